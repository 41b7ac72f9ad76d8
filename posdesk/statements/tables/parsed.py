"""What one row of a table says, and what its proof needs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Final

from posdesk.statements.model import Claim, Entry, Taking, TakingKind


@dataclass(frozen=True, slots=True)
class Parsed:
    """One row's entry, taking or claim, and what its proof needs: exact sums in major units, and what stands beside."""

    line: int
    amount: Decimal
    currency: str | None
    entry: Entry | None = None
    taking: Taking | None = None
    claim: Claim | None = None
    fee: Decimal | None = None
    balance: int | None = None
    rounded: bool = False
    lost_id: bool = False
    strange_balance: bool = False
    strange_net: bool = False
    undated: bool = False
    strange_currency: str = ""

    @property
    def neutral(self) -> bool:
        """Whether it moves no money."""
        return (self.entry or self.taking or _NOTHING).neutral

    @property
    def kind(self) -> TakingKind | None:
        """What the taking is; None for a bank's entry."""
        return None if self.taking is None else self.taking.kind

    @property
    def net(self) -> Decimal:
        """What is left of it after its fee."""
        return self.amount - (self.fee or Decimal())

    @property
    def content(self) -> tuple[object, ...]:
        """What it says, wherever it stands."""
        told = self.entry or self.taking or self.claim
        return (self.amount, self.currency) if told is None else (replace(told, line=None),)


_NOTHING: Final = Entry(date.min, 0)
