"""Small pictures in a row: looked at when they are pressed, more of them by a file or by dropping one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posdesk.devices.ui.tell import ask_for_picture
from posdesk.ui.buttons import Button
from posdesk.ui.card import Card
from posdesk.ui.dropping import Drop
from posdesk.ui.thumb import ThumbRow
from posdesk.vault.service import Attachment

_SIZE = 72


class Strip(QWidget):
    """The row."""

    looked = Signal(object)
    """An attachment that somebody wants to see."""
    came = Signal(list)
    """Paths of pictures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add = Button(icon="image", look="bare")
        self.kept = ThumbRow(_SIZE)
        self.kept.looked.connect(self.looked)
        self._about = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.kept)
        self.add.clicked.connect(self._ask)
        self.say("")

    def say(self, about: str) -> None:
        """Name it; ``about`` is what the pictures are of."""
        self._about = about
        self.add.setText(self.tr("Add a photo..."))
        self.add.setAccessibleDescription(about)

    def show_photos(self, attachments: Sequence[Attachment]) -> None:
        """Show these, in place of what was shown."""
        self.kept.show_kept(attachments)

    def _ask(self) -> None:
        ask_for_picture(self, self._about or self.tr("Photos"), self.tr("Pictures"), self.came.emit)


class DropCard(Card):
    """A card on which pictures may be dropped."""

    dropped = Signal(list)

    def __init__(self, margin: int = 16, spacing: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(margin, spacing, parent)
        self.drop = Drop(self)
        self.drop.came.connect(self.dropped)
