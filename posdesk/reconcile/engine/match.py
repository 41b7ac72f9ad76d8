"""Meeting plans with lines: evidence, weights, and the best set of hypotheses."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Final

from posdesk.kit.jobs import Job
from posdesk.reconcile.banking import BankLine
from posdesk.reconcile.engine import payers as who
from posdesk.reconcile.engine.choose import choose, components
from posdesk.reconcile.engine.habits import MISSING, MORE, Habits
from posdesk.reconcile.engine.hypotheses import (
    Asked,
    ChainPlan,
    Hypothesis,
    Plan,
    Pool,
    chains,
    unusual,
    usual,
    window,
)
from posdesk.reconcile.engine.memo import Memos, NamedDay, names_merchant
from posdesk.reconcile.expected import Expected

CREDIT: Final = {who.KNOWN: 620, who.ALIKE: 420, who.BLANK: 150, who.NEW: -700, who.OTHER: -1200}
"""What it costs to leave a credit unexplained, by what is known of its counterparty."""

NAMED_DAY: Final = 250
NAMED_MERCHANT: Final = 120
CLAIMED: Final = 300
SURE_MARGIN: Final = 300
_TIE: Final = 40
"""Explanations whose weights differ by less are of equal weight: habits learned from a few days more make as much."""
_STALE_DAYS: Final = 60
_TOP: Final = 6
"""Lines kept for one plan: beyond these a further candidate has never won."""


@dataclass(slots=True)
class Match:
    """A hypothesis that was taken, with what came second."""

    hypothesis: Hypothesis
    margin: int
    certain: bool


class Matcher:
    """Everything that is known while lines are matched."""

    def __init__(self, expected: Sequence[Expected], lines: Sequence[BankLine], job: Job) -> None:
        self.expected = expected
        self.lines = lines
        self.job = job
        self.memos = Memos({one.merchant for one in expected})
        self.payers = who.Payers(expected, lines)
        self.habits = Habits()
        self.pool = Pool(lines)
        self.chains: list[ChainPlan] = chains(expected)
        self.matches: list[Match] = []
        self.paid: dict[int, int] = {}
        """Settlement to its match, by position."""
        self.used: dict[int, int] = {}
        """Line to its match."""
        self.tied: dict[int, tuple[int, ...]] = {}
        """Settlements with several explanations of equal weight, and the lines of these."""
        self.held: set[int] = set()
        """Lines that a tie is about."""
        self.carried: dict[int, int] = {}
        """Settlements of zero or less that a later payout took in, to its match."""
        self.shut: set[int] = set()
        """Lines that are no payment: credits that were taken back."""
        self.claimed: dict[str, set[int]] = defaultdict(set)

    @cached_property
    def plans(self) -> list[Plan]:
        """The usual plans of every chain."""
        return [plan for chain in self.chains for plan in usual(chain, self.expected)]

    @cached_property
    def _usually_met(self) -> list[tuple[int, BankLine]]:
        """What the usual plans meet, which is asked twice: to learn, and to match."""
        return list(self._met(self.plans))

    def learn(self) -> None:
        """Take habits from matches that nobody could doubt."""
        self.memos.look_through(self.lines)
        found: dict[int, list[tuple[BankLine, str]]] = defaultdict(list)
        wanted: Counter[int] = Counter()
        for at, line in self._usually_met:
            plan = self.plans[at]
            variant = self._variants(plan).get(line.amount)
            if variant is not None and line.n not in self.shut and -1 <= self.lag(plan, line) <= 2:
                found[at].append((line, variant))
                wanted[line.n] += 1
        sure: list[tuple[str, BankLine]] = []
        for at, hits in found.items():
            if len(hits) != 1 or wanted[hits[0][0].n] != 1:
                continue
            plan, (line, variant) = self.plans[at], hits[0]
            one = self.expected[plan.members[0]]
            if self.payers.score(line, one.channel, one.merchant) == who.OTHER:
                # Seen often but never known: another spelling of the payer, or somebody else who will not come again.
                if not self.payers.pays_another(line.payer, one.channel):
                    sure.append((one.channel, line))
                continue
            habit = self.habits.of(one.channel, one.merchant)
            habit.lags[self.lag(plan, line)] += 1
            habit.variants[variant] += 1
            if plan.several:
                habit.rules[plan.rule] += 1
            sure.append((one.channel, line))
            for named in self.memos.of(line).days:
                self.habits.anchors.learn(one.channel, named.style, self._meanings(plan, line, named))
        self.payers.learn(sure)

    def run(self) -> None:
        """Match single lines: first what is beyond doubt in the usual ways, then the rest in every way."""
        self.take(self.meet(self.plans), doubtless=True)
        rest = list(self.open_plans())
        for chain in self.chains:
            rest.extend(unusual(chain, self.expected, lambda n: n not in self.paid))
        self.take(self.meet(rest))

    def take(self, hypotheses: Sequence[Hypothesis], *, doubtless: bool = False) -> None:
        """Choose the best of these and keep them; ``doubtless``: only those that nothing else comes near to."""
        for done, group in enumerate(components(hypotheses)):
            if done % 512 == 0:
                self.job.step("matching", done)
            if len(group) == 1:
                if not doubtless or group[0].weight >= SURE_MARGIN:
                    self._keep(group[0], group[0].weight, True)
                continue
            choice = choose(group)
            options: dict[int, list[int]] = defaultdict(list)
            for n, hypothesis in enumerate(group):
                for member in hypothesis.plan.members:
                    options[member].append(n)
            # A little more history of one shop than of another is no reason to pick; a turn is one, however small.
            least = choice.total - (0 if self._by_turn(group) else _TIE)
            tied = {
                member
                for member, ways in options.items()
                if choice.best_without.get(member, -1) >= least
                and any(choice.best_with.get(n, -1) >= least for n in ways)
            }
            for member in tied if not doubtless else ():
                ways = [n for n in options[member] if choice.best_with.get(n, -1) >= least]
                lines = {line for n in ways for line in group[n].lines}
                self.tied[member] = tuple(sorted(lines))
                self.held.update(lines)
            for n in choice.taken:
                hypothesis = group[n]
                if tied.intersection(hypothesis.plan.members):
                    continue
                others = [
                    choice.best_with.get(other, -1)
                    for member in hypothesis.plan.members
                    for other in options[member]
                    if other != n
                ]
                others += [choice.best_without.get(member, -1) for member in hypothesis.plan.members]
                margin = choice.total - max(others)
                if not doubtless or margin >= SURE_MARGIN:
                    self._keep(hypothesis, margin, choice.exact)

    def _by_turn(self, group: Sequence[Hypothesis]) -> bool:
        return any(self.expected[member].withdrawal for h in group for member in h.plan.members)

    def _keep(self, hypothesis: Hypothesis, margin: int, exact: bool) -> None:
        sure = (
            exact and margin >= SURE_MARGIN and hypothesis.payer >= who.BLANK and "inexact" not in hypothesis.evidence
        )
        at = len(self.matches)
        self.matches.append(Match(hypothesis, margin, sure))
        for n in hypothesis.plan.members:
            self.paid[n] = at
        for n in hypothesis.plan.carried:
            self.carried[n] = at
        for n in hypothesis.lines:
            self.used[n] = at

    def meet(self, plans: Sequence[Plan], among: Collection[int] | None = None) -> list[Hypothesis]:
        """Each plan with the free lines that could have paid it, the best few; ``among``: with these lines alone."""
        usual_ones = plans is self.plans
        open_ = plans if usual_ones else [plan for plan in plans if self.open(plan)]
        found: dict[int, dict[int, Hypothesis]] = defaultdict(dict)
        for at, line in self._usually_met if usual_ones else self._met(open_):
            plan = open_[at]
            if usual_ones and not self.open(plan):
                continue
            if line.n in found[at] or not (self.free(line) if among is None else line.n in among):
                continue
            variant = self._variants(plan).get(line.amount)
            if abs(line.amount - plan.expected) > plan.tolerance and not self._known_variant(plan, variant):
                continue
            hypothesis = self.weigh(plan, (line,), variant)
            if hypothesis is not None and hypothesis.weight > 0:
                found[at][line.n] = hypothesis
        return [hypothesis for at, hits in found.items() for hypothesis in self._likeliest(open_[at], hits.values())]

    def _likeliest(self, plan: Plan, hits: Iterable[Hypothesis]) -> list[Hypothesis]:
        """The best few; of withdrawals that nothing tells apart each looks from its own turn on, or none would be left
        for the last of many."""
        first = max(0, self.expected[plan.members[0]].turn - 1)
        return sorted(hits, key=lambda h: (-h.weight, h.order))[first : first + _TOP]

    def _met(self, plans: Sequence[Plan]) -> Iterator[tuple[int, BankLine]]:
        """(position of the plan, line) wherever a line has an amount that a plan may come to, in its window."""
        self.job.step("matching")
        asked: list[Asked] = []
        owners: list[int] = []
        for at, plan in enumerate(plans):
            one = self.expected[plan.members[0]]
            start, end = window(plan)
            low, high = plan.expected - plan.tolerance, plan.expected + plan.tolerance
            asked.append((one.entry.accounts, one.currency, low, high, start, end))
            owners.append(at)
            for amount, _ in plan.variants:
                if not low <= amount <= high:
                    asked.append((one.entry.accounts, one.currency, amount, amount, start, end))
                    owners.append(at)
        for question, line in self.pool.meet(asked):
            yield owners[question], line

    @staticmethod
    def _variants(plan: Plan) -> dict[int, str]:
        return {**dict(plan.variants), plan.expected: ""}

    def open(self, plan: Plan) -> bool:
        """Whether none of a plan's settlements is paid, carried away or tied."""
        return not any(n in self.paid or n in self.tied or n in self.carried for n in (*plan.members, *plan.carried))

    def free(self, line: BankLine) -> bool:
        """Whether a line can still be a payment."""
        return line.n not in self.used and line.n not in self.shut and line.n not in self.held

    def weigh(self, plan: Plan, lines: tuple[BankLine, ...], variant: str | None, story: int = 0) -> Hypothesis | None:
        """The plan with these lines; None where a memo says that they belong elsewhere. ``story`` is a further cost."""
        one = self.expected[plan.members[0]]
        habit = self.habits.of(one.channel, one.merchant)
        evidence: list[str] = []
        weight = MISSING - habit.rule(plan.rule, plan.several) - story
        weight += MORE * (sum(self.expected[n].net > 0 for n in plan.members) - 1)
        payer = who.KNOWN
        for line in lines:
            memo = self.memo(plan, line)
            if memo is None:
                return None
            score = self.payers.score(line, one.channel, one.merchant)
            if score < who.ALIKE and ("day" in memo or "claim" in memo):
                score = who.ALIKE
            payer = min(payer, score)
            weight += CREDIT[score] + sum(_MEMO[word] for word in memo)
            evidence += [word for word in memo if word not in evidence]
        weight -= one.turn
        lag = max(self.lag(plan, line) for line in lines)
        weight -= habit.lag(lag)
        if variant is None:
            weight -= 60 + round(100 * math.log(1 + 2 * plan.tolerance))
            evidence.append("inexact")
        else:
            weight -= habit.variant(variant)
        numbers = tuple(line.n for line in lines)
        received = sum(line.amount for line in lines)
        return Hypothesis(plan, numbers, received, variant or "", lag, payer, weight, tuple(evidence))

    def memo(self, plan: Plan, line: BankLine) -> list[str] | None:
        """What a line's memo says for a plan; None where it names another merchant or takings day."""
        named = self.memos.of(line)
        found: list[str] = []
        merchants = {self.expected[n].merchant for n in plan.members}
        if named.merchants:
            if named.merchants.isdisjoint(merchants):
                return None
            found.append("merchant")
        elif named.other_number:
            if self.memos.uses_our_numbers:
                return None
            found.append("stranger")
        elif named.last_four and any(names_merchant(named, merchant) for merchant in merchants):
            found.append("merchant")
        for day in named.days:
            meaning = self._meaning(plan, line, day)
            if meaning is False:
                return None
            if meaning and "day" not in found:
                found.append("day")
        if any(line.n in self.claimed.get(self.expected[n].id, ()) for n in plan.members):
            found.append("claim")
        return found

    def _meaning(self, plan: Plan, line: BankLine, named: NamedDay) -> bool | None:
        """Whether a named day is the plan's own: True, False, or None where it says nothing."""
        if (line.date - named.end).days > _STALE_DAYS:
            return None
        anchor = self.habits.anchors.of(self.expected[plan.members[0]].channel, named.style)
        if anchor == "posted":
            return None
        if anchor in self._meanings(plan, line, named):
            return True
        taken = named.end - timedelta(days=1) if anchor == "next" else named.end
        if taken >= line.date and anchor != "due":
            # A day that cannot have been paid yet is a posting day, whatever the style.
            return None
        return False

    def _meanings(self, plan: Plan, line: BankLine, named: NamedDay) -> frozenset[str]:
        days = [self.expected[n].day for n in plan.members]
        one = timedelta(days=1)
        tests = {
            "day": any(named.start <= day <= named.end for day in days),
            "next": any(named.start <= day + one <= named.end for day in days),
            "due": named.start <= plan.due <= named.end,
            "posted": named.start == named.end == line.date,
        }
        return frozenset(name for name, holds in tests.items() if holds)

    def lag(self, plan: Plan, line: BankLine) -> int:
        """Working days from the due day to the line; below zero where it came before."""
        return self.working_days(plan, plan.due, line.date)

    def working_days(self, plan: Plan, start: date, end: date) -> int:
        """Working days between two days in the calendar of a plan, signed."""
        working = self.expected[plan.members[0]].entry.working
        if end >= start:
            return working.working_between(start, end)
        return -max(1, working.working_between(end, start))

    def open_plans(self) -> Iterator[Plan]:
        """The usual plans whose settlements are still unexplained."""
        return (plan for plan in self.plans if self.open(plan))

    def known_amounts(self, plan: Plan) -> dict[int, str]:
        """What a plan may come to: as the terms say, or as the channel is known to round."""
        known = {amount: name for amount, name in plan.variants if self._known_variant(plan, name)}
        return {**known, plan.expected: ""}

    def _known_variant(self, plan: Plan, variant: str | None) -> bool:
        one = self.expected[plan.members[0]]
        return variant is not None and self.habits.of(one.channel, one.merchant).knows(variant)


_MEMO: Final = {"day": NAMED_DAY, "merchant": NAMED_MERCHANT, "claim": CLAIMED, "stranger": -200}
