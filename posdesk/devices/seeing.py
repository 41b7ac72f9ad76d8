"""Terminals that takings name: taken down after every import, looked up, and answered by a person."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from posdesk.devices import store
from posdesk.devices.model import Answer, Device, Seen, Status
from posdesk.devices.rules import binding
from posdesk.devices.rules import seen as rules
from posdesk.devices.rules.seen import Doubt, Oddity
from posdesk.kit.agenda import Due, Urgency
from posdesk.kit.links import link
from posdesk.kit.text import said
from posdesk.vault.service import Change, Vault

_PRESSES: Final = {Doubt.UNKNOWN: Urgency.ACT, Doubt.NOT_IN_SERVICE: Urgency.ACT, Doubt.SILENT: Urgency.LOOK}


@dataclass(frozen=True, slots=True)
class Sighting:
    """What takings say of one terminal of one merchant number."""

    terminal: str
    merchant: str
    first: date
    last: date
    takings: int
    days: int


class Seeing:
    """What the inventory can do about terminals that takings name."""

    _vault: Vault
    _who: str

    def see(self, sightings: Iterable[Sighting]) -> bool:
        """Take down what all takings say now; whether anything of it is new. What they name no more is forgotten."""
        with self._vault.reading() as db:
            known = {(one.terminal, one.merchant): one for one in store.SEEN.every(db)}
        wanted = {(one.terminal, one.merchant): one for one in sightings if one.terminal}
        new = {
            key: replace(known.get(key, Seen(0, one.terminal, one.merchant)), first=one.first, last=one.last,
                         takings=one.takings, days=one.days)
            for key, one in wanted.items()
        }  # fmt: skip
        gone = [one for key, one in known.items() if key not in wanted]
        changed = [one for key, one in new.items() if known.get(key) != one]
        if not changed and not gone:
            return False
        with self._vault.change(self._who) as change:
            for one in changed:
                if one.id:
                    store.SEEN.put(change, one)
                else:
                    store.SEEN.add(change, one)
            for one in gone:
                store.SEEN.remove(change, one.id)
        return True

    def seen(self) -> list[Seen]:
        """All terminals that takings name."""
        with self._vault.reading() as db:
            return store.SEEN.every(db)

    def odd(self, devices: Sequence[Device]) -> list[Oddity]:
        """Those that somebody should look at."""
        seen = self.seen()
        return rules.odd(seen, devices, max((one.last for one in seen if one.last is not None), default=None))

    def is_device(self, seen: Seen, device: int) -> None:
        """Say that a terminal is this device; where that has no terminal id yet, it has this one from now on."""
        with self._vault.change(self._who) as change:
            store.SEEN.put(change, replace(seen, answer=Answer.DEVICE, device=device))
            one = store.DEVICES.get(change.db, device)
            if not one.tid:
                store.DEVICES.put(change, replace(one, tid=seen.terminal))

    def not_ours(self, seen: Seen) -> None:
        """Say that a terminal is none of this shop's: another branch's, the provider's own."""
        with self._vault.change(self._who) as change:
            store.SEEN.put(change, replace(seen, answer=Answer.NOT_OURS))

    def suspect(self, seen: Seen, device: Device | None) -> None:
        """Say that a terminal is suspected, and stop the device where there is one."""
        with self._vault.change(self._who) as change:
            store.SEEN.put(change, replace(seen, answer=Answer.SUSPECTED))
            kept = None if device is None else store.DEVICES.get(change.db, device.id)
            if kept is not None and kept.status in (Status.TRIAL, Status.IN_SERVICE, Status.ADOPTED):
                self._moved(change, kept, Status.SUSPECTED, None, seen.terminal)

    def take_in(self, seen: Seen, merchant: int | None = None) -> Device:
        """Take a terminal that takings name into the inventory as a device that was there before: adopted."""
        tid = seen.terminal if "tid" not in binding.wrong(Device(name="-", tid=seen.terminal), self.today) else ""
        device = Device(0, seen.terminal, status=Status.ADOPTED, tid=tid, merchant=merchant)
        with self._vault.change(self._who) as change:
            kept = self._add(change, device, store.DEVICES.every(change.db), None, "")
            store.SEEN.put(change, replace(seen, answer=Answer.DEVICE, device=kept.id))
            return kept

    def take_back(self, seen: Seen, before: Device | None = None, added: Device | None = None) -> None:
        """Undo an answer: the terminal is asked about again, and a device is ``before`` or not there (``added``)."""
        with self._vault.change(self._who) as change:
            store.SEEN.put(change, seen)
            if added is not None:
                for table in (store.VERSIONS, store.MOVES):
                    for one in table.where(change.db, "device = ?", added.id):
                        table.remove(change, one.id)
                store.DEVICES.remove(change, added.id)
            if before is not None:
                now = store.DEVICES.get(change.db, before.id)
                if now.status is not before.status:
                    store.MOVES.remove(change, store.MOVES.where(change.db, "device = ?", before.id)[-1].id)
                store.DEVICES.put(change, before)

    @property
    @abstractmethod
    def today(self) -> date:
        """Today in the shop."""

    @abstractmethod
    def _add(self, change: Change, device: Device, others: Sequence[Device], person: int | None, why: str) -> Device:
        """Take a device in."""

    @abstractmethod
    def _moved(self, change: Change, device: Device, after: Status, person: int | None, why: str) -> Device:
        """Let a device go to another state."""

    def due_of_terminals(self, devices: Sequence[Device]) -> list[Due]:
        """What terminals in takings ask for."""
        found = []
        for one in self.odd(devices):
            name = one.device.name if one.device is not None and one.device.name else one.terminal
            what = said(f"devices.due.terminal_{one.doubt}", terminal=one.terminal, name=name)
            where = link("devices", "terminals", terminal=one.terminal)
            last = None if one.seen is None else one.seen.last
            found.append(Due(what, where, last, _PRESSES[one.doubt], said(f"devices.why.terminal_{one.doubt}")))
        return found
