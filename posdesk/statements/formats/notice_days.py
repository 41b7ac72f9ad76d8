"""The days of messages, which seldom say the year and sometimes not the month."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

_MONTHS: Final = {
    name: number for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)
}
_CLOCK: Final = r"(?:\s*(?:上午|下午|晚上|凌晨|中午)?\s*\d{1,2}[::时點点]\d{0,2})?"
_PATTERNS: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?<!\d)(?P<y>20\d\d)[-/.年](?P<m>\d{1,2})[-/.月](?P<d>\d{1,2})(?!\d)",
        r"(?<!\d)(?P<y>\d{2})年(?P<m>\d{1,2})月(?P<d>\d{1,2})日",
        r"(?<![\d月])(?P<m>\d{1,2})月(?P<d>\d{1,2})日",
        rf"(?<!\d)(?P<d>\d{{1,2}})[- ]?(?P<name>{'|'.join(_MONTHS)})[a-z]*[- ,]*(?P<y>(?:20)?\d\d)(?!\d)",
        r"(?<![\d/.-])(?P<m>\d{1,2})[-/](?P<d>\d{1,2})(?=\s*\d{1,2}:\d{2})",
        r"(?<![\d月])(?P<d>\d{1,2})日(?=\s*\d{1,2}[:时點点])",
    )
)
_STAMP: Final = re.compile(
    rf"(?:\w{{0,12}}\s)?(?:(20\d\d)[-/.年])?(\d{{1,2}})[-/.月](\d{{1,2}})日?(?:\s*(?:星期|周)\w)?{_CLOCK}(?::\d{{2}})?"
)
_VAGUE: Final = re.compile(
    rf"(?:昨天|前天|今天|星期\w|周\w|yesterday|today|\w+day)?{_CLOCK}(?: ?[ap]m)?", re.IGNORECASE
)
_ANY: Final = 2024
"""A year that has every day."""
_APART: Final = 60
"""Days from one message to the next beyond which the year of the next could be another."""
_AROUND: Final = 3
"""Days around its time stamp on which a message that names only the day of the month was sent."""


@dataclass(frozen=True, slots=True)
class Day:
    """As much of a day as was said."""

    day: int
    month: int | None = None
    year: int | None = None

    @property
    def exists(self) -> bool:
        """Whether a calendar has such a day at all."""
        return self.month is None or _date(self.year or _ANY, self.month, self.day) is not None


def day_in(text: str) -> Day | None:
    """The first day that a message names, by the form that says most."""
    for pattern in _PATTERNS:
        if found := pattern.search(text):
            groups = found.groupdict()
            year = int(groups["y"]) if groups.get("y") else None
            if year is not None and year < 100:
                year += 2000
            month = (
                _MONTHS[groups["name"].lower()] if groups.get("name") else int(groups["m"]) if groups.get("m") else None
            )
            if 1 <= int(groups["d"]) <= 31 and (month is None or 1 <= month <= 12):
                return Day(int(groups["d"]), month, year)
    return None


def stamp_of(line: str) -> Day | None:
    """The day of a line that is a time stamp and nothing else, as chats put them between messages."""
    found = _STAMP.fullmatch(line)
    if found is None or not (found[1] or "月" in line):
        return None
    stamp = Day(int(found[3]), int(found[2]), int(found[1]) if found[1] else None)
    return stamp if stamp.exists else None


def is_vague(line: str) -> bool:
    """Whether a line is a time stamp of which the day cannot be known, such as "yesterday 14:05"."""
    return line != "" and _VAGUE.fullmatch(line) is not None


def resolved(given: Sequence[tuple[Day | None, Day | None]], year: int | None) -> list[date] | None:
    """The day of each message, from what it says, its stamp, and its neighbours; None where nothing says the year.

    Messages stand in order, forwards or backwards, so that of all the days that fit the one nearest to a neighbour's
    is meant.
    """
    given = [(_with_month(own, stamp), stamp) for own, stamp in given]
    days = [_full(own) or _near(own, _full(stamp)) for own, stamp in given]
    first = next((n for n, (own, _) in enumerate(given) if own is not None and own.month is not None), None)
    if year is not None and first is not None and days[first] is None:
        own = given[first][0]
        assert own is not None  # that is how it was chosen
        days[first] = _full(Day(own.day, own.month, year))
    known = next((n for n, day in enumerate(days) if day is not None), None)
    if known is None:
        return None
    for order in (range(known + 1, len(days)), range(known - 1, -1, -1)):
        last = days[known]
        for n in order:
            days[n] = days[n] or _near(given[n][0], last)
            last = days[n] or last
    return [day for day in days if day is not None] if all(days) else None


def _full(day: Day | None) -> date | None:
    if day is None or day.year is None or day.month is None:
        return None
    return _date(day.year, day.month, day.day)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _with_month(own: Day | None, stamp: Day | None) -> Day | None:
    """The day that a message names, with the month that its time stamp says; without a day of its own, the stamp's."""
    if own is None or own.month is not None or stamp is None or stamp.month is None:
        return own or stamp
    day = _around(own.day, _date(stamp.year or _ANY, stamp.month, stamp.day))
    return own if day is None else Day(day.day, day.month, day.year if stamp.year else None)


def _around(number: int, beside: date | None) -> date | None:
    """The day of the month with this number among the days around another; None where it is none of them."""
    if beside is None:
        return None
    days = (beside + timedelta(days=shift) for shift in range(-_AROUND, _AROUND + 1))
    return next((one for one in days if one.day == number), None)


def _near(day: Day | None, beside: date | None) -> date | None:
    """The day of that name which is nearest to another; None where it could be of another month or year as well."""
    if day is None or beside is None:
        return None
    if day.month is None:
        return _around(day.day, beside)
    fits = [_date(beside.year + shift, day.month, day.day) for shift in (-1, 0, 1)]
    best = min((one for one in fits if one is not None), key=lambda one: abs(one - beside), default=None)
    return best if best is not None and abs(best - beside).days <= _APART else None
