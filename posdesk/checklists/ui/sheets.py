"""The sheets by month and shop on the left, the one that is chosen on the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMargins, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from posdesk.checklists.model import Kind, State
from posdesk.checklists.rules import numbering
from posdesk.checklists.service import Entry, Shelf
from posdesk.checklists.ui import states
from posdesk.checklists.ui.detail import SheetDetail
from posdesk.ui.card import Card
from posdesk.ui.table import Cell, Column, PagedModel, Row, Table
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

TICKED = (Kind.MONTHLY, Kind.ACCEPTANCE)
"""Sheets whose lines are typed in."""


class SheetsPlace(QWidget):
    """The list, and the sheet that is chosen; ``opened`` when somebody wants to type it in."""

    opened = Signal()

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self.wording = wording
        self.shelf: Shelf | None = None
        self.shown: list[Entry] = []
        self.table = Table(PagedModel((), self))
        self.detail = SheetDetail(wording)
        listing = Card(1, 0)
        listing.column.addWidget(self.table)
        row = QHBoxLayout(self)
        row.setContentsMargins(QMargins(0, 0, 0, 0))
        row.setSpacing(12)
        row.addWidget(listing, 1)
        row.addWidget(self.detail)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._opened)

    @property
    def entry(self) -> Entry | None:
        """The sheet that is chosen."""
        return self.detail.entry

    def show_shelf(self, shelf: Shelf, shop: int | None, chosen: str, wording: Wording) -> None:
        """Show all sheets, or those of a shop; the chosen one stays chosen."""
        self.shelf, self.wording = shelf, wording
        self._name_columns()
        self.shown = [one for one in shelf.entries if shop is None or one.sheet.shop == shop]
        self.table.rows.show_rows(range(len(self.shown)), self._rows)
        if not self.choose(chosen) and self.shown:
            self._choose(0)
        elif not self.shown:
            self.detail.show_entry(None, shelf, wording)

    def choose(self, number: str) -> bool:
        """Choose a sheet by its number; whether it is among those that are shown."""
        place = next((n for n, one in enumerate(self.shown) if one.sheet.number == number), None)
        if place is not None:
            self._choose(place)
        return place is not None

    def _choose(self, place: int) -> None:
        self.table.choose_row(place)
        self._chosen(place)

    def _chosen(self, place: int) -> None:
        if 0 <= place < len(self.shown) and self.shelf is not None:
            self.detail.show_entry(self.shown[place], self.shelf, self.wording)

    def _opened(self, place: int) -> None:
        self._chosen(place)
        if self.detail.main.isVisibleTo(self.detail):
            self.opened.emit()

    def _rows(self, places: Sequence[int]) -> Sequence[Row]:
        return [self._row(self.shown[place]) for place in places]

    def _row(self, one: Entry) -> Row:
        words, sheet, look = self.wording.text, one.sheet, states.STATES[one.state]
        ticked = sheet.kind in TICKED
        faults = sum(fault.closed is None for fault in one.faults)
        shop = "" if self.shelf is None else self.shelf.names.get(sheet.shop, "") or one.printout.shop
        state = Cell(words.word(f"checklists.state.{one.state}"), icon=look.icon, tone=look.tone)
        cells = [
            Cell(words.show(numbering.first_day(sheet.month), "monthyear"), muted=one.state is State.REPLACED),
            Cell(words.word(f"checklists.kind.{sheet.kind}"), tip=sheet.number),
            state if ticked else Cell("–", muted=True),
            Cell(f"{one.counts.answered}/{one.counts.total}" if ticked else "", muted=not one.counts.answered),
            Cell(str(faults) if faults else "", tone=Tone.DANGER if faults else None),
            Cell(icon="image" if one.scans else "", tip=self.tr("A signed page is filed") if one.scans else ""),
        ]
        if self._several:
            cells.insert(2, Cell(shop))
        return tuple(cells)

    @property
    def _several(self) -> bool:
        return self.shelf is not None and len(self.shelf.book.shops) > 1

    def _name_columns(self) -> None:
        heads = [
            ("month", self.tr("Month"), 128, False), ("kind", self.tr("Sheet"), 124, False),
            ("state", self.tr("State"), 150, False), ("lines", self.tr("Lines"), 76, True),
            ("faults", self.tr("Faults"), 64, True), ("scan", self.tr("Scan"), 56, False),
        ]  # fmt: skip
        if self._several:
            heads.insert(2, ("shop", self.tr("Shop"), 110, False))
        columns = [Column(key, title, wide, figures, sortable=False) for key, title, wide, figures in heads]
        self.table.set_columns(columns)
