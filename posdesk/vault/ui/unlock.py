"""The vault is opened: by this computer's keyring if it may, by the passphrase, or by the key on paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from posdesk.kit.errors import PosdeskError
from posdesk.kit.jobs import Job
from posdesk.ui.buttons import Button
from posdesk.ui.card import Card, Flow
from posdesk.ui.fonts import Size
from posdesk.ui.frame import Frame
from posdesk.ui.labels import Elided, Words
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone
from posdesk.vault import service
from posdesk.vault.ui.ask import Ask
from posdesk.vault.ui.desk import VaultDesk
from posdesk.vault.ui.emergency import EmergencyNote
from posdesk.vault.ui.passphrase import Advice, PassphraseForm, advice

_LONGEST_WAIT = 30
_ASK, _NEW = range(2)


def wait_after(tries: int) -> int:
    """Seconds to wait after so many wrong tries: 1, 2, 4 … 30."""
    return min(2 ** (tries - 1), _LONGEST_WAIT) if tries else 0


@dataclass
class Tries:
    """How often it was tried in vain; the window keeps one, so that closing the dialog shortens no wait."""

    now: Callable[[], float] = monotonic
    wrong: int = 0
    until: float = 0.0

    def failed(self) -> None:
        """One more."""
        self.wrong += 1
        self.until = self.now() + wait_after(self.wrong)

    def succeeded(self) -> None:
        """Begin anew."""
        self.wrong, self.until = 0, 0.0

    @property
    def left(self) -> int:
        """Whole seconds still to wait."""
        left = self.until - self.now()
        return int(left) + (left > int(left)) if left > 0 else 0


class UnlockDialog(Frame):
    """Accepted once the vault is open; ``restore_wanted`` asks for a backup to be put in its place."""

    restore_wanted = Signal()
    emergency_wanted = Signal()
    """Somebody needs to know what to do now."""

    def __init__(
        self,
        desk: VaultDesk,
        lane: Lane,
        language: str,
        *,
        by_keyring: bool = True,
        tries: Tries | None = None,
        helped: Advice | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(lane, language, parent, (640, 560))
        self._desk = desk
        self._folder = desk.default_folder
        self._by_keyring = by_keyring
        self._asking_keyring = self._entered = False
        self._quiet = ""
        self._tries = tries or Tries()
        self.ask = Ask()
        self.form = PassphraseForm(helped or advice(language), language)
        self.waiting = Words(quiet=True, wrap=True)
        self.help = Button(icon="siren")
        self.note, self.restore = Button(icon="notebook-pen"), Button(icon="archive-restore")
        self._clock = QTimer(self)
        self._clock.setInterval(200)
        self._build_places()
        self._connect()
        self._show_ask()
        self.lane.run(self._count, self._counted)

    def _build_places(self) -> None:
        place = self.add_place(8)
        where = Elided(str(self._folder), quiet=True, size=Size.CAPTION)
        place.addWidget(self.ask)
        place.addStretch()
        aside = Card(14, 8)
        aside.column.addWidget(self.waiting)
        ways = Flow(8)
        ways.add(self.help)
        ways.add(self.note)
        ways.add(self.restore)
        aside.column.addWidget(ways)
        place.addWidget(aside)
        place.addWidget(where)
        new = self.add_place(8)
        new.addWidget(self.form)
        new.addStretch()
        self.help.setText(self.tr("What to do now"))
        self.note.setText(self.tr("Emergency note…"))
        self.restore.setText(self.tr("Restore a backup…"))
        self.waiting.setText(self.tr("Something happened, and nobody has the passphrase? See what to do."))

    def _connect(self) -> None:
        self.ask.changed.connect(self._refresh)
        self.ask.entered.connect(self.go_on)
        self.form.changed.connect(self._refresh)
        self.form.second.entered.connect(self.go_on)
        self.help.clicked.connect(self.emergency_wanted)
        self.note.clicked.connect(self.write_note)
        self.restore.clicked.connect(self._restore)
        self._clock.timeout.connect(self._refresh)

    def _show_ask(self) -> None:
        self.say(
            self.tr("The vault is locked"),
            self.tr("All of the shop's records are in it. What is on the screen now shows none of them."),
            self.tr("Open"),
            self.tr("Stay locked"),
        )
        self._refresh()

    def _refresh(self) -> None:
        if self.places.currentIndex() == _NEW:
            self.main.setEnabled(self.form.ready and not self.busy)
            return
        left = self._tries.left
        if left and not self._clock.isActive():
            self._clock.start()
        elif not left:
            self._clock.stop()
        words = self.tr("Again in %n second(s).", "", left) if left else ""
        if self._asking_keyring:
            words = self.tr("Asking this computer's keyring…")
        if not self.busy:
            # beside the button that it explains
            self.status.setText(words or self._quiet)
        may = not left and not self.busy and not self._asking_keyring
        self.main.setEnabled(may and self.ask.secret is not None)

    # the keyring first

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.ask.begin()
        if self._by_keyring:
            self._by_keyring, self._asking_keyring = False, True
            self.lane.run(self._open_by_keyring, self._keyring_answered, self._keyring_silent)
            self._refresh()

    def _open_by_keyring(self, job: Job) -> bool:
        if not service.in_keyring(self._folder):
            return False
        self._desk.unlock_vault(self._folder, service.from_keyring(self._folder), job)
        return True

    def _keyring_answered(self, opened: bool) -> None:
        self._asking_keyring = False
        if opened:
            self._ended(None)
        else:
            self._after_keyring()

    def _keyring_silent(self, error: PosdeskError) -> None:
        self._asking_keyring = False
        if error.code in ("keyring_unavailable", "wrong_secret", "no_such_slot"):
            self._quiet = self.tr("The keyring did not open it.")
        else:
            super().refused(error)
        self._after_keyring()

    def _after_keyring(self) -> None:
        self._refresh()
        if self._entered:
            self._entered = False
            self.go_on()

    # by hand

    def go_on(self) -> None:
        """Open it, or put the new passphrase in the place of the forgotten one."""
        if self._asking_keyring:
            # somebody types faster than the keyring answers: it is done as soon as that has failed
            self._entered = True
            return
        if not self.main.isEnabled():
            return
        desk, folder = self._desk, self._folder
        if self.places.currentIndex() == _NEW:
            new = self.form.value
            self.work(lambda job: desk.set_passphrase(new, job), self._ended, self.tr("Changing the passphrase…"))
            return
        secret = self.ask.secret
        if secret is not None:
            self.ask.told.setText("")
            self._quiet = ""
            done = self._opened_by_key if self.ask.by_key else self._ended
            self.work(lambda job: desk.unlock_vault(folder, secret, job), done, self.tr("Opening…"))

    def _opened_by_key(self, _nothing: None) -> None:
        self._tries.succeeded()
        self.ask.wipe()
        self.places.setCurrentIndex(_NEW)
        self.say(
            self.tr("It is open. Choose a new passphrase"),
            self.tr("It takes the place of the forgotten one, and of a second one if there was any."),
            self.tr("Use this passphrase"),
            self.tr("Later"),
        )
        self.form.setFocus(Qt.FocusReason.OtherFocusReason)
        self._refresh()

    def _ended(self, _nothing: None) -> None:
        self._tries.succeeded()
        self.accept()

    def refused(self, error: PosdeskError) -> None:
        """Say what went wrong; a wrong secret costs some seconds."""
        if error.code == "wrong_secret" and self.places.currentIndex() == _ASK:
            self._tries.failed()
            self.ask.refuse(self.wording.error(error))
        elif error.code in ("header_damaged", "header_tampered", "database_damaged", "not_a_vault"):
            self.banner.say(Tone.DANGER, self.wording.error(error), self.tr("Restore a backup…"), self._restore)
        else:
            super().refused(error)
        self._refresh()

    def reject(self) -> None:
        """Stay locked; once it is open, leave the passphrase as it is."""
        if self.places.currentIndex() == _NEW and not self.busy:
            self.accept()
        else:
            super().reject()

    def done(self, result: int) -> None:
        self._clock.stop()
        self.ask.wipe()
        self.form.wipe()
        super().done(result)

    # beside it

    def _restore(self) -> None:
        self.restore_wanted.emit()

    def write_note(self) -> EmergencyNote:
        """Open the box for an emergency note."""
        box = EmergencyNote(self._folder, self.lane, self.wording.language, self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(self._note_written)
        box.open()
        return box

    def _note_written(self) -> None:
        self.lane.run(self._count, self._counted)

    def _count(self, _job: Job) -> int:
        return service.sealed_waiting(self._folder)

    def _counted(self, waiting: int) -> None:
        if waiting:
            self.waiting.setText(self.tr("%n note(s) wait sealed to be filed when it is opened.", "", waiting))
