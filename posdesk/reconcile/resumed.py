"""Where a judged set of files stands, as bytes: so that after unlocking a month more is judged as within one session.

What files and sums tell is made of them again. What the engine found out is kept: what belongs to which payout, what
sure matches were counted to, day by day as far back as a month more may reach, and what was decided by little.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from posdesk.kit.columns import narrowed, widened
from posdesk.reconcile.banked import Shops
from posdesk.reconcile.book import Book
from posdesk.reconcile.engine.habits import Anchors, Habit
from posdesk.reconcile.engine.hypotheses import Hypothesis
from posdesk.reconcile.engine.lessons import Counts
from posdesk.reconcile.engine.memo import Memos, unread
from posdesk.reconcile.engine.payers import Common
from posdesk.reconcile.engine.steady import Close
from posdesk.reconcile.expecting import expect
from posdesk.reconcile.lines import lines_of
from posdesk.reconcile.model import Verdict
from posdesk.reconcile.spread import Anew
from posdesk.reconcile.standing import Links, Standing, Stretches, own_ids
from posdesk.statements.model import ReadFile

_REACH: Final = 180
"""Days before the one that was asked about in which sure matches can be counted again: a month more reaches back 61."""
_COLUMNS: Final = ("payout", "carried", "used", "repeats", "days", "first_lines")

_Habits = list[Any]


def tell(standing: Standing, verdict: Verdict) -> dict[str, Any]:
    """Where a set of files stands, as what msgpack has; the verdict on it is kept by itself."""
    links, days = standing.links, {id(one): day for one, day in standing.findings}
    since = max(standing.since, standing.as_of.toordinal() - _REACH)
    habits: dict[int, tuple[int, Habit]] = {}
    return {
        "numbers": standing.numbers,
        "since": since,
        "counts": _counts(standing.counts),
        "by_day": [(day, _counts(one)) for day, one in standing.taught.by_day(since).items()],
        "close": [_close(one, habits) for one in standing.close],
        "habits": [_habit(habit) for _, habit in habits.values()],
        "links": {name: narrowed(getattr(links, name)) for name in _COLUMNS},
        "tied": [(n, list(numbers)) for n, numbers in links.tied.items()],
        "statuses": narrowed(standing.statuses),
        "days": [_ordinal(days.get(id(one))) for one in verdict.findings],
        "toml": standing.toml,
    }


def standing(told: Mapping[str, Any], verdict: Verdict, files: tuple[ReadFile, ...], book: Book) -> Standing:
    """The same again, of the same files; raises :class:`Anew` where they do not come to what was kept."""
    lines = lines_of(files)
    home = told["home"]
    expected = expect(book, (), book.terms, home)
    columns = {name: widened(column) for name, column in told["links"].items()}
    counted = (len(verdict.settlements), len(verdict.settlements), len(verdict.lines))
    if (len(expected), len(columns["payout"]), len(lines)) != counted:
        raise Anew("the files come to something else")
    habits = [_habit_of(one) for one in told["habits"]]
    return Standing(
        files=files,
        as_of=verdict.as_of,
        book=book,
        expected=expected,
        lines=lines,
        home=home,
        shops=Shops.of(expected),
        common=Common.of(expected, lines),
        numbers=told["numbers"],
        counts=_counts_of(told["counts"]),
        said=unread(len(lines)),
        memos=Memos(expected.merchants, lines),
        taught=_ByDay({day: _counts_of(one) for day, one in told["by_day"]}),
        since=told["since"],
        close=[_close_of(one, habits) for one in told["close"]],
        links=Links(tied={n: tuple(numbers) for n, numbers in told["tied"]}, **columns),
        statuses=widened(told["statuses"]),
        settlements=Stretches([(verdict.settlements, 0, len(verdict.settlements))]),
        payouts=Stretches([(verdict.payouts, 0, len(verdict.payouts))]),
        told_lines=Stretches([(verdict.lines, 0, len(verdict.lines))]),
        findings=[
            (one, date.fromordinal(day))
            for one, day in zip(verdict.findings, told["days"], strict=True)
            if day is not None
        ],
        toml=told["toml"],
        ids=set(own_ids(files)),
    )


@dataclass(frozen=True, slots=True)
class _ByDay:
    """What sure matches were counted to, by due day."""

    days: Mapping[int, Counts]

    def counts(self, since: int) -> Counts:
        found = Counts()
        for one in self.by_day(since).values():
            found.add(one)
        return found

    def by_day(self, since: int) -> Mapping[int, Counts]:
        return {day: one for day, one in self.days.items() if day >= since}


def _ordinal(day: date | None) -> int | None:
    return None if day is None else day.toordinal()


def _counts(one: Counts) -> list[Any]:
    return [
        [(channel, list(names.items())) for channel, names in one.payers.items()],
        [(*kind, list(meanings.items())) for kind, meanings in one.anchors.counts.items()],
        [(*shop, _habit(habit)) for shop, habit in one.habits.items()],
    ]


def _counts_of(told: Sequence[Any]) -> Counts:
    payers, anchors, habits = told
    return Counts(
        defaultdict(Counter, {channel: Counter(dict(names)) for channel, names in payers}),
        Anchors({(channel, style): Counter(dict(meanings)) for channel, style, meanings in anchors}),
        defaultdict(Habit, {(channel, merchant): _habit_of(habit) for channel, merchant, habit in habits}),
    )


def _habit(one: Habit) -> _Habits:
    return [list(counts.items()) for counts in (one.lags, one.rules, one.variants)]


def _habit_of(told: _Habits) -> Habit:
    lags, rules, variants = (Counter(dict(pairs)) for pairs in told)
    return Habit(lags, rules, variants)


def _close(one: Close, habits: dict[int, tuple[int, Habit]]) -> list[Any]:
    from msgspec import to_builtins

    # Of one run all stand by the same habits, and those are kept once.
    numbers = [habits.setdefault(id(one.habits[shop]), (len(habits), one.habits[shop]))[0] for shop in one.shops]
    return [[to_builtins(hypothesis) for hypothesis in one.group], one.shops, numbers, one.tie, one.last]


def _close_of(told: Sequence[Any], habits: Sequence[Habit]) -> Close:
    from msgspec import convert

    group, shops, numbers, tie, last = told
    places: list[tuple[str, str]] = [(channel, merchant) for channel, merchant in shops]
    known = {shop: habits[number] for shop, number in zip(places, numbers, strict=True)}
    return Close([convert(one, Hypothesis) for one in group], places, known, tie, last)
