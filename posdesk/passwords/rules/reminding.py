"""When somebody is reminded, and of how much: one message for all, in working hours, never a storm."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from posdesk.passwords.model import Pause
from posdesk.passwords.rules.needs import Need
from posdesk.passwords.rules.policy import Settings

PAUSE_DAYS: Final = 14
"""Days by which one reminder can be put off at most, all times together."""
PAUSE_DAYS_HAPPENED: Final = 2
"""The same where something happened that cannot wait."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """One message: how many are late, how many come, and when the next of these is due. Numbers and a day, no names."""

    late: int
    coming: int
    first: date | None


def reminder(
    needed: Iterable[Need], pauses: Sequence[Pause], settings: Settings, now: datetime, last: datetime | None
) -> Reminder | None:
    """What somebody is told now; ``now`` and ``last``, when somebody was told before, are the shop's time.

    None: nothing is due, it is no time for it, or it was told today. A ``last`` that is still to come was told by
    a clock that went wrong, and counts for nothing.
    """
    today = now.date()
    if last is not None and last > now + timedelta(hours=26):
        last = None
    if last is not None and last.date() >= today:
        return None
    if not settings.begins <= now.time() < settings.ends or now.isoweekday() in settings.quiet:
        return None
    told = [one for one in needed if not is_paused(one, pauses, today)]
    late = [one for one in told if is_pressing(one, today)]
    coming = [one for one in told if not is_pressing(one, today) and _reaches(one.by, settings, today, last)]
    if not late and not coming:
        return None
    return Reminder(len(late), len(coming), min((one.by for one in coming), default=None))


def is_pressing(need: Need, today: date) -> bool:
    """Whether it should be done now: it is late, or its day has come."""
    return need.is_late(today) or need.by == today


def _reaches(by: date, settings: Settings, today: date, last: datetime | None) -> bool:
    """Whether a day of the lead has come since somebody was told: also while the computer was off."""
    before = last.date() if last is not None else date.min
    return any(before < _earlier(by, lead) <= today for lead in settings.lead)


def _earlier(day: date, days: int) -> date:
    return date.fromordinal(max(day.toordinal() - days, date.min.toordinal()))


def is_paused(need: Need, pauses: Iterable[Pause], today: date) -> bool:
    """Whether somebody wants to be reminded of it later."""
    return any(
        one.account == need.account.id and one.on is not None and one.until is not None and one.on <= today < one.until
        for one in pauses
    )


def pause_left(need: Need, pauses: Iterable[Pause], today: date) -> int:
    """Days by which it can still be put off: what was put off since it pressed counts together."""
    lead = PAUSE_DAYS_HAPPENED if need.happened else PAUSE_DAYS
    begins = need.by - timedelta(days=PAUSE_DAYS) if not need.happened else need.by
    used = sum(
        (one.until - max(one.on, begins)).days
        for one in pauses
        if one.account == need.account.id and one.on is not None and one.until is not None and one.until > begins
    )
    return max(lead - used, 0)
