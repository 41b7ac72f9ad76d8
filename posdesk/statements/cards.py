"""Card numbers that a statement should not hold: found by column, so that order numbers are not taken for them.

One number in ten passes the Luhn test by chance, so a column is of cards only where nearly all its values pass and
fit a card's range and length; free text is always cut.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

_RUN: Final = re.compile(r"(?<![0-9A-Za-z*])\d(?:[ -]?\d){12,18}(?![0-9A-Za-z*])")
_DRESS: Final = str.maketrans("", "", " -\t`")
_RANGES: Final = (
    (re.compile(r"4"), (13, 16, 19)),
    (re.compile(r"5[1-5]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)"), (16,)),
    (re.compile(r"3[47]"), (15,)),
    (re.compile(r"62|81"), (16, 17, 18, 19)),
    (re.compile(r"35(?:2[89]|[3-8])"), (16, 17, 18, 19)),
    (re.compile(r"3(?:0[0-5]|[689])"), (14, 16, 19)),
    (re.compile(r"6(?:011|4[4-9]|5)"), (16, 17, 18, 19)),
)
"""Visa, Mastercard, American Express, UnionPay, JCB, Diners Club, Discover, with their lengths."""

_SHORTEST: Final = 13
"""Digits of the shortest card number."""

_NEARLY_ALL: Final = 0.9


def is_card(digits: str) -> bool:
    """Whether digits have a card's range and length and pass the Luhn test."""
    return any(start.match(digits) and len(digits) in lengths for start, lengths in _RANGES) and _luhn(digits)


def cut(text: str) -> tuple[str, int]:
    """Free text with its card numbers cut to first six and last four, and how many there were."""
    found = 0

    def shorten(run: re.Match[str]) -> str:
        nonlocal found
        digits = run[0].translate(_DRESS)
        if not is_card(digits):
            return run[0]
        found += 1
        return masked(digits)

    return _RUN.sub(shorten, text), found


def masked(number: str) -> str:
    """A card number cut to first six and last four."""
    digits = number.translate(_DRESS)
    return f"{digits[:6]}{'*' * (len(digits) - 10)}{digits[-4:]}"


def account_shown(account: str) -> str:
    """An account as it may be kept: one that is a full card number is cut to its last four."""
    digits = account.translate(_DRESS)
    return f"****{digits[-4:]}" if digits.isascii() and digits.isdigit() and is_card(digits) else account


def card_columns(
    rows: Iterable[Sequence[str]], places: Iterable[int], free: frozenset[int] = frozenset()
) -> tuple[frozenset[int], int]:
    """Which of the columns hold card numbers, and how many full ones they and the text of all columns hold.

    In ``free`` columns, which are words, a bare number counts like one among words.
    """
    passing = dict.fromkeys(places, 0)
    filled = dict.fromkeys(passing, 0)
    text = 0
    for cells in rows:
        for place in passing:
            raw = cells[place] if place < len(cells) else ""
            if len(raw) < _SHORTEST:
                filled[place] += bool(raw.strip())
                continue
            cell = raw.translate(_DRESS)
            filled[place] += bool(cell)
            if cell.isascii() and cell.isdigit() and place not in free:
                passing[place] += is_card(cell)
            else:
                text += cut(raw)[1]
    columns = frozenset(place for place, count in passing.items() if count and count >= _NEARLY_ALL * filled[place])
    return columns, text + sum(passing[place] for place in columns)


def _luhn(digits: str) -> bool:
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0
