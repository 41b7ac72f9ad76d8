"""Payments that are not what they should be: first those whose difference is explained to the cent, last the others.

That a terminal, a batch, a kind of card or a charged-back sale makes up just what is missing is hardly chance: such
a payment is believed in every way of paying, and whoever sent it. Without an explanation any credit of a similar amount
would do, so it must come in the channel's own way and be nothing likelier.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cached_property
from typing import Final

from posdesk.reconcile.banking import BankLine
from posdesk.reconcile.engine import payers as who
from posdesk.reconcile.engine.hypotheses import Hypothesis, Plan
from posdesk.reconcile.engine.memo import names_merchant
from posdesk.reconcile.engine.residue import SPLIT, Residue
from posdesk.reconcile.engine.weights import SURE_MARGIN
from posdesk.reconcile.expected import Chain, Expected

_SHORT: Final = 530
_EXPLAINED: Final = {"terminal": 400, "batch": 400, "card": 400, "chargeback": 300}
"""What an explanation is worth: there are more sales than terminals to have just the amount by chance."""
_COUNTS: Final = 4000
"""Lifts every short payment above nothing, whatever speaks against it."""
_TOP: Final = 4
_SETTLED: Final = 4
_SELDOM: Final = 6
"""A channel that merged its days four times or more, and paid them apart not a sixth as often, does not pay one of them
alone and short; nor the other way round."""
_DAYS_BEFORE: Final = 4
"""Takings days before the first that are known, whose payout the statement may still show."""

Explain = Callable[[Plan, Mapping[str, int]], tuple[str, str] | None]
"""Says which part of a plan's takings makes up an amount to the cent (by way of rounding): (by, value), or None."""


def is_seldom(rules: Mapping[str, int], rule: str) -> bool:
    """Whether a channel that pays in this way so often hardly pays in another: single, merged, or rarer still."""
    other = rules.get("single" if rule == "merged" else "merged", 0)
    return other >= _SETTLED and _SELDOM * rules.get(rule, 0) <= other


class Shorts:
    """Looks for short payments among what is still unexplained."""

    def __init__(self, residue: Residue, patience: int, explain: Explain) -> None:
        self.m = residue.m
        self._residue = residue
        self._patience = patience
        self._explain = explain

    def candidates(self) -> tuple[set[int], set[int]]:
        """Settlements that a short payment may be for, whose parts must be known to explain it; and what would lack."""
        members: set[int] = set()
        amounts: set[int] = set()
        for plan, near in self._met(self._every(), who.BLANK):
            for line in near:
                members.update(plan.members)
                amounts.update(missing for missing in self._missing(plan, line.amount).values() if missing > 0)
        return members, amounts

    def match_explained(self) -> None:
        """Short payments of which it is known to the cent what they lack."""
        found: list[Hypothesis] = []
        for plan, near in self._met(self._every(), who.BLANK):
            for line in near:
                hypothesis = self._explained(plan, line)
                if hypothesis is not None and hypothesis.weight > 0:
                    found.append(hypothesis)
        self.m.take(found)

    def match_rest(self) -> None:
        """The other payments from half to five quarters of what they should be."""
        found: list[Hypothesis] = []
        plans = [plan for plan in self.m.open_plans() if not self.m.expected[plan.members[0]].withdrawal]
        for (plan, near), parts in zip(self._met(plans, who.ALIKE), self._residue.parts(plans), strict=True):
            best = sorted(self._short(plan, near, parts), key=lambda h: (-h.weight, h.order))
            found.extend(best[:_TOP])
        first = len(self.m.matches)
        self.m.take(found)
        for n in range(first, len(self.m.matches)):
            match = self.m.matches[n]
            # What lifted it above nothing tells nobody how sure it is.
            match.margin = max(0, min(match.margin, match.hypothesis.weight - _COUNTS))
            match.certain = match.certain and match.margin >= SURE_MARGIN

    def _every(self) -> list[Plan]:
        plans = (*self.m.open_plans(), *self.m.rare_plans())
        return [plan for plan in plans if not self.m.expected[plan.members[0]].withdrawal]

    def _met(self, plans: Sequence[Plan], least: int) -> Iterator[tuple[Plan, list[BankLine]]]:
        """Each plan with the free credits of half to five quarters of its amount, from its due day on."""
        expected = self.m.expected
        last = [expected[plan.members[0]].entry.last_patient_day(plan.due, self._patience) for plan in plans]
        found = self._residue.left.by_amount(
            plans,
            ([plan.due for plan in plans], last),
            ([(plan.expected + 1) // 2 for plan in plans], [plan.expected * 5 // 4 for plan in plans]),
            least,
            self._residue.duplicates,
        )
        for plan, near in zip(plans, found, strict=True):
            yield plan, [line for line in near if abs(plan.expected - line.amount) > plan.tolerance]

    def _missing(self, plan: Plan, received: int) -> dict[str, int]:
        """What a payment lacks, by the ways of rounding that the channel is known to use."""
        return {way: amount - received for amount, way in self.m.known_amounts(plan).items()}

    def _explained(self, plan: Plan, line: BankLine) -> Hypothesis | None:
        why = self._explain(plan, self._missing(plan, line.amount))
        if why is None:
            return None
        return self._as_short(self.m.weigh(plan, (line,), "", self._story(plan, line.amount) - _EXPLAINED[why[0]]), why)

    @staticmethod
    def _story(plan: Plan, received: int) -> int:
        return _SHORT + 400 * abs(plan.expected - received) // plan.expected

    def _short(self, plan: Plan, near: Sequence[BankLine], free: Sequence[BankLine]) -> Iterator[Hypothesis]:
        for line in near:
            hypothesis = self._explained(plan, line)
            if hypothesis is None and self._believed(plan, line):
                hypothesis = self._as_short(self.m.weigh(plan, (line,), "", self._story(plan, line.amount)))
            if hypothesis is not None:
                # What counts as short is the contract's to say; the weight only decides between several.
                yield replace(hypothesis, weight=hypothesis.weight + _COUNTS)
        yield from self._in_parts(plan, free)

    def _in_parts(self, plan: Plan, free: Sequence[BankLine]) -> Iterator[Hypothesis]:
        taken = self._residue.duplicates
        parts = [line for line in free if self._names(plan, line) and line.n not in taken]
        total = sum(line.amount for line in parts)
        hypothesis: Hypothesis | None = None
        if len(parts) > 1 and abs(total - plan.expected) <= plan.tolerance:
            # More parts than are tried in every way, and all of them name the merchant.
            hypothesis = self.m.weigh(plan, tuple(parts), "", SPLIT)
            if hypothesis is not None:
                hypothesis = replace(hypothesis, plan=replace(plan, rule="split"))
        elif len(parts) > 1 and plan.expected <= 2 * total and 4 * total <= 5 * plan.expected:
            why = self._explain(plan, self._missing(plan, total))
            hypothesis = self._as_short(self.m.weigh(plan, tuple(parts), "", _SHORT + SPLIT), why)
        if hypothesis is not None:
            yield replace(hypothesis, weight=hypothesis.weight + _COUNTS)

    def _names(self, plan: Plan, line: BankLine) -> bool:
        one = self.m.expected[plan.members[0]]
        end = one.entry.last_patient_day(plan.due, self._patience)
        return line.date <= end and names_merchant(self.m.memos.of(line), one.merchant)

    @staticmethod
    def _as_short(hypothesis: Hypothesis | None, why: tuple[str, str] | None = None) -> Hypothesis | None:
        if hypothesis is None:
            return None
        rule = "short" if hypothesis.received < hypothesis.plan.expected else "over"
        evidence = (*hypothesis.evidence, f"{why[0]}={why[1]}") if why else hypothesis.evidence
        return replace(hypothesis, plan=replace(hypothesis.plan, rule=rule), evidence=evidence)

    def _believed(self, plan: Plan, line: BankLine) -> bool:
        """Whether a payment that nothing explains may be for a plan at all."""
        return not (self._unlike(plan) or self._of_another_day(plan, line) or self._of_days_before(plan, line))

    def _unlike(self, plan: Plan) -> bool:
        """Whether the channel is known to pay days that fall due together in the other way."""
        if not plan.several:
            return False
        one = self.m.expected[plan.members[0]]
        return is_seldom(self.m.habits.of(one.channel, one.merchant).rules, plan.rule)

    def _of_another_day(self, plan: Plan, line: BankLine) -> bool:
        """Whether something else that this payer pays is unpaid and due on the day of the credit, and not much less.

        Then it may be that one's, even where it is less than half of it. Of days of one channel that were due together
        the nearest counts, and what comes in time and is too much has come.
        """
        if line.date == plan.due and line.amount > plan.expected:
            return False
        one = self.m.expected[plan.members[0]]
        named = "merchant" in (self.m.memo(plan, line) or ())
        sums: dict[Chain, int] = defaultdict(int)
        for n in self._open_by_due.get(line.date, ()):
            other = self.m.expected[n]
            together = other.due == one.due and other.chain == one.chain
            if together or n in self.m.closed or (named and other.merchant != one.merchant):
                continue
            if self._may_pay(line, n):
                sums[other.chain] += other.payable
        return any(4 * line.amount <= 5 * owed for owed in sums.values())

    def _may_pay(self, line: BankLine, n: int) -> bool:
        """Whether a credit could be for a settlement, whatever it comes to."""
        one = self.m.expected[n]
        if one.due is None or one.currency != line.currency:
            return False
        if one.entry.accounts and line.account not in one.entry.accounts:
            return False
        plan = Plan((n,), (), one.payable, 0, (), 0, one.due, one.day, "single", False)
        return self.m.payers.pays(line, one.channel, one.merchant) and self.m.memo(plan, line) is not None

    @cached_property
    def _open_by_due(self) -> dict[date, list[int]]:
        """What is unpaid and should be, by the day on which it was due."""
        chains, owed = self.m.chains, self.m.owed
        open_ = ~self.m.closed.flags & ~owed.withdrawal & (owed.payable > 0)
        found: dict[date, list[int]] = defaultdict(list)
        for n in chains.order[open_[chains.order]].tolist():
            due = self.m.expected[n].due
            if due is not None:
                found[due].append(n)
        return found

    def _of_days_before(self, plan: Plan, line: BankLine) -> bool:
        """Whether a credit is as likely another channel's, for takings from before the first day that is known."""
        one = self.m.expected[plan.members[0]]
        if "merchant" in (self.m.memo(plan, line) or ()):
            return False
        return any(
            (other.channel, other.merchant) != (one.channel, one.merchant)
            and other.currency == line.currency
            and (not other.entry.accounts or line.account in other.entry.accounts)
            and self.m.payers.pays(line, other.channel, other.merchant)
            for other in self._first_after.get(line.date, ())
        )

    @cached_property
    def _first_after(self) -> dict[date, list[Expected]]:
        """By the due day of takings from before the first known day: that first day, which is due later."""
        chains, owed = self.m.chains, self.m.expected
        found: dict[date, list[Expected]] = defaultdict(list)
        for chain in range(len(chains)):
            first = chains.positions(chain)[0]
            one = owed[first]
            if first in self.m.begun or one.withdrawal or one.due is None:
                continue
            earlier = {one.entry.due(one.day - timedelta(days=n)) for n in range(1, _DAYS_BEFORE + 1)}
            for due in earlier:
                if due is not None and due < one.due:
                    found[due].append(one)
        return found
