"""The ways in which nearly everything is paid, in columns: day by day, or merged by due day, less what was carried."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from posdesk.kit.rows import Made
from posdesk.reconcile.engine.chains import NOTHING, Chains
from posdesk.reconcile.engine.hypotheses import Plan, single, together
from posdesk.reconcile.engine.stretches import stretches
from posdesk.reconcile.sums import VARIANTS

if TYPE_CHECKING:
    from posdesk.reconcile.owed import Flags, Ints

RULES: Final = ("single", "merged")
_RECENT: Final = 1000
"""Plans that are kept for a while: what meets a line is asked for again with the next."""
NO_SUM: Final = -(1 << 62)
"""Stands where a way of rounding comes to nothing of its own."""


class UsualPlans(Made[Plan]):
    """The usual plans of all chains; single ones are made when they are asked for.

    Columns: ``expected`` and ``tolerance`` in minor units, ``due`` and ``first_day`` as ordinals, ``rule`` into
    :data:`RULES`, ``ways`` (n, 5) the amounts by :data:`VARIANTS`; ``members``, ``carried`` and ``wanted`` (both of
    these) are flat and by plan, each beside the number of its plan.
    """

    def __init__(self, chains: Chains) -> None:
        import numpy as np

        self._np: Any = np
        self._chains = chains
        self._owed = owed = chains.owed
        odd_ones, odd_groups = self._odd()
        order, sizes = chains.order, chains.sizes
        payable = owed.payable
        several = np.repeat(sizes > 1, sizes) & ~owed.withdrawal[order]
        plain = ~odd_ones[order] & (payable[order] > 0)
        ones, ones_several = order[plain], several[plain]
        sums = chains.sums()
        together_ = np.flatnonzero((sizes > 1) & (sums > 0) & ~odd_groups & ~owed.withdrawal[order[chains.starts[:-1]]])
        self._groups: Ints = together_
        self._singles = len(ones)
        self._made: list[Plan] = list(self._scalar(np.flatnonzero(odd_ones), np.flatnonzero(odd_groups)))
        self._recent: dict[int, Plan] = {}
        made = self._made
        starts, counts = chains.starts[together_], sizes[together_]
        inner = order[stretches(starts, counts)[1]]
        base = len(ones) + len(together_)
        self.first: Ints = self._joined(ones, order[starts], [plan.members[0] for plan in made])
        self.members: Ints = self._joined(ones, inner, [n for plan in made for n in plan.members])
        self.member_of: Ints = self._joined(
            np.arange(len(ones)),
            len(ones) + np.repeat(np.arange(len(together_)), counts),
            [base + at for at, plan in enumerate(made) for _ in plan.members],
        )
        self.carried: Ints = self._joined([n for plan in made for n in plan.carried])
        self.carried_of: Ints = self._joined([base + at for at, plan in enumerate(made) for _ in plan.carried])
        wanted_of = self._joined(self.member_of, self.carried_of)
        by_plan = np.argsort(wanted_of, kind="stable")
        self.wanted: Ints = self._joined(self.members, self.carried)[by_plan]
        self.wanted_of: Ints = wanted_of[by_plan]
        self.expected: Ints = self._joined(payable[ones], sums[together_], [plan.expected for plan in made])
        self.tolerance: Ints = self._joined(
            owed.tolerance[ones], self._tolerances(inner, counts), [plan.tolerance for plan in made]
        )
        self.due: Ints = self._joined(owed.due[ones], owed.due[order[starts]], [plan.due.toordinal() for plan in made])
        self.first_day: Ints = self._joined(
            owed.day[ones],
            self._per_group(np.maximum, owed.day[inner], counts),
            [p.first_day.toordinal() for p in made],
        )
        self.rule: Ints = self._joined(
            np.zeros(len(ones)), np.ones(len(together_)), [RULES.index(plan.rule) for plan in made]
        )
        self.several: Flags = self._joined(
            ones_several, np.ones(len(together_)), [plan.several for plan in made]
        ).astype(bool)
        self.ways = self._ways(ones, inner, counts)

    def __len__(self) -> int:
        return len(self.first)

    def _at(self, n: int) -> Plan:
        made = n - len(self) + len(self._made)
        if made >= 0:
            return self._made[made]
        plan = self._recent.get(n)
        if plan is None:
            if len(self._recent) >= _RECENT:
                self._recent.clear()
            plan = self._recent[n] = self._make(n)
        return plan

    def _make(self, n: int) -> Plan:
        if n < self._singles:
            members: tuple[int, ...] = (int(self.first[n]),)
        else:
            members = tuple(self._chains.members(int(self._groups[n - self._singles])))
        return Plan(
            members=members,
            carried=(),
            expected=int(self.expected[n]),
            carried_in=0,
            variants=tuple(self._variants(n)),
            tolerance=int(self.tolerance[n]),
            due=date.fromordinal(int(self.due[n])),
            first_day=date.fromordinal(int(self.first_day[n])),
            rule=RULES[self.rule[n]],
            several=bool(self.several[n]),
        )

    def _variants(self, n: int) -> Iterable[tuple[int, str]]:
        ways = zip(self.ways[n].tolist(), VARIANTS, strict=True)
        return [(amount, name) for amount, name in ways if amount != NO_SUM]

    def _joined(self, *parts: Any) -> Ints:
        np = self._np
        found: Ints = np.concatenate([np.asarray(part, dtype=np.int64) for part in parts])
        return found

    def _odd(self) -> tuple[Flags, Flags]:
        """Settlements and groups that something is carried into, or whose payouts cost a fee: made one by one."""
        np, owed, chains = self._np, self._owed, self._chains
        charged = owed.per_entry(lambda entry: entry.draw is not None, bool)
        ones = np.zeros(len(owed), dtype=bool)
        ones[chains.order] = charged[chains.order]
        ones[list(chains.carried_into)] = True
        groups = np.zeros(len(chains.starts) - 1, dtype=bool)
        groups[list(chains.groups_carried_into)] = True
        first = chains.order[chains.starts[:-1]]
        ones[first[groups]] = True
        groups |= ones[first]
        return ones, groups

    def _scalar(self, ones: Ints, groups: Ints) -> Iterator[Plan]:
        chains, owed = self._chains, self._owed
        for n in ones.tolist():
            group = int(chains.group[n])
            members = chains.members(group)
            own = chains.carry(n)
            first = chains.group_carry(group) if n == members[0] else NOTHING
            carries = dict.fromkeys((own, first) if NOTHING in (own, first) else (own, first, NOTHING))
            for carry in carries:
                yield from single(owed, n, carry, len(members) > 1)
        for group in groups.tolist():
            members = chains.members(group)
            if len(members) > 1:
                for carry in dict.fromkeys((chains.group_carry(group), chains.carry(members[0]), NOTHING)):
                    yield from together(owed, tuple(members), carry, "merged", True)

    def _per_group(self, operation: Any, values: Ints, counts: Ints) -> Ints:
        found: Ints = operation.reduceat(values, self._np.cumsum(counts) - counts) if len(counts) else counts
        return found

    def _tolerances(self, inner: Ints, counts: Ints) -> Ints:
        """How much a payment of several settlements may differ; as ``combined_tolerance``."""
        np, owed = self._np, self._owed
        tolerance = owed.tolerance[inner]
        agreed = owed.per_entry(lambda entry: entry.tolerance is not None, bool)[inner]
        doubt = self._per_group(np.add, np.where(owed.doubtful[inner], tolerance, 0), counts)
        takings = self._per_group(np.add, owed.takings[inner], counts)
        found: Ints = np.where(
            self._per_group(np.maximum, agreed.astype(np.int64), counts) > 0,
            self._per_group(np.add, tolerance, counts),
            np.maximum(np.maximum(2, takings // 2), doubt),
        )
        return found

    def _ways(self, ones: Ints, inner: Ints, counts: Ints) -> Ints:
        np, owed = self._np, self._owed
        found: Ints = np.full((len(self), len(VARIANTS)), NO_SUM, dtype=np.int64)
        both = slice(self._singles, self._singles + len(counts))
        for at in range(len(VARIANTS)):
            net = owed.nets[:, at] - owed.reserve
            found[: self._singles, at] = net[ones]
            found[both, at] = self._per_group(np.add, net[inner], counts)
        plain = self._singles + len(counts)
        found[:plain][found[:plain] == self.expected[:plain, None]] = NO_SUM
        for at in range(1, len(VARIANTS)):
            # Of ways that come to the same the first is told.
            found[(found[:, :at] == found[:, at, None]).any(axis=1), at] = NO_SUM
        for at, plan in enumerate(self._made, plain):
            found[at] = NO_SUM
            for amount, name in plan.variants:
                found[at, VARIANTS.index(name)] = amount
        return found
