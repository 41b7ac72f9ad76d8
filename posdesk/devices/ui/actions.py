"""What can be done with a device, carried out: asked in a small dialog where something must be said, then kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from posdesk.devices.model import Custody, Device, Photo, Seal, Status
from posdesk.devices.service import Devices
from posdesk.devices.ui.advice import awaited
from posdesk.devices.ui.desk import InventoryDesk
from posdesk.devices.ui.forms import Sheet
from posdesk.devices.ui.hands import BackSheet, Parting, RetireSheet, SendSheet
from posdesk.devices.ui.parts import Do
from posdesk.devices.ui.sheets import AccessorySheet, Reason, ReasonSheet, RiskSheet, SealSheet
from posdesk.devices.ui.shelf import called
from posdesk.devices.ui.sides import PhotoSheet, first_referred
from posdesk.devices.ui.tell import ask_for_picture
from posdesk.devices.ui.telling import Known
from posdesk.kit.errors import PosdeskError
from posdesk.kit.links import Link, link
from posdesk.ui.tasks import Lane
from posdesk.ui.wording import Wording
from posdesk.vault import service as vaults
from posdesk.vault.service import Chosen, Ready

Act = Callable[[Devices], object]


@dataclass(frozen=True, slots=True)
class Done:
    """What was done, in words; how to undo it, where a click can; the device to show then; and where to go on."""

    words: str
    undo: Act | None = None
    show: int = 0
    onward: Link | None = None


class Actions(QObject):
    """Does it; ``done`` when it is kept, ``failed`` where it was refused."""

    began = Signal()
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: InventoryDesk, lane: Lane, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._lane, self._page = desk, lane, page
        self.wording = Wording("en")
        self._told: Callable[[Any], Done] | None = None

    def keep(self, act: Act, told: Callable[[Any], Done]) -> None:
        """Do something in the lane; ``told`` says what came of it."""
        desk = self._desk
        self.began.emit()
        # Of two that are asked for, the lane does one after the other, and each has its own words.
        self._lane.run(lambda _job: (told, act(desk.devices())), self._kept, self._missed)

    def _kept(self, came: tuple[Callable[[Any], Done], Any]) -> None:
        told, result = came
        self.done.emit(told(result))

    def _missed(self, error: PosdeskError) -> None:
        self.failed.emit(error)

    def open(self, sheet: Sheet, agreed: Callable[[Any], None]) -> None:
        """Ask something; the answer is taken while the dialog is still there."""
        sheet.agreed.connect(agreed)
        sheet.open()

    # by name

    def carry_out(self, do: Do, known: Known) -> bool:
        """Do what somebody asked for; False where that is not done here."""
        named = {
            "use": self._use, "money": self._money, "receive": self._receive, "quarantine": self._quarantine,
            "suspect": self._suspect, "stolen": self._stolen, "retire": self._retire, "send": self._send,
            "back": self._back, "seal": self._seal, "unseal": self._unseal, "accessory": self._accessory,
            "risk": self._risk, "photo": self._photo,
        }  # fmt: skip
        act = named.get(do.name)
        if act is None:
            return False
        act(known, do.about)
        return True

    def _said(self, words: str, number: int) -> Callable[[Any], Done]:
        done = Done(words, show=number)
        return lambda _result: done

    def _use(self, known: Known, _about: object) -> None:
        number, name = known.device.id, called(known.device)

        def told(device: Device) -> Done:
            if device.status is Status.TRIAL:
                return Done(self.tr("{name} trades on trial until its test money is seen.").format(name=name),
                            show=number)  # fmt: skip
            return Done(self.tr("{name} is in service.").format(name=name), show=number)

        self.keep(lambda devices: devices.into_use(number), told)

    def _ask(
        self, known: Known, words: tuple[str, str, str], usual: Sequence[str], agreed: Callable[[Reason], None]
    ) -> None:
        head, about, main = words
        today, book = known.shelf.today, known.shelf.book.people
        self.open(ReasonSheet(head, about, main, usual, book, today, self._page), agreed)

    def _move(self, known: Known, after: Status, words: tuple[str, str, str], usual: Sequence[str], done: str) -> None:
        number = known.device.id

        def agreed(reason: Reason) -> None:
            person, why = reason.person, reason.why
            self.keep(lambda devices: devices.move(number, after, person, why), self._said(done, number))

        self._ask(known, words, usual, agreed)

    def _money(self, known: Known, _about: object) -> None:
        one, number = awaited(known), known.device.id
        if one is None:
            return
        acceptance, today = one.id, known.shelf.today

        def agreed(reason: Reason) -> None:
            person, why = reason.person, reason.why
            self.keep(
                lambda devices: devices.money_seen(acceptance, today, person, why),
                self._said(self.tr("The trial is over."), number),
            )

        self._ask(
            known,
            (self.tr("The test money is in our account"), self.tr("Where did you see it? Only our own account counts."),
             self.tr("It is there")),
            (self.tr("On the bank statement"), self.tr("In the bank's app"), self.tr("In the bank's message")), agreed,
        )  # fmt: skip

    def _receive(self, known: Known, _about: object) -> None:
        self._move(
            known, Status.RECEIVED,
            (self.tr("Back to acceptance"), self.tr("What was found out? It is accepted anew before it is used."),
             self.tr("Back to acceptance")),
            (self.tr("The acquirer has checked it"), self.tr("The maker has checked it"), self.tr("A false alarm")),
            self.tr("It can be accepted anew."),
        )  # fmt: skip

    def _quarantine(self, known: Known, _about: object) -> None:
        self._move(
            known, Status.QUARANTINE,
            (self.tr("Into quarantine"), self.tr("Unplug it and lock it away until somebody knows."),
             self.tr("Into quarantine")),
            (self.tr("A seal is broken"), self.tr("Its origin is not clear"), self.tr("It behaves oddly")),
            self.tr("It is in quarantine."),
        )  # fmt: skip

    def _suspect(self, known: Known, _about: object) -> None:
        self._move(
            known, Status.SUSPECTED,
            (self.tr("Suspected: {name}").format(name=called(known.device)),
             self.tr("Stop using it, unplug its network, leave it switched on, do not open it."),
             self.tr("Mark it as suspected")),
            (self.tr("Something is stuck on it"), self.tr("Another serial number"), self.tr("A cable too many"),
             self.tr("The code says something else"), self.tr("Takings that are not ours")),
            self.tr("It is suspected. The steps are under What to do now."),
        )  # fmt: skip

    def _stolen(self, known: Known, _about: object) -> None:
        self._move(
            known, Status.STOLEN,
            (self.tr("Stolen: {name}").format(name=called(known.device)),
             self.tr("Have the acquirer stop its terminal id first, then tell the police."),
             self.tr("Mark it as stolen")),
            (self.tr("Gone overnight"), self.tr("Taken by a false repairer"), self.tr("Lost on a delivery")),
            self.tr("It is stolen. The steps are under What to do now."),
        )  # fmt: skip

    def _retire(self, known: Known, _about: object) -> None:
        number = known.device.id
        if known.device.status is Status.ORDERED:
            self._move(
                known, Status.RETIRED,
                (self.tr("Let it go: {name}").format(name=called(known.device)), self.tr("It never came."),
                 self.tr("Let it go")),
                (self.tr("The order was cancelled"), self.tr("It never came")), self.tr("It is out of the list."),
            )  # fmt: skip
            return

        def agreed(parting: Parting) -> None:
            def act(devices: Devices) -> Device:
                path = parting.proof
                proof = None if path is None else vaults.ready_file(path)
                return devices.retire(parting.retirement, proof, parting.why)

            self.keep(act, self._said(self.tr("It is gone. What is known of it is kept."), number))

        self.open(RetireSheet(known.device, known.shelf, self._page), agreed)

    def _send(self, known: Known, _about: object) -> None:
        number = known.device.id

        def agreed(custody: Custody) -> None:
            self.keep(lambda devices: devices.lend(custody), self._said(self.tr("It is out."), number))

        self.open(SendSheet(known.device, known.shelf, self._page), agreed)

    def _back(self, known: Known, about: object) -> None:
        out = [one for one in known.detail.custody if one.back is None]
        one = about if isinstance(about, Custody) else out[-1] if out else None
        number = known.device.id
        if one is None:
            # It went into repair before anybody wrote down where to.
            one = Custody(0, number, out=known.since)

        def told(came: tuple[Device, bool]) -> Done:
            same = came[1]
            if not same:
                return Done(self.tr("Another device came back: it is suspected."), show=number)
            if known.device.status is not Status.REPAIR:
                return Done(self.tr("It is back."), show=number)
            words = self.tr("It is back. Others had it in hands: its passwords are to be changed.")
            return Done(words, show=number, onward=link("passwords", "device", id=number))

        def agreed(custody: Custody) -> None:
            self.keep(lambda devices: devices.come_back(custody), told)

        self.open(BackSheet(known.device, one, known.shelf, self._page), agreed)

    def _seal(self, known: Known, _about: object) -> None:
        number = known.device.id

        def agreed(seal: Seal) -> None:
            self.keep(lambda devices: devices.seal(seal), self._said(self.tr("The seal is on."), number))

        self.open(SealSheet(known.device, known.shelf.book.people, known.shelf.today, self._page), agreed)

    def _unseal(self, known: Known, about: object) -> None:
        assert isinstance(about, Seal)
        seal, number, today = about, known.device.id, known.shelf.today

        def agreed(reason: Reason) -> None:
            off = replace(seal, removed=today, why=reason.why, person=reason.person or seal.person)
            self.keep(lambda devices: devices.seal(off), self._said(self.tr("The seal is off."), number))

        self._ask(
            known,
            (self.tr("Take seal {number} off").format(number=seal.number),
             self.tr("A seal that was broken by somebody else is a reason to suspect the device."),
             self.tr("It is off")),
            (self.tr("For a repair"), self.tr("Worn out"), self.tr("It was broken"), self.tr("Replaced")), agreed,
        )  # fmt: skip

    def _accessory(self, known: Known, about: Any) -> None:
        number = known.device.id
        self.open(
            AccessorySheet(number, about, self._page),
            lambda one: self.keep(lambda devices: devices.equip(one), self._said(self.tr("Kept."), number)),
        )

    def _risk(self, known: Known, _about: object) -> None:
        device, risks = known.device, known.detail.risks
        last = risks[-1] if risks else None
        sheet = RiskSheet(device, last, known.shelf.book.people, self.wording, known.shelf.today, self._page)
        said = self.tr("The interval is kept.")
        self.open(sheet, lambda one: self.keep(lambda devices: devices.weigh(one), self._said(said, device.id)))

    def _photo(self, known: Known, _about: object) -> None:
        def came(paths: list[Path]) -> None:
            self.photograph(known, paths)

        ask_for_picture(self._page, self.tr("Choose the pictures of all sides"), self.tr("Pictures"), came)

    def photograph(self, known: Known, paths: Sequence[Path]) -> None:
        """Keep pictures of sides, once somebody has seen them and said of which."""

        self._lane.run(lambda _job: (known, vaults.ready_files(paths, pictures=True)), self._ask_sides, self._missed)

    def _ask_sides(self, came: tuple[Known, Chosen]) -> None:
        known, chosen = came
        if not chosen.ready:
            if chosen.error is not None:
                self._missed(chosen.error)
            return
        number = known.device.id
        sides = {one.side for one in known.detail.photos if one.reference}
        said = self.tr("%n picture(s) kept, without the place where they were taken.", "", len(chosen.ready))

        def agreed(photos: Sequence[tuple[Photo, Ready]]) -> None:
            def act(devices: Devices) -> None:
                for photo, picture in first_referred(photos, sides):
                    devices.photograph(photo, picture)

            self.keep(act, self._said(said, number))

        sheet = PhotoSheet(number, chosen.ready, sides, self.wording, known.shelf.today, self._page)
        # what later ones are compared with is not replaced unless somebody says so
        sheet.reference.setChecked(not sides)
        sheet.tell("" if chosen.error is None else self.wording.error(chosen.error))
        self.open(sheet, agreed)
