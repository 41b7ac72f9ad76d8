"""What is due and when, without a name: what may be remembered while the vault is locked.

Whoever reminds knows this and no more: days, whether something happened, and what was put off until when. So nothing
of an account is left in memory after locking, nor on the disk where somebody wants numbers before unlocking.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Final

from posdesk.kit import clock
from posdesk.kit.text import said
from posdesk.passwords.model import Account, Action, Cause, Pause
from posdesk.passwords.rules import policy, reminding
from posdesk.passwords.rules.needs import Need, Reason
from posdesk.passwords.rules.policy import Settings
from posdesk.passwords.rules.reminding import Reminder, is_paused, reminder

_MOST: Final = 5_000
"""Accounts that are remembered; no shop has as many."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One account without its name: until when, whether something happened, and the days on which it is put off."""

    by: date
    happened: bool
    put_off: tuple[tuple[date, date], ...] = ()


@dataclass(frozen=True, slots=True)
class Waiting:
    """All that is to be done, as days and numbers, and when the shop wants to be reminded."""

    marks: tuple[Mark, ...]
    lead: tuple[int, ...]
    begins: time
    ends: time
    quiet: frozenset[int]
    zone: str

    def reminder(self, now: datetime, last: datetime | None) -> Reminder | None:
        """What somebody is told now; see :func:`posdesk.passwords.rules.reminding.reminder`."""
        return reminder(self._needs(), self._pauses(), self._settings, now, last)

    def standing(self, today: date) -> Reminder:
        """How much is late and how much comes within the lead, whenever it was told."""
        pauses, reach = self._pauses(), today + timedelta(days=max(self.lead))
        there = [one for one in self._needs() if not is_paused(one, pauses, today)]
        late = [one for one in there if reminding.is_pressing(one, today)]
        coming = [one.by for one in there if not reminding.is_pressing(one, today) and one.by <= reach]
        return Reminder(len(late), len(coming), min(coming, default=None))

    @property
    def _settings(self) -> Settings:
        return Settings(lead=self.lead, begins=self.begins, ends=self.ends, quiet=self.quiet)

    def _needs(self) -> tuple[Need, ...]:
        return tuple(_need(place, one) for place, one in enumerate(self.marks))

    def _pauses(self) -> tuple[Pause, ...]:
        return tuple(
            Pause(0, place, since, until) for place, one in enumerate(self.marks) for since, until in one.put_off
        )

    def told(self) -> str:
        """As it is kept outside the vault, where somebody has agreed to that."""
        marks = [
            [one.by.isoformat(), one.happened, [[since.isoformat(), until.isoformat()] for since, until in one.put_off]]
            for one in self.marks
        ]
        return json.dumps({"zone": self.zone, "when": policy.told(self._settings), "marks": marks})


def waiting(
    needed: Iterable[Need], pauses: Iterable[Pause], settings: Settings, zone: str, today: date
) -> Waiting:  # fmt: skip
    """The same as the list says, without a name; in the order of days, so that not even the list's order is told."""
    put_off: dict[int, list[tuple[date, date]]] = {}
    for one in pauses:
        if one.on is not None and one.until is not None and one.until > today:
            put_off.setdefault(one.account, []).append((one.on, one.until))
    marks = [Mark(one.by, one.happened, tuple(sorted(put_off.get(one.account.id, ())))) for one in needed]
    marks.sort(key=lambda one: (one.by, one.happened, one.put_off))
    return Waiting(tuple(marks[:_MOST]), settings.lead, settings.begins, settings.ends, settings.quiet, zone)


def read(kept: str) -> Waiting | None:
    """What was kept; None where it is nothing of ours: files are edited by hand."""
    try:
        told = json.loads(kept)
        marks = tuple(_mark(one) for one in told["marks"][:_MOST])
        settings = policy.read(told["when"])
        name = str(told["zone"])
        clock.zone(name)
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError, clock.ZoneUnknown):
        return None
    return Waiting(marks, settings.lead, settings.begins, settings.ends, settings.quiet, name)


def _mark(told: Any) -> Mark:
    by, happened, put_off = told
    days = tuple((date.fromisoformat(since), date.fromisoformat(until)) for since, until in put_off)
    return Mark(date.fromisoformat(by), bool(happened), days)


def _need(place: int, mark: Mark) -> Need:
    cause = Cause.LEAK if mark.happened else None
    why = said("passwords.cause.interval")
    reason = Reason(cause, "", mark.by, Action.CHANGE, why)
    return Need(Account(place), mark.by, Action.CHANGE, (reason,), why)
