"""Sheets put together from register, inventory and what other rooms tell, and kept as they were printed."""

from __future__ import annotations

import secrets
from abc import abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Final

from posdesk.checklists import store
from posdesk.checklists.errors import ShopNone
from posdesk.checklists.model import Elsewhere, Kind, Printout, Sheet, Template
from posdesk.checklists.papers import others, page
from posdesk.checklists.papers.compose import Choices, Inventory, Wanted
from posdesk.checklists.papers.page import Printed
from posdesk.checklists.rules import editing, facts, numbering, results
from posdesk.devices.service import Devices, stands_now
from posdesk.shop.model import Shop
from posdesk.shop.service import Book, Register
from posdesk.vault import service as vaults
from posdesk.vault.service import Ready, Vault

_NEVER: Final = date(2000, 1, 1)
_NO_MARK: Final = "A" * numbering.MARK_LENGTH
"""What stands in the code of a page that is only looked at: no paper has it."""


@dataclass(frozen=True, slots=True)
class Order:
    """Which sheet is wanted, and how."""

    kind: Kind = Kind.MONTHLY
    month: str = ""
    shop: int | None = None
    choices: Choices = field(default_factory=Choices)
    device: int | None = None
    """Whose acceptance it is; None: an empty one."""


class Printing:
    """What can be done about paper."""

    _vault: Vault
    _who: str
    _elsewhere: Elsewhere | None

    @property
    @abstractmethod
    def today(self) -> date:
        """Today in the shop."""

    @abstractmethod
    def _template(self, db: Any, kind: Kind) -> Template:
        """A sheet as it is asked now."""

    def _devices(self) -> Devices:
        return Devices(self._vault, self._who)

    def _book(self) -> Book:
        return Register(self._vault, self._who).book()

    def preview(self, order: Order) -> Printed:
        """The pages of a sheet as they would be; nothing is kept (slow)."""
        printout, photos = self._composed(order)
        return page.render(printout, _NO_MARK, photos)

    def print(self, order: Order) -> Sheet:
        """A sheet, kept with its pages (slow).

        Where the same was printed before and nothing has come back of it, it is that one: whoever prints a page again
        has not two sheets.
        """
        printout, photos = self._composed(order)
        with self._vault.reading() as db:
            known = self._same(db, order, printout)
        if known is not None:
            return known
        salt = secrets.token_hex(16)
        content = page.encoded(printout)
        mark = numbering.mark(content.encode(), salt)
        made = page.render(printout, mark, photos)
        sheet = Sheet(
            0, printout.number, order.kind, order.month, order.shop, self.today, printout.version, content,
            made.layout, made.pages, salt, mark,
        )  # fmt: skip
        with self._vault.change(self._who) as change:
            kept = store.SHEETS.add(change, sheet)
            paper = Ready(f"{kept.number}.pdf", "application/pdf", made.pdf)
            number = vaults.attach(change, store.SHEETS.table, kept.id, paper)
            kept = replace(kept, pdf=number)
            store.SHEETS.put(change, kept)
        return kept

    def pages(self, sheet: Sheet) -> bytes:
        """The pages of a sheet, as they were printed."""
        with self._vault.reading() as db:
            return vaults.content(db, sheet.pdf)

    def _same(self, db: Any, order: Order, printout: Printout) -> Sheet | None:
        wanted = page.encoded(_bare(printout))
        for one in reversed(store.SHEETS.where(db, "kind = ? AND month = ?", str(order.kind), order.month)):
            if one.shop != order.shop or store.PARTS.where(db, "sheet = ?", one.id):
                continue
            if page.encoded(_bare(page.decoded(one.content))) == wanted:
                return one
        return None

    def _composed(self, order: Order) -> tuple[Printout, dict[int, bytes]]:
        numbering.first_day(order.month)
        devices, book = self._devices(), self._book()
        shop = book.find(Shop, order.shop)
        if order.shop is not None and shop is None:
            raise ShopNone(given=order.shop)
        listing = devices.overview()
        own = tuple(facts.of_shop(listing.devices, order.shop, alone=len(book.shops) <= 1))
        merchants = None if shop is None or len(book.shops) <= 1 else frozenset(
            one.number for one in book.merchants if one.shop == shop.id
        )  # fmt: skip
        other = self._elsewhere
        known = facts.Known(
            order.month, self.today, shop, book, own,
            None if other is None else other.takings(order.month, merchants),
            None if other is None else other.accounts(), 0,
        )  # fmt: skip
        with self._vault.reading() as db:
            template = editing.asked(self._template(db, order.kind))
            numbers = [one.number for one in store.SHEETS.every(db)]
            known = replace(known, faults=_open_faults(db, order.shop))
            well = _well(db, order.shop)
        every = devices.everything()
        last, seals = stands_now(every.inspections, every.seals)
        about = Inventory(last, seals, listing.portraits, {one.device: one for one in every.risks})
        number = numbering.next_number(order.month, order.shop, numbers)
        wanted = Wanted(number, order.kind, known, template, order.choices, about, well)
        device = None if order.device is None else devices.get(order.device)
        printout = others.compose(wanted, device)
        pictures = [block.machine.photo for block in printout.blocks if block.machine is not None]
        return printout, devices.thumbnails([one for one in pictures if one])


def _bare(printout: Printout) -> Printout:
    return replace(printout, number="", on=_NEVER)


def _open_faults(db: Any, shop: int | None) -> int:
    own = {one.id for one in store.SHEETS.every(db) if one.shop == shop}
    return sum(one.sheet in own for one in store.FAULTS.where(db, "closed IS NULL"))


def _well(db: Any, shop: int | None) -> Mapping[tuple[str, str], date]:
    """When each line of the monthly check was well last."""
    sheets = []
    for one in store.SHEETS.where(db, "kind = ?", str(Kind.MONTHLY)):
        day = one.inspected or one.finished
        if one.shop == shop and day is not None:
            sheets.append((day, store.PARTS.where(db, "sheet = ?", one.id)))
    return results.last_ok(sheets)
