"""Bank lines in columns, for work on all of them at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from posdesk.reconcile.banking import BankLine
from posdesk.reconcile.codes import Codes

if TYPE_CHECKING:
    from posdesk.reconcile.owed import Flags, Ints


class Lines(Sequence[BankLine]):
    """Every bank line, by its number; amounts in minor units, days as ordinals, texts as numbers of their values."""

    def __init__(self, lines: Iterable[BankLine]) -> None:
        import numpy as np

        self._np: Any = np
        self._lines = list(lines)

    def __len__(self) -> int:
        return len(self._lines)

    @overload
    def __getitem__(self, n: int) -> BankLine: ...
    @overload
    def __getitem__(self, n: slice) -> Sequence[BankLine]: ...
    def __getitem__(self, n: int | slice) -> BankLine | Sequence[BankLine]:
        return self._lines[n]

    def __iter__(self) -> Iterator[BankLine]:
        return iter(self._lines)

    def _column(self, values: Iterable[int]) -> Ints:
        found: Ints = self._np.fromiter(values, dtype=self._np.int64, count=len(self._lines))
        return found

    @cached_property
    def amount(self) -> Ints:
        """Signed amounts."""
        return self._column(line.amount for line in self._lines)

    @cached_property
    def date(self) -> Ints:
        """Posting days."""
        return self._column(line.date.toordinal() for line in self._lines)

    @cached_property
    def credit(self) -> Flags:
        """What may be a payment: money that came in, and is booked."""
        booked: Flags = self._np.fromiter((line.booked for line in self._lines), dtype=bool, count=len(self._lines))
        return booked & (self.amount > 0)

    @cached_property
    def payers(self) -> Codes:
        """The normalised counterparties."""
        return Codes(line.payer for line in self._lines)

    @cached_property
    def payer(self) -> Ints:
        """The counterparty of each, as a number of ``payers``."""
        return self._column(self.payers.column)

    @cached_property
    def places(self) -> Codes:
        """Pairs of account and currency."""
        return Codes((line.account, line.currency) for line in self._lines)

    @cached_property
    def place(self) -> Ints:
        """The account and currency of each, as a number of ``places``."""
        return self._column(self.places.column)

    def payer_counts(self, where: Flags | None = None) -> list[int]:
        """How many lines, or lines of these, each of ``payers`` has."""
        payer = self.payer if where is None else self.payer[where]
        found: list[int] = self._np.bincount(payer, minlength=len(self.payers.values)).tolist()
        return found
