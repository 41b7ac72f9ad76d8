"""Wallets: balances that takings feed and payouts draw on. A wallet's proof is its balance, not a payout a day."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from posdesk.reconcile.book import Book
from posdesk.reconcile.expected import Expected
from posdesk.reconcile.model import Wallet
from posdesk.reconcile.owed import Owed
from posdesk.reconcile.terms import Channel, Cycle
from posdesk.statements.model import Kind, ReadFile, Statement

WalletKey = tuple[str, str, str | None]
"""Merchant, channel and currency."""

_BACK = ("topup", "release")
_FAILED_DAYS = 7
"""Days in which a failed withdrawal comes back into the balance."""


@dataclass(slots=True)
class Move:
    """One movement of a balance beyond sales; money in minor units, signed."""

    day: date
    kind: str
    gross: int
    id: str
    reference: str


@dataclass(slots=True)
class Purse:
    """One wallet: its settlements, movements and balance."""

    key: WalletKey
    entry: Channel
    settlements: list[int] = field(default_factory=list)
    moves: list[Move] = field(default_factory=list)
    withdrawals: list[int] = field(default_factory=list)
    """Positions of what was drawn, among the expected."""
    failed: list[Expected] = field(default_factory=list)
    """What was drawn, and came back by the wallet's own account."""
    opening: int = 0
    stated: int | None = None


def purses(book: Book, expected: Owed, files: Sequence[ReadFile]) -> tuple[list[Purse], Owed]:
    """Every wallet; and with what was drawn from it at the end of ``expected``, as money to look for at the bank."""
    found: dict[WalletKey, Purse] = {}
    drawn: list[Expected] = []
    for n in expected.wallet.nonzero()[0].tolist():
        one = expected[n]
        key = (one.merchant, one.channel, one.currency)
        found.setdefault(key, Purse(key, one.entry)).settlements.append(n)
    for entry, merchant, channel, day, currency, kind, gross, name, reference in book.moves():
        if entry is None or not entry.wallet:
            continue
        key = (merchant, channel, currency)
        purse = found.setdefault(key, Purse(key, entry))
        purse.moves.append(Move(day, kind, gross, name, reference))
    for purse in found.values():
        back = {(move.reference, move.gross) for move in purse.moves if move.kind in _BACK and move.reference}
        turns: Counter[tuple[date, int]] = Counter()
        for at, move in enumerate(purse.moves):
            if move.kind != "payout" or move.gross >= 0:
                continue
            withdrawal = _withdrawal(purse, move, at)
            if (move.id, -move.gross) in back:
                purse.failed.append(withdrawal)
                continue
            withdrawal.turn = turns[move.day, move.gross]
            turns[move.day, move.gross] += 1
            purse.withdrawals.append(len(expected) + len(drawn))
            drawn.append(withdrawal)
    _state(found, files)
    ordered = [found[key] for key in sorted(found, key=lambda k: (k[0], k[1], k[2] or ""))]
    return ordered, expected.with_(drawn)


def _withdrawal(purse: Purse, move: Move, at: int) -> Expected:
    merchant, channel, currency = purse.key
    amount = purse.entry.received(-move.gross, currency)
    name = move.id or f"{merchant}|{channel}|{move.day.isoformat()}#{at}"
    return Expected(
        id=f"withdrawal|{name}",
        entry=replace(purse.entry, cycle=Cycle("D+0"), held_in=None, draw=None, tolerance=Decimal(0)),
        merchant=merchant,
        channel=channel,
        group=(("withdrawal", ""),),
        day=move.day,
        due=move.day,
        currency=currency,
        takings=1,
        gross=-move.gross,
        fee=-move.gross - amount,
        net=amount,
        tolerance=0,
        withdrawal=name,
    )


def failed(purse: Purse, withdrawal: Expected) -> bool:
    """Whether what was drawn came back into the balance: the provider itself says that the bank did not get it."""
    return any(
        move.kind in _BACK and move.gross == withdrawal.gross and 0 <= (move.day - withdrawal.day).days <= _FAILED_DAYS
        for move in purse.moves
    )


def balance(purse: Purse, expected: Sequence[Expected], unlisted: int = 0) -> Wallet:
    """The wallet as the contract wants it: opening + in - fees - refunds - out."""
    ones = [expected[n] for n in purse.settlements]
    incoming = sum(one.gross - one.back for one in ones)
    refunds = -sum(one.back for one in ones)
    fees = sum(one.fee for one in ones)
    out = 0
    for move in purse.moves:
        if move.kind == "payout":
            out -= move.gross
        elif move.kind == "payout_fee":
            fees -= move.gross
        else:
            incoming += move.gross
    merchant, channel, currency = purse.key
    end = purse.opening + incoming - fees - refunds - out
    return Wallet(channel, merchant, currency, purse.opening, incoming, fees, refunds, out, end, purse.stated, unlisted)


def _state(found: dict[WalletKey, Purse], files: Sequence[ReadFile]) -> None:
    """Take over the balances that a provider's own bills state: before the first of them, and after the last."""
    bills: dict[WalletKey, list[Statement]] = defaultdict(list)
    for file in files:
        for statement in file.statements if file.kind is Kind.TAKINGS else ():
            if statement.closing is not None and statement.takings:
                first = statement.takings[0]
                bills[first.merchant, first.channel, statement.currency].append(statement)
    for key, stated in bills.items():
        purse = found.get(key)
        if purse is not None:
            stated.sort(key=lambda bill: (bill.start or date.min, bill.end or date.min, bill.closing or 0))
            purse.opening = stated[0].opening or 0
            purse.stated = stated[-1].closing
