"""Signed sheets that come back as a scan or a photo: kept with the sheet that their code names."""

from __future__ import annotations

import hashlib
from abc import abstractmethod
from dataclasses import dataclass
from datetime import date

from posdesk.checklists import scans, store
from posdesk.checklists.errors import SheetForged, SheetNotRead, SheetOther, SheetTwice, SheetUnknown
from posdesk.checklists.model import Scan, Sheet
from posdesk.checklists.papers import page
from posdesk.checklists.rules import numbering
from posdesk.vault import service as vaults
from posdesk.vault.service import Attachment, Ready, Vault


@dataclass(frozen=True, slots=True)
class Filed:
    """A file that was kept: with which sheet, which pages it shows, and which are still missing."""

    sheet: Sheet
    scan: Scan
    missing: tuple[int, ...]


class Filing:
    """What can be done about scans."""

    _vault: Vault
    _who: str

    @property
    @abstractmethod
    def today(self) -> date:
        """Today in the shop."""

    def file_scan(self, name: str, data: bytes, sheet: int | None = None) -> Filed:
        """Keep a scan with the sheet that its code names (slow).

        ``sheet`` is the one that somebody chose: a code that names another is refused, and a page whose code cannot be
        read is kept with it on their word. Raises what ``vault.service.ready`` and :mod:`scans`
        do, :class:`SheetUnknown`, :class:`SheetForged`, :class:`SheetOther` or :class:`SheetTwice`.
        """
        ready = vaults.ready(name, data)
        try:
            found = scans.look(ready)
        except SheetNotRead:
            if sheet is None:
                raise
            return self._keep_scan(self._get(sheet), ready, ())
        kept = self._named(ready.name, found.code, sheet)
        pages = tuple(one for one in found.pages if 1 <= one <= kept.pages)
        return self._keep_scan(kept, ready, pages)

    def _named(self, file: str, code: numbering.Code, chosen: int | None) -> Sheet:
        """The sheet that a code names, and was made for."""
        with self._vault.reading() as db:
            found = store.SHEETS.where(db, "number = ?", code.number)
            wanted = None if chosen is None else store.SHEETS.get(db, chosen)
        if not found:
            raise SheetUnknown(file=file, number=code.number)
        (sheet,) = found
        if not numbering.same(sheet.mark, code.mark):
            raise SheetForged(file=file, number=code.number)
        if wanted is not None and wanted.id != sheet.id:
            shop = page.decoded(sheet.content).shop or sheet.month
            raise SheetOther(file=file, number=sheet.number, shop=shop, wanted=wanted.number)
        return sheet

    def _keep_scan(self, sheet: Sheet, ready: Ready, pages: tuple[int, ...]) -> Filed:
        digest = hashlib.sha256(ready.data).hexdigest()
        with self._vault.change(self._who) as change:
            there = vaults.attached(change.db, store.SHEETS.table, sheet.id)
            if any(one.sha256 == digest for one in there):
                raise SheetTwice(file=ready.name, number=sheet.number)
            number = vaults.attach(change, store.SHEETS.table, sheet.id, ready)
            scan = store.SCANS.add(change, Scan(0, sheet.id, number, pages, self.today))
            every = store.SCANS.where(change.db, "sheet = ?", sheet.id)
        return Filed(sheet, scan, missing(sheet, every))

    def take_out_scan(self, scan: Scan) -> None:
        """Take a scan out again, content and all: it was the wrong picture."""
        with self._vault.change(self._who) as change:
            store.SCANS.remove(change, scan.id)
            vaults.detach(change, scan.attachment)

    def scans_of(self, sheet: int) -> list[tuple[Scan, Attachment]]:
        """The scans of a sheet, as they came."""
        with self._vault.reading() as db:
            known = {one.id: one for one in vaults.attached(db, store.SHEETS.table, sheet)}
            return [
                (one, known[one.attachment])
                for one in store.SCANS.where(db, "sheet = ?", sheet)
                if one.attachment in known
            ]

    def _get(self, sheet: int) -> Sheet:
        with self._vault.reading() as db:
            return store.SHEETS.get(db, sheet)


def missing(sheet: Sheet, scans_there: list[Scan]) -> tuple[int, ...]:
    """Pages of a sheet that no scan is known to show; none where a scan could not be told by its pages."""
    if not scans_there or any(not one.pages for one in scans_there):
        return ()
    seen = {number for one in scans_there for number in one.pages}
    return tuple(number for number in range(1, sheet.pages + 1) if number not in seen)
