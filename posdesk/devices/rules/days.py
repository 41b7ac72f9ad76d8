"""Days as people and programs write them in lists."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final, Literal

Order = Literal["dmy", "mdy"]

_CLOCK: Final = r"(?:[T ,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AP]M)?(?:Z|[+-]\d{2}:?\d{2})?)?"
_SEP: Final = r" ?[-/.年] ?"
_YEAR_FIRST: Final = re.compile(
    rf"((?:民国|民國) ?\d{{2,3}}|\d{{3,4}}){_SEP}(\d{{1,2}}) ?[-/.月] ?(\d{{1,2}})日?{_CLOCK}"
)
_RUN: Final = re.compile(r"(\d{4})(\d{2})(\d{2})")
_YEAR_LAST: Final = re.compile(rf"(\d{{1,2}}) ?[-/.] ?(\d{{1,2}}) ?[-/.] ?(\d{{4}}|\d{{2}}){_CLOCK}")
_WORDED: Final = re.compile(
    r"(?:[a-z]{3,9},? )?(?:(\d{1,2})[ -]([a-z]{3})[a-z]*\.?|([a-z]{3})[a-z]*\.? (\d{1,2}))" rf",?[ -](\d{{4}}){_CLOCK}",
    re.IGNORECASE,
)
_SERIAL: Final = re.compile(r"([2-6]\d{4})(?:\.\d+)?")
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_EXCEL: Final = date(1899, 12, 30)
"""Day 0 of spreadsheets: they count 1900 as a leap year, which it was not."""
_REPUBLIC: Final = 1911
"""Year 0 of the calendar that Taiwan writes."""
_FIRST, _LAST = 1980, 2100


def day_of(cell: str, order: Order | None) -> date | None:
    """The day that a cell means; None for what is no day, or could be two while ``order`` is not known."""
    found = readings(cell)
    if not found:
        return None
    if len(found) == 1:
        return found[0]
    return None if order is None else found[order == "mdy"]


def readings(cell: str) -> tuple[date, ...]:
    """The days that a cell may mean: none, one, or two where day and month may be either (day first, month first)."""
    text = " ".join(unicodedata.normalize("NFKC", cell).split()).removesuffix("止").strip()
    if found := _YEAR_FIRST.fullmatch(text):
        return _some(_year(found[1]), int(found[2]), int(found[3]))
    if found := _RUN.fullmatch(text):
        return _some(int(found[1]), int(found[2]), int(found[3]))
    if found := _YEAR_LAST.fullmatch(text):
        year = int(found[3]) + (2000 if len(found[3]) == 2 else 0)
        one, other = int(found[1]), int(found[2])
        return tuple(dict.fromkeys((*_some(year, other, one), *_some(year, one, other))))
    if found := _WORDED.fullmatch(text):
        month = (found[2] or found[3]).casefold()
        return _some(int(found[5]), _MONTHS.index(month) + 1, int(found[1] or found[4])) if month in _MONTHS else ()
    if found := _SERIAL.fullmatch(text):
        day = _EXCEL + timedelta(days=int(found[1]))
        return _some(day.year, day.month, day.day)
    return ()


def order_of(cells: Iterable[str]) -> Order | None:
    """Whether a column has the day first or the month first, as the cells tell of which only one can be read."""
    for cell in cells:
        text = " ".join(unicodedata.normalize("NFKC", cell).split())
        if (found := _YEAR_LAST.fullmatch(text)) and len(readings(cell)) == 1 and found[1] != found[2]:
            return "dmy" if int(found[1]) > 12 else "mdy"
    return None


def later(day: date, months: int) -> date:
    """So many months later; the last day of a month that is too short."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for last in (day.day, 30, 29):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    return date(year, month + 1, 28)


def _year(text: str) -> int:
    figures = text.removeprefix("民国").removeprefix("民國")
    return int(figures) if len(text) == 4 else int(figures) + _REPUBLIC


def _some(year: int, month: int, day: int) -> tuple[date, ...]:
    try:
        found = date(year, month, day)
    except ValueError:
        return ()
    return (found,) if _FIRST <= year <= _LAST else ()
