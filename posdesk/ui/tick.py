"""A box to tick that is seen on every ground: Fusion draws its own in a shade of the window, too faint in the dark."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from posdesk.ui import fonts, icons, theme
from posdesk.ui.labels import Elided

_BOX = 18
_GAP = 8
_HIGH = 26


class Tick(QCheckBox):
    """The box and its words."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setFont(fonts.font())
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(_BOX + _GAP + QFontMetrics(self.font()).horizontalAdvance(self.text()) + 6, _HIGH)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(2, (self.height() - _BOX) / 2, _BOX, _BOX).adjusted(1, 1, -1, -1)
        on, focus = self.isChecked(), self.hasFocus()
        edge = tokens.accent if focus or on else tokens.quiet_ink
        painter.setPen(QPen(QColor(edge), 2 if focus else 1.5))
        painter.setBrush(QColor(tokens.accent if on else tokens.hover if self.underMouse() else tokens.card))
        painter.drawRoundedRect(box, 4, 4)
        if on:
            icons.paint(painter, "check", QColor(tokens.on_accent), box.adjusted(1.5, 1.5, -1.5, -1.5))
        if focus and on:
            painter.setPen(QPen(QColor(tokens.ink), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 4, 4)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.setFont(self.font())
        room = self.rect().adjusted(_BOX + _GAP, 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())


class ToldTick(QWidget):
    """A box, and behind its words what there is to say of it, cut where room is short."""

    def __init__(self, words: str, about: str, *, on: bool = False) -> None:
        super().__init__()
        self.box = Tick(words)
        self.box.setChecked(on)
        self.box.setAccessibleDescription(about)
        self.about = Elided(about, quiet=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(QMargins(0, 0, 0, 0))
        row.setSpacing(8)
        row.addWidget(self.box)
        row.addWidget(self.about, 1)

    @property
    def words(self) -> str:
        """All that stands there."""
        return f"{self.box.text()} {self.about.text()}"
