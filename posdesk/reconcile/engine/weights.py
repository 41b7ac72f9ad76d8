"""What speaks for and against a story, in hundredths of a natural logarithm."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Final

from posdesk.reconcile.engine import payers as who

CREDIT: Final = {who.KNOWN: 620, who.ALIKE: 420, who.BLANK: 150, who.NEW: -700, who.OTHER: -1200}
"""What it costs to leave a credit unexplained, by what is known of its counterparty."""

MEMO: Final = {"merchant": 120, "stranger": -200, "day": 250, "claim": 300}
"""What the words of a memo add: it names the merchant, or a number of nobody here; the day; a claim points to it."""

BIT: Final = {word: 1 << n for n, word in enumerate(MEMO)}
"""One bit for each word that a memo can say."""

SURE_MARGIN: Final = 300
"""What the runner-up must be behind for a match to be beyond doubt."""

TIE: Final = 40
"""Explanations whose weights differ by less are of equal weight: habits learned from a few days more make as much."""

CLOSE: Final = 3 * TIE
"""What is decided by less may be decided otherwise once more is known of the shops."""

STALE_DAYS: Final = 60
"""Days after which a day in a memo says nothing about a line."""


@lru_cache(maxsize=4096)
def inexact(off: int) -> int:
    """Cost of an amount that is within the tolerance, and not to the cent."""
    return 60 + round(100 * math.log(1 + 2 * off))
