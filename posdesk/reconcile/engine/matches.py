"""What was taken: matches in columns where nobody doubts them and one by one elsewhere, and what belongs to which."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from posdesk.kit.rows import Made
from posdesk.reconcile.engine import payers as who
from posdesk.reconcile.engine.hypotheses import Hypothesis, Plan
from posdesk.reconcile.engine.weights import BIT, SURE_MARGIN
from posdesk.reconcile.lines import Lines
from posdesk.reconcile.sums import VARIANTS

if TYPE_CHECKING:
    from posdesk.reconcile.owed import Flags, Ints

WAYS: Final = ("", *VARIANTS)
"""Ways of rounding by number."""
NO_WAY: Final = -1
"""The amount comes about in no way of rounding."""
_NOBODY: Final = -1
_RECENT: Final = 20_000
"""Matches that are kept for a while: a document asks for each three times, for its settlements, itself and its line."""


@dataclass(slots=True)
class Match:
    """A hypothesis that was taken, with what came second."""

    hypothesis: Hypothesis
    margin: int
    certain: bool


def is_sure(hypothesis: Hypothesis, margin: int) -> bool:
    """Whether a hypothesis that was searched for exactly can be called certain."""
    if margin < SURE_MARGIN or hypothesis.payer < who.BLANK:
        return False
    if hypothesis.plan.rule in ("short", "over"):
        # That the amount is only similar proves nothing; that it lacks a terminal to the cent does.
        return any("=" in word for word in hypothesis.evidence)
    return "inexact" not in hypothesis.evidence


class Matches(Made[Match]):
    """All matches by number: first those in columns, each a usual plan and one line, then the others.

    Columns: ``plan``, ``line``, ``way`` (into :data:`WAYS`, or :data:`NO_WAY`), ``lag`` in working days, ``payer`` (a
    score of :mod:`posdesk.reconcile.engine.payers`), ``weight`` and ``words`` (bits of what the memo says).
    """

    def __init__(self, plans: Sequence[Plan], lines: Lines) -> None:
        import numpy as np

        self._plans = plans
        self._lines = lines
        self.plan: Ints = np.zeros(0, dtype=np.int64)
        self.line: Ints = self.plan
        self.way: Ints = self.plan
        self.lag: Ints = self.plan
        self.payer: Ints = self.plan
        self.weight: Ints = self.plan
        self.words: Ints = self.plan
        self._made: dict[int, Match] = {}
        self._recent: dict[int, Match] = {}
        self._more: list[Match] = []

    def extend(self, plan: Ints, line: Ints, way: Ints, lag: Ints, payer: Ints, weight: Ints, words: Ints) -> None:
        """Take over columns, before any single match: their places are their numbers."""
        assert not len(self)
        self.plan, self.line, self.way, self.lag = plan, line, way, lag
        self.payer, self.weight, self.words = payer, weight, words

    def append(self, match: Match) -> None:
        """Add a single match."""
        self._more.append(match)

    def replace(self, n: int, hypothesis: Hypothesis) -> None:
        """Let a match be of another line."""
        match = self[n]
        match.hypothesis = hypothesis
        if n < len(self.plan):
            self._made[n] = match
            self._recent.pop(n, None)
            self.line[n] = hypothesis.lines[0]

    @property
    def singles(self) -> range:
        """The numbers of those that are not in columns."""
        return range(len(self.plan), len(self))

    def __len__(self) -> int:
        return len(self.plan) + len(self._more)

    def _at(self, n: int) -> Match:
        if n >= len(self.plan):
            return self._more[n - len(self.plan)]
        match = self._made.get(n) or self._recent.get(n)
        if match is None:
            if len(self._recent) >= _RECENT:
                self._recent.clear()
            match = self._recent[n] = self._make(n)
        return match

    def _make(self, n: int) -> Match:
        way, words, line = int(self.way[n]), int(self.words[n]), int(self.line[n])
        evidence = [word for word, bit in BIT.items() if words & bit]
        if way == NO_WAY:
            evidence.append("inexact")
        weight = int(self.weight[n])
        hypothesis = Hypothesis(
            plan=self._plans[int(self.plan[n])],
            lines=(line,),
            received=int(self._lines.amount[line]),
            variant="" if way == NO_WAY else WAYS[way],
            lag=int(self.lag[n]),
            payer=int(self.payer[n]),
            weight=weight,
            evidence=tuple(evidence),
        )
        return Match(hypothesis, weight, is_sure(hypothesis, weight))


class Whose:
    """For each position the number of what it belongs to."""

    def __init__(self, count: int) -> None:
        import numpy as np

        self.of: Ints = np.full(count, _NOBODY, dtype=np.int64)
        """Below zero: to nothing."""

    def __contains__(self, n: int) -> bool:
        return bool(self.of[n] >= 0)

    def __getitem__(self, n: int) -> int:
        found = int(self.of[n])
        if found < 0:
            raise KeyError(n)
        return found

    def get(self, n: int) -> int | None:
        """The number, or None."""
        found = int(self.of[n])
        return None if found < 0 else found

    def __setitem__(self, n: int, number: int) -> None:
        self.of[n] = number

    def __delitem__(self, n: int) -> None:
        self.of[n] = _NOBODY

    def put(self, positions: Ints, numbers: Ints) -> None:
        """Set many at once."""
        self.of[positions] = numbers

    @property
    def known(self) -> Flags:
        """Which belong to something."""
        found: Flags = self.of >= 0
        return found


class Marked:
    """Positions that are marked."""

    def __init__(self, count: int) -> None:
        import numpy as np

        self.flags: Flags = np.zeros(count, dtype=bool)

    def __contains__(self, n: int) -> bool:
        return bool(self.flags[n])

    def add(self, n: int) -> None:
        """Mark one."""
        self.flags[n] = True

    def update(self, positions: Iterable[int]) -> None:
        """Mark some."""
        for n in positions:
            self.flags[n] = True

    def put(self, positions: Any) -> None:
        """Mark a column of them."""
        self.flags[positions] = True

    def isdisjoint(self, positions: Iterable[int]) -> bool:
        """Whether none of these is marked."""
        return not any(self.flags[n] for n in positions)
