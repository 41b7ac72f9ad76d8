"""Which payouts could have paid which settlements: single days, merged days, runs, stragglers, carried negatives.

A :class:`Plan` is a way to pay (some settlements, what they add up to); meeting a bank line of that amount it becomes a
:class:`Hypothesis` with a weight: the cost of leaving settlements and credit unexplained, less the cost of this story.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Final

from posdesk.reconcile.banking import BankLine
from posdesk.reconcile.expected import Chain, Expected

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]

LONGEST_RUN: Final = 4
_PLACE: Final = 1 << 43
"""Amounts of one account and currency lie below this in the index: 88 thousand million, in minor units."""
LATEST_DAYS: Final = 40
"""Calendar days after the due day in which a payment is still looked for."""
EARLIEST_DAYS: Final = 4


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


Carry = tuple[int, tuple[int, ...]]
"""An amount of zero or less, and the settlements that it comes from."""

NOTHING: Final[Carry] = (0, ())

Place = tuple[tuple[str, ...], str | None]
"""Accounts (none: any) and currency."""

Asked = tuple[tuple[str, ...], str | None, int, int, int, int]
"""Accounts, currency, lowest and highest amount, first and last day by ordinal."""


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
            key = one.chain
            chain = found.get(key)
            if chain is None:
                chain = found[key] = ChainPlan(key, [])
            chain.positions.append(n)
    for plan in found.values():
        carry = NOTHING
        groups: dict[date, list[int]] = defaultdict(list)
        for n in plan.positions:
            one = expected[n]
            plan.carry[n] = carry
            carry = _onward(carry, one.payable, (n,))
            assert one.due is not None
            groups[one.due].append(n)
        carry = NOTHING
        for due in sorted(groups):
            group = groups[due]
            plan.groups.append(group)
            plan.group_carry.append(carry)
            carry = _onward(carry, sum([expected[n].payable for n in group]), group)
    return list(found.values())


def _onward(carry: Carry, payable: int, members: Sequence[int]) -> Carry:
    """What is carried on after these settlements, which come to ``payable`` together."""
    amount = carry[0] + payable
    return (amount, (*carry[1], *members)) if amount <= 0 else NOTHING


def usual(chain: ChainPlan, expected: Sequence[Expected]) -> Iterator[Plan]:
    """The ways in which nearly everything is paid: day by day, or merged by due day, less what was carried."""
    if expected[chain.positions[0]].withdrawal:
        # What is drawn from a wallet comes one by one and carries nothing.
        for n in chain.positions:
            yield from _single(expected[n], n, NOTHING, False)
        return
    for at, group in enumerate(chain.groups):
        several = len(group) > 1
        merged = chain.group_carry[at]
        for n in group:
            own, first = chain.carry[n], merged if n == group[0] else NOTHING
            yield from _single(expected[n], n, own, several)
            if first is not own and first != own:
                yield from _single(expected[n], n, first, several)
            if NOTHING not in (own, first):
                yield from _single(expected[n], n, NOTHING, several)
        if several:
            for carry in dict.fromkeys((merged, chain.carry[group[0]], NOTHING)):
                yield from _plan(expected, tuple(group), carry, "merged", several)


def unusual(chain: ChainPlan, expected: Sequence[Expected], wanted: Callable[[int], bool]) -> Iterator[Plan]:
    """Stragglers, two groups in one, and short runs, of settlements that are still ``wanted``."""
    if expected[chain.positions[0]].withdrawal:
        return
    for at, whole in enumerate(chain.groups):
        group = [n for n in whole if wanted(n)]
        if not group:
            continue
        if len(whole) > 2 and len(group) == len(whole):
            for left_out in group:
                rest = tuple(n for n in group if n != left_out)
                yield from _plan(expected, rest, NOTHING, "straggler", True)
        if 2 <= len(group) < len(whole):
            # The others of the group were paid apart.
            yield from _plan(expected, tuple(group), NOTHING, "straggler", True)
        # A long holiday may be paid in two credits: its first days together, and the others.
        pieces = [whole[:cut] for cut in range(LONGEST_RUN + 1, len(whole))]
        pieces += [whole[cut:] for cut in range(1, len(whole) - LONGEST_RUN)]
        for piece in pieces:
            if all(wanted(n) for n in piece):
                yield from _plan(expected, tuple(piece), NOTHING, "run", True)
        following = chain.groups[at + 1] if at + 1 < len(chain.groups) else []
        if following and all(wanted(n) for n in following) and _near(expected, group, following):
            if len(group) == len(whole) and len(group) + len(following) > 2:
                yield from _plan(expected, (*group, *following), NOTHING, "two_groups", True)
            for straggler in group:
                yield from _plan(expected, (straggler, *following), NOTHING, "straggler", True)
    yield from _runs(chain, expected, wanted)
    yield from _carried_later(chain, expected, wanted)


def _runs(chain: ChainPlan, expected: Sequence[Expected], wanted: Callable[[int], bool]) -> Iterator[Plan]:
    positions = chain.positions
    whole = {tuple(group) for group in chain.groups}
    open_ = [wanted(n) for n in positions]
    starts = [at for at, is_open in enumerate(open_) if is_open]
    for length in range(2, LONGEST_RUN + 1):
        for at in starts:
            run = tuple(positions[at : at + length])
            if (
                len(run) < length
                or not all(open_[at : at + length])
                or run in whole
                or (expected[run[-1]].day - expected[run[0]].day).days > 2 * LONGEST_RUN
            ):
                continue
            yield from _plan(expected, run, NOTHING, "run", True)


def _carried_later(chain: ChainPlan, expected: Sequence[Expected], wanted: Callable[[int], bool]) -> Iterator[Plan]:
    """What is below zero, taken off a later payout than the next."""
    positions = chain.positions
    below: list[int] = []
    for at, n in enumerate(positions):
        if expected[n].payable <= 0:
            below.append(n)
            continue
        if below:
            carry = (sum(expected[k].payable for k in below), tuple(below))
            for k in positions[at + 1 : at + 1 + LONGEST_RUN]:
                if wanted(k) and chain.carry[k] != carry:
                    yield from _single(expected[k], k, carry, True)
        below = []


def _near(expected: Sequence[Expected], group: Sequence[int], following: Sequence[int]) -> bool:
    first, then = expected[group[-1]].due, expected[following[0]].due
    return first is not None and then is not None and (then - first).days <= 14


def _single(one: Expected, n: int, carry: Carry, several: bool) -> tuple[Plan, ...]:
    """A settlement by itself, which is the usual case by far: its own variants, moved by the carry."""
    moved = carry[0] - one.reserve
    amount = one.net + moved
    if amount <= 0 or one.due is None:
        return ()
    charged = amount - one.entry.received(amount, one.currency) if one.entry.draw is not None else 0
    moved, amount = moved - charged, amount - charged
    others = tuple([(net + moved, name) for net, name in one.variants.items() if net != one.net])
    return (
        Plan((n,), carry[1], amount, carry[0], others, one.tolerance, one.due, one.day, "single", several, charged),
    )


def _plan(
    expected: Sequence[Expected], members: tuple[int, ...], carry: Carry, rule: str, several: bool
) -> Iterator[Plan]:
    """Several settlements together; one that is left alone is a plan by itself under the same rule."""
    carried_in, carried = carry
    if len(members) == 1:
        for plan in _single(expected[members[0]], members[0], carry, several):
            plan.rule = rule
            yield plan
        return
    ones = [expected[n] for n in members]
    amount = sum([one.payable for one in ones]) + carried_in
    if amount <= 0:
        return
    charged = amount - ones[0].entry.received(amount, ones[0].currency) if ones[0].entry.draw is not None else 0
    amount -= charged
    variants: dict[int, str] = {}
    for name in {name: None for one in ones for name in one.variants.values()}:
        other = sum([_net_under(one, name) for one in ones]) + carried_in - charged
        if other != amount:
            variants.setdefault(other, name)
    yield Plan(
        members=members,
        carried=carried,
        expected=amount,
        carried_in=carried_in,
        variants=tuple(variants.items()),
        tolerance=combined_tolerance(ones),
        due=max(one.due for one in ones if one.due is not None),
        first_day=max(one.day for one in ones),
        rule=rule,
        several=several,
        charged=charged,
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
        import numpy as np

        self._lines = lines
        self._places: dict[tuple[str | None, str | None], int] = {}
        credits = [line for line in lines if line.amount > 0 and line.booked]
        code = self._places.setdefault
        own = [code((line.account, line.currency), len(self._places)) for line in credits]
        whole = [code((None, line.currency), len(self._places)) for line in credits]
        place = np.array((own, whole), dtype=np.int64)
        amounts = np.minimum(np.array([line.amount for line in credits], dtype=np.int64), _PLACE - 1)
        keys = (place * _PLACE + amounts).ravel()
        days = np.array([line.date.toordinal() for line in credits] * 2, dtype=np.int64)
        numbers = np.array([line.n for line in credits] * 2, dtype=np.int64)
        order = np.lexsort((numbers, days, keys))
        self._keys: Ints = keys[order]
        self._days: Ints = days[order]
        self._numbers: Ints = numbers[order]

    def find(
        self, accounts: Sequence[str], currency: str | None, low: int, high: int, start: date, end: date
    ) -> Iterator[BankLine]:
        """Credits of ``low`` to ``high`` dated ``start`` to ``end``, by amount and date."""
        first, last = start.toordinal(), end.toordinal()
        for account in accounts or (None,):
            place = self._places.get((account, currency))
            if place is None or high < 1:
                continue
            base = place * _PLACE
            left = int(self._keys.searchsorted(base + max(low, 1), "left"))
            right = int(self._keys.searchsorted(base + min(high, _PLACE - 1), "right"))
            days = self._days[left:right]
            for number in self._numbers[left:right][(days >= first) & (days <= last)].tolist():
                yield self._lines[number]

    def meet(self, asked: Sequence[Asked]) -> Iterator[tuple[int, BankLine]]:
        """For many questions at once: (number of the question, line), in order of the questions."""
        import numpy as np

        places = [(accounts, currency) for accounts, currency, *_ in asked]
        figures = np.array([rest for _, _, *rest in asked], dtype=np.int64).reshape(-1, 4)
        questions, numbers = self.search(places, *figures.T)
        for n, number in zip(questions.tolist(), numbers.tolist(), strict=True):
            yield n, self._lines[number]

    def search(self, places: Sequence[Place], lows: Ints, highs: Ints, starts: Ints, ends: Ints) -> tuple[Ints, Ints]:
        """The same in columns: number of the question, and of the line; amounts and days (ordinals) both inclusive."""
        import numpy as np

        known: dict[Place, list[int]] = {}
        asked: list[int] = []
        where: list[int] = []
        for at, place in enumerate(places):
            found = known.get(place)
            if found is None:
                accounts, currency = place
                found = known[place] = [
                    code
                    for account in accounts or (None,)
                    if (code := self._places.get((account, currency))) is not None
                ]
            for code in found:
                asked.append(at)
                where.append(code)
        question, base = np.array(asked, dtype=np.int64), np.array(where, dtype=np.int64) * _PLACE
        able = highs[question] >= 1
        question, base = question[able], base[able]
        left = self._keys.searchsorted(base + np.maximum(lows[question], 1), "left")
        right = self._keys.searchsorted(base + np.minimum(highs[question], _PLACE - 1), "right")
        counts = np.maximum(right - left, 0)
        which = np.repeat(np.arange(len(counts)), counts)
        at_ = np.arange(len(which)) - np.repeat(counts.cumsum() - counts, counts) + np.repeat(left, counts)
        which = question[which]
        fits = (self._days[at_] >= starts[which]) & (self._days[at_] <= ends[which])
        return which[fits], self._numbers[at_[fits]]


def window(plan: Plan) -> tuple[int, int]:
    """The days, by ordinal, in which a plan's payment is looked for: never before the takings themselves."""
    due = plan.due.toordinal()
    return max(plan.first_day.toordinal(), due - EARLIEST_DAYS), due + LATEST_DAYS
