"""Neutral takings as DuckDB scans them: one SELECT per file that reads, checks and converts in the same pass.

Every expression either gives the exact value or fails the query: a value is first compared with its own canonical
text (which costs next to nothing), and only what differs goes through the slower patterns. Columns that a query does
not ask for are neither converted nor checked.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import Final

from posdesk.kit.money import unusual_digits
from posdesk.statements.cards import cut
from posdesk.statements.model import Remote, TakingKind
from posdesk.statements.neutral.layout import COLUMNS, TAKINGS
from posdesk.statements.neutral.parquet import is_parquet, literal, parquet_types, quoted, scan_of, shut_in, text_of
from posdesk.statements.neutral.records import placed
from posdesk.statements.neutral.values import LOCAL_TIME, ROUNDED_AMOUNT, ZONED_TIME, exact_amount

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

ROW: Final = {name: kind for name, kind in VIEW.items() if name not in ("file", "line")}
"""What a row itself says."""

_TEXT: Final = ("id", "merchant", "terminal", "channel", "card", "batch", "reference", "order", "original_order")

_CARD_COLUMNS: Final = ("card", "card_no")
_LONG_NUMBER: Final = r"\s*\d([ -]?\d){12,18}\s*"
_CHUNK: Final = 20_000

_LINE: Final = 2_000_000
"""The longest line, as DuckDB has it by itself. It would read sixteen times as much at once, for each thread, and no
faster: twice is enough."""

_USUAL: Final = ("CNY", "HKD", "TWD", "USD", "EUR", "GBP")


@dataclass(frozen=True, slots=True)
class Source:
    """One takings table: the relation to scan, and the text (or typed) column for each known name."""

    relation: str
    columns: Mapping[str, str]
    header_lines: int
    further: Mapping[str, str]
    """Text columns in which a card number may stand, ``card_no`` among them: it is never read into the view."""


def open_source(path: Path | Remote) -> Source:
    """How to scan a takings table, after a look at its first line or its schema."""
    return _parquet(path) if isinstance(path, Remote) or is_parquet(path) else _csv(path)


def _csv(path: Path) -> Source:
    with path.open("rb") as file:
        header = header_of(file.readline())
    places = placed(path, header, COLUMNS[TAKINGS])
    names = [name if name in places else f"further {place}" for place, name in enumerate(header)]
    held = {name: quoted(names[place]) for place, name in enumerate(header) if name in _CARD_COLUMNS}
    return Source(table_of(path, names), {name: quoted(name) for name in places}, header_lines=1, further=held)


def table_of(path: Path, header: Sequence[str]) -> str:
    """A comma-separated table as DuckDB reads it, every column as text under the name in its header."""
    columns = ", ".join(f"{literal(name)}: 'VARCHAR'" for name in header)
    return (
        f"read_csv({literal(str(path.absolute()))}, columns = {{{columns}}}, auto_detect = false, header = true,"
        " delim = ',', quote = '\"', escape = '\"', nullstr = '', compression = 'none', hive_partitioning = false,"
        f" max_line_size = {_LINE}, buffer_size = {2 * _LINE})"
    )


def _parquet(path: Path | Remote) -> Source:
    types = parquet_types(path)
    known = [name for name in types if name in COLUMNS[TAKINGS]]
    held = {name: text_of(name, types[name]) for name in types if name in _CARD_COLUMNS}
    return Source(scan_of(path), {name: text_of(name, types[name]) for name in known}, header_lines=0, further=held)


def header_of(line: bytes) -> list[str]:
    """The column names in a table's first line; none where it is no line of a table."""
    try:
        return next(csv.reader([line.decode("utf-8-sig", "replace").rstrip("\r\n")]), [])
    except csv.Error:  # a lone carriage return within it
        return []


def lines_are_rows(path: Path) -> bool:
    """Whether every line is one row: no quotation marks, which can hold line breaks, and no blank lines."""
    with path.open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as data:
        return all(data.find(mark) < 0 for mark in (b'"', b"\n\n", b"\n\r\n"))


def select(source: Source, timezone: str, place: str = "") -> str:
    """The SELECT that gives one file's rows as in :data:`ROW`; ``place`` are columns to stand before them."""
    given = source.columns
    texts = {name: f"coalesce({given[name]}, '')" if name in given else "''" for name in _TEXT}
    if "card" in given:
        texts["card"] = _no_card_number(texts["card"])
    gross = given.get("gross", "NULL")
    if "payable" in given:
        gross = f"coalesce({given['payable']}, {gross})"
    # What is asked more than once stands below, under a name of its own, and is worked out once.
    below = {
        **texts,
        "kind": given["kind"],
        "time": given["time"],
        "moment": f"TRY_CAST({given['time']} AS TIMESTAMP)",
        "gross": gross,
        "gross_cents": _cents(gross),
        "fee": given.get("fee", "NULL"),
        "fee_cents": _cents(given.get("fee", "NULL")),
        "currency": _upper(given["currency"]) if "currency" in given else "NULL::VARCHAR",
    }
    expressions = {
        **{name: quoted(name) for name in (*_TEXT, "currency")},
        "time": _time("time", "moment", timezone),
        "kind": _kind("kind"),
        "gross": _money("gross", "gross_cents", exact_amount),
        "fee": _fee("fee", "fee_cents") if "fee" in given else "NULL",
    }
    inner = ", ".join(f"{words} AS {quoted(name)}" for name, words in below.items())
    columns = ", ".join(f"({expressions[name]})::{kind} AS {quoted(name)}" for name, kind in ROW.items())
    before = f"{place}, " if place else ""
    handed = "file, line, " if place else ""
    told = f"SELECT *, {_places('currency')} AS places FROM (SELECT {before}{inner} FROM {source.relation})"
    return f"SELECT {handed}{columns} FROM ({told})"


def card_numbers(path: Path) -> int:
    """In how many rows of a takings table a whole card number stands, in ``card`` or ``card_no``."""
    source = open_source(path)
    names = [source.further[name] for name in ("card_no", "card") if name in source.further]
    if not names:
        return 0
    long = " OR ".join(f"regexp_full_match({name}, {literal(_LONG_NUMBER)})" for name in names)
    query = f"SELECT {', '.join(names)} FROM {source.relation} WHERE {long}"
    found = 0
    with closing(shut_in([path], "100MB", 1)) as connection:
        cursor = connection.execute(query)
        while rows := cursor.fetchmany(_CHUNK):
            found += sum(any(cell and cut(cell)[1] for cell in row) for row in rows)
    return found


def plain_day(text: str) -> str:
    """A day as ``2026-11-27`` and nothing else; anything else fails the query."""
    naive = f"TRY_CAST({text} AS DATE)"
    return f"CASE WHEN {text} IS NULL OR {naive}::VARCHAR = {text} THEN {naive} ELSE error('day') END"


def plain_money(text: str, currency: str) -> str:
    """Minor units of a plain ``12.34`` in a currency with two decimals; anything else fails the query."""
    cents = f"TRY_CAST({text} AS DECIMAL(15, 2))"
    return (
        f"CASE WHEN {text} IS NULL THEN NULL WHEN {_places(currency)} = 2 AND {cents}::VARCHAR = {text}"
        f" THEN ({cents} * 100::DECIMAL(3, 0))::BIGINT ELSE error('amount') END"
    )


def _no_card_number(text: str) -> str:
    """The kind of card; where somebody wrote its number instead, first six and last four of it."""
    digits = f"regexp_replace({text}, '[ -]', '', 'g')"
    shown = f"concat(left({digits}, 6), repeat('*', strlen({digits}) - 10), right({digits}, 4))"
    long = f"strlen({text}) >= 13 AND regexp_full_match({text}, {literal(_LONG_NUMBER)})"
    return f"CASE WHEN {long} THEN {shown} ELSE {text} END"


def _time(text: str, naive: str, timezone: str) -> str:
    instant = f"regexp_replace({text}, {literal(f'^{ZONED_TIME}$')}, '\\1 \\2\\6')"
    return (
        f"CASE WHEN strlen({text}) = 19 AND {naive}::VARCHAR = {text} AND {text} BETWEEN '18' AND '3' THEN {naive}"
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


def _upper(currency: str) -> str:
    # To ask whether it is the usual one costs a fraction of making it upper case.
    return f"CASE WHEN {currency} = 'CNY' THEN 'CNY' ELSE upper({currency}) END"


def _cents(text: str) -> str:
    return f"TRY_CAST({text} AS DECIMAL(15, 2))"


def _money(text: str, cents: str, pattern: Callable[[int], str]) -> str:
    """Minor units; the first branch is the plain ``12.34`` of a currency with two decimals, of which we have cents."""
    branches = [f"WHEN places = 2 AND {cents}::VARCHAR = {text} THEN ({cents} * 100::DECIMAL(3, 0))::BIGINT"]
    for places in (2, *unusual_digits()):
        amount = f"CAST({text} AS DECIMAL({13 + places}, {places}))"
        branches.append(
            f"WHEN places = {places} AND regexp_full_match({text}, {literal(pattern(places))})"
            f" THEN ({amount} * {10**places})::BIGINT"
        )
    return f"CASE {' '.join(branches)} ELSE error('amount') END"


def _fee(text: str, cents: str) -> str:
    return f"CASE WHEN {text} IS NOT NULL THEN {_money(text, cents, lambda _places: ROUNDED_AMOUNT)} END"
