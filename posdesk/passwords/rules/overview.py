"""The list as a whole: what is late, how old passwords are, which are weak, who left and what they knew."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from posdesk.passwords.model import Account, Action, Grade, Mfa, Sure
from posdesk.passwords.rules.needs import Left, Need, for_leaver
from posdesk.passwords.rules.policy import Settings

BANDS: Final = (30, 90, 180, 365)
"""Days up to which the bars of the histogram go; one more for what is older, one for what nobody knows."""
_MANY: Final = 4
"""People who know one password: more, and it is everybody's."""
_SHARED: Final = frozenset({Grade.LOGIN, Grade.PIN})


@dataclass(frozen=True, slots=True)
class Weak:
    """An account that somebody could get into, and why, as codes."""

    account: Account
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """What stands above the list."""

    accounts: int
    late: tuple[Need, ...]
    soon: tuple[Need, ...]
    ages: tuple[int, ...]
    """How many up to each band, how many older, and of how many nobody knows."""
    weak: tuple[Weak, ...]
    mfa_on: int
    mfa_of: int
    """Accounts that have a second factor, and those that could."""
    leavers: tuple[tuple[Left, tuple[tuple[Account, Action], ...]], ...]
    """Who left, and what of theirs is still open, whoever left last coming first."""


def overview(
    accounts: Sequence[Account], needed: Sequence[Need], left: Iterable[Left], settings: Settings, today: date
) -> Overview:
    """The list as a whole."""
    open_ = [one for one in accounts if one.closed is None]
    lead = timedelta(days=max(settings.lead))
    late = tuple(one for one in needed if one.is_late(today))
    soon = tuple(one for one in needed if not one.is_late(today) and one.by - lead <= today)
    logins = [one for one in open_ if one.grade in (Grade.LOGIN, Grade.ENFORCED) and one.mfa is not Mfa.NOT_OFFERED]
    waiting = {(one.account.id, reason.subject) for one in needed for reason in one.reasons}
    leavers = []
    for who in sorted(left, key=lambda one: (one.on, one.person), reverse=True):
        theirs = tuple(
            (one, action)
            for one in open_
            if (one.id, f"person {who.person}") in waiting and (action := for_leaver(one, who.person)) is not None
        )
        if theirs:
            leavers.append((who, theirs))
    weak = tuple(Weak(one, why) for one in open_ if (why := weaknesses(one)))
    on = sum(one.mfa is Mfa.ON for one in logins)
    return Overview(len(open_), late, soon, ages(open_, today), weak, on, len(logins), tuple(leavers))


def ages(accounts: Iterable[Account], today: date) -> tuple[int, ...]:
    """How many passwords are how old, by the bands."""
    bars = [0] * (len(BANDS) + 2)
    for one in accounts:
        if one.grade is Grade.BOUND:
            continue
        if one.changed is None:
            bars[-1] += 1
        else:
            age = (today - one.changed).days
            bars[next((n for n, band in enumerate(BANDS) if age <= band), len(BANDS))] += 1
    return tuple(bars)


def weaknesses(one: Account) -> tuple[str, ...]:
    """Why somebody could get into an account, as codes, the worst first."""
    found = []
    if one.grade is Grade.BOUND:
        return ()
    if one.sure is Sure.FACTORY:
        found.append("factory")
    if one.strong is False:
        found.append("weak")
    if one.mfa is Mfa.OFFERED:
        found.append("mfa")
    if one.grade in _SHARED and len(one.known_by) > _MANY:
        found.append("shared")
    return tuple(found)
