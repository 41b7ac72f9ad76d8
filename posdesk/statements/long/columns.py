"""What DuckDB makes of a column's cells: sums as whole numbers, moments, and words as they stand."""

from __future__ import annotations

import re
from typing import Final, Literal

from posdesk.statements.neutral.parquet import literal

ODD: Final = -(1 << 63)
"""Stands where a sum should, and something else is written."""

ODD_MOMENT: Final = "0001-01-01 00:00:00"
"""Stands where a moment should, and something else is written."""

PLACES: Final = (2, 6)
"""Decimals of a column of sums: the usual two, or what fees to a fraction of a cent are written with."""

_MOST_DIGITS: Final = 14
"""Digits of a sum, those behind the point among them: so many a double holds, and gives back to the last."""

_BLANK: Final = r"[ \t]*"
_EMPTY: Final = rf"{_BLANK}(-*|/|null|NULL|None|none|nan|NaN|N/A|n/a){_BLANK}"
_ISO: Final = rf"{_BLANK}(19[7-9]\d|20\d\d)-\d\d-\d\d( ([01]\d|2[0-3])(:[0-5]\d){{2}})?{_BLANK}"
_NUMBER: Final = r"\d([ \t`-]*\d){12}"
HAS_NUMBER: Final = f"regexp_matches(cell, '{_NUMBER}')"
"""Whether a cell holds a number as long as a card's; true of too many cells rather than of too few."""

WORN: Final = "(contains(cell, 'E+') OR contains(cell, 'e+'))"
"""Whether a cell may hold a number from which a spreadsheet has taken the end."""


def word(place: int) -> str:
    """What a column of the file is called, as it stands."""
    return f"w{place}"


def sum_at(place: int) -> str:
    """What a column of sums is called."""
    return f"s{place}"


def moment_at(place: int) -> str:
    """What a column of moments is called."""
    return f"m{place}"


def places_of(cells: list[str], mark: Literal[".", ","]) -> int:
    """How many decimals a column is read with, as its first cells are written."""
    shown = [len(cell.strip(" \t`").rpartition(mark)[2]) for cell in cells if mark in cell]
    return PLACES[0] if max(shown, default=0) <= PLACES[0] else PLACES[1]


def sum_of(cell: str, places: int, mark: Literal[".", ","]) -> str:
    """A sum as a whole number of ``10**-places``; NULL where the cell is empty, :data:`ODD` where it is no plain sum.

    ``cell`` is an SQL expression, and so is the answer.
    """
    group, point = (",", r"\.") if mark == "." else (r"\.", ",")
    most = _MOST_DIGITS - places
    groups = (most - 1) // 3
    plain = rf"{_BLANK}[+-]?(\d{{1,{most}}}|\d{{1,3}}({group}\d{{3}}){{1,{groups}}})({point}\d{{1,{places}}})?{_BLANK}"
    number = f"replace({cell}, {literal(',' if mark == '.' else '.')}, '')"
    if mark == ",":
        number = f"replace({number}, ',', '.')"
    return (
        f"CASE WHEN {cell} = '' THEN NULL"
        f" WHEN regexp_full_match({cell}, {literal(plain)}) THEN round({number}::DOUBLE * {10**places})::BIGINT"
        f" WHEN {_is_empty(cell)} THEN NULL ELSE {ODD} END"
    )


def moment_of(cell: str) -> str:
    """A moment written as ISO 8601 has it; NULL where the cell is empty, :data:`ODD_MOMENT` where it is another."""
    odd = f"TIMESTAMP {literal(ODD_MOMENT)}"
    bare = f"CASE WHEN strlen({cell}) IN (10, 19) THEN {cell} ELSE trim({cell}, {literal(' ' + chr(9))}) END"
    return (
        f"CASE WHEN regexp_full_match({cell}, {literal(_ISO)}) THEN coalesce(TRY_CAST({bare} AS TIMESTAMP), {odd})"
        f" WHEN {_is_empty(cell)} THEN NULL ELSE {odd} END"
    )


def has_number(cell: str) -> bool:
    """What :data:`HAS_NUMBER` asks, of one cell."""
    return re.search(_NUMBER, cell) is not None


def is_iso(cell: str) -> bool:
    """Whether a cell holds a moment of the shape that DuckDB reads."""
    return re.fullmatch(_ISO, cell) is not None


def _is_empty(cell: str) -> str:
    return f"regexp_full_match({cell}, {literal(_EMPTY)})"
