"""The picture of a page without a sheet: a device, three boxes beside it, and a line that somebody signs on."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from posdesk.ui import icons, theme
from posdesk.ui.theme import Tone

_ROWS: Final = ((92.0, 0), (70.0, 0), (84.0, 1), (62.0, 2))
"""How long a line is, and which of its boxes is ticked."""


class Ticked(QWidget):
    """A sheet that came back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(280, 190))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.edge), 1.5))
        painter.setBrush(QColor(tokens.card))
        painter.drawRoundedRect(QRectF(34, 6, 212, 178), 10, 10)
        icons.paint(painter, "credit-card", QColor(tokens.accent), QRectF(50, 20, 22, 22))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.edge))
        painter.drawRoundedRect(QRectF(82, 26, 76, 10), 5, 5)
        for row, (wide, ticked) in enumerate(_ROWS):
            top = 56 + row * 24.0
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.line))
            painter.drawRoundedRect(QRectF(50, top + 3, wide, 9), 4, 4)
            for place in range(3):
                self._box(painter, QRectF(166 + place * 23, top, 15, 15), place if place == ticked else -1)
        painter.setPen(QPen(QColor(tokens.quiet), 1.2))
        painter.drawLine(QPointF(50, 170), QPointF(140, 170))
        name = QPainterPath(QPointF(56, 166))
        name.cubicTo(QPointF(70, 140), QPointF(66, 182), QPointF(84, 160))
        name.cubicTo(QPointF(96, 146), QPointF(92, 176), QPointF(122, 158))
        painter.setPen(QPen(QColor(tokens.accent), 1.8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(name)

    def _box(self, painter: QPainter, box: QRectF, ticked: int) -> None:
        tokens = theme.current()
        tone = (Tone.GOOD, Tone.DANGER, Tone.NOTICE)[ticked] if ticked >= 0 else None
        painter.setPen(QPen(QColor(tokens.edge) if tone is None else tokens.tone(tone), 1.4))
        painter.setBrush(QColor(tokens.card) if tone is None else tokens.soft(tone, 0.25))
        painter.drawRoundedRect(box, 3, 3)
        if tone is not None:
            icons.paint(painter, ("check", "x", "minus")[ticked], tokens.tone(tone), box.adjusted(1, 1, -1, -1))
