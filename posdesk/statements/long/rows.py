"""The rows of a long table as lines and takings, made when somebody asks for them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from itertools import repeat
from typing import Any, Final, TypeVar, overload

import numpy as np

from posdesk.statements import cards
from posdesk.statements.long.moved import Moved, safe
from posdesk.statements.long.table import DAY, EPOCH, LongTable, Marks, Numbers
from posdesk.statements.model import Entry, Taking
from posdesk.statements.proof import Moves
from posdesk.statements.tables import made
from posdesk.statements.tables.rows import Decided, RowReader, kind_of
from posdesk.statements.tables.sheet import Row

_PAGE: Final = 10_000
"""Rows that are made at once."""

_REMEMBERED: Final = 50_000
"""Cells of a role that are kept in mind."""

_T = TypeVar("_T", Entry, Taking)
_BEGIN: Final = datetime.fromtimestamp(0, UTC).replace(tzinfo=None)


@dataclass(frozen=True, slots=True)
class Records:
    """What the rows of one table are made of: its words, and what has been read of its moments."""

    table: LongTable
    reader: RowReader
    moments: Numbers
    later: tuple[Numbers, Marks]
    """The second day of a bank's line, and whether it has one."""

    known: dict[str, dict[Any, str]] = field(default_factory=dict)
    """For each role what its cells were found to say."""

    def entries(self, moved: Moved, first: int, last: int) -> Iterator[Entry]:
        """Some of the lines, by their places in ``moved``."""
        at = moved.rows[first:last]
        days = [date.fromordinal(day) for day in (self.moments[at] // DAY + EPOCH).tolist()]
        after, told = (found[at].tolist() for found in self.later)
        amounts, balances = moved.amounts[first:last].tolist(), moved.balances[first:last].tolist()
        stated = moved.stated[first:last].tolist()
        for number, (row, choice, said) in enumerate(self._rows(moved, first, last)):
            yield Entry(
                date=days[number],
                amount=amounts[number],
                currency=choice.currency,
                id=self.reader.texts.identity(row, choice.rule)[0],
                value_date=date.fromordinal(after[number] // DAY + EPOCH) if told[number] else None,
                balance=balances[number] if stated[number] else None,
                pending=choice.rule.pending,
                neutral=choice.neutral,
                line=row.line,
                **said,
            )

    def takings(self, moved: Moved, first: int, last: int) -> Iterator[Taking]:
        """Some of the takings, by their places in ``moved``."""
        moments = self.moments[moved.rows[first:last]].astype("datetime64[us]").tolist()
        amounts, less = moved.amounts[first:last].tolist(), moved.less[first:last].tolist()
        charged = moved.charged[first:last].tolist()
        for number, (row, choice, said) in enumerate(self._rows(moved, first, last)):
            yield Taking(
                time=moments[number],
                gross=amounts[number],
                kind=kind_of(choice.rule, amounts[number]),
                fee=less[number] if charged[number] else None,
                currency=choice.currency,
                id=self.reader.texts.identity(row, choice.rule)[0],
                neutral=choice.neutral,
                line=row.line,
                **said,
            )

    def _rows(self, moved: Moved, first: int, last: int) -> Iterator[tuple[Row, Decided, dict[str, Any]]]:
        """The words of some rows, each at its column's place, what they decide, and the texts of their records."""
        at = moved.rows[first:last]
        if not len(at):
            return
        begin, places = int(at[0]), self.table.plan.words
        columns = self.table.cells(places, begin, int(at[-1]) + 1)
        if len(at) <= int(at[-1]) - begin:
            columns = [[column[number] for number in (at - begin).tolist()] for column in columns]
        cells = spread(places, columns) if places else repeat(())
        rows = list(map(Row, (at + self.table.source.first).tolist(), cells))
        roles = self.reader.texts.roles
        texts = zip(*(self._texts(role, dict(zip(places, columns, strict=True)), rows) for role in roles), strict=True)
        for row, choice, said in zip(rows, moved.decided[first:last].tolist(), texts, strict=True):
            yield row, moved.choices[choice], dict(zip(roles, said, strict=True))

    def _texts(self, role: str, columns: Mapping[int, Sequence[str]], rows: Sequence[Row]) -> Sequence[str]:
        """What some rows say in a role: cells that come again are looked at once."""
        places = self.table.plan.role(role)
        if not places:
            return [self.reader.texts.said(rows[0], role)] * len(rows)
        plain = self.reader.texts.is_plain(role)
        known = self.known.setdefault(role, {})
        keys = list(zip(*(columns[place] for place in places), strict=True))
        found: list[str] = []
        for row, key in zip(rows, keys, strict=True):
            text = known.get(key)
            if text is None:
                text = self.reader.texts.plain(key[0]) if plain else ""
                if not text:
                    text = self.reader.texts.said(row, role)
                    if len(known) < _REMEMBERED and not any(map(cards.has_number, key)):
                        known[key] = text
            found.append(text)
        return found


def spread(places: Sequence[int], columns: Sequence[Sequence[str]]) -> Iterator[tuple[str, ...]]:
    """Columns as rows of a table in which each stands at its place, and nothing elsewhere."""
    at = dict(zip(places, columns, strict=True))
    return zip(*(at.get(place) or repeat("") for place in range(max(places) + 1)), strict=False)


class _Rows(Sequence[_T]):
    """Rows that are made page by page."""

    def __init__(self, records: Records, moved: Moved) -> None:
        self.records = records
        self.moved = moved

    def __len__(self) -> int:
        return len(self.moved.rows)

    @overload
    def __getitem__(self, at: int) -> _T: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[_T]: ...
    def __getitem__(self, at: int | slice) -> _T | Sequence[_T]:
        if isinstance(at, slice):
            places = range(len(self))[at]
            first, last = min(places, default=0), max(places, default=-1) + 1
            page = list(self._made(first, last))
            return [page[place - first] for place in places]
        (one,) = self._made(place := range(len(self))[at], place + 1)
        return one

    def __iter__(self) -> Iterator[_T]:
        for first in range(0, len(self), _PAGE):
            yield from self._made(first, min(first + _PAGE, len(self)))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence):
            return NotImplemented
        return len(self) == len(other) and all(own == one for own, one in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]  # a sequence that equals another like it has no hash of its own

    def _made(self, first: int, last: int) -> Iterator[_T]:
        raise NotImplementedError

    def _moves(self, amounts: Numbers) -> Moves:
        moved = self.moved
        amounts, balances = safe(amounts), safe(moved.balances)
        if amounts.dtype != balances.dtype:
            amounts, balances = amounts.astype(object), balances.astype(object)
        return Moves(
            days=self.records.moments[moved.rows] // DAY + EPOCH,
            amounts=amounts,
            balances=balances,
            stated=moved.stated,
            pending=moved.pending,
            neutral=moved.neutral,
            lines=moved.rows + self.records.table.source.first,
        )


class LongEntries(_Rows[Entry]):
    """The lines of a bank's long table; made all at once, and kept, when the first is asked for."""

    def __init__(self, records: Records, moved: Moved) -> None:
        super().__init__(records, moved)
        self._all: list[Entry] | None = None

    def moves(self) -> Moves:
        """What they move."""
        return self._moves(self.moved.amounts)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._known())

    def _made(self, first: int, last: int) -> Iterator[Entry]:
        return iter(self._known()[first:last])

    def _known(self) -> list[Entry]:
        if self._all is None:
            count = len(self)
            pages = (range(first, min(first + _PAGE, count)) for first in range(0, count, _PAGE))
            found = [one for page in pages for one in self.records.entries(self.moved, page.start, page.stop)]
            self._all = made.unique(found)
        return self._all


class LongTakings(_Rows[Taking]):
    """The takings of a long table; made anew whenever they are gone through, and never kept."""

    def moves(self) -> Moves:
        """What they move in a balance that is kept after fees."""
        return self._moves(self.moved.amounts - np.where(self.moved.charged, self.moved.less, 0))

    def _made(self, first: int, last: int) -> Iterator[Taking]:
        return self.records.takings(self.moved, first, last)
