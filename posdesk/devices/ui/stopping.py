"""What is said when a device should not be used any more, and the two things that are done then."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from posdesk.devices.model import IN_USE, Device, Status
from posdesk.devices.ui.tell import Tell
from posdesk.ui.buttons import Button
from posdesk.ui.card import Card
from posdesk.ui.labels import Words
from posdesk.ui.theme import Tone


class StopPanel(Card):
    """The panel; hidden while nothing grave was found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(16, 10, parent)
        self.state, self.words = Tell(), Words(wrap=True)
        self.suspect, self.case = Button(icon="shield-alert", look="main"), Button(icon="shield-alert")
        self.suspect.setText(self.tr("Mark it as suspected"))
        self.case.setText(self.tr("Open a case"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.suspect)
        buttons.addWidget(self.case)
        buttons.addStretch()
        self.column.addWidget(self.state)
        self.column.addWidget(self.words)
        self.column.addLayout(buttons)
        self.is_missing = False
        self.hide()

    def show_missing(self, device: Device) -> None:
        """Say that a device is not where it belongs."""
        self.is_missing = True
        name = device.name or device.serial
        self.state.say(Tone.DANGER, self.tr("{name} is not here.").format(name=name))
        self.words.setText(
            self.tr(
                "Ask whoever keeps it, and who worked last. If nobody has it, it counts as stolen: a case leads "
                "through it, from the acquirer's hotline on."
            )
        )
        self.suspect.hide()
        self.show()

    def show_device(self, device: Device, *, grave: bool) -> None:
        """Say it of a device."""
        self.is_missing = False
        name = device.name or device.serial
        if device.status is Status.SUSPECTED:
            self.state.say(Tone.DANGER, self.tr("{name} is suspected. Nobody uses it.").format(name=name))
        else:
            self.state.say(Tone.DANGER, self.tr("Stop using {name} now.").format(name=name))
        self.words.setText(
            self.tr(
                "Unplug it from the network, do not switch it off, and let nobody touch it. Call the provider by a "
                "number that you knew before."
            )
        )
        self.suspect.setVisible(device.status in IN_USE)
        self.setVisible(grave)
