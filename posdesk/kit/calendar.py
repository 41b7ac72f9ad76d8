"""Business calendars: which days count when money is due.

Holidays and worked weekends come from the ``holidays`` package: written down in ``resources/calendars/<code>.txt`` for
the countries of our shops, asked for where they are not; corrected by ``<code>.toml`` beside it and by what a caller
hands in. Days are plain local dates.
"""

from __future__ import annotations

import re
import threading
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property
from typing import Any, Final

from posdesk.kit.errors import UsageError
from posdesk.kit.resources import resource

_KNOWN: Final = range(1970, 2100)
"""Years whose holidays are asked for; outside it weekends alone count, so that a garbled year in a file is cheap."""

_BANKS: Final = {"HK": ("optional",)}
"""What ``holidays`` calls the days on which banks close beyond its public ones, where that is not ``bank``.

Hong Kong's general holidays, Good Friday among them, close every bank; only some of them are statutory for all.
"""

_FIVE_DAYS: Final = frozenset({"HK"})
"""Where ``holidays`` counts Saturdays as worked, for offices do, and banks settle nothing on them.

Hong Kong dollars are cleared from Monday to Friday.
"""

_COUNTING: Final = threading.RLock()
"""`holidays` fills its years while it is asked, and must not be asked by two threads at once."""

_UNPUBLISHED: Final = frozenset({"CN"})
"""Countries that move working days to weekends by a yearly decree, without which nobody can count the year."""


class CalendarUnknown(UsageError):
    """No calendar goes by that code; data: ``given``."""

    code = "calendar_unknown"


@dataclass(frozen=True, slots=True)
class _Corrections:
    """What is known better than ``holidays``: single days, and years whose decree is out."""

    days: Mapping[date, bool]
    published: frozenset[int]


@dataclass(frozen=True, slots=True)
class _Counted:
    """The years ``first``..``last`` counted through: ``before[i]`` working days lie before day ``start + i``."""

    first: int
    last: int
    start: int
    before: tuple[int, ...]
    working: tuple[int, ...]


class Calendar:
    """Working days of a country, counted once, so that every question about them is answered at once."""

    def __init__(self, code: str, rules: _Rules, overrides: Mapping[date, bool]) -> None:
        self.code = code
        self._rules = rules
        self._overrides = dict(overrides)
        self._counted = _Counted(1, 0, 0, (0,), ())

    def __repr__(self) -> str:
        return f"Calendar({self.code!r})"

    def is_working(self, day: date) -> bool:
        """Whether banks settle on that day."""
        counted = self._through(day.year)
        at = day.toordinal() - counted.start
        return counted.before[at + 1] > counted.before[at]

    def add_working(self, day: date, n: int) -> date:
        """The n-th working day strictly after a day; the day itself for none."""
        if n < 0:
            raise ValueError(f"not a number of days to wait: {n}")
        if not n:
            return day
        counted = self._through(day.year)
        wanted = self._up_to(counted, day) + n - 1
        while wanted >= len(counted.working):
            counted = self._through(counted.last + 1)
            wanted = self._up_to(counted, day) + n - 1
        return date.fromordinal(counted.working[wanted])

    def next_working(self, day: date) -> date:
        """The day itself where it is worked, else the first working day after it."""
        return day if self.is_working(day) else self.add_working(day, 1)

    def working_between(self, a: date, b: date) -> int:
        """Working days after ``a``, up to and with ``b``; 0 where ``b`` is not after ``a``."""
        if b <= a:
            return 0
        self._through(a.year)
        counted = self._through(b.year)
        return self._up_to(counted, b) - self._up_to(counted, a)

    def running(self, first: int, last: int) -> Sequence[int]:
        """How many working days there are up to each day, for days ``first`` to ``last`` by ordinal; any start."""
        self._through(date.fromordinal(first).year)
        counted = self._through(date.fromordinal(last).year)
        return counted.before[first - counted.start + 1 : last - counted.start + 2]

    def is_provisional(self, when: date | int) -> bool:
        """Whether the year's worked weekends are not published yet, so that a due day of it may still move."""
        with _COUNTING:
            return not self._rules.published(when if isinstance(when, int) else when.year)

    def _up_to(self, counted: _Counted, day: date) -> int:
        return counted.before[day.toordinal() - counted.start + 1]

    def _through(self, year: int) -> _Counted:
        """The count, made longer where it does not hold that year yet; swapped as a whole, so threads may share it."""
        counted = self._counted
        if counted.first <= year <= counted.last:
            return counted
        with _COUNTING:
            return self._count(self._counted, year)

    def _count(self, counted: _Counted, year: int) -> _Counted:
        empty = counted.last < counted.first
        first = max(1, year if empty else min(year, counted.first))
        last = year + 1 if empty or year > counted.last else counted.last
        if last > date.max.year:
            last = date.max.year
            if year > last:
                raise OverflowError("past the last day that can be named")
        start, end = date(first, 1, 1).toordinal(), date(last, 12, 31).toordinal()
        before, working = [0], []
        for ordinal in range(start, end + 1):
            day = date.fromordinal(ordinal)
            if self._overrides.get(day, self._rules.works(day)):
                working.append(ordinal)
            before.append(len(working))
        self._counted = _Counted(first, last, start, tuple(before), tuple(working))
        return self._counted


class _Rules:
    """Every day works; the base of the other rules."""

    def works(self, day: date) -> bool:
        return True

    def published(self, year: int) -> bool:
        return True


class _Weekdays(_Rules):
    """Monday to Friday, whatever the holiday."""

    def works(self, day: date) -> bool:
        return day.isoweekday() <= 5


class Library(_Weekdays):
    """A country's holidays and worked weekends, as the ``holidays`` package knows them."""

    def __init__(self, code: str) -> None:
        self._code = code

    @cached_property
    def _known(self) -> Any:
        # It loads every country there is, which takes longer than to judge ten thousand takings.
        import holidays

        known = holidays.country_holidays(self._code)
        banks = _BANKS.get(self._code, ("bank",))
        closed = ("public", *(name for name in banks if name in known.supported_categories))
        return holidays.country_holidays(self._code, categories=closed)

    def works(self, day: date) -> bool:
        """Whether banks settle on that day."""
        if day.year not in _KNOWN:
            return super().works(day)
        self._load(day.year)
        return bool(self._known.is_working_day(day)) and (self._code not in _FIVE_DAYS or super().works(day))

    def published(self, year: int) -> bool:
        """Whether its worked weekends are known; asked of countries that decree them."""
        # `holidays` fills a year without a decree from the law alone: then no weekend of it is worked, which has not
        # happened in any year since decrees began.
        if year not in _KNOWN:
            return False
        self._load(year)
        return any(day.year == year for day in self._known.weekend_workdays)

    def _load(self, year: int) -> None:
        # A weekend is judged without filling its year: the year must be there before its worked weekends are.
        if year not in self._known.years:
            self._known.get(date(year, 1, 1))


class _Written(_Weekdays):
    """What the package knew when this edition was made: for each year the days that are not as the week says."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.years: dict[int, dict[tuple[int, int], bool]] = {}
        for line in lines:
            if line.startswith("#"):
                continue
            year, *days = line.split()
            self.years[int(year)] = {(int(day[1:3]), int(day[3:])): day[0] == "+" for day in days}

    def works(self, day: date) -> bool:
        told = self.years[day.year].get((day.month, day.day))
        return super().works(day) if told is None else told

    def published(self, year: int) -> bool:
        return any(self.years[year].values())


class _Country(_Rules):
    """A country's days: as they are corrected, as they are written down, or as the library knows them."""

    def __init__(self, code: str) -> None:
        self._decreed = code in _UNPUBLISHED
        self._corrections = _corrections(code)
        written = resource("calendars") / f"{code}.txt"
        self._written = _Written(written.read_text(encoding="utf-8").splitlines() if written.is_file() else ())
        self._library = Library(code)

    def works(self, day: date) -> bool:
        corrected = self._corrections.days.get(day)
        return self._of(day.year).works(day) if corrected is None else corrected

    def published(self, year: int) -> bool:
        return not self._decreed or year in self._corrections.published or self._of(year).published(year)

    def _of(self, year: int) -> _Written | Library:
        return self._written if year in self._written.years else self._library


def calendar(code: str, overrides: Mapping[date, bool] | None = None) -> Calendar:
    """The calendar of a country (``CN HK TW US`` …, by ISO code), ``weekdays``, or ``none``: every day works.

    ``overrides`` says for single days whether they are worked; it beats everything else.
    """
    return Calendar(code, _rules(code), overrides) if overrides else _plain(code)


@cache
def _plain(code: str) -> Calendar:
    return Calendar(code, _rules(code), {})


@cache
def _rules(code: str) -> _Rules:
    if code == "none":
        return _Rules()
    if code == "weekdays":
        return _Weekdays()
    # What is written down is known without asking.
    if not (resource("calendars") / f"{code}.txt").is_file():
        from holidays.registry import COUNTRIES

        # Its own list of countries loads every one of them.
        if code not in {two_letters for _, two_letters, *_ in COUNTRIES.values()}:
            raise CalendarUnknown(given=code)
    return _Country(code)


def _corrections(code: str) -> _Corrections:
    path = resource("calendars") / f"{code}.toml"
    if not path.is_file():
        return _Corrections({}, frozenset())
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    days = {date.fromisoformat(day): bool(worked) for day, worked in table.get("days", {}).items()}
    return _Corrections(days, frozenset(table.get("published", ())))


def day_typed(words: str, today: date) -> date | None:
    """A day as somebody types it, as ``2026-3-17``, ``2026/03/17``, ``20260317`` or ``3-17`` of this year; None where
    it is none.
    """
    plain = words.strip().removesuffix("\u65e5")
    parts = re.split(r"[-/.\u5e74\u6708]", plain)
    if not all(part.isdecimal() for part in parts):
        return None
    if len(plain) == 8 and len(parts) == 1:
        parts = [plain[:4], plain[4:6], plain[6:]]
    if len(parts) not in (2, 3):
        return None
    year, month, day = [str(today.year), *parts][-3:]
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
