"""What a field of a neutral table may hold; the same patterns that the scan gives to DuckDB."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal
from functools import cache, lru_cache
from typing import Final

from posdesk.kit.money import digits, round_half_up
from posdesk.kit.text import Said, said

_CLOCK: Final = r"([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?"
_DAY: Final = r"(?:1[89]|2\d)\d\d-\d\d-\d\d"
"""A day from 1800 to 2999: no shop has others, and about the ends of the calendar a day more or less is none."""
LOCAL_TIME: Final = rf"{_DAY}([ T]{_CLOCK})?"
ZONED_TIME: Final = rf"({_DAY})[ T]({_CLOCK}) ?(Z|[+-]\d\d(:?[0-5]\d)?)"
"""What a time may look like; groups 1, 2 and 6 of the second are day, clock and offset."""

ROUNDED_AMOUNT: Final = r"[+-]?\d{1,13}(\.\d*)?"
_LOCAL: Final = re.compile(LOCAL_TIME, re.ASCII)
_ZONED: Final = re.compile(ZONED_TIME, re.ASCII)
_ROUNDED: Final = re.compile(ROUNDED_AMOUNT, re.ASCII)
_COUNT: Final = re.compile(r"\d{1,9}", re.ASCII)

EXPECTED_TIME: Final = said("statements.neutral.expected.time")
EXPECTED_DATE: Final = said("statements.neutral.expected.date")
EXPECTED_FEE: Final = said("statements.neutral.expected.fee")
EXPECTED_COUNT: Final = said("statements.neutral.expected.count")


class Unfit(ValueError):
    """A field does not hold what its column should; ``expected`` says what that is."""

    def __init__(self, expected: Said) -> None:
        super().__init__(expected.key)
        self.expected = expected


def exact_amount(places: int) -> str:
    """The pattern of an amount that a currency with so many decimals holds exactly."""
    return rf"[+-]?\d{{1,13}}(\.\d{{0,{places}}}0*)?"


def choice(text: str, words: tuple[str, ...]) -> str:
    """One of a few words."""
    if text not in words:
        raise Unfit(said("statements.neutral.expected.word", words=words))
    return text


def amount(text: str, currency: str | None) -> int:
    """Minor units of an amount that is no finer than its currency."""
    places = digits(currency)
    if not _exact(places).fullmatch(text):
        raise Unfit(said("statements.neutral.expected.amount", digits=places))
    # What fits the pattern is digits, a point, and no more than zeros past the currency's own: no need of a Decimal.
    whole, _, part = text.partition(".")
    return int(whole + part[:places].ljust(places, "0"))


def fee(text: str, currency: str | None) -> int:
    """Minor units of a fee, half up: providers give fees finer than money is."""
    if not _ROUNDED.fullmatch(text):
        raise Unfit(EXPECTED_FEE)
    return round_half_up(Decimal(text), currency)


def count(text: str) -> int:
    """How many."""
    if not _COUNT.fullmatch(text):
        raise Unfit(EXPECTED_COUNT)
    return int(text)


@lru_cache(maxsize=4096)
def day(text: str) -> date:
    """A day; a time of day after it is left out."""
    if not _LOCAL.fullmatch(text):
        raise Unfit(EXPECTED_DATE)
    return _day(text, EXPECTED_DATE)


def check_time(text: str) -> None:
    """Refuse what is no time."""
    zoned = _ZONED.fullmatch(text)
    if not zoned and not _LOCAL.fullmatch(text):
        raise Unfit(EXPECTED_TIME)
    _day(text, EXPECTED_TIME)
    if zoned and zoned[6] != "Z" and int(zoned[6][1:3]) > 15:
        raise Unfit(EXPECTED_TIME)


def _day(text: str, expected: Said) -> date:
    try:
        return datetime.fromisoformat(text[:10]).date()
    except ValueError as problem:
        raise Unfit(expected) from problem


@cache
def _exact(places: int) -> re.Pattern[str]:
    return re.compile(exact_amount(places), re.ASCII)
