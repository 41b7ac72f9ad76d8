"""The page of the shop's register: its places, what is due, and the one way by which anything in it is changed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QMargins, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from posdesk.kit.agenda import Urgency
from posdesk.kit.clock import CLOCK, Clock
from posdesk.kit.links import Link
from posdesk.shop.model import Handout, Person, Provider, Shop, Visit
from posdesk.shop.ui.desk import RegisterDesk
from posdesk.shop.ui.people import PeoplePlace, PersonDetail
from posdesk.shop.ui.place import RegisterPlace
from posdesk.shop.ui.providers import ProviderDetail, ProvidersPlace
from posdesk.shop.ui.seen import Seen, see
from posdesk.shop.ui.shops import ShopDetail, ShopsPlace
from posdesk.ui.buttons import Button, Choice
from posdesk.ui.changing import ChangingPage
from posdesk.ui.dropping import Drop
from posdesk.ui.due import DueStrip
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words
from posdesk.ui.page import page_column, page_head
from posdesk.ui.place import Chain
from posdesk.ui.search import SearchLine
from posdesk.ui.segments import Segments
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone

SHOPS, PROVIDERS, PEOPLE = range(3)
_KINDS: Final = {Shop: SHOPS, Provider: PROVIDERS, Person: PEOPLE}
_PAGES: Final = {"shop": SHOPS, "shops": SHOPS, "providers": PROVIDERS, "handouts": PROVIDERS, "visits": PROVIDERS,
                 "people": PEOPLE}  # fmt: skip


class ShopPage(ChangingPage):
    """Everything that the register shows."""

    paper_wanted = Signal(object)

    def __init__(
        self, desk: RegisterDesk, lane: Lane, language: str, parent: QWidget | None = None, clock: Clock = CLOCK
    ) -> None:
        super().__init__(desk.register, lambda register: see(register.book(), clock.today()), lane, language, parent)
        self.seen: Seen | None = None
        self._wanted: tuple[str, int | None] | None = None
        self._part = ""
        """The part of a record that an address names."""
        self.title, self.places = Words(size=Size.PAGE), Segments(3)
        self.due = DueStrip()
        self.add = Button(icon="plus", look="main")
        self.search, self.shop = SearchLine(), Choice()
        self._narrow = QWidget()
        wording = self.wording
        self.shops = ShopsPlace(ShopDetail(desk, lane, wording), Chain("store", "credit-card", "landmark"), wording)
        self.providers = ProvidersPlace(
            ProviderDetail(desk, lane, wording), Chain("landmark", "shield-check", "file-text"), wording
        )
        self.people = PeoplePlace(
            PersonDetail(desk, lane, wording), Chain("users", "clipboard-check", "key-round"), wording
        )
        self._all: tuple[RegisterPlace, ...] = (self.shops, self.providers, self.people)
        self._body = QStackedWidget()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        narrow = QHBoxLayout(self._narrow)
        narrow.setContentsMargins(QMargins(0, 0, 0, 0))
        narrow.setSpacing(8)
        narrow.addWidget(self.search, 1)
        narrow.addWidget(self.shop)
        for place in self._all:
            self._body.addWidget(place)
        column = page_column(self)
        column.addLayout(page_head(self.title, self.add, places=self.places))
        column.addWidget(self.due)
        column.addWidget(self.banner)
        column.addWidget(self._narrow)
        column.addWidget(self._body, 1)
        Drop(self, self._takes).came.connect(self._dropped)
        self.shop.setMaxVisibleItems(16)
        for widget in (self.places, self.due, self._narrow, self.add, self._body):
            # nothing stands there before it is known what does
            widget.hide()

    def _connect(self) -> None:
        self.places.shown.connect(self._place_chosen)
        self.add.clicked.connect(self._add)
        self.due.wanted.connect(self._go)
        self.search.sought.connect(self._narrow_all)
        self.shop.activated.connect(self._narrow_all)
        for place in self._all:
            detail = place.detail
            place.ordered.connect(self.do)
            place.all_wanted.connect(self.show_all)
            detail.asked.connect(self.ask)
            detail.told.connect(self.tell)
            detail.link_wanted.connect(self.link_wanted)
            detail.papers.failed.connect(self._failed)
            detail.papers.busy.connect(self._making_ready)
            detail.papers.paper_wanted.connect(self.paper_wanted)

    # reading

    def show_seen(self, seen: Seen) -> None:
        first = self.seen is None
        self.seen = seen
        self._offer_shops()
        self.due.show_due(seen.due, self.wording, self._sentence(seen))
        for place in self._all:
            place.show_seen(seen, self.wording)
        self._say_state()
        if self._wanted is not None:
            self._open(*self._wanted)
        elif first and self.isVisible():
            self.take_focus()

    def _sentence(self, seen: Seen) -> str:
        due = seen.due
        pressing = sum(one.severity is Urgency.ACT for one in due)
        matters = self.tr("%n matter(s) wait for you", "", len(due))
        if not due and not seen.book.providers:
            # what was only begun is not praised
            return self.tr("Next: the providers, and a telephone number of each that was verified.")
        if not due and not seen.book.people:
            return self.tr("Next: the people who work here.")
        if not due:
            return self.tr("Nothing waits: licences are looked up, people trained, papers back.")
        if pressing:
            return self.tr("{matters}, {pressing}.").format(
                matters=matters, pressing=self.tr("%n of them urgent", "", pressing)
            )
        return self.tr("{matters}.").format(matters=matters)

    def _offer_shops(self) -> None:
        assert self.seen is not None
        chosen = self.shop.currentData()
        self.shop.clear()
        self.shop.addItem(self.tr("All shops"), None)
        for one in self.seen.book.shops:
            self.shop.addItem(one.name, one.id)
        self.shop.setCurrentIndex(max(self.shop.findData(chosen), 0) if chosen is not None else 0)
        if chosen != self.shop.currentData():
            self._narrow_all()

    def _say_state(self) -> None:
        """Name the places, and show what there is to see of them."""
        self.places.say((self.tr("Shop"), self.tr("Providers"), self.tr("People")), self._counts())
        self.add.setText(
            (self.tr("Add a shop..."), self.tr("Add a provider..."), self.tr("Add a person..."))[self.place]
        )
        if self.seen is None:
            return
        book = self.seen.book
        kept = bool(book.shops or book.providers or book.people)
        here = bool((book.shops, book.providers, book.people)[self.place])
        self.due.setVisible(kept)
        self.places.setVisible(kept)
        self.add.setVisible(here)
        self._narrow.setVisible(here)
        self.shop.setVisible(len(book.shops) > 1)
        self._body.setVisible(True)

    def _counts(self) -> tuple[str, ...]:
        if self.seen is None:
            return ("", "", "")
        book = self.seen.book
        here = [one for one in book.people if one.left is None or one.left >= self.seen.today]
        return tuple(f"{len(many):,}" if many else "" for many in (book.shops, book.providers, here))

    # changing

    def look_for(self, result: object) -> None:
        place = _KINDS.get(type(result))
        if place is not None and isinstance(result, (Shop, Provider, Person)):
            self._wanted = (("shops", "providers", "people")[place], result.id)

    def _making_ready(self) -> None:
        self.banner.say(Tone.QUIET, self.tr("Making it ready to be kept..."))

    # going places

    @property
    def place(self) -> int:
        """Which place is shown."""
        return self.places.current

    def open(self, link: Link) -> None:
        """Open a place from an address such as ``shop/people?id=3``; before anything is there, once it is."""
        name = link.get("id")
        number = int(name) if name.isdecimal() else None
        self._part = link.get("part")
        if self.seen is None:
            self._wanted = (link.page, number)
        else:
            self._open(link.page, number)

    def _open(self, page: str, number: int | None) -> None:
        self._wanted = None
        place = _PAGES.get(page)
        if place is None:
            return
        self.places.go(place)
        if number is None:
            return
        number = self._provider_of(page, number)
        if not self._all[place].choose(number):
            # what narrows the list hides it
            self.show_all()
            self._all[place].choose(number)
        part, self._part = self._part, ""
        if part:
            self._all[place].detail.sheet.reveal(part)

    def _provider_of(self, page: str, number: int) -> int:
        """Papers handed out and visits are shown with their provider, or with those of nobody in the list."""
        assert self.seen is not None
        book = self.seen.book
        parts: Sequence[Handout | Visit] = book.handouts if page == "handouts" else book.visits
        if page not in ("handouts", "visits"):
            return number
        part = next((one for one in parts if one.id == number), None)
        if part is None:
            return number
        return part.provider if book.find(Provider, part.provider) is not None and part.provider else 0

    def _go(self, there: Link) -> None:
        if there.room == "shop":
            self._all[self.place].table.setFocus(Qt.FocusReason.OtherFocusReason)
            self.open(there)
        else:
            self.link_wanted.emit(there)

    def _place_chosen(self, place: int) -> None:
        self._body.setCurrentIndex(place)
        self._say_state()

    def _add(self) -> None:
        self._all[self.place].add()

    # narrowing

    def _narrow_all(self) -> None:
        self.search.settle()
        for place in self._all:
            place.narrow(self.search.words, self.shop.currentData())

    def show_all(self) -> None:
        """Let go of what narrows the lists."""
        self.search.clear()
        self.shop.setCurrentIndex(0)
        self._narrow_all()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self.search.text() or self.shop.currentIndex() > 0):
            self.show_all()
        else:
            super().keyPressEvent(event)

    # files

    def _takes(self, _paths: Sequence[Path]) -> bool:
        return self._all[self.place].takes_files

    def _dropped(self, paths: list[Path]) -> None:
        self._all[self.place].keep(paths)

    # words

    def take_focus(self) -> None:
        """Put the keyboard where work begins."""
        place = self._all[self.place]
        place.catch_up()
        start: QWidget = self.search if place.shown else place.empty.main
        start.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self.title.setText(self.tr("Shop"))
        self.search.setPlaceholderText(self.tr("Search by name, number, address, person"))
        self.search.setAccessibleName(self.tr("Search"))
        self.shop.setAccessibleName(self.tr("Only this shop"))
        self.places.setAccessibleName(self.tr("Places"))
        for place in (self.shops, self.providers, self.people):
            place.retranslate()
        self._say_state()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
