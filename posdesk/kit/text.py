"""Sentences that leave the window, in three languages: verdicts, errors, sheets, reports.

Rooms hold a :class:`Said` (a key and its values); a :class:`Text` turns it into words at the edge. The words are in
``resources/text/<lang>/<room>.toml``; a table with ``one`` and ``other`` is a plural that goes by the value ``n``.
"""

from __future__ import annotations

import string
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, Final

from posdesk.kit.money import Money
from posdesk.kit.resources import resource

LANGUAGES: Final = ("zh_CN", "zh_TW", "en")


@dataclass(frozen=True, slots=True)
class Said:
    """Something to be said: a key such as ``reconcile.because.single`` and the values in its sentence."""

    key: str
    args: tuple[tuple[str, object], ...] = ()


def said(key: str, **args: object) -> Said:
    """A :class:`Said` from keywords. Values: text, int, Money, date, Said, Spoken, or a tuple of these."""
    return Said(key, tuple(args.items()))


@dataclass(frozen=True, slots=True)
class Spoken:
    """Words that each language has of its own, and that stand in no text file: those of a sheet that can be edited."""

    words: tuple[tuple[str, str], ...]
    """Language, words."""


_Parts = tuple[tuple[str, str | None, str], ...]
"""A pattern as (text before, name of the value or None, its form)."""


class Text:
    """The words of one language."""

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else "en"
        self._words = _load(self.language)
        self._apart: dict[str, _Parts] = {}
        self._dates: dict[tuple[object, str], str] = {}

    def __contains__(self, key: str) -> bool:
        return key in self._words

    def say(self, what: Said) -> str:
        """The sentence."""
        return self._fill(what.key, dict(what.args))

    def word(self, key: str, **args: object) -> str:
        """The words of a key; ``KeyError`` for a key that no text file has, or a value that its words want."""
        return self._fill(key, args)

    def _fill(self, key: str, args: Mapping[str, object]) -> str:
        parts = self._apart.get(key) or self._pattern(key, args.get("n") == 1)
        words = ""
        # A year's verdict says a quarter of a million values: the usual ones are looked up, not asked one by one.
        for literal, name, form in parts:
            if name is None:
                words += literal
                continue
            value = args[name]
            if form:
                words += literal + (self._dates.get((value, form)) or self.show(value, form))
            elif type(value) is str:
                words += literal + value
            elif type(value) is Money or type(value) is date:
                words += literal + str(value)
            elif type(value) is Said:
                words += literal + self._fill(value.key, dict(value.args))
            else:
                words += literal + self.show(value, form)
        return words

    def _pattern(self, key: str, one: bool) -> _Parts:
        """The words of a key, or of its plural, taken apart."""
        if key in self._words:
            self._apart[key] = _parts(self._words[key])
            return self._apart[key]
        return _parts(self._words[f"{key}.one" if one else f"{key}.other"])

    def show(self, value: object, form: str = "") -> str:
        """One value in this language; ``form`` of a date: see :meth:`_date`; ``plain``: as it is, for line numbers."""
        if isinstance(value, Said):
            return self.say(value)
        if isinstance(value, Spoken):
            return dict(value.words)[self.language]
        if isinstance(value, Money) or form == "plain":
            return str(value)
        if isinstance(value, date):
            return self._date(value, form)
        if isinstance(value, tuple):
            return self.word("list.comma").join(self.show(item, form) for item in value)
        if isinstance(value, int) and not form:
            return f"{value:,}"
        return format(value, form)

    def _date(self, day: date, form: str) -> str:
        """``""`` is 2026-03-17; other forms are patterns ``date.<form>`` of the words.

        ``day`` 17 March, ``dayname`` Tuesday 17 March, ``long`` 17 March 2026, ``full`` Tuesday 17 March 2026,
        ``monthyear`` March 2026.
        """
        if not form:
            return day.isoformat()
        known = self._dates.get((day, form))
        if known is None:
            known = self._dates[day, form] = self._worded_date(day, form)
        return known

    def _worded_date(self, day: date, form: str) -> str:
        month = self.word(f"date.month.{day.month}")
        weekday = self.word(f"date.weekday.{day.isoweekday()}")
        return self.word(f"date.{form}", year=str(day.year), month=month, day=str(day.day), weekday=weekday)


@cache
def _parts(pattern: str) -> _Parts:
    return tuple((literal, name, form or "") for literal, name, form, _ in string.Formatter().parse(pattern))


@cache
def _load(language: str) -> dict[str, str]:
    words: dict[str, str] = {}
    for path in sorted(resource("text", language).glob("*.toml")):
        _flatten("", tomllib.loads(path.read_text(encoding="utf-8")), words)
    return words


def _flatten(prefix: str, table: Mapping[str, Any], words: dict[str, str]) -> None:
    for name, value in table.items():
        key = f"{prefix}{name}"
        if isinstance(value, dict):
            _flatten(f"{key}.", value, words)
        else:
            words[key] = str(value)
