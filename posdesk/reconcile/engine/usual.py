"""The usual plans and the lines that they meet, in columns: what nobody could doubt is weighed by the ten thousand.

The weights are those of :meth:`Matcher.weigh`, which serves the few that are left; a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final

from posdesk.kit.codes import Codes, distinct
from posdesk.reconcile.engine import payers as who
from posdesk.reconcile.engine.habits import ANCHORS, MISSING, MORE
from posdesk.reconcile.engine.hypotheses import Plan
from posdesk.reconcile.engine.lessons import Counts
from posdesk.reconcile.engine.matches import NO_WAY, WAYS
from posdesk.reconcile.engine.plans import NO_SUM, RULES
from posdesk.reconcile.engine.pool import EARLIEST_DAYS, LATEST_DAYS
from posdesk.reconcile.engine.sayings import NamedDays, Sayings
from posdesk.reconcile.engine.stretches import stretches
from posdesk.reconcile.engine.weights import BIT, CREDIT, MEMO, SURE_MARGIN, inexact

if TYPE_CHECKING:
    from posdesk.reconcile.engine.match import Matcher
    from posdesk.reconcile.owed import Flags, Ints

_DOUBTLESS_LAGS: Final = (-1, 2)
"""Working days from the due day within which nobody doubts a payment of just that amount."""


class Usual:
    """Every pair of a usual plan and a line of its amount in its window: a column for each thing that is known."""

    def __init__(self, matcher: Matcher) -> None:
        import numpy as np

        self._np: Any = np
        self._m = self.matcher = matcher
        self._plans = matcher.plans
        self._owed = owed = matcher.owed
        self._lines = matcher.lines
        self._meet()
        self.date = self._lines.date[self.line]
        self.due = self._plans.due[self.plan]
        self.first_day = self._plans.first_day[self.plan]
        self._first = self._plans.first[self.plan]
        """Of each pair the first settlement of its plan."""
        place = owed.channel * max(1, len(owed.merchants)) + owed.merchant
        numbers, _, back = distinct(place)
        self.places: tuple[tuple[str, str], ...] = tuple(
            (owed.channels[n // len(owed.merchants)], owed.merchants[n % len(owed.merchants)]) for n in numbers.tolist()
        )
        """Channels and their merchants."""
        self.place: Ints = back[self._first]
        self.lag = self._lags()
        self.merchants = Codes(owed.merchants)

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
        found: Ints = self._owed.merchant[self._first[rows]]
        return found

    def days_of(self, rows: Ints) -> tuple[Ints, Ints]:
        """The takings days of these pairs, by ordinal, and beside each of which row it is."""
        member, row = self._spread(rows, self._plans.member_of, self._plans.members)
        return self._owed.day[member], row

    def _meet(self) -> None:
        """Fill in the pairs: ``plan``, ``line``, how far the amount is ``off``, and in which ``way`` it comes about."""
        np, m, plans, owed = self._np, self._m, self._plans, self._owed
        expected, tolerance = plans.expected, plans.tolerance
        owner, at = np.nonzero((plans.ways != NO_SUM) & (np.abs(plans.ways - expected[:, None]) > tolerance[:, None]))
        amount = plans.ways[owner, at]
        asked = np.concatenate((np.arange(len(plans)), owner))
        due, first_day = plans.due[asked], plans.first_day[asked]
        kinds = Codes((entry.accounts, currency) for entry in owed.entries for currency in owed.currencies)
        place = kinds.numbers[owed.entry * max(1, len(owed.currencies)) + owed.currency]
        question, line = m.pool.search(
            kinds.values,
            place[plans.first[asked]],
            np.concatenate((expected - tolerance, amount)),
            np.concatenate((expected + tolerance, amount)),
            np.maximum(first_day, due - EARLIEST_DAYS),
            due + LATEST_DAYS,
        )
        self.plan: Ints = asked[question]
        self.line: Ints = line
        came = self._lines.amount[self.line]
        self.off: Ints = np.abs(came - expected[self.plan])
        fits = plans.ways[self.plan] == came[:, None]
        self.way: Ints = np.where(self.off == 0, 0, np.where(fits.any(axis=1), fits.argmax(axis=1) + 1, NO_WAY))
        """1 and up: by the ways of rounding."""
        self._near: Flags = self.off <= tolerance[self.plan]

    def _lags(self) -> Ints:
        """Working days from the due day to the line, in the calendar of each plan; below zero where it came before."""
        np = self._np
        calendars = Codes(entry.working for entry in self._owed.entries)
        code = calendars.numbers[self._owed.entry][self._first]
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

    def learn(self, since: int = 0) -> Counts:
        """What pairs teach that nobody could doubt: one line for the plan, one plan for the line; due from a day on."""
        self._taught = self._doubtless()
        return self.counts(since)

    def _doubtless(self) -> tuple[Ints, Ints]:
        """The pairs that nobody could doubt, and those of them with a counterparty that is not known."""
        np, m = self._np, self._m
        least, most = _DOUBTLESS_LAGS
        clear = (self.way != NO_WAY) & (self.lag >= least) & (self.lag <= most) & ~self._shut()
        alone = np.bincount(self.plan[clear], minlength=len(self._plans))[self.plan] == 1
        alone &= np.bincount(self.line[clear], minlength=len(m.lines))[self.line] == 1
        sure = np.flatnonzero(clear & alone)
        stranger = self._scores(sure) == who.OTHER
        # Seen often but never known: another spelling of the payer, or somebody else who will not come again.
        odd, names = sure[stranger], self._lines.payers.values
        another = self.each(
            lambda place, payer: m.payers.pays_another(names[payer], self.places[place][0]),
            self.place[odd],
            self._lines.payer[self.line[odd]],
        )
        return sure[~stranger], odd[another == 0]

    def counts(self, since: int) -> Counts:
        """What the doubtless pairs of plans that are due from a day on come to; as they were when it was learned."""
        sure, odd = (rows[self.due[rows] >= since] for rows in self._taught)
        return self._come_to(sure, odd)

    def by_day(self, since: int) -> dict[int, Counts]:
        """The same of each due day, from one on."""
        sure, odd = (rows[self.due[rows] >= since] for rows in self._taught)
        days = self._np.unique(self.due[self._np.concatenate((sure, odd))]).tolist()
        return {day: self._come_to(sure[self.due[sure] == day], odd[self.due[odd] == day]) for day in days}

    def _come_to(self, sure: Ints, odd: Ints) -> Counts:
        found = Counts()
        names = self._lines.payers.values
        for rows in (sure, odd):
            for place, payer, n in self._counted(self.place[rows], self._lines.payer[self.line[rows]]):
                found.payers[self.places[place][0]][names[payer]] += n
        self._take_habits(sure, found)
        self._learn_days(sure, found)
        return found

    def _take_habits(self, sure: Ints, found: Counts) -> None:
        place = self.place[sure]
        for at, lag, n in self._counted(place, self.lag[sure]):
            found.habits[self.places[at]].lags[lag] += n
        for at, way, n in self._counted(place, self.way[sure]):
            found.habits[self.places[at]].variants[WAYS[way]] += n
        chosen = sure[self._plans.several[self.plan[sure]]]
        for at, rule, n in self._counted(self.place[chosen], self._plans.rule[self.plan[chosen]]):
            found.habits[self.places[at]].rules[RULES[rule]] += n

    def _learn_days(self, sure: Ints, found: Counts) -> None:
        """What the days in memos mean."""
        m, named = self._m, NamedDays(self, sure)
        place = self.place[named.rows]
        for kind in ("all", *ANCHORS):
            here = slice(None) if kind == "all" else named.means(kind)
            for at, style, n in self._counted(place[here], named.style[here]):
                found.anchors.count(self.places[at][0], named.styles[style], kind, n)
        for at in sure[named.several].tolist():
            plan, line = self.plan_at(at), m.lines[int(self.line[at])]
            for day in m.memos.of(line).days:
                found.anchors.learn(m.expected[plan.members[0]].channel, day.style, m.meanings(plan, line, day))

    def _counted(self, one: Ints, other: Ints) -> Iterator[tuple[int, int, int]]:
        """Each pair of values that comes up, and how often."""
        _, first, number = distinct(one, other)
        counts = self._np.bincount(number)
        yield from zip(one[first].tolist(), other[first].tolist(), counts.tolist(), strict=True)

    def each(self, tell: Callable[..., int], *columns: Ints) -> Ints:
        """A figure for each row, asked once for every combination of values that comes up."""
        _, first, back = distinct(*columns)
        figures = self.ints(tell(*(int(column[at]) for column in columns)) for at in first.tolist())
        found: Ints = figures[back]
        return found

    def _shut(self) -> Flags:
        """The pairs of which the line, or a settlement, is not to be looked for."""
        shut = self._np.zeros(len(self._m.lines), dtype=bool)
        shut[list(self._m.shut)] = True
        found: Flags = shut[self.line]
        closed = self._m.closed.flags
        if closed.any():
            plans = self._np.zeros(len(self._plans), dtype=bool)
            plans[self._plans.wanted_of[closed[self._plans.wanted]]] = True
            found |= plans[self.plan]
        return found

    def _scores(self, rows: Ints) -> Ints:
        """What is known of the counterparty, for these rows."""
        m, place, line = self._m, self.place[rows], self.line[rows]
        known = self._lines.payers.values
        scores = self.each(
            lambda name, at: m.payers.named(known[name], *self.places[at]), self._lines.payer[line], place
        )
        for at in self._np.flatnonzero(scores < who.KNOWN).tolist():
            scores[at] = m.payers.score(m.lines[int(line[at])], *self.places[int(place[at])])
        return scores

    def settle(self) -> list[Plan]:
        """Keep what stands alone beyond doubt; the plans that others compete with are left to be weighed together."""
        np, m, plans = self._np, self._m, self._plans
        weight, score, words = self.weigh()
        able = weight > 0
        rows = np.flatnonzero(able)
        at, _ = self._spread(rows, plans.wanted_of, plans.wanted)
        crowd = np.bincount(at, minlength=len(self._owed))
        most = np.zeros(len(plans), dtype=np.int64)
        np.maximum.at(most, plans.wanted_of, crowd[plans.wanted])
        lone = (
            able & (most[self.plan] == 1) & (np.bincount(self.line[rows], minlength=len(self._lines))[self.line] == 1)
        )
        kept = np.flatnonzero(lone & (weight >= SURE_MARGIN))
        figures = (self.plan, self.line, self.way, self.lag, score, weight, words)
        m.keep_many(*(figure[kept] for figure in figures))
        return [plans[n] for n in np.unique(self.plan[able & ~lone]).tolist()]

    def _spread(self, rows: Ints, owners: Ints, items: Ints) -> tuple[Ints, Ints]:
        """For each row all items of its plan, and beside them which row (counted from 0) each is for."""
        np = self._np
        lengths = np.bincount(owners, minlength=len(self._plans))
        plan = self.plan[rows]
        row, at = stretches((np.cumsum(lengths) - lengths)[plan], lengths[plan])
        return items[at], row

    def weigh(self) -> tuple[Ints, Ints, Ints]:
        """Weight of each pair (zero where it is none), what is known of the counterparty, and what the memo says."""
        np, m = self._np, self._m
        habit = [m.habits.of(*place) for place in self.places]
        known = self.each(lambda place, way: way > 0 and habit[place].knows(WAYS[way]), self.place, self.way)
        rows = np.flatnonzero((self._near | (known > 0)) & ~self._shut())
        place, way = self.place[rows], self.way[rows]
        memos = Sayings(self, rows)
        words = memos.words
        score = self._scores(rows)
        day_or_claim = words & (BIT["day"] | BIT["claim"]) > 0
        for at in np.flatnonzero(
            (score == who.OTHER) & (words & BIT["day"] > 0) & (words & BIT["claim"] == 0)
        ).tolist():
            channel = self.places[int(place[at])][0]
            day_or_claim[at] = not m.is_foreign(m.lines[int(self.line[rows[at]])], channel)
        score = np.where(day_or_claim, np.maximum(score, who.ALIKE), score)
        plans = self._plans
        days = np.bincount(plans.member_of[self._owed.net[plans.members] > 0], minlength=len(plans))
        weight = MISSING + MORE * (days[self.plan[rows]] - 1)
        weight -= self.each(
            lambda p, rule, several: habit[p].rule(RULES[rule], bool(several)),
            place,
            plans.rule[self.plan[rows]],
            plans.several[self.plan[rows]].astype(np.int64),
        )
        weight -= self._owed.turn[self._first[rows]]
        weight -= self.each(lambda p, lag: habit[p].lag(lag), place, self.lag[rows])
        weight -= self.each(
            lambda p, w, off: inexact(off) if w == NO_WAY else habit[p].variant(WAYS[w]),
            place,
            way,
            np.where(way == NO_WAY, self.off[rows], 0),
        )
        weight += self.each(CREDIT.__getitem__, score)
        for word, bit in BIT.items():
            weight += np.where(words & bit, MEMO[word], 0)
        columns = np.zeros((3, len(self)), dtype=np.int64)
        columns[:, rows] = np.where(memos.elsewhere, 0, weight), score, words
        return columns[0], columns[1], columns[2]
