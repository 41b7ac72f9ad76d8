"""What matches that nobody could doubt have to teach: about each shop, and about all of them together."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from posdesk.reconcile.engine.habits import Anchors, Habit
from posdesk.reconcile.engine.memo import Memos
from posdesk.reconcile.engine.payers import Common

if TYPE_CHECKING:
    from posdesk.reconcile.engine.memo import Known


@dataclass(frozen=True, slots=True)
class Lessons:
    """What one shop's matches teach about another's."""

    payers: Mapping[str, Counter[str]]
    """By channel how often each counterparty paid."""
    anchors: Mapping[tuple[str, str], Counter[str]]
    """By channel and style of a day in a memo how often each meaning fitted."""
    numbers: bool
    """Whether some memo names a merchant number of ours."""


@dataclass(slots=True)
class Counts:
    """What sure matches were counted to: those of some days can be taken off again, and others added."""

    payers: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    anchors: Anchors = field(default_factory=Anchors)
    habits: dict[tuple[str, str], Habit] = field(default_factory=lambda: defaultdict(Habit))
    """By channel and merchant."""

    def add(self, other: Counts, sign: int = 1) -> None:
        """Count what was counted elsewhere as well, or, with a sign of -1, no longer."""
        for channel, names in other.payers.items():
            _add(self.payers[channel], names, sign)
        for kind, meanings in other.anchors.counts.items():
            _add(self.anchors.counts[kind], meanings, sign)
        for shop, habit in other.habits.items():
            own = self.habits[shop]
            _add(own.lags, habit.lags, sign)
            _add(own.rules, habit.rules, sign)
            _add(own.variants, habit.variants, sign)

    def copy(self) -> Counts:
        """The same, to be changed by itself."""
        made = Counts()
        made.add(self)
        return made


@dataclass(frozen=True, slots=True)
class Before:
    """What is known of the time before some settlements, where these are the last of many."""

    since: int
    """The first due day, by ordinal, whose matches are not in the counts yet."""
    counts: Counts
    common: Common
    numbers: bool
    """Whether some memo names a merchant number of ours."""
    memos: Memos
    """The memos that were read, of the same merchants."""
    known: Known
    """What the lines here are known to name."""
    begun: frozenset[int]
    """The first settlements here, by position, of chains that have earlier ones."""


def _add(to: Counter[str] | Counter[int], counts: Mapping[str, int] | Mapping[int, int], sign: int) -> None:
    for name, n in counts.items():
        to[name] += sign * n  # type: ignore[index]  # both are of the same kind
