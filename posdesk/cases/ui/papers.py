"""Photos and papers kept with a step: chosen or dropped, looked at when they are pressed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from posdesk.ui.buttons import Button
from posdesk.ui.card import Flow
from posdesk.ui.labels import Words
from posdesk.ui.thumb import ThumbRow
from posdesk.vault.service import Attachment

_SIZE: Final = 64
_FILES: Final = "*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.gif *.pdf *.txt"


class Evidence(QWidget):
    """All of one step."""

    looked = Signal(object)
    came = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wanted, self.told = Words(quiet=True, wrap=True), Words(quiet=True, wrap=True)
        self.add = Button(icon="image")
        self.kept = ThumbRow(_SIZE)
        self.kept.looked.connect(self.looked)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)
        row = Flow(8)
        row.add(self.add)
        self.column.addWidget(self.wanted)
        self.column.addWidget(self.kept)
        self.column.addWidget(row)
        self.column.addWidget(self.told)
        self.add.clicked.connect(self._ask)
        self.told.hide()

    def say(self, wanted: str, add: str) -> None:
        """Say what is wanted here."""
        self.wanted.setText(wanted)
        self.wanted.setVisible(bool(wanted))
        self.add.setText(add)
        self.add.setAccessibleDescription(wanted)

    def show_kept(self, attachments: Sequence[Attachment]) -> None:
        """Show what is kept."""
        self.kept.show_kept(attachments)

    def show_count(self, words: str) -> None:
        """Say how many are sealed, where none can be shown."""
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def _ask(self) -> None:
        kinds = self.tr("Pictures, PDF, text")
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose photos and papers"), "", f"{kinds} ({_FILES})")
        if chosen:
            self.came.emit([Path(one) for one in chosen])
