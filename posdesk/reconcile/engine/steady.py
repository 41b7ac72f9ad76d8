"""Whether what is known now decides everything earlier as it did: the few yes and no that counts come to.

Weights move a little with every payment, and nobody's verdict hangs on that; what a channel is known to do, and who is
known to pay it, opens or shuts whole ways of paying.
"""

from __future__ import annotations

from collections.abc import Iterator

from posdesk.reconcile.engine.habits import Anchors, Habit
from posdesk.reconcile.engine.lessons import Counts
from posdesk.reconcile.engine.payers import Payers
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


def renamed(old: Payers, new: Payers) -> set[str] | None:
    """The counterparties that are known otherwise now; None where it matters to every line of a channel."""
    changed: set[str] = set()
    for channel in {*old.learned, *new.learned}:
        before, after = old.learned.get(channel, set()), new.learned.get(channel, set())
        if bool(before) != bool(after) and any(kind == channel and not words for kind, words in new.kinds):
            return None
        changed |= before ^ after
    return {name for name in changed if _known(old, name) != _known(new, name)}


def no_longer_new(old: Payers, new: Payers) -> set[str]:
    """Counterparties that had one line and have more now, where that is held against them."""
    again = (name for name, n in old.seen.items() if n == 1 and new.seen[name] > 1)
    return {name for name in again if _known(old, name) != _known(new, name)}


def _known(payers: Payers, name: str) -> list[tuple[int, bool]]:
    """What is known of a counterparty, for each channel with payers of its own."""
    return [
        (payers.named(name, channel, places[0][1]), payers.pays_another(name, channel))
        for (channel, _), places in payers.kinds.items()
    ]


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
