"""The rows of a neutral table, one by one, each with its line: for small tables, and to find the line that is wrong."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from posdesk.kit.text import Said
from posdesk.statements.errors import BadCell, EmptyFile, UnclosedQuote
from posdesk.statements.formats.faults import CutOffFile
from posdesk.statements.model import Remote
from posdesk.statements.neutral.errors import NotUtf8, TwiceNamed, WrongWidth
from posdesk.statements.neutral.parquet import is_parquet, parquet_rows

Record = Mapping[str, str]
"""A row by column name; '' where the table holds nothing."""

_EXACT: Final = frozenset(
    {"amount", "balance", "gross", "fee", "payable", "net", "refunds", "payout_fee", "time", "date", "value_date"}
)
"""Columns of which a half value would be another value."""

_TAIL: Final = 64 * 1024

_SHOWN: Final = 24
"""How much of a wrong field is told: enough to find it, not enough to carry away a card number."""


def records(path: Path | Remote, known: Sequence[str]) -> Iterator[tuple[int, Record]]:
    """Each row with the line it starts on (CSV, header included) or its row number (Parquet); only known columns.

    Empty fields beyond the header are let pass, as DuckDB does.
    """
    if isinstance(path, Remote) or is_parquet(path):
        yield from parquet_rows(path, known)
        return
    rows = csv.reader(_lines(path), strict=True)
    try:
        header = next(rows, None)
        if header is None:
            raise EmptyFile(file=path.name)
        places = placed(path, header, known)
        line = rows.line_num + 1
        for row in rows:
            if row and (len(row) < len(header) or any(row[len(header) :])):
                raise WrongWidth(file=path.name, line=line, found=len(row), wanted=len(header))
            if row:
                yield line, {name: row[place] for name, place in places.items()}
            line = rows.line_num + 1
    except csv.Error as problem:
        raise UnclosedQuote(file=path.name, line=rows.line_num) from problem


def columns(path: Path, known: Sequence[str]) -> tuple[list[int], dict[str, list[str]]] | None:
    """The same a column at a time, each field without the blanks around it; None where a row is not of the header's
    width, which :func:`records` says more of."""
    if is_parquet(path):
        return None
    rows = csv.reader(_lines(path), strict=True)
    lines: list[int] = []
    found: list[list[str]] = []
    line = 1
    try:
        for row in rows:
            if row:
                lines.append(line)
                found.append(row)
            line = rows.line_num + 1
        if not found or any(len(row) != len(found[0]) for row in found):
            return None
        places = placed(path, found[0], known)
        heads = {place: name for name, place in places.items()}
        return lines[1:], {
            heads[place]: [field.strip() for field in column[1:]]
            for place, column in enumerate(zip(*found, strict=True))
            if place in heads
        }
    except csv.Error:
        return None


def check_end(path: Path, header: Sequence[str]) -> None:
    """Refuse a table that breaks off inside a sum or a time: it ends without a line break, and unlike all its rows."""
    if not header or header[-1] not in _EXACT:
        return
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - _TAIL))
        tail = file.read().decode("utf-8", "replace")
    if tail.endswith(("\n", "\r")):
        return
    *others, last = (line.rpartition(",")[2].strip('"\r ') for line in tail.split("\n"))
    shapes = {_shape(other) for other in others[1 if size <= _TAIL else 0 :]} or {".99"}
    if last and _shape(last) not in shapes:
        with path.open("rb") as file:
            breaks = sum(block.count(b"\n") for block in iter(lambda: file.read(_TAIL), b""))
        raise CutOffFile(file=path.name, line=breaks + 1)


def _shape(cell: str) -> str:
    """What a sum has after its point; a time whole; every digit alike."""
    figure = cell[cell.rfind(".") :] if "." in cell and ":" not in cell else "" if cell.isdecimal() else cell
    return re.sub(r"\d", "9", figure)


def placed(path: Path, header: Sequence[str], known: Sequence[str]) -> dict[str, int]:
    """Where each known column is; a name that two columns bear is refused."""
    places: dict[str, int] = {}
    for place, name in enumerate(header):
        if name in places:
            raise TwiceNamed(file=path.name, column=name)
        if name in known:
            places[name] = place
    return places


def bad_cell(path: Path | Remote, line: int, column: str, value: str, expected: Said) -> BadCell:
    """The error of one field, with no more of its content than helps to find it."""
    shown = value if len(value) <= _SHOWN else f"{value[:_SHOWN]}…"
    return BadCell(file=path.name, line=line, column=column, value=shown, expected=expected)


def _lines(path: Path) -> Iterator[str]:
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            try:
                yield line.decode("utf-8-sig" if number == 1 else "utf-8")
            except UnicodeDecodeError as problem:
                raise NotUtf8(file=path.name, line=number) from problem
