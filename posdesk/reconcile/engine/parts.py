"""Shops that share no account are matched apart: the work in parts, and what was found in them put together.

Nothing that is decided about one part depends on another, but for what all shops teach together (``lessons.py``) and
have in common (``Common``). So the parts are searched by whoever is free, and the result is the same in any number.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from posdesk.kit.jobs import Job
from posdesk.reconcile.engine.habits import Habit
from posdesk.reconcile.engine.hypotheses import Plan
from posdesk.reconcile.engine.lessons import Lessons
from posdesk.reconcile.engine.match import Matcher
from posdesk.reconcile.engine.matches import Match
from posdesk.reconcile.engine.payers import Common
from posdesk.reconcile.engine.residue import Residue
from posdesk.reconcile.engine.shifted import Shifted
from posdesk.reconcile.lines import Lines
from posdesk.reconcile.owed import Owed

if TYPE_CHECKING:
    from posdesk.reconcile.owed import Flags, Ints


@dataclass(frozen=True, slots=True)
class Case:
    """What is to be matched: everything, or the shops that share some accounts."""

    owed: Owed
    lines: Lines
    common: Common
    patience: int
    claimed: Mapping[str, Iterable[int]]
    """By a settlement's id the lines that an acquirer's claim points to."""
    shut: Sequence[int]
    """Lines that must not be looked at."""
    sales: Mapping[int, Sequence[int]]
    """What every sale brings, of settlements whose sales are paid singly."""
    positions: Ints
    """Of each settlement its place in the whole."""
    numbers: Ints
    """Of each line its number in the whole."""

    def opened(self, job: Job) -> tuple[Matcher, Residue]:
        """What looks through it."""
        matcher = Matcher(self.owed, self.lines, job, self.common)
        matcher.shut.update(self.shut)
        for settlement, lines in self.claimed.items():
            matcher.claimed[settlement].update(lines)
        return matcher, Residue(matcher, self.patience)

    def part(self, here: Flags, there: Flags) -> Case:
        """These settlements and lines of it."""
        import numpy as np

        positions, numbers = np.flatnonzero(here), np.flatnonzero(there)
        place, number = np.cumsum(here) - 1, np.cumsum(there) - 1
        ids = {self.owed.id(n) for n in positions.tolist()} if self.claimed else frozenset[str]()
        return replace(
            self,
            owed=self.owed.take(positions),
            lines=self.lines.take(numbers),
            claimed={
                settlement: [int(number[n]) for n in lines if there[n]]
                for settlement, lines in self.claimed.items()
                if settlement in ids
            },
            shut=[int(number[n]) for n in self.shut if there[n]],
            sales={int(place[n]): sales for n, sales in self.sales.items() if here[n]},
            positions=self.positions[positions],
            numbers=self.numbers[numbers],
        )


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in a case, by the places and numbers of the whole."""

    habits: Mapping[tuple[str, str], Habit]
    first: Ints
    """Of each match in columns the first settlement; the others as in :class:`Matches`."""
    merged: Flags
    figures: tuple[Ints, ...]
    """Its line, way, lag, payer, weight and words."""
    more: Sequence[Match]
    tied: Mapping[int, Sequence[int]]
    reversal: Mapping[int, int]


def search(matcher: Matcher, residue: Residue, lessons: Lessons, case: Case) -> None:
    """Everything that needs nothing but the settlements and the lines, in this order."""
    matcher.heed(lessons)
    residue.pair_reversals()
    matcher.run()
    residue.match_returned()
    shifted = Shifted(residue, case.patience)
    # Before parts are looked for: ten sales paid one by one are not three parts of another day.
    shifted.match_each(case.sales)
    residue.match_across()
    residue.match_parts()
    shifted.match_moved()
    shifted.match_unnamed_fees()


def study(case: Case) -> Lessons:
    """What a case has to teach."""
    matcher, _ = case.opened(Job())
    return matcher.study()


def search_part(task: tuple[Case, Lessons]) -> Found:
    """What is found in a case by what was learned from all."""
    case, lessons = task
    matcher, residue = case.opened(Job())
    matcher.study()
    search(matcher, residue, lessons, case)
    return _told(case, matcher, residue)


def _told(case: Case, matcher: Matcher, residue: Residue) -> Found:
    import numpy as np

    matches, plans = matcher.matches, matcher.plans
    plain = np.flatnonzero(matches.plan < plans.plain)
    odd = np.flatnonzero(matches.plan >= plans.plain).tolist()
    plan = matches.plan[plain]
    position, number = case.positions.tolist(), case.numbers.tolist()
    return Found(
        habits=matcher.habits.own,
        first=case.positions[plans.first[plan]],
        merged=plans.rule[plan] > 0,
        figures=(
            case.numbers[matches.line[plain]],
            *(figure[plain] for figure in (matches.way, matches.lag, matches.payer, matches.weight, matches.words)),
        ),
        more=[_moved(matches[n], position, number) for n in (*odd, *matches.singles)],
        tied={position[n]: [number[k] for k in lines] for n, lines in matcher.tied.items()},
        reversal={number[credit]: number[debit] for credit, debit in residue.reversal.items()},
    )


def _moved(match: Match, position: Sequence[int], number: Sequence[int]) -> Match:
    """A match by the places and numbers of the whole."""
    hypothesis = match.hypothesis
    plan: Plan = replace(
        hypothesis.plan,
        members=tuple(position[n] for n in hypothesis.plan.members),
        carried=tuple(position[n] for n in hypothesis.plan.carried),
    )
    lines = tuple(number[n] for n in hypothesis.lines)
    return Match(replace(hypothesis, plan=plan, lines=lines), match.margin, match.certain)


def joined(case: Case, parts: Sequence[Found], lessons: Lessons, job: Job) -> tuple[Matcher, Residue]:
    """The whole, as if it had been searched at once."""
    import numpy as np

    matcher, residue = case.opened(job)
    matcher.heed(lessons)
    first = np.concatenate([part.first for part in parts])
    merged = np.concatenate([part.merged for part in parts])
    figures = [np.concatenate(columns) for columns in zip(*(part.figures for part in parts), strict=True)]
    plan = matcher.plans.numbers_of(first, merged)
    order = np.argsort(plan, kind="stable")
    matcher.keep_many(plan[order], *(figure[order] for figure in figures))
    for part in parts:
        matcher.habits.own.update(part.habits)
        for match in part.more:
            matcher.adopt(match)
        for member, lines in part.tied.items():
            matcher.tie(member, lines)
        residue.reversal.update(part.reversal)
    matcher.shut.update(residue.reversal, residue.reversal.values())
    return matcher, residue


def divided(case: Case, most: int) -> list[Case]:
    """The case in at most so many parts, of about the same size, that share no account."""
    import numpy as np

    if most < 2:
        return [case]
    here, there = _shared(case.owed, case.lines)
    sizes = np.bincount(here, minlength=len(here) + len(there)) + np.bincount(there, minlength=len(here) + len(there))
    loads = [0] * most
    part = np.zeros(len(sizes), dtype=np.int64)
    for group in np.argsort(-sizes, kind="stable")[: np.count_nonzero(sizes)].tolist():
        part[group] = least = loads.index(min(loads))
        loads[least] += int(sizes[group])
    used = [n for n, load in enumerate(loads) if load]
    return [case] if len(used) < 2 else [case.part(part[here] == n, part[there] == n) for n in used]


def _shared(owed: Owed, lines: Lines) -> tuple[Ints, Ints]:
    """Of each settlement and of each line the number of its group: who shares an account, a channel or a payout."""
    import numpy as np

    groups = _Groups()
    channels, currencies = max(1, len(owed.channels)), max(1, len(owed.currencies))
    place = owed.merchant * channels + owed.channel
    kind = (place * max(1, len(owed.entries)) + owed.entry) * currencies + owed.currency
    kinds, first, back = np.unique(kind, return_index=True, return_inverse=True)
    anywhere = set()
    for n in first.tolist():
        shop: Hashable = ("shop", int(place[n]))
        entry, currency = owed.entries[owed.entry[n]], owed.currencies[owed.currency[n]]
        for account in entry.accounts:
            groups.join(shop, ("account", account))
        if not entry.accounts:
            # Paid into any account of its currency.
            anywhere.add(currency)
            groups.join(shop, ("anywhere", currency))
    for account, currency in lines.places.values:
        groups.join(("account", account), ("anywhere", currency) if currency in anywhere else ("account", account))
    of_kind = [groups.of(("shop", int(place[n]))) for n in first.tolist()]
    of_place = [groups.of(("account", account)) for account, _ in lines.places.values]
    here: Ints = np.array(of_kind, dtype=np.int64)[back] if len(kinds) else kind
    there: Ints = np.array(of_place, dtype=np.int64)[lines.place] if of_place else lines.place
    return here, there


class _Groups:
    """What belongs together, directly or through others."""

    def __init__(self) -> None:
        self._above: dict[Hashable, Hashable] = {}
        self._number: dict[Hashable, int] = {}

    def _root(self, one: Hashable) -> Hashable:
        above = self._above
        above.setdefault(one, one)
        while above[one] != one:
            above[one] = above[above[one]]
            one = above[one]
        return one

    def join(self, one: Hashable, other: Hashable) -> None:
        """Say that two belong together."""
        self._above[self._root(one)] = self._root(other)

    def of(self, one: Hashable) -> int:
        """The number of the group."""
        return self._number.setdefault(self._root(one), len(self._number))
