"""What matches that nobody could doubt have to teach about all shops, so that it can be added up over parts of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lessons:
    """Counts, which add up whatever the order."""

    payers: Mapping[str, Counter[str]]
    """By channel how often each counterparty paid."""
    anchors: Mapping[tuple[str, str], Counter[str]]
    """By channel and style of a day in a memo how often each meaning fitted."""
    numbers: bool
    """Whether some memo names a merchant number of ours."""


def together(parts: Iterable[Lessons]) -> Lessons:
    """What was learned in several places."""
    payers: dict[str, Counter[str]] = defaultdict(Counter)
    anchors: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    numbers = False
    for part in parts:
        for channel, names in part.payers.items():
            payers[channel].update(names)
        for style, meanings in part.anchors.items():
            anchors[style].update(meanings)
        numbers = numbers or part.numbers
    return Lessons(dict(payers), dict(anchors), numbers)
