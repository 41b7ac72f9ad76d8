"""Takings that are added up where they lie: each slice of the files by whoever is free, and the sums put together.

A slice is some files that no others overlap with, shop by shop and minute by minute: what is in two files at once is
told apart only beside each other. Sums of a settlement that lies in two slices are exact, and add up.
"""

from __future__ import annotations

from abc import abstractmethod
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from posdesk.kit.jobs import Job
from posdesk.reconcile.adding import Adding
from posdesk.reconcile.crew import Crew
from posdesk.reconcile.sums import Days, Desk, Odd, Place, Sums, days_of, in_order
from posdesk.reconcile.terms import Channel
from posdesk.statements.model import ReadFile, StoredDuring
from posdesk.statements.service import open_takings

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from posdesk.statements.takings import TakingsDesk

T = TypeVar("T")

_AROUND = timedelta(days=2)
"""A takings day begins and ends within so much of the calendar's."""

Shop = tuple[str, str]
"""Merchant and channel."""

Spans = Mapping[Shop, tuple[datetime, datetime]]
"""The first and last moment of each shop's takings."""


@dataclass(frozen=True, slots=True)
class Slice:
    """Files to add up, and how; whoever does it opens them."""

    files: tuple[ReadFile, ...]
    shops: Mapping[Shop, tuple[date, date]]
    """The first and last takings day that a shop may have here."""
    timezone: str
    entries: tuple[Channel, ...] = ()
    cancelled: frozenset[tuple[str, str, str]] = frozenset()
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Portion:
    """What a slice comes to; see :class:`Sums`."""

    days: Days
    odd: Sequence[Odd]
    strangers: Sequence[tuple[Any, ...]]
    feeless: bool


def spans(task: tuple[ReadFile, str]) -> Spans:
    """When the shops of a file took what is in it."""
    file, timezone = task
    with open_takings((file,), timezone=timezone) as desk:
        rows = desk.rows("SELECT merchant, channel, min(time), max(time) FROM takings GROUP BY ALL")
    return {(merchant, channel): (first, last) for merchant, channel, first, last in rows}


def add_up(one: Slice) -> Portion:
    """What the takings of a slice come to."""
    with open_takings(one.files, timezone=one.timezone) as desk:
        sums = _sums(desk, one)
        return Portion(_plain(sums.portion(one.keys)), sums.odd(), sums.strangers(), sums.feeless())


def divide(task: tuple[Slice, Sequence[Place]]) -> list[tuple[Any, ...]]:
    """How the settlements of some places divide, as far as they are in a slice; see :meth:`Sums.parts`."""
    one, places = task
    with open_takings(one.files, timezone=one.timezone) as desk:
        return _sums(desk, one).parts(places)


def _sums(desk: TakingsDesk, one: Slice) -> Sums:
    return Sums(desk, Adding(one.entries, one.cancelled), one.keys, ())


def _plain(days: Days) -> dict[str, NDArray[Any]]:
    """Columns with None where a currency is missing, which any process can take."""
    import numpy as np

    return {
        name: np.ma.filled(column.astype(object), None) if column.dtype == object else np.ma.getdata(column)
        for name, column in days.items()
    }


def slices(files: Sequence[ReadFile], timezone: str, crew: Crew, job: Job) -> list[Slice]:
    """The files in groups that do not overlap."""
    known = crew.map(spans, [(file, timezone) for file in files], job)
    above = list(range(len(files)))

    def root(n: int) -> int:
        while above[n] != n:
            n = above[n]
        return n

    by_shop: dict[Shop, list[tuple[datetime, datetime, int]]] = defaultdict(list)
    for n, one in enumerate(known):
        for shop, (first, last) in one.items():
            by_shop[shop].append((first.replace(second=0, microsecond=0), last, n))
    for rows in by_shop.values():
        rows.sort()
        end, owner = rows[0][1], rows[0][2]
        for first, last, n in rows[1:]:
            if first <= end:
                above[root(n)] = root(owner)
            if last >= end:
                end, owner = last, n
    groups: dict[int, list[int]] = defaultdict(list)
    for n in range(len(files)):
        groups[root(n)].append(n)
    return [
        Slice(tuple(files[n] for n in numbers), _shops([known[n] for n in numbers]), timezone)
        for numbers in groups.values()
    ]


def _shops(known: Sequence[Spans]) -> dict[Shop, tuple[date, date]]:
    found: dict[Shop, tuple[date, date]] = {}
    for one in known:
        for shop, (first, last) in one.items():
            # What is taken after the cut-off is of the next day.
            start, end = found.get(shop, (date.max, date.min))
            found[shop] = (min(start, first.date()), max(end, last.date() + timedelta(days=1)))
    return found


class Spread:
    """Adds up some files where they lie."""

    def __init__(self, files: Sequence[ReadFile], timezone: str, crew: Crew, job: Job) -> None:
        self._crew = crew
        self._job = job
        self._slices = slices(files, timezone, crew, job)

    def sums(self, sql: Adding, cancelled: Collection[tuple[str, str, str]], keys: Sequence[str]) -> SpreadSums:
        """The sums under some entries."""
        return SpreadSums(self._slices, sql, cancelled, keys, self._crew, self._job)


class Together:
    """Sums of takings that lie apart, none of them in two places; answers as :class:`Sums` does."""

    def __init__(self, portions: Sequence[Portion], scale: int, keys: Sequence[str]) -> None:
        self._portions = portions
        self._scale = scale
        self._keys = keys

    def days(self, keys: Sequence[str]) -> Days:
        """As :meth:`Sums.days`."""
        return added((portion.days for portion in self._portions), self._scale, keys)

    def odd(self) -> list[Odd]:
        """As :meth:`Sums.odd`."""
        return in_order(odd for portion in self._portions for odd in portion.odd)

    def feeless(self) -> bool:
        """As :meth:`Sums.feeless`."""
        return any(portion.feeless for portion in self._portions)

    def strangers(self) -> list[tuple[Any, ...]]:
        """As :meth:`Sums.strangers`."""
        found: dict[tuple[Any, ...], date] = {}
        for portion in self._portions:
            for channel, merchant, last in portion.strangers:
                found[channel, merchant] = max(last, found.get((channel, merchant), last))
        return [(*place, last) for place, last in found.items()]

    def parts(self, places: Sequence[Place]) -> list[tuple[Any, ...]]:
        """As :meth:`Sums.parts`."""
        found: dict[tuple[Any, ...], list[int]] = {}
        names = len(("merchant", "channel", "day", "currency")) + len(self._keys) + len(("by", "value"))
        for rows in self._divided(places):
            for row in rows:
                sums = found.setdefault(row[:names], [0] * (len(row) - names))
                sums[:] = map(sum, zip(sums, row[names:], strict=True))
        return [(*name, *sums) for name, sums in found.items()]

    @abstractmethod
    def _divided(self, places: Sequence[Place]) -> Iterable[list[tuple[Any, ...]]]:
        """How the settlements of these places divide, as far as they are in each of the places where takings lie."""


class Anew(Exception):
    """What came can change what was said long ago, so that everything must be judged anew."""


def stand_apart(ones: Sequence[Sums], more: Sums) -> None:
    """Raise :class:`Anew` where takings of two desks may be the same, cancel each other, or lack terms."""
    if more.strangers() or more.feeless():
        raise Anew("the terms do not cover all takings")
    if any(odd.kind == "void" and odd.named for odd in more.odd()):
        raise Anew("a void may cancel an earlier sale")
    for shop, (began, _) in more.spans.items():
        # To the minute, as takings that stand in two files are told apart.
        if any(shop in one.spans and one.spans[shop][1] >= began.replace(second=0, microsecond=0) for one in ones):
            raise Anew("takings overlap")


class SumsOfDesks(Together):
    """The sums of several desks that hold no taking twice, under the same entries."""

    def __init__(self, ones: Sequence[Sums], scale: int, keys: Sequence[str]) -> None:
        self.ones = ones
        super().__init__((), scale, keys)

    def days(self, keys: Sequence[str], since: date = date.min) -> Days:
        """As :meth:`Sums.days`, from a day on."""
        return added((_plain(one.portion(keys, since)) for one in self.ones), self._scale, keys)

    def odd(self) -> list[Odd]:
        """As :meth:`Sums.odd`."""
        return in_order(odd for one in self.ones for odd in one.odd())

    def feeless(self) -> bool:
        """As :meth:`Sums.feeless`."""
        return any(one.feeless() for one in self.ones)

    def strangers(self) -> list[tuple[Any, ...]]:
        """As :meth:`Sums.strangers`; sums that are put together had none."""
        return []

    def _divided(self, places: Sequence[Place]) -> Iterable[list[tuple[Any, ...]]]:
        return (one.parts(places) for one in self.ones)


def added(portions: Iterable[Days], scale: int, keys: Sequence[str]) -> Days:
    """Portions that were added up apart, as :meth:`Sums.days` tells the whole."""
    import numpy as np

    ones = list(portions)
    columns = {name: np.concatenate([one[name] for one in ones]) for name in ones[0]}
    with closing(open_takings(())) as desk:
        desk.connection.register("portions", columns)
        return days_of(desk, "portions", scale, keys)


class SpreadSums(Together):
    """The takings of all slices, added up."""

    def __init__(
        self, slices: Sequence[Slice], sql: Adding, cancelled: Collection[tuple[str, str, str]], keys: Sequence[str],
        crew: Crew, job: Job,
    ) -> None:  # fmt: skip
        self._slices = [
            replace(one, entries=tuple(sql.entries), cancelled=frozenset(cancelled), keys=tuple(keys)) for one in slices
        ]
        self._crew = crew
        self._job = job
        super().__init__(crew.map(add_up, self._slices, job), sql.scale, keys)

    def _divided(self, places: Sequence[Place]) -> Iterable[list[tuple[Any, ...]]]:
        tasks = [(one, here) for one in self._slices if (here := [place for place in places if _has(one, place)])]
        return self._crew.map(divide, tasks, self._job)


def _has(one: Slice, place: Place) -> bool:
    merchant, channel, day = place
    first, last = one.shops.get((merchant, channel), (date.max, date.min))
    return first <= day <= last


class WhenAsked:
    """A desk that is opened when somebody asks, for the few questions that are not put to the slices."""

    def __init__(self, files: Sequence[ReadFile], timezone: str, job: Job) -> None:
        self._files = files
        self._timezone = timezone
        self._job = job
        self._open: TakingsDesk | None = None
        self._near: tuple[Sequence[tuple[date, date]], TakingsDesk] | None = None

    def near(self, days: Iterable[date]) -> Desk:
        """Who answers questions about the takings of some takings days, with no others where that is quicker."""
        if self._open is not None or any(file.stored is None for file in self._files):
            return self
        wanted = _stretches(days)
        if self._near is None or self._near[0] != wanted:
            self._close_near()
            files = [
                replace(file, stored=StoredDuring(file.stored, wanted))
                for file in self._files
                if file.stored is not None
            ]
            self._near = wanted, open_takings(files, timezone=self._timezone, job=self._job)
        return self._near[1]

    def _close_near(self) -> None:
        if self._near is not None:
            self._near[1].close()
            self._near = None

    @cached_property
    def _desk(self) -> TakingsDesk:
        self._open = open_takings(self._files, timezone=self._timezone, job=self._job)
        return self._open

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """As :meth:`TakingsDesk.rows`."""
        return self._desk.rows(sql, parameters)

    def arrays(self, sql: str, parameters: Sequence[object] = ()) -> dict[str, NDArray[Any]]:
        """As :meth:`TakingsDesk.arrays`."""
        return self._desk.arrays(sql, parameters)

    def interrupt(self) -> None:
        """Stop a question that is being answered."""
        if self._open is not None:
            self._open.interrupt()

    def close(self) -> None:
        """Let go of the takings, where they were ever opened."""
        self._close_near()
        if self._open is not None:
            self._open.close()


def _stretches(days: Iterable[date]) -> tuple[tuple[date, date], ...]:
    """Stretches of calendar days in which the takings of some takings days are, and whatever may double them."""
    found: list[tuple[date, date]] = []
    for day in sorted(set(days)):
        start, end = day - _AROUND, day + _AROUND
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return tuple(found)
