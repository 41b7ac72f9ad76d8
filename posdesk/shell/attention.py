"""Bringing what is due to somebody's notice: beside the clock, above the page, on the locked page; and staying there.

:mod:`posdesk.shell.reminders` decides when and of how much; here it is shown, in numbers alone, and what somebody
answers is done.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from posdesk.kit.links import link
from posdesk.passwords.service import Reminder, Waiting
from posdesk.reconcile.model import Severity
from posdesk.shell import autostart, tray
from posdesk.shell.autostart import AutostartRefused
from posdesk.shell.choices import Choices
from posdesk.shell.reminders import Reminders
from posdesk.shell.safe import Safe, State
from posdesk.shell.sidebar import Reminding
from posdesk.shell.tray import Tray
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

if TYPE_CHECKING:
    from posdesk.shell.window import MainWindow

_PAGE: Final = link("passwords")
_LOOKS: Final = 30
"""Times that a place beside the clock is looked for: at the start of a session ours may be there before it."""
_EACH: Final = 1_000
"""Milliseconds between two looks."""


class Attention(QObject):
    """Stands between the reminders, the sign beside the clock and the window."""

    def __init__(self, window: MainWindow, safe: Safe, choices: Choices, application: QApplication) -> None:
        super().__init__(window)
        self._window, self._safe, self._choices, self._application = window, safe, choices, application
        self.autostart = autostart.of_system()
        self.tray: Tray | None = None
        self.passing = False
        """Whether this is a vault of a day, made up to be shown: nothing of it is remembered, nothing offered."""
        self._quitting = self._see = self._unbegun = False
        self._told: Reminder | None = None
        self._looks = 0
        self.reminders = Reminders(self._waiting, window.lane, choices.of_vault(self._folder), parent=self)
        self.reminders.due.connect(self._due)
        self.reminders.unknown.connect(self._unknown)
        self.reminders.changed.connect(self._changed)
        self._wire()
        if safe.state is State.NONE:
            # A vault that was here is gone; one that is made here is another.
            self.reminders.forget()
        self.reminders.begin(known=not window.has_moved)

    def _wire(self) -> None:
        safe, window, reminders = self._safe, self._window, self.reminders
        safe.opened.connect(self._opened)
        safe.closing.connect(reminders.locked)
        safe.changed.connect(self._state_changed)
        safe.moved.connect(self._another)
        safe.moved_on.connect(self._moved_on)
        safe.handed.connect(self._handed)
        window.body.currentChanged.connect(reminders.ask)
        window.body.rotated.connect(reminders.ask)
        window.page.session.ended.connect(self._count)
        window.digest.wanted.connect(self.see)
        window.digest.put_off.connect(reminders.put_off)
        window.digest.start_wanted.connect(self._agree)
        window.side.starts_chosen.connect(self.start_with_the_computer)
        window.side.stays_chosen.connect(self._stay)
        window.side.shown_chosen.connect(self._show_before_unlocking)
        window.installEventFilter(self)
        self._application.commitDataRequest.connect(self.give_way)
        self._say_agreed()

    @property
    def _folder(self) -> Path:
        return self._safe.door.default_folder

    def _waiting(self) -> Waiting:
        return self._safe.door.passwords().waiting()

    @property
    def _wording(self) -> Wording:
        return Wording(self._safe.language)

    # what is known

    def _opened(self) -> None:
        self.reminders.opened(self._choices.of_vault(self._folder))
        if self._see:
            self.see()

    def _another(self, folder: Path) -> None:
        self._window.digest.clear()
        if self.tray is not None:
            self.tray.show_count(None)
        self.reminders.another(self._choices.of_vault(folder))
        if self._safe.state is State.NONE:
            self.reminders.forget()
        self._say_agreed()

    def _moved_on(self) -> None:
        self._window.digest.clear()
        self.reminders.forget()
        self.reminders.stop()

    def _handed(self) -> None:
        self.reminders.forget()
        self.reminders.ask()
        self._say_agreed()

    def _state_changed(self) -> None:
        if self.tray is not None:
            self.tray.show_state(self._safe.state)
        self._say_agreed()

    def _changed(self) -> None:
        self._window.say_locked()
        self._say_in_tray()

    def words(self, *, unlock: bool = False) -> str:
        """How much is due, in numbers and a day; ``unlock``: where nobody can tell, that unlocking will."""
        if self._safe.state is State.LOCKED and self._window.has_moved:
            return ""
        standing = self.reminders.standing
        if standing is None:
            known = not unlock or self._safe.state is not State.LOCKED
            return "" if known else self._wording.text.word("passwords.remind.unlock")
        return in_words(standing, self._wording)

    # telling it

    def _due(self, told: Reminder) -> None:
        self._told = told
        self._say_above()
        self._offer()
        if self.tray is not None:
            self.tray.tell(self._wording.text.word("passwords.remind.title"), in_words(told, self._wording))
        QApplication.alert(self._window)

    def _unknown(self) -> None:
        out_of_sight = not self._window.isVisible() or self._window.isMinimized()
        if self.tray is not None and out_of_sight and self._safe.state is State.LOCKED and not self._window.has_moved:
            words = self._wording.text
            self.tray.tell(words.word("passwords.remind.title"), words.word("passwords.remind.unlock"))

    def _offer(self) -> None:
        if self._choices.start_offered or self.passing or self.autostart.is_on():
            return
        self._choices.start_offered = True
        self._window.digest.offer_to_start(tray=self.tray is not None)

    def _count(self, _outcome: object) -> None:
        ledger = self._window.page.session.ledger
        if self.tray is not None and ledger is not None:
            self.tray.show_count(sum(one.severity is Severity.ACT for one in ledger.open_findings))

    def _say_in_tray(self) -> None:
        if self.tray is not None:
            standing = self.reminders.standing
            self.tray.show_due(self.words(), late=standing is not None and standing.late > 0)

    def say(self) -> None:
        """Say it in the language in use."""
        if not self._window.digest.message.isHidden():
            self._say_above()
        self._say_in_tray()

    def _say_above(self) -> None:
        if self._told is not None:
            self._window.digest.say(in_words(self._told, self._wording), late=bool(self._told.late))

    def see(self) -> None:
        """Show which: a locked vault is asked for before."""
        self.come_forward()
        self._see = self._safe.state is State.LOCKED
        if self._see:
            # It stays there for whoever does not unlock after all.
            self._say_above()
            self._safe.unlock()
        else:
            self._window.digest.clear()
            self._window.open(_PAGE)

    # what was agreed to

    def _say_agreed(self) -> None:
        agreed = Reminding(
            self.autostart.is_on(), self._choices.stays, self.reminders.is_shown, self.tray is not None
        )  # fmt: skip
        self._window.side.show_reminding(agreed)

    def start_with_the_computer(self, on: bool) -> None:
        """Write what makes the program start with the computer, or take it away."""
        try:
            self.autostart.switch(on)
        except AutostartRefused as error:
            self._window.banner.say(Tone.DANGER, self._wording.error(error))
        self._say_agreed()

    def _agree(self) -> None:
        self.start_with_the_computer(True)
        if not self.autostart.is_on():
            return
        self._choices.stays = True
        self._say_agreed()
        words = self.tr("posdesk starts with the computer from now on. The menu of the vault, below, takes that back.")
        self._window.banner.say(Tone.GOOD, words)

    def _stay(self, on: bool) -> None:
        self._choices.stays = on
        self._say_agreed()

    def _show_before_unlocking(self, shown: bool) -> None:
        self.reminders.show_before_unlocking(shown)
        self._say_agreed()

    # being there without being seen

    def look_for_tray(self, *, hidden: bool) -> None:
        """Find a place beside the clock; one that comes later is found as well. ``hidden``: stay there."""
        self._unbegun = hidden
        # What Qt is told first of trays on D-Bus it believes for good: a hidden start waits until they are surely up.
        if (not hidden or tray.is_announced() or self._looks >= _LOOKS // 2) and tray.is_there():
            self.show_in_tray(Tray(self._window))
            return
        self._looks += 1
        if hidden and self._looks == _LOOKS:
            self._window.showMinimized()
        if self._looks < 2 * _LOOKS:
            QTimer.singleShot(_EACH, self, self._look_again)

    def _look_again(self) -> None:
        self.look_for_tray(hidden=self._unbegun)

    def show_in_tray(self, sign: Tray) -> None:
        """Be shown beside the clock as well."""
        self.tray = sign
        sign.window_wanted.connect(self.come_forward)
        sign.lock_wanted.connect(self._safe.lock)
        sign.quit_wanted.connect(self._window.quit)
        sign.answered.connect(self.see)
        self._state_changed()
        self._say_in_tray()

    def come_forward(self) -> None:
        """Bring the window before all others."""
        window = self._window
        window.showNormal() if window.isMinimized() else window.show()
        window.raise_()
        window.activateWindow()

    def take_files(self, files: list[Path]) -> None:
        """Somebody has started the program once more, perhaps with files."""
        self.come_forward()
        if files and self._safe.state is State.LOCKED:
            self._safe.unlock()
        elif files:
            self._window.page.add(files)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.WindowStateChange) and self._unbegun:
            window = self._window
            if watched is window and window.isVisible() and not window.isMinimized():
                # Nobody is asked for a passphrase before somebody has opened the window.
                self._unbegun = False
                QTimer.singleShot(0, window, window.begin)
        return False

    def give_way(self) -> None:
        """The program is to end, not to stay: somebody wants that, or the session ends."""
        self._quitting = True

    def stays_instead(self) -> bool:
        """Whether a window that is closed only goes out of sight; then it has."""
        if self._quitting or self.tray is None or not self._choices.stays or not tray.is_there():
            self._leave()
            return False
        self._window.hide()
        if not self._choices.stays_told:
            self._choices.stays_told = True
            self.tray.tell("posdesk", self.tr("posdesk stays beside the clock, and reminds you there. Quit it there."))
        return True

    def _leave(self) -> None:
        self.reminders.stop()
        if self.passing:
            self.reminders.forget()


def in_words(told: Reminder, wording: Wording) -> str:
    """Numbers and a day; empty where nothing is due."""
    text = wording.text
    late = text.word("passwords.remind.late", n=told.late) if told.late else ""
    if not told.coming:
        return late
    if not late:
        return text.word("passwords.remind.soon", n=told.coming, day=told.first)
    coming = text.word("passwords.remind.coming", n=told.coming, day=told.first)
    return text.word("passwords.remind.both", late=late, coming=coming)
