"""What matches that nobody could doubt have to teach about all shops together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lessons:
    """What one shop's matches teach about another's."""

    payers: Mapping[str, Counter[str]]
    """By channel how often each counterparty paid."""
    anchors: Mapping[tuple[str, str], Counter[str]]
    """By channel and style of a day in a memo how often each meaning fitted."""
    numbers: bool
    """Whether some memo names a merchant number of ours."""
