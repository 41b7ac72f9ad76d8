"""When somebody is reminded of passwords: asked for in the lane, remembered without a name, told once a day.

Widgets are not here: :mod:`posdesk.shell.attention` shows what this decides. While the vault is locked what was known
is still counted, from days and numbers alone.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from posdesk.kit.clock import CLOCK, Clock
from posdesk.kit.errors import PosdeskError
from posdesk.kit.jobs import Job
from posdesk.passwords.service import Reminder, Settings, Waiting, remembered
from posdesk.shell.remembered import Remembered
from posdesk.ui.tasks import Lane

_TICK: Final = 20_000
"""Milliseconds between two looks at the clocks."""
_EVERY: Final = 15 * 60
"""Seconds after which the list is asked for again, whatever happens."""
_SLEPT: Final = 30.0
"""Seconds by which the clocks part when the computer has slept, or somebody has set its clock."""
_USUAL: Final = Settings()
"""The hours that hold while nobody can tell the shop's own."""


class Reminders(QObject):
    """Asks, remembers, decides; from :meth:`begin` to :meth:`stop`."""

    due = Signal(object)
    """One message for all that is due: a :class:`Reminder`."""
    unknown = Signal()
    """It is a day on which somebody could be reminded, and only unlocking tells of what."""
    changed = Signal()
    """What is known is no longer what it was."""

    def __init__(
        self,
        ask: Callable[[], Waiting],
        lane: Lane,
        memory: Remembered,
        *,
        clock: Clock = CLOCK,
        wall: Callable[[], float] = time.time,
        steady: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ask, self._lane, self._memory = ask, lane, memory
        self._clock, self._wall, self._steady = clock, wall, steady
        self._waiting: Waiting | None = None
        self._open = self._asking = self._again = self._answered = False
        self._round = 0
        """Tells an answer that was asked for before locking from one that is wanted."""
        self._seen = self._wall(), self._steady()
        self._asked = self._steady()
        self._day: date | None = None
        self._said: date | None = None
        """The day on which somebody was told that only unlocking tells."""
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self.look)

    def begin(self, *, known: bool = True) -> None:
        """Watch the clocks; what was remembered of this vault by consent holds until it is opened."""
        self._waiting = remembered(self._memory.waiting) if known and self._memory.waiting else None
        self._day = self._today()
        self._timer.start()
        self.changed.emit()

    def stop(self) -> None:
        """Watch no longer, and know nothing."""
        self._timer.stop()
        self._waiting, self._open = None, False
        self._round += 1
        self.changed.emit()

    def opened(self, memory: Remembered) -> None:
        """The vault is open: ask."""
        self._memory, self._open, self._answered = memory, True, False
        self._round += 1
        self._timer.start()
        self.ask()

    def locked(self) -> None:
        """It is locked: from now on count what was known."""
        self._open = False
        self._round += 1
        self.changed.emit()

    def another(self, memory: Remembered) -> None:
        """Another vault is spoken of."""
        self.stop()
        self._memory, self._said = memory, None
        self.begin()

    @property
    def standing(self) -> Reminder | None:
        """How much is late and how much comes, as of today; None: only unlocking tells."""
        return None if self._waiting is None else self._waiting.standing(self._now().date())

    def show_before_unlocking(self, shown: bool) -> None:
        """Take somebody's consent that numbers and dates are kept outside the vault, or its end."""
        self._memory.shown = shown
        if shown and self._waiting is not None:
            self._memory.waiting = self._waiting.told()

    @property
    def is_shown(self) -> bool:
        """Whether somebody has agreed to that."""
        return self._memory.shown

    def put_off(self) -> None:
        """Say nothing more today."""
        self._memory.last = self._now()

    def forget(self) -> None:
        """The vault is no more, or goes on elsewhere: remember nothing of it."""
        self._memory.forget()

    def ask(self) -> None:
        """Ask for the list, in the lane; what is asked meanwhile is asked once more, not many times."""
        if not self._open:
            return
        if self._asking:
            self._again = True
            return
        self._asking, self._asked = True, self._steady()
        ask, now = self._ask, self._round

        def work(_job: Job) -> tuple[int, Waiting]:
            return now, ask()

        self._lane.run(work, self._came, self._failed)

    def _came(self, answer: tuple[int, Waiting]) -> None:
        asked, waiting = answer
        if asked == self._round:
            self._waiting, self._answered = waiting, True
            if self._memory.shown:
                self._memory.waiting = waiting.told()
            self._day = self._today()
            self.changed.emit()
            self._decide()
        self._ended()

    def _failed(self, _error: PosdeskError) -> None:
        # The page that shows the list says what is wrong with it; reminders go on with what was known.
        self._decide()
        self._ended()

    def _ended(self) -> None:
        self._asking = False
        if self._again:
            self._again = False
            self.ask()

    def look(self) -> None:
        """Look at the clocks: has a day begun, did the computer sleep, was its clock set?"""
        wall, steady = self._wall(), self._steady()
        before_wall, before_steady = self._seen
        self._seen = wall, steady
        passed = steady - before_steady
        # on some systems the steady clock goes on in sleep: then it is this look that comes late
        gone_astray = abs(wall - before_wall - passed) > _SLEPT or passed > _TICK / 1000 + _SLEPT
        new_day = self._today() != self._day
        self._day = self._today()
        if new_day or gone_astray:
            self.changed.emit()
        if self._open and (new_day or gone_astray or not self._answered or steady - self._asked >= _EVERY):
            self.ask()
            return
        self._decide()

    def _decide(self) -> None:
        now = self._now()
        if self._waiting is None:
            self._say_unknown(now)
            return
        told = self._waiting.reminder(now, self._memory.last)
        if told is not None:
            self._memory.last = now
            self.due.emit(told)

    def _say_unknown(self, now: datetime) -> None:
        if self._open or self._said == now.date() or not _USUAL.begins <= now.time() < _USUAL.ends:
            return
        self._said = now.date()
        self.unknown.emit()

    def _now(self) -> datetime:
        zone = None if self._waiting is None else self._waiting.zone
        return self._clock.now(zone).replace(tzinfo=None)

    def _today(self) -> date:
        return self._now().date()
