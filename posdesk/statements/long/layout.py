"""How a long text table is laid out: its encoding, its header, where its rows begin and how many lines it has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from posdesk.statements import identify
from posdesk.statements.encoding import decode, is_utf8
from posdesk.statements.formats import delimited
from posdesk.statements.model import Kind
from posdesk.statements.tables import match
from posdesk.statements.tables.match import Match
from posdesk.statements.tables.profile import Profile
from posdesk.statements.tables.sheet import Row, Sheet

_START: Final = 1 << 18
"""Bytes by which the layout is told; the rest must be like them."""

_CHUNK: Final = 1 << 22
_FEWEST: Final = 300
"""Lines that the start of a long table holds at least."""

_CODECS: Final = frozenset({"utf-8", "gb18030", "big5hkscs", "cp1252"})
_ONE: Final = ("amount", "credit", "debit", "fee", "balance")
"""Roles of sums that are read here where one column fills them."""

_NEVER: Final = frozenset({"net", "gross", "opening", "closing"})
"""Roles whose columns prove a row or a file in ways of their own."""


@dataclass(frozen=True, slots=True)
class Layout:
    """A long table before its rows are read."""

    path: Path
    match: Match
    encoding: str
    delimiter: str
    """``,`` followed by a backtick where every cell begins with one."""

    start: Sheet
    """The rows of the file's beginning, the header among them."""

    begun: tuple[Row, ...]
    """The rows of data in the beginning."""

    @property
    def backticked(self) -> bool:
        """Whether every cell stands behind a backtick, and nothing is quoted."""
        return self.delimiter.endswith("`")

    @property
    def first(self) -> int:
        """The line of the first row of data, 1-based."""
        return self.begun[0].line

    @property
    def width(self) -> int:
        """The columns of the widest row of data in the beginning."""
        return max(len(row.cells) for row in self.begun)

    @property
    def codec(self) -> str:
        """How DuckDB reads the file: UTF-8, or byte by byte, so that each distinct cell can be decoded later."""
        return "utf-8" if self.encoding == "utf-8" else "latin-1"

    def text(self, cell: str) -> str:
        """What a cell says that DuckDB has read; ``UnicodeDecodeError`` where it is not of the encoding."""
        return cell if self.codec == "utf-8" or cell.isascii() else cell.encode("latin-1").decode(self.encoding)

    def texts(self, cells: Sequence[str]) -> Sequence[str]:
        """What the cells of a column say."""
        return cells if self.codec == "utf-8" else [cell if cell.isascii() else self.text(cell) for cell in cells]

    def is_sound(self, cell: str) -> bool:
        """Whether a cell that DuckDB has read is of the file's encoding, and of no other."""
        if self.codec == "utf-8" or cell.isascii():
            return True
        try:
            self.text(cell)
            return not is_utf8(cell.encode("latin-1"))
        except UnicodeDecodeError:
            return False


def layout_of(path: Path, head: bytes, mappings: tuple[Profile, ...] = ()) -> Layout | None:
    """The layout of a long table, by one of the ``mappings`` before the program's own profiles.

    None where it is no such table, or one whose rows must be looked at one by one.
    """
    if identify.reader(head, path.name) is not delimited.read:
        return None
    with path.open("rb") as file:
        data = file.read(_START)
    data = data[: data.rfind(b"\n") + 1]
    text, encoding = decode(data)
    if encoding not in _CODECS or text.count("\n") < _FEWEST:
        return None
    delimiter = delimited.delimiter_of(text, path.name)
    sheet = Sheet(path.name, tuple(delimited.rows_of(text, delimiter, path.name)))
    found = (match.find(sheet.rows, mappings) if mappings else None) or match.find(sheet.rows)
    if found is None or not _simple(found.profile) or (delimiter == "|" and encoding == "big5hkscs"):
        return None
    body = tuple(row for row in sheet.rows[found.row + 1 :] if not row.blank)
    if not body:
        return None
    backticked = delimiter == "," and data[_begin(data, body[0].line) :].startswith(b"`")
    return Layout(path, found, encoding, ",`" if backticked else delimiter, sheet, body)


def _begin(data: bytes, line: int) -> int:
    at = 0
    for _ in range(line - 1):
        at = data.index(b"\n", at) + 1
    return at


def _simple(profile: Profile) -> bool:
    """Whether each row of the layout can be read without the others, by columns of their own."""
    return (
        profile.kind in (Kind.BANK, Kind.TAKINGS)
        and not (profile.minor or profile.dated or profile.undated or profile.widths or profile.ragged)
        and profile.basis == "gross"
        and profile.dates not in ("column", "md")
        and profile.decimal != "column"
        and _NEVER.isdisjoint(profile.columns)
        and all(len(profile.columns.get(role, ())) < 2 for role in _ONE)
        and not any(check.zero for check in profile.checks)
    )


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of a file: how many, whether the last one ends, and whether all are those of one plain table."""

    count: int
    ended: bool
    plain: bool


def lines_of(layout: Layout) -> Lines:
    """Count the lines of a long table."""
    lines = breaks = whole = 0
    plain = True
    last = b""
    with layout.path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            plain = plain and not (b"\0" in chunk or b"\1" in chunk)  # what an empty cell is marked with
            lines += chunk.count(b"\n")
            if b"\r" in chunk or last == b"\r":
                breaks += chunk.count(b"\r")
                whole += chunk.count(b"\r\n") + (last + chunk[:1] == b"\r\n")
            last = chunk[-1:]
    return Lines(lines + (last != b"\n"), last == b"\n", plain and breaks == whole)
