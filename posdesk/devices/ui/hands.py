"""Dialogs for a device that leaves the house, comes back, or is let go for good; and for one that is not listed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from posdesk.devices.model import Custody, Device, Found, Retirement
from posdesk.devices.rules.checks import alike, plain
from posdesk.devices.ui.forms import DayLine, Line, Pick, Sheet, people
from posdesk.devices.ui.shelf import Shelf, called
from posdesk.shop.model import Contact, Verified
from posdesk.ui.buttons import Button, Chip
from posdesk.ui.card import Flow
from posdesk.ui.labels import Elided, Words
from posdesk.ui.theme import Tone


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None


class SendSheet(Sheet):
    """Asks to whom a device goes, and whether a known number confirmed whoever takes it."""

    def __init__(self, device: Device, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Send it out"), called(device), parent, 520)
        self._device = device
        self.why = Pick("", [
            (self.tr("Repair"), "repair"), (self.tr("On loan"), "loan"), (self.tr("Into store"), "store"),
        ])  # fmt: skip
        self.to, self.ticket, self.day = Line(), Line(), DayLine(shelf.today)
        self.person = people(self.tr("not said"), shelf.book.people, shelf.today)
        self.called_back = Chip("check")
        self.called_back.say(self.tr("A known number confirmed it"))
        known = _known_numbers(shelf.book.contacts, device.provider)
        said = self.tr("Call a number you knew before, never one that the caller gave.")
        if known:
            said = self.tr("{advice} Verified: {numbers}.").format(advice=said, numbers=self.tr(", ").join(known))
        flow = Flow(6)
        flow.add(self.called_back)
        self.ask_two((self.tr("What for?"), self.why), (self.tr("Day"), self.day))
        self.ask_two((self.tr("To whom?"), self.to), (self.tr("Ticket number"), self.ticket))
        self.ask(self.tr("Did you call back before you gave it away?"), flow)
        self.column.addWidget(Words(said, wrap=True, quiet=True))
        self.ask(self.tr("By whom?"), self.person)
        self.to.textChanged.connect(self._look)
        self.day.textChanged.connect(self._look)
        self.close_with(self.tr("It is out"))
        self._look()

    def _look(self) -> None:
        self.main.setEnabled(bool(self.to.value) and self.day.value is not None)

    def draft(self) -> Custody:
        return Custody(
            0, self._device.id, str(self.why.value), self.to.value, self.ticket.value, self.called_back.isChecked(),
            self.day.value, person=_number(self.person.value),
        )  # fmt: skip


def _known_numbers(contacts: Sequence[Contact], provider: int | None) -> list[str]:
    return [
        f"{one.name} {one.phone}".strip()
        for one in contacts
        if one.phone and one.verified is not Verified.NO and (provider is None or one.provider == provider)
    ][:3]


class BackSheet(Sheet):
    """Asks for the serial number as it is on the device that came back, and compares it while it is typed."""

    def __init__(self, device: Device, one: Custody, shelf: Shelf, parent: QWidget | None = None) -> None:
        about = "" if not device.serial else self.tr("Read it from the device itself, not from the papers.")
        super().__init__(self.tr("It is back: {name}").format(name=called(device)), about, parent, 520)
        self._device, self._one = device, one
        self.serial, self.work, self.day = Line(), Line(), DayLine(shelf.today)
        self.person = people(self.tr("not said"), shelf.book.people, shelf.today)
        self.told = Words(wrap=True, bold=True)
        if device.serial:
            self.ask(self.tr("Serial number on the device"), self.serial)
            self.column.addWidget(self.told)
        self.ask(self.tr("What was done to it?"), self.work)
        self.ask_two((self.tr("Day"), self.day), (self.tr("By whom?"), self.person))
        self.serial.textChanged.connect(self._look)
        self.day.textChanged.connect(self._look)
        self.close_with(self.tr("It is back"))
        self._look()

    def _look(self) -> None:
        typed, known = plain(self.serial.value), plain(self._device.serial)
        if not typed or not known:
            self.told.set_tone(None)
            self.told.setText(self.tr("Then it is compared with the list."))
        elif typed == known:
            self.told.set_tone(Tone.GOOD)
            self.told.setText(self.tr("It is the one that went. It is received anew, and accepted before it is used."))
        elif alike(typed, known):
            self.told.set_tone(Tone.NOTICE)
            self.told.setText(self.tr("Only signs like O and 0 or I and 1 differ from the list: read it once more."))
        else:
            self.told.set_tone(Tone.DANGER)
            self.told.setText(self.tr("Another serial number: this is not the device that went. It is suspected."))
        self.main.setEnabled((bool(typed) or not known) and self.day.value is not None)
        self.fit()

    def draft(self) -> Custody:
        person = _number(self.person.value)
        return replace(
            self._one, back=self.day.value, serial_back=self.serial.value, work=self.work.value,
            person=person if person is not None else self._one.person,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Parting:
    """How a device is let go, the file that proves it, and why."""

    retirement: Retirement
    proof: Path | None
    why: str


class RetireSheet(Sheet):
    """Asks how a device is let go, to whom, and for the paper that proves it."""

    def __init__(self, device: Device, shelf: Shelf, parent: QWidget | None = None) -> None:
        about = self.tr("A terminal that is thrown away with its keys in it is worth money to somebody else.")
        super().__init__(self.tr("Let it go for good: {name}").format(name=called(device)), about, parent, 520)
        self._device = device
        self.proof: Path | None = None
        self.how = Pick("", [
            (self.tr("Given back to the provider"), "returned"), (self.tr("Wiped by the provider"), "wiped"),
            (self.tr("Destroyed"), "destroyed"),
        ])  # fmt: skip
        self.to, self.receipt, self.day, self.why = Line(), Line(), DayLine(shelf.today), Line()
        self.person = people(self.tr("not said"), shelf.book.people, shelf.today)
        self.choose, self.file = Button(self.tr("Choose the proof"), "file-text"), Elided(quiet=True)
        self.file.setText(self.tr("A receipt, a photo, a letter"))
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.choose)
        across.addWidget(self.file, 1)
        self.ask_two((self.tr("How?"), self.how), (self.tr("Day"), self.day))
        self.ask_two((self.tr("To whom?"), self.to), (self.tr("Receipt number"), self.receipt))
        self.ask(self.tr("Proof"), row)
        self.ask_two((self.tr("Why?"), self.why), (self.tr("By whom?"), self.person))
        self.choose.clicked.connect(self._choose)
        for line in (self.to, self.receipt, self.day):
            line.textChanged.connect(self._look)
        self.close_with(self.tr("It is gone"))
        self._look()

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the proof"))
        if chosen:
            self.take(Path(chosen))

    def take(self, path: Path) -> None:
        """Take a file as the proof."""
        self.proof = path
        self.file.setText(path.name)
        self._look()

    def _look(self) -> None:
        proven = self.proof is not None or bool(self.receipt.value)
        self.main.setEnabled(proven and bool(self.to.value) and self.day.value is not None)

    def draft(self) -> Parting:
        one = Retirement(
            0, self._device.id, self.day.value, str(self.how.value), self.to.value, self.receipt.value,
            _number(self.person.value),
        )  # fmt: skip
        return Parting(one, self.proof, self.why.value)


class FoundSheet(Sheet):
    """Asks what somebody found that stands in no list."""

    def __init__(self, shelf: Shelf, parent: QWidget | None = None) -> None:
        about = self.tr("Leave it where it is, touch nothing, and write down what you see.")
        super().__init__(self.tr("A device that is in no list"), about, parent, 520)
        self.what, self.serial, self.where, self.day = Line(), Line(), Line(), DayLine(shelf.today)
        shops = shelf.book.shops
        self.shop = Pick(self.tr("not said"), [(one.name, one.id) for one in shops], shops[0].id if shops else None)
        self.person = people(self.tr("not said"), shelf.book.people, shelf.today)
        self.ask(self.tr("What is it?"), self.what)
        self.ask_two((self.tr("Where?"), self.where), (self.tr("Serial number"), self.serial))
        self.ask_two((self.tr("Shop"), self.shop), (self.tr("Day"), self.day), (self.tr("By whom?"), self.person))
        self.what.textChanged.connect(self._look)
        self.day.textChanged.connect(self._look)
        self.close_with(self.tr("Write it down"))
        self._look()

    def _look(self) -> None:
        self.main.setEnabled(bool(self.what.value) and self.day.value is not None)

    def draft(self) -> Found:
        return Found(0, self.day.value, _number(self.shop.value), self.what.value, self.serial.value,
                     self.where.value, _number(self.person.value))  # fmt: skip
