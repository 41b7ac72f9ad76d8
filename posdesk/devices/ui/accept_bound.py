"""What binds a terminal to the shop: the five elements as the register has them, and as slip or portal say."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from posdesk.devices.model import Acceptance, Device
from posdesk.devices.rules.binding import FIVE, Compared, Contract, compare, contract
from posdesk.devices.ui.accept_check import PAUSE
from posdesk.devices.ui.tell import Tell
from posdesk.ui.buttons import Button
from posdesk.ui.card import Card
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words
from posdesk.ui.pause import Pause
from posdesk.ui.theme import Tone


class BindingPanel(Card):
    """The panel; ``changed`` brings the acceptance as it is now."""

    changed = Signal(object)
    register_wanted = Signal()

    def __init__(self, device: Device, acceptance: Acceptance, told: Contract, parent: QWidget | None = None) -> None:
        super().__init__(16, 8, parent)
        self.device, self.acceptance, self.told = device, acceptance, told
        self.fields = {name: QLineEdit() for name in FIVE}
        self.tells = {name: Tell(Size.CAPTION) for name in FIVE}
        self.register = Button(icon="store", look="bare")
        self._pause = Pause(PAUSE, self.flush, self)
        self._build()
        self.judge()

    def _build(self) -> None:
        self.column.addWidget(Words(self.tr("Five elements, bound to this serial number"), bold=True))
        self.column.addWidget(
            Words(
                self.tr("Copy what the slip, the screen or the provider's site says; it is held against the register."),
                quiet=True, wrap=True,
            )
        )  # fmt: skip
        names = {
            "acquirer": self.tr("Acquirer"), "merchant": self.tr("Merchant number"),
            "credit_code": self.tr("Credit code"), "account": self.tr("Account, last 4 digits"),
            "place": self.tr("Address"),
        }  # fmt: skip
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        for column, words in ((1, self.tr("In the register")), (2, self.tr("On slip, screen or portal"))):
            grid.addWidget(Words(words, size=Size.CAPTION, quiet=True), 0, column)
        seen = contract(self.acceptance.seen)
        for line, name in enumerate(FIVE, 1):
            grid.addWidget(Words(names[name]), line, 0)
            grid.addWidget(Words(getattr(self.told, name) or "—", wrap=True), line, 1)
            edit = self.fields[name]
            edit.setMaxLength(4 if name == "account" else 120)
            edit.setAccessibleName(names[name])
            edit.setText(getattr(seen, name))
            edit.textEdited.connect(self._typed)
            edit.editingFinished.connect(self.flush)
            grid.addWidget(edit, line, 2)
            grid.addWidget(self.tells[name], line, 3)
        for column, stretch in ((1, 3), (2, 3), (3, 3)):
            grid.setColumnStretch(column, stretch)
        self.column.addLayout(grid)
        self.register.setText(self.tr("Fill in the register"))
        self.column.addWidget(self.register)
        self.register.clicked.connect(self.register_wanted)
        self.register.setVisible(not all(getattr(self.told, name) for name in FIVE))

    @property
    def seen(self) -> Contract:
        """What was typed."""
        return contract(tuple(self.fields[name].text().strip() for name in FIVE))

    def judge(self) -> None:
        """Say how each element stands."""
        seen = self.seen
        for name, state in compare(self.told, seen).items():
            if state is Compared.DIFFERS:
                self.tells[name].say(Tone.DANGER, self.tr("another one"))
            elif state is Compared.UNKNOWN:
                self.tells[name].say(Tone.QUIET, self.tr("not in the register"))
            elif state is Compared.SAME:
                self.tells[name].say(Tone.GOOD, self.tr("the same"))
            else:
                self.tells[name].say(Tone.QUIET, "")

    def _typed(self) -> None:
        self.judge()
        self._pause.start()

    def flush(self) -> None:
        """Keep what was typed, now."""
        self._pause.stop()
        seen = tuple(self.fields[name].text().strip() for name in FIVE)
        now = replace(self.acceptance, seen=seen if any(seen) else ())
        if now != self.acceptance:
            self.acceptance = now
            self.changed.emit(now)
