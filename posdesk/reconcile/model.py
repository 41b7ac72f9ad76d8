"""What reconciliation says: settlements, payouts, lines, wallets and findings, as in the command-line contract.

Money is in minor units of the currency; ``because`` is a sentence to be said in the reader's language.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from posdesk.kit.text import Said


class Status(StrEnum):
    """Where a settlement's money is."""

    ARRIVED = "arrived"
    LATE = "late"
    SHORT = "short"
    OVER = "over"
    RETURNED = "returned"
    AMBIGUOUS = "ambiguous"
    CARRIED = "carried"
    IN_WALLET = "in_wallet"
    BELOW_MINIMUM = "below_minimum"
    RESERVED = "reserved"
    NOT_DUE = "not_due"
    AWAITING_STATEMENT = "awaiting_statement"
    OVERDUE = "overdue"
    NEVER_ARRIVED = "never_arrived"


PAID = frozenset({Status.ARRIVED, Status.LATE, Status.SHORT, Status.OVER, Status.RETURNED})


class LineStatus(StrEnum):
    """What a bank line is to the takings."""

    SETTLEMENT = "settlement"
    DUPLICATE = "duplicate"
    RETURNED = "returned"
    REVERSAL = "reversal"
    WITHDRAWAL = "withdrawal"
    RESERVE_RELEASE = "reserve_release"
    UNKNOWN_DEPOSIT = "unknown_deposit"
    FEE = "fee"
    REFUND = "refund"
    CHARGEBACK = "chargeback"
    OTHER = "other"


class FindingKind(StrEnum):
    """What somebody should know."""

    NEVER_ARRIVED = "never_arrived"
    SHORT = "short"
    RETURNED = "returned"
    WITHDRAWAL_MISSING = "withdrawal_missing"
    WITHDRAWAL_FAILED = "withdrawal_failed"
    WALLET_GAP = "wallet_gap"
    CLAIMED_NOT_PAID = "claimed_not_paid"
    NOT_WITH_PROVIDER = "not_with_provider"
    LATE = "late"
    OVER = "over"
    DUPLICATE = "duplicate"
    OVERCHARGED = "overcharged"
    UNKNOWN_DEPOSIT = "unknown_deposit"
    AMBIGUOUS = "ambiguous"
    OVERDUE = "overdue"
    AWAITING_STATEMENT = "awaiting_statement"
    CARRIED = "carried"
    RESERVED = "reserved"


class Severity(StrEnum):
    """What a finding asks for."""

    ACT = "act"
    LOOK = "look"
    INFO = "info"


_K = FindingKind
SEVERITY: Mapping[FindingKind, Severity] = {
    **dict.fromkeys(
        (_K.NEVER_ARRIVED, _K.SHORT, _K.RETURNED, _K.WITHDRAWAL_MISSING, _K.WITHDRAWAL_FAILED, _K.WALLET_GAP,
         _K.CLAIMED_NOT_PAID, _K.NOT_WITH_PROVIDER),
        Severity.ACT,
    ),
    **dict.fromkeys(
        (_K.LATE, _K.OVER, _K.DUPLICATE, _K.OVERCHARGED, _K.UNKNOWN_DEPOSIT, _K.AMBIGUOUS, _K.OVERDUE),
        Severity.LOOK,
    ),
    **dict.fromkeys((_K.AWAITING_STATEMENT, _K.CARRIED, _K.RESERVED), Severity.INFO),
}  # fmt: skip

Group = tuple[tuple[str, str], ...]
"""Further group keys of a settlement, such as ``(("terminal", "T1"),)``."""


@dataclass(frozen=True, slots=True)
class Pairing:
    """What a person said: these lines paid these settlements; both by id."""

    settlements: tuple[str, ...]
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Dismissal:
    """What a person said of a finding: it is settled, and why; ``at`` in UTC, ISO 8601."""

    id: int
    finding: str
    reason: str
    at: str
    who: str


@dataclass(frozen=True, slots=True)
class Note:
    """A remark on a settlement, line or finding, by its id; ``at`` in UTC, ISO 8601."""

    id: int
    subject: str
    text: str
    at: str
    who: str


@dataclass(frozen=True, slots=True)
class Decisions:
    """Everything that a person decided: pairings by number, dismissals by finding, remarks by what they are on."""

    pairings: Mapping[int, Pairing] = field(default_factory=dict)
    dismissed: Mapping[str, Dismissal] = field(default_factory=dict)
    notes: Mapping[str, tuple[Note, ...]] = field(default_factory=dict)


NOTHING: Mapping[str, object] = MappingProxyType({})
"""No evidence beyond the sentence."""

# Settlements, payouts and lines come by the ten thousand: a named tuple is made in a third of the time.


class Settlement(NamedTuple):
    """What one takings day of a merchant and channel should have paid out, and what became of it."""

    id: str
    merchant: str
    channel: str
    group: Group
    takings_date: date
    due: date | None
    currency: str | None
    takings: int
    gross: int
    fee: int
    net: int
    status: Status
    because: Said
    payout: str | None = None
    lines: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()
    rule: str = ""
    evidence: Mapping[str, object] = NOTHING


class Payout(NamedTuple):
    """Money that came, for one or more settlements, in one or more lines."""

    id: str
    settlements: tuple[str, ...]
    lines: tuple[str, ...]
    currency: str | None
    carried_in: int
    expected: int
    received: int
    date: date
    rule: str
    certain: bool
    because: Said
    evidence: Mapping[str, object] = NOTHING

    @property
    def difference(self) -> int:
        """Received less expected."""
        return self.received - self.expected


class Line(NamedTuple):
    """One bank line and what it is."""

    id: str
    account: str
    date: date
    amount: int
    currency: str | None
    status: LineStatus
    because: Said
    payout: str | None = None
    counterparty: str = ""
    reference: str = ""
    memo: str = ""
    file: str = ""
    line: int | None = None
    rule: str = ""
    evidence: Mapping[str, object] = NOTHING


@dataclass(frozen=True, slots=True)
class Wallet:
    """A balance that takings feed and payouts draw on."""

    channel: str
    merchant: str
    currency: str | None
    opening: int
    incoming: int
    fees: int
    refunds: int
    out: int
    expected: int
    stated: int | None = None
    unlisted: int = 0
    """What the bank shows as drawn where the wallet itself lists no payouts: in neither ``out`` nor ``expected``."""

    @property
    def drawn(self) -> int:
        """All that left for the bank, listed or not."""
        return self.out + self.unlisted

    @property
    def left(self) -> int:
        """What should still be in it."""
        return self.expected - self.unlisted

    @property
    def difference(self) -> int | None:
        """What the provider states less what it should be; None where nothing is stated."""
        return None if self.stated is None else self.stated - self.expected


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to act on, to look at, or to know."""

    id: str
    kind: FindingKind
    amount: int
    currency: str | None
    because: Said
    settlements: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    due: date | None = None
    age_days: int | None = None
    rule: str = ""
    evidence: Mapping[str, object] = field(default_factory=dict)

    @property
    def severity(self) -> Severity:
        """What it asks for."""
        return SEVERITY[self.kind]


@dataclass(frozen=True, slots=True)
class Coverage:
    """Which days of an account are covered by statements; one for each unbroken stretch."""

    account: str
    currency: str | None
    start: date
    end: date


@dataclass(frozen=True, slots=True)
class Verdict:
    """Everything that one run says, in the contract's order."""

    as_of: date
    coverage: tuple[Coverage, ...]
    settlements: Sequence[Settlement]
    payouts: Sequence[Payout]
    lines: Sequence[Line]
    wallets: tuple[Wallet, ...]
    findings: tuple[Finding, ...]
    at_risk: Mapping[str, int]
    terms_guessed: bool = False
    terms_toml: str = ""
    cautions: tuple[Said, ...] = ()
    statuses: Mapping[Status, int] | None = None
    """How many settlements have each status, where somebody counted already."""

    @property
    def by_status(self) -> Mapping[Status, int]:
        """How many settlements have each status, by its name."""
        counts = Counter(one.status for one in self.settlements) if self.statuses is None else self.statuses
        return dict(sorted(counts.items()))

    def whole(self) -> Verdict:
        """The same with every settlement, payout and line made once, for who looks at them again and again."""
        return replace(self, settlements=tuple(self.settlements), payouts=tuple(self.payouts), lines=tuple(self.lines))
