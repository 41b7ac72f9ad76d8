"""Money that came at another place than the terms say, and to the cent: no reason to accuse anybody.

A refund that is taken off the next payout makes one day too much and the next too little, late sales that come with the
next payout do the opposite, and a fee on withdrawals that no contract names makes all of them too little by as much.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from posdesk.kit.money import plain, round_half_up, to_decimal
from posdesk.reconcile.banking import BankLine
from posdesk.reconcile.engine import payers as who
from posdesk.reconcile.engine.hypotheses import Hypothesis, Plan, combined_tolerance
from posdesk.reconcile.engine.residue import Residue
from posdesk.reconcile.expected import Expected
from posdesk.reconcile.owed import Owed

if TYPE_CHECKING:
    from posdesk.reconcile.owed import Flags

PAYOUT_FEE: Final = "payout_fee"
"""Evidence of a withdrawal that came less a fee which the terms do not name: ``payout_fee=3.00``."""

_STORY: Final = 300
_LEAST_PART: Final = 10
"""Of a day's payout at least a tenth must have come with the day itself."""
_LEAST_SEEN: Final = 2
"""Withdrawals that must lack the same fee before it is taken for one."""
_MOST_FEE: Final = 50
"""A fee is at most this part of what was drawn: one in fifty."""
_PER_MILLE: Final = (1, 2, 3, 5, 6, 10)
"""Rates that providers take of withdrawals, in thousandths."""


def paid_singly(owed: Owed, where: Flags) -> list[int]:
    """Which of these settlements are paid out sale by sale."""
    found: list[int] = (owed.per_entry(lambda entry: entry.each, bool) & where).nonzero()[0].tolist()
    return found


class Shifted:
    """Looks for all of these, among what is still unexplained."""

    def __init__(self, residue: Residue, patience: int) -> None:
        self._m = residue.m
        self._residue = residue
        self._patience = patience

    def match_moved(self) -> None:
        """Two days in two credits that are whole together.

        A refund of the first day was taken off the second, or some of its sales came with the second: those after the
        acquirer's own cut-off, or held back for a day.
        """
        chains, closed, expected = self._m.chains, self._m.closed.flags, self._m.expected
        plans: list[Plan] = []
        for chain in chains.chains_of(chains.order[~closed[chains.order]]):
            positions = chains.along(chain)
            open_ = ~closed[positions]
            for at in (open_[:-1] & open_[1:]).nonzero()[0].tolist():
                plans.extend(self._both(*positions[at : at + 2].tolist()))
        firsts = [expected[plan.members[0]] for plan in plans]
        dues = [one.due for one in firsts if one.due is not None]
        credits = self._residue.left.by_amount(
            plans,
            (dues, [one.entry.last_patient_day(day, self._patience) for one, day in zip(firsts, dues, strict=True)]),
            ([one.payable // _LEAST_PART for one in firsts], [one.payable - one.back for one in firsts]),
            who.ALIKE,
        )
        self._m.take(
            [
                hypothesis
                for plan, early, near in zip(plans, firsts, credits, strict=True)
                for hypothesis in self._moved(plan, early, near)
            ]
        )

    def _both(self, first: int, second: int) -> Iterator[Plan]:
        early, late = self._m.expected[first], self._m.expected[second]
        if early.payable <= 0 or late.payable <= 0 or early.due is None or late.due is None or early.withdrawal:
            return
        total = early.payable + late.payable
        yield Plan(
            (first, second), (), total, 0, (), combined_tolerance((early, late)), late.due, late.day, "single", False
        )

    def _moved(self, plan: Plan, early: Expected, near: Sequence[BankLine]) -> Iterator[Hypothesis]:
        late = self._m.expected[plan.members[1]]
        for one in near:
            if abs(one.amount - early.payable) <= early.tolerance:
                continue
            rest = plan.expected - one.amount
            for other in self._free(plan, late, rest, rest, plan.due):
                if one.n != other.n:
                    lines = (one, other) if one.n < other.n else (other, one)
                    hypothesis = self._m.weigh(plan, lines, "", _STORY)
                    if hypothesis is not None and hypothesis.weight > 0:
                        yield replace(hypothesis, plan=replace(plan, rule="split"))

    def _free(
        self, plan: Plan, one: Expected, low: int, high: int, due: date, least: int = who.ALIKE
    ) -> list[BankLine]:
        end = one.entry.last_patient_day(due, self._patience)
        near = self._m.pool.find(one.entry.accounts, one.currency, low, high, due, end)
        return [line for line in near if self._m.free(line) and self._residue.ours(plan, line, least)]

    def match_each(self, told: Mapping[int, Sequence[int]]) -> None:
        """Days whose sales are paid out one by one: what each sale of these settlements brings."""
        whole: dict[int, Plan] = {}
        for n in paid_singly(self._m.owed, ~self._m.closed.flags):
            one, sales = self._m.expected[n], told.get(n, ())
            if one.due is not None and len(sales) > 1 and min(sales) > 0:
                whole[n] = Plan((n,), (), one.payable, 0, (), one.tolerance, one.due, one.day, "single", False)
        came = self._one_by_one(whole, told)
        found = (self._of_sales(plan, came[n], len(told[n])) for n, plan in whole.items())
        self._m.take([hypothesis for hypothesis in found if hypothesis is not None])

    def _one_by_one(
        self, whole: Mapping[int, Plan], sales: Mapping[int, Sequence[int]]
    ) -> Mapping[int, list[BankLine]]:
        """The credits of single sales, each once: what came in time first, then without a name, then later."""
        came: dict[int, list[BankLine]] = {n: [] for n in whole}
        taken: set[int] = set()
        waiting = sorted((plan.due, n, net) for n, plan in whole.items() for net in sales[n])
        for most, least in ((0, who.ALIKE), (1, who.ALIKE), (1, who.BLANK), (None, who.ALIKE)):
            left: list[tuple[date, int, int]] = []
            for due, n, net in waiting:
                plan, one = whole[n], self._m.expected[n]
                amount = one.entry.received(net, one.currency)
                near = self._free(plan, one, amount, amount, due, least)
                free = [line for line in near if line.n not in taken]
                if most is not None:
                    free = [line for line in free if (line.date - due).days <= most]
                if not free:
                    left.append((due, n, net))
                    continue
                line = min(free, key=lambda line: (line.date, not self._m.memo(plan, line), line.n))
                taken.add(line.n)
                came[n].append(line)
            waiting = left
        return came

    def _of_sales(self, plan: Plan, came: Sequence[BankLine], sales: int) -> Hypothesis | None:
        received = sum(line.amount for line in came)
        if 2 * received < plan.expected or not came:
            return None
        hypothesis = self._m.weigh(plan, tuple(sorted(came, key=lambda line: line.n)), "", _STORY)
        if hypothesis is None or hypothesis.weight <= 0:
            return None
        rule = "split" if len(came) == sales else "short"
        charged = 0 if rule == "short" else plan.expected - received
        return replace(hypothesis, plan=replace(plan, rule=rule, expected=plan.expected - charged, charged=charged))

    def match_unnamed_fees(self) -> None:
        """Withdrawals of one wallet that all lack the same fee, or the same share."""
        found: list[Hypothesis] = []
        chains = self._m.chains
        for chain in chains.chains_of(self._m.owed.withdrawal.nonzero()[0]):
            open_ = [n for n in chains.positions(chain) if n not in self._m.closed]
            found.extend(self._less_a_fee(open_))
        self._m.take(found)

    def _less_a_fee(self, open_: Sequence[int]) -> Iterator[Hypothesis]:
        near: list[tuple[int, Plan, BankLine, int]] = []
        for n in open_:
            one = self._m.expected[n]
            assert one.due is not None
            plan = Plan((n,), (), one.net, 0, (), 0, one.due, one.day, "single", False)
            least = one.net - one.net // _MOST_FEE
            free = self._free(plan, one, least, one.net - 1, one.due)
            near += [(n, plan, line, one.net - line.amount) for line in free]
        # Counted by withdrawals and by lines: one line may be near to several withdrawals.
        drawn = Counter(kind for _, kind in {(n, kind) for n, _, _, fee in near for kind in self._kinds(n, fee)})
        came = Counter(kind for _, kind in {(x.n, kind) for n, _, x, fee in near for kind in self._kinds(n, fee)})
        kinds = {kind: min(times, came[kind]) for kind, times in drawn.items()}
        kind, seen = min(kinds.items(), key=lambda item: (-item[1], item[0]), default=(("", 0), 0))
        if seen < _LEAST_SEEN or 2 * seen < len(open_):
            return
        for n, plan, line, fee in near:
            if kind in self._kinds(n, fee):
                hypothesis = self._m.weigh(plan, (line,), "", _STORY)
                if hypothesis is not None and hypothesis.weight > 0:
                    word = f"{PAYOUT_FEE}={plain(fee, self._m.expected[n].currency)}"
                    yield replace(hypothesis, evidence=(*hypothesis.evidence, word))

    def _kinds(self, n: int, fee: int) -> list[tuple[str, int]]:
        """What sort of fee this may be: so much each, or so many thousandths."""
        one = self._m.expected[n]
        drawn = to_decimal(one.net, one.currency)
        shares = [rate for rate in _PER_MILLE if round_half_up(drawn * rate / 1000, one.currency) == fee]
        return [("each", fee), *(("share", rate) for rate in shares)]
