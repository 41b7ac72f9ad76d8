"""The page of passwords: which are to be changed now and why, and the one way by which anything in the list changes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QWidget

from posdesk.kit.links import Link
from posdesk.passwords.model import Account
from posdesk.passwords.ui.accounts import AccountDetail, AccountsPlace
from posdesk.passwords.ui.asking import Asking
from posdesk.passwords.ui.desk import PasswordsDesk
from posdesk.passwords.ui.overview import OverviewPlace
from posdesk.passwords.ui.seen import Seen, answer, see
from posdesk.ui.buttons import Button, Choice
from posdesk.ui.changing import ChangingPage
from posdesk.ui.due import DueStrip
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words
from posdesk.ui.page import page_column, page_head
from posdesk.ui.place import Chain
from posdesk.ui.search import SearchLine
from posdesk.ui.segments import Segments
from posdesk.ui.tasks import Lane
from posdesk.ui.wording import Wording

ACCOUNTS, OVERVIEW = range(2)


class PasswordsPage(ChangingPage):
    """Everything that the list shows."""

    def __init__(self, desk: PasswordsDesk, lane: Lane, language: str, parent: QWidget | None = None) -> None:
        super().__init__(desk.passwords, see, lane, language, parent)
        self.seen: Seen | None = None
        self._wanted: Link | None = None
        self._wanted_account: int | None = None
        self.title, self.places = Words(size=Size.PAGE), Segments(2)
        self.due = DueStrip()
        self.happened, self.add = Button(icon="shield-alert"), Button(icon="plus", look="main")
        self.more, self.menu = Button(icon="chevron-down"), QMenu(self)
        self.search, self.shop = SearchLine(), Choice()
        self._narrow = QWidget()
        self.accounts = AccountsPlace(
            AccountDetail(self.wording), Chain("key-round", "calendar-days", "rotate-cw"), self.wording
        )
        self.overview = OverviewPlace(self.wording)
        self.asking = Asking(desk, lane, self)
        self._body = QStackedWidget()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.more.setMenu(self.menu)
        narrow = QHBoxLayout(self._narrow)
        narrow.setContentsMargins(QMargins(0, 0, 0, 0))
        narrow.setSpacing(8)
        narrow.addWidget(self.search, 1)
        narrow.addWidget(self.shop)
        self._body.addWidget(self.accounts)
        self._body.addWidget(self.overview)
        column = page_column(self)
        column.addLayout(page_head(self.title, self.more, self.happened, self.add, places=self.places))
        column.addWidget(self.due)
        column.addWidget(self.banner)
        column.addWidget(self._narrow)
        column.addWidget(self._body, 1)
        self.shop.setMaxVisibleItems(16)
        for widget in (self.places, self.due, self._narrow, self.add, self.happened, self.more, self._body):
            # nothing stands there before it is known what does
            widget.hide()

    def _connect(self) -> None:
        detail = self.accounts.detail
        assert isinstance(detail, AccountDetail)
        detail.wanted.connect(self.asking.about)
        detail.link_wanted.connect(self.link_wanted)
        self.accounts.all_wanted.connect(self.show_all)
        self.accounts.offers_wanted.connect(self.asking.offer)
        self.accounts.add_wanted.connect(self.asking.add)
        self.accounts.empty.other.clicked.connect(self.asking.add)
        self.overview.ordered.connect(self.do)
        self.overview.account_wanted.connect(self._show_account)
        self.overview.change_wanted.connect(self.asking.change)
        self.overview.link_wanted.connect(self.link_wanted)
        self.asking.ordered.connect(self.do)
        self.asking.link_wanted.connect(self.link_wanted)
        self.asking.failed.connect(self._failed)
        self.asking.saved.connect(self._saved)
        self.places.shown.connect(self._place_chosen)
        self.add.clicked.connect(self.asking.add)
        self.happened.clicked.connect(self.asking.happened)
        self.due.wanted.connect(self._go)
        self.search.sought.connect(self._narrow_all)
        self.shop.activated.connect(self._narrow_all)

    # reading

    def show_seen(self, seen: Seen) -> None:
        """Show the list as it was read."""
        first = self.seen is None
        self.seen = self.asking.seen = seen
        self.asking.wording = self.wording
        self._offer_shops(seen)
        self.due.show_due(seen.due, self.wording, answer(seen, self.wording.text))
        self.accounts.show_seen(seen, self.wording)
        self.overview.show_seen(seen, self.wording)
        self._say_state()
        if self._wanted is not None:
            self.open(self._wanted)
        elif self._wanted_account is not None:
            self._choose(self._wanted_account)
        elif first and self.isVisible():
            self.take_focus()
        self._wanted_account = None

    def _offer_shops(self, seen: Seen) -> None:
        chosen = self.shop.currentData()
        self.shop.clear()
        self.shop.addItem(self.tr("All shops"), None)
        for one in seen.book.register.shops:
            self.shop.addItem(one.name, one.id)
        self.shop.setCurrentIndex(max(self.shop.findData(chosen), 0) if chosen is not None else 0)
        if chosen != self.shop.currentData():
            self._narrow_all()

    def _say_state(self) -> None:
        """Show what there is to see of the list."""
        seen = self.seen
        count = f"{seen.overview.accounts:,}" if seen is not None and seen.overview.accounts else ""
        self.places.say((self.tr("Accounts"), self.tr("Overview")), (count, ""))
        if seen is None:
            return
        kept = bool(seen.book.accounts)
        for widget in (self.due, self.places, self.add, self.happened, self.more):
            widget.setVisible(kept)
        self._narrow.setVisible(kept and self.places.current == ACCOUNTS)
        self.shop.setVisible(len(seen.book.register.shops) > 1)
        self._body.setVisible(True)
        if not kept:
            self.places.go(ACCOUNTS)

    def look_for(self, result: object) -> None:
        if isinstance(result, Account):
            self._wanted_account = result.id

    # going places

    def open(self, link: Link) -> None:
        """Open a place from an address such as ``passwords/account?id=3``; before anything is there, once it is."""
        if self.seen is None:
            self._wanted = link
            return
        self._wanted = None
        number, person = link.get("id"), link.get("person")
        if link.page == "leaver":
            self.overview.person = int(person) if person.isdecimal() else None
            self.places.go(OVERVIEW)
            self.overview.show_leaver(self.overview.person)
        elif link.page == "overview":
            self.places.go(OVERVIEW)
        elif link.page == "account" and number.isdecimal():
            self._show_account(int(number))
        elif link.page == "device" and number.isdecimal():
            self._show_device(int(number))

    def _show_device(self, number: int) -> None:
        """The accounts of one device, or of all where it has none."""
        assert self.seen is not None
        device = next((one for one in self.seen.book.devices if one.id == number), None)
        self.places.go(ACCOUNTS)
        if device is not None and any(one.device == number for one in self.seen.book.accounts):
            self.search.setText(device.name or device.tid or device.serial)
            self._narrow_all()
        self.accounts.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_account(self, number: int) -> None:
        self.places.go(ACCOUNTS)
        self._choose(number)
        self.accounts.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, number: int) -> None:
        if not self.accounts.choose(number):
            # what narrows the list hides it
            self.show_all()
            self.accounts.choose(number)

    def _go(self, there: Link) -> None:
        if there.room == "passwords":
            self.open(there)
        else:
            self.link_wanted.emit(there)

    def _place_chosen(self, place: int) -> None:
        self._body.setCurrentIndex(place)
        self._say_state()

    def _saved(self, name: str) -> None:
        self.tell(self.wording.text.word("devices.paper.plaintext", file=name))

    # narrowing

    def _narrow_all(self) -> None:
        self.search.settle()
        self.accounts.narrow(self.search.words, self.shop.currentData())

    def show_all(self) -> None:
        """Let go of what narrows the list."""
        self.search.clear()
        self.shop.setCurrentIndex(0)
        self._narrow_all()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self.search.text() or self.shop.currentIndex() > 0):
            self.show_all()
        else:
            super().keyPressEvent(event)

    # words

    def take_focus(self) -> None:
        """Put the keyboard where work begins."""
        self.accounts.catch_up()
        start: QWidget = self.search if self.accounts.shown else self.accounts.empty.main
        start.setFocus(Qt.FocusReason.OtherFocusReason)

    def let_go(self) -> None:
        """The vault is locked: what was handed over goes off the clipboard."""
        self.asking.handover.clear()

    def set_language(self, language: str) -> None:
        self.asking.wording = Wording(language)
        super().set_language(language)

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self.title.setText(self.tr("Passwords"))
        self.add.setText(self.tr("Add an account..."))
        self.happened.setText(self.tr("Something happened..."))
        self.more.setText(self.tr("More"))
        self.menu.clear()
        for words, slot in (
            (self.tr("Which accounts does the shop have?..."), self.asking.offer),
            (self.tr("How often, and when to remind..."), self.asking.settings),
            (self.tr("Print the rotation sheet..."), self.asking.print),
            (self.tr("Rotation sheet as PDF..."), self.asking.save_as),
            (self.tr("Calendar file..."), self.asking.calendar),
        ):
            self.menu.addAction(words, slot)
        self.search.setPlaceholderText(self.tr("Search by name, place, person"))
        self.search.setAccessibleName(self.tr("Search"))
        self.shop.setAccessibleName(self.tr("Only this shop"))
        self.places.setAccessibleName(self.tr("Places"))
        self.accounts.retranslate()
        self.overview.retranslate()
        self._say_state()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
