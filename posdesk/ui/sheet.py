"""The detail of one record: under heads facts, and lines with what can be done; filled anew after each change."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QMargins, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from posdesk.ui import icons, theme
from posdesk.ui import scroll as scrolling
from posdesk.ui.buttons import Button, Mark
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words
from posdesk.ui.theme import Tone

_NAMES: Final = 112
_UNBROKEN: Final = re.compile(r"[!-~]{24}")


def broken(words: str) -> str:
    """Words that go on in another line even where an address has no blanks."""
    return _UNBROKEN.sub("\\g<0>\u200b", words)


class Sign(QWidget):
    """A small icon in a tone."""

    def __init__(self, icon: str, tone: Tone, top: int = 0) -> None:
        super().__init__()
        self._icon, self._tone, self._top = icon, tone, top
        self.setFixedSize(QSize(16, 20 + top))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        icons.paint(painter, self._icon, theme.current().tone(self._tone), QRectF(0, 2 + self._top, 16, 16))


@dataclass(frozen=True, slots=True)
class Act:
    """What can be done about a line: a button with its words, or an icon alone that they name."""

    words: str
    do: Callable[[], object]
    icon: str = ""
    about: str = ""
    """What a screen reader hears beyond the words: which of many."""
    quiet: bool = False
    """Whether the words stand there beside the icon, without an edge around them."""


class Sheet(scrolling.Column):
    """The column of it all. The keyboard stays where it was when it is filled anew."""

    def __init__(self) -> None:
        super().__init__(4)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._had, self._place = "", 0
        self.buttons: list[Button] = []
        """Those that stand there now, from top to bottom."""
        self._marks: dict[str, tuple[int, int]] = {}

    def clear(self, *, same: bool) -> None:
        """Take everything out; ``same``: what comes is the same record, which stays where it was scrolled to."""
        focused = self.focusWidget()
        held = isinstance(focused, QAbstractButton) and focused.hasFocus() and self.isAncestorOf(focused)
        self._had = focused.accessibleName() if held and focused is not None else ""
        self._place = next((n for n, one in enumerate(self.buttons) if one is focused), 0)
        self.buttons, self._marks = [], {}
        while (item := self.inside.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        if not same:
            self.verticalScrollBar().setValue(0)

    def finish(self) -> None:
        """Nothing more comes."""
        # all that is left over goes below, and none of it between the lines
        self.inside.addStretch(1)
        if self._had and self.buttons:
            # where the button itself is gone, with what it did, the next one stands in its place
            next_ = self.buttons[min(self._place, len(self.buttons) - 1)]
            here = next((one for one in self.buttons if one.accessibleName() == self._had), next_)
            here.setFocus(Qt.FocusReason.OtherFocusReason)

    def add(self, widget: QWidget) -> None:
        """A widget of the detail's own."""
        self.inside.addWidget(widget)
        # a layout would show it later, and who is not shown cannot have the keyboard
        widget.show()

    def mark(self, name: str) -> None:
        """What follows is found by this name."""
        self._marks[name] = (self.inside.count(), len(self.buttons))

    def reveal(self, name: str) -> None:
        """Scroll to what has this name, and put the keyboard on the first thing that can be done there."""
        if name not in self._marks:
            return
        row, place = self._marks[name]
        item = self.inside.itemAt(row)
        head = item.widget() if item is not None else None
        self._fit()
        self.inside.activate()
        if head is not None:
            self.verticalScrollBar().setValue(head.y())
        if place < len(self.buttons):
            self.buttons[place].setFocus(Qt.FocusReason.TabFocusReason)

    def head(self, words: str, *acts: Act) -> None:
        """The head of what follows."""
        row, layout = self._row(top=12)
        layout.addWidget(Words(words, bold=True), 1)
        for act in acts:
            layout.addWidget(self._button(act), 0, Qt.AlignmentFlag.AlignTop)
        self.add(row)

    def fact(self, name: str, words: str, tone: Tone | None = None) -> None:
        """A name and what is known; nothing where nothing is known."""
        if not words:
            return
        row, layout = self._row()
        label = Words(name, size=Size.CAPTION, quiet=True, wrap=True)
        label.setFixedWidth(_NAMES)
        label.setContentsMargins(QMargins(0, 2, 0, 0))
        told = Words(broken(words), wrap=True)
        told.set_tone(tone)
        told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(told, 1)
        self.add(row)

    def words(self, words: str) -> None:
        """A sentence."""
        self.add(Words(words, quiet=True, wrap=True))

    def line(
        self, words: str, about: str = "", *, icon: str = "", tone: Tone = Tone.QUIET, quiet: bool = False,
        acts: Sequence[Act] = (),
    ) -> None:  # fmt: skip
        """One of several, what there is to say of it, and what can be done about it."""
        row, layout = self._row()
        # beside a button the words stand as high as its own
        top = 6 if acts else 0
        if icon:
            layout.addWidget(Sign(icon, tone, top), 0, Qt.AlignmentFlag.AlignTop)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.setContentsMargins(QMargins(0, top, 0, 0))
        told.addWidget(Words(broken(words), wrap=True, quiet=quiet))
        if about:
            told.addWidget(Words(broken(about), size=Size.CAPTION, quiet=True, wrap=True))
        told.addStretch()
        layout.addLayout(told, 1)
        for act in acts:
            layout.addWidget(self._button(act), 0, Qt.AlignmentFlag.AlignTop)
        self.add(row)

    @staticmethod
    def _row(top: int = 0) -> tuple[QWidget, QHBoxLayout]:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(QMargins(0, top, 0, 2))
        layout.setSpacing(8)
        return row, layout

    def _button(self, act: Act) -> Button:
        if act.icon and act.icon != "plus" and not act.quiet:
            made: Button = Mark(act.icon)
            assert isinstance(made, Mark)
            made.name_it(act.words)
            # beside words it keeps the height that it is fixed at, which the style sheet's own would undo
            made.setStyleSheet("padding: 0; min-height: 30px; min-width: 30px;")
        else:
            made = Button(act.words, icon=act.icon, look="bare" if act.icon else "plain")
        made.setAccessibleName(f"{act.words} {act.about}".strip())
        made.clicked.connect(lambda _on=False, do=act.do: do())
        self.buttons.append(made)
        return made
