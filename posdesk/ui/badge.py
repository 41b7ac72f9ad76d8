"""A state as people see it everywhere: one icon, one colour, one word."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from posdesk.ui import fonts, icons, theme
from posdesk.ui.fonts import Size


@dataclass(frozen=True, slots=True)
class State:
    """The icon and tone of a state; its word comes from the texts."""

    icon: str
    tone: theme.Tone


class Badge(QWidget):
    """The state of one thing."""

    def __init__(self) -> None:
        super().__init__()
        self._state = State("minus", theme.Tone.QUIET)
        self._word = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, state: State, word: str) -> None:
        """Show a state and its word."""
        self._state, self._word = state, word
        self.setAccessibleName(word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(fonts.font(Size.BODY, bold=True)).horizontalAdvance(self._word) + 42, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(tokens.soft(self._state.tone, 0.35))
        painter.setBrush(tokens.soft(self._state.tone))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        icons.paint(painter, self._state.icon, tokens.tone(self._state.tone), QRectF(10, 6, 16, 16))
        painter.setFont(fonts.font(Size.BODY, bold=True))
        painter.setPen(tokens.tone_ink(self._state.tone))
        metrics = painter.fontMetrics()
        painter.drawText(32, (self.height() + metrics.ascent() - metrics.descent()) // 2, self._word)
