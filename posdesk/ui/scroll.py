"""A column of words that scrolls when it is longer than its place, and is never squeezed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QMargins, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

ROOM: Final = 8
"""Pixels at the right that are kept free for the scroll bar."""


def bring_into_view(thing: QWidget, margin: int = 24) -> None:
    """Scroll the column that a thing stands in, so far that all of it is seen."""
    held = thing.parentWidget()
    while held is not None and not isinstance(held, Column):
        held = held.parentWidget()
    if held is not None:
        held.ensureWidgetVisible(thing, 0, margin)


class Column(QScrollArea):
    """The column: fill :attr:`inside`."""

    def __init__(self, spacing: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = QWidget()
        self._page.setObjectName("page")
        self.inside = QVBoxLayout(self._page)
        self.inside.setContentsMargins(QMargins(0, 0, ROOM, 0))
        self.inside.setSpacing(spacing)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._page)
        self._page.installEventFilter(self)

    def _fit(self) -> None:
        # a scroll area asks its page for a height without telling it the width that its lines will be broken at
        wanted = self.inside.totalHeightForWidth(self.viewport().width())
        if wanted > 0 and self._page.minimumHeight() != wanted:
            self._page.setMinimumHeight(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)
