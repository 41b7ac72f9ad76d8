"""Passphrases drawn by chance, of words that can be remembered, with what they are worth stated exactly."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from math import log2, prod
from typing import Final, Literal

from posdesk.kit.resources import resource

Kind = Literal["pinyin", "english"]
"""Everyday words of two syllables in pinyin, or words of the Electronic Frontier Foundation."""

USUAL: Final = 6
"""Words that are drawn unless more are asked for: 66 bits in pinyin, 77 in English."""
LEAST: Final = 5
"""Fewer words would be guessed by a patient attacker; the key of the vault is slow, but not that slow."""
MOST: Final = 12

SIGN: Final = "-"
"""What stands between the words. It can be seen on paper, where a blank cannot, and no word contains it, so that two
draws never read alike."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it is typed, and as it is written in simplified and traditional characters (English: not at all)."""

    typed: str
    simplified: str = ""
    traditional: str = ""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A passphrase. Its words are not shown by ``repr``, so that no log and no traceback can hold them."""

    words: tuple[Word, ...] = field(repr=False)
    choices: int
    """How many passphrases could have been drawn, all alike likely."""

    @property
    def text(self) -> str:
        """What is typed."""
        return SIGN.join(word.typed for word in self.words)

    @property
    def bits(self) -> float:
        """The entropy: the logarithm, to the base 2, of the choices."""
        return log2(self.choices)


def draw(kind: Kind, count: int = USUAL) -> Phrase:
    """A new passphrase of so many words, each drawn from the whole list, so that a word may come twice."""
    if not LEAST <= count <= MOST:
        raise ValueError("a passphrase has five words at least and twelve at most")
    drawn = tuple(secrets.choice(words(kind)) for _ in range(count))
    return Phrase(drawn, prod([len(words(kind))] * count))


@cache
def words(kind: Kind) -> tuple[Word, ...]:
    """The list that is drawn from."""
    return tuple(Word(*line) for line in lines(f"{kind}_words.txt"))


def lines(name: str) -> Iterator[list[str]]:
    """The lines of a list of words in ``resources/vault``, each cut at its blanks."""
    for line in resource("vault", name).read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            yield line.split()
