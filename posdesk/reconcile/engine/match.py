"""Meeting plans with lines: evidence, weights, and the best set of hypotheses."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Final

from posdesk.kit.jobs import Job
from posdesk.reconcile.banking import BankLine
from posdesk.reconcile.engine import payers as who
from posdesk.reconcile.engine.chains import Chains
from posdesk.reconcile.engine.choose import components, decide
from posdesk.reconcile.engine.habits import ANCHORS, MISSING, MORE, Anchors, Habits
from posdesk.reconcile.engine.hypotheses import Hypothesis, Plan
from posdesk.reconcile.engine.lessons import Before, Counts, Lessons
from posdesk.reconcile.engine.matches import Marked, Match, Matches, Whose, is_sure
from posdesk.reconcile.engine.memo import NOBODY, Memos, NamedDay, names_merchant
from posdesk.reconcile.engine.plans import RULES, UsualPlans
from posdesk.reconcile.engine.pool import Asked, Pool, window
from posdesk.reconcile.engine.unusual import unusual
from posdesk.reconcile.engine.usual import Usual
from posdesk.reconcile.engine.weights import CLOSE, CREDIT, MEMO, STALE_DAYS, SURE_MARGIN, TIE, inexact
from posdesk.reconcile.expected import Expected
from posdesk.reconcile.lines import Lines
from posdesk.reconcile.owed import Owed

if TYPE_CHECKING:
    from posdesk.reconcile.owed import Ints

_ONE_DAY: Final = timedelta(days=1)
_NO_DAY: Final = timedelta(0)
_TOP: Final = 6
"""Lines kept for one plan: beyond these a further candidate has never won."""


class Matcher:
    """Everything that is known while lines are matched."""

    def __init__(
        self, expected: Sequence[Expected], lines: Sequence[BankLine], job: Job, common: who.Common | None = None
    ) -> None:
        """``common`` is what is known of all shops, where these are some of them."""
        self.owed = expected if isinstance(expected, Owed) else Owed(expected)
        self.expected: Sequence[Expected] = self.owed
        self.lines = lines if isinstance(lines, Lines) else Lines(lines)
        self.job = job
        self.memos = Memos(self.owed.merchants, self.lines)
        self.payers = who.Payers(common or who.Common.of(self.owed, self.lines))
        self.habits = Habits()
        self.pool = Pool(self.lines)
        self.chains = Chains(self.owed)
        self.plans = UsualPlans(self.chains)
        """The usual plans of every chain."""
        self.matches = Matches(self.plans, self.lines)
        self.paid = Whose(len(self.owed))
        """Settlement to its match, by position."""
        self.used = Whose(len(self.lines))
        """Line to its match."""
        self.tied: dict[int, tuple[int, ...]] = {}
        """Settlements with several explanations of equal weight, and the lines of these."""
        self.held: set[int] = set()
        """Lines that a tie is about."""
        self.carried: dict[int, int] = {}
        """Settlements of zero or less that a later payout took in, to its match."""
        self.closed = Marked(len(self.owed))
        """Settlements that are paid, carried away or tied."""
        self.shut: set[int] = set()
        """Lines that are no payment: credits that were taken back."""
        self.claimed: dict[str, set[int]] = defaultdict(set)
        self.counts = Counts()
        """What was counted to learn from it."""
        self.close: list[Sequence[Hypothesis]] = []
        """What competed and was decided by little, or not at all."""
        self.begun: Collection[int] = ()
        """The first settlements of chains that have earlier ones, which are not here."""
        self._open_plans: list[Plan] | None = None
        self._rare_plans: list[Plan] | None = None

    @cached_property
    def usual(self) -> Usual:
        """What the usual plans meet, in columns."""
        return Usual(self)

    def study(self, before: Before | None = None) -> Lessons:
        """What matches that nobody could doubt have to teach, beside what is known from ``before``."""
        if before is not None:
            self.memos = before.memos.once_more(self.lines, before.known)
        if before is None or not before.numbers:
            self.memos.look_through()
        self.counts = self.usual.learn(0 if before is None else before.since)
        if before is not None:
            self.counts.add(before.counts)
            self.begun = before.begun
        self.habits.own = self.counts.habits
        numbers = self.memos.uses_our_numbers or (before is not None and before.numbers)
        return Lessons(self.counts.payers, self.counts.anchors.counts, numbers)

    def heed(self, lessons: Lessons) -> None:
        """Take over what was learned, here and wherever else."""
        self.payers.learn(lessons.payers)
        self.habits.anchors = Anchors(lessons.anchors)
        self.memos.uses_our_numbers = lessons.numbers

    def run(self, contested: Sequence[Plan]) -> None:
        """Match single lines, once what is usual is settled: first what is beyond doubt, then the rest in every way."""
        self.take(self.meet(contested), doubtless=True)
        found = self.meet([*self.open_plans(), *unusual(self.chains, ~self.paid.known)])
        self.take([hypothesis for hypothesis in found if not self._is_weak(hypothesis)])

    def match_weak(self) -> None:
        """What agrees only within the tolerance, once it is known that nothing agrees to the cent."""
        self.take(self.meet([*self.open_plans(), *self.rare_plans()]))

    def _is_weak(self, hypothesis: Hypothesis) -> bool:
        guessed = self.expected[hypothesis.plan.members[0]].entry.guessed
        rare = hypothesis.plan.rule not in RULES or hypothesis.weight < 2 * SURE_MARGIN
        return "inexact" in hypothesis.evidence and rare and not guessed

    def take(self, hypotheses: Sequence[Hypothesis], *, doubtless: bool = False) -> None:
        """Choose the best of these and keep them; ``doubtless``: only those that nothing else comes near to."""
        for done, group in enumerate(components(hypotheses)):
            if done % 512 == 0:
                self.job.step("matching", done)
            if len(group) == 1:
                if not doubtless or group[0].weight >= SURE_MARGIN:
                    self.keep_alone(group[0])
                if not doubtless and group[0].weight < CLOSE:
                    self.close.append(group)
                continue
            # A little more history of one shop than of another is no reason to pick; a turn is one, however small.
            decision = decide(group, 0 if self.by_turn(group) else TIE)
            if not doubtless and (decision.tied or any(margin < CLOSE for _, margin in decision.taken)):
                self.close.append(group)
            for member, lines in decision.tied.items() if not doubtless else ():
                self.tie(member, lines)
            for n, margin in decision.taken:
                if not doubtless or margin >= SURE_MARGIN:
                    self._keep(group[n], margin, decision.exact)

    def tie(self, member: int, lines: Iterable[int]) -> None:
        """Leave a settlement to whoever can tell which of these lines it is."""
        self.tied[member] = tuple(sorted(lines))
        self.closed.add(member)
        self.held.update(lines)

    def by_turn(self, group: Sequence[Hypothesis]) -> bool:
        """Whether withdrawals of a wallet are among these, of which the earlier turn is taken as paid."""
        return any(self.expected[member].withdrawal for h in group for member in h.plan.members)

    def keep_alone(self, hypothesis: Hypothesis) -> None:
        """Keep a hypothesis that nothing competes with."""
        self._keep(hypothesis, hypothesis.weight, True)

    def _keep(self, hypothesis: Hypothesis, margin: int, exact: bool) -> None:
        self.adopt(Match(hypothesis, margin, exact and is_sure(hypothesis, margin)))

    def adopt(self, match: Match) -> None:
        """Take over a match."""
        hypothesis = match.hypothesis
        at = len(self.matches)
        self.matches.append(match)
        for n in hypothesis.plan.members:
            self.paid[n] = at
        for n in hypothesis.plan.carried:
            self.carried[n] = at
        for n in hypothesis.lines:
            self.used[n] = at
        self.closed.update(hypothesis.plan.members)
        self.closed.update(hypothesis.plan.carried)

    def keep_many(self, *figures: Ints) -> None:
        """Keep single lines that pay usual plans beyond doubt; columns as in :class:`Matches`."""
        import numpy as np

        self.matches.extend(*figures)
        plan, line = figures[0], figures[1]
        numbers = np.arange(len(plan))
        self.used.put(line, numbers)
        match = np.full(len(self.plans), -1, dtype=np.int64)
        match[plan] = numbers
        of = match[self.plans.member_of]
        here = of >= 0
        self.paid.put(self.plans.members[here], of[here])
        self.closed.put(self.plans.members[here])
        of = match[self.plans.carried_of]
        here = of >= 0
        for n, at in zip(self.plans.carried[here].tolist(), of[here].tolist(), strict=True):
            self.carried[n] = at
            self.closed.add(n)

    def meet(self, plans: Sequence[Plan], among: Collection[int] | None = None) -> list[Hypothesis]:
        """Each plan with the free lines that could have paid it, the best few; ``among``: with these lines alone."""
        open_ = [plan for plan in plans if self.open(plan)]
        found: dict[int, dict[int, Hypothesis]] = defaultdict(dict)
        for at, line in self._met(open_):
            plan = open_[at]
            if line.n in found[at] or not (self.free(line) if among is None else line.n in among):
                continue
            variant = plan.way(line.amount)
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

    def open(self, plan: Plan) -> bool:
        """Whether none of a plan's settlements is paid, carried away or tied."""
        return self.closed.isdisjoint(plan.members) and self.closed.isdisjoint(plan.carried)

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
            if score < who.ALIKE and ("claim" in memo or ("day" in memo and not self.is_foreign(line, one.channel))):
                score = who.ALIKE
            payer = min(payer, score)
            weight += CREDIT[score] + sum(MEMO[word] for word in memo)
            evidence += [word for word in memo if word not in evidence]
        weight -= one.turn
        lag = max(self.lag(plan, line) for line in lines)
        weight -= habit.lag(lag)
        received = sum(line.amount for line in lines)
        if variant is None:
            weight -= inexact(abs(received - plan.expected))
            evidence.append("inexact")
        else:
            weight -= habit.variant(variant)
        numbers = tuple(line.n for line in lines)
        return Hypothesis(plan, numbers, received, variant or "", lag, payer, weight, tuple(evidence))

    def memo(self, plan: Plan, line: BankLine) -> list[str] | None:
        """What a line's memo says for a plan; None where it names another merchant or takings day."""
        named = self.memos.of(line)
        if named == NOBODY and not self.claimed:
            return []
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
        if self.claims(plan, line.n):
            found.append("claim")
        return found

    def is_foreign(self, line: BankLine, channel: str) -> bool:
        """Whether a line's payer is another channel's: the day in its memo is then that channel's day."""
        return bool(line.payer) and self.payers.pays_another(line.payer, channel)

    def claims(self, plan: Plan, line: int) -> bool:
        """Whether an acquirer's claim says that a line paid a plan."""
        return bool(self.claimed) and any(line in self.claimed.get(self.expected[n].id, ()) for n in plan.members)

    def _meaning(self, plan: Plan, line: BankLine, named: NamedDay) -> bool | None:
        """Whether a named day is the plan's own: True, False, or None where it says nothing."""
        if (line.date - named.end).days > STALE_DAYS:
            return None
        anchor = self.habits.anchors.of(self.expected[plan.members[0]].channel, named.style)
        if anchor == "posted":
            return None
        if self.means(anchor, plan, line, named):
            return True
        taken = named.end - _ONE_DAY if anchor == "next" else named.end
        # A day that cannot have been paid yet is a posting day, whatever the style.
        early = taken > line.date or (taken == line.date and plan.due > plan.first_day)
        return None if early and anchor != "due" else False

    def meanings(self, plan: Plan, line: BankLine, named: NamedDay) -> frozenset[str]:
        """Everything that a named day can mean for a plan that a line pays."""
        return frozenset(anchor for anchor in ANCHORS if self.means(anchor, plan, line, named))

    def means(self, anchor: str, plan: Plan, line: BankLine, named: NamedDay) -> bool:
        """Whether a named day is the plan's own, taken for this kind of day."""
        if anchor == "due":
            return named.start <= plan.due <= named.end
        if anchor == "posted":
            return named.start == named.end == line.date
        later = _ONE_DAY if anchor == "next" else _NO_DAY
        return any(named.start <= self.expected[n].day + later <= named.end for n in plan.members)

    def lag(self, plan: Plan, line: BankLine) -> int:
        """Working days from the due day to the line; below zero where it came before."""
        return self.working_days(plan, plan.due, line.date)

    def working_days(self, plan: Plan, start: date, end: date) -> int:
        """Working days between two days in the calendar of a plan, signed."""
        working = self.expected[plan.members[0]].entry.working
        if end >= start:
            return working.working_between(start, end)
        return -max(1, working.working_between(end, start))

    def open_plans(self) -> list[Plan]:
        """The usual plans whose settlements are still unexplained."""
        # What is closed stays so, and soon nearly all of them are.
        if self._open_plans is None:
            import numpy as np

            gone = np.bincount(self.plans.wanted_of[self.closed.flags[self.plans.wanted]], minlength=len(self.plans))
            self._open_plans = [self.plans[n] for n in np.flatnonzero(gone == 0).tolist()]
        self._open_plans = [plan for plan in self._open_plans if self.open(plan)]
        return self._open_plans

    def rare_plans(self) -> list[Plan]:
        """The unusual plans, as they were first asked for, whose settlements are still unexplained."""
        if self._rare_plans is None:
            self._rare_plans = list(unusual(self.chains, ~self.closed.flags))
        self._rare_plans = [plan for plan in self._rare_plans if self.open(plan)]
        return self._rare_plans

    def forget_plans(self) -> None:
        """Look for unusual plans anew: those that passed over what has been explained since are none."""
        self._rare_plans = None

    def known_amounts(self, plan: Plan) -> dict[int, str]:
        """What a plan may come to: as the terms say, or as the channel is known to round."""
        known = {amount: name for amount, name in plan.variants if self._known_variant(plan, name)}
        return {**known, plan.expected: ""}

    def _known_variant(self, plan: Plan, variant: str | None) -> bool:
        one = self.expected[plan.members[0]]
        return variant is not None and self.habits.of(one.channel, one.merchant).knows(variant)
