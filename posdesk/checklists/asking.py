"""What a shop asks on its sheets: items added, hidden and put in another order, each change a new version."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from posdesk.checklists import store
from posdesk.checklists.model import Edition, Kind, Section, Template
from posdesk.checklists.rules import editing
from posdesk.kit.text import said
from posdesk.statements import service as statements
from posdesk.vault.service import Vault


class Asking:
    """What can be done about the items of sheets."""

    _vault: Vault
    _who: str

    @property
    @abstractmethod
    def today(self) -> date:
        """Today in the shop."""

    def template(self, kind: Kind) -> Template:
        """A sheet as it is asked now, what is hidden with it."""
        with self._vault.reading() as db:
            return self._template(db, kind)

    def _template(self, db: Any, kind: Kind) -> Template:
        editions = store.EDITIONS.where(db, "kind = ?", str(kind))
        return editing.effective(kind, editions[-1] if editions else None)

    def editions(self, kind: Kind) -> list[Edition]:
        """What the shop has made of a sheet, from the first change on."""
        with self._vault.reading() as db:
            return store.EDITIONS.where(db, "kind = ?", str(kind))

    def ask(self, kind: Kind, sections: Sequence[Section]) -> Template:
        """Ask these items from now on; a new version, unless nothing is different. Raises ``ItemsWrong``."""
        codes = editing.wrong(sections)
        if codes:
            n = sum(len(section.items) for section in sections)
            fields = tuple(said(f"checklists.wrong.{code}") for code in codes)
            raise editing.ItemsWrong(codes=codes, fields=fields, n=n)
        told = editing.told(
            replace(section, items=tuple(replace(item, own=statements.cut_cards(item.own)) for item in section.items))
            for section in sections
        )
        with self._vault.change(self._who) as change:
            if told == editing.told(self._template(change.db, kind).sections):
                return self._template(change.db, kind)
            # A version that was taken back gives its number to nobody else: sheets were printed by it.
            given = [one.number for one in store.EDITIONS.where(change.db, "kind = ?", str(kind))]
            printed = change.db.execute("SELECT version FROM checklist_sheets WHERE kind = ?", (str(kind),)).fetchall()
            given += [int(part) for (one,) in printed if (part := one.partition(".")[2]).isdecimal()]
            number = max(given, default=0) + 1
            store.EDITIONS.add(change, Edition(0, kind, number, self.today, told))
            return self._template(change.db, kind)

    def fresh_item(self, kind: Kind, sections: Sequence[Section]) -> str:
        """A name for a new item that none of any version has."""
        ever = [line[1] for one in self.editions(kind) for line in one.items]
        return editing.fresh_id(sections, ever)
