"""The second place for backups: a stick or another disk, and a word where it is no second place at all."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMargins, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from posdesk.ui.buttons import Button
from posdesk.ui.labels import Elided
from posdesk.ui.secret import Note
from posdesk.ui.theme import Tone
from posdesk.vault.ui.found import same_disk


class SecondPlace(QWidget):
    """Shows the place, chooses another; ``chosen`` brings it, or None for no place."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vault = Path()
        self._there = self._apart = True
        self.place: Path | None = None
        self._where = Elided()
        self._note = Note(Tone.NOTICE)
        self.choose, self.none = Button(icon="usb"), Button(look="bare")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._where, 1)
        row.addWidget(self.none)
        row.addWidget(self.choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(QMargins(0, 0, 0, 0))
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._note)
        self.choose.clicked.connect(self.ask)
        self.none.clicked.connect(self._take_away)
        self.retranslate()

    def show_place(self, place: Path | None, vault: Path, *, there: bool = True, apart: bool = True) -> None:
        """Show a place, or that there is none; whether it can be reached, and whether it is on another disk."""
        self.place, self._vault = place, vault
        self._there, self._apart = there, apart
        self.retranslate()

    @property
    def told(self) -> str:
        """What is said about the place."""
        return self._note.text()

    def ask(self) -> None:
        """Ask for a folder."""
        start = str(self.place or "")
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where a second backup goes"), start)
        if folder:
            self.take(Path(folder))

    def take(self, folder: Path | None) -> None:
        """Use a folder that was just chosen, and so can be reached."""
        self.show_place(folder, self._vault, apart=folder is None or not same_disk(folder, self._vault))
        self.chosen.emit(folder)

    def _take_away(self) -> None:
        self.take(None)

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self.choose.setText(self.tr("Choose a place…"))
        self.none.setText(self.tr("No second place"))
        self.none.setVisible(self.place is not None)
        if self.place is None:
            self._where.setText(self.tr("None yet: a USB stick is best."))
            self._note.setText("")
            return
        self._where.setText(str(self.place))
        if not self._there:
            self._note.setText(self.tr("It is not there now. Plug the stick in, or choose another place."))
        elif not self._apart:
            self._note.setText(self.tr("That is the same disk as the vault's: it does not help when the disk fails."))
        else:
            self._note.setText("")
