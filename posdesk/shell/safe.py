"""The vault and the window: made, opened, locked, restored; what is on the screen goes with it."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from posdesk.cases.ui.desk import CaseDesk
from posdesk.devices.ui.desk import InventoryDesk, MovingDesk
from posdesk.guides.ui.desk import GuideDesk
from posdesk.kit.errors import PosdeskError
from posdesk.kit.jobs import Job
from posdesk.passwords.ui.desk import PasswordsDesk
from posdesk.statements.ui.kept_desk import KeptDesk
from posdesk.ui.tasks import Lane
from posdesk.vault.ui import autolock
from posdesk.vault.ui.autolock import AutoLock
from posdesk.vault.ui.desk import HandingDesk, VaultDesk

if TYPE_CHECKING:
    from posdesk.kit.agenda import Due
    from posdesk.vault.service import Attachment, Notice
    from posdesk.vault.ui.unlock import Tries


class State(Enum):
    """What there is."""

    NONE = "none"
    LOCKED = "locked"
    OPEN = "open"


class Program(
    VaultDesk, InventoryDesk, MovingDesk, GuideDesk, PasswordsDesk, KeptDesk, HandingDesk, CaseDesk, Protocol,
):  # fmt: skip
    """What this needs of the program beneath it, beyond what the vault's dialogs need."""

    @property
    def is_there(self) -> bool:
        """Whether there is a vault, open or not."""

    def choose_folder(self, folder: Path) -> None:
        """Speak of another vault; the one that is open must be locked before."""

    def today(self) -> tuple[Due, ...]:
        """What every room has due today; slow, and called in the lane."""

    @property
    def backup_is_old(self) -> bool:
        """Whether the last good backup is over a week old, and something has changed since."""

    @property
    def sealed_waiting(self) -> int:
        """How many emergency notes wait to be filed."""

    def file_notes(self, job: Job | None = None) -> list[Attachment]:
        """File the emergency notes that were written while it was locked; what became of them."""

    @property
    def cases_filed(self) -> tuple[int, ...]:
        """The cases that were among them."""

    def file_case(self, data: bytes) -> int | None:
        """Take in a case that began before there was a vault."""


class Safe(QObject):
    """Opens the vault's dialogs, and tells the window what comes of them."""

    changed = Signal()
    """There is a vault now, or none; it is open, or locked."""
    opened = Signal()
    closing = Signal()
    """It is about to be locked: whatever shows what is in it must go."""
    failed = Signal(object)
    filed = Signal(object)
    cases_filed = Signal(object)
    """Numbers of the cases that were written while it was locked, or before there was a vault."""
    emergency_wanted = Signal()
    """Somebody needs to know what to do, and has no passphrase."""
    demo_wanted = Signal()
    moved = Signal(object)
    """Another folder is spoken of from now on."""
    handed = Signal()
    """Files of a client are gone here."""
    moved_on = Signal()
    """The vault goes on on another computer."""

    def __init__(self, door: Program, lane: Lane, application: QApplication, minutes: int, window: QWidget) -> None:
        super().__init__(window)
        self.door = door
        self.language = "en"
        self._lane, self._window = lane, window
        self._dialog: QDialog | None = None
        self._was_there = door.is_there
        self._locking = False
        self._next: Path | None = None
        """Where to go once what is open is locked."""
        self.auto = AutoLock(application, minutes, parent=self)
        self.auto.lock_wanted.connect(self.lock)
        self._application = application
        self._ears: object | None = None
        """What hears that the computer sleeps, or that its screen is locked; there once a vault was open."""
        self._tries: Tries | None = None
        self._notes: list[Attachment] = []

    @property
    def state(self) -> State:
        """What there is."""
        if self.door.vault is not None and not self._locking:
            return State.OPEN
        return State.LOCKED if self._was_there else State.NONE

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What was found when it was opened."""
        return () if self.door.vault is None else self.door.vault.notices

    def make(self) -> None:
        """Keep what is there: a new vault, in three steps."""
        from posdesk.vault.ui.create import CreateDialog

        if self.state is State.NONE:
            dialog = CreateDialog(self.door, self._lane, self.language, parent=self._window)
            dialog.demo_wanted.connect(self.demo_wanted)
            self._show(dialog, self._made)

    def _made(self) -> None:
        self._was_there = self.door.is_there
        if self.door.vault is not None:
            self._watch()
            self.opened.emit()
        self.changed.emit()

    def take_up(self) -> None:
        """Go on with a vault that was open before the window was."""
        if self.state is State.OPEN:
            self._was_there = self.door.is_there
            self._unlocked()

    def unlock(self, *, by_keyring: bool = False) -> None:
        """Ask for what opens it; the keyring first, at the program's start alone."""
        from posdesk.vault.ui.unlock import Tries, UnlockDialog

        if self.state is State.LOCKED:
            # Closing the dialog shortens no wait.
            self._tries = self._tries or Tries()
            dialog = UnlockDialog(
                self.door, self._lane, self.language, by_keyring=by_keyring, tries=self._tries, parent=self._window
            )
            dialog.restore_wanted.connect(self.restore)
            dialog.emergency_wanted.connect(self._emergency)
            self._show(dialog, self._unlocked)

    def _emergency(self) -> None:
        self._close_dialog()
        self.emergency_wanted.emit()

    def seal(self, data: bytes, instead: Path | None) -> Path:
        """Seal a piece into the locked vault's inbox, in place of one before it; slow."""
        from posdesk.vault import service as vaults

        return vaults.write_sealed(self.door.default_folder, data, instead_of=instead)

    def take_in(self, pieces: list[bytes]) -> None:
        """File cases that began before there was a vault."""
        door = self.door

        def work(_job: Job) -> tuple[int, ...]:
            numbers = [door.file_case(piece) for piece in pieces]
            return tuple(dict.fromkeys(number for number in numbers if number is not None))

        self._lane.run(work, self._taken_in, self._failed, saves=True)

    def _taken_in(self, numbers: tuple[int, ...]) -> None:
        if numbers:
            self.cases_filed.emit(numbers)

    def _unlocked(self) -> None:
        if self.door.vault is None:
            return
        self._watch()
        self.opened.emit()
        self.changed.emit()
        if self.door.sealed_waiting:
            self._lane.run(self.door.file_notes, self._filed, self._failed)

    def _watch(self) -> None:
        """Lock by itself from now on."""
        if self._ears is None:
            self._ears = autolock.listen(self.auto, self._application, self._window)
        self.auto.start()

    def _filed(self, notes: list[Attachment]) -> None:
        self._notes = notes
        if notes:
            self.filed.emit(notes)
        if self.door.cases_filed:
            self.cases_filed.emit(self.door.cases_filed)

    def read_notes(self) -> None:
        """Show the emergency notes that were filed."""
        for note in self._notes:
            self.show_paper(note)

    def show_paper(self, paper: Attachment) -> None:
        """Show what is attached to a record, in a window of our own."""
        from posdesk.vault.ui.viewer import Viewer

        viewer = Viewer(self.door, self._lane, paper, self.language, self._window)
        viewer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        viewer.open()

    def lock(self, _why: str = "") -> None:
        """Lock it now; whatever is open over the window goes as well."""
        if self.state is not State.OPEN:
            return
        self._locking = True
        self.auto.stop()
        self._close_dialog()
        for dialog in self._window.findChildren(QDialog):
            # A note, a mapping, a page that is looked at: whoever opened it, it shows what is in the vault.
            if dialog.isVisible():
                dialog.done(QDialog.DialogCode.Rejected)
        self.closing.emit()
        self._lane.run(self.door.lock_vault, self._locked, self._not_backed_up)
        self.changed.emit()

    def _locked(self, _nothing: None) -> None:
        self._locking = False
        self._was_there = self.door.is_there
        self.changed.emit()
        self._go()

    def hand_over(self) -> None:
        """Hand over a client, step by step."""
        from posdesk.vault.ui.handing import HandOverDialog

        if self.state is State.OPEN:
            dialog = HandOverDialog(self.door, self._lane, self.language, parent=self._window)
            dialog.handed.connect(self.handed)
            self._show(dialog, self.changed.emit)

    def move_away(self) -> None:
        """Take the vault to a new computer, step by step; at the end it is locked here, if that is wanted."""
        from posdesk.vault.ui.moving import MoveDialog

        if self.state is State.OPEN:
            dialog = MoveDialog(self.door, self._lane, self.language, parent=self._window)
            dialog.accepted.connect(self._moved_away)
            self._show(dialog, self.changed.emit)

    def _moved_away(self) -> None:
        self.moved_on.emit()
        self.lock()

    def _not_backed_up(self, error: PosdeskError) -> None:
        # It is locked all the same; only the day's backup could not be written.
        self._locked(None)
        self.failed.emit(error)

    def restore(self, path: Path | None = None) -> None:
        """Put a backup in the vault's place, step by step."""
        from posdesk.vault.ui.restore import RestoreDialog

        self._close_dialog()
        dialog = RestoreDialog(self.door, self._lane, self.language, path, self._window)
        dialog.locked.connect(self._locked_for_restoring)
        self._show(dialog, self._restored)

    def _locked_for_restoring(self) -> None:
        self.auto.stop()
        self.closing.emit()
        self.changed.emit()

    def _restored(self) -> None:
        self._was_there = self.door.is_there
        self.changed.emit()
        if self.door.vault is None:
            self.unlock()
        else:
            self._unlocked()

    def ask_for_another(self) -> None:
        """Ask for the folder of another vault: of another client, or of another shop."""
        from posdesk.vault.ui.another import AnotherDialog

        dialog = AnotherDialog(self.door.default_folder.parent, self._window)
        dialog.chosen.connect(self.go_to)
        self._show(dialog, self.changed.emit)

    def go_to(self, folder: Path) -> None:
        """Lock what is open, and open another vault, or make one where there is none."""
        self._next = folder
        if self.state is State.OPEN:
            self.lock()
        elif not self._locking:
            self._go()

    def _go(self) -> None:
        folder, self._next = self._next, None
        if folder is None:
            return
        self.door.choose_folder(folder)
        self._was_there = self.door.is_there
        if self._was_there:
            # What is open without a vault stays for a vault that is made for it, and makes way for one that is there.
            self.closing.emit()
        self._tries = None
        self.moved.emit(folder)
        self.changed.emit()
        if self._was_there:
            self.unlock()
        else:
            self.make()

    def keys(self) -> None:
        """Change who opens it, and how."""
        from posdesk.vault.ui.keys import KeysDialog

        if self.state is State.OPEN:
            self._show(KeysDialog(self.door, self._lane, self.language, parent=self._window), self.changed.emit)

    def write_note(self) -> None:
        """Write an emergency note, the vault locked."""
        from posdesk.vault.ui.emergency import EmergencyNote

        if self.state is State.LOCKED:
            self._show(
                EmergencyNote(self.door.default_folder, self._lane, self.language, self._window), self.changed.emit
            )

    def _show(self, dialog: QDialog, done: Callable[[], None]) -> None:
        self._close_dialog()
        self._dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._dialog_gone)
        dialog.finished.connect(lambda _result: done())
        dialog.open()

    def _dialog_gone(self) -> None:
        if self.sender() is self._dialog:
            self._dialog = None
            # Its keys are the window's again, whoever manages the windows.
            self._window.activateWindow()

    def _close_dialog(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.done(QDialog.DialogCode.Rejected)

    def _failed(self, error: PosdeskError) -> None:
        self.failed.emit(error)

    def close(self) -> None:
        """The program ends: the day's backup, and lock; the lane has ended before."""
        self.auto.stop()
        try:
            self.door.lock_vault()
        except PosdeskError:
            # There is nobody left to tell; the reminder of an old backup will.
            return
