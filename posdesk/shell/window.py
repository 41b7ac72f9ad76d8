"""The main window: side bar, page, the window's own keys, and files dropped anywhere."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from posdesk.kit.errors import PosdeskError
from posdesk.reconcile.ui.desk import Desk
from posdesk.reconcile.ui.page import ReconcilePage
from posdesk.shell.addresses import page_of
from posdesk.shell.attention import Attention
from posdesk.shell.choices import Choices
from posdesk.shell.digest import Digest
from posdesk.shell.drop import DropVeil
from posdesk.shell.emergency import Emergency
from posdesk.shell.keys import Keys
from posdesk.shell.languages import Languages
from posdesk.shell.loading import load_the_engine, made_up_shop
from posdesk.shell.pages import ALONE, BACKUPS, CASES, LOCKED, OPEN_PAGES, RECONCILE, VAULT_PAGES, Pages
from posdesk.shell.safe import Program as Door
from posdesk.shell.safe import Safe, State
from posdesk.shell.shortcuts import ShortcutSheet
from posdesk.shell.sidebar import SideBar
from posdesk.statements.model import ReadFile
from posdesk.statements.ui.mapper.desk import Desk as Mapper
from posdesk.statements.ui.sheet import Desk as Files
from posdesk.statements.ui.sheet import ImportSheet
from posdesk.ui import theme
from posdesk.ui.banner import Banner
from posdesk.ui.dropping import files_of
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Mode, Tone
from posdesk.ui.wording import Wording
from posdesk.vault.ui.notices import Notices

if TYPE_CHECKING:
    from posdesk.kit.links import Link
    from posdesk.vault.service import Attachment


class Program(Desk, Mapper, Files, Protocol):
    """What the window needs of the program beneath it: what each of its pages needs."""


class MainWindow(QMainWindow):
    """The window; without a ``door`` there is no vault to speak of."""

    ended = Signal()
    """It is closed for good: so is the program."""

    def __init__(
        self,
        application: QApplication,
        app: Program,
        choices: Choices,
        languages: Languages,
        door: Door | None = None,
    ) -> None:
        super().__init__()
        self._app = app
        self._application, self._choices, self._languages = application, choices, languages
        self.lane = Lane(self)
        self.side = SideBar()
        self.files = ImportSheet(app, self.lane)
        self.page = ReconcilePage(app, self.lane, made_up_shop, self.files, languages.current)
        self.files.removed.connect(self.page.remove)
        self.files.asked.connect(self.page.tell_why)
        self.files.unlock_wanted.connect(self.page.unlock)
        self.files.mapping_wanted.connect(self.open_mapping)
        self.page.mapping_wanted.connect(self.open_mapping)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addLayout(self._pages(), 1)
        self.setCentralWidget(inside)
        self._veil = DropVeil(inside)
        self.setAcceptDrops(True)
        self.setWindowTitle("posdesk")
        self.setMinimumSize(1024, 640)
        self._place(choices)
        self.side.show_choices(choices.mode, languages.current)
        self.side.mode_chosen.connect(self.wear_mode)
        self.side.language_chosen.connect(self.wear_language)
        self.side.keys_wanted.connect(self.show_keys)
        self.side.page_chosen.connect(self.show_page)
        self.body.link_wanted.connect(self.open)
        self.body.unlock_wanted.connect(self.keep_or_open)
        application.styleHints().colorSchemeChanged.connect(self._system_changed)
        self.safe = None if door is None else Safe(door, self.lane, application, choices.lock_minutes, self)
        self.attention: Attention | None = None
        self.emergency: Emergency | None = None
        if self.safe is not None:
            self.attention = Attention(self, self.safe, choices, application)
            self._wire(self.safe)
        self.keys = Keys(self)
        self.page.empty.main.setFocus()

    def _pages(self) -> QVBoxLayout:
        self.notices, self.banner, self.digest = Notices(), Banner(), Digest()
        self.body = Pages(self.page, self.lane, self._choices, self._languages.current)
        self.page.empty.put_above(self.body.first)
        self.body.currentChanged.connect(self._page_changed)
        column = QVBoxLayout()
        column.setContentsMargins(QMargins(0, 0, 0, 0))
        column.setSpacing(0)
        for above in (self.notices, self.digest, self.banner):
            column.addWidget(above)
        column.addWidget(self.body, 1)
        self.notices.setContentsMargins(QMargins(24, 10, 24, 0))
        return column

    def _wire(self, safe: Safe) -> None:
        side = self.side
        self.emergency = Emergency(self.body, safe, lambda: self._languages.current, self.keep_or_open)
        self.emergency.link_wanted.connect(self.open)
        self.emergency.shown.connect(partial(side.cases.setChecked, True))
        self.page.overview.detail.link_wanted.connect(self.open)
        safe.language = self._languages.current
        side.vault_wanted.connect(self.keep_or_open)
        side.lock_wanted.connect(safe.lock)
        side.restore_wanted.connect(safe.restore)
        self.body.changed.connect(self.page.session.judge_again)
        self.body.restore_wanted.connect(safe.restore)
        self.body.move_wanted.connect(safe.move_away)
        self.body.hand_over_wanted.connect(safe.hand_over)
        self.body.files_wanted.connect(self._add_files)
        self.body.paper_wanted.connect(safe.show_paper)
        self.body.saved.connect(self._written)
        self.body.failed.connect(self._vault_failed)
        self.page.empty.more.clicked.connect(safe.restore)
        safe.handed.connect(self._files_gone)
        safe.moved_on.connect(self._vault_moved_on)
        side.another_wanted.connect(safe.ask_for_another)
        safe.moved.connect(self._vault_moved)
        side.locks_wanted.connect(safe.keys)
        side.minutes_chosen.connect(self._take_minutes)
        self.page.vault_wanted.connect(safe.make)
        self.page.session.ended.connect(self._offer_to_keep)
        self.body.locked.main.clicked.connect(self.keep_or_open)
        self.body.locked.other.clicked.connect(safe.write_note)
        self.notices.backups_wanted.connect(self._show_backups)
        self.notices.keys_wanted.connect(safe.keys)
        safe.changed.connect(self._vault_changed)
        safe.opened.connect(self._vault_opened)
        safe.closing.connect(self._vault_closing)
        safe.failed.connect(self._vault_failed)
        safe.filed.connect(self._notes_filed)
        safe.demo_wanted.connect(self.page.show_demo)
        self._vault_changed()

    def begin(self) -> None:
        """Ask for what opens the vault, where there is one that has not moved away; after the first paint."""
        if self.safe is not None and self.safe.state is State.LOCKED and not self.has_moved:
            self.safe.unlock(by_keyring=True)
        elif self.safe is not None:
            self.safe.take_up()

    def keep_or_open(self) -> None:
        """Make a vault where there is none; else open it."""
        if self.safe is not None:
            if self.safe.state is State.NONE:
                self.safe.make()
            else:
                self.safe.unlock()

    def show_page(self, number: int) -> bool:
        """Go to a page; those of the vault only while it is open. Whether that could be done."""
        if self.emergency is not None and self.emergency.takes(number):
            return False
        state = State.NONE if self.safe is None else self.safe.state
        if state is State.LOCKED and number not in OPEN_PAGES:
            self._mark_page(RECONCILE)
            self.body.setCurrentIndex(LOCKED)
            return False
        if number in VAULT_PAGES and state is not State.OPEN:
            return False
        self._mark_page(number)
        self.body.go(number, None if self.safe is None else self.safe.door, self._languages.current)
        return True

    def _page_changed(self, number: int) -> None:
        self.digest.stand_aside(aside=number in ALONE)

    def _mark_page(self, number: int) -> None:
        button = self.side.pages.button(number)
        if button is not None:
            button.setChecked(True)

    def open(self, link: Link) -> None:
        """Go where an address points; of a room that is not built yet, or locked, that is said."""
        number = page_of(link)
        if number is None:
            self.banner.say(Tone.NOTICE, self.tr("That part of posdesk is not there yet."))
        elif self.emergency is not None and self.emergency.takes(number, link):
            self.banner.dismiss()
        elif number not in VAULT_PAGES or (self.safe is not None and self.safe.state is State.OPEN):
            self.banner.dismiss()
            if self.show_page(number):
                self.body.open(link)
        else:
            self._wanted = link
            words = self.tr("That is kept in the vault. Open it, or make one, first.")
            self.banner.say(Tone.NOTICE, words, self.tr("Open it…"), self.keep_or_open)

    _wanted: Link | None = None
    """Where somebody wanted to go while it was locked."""

    def _show_backups(self) -> None:
        self.show_page(BACKUPS)

    def _add_files(self) -> None:
        self.show_page(RECONCILE)
        self.page.choose_files()

    def _files_gone(self) -> None:
        self.page.session.judge_again()
        self.body.refresh()

    @property
    def has_moved(self) -> bool:
        """Whether the vault that is spoken of goes on on another computer."""
        return self.safe is not None and self._choices.moved == str(self.safe.door.default_folder)

    def _vault_moved_on(self) -> None:
        if self.safe is not None:
            self._choices.moved = str(self.safe.door.default_folder)

    def _vault_changed(self) -> None:
        safe = self.safe
        if safe is None:
            return
        self.side.show_vault(safe.state, self._choices.lock_minutes)
        self.say_locked()
        if self.emergency is None or self.emergency.go_on():
            return
        if safe.state is State.LOCKED and self.body.currentIndex() not in OPEN_PAGES:
            self.body.setCurrentIndex(LOCKED)
            self.body.locked.main.setFocus()
        elif self.body.currentIndex() == LOCKED:
            self.show_page(RECONCILE)
        elif self.emergency.is_outside:
            self.show_page(CASES)

    def say_locked(self) -> None:
        """Say on the locked page, in numbers alone, what waits."""
        safe, attention = self.safe, self.attention
        if safe is not None and attention is not None:
            waiting = safe.door.sealed_waiting if safe.state is State.LOCKED else 0
            self.body.say_locked(waiting, moved=self.has_moved, due=attention.words(unlock=True))
            self.page.empty.offer(self.tr("I have a backup…") if safe.state is State.NONE else "")

    def _vault_opened(self) -> None:
        safe = self.safe
        if safe is None:
            return
        if self.has_moved:
            # Somebody goes on here: what was said of it holds no more.
            self._choices.moved = ""
        self.notices.show_notices(safe.notices, self._languages.current)
        if self.emergency is not None:
            self.emergency.opened()
        self.page.reopen()
        self.body.refresh()
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.open(wanted)
        if safe.door.backup_is_old:
            self.page.banner.say(
                Tone.NOTICE, self.tr("For over a week no good backup was made."), self.tr("Backups"),
                self._show_backups,
            )  # fmt: skip

    def _vault_closing(self) -> None:
        self.body.forget()
        self.notices.show_notices((), self._languages.current)
        self.page.forget()

    def _vault_moved(self, folder: Path) -> None:
        self._choices.vault = str(folder)

    def _vault_failed(self, error: PosdeskError) -> None:
        self.banner.say(Tone.DANGER, Wording(self._languages.current).error(error))

    def _written(self, name: str) -> None:
        words = Wording(self._languages.current).text.word("devices.paper.plaintext", file=name)
        self.banner.say(Tone.NOTICE, words)

    def _notes_filed(self, notes: list[Attachment]) -> None:
        if self.safe is not None:
            words = self.tr("%n emergency note(s) were filed.", "", len(notes))
            self.page.banner.say(Tone.NOTICE, words, self.tr("Read"), self.safe.read_notes)

    def _offer_to_keep(self, outcome: object) -> None:
        """After a first verdict: keep this?"""
        safe = self.safe
        if safe is None or safe.state is not State.NONE or self._offered or self.page.session.ledger is None:
            return
        self._offered = True
        self.page.banner.say(
            Tone.ASK, self.tr("Keep this? In a vault it is encrypted, and there when you come back."),
            self.tr("Keep this…"), safe.make,
        )  # fmt: skip

    _offered = False
    """Whether somebody was asked whether to keep this; once is enough."""

    def _take_minutes(self, minutes: int) -> None:
        self._choices.lock_minutes = minutes
        if self.safe is not None:
            self.safe.auto.set_minutes(minutes)
        self._vault_changed()

    def warm_up(self) -> None:
        """Load what the first files will need, after the first paint and before anybody has chosen them."""
        self.page.warm_up()
        self.lane.run(load_the_engine, self._warm)

    def _warm(self, _nothing: None) -> None:
        """The engine is loaded."""

    def open_mapping(self, file: ReadFile) -> None:
        """Ask what the columns of a file mean."""
        from posdesk.statements.ui.mapper.dialog import MappingDesk

        desk = MappingDesk(self._app, self.lane, file, self._languages.current, self)
        desk.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        desk.agreed.connect(self.page.use_mapping)
        desk.open()

    def _place(self, choices: Choices) -> None:
        self.resize(1366, 768)
        room = self.screen().availableGeometry()
        if not choices.geometry.isEmpty():
            self.restoreGeometry(choices.geometry)
        elif room.width() <= self.width() or room.height() <= self.height():
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def lock(self) -> None:
        """Lock the vault, where there is one that is open."""
        if self.safe is not None:
            self.safe.lock()

    def next_mode(self) -> None:
        """Light, dark, as the system: the one after this."""
        modes = list(Mode)
        self.wear_mode(modes[(modes.index(self._choices.mode) + 1) % len(modes)])

    def _system_changed(self) -> None:
        if self._choices.mode is Mode.AUTO:
            theme.apply(self._application, Mode.AUTO)

    def wear_mode(self, mode: Mode) -> None:
        """Put on light or dark."""
        self._choices.mode = mode
        theme.apply(self._application, mode)
        self.side.show_choices(mode, self._languages.current)

    def wear_language(self, language: str) -> None:
        """Speak another language."""
        self._choices.language = language
        self._languages.wear(language)
        self.side.show_choices(self._choices.mode, language)
        self.page.set_language(language)
        self.body.set_language(language)
        if self.safe is not None:
            self.safe.language = language
            self.say_locked()
        if self.attention is not None:
            self.attention.say()

    def show_keys(self) -> None:
        """Show what can be done by keyboard."""
        sheet = ShortcutSheet(self)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_of(event.mimeData()):
            event.acceptProposedAction()
            self._veil.cover()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._veil.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._veil.hide()
        event.acceptProposedAction()
        if self.safe is not None and self.safe.state is State.LOCKED:
            self.safe.unlock()
            return
        self.page.add(files_of(event.mimeData()))

    def quit(self) -> None:
        """End the program, also where a window that is closed stays beside the clock."""
        if self.attention is not None:
            self.attention.give_way()
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._choices.geometry = self.saveGeometry()
        if self.attention is not None and self.attention.stays_instead():
            event.ignore()
            return
        self.page.session.cancel()
        self.body.flush()
        self.hide()
        self.lane.close()
        if self.safe is not None:
            self.safe.close()
        super().closeEvent(event)
        self.ended.emit()
