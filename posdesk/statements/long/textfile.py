"""A long text table: its encoding, its header, where its rows begin and how many lines it has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from os import SEEK_END
from pathlib import Path
from typing import TYPE_CHECKING, Final

from posdesk.statements import identify
from posdesk.statements.encoding import decode, decode_as, is_utf8
from posdesk.statements.formats import delimited
from posdesk.statements.long import columns
from posdesk.statements.long.source import Lines, Source, Unplain, of_plain_layout
from posdesk.statements.neutral.parquet import literal, shut_in
from posdesk.statements.tables.profile import Profile
from posdesk.statements.tables.sheet import Row, Sheet

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_START: Final = 1 << 18
"""Bytes by which the layout is told; the rest must be like them."""

_END: Final = 1 << 20
"""Bytes in which the last rows stand."""

_CHUNK: Final = 1 << 22
_FEWEST: Final = 300
"""Lines that the start of a long table holds at least."""

_CODECS: Final = frozenset({"utf-8", "gb18030", "big5hkscs", "cp1252"})
_NOT_EMPTY: Final = "\x01"
"""What an empty cell is marked with in no file, so that it is text and not NULL."""


@dataclass(frozen=True)
class TextFile(Source):
    """A long text table."""

    path: Path
    delimiter: str
    """``,`` followed by a backtick where every cell begins with one."""

    encoding: str

    @property
    def raw(self) -> bool:
        """Whether the file is of any encoding but UTF-8."""
        return self.encoding != "utf-8"

    def text(self, cell: str) -> str:
        """What a cell says; ``UnicodeDecodeError`` where it is not of the encoding."""
        return cell if not self.raw or cell.isascii() else cell.encode("latin-1").decode(self.encoding)

    def texts(self, cells: Sequence[str]) -> Sequence[str]:
        """What the cells of a column say."""
        return [cell if cell.isascii() else self.text(cell) for cell in cells] if self.raw else cells

    def is_sound(self, cell: str) -> bool:
        """Whether a cell is of the encoding, and not UTF-8 among others."""
        if not self.raw or cell.isascii():
            return True
        try:
            self.text(cell)
            return not is_utf8(cell.encode("latin-1"))
        except UnicodeDecodeError:
            return False

    def cell(self, place: int) -> str:
        """A cell in SQL; the first one of a row still has the backtick before it."""
        if not (self._backticked and place == 0):
            return super().cell(place)
        name = columns.word(place)
        return f"coalesce(CASE WHEN prefix({name}, '`') THEN right({name}, -1) ELSE {name} END, '')"

    def strange(self) -> list[str]:
        """Whether a row begins with a backtick where the others do not."""
        return [f"coalesce(prefix({columns.word(0)}, '`'), false)"] if self.delimiter == "," else []

    def connect(self, limit: str) -> DuckDBPyConnection:
        """A database that can read this file alone."""
        return shut_in([self.path], limit)

    @property
    def relation(self) -> str:
        """The rows as DuckDB reads them."""
        quote = "" if self._backticked else '"'
        names = ", ".join(f"{literal(columns.word(place))}: 'VARCHAR'" for place in range(self.width))
        return (
            f"read_csv({literal(str(self.path.absolute()))}, columns = {{{names}}}, auto_detect = false,"
            f" header = false, skip = {self.first - 1}, delim = {literal(self.delimiter)},"
            f" quote = {literal(quote)}, escape = {literal(quote)}, nullstr = {literal(_NOT_EMPTY)},"
            f" null_padding = true, strict_mode = true, encoding = '{'latin-1' if self.raw else 'utf-8'}',"
            " compression = 'none', hive_partitioning = false)"
        )

    def lines(self) -> Lines:
        """Count the lines, whatever they hold."""
        lines = breaks = whole = 0
        plain = True
        last = b""
        with self.path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                plain = plain and not (b"\0" in chunk or b"\1" in chunk)  # what an empty cell is marked with
                lines += chunk.count(b"\n")
                if b"\r" in chunk or last == b"\r":
                    breaks += chunk.count(b"\r")
                    whole += chunk.count(b"\r\n") + (last + chunk[:1] == b"\r\n")
                last = chunk[-1:]
        return Lines(lines + (last != b"\n"), last == b"\n", plain and breaks == whole)

    def last(self, count: int, before: int) -> list[Row]:
        """The last rows; ``Unplain`` where they are too long to be words below a table."""
        with self.path.open("rb") as file:
            file.seek(-min(_END, self.path.stat().st_size), SEEK_END)
            lines = file.read().splitlines(keepends=True)
        if len(lines) <= count:
            raise Unplain
        text = decode_as(b"".join(lines[-count:]), self.encoding)
        rows = delimited.rows_of(text, "," if self._backticked else self.delimiter, self.file)
        return [Row(row.line + before, row.cells) for row in rows]

    @property
    def _backticked(self) -> bool:
        """Whether every cell stands behind a backtick, and nothing is quoted."""
        return self.delimiter.endswith("`")


def text_file(path: Path, head: bytes, mappings: tuple[Profile, ...] = ()) -> TextFile | None:
    """A long text table whose rows can be read by the column; None for any other file."""
    if not identify.is_text_table(head, path.name):
        return None
    with path.open("rb") as file:
        data = file.read(_START)
    data = data[: data.rfind(b"\n") + 1]
    text, encoding = decode(data)
    if encoding not in _CODECS or text.count("\n") < _FEWEST:
        return None
    delimiter = delimited.delimiter_of(text, path.name)
    if delimiter == "|" and encoding == "big5hkscs":
        return None  # the bar is a trail byte there
    sheet = Sheet(path.name, tuple(delimited.rows_of(text, delimiter, path.name)))
    plain = of_plain_layout(sheet.rows, mappings)
    if plain is None:
        return None
    found, body = plain
    backticked = delimiter == "," and data[_begin(data, body[0].line) :].startswith(b"`")
    return TextFile(path.name, found, encoding, sheet, body, path, ",`" if backticked else delimiter)


def _begin(data: bytes, line: int) -> int:
    at = 0
    for _ in range(line - 1):
        at = data.index(b"\n", at) + 1
    return at
