"""Which payouts could have paid which settlements: single days, merged days, runs, stragglers, carried negatives.

A :class:`Plan` is a way to pay (some settlements, what they add up to); meeting a bank line of that amount it becomes a
:class:`Hypothesis` with a weight: the cost of leaving settlements and credit unexplained, less the cost of this story.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from typing import Final

from posdesk.reconcile.banking import BankLine
from posdesk.reconcile.expected import Chain, Expected

LONGEST_RUN: Final = 4
LATEST_DAYS: Final = 40
"""Calendar days after the due day in which a payment is still looked for."""
EARLIEST_DAYS: Final = 4


@dataclass(frozen=True)
class Plan:
    """A way in which settlements may be paid together; positions are into the list of expected settlements."""

    members: tuple[int, ...]
    carried: tuple[int, ...]
    expected: int
    carried_in: int
    variants: tuple[tuple[int, str], ...]
    tolerance: int
    due: date
    first_day: date
    rule: str
    several: bool
    """Whether the due group has more than one settlement, so that merging is a choice."""


@dataclass(frozen=True)
class Hypothesis:
    """A plan that met its lines."""

    plan: Plan
    lines: tuple[int, ...]
    received: int
    variant: str
    lag: int
    payer: int
    weight: int
    evidence: tuple[str, ...] = ()

    @cached_property
    def wants(self) -> frozenset[int]:
        """What it competes for: settlements by position, lines below zero."""
        return frozenset((*self.plan.members, *self.plan.carried, *(-1 - n for n in self.lines)))

    @cached_property
    def order(self) -> tuple[object, ...]:
        """The canonical order among equals."""
        return (self.lag, self.lines, self.plan.members, self.plan.carried, self.plan.rule)


Carry = tuple[int, tuple[int, ...]]
"""An amount of zero or less, and the settlements that it comes from."""

NOTHING: Final[Carry] = (0, ())


@dataclass(slots=True)
class ChainPlan:
    """One chain's settlements in order of time, and what each would carry in."""

    chain: Chain
    positions: list[int]
    carry: dict[int, Carry] = field(default_factory=dict)
    """By position: what is carried into it where every day is paid apart."""
    groups: list[list[int]] = field(default_factory=list)
    group_carry: list[Carry] = field(default_factory=list)
    """By group: what is carried into it where due groups are merged."""


def chains(expected: Sequence[Expected]) -> list[ChainPlan]:
    """Settlements that are paid to the bank, by chain, with carries and due groups."""
    found: dict[Chain, ChainPlan] = {}
    for n, one in enumerate(expected):
        if one.due is not None and (one.withdrawal or not one.entry.wallet):
            found.setdefault(one.chain, ChainPlan(one.chain, [])).positions.append(n)
    for plan in found.values():
        carry = NOTHING
        groups: dict[date, list[int]] = defaultdict(list)
        for n in plan.positions:
            plan.carry[n] = carry
            carry = _onward(expected, carry, (n,))
            due = expected[n].due
            assert due is not None
            groups[due].append(n)
        carry = NOTHING
        for due in sorted(groups):
            plan.groups.append(groups[due])
            plan.group_carry.append(carry)
            carry = _onward(expected, carry, tuple(groups[due]))
    return list(found.values())


def _onward(expected: Sequence[Expected], carry: Carry, members: tuple[int, ...]) -> Carry:
    amount = carry[0] + sum(expected[n].payable for n in members)
    return (amount, (*carry[1], *members)) if amount <= 0 else NOTHING


def plans(chain: ChainPlan, expected: Sequence[Expected]) -> Iterator[Plan]:
    """Every way in which a chain's settlements may be paid; what is drawn from a wallet comes one by one."""
    if expected[chain.positions[0]].withdrawal:
        for n in chain.positions:
            yield from _plan(expected, (n,), (), 0, "single", False)
        return
    for at, group in enumerate(chain.groups):
        several = len(group) > 1
        merged = chain.group_carry[at]
        for n in group:
            for amount, sources in dict.fromkeys((chain.carry[n], merged if n == group[0] else NOTHING, NOTHING)):
                yield from _plan(expected, (n,), sources, amount, "single", several)
        if several:
            for amount, sources in dict.fromkeys((merged, chain.carry[group[0]], NOTHING)):
                yield from _plan(expected, tuple(group), sources, amount, "merged", several)
        following = chain.groups[at + 1] if at + 1 < len(chain.groups) else []
        if len(group) > 2:
            for left_out in group:
                rest = tuple(n for n in group if n != left_out)
                yield from _plan(expected, rest, (), 0, "straggler", several)
        if following and _near(expected, group, following):
            if several or len(following) > 1:
                yield from _plan(expected, (*group, *following), (), 0, "two_groups", True)
            for straggler in group:
                yield from _plan(expected, (straggler, *following), (), 0, "straggler", True)
    yield from _runs(chain, expected)


def _runs(chain: ChainPlan, expected: Sequence[Expected]) -> Iterator[Plan]:
    positions = chain.positions
    whole = {tuple(group) for group in chain.groups}
    for length in range(2, LONGEST_RUN + 1):
        for at in range(len(positions) - length + 1):
            run = tuple(positions[at : at + length])
            if run in whole or (expected[run[-1]].day - expected[run[0]].day).days > 2 * LONGEST_RUN:
                continue
            yield from _plan(expected, run, (), 0, "run", True)


def _near(expected: Sequence[Expected], group: Sequence[int], following: Sequence[int]) -> bool:
    first, then = expected[group[-1]].due, expected[following[0]].due
    return first is not None and then is not None and (then - first).days <= 14


def _plan(
    expected: Sequence[Expected],
    members: tuple[int, ...],
    carried: tuple[int, ...],
    carried_in: int,
    rule: str,
    several: bool,
) -> Iterator[Plan]:
    ones = [expected[n] for n in members]
    amount = sum(one.payable for one in ones) + carried_in
    if amount <= 0:
        return
    names = sorted({name for one in ones for name in one.variants.values()})
    variants: dict[int, str] = {}
    for name in names:
        other = sum(_net_under(one, name) for one in ones) + carried_in
        if other != amount:
            variants.setdefault(other, name)
    dues = [one.due for one in ones if one.due is not None]
    yield Plan(
        members=members,
        carried=carried,
        expected=amount,
        carried_in=carried_in,
        variants=tuple(variants.items()),
        tolerance=combined_tolerance(ones),
        due=max(dues),
        first_day=max(one.day for one in ones),
        rule=rule,
        several=several,
    )


def combined_tolerance(ones: Sequence[Expected]) -> int:
    """How much a payment of several settlements may differ: the contract's rule over all of their takings."""
    if any(one.entry.tolerance is not None for one in ones):
        return sum(one.tolerance for one in ones)
    return max(2, sum(one.takings for one in ones) // 2, sum(one.tolerance for one in ones if one.doubtful))


def _net_under(one: Expected, variant: str) -> int:
    net = next((net for net, name in one.variants.items() if name == variant), one.net)
    return net - one.reserve


class Pool:
    """Credits by account, currency and amount, so that an amount finds its lines without scanning."""

    def __init__(self, lines: Sequence[BankLine]) -> None:
        self._lines = lines
        self._days: dict[tuple[str | None, str | None, int], list[tuple[date, int]]] = defaultdict(list)
        amounts: dict[tuple[str | None, str | None], set[int]] = defaultdict(set)
        for line in lines:
            if line.amount > 0 and line.booked:
                for account in (line.account, None):
                    self._days[account, line.currency, line.amount].append((line.date, line.n))
                    amounts[account, line.currency].add(line.amount)
        self._amounts = {key: sorted(values) for key, values in amounts.items()}

    def find(
        self, accounts: Sequence[str], currency: str | None, low: int, high: int, start: date, end: date
    ) -> Iterator[BankLine]:
        """Credits of ``low`` to ``high`` dated ``start`` to ``end``, by amount and date."""
        for account in accounts or (None,):
            amounts = self._amounts.get((account, currency), [])
            for at in range(bisect_left(amounts, low), bisect_right(amounts, high)):
                days = self._days[account, currency, amounts[at]]
                for when, n in days[bisect_left(days, (start, -1)) :]:
                    if when > end:
                        break
                    yield self._lines[n]


def window(plan: Plan) -> tuple[date, date]:
    """The days in which a plan's payment is looked for: never before the takings themselves."""
    earliest = max(plan.first_day, plan.due - timedelta(days=EARLIEST_DAYS))
    return earliest, plan.due + timedelta(days=LATEST_DAYS)
