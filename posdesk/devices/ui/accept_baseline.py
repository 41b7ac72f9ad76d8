"""What later looks are compared with: a photo of every side, taken while nobody has had the device in their hands."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from posdesk.devices.model import SIDES
from posdesk.devices.ui.photos import DropCard
from posdesk.devices.ui.tell import Tell
from posdesk.ui.buttons import Button
from posdesk.ui.labels import Words
from posdesk.ui.theme import Tone


class BaselinePanel(DropCard):
    """The panel; ``wanted`` brings the photos that were dropped on it, or none where its button was pressed."""

    wanted = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(16, 8, parent)
        self.open, self.tell = Button(icon="image"), Tell()
        self.column.addWidget(Words(self.tr("What later looks are compared with"), bold=True))
        words = self.tr(
            "A photo of every side, taken now, while nobody has had it in their hands. All of them may be dropped here "
            "at once."
        )
        self.column.addWidget(Words(words, quiet=True, wrap=True))
        self.column.addWidget(self.tell)
        self.open.setText(self.tr("Photos of all sides..."))
        self.column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        self.open.clicked.connect(self._asked)
        self.dropped.connect(self.wanted)

    def show_sides(self, sides: Collection[str]) -> None:
        """Say of how many sides there is a photo."""
        words = self.tr("{n} of {all} sides have a photo.").format(n=len(sides), all=len(SIDES))
        self.tell.say(Tone.GOOD, words if sides else "")

    def _asked(self) -> None:
        self.wanted.emit([])
