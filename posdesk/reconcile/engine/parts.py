"""Shops that share no account are matched apart: the work in parts, and what was found in them put together.

What nobody doubts is settled for all at once, in columns. What is left of one shop depends on another only by what all
shops teach together (``lessons.py``) and have in common (``Common``), which every part is told. So the parts are
searched by whoever is free, and the result is the same in any number of them.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from posdesk.kit.codes import distinct
from posdesk.kit.jobs import Job
from posdesk.reconcile.crew import Crew
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
    """What is left to be matched of some shops, once all that nobody doubts is settled; by its own places and numbers.

    The settlements are all of these shops, for what is carried from one to the next; of the lines it has those that
    have paid nothing yet.
    """

    owed: Owed
    lines: Lines
    common: Common
    lessons: Lessons
    habits: Mapping[tuple[str, str], Habit]
    patience: int
    closed: Flags
    paid: Flags
    contested: Sequence[Plan]
    """Usual plans that others compete with."""
    claimed: Mapping[str, Iterable[int]]
    shut: Sequence[int]
    reversal: Mapping[int, int]
    sales: Mapping[int, Sequence[int]]
    positions: Sequence[int]
    """Of each settlement its place in the whole."""
    numbers: Sequence[int]
    """Of each line its number in the whole."""


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in a case, by the places and numbers of the whole."""

    matches: Sequence[Match]
    tied: Mapping[int, Sequence[int]]


class Whole:
    """Everything, of which what nobody doubts is settled."""

    def __init__(
        self,
        residue: Residue,
        lessons: Lessons,
        contested: Sequence[Plan],
        sales: Mapping[int, Sequence[int]],
        common: Common,
    ) -> None:
        self.matcher = residue.m
        self.residue = residue
        self.lessons = lessons
        self.contested = contested
        self.sales = sales
        self.common = common

    def search(self, crew: Crew, job: Job) -> None:
        """Look for all that does not need the takings themselves, part by part."""
        parts = self._parts(crew.parts(len(self.matcher.owed)))
        if len(parts) < 2:
            search(self.residue, self.contested, self.sales)
            self.matcher.forget_plans()
            return
        for found in crew.map(search_case, [self._case(here, there) for here, there in parts], job):
            for match in found.matches:
                self.matcher.adopt(match)
            for member, lines in found.tied.items():
                self.matcher.tie(member, lines)

    def _parts(self, most: int) -> list[tuple[Flags, Flags]]:
        """The settlements and lines of at most so many parts, of about the same size, that share no account."""
        import numpy as np

        if most < 2:
            return []
        here, there = _shared(self.matcher.owed, self.matcher.lines)
        sizes = np.bincount(here, ~self.matcher.closed.flags + 0.01, minlength=int(there.max(initial=-1)) + 1)
        loads = [0.0] * most
        part = np.zeros(len(sizes), dtype=np.int64)
        for group in np.argsort(-sizes, kind="stable").tolist():
            part[group] = least = loads.index(min(loads))
            loads[least] += float(sizes[group])
        return [(part[here] == n, part[there] == n) for n in range(most) if (part[here] == n).any()]

    def _case(self, here: Flags, there: Flags) -> Case:
        """These settlements, and of these lines those that are left."""
        import numpy as np

        m = self.matcher
        of_reversal = np.zeros(len(m.lines), dtype=bool)
        of_reversal[[*self.residue.reversal, *self.residue.reversal.values()]] = True
        positions = np.flatnonzero(here)
        numbers = np.flatnonzero(there & ((m.lines.credit & ~m.used.known) | of_reversal))
        place = dict(zip(positions.tolist(), range(len(positions)), strict=True))
        number = dict(zip(numbers.tolist(), range(len(numbers)), strict=True))
        owed = m.owed.take(positions)
        shops = {(channel, merchant) for channel, merchant, _ in owed.contracts()}
        return Case(
            owed=owed,
            lines=m.lines.take(numbers),
            common=self.common,
            lessons=self.lessons,
            habits={shop: habit for shop, habit in m.habits.own.items() if shop in shops},
            patience=self.residue.patience,
            closed=m.closed.flags[positions],
            paid=m.paid.known[positions],
            contested=[_with(plan, place) for plan in self.contested if plan.members[0] in place],
            claimed={one: kept for one, lines in m.claimed.items() if (kept := self._of(lines, number))},
            shut=self._of(m.shut, number),
            reversal={number[one]: number[other] for one, other in self.residue.reversal.items() if one in number},
            sales={place[n]: sales for n, sales in self.sales.items() if n in place},
            positions=positions.tolist(),
            numbers=numbers.tolist(),
        )

    @staticmethod
    def _of(numbers: Iterable[int], number: Mapping[int, int]) -> list[int]:
        return sorted(number[n] for n in numbers if n in number)


def search(residue: Residue, contested: Sequence[Plan], sales: Mapping[int, Sequence[int]]) -> None:
    """Everything that needs nothing but the settlements and the lines, in this order."""
    residue.m.run(contested)
    residue.match_returned()
    shifted = Shifted(residue, residue.patience)
    # Before parts are looked for: ten sales paid one by one are not three parts of another day.
    shifted.match_each(sales)
    residue.match_across()
    residue.match_parts()
    shifted.match_moved()
    shifted.match_unnamed_fees()


def search_case(case: Case) -> Found:
    """What is found in a case; for whoever does the work."""
    matcher = Matcher(case.owed, case.lines, Job(), case.common)
    matcher.heed(case.lessons)
    matcher.habits.own.update(case.habits)
    matcher.shut.update(case.shut)
    for settlement, lines in case.claimed.items():
        matcher.claimed[settlement].update(lines)
    matcher.closed.put(case.closed)
    # Of what is paid it only counts that it is.
    matcher.paid.of[case.paid] = 0
    residue = Residue(matcher, case.patience)
    residue.reversal.update(case.reversal)
    search(residue, case.contested, case.sales)
    position, number = case.positions, case.numbers
    return Found(
        matches=[_moved(matcher.matches[n], position, number) for n in matcher.matches.singles],
        tied={position[n]: [number[k] for k in lines] for n, lines in matcher.tied.items()},
    )


def _with(plan: Plan, place: Mapping[int, int] | Sequence[int]) -> Plan:
    """A plan by other places."""
    return replace(plan, members=tuple(place[n] for n in plan.members), carried=tuple(place[n] for n in plan.carried))


def _moved(match: Match, position: Sequence[int], number: Sequence[int]) -> Match:
    """A match by the places and numbers of the whole."""
    hypothesis = match.hypothesis
    lines = tuple(number[n] for n in hypothesis.lines)
    moved = replace(hypothesis, plan=_with(hypothesis.plan, position), lines=lines)
    return Match(moved, match.margin, match.certain)


def _shared(owed: Owed, lines: Lines) -> tuple[Ints, Ints]:
    """Of each settlement and of each line the number of its group: who shares an account, a channel or a payout."""
    import numpy as np

    groups = _Groups()
    place = owed.merchant * max(1, len(owed.channels)) + owed.channel
    _, first, back = distinct(place, owed.entry, owed.currency)
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
    here: Ints = np.array(of_kind, dtype=np.int64)[back] if of_kind else place
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
