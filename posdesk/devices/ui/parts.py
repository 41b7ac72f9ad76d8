"""Parts of the detail as data, and how they are laid out: a head with its buttons, and lines of name and value."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QMargins, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from posdesk.devices.model import Inspection, Outcome
from posdesk.devices.ui.states import OUTCOME
from posdesk.ui import theme
from posdesk.ui.buttons import Button
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words, breakable
from posdesk.ui.theme import Tone

LOOKS: Final = 24
"""Inspections that the trend shows."""


@dataclass(frozen=True, slots=True)
class Do:
    """Something that can be done: its name among the actions, its words, and what it is about."""

    name: str
    words: str
    about: object = None
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """One line: a name, what stands there, how it feels, and what can be done about it."""

    name: str
    value: str
    tone: Tone | None = None
    do: Do | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """What belongs together: a head, its lines or a sentence where there is none, and what can be done."""

    head: str
    lines: Sequence[Told] = ()
    note: str = ""
    does: Sequence[Do] = ()
    trend: Sequence[Inspection] = ()


class Trend(QWidget):
    """The last looks at a device, the latest on the right: full is well, hollow is incomplete, low and crossed a fault.

    Each look is told by its height as well as by its colour.
    """

    HEIGHT, GAP, WIDEST = 44, 4, 15

    def __init__(self, looks: Sequence[Inspection], words: Callable[[Inspection], str], name: str) -> None:
        super().__init__()
        self._looks, self._words = looks[-LOOKS:], words
        self.setFixedHeight(self.HEIGHT)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setAccessibleDescription("; ".join(words(one) for one in reversed(self._looks)))

    def sizeHint(self) -> QSize:
        return QSize(LOOKS * self.WIDEST, self.HEIGHT)

    @property
    def _step(self) -> float:
        """From one look to the next."""
        return min(self.width() / LOOKS, self.WIDEST)

    def _box(self, place: int) -> QRectF:
        return QRectF(place * self._step, 2, self._step - self.GAP, self.HEIGHT - 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(LOOKS):
            box = self._box(place)
            if place >= len(self._looks):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(tokens.line))
                painter.drawRoundedRect(QRectF(box.left(), box.bottom() - 4, box.width(), 4), 2, 2)
                continue
            outcome = self._looks[place].outcome
            colour = tokens.tone(OUTCOME[outcome].tone)
            if outcome is Outcome.PASSED:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                painter.drawRoundedRect(box, 3, 3)
            elif outcome is Outcome.FAILED:
                low = box.adjusted(0, box.height() / 2, 0, 0)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                painter.drawRoundedRect(low, 3, 3)
                painter.setPen(QPen(colour, 2))
                cross = QRectF(box.left() + 2, low.top() - 11, box.width() - 4, box.width() - 4)
                painter.drawLine(cross.topLeft(), cross.bottomRight())
                painter.drawLine(cross.bottomLeft(), cross.topRight())
            else:
                painter.setPen(QPen(colour, 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(1, box.height() / 4, -1, -1), 3, 3)

    def mouseMoveEvent(self, event: object) -> None:
        where = event.position().x()  # type: ignore[attr-defined]  # Qt hands over a mouse event
        place = int(where // self._step)
        self.setToolTip(self._words(self._looks[place]) if 0 <= place < len(self._looks) else "")


class PartView(QWidget):
    """One part; ``wanted`` brings what somebody wants to be done."""

    wanted = Signal(object)

    def __init__(self, part: Part, look: Callable[[Inspection], str]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(QMargins(0, 0, 0, 8))
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(Words(part.head, bold=True), 1)
        for do in part.does:
            head.addWidget(self._button(do))
        column.addLayout(head)
        if part.trend:
            column.addWidget(Trend(part.trend, look, part.head))
        if part.note:
            column.addWidget(Words(part.note, quiet=True, wrap=True))
        if part.lines:
            column.addLayout(self._grid(part.lines))

    def _button(self, do: Do) -> Button:
        button = Button(do.words, do.icon, "bare")
        button.clicked.connect(partial(self.wanted.emit, do))
        return button

    def _grid(self, lines: Sequence[Told]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for row, line in enumerate(lines):
            name = Words(line.name, Size.BODY, quiet=True, wrap=True)
            value = Words(breakable(line.value), wrap=True)
            value.set_tone(line.tone)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignTop)
            if line.do is not None:
                grid.addWidget(self._button(line.do), row, 2, Qt.AlignmentFlag.AlignTop)
        return grid
