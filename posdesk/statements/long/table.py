"""A long table inside DuckDB: its sums and moments as numbers, its words as they stand in the file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from datetime import date, time
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from posdesk.kit.jobs import Job
from posdesk.statements.long import columns
from posdesk.statements.long.plan import Plan
from posdesk.statements.numbers import moment_of, time_of
from posdesk.statements.tables.dress import Dress
from posdesk.statements.takings import interruptible

LIMIT: Final = "2GB"
"""Memory that a long table may take; a million rows take a quarter of it."""

_MANY: Final = 50_000
_ODD_MICROSECONDS: Final = int(np.datetime64(columns.ODD_MOMENT, "us").astype(np.int64))

DAY: Final = 86_400_000_000
"""Microseconds of a day."""

EPOCH: Final = date(1970, 1, 1).toordinal()

Numbers = npt.NDArray[np.int64]
Marks = npt.NDArray[np.bool_]


class LongTable:
    """The rows of a long table; places are those of the file's columns, rows count from 0."""

    def __init__(self, plan: Plan, dress: Dress, job: Job | None = None) -> None:
        self.plan = plan
        self.source = plan.source
        self._dress = dress
        self._connection = plan.source.connect(LIMIT)
        with interruptible(self._connection, job):
            self._connection.execute(f"CREATE TABLE long AS {plan.select}")
        self.rows = int(self._row("SELECT count(*) FROM long")[0])

    def sum_at(self, place: int) -> tuple[Numbers, Marks, Marks]:
        """A column of sums: numbers (0 where there is none), whether there is one, whether it is no plain sum."""
        numbers, missing = self._numbers(f"SELECT {columns.sum_at(place)} AS x FROM long", np.int64)
        odd = numbers == columns.ODD
        if odd.any():
            numbers, missing = np.where(odd, 0, numbers), missing | odd
        return numbers, ~missing, odd

    def moment_at(self, place: int) -> tuple[Numbers, Marks, Marks]:
        """A column of moments in microseconds since 1970, whether there is one, and whether it cannot be read."""
        if place in self.plan.moments:
            query = f"SELECT epoch_us({columns.moment_at(place)}) AS x FROM long"
            numbers, missing = self._numbers(query, np.int64)
            odd = ~missing & (numbers == _ODD_MICROSECONDS)
            return numbers, ~(missing | odd), odd
        codes, said = self.codes(place)
        return _dealt(codes, [_microseconds(cell, self._dress) for cell in said])

    def clock_at(self, place: int) -> tuple[Numbers, Marks, Marks]:
        """A column of times of day in microseconds, whether there is one, and whether it cannot be read."""
        codes, said = self.codes(place)
        return _dealt(codes, [_clock(cell) for cell in said])

    def odd(self) -> Marks:
        """Which rows are of another shape than the others."""
        return self._numbers("SELECT odd AS x FROM long", np.bool_)[0]

    def codes(self, place: int) -> tuple[Numbers, list[str]]:
        """A column of words that come again and again: for each row which of the distinct ones it has.

        Raises ``UnicodeDecodeError`` where one is not of the file's encoding.
        """
        name = columns.word(place)
        self._connection.execute(f"CREATE OR REPLACE TYPE said AS ENUM (SELECT DISTINCT {name} FROM long)")
        said = self._connection.execute("SELECT unnest(enum_range(NULL::said))").fetchall()
        codes, _ = self._numbers(f"SELECT enum_code({name}::said) AS x FROM long", np.int64)
        return codes, [self.source.text(cell) for (cell,) in said]

    def cut(self, rows: int) -> None:
        """Let go of all rows but the first."""
        if rows < self.rows:
            self._connection.execute(f"DELETE FROM long WHERE rowid >= {rows}")
            self.rows = rows

    def measured(self, places: Iterable[int]) -> dict[int, tuple[int, bool]]:
        """How many letters the longest cell of each column has, and whether one is not of ASCII alone."""
        names = {place: columns.word(place) for place in places}
        if not names:
            return {}
        asked = ", ".join(f"max(length({name})), bool_or(strlen({name}) <> length({name}))" for name in names.values())
        found = self._row(f"SELECT {asked} FROM long")
        return {place: (int(found[2 * at] or 0), bool(found[2 * at + 1])) for at, place in enumerate(names)}

    @property
    def longest(self) -> int:
        """How many letters the longest cell of the columns has that are not kept."""
        return int(self._row("SELECT max(longest) FROM long")[0] or 0)

    def distinct(self, place: int) -> Iterator[str]:
        """The distinct cells of a column, as the file has them."""
        # a cursor of its own: who has seen enough leaves the rest unread
        with closing(self._connection.cursor()) as cursor:
            cursor.execute(f"SELECT DISTINCT {columns.word(place)} FROM long")
            while found := cursor.fetchmany(_MANY):
                yield from (cell for (cell,) in found)

    def holding(self, places: Iterable[int], condition: str, least: int = 0) -> list[int]:
        """Which columns hold a cell of at least so many bytes that fulfils a condition on ``cell``."""
        asked = list(places)
        if not asked:
            return []
        tests = ", ".join(
            f"bool_or(strlen({name}) >= {least} AND {condition.replace('cell', name)})"
            for name in map(columns.word, asked)
        )
        told = self._row(f"SELECT {tests} FROM long")
        return [place for place, held in zip(asked, told, strict=True) if held]

    def held(self, asked: Sequence[int], places: Sequence[int]) -> list[Sequence[str]]:
        """Columns of words of those rows in which one of the asked columns holds a number as long as a card's."""
        tests = [columns.HAS_NUMBER.replace("cell", columns.word(place)) for place in asked]
        return self._texts(self._connection, places, "long", " OR ".join(tests))

    def sought(self, places: Sequence[int]) -> list[Sequence[str]]:
        """What :meth:`held` gives for columns of which some are not kept: the file is read once more."""
        shown = ", ".join(f"{self.source.cell(place)} AS {columns.word(place)}" for place in places)
        test = " OR ".join(columns.HAS_NUMBER.replace("cell", self.source.cell(place)) for place in self.plan.watched)
        counted = f"(SELECT {shown}, ({test}) AS held, row_number() OVER () AS row FROM {self.source.relation})"
        return self._texts(self._connection, places, counted, f"held AND row <= {self.rows}")

    def cells(self, places: Sequence[int], first: int, last: int) -> list[Sequence[str]]:
        """Columns of words, each as a list, of the rows from one to before another."""
        # a cursor of its own: rows are asked for from the window's thread as well as from the one that judges
        cursor = self._connection.cursor()
        return self._texts(cursor, places, "long", f"rowid >= {first} AND rowid < {last}")

    def _texts(self, connection: Any, places: Sequence[int], relation: str, where: str) -> list[Sequence[str]]:
        if not places:
            return []
        shown = ", ".join(columns.word(place) for place in places)
        found = connection.execute(f"SELECT {shown} FROM {relation} WHERE {where}").fetchnumpy()
        return [self.source.texts(found[columns.word(place)].tolist()) for place in places]

    def forget(self, places: Iterable[int]) -> None:
        """Let go of columns that nobody will ask for again, and of what the table was made of."""
        self.source.close(self._connection)
        for place in places:
            self._connection.execute(f"ALTER TABLE long DROP COLUMN {columns.word(place)}")

    def _row(self, query: str) -> tuple[Any, ...]:
        """The one row of a query."""
        (row,) = self._connection.execute(query).fetchall()
        return tuple(row)

    def _numbers(self, query: str, kind: Any) -> tuple[npt.NDArray[Any], Marks]:
        found: Any = self._connection.execute(query).fetchnumpy()["x"]
        missing = np.ma.getmaskarray(found)
        return np.ma.filled(found, 0).astype(kind, copy=False), missing


def _dealt(codes: Numbers, read: Sequence[int | None]) -> tuple[Numbers, Marks, Marks]:
    """What was read of the distinct cells, dealt out to the rows."""
    numbers = np.array([value or 0 for value in read], dtype=np.int64)
    odd = np.array([value == _ODD_MICROSECONDS for value in read], dtype=np.bool_)
    known = np.array([value is not None for value in read], dtype=np.bool_) & ~odd
    return numbers[codes], known[codes], odd[codes]


def _microseconds(cell: str, dress: Dress) -> int | None:
    try:
        found = moment_of(cell, dress.order, dress.until)
    except ValueError:
        return _ODD_MICROSECONDS
    if found is None:
        return None
    day, clock = found
    return (day.toordinal() - EPOCH) * DAY + (0 if clock is None else _since_midnight(clock))


def _clock(cell: str) -> int | None:
    try:
        found = time_of(cell)
    except ValueError:
        return _ODD_MICROSECONDS
    return None if found is None else _since_midnight(found)


def _since_midnight(clock: time) -> int:
    return (clock.hour * 3600 + clock.minute * 60 + clock.second) * 1_000_000
