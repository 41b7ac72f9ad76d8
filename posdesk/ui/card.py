"""Cards, and a row of small things that breaks into as many rows as it needs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget


class Card(QFrame):
    """A sheet on the page: what belongs together."""

    def __init__(self, margin: int = 16, spacing: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(QMargins(margin, margin, margin, margin))
        self.column.setSpacing(spacing)


class Flow(QWidget):
    """Small things side by side, broken into rows.

    A widget and no QLayout: a layout of our own would have to return None to Qt, and PySide6 drops a reference to
    None each time, until the interpreter dies.
    """

    def __init__(self, spacing: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = spacing
        self._things: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, thing: QWidget) -> None:
        """Put a thing at the end."""
        thing.setParent(self)
        self._things.append(thing)
        self.updateGeometry()

    def clear(self) -> None:
        """Take every thing out of the rows."""
        for thing in self._things:
            thing.hide()
            thing.deleteLater()
        self._things.clear()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(width, place=False)

    def sizeHint(self) -> QSize:
        widest = max((thing.sizeHint().width() for thing in self._things if not thing.isHidden()), default=0)
        return QSize(widest, self._arrange(max(self.width(), widest), place=False))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange(self.width(), place=True)
        self.updateGeometry()

    def showEvent(self, event: QShowEvent) -> None:
        # what changed while it was hidden has asked nobody for room
        self._arrange(self.width(), place=True)
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange(self.width(), place=True)
            self.updateGeometry()
        return super().event(event)

    def _arrange(self, width: int, *, place: bool) -> int:
        left = top = row = 0
        for thing in self._things:
            if thing.isHidden():
                continue
            size = thing.sizeHint().expandedTo(thing.minimumSizeHint()).expandedTo(thing.minimumSize())
            if left + size.width() > width and left:
                left, top, row = 0, top + row + self._gap, 0
            if place:
                thing.setGeometry(QRect(QPoint(left, top), size))
            left += size.width() + self._gap
            row = max(row, size.height())
        return top + row
