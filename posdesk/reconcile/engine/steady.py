"""Whether what is known now decides everything earlier as it did: the few yes and no that counts come to.

Weights move a little with every payment, and nobody's verdict hangs on that; what a channel is known to do, and who is
known to pay it, opens or shuts whole ways of paying.
"""

from __future__ import annotations

from collections.abc import Iterator

from posdesk.reconcile.engine.habits import Anchors, Habit
from posdesk.reconcile.engine.lessons import Counts
from posdesk.reconcile.engine.payers import Common, Payers
from posdesk.reconcile.engine.short import is_seldom
from posdesk.reconcile.sums import VARIANTS


def unsteady(old: Counts, new: Counts) -> Iterator[tuple[str, str]]:
    """The channels and merchants whose habits decide otherwise now."""
    nothing = Habit()
    for shop, habit in new.habits.items():
        if _decides(habit) != _decides(old.habits.get(shop, nothing)):
            yield shop


def same_days(old: Counts, new: Counts) -> bool:
    """Whether the days in memos mean the same."""
    before, after = Anchors(old.anchors.counts), Anchors(new.anchors.counts)
    return all(before.of(*kind) == after.of(*kind) for kind in {*before.counts, *after.counts})


def renamed(old: tuple[Counts, Common], new: tuple[Counts, Common]) -> set[str] | None:
    """The counterparties that are known otherwise now; None where it matters to all of a channel."""
    before, after = (_learned(*known) for known in (old, new))
    if any(bool(before.get(channel)) != bool(after.get(channel)) for channel in {*before, *after}):
        return None
    return {
        name
        for channel in {*before, *after}
        for name in before.get(channel, set()) ^ after.get(channel, set())
    }  # fmt: skip


def _learned(counts: Counts, common: Common) -> dict[str, set[str]]:
    payers = Payers(common)
    payers.learn(counts.payers)
    return payers.learned


def _decides(habit: Habit) -> tuple[object, ...]:
    rules = habit.rules
    single, merged = rules["single"], rules["merged"]
    known = tuple(habit.knows(way) for way in VARIANTS)
    return (
        *known,
        habit.knows(""),
        merged > single,
        merged >= single,
        is_seldom(rules, "single"),
        is_seldom(rules, "merged"),
    )


def alone_before(old: Common, new: Common) -> set[str]:
    """Counterparties that had one line, and have more now."""
    return {name for name, n in old.seen.items() if n == 1 and new.seen[name] > 1}
