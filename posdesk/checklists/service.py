"""What the checklists can do, for their page, the command line and Today."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from posdesk.checklists import store
from posdesk.checklists.asking import Asking
from posdesk.checklists.errors import SheetNone, ShopNone
from posdesk.checklists.filing import Filed, Filing, missing
from posdesk.checklists.model import Answer, Elsewhere, Fault, Kind, Part, Printout, Scan, Sheet, State
from posdesk.checklists.papers import page
from posdesk.checklists.papers.compose import Choices
from posdesk.checklists.papers.page import Printed
from posdesk.checklists.printing import Order, Printing
from posdesk.checklists.returning import Returning
from posdesk.checklists.rules import due as dues
from posdesk.checklists.rules import editing, facts, naming, numbering, results
from posdesk.checklists.rules import trend as trends
from posdesk.checklists.rules.naming import Named
from posdesk.checklists.rules.numbering import MonthWrong
from posdesk.checklists.rules.results import Counts
from posdesk.checklists.rules.trend import Trend
from posdesk.devices.model import Device
from posdesk.devices.service import Devices
from posdesk.kit.agenda import Due
from posdesk.shop.model import Shop
from posdesk.shop.service import Book, Register
from posdesk.vault import service as vaults
from posdesk.vault.service import Clerk, Vault


@dataclass(frozen=True)
class Entry:
    """A sheet, and all that is known of it."""

    sheet: Sheet
    parts: tuple[Part, ...] = ()
    faults: tuple[Fault, ...] = ()
    scans: tuple[Scan, ...] = ()
    state: State = State.PRINTED

    @cached_property
    def printout(self) -> Printout:
        """What stands on it."""
        return page.decoded(self.sheet.content)

    @cached_property
    def counts(self) -> Counts:
        """How its lines were answered."""
        return results.counts(self.printout, self.parts)

    @property
    def missing(self) -> tuple[int, ...]:
        """Pages that no scan is known to show."""
        return missing(self.sheet, list(self.scans))

    def words(self, key: str) -> Named:
        """A line, to be said in the language in use, with its device where it is of one."""
        return naming.line(self.printout, key)

    def room(self, key: str) -> str:
        """The address at which a fault of a line is put right; empty where there is none."""
        block_key, _, line = key.rpartition("/")
        found = (row.room for block, row in results.lines(self.printout) if (block.key, row.id) == (block_key, line))
        return next(found, "")


@dataclass(frozen=True, slots=True)
class Shelf:
    """All sheets, the latest first, and the register that they speak of."""

    today: date
    entries: tuple[Entry, ...]
    book: Book
    devices: tuple[Device, ...] = ()
    names: dict[int | None, str] = field(default_factory=dict)

    def find(self, number: str) -> Entry | None:
        """A sheet by its number."""
        return next((one for one in self.entries if one.sheet.number == number), None)

    def device(self, number: int) -> Device | None:
        """A device by its number; None where it was forgotten."""
        return next((one for one in self.devices if one.id == number), None)

    def of_month(self, month: str) -> list[Entry]:
        """The monthly checks of a month that count, by shop."""
        return [
            one
            for one in self.entries
            if one.sheet.kind is Kind.MONTHLY and one.sheet.month == month and one.state is not State.REPLACED
        ]


class Checklists(Clerk, Asking, Printing, Returning, Filing):
    """The checklists of an open vault, changed in one person's name; ``elsewhere`` tells what other rooms know."""

    def __init__(self, vault: Vault, who: str, elsewhere: Elsewhere | None = None, zone: str = "Asia/Shanghai") -> None:
        super().__init__(vault, who, zone)
        self._elsewhere = elsewhere

    def _devices(self) -> Devices:
        return Devices(self._vault, self._who, self._zone)

    # reading

    def shelf(self) -> Shelf:
        """All sheets."""
        book = Register(self._vault, self._who).book()
        devices = tuple(self._devices().every())
        with self._vault.reading() as db:
            entries = _entries(db)
        return Shelf(self.today, tuple(reversed(entries)), book, devices, {one.id: one.name for one in book.shops})

    def entry(self, number: str) -> Entry:
        """A sheet by its number; raises :class:`SheetNone`."""
        with self._vault.reading() as db:
            found = next((one for one in _entries(db) if one.sheet.number == number), None)
        if found is None:
            raise SheetNone(number=number)
        return found

    def shop_named(self, given: str | None) -> Shop | None:
        """A shop by its name or number; the only one there is where nobody says which. Raises :class:`ShopNone`."""
        shops = Register(self._vault, self._who).book().shops
        if given is None:
            return shops[0] if len(shops) == 1 else None
        for one in shops:
            if given in (one.name, str(one.id)):
                return one
        raise ShopNone(given=given)

    def trend(self, shop: int | None, shelf: Shelf | None = None) -> Trend:
        """How the monthly check of a shop went over the months."""
        known = shelf or self.shelf()
        count = {
            one.sheet.month: trends.Filled(
                one.sheet.month, one.sheet.id, one.state, one.counts, one.printout, one.parts
            )
            for one in known.entries
            if one.sheet.kind is Kind.MONTHLY and one.sheet.shop == shop and one.state is not State.REPLACED
        }
        return trends.trend(count, numbering.month_of(known.today))

    # what is due

    def due(self, today: date) -> list[Due]:
        """What the checklists ask for."""
        listing = self._devices().overview()
        book = Register(self._vault, self._who).book()
        with self._vault.reading() as db:
            entries = _entries(db)
        standing = [
            dues.Standing(one.sheet, one.state, one.counts.unchecked, bool(one.scans))
            for one in entries
            if one.sheet.kind is Kind.MONTHLY
        ]
        open_ = [
            (fault, one.words(fault.line), one.sheet.number)
            for one in entries
            for fault in one.faults
            if fault.closed is None
        ]
        return dues.due(_places(book, listing.devices, listing.since), standing, open_, today)

    def content(self, attachment: int) -> bytes:
        """What an attachment holds."""
        with self._vault.reading() as db:
            return vaults.content(db, attachment)


def _entries(db: Any) -> list[Entry]:
    """All sheets as they came, each with how far it is."""
    parts: dict[int, list[Part]] = defaultdict(list)
    faults: dict[int, list[Fault]] = defaultdict(list)
    scans: dict[int, list[Scan]] = defaultdict(list)
    for part in store.PARTS.every(db):
        parts[part.sheet].append(part)
    for fault in store.FAULTS.every(db):
        faults[fault.sheet].append(fault)
    for scan in store.SCANS.every(db):
        scans[scan.sheet].append(scan)
    made = []
    for sheet in store.SHEETS.every(db):
        one = Entry(sheet, tuple(parts[sheet.id]), tuple(faults[sheet.id]), tuple(scans[sheet.id]))
        state = results.state(one.printout, one.parts, one.faults, finished=sheet.finished is not None)
        made.append(Entry(sheet, one.parts, one.faults, one.scans, state))
    standing = [dues.Standing(one.sheet, one.state) for one in made]
    states = {one.sheet.id: one.state for one in dues.replaced(standing)}
    return [Entry(one.sheet, one.parts, one.faults, one.scans, states[one.sheet.id]) for one in made]


def _places(book: Book, devices: Sequence[Device], since: Any) -> list[dues.Place]:
    """The shops that have devices, and since when."""
    alone = len(book.shops) <= 1
    shops: list[Shop | None] = [*book.shops]
    if not shops or (not alone and any(one.shop is None for one in devices)):
        shops.append(None)
    found = []
    for shop in shops:
        number = None if shop is None else shop.id
        own = facts.of_shop(devices, number, alone=alone)
        days = [day for one in own if (day := _earlier(one.installed, since.get(one.id))) is not None]
        if days:
            found.append(dues.Place(number, "" if shop is None else shop.name, min(days)))
    return found


def _earlier(one: date | None, other: date | None) -> date | None:
    days = [day for day in (one, other) if day is not None]
    return min(days, default=None)


__all__ = [
    "Answer",
    "Checklists",
    "Choices",
    "Counts",
    "Entry",
    "Filed",
    "MonthWrong",
    "Order",
    "Printed",
    "SheetNone",
    "Shelf",
    "ShopNone",
    "Trend",
    "editing",
]  # fmt: skip
