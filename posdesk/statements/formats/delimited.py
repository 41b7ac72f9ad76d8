"""CSV and its kin: any delimiter, any encoding that statements come in."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Final

from posdesk.statements.encoding import decode
from posdesk.statements.errors import DamagedFile, EmptyFile, UnclosedQuote
from posdesk.statements.formats import Read
from posdesk.statements.tables import headless, match, reading
from posdesk.statements.tables.profile import Profile
from posdesk.statements.tables.sheet import Row, Sheet

_DELIMITERS: Final = (",", "\t", ";", "|")
_TRIED: Final = 200
"""Lines in which a header is looked for."""

_WIDE: Final = (b"\xff\xfe", b"\xfe\xff")

_SWALLOWED: Final = 3
"""Delimiters in a further line of one cell that say that a stray quotation mark has swallowed rows: as many as in half
a row, but so many at least."""


def sniff(head: bytes) -> bool:
    """Whether the file may be a text table: every text may."""
    return b"\0" not in head[:4096] or head[:2] in _WIDE


def read(data: bytes, name: str, mappings: tuple[Profile, ...] = ()) -> Read:
    """Read a text table of a known layout; ``UnknownFormat`` where no profile fits."""
    sheets, encoding = sheets_of(data, name)
    return reading.read(sheets, name, encoding, reading.speaking(sheets, mappings))


def sheets_of(data: bytes, name: str) -> tuple[tuple[Sheet, ...], str]:
    """The one sheet of a text table, and its encoding."""
    text, encoding = decode(data.rstrip(b"\0") if data[:2] not in _WIDE else data)
    if "\0" in text:
        raise DamagedFile(file=name)  # it may stand for a digit, or for a letter that says what a row is
    if not text.strip():
        raise EmptyFile(file=name)
    return (sheet_of(text, name),), encoding


def sheet_of(text: str, name: str) -> Sheet:
    """The rows of a text table."""
    rows = tuple(rows_of(text, delimiter_of(text, name), name))
    half = _half(text)
    lost = half if half and not any(row.line == half for row in rows) else None
    return Sheet(name, rows, cut=lost is None and not text.endswith(("\n", "\r")), lost=lost)


def delimiter_of(text: str, name: str) -> str:
    """The delimiter under which a known header shows in the first lines, else the most regular one."""
    start = "".join(text.splitlines(keepends=True)[:_TRIED])
    best, most = ",", (-1, -1.0, 0)
    for delimiter in _DELIMITERS:
        if delimiter not in start and delimiter != ",":
            continue
        trial = tuple(rows_of(start, delimiter, name, patient=True))
        found = match.find(trial) or headless.find(Sheet(name, trial))
        score = (found.score if found else -1, *_regularity(trial))
        if score > most:
            best, most = delimiter, score
    return best


def _half(text: str) -> int:
    """The last line, where the file ends inside a quoted cell; 0 where it does not."""
    last = text[text.rfind("\n") + 1 :]
    return text.count("\n") + 1 if last.count('"') % 2 else 0


def _regularity(rows: tuple[Row, ...]) -> tuple[float, int]:
    """The share of rows that are as wide as most, and how wide: the decimal commas of a table are regular, too."""
    widths = [len(row.cells) for row in rows if not row.blank]
    common = max(set(widths), key=widths.count, default=1)
    return (widths.count(common) / len(widths), common) if widths and common > 1 else (0.0, 0)


def rows_of(text: str, delimiter: str, name: str, *, patient: bool = False) -> Iterator[Row]:
    """The rows of a text; ``patient`` is whoever only tries a delimiter, and takes no offence at quotation marks."""
    source = io.StringIO(text, newline="")
    if delimiter == "," and any(line.startswith("`") for line in source):
        yield from _backticked(text, name)
        return
    source.seek(0)
    reader = csv.reader(source, delimiter=delimiter)
    half = _half(text)
    line = widest = 1
    lines: list[str] | None = None
    try:
        for cells in reader:
            if reader.line_num > line and not patient:
                lines = lines if lines is not None else io.StringIO(text, newline="").readlines()
                if _unclosed(cells, lines[line - 1 : reader.line_num], delimiter, max(_SWALLOWED, widest // 2)):
                    raise UnclosedQuote(file=name, line=line)
            elif line == half:
                # The file was cut off inside a quoted cell: half a row, which nobody may read as a whole one.
                return
            yield Row(line, tuple(cells))
            line, widest = reader.line_num + 1, max(widest, len(cells))
    except csv.Error as problem:
        if not patient:
            raise DamagedFile(file=name) from problem


def _unclosed(cells: list[str], physical: list[str], delimiter: str, many: int) -> bool:
    if "".join(physical).count('"') % 2:
        return True
    return any(line.count(delimiter) >= many for cell in cells for line in cell.splitlines()[1:])


def _backticked(text: str, name: str) -> Iterator[Row]:
    """WeChat's bills mark each cell with a backtick, and quote nothing: a comma in a product's name is no border."""
    for line, physical in enumerate(io.StringIO(text, newline=""), 1):
        words = physical.rstrip("\r\n")
        if words.startswith("`"):
            yield Row(line, tuple(words[1:].split(",`")))
        else:
            try:
                yield Row(line, tuple(next(csv.reader([words]), [])))
            except csv.Error as problem:
                raise DamagedFile(file=name) from problem
