"""The pages of the window; those of the vault are made when somebody goes there, and gone when it is locked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMargins, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from posdesk.cases.ui.choices import Happened
from posdesk.kit.links import Link, link
from posdesk.ui.empty import Empty
from posdesk.ui.page import Page, page_column
from posdesk.ui.tasks import Lane

if TYPE_CHECKING:
    from posdesk.cases.ui.outside import OutsidePage, Seal
    from posdesk.guides.ui.desk import GuideChoices
    from posdesk.guides.ui.page import GuidesPage
    from posdesk.shell.inventory import InventoryTasks
    from posdesk.shell.safe import Program

(
    RECONCILE, TODAY, CASES, DEVICES, CHECKLISTS, SHOP, PASSWORDS, KEPT, HISTORY, BACKUPS, GUIDES, LOCKED, OUTSIDE,
) = range(13)  # fmt: skip
"""The pages; the last are what stands there while the vault is locked, and emergencies while it is not open."""
VAULT_PAGES: Final = (TODAY, CASES, DEVICES, CHECKLISTS, SHOP, PASSWORDS, KEPT, HISTORY, BACKUPS)
"""Those that are there only while it is open."""
ALONE: Final = (PASSWORDS, CASES, OUTSIDE)
"""Those above which no reminder stands: one says the same, and in an emergency nothing else matters."""
OPEN_PAGES: Final = (GUIDES,)
"""Those that are there whether or not there is a vault, and while it is locked."""


class Pages(QStackedWidget):
    """All pages, one of them shown."""

    changed = Signal()
    """The session's files, or what was decided about them, are no longer what they were."""
    restore_wanted = Signal(object)
    move_wanted = Signal()
    hand_over_wanted = Signal()
    rotated = Signal()
    """A password was changed, or something else about the list of accounts is no longer what it was."""
    files_wanted = Signal()
    link_wanted = Signal(object)
    """Somebody wants to go where an address points."""
    saved = Signal(str)
    """A file was written in plaintext, because somebody wanted it."""
    failed = Signal(object)
    paper_wanted = Signal(object)
    """Somebody wants to see what is attached to a record."""
    unlock_wanted = Signal()

    def __init__(
        self, reconcile: QWidget, lane: Lane, choices: GuideChoices, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lane, self._choices = lane, choices
        self.locked, self.happened, self.first = Empty(), Happened(language), Happened(language)
        """What may have happened: above the page of the locked vault, and above the first while it has no files."""
        self._rooms = {number: QWidget() for number in (*VAULT_PAGES, *OPEN_PAGES)}
        self._made: dict[int, Page] = {}
        self.guides: GuidesPage | None = None
        """The page of the guides, once somebody has been there; it stays when the vault is locked."""
        self.tasks: InventoryTasks | None = None
        """Those of the inventory, while its page is there."""
        self.outside: OutsidePage | None = None
        """Emergencies without the vault, once somebody has needed them."""
        self._outside_room = QWidget()
        for widget in (reconcile, *self._rooms.values(), self._beside_the_lock(), self._outside_room):
            self.addWidget(widget)
        for room in (*self._rooms.values(), self._outside_room):
            QVBoxLayout(room).setContentsMargins(QMargins(0, 0, 0, 0))
        self.currentChanged.connect(self._came_to)

    def _came_to(self, number: int) -> None:
        # On the first of the emergencies the keyboard would look as if that had been chosen.
        if number == LOCKED:
            self.locked.main.setFocus()

    def _beside_the_lock(self) -> QWidget:
        """The page of the locked vault: what may have happened stands above it, for that waits for no passphrase."""
        page = QWidget()
        column = page_column(page)
        column.addWidget(self.happened)
        column.addWidget(self.locked, 1)
        return page

    def go(self, number: int, door: Program | None, language: str) -> None:
        """Show a page; one of the vault as it is now."""
        if number not in self._rooms:
            self.setCurrentIndex(number)
            return
        page = self._made.get(number)
        if page is None:
            page = self._made[number] = self._make(number, door, language)
            column = self._rooms[number].layout()
            assert column is not None
            column.addWidget(page)
        page.refresh()
        self.setCurrentIndex(number)
        page.take_focus()

    def _make(self, number: int, door: Program | None, language: str) -> Page:
        if number == GUIDES or door is None:
            return self._make_guides(door, language)
        makers: dict[int, Callable[[Program, str], Page]] = {
            TODAY: self._make_today, CASES: self._make_cases, DEVICES: self._make_devices, SHOP: self._make_shop,
            PASSWORDS: self._make_passwords, KEPT: self._make_kept, HISTORY: self._make_history,
            BACKUPS: self._make_backups, CHECKLISTS: self._make_checklists,
        }  # fmt: skip
        return makers[number](door, language)

    def _make_today(self, door: Program, language: str) -> Page:
        from posdesk.shell.today import TodayPage

        def begin() -> Link | None:
            if not door.register().book().shops:
                return link("shop")
            return None if door.devices().every() else link("devices")

        today = TodayPage(door.today, self._lane, language, begin=begin)
        today.link_wanted.connect(self.link_wanted)
        return today

    def _make_cases(self, door: Program, language: str) -> Page:
        from posdesk.cases.ui.page import CasesPage

        cases = CasesPage(door, self._lane, language)
        cases.link_wanted.connect(self.link_wanted)
        cases.paper_wanted.connect(self.paper_wanted)
        return cases

    def go_outside(self, seal: Seal | None, language: str) -> OutsidePage:
        """Show emergencies without the vault; what is written there goes where ``seal`` puts it, or stays in memory."""
        from posdesk.cases.ui.outside import OutsidePage

        if self.outside is None:
            self.outside = OutsidePage(self._lane, language)
            column = self._outside_room.layout()
            assert column is not None
            column.addWidget(self.outside)
        self.outside.show_state(seal)
        self.setCurrentIndex(OUTSIDE)
        self.outside.take_focus()
        return self.outside

    def _make_devices(self, door: Program, language: str) -> Page:
        from posdesk.devices.ui.page import DevicesPage
        from posdesk.shell.inventory import InventoryTasks

        devices = DevicesPage(door, self._lane, language)
        devices.link_wanted.connect(self.link_wanted)
        tasks = self.tasks = InventoryTasks(devices, door, self._lane, language)
        tasks.link_wanted.connect(self.link_wanted)
        tasks.paper_wanted.connect(self.paper_wanted)
        tasks.saved.connect(self.saved)
        tasks.failed.connect(self.failed)
        return devices

    def _make_checklists(self, door: Program, language: str) -> Page:
        from posdesk.checklists.ui.page import ChecklistsPage

        checklists = ChecklistsPage(door, self._lane, language)
        checklists.link_wanted.connect(self.link_wanted)
        checklists.paper_wanted.connect(self.paper_wanted)
        return checklists

    def _make_shop(self, door: Program, language: str) -> Page:
        from posdesk.shop.ui.page import ShopPage

        shop = ShopPage(door, self._lane, language)
        shop.link_wanted.connect(self.link_wanted)
        shop.changed.connect(self.rotated)  # somebody may have left
        shop.paper_wanted.connect(self.paper_wanted)
        return shop

    def _make_guides(self, door: Program | None, language: str) -> Page:
        from posdesk.guides.ui.page import GuidesPage

        guides = self.guides = GuidesPage(door, self._choices, self._lane, language)
        guides.link_wanted.connect(self.link_wanted)
        guides.unlock_wanted.connect(self.unlock_wanted)
        return guides

    def _make_passwords(self, door: Program, language: str) -> Page:
        from posdesk.passwords.ui.page import PasswordsPage

        passwords = PasswordsPage(door, self._lane, language)
        passwords.link_wanted.connect(self.link_wanted)
        passwords.changed.connect(self.rotated)
        return passwords

    def _make_kept(self, door: Program, language: str) -> Page:
        from posdesk.statements.ui.kept import KeptPage

        kept = KeptPage(door, self._lane, language)
        kept.changed.connect(self.changed)
        kept.hand_over_wanted.connect(self.hand_over_wanted)
        kept.files_wanted.connect(self.files_wanted)
        return kept

    def _make_history(self, door: Program, language: str) -> Page:
        from posdesk.vault.ui.history import HistoryPage

        history = HistoryPage(door, self._lane, language)
        history.undone.connect(self.changed)
        return history

    def _make_backups(self, door: Program, language: str) -> Page:
        from posdesk.vault.ui.backups import BackupsPage

        backups = BackupsPage(door, self._lane, language)
        backups.restore_wanted.connect(self.restore_wanted)
        backups.move_wanted.connect(self.move_wanted)
        return backups

    def open(self, there: Link) -> None:
        """Let the page that is shown open the place that an address names, where it has places."""
        page = self._made.get(self.currentIndex())
        if page is not None:
            page.open(there)

    def say_locked(self, waiting: int, *, moved: bool, due: str = "") -> None:
        """What stands there while it is locked: how many notes wait, and whether it has moved to another computer.

        ``due`` says in numbers, or that only unlocking tells, what is to be done.
        """
        title = self.tr("The vault is locked")
        words = self.tr("The shop's records are in it. Nothing of them is on the screen or in plain sight on the disk.")
        main = self.tr("Unlock…")
        if moved:
            title = self.tr("The vault has moved to another computer")
            words = self.tr("Go on there. Two copies that both go on can never be merged.")
            main = self.tr("Unlock it here all the same…")
        note = self.tr("%n note(s) wait sealed until it is opened.", "", waiting) if waiting else ""
        self.locked.say(title, words, main, self.tr("Emergency note…"), "\n".join(filter(None, (due, note))))

    def refresh(self) -> None:
        """Look again at what is shown, where something else has changed it."""
        page = self._made.get(self.currentIndex())
        if page is not None:
            page.refresh()

    def flush(self) -> None:
        """Keep what was typed last, wherever that was."""
        for page in self._made.values():
            page.flush()
        if self.outside is not None:
            self.outside.flush()

    def forget(self) -> None:
        """Let go of the vault's pages, and show that it is locked; whoever reads a guide reads on."""
        self.flush()
        if self.currentIndex() not in OPEN_PAGES:
            self.setCurrentIndex(LOCKED)
        for number, page in list(self._made.items()):
            if number in OPEN_PAGES:
                continue
            column = self._rooms[number].layout()
            assert column is not None
            page.let_go()
            column.removeWidget(page)
            page.deleteLater()
            del self._made[number]
        if self.guides is not None:
            self.guides.lock()
        self.tasks = None

    def set_language(self, language: str) -> None:
        """Speak another language."""
        if self.tasks is not None:
            self.tasks.language = language
        for page in self._made.values():
            page.set_language(language)
        if self.outside is not None:
            self.outside.set_language(language)
        for choices in (self.happened, self.first):
            choices.set_language(language)
