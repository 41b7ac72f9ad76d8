"""What the rows of a long table move: their sums signed and in minor units, by what their words decide."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from posdesk.kit.money import digits
from posdesk.statements.errors import BadCell
from posdesk.statements.long.columns import PLACES
from posdesk.statements.long.source import Unplain
from posdesk.statements.long.table import LongTable, Marks, Numbers
from posdesk.statements.model import TakingKind
from posdesk.statements.tables.footer import Tally
from posdesk.statements.tables.profile import Column
from posdesk.statements.tables.rows import Decided, RowReader, kind_of
from posdesk.statements.tables.sheet import Row

_MOST: Final = 10_000
"""Combinations of words that are looked at; a table with more of them decides by something else than words."""

_SAFE: Final = 1 << 62


@dataclass(frozen=True, slots=True)
class Moved:
    """The rows that move something, a place each in every column; ``values`` and ``fees`` in ``10**-places``."""

    rows: Numbers
    decided: Numbers
    choices: Sequence[Decided]
    values: Numbers
    fees: Numbers
    charged: Marks
    """Where there is a fee."""

    places: int
    amounts: Numbers
    less: Numbers
    """The fees in minor units."""

    balances: Numbers
    stated: Marks
    """Where there is a balance."""

    rounded: Marks
    neutral: Marks
    pending: Marks

    def at(self, which: Marks) -> Moved:
        """Some of the rows."""
        columns: dict[str, Any] = {name: getattr(self, name) for name in self.__slots__}
        columns |= {name: one[which] for name, one in columns.items() if isinstance(one, np.ndarray)}
        return Moved(**columns)

    def of(self, what: Sequence[Any]) -> npt.NDArray[Any]:
        """What stands beside the choices, dealt out to the rows."""
        return np.array(what)[self.decided]

    def are(self, *kinds: TakingKind) -> Marks:
        """Which takings are of one of some kinds."""
        back = self.of([kind_of(one.rule, -1) in kinds for one in self.choices])
        return np.where(self.amounts >= 0, self.of([kind_of(one.rule, 0) in kinds for one in self.choices]), back)

    def tally(self, *, takings: bool) -> Tally:
        """Counts and exact sums, as a table's footer states them."""
        tally = Tally()
        sides: dict[str, Marks] = {
            "all": np.ones(len(self.rows), dtype=np.bool_),
            "neutral": self.neutral,
            "in": ~self.neutral & (self.values > 0),
            "out": ~self.neutral & (self.values < 0),
        }
        if takings:
            there = {kind_of(one.rule, sign) for one in self.choices for sign in (-1, 0)}
            sides |= {kind: self.are(kind) for kind in there}
        for name, which in sides.items():
            tally.counts[name] = int(which.sum())
            tally.sums[name] = self._total(self.values[which])
        if self.charged.any():
            tally.counts["fee"] = int((self.fees[self.charged] != 0).sum())
            tally.sums["fee"] = self._total(self.fees[self.charged])
        return tally

    def _total(self, numbers: Numbers) -> Decimal:
        return Decimal(total(numbers)).scaleb(-self.places)


def total(numbers: Numbers) -> int:
    """The exact sum."""
    return int(safe(numbers).sum())


def safe(numbers: Numbers) -> npt.NDArray[Any]:
    """Numbers that can be added up without loss: as they are, or as Python's own where 64 bits are too few."""
    greatest = max(int(numbers.max(initial=0)), -int(numbers.min(initial=0)))
    return numbers if greatest * (len(numbers) + 2) < _SAFE else numbers.astype(object)


def decide(table: LongTable, reader: RowReader, parts: Iterable[Column], rows: int) -> tuple[Numbers, list[Decided]]:
    """For each of the first rows which of the choices its words make, and the choices.

    Raises ``Unplain`` where a word says nothing that is known, or the words are too many.
    """
    places = list(dict.fromkeys(table.plan.places(parts)))
    key: Numbers = np.zeros(rows, dtype=np.int64)
    said: list[tuple[str, ...]] = [()]
    for place in places:
        codes, cells = table.codes(place)
        key = key * len(cells) + codes[:rows]
        if len(said) * len(cells) > _MOST:
            raise Unplain
        there = np.flatnonzero(np.bincount(key, minlength=1))
        said = [(*said[one // len(cells)], cells[one % len(cells)]) for one in there.tolist()]
        numbers = np.zeros(int(there.max(initial=0)) + 1, dtype=np.int64)
        numbers[there] = np.arange(len(there))
        key = numbers[key]
    width = max(places, default=-1) + 1
    choices: list[Decided] = []
    for words in said:
        at = dict(zip(places, words, strict=True))
        try:
            choices.append(reader.decided(Row(0, tuple(at.get(place, "") for place in range(width)))))
        except BadCell as problem:
            raise Unplain from problem
    return key, choices


class Sums:
    """The columns of sums of a long table, all with the same number of decimals."""

    def __init__(self, table: LongTable) -> None:
        self._table = table
        self._profile = table.source.match.profile
        self.places = max(table.plan.sums.values(), default=PLACES[0])
        self._at = {place: table.sum_at(place) for place in table.plan.sums}
        self.odd: Marks = np.zeros(table.rows, dtype=np.bool_)
        for _, _, odd in self._at.values():
            self.odd |= odd

    def column(self, column: Column | None) -> tuple[Numbers, Marks]:
        """A column's numbers and whether there is one, for every row."""
        place = None if column is None else self._table.source.match.place(column)
        if place is None:
            return np.zeros(self._table.rows, dtype=np.int64), np.zeros(self._table.rows, dtype=np.bool_)
        numbers, known, _ = self._at[place]
        return numbers * 10 ** (self.places - self._table.plan.sums[place]), known

    def role(self, role: str) -> tuple[Numbers, Marks]:
        """The numbers of a role's one column."""
        return self.column(next(iter(self._profile.columns.get(role, ())), None))

    def signed(self, decided: Numbers, choices: Sequence[Decided]) -> tuple[Numbers, Marks]:
        """What each row moves, its sign as the profile and its words say, and whether it says a sum at all."""
        rows = len(decided)
        values, known = self._raw(rows)
        for amount in {one.rule.amount for one in choices if one.rule.amount}:
            own = np.array([one.rule.amount == amount for one in choices])[decided]
            numbers, there = self.column(amount)
            values, known = np.where(own, numbers[:rows], values), np.where(own, there[:rows], known)
        turns = [_turn(one, self._profile.sign) for one in choices]
        absolute = np.array([turn[0] for turn in turns])[decided]
        return np.where(absolute, np.abs(values), values) * np.array([turn[1] for turn in turns])[decided], known

    def _raw(self, rows: int) -> tuple[Numbers, Marks]:
        if "amount" in self._profile.columns:
            values, known = self.role("amount")
        else:
            (into, came), (out, went) = self.role("credit"), self.role("debit")
            values = np.abs(into) - np.abs(out) if self._profile.unsigned else into - out
            known = np.logical_or(came, went)
        return values[:rows], known[:rows]

    def fees(self, values: Numbers) -> tuple[Numbers, Marks]:
        """The fee of each row, signed as the profile says."""
        fees, known = self.role("fee")
        fees, known = fees[: len(values)], known[: len(values)]
        match self._profile.fee_sign:
            case "gross":
                return np.where(values == 0, fees, np.where(values > 0, np.abs(fees), -np.abs(fees))), known
            case sign:
                absolute, factor = _SIGNS[sign]
                return (np.abs(fees) if absolute else fees) * factor, known


_SIGNS: Final[Mapping[str, tuple[bool, int]]] = {"+": (True, 1), "-": (True, -1), "~": (False, -1), "=": (False, 1)}
"""Whether a sum's own sign counts for nothing, and by what it is multiplied."""


def _turn(one: Decided, sign: str) -> tuple[bool, int]:
    absolute, factor = _SIGNS[one.rule.sign or sign]
    if not one.side:
        return absolute, factor
    return True, factor if absolute or one.side != "out" else -factor


def minor(values: Numbers, places: int, currency: str | None) -> tuple[Numbers, Marks]:
    """Sums in minor units, half away from zero, and which of them are not the very sums."""
    parts = digits(currency)
    if parts >= places:
        return values * 10 ** (parts - places), np.zeros(len(values), dtype=np.bool_)
    unit = 10 ** (places - parts)
    if not (values % unit).any():
        return values // unit, np.zeros(len(values), dtype=np.bool_)
    return np.sign(values) * ((np.abs(values) + unit // 2) // unit), values % unit != 0
