"""The first letters of Chinese in pinyin, by which people look for names: ``前台`` is found by ``qt``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from posdesk.kit.resources import resource


@cache
def initials() -> Mapping[str, str]:
    """By its sign the letter that its usual reading begins with; signs of GB 2312, and the traditional ones of these.

    The readings are those of the tables by which passphrases are judged, ``resources/vault``, which name their sources.
    """
    found: dict[str, str] = {}
    # First the signs that mostly are read so, then those that may be.
    for place in (1, 2):
        for syllable, *signs in _lines("syllables.txt"):
            for sign in "".join(signs[place - 1 : place]).strip("-"):
                found.setdefault(sign, syllable[0])
    for sign, simple in simplified().items():
        if simple in found:
            found.setdefault(sign, found[simple])
    return found


@cache
def simplified() -> Mapping[str, str]:
    """By its sign the one that the mainland writes for it: whoever writes either finds both."""
    found: dict[str, str] = {}
    for pair in (pair for pairs in _lines("simplified.txt") for pair in pairs):
        found.setdefault(pair[0], pair[1])
    return found


def _lines(name: str) -> list[list[str]]:
    text = resource("vault", name).read_text(encoding="utf-8")
    return [line.split() for line in text.splitlines() if line and not line.startswith("#")]
