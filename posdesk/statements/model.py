"""What a file says, in the trade's words: the neutral entries that every reader ends in.

Money is in minor units of the currency, signed, credit positive; dates are the file's own, local.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

from posdesk.kit.errors import PosdeskError
from posdesk.kit.rows import Made
from posdesk.kit.text import Said

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]

Day = date
"""A calendar day; a name of its own, since several records have a field called ``date``."""


NO_DAY: Final = 0
"""Stands in a column of days, which are ordinals, where there is none."""

PAGE: Final = 1000
"""A PDF has no lines of its own: its line 3012 is the twelfth of page 3."""


def page_and_line(file: str, line: int) -> tuple[int | None, int]:
    """Where a person finds a line of a file of this name: of a PDF on which page, and where on it."""
    return (line // PAGE, line % PAGE) if file.lower().endswith(".pdf") else (None, line)


class Kind(StrEnum):
    """What a file is about (contract, ``kind``)."""

    BANK = "bank"
    TAKINGS = "takings"
    DAILY = "daily"
    SETTLEMENTS = "settlements"


class TakingKind(StrEnum):
    """What a taking is (contract, ``posdesk.takings``)."""

    SALE = "sale"
    REFUND = "refund"
    VOID = "void"
    CHARGEBACK = "chargeback"
    ADJUSTMENT = "adjustment"
    SUBSIDY = "subsidy"
    TOPUP = "topup"
    HOLD = "hold"
    RELEASE = "release"
    SPLIT = "split"
    PAYOUT = "payout"
    PAYOUT_FEE = "payout_fee"


@dataclass(frozen=True, slots=True)
class Caution:
    """A warning about a file: what did not hold, and in which line (as an editor counts) where that is known."""

    said: Said
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a bank statement."""

    date: Day
    amount: int
    currency: str | None = None
    account: str = ""
    id: str = ""
    value_date: Day | None = None
    counterparty: str = ""
    reference: str = ""
    memo: str = ""
    balance: int | None = None
    pending: bool = False
    neutral: bool = False
    line: int | None = None


@dataclass(frozen=True, slots=True, eq=False)
class LineColumns:
    """All lines of one table; ``days`` and ``value_days`` are ordinals (0: none), sums are in minor units."""

    days: Ints
    value_days: Ints
    amounts: Ints
    balances: Ints
    stated: NDArray[np.bool_]
    places: Sequence[tuple[str, str | None]]
    """Pairs of account and currency."""
    place: Ints
    ids: Sequence[str]
    references: Sequence[str]
    sayings: Sequence[tuple[str, str]]
    """Pairs of counterparty and memo, each once, and ``said`` the number of each line's: many lines say the same."""
    said: Ints


class TableLines(Made[Entry]):
    """The lines of one account and currency in a table."""

    def __init__(self, columns: LineColumns, rows: Ints) -> None:
        self.columns = columns
        self.rows = rows
        """Which rows of the table they are, counted from 0."""

    def __len__(self) -> int:
        return len(self.rows)

    def _at(self, n: int) -> Entry:
        return self._make(int(self.rows[n]))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    def _make(self, row: int) -> Entry:
        own = self.columns
        account, currency = own.places[own.place[row]]
        counterparty, memo = own.sayings[own.said[row]]
        value = int(own.value_days[row])
        return Entry(
            date=Day.fromordinal(int(own.days[row])),
            amount=int(own.amounts[row]),
            currency=currency,
            account=account,
            id=own.ids[row],
            value_date=None if value == NO_DAY else Day.fromordinal(value),
            counterparty=counterparty,
            reference=own.references[row],
            memo=memo,
            balance=int(own.balances[row]) if own.stated[row] else None,
            # The header is line 1.
            line=row + 2,
        )


@dataclass(frozen=True, slots=True)
class Taking:
    """One sale, refund or other movement as the till or the provider tells it (contract, ``posdesk.takings``).

    ``gross`` and ``fee`` in minor units, both signed alike; ``fee`` None where the file has none; ``payable``
    already overrides ``gross`` here. ``time`` is local to the shop, without a zone.
    """

    time: datetime
    gross: int
    kind: TakingKind = TakingKind.SALE
    fee: int | None = None
    currency: str | None = None
    id: str = ""
    merchant: str = ""
    terminal: str = ""
    channel: str = ""
    card: str = ""
    batch: str = ""
    reference: str = ""
    order: str = ""
    original_order: str = ""
    neutral: bool = False
    line: int | None = None


@dataclass(frozen=True, slots=True)
class DailyTotal:
    """One day's total of a channel (contract, ``posdesk.daily``); ``source`` is ``till`` or ``provider``."""

    date: Day
    source: str
    channel: str
    gross: int | None = None
    refunds: int | None = None
    fee: int | None = None
    net: int | None = None
    count: int | None = None
    merchant: str = ""
    terminal: str = ""
    currency: str | None = None
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """What an acquirer says it paid (contract, ``posdesk.settlements``)."""

    date: Day
    channel: str
    net: int
    id: str = ""
    merchant: str = ""
    takings_from: Day | None = None
    takings_to: Day | None = None
    gross: int | None = None
    fee: int | None = None
    payout_fee: int | None = None
    account: str = ""
    status: str = ""
    reference: str = ""
    currency: str | None = None
    line: int | None = None


class Proof(StrEnum):
    """What a file gives to prove itself by."""

    CLOSING = "closing"
    RUNNING = "running"
    TOTALS = "totals"


@dataclass(frozen=True, slots=True)
class Statement:
    """One account and currency of a file, with its proof.

    ``start``..``end`` is the period that the file states, else first to last line; ``credits`` and ``debits`` are both
    positive sums without pending and neutral lines; ``balanced`` is None where the file gives no balances. ``proofs``
    names what could be held against the lines, whether it held or not.
    """

    account: str = ""
    currency: str | None = None
    start: Day | None = None
    end: Day | None = None
    opening: int | None = None
    closing: int | None = None
    lines: int = 0
    credits: int = 0
    debits: int = 0
    fees: int | None = None
    balanced: bool | None = None
    proofs: frozenset[Proof] = frozenset()
    warnings: tuple[Caution, ...] = ()
    partial: bool = False
    """True where the lines are a selection: they prove what is there, never what is not, so they cover no day."""
    entries: Sequence[Entry] = field(default=(), repr=False)
    takings: Sequence[Taking] = field(default=(), repr=False)
    totals: tuple[DailyTotal, ...] = field(default=(), repr=False)
    claims: tuple[Claim, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Change:
    """A row that a later file gives otherwise: where both versions stand (index of the file, line) and what differs.

    ``fields`` are name, old and new value; sums in minor units.
    """

    id: str
    time: datetime
    before: tuple[int, int | None]
    after: tuple[int, int | None]
    fields: tuple[tuple[str, object, object], ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """What later files changed, by time: ``count`` in all, and the first of them."""

    count: int
    first: tuple[Change, ...] = ()


class StoredTakings(Protocol):
    """Takings that are kept in a store."""

    def columns(
        self, size: int, during: Sequence[tuple[Day, Day]] | None = None
    ) -> Iterator[Mapping[str, NDArray[Any]]]:
        """All of them, so many at a time, as columns by name: ``line`` and those of the view ``takings``.

        ``during``: only those of these stretches of days, first and last.
        """


@dataclass(frozen=True, slots=True)
class StoredDuring:
    """Those of some stored takings that are of a few stretches of days."""

    stored: StoredTakings
    stretches: tuple[tuple[Day, Day], ...]

    def columns(
        self, size: int, during: Sequence[tuple[Day, Day]] | None = None
    ) -> Iterator[Mapping[str, NDArray[Any]]]:
        """As :class:`StoredTakings` says."""
        return self.stored.columns(size, self.stretches if during is None else during)


@dataclass(frozen=True, slots=True)
class Remote:
    """A table in an object store, read where it lies and only while it is the version that was found there."""

    address: str
    version: str
    """A digest of the address and of what the store says of the object; of nothing that is in it."""
    size: int

    @property
    def name(self) -> str:
        """What it is called where something is wrong with it: many objects of a store have the same last name."""
        return self.address


@dataclass(frozen=True, slots=True)
class ReadFile:
    """What came of one file: what it is and its statements, or the error that stopped it."""

    path: Path
    kind: Kind | None = None
    format: str = ""
    encoding: str | None = None
    statements: tuple[Statement, ...] = ()
    error: PosdeskError | None = None
    digest: str = ""
    scanned: bool = False
    """True for a neutral takings table (CSV or Parquet): its rows stay in the file and are scanned by ``takings``."""
    stored: StoredTakings | None = field(default=None, repr=False, compare=False)
    """The takings of a file that is kept elsewhere than in its statements or in the file itself."""
    remote: Remote | None = None
    """Where the takings are that lie in no file of this machine; ``path`` is a name then, and leads nowhere."""

    @property
    def place(self) -> Path | Remote:
        """Where its rows are scanned."""
        return self.remote or self.path

    @property
    def apart(self) -> bool:
        """Whether the takings are not in the statements."""
        return self.scanned or self.stored is not None


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file that a vault was ever given: when (UTC, ISO 8601) and by whom, and of which days it speaks, if of any.

    ``removed`` is since when it is taken out again, if it is.
    """

    id: int
    name: str
    kind: Kind
    format: str
    at: str
    who: str
    lines: int
    removed: str | None = None
    first: date | None = None
    last: date | None = None
