"""What one column of an unknown table holds, by its values alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from itertools import pairwise
from typing import Final, Literal

from posdesk.statements.numbers import Order, amount_of, clean, currency_of, is_empty, moment_of
from posdesk.statements.tables.sheet import Row

ORDERS: Final[tuple[Order, ...]] = ("ymd", "dmy", "mdy")
_COMMA: Final = re.compile(r",\d{1,2}\D*$")
_POINT: Final = re.compile(r"\.\d{1,2}\D*$")
_NUMBER: Final = re.compile(r"\d")
_MOST: Final = 0.75
"""The share of balances that must follow from the row before."""

MOST_SUMS: Final = 12
"""Columns of sums that are tried with each other; a table of very many of them is no table of movements."""

Decimals = Literal[".", ","]


@dataclass(frozen=True)
class Column:
    """One column: its name, where it stands, and its cells below the header."""

    name: str
    place: int
    cells: tuple[str, ...]

    @cached_property
    def filled(self) -> tuple[str, ...]:
        """The cells that say something."""
        return tuple(cell for cell in self.cells if not is_empty(clean(cell)))

    @cached_property
    def figures(self) -> tuple[str, ...]:
        """The cells that begin with a figure: the words of totals and notes below a table are none."""
        return tuple(cell for cell in self.filled if clean(cell)[:1].isdecimal())

    @cached_property
    def orders(self) -> frozenset[Order]:
        """The orders of day and month under which every cell is a date; none where the column holds no dates."""
        if not self.figures:
            return frozenset()
        return frozenset(order for order in ORDERS if all(_day(cell, order) is not None for cell in self.figures))

    @cached_property
    def dated(self) -> float:
        """The share of cells with figures that are dates, in the order in which most are."""
        if 2 * len(self.figures) < len(self.filled):
            return 0.0
        return max(_share([_day(cell, order) for cell in self.figures]) for order in ORDERS)

    def days(self, order: Order) -> list[date | None]:
        """The days of all cells in an order."""
        return [_day(cell, order) for cell in self.cells]

    def amounts(self, decimal: Decimals) -> list[Decimal | None]:
        """The sums of all cells; None where a cell is empty or no sum."""
        return self._with_commas if decimal == "," else self._with_points

    @cached_property
    def _with_points(self) -> list[Decimal | None]:
        return [_amount(cell, ".") for cell in self.cells]

    @cached_property
    def _with_commas(self) -> list[Decimal | None]:
        return [_amount(cell, ",") for cell in self.cells]

    @cached_property
    def sums(self) -> float:
        """The share of filled cells that are sums under one decimal mark."""
        if not any(_NUMBER.search(cell) for cell in self.filled):
            return 0.0
        marks: tuple[Decimals, ...] = (".", ",")
        return max(_share([_amount(cell, mark) for cell in self.filled]) for mark in marks)

    @cached_property
    def decimal(self) -> Decimals | None:
        """The decimal mark that some cells cannot do without; None where every cell may be either."""
        commas, points = any(map(_COMMA.search, self.filled)), any(map(_POINT.search, self.filled))
        return None if commas == points else "," if commas else "."

    @cached_property
    def currencies(self) -> frozenset[str]:
        """The currencies that all filled cells name; none where one names none."""
        codes = [currency_of(cell) if len(clean(cell)) <= 12 else None for cell in self.filled]
        return frozenset(code for code in codes if code) if codes and all(codes) else frozenset()

    @cached_property
    def distinct(self) -> int:
        """How many different cells there are."""
        return len({clean(cell) for cell in self.filled})

    def only(self, words: Iterable[str]) -> bool:
        """Whether every filled cell is one of these words."""
        known = set(words)
        return bool(self.filled) and all(clean(cell).replace(" ", "").casefold() in known for cell in self.filled)


def columns_of(header: Row, rows: Sequence[Row]) -> list[Column]:
    """The named columns of a table."""
    return [
        Column(name.strip(), place, tuple(row.cells[place] if place < len(row.cells) else "" for row in rows))
        for place, name in enumerate(header.cells)
        if name.strip()
    ]


def chains(sums: Sequence[Decimal], balance: Column | None, decimal: Decimals) -> bool:
    """Whether the balances follow from the sums, read downwards or upwards."""
    if balance is None:
        return False
    states = balance.amounts(decimal)
    rows = [(value, state) for value, state in zip(sums, states, strict=True) if state is not None]
    if len(rows) < 2:
        return False
    for ordered in (rows, rows[::-1]):
        steps = [b[1] - a[1] == b[0] for a, b in pairwise(ordered)]
        if sum(steps) >= _MOST * len(steps) and any(value for value, _ in rows):
            return True
    return False


def _share(found: Sequence[object]) -> float:
    return sum(one is not None for one in found) / len(found) if found else 0.0


def _day(cell: str, order: Order) -> date | None:
    try:
        found = moment_of(cell, order)
    except (ValueError, OverflowError):
        return None
    return found[0] if found else None


def _amount(cell: str, decimal: Decimals) -> Decimal | None:
    try:
        found = amount_of(cell, decimal)
    except (ValueError, ArithmeticError):
        return None
    return found.value if found else None
