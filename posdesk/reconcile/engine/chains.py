"""Chains of settlements that carry into each other, their due groups, and what is carried where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from posdesk.reconcile.owed import NEVER, Owed

if TYPE_CHECKING:
    from posdesk.reconcile.owed import Flags, Ints

Carry = tuple[int, tuple[int, ...]]
"""An amount of zero or less, and the settlements that it comes from."""

NOTHING: Final[Carry] = (0, ())


class Chains:
    """All settlements that are paid to a bank, by chain and due day; positions are into :class:`Owed`.

    Settlements stand in ``order``: by chain, due day and position. Groups (of one chain and due day) and chains are
    stretches of it, numbered as they stand.
    """

    def __init__(self, owed: Owed) -> None:
        import numpy as np

        self._np: Any = np
        self.owed = owed
        paid = np.flatnonzero((owed.due != NEVER) & (owed.withdrawal | ~owed.wallet))
        chain = owed.chain[paid]
        self.order: Ints = paid[np.lexsort((paid, owed.due[paid], chain))]
        chain, due = owed.chain[self.order], owed.due[self.order]
        fresh = np.ones(len(self.order), dtype=bool)
        fresh[1:] = (chain[1:] != chain[:-1]) | (due[1:] != due[:-1])
        self.starts: Ints = np.append(np.flatnonzero(fresh), len(self.order))
        """Where each group begins in ``order``, and the end."""
        self.group: Ints = np.full(len(owed), -1, dtype=np.int64)
        """Of each settlement the group; -1 where it is in none."""
        self.group[self.order] = np.cumsum(fresh) - 1
        begins = np.ones(len(self.starts) - 1, dtype=bool)
        first = chain[self.starts[:-1]]
        begins[1:] = first[1:] != first[:-1]
        self._begins: Ints = np.append(np.flatnonzero(begins), len(begins))
        """The first group of each chain, and the end."""
        self._chain: Ints = np.cumsum(begins) - 1
        """Of each group the chain."""

    def __len__(self) -> int:
        return len(self._begins) - 1

    @property
    def sizes(self) -> Ints:
        """How many settlements each group has."""
        found: Ints = self._np.diff(self.starts)
        return found

    def members(self, group: int) -> list[int]:
        """The settlements of a group."""
        found: list[int] = self.order[self.starts[group] : self.starts[group + 1]].tolist()
        return found

    def groups_of(self, chain: int) -> range:
        """The groups of a chain, by due day."""
        return range(int(self._begins[chain]), int(self._begins[chain + 1]))

    def following(self, group: int) -> int | None:
        """The next group of the same chain."""
        after = group + 1
        return after if after < len(self._chain) and self._chain[after] == self._chain[group] else None

    def along(self, chain: int) -> Ints:
        """The settlements of a chain, by day."""
        first, last = self._begins[chain], self._begins[chain + 1]
        found: Ints = self._np.sort(self.order[self.starts[first] : self.starts[last]])
        return found

    def positions(self, chain: int) -> list[int]:
        """The same as a list."""
        found: list[int] = self.along(chain).tolist()
        return found

    def whole(self, flags: Flags) -> Flags:
        """Of each group whether all of its settlements have a flag."""
        np = self._np
        found: Flags = np.zeros(0, dtype=bool)
        if len(self.order):
            found = np.logical_and.reduceat(flags[self.order], self.starts[:-1])
        return found

    def before_one_of(self, groups: Ints, whole: Flags, days: int) -> Flags:
        """Whether one of these follows each group in its chain: the next but one or later, due so many days later."""
        np = self._np
        ones = np.flatnonzero(whole)
        found: Flags = np.zeros(len(groups), dtype=bool)
        if not len(ones):
            return found
        at = ones[np.minimum(ones.searchsorted(groups + 2), len(ones) - 1)]
        due = self.owed.due[self.order[self.starts[:-1]]]
        same = self._chain[at] == self._chain[groups]
        found = (at >= groups + 2) & same & (due[at] - due[groups] <= days)
        return found

    def chains_of(self, positions: Sequence[int] | Ints) -> Iterator[int]:
        """The chains that some settlements are in, each once."""
        groups = self.group[self._np.asarray(positions, dtype=self._np.int64)]
        yield from self._np.unique(self._chain[groups[groups >= 0]]).tolist()

    def sums(self) -> Ints:
        """What each group comes to."""
        if not len(self.order):
            return self.order
        found: Ints = self._np.add.reduceat(self.owed.payable[self.order], self.starts[:-1])
        return found

    def carry(self, n: int) -> Carry:
        """What is carried into a settlement where every day is paid apart."""
        return self._carries.get(n, NOTHING)

    def group_carry(self, group: int) -> Carry:
        """What is carried into a group where due groups are merged."""
        return self._group_carries.get(group, NOTHING)

    @property
    def carried_into(self) -> Sequence[int]:
        """The settlements that something is carried into where every day is paid apart."""
        return tuple(self._carries)

    @property
    def groups_carried_into(self) -> Sequence[int]:
        """The groups that something is carried into where due groups are merged."""
        return tuple(self._group_carries)

    @cached_property
    def _carries(self) -> dict[int, Carry]:
        below = self.order[(self.owed.payable[self.order] <= 0) & ~self.owed.withdrawal[self.order]]
        found: dict[int, Carry] = {}
        for chain in self.chains_of(below):
            carry = NOTHING
            for n in self.positions(chain):
                if carry is not NOTHING:
                    found[n] = carry
                carry = _onward(carry, int(self.owed.payable[n]), (n,))
        return found

    @cached_property
    def _group_carries(self) -> dict[int, Carry]:
        sums = self.sums()
        found: dict[int, Carry] = {}
        for chain in self._np.unique(self._chain[sums <= 0]).tolist() if len(sums) else ():
            carry = NOTHING
            for group in self.groups_of(chain):
                if carry is not NOTHING:
                    found[group] = carry
                carry = _onward(carry, int(sums[group]), self.members(group) if carry[1] or sums[group] <= 0 else ())
        return found

    def any_of(self, flags: Flags) -> Ints:
        """The groups of which some settlement has a flag, by number."""
        found: Ints = self._np.unique(self.group[self.order[flags[self.order]]])
        return found


def _onward(carry: Carry, payable: int, members: Sequence[int]) -> Carry:
    """What is carried on after these settlements, which come to ``payable`` together."""
    amount = carry[0] + payable
    return (amount, (*carry[1], *members)) if amount <= 0 else NOTHING
