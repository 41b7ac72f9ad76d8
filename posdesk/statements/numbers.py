"""Money and dates as statements write them: any dress, the exact value, and nothing that could be two things."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache, lru_cache
from typing import Final, Literal

from posdesk.kit.money import digits, round_half_up
from posdesk.statements.errors import AbsurdAmount

Order = Literal["ymd", "dmy", "mdy", "md"]
"""How a layout writes its dates; a year in front is understood under every order."""

CENTURY: Final = 2000
_OLDEST: Final = 1970

_INVISIBLE: Final = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\ufeff"))
_INVISIBLE_IN_WORDS: Final = {**_INVISIBLE, 0: None}
"""In words a NUL is nothing; in a figure it may stand for a digit, and stays, so that the figure is refused."""

_EMPTY: Final = re.compile(r"[-–—/\s]*|null|none|nan|n/a", re.IGNORECASE)

_SYMBOLS: Final = {
    "HK$": "HKD", "NT$": "TWD", "US$": "USD", "A$": "AUD", "C$": "CAD", "S$": "SGD", "€": "EUR", "£": "GBP", "₩": "KRW",
    "د.ا.": "JOD", "د.أ.": "JOD", "د.ك.": "KWD", "د.ب.": "BHD", "ر.ع.": "OMR", "د.إ.": "AED", "ر.س.": "SAR",
    "$": None, "¥": None, "元": None,
}  # fmt: skip
"""``¥`` and ``$`` are several countries', so they name no currency."""

_NAMES: Final = {
    name: code
    for code, names in {
        "CNY": "人民币 人民币元 人民幣 RMB CNH",
        "HKD": "港币 港元 港幣",
        "USD": "美元 美金",
        "EUR": "欧元 歐元",
        "JPY": "日元 日圆 日圓",
        "GBP": "英镑 英鎊",
        "TWD": "新台币 新台幣 台币 臺幣",
        "MOP": "澳门元 澳門幣 澳门币",
        "AUD": "澳大利亚元 澳元",
        "CAD": "加拿大元 加元",
        "SGD": "新加坡元",
        "KRW": "韩元 韩国元",
        "THB": "泰铢",
        "CHF": "瑞士法郎",
        "MYR": "马来西亚林吉特",
    }.items()
    for name in names.split()
}

_CODE: Final = re.compile(r"[A-Za-z]{3}")
_COUNTRY: Final = re.compile(r"\(([A-Z]{2,3})\)$")
_GROUPED: Final = {
    ".": re.compile(r"(?:\d{1,3}(?:([,' ])\d{3})(?:\1\d{3})*|\d+)?(?:\.(\d*))?"),
    ",": re.compile(r"(?:\d{1,3}(?:([.' ])\d{3})(?:\1\d{3})*|\d+)?(?:,(\d*))?"),
}
_USUAL: Final = re.compile(r"\s*`?([+-]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?)\s*")
_LAST_MARK: Final = re.compile(r"([.,])(\d+)\D*$")
_PLAIN: Final = re.compile(r"-?\d+(?:\.\d+)?")
_REMEMBERED: Final = 1 << 15
"""Cells whose meaning is remembered: days, times and words come again and again in a table."""
_MOST_DIGITS: Final = 15
"""Digits before the point: a thousand million million."""
_MINOR: Final = re.compile(r"([-+CD]?)([0-9]+)")
_NOISE: Final = Decimal("0.000001")


class Exact(str):
    """A cell that the workbook itself holds as a number: its point is a decimal point in every country."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Amount:
    """A sum in major units, with the currency where the cell names one."""

    value: Decimal
    currency: str | None = None


def clean(cell: str) -> str:
    """A cell without its dress: invisible marks, tabs, a leading backtick, full-width forms, outer spaces."""
    text = unicodedata.normalize("NFKC", cell).translate(_INVISIBLE).strip().strip("`").strip()
    if len(text) > 1 and text[0] == "'" == text[-1]:
        text = text[1:-1].strip()
    return text.removeprefix("'")


@lru_cache(_REMEMBERED)
def words_of(cell: str) -> str:
    """The words of a cell as they were written, without tabs, invisible marks, a leading backtick or runs of spaces."""
    if cell.isalnum():
        return cell
    text = " ".join(cell.translate(_INVISIBLE_IN_WORDS).split()).strip("`").strip()
    return text.strip("'") if text.startswith("'") else text


def is_empty(text: str) -> bool:
    """Whether a cleaned cell says nothing: blank, dashes, a slash, ``null``."""
    return _EMPTY.fullmatch(text) is not None


@cache
def currency_of(text: str) -> str | None:
    """The ISO 4217 code of a currency's name or code; None where it is neither."""
    word = clean(text).upper()
    if word in _NAMES:
        return _NAMES[word]
    for name, code in _NAMES.items():
        if word.startswith(name):
            return code
    return word if _CODE.fullmatch(word) else None


def amount_of(cell: str, decimal: Literal[".", ","] = ".") -> Amount | None:
    """The sum in a cell, None where it is empty; ``ValueError`` where it is no sum, or could be read in two ways.

    Understood: ``1,994.00``, ``¥28.16``, ``CNY13.50``, ``-3.90(CN)``, ``(12.00)``, ``12.00-``, ``1'234.50``,
    and with ``decimal=","`` ``1.234,56``.
    """
    plain = _USUAL.fullmatch(cell) if decimal == "." else None
    if plain is not None:
        return Amount(Decimal(plain[1].replace(",", "")))
    text = clean(cell)
    if isinstance(cell, Exact):
        if not _PLAIN.fullmatch(text):
            raise ValueError("no amount")
        return Amount(Decimal(text))
    if is_empty(text):
        return None
    text = _COUNTRY.sub("", text.replace("\N{MINUS SIGN}", "-").replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")).strip()
    negative = False
    if text.startswith("(") and text.endswith(")"):
        negative, text = True, text[1:-1].strip()
    currency: str | None = None
    for _ in range(3):
        negative, text = _sign(text, negative)
        found, text = _unit(text)
        currency = currency or found
    match = _GROUPED[decimal].fullmatch(text)
    if match is None or not any(letter.isdecimal() for letter in text):
        raise ValueError("no amount")
    number = text.replace(match[1], "") if match[1] else text
    value = Decimal(number.replace(",", "."))
    return Amount(-value if negative else value, currency)


def minor_amount_of(cell: str, currency: str | None) -> Amount | None:
    """The sum of a cell of minor units without a point, a C or D in front as its sign; ``ValueError`` for any other."""
    text = clean(cell)
    if is_empty(text):
        return None
    found = _MINOR.fullmatch(text)
    if found is None:
        raise ValueError("no amount")
    value = Decimal(found[2]).scaleb(-digits(currency))
    return Amount(-value if found[1] in ("D", "-") else value)


def _sign(text: str, negative: bool) -> tuple[bool, str]:
    if text[:1] in ("+", "-"):
        if negative:
            raise ValueError("two signs")
        return text[0] == "-", text[1:].strip()
    if text[-1:] == "-":
        if negative:
            raise ValueError("two signs")
        return True, text[:-1].strip()
    return negative, text


def _unit(text: str) -> tuple[str | None, str]:
    for symbol, code in _SYMBOLS.items():
        if text.startswith(symbol):
            return code, text.removeprefix(symbol).strip()
        if text.endswith(symbol):
            return code, text.removesuffix(symbol).strip()
    if _CODE.match(text[:3]) and not text[3:4].isalpha():
        return text[:3].upper(), text[3:].strip()
    if _CODE.match(text[-3:]) and len(text) > 3 and not text[-4].isalpha():
        return text[-3:].upper(), text[:-3].strip()
    return None, text


def minor_of(value: Decimal, currency: str | None) -> tuple[int, bool]:
    """Minor units, and whether that is the very sum; float noise of a spreadsheet is not a difference.

    ``AbsurdAmount`` for what no account moves: it would break every sum that it gets into.
    """
    if value and value.adjusted() >= _MOST_DIGITS:
        raise AbsurdAmount(file="", digits=value.adjusted() + 1)
    whole = value.scaleb(digits(currency))
    minor = int(whole)
    if whole == minor:
        return minor, True
    minor = round_half_up(value, currency)
    return minor, abs(value.scaleb(digits(currency)) - minor) <= _NOISE


_TIME: Final = r"(?:[\sT,]*(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*([AaPp][Mm])?)?\s*(?:Z|[+-]\d{2}:?\d{2})?"
_YEAR_FIRST: Final = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?" + _TIME)
_RUN: Final = re.compile(r"(\d{4})(\d{2})(\d{2})(?:\s*(\d{2}):?(\d{2}):?(\d{2})?)?")
_YEAR_LAST: Final = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})" + _TIME)
_NO_YEAR: Final = re.compile(r"(\d{1,2})[-/.月](\d{1,2})日?")
_NO_YEAR_RUN: Final = re.compile(r"(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})")
_CLOCK: Final = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*([AaPp][Mm])?")
_CLOCK_RUN: Final = re.compile(r"(\d{2})(\d{2})(\d{2})?")


@lru_cache(_REMEMBERED)
def moment_of(cell: str, order: Order = "ymd", until: date | None = None) -> tuple[date, time | None] | None:
    """Day and, where the cell has one, time of day; None where it is empty; ``ValueError`` for what is no date.

    ``until`` is the last day of a statement whose dates have no year (``order="md"``).
    """
    text = cell.strip(" \t`")
    if not (text.isascii() and text[:4].isdecimal()):
        text = clean(cell)
    if is_empty(text):
        return None
    if found := _YEAR_FIRST.fullmatch(text):
        year, month, day, *clock = found.groups()
    elif found := _RUN.fullmatch(text):
        year, month, day, *clock = (*found.groups(), None)
    elif order in ("dmy", "mdy") and (found := _YEAR_LAST.fullmatch(text)):
        first, second, year, *clock = found.groups()
        day, month = (first, second) if order == "dmy" else (second, first)
    elif order == "md" and until is not None and (found := _NO_YEAR.fullmatch(text)):
        month, day, clock = found[1], found[2], []
        year = str(until.year if int(month) <= until.month else until.year - 1)
    elif order == "md" and until is not None and (found := _NO_YEAR_RUN.fullmatch(text)):
        month, day, *clock = found.groups()
        year = str(until.year if int(month) <= until.month else until.year - 1)
    else:
        raise ValueError("no date")
    number = int(year) if len(year) == 4 else CENTURY + int(year)
    if not _OLDEST <= number < CENTURY + 100:
        raise ValueError("no year of a statement")
    return date(number, int(month), int(day)), _clock(*clock) if clock and clock[0] else None


def order_of(cells: Sequence[str]) -> Order | None:
    """Day first or month first, as all cells of a column tell together; None where both can be read.

    A part beyond 12 is a day. Where there is none, the days that stand in order in one reading alone decide, if there
    are more than two. Cells that are no dates tell nothing.
    """
    read: dict[Order, list[date]] = {"dmy": [], "mdy": []}
    for cell in dict.fromkeys(cells):
        found = {order: day for order in read if (day := _day(cell, order)) is not None}
        if len(found) == 1:
            return next(iter(found))
        for order, day in found.items():
            read[order].append(day)
    if read["dmy"] == read["mdy"]:
        return "dmy"
    in_order: list[Order] = [order for order, days in read.items() if days in (sorted(days), sorted(days)[::-1])]
    return in_order[0] if len(in_order) == 1 and len(read["dmy"]) > 2 else None


def decimal_of(cells: Iterable[str]) -> Literal[".", ","]:
    """The decimal mark of a column of sums; three digits behind the only mark of a sum are thousands."""
    for cell in cells:
        if isinstance(cell, Exact):
            continue
        found = _LAST_MARK.search(cell)
        if found is None:
            continue
        mark: Literal[".", ","] = "." if found[1] == "." else ","
        other: Literal[".", ","] = "," if mark == "." else "."
        return other if len(found[2]) == 3 and other not in cell else mark
    return "."


def _day(cell: str, order: Order) -> date | None:
    try:
        found = moment_of(cell, order)
    except ValueError:
        return None
    return found[0] if found else None


@lru_cache(_REMEMBERED)
def time_of(cell: str) -> time | None:
    """A time of day in a cell of its own (``08:10:00``, ``081000``); None where it is empty."""
    text = clean(cell)
    if is_empty(text):
        return None
    if found := _CLOCK.fullmatch(text):
        return _clock(*found.groups())
    text = text.zfill(6) if text.isdecimal() and len(text) == 5 else text
    if found := _CLOCK_RUN.fullmatch(text):
        return _clock(*found.groups())
    if (moment := moment_of(text)) is not None:
        return moment[1]
    raise ValueError("no time")


def _clock(hour: str, minute: str, second: str | None = None, half: str | None = None) -> time:
    hours = int(hour)
    if half:
        if not 1 <= hours <= 12:
            raise ValueError("no hour of twelve")
        hours = hours % 12 + (12 if half.lower() == "pm" else 0)
    return time(hours, int(minute), int(second or 0))


def joined(day: date, clock: time | None) -> datetime:
    """The moment, midnight where nobody wrote the time."""
    return datetime.combine(day, clock or time())
