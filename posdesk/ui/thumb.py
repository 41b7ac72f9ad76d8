"""Small pictures in a row that can be pressed: what is kept with a record, or its sign where it is no picture."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QMargins, QSize, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posdesk.ui.buttons import Button
from posdesk.ui.card import Flow


class Pictured(Protocol):
    """Something that is kept, with a small picture of it if it has one."""

    @property
    def id(self) -> int:
        """Its number."""

    @property
    def name(self) -> str:
        """The name of its file."""

    @property
    def thumbnail(self) -> bytes | None:
        """The small picture."""


class Thumb(Button):
    """One of them."""

    def __init__(self, one: Pictured, side: int, parent: QWidget | None = None) -> None:
        super().__init__("", "", "bare", parent)
        self.one = one
        self.setFixedSize(side + 8, side + 8)
        self.setStyleSheet("padding: 0;")
        pixmap = QPixmap()
        if one.thumbnail is not None and pixmap.loadFromData(one.thumbnail):
            self.setIcon(QIcon(pixmap))
            self.setIconSize(QSize(side, side))
        else:
            self.set_mark("file-text")
        self.setToolTip(one.name)
        self.setAccessibleName(one.name)


class ThumbRow(QWidget):
    """All of them; out of sight where there are none. ``looked`` carries the one that was pressed."""

    looked = Signal(object)

    def __init__(self, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self.thumbs: list[Thumb] = []
        self._flow = Flow(4)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(QMargins(0, 0, 0, 0))
        self._column.addWidget(self._flow)
        self.hide()

    def show_kept(self, kept: Sequence[Pictured]) -> None:
        """Show these, in place of what was shown."""
        if [thumb.one.id for thumb in self.thumbs] == [one.id for one in kept]:
            return
        old, self._flow = self._flow, Flow(4)
        self.thumbs = [Thumb(one, self._side) for one in kept]
        for thumb in self.thumbs:
            thumb.clicked.connect(self._look)
            self._flow.add(thumb)
            thumb.show()
        self._column.replaceWidget(old, self._flow)
        old.hide()
        old.deleteLater()
        self.setVisible(bool(kept))

    def _look(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, Thumb):
            self.looked.emit(pressed.one)
