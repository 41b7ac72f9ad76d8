"""What the list of devices shows beside the devices themselves, fetched at once, and the filters a shop has saved."""

from __future__ import annotations

from abc import abstractmethod
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from datetime import date
from typing import Any, Final

from posdesk.devices import store
from posdesk.devices.model import IN_USE, Device, Found, Seen
from posdesk.devices.rules import lifecycle
from posdesk.devices.rules import seen as seen_rules
from posdesk.devices.rules.seen import Oddity
from posdesk.vault import service as vaults
from posdesk.vault.service import Vault

_VIEWS: Final = "devices.views"
"""The setting of the vault that holds the saved filters."""
_LATEST: Final = """id IN (SELECT id FROM (
    SELECT id, max(at) FROM inspections WHERE outcome <> 'open' AND look <> 'daily' AND at IS NOT NULL GROUP BY device
))"""
_AT_ONCE: Final = 500
"""Small pictures that one question asks for."""


@dataclass(frozen=True, slots=True)
class View:
    """A saved filter: its name, and what it narrows the list to. Empty: does not narrow."""

    name: str = ""
    words: str = ""
    status: str = ""
    kind: str = ""
    shop: int = 0
    due: bool = False
    suspected: bool = False
    incomplete: bool = False


@dataclass(frozen=True, slots=True)
class Overview:
    """The inventory at a glance, as it is today."""

    today: date
    devices: tuple[Device, ...]
    since: Mapping[int, date]
    """Since when each device stands in its state."""
    due: Mapping[int, date]
    """When each device that is in use is inspected next."""
    portraits: Mapping[int, int]
    """The attachment that shows a device from its front."""
    seals: Mapping[int, tuple[str, ...]]
    """The numbers of the seals that are on it."""
    seen: tuple[Seen, ...]
    """Terminals that takings name, and those of them that somebody should look at."""
    odd: tuple[Oddity, ...]
    found: tuple[Found, ...]
    views: tuple[View, ...]


class Listing:
    """What the inventory can tell of all devices at once."""

    _vault: Vault
    _who: str

    @property
    @abstractmethod
    def today(self) -> date:
        """Today in the shop."""

    def overview(self) -> Overview:
        """All of it."""
        today = self.today
        with self._vault.reading() as db:
            devices = tuple(store.DEVICES.every(db))
            since = {move.device: move.on for move in store.MOVES.every(db) if move.on is not None}
            looks = {one.device: one for one in store.INSPECTIONS.where(db, _LATEST)}
            photos = store.PHOTOS.where(db, "side = 'front'")
            seals: dict[int, list[str]] = defaultdict(list)
            for seal in store.SEALS.where(db, "removed IS NULL"):
                seals[seal.device].append(seal.number)
            seen, found = store.SEEN.every(db), tuple(store.FOUND.every(db))
        due = {}
        for one in devices:
            if one.status in IN_USE:
                latest = looks.get(one.id)
                due[one.id] = lifecycle.next_inspection(one, () if latest is None else (latest,), since[one.id])
        # The reference wins over a later picture of the same side.
        portraits = {one.device: one.attachment for one in sorted(photos, key=lambda one: (one.reference, one.id))}
        until = max((one.last for one in seen if one.last is not None), default=None)
        return Overview(
            today, devices, since, due, portraits, {key: tuple(numbers) for key, numbers in seals.items()},
            tuple(seen), tuple(seen_rules.odd(seen, devices, until)), found, self.views(),
        )  # fmt: skip

    def thumbnails(self, numbers: Sequence[int]) -> dict[int, bytes]:
        """The small pictures of attachments; those that are none are left out."""
        found: dict[int, bytes] = {}
        with self._vault.reading() as db:
            for start in range(0, len(numbers), _AT_ONCE):
                some = list(numbers[start : start + _AT_ONCE])
                marks = ",".join("?" * len(some))
                rows = db.execute(f"SELECT id, thumbnail FROM attachments WHERE id IN ({marks})", some)
                found.update((number, bytes(small)) for number, small in rows.fetchall() if small is not None)
        return found

    def views(self) -> tuple[View, ...]:
        """The filters that were saved, as they were; what an older or newer program says of them is passed over."""
        kept = vaults.setting(self._vault, _VIEWS, [])
        known = {field.name: type(field.default) for field in fields(View)}
        found = []
        for one in kept if isinstance(kept, list) else []:
            told: dict[str, Any] = {
                name: value for name, value in one.items() if isinstance(value, known.get(name, type(None)))
            }
            found.append(View(**told))
        return tuple(found)

    def keep_views(self, views: Sequence[View]) -> None:
        """Keep the filters that a person saved."""
        vaults.put_setting(self._vault, _VIEWS, [asdict(one) for one in views], self._who)
