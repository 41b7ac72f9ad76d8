"""Where a long table comes from: what is known of it before its rows are read, and how DuckDB reads them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from posdesk.statements.long import columns
from posdesk.statements.model import Kind
from posdesk.statements.tables import match
from posdesk.statements.tables.match import Match
from posdesk.statements.tables.profile import Profile
from posdesk.statements.tables.sheet import Row, Sheet

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

SUMS: Final = ("amount", "credit", "debit", "fee", "balance")
"""Roles of sums, each of which one column fills here."""

_NEVER: Final = frozenset({"net", "gross", "opening", "closing"})
"""Roles whose columns prove a row or a file in ways of their own."""


class Unplain(Exception):
    """The table holds something that must be looked at row by row."""


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of a table: how many, whether the last one ends, and whether all are those of one plain table."""

    count: int
    ended: bool
    plain: bool


@dataclass(frozen=True)
class Source(ABC):
    """A long table before its rows are read."""

    file: str
    """The name of the file."""

    match: Match
    encoding: str | None
    start: Sheet
    """The rows of the table's beginning, the header among them."""

    begun: tuple[Row, ...]
    """The rows of data in the beginning."""

    @property
    def first(self) -> int:
        """The line of the first row of data, 1-based."""
        return self.begun[0].line

    @property
    def width(self) -> int:
        """The columns of the widest row of data in the beginning."""
        return max(len(row.cells) for row in self.begun)

    @property
    def raw(self) -> bool:
        """Whether DuckDB reads bytes rather than text, so that each distinct cell is to be decoded later."""
        return False

    def text(self, cell: str) -> str:
        """What a cell says that DuckDB has read; ``UnicodeDecodeError`` where it is not of the encoding."""
        return cell

    def texts(self, cells: Sequence[str]) -> Sequence[str]:
        """What the cells of a column say."""
        return cells

    def is_sound(self, _cell: str) -> bool:
        """Whether a cell that DuckDB has read is of the file's encoding, and of no other."""
        return True

    def cell(self, place: int) -> str:
        """A cell in SQL, never NULL."""
        return f"coalesce({columns.word(place)}, '')" if place < self.width else "''"

    def strange(self) -> list[str]:
        """Tests in SQL for rows that are marked as the others are not."""
        return []

    @abstractmethod
    def connect(self, limit: str) -> DuckDBPyConnection:
        """A database in memory that can read the table, and nothing else."""

    @property
    @abstractmethod
    def relation(self) -> str:
        """The rows from the first of data on, as DuckDB reads them: every column as text."""

    @abstractmethod
    def lines(self) -> Lines:
        """Count the lines, those above the first row of data among them."""

    @abstractmethod
    def last(self, count: int, before: int) -> list[Row]:
        """The last ``count`` rows, of which the first stands ``before`` lines after the beginning."""

    def close(self, connection: DuckDBPyConnection) -> None:  # noqa: B027  a file has nothing to let go of
        """Let go of what is not needed once the rows are read."""


def of_plain_layout(rows: Sequence[Row], mappings: tuple[Profile, ...]) -> tuple[Match, tuple[Row, ...]] | None:
    """The layout of a table, by one of the ``mappings`` before the program's own profiles, and its rows of data.

    None where the rows of no layout follow, or of one whose rows cannot be read by columns of their own.
    """
    found = (match.find(rows, mappings) if mappings else None) or match.find(rows)
    if found is None or not _simple(found.profile):
        return None
    body = tuple(row for row in rows[found.row + 1 :] if not row.blank)
    return (found, body) if body else None


def _simple(profile: Profile) -> bool:
    """Whether each row of the layout can be read without the others, by columns of their own."""
    return (
        profile.kind in (Kind.BANK, Kind.TAKINGS)
        and not (profile.minor or profile.dated or profile.undated or profile.widths or profile.ragged)
        and profile.basis == "gross"
        and profile.dates not in ("column", "md")
        and profile.decimal != "column"
        and _NEVER.isdisjoint(profile.columns)
        and all(len(profile.columns.get(role, ())) < 2 for role in SUMS)
        and not any(check.zero for check in profile.checks)
    )
