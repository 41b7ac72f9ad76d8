"""The usual plans and the lines that they meet, in columns: what nobody could doubt is weighed by the ten thousand.

The weights are those of :meth:`Matcher.weigh`, which serves the few that are left; a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

from posdesk.reconcile.engine import payers as who
from posdesk.reconcile.engine.codes import Codes
from posdesk.reconcile.engine.habits import ANCHORS, MISSING, MORE
from posdesk.reconcile.engine.hypotheses import EARLIEST_DAYS, LATEST_DAYS, Hypothesis, Plan
from posdesk.reconcile.engine.sayings import NamedDays, Sayings
from posdesk.reconcile.engine.weights import BIT, CREDIT, MEMO, SURE_MARGIN, inexact

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from posdesk.reconcile.engine.match import Matcher

    Ints = NDArray[np.int64]
    Flags = NDArray[np.bool_]

_NO_WAY: Final = -1
"""The amount comes about in no way of rounding; 0: as the terms say."""

_DOUBTLESS_LAGS: Final = (-1, 2)
"""Working days from the due day within which nobody doubts a payment of just that amount."""


class Usual:
    """Every pair of a usual plan and a line of its amount in its window: a column for each thing that is known."""

    def __init__(self, matcher: Matcher) -> None:
        import numpy as np

        self._np: Any = np
        self._m = self.matcher = matcher
        self._plans: Sequence[Plan] = matcher.plans
        self._first = self.ints(plan.members[0] for plan in self._plans)
        self._members, self._member_of = self._flat([plan.members for plan in self._plans])
        self._wanted, self._wanted_of = self._flat([(*plan.members, *plan.carried) for plan in self._plans])
        self._ways = Codes(("",))
        self._due_of = self.ints(plan.due.toordinal() for plan in self._plans)
        self._meet()
        self._way_names: tuple[str, ...] = self._ways.values
        self.date = self.ints(line.date.toordinal() for line in matcher.lines)[self.line]
        self.due = self._due_of[self.plan]
        places = Codes((one.channel, one.merchant) for one in matcher.expected)
        self.places = places.values
        self.place = self._of_one(places.column)
        self.lag = self._lags()
        merchants = Codes(one.merchant for one in matcher.expected)
        self.merchants, self._merchant = merchants, self._of_one(merchants.column)
        self._names = Codes(line.payer for line in matcher.lines)
        self._day = self.ints(one.day.toordinal() for one in matcher.expected)

    def __len__(self) -> int:
        return len(self.plan)

    def ints(self, values: Iterable[int]) -> Ints:
        """A column of these."""
        found: Ints = self._np.fromiter(values, dtype=self._np.int64)
        return found

    def plan_at(self, n: int) -> Plan:
        """The plan of a pair."""
        return self._plans[int(self.plan[n])]

    def merchant_of(self, rows: Ints) -> Ints:
        """The merchant of each of these pairs, as a number of ``merchants``."""
        return self._merchant[rows]

    def _of_one(self, figures: Iterable[int]) -> Ints:
        """A figure of the first settlement of each pair's plan, from the figures of all settlements."""
        found: Ints = self.ints(figures)[self._first[self.plan]]
        return found

    def days_of(self, rows: Ints) -> tuple[Ints, Ints]:
        """The takings days of these pairs, by ordinal, and beside each of which row it is."""
        member, row = self._spread(rows, self._member_of, self._members)
        return self._day[member], row

    def _flat(self, lists: Sequence[Sequence[int]]) -> tuple[Ints, Ints]:
        """The items of all lists in one column, and beside it which list each is from."""
        lengths = self.ints(map(len, lists))
        return self.ints(n for each in lists for n in each), self._np.repeat(self._np.arange(len(lists)), lengths)

    def _meet(self) -> None:
        """Fill in the pairs: ``plan``, ``line``, how far the amount is ``off``, and in which ``way`` it comes about."""
        np, m, plans = self._np, self._m, self._plans
        expected = self.ints(plan.expected for plan in plans)
        tolerance = self.ints(plan.tolerance for plan in plans)
        owner = np.repeat(np.arange(len(plans)), self.ints(len(plan.variants) for plan in plans))
        amount = self.ints(sum_ for plan in plans for sum_, _ in plan.variants)
        aside = np.abs(amount - expected[owner]) > tolerance[owner]
        asked = np.concatenate((np.arange(len(plans)), owner[aside]))
        due, first_day = self._due_of[asked], self.ints(plan.first_day.toordinal() for plan in plans)[asked]
        accounts = [(one.entry.accounts, one.currency) for one in m.expected]
        question, self.line = m.pool.search(
            [accounts[at] for at in self._first[asked].tolist()],
            np.concatenate((expected - tolerance, amount[aside])),
            np.concatenate((expected + tolerance, amount[aside])),
            np.maximum(first_day, due - EARLIEST_DAYS),
            due + LATEST_DAYS,
        )
        self.plan: Ints = asked[question]
        self.off: Ints = np.abs(self.ints(line.amount for line in m.lines)[self.line] - expected[self.plan])
        self.way: Ints = np.where(self.off == 0, 0, _NO_WAY)
        for at in np.flatnonzero(self.off).tolist():
            name = plans[self.plan[at]].way(m.lines[self.line[at]].amount)
            if name is not None:
                self.way[at] = self._ways.of(name)
        self._near: Flags = self.off <= tolerance[self.plan]

    def _lags(self) -> Ints:
        """Working days from the due day to the line, in the calendar of each plan; below zero where it came before."""
        np = self._np
        calendars = Codes(one.entry.working for one in self._m.expected)
        code = self._of_one(calendars.column)
        lags: Ints = np.zeros(len(self), dtype=np.int64)
        for at, working in enumerate(calendars.values):
            here = np.flatnonzero(code == at)
            if len(here):
                due, date = self.due[here], self.date[here]
                first, last = int(min(due.min(), date.min())), int(max(due.max(), date.max()))
                upto = np.array(working.running(first, last))
                since = upto[date - first] - upto[due - first]
                lags[here] = np.where(date >= due, since, np.minimum(-1, since))
        return lags

    def learn(self) -> None:
        """Take habits from pairs that nobody could doubt: one line for the plan, one plan for the line."""
        np, m = self._np, self._m
        least, most = _DOUBTLESS_LAGS
        clear = (self.way != _NO_WAY) & (self.lag >= least) & (self.lag <= most) & ~self._shut()
        alone = np.bincount(self.plan[clear], minlength=len(self._plans))[self.plan] == 1
        alone &= np.bincount(self.line[clear], minlength=len(m.lines))[self.line] == 1
        sure = np.flatnonzero(clear & alone)
        stranger = self._scores(sure) == who.OTHER
        sightings = [
            (self.places[place][0], m.lines[line])
            for place, line in zip(self.place[sure].tolist(), self.line[sure].tolist(), strict=True)
        ]
        # Seen often but never known: another spelling of the payer, or somebody else who will not come again.
        kept = [
            (channel, line)
            for (channel, line), odd in zip(sightings, stranger.tolist(), strict=True)
            if not odd or not m.payers.pays_another(line.payer, channel)
        ]
        self._take_habits(sure[~stranger])
        m.payers.learn(kept)

    def _take_habits(self, sure: Ints) -> None:
        m, place = self._m, self.place[sure]
        ways = self._way_names
        for at, lag, n in self._counted(place, self.lag[sure]):
            m.habits.of(*self.places[at]).lags[lag] += n
        for at, way, n in self._counted(place, self.way[sure]):
            m.habits.of(*self.places[at]).variants[ways[way]] += n
        rules = Codes(plan.rule if plan.several else None for plan in self._plans)
        for at, rule, n in self._counted(place, self.ints(rules.column)[self.plan[sure]]):
            if rules.values[rule] is not None:
                m.habits.of(*self.places[at]).rules[rules.values[rule]] += n
        self._learn_days(sure)

    def _learn_days(self, sure: Ints) -> None:
        """What the days in memos mean."""
        m, named = self._m, NamedDays(self, sure)
        place = self.place[named.rows]
        for kind in ("all", *ANCHORS):
            here = slice(None) if kind == "all" else named.means(kind)
            for at, style, n in self._counted(place[here], named.style[here]):
                m.habits.anchors.count(self.places[at][0], named.styles[style], kind, n)
        for at in sure[named.several].tolist():
            plan, line = self.plan_at(at), m.lines[int(self.line[at])]
            for day in m.memos.of(line).days:
                m.habits.anchors.learn(m.expected[plan.members[0]].channel, day.style, m.meanings(plan, line, day))

    def _counted(self, one: Ints, other: Ints) -> Iterator[tuple[int, int, int]]:
        """Each pair of values that comes up, and how often."""
        low = int(other.min(initial=0))
        size = int(other.max(initial=0)) - low + 1
        pairs, counts = self._np.unique(one * size + other - low, return_counts=True)
        for pair, n in zip(pairs.tolist(), counts.tolist(), strict=True):
            yield pair // size, pair % size + low, n

    def each(self, tell: Callable[..., int], *columns: Ints) -> Ints:
        """A figure for each row, asked once for every combination of values that comes up."""
        np = self._np
        base = np.zeros(len(columns[0]), dtype=np.int64)
        for column in columns:
            base = base * (int(column.max(initial=0)) - int(column.min(initial=0)) + 1) + column - column.min(initial=0)
        _, first, back = np.unique(base, return_index=True, return_inverse=True)
        figures = self.ints(tell(*(int(column[at]) for column in columns)) for at in first.tolist())
        found: Ints = figures[back]
        return found

    def _shut(self) -> Flags:
        shut = self._np.zeros(len(self._m.lines), dtype=bool)
        shut[list(self._m.shut)] = True
        found: Flags = shut[self.line]
        return found

    def _scores(self, rows: Ints) -> Ints:
        """What is known of the counterparty, for these rows."""
        m, place, line = self._m, self.place[rows], self.line[rows]
        known = self._names.values
        scores = self.each(
            lambda name, at: m.payers.named(known[name], *self.places[at]),
            self.ints(self._names.column)[line],
            place,
        )
        for at in self._np.flatnonzero(scores < who.KNOWN).tolist():
            scores[at] = m.payers.score(m.lines[int(line[at])], *self.places[int(place[at])])
        return scores

    def settle(self) -> list[Plan]:
        """Keep what stands alone beyond doubt; the plans that others compete with are left to be weighed together."""
        np, m = self._np, self._m
        weight, score, words = self.weigh()
        able = weight > 0
        rows = np.flatnonzero(able)
        at, _ = self._spread(rows, self._wanted_of, self._wanted)
        crowd = np.bincount(at, minlength=len(m.expected))
        most = np.zeros(len(self._plans), dtype=np.int64)
        np.maximum.at(most, self._wanted_of, crowd[self._wanted])
        lone = able & (most[self.plan] == 1) & (np.bincount(self.line[rows], minlength=len(m.lines))[self.line] == 1)
        kept = np.flatnonzero(lone & (weight >= SURE_MARGIN))
        columns = (self.plan, self.line, self.way, self.lag, score, weight, words)
        for row in zip(*(column[kept].tolist() for column in columns), strict=True):
            m.keep_alone(self._hypothesis(*row))
        left = np.unique(self.plan[able & ~lone])
        return [self._plans[n] for n in left.tolist()]

    def _spread(self, rows: Ints, owners: Ints, items: Ints) -> tuple[Ints, Ints]:
        """For each row all items of its plan, and beside them which row (counted from 0) each is for."""
        np = self._np
        lengths = np.bincount(owners, minlength=len(self._plans))
        starts = (np.cumsum(lengths) - lengths)[self.plan[rows]]
        lengths = lengths[self.plan[rows]]
        row = np.repeat(np.arange(len(rows)), lengths)
        step = np.arange(len(row)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
        return items[starts[row] + step], row

    def weigh(self) -> tuple[Ints, Ints, Ints]:
        """Weight of each pair (zero where it is none), what is known of the counterparty, and what the memo says."""
        np, m = self._np, self._m
        habit = [m.habits.of(*place) for place in self.places]
        ways = self._way_names
        known = self.each(lambda place, way: way > 0 and habit[place].knows(ways[way]), self.place, self.way)
        rows = np.flatnonzero((self._near | (known > 0)) & ~self._shut())
        place, way = self.place[rows], self.way[rows]
        memos = Sayings(self, rows)
        words = memos.words
        score = self._scores(rows)
        day_or_claim = words & (BIT["day"] | BIT["claim"]) > 0
        score = np.where(day_or_claim, np.maximum(score, who.ALIKE), score)
        rules = Codes((plan.rule, plan.several) for plan in self._plans)
        net = self.ints(one.net for one in m.expected)
        days = np.bincount(self._member_of[net[self._members] > 0], minlength=len(self._plans))
        weight = MISSING + MORE * (days[self.plan[rows]] - 1)
        weight -= self.each(
            lambda p, r: habit[p].rule(*rules.values[r]), place, self.ints(rules.column)[self.plan[rows]]
        )
        weight -= self._of_one(one.turn for one in m.expected)[rows]
        weight -= self.each(lambda p, lag: habit[p].lag(lag), place, self.lag[rows])
        weight -= self.each(
            lambda p, w, off: inexact(off) if w == _NO_WAY else habit[p].variant(ways[w]),
            place,
            way,
            np.where(way == _NO_WAY, self.off[rows], 0),
        )
        weight += self.each(CREDIT.__getitem__, score)
        for word, bit in BIT.items():
            weight += np.where(words & bit, MEMO[word], 0)
        columns = np.zeros((3, len(self)), dtype=np.int64)
        columns[:, rows] = np.where(memos.elsewhere, 0, weight), score, words
        return columns[0], columns[1], columns[2]

    def _hypothesis(self, plan: int, line: int, way: int, lag: int, score: int, weight: int, words: int) -> Hypothesis:
        evidence = [word for word, bit in BIT.items() if words & bit]
        variant = "" if way == _NO_WAY else self._way_names[way]
        if way == _NO_WAY:
            evidence.append("inexact")
        received = self._m.lines[line].amount
        return Hypothesis(self._plans[plan], (line,), received, variant, lag, score, weight, tuple(evidence))
