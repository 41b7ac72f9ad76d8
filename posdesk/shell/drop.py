"""Files dropped anywhere on the window: it says that it takes them, and does."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from posdesk.ui import fonts, icons, theme
from posdesk.ui.fonts import Size


class DropVeil(QWidget):
    """Lies over the page while files hover above the window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self) -> None:
        """Show over the whole parent."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(tokens.paper)
        ground.setAlphaF(0.94)
        painter.fillRect(self.rect(), ground)
        painter.setPen(QPen(QColor(tokens.accent), 3, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(20, 20, -20, -20), 16, 16)
        middle = self.rect().center()
        icons.paint(painter, "file-down", QColor(tokens.accent), QRectF(middle.x() - 28, middle.y() - 70, 56, 56))
        painter.setFont(fonts.font(Size.PAGE, bold=True))
        painter.setPen(QColor(tokens.ink))
        painter.drawText(
            self.rect().adjusted(0, 60, 0, 0), Qt.AlignmentFlag.AlignCenter, self.tr("Drop: they are judged at once")
        )
