"""A message in the page: what happened, what to do; it stays until it is closed or done with."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QMargins, QPoint, QRectF, QTimer, Signal
from PySide6.QtGui import QCursor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from posdesk.ui import icons, theme
from posdesk.ui.buttons import Button, Mark
from posdesk.ui.labels import Words
from posdesk.ui.theme import Tone

MARKS = {
    Tone.GOOD: "check-circle",
    Tone.NOTICE: "triangle-alert",
    Tone.WARNING: "triangle-alert",
    Tone.DANGER: "circle-x",
    Tone.ASK: "circle-help",
    Tone.QUIET: "info",
}


STILL: Final = 1500
"""Milliseconds for which the pointer has rested before a message leaves by itself."""


class Banner(QWidget):
    """One message with up to two actions."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = Tone.QUIET
        self._act: Callable[[], None] | None = None
        self._act_otherwise: Callable[[], None] | None = None
        self._words = Words(wrap=True)
        self.action = Button(look="plain")
        self.action.clicked.connect(self._acted)
        self.other = Button(look="bare")
        self.other.clicked.connect(self._acted_otherwise)
        self._close = Mark("x")
        self._close.clicked.connect(self.dismiss)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._leave)
        self._pointer: QPoint | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(QMargins(42, 6, 8, 6))
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self.action)
        row.addWidget(self.other)
        row.addWidget(self._close)
        self.retranslate()
        self.hide()

    def say(
        self, tone: Tone, words: str, action: str = "", act: Callable[[], None] | None = None, seconds: int = 0
    ) -> None:
        """Show a message; with ``seconds`` it leaves by itself. ``act`` is a bound method."""
        self._tone, self._act = tone, act
        self._words.setText(words)
        self.action.setVisible(bool(action))
        self.action.setText(action)
        self.offer_other("")
        self.setAccessibleName(words)
        self._timer.stop()
        self._pointer = None
        if seconds:
            self._timer.start(seconds * 1000)
        self.show()
        self.update()

    def offer_other(self, words: str, act: Callable[[], None] | None = None) -> None:
        """Offer a second way beside the first; no words: offer none."""
        self._act_otherwise = act
        self.other.setText(words)
        self.other.setVisible(bool(words))

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def dismiss(self) -> None:
        """Take it away."""
        self._timer.stop()
        self._act = self._act_otherwise = None
        self.hide()
        self.closed.emit()

    def _leave(self) -> None:
        # What is below it moves up: not while somebody aims at it.
        here = QCursor.pos()
        if here == self._pointer:
            self.dismiss()
        else:
            self._pointer = here
            self._timer.start(STILL)

    def _acted(self) -> None:
        act = self._act
        self.dismiss()
        if act is not None:
            act()

    def _acted_otherwise(self) -> None:
        act = self._act_otherwise
        self.dismiss()
        if act is not None:
            act()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(tokens.soft(self._tone, 0.45))
        painter.setBrush(tokens.soft(self._tone, 0.10))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        place = QRectF(14, (self.height() - 18) / 2, 18, 18)
        icons.paint(painter, MARKS[self._tone], tokens.tone(self._tone), place)

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self._close.name_it(self.tr("Close this message"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
