"""Whether what is known now decides everything earlier as it did: the few yes and no that counts come to.

What a channel is known to do, and who is known to pay it, opens or shuts whole ways of paying. Weights move a little
with every payment: what was decided by little is decided once more.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from posdesk.reconcile.engine.choose import decide
from posdesk.reconcile.engine.habits import RULES, Anchors, Habit
from posdesk.reconcile.engine.hypotheses import Hypothesis
from posdesk.reconcile.engine.lessons import Counts
from posdesk.reconcile.engine.payers import Payers
from posdesk.reconcile.engine.short import is_seldom
from posdesk.reconcile.engine.weights import TIE
from posdesk.reconcile.sums import VARIANTS

if TYPE_CHECKING:
    from posdesk.reconcile.engine.match import Matcher


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


@dataclass(frozen=True, slots=True)
class Close:
    """Hypotheses that competed and were decided by little, with the habits that they were weighed by."""

    group: Sequence[Hypothesis]
    shops: Sequence[tuple[str, str]]
    """Of each the channel and merchant."""
    habits: Mapping[tuple[str, str], Habit]
    tie: int
    last: int
    """The latest takings day of them, by ordinal."""


def close_calls(matcher: Matcher) -> list[Close]:
    """Everything that a run decided by little."""
    found = []
    for group in matcher.close:
        ones = [matcher.expected[hypothesis.plan.members[0]] for hypothesis in group]
        last = max(int(matcher.owed.day[n]) for hypothesis in group for n in hypothesis.plan.members)
        shops = [(one.channel, one.merchant) for one in ones]
        found.append(Close(group, shops, matcher.habits.own, 0 if matcher.by_turn(group) else TIE, last))
    return found


def decides_the_same(one: Close, counts: Counts) -> bool:
    """Whether what was decided by little is decided so by what is known now."""
    weighed = [
        replace(hypothesis, weight=hypothesis.weight + _cost(hypothesis, one.habits[shop])
                - _cost(hypothesis, counts.habits[shop]))
        for hypothesis, shop in zip(one.group, one.shops, strict=True)
    ]  # fmt: skip
    if any(hypothesis.weight <= 0 for hypothesis in weighed):
        return False
    if len(weighed) == 1:
        return True
    before, now = decide(one.group, one.tie), decide(weighed, one.tie)
    return before.tied == now.tied and [n for n, _ in before.taken] == [n for n, _ in now.taken]


def _cost(hypothesis: Hypothesis, habit: Habit) -> int:
    """The part of its cost that habits decide."""
    plan = hypothesis.plan
    cost = habit.lag(hypothesis.lag)
    if plan.rule in RULES:
        cost += habit.rule(plan.rule, plan.several)
    return cost if "inexact" in hypothesis.evidence else cost + habit.variant(hypothesis.variant)
