"""The monthly inspection of one device: every line of it, its figures, and a new photo of each side."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from posdesk.devices import codes
from posdesk.devices.model import SIDES, Device, Inspection, Look, Outcome, Status
from posdesk.devices.rules import inspecting
from posdesk.devices.service import Detail
from posdesk.devices.ui.compare import CompareDialog
from posdesk.devices.ui.desk import InventoryDesk
from posdesk.devices.ui.kept import After, keep
from posdesk.devices.ui.look import DeviceLook
from posdesk.devices.ui.stopping import StopPanel
from posdesk.devices.ui.tell import Tell, Who
from posdesk.kit.jobs import Job
from posdesk.kit.links import link
from posdesk.shop.model import May, Person
from posdesk.ui.buttons import Button
from posdesk.ui.card import Card, Flow
from posdesk.ui.frame import Frame
from posdesk.ui.labels import Words
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone

LOOK, END = range(2)


@dataclass(frozen=True, slots=True)
class Before:
    """What is known before the look."""

    detail: Detail
    people: list[Person]
    open: Inspection | None
    new_sides: frozenset[str]

    @property
    def last(self) -> int | None:
        """Whoever looked at it last: most likely the one who does it again; or the first who may."""
        return inspecting.likely([one.id for one in self.people], self.detail.inspections)


class InspectDialog(Frame):
    """The dialog; what was answered is kept when it is closed, complete or not."""

    link_wanted = Signal(object)
    changed = Signal()

    def __init__(
        self, desk: InventoryDesk, device: int, lane: Lane, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(lane, language, parent, size=(900, 740))
        self._desk, self._number = desk, device
        self.look: DeviceLook | None = None
        self.by, self.outcome, self.stop = Who(), Tell(), StopPanel()
        self.photos: dict[str, Button] = {}
        self._after: Inspection | None = None
        self._lead = ""
        self._photo_card, self._told = Card(16, 8), Words(quiet=True, wrap=True)
        self._build_places()
        self.say(self.tr("Monthly inspection"), "", self.tr("Keep it"), self.tr("Go on later"))
        self.aside.setText(self.tr("Check the rest"))
        self.aside.clicked.connect(self._complete)
        self.main.setEnabled(False)
        self.work(lambda _job: _before(desk, device), self._opened, self.tr("Looking it up..."))

    def _build_places(self) -> None:
        column = self.add_place()
        who = QHBoxLayout()
        who.addWidget(Words(self.tr("Inspected by"), bold=True))
        who.addWidget(self.by)
        who.addStretch()
        self.by.setAccessibleName(self.tr("Inspected by"))
        column.addLayout(who)
        self._at = column
        sides, flow = self._photo_card.column, Flow(6)
        sides.addWidget(Words(self.tr("A new photo of every side, compared with the reference"), bold=True))
        sides.addWidget(self._told)
        for side in SIDES:
            button = Button(self.wording.text.word(f"devices.side.{side}"), "image")
            button.clicked.connect(self._compare)
            self.photos[side] = button
            flow.add(button)
        sides.addWidget(flow)
        column.addWidget(self._photo_card)
        column.addStretch()
        end = self.add_place()
        end.addWidget(self.outcome)
        end.addWidget(self.stop)
        end.addStretch()
        self.stop.suspect.clicked.connect(self._suspect)
        self.stop.case.clicked.connect(self._case)

    def _opened(self, before: Before) -> None:
        device = before.detail.device
        name = device.name or device.model or device.serial
        self.title.setText(self.tr("Inspection of {name}").format(name=name))
        self.setWindowTitle(self.title.text())
        lead = self.tr("Go through it with the device in your hand: 1 OK, 2 fault, 3 not checked, Enter for the next.")
        self._lead = lead
        self.lead.setText(lead)
        self.lead.show()
        self.by.fill(before.people, before.open.person if before.open else before.last, self.tr("Nobody yet"))
        self.look = DeviceLook(device, Look.MONTHLY, before.detail.seals, before.open, self.wording)
        self._at.insertWidget(1, self.look)
        self.look.show()
        self.look.grave.connect(self._grave)
        self.look.pictures.connect(self._read)
        self.look.finished.connect(self.main.setFocus)
        self._show_sides(before.new_sides)
        self.main.setEnabled(True)
        self.look.focus()

    def _show_sides(self, new: frozenset[str]) -> None:
        for side, button in self.photos.items():
            button.set_mark("check-circle" if side in new else "image")
        words = self.tr("%n side(s) have a new photo today.", "", len(new)) if new else self.tr("None is new today.")
        self._told.setText(words)

    def _compare(self) -> None:
        side = next(side for side, button in self.photos.items() if button is self.sender())
        dialog = CompareDialog(self._desk, self._number, self.lane, self.wording.language, self)
        dialog.view.person = self.by.person
        dialog.view.show_side(side)
        dialog.finished.connect(self._compared)
        dialog.open()

    def _compared(self) -> None:
        desk, number = self._desk, self._number
        self.lane.run(lambda _job: _before(desk, number).new_sides, self._show_sides, self.refused)

    def _read(self, paths: list[Path]) -> None:
        def work(_job: Job) -> list[str]:
            return codes.contents_in(codes.codes_in(paths))

        self.work(work, self._said, self.tr("Reading the code..."))

    def _said(self, contents: list[str]) -> None:
        if self.look is not None:
            self.look.show_content(contents)

    def _grave(self, grave: bool) -> None:
        if grave:
            words = self.tr("Stop using this device now, until somebody knows what it is.")
            self.banner.say(Tone.DANGER, words, self.tr("Mark it as suspected"), self._suspect)
        else:
            self.banner.dismiss()

    # the end

    def go_on(self) -> None:
        """The main button: keep it, or leave when it is kept."""
        if self.places.currentIndex() == END:
            self.accept()
        elif self.look is not None and not self.busy:
            self._keep(suspect=False)

    def _keep(self, *, suspect: bool) -> None:
        look, desk, person = self.look, self._desk, self.by.person
        if look is None:
            return
        why = self._why(look.faults)
        said = look.inspection(person)
        self.work(lambda _job: keep(desk, said, why, suspect=suspect), self._kept, self.tr("Keeping it..."))

    def _why(self, faults: tuple[str, ...]) -> str:
        named = tuple(self.wording.text.word(f"devices.item.{code}") for code in faults)
        return self.tr("Fault at “{checks}”").format(checks=self.wording.text.show(named))

    def _kept(self, after: After) -> None:
        tones = {Outcome.PASSED: Tone.GOOD, Outcome.FAILED: Tone.DANGER}
        outcome = after.inspection.outcome
        words = {
            Outcome.PASSED: self.tr("Everything was checked, and nothing was found."),
            Outcome.FAILED: self.tr("Something was found."),
        }.get(outcome, self.tr("Not everything was checked: the inspection stays incomplete."))
        left = after.inspection.unchecked
        if outcome is Outcome.OPEN and left:
            named = tuple(self.wording.text.word(f"devices.item.{code}") for code in left)
            words = f"{words}\n{self.wording.text.show(named)}"
        self._after = after.inspection
        self.aside.setVisible(outcome is Outcome.OPEN)
        self.outcome.say(tones.get(outcome, Tone.NOTICE), words)
        self.stop.show_device(after.device, grave=after.grave)
        self.banner.dismiss()
        self.places.setCurrentIndex(END)
        self.say(self.title.text(), "", self.tr("Done"), "")
        self.main.setFocus()
        self.changed.emit()

    def _complete(self) -> None:
        """Back to what was left out."""
        if self.look is None or self._after is None:
            return
        self.aside.hide()
        self.places.setCurrentIndex(LOOK)
        self.say(self.title.text(), self._lead, self.tr("Keep it"), self.tr("Go on later"))
        self.look.go_on_with(self._after)

    def _suspect(self) -> None:
        if self.places.currentIndex() == LOOK:
            self._keep(suspect=True)
            return
        desk, number, person = self._desk, self._number, self.by.person
        why = self.outcome.text
        self.work(
            lambda _job: desk.devices().move(number, Status.SUSPECTED, person, why), self._suspected,
            self.tr("Keeping it..."),
        )  # fmt: skip

    def _suspected(self, device: Device) -> None:
        self.stop.show_device(device, grave=True)
        self.changed.emit()

    def _case(self) -> None:
        self.link_wanted.emit(link("case", "new", kind="INC-2", device=self._number))

    def done(self, result: int) -> None:
        look, desk, person = self.look, self._desk, self.by.person
        if look is not None and look.begun and self.places.currentIndex() == LOOK and not self.busy:
            said = look.inspection(person)
            self.lane.run(lambda _job: keep(desk, said), self._left, self.refused, saves=True)
        super().done(result)

    def _left(self, _kept: object) -> None:
        self.changed.emit()


def _before(desk: InventoryDesk, number: int) -> Before:
    devices = desk.devices()
    detail, today = devices.detail(number), devices.today
    people = desk.register().book().may(May.INSPECT, today)
    unfinished = [one for one in detail.inspections if one.look is Look.MONTHLY and one.outcome is Outcome.OPEN
                  and one.at is not None and (today - one.at.date()).days < 2]  # fmt: skip
    new = frozenset(photo.side for photo in detail.photos if photo.on == today and not photo.reference)
    return Before(detail, people, unfinished[-1] if unfinished else None, new)
