"""Which columns of a long table are read, and as what: sums, moments or words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Literal

from posdesk.statements import cards
from posdesk.statements.long import columns
from posdesk.statements.long.source import SUMS, Source
from posdesk.statements.tables.profile import Column

MOMENTS: Final = ("date", "value_date")
"""Roles of moments; a time of day in a column of its own is read as a word."""

_SHORT: Final = cards.SHORTEST // 2
"""Letters of cells that are short: in bytes, which DuckDB counts, they are twice as many at most."""

_OFTEN: Final = 10
"""So many times each cell comes on average where cells come again and again."""


@dataclass(frozen=True)
class Plan:
    """How the columns of one long table are read; places are those of the table's columns."""

    source: Source
    decimal: Literal[".", ","]
    watched: tuple[int, ...]
    """Columns in which card numbers may stand."""

    def places(self, parts: Iterable[Column]) -> list[int]:
        """Where some columns stand in this file."""
        found = (self.source.match.place(column) for column in parts)
        return [place for place in found if place is not None]

    def role(self, *roles: str) -> list[int]:
        """Where the columns of some roles stand."""
        profile = self.source.match.profile
        return self.places(column for role in roles for column in profile.columns.get(role, ()))

    @cached_property
    def words(self) -> list[int]:
        """Columns of words: texts, and what decides."""
        profile = self.source.match.profile
        roles = [role for role in profile.columns if role not in (*MOMENTS, *SUMS)]
        ruled = (column for rule in profile.rules for column in (*rule.id, *(column for column, _ in rule.when)))
        return list(dict.fromkeys((*self.role(*roles), *self.places(ruled))))

    @cached_property
    def sums(self) -> Mapping[int, int]:
        """Columns of sums, and with how many decimals each is read."""
        ruled = self.places(rule.amount for rule in self.source.match.profile.rules if rule.amount)
        return {place: columns.places_of(self._shown(place), self.decimal) for place in (*self.role(*SUMS), *ruled)}

    @cached_property
    def moments(self) -> frozenset[int]:
        """Columns of moments that DuckDB reads; other shapes, and days that come again and again, are words."""
        return frozenset(place for place in self.role(*MOMENTS) if self._is_iso(place) and not self.repeats(place))

    @cached_property
    def kept(self) -> frozenset[int]:
        """Columns that are kept as they stand."""
        moments = (place for place in self.role(*MOMENTS) if place not in self.moments)
        return frozenset((*self.words, *moments, *(place for place in self._looked if place not in self.short)))

    @cached_property
    def short(self) -> frozenset[int]:
        """Columns that nobody asks for, and whose first cells hold no card number by far: not kept, but measured."""
        found = (place for place in self._looked if place not in self.words)
        return frozenset(place for place in found if all(len(cell) < _SHORT for cell in self._shown(place)))

    @property
    def looked(self) -> list[int]:
        """Columns of words in which card numbers may stand, and which are kept."""
        return [place for place in self._looked if place in self.kept]

    @property
    def _looked(self) -> list[int]:
        read = {*self.sums, *self.moments, *range(self.source.width, max(self.watched, default=0) + 1)}
        return [place for place in self.watched if place not in read]

    def repeats(self, place: int) -> bool:
        """Whether the cells of a column come again and again, as far as its first rows show."""
        shown = self._shown(place)
        return _OFTEN * len(set(shown)) < len(shown)

    def _shown(self, place: int) -> list[str]:
        """The cells of a column in the first rows."""
        return [row.cells[place] for row in self.source.begun if place < len(row.cells)]

    def _is_iso(self, place: int) -> bool:
        return all(columns.is_iso(cell) for cell in self._shown(place) if cell.strip(" \t`"))

    @property
    def select(self) -> str:
        """The SELECT that reads all of it in one pass."""
        asked = {columns.word(place): self.source.cell(place) for place in sorted(self.kept)}
        for place, size in self.sums.items():
            asked[columns.sum_at(place)] = columns.sum_of(self.source.cell(place), size, self.decimal)
        for place in self.moments:
            asked[columns.moment_at(place)] = columns.moment_of(self.source.cell(place))
        asked["odd"] = self._odd()
        measured = ", ".join(f"length({columns.word(place)})" for place in sorted(self.short))
        asked["longest"] = f"coalesce(greatest({measured}, 0), 0)" if measured else "0"
        return f"SELECT {', '.join(f'{what} AS {name}' for name, what in asked.items())} FROM {self.source.relation}"

    def _odd(self) -> str:
        """Whether a row has words beyond the columns that the header names, or marks its cells as the others do not."""
        headed = len(self.source.start.rows[self.source.match.row].cells)
        tests = [
            f"NOT regexp_full_match({self.source.cell(place)}, '[ \\t]*')" for place in range(headed, self.source.width)
        ]
        return " OR ".join((*tests, *self.source.strange())) or "false"
