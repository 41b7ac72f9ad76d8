"""Small dialogs about one device: a reason, a seal, an accessory, how often it is inspected."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtWidgets import QWidget

from posdesk.devices.model import Accessory, Device, Risk, Seal, Status
from posdesk.devices.rules import risk
from posdesk.devices.ui.forms import DayLine, Line, NumberLine, Sheet, people
from posdesk.devices.ui.shelf import called
from posdesk.shop.model import Person
from posdesk.ui.buttons import Chip
from posdesk.ui.card import Flow
from posdesk.ui.labels import Words
from posdesk.ui.wording import Wording


@dataclass(frozen=True, slots=True)
class Reason:
    """Who did something, and why."""

    person: int | None
    why: str


class ReasonSheet(Sheet):
    """Asks who moves a device to another state, and why; usual reasons are one click away."""

    def __init__(
        self, head: str, about: str, main: str, usual: Iterable[str], book: Sequence[Person], today: date,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(head, about, parent)
        self.why = Line()
        self.person = people(self.tr("not said"), book, today)
        self.why.textChanged.connect(self._look)
        self.ask(self.tr("Why?"), self.why)
        self.offer(self.why, usual)
        self.ask(self.tr("By whom?"), self.person)
        self.close_with(main)
        self._look()

    def _look(self) -> None:
        self.main.setEnabled(bool(self.why.value))

    def draft(self) -> Reason:
        person = self.person.value
        return Reason(person if isinstance(person, int) else None, self.why.value)


class SealSheet(Sheet):
    """Asks which seal is put on, and where."""

    def __init__(self, device: Device, book: Sequence[Person], today: date, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Put a seal on"), device.name, parent)
        self._device = device
        self.number, self.position, self.day = Line(), Line(), DayLine(today)
        self.person = people(self.tr("not said"), book, today)
        self.ask_two((self.tr("Its number"), self.number), (self.tr("Day"), self.day))
        self.ask(self.tr("Where it sits"), self.position)
        self.offer(self.position, (
            self.tr("Lower screw"), self.tr("Battery lid"), self.tr("Over the seam"), self.tr("Card slot"),
            self.tr("Port cover"),
        ))  # fmt: skip
        self.ask(self.tr("By whom?"), self.person)
        self.number.textChanged.connect(self._look)
        self.day.textChanged.connect(self._look)
        self.close_with(self.tr("It is on"))
        self._look()

    def _look(self) -> None:
        self.main.setEnabled(bool(self.number.value) and not self.day.is_wrong)

    def draft(self) -> Seal:
        person = self.person.value
        return Seal(0, self._device.id, self.number.value, self.position.value, self.day.value,
                    person=person if isinstance(person, int) else None)  # fmt: skip


class AccessorySheet(Sheet):
    """Asks what belongs to a device."""

    def __init__(self, device: int, one: Accessory | None, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Accessory"), self.tr("A count of 0 takes it out."), parent)
        self._one = one or Accessory(0, device)
        self.what, self.serial = Line(self._one.what), Line(self._one.serial)
        self.count = NumberLine(self._one.count)
        self.ask(self.tr("What it is"), self.what)
        self.offer(self.what, (
            self.tr("Base"), self.tr("Power supply"), self.tr("Network cable"), self.tr("Card reader"),
            self.tr("Stand"),
        ))  # fmt: skip
        self.ask_two((self.tr("Serial number"), self.serial), (self.tr("How many"), self.count))
        self.what.textChanged.connect(self._look)
        self.count.textChanged.connect(self._look)
        self.close_with(self.tr("Keep it"))
        self._look()

    def _look(self) -> None:
        self.main.setEnabled(bool(self.what.value) and self.count.value is not None)

    def draft(self) -> Accessory:
        count = self.count.value
        return replace(self._one, what=self.what.value, serial=self.serial.value, count=1 if count is None else count)


class RiskSheet(Sheet):
    """A small risk analysis: what is so, the days that come of it, and what the shop makes of them."""

    def __init__(
        self, device: Device, last: Risk | None, book: Sequence[Person], wording: Wording, today: date,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(self.tr("How often is it inspected?"), "", parent, 540)
        said = self.tr("PCI DSS 9.5.1.2.1 leaves that to your own risk analysis. Say what is so for {name}.")
        self.column.addWidget(Words(said.format(name=called(device)), wrap=True, quiet=True))
        self._device, self._today, self._proposed = device, today, 0
        self.days, self.told = NumberLine(), Words(wrap=True, bold=True)
        self.why = Line(last.why if last is not None else "")
        likely = set(last.answers) if last is not None else set(risk.likely(device))
        if last is None and device.status is Status.ADOPTED:
            likely.add("adopted")
        self.answers: dict[str, Chip] = {}
        flow = Flow(6)
        for code in risk.ANSWERS:
            chip = Chip()
            chip.say(wording.text.word(f"devices.risk.{code}"))
            chip.setChecked(code in likely)
            chip.toggled.connect(self._count)
            self.answers[code] = chip
            flow.add(chip)
        self.column.addSpacing(4)
        self.column.addWidget(flow)
        self.column.addSpacing(4)
        self.column.addWidget(self.told)
        self.person = people(self.tr("not said"), book, today)
        self.ask_two((self.tr("Days between inspections"), self.days), (self.tr("By whom?"), self.person))
        self.ask(self.tr("Why, where it is another number"), self.why)
        self.close_with(self.tr("Keep it"))
        self._count()
        if last is not None and last.days != self._proposed:
            self.days.setText(str(last.days))
        self.days.textChanged.connect(self._look)
        self.why.textChanged.connect(self._look)
        self._look()

    def chosen(self) -> tuple[str, ...]:
        """What is so."""
        return tuple(code for code, chip in self.answers.items() if chip.isChecked())

    def _count(self) -> None:
        """Show at once what the answers come to; a number of one's own stays."""
        own, before = self.days.value, self._proposed
        self._proposed = proposed = risk.days_for(self.chosen())
        if own is None or own == before:
            self.days.setText(str(proposed))
        self._look()
        self.told.setText(self.tr("This comes to an inspection every %n day(s).", "", proposed))

    def _look(self) -> None:
        days = self.days.value
        fits = days is not None and 1 <= days <= 366
        self.main.setEnabled(fits and (days == self._proposed or bool(self.why.value)))

    def draft(self) -> Risk:
        person = self.person.value
        return Risk(0, self._device.id, self._today, person if isinstance(person, int) else None, self.chosen(),
                    self.days.value or self._proposed, self.why.value)  # fmt: skip
