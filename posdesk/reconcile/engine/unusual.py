"""The rarer ways to pay: stragglers, two groups in one, short runs, and what was carried past the next payout."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from posdesk.reconcile.engine.chains import NOTHING, Chains
from posdesk.reconcile.engine.hypotheses import Plan, single, together
from posdesk.reconcile.owed import Owed

if TYPE_CHECKING:
    from posdesk.reconcile.owed import Flags, Ints

LONGEST_RUN: Final = 4
_NEAR_DAYS: Final = 14
"""Days between two due days that one payout may be for."""
_MONTH: Final = 45
"""Days between two paydays of a month, a long holiday included: a straggler comes with the next one."""


def unusual(chains: Chains, wanted: Flags) -> Iterator[Plan]:
    """Plans of settlements that are still ``wanted``."""
    owed = chains.owed
    wanted = wanted & ~owed.withdrawal
    whole = chains.whole(wanted)
    for group in _fit(chains, chains.any_of(wanted), whole).tolist():
        yield from _of_group(chains, group, wanted, whole)
    for chain in chains.chains_of(chains.order[wanted[chains.order]]):
        positions = chains.along(chain)
        yield from _runs(chains, positions, wanted)
        yield from _carried_later(chains, positions, wanted)


def _fit(chains: Chains, groups: Ints, whole: Flags) -> Ints:
    """The groups that may be paid in a rarer way: those of three, and those that a group follows which is wanted."""
    import numpy as np

    more = np.append(whole[1:], False)[groups]
    found: Ints = groups[(chains.sizes[groups] > 2) | more | chains.before_one_of(groups, whole, _NEAR_DAYS)]
    return found


def _of_group(chains: Chains, number: int, wanted: Flags, wholes: Flags) -> Iterator[Plan]:
    owed, whole = chains.owed, chains.members(number)
    group = [n for n in whole if wanted[n]]
    if len(whole) > 2 and len(group) == len(whole):
        for left_out in group:
            rest = tuple(n for n in group if n != left_out)
            yield from together(owed, rest, NOTHING, "straggler", True)
    if 2 <= len(group) < len(whole):
        # The others of the group were paid apart.
        yield from together(owed, tuple(group), NOTHING, "straggler", True)
    # A long holiday may be paid in two credits: its first days together, and the others.
    pieces = [whole[:cut] for cut in range(LONGEST_RUN + 1, len(whole))]
    pieces += [whole[cut:] for cut in range(1, len(whole) - LONGEST_RUN)]
    for piece in pieces:
        if all(wanted[n] for n in piece):
            yield from together(owed, tuple(piece), NOTHING, "run", True)
    after = chains.following(number)
    following = [] if after is None or not wholes[after] else chains.members(after)
    if following and _near(owed, group, following, _MONTH):
        if len(group) == len(whole) and len(group) + len(following) > 2 and _near(owed, group, following):
            yield from together(owed, (*group, *following), NOTHING, "two_groups", True)
        for straggler in group:
            yield from together(owed, (straggler, *following), NOTHING, "straggler", True)
    yield from _held_back(chains, number, group, wholes)


def _held_back(chains: Chains, number: int, group: Sequence[int], wholes: Flags) -> Iterator[Plan]:
    """A day that the acquirer looked into, and paid with a later group while those between were paid in time."""
    owed = chains.owed
    after = chains.following(number)
    while after is not None and (after := chains.following(after)) is not None:
        if not _near(owed, group, [int(chains.order[chains.starts[after]])]):
            return
        if wholes[after]:
            following = chains.members(after)
            for held in group:
                yield from together(owed, (held, *following), NOTHING, "straggler", True)


def _runs(chains: Chains, positions: Ints, wanted: Flags) -> Iterator[Plan]:
    owed = chains.owed
    flags = wanted[positions]
    starts = (flags[:-1] & flags[1:]).nonzero()[0].tolist()
    open_ = flags.tolist() if starts else []
    for length in range(2, LONGEST_RUN + 1):
        for at in starts:
            run = tuple(positions[at : at + length].tolist())
            if (
                len(run) < length
                or not all(open_[at : at + length])
                or owed.day[run[-1]] - owed.day[run[0]] > 2 * LONGEST_RUN
                or run == tuple(chains.members(int(chains.group[run[0]])))
            ):
                continue
            yield from together(owed, run, NOTHING, "run", True)


def _carried_later(chains: Chains, positions: Ints, wanted: Flags) -> Iterator[Plan]:
    """What is below zero, taken off a later payout than the next."""
    owed = chains.owed
    below: list[int] = []
    for at in (owed.payable[positions] <= 0).nonzero()[0].tolist():
        below.append(int(positions[at]))
        if at + 1 < len(positions) and owed.payable[positions[at + 1]] > 0:
            carry = (int(owed.payable[below].sum()), tuple(below))
            for k in positions[at + 2 : at + 2 + LONGEST_RUN].tolist():
                if wanted[k] and chains.carry(k) != carry:
                    yield from single(owed, k, carry, True)
            below = []


def _near(owed: Owed, group: Sequence[int], following: Sequence[int], days: int = _NEAR_DAYS) -> bool:
    return bool(owed.due[following[0]] - owed.due[group[-1]] <= days)
