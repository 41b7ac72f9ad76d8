"""How banks word their messages, as data: ``resources/notices.toml``."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

import msgspec

from posdesk.kit.resources import resource
from posdesk.statements.errors import BadProfile

_FILE: Final = "notices.toml"
_LISTS: Final = ("ignore", "idle", "claim", "account", "in", "out", "signed", "balance", "counterparty")
_GAP: Final = r"(?:\([^)]{0,40}\))?[^\d。;+-]{0,24}?"
"""What may stand between a word and its amount: a remark in brackets, a few letters, no other figure."""

_AMOUNT: Final = (
    r"(?P<amount>(?<![\d*.])[-+]?(?:\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.\d{1,2})?)"
    r"(?![\d*)]|,\d|\.\d|[-/:年月日时點点万萬亿億千])"
)
"""A figure that is no part of an account, a day or a time."""


@dataclass(frozen=True, slots=True)
class Wordings:
    """The patterns of each list, and the currencies by their words."""

    patterns: dict[str, tuple[re.Pattern[str], ...]]
    currencies: tuple[tuple[re.Pattern[str], str], ...]

    def find(self, kind: str, text: str) -> re.Match[str] | None:
        """The first pattern of a list that fits somewhere in the text; of several places the earliest."""
        return next((found for pattern in self.patterns[kind] if (found := pattern.search(text))), None)

    def every(self, kind: str, text: str) -> Iterator[re.Match[str]]:
        """All places where a pattern of a list fits, those that lie within another too."""
        for pattern in self.patterns[kind]:
            found = pattern.search(text)
            while found is not None:
                yield found
                found = pattern.search(text, found.start() + 1)

    def currency(self, words: str) -> str | None:
        """The currency that the words beside an amount name."""
        return next((code for pattern, code in self.currencies if pattern.search(words)), None)


@cache
def wordings() -> Wordings:
    """The wordings that travel with the program."""
    return parse(resource(_FILE).read_text(encoding="utf-8"), _FILE)


def parse(text: str, name: str) -> Wordings:
    """Wordings from their TOML; ``BadProfile`` says what is wrong with them."""
    try:
        table: dict[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        raise BadProfile(file=name, problem=str(problem)) from problem
    unknown = sorted(table.keys() - {*_LISTS, "currencies"})
    if unknown:
        raise BadProfile(file=name, problem=f"unknown keys: {', '.join(unknown)}")
    try:
        currencies = msgspec.convert(table.get("currencies", {}), dict[str, list[str]])
        for key in _LISTS:
            msgspec.convert(table.get(key, []), list[str])
    except msgspec.ValidationError as problem:
        raise BadProfile(file=name, problem=str(problem)) from problem
    names = "|".join(word for words in currencies.values() for word in words)
    money = rf"(?P<before>(?:{names})?)\s*{_AMOUNT}\s*(?P<after>(?:{names})?)"
    groups = {"account": "tail", "counterparty": "name", "ignore": None, "idle": None, "claim": None}
    patterns = {}
    for key in _LISTS:
        wanted = groups.get(key, "amount")
        patterns[key] = tuple(_pattern(one, money, wanted, name) for one in table.get(key, ()))
    return Wordings(patterns, tuple((_compiled("|".join(words), name), code) for code, words in currencies.items()))


def _pattern(text: str, money: str, wanted: str | None, name: str) -> re.Pattern[str]:
    pattern = _compiled(text.replace("{gap}", _GAP).replace("{money}", money), name)
    if wanted is not None and wanted not in pattern.groupindex:
        raise BadProfile(file=name, problem=f"{text!r} finds no {wanted}")
    return pattern


def _compiled(text: str, name: str) -> re.Pattern[str]:
    try:
        return re.compile(text, re.IGNORECASE)
    except (re.error, OverflowError, RecursionError) as problem:
        raise BadProfile(file=name, problem=f"not a pattern: {text!r}: {problem}") from problem
