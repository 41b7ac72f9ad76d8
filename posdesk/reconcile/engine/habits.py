"""What a channel usually does, learned from matches that nobody could doubt: lags, merging, rounding, memo styles.

Costs are integers, a hundredth of a natural logarithm of a probability: 100 is a factor of 2.7.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import Final

MISSING: Final = 550
"""Cost of a settlement that never arrived: about four in a thousand do."""

MORE: Final = 100
"""What each further settlement of one payout adds: merged days go missing together."""

_LAGS: Final[Mapping[int, float]] = {-1: 0.01, 0: 0.86, 1: 0.08, 2: 0.02, 3: 0.01, 4: 0.006, 5: 0.004}
_LATE: Final = 0.002
RULES: Final[Mapping[str, float]] = {
    "single": 0.55, "merged": 0.42, "run": 0.006, "straggler": 0.008, "two_groups": 0.005, "cross": 0.004,
}  # fmt: skip
"""Ways to pay, and how often each is seen."""
_VARIANTS: Final[Mapping[str, float]] = {
    "": 0.86, "transaction": 0.02, "truncate": 0.06, "half-even": 0.02, "batch": 0.02, "kept": 0.02,
}  # fmt: skip
ANCHORS: Final = ("day", "next", "due", "posted")
"""What a day in a memo can mean: the takings day, the day after it, the due day, the posting day."""
_USUAL: Final[Mapping[str, str]] = {"tenpay": "next"}
_STRENGTH: Final = 6.0
"""How many sightings the trade's own rates are worth."""


def cost(probability: float) -> int:
    """The integer cost of an event."""
    return round(-100 * math.log(max(probability, 1e-9)))


@lru_cache(maxsize=65536)
def _learned(seen: int, of: int, prior: float) -> int:
    """The cost of what was seen so often; a few answers serve every payout of a year."""
    return cost((seen + _STRENGTH * prior) / (of + _STRENGTH))


@dataclass(slots=True)
class Habit:
    """What one channel of one merchant does."""

    lags: Counter[int] = field(default_factory=Counter)
    rules: Counter[str] = field(default_factory=Counter)
    variants: Counter[str] = field(default_factory=Counter)

    def lag(self, lag: int) -> int:
        """Cost of a payment so many working days after it was due."""
        prior = _LAGS.get(max(lag, -1), _LATE)
        beyond = 8 * max(0, lag - 5) + 60 * max(0, -1 - lag)
        # However punctual a channel was: a payment may be late for once.
        return min(_learned(self.lags[lag], self.lags.total(), prior), cost(prior / 2)) + beyond

    def rule(self, rule: str, several: bool) -> int:
        """Cost of paying in this way; where a due group has one settlement, single is no choice."""
        if not several and rule == "single":
            return 0
        return _learned(self.rules[rule], self.rules.total(), RULES[rule])

    def variant(self, name: str) -> int:
        """Cost of this way to round."""
        return _learned(self.variants[name], self.variants.total(), _VARIANTS[name])

    def knows(self, variant: str) -> bool:
        """Whether the channel is known to round this way (contract, "Equal")."""
        return self.variants[variant] >= 3 and 5 * self.variants[variant] >= self.variants.total()


class Anchors:
    """What a day in a memo means for a channel: the takings day, the day after it, the due day, or the posting day."""

    def __init__(self, counts: Mapping[tuple[str, str], Counter[str]] = MappingProxyType({})) -> None:
        self.counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter, counts)
        """By channel and style, how often each meaning fitted."""

    def learn(self, channel: str, style: str, meanings: Iterable[str]) -> None:
        """Count a sure match whose memo fits these meanings."""
        for meaning in ("all", *meanings):
            self.count(channel, style, meaning, 1)

    def count(self, channel: str, style: str, meaning: str, n: int) -> None:
        """Count so many sure matches whose memo fits a meaning; ``all`` counts them whatever they fit."""
        self.counts[channel, style][meaning] += n

    def of(self, channel: str, style: str) -> str:
        """``day``, ``next``, ``due`` or ``posted``: learned where four in five agree, else the style's own."""
        counts = self.counts.get((channel, style))
        usual = _USUAL.get(style, "day")
        if counts is None or counts["all"] < 3:
            return usual
        for meaning in dict.fromkeys((usual, *ANCHORS)):
            if 5 * counts[meaning] >= 4 * counts["all"]:
                return meaning
        return usual


class Habits:
    """The habits of all channels."""

    def __init__(self) -> None:
        self.own: dict[tuple[str, str], Habit] = {}
        """By channel and merchant."""
        self.anchors = Anchors()

    def of(self, channel: str, merchant: str) -> Habit:
        """What is known of one channel of one merchant."""
        habit = self.own.get((channel, merchant))
        if habit is None:
            habit = self.own[channel, merchant] = Habit()
        return habit
