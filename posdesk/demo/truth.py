"""What really happened, in the words of the command-line contract: each settlement's and each line's status.

The simulator knows what the acquirer did; what a shop can know of it depends on how far the statements run. So the
truth is told as of the last day that any statement covers.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, Final

from posdesk.demo.bank import Line, Statement
from posdesk.demo.contracts import Contract
from posdesk.demo.ledger import Payment
from posdesk.demo.till import Day, text
from posdesk.demo.wallet import Wallet

PATIENCE: Final = 5
_WALLET_ALSO: Final = ("arrived", "below_minimum", "carried", "not_due", "late")


@dataclass(frozen=True, slots=True)
class Told:
    """The truth of one settlement; ``also`` are statuses that a careful bookkeeper would not call wrong."""

    status: str
    lines: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    also_lines: tuple[str, ...] = ()
    """Lines of payments with which the acquirer's clock has mixed this one up: they pay both together."""


class Teller:
    """Tells the truth of one world."""

    def __init__(self, statement: Statement, patience: int = PATIENCE, *, written: bool = True) -> None:
        self.written = written
        self.statement, self.patience = statement, patience
        self.coverage = statement.coverage()
        self.as_of = max((one[-1][1] for one in self.coverage.values()), default=date.min)
        self.settlements: dict[str, Told] = {}

    def pays(self, payment: Payment) -> None:
        """Tell the settlements and the lines of one payment."""
        lines = [line for line in payment.lines if line.id]
        if not lines and (copies := [line for line in payment.copies if line.id]):
            # Of two payments the first is in a gap of the statement: as far as anybody can see, the other one paid.
            lines = payment.lines = copies[:1]
            payment.copies = [line for line in payment.copies if line is not lines[0]]
            lines[0].status = "settlement"
        backs = [line for line in lines if line.status == "reversal"]
        standing = [line for line in lines if line.status == "settlement"]
        if backs and len(lines) > len(backs):
            taken_back, standing = standing[:1], standing[1:]
            for line in taken_back:
                line.status = "returned"
            if not standing:
                came = sum(line.amount for line in taken_back) - payment.agreed
                # Who knows only the till looked for another sum, and of that nothing ever came.
                unseen = () if _equal(payment, came) else (self._missing(payment.contract, payment.due),)
                self._say(payment, Told("returned", _ids(lines), unseen))
                return
        if not standing or _beyond(payment, standing):
            for line in standing:
                line.status, line.settlements = "unknown_deposit", ()
            self._unpaid(payment)
            return
        status = self._paid(payment, standing)
        # One payout of days that were due on different days: late for the first, in time for the last.
        mixed = len({payment.contract.due(day.day) for day in payment.days}) > 1
        # Where no terms are in writing, nobody can say how long after the due day is still in time.
        unsure = mixed or (not self.written and payment.fault == "next_day")
        also = ["arrived"] if unsure and status == "late" else []
        seen = sum(line.amount for line in standing) - payment.agreed
        if status in ("arrived", "late") and not _equal(payment, seen):
            # The acquirer paid all that it booked; by the till's clock it is another sum.
            also.append("short" if seen < 0 else "over")
            beyond = _beyond(payment, standing, payment.agreed)
            also.append(self._missing(payment.contract, payment.due) if beyond else "arrived")
        if len(standing) < sum(line.status == "settlement" for line in payment.lines):
            # A part is in a gap of the statement, or yet to come.
            payment.missing.setdefault("statement", True)
            also.append("awaiting_statement")
        self._say(payment, Told(status, _ids(standing), tuple(also)))

    def _paid(self, payment: Payment, standing: Sequence[Line]) -> str:
        contract, expected = payment.contract, payment.expected
        received = sum(line.amount for line in standing)
        if not _equal(payment, received - expected):
            return "short" if received < expected else "over"
        due = min(contract.due(day.day) for day in payment.days)
        return "late" if max(line.date for line in standing) > contract.last_day(due, contract.grace) else "arrived"

    def _unpaid(self, payment: Payment) -> None:
        """Nothing came: carried where nothing is owed, else as far as the statements let one say."""
        if payment.expected <= 0:
            also = () if all(day.net <= 0 for day in payment.days) else (self._missing(payment.contract, payment.due),)
            self._say(payment, Told("carried", (), also))
            return
        # The shop cannot see that the days were to be paid together: a day below zero is carried by itself.
        carry = payment.carried_in
        for day in payment.days:
            missing = self._missing(payment.contract, payment.contract.due(day.day))
            carry += day.payable
            if carry <= 0:
                self.settlements[day.id] = Told("carried", (), (missing,))
            else:
                carry = 0
                self.settlements[day.id] = Told(missing)

    def _missing(self, contract: Contract, due: date) -> str:
        """What is to be said of a settlement that is owed and not paid."""
        patient = contract.last_day(due, self.patience)
        if self.as_of < due:
            return "not_due"
        accounts = [contract.account] if contract.names_account else list(self.coverage)
        until = min(self.as_of, patient)
        for account in accounts:
            if not any(first <= due and until <= last for first, last in self.coverage.get(account, ())):
                return "awaiting_statement"
        return "overdue" if self.as_of <= patient else "never_arrived"

    def joins(self, payments: Sequence[Payment]) -> None:
        """Tell of days below zero that the next payment made good, where both were due on the same day.

        Nobody who has not seen the acquirer's file can tell such a payment from one for all these days together.
        ``payments`` are in the ledger's order, group by group.
        """
        for before, after in pairwise(payments):
            one, other = before.days[0], after.days[0]
            dues = {day.contract.due(day.day) for day in (*before.days, *after.days)}
            if (
                before.expected >= 0
                or after.expected <= 0
                or before.expected != after.carried_in
                or (before.contract, one.group) != (after.contract, other.group)
                or len(dues) != 1
            ):
                continue
            paid = self.settlements[other.id]
            for day in before.days:
                told = self.settlements[day.id]
                if paid.lines and told.status == "carried":
                    also = (*told.also, paid.status, *paid.also)
                    self.settlements[day.id] = replace(told, also=also, also_lines=paid.lines)

    def mixes(self, payments: Sequence[Payment]) -> None:
        """Tell of payments that the acquirer's clock has mixed up what each has of the other.

        Between two days that are neighbours, and along all days in a row that were due together.
        """
        by_day = {(day.contract.merchant, day.contract.channel, day.group, day.day): (one, day)
                  for one in payments for day in one.days}  # fmt: skip
        for payment in payments:
            for day in payment.days:
                for away in (-1, 1):
                    at = day
                    while at.shifted:
                        key = (day.contract.merchant, day.contract.channel, day.group, at.day + timedelta(days=away))
                        if key not in by_day:
                            break
                        other, at = by_day[key]
                        if other is not payment:
                            self._mix(payment, other)
                        if day.contract.due(at.day) != day.contract.due(day.day):
                            break

    def _mix(self, payment: Payment, other: Payment) -> None:
        lines = _ids([line for line in other.lines if line.id])
        for one in payment.days:
            told = self.settlements[one.id]
            more = tuple(line for line in lines if line not in told.also_lines)
            self.settlements[one.id] = replace(told, also_lines=(*told.also_lines, *more))

    def _say(self, payment: Payment, told: Told) -> None:
        for day in payment.days:
            self.settlements[day.id] = told

    def holds(self, days: Iterable[Day]) -> None:
        """Tell the settlements of a wallet."""
        for day in days:
            self.settlements[day.id] = Told(
                "carried" if day.net <= 0 else "in_wallet", (), ("in_wallet", *_WALLET_ALSO)
            )


def _equal(payment: Payment, off: int) -> bool:
    """Whether a difference is within the contract's tolerance."""
    return abs(off) * 2 <= max(4, sum(day.takings for day in payment.days))


def _beyond(payment: Payment, standing: Sequence[Line], expected: int | None = None) -> bool:
    """Whether so much is missing, or too much, that nobody would call it this payout."""
    expected = payment.expected if expected is None else expected
    received = sum(line.amount for line in standing)
    return received * 2 < expected or received * 4 > expected * 5


def _ids(lines: Sequence[Line]) -> tuple[str, ...]:
    return tuple(line.id for line in sorted(lines, key=lambda line: line.id))


def tell(
    statement: Statement,
    payments: Sequence[Payment],
    days: Iterable[Day],
    wallets: Sequence[Wallet],
    patience: int = PATIENCE,
    *,
    written: bool = True,
) -> dict[str, Any]:
    """The whole truth as one document; money as text, dates as ISO 8601."""
    teller = Teller(statement, patience, written=written)
    for payment in payments:
        teller.pays(payment)
    teller.joins(payments)
    teller.mixes(payments)
    for wallet in wallets:
        teller.holds(wallet.till.days.values())
    like = _alike(payments)
    return {
        "as_of": teller.as_of.isoformat(),
        "patience": patience,
        "coverage": {
            account: [[first.isoformat(), last.isoformat()] for first, last in stretches]
            for account, stretches in teller.coverage.items()
        },
        "settlements": [
            _settlement(day, teller.settlements[day.id]) for day in sorted(days, key=lambda day: (day.day, day.id))
        ],
        "payouts": [
            _payout(payment) for payment in payments if any(line.id for line in payment.lines) or payment.fault
        ],
        "lines": [
            {
                "id": line.id,
                "status": line.status,
                "also": list(_line_also(line)),
                "settlements": list(line.settlements),
                **({"like": like[line.id]} if line.id in like else {}),
            }
            for line in statement.lines
        ],
        "wallets": [_wallet(wallet) for wallet in wallets],
        "withdrawals_missing": _withdrawals(wallets, "missing", teller),
        "withdrawals_failed": _withdrawals(wallets, "failed", teller),
    }


def _alike(payments: Iterable[Payment]) -> dict[str, str]:
    """Sales paid singly that nothing on the statement tells apart: each line's id, and the first one's that is like it.

    Only lines that have such a twin in another settlement are in it.
    """
    twins: dict[tuple[object, ...], list[Line]] = {}
    for payment in payments:
        contract = payment.contract
        for line in payment.lines if contract.each else ():
            if line.id:
                # These memos name the day; all others say nothing that could tell one sale from another.
                said = line.memo if contract.memo in ("range", "tenpay") else ""
                key = (contract.merchant, contract.channel, line.account, line.date, line.amount, said)
                twins.setdefault(key, []).append(line)
    return {
        line.id: lines[0].id
        for lines in twins.values()
        if len({line.settlements for line in lines}) > 1
        for line in lines
    }


def _line_also(line: Line) -> tuple[str, ...]:
    """Statuses of a line that a careful bookkeeper would not call wrong."""
    if line.status == "unknown_deposit" and not line.payer.strip():
        # Nothing on the line says that it is an acquirer's.
        return ("other",)
    if line.status == "reserve_release" and "保证金" not in line.memo:
        return ("unknown_deposit",)
    return ()


def _settlement(day: Day, told: Told) -> Mapping[str, object]:
    return {
        "id": day.id,
        "status": told.status,
        "also": list(told.also),
        "lines": list(told.lines),
        "also_lines": list(told.also_lines),
        "due": None if day.contract.cycle == "manual" else day.contract.due(day.day).isoformat(),
        "takings": day.takings,
        "gross": text(day.gross),
        "fee": text(day.fee),
        "net": text(day.net),
    }


def _payout(payment: Payment) -> Mapping[str, object]:
    return {
        "settlements": list(payment.settlements),
        "lines": [line.id for line in payment.lines if line.id],
        "duplicates": [line.id for line in payment.copies if line.id],
        "due": payment.due.isoformat(),
        "carried_in": text(payment.carried_in),
        "reserve": text(sum(day.reserve for day in payment.days)),
        "shifted": text(sum(day.shifted for day in payment.days)),
        "cents": text(sum(day.cents for day in payment.days)),
        "expected": text(payment.expected),
        "fault": payment.fault,
        "missing": payment.missing,
        "named": payment.equal,
    }


def _wallet(wallet: Wallet) -> Mapping[str, object]:
    return {
        "merchant": wallet.till.contract.merchant,
        "channel": wallet.till.contract.channel,
        "listed": wallet.draw.listed,
        "out": text(sum(made.amount for made in wallet.withdrawals)),
        "balance": text(wallet.balance),
    }


def _withdrawals(wallets: Sequence[Wallet], fate: str, teller: Teller) -> list[Mapping[str, object]]:
    """Withdrawals that went wrong and can be seen: those of listed wallets, once patience is over."""
    return [
        {"id": made.id, "amount": text(made.received), "date": made.day.isoformat()}
        for wallet in wallets
        if wallet.draw.listed
        for made in wallet.withdrawals
        if made.fate == fate
        and (fate == "failed" or teller.as_of > wallet.till.contract.last_day(made.day, teller.patience))
    ]
