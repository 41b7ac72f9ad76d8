"""The recovery key on the screen: eight groups of five, shown large, and typed from paper group by group."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Final

from PySide6.QtCore import QEvent, QMargins, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from posdesk.kit.errors import PosdeskError
from posdesk.ui import fonts, icons, theme
from posdesk.ui.fonts import Size
from posdesk.ui.secret import Note
from posdesk.ui.theme import Tone
from posdesk.vault.service import GROUPS, RecoveryKey

_ACROSS: Final = 4
_LETTERS: Final = 5
_SIGNS: Final = frozenset("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
_BETWEEN: Final = frozenset("- ")
"""Signs that people type between groups."""
_MEANT: Final = str.maketrans({"I": "1", "L": "1", "O": "0"})


def cleaned(text: str) -> str:
    """What was typed, in the letters of a key: full-width signs, small letters and look-alikes as what they mean."""
    half = "".join(chr(ord(sign) - 0xFEE0) if "\uff01" <= sign <= "\uff5e" else sign for sign in text)
    return "".join(sign for sign in half.upper() if sign.isalnum()).translate(_MEANT)


class KeyBlock(QWidget):
    """The key, large, each group under its number; it cannot be copied, only read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: Sequence[str] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_groups(self, groups: Sequence[str]) -> None:
        """Show a key's groups; nothing for none."""
        self._groups = groups
        self.setAccessibleName(self.tr("Recovery key"))
        # read out letter by letter
        self.setAccessibleDescription("; ".join(" ".join(group) for group in groups))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(560, 2 * 66 + 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus = self.hasFocus()
        painter.setPen(QColor(tokens.accent if focus else tokens.line))
        painter.setBrush(QColor(tokens.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        width = (self.width() - 32) / _ACROSS
        large = fonts.font(Size.PAGE, bold=True)
        large.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 2)
        for place, group in enumerate(self._groups):
            row, column = divmod(place, _ACROSS)
            box = QRectF(16 + column * width, 8 + row * 66, width, 66)
            painter.setFont(fonts.font(Size.CAPTION))
            painter.setPen(QColor(tokens.quiet_ink))
            top = box.adjusted(0, 4, 0, -44)
            painter.drawText(top, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, str(place + 1))
            painter.setFont(large)
            painter.setPen(QColor(tokens.ink))
            painter.drawText(box.adjusted(0, 18, 0, 0), Qt.AlignmentFlag.AlignCenter, group)


class State(Enum):
    """How a group stands."""

    OPEN = 0
    GOOD = 1
    WRONG = 2


class _Tick(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.state = State.OPEN
        self.setFixedSize(16, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.state is State.OPEN:
            return
        good = self.state is State.GOOD
        tone = theme.current().tone(Tone.GOOD if good else Tone.DANGER)
        icons.paint(QPainter(self), "check-circle" if good else "circle-x", tone, QRectF(0, 0, 16, 16))


class _Group(QLineEdit):
    """Five letters; a whole key that is pasted is handed on, a part of one is not taken."""

    pasted = Signal(str)
    left = Signal()
    right = Signal()

    def __init__(self) -> None:
        super().__init__()
        font = fonts.font(Size.LEAD, bold=True)
        self.setFont(font)
        self.setMaxLength(_LETTERS)
        self.setMinimumWidth(QFontMetrics(font).horizontalAdvance("W" * _LETTERS) + 26)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhLatinOnly
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhPreferUppercase
            | Qt.InputMethodHint.ImhSensitiveData
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place, end = self.cursorPosition(), len(self.text())
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QApplication.clipboard().text())
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Left) and self._at_begin(event.key()):
            self.left.emit()
        elif event.text() in _BETWEEN:
            # who types the sign after a full group is in the next one already
            if end:
                self.right.emit()
        elif event.key() == Qt.Key.Key_Right and place == end:
            self.right.emit()
        else:
            super().keyPressEvent(event)

    def _at_begin(self, key: int) -> bool:
        return not self.text() if key == Qt.Key.Key_Backspace else self.cursorPosition() == 0

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        # the middle button would paste a part of a key past us
        if event.button() != Qt.MouseButton.MiddleButton:
            super().mouseReleaseEvent(event)


class KeyGroups(QWidget):
    """Eight small fields. With the key at hand each group is checked against it, else only for its letters."""

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted: Sequence[str] = ()
        self.fields = [_Group() for _ in range(GROUPS)]
        self._ticks = [_Tick() for _ in range(GROUPS)]
        self._told = Note(Tone.WARNING)
        grid = QGridLayout()
        grid.setSpacing(10)
        for place, (field, tick) in enumerate(zip(self.fields, self._ticks, strict=True)):
            cell = QHBoxLayout()
            cell.setSpacing(4)
            cell.addWidget(field, 1)
            cell.addWidget(tick)
            grid.addLayout(cell, place // _ACROSS, place % _ACROSS)
            field.setAccessibleName(self.tr("Group {n} of {all}").format(n=place + 1, all=GROUPS))
            field.setPlaceholderText(str(place + 1))
            field.textEdited.connect(self._edited)
            field.pasted.connect(self.paste)
            field.left.connect(self._go_left)
            field.right.connect(self._go_right)
            field.returnPressed.connect(self.entered)
        column = QVBoxLayout(self)
        column.setContentsMargins(QMargins(0, 0, 0, 0))
        column.setSpacing(6)
        column.addLayout(grid)
        column.addWidget(self._told)
        self.setFocusProxy(self.fields[0])

    def expect(self, groups: Sequence[str]) -> None:
        """Check against these from now on; nothing: against none."""
        self._wanted = groups
        self.clear()

    def clear(self) -> None:
        """Empty all."""
        for field in self.fields:
            field.clear()
        self._judge()

    @property
    def text(self) -> str:
        """All that was typed."""
        return "-".join(field.text() for field in self.fields)

    @property
    def key(self) -> RecoveryKey | None:
        """The key, once it is whole and right."""
        try:
            key = RecoveryKey.typed(self.text)
        except PosdeskError:
            return None
        return key if not self._wanted or key.groups == tuple(self._wanted) else None

    @property
    def told(self) -> str:
        """What is said about it."""
        return self._told.text()

    def states(self) -> list[State]:
        """How each group stands."""
        return [self._state(place, field.text()) for place, field in enumerate(self.fields)]

    def _state(self, place: int, typed: str) -> State:
        if not typed:
            return State.OPEN
        if not set(typed) <= _SIGNS:
            return State.WRONG
        if self._wanted:
            if not self._wanted[place].startswith(typed):
                return State.WRONG
            return State.GOOD if typed == self._wanted[place] else State.OPEN
        return State.GOOD if len(typed) == _LETTERS else State.OPEN

    def paste(self, text: str) -> None:
        """Take a key that was pasted whole; a part of one is refused."""
        signs = cleaned(text)
        if len(signs) != GROUPS * _LETTERS:
            self._told.setText(self.tr("Only a whole key can be pasted: eight groups of five."))
            return
        for place, field in enumerate(self.fields):
            field.setText(signs[place * _LETTERS : (place + 1) * _LETTERS])
        self.fields[-1].setFocus(Qt.FocusReason.OtherFocusReason)
        self._judge()

    def _edited(self) -> None:
        field = self.sender()
        if isinstance(field, _Group):
            typed = cleaned(field.text())
            if typed != field.text():
                field.setText(typed)
            if len(typed) == _LETTERS and field.cursorPosition() == _LETTERS:
                self._go_right()
        self._judge()

    def _judge(self) -> None:
        states = self.states()
        for tick, field, state in zip(self._ticks, self.fields, states, strict=True):
            tick.state = state
            tick.update()
            field.setAccessibleDescription(self.tr("not as it should be") if state is State.WRONG else "")
        wrong = [str(place + 1) for place, state in enumerate(states) if state is State.WRONG]
        words = ""
        if wrong and self._wanted:
            words = self.tr("Group {which} is not as it is on the paper.").format(which=self.tr(", ").join(wrong))
        elif wrong:
            words = self.tr("Group {which} has a letter that no key has.").format(which=self.tr(", ").join(wrong))
        elif all(state is State.GOOD for state in states) and self.key is None:
            words = self.tr("A letter is wrong somewhere, or groups are in another order. Compare with the paper.")
        self._told.setText(words)
        self.changed.emit()

    def _go_left(self) -> None:
        self._go(-1)

    def _go_right(self) -> None:
        self._go(1)

    def _go(self, by: int) -> None:
        places = [place for place, field in enumerate(self.fields) if field.hasFocus()]
        place = (places[0] if places else 0) + by
        if 0 <= place < GROUPS:
            self.fields[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.update()
