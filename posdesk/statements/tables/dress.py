"""How a table writes its dates and sums: as its layout says, or as only a whole column can tell."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from posdesk.statements.errors import AmbiguousDates
from posdesk.statements.numbers import CENTURY, Order, clean, decimal_of, order_of
from posdesk.statements.tables.match import Match
from posdesk.statements.tables.profile import SUMS, Column
from posdesk.statements.tables.sheet import Row


@dataclass(frozen=True, slots=True)
class Dress:
    """The order of day and month, the last day of a statement whose dates have no year, and the decimal mark."""

    order: Order
    until: date | None
    decimal: Literal[".", ","]


def dressed(match: Match, data: Sequence[Row], facts: Mapping[str, str], file: str) -> Dress:
    """The dress of a table; ``AmbiguousDates`` where day and month cannot be told apart."""
    profile = match.profile
    order, decimal = profile.dates, profile.decimal
    if decimal == "column":
        columns = [column for role in sorted(SUMS) for column in profile.columns.get(role, ())]
        decimal = decimal_of([cell for column in columns for cell in _cells(match, column, data)])
    if order == "column":
        days = _cells(match, profile.columns["date"][0], data)
        told = order_of(days)
        if told is None:
            raise AmbiguousDates(file=file, line=data[0].line, value=clean(days[0]))
        order = told
    return Dress(order, _until(facts) or _told(match, data), decimal)


def _cells(match: Match, column: Column, data: Sequence[Row]) -> list[str]:
    place = match.place(column)
    return [] if place is None else [row.cells[place] for row in data if place < len(row.cells)]


def _told(match: Match, data: Sequence[Row]) -> date | None:
    """The last day of which another column says the year: one that has the same month and day."""
    found: list[date] = []
    for column, pattern in match.profile.dated:
        days = _cells(match, match.profile.columns["date"][0], data)
        for cell, other in zip(days, _cells(match, column, data), strict=False):
            told = pattern.fullmatch(clean(other))
            if told is not None and clean(cell).startswith(told["month"] + told["day"]):
                try:
                    found.append(date(CENTURY + int(told["year"]), int(told["month"]), int(told["day"])))
                except ValueError:
                    continue
    return max(found, default=None)


def _until(facts: Mapping[str, str]) -> date | None:
    """The last day of the month that the statement names, for dates without a year."""
    if "year" not in facts or "month" not in facts:
        return None
    year, month = int(facts["year"]), int(facts["month"])
    return date(year, month, monthrange(year, month)[1]) if 1 <= month <= 12 else None
