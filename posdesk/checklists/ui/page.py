"""The checklists' page: its places, the sentence it is read for, and the one way by which anything is changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from posdesk.checklists.model import Fault, Kind, Section, State, Template
from posdesk.checklists.rules import numbering
from posdesk.checklists.service import Checklists, Order, Shelf, Trend
from posdesk.checklists.ui.desk import ChecklistDesk
from posdesk.checklists.ui.items import ItemsPlace
from posdesk.checklists.ui.picture import Ticked
from posdesk.checklists.ui.sheets import SheetsPlace
from posdesk.checklists.ui.tasks import SheetTasks, Telling
from posdesk.checklists.ui.trend import TrendPlace
from posdesk.kit.errors import PosdeskError
from posdesk.kit.jobs import Job
from posdesk.kit.links import Link
from posdesk.ui.banner import Banner
from posdesk.ui.buttons import Button, Choice
from posdesk.ui.dropping import Drop
from posdesk.ui.empty import Empty
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words
from posdesk.ui.page import Page, page_column, page_head
from posdesk.ui.segments import Segments
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

SHEETS, ITEMS, TREND = range(3)
UNDO_SECONDS: Final = 20


@dataclass(frozen=True, slots=True)
class _Seen:
    """All that the page shows, and the question that it answers."""

    shelf: Shelf
    trend: Trend
    template: Template
    fresh: str
    turn: int


@dataclass(frozen=True, slots=True)
class _Done:
    words: str
    entries: tuple[int, ...]
    number: str = ""


class ChecklistsPage(Page):
    """Everything about checklists; links and papers are the shell's to open."""

    link_wanted = Signal(object)
    paper_wanted = Signal(object)

    def __init__(self, desk: ChecklistDesk, lane: Lane, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lane, self._wording = desk, lane, Wording(language)
        self.shelf: Shelf | None = None
        self._asked = 0
        self._undoable: tuple[int, ...] = ()
        self._wanted = ""
        self._link: Link | None = None
        self.title, self.answer = Words(size=Size.PAGE), Words(quiet=True, wrap=True)
        self.places = Segments(3)
        self.scan, self.print = Button(icon="image"), Button(icon="printer", look="main")
        self.banner, self.shop = Banner(), Choice()
        self.sheets, self.items = SheetsPlace(self._wording), ItemsPlace(self._wording)
        self.trend, self.empty = TrendPlace(self._wording), Empty(Ticked())
        self.tasks = SheetTasks(self, desk, lane, self._wording)
        self.stack, self.body = QStackedWidget(), QStackedWidget()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        for place in (self.sheets, self.items, self.trend):
            self.stack.addWidget(place)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.stack)
        column = page_column(self)
        column.addLayout(page_head(self.title, self.shop, self.scan, self.print, places=self.places))
        column.addWidget(self.answer)
        column.addWidget(self.banner)
        column.addWidget(self.body, 1)
        Drop(self, lambda paths: any(map(Path.is_file, paths))).came.connect(self._dropped)
        for hidden in (self.body, self.shop, self.answer):
            hidden.hide()

    def _connect(self) -> None:
        self.places.shown.connect(self._place_chosen)
        self.shop.activated.connect(self.refresh)
        self.print.clicked.connect(self.print_sheet)
        self.scan.clicked.connect(self._choose_scan)
        self.empty.main.clicked.connect(self.print_sheet)
        self.empty.other.clicked.connect(self._show_items)
        self.sheets.opened.connect(self.fill)
        detail = self.sheets.detail
        detail.fill_wanted.connect(self.fill)
        detail.pages_wanted.connect(self._show_pages)
        detail.scan_wanted.connect(self._choose_scan_for)
        detail.close_wanted.connect(self._close_fault)
        detail.link_wanted.connect(self.link_wanted)
        detail.paper_wanted.connect(self._show_paper)
        self.tasks.changed.connect(self._changed)
        self.tasks.told.connect(self._told)
        self.tasks.failed.connect(self._failed)
        self.tasks.paper_wanted.connect(self.paper_wanted)
        self.tasks.put_right.connect(self._put_right)
        self.items.asked.connect(self._ask_items)
        self.items.kind_chosen.connect(self.refresh)
        self.trend.bars.chosen.connect(self._bar_chosen)

    # reading

    def refresh(self) -> None:
        """Read all of it; call it when the page is shown, and after a change that was made elsewhere."""
        self._asked += 1
        turn, desk, kind, shop = self._asked, self._desk, self.items.current_kind, self._shop

        def work(_job: Job) -> _Seen:
            lists = desk.checklists()
            shelf = lists.shelf()
            template = lists.template(kind)
            trend = lists.trend(_only(shelf) if shop is None else shop, shelf)
            return _Seen(shelf, trend, template, lists.fresh_item(kind, template.sections), turn)

        self._lane.run(work, self._came, self._failed)

    @property
    def _shop(self) -> int | None:
        chosen = self.shop.currentData()
        return chosen if isinstance(chosen, int) else None

    def _came(self, seen: _Seen) -> None:
        if seen.turn != self._asked:
            return
        first, entry = self.shelf is None, self.sheets.entry
        chosen = self._wanted or ("" if entry is None else entry.sheet.number)
        self.shelf, self._wanted = seen.shelf, ""
        self._offer_shops(seen.shelf)
        self.sheets.show_shelf(seen.shelf, self._shop, chosen, self._wording)
        self.items.show_template(seen.template, seen.fresh, self._wording)
        self.trend.show_trend(seen.trend, self._wording)
        self.body.show()
        self._show_place()
        self._say_answer()
        if self._link is not None:
            there, self._link = self._link, None
            self.open(there)
        elif first and self.isVisible():
            self.take_focus()

    def _offer_shops(self, shelf: Shelf) -> None:
        chosen = self._shop
        self.shop.blockSignals(True)
        self.shop.clear()
        self.shop.addItem(self.tr("All shops"), None)
        for one in shelf.book.shops:
            self.shop.addItem(one.name, one.id)
        self.shop.setCurrentIndex(max(0, self.shop.findData(chosen)) if chosen is not None else 0)
        self.shop.setVisible(len(shelf.book.shops) > 1)
        self.shop.blockSignals(False)

    def _say_answer(self) -> None:
        """The one sentence that the page is read for."""
        shelf = self.shelf
        words = "" if shelf is None or not shelf.entries else self._answer(shelf)
        self.answer.setText(words)
        self.answer.setVisible(bool(words))

    def _answer(self, shelf: Shelf) -> str:
        month = numbering.month_of(shelf.today)
        shown = self._wording.text.show(numbering.first_day(month), "monthyear")
        now = shelf.of_month(month)
        left = sum(one.counts.unchecked for one in now)
        faults = sum(fault.closed is None for one in now for fault in one.faults)
        if not now:
            return self.tr("The check of {month} is not printed yet.").format(month=shown)
        if any(one.state is State.PRINTED for one in now):
            return self.tr("The check of {month} is on paper; type it in when it comes back.").format(month=shown)
        if left:
            return self.tr("%n line(s) of {month} are not checked yet.", "", left).format(month=shown)
        if faults:
            return self.tr("%n fault(s) of {month} wait to be put right.", "", faults).format(month=shown)
        return self.tr("The check of {month} is whole.").format(month=shown)

    # changing

    def do(self, what: Callable[[Checklists], Any], words: str, number: str = "") -> None:
        """Make a change in the lane, then show what is since; it can be undone by the banner."""
        desk = self._desk

        def work(_job: Job) -> _Done:
            lists = desk.checklists()
            before = lists.latest()
            what(lists)
            return _Done(words, tuple(range(before + 1, lists.latest() + 1)), number)

        self._lane.run(work, self._done, self._failed)

    def _done(self, done: _Done) -> None:
        self._undoable, self._wanted = done.entries, done.number
        if done.entries:
            self.banner.say(Tone.GOOD, done.words, self.tr("Undo"), self.undo, seconds=UNDO_SECONDS)
        self.refresh()

    def undo(self) -> None:
        """Take back what was done last."""
        entries, self._undoable = self._undoable, ()
        if not entries:
            return
        desk, words = self._desk, self.tr("Undone. The history has both.")

        def work(_job: Job) -> str:
            desk.checklists().undo(entries)
            return words

        self._lane.run(work, self._undone, self._failed)

    def _undone(self, words: str) -> None:
        self.banner.say(Tone.GOOD, words, seconds=UNDO_SECONDS)
        self.refresh()

    def _ask_items(self, kind: Kind, sections: Sequence[Section], words: str) -> None:
        self.do(lambda lists: lists.ask(kind, sections), words)

    def _put_right(self, fault: Fault, how: str) -> None:
        entry = self.sheets.entry
        number = "" if entry is None else entry.sheet.number
        self.do(lambda lists: lists.close_fault(fault, how), self.tr("Put right."), number)

    def _changed(self, number: str) -> None:
        self._wanted = number
        if number:
            self.places.go(SHEETS)
        self.refresh()

    # tasks

    def print_sheet(self) -> None:
        """Choose a sheet and print it."""
        if self.shelf is not None:
            wanted = Order(month=numbering.month_of(self.shelf.today), shop=self._shop or _only(self.shelf))
            self.tasks.print(self.shelf, wanted)

    def fill(self) -> None:
        """Type in what came back of the chosen sheet."""
        if self.sheets.entry is not None and self.shelf is not None:
            self.tasks.fill(self.sheets.entry, self.shelf)

    def _show_pages(self) -> None:
        if self.sheets.entry is not None:
            self.tasks.show_pages(self.sheets.entry)

    def _show_paper(self, attachment: int) -> None:
        if self.sheets.entry is not None:
            self.tasks.show_paper(self.sheets.entry, attachment)

    def _close_fault(self, fault: Fault) -> None:
        if self.sheets.entry is not None:
            self.tasks.close_fault(self.sheets.entry, fault)

    def _choose_scan(self) -> None:
        self.tasks.choose_scan()

    def _choose_scan_for(self) -> None:
        entry = self.sheets.entry
        self.tasks.choose_scan(None if entry is None else entry.sheet.id)

    def _dropped(self, paths: list[Path]) -> None:
        self.tasks.file([path for path in paths if path.is_file()])

    # going places

    def open(self, link: Link) -> None:
        """Open ``checklists/sheet?id=PD-202611-1-001``, ``checklists/month?month=2026-11``, or its printing.

        A month that is not named is this one.
        """
        if self.shelf is None:
            self._link = link
        elif link.page == "sheet":
            self._go(link.get("id"))
        elif link.page == "month":
            self._month(link, self.shelf)
        elif link.page in ("items", "trend"):
            self.places.go(ITEMS if link.page == "items" else TREND)

    def _month(self, link: Link, shelf: Shelf) -> None:
        month, shop = link.get("month") or numbering.month_of(shelf.today), link.get("shop")
        number = int(shop) if shop.isdecimal() else _only(shelf)
        try:
            numbering.first_day(month)
        except PosdeskError as error:
            self._failed(error)
            return
        there = next((one for one in shelf.of_month(month) if one.sheet.shop == number), None)
        if there is not None:
            self._go(there.sheet.number)
        else:
            self.tasks.print(shelf, Order(month=month, shop=number))

    def _go(self, number: str) -> None:
        self.places.go(SHEETS)
        if not self.sheets.choose(number):
            self.banner.say(Tone.NOTICE, self._wording.text.word("error.sheet_none", number=number))

    def _bar_chosen(self, sheet: int) -> None:
        assert self.shelf is not None
        self._go(next((one.sheet.number for one in self.shelf.entries if one.sheet.id == sheet), ""))

    def _show_items(self) -> None:
        self.places.go(ITEMS)

    def _place_chosen(self, place: int) -> None:
        self.stack.setCurrentIndex(place)
        self._show_place()

    def _show_place(self) -> None:
        """Without a sheet there is nothing to list, and still something to be asked."""
        nothing = not self.sheets.shown and self.places.current != ITEMS
        self.body.setCurrentIndex(0 if nothing else 1)

    # words

    def take_focus(self) -> None:
        """Put the keyboard where work begins."""
        start: QWidget = self.sheets.table if self.sheets.shown else self.empty.main
        start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _told(self, told: Telling) -> None:
        self.banner.say(told.tone, told.words)

    def _failed(self, error: PosdeskError) -> None:
        self.banner.say(Tone.DANGER, self._wording.error(error))

    def set_language(self, language: str) -> None:
        """Speak another language."""
        self._wording = self.tasks.wording = Wording(language)
        self.retranslate()
        if self.shelf is not None:
            self.refresh()

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self.title.setText(self.tr("Checklists"))
        self.places.say((self.tr("Sheets"), self.tr("Items"), self.tr("Trend")))
        self.places.setAccessibleName(self.tr("Places"))
        self.print.setText(self.tr("Print a sheet…"))
        self.scan.setText(self.tr("File scans…"))
        self.shop.setAccessibleName(self.tr("Only this shop"))
        self.empty.say(
            self.tr("Print the month's check"),
            self.tr("It lists your devices, seals and people as they stand, and leaves three boxes for whoever looks. "
                    "What is ticked on paper is typed in here in a minute."),
            self.tr("Print a sheet…"),
            self.tr("What is asked"),
        )  # fmt: skip
        self._say_answer()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _only(shelf: Shelf) -> int | None:
    return shelf.book.shops[0].id if shelf.book.shops else None
