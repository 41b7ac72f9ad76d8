"""What the inventory can do, for its pages, the command line and the rooms above."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from posdesk.devices import store
from posdesk.devices.accepting import Accepting
from posdesk.devices.asking import USUAL_DAYS, checks_of, is_grave, lines_of, serial_compared, stands_now
from posdesk.devices.errors import DeviceTwin, DeviceWrong, MoveRefused, move_refused
from posdesk.devices.errors import wrong as refused_wrong
from posdesk.devices.listing import Listing, Overview, View
from posdesk.devices.model import (
    Acceptance,
    Accessory,
    Check,
    Custody,
    Device,
    Found,
    Inspection,
    Look,
    Move,
    Outcome,
    Photo,
    Retirement,
    Risk,
    Seal,
    Seen,
    Status,
    Version,
)
from posdesk.devices.rules import binding, checks, inspecting, lifecycle, risk, status, tagging
from posdesk.devices.rules.columns import folded, header, kind_of
from posdesk.devices.rules.columns import guess as guess_columns
from posdesk.devices.rules.drafts import Draft, Fault, Usual, drafts
from posdesk.devices.rules.searching import Index
from posdesk.devices.seeing import Seeing, Sighting
from posdesk.kit.agenda import Due
from posdesk.vault import service as vaults
from posdesk.vault.service import Attachment, Change, Clerk, Ready, Records


@dataclass(frozen=True, slots=True)
class Detail:
    """All that is known of one device, the oldest first."""

    device: Device
    moves: tuple[Move, ...]
    acceptances: tuple[Acceptance, ...]
    inspections: tuple[Inspection, ...]
    seals: tuple[Seal, ...]
    photos: tuple[Photo, ...]
    versions: tuple[Version, ...]
    custody: tuple[Custody, ...]
    accessories: tuple[Accessory, ...]
    risks: tuple[Risk, ...]
    retirements: tuple[Retirement, ...]


@dataclass(frozen=True, slots=True)
class Everything:
    """All records of the inventory, each kind as it came."""

    devices: tuple[Device, ...]
    moves: tuple[Move, ...]
    acceptances: tuple[Acceptance, ...]
    checks: tuple[Check, ...]
    inspections: tuple[Inspection, ...]
    seals: tuple[Seal, ...]
    photos: tuple[Photo, ...]
    versions: tuple[Version, ...]
    custody: tuple[Custody, ...]
    accessories: tuple[Accessory, ...]
    risks: tuple[Risk, ...]
    retirements: tuple[Retirement, ...]
    found: tuple[Found, ...]
    seen: tuple[Seen, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """A device of many that could not be taken in: its place among them, and why."""

    place: int
    error: DeviceWrong | DeviceTwin


class Devices(Clerk, Accepting, Listing, Seeing):
    """The inventory of an open vault, changed in one person's name."""

    # reading

    def every(self) -> list[Device]:
        """All devices, as they came."""
        with self._vault.reading() as db:
            return store.DEVICES.every(db)

    def get(self, number: int) -> Device:
        """One of them; ``KeyError`` where there is none."""
        with self._vault.reading() as db:
            return store.DEVICES.get(db, number)

    def detail(self, number: int) -> Detail:
        """All that is known of one."""
        with self._vault.reading() as db:

            def of(table: Any) -> tuple[Any, ...]:
                return tuple(table.where(db, "device = ?", number))

            return Detail(
                store.DEVICES.get(db, number), of(store.MOVES), of(store.ACCEPTANCES), of(store.INSPECTIONS),
                of(store.SEALS), of(store.PHOTOS), of(store.VERSIONS), of(store.CUSTODY), of(store.ACCESSORIES),
                of(store.RISKS), of(store.RETIREMENTS),
            )  # fmt: skip

    def everything(self) -> Everything:
        """All records, for whoever takes them elsewhere."""
        tables: tuple[Records[Any], ...] = (
            store.DEVICES, store.MOVES, store.ACCEPTANCES, store.CHECKS, store.INSPECTIONS, store.SEALS, store.PHOTOS,
            store.VERSIONS, store.CUSTODY, store.ACCESSORIES, store.RISKS, store.RETIREMENTS, store.FOUND, store.SEEN,
        )  # fmt: skip
        with self._vault.reading() as db:
            return Everything(*(tuple(table.every(db)) for table in tables))

    # records

    def add(self, device: Device, person: int | None = None, why: str = "") -> Device:
        """Take a device in; raises :class:`DeviceWrong` or :class:`DeviceTwin`."""
        with self._vault.change(self._who) as change:
            return self._add(change, device, store.DEVICES.every(change.db), person, why)

    def _add(self, change: Change, device: Device, others: Sequence[Device], person: int | None, why: str) -> Device:
        self._check(device, binding.Numbers(others))
        return self._keep(change, device, {one.tag for one in others}, person, why)

    def add_all(self, devices: Sequence[Device], *, only_good: bool = False, why: str = "") -> list[Refused]:
        """Take many in at once; those that were refused. With one refused none is kept, unless ``only_good``."""
        refused: list[Refused] = []
        with self._vault.change(self._who) as change:
            there = store.DEVICES.every(change.db)
            numbers, good = binding.Numbers(there), list[Device]()
            for place, device in enumerate(devices):
                try:
                    self._check(device, numbers)
                    good.append(replace(device, id=-1 - place))
                    numbers.learn(good[-1])
                except (DeviceWrong, DeviceTwin) as error:
                    refused.append(Refused(place, error))
            if only_good or not refused:
                tags = {one.tag for one in there}
                for device in good:
                    self._keep(change, replace(device, id=0), tags, None, why)
        return refused

    def _keep(self, change: Change, device: Device, tags: set[str], person: int | None, why: str) -> Device:
        tag = tagging.fresh(tags)
        tags.add(tag)
        kept = store.DEVICES.add(change, replace(device, tag=tag))
        store.MOVES.add(change, Move(0, kept.id, None, kept.status, self.today, person, why))
        if kept.hardware or kept.firmware or kept.app:
            store.VERSIONS.add(change, _version(kept, self.today, "", person))
        return kept

    def _check(self, device: Device, others: binding.Numbers) -> None:
        wrong = binding.wrong(device, self.today)
        if device.id <= 0 and device.status not in status.BEGINS:
            wrong = (*wrong, "status")
        if wrong:
            raise refused_wrong(wrong)
        for twin in others.twins(device):
            number = getattr(twin.device, twin.field)
            name = twin.device.name or number
            raise DeviceTwin(field=twin.field, number=number, name=name, id=twin.device.id)

    def put(self, device: Device, person: int | None = None, source: str = "") -> None:
        """Keep what is known of a device now; its state goes by :meth:`move` alone. Another version is remembered."""
        with self._vault.change(self._who) as change:
            before = store.DEVICES.get(change.db, device.id)
            device = replace(device, status=before.status, tag=before.tag)
            self._check(device, binding.Numbers(store.DEVICES.every(change.db)))
            store.DEVICES.put(change, device)
            now = (device.hardware, device.firmware, device.app)
            if now != (before.hardware, before.firmware, before.app):
                store.VERSIONS.add(change, _version(device, self.today, source, person))

    def move(self, number: int, after: Status, person: int | None = None, why: str = "") -> Device:
        """Let a device go to another state; raises :class:`MoveRefused` with what is missing."""
        with self._vault.change(self._who) as change:
            return self._move(change, store.DEVICES.get(change.db, number), after, person, why)

    def _move(self, change: Change, device: Device, after: Status, person: int | None, why: str) -> Device:
        missing = status.wanting(device, after, self._facts(change.db, device))
        if missing:
            raise move_refused(device.status, after, missing)
        return self._moved(change, device, after, person, why)

    def _moved(self, change: Change, device: Device, after: Status, person: int | None, why: str) -> Device:
        moved = replace(device, status=after)
        store.DEVICES.put(change, moved)
        store.MOVES.add(change, Move(0, device.id, device.status, after, self.today, person, why))
        return moved

    def _facts(self, db: Any, device: Device) -> status.Facts:
        acceptances = store.ACCEPTANCES.where(db, "device = ?", device.id)
        latest = acceptances[-1] if acceptances else None
        if latest is not None and latest.outcome is not Outcome.OPEN and Status.ACCEPTED in status.MOVES[device.status]:
            # It ended before the device came back from other hands, and says nothing of what came back.
            latest = None
        answers = store.CHECKS.where(db, "acceptance = ?", latest.id) if latest is not None else []
        retirements = store.RETIREMENTS.where(db, "device = ?", device.id)
        return status.Facts(latest, checks.starred_open(device.kind, answers), retirements[-1] if retirements else None)

    def may_go(self, device: Device) -> dict[Status, tuple[str, ...]]:
        """Where a device may go from here, and what is missing for it."""
        with self._vault.reading() as db:
            facts = self._facts(db, device)
        return {after: status.wanting(device, after, facts) for after in status.MOVES[device.status]}

    # what is done to it

    def inspect(self, inspection: Inspection) -> tuple[Inspection, bool]:
        """Keep a look at a device; as it is kept, with its outcome, and whether the device should be stopped now.

        One that was interrupted, and has a number, is gone on with.
        """
        with self._vault.change(self._who) as change:
            device = store.DEVICES.get(change.db, inspection.device)
            told = inspecting.told_by_figures(device, inspection)
            whole = replace(
                inspection,
                outcome=inspecting.outcome(device, inspection),
                faults=tuple(dict.fromkeys((*inspection.faults, *told))),
                unchecked=tuple(dict.fromkeys((*inspection.unchecked, *inspecting.unread(device, inspection)))),
            )
            if whole.id:
                store.INSPECTIONS.put(change, whole)
                return whole, inspecting.is_grave(device, whole)
            kept = store.INSPECTIONS.add(change, whole)
            return kept, inspecting.is_grave(device, whole)

    def ask_for_look(self, number: int, why: str) -> Inspection | None:
        """Ask for a special inspection of a device, which is due until somebody has looked; None where it is not here.

        It is an inspection of which nothing was checked yet.
        """
        with self._vault.change(self._who) as change:
            device = next(iter(store.DEVICES.where(change.db, "id = ?", number)), None)
            if device is None:
                return None
            unchecked = inspecting.items(device.kind, Look.SPECIAL)
            blank = Inspection(0, number, Look.SPECIAL, self.now, unchecked=unchecked, note=why)
            return store.INSPECTIONS.add(change, blank)

    def found(self, one: Found) -> Found:
        """Keep that a device was found that stands in no list; an answer later closes it."""
        with self._vault.change(self._who) as change:
            if one.id:
                store.FOUND.put(change, one)
                return one
            return store.FOUND.add(change, one)

    def seal(self, seal: Seal) -> Seal:
        """Keep a seal that was put on, or what became of it."""
        with self._vault.change(self._who) as change:
            if seal.id:
                store.SEALS.put(change, seal)
                return seal
            twin = store.SEALS.where(change.db, "number = ? AND number <> ''", seal.number)
            if twin:
                device = store.DEVICES.get(change.db, twin[0].device)
                raise DeviceTwin(field="seal", number=seal.number, name=device.name or device.serial, id=device.id)
            return store.SEALS.add(change, seal)

    def photograph(self, photo: Photo, ready: Ready) -> Photo:
        """Keep a picture of a side of a device that is there; a reference takes the place of the one before."""
        with self._vault.change(self._who) as change:
            store.DEVICES.get(change.db, photo.device)
            number = vaults.attach(change, store.DEVICES.table, photo.device, ready)
            if photo.reference:
                self._free(change, photo)
            return store.PHOTOS.add(change, replace(photo, attachment=number))

    def refer(self, photo: Photo) -> Photo:
        """Let later pictures of a side be compared with this one, and no longer with the one before."""
        with self._vault.change(self._who) as change:
            self._free(change, photo)
            made = replace(photo, reference=True)
            store.PHOTOS.put(change, made)
            return made

    @staticmethod
    def _free(change: Change, photo: Photo) -> None:
        for old in store.PHOTOS.where(change.db, "device = ? AND side = ? AND reference = 1", photo.device, photo.side):
            store.PHOTOS.put(change, replace(old, reference=False))

    def mark(self, photo: Photo) -> None:
        """Keep the two points of a picture by which others are laid over it."""
        with self._vault.change(self._who) as change:
            store.PHOTOS.put(change, photo)

    def lend(self, custody: Custody) -> Custody:
        """A device leaves the house; for repair its state goes with it."""
        with self._vault.change(self._who) as change:
            device = store.DEVICES.get(change.db, custody.device)
            if custody.why == "repair":
                self._move(change, device, Status.REPAIR, custody.person, custody.to)
            return store.CUSTODY.add(change, custody)

    def come_back(self, custody: Custody) -> tuple[Device, bool]:
        """A device came back: it is received anew, and whether it is the one that went, by its serial number."""
        with self._vault.change(self._who) as change:
            if custody.id:
                store.CUSTODY.put(change, custody)
            else:
                store.CUSTODY.add(change, custody)
            device = store.DEVICES.get(change.db, custody.device)
            same = not device.serial or checks.plain(custody.serial_back) == checks.plain(device.serial)
            if device.status is Status.REPAIR:
                after = Status.RECEIVED if same else Status.SUSPECTED
                device = self._moved(change, device, after, custody.person, custody.work)
            return device, same

    def equip(self, accessory: Accessory) -> Accessory:
        """Keep what belongs to a device; a count of 0 takes it out."""
        with self._vault.change(self._who) as change:
            if accessory.id and not accessory.count:
                store.ACCESSORIES.remove(change, accessory.id)
            elif accessory.id:
                store.ACCESSORIES.put(change, accessory)
            else:
                return store.ACCESSORIES.add(change, accessory)
            return accessory

    def weigh(self, one: Risk) -> Risk:
        """Keep how often a device is inspected, and why."""
        with self._vault.change(self._who) as change:
            kept = store.RISKS.add(change, replace(one, days=max(risk.FEWEST, one.days)))
            store.DEVICES.put(change, replace(store.DEVICES.get(change.db, one.device), every_days=kept.days))
            return kept

    def retire(self, one: Retirement, proof: Ready | None = None, why: str = "") -> Device:
        """Let a device go for good, with its proof: that it was wiped, returned or destroyed."""
        with self._vault.change(self._who) as change:
            kept = store.RETIREMENTS.add(change, one)
            if proof is not None:
                vaults.attach(change, store.RETIREMENTS.table, kept.id, proof)
            device = store.DEVICES.get(change.db, one.device)
            return self._move(change, device, Status.RETIRED, one.person, why)

    def attached(self, table: str, number: int) -> list[Attachment]:
        """What is kept with a record of the inventory: ``devices``, ``acceptance_checks``, ``retirements``."""
        with self._vault.reading() as db:
            return vaults.attached(db, table, number)

    def content(self, attachment: int) -> bytes:
        """What an attachment holds."""
        with self._vault.reading() as db:
            return vaults.content(db, attachment)

    # what is due

    def due(self, today: date) -> list[Due]:
        """What the inventory asks for."""
        with self._vault.reading() as db:
            devices, known = store.DEVICES.every(db), self._known(db)
            found = store.FOUND.every(db)
        return [*lifecycle.due(devices, known, found, today), *self.due_of_terminals(devices)]

    def _known(self, db: Any) -> lifecycle.Known:
        inspections: dict[int, list[Inspection]] = defaultdict(list)
        for look in store.INSPECTIONS.every(db):
            inspections[look.device].append(look)
        acceptances: dict[int, list[Acceptance]] = defaultdict(list)
        for acceptance in store.ACCEPTANCES.where(db, "outcome = ?", str(Outcome.OPEN)):
            acceptances[acceptance.device].append(acceptance)
        custody: dict[int, list[Custody]] = defaultdict(list)
        for one in store.CUSTODY.where(db, "back IS NULL"):
            custody[one.device].append(one)
        since = {move.device: move.on for move in store.MOVES.every(db) if move.on is not None}
        return lifecycle.Known(inspections, acceptances, custody, since)


def _version(device: Device, on: date, source: str, person: int | None) -> Version:
    return Version(0, device.id, on, device.hardware, device.firmware, device.app, source, person)


__all__ = [
    "USUAL_DAYS", "Detail", "DeviceTwin", "DeviceWrong", "Devices", "Draft", "Everything", "Fault", "Index",
    "MoveRefused", "Overview", "Refused", "Sighting", "Usual", "View", "checks_of", "drafts", "folded",
    "guess_columns", "header", "is_grave", "kind_of", "lines_of", "serial_compared", "stands_now",
]  # fmt: skip
