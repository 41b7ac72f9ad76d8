"""How often a password is changed where nothing has happened, and on what that rests.

PCI DSS 4.0.1 (8.3.9) and NIST SP 800-63B-4 (3.1.1.2) do not ask for the same: PCI for 90 days where a password is the
only factor, NIST for no period at all but a change once something points to a leak. Both hold with a second factor.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time
from enum import StrEnum
from typing import Any, Final

from posdesk.kit.errors import InputError
from posdesk.kit.text import Said, said
from posdesk.passwords.model import Account, Grade, Kind, Mfa

QUARTER: Final = 90
YEAR: Final = 365
FEWEST: Final = 1
MOST: Final = 3_650
"""Days that an interval may have."""

GRADES: Final[Mapping[Kind, Grade]] = {
    Kind.TERMINAL_ADMIN: Grade.PIN, Kind.OPERATOR: Grade.PIN, Kind.CLERK: Grade.BOUND, Kind.SIM: Grade.CODE,
    Kind.SAFE: Grade.CODE, Kind.ALARM: Grade.CODE, Kind.SOUNDBOX: Grade.BOUND, Kind.PHONE: Grade.BOUND,
    Kind.MESSAGES: Grade.BOUND,
}  # fmt: skip
"""By which rule a kind of account is kept where nobody says otherwise; all others are logins."""


def grade_of(kind: Kind) -> Grade:
    """The rule by which a kind of account is kept."""
    return GRADES.get(kind, Grade.LOGIN)


class Preset(StrEnum):
    """Whose rules hold."""

    SHOP = "shop"
    """PCI's, for a shop."""
    EVENTS = "events"
    """NIST's: no period, events alone."""
    CUSTOM = "custom"


class SettingsWrong(InputError):
    """Settings of reminders that cannot be; data: ``field``."""

    code = "passwords_settings_wrong"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a shop has chosen about its rotation. Times are the shop's own."""

    preset: Preset = Preset.SHOP
    days: Mapping[Grade, int | None] = field(default_factory=dict)
    """Under ``CUSTOM``: days between changes by grade; None or absent: no period."""
    lead: tuple[int, ...] = (14, 7, 1)
    """Days before a change is due on which somebody is reminded."""
    begins: time = time(9, 0)
    ends: time = time(18, 0)
    """Within which reminders come."""
    quiet: frozenset[int] = frozenset()
    """Weekdays without reminders, Monday 1 to Sunday 7."""
    names_in_calendar: bool = False
    """Whether the calendar file may say what an account is called."""

    def __post_init__(self) -> None:
        for grade, days in self.days.items():
            if days is not None and not FEWEST <= days <= MOST:
                raise SettingsWrong(field=said(f"passwords.grade.{grade}"))
        if not self.lead or any(not 0 <= one <= MOST for one in self.lead):
            raise SettingsWrong(field=said("passwords.setting.lead"))
        if self.begins >= self.ends:
            raise SettingsWrong(field=said("passwords.setting.hours"))
        if len(self.quiet) > 6 or any(not 1 <= one <= 7 for one in self.quiet):
            raise SettingsWrong(field=said("passwords.setting.quiet"))


@dataclass(frozen=True, slots=True)
class Rule:
    """What holds for one account: days between changes, days between reviews, and on what that rests."""

    days: int | None
    review: int | None
    basis: Said


def rule_of(account: Account, settings: Settings) -> Rule:
    """The rule that an account is under."""
    if account.grade is Grade.BOUND:
        return Rule(None, YEAR, said("passwords.basis.bound"))
    if account.exempt:
        return Rule(None, None, said("passwords.basis.exempt", why=account.exempt))
    if account.grade is Grade.ENFORCED:
        if account.days is None:
            return Rule(None, YEAR, said("passwords.basis.enforced_unknown"))
        return Rule(account.days, None, said("passwords.basis.enforced", n=account.days))
    if account.days is not None:
        return Rule(account.days, None, said("passwords.basis.own", n=account.days))
    if settings.preset is Preset.EVENTS:
        return Rule(None, None, said("passwords.basis.nist"))
    if settings.preset is Preset.CUSTOM:
        days = settings.days.get(account.grade)
        return Rule(days, None, said("passwords.basis.none" if days is None else "passwords.basis.custom", n=days or 0))
    return _of_a_shop(account)


def _of_a_shop(account: Account) -> Rule:
    if account.grade is Grade.PIN:
        return Rule(QUARTER, None, said("passwords.basis.practice", n=QUARTER))
    if account.grade is Grade.CODE:
        return Rule(None, YEAR, said("passwords.basis.code"))
    if account.mfa is Mfa.ON:
        return Rule(None, YEAR, said("passwords.basis.mfa"))
    return Rule(QUARTER, None, said("passwords.basis.pci", n=QUARTER))


def least(account: Account, settings: Settings) -> int:
    """Signs that a new password has at least: PCI 12, or 8 where the system takes no more; NIST 15, or 8 with MFA."""
    if account.grade in (Grade.PIN, Grade.CODE):
        return 4
    takes = account.most or MOST
    if settings.preset is Preset.EVENTS:
        return min(8 if account.mfa is Mfa.ON else 15, takes)
    return 12 if takes >= 12 else min(8, takes)


def told(settings: Settings) -> dict[str, Any]:
    """Settings as they are kept."""
    return {
        "preset": str(settings.preset),
        "days": {str(grade): days for grade, days in sorted(settings.days.items())},
        "lead": list(settings.lead),
        "hours": [settings.begins.strftime("%H:%M"), settings.ends.strftime("%H:%M")],
        "quiet": sorted(settings.quiet),
        "names": settings.names_in_calendar,
    }


def read(kept: object) -> Settings:
    """Settings again; those of a shop where what was kept is none."""
    if not isinstance(kept, dict):
        return Settings()
    try:
        begins, ends = (time.fromisoformat(one) for one in kept["hours"])
        return Settings(
            Preset(kept["preset"]),
            {Grade(grade): None if days is None else int(days) for grade, days in kept["days"].items()},
            tuple(int(one) for one in kept["lead"]),
            begins,
            ends,
            frozenset(int(one) for one in kept["quiet"]),
            bool(kept["names"]),
        )
    except (AttributeError, KeyError, TypeError, ValueError, SettingsWrong):
        return Settings()
