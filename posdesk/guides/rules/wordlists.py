"""How text is compared, and the words that mean the same to whoever looks for help."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from posdesk.kit.pinyin import initials, simplified
from posdesk.kit.resources import resource

CHINESE: Final = "\u3400-\u9fff\uf900-\ufaff"
"""The range of Chinese signs, for patterns."""
TOKENS: Final = re.compile(rf"[{CHINESE}]|[^\W_{CHINESE}]+")
"""A Chinese sign, or a word of letters and digits."""
_SUFFIXES: Final = ("ing", "ed", "es", "s", "ly")


def is_chinese(sign: str) -> bool:
    """Whether a sign is a Chinese one."""
    return "\u3400" <= sign <= "\u9fff" or "\uf900" <= sign <= "\ufaff"


@dataclass(frozen=True, slots=True)
class Folded:
    """Text as it is compared, and for each sign of it the place where it stood."""

    text: str
    places: tuple[int, ...]


@cache
def _folded_sign(sign: str) -> str:
    plain = unicodedata.normalize("NFKC", sign).casefold()
    return "".join(simplified().get(one, one) for one in plain)


def folded(text: str) -> Folded:
    """Text without the differences of case, width and script."""
    signs: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text):
        for one in _folded_sign(sign):
            signs.append(one)
            places.append(place)
    return Folded("".join(signs), tuple(places))


def tokens(text: str) -> list[str]:
    """The words of folded text; each Chinese sign is one."""
    return TOKENS.findall(text)


def first_letters(text: str) -> str:
    """Folded text with its Chinese signs as the letters that they begin with in pinyin; as long as it was."""
    known = initials()
    return "".join(known.get(sign, sign) if is_chinese(sign) else sign for sign in text)


def stem(word: str) -> str:
    """An English word without its ending, where it is long enough to have one."""
    for suffix in _SUFFIXES:
        if word.isascii() and word.endswith(suffix) and len(word) - len(suffix) >= 4:
            return word[: -len(suffix)]
    return word


@dataclass(frozen=True, slots=True)
class WordLists:
    """Groups of words that mean the same, and words that mean nothing."""

    groups: Mapping[str, frozenset[str]]
    """By each word, folded, those that mean the same, itself among them."""
    quiet: frozenset[str]
    longest: int
    """Signs of the longest word in them."""
    letters: Mapping[str, frozenset[str]]
    """The same groups by the first letters of their Chinese words."""


@cache
def word_lists() -> WordLists:
    """The lists of ``resources/guides/synonyms.toml``."""
    lists = tomllib.loads(resource("guides", "synonyms.toml").read_text(encoding="utf-8"))
    groups: dict[str, set[str]] = {}
    letters: dict[str, set[str]] = {}
    for group in lists["groups"]:
        forms = {folded(word).text for word in group}
        for form in forms:
            groups.setdefault(form, set()).update(forms)
            if all(map(is_chinese, form)) and len(form) > 1:
                letters.setdefault(first_letters(form), set()).update(forms)
    quiet = frozenset(folded(word).text for word in lists["quiet"])
    return WordLists(
        {form: frozenset(forms) for form, forms in groups.items()},
        quiet,
        max(map(len, (*groups, *quiet))),
        {form: frozenset(forms) for form, forms in letters.items()},
    )
