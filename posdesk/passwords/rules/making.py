"""New passwords by chance, with what they are worth stated exactly."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from math import log2
from typing import Final

from posdesk.passwords.rules import pins
from posdesk.vault.service import draw

_SIGNS: Final = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789"
"""Letters and digits that nobody mistakes for one another on paper."""
_LETTERS: Final = frozenset(sign for sign in _SIGNS if sign.isalpha())
_DIGITS: Final = frozenset(sign for sign in _SIGNS if sign.isdecimal())

_FIGURES: Final = "23456789"

SIGNS_LEAST: Final = 8
SIGNS_USUAL: Final = 16
SIGNS_MOST: Final = 64


class Making(StrEnum):
    """What kind of password is made."""

    PINYIN = "pinyin"
    WORDS = "english"
    SIGNS = "signs"
    PIN = "pin"


@dataclass(frozen=True, slots=True)
class Made:
    """A password, not shown by ``repr``, and the logarithm to the base 2 of those that could have been drawn."""

    text: str = field(repr=False)
    bits: float


def make(kind: Making, count: int, numbers: Sequence[str] = ()) -> Made:
    """A new password of so many words, signs or digits; ``ValueError`` for fewer than are safe.

    Words end in a digit, since sites that follow PCI 8.3.6 want one.
    """
    if kind is Making.PIN:
        # That some are drawn anew takes away a few hundredths of a bit.
        return Made(pins.draw(count, numbers), log2(10) * count)
    if kind is Making.SIGNS:
        if not SIGNS_LEAST <= count <= SIGNS_MOST:
            raise ValueError("a password has eight signs at least and sixty-four at most")
        return Made(_signs(count), log2(len(_SIGNS)) * count)
    phrase = draw("pinyin" if kind is Making.PINYIN else "english", count)
    return Made(f"{phrase.text}{secrets.choice(_FIGURES)}", phrase.bits + log2(len(_FIGURES)))


def _signs(count: int) -> str:
    while True:
        text = "".join(secrets.choice(_SIGNS) for _ in range(count))
        if _LETTERS & set(text) and _DIGITS & set(text):
            return text
