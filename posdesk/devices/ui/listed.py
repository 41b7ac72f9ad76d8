"""The list of devices: what narrows it, its rows in the order of a column, and how many there are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QMargins, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posdesk.devices.model import Status
from posdesk.devices.service import View
from posdesk.devices.ui.filters import FilterBar
from posdesk.devices.ui.shelf import PRESSING, TAIL, Shelf, Standing, called, in_order
from posdesk.devices.ui.states import STATE, kind_icon
from posdesk.devices.ui.thumbs import DevicePainter, Thumbs
from posdesk.ui.card import Card
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Elided
from posdesk.ui.table import Cell, Column, PagedModel, Row, Table
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

_HIGH: Final = 54


class DeviceList(QWidget):
    """``chosen`` brings the number of the device that is looked at, 0 for none."""

    chosen = Signal(int)
    opened = Signal(int)
    saved = Signal(object)

    def __init__(self, sources: Thumbs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filters = FilterBar()
        self.table = Table(PagedModel(self._columns(), self))
        self.foot = Elided(size=Size.CAPTION, quiet=True)
        self._painter = DevicePainter(self.table)
        self._painter.thumbs = sources
        self._wording = Wording("en")
        self._shelf: Shelf | None = None
        self.shown: list[Standing] = []
        self._order, self._down = "", False
        self._kept = 0
        self.table.setItemDelegateForColumn(0, self._painter)
        self.table.verticalHeader().setDefaultSectionSize(_HIGH)
        listing = Card(1, 0)
        listing.column.addWidget(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(QMargins(0, 0, 0, 0))
        column.setSpacing(8)
        column.addWidget(self.filters)
        column.addWidget(listing, 1)
        column.addWidget(self.foot)
        sources.came.connect(self.table.viewport().update)
        self.filters.wanted.connect(self.narrow)
        self.filters.saved.connect(self.saved)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self.opened)
        self.table.sort_wanted.connect(self._sort)

    def show_shelf(self, shelf: Shelf, wording: Wording) -> None:
        """Show the inventory as it is now; what was chosen stays chosen."""
        self._shelf, self._wording = shelf, wording
        self._painter.portraits = shelf.overview.portraits
        word = wording.text.word
        self.table.widen(4, [word(f"devices.status.{status}") for status in shelf.statuses])
        self.filters.show_shelf(shelf, wording)

    def narrow(self, view: View) -> None:
        """Show what a filter lets through."""
        if self._shelf is None:
            return
        found = self._shelf.matching(view)
        if self._order:
            self.shown = in_order(found, self._order, down=self._down, state=PRESSING)
        else:
            by_name = in_order(found, "name", down=False, state=PRESSING)
            self.shown = in_order(by_name, "state", down=False, state=PRESSING)
        ids = [one.device.id for one in self.shown]
        self.table.rows.show_rows(ids, self._rows)
        row = ids.index(self._kept) if self._kept in ids else 0
        if ids:
            self.table.choose_row(row)
        else:
            self.chosen.emit(0)
        self._say_foot()

    def choose(self, number: int) -> None:
        """Look at one device, also where the list is narrowed to others."""
        self._kept = number
        if self._shelf is not None and number not in {one.device.id for one in self.shown}:
            one = self._shelf.by_id.get(number)
            gone = one is not None and one.device.status is Status.RETIRED
            self.filters.show_view(View(status=str(Status.RETIRED) if gone else ""))
        elif self._shelf is not None:
            self.table.choose_row([one.device.id for one in self.shown].index(number))

    def _chosen(self, number: int) -> None:
        self._kept = number
        self.chosen.emit(number)

    def _sort(self, section: int) -> None:
        key = self.table.rows.columns[section].key
        self._down = self._order == key and not self._down
        self._order = key
        order = Qt.SortOrder.DescendingOrder if self._down else Qt.SortOrder.AscendingOrder
        self.table.show_order(section, order)
        self.narrow(self.filters.current())

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("name", self.tr("Device"), 184),
            Column("serial", self.tr("Serial"), 76),
            Column("tid", self.tr("Terminal id"), 92),
            Column("place", self.tr("Place"), 92),
            Column("state", self.tr("State"), 96),
            Column("due", self.tr("Inspect by"), 92),
        )

    def _rows(self, numbers: Sequence[int]) -> Sequence[Row]:
        assert self._shelf is not None  # no rows are asked for before there are any
        return [self._row(self._shelf.by_id[number]) for number in numbers]

    def _row(self, one: Standing) -> Row:
        device, word = one.device, self._wording.text.word
        kind, state = word(f"devices.kind.{device.kind}"), STATE[device.status]
        since = self._shelf.overview.since.get(device.id) if self._shelf is not None else None
        why = self.tr("since {day}").format(day=since) if since is not None else ""
        if one.missing:
            lacks = self.tr(", ").join(word(f"devices.pci.{code}") for code in one.missing)
            why = " · ".join(part for part in (why, self.tr("The list lacks: {what}").format(what=lacks)) if part)
        return (
            Cell(called(device), f" {kind}", tip=why, icon=kind_icon(device.kind)),
            Cell(device.serial[-TAIL:] or "—", tip=device.serial, muted=not device.serial),
            Cell(device.tid or "—", tip=device.tid, muted=not device.tid),
            Cell(one.place or "—", tip=one.place, muted=not one.place),
            Cell(word(f"devices.status.{device.status}"), icon=state.icon, tone=state.tone, tip=why),
            self._due(one),
        )

    def _due(self, one: Standing) -> Cell:
        if one.due is None or self._shelf is None:
            return Cell("—", muted=True)
        day = one.due.isoformat()
        if one.due < self._shelf.today:
            return Cell(day, tone=Tone.WARNING, tip=self.tr("Its inspection is overdue"))
        return Cell(day, tone=Tone.NOTICE if self._shelf.is_due(one) else None)

    def _say_foot(self) -> None:
        if self._shelf is None:
            return
        every = sum(one.device.status is not Status.RETIRED for one in self._shelf.by_id.values())
        if not self.shown:
            self.foot.setText(self.tr("Nothing fits. Fewer words, or show all."))
        elif len(self.shown) == every and not self.filters.current().status:
            self.foot.setText(self.tr("All %n device(s)", "", every))
        else:
            found = self.tr("%n of them found", "", len(self.shown))
            self.foot.setText(self.tr("{found} among {n}").format(found=found, n=f"{every:,}"))

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self.table.setAccessibleName(self.tr("Devices"))
        self.table.set_columns(self._columns())
        self.filters.retranslate()
        self._say_foot()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
