"""Neutral takings as DuckDB scans them: one SELECT per file that reads, checks and converts in the same pass.

Every expression either gives the exact value or fails the query: a value is first compared with its own canonical
text (which costs next to nothing), and only what differs goes through the slower patterns. Columns that a query does
not ask for are neither converted nor checked.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import Final

from posdesk.kit.money import unusual_digits
from posdesk.statements.model import TakingKind
from posdesk.statements.neutral.layout import COLUMNS, TAKINGS

VIEW: Final[Mapping[str, str]] = {
    "file": "INTEGER",
    "line": "BIGINT",
    "id": "VARCHAR",
    "time": "TIMESTAMP",
    "merchant": "VARCHAR",
    "terminal": "VARCHAR",
    "channel": "VARCHAR",
    "kind": "VARCHAR",
    "gross": "BIGINT",
    "fee": "BIGINT",
    "currency": "VARCHAR",
    "card": "VARCHAR",
    "batch": "VARCHAR",
    "reference": "VARCHAR",
    "order": "VARCHAR",
    "original_order": "VARCHAR",
}
"""The columns of the view ``takings`` and their types, in order."""

_TEXT: Final = ("id", "merchant", "terminal", "channel", "card", "batch", "reference", "order", "original_order")

_USUAL: Final = ("CNY", "HKD", "TWD", "USD", "EUR", "GBP")

_CLOCK: Final = r"([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?"
LOCAL_TIME: Final = rf"\d{{4}}-\d\d-\d\d([ T]{_CLOCK})?"
ZONED_TIME: Final = rf"(\d{{4}}-\d\d-\d\d)[ T]({_CLOCK}) ?(Z|[+-]\d\d(:?[0-5]\d)?)"
"""What a time may look like beside ``YYYY-MM-DD HH:MM:SS``; the same in Python and in DuckDB's RE2."""

ROUNDED_AMOUNT: Final = r"[+-]?\d{1,13}(\.\d*)?"


def exact_amount(places: int) -> str:
    """The pattern of an amount that a currency with so many decimals holds exactly."""
    return rf"[+-]?\d{{1,13}}(\.\d{{0,{places}}}0*)?"


@dataclass(frozen=True, slots=True)
class Source:
    """One takings table: the relation to scan, and the text (or typed) column for each known name."""

    relation: str
    columns: Mapping[str, str]
    line: str = "NULL"


def literal(text: str) -> str:
    """A text as an SQL literal."""
    return "'" + text.replace("'", "''") + "'"


def quoted(name: str) -> str:
    """A name as an SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


def open_source(path: Path) -> Source:
    """How to scan a takings table, after a look at its first line."""
    with path.open("rb") as file:
        header = header_of(file.readline())
    known = COLUMNS[TAKINGS]
    names = [name if name in known else f"further {place}" for place, name in enumerate(header)]
    columns = ", ".join(f"{literal(name)}: 'VARCHAR'" for name in names)
    relation = (
        f"read_csv({literal(str(path))}, columns = {{{columns}}}, auto_detect = false, header = true, delim = ',',"
        " quote = '\"', escape = '\"', nullstr = '', strict_mode = true, null_padding = false)"
    )
    return Source(
        relation,
        {name: quoted(name) for name in names if name in known},
        "row_number() OVER () + 1" if _line_is_row(path) else "NULL",
    )


def header_of(line: bytes) -> list[str]:
    """The column names in a table's first line."""
    return next(csv.reader([line.decode("utf-8-sig", "replace").rstrip("\r\n")]), [])


def _line_is_row(path: Path) -> bool:
    """Whether every line is one row: no quotation marks, which can hold line breaks, and no blank lines."""
    with path.open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as data:
        return all(data.find(mark) < 0 for mark in (b'"', b"\n\n", b"\n\r\n"))


def select(source: Source, file: int, timezone: str) -> str:
    """The SELECT that gives one file's rows in the shape of the view."""
    given = source.columns
    expressions = {name: f"coalesce({given[name]}, '')" if name in given else "''" for name in _TEXT}
    currency = f"upper({given['currency']})" if "currency" in given else "NULL"
    gross = given.get("gross", "NULL")
    if "payable" in given:
        gross = f"coalesce({given['payable']}, {gross})"
    expressions |= {
        "file": str(file),
        "line": source.line,
        "time": _time(given["time"], timezone),
        "kind": _kind(given["kind"]),
        "gross": _money(gross, currency, exact_amount),
        "fee": _fee(given["fee"], currency) if "fee" in given else "NULL",
        "currency": currency,
    }
    columns = ", ".join(f"({expressions[name]})::{kind} AS {quoted(name)}" for name, kind in VIEW.items())
    return f"SELECT {columns} FROM {source.relation}"


def _time(text: str, timezone: str) -> str:
    naive = f"TRY_CAST({text} AS TIMESTAMP)"
    instant = f"regexp_replace({text}, {literal(f'^{ZONED_TIME}$')}, '\\1 \\2\\6')"
    return (
        f"CASE WHEN {naive}::VARCHAR = {text} THEN {naive}"
        f" WHEN regexp_full_match({text}, {literal(LOCAL_TIME)}) THEN CAST({text} AS TIMESTAMP)"
        f" WHEN regexp_full_match({text}, {literal(ZONED_TIME)})"
        f" THEN CAST({instant} AS TIMESTAMPTZ) AT TIME ZONE {literal(timezone)}"
        " ELSE error('time') END"
    )


def _kind(text: str) -> str:
    kinds = " ".join(f"WHEN {text} = {literal(kind)} THEN {text}" for kind in TakingKind)
    return f"CASE {kinds} ELSE error('kind') END"


def _places(currency: str) -> str:
    """Digits after the point; a CASE looks at each currency only until it fits, so the usual ones stand first."""
    usual = " ".join(f"WHEN {currency} = {literal(code)} THEN 2" for code in _USUAL)
    unusual = " ".join(
        f"WHEN {currency} IN ({', '.join(literal(code) for code in codes)}) THEN {places}"
        for places, codes in unusual_digits().items()
    )
    return f"CASE {usual} WHEN {currency} IS NULL THEN 2 {unusual} ELSE 2 END"


def _money(text: str, currency: str, pattern: Callable[[int], str]) -> str:
    """Minor units; the first branch is the plain ``12.34`` of a currency with two decimals."""
    digits = _places(currency)
    cents = f"TRY_CAST({text} AS DECIMAL(15, 2))"
    branches = [f"WHEN {digits} = 2 AND {cents}::VARCHAR = {text} THEN ({cents} * 100::DECIMAL(3, 0))::BIGINT"]
    for places in (2, *unusual_digits()):
        amount = f"CAST({text} AS DECIMAL({13 + places}, {places}))"
        branches.append(
            f"WHEN {digits} = {places} AND regexp_full_match({text}, {literal(pattern(places))})"
            f" THEN ({amount} * {10**places})::BIGINT"
        )
    return f"CASE {' '.join(branches)} ELSE error('amount') END"


def _fee(text: str, currency: str) -> str:
    return f"CASE WHEN {text} IS NOT NULL THEN {_money(text, currency, lambda _places: ROUNDED_AMOUNT)} END"
