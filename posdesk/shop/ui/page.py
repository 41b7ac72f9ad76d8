"""The page of the shop's register: its places, what is due, and the one way by which anything in it is changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QEvent, QMargins, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from posdesk.kit.clock import CLOCK, Clock
from posdesk.kit.errors import PosdeskError
from posdesk.kit.jobs import Job
from posdesk.kit.links import Link, link
from posdesk.shop.model import Handout, Person, Provider, Shop, Visit
from posdesk.shop.service import Register
from posdesk.shop.ui.desk import RegisterDesk
from posdesk.shop.ui.due import DueStrip
from posdesk.shop.ui.order import Order, Question, Seen, see
from posdesk.shop.ui.people import PeoplePlace, PersonDetail
from posdesk.shop.ui.place import Chain, Place
from posdesk.shop.ui.providers import ProviderDetail, ProvidersPlace
from posdesk.shop.ui.shops import ShopDetail, ShopsPlace
from posdesk.ui import icons, theme
from posdesk.ui.banner import Banner
from posdesk.ui.buttons import Button, Choice
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words
from posdesk.ui.page import Page
from posdesk.ui.segments import Segments
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

SHOPS, PROVIDERS, PEOPLE = range(3)
UNDO_SECONDS: Final = 20
_PAUSE: Final = 150
_KINDS: Final = {Shop: SHOPS, Provider: PROVIDERS, Person: PEOPLE}
_PAGES: Final = {"shop": SHOPS, "shops": SHOPS, "providers": PROVIDERS, "handouts": PROVIDERS, "visits": PROVIDERS,
                 "people": PEOPLE}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Done:
    """A change that was made: what came of it, the history's entries that tell of it, the register as it is since."""

    order: Order
    result: object
    entries: range
    seen: Seen


class ShopPage(Page):
    """Everything that the register shows; ``changed`` after a change of its own, the rest is the shell's to open."""

    changed = Signal()
    link_wanted = Signal(object)
    paper_wanted = Signal(object)

    def __init__(
        self, desk: RegisterDesk, lane: Lane, language: str, parent: QWidget | None = None, clock: Clock = CLOCK
    ) -> None:
        super().__init__(parent)
        self._desk, self._lane, self._clock, self._wording = desk, lane, clock, Wording(language)
        self.seen: Seen | None = None
        self._asked = 0
        self._undoable: Sequence[int] = ()
        self._question: Question | None = None
        self._wanted: tuple[str, int | None] | None = None
        self._part = ""
        """The part of a record that an address names."""
        self.title, self.places = Words(size=Size.PAGE), Segments(3)
        self.due, self.banner = DueStrip(), Banner()
        self.add = Button(icon="plus", look="main")
        self.search, self.shop = QLineEdit(), Choice()
        self._glass = self.search.addAction(self._icon(), QLineEdit.ActionPosition.LeadingPosition)
        self._narrow = QWidget()
        wording = self._wording
        self.shops = ShopsPlace(ShopDetail(desk, lane, wording), Chain("store", "credit-card", "landmark"), wording)
        self.providers = ProvidersPlace(
            ProviderDetail(desk, lane, wording), Chain("landmark", "shield-check", "file-text"), wording
        )
        self.people = PeoplePlace(
            PersonDetail(desk, lane, wording), Chain("users", "clipboard-check", "key-round"), wording
        )
        self._all: tuple[Place, ...] = (self.shops, self.providers, self.people)
        self._body = QStackedWidget()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addSpacing(16)
        head.addWidget(self.places)
        head.addStretch()
        head.addWidget(self.add)
        narrow = QHBoxLayout(self._narrow)
        narrow.setContentsMargins(QMargins(0, 0, 0, 0))
        narrow.setSpacing(8)
        narrow.addWidget(self.search, 1)
        narrow.addWidget(self.shop)
        for place in self._all:
            self._body.addWidget(place)
        column = QVBoxLayout(self)
        column.setContentsMargins(QMargins(24, 14, 24, 12))
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.due)
        column.addWidget(self.banner)
        column.addWidget(self._narrow)
        column.addWidget(self._body, 1)
        self.setAcceptDrops(True)
        self.shop.setMaxVisibleItems(16)
        for widget in (self.places, self.due, self._narrow, self.add, self._body):
            # nothing stands there before it is known what does
            widget.hide()

    def _connect(self) -> None:
        self.places.shown.connect(self._place_chosen)
        self.add.clicked.connect(self._add)
        self.due.wanted.connect(self._go)
        self.search.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._narrow_all)
        self.shop.activated.connect(self._narrow_all)
        for place in self._all:
            detail = place.detail
            place.ordered.connect(self.do)
            place.all_wanted.connect(self.show_all)
            detail.asked.connect(self._ask)
            detail.told.connect(self._tell)
            detail.link_wanted.connect(self.link_wanted)
            detail.papers.failed.connect(self._failed)
            detail.papers.busy.connect(self._making_ready)
            detail.papers.paper_wanted.connect(self.paper_wanted)

    # reading

    def refresh(self) -> None:
        """Read the register; call it when the page is shown, and after a change that was made elsewhere."""
        self._asked += 1
        turn, desk, clock = self._asked, self._desk, self._clock

        def work(_job: Job) -> tuple[int, Seen]:
            return turn, see(desk.register().book(), clock.today())

        self._lane.run(work, self._came, self._failed)

    def _came(self, came: tuple[int, Seen]) -> None:
        turn, seen = came
        if turn == self._asked:
            self._show(seen)

    def _show(self, seen: Seen) -> None:
        first = self.seen is None
        self.seen = seen
        self._offer_shops()
        self.due.show_due(seen.due, self._wording, self._still_to_come(seen))
        for place in self._all:
            place.show_seen(seen, self._wording)
        self._say_state()
        if self._wanted is not None:
            self._open(*self._wanted)
        elif first and self.isVisible():
            self.take_focus()

    def _still_to_come(self, seen: Seen) -> str:
        """What a register that was only begun lacks: nobody may take that for a good answer."""
        if not seen.book.providers:
            return self.tr("Next: the providers, and a telephone number of each that was verified.")
        if not seen.book.people:
            return self.tr("Next: the people who work here.")
        return ""

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

    def do(self, order: Order) -> None:
        """Make a change in the lane, then show the register as it is since."""
        desk, clock = self._desk, self._clock
        self._asked += 1

        def work(_job: Job) -> _Done:
            register: Register = desk.register()
            before = register.latest()
            result = order.what(register)
            entries = range(before + 1, register.latest() + 1)
            return _Done(order, result, entries, see(register.book(), clock.today()))

        self._lane.run(work, self._done, self._failed)

    def _done(self, done: _Done) -> None:
        place = _KINDS.get(type(done.result))
        if place is not None and isinstance(done.result, (Shop, Provider, Person)):
            self._wanted = (("shops", "providers", "people")[place], done.result.id)
        self._undoable = tuple(done.entries) if done.order.undo else ()
        if self._undoable:
            self.banner.say(Tone.GOOD, done.order.words, self.tr("Undo"), self.undo, seconds=UNDO_SECONDS)
        else:
            self.banner.say(Tone.GOOD, done.order.words, seconds=UNDO_SECONDS)
        self._show(done.seen)
        self.changed.emit()

    def undo(self) -> None:
        """Take back what was done last."""
        entries, self._undoable = self._undoable, ()
        if entries:
            words = self.tr("Undone. The history has both.")
            self.do(Order(lambda register: register.undo(entries), words, undo=False))

    def _ask(self, question: Question) -> None:
        self._question = question
        self.banner.say(Tone.ASK, question.words, question.action, self._agreed)
        self.banner.action.setFocus(Qt.FocusReason.OtherFocusReason)

    def _agreed(self) -> None:
        question, self._question = self._question, None
        if question is not None:
            self.do(question.order)

    def _tell(self, words: str) -> None:
        self.banner.say(Tone.GOOD, words, seconds=UNDO_SECONDS)

    def _making_ready(self) -> None:
        self.banner.say(Tone.QUIET, self.tr("Making it ready to be kept..."))

    def _failed(self, error: PosdeskError) -> None:
        words = self._wording.error(error)
        if error.code == "cannot_undo":
            # what was changed again since is put back one by one, where each change can be seen
            self.banner.say(Tone.DANGER, words, self.tr("Open the history"), self._show_history)
        else:
            self.banner.say(Tone.DANGER, words)

    def _show_history(self) -> None:
        self.link_wanted.emit(link("vault", "history"))

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
        self._pause.stop()
        for place in self._all:
            place.narrow(self.search.text().strip(), self.shop.currentData())

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

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files(event.mimeData()) and self._all[self.place].takes_files:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._all[self.place].keep(_files(event.mimeData()))

    # words

    def take_focus(self) -> None:
        """Put the keyboard where work begins."""
        place = self._all[self.place]
        place.catch_up()
        start: QWidget = self.search if place.shown else place.empty.main
        start.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_language(self, language: str) -> None:
        """Speak another language."""
        self._wording = Wording(language)
        self.retranslate()
        if self.seen is not None:
            self._show(self.seen)

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
        elif event.type() == QEvent.Type.StyleChange:
            self._glass.setIcon(self._icon())

    @staticmethod
    def _icon() -> Any:
        return icons.icon("search", QColor(theme.current().quiet_ink))


def _files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
