"""Names for the columns of a table that has no header row: by what is in them, else by their place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from itertools import permutations
from typing import Final

from posdesk.statements.mapping.columns import MOST_SUMS, Column, Decimals, chains, columns_of
from posdesk.statements.tables.sheet import Row

_LEAST: Final = 3
"""Columns that make rows a table of movements: a day, words and a sum."""

_MOSTLY: Final = 0.75
_LOOKED_AT: Final = 3000


def names_of(rows: Sequence[Row]) -> Row | None:
    """What to call the columns; None where the rows do not look like movements."""
    filled = [row for row in rows if not row.blank][:_LOOKED_AT]
    width, count = Counter(len(row.cells) for row in filled).most_common(1)[0] if filled else (0, 0)
    if width < _LEAST or count < _MOSTLY * len(filled):
        return None
    names = [f"column {place}" for place in range(1, width + 1)]
    columns = columns_of(Row(0, tuple(names)), [row for row in filled if len(row.cells) == width])
    date = next((one for one in columns if one.dated == 1.0 and len(one.figures) == len(one.cells)), None)
    numeric = [one for one in columns if one is not date and one.filled and one.sums == 1.0]
    if date is None or not numeric:
        return None
    named = {"date": date, **_money(numeric)}
    named |= _words([one for one in columns if one not in (date, *numeric)])
    for name, column in named.items():
        names[column.place] = name
    return Row(0, tuple(names)) if len(named) > 1 else None


def _money(numeric: Sequence[Column]) -> dict[str, Column]:
    """The columns of sums: those from which a balance follows, else the first that has a decimal mark."""
    marks = {column.decimal for column in numeric if column.decimal is not None}
    mark: Decimals = "," if marks == {","} else "."
    numeric = numeric[:MOST_SUMS]
    whole = [column for column in numeric if len(column.filled) == len(column.cells)]
    for balance in whole:
        for amount in whole:
            if amount is not balance and chains(_sums(amount, mark), balance, mark):
                return {"amount": amount, "balance": balance}
        for credit, debit in permutations([column for column in numeric if column is not balance], 2):
            into, out = _sums(credit, mark), _sums(debit, mark)
            if chains([one - other for one, other in zip(into, out, strict=True)], balance, mark):
                return {"credit": credit, "debit": debit, "balance": balance}
    first = next((column for column in whole if column.decimal is not None), None)
    return {} if first is None else {"amount": first}


def _words(rest: Sequence[Column]) -> dict[str, Column]:
    """The column of currencies, and the one that has most to say."""
    currency = next((column for column in rest if column.currencies), None)
    wordy = [column for column in rest if column is not currency and column.filled]
    found = {} if currency is None else {"currency": currency}
    if wordy:
        found["memo"] = max(wordy, key=lambda column: sum(map(len, column.filled)))
    return found


def _sums(column: Column, mark: Decimals) -> list[Decimal]:
    return [value or Decimal() for value in column.amounts(mark)]
