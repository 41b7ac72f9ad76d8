"""Another vault: of another client, or of another shop; and why each should have one of its own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from posdesk.ui.buttons import Button
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words

_WIDTH = 520


class AnotherDialog(QDialog):
    """``chosen`` brings a folder with a vault in it, or an empty one for a vault that will be made."""

    chosen = Signal(object)

    def __init__(self, near: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._near = near
        self.setModal(True)
        self.setFixedWidth(_WIDTH)
        title = self.tr("Another vault")
        self.setWindowTitle(title)
        self.main, self.cancel = Button(look="main", icon="folder-open"), Button()
        self.main.setText(self.tr("Choose its folder…"))
        self.cancel.setText(self.tr("Cancel"))
        self.main.setDefault(True)
        self.main.clicked.connect(self._ask)
        self.cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(QMargins(24, 20, 24, 16))
        column.setSpacing(10)
        column.addWidget(Words(title, size=Size.SECTION, bold=True, wrap=True))
        exposed = self.tr(
            "Whoever learns the passphrase of a vault has all clients in it: one vault for each is safer, and as easy."
        )
        column.addWidget(Words(exposed, wrap=True))
        which = self.tr("Choose the folder of a vault that is there, or an empty one for a new vault.")
        column.addWidget(Words(which, quiet=True, wrap=True))
        column.addSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        row.addWidget(self.cancel)
        row.addWidget(self.main)
        column.addLayout(row)
        self.setMinimumHeight(column.totalHeightForWidth(_WIDTH))
        self.main.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        title = self.tr("The folder of another vault, or an empty one")
        folder = QFileDialog.getExistingDirectory(self, title, str(self._near))
        if folder:
            self.take(Path(folder))

    def take(self, folder: Path) -> None:
        """Go on with this one."""
        self.accept()
        self.chosen.emit(folder)
