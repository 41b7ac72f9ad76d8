"""Small pictures in a row: looked at when they are pressed, more of them by a file or by dropping one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QIcon, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posdesk.devices.ui.tell import ask_for_picture
from posdesk.ui.buttons import Button
from posdesk.ui.card import Card, Flow
from posdesk.vault.service import Attachment

_SIZE = 72


class Thumb(Button):
    """One small picture."""

    def __init__(self, attachment: Attachment, parent: QWidget | None = None) -> None:
        super().__init__("", "", "bare", parent)
        self.attachment = attachment
        self.setFixedSize(_SIZE + 8, _SIZE + 8)
        self.setStyleSheet("padding: 0;")
        pixmap = QPixmap()
        if attachment.thumbnail is not None and pixmap.loadFromData(attachment.thumbnail):
            self.setIcon(QIcon(pixmap))
            self.setIconSize(QSize(_SIZE, _SIZE))
        else:
            self.set_mark("file-text")
        self.setToolTip(attachment.name)
        self.setAccessibleName(attachment.name)


class Strip(QWidget):
    """The row."""

    looked = Signal(object)
    """An attachment that somebody wants to see."""
    came = Signal(list)
    """Paths of pictures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add = Button(icon="image", look="bare")
        self.thumbs: list[Thumb] = []
        self._flow = Flow(4)
        self._about = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._flow)
        self._flow.hide()
        self.add.clicked.connect(self._ask)
        self.say("")

    def say(self, about: str) -> None:
        """Name it; ``about`` is what the pictures are of."""
        self._about = about
        self.add.setText(self.tr("Add a photo..."))
        self.add.setAccessibleDescription(about)

    def show_photos(self, attachments: Sequence[Attachment]) -> None:
        """Show these, in place of what was shown."""
        if [thumb.attachment.id for thumb in self.thumbs] == [one.id for one in attachments]:
            return
        self._flow.deleteLater()
        self._flow = Flow(4)
        self.thumbs = [Thumb(one) for one in attachments]
        for thumb in self.thumbs:
            thumb.clicked.connect(self._look)
            self._flow.add(thumb)
            thumb.show()
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self._flow)
        self._flow.setVisible(bool(attachments))

    def _look(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, Thumb):
            self.looked.emit(pressed.attachment)

    def _ask(self) -> None:
        ask_for_picture(self, self._about or self.tr("Photos"), self.tr("Pictures"), self.came.emit)


class DropCard(Card):
    """A card on which pictures may be dropped."""

    dropped = Signal(list)

    def __init__(self, margin: int = 16, spacing: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(margin, spacing, parent)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if paths_in(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = paths_in(event)
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)


def paths_in(event: QDropEvent) -> list[Path]:
    """The files that are dropped."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
