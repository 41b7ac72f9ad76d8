"""Files dropped on a part of the window: it shows that it takes them, and hands over where they lie."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from posdesk.ui import theme


def files_of(data: QMimeData) -> list[Path]:
    """The files and folders that are being dragged; empty for anything that is none."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class _Edge(QWidget):
    """A dashed edge around a widget while files hover above it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def surround(self, parent: QWidget) -> None:
        """Show around all of the parent."""
        self.setGeometry(parent.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        accent = QColor(theme.current().accent)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(accent, 2, Qt.PenStyle.DashLine))
        accent.setAlphaF(0.08)
        painter.setBrush(accent)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 10, 10)


class Drop(QObject):
    """Takes the files that are dropped on a widget."""

    came = Signal(list)
    """Their paths, all of them."""

    def __init__(self, on: QWidget, wanted: Callable[[list[Path]], bool] = bool) -> None:
        """``wanted`` says whether it takes some; others go to whatever is around it."""
        super().__init__(on)
        self._on, self._wanted, self._edge = on, wanted, _Edge(on)
        on.setAcceptDrops(True)
        on.installEventFilter(self)

    def guard(self, *lines: QWidget) -> None:
        """Lines to type in that stand in the widget: a file dropped on one is a file, never its name typed there."""
        for line in lines:
            line.setAcceptDrops(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.DragLeave:
            self._edge.hide()
        elif isinstance(event, QDropEvent):
            paths = files_of(event.mimeData())
            takes = bool(paths) and self._wanted(paths)
            if takes:
                event.acceptProposedAction()
            else:
                event.ignore()
            if kind == QEvent.Type.Drop:
                self._edge.hide()
                if takes:
                    self.came.emit(paths)
            elif takes:
                self._edge.surround(self._on)
            return True
        return super().eventFilter(watched, event)
