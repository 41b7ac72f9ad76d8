"""All devices as the list shows them: fetched once in the lane, indexed there, and narrowed and sorted at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Final

from posdesk.devices.model import Device, Kind, Status
from posdesk.devices.rules import binding
from posdesk.devices.rules.searching import Index
from posdesk.devices.service import Overview, View
from posdesk.devices.ui.desk import InventoryDesk
from posdesk.kit.pinyin import initials
from posdesk.shop.model import Merchant, Person, Provider
from posdesk.shop.service import Book

SOON: Final = timedelta(days=7)
"""Before an inspection is due, that a device counts as due soon."""
TAIL: Final = 6
"""Signs of the serial number that a list shows."""
_NO_INDEX: Final = Index({})
_WORRYING: Final = frozenset({Status.SUSPECTED, Status.STOLEN})


@dataclass(frozen=True, slots=True)
class Standing:
    """One device of the list, with what was worked out for it."""

    device: Device
    place: str
    due: date | None
    missing: tuple[str, ...]
    """What the PCI list lacks of it."""


class Shelf:
    """The inventory and the register as they are, made ready for the list; made in the lane, read in the window."""

    def __init__(self, overview: Overview, book: Book, words: Callable[[Device], Sequence[str]]) -> None:
        """``words`` says of a device how its kind and state are called, so that it is found by them too."""
        self.overview, self.book = overview, book
        self.index = Index(initials()) if overview.devices else _NO_INDEX
        self.by_id: dict[int, Standing] = {}
        for device in overview.devices:
            place = self.place(device)
            missing = () if device.status is Status.RETIRED else binding.pci_missing(device, self._where(device))
            self.by_id[device.id] = Standing(device, place, overview.due.get(device.id), missing)
            self.index.learn(device, (place, *words(device), *self._known_elsewhere(device)))

    def _where(self, device: Device) -> str:
        return self.book.place(device.shop, device.counter)

    def place(self, device: Device) -> str:
        """Where a device is, in words; one shop alone needs not be named."""
        shop = device.shop if len(self.book.shops) > 1 or device.counter is None else None
        return ", ".join(part for part in (self.book.place(shop, device.counter), device.place) if part)

    def _known_elsewhere(self, device: Device) -> Sequence[str]:
        merchant = self.book.find(Merchant, device.merchant)
        names = [one.name for one in (
            self.book.find(Provider, device.provider), self.book.find(Person, device.custodian)
        ) if one is not None]  # fmt: skip
        shop = self._where(device)
        return (shop, *names, *(() if merchant is None else (merchant.number, merchant.name)),
                *self.overview.seals.get(device.id, ()))  # fmt: skip

    @property
    def today(self) -> date:
        """Today in the shop."""
        return self.overview.today

    def is_due(self, one: Standing) -> bool:
        """Whether its inspection is due soon, or is overdue."""
        return one.due is not None and one.due <= self.today + SOON

    @cached_property
    def counts(self) -> Mapping[str, int]:
        """How many devices are due soon, suspected, and incomplete in the PCI list."""
        every = self.by_id.values()
        return {
            "due": sum(map(self.is_due, every)),
            "suspected": sum(one.device.status in _WORRYING for one in every),
            "incomplete": sum(bool(one.missing) for one in every),
        }

    @cached_property
    def statuses(self) -> Sequence[Status]:
        """States that some device is in, in their order."""
        there = {one.device.status for one in self.by_id.values()}
        return [status for status in Status if status in there]

    @cached_property
    def kinds(self) -> Sequence[Kind]:
        """Kinds that some device is of, in their order."""
        there = {one.device.kind for one in self.by_id.values()}
        return [kind for kind in Kind if kind in there]

    def matching(self, view: View) -> list[Standing]:
        """The devices that a filter lets through; those that are retired only where somebody asks for them."""
        found = [
            one
            for one in self.by_id.values()
            if (one.device.status == view.status if view.status else
                view.words or one.device.status is not Status.RETIRED)
            and (not view.kind or one.device.kind == view.kind)
            and (not view.shop or one.device.shop == view.shop)
            and (not view.due or self.is_due(one))
            and (not view.suspected or one.device.status in _WORRYING)
            and (not view.incomplete or one.missing)
        ]  # fmt: skip
        if view.words:
            kept = {one.id for one in self.index.matching(view.words, [one.device for one in found])}
            found = [one for one in found if one.device.id in kept]
        return found


def in_order(found: Sequence[Standing], key: str, *, down: bool, state: Sequence[Status]) -> list[Standing]:
    """Devices in the order of a column; what says nothing there stands last, whichever way."""
    rank = {status: place for place, status in enumerate(state)}
    keys: dict[str, Callable[[Standing], object]] = {
        "name": lambda one: called(one.device).casefold(),
        "serial": lambda one: one.device.serial[-TAIL:],
        "tid": lambda one: one.device.tid,
        "place": lambda one: one.place,
        "state": lambda one: rank[one.device.status],
        "due": lambda one: one.due or "",
    }
    wanted = keys[key]
    said = [one for one in found if wanted(one) != ""]
    silent = [one for one in found if wanted(one) == ""]
    # Only values of one kind are left, which have an order.
    return [*sorted(said, key=wanted, reverse=down), *silent]  # type: ignore[arg-type]  # see above


PRESSING: Final = (
    Status.SUSPECTED, Status.STOLEN, Status.QUARANTINE, Status.RECEIVED, Status.TRIAL, Status.REPAIR, Status.ORDERED,
    Status.ACCEPTED, Status.ADOPTED, Status.IN_SERVICE, Status.RETIRED,
)  # fmt: skip
"""States by how much they want somebody."""


def called(device: Device) -> str:
    """What a device is called, or else the number it is known by."""
    return device.name or device.tid or device.serial or device.content


def fetch(desk: InventoryDesk, words: Callable[[Device], Sequence[str]]) -> Shelf:
    """Everything; slow, and called in the lane."""
    return Shelf(desk.devices().overview(), desk.register().book(), words)
