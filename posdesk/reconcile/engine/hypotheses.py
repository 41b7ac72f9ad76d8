"""Which payouts could have paid which settlements: single days, merged days, runs, stragglers, carried negatives.

A :class:`Plan` is a way to pay (some settlements, what they add up to); meeting a bank line of that amount it becomes a
:class:`Hypothesis` with a weight: the cost of leaving settlements and credit unexplained, less the cost of this story.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from posdesk.reconcile.engine.chains import Carry
from posdesk.reconcile.expected import Expected


@dataclass(slots=True, eq=False)
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

    charged: int = 0
    """A fee on the payout itself, which ``expected`` is already less of."""

    def way(self, amount: int) -> str | None:
        """In which way of rounding it comes to an amount: "" as the terms say, None in no way."""
        if amount == self.expected:
            return ""
        return next((name for other, name in self.variants if other == amount), None)


@dataclass(eq=False)
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


def single(expected: Sequence[Expected], n: int, carry: Carry, several: bool) -> tuple[Plan, ...]:
    """A settlement by itself, which is the usual case by far: its own variants, moved by the carry."""
    one = expected[n]
    moved = carry[0] - one.reserve
    amount = one.net + moved
    if amount <= 0 or one.due is None:
        return ()
    charged = amount - one.entry.received(amount, one.currency) if one.entry.draw is not None else 0
    moved, amount = moved - charged, amount - charged
    others = tuple([(net + moved, name) for net, name in one.variants.items() if net != one.net])
    if carry[1]:
        others = _ways([one, *(expected[k] for k in carry[1])], amount)
    return (
        Plan((n,), carry[1], amount, carry[0], others, one.tolerance, one.due, one.day, "single", several, charged),
    )


def together(
    expected: Sequence[Expected], members: tuple[int, ...], carry: Carry, rule: str, several: bool
) -> Iterator[Plan]:
    """Several settlements together; one that is left alone is a plan by itself under the same rule."""
    carried_in, carried = carry
    if len(members) == 1:
        for plan in single(expected, members[0], carry, several):
            plan.rule = rule
            yield plan
        return
    ones = [expected[n] for n in members]
    amount = sum([one.payable for one in ones]) + carried_in
    if amount <= 0:
        return
    charged = amount - ones[0].entry.received(amount, ones[0].currency) if ones[0].entry.draw is not None else 0
    amount -= charged
    yield Plan(
        members=members,
        carried=carried,
        expected=amount,
        carried_in=carried_in,
        variants=_ways([*ones, *(expected[n] for n in carried)], amount),
        tolerance=combined_tolerance(ones),
        due=max(one.due for one in ones if one.due is not None),
        first_day=max(one.day for one in ones),
        rule=rule,
        several=several,
        charged=charged,
    )


def _ways(ones: Sequence[Expected], amount: int) -> tuple[tuple[int, str], ...]:
    """What a payout of these comes to where the acquirer rounds in its own way, which it does for the carried too."""
    variants: dict[int, str] = {}
    for name in {name: None for one in ones for name in one.variants.values()}:
        other = amount + sum([_net_under(one, name) - one.payable for one in ones])
        if other != amount:
            variants.setdefault(other, name)
    return tuple(variants.items())


def combined_tolerance(ones: Sequence[Expected]) -> int:
    """How much a payment of several settlements may differ: the contract's rule over all of their takings."""
    if any(one.entry.tolerance is not None for one in ones):
        return sum(one.tolerance for one in ones)
    return max(2, sum(one.takings for one in ones) // 2, sum(one.tolerance for one in ones if one.doubtful))


def _net_under(one: Expected, variant: str) -> int:
    net = next((net for net, name in one.variants.items() if name == variant), one.net)
    return net - one.reserve
