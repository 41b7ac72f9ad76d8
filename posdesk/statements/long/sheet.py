"""A long table in a workbook: its cells are here already, and DuckDB reads them by the column."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from posdesk.statements.formats.workbook import Grid, Plain, text_of
from posdesk.statements.long import columns
from posdesk.statements.long.source import SUMS, Lines, Source, of_plain_layout
from posdesk.statements.neutral.parquet import shut_in
from posdesk.statements.tables.match import Match
from posdesk.statements.tables.profile import Profile
from posdesk.statements.tables.sheet import Row

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_START: Final = 2000
"""Rows by which the layout is told."""

_NAME: Final = "grid"


@dataclass(frozen=True)
class LongSheet(Source):
    """The one long table of a workbook."""

    cells: list[list[str]]
    """The columns of the rows from the first of data on; empty once they are read."""

    rows: int

    def connect(self, limit: str) -> DuckDBPyConnection:
        """A database that can read these cells alone."""
        connection = shut_in([], limit)
        connection.register(_NAME, {columns.word(at): np.array(one, object) for at, one in enumerate(self.cells)})
        return connection

    @property
    def relation(self) -> str:
        """The name under which it knows them."""
        return _NAME

    def lines(self) -> Lines:
        """How many rows there are; a workbook never ends inside one."""
        return Lines(self.first - 1 + self.rows, ended=True, plain=True)

    def last(self, count: int, before: int) -> list[Row]:
        """The last rows."""
        parts = zip(*(column[-count:] for column in self.cells), strict=True)
        return [Row(before + number, cells) for number, cells in enumerate(parts, 1)]

    def close(self, connection: DuckDBPyConnection) -> None:
        """Let go of the cells."""
        connection.unregister(_NAME)
        self.cells.clear()


def sheet_of(grids: Sequence[Grid], file: str, mappings: tuple[Profile, ...] = ()) -> LongSheet | None:
    """The long table of a workbook, where it holds one and nothing else, and its rows can be read by the column."""
    full = [grid for grid in grids if grid.columns]
    if len(full) != 1:
        return None
    (grid,) = full
    sheet = Grid(grid.title, grid.first, [column[:_START] for column in grid.columns]).sheet
    plain = of_plain_layout(sheet.rows, mappings)
    if plain is None:
        return None
    found, body = plain
    begin = body[0].line - grid.first
    shown = [column[begin:] for column in grid.columns]
    numbers = {place for place, cells in enumerate(shown) if not all(isinstance(cell, str) for cell in cells)}
    if numbers & _words(found):
        return None
    cells = list(map(_texts, shown))
    return LongSheet(file, found, None, sheet, body, cells, len(grid.columns[0]) - begin)


def _texts(column: Sequence[Plain]) -> list[str]:
    return [cell if isinstance(cell, str) else str(text_of(cell)) for cell in column]


def _words(found: Match) -> frozenset[int]:
    """Where no number of the workbook's own may stand: what it means there is not what its digits say.

    A day may be counted since 1900, an id may have lost its end, and a sum has a point where the table has commas.
    """
    profile = found.profile
    spared = SUMS if profile.decimal == "." else ()
    roles = [role for role in profile.columns if role not in spared]
    asked = [column for rule in profile.rules for column in (*rule.id, *(column for column, _ in rule.when))]
    return found.places(roles) | {place for column in asked if (place := found.place(column)) is not None}
