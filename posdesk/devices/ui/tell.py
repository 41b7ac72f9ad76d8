"""Small pieces of the guided tasks: a line that says how something stands, three answers, a person."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QHBoxLayout, QSizePolicy, QWidget

from posdesk.shop.model import Person
from posdesk.ui import fonts, icons, theme
from posdesk.ui.buttons import Chip, Choice, entered
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words
from posdesk.ui.theme import Tone

PICTURES: Final = "*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.gif"

MARKS: Final = {
    Tone.GOOD: "check-circle",
    Tone.NOTICE: "circle-dashed",
    Tone.WARNING: "triangle-alert",
    Tone.DANGER: "circle-x",
    Tone.ASK: "circle-help",
    Tone.QUIET: "info",
}


class Tell(QWidget):
    """How something stands: an icon and words in one tone; gone while there is nothing to say."""

    def __init__(self, size: Size = Size.BODY, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone, self._icon = Tone.QUIET, ""
        self.words = Words(size=size, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 0, 0)
        row.addWidget(self.words)
        self.hide()

    def say(self, tone: Tone, words: str, icon: str = "") -> None:
        """Say it; no words: nothing."""
        self._tone, self._icon = tone, icon or MARKS[tone]
        self.words.setText(words)
        self.words.set_tone(None if tone is Tone.QUIET else tone)
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        self.update()

    @property
    def text(self) -> str:
        """What it says."""
        return self.words.text()

    @property
    def tone(self) -> Tone:
        """How it says it."""
        return self._tone

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # beside the first line, wherever the words have come to lie
        spare = max(0, self.words.height() - self.words.heightForWidth(self.words.width())) / 2
        top = self.words.y() + spare + (self.words.fontMetrics().height() - 16) / 2
        icons.paint(painter, self._icon or "info", theme.current().tone(self._tone), QRectF(0, top, 16, 16))


class Answers(QWidget):
    """A few answers of which one is given; pressing it again takes it back."""

    chosen = Signal(str)

    def __init__(
        self, answers: Sequence[tuple[str, str, Tone]], *, large: bool = False, parent: QWidget | None = None
    ) -> None:
        """``answers`` are code, icon and tone of each; ``large`` ones are hit with the device in the other hand."""
        super().__init__(parent)
        self.chips: dict[str, Chip] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for code, icon, tone in answers:
            chip = _Key(icon, tone)
            chip.large = large
            chip.clicked.connect(self._pressed)
            self.chips[code] = chip
            row.addWidget(chip)
        row.addStretch()

    def say(self, words: Sequence[str], about: str = "") -> None:
        """Name the answers; ``about`` is what a screen reader says before each."""
        for chip, word in zip(self.chips.values(), words, strict=True):
            chip.say(word)
            if about:
                chip.setAccessibleDescription(about)

    @property
    def answer(self) -> str:
        """What is chosen; empty for nothing."""
        return next((code for code, chip in self.chips.items() if chip.isChecked()), "")

    def show_answer(self, code: str) -> None:
        """Show an answer, without a word to anybody."""
        for name, chip in self.chips.items():
            chip.setChecked(name == code)

    def choose(self, code: str) -> None:
        """Give an answer, as its key does."""
        self.show_answer(code)
        self.chosen.emit(code)

    def _pressed(self) -> None:
        pressed = self.sender()
        code = next(name for name, chip in self.chips.items() if chip is pressed)
        self.choose(code if self.chips[code].isChecked() else "")


class _Key(Chip):
    large = False

    def sizeHint(self) -> QSize:
        return super().sizeHint() + (QSize(4, 8) if self.large else QSize(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter gives an answer and goes on; it never takes one back, as a click and the space bar do
        if entered(event):
            if not self.isChecked():
                self.click()
            event.ignore()
        else:
            super().keyPressEvent(event)


class RailStep(QAbstractButton):
    """One step of a long task, in the list at its side: how it stands, its name, and how far it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._note = "circle-dashed", Tone.QUIET, ""
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, word: str, note: str, icon: str, tone: Tone, spoken: str) -> None:
        """Show how it stands; ``spoken`` is the state in words, for a screen reader."""
        self.setText(word)
        self._note, self._icon, self._tone = note, icon, tone
        self.setAccessibleName(f"{word} {note}, {spoken}".replace(" ,", ","))
        self.setToolTip(spoken)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(fonts.font(bold=True)).horizontalAdvance(self.text())
        return QSize(words + QFontMetrics(fonts.font()).horizontalAdvance(self._note) + 64, 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(tokens.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(QColor(tokens.selected if self.isChecked() else tokens.hover))
        if self.isChecked() or self.underMouse() or self.hasFocus():
            painter.drawRoundedRect(box, 8, 8)
        icons.paint(painter, self._icon, tokens.tone(self._tone), QRectF(12, (self.height() - 16) / 2, 16, 16))
        painter.setFont(fonts.font(bold=self.isChecked()))
        painter.setPen(QColor(tokens.ink))
        room = self.rect().adjusted(38, 0, -12, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(fonts.font())
        painter.setPen(QColor(tokens.quiet_ink))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._note)


class Who(Choice):
    """One of the people of the shop, or nobody yet."""

    def fill(self, people: Sequence[Person], chosen: int | None, nobody: str) -> None:
        """Offer these; ``nobody`` is what stands there before somebody is chosen."""
        self.blockSignals(True)
        self.clear()
        self.addItem(nobody, None)
        for person in people:
            self.addItem(person.name, person.id)
        self.setCurrentIndex(max(0, self.findData(chosen) if chosen is not None else 0))
        self.blockSignals(False)

    @property
    def person(self) -> int | None:
        """Their number."""
        data = self.currentData()
        return data if isinstance(data, int) else None


def ask_for_picture(parent: QWidget, title: str, kind: str, then: Callable[[list[Path]], None]) -> None:
    """Let somebody choose pictures of theirs."""
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, "", f"{kind} ({PICTURES})")
    if chosen:
        then([Path(one) for one in chosen])
