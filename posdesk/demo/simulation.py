"""Runs tills, ledgers, wallets and banks together, and tells the truth of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import count
from random import Random
from typing import Literal

from posdesk.demo import ledger, papers_of_days, truth
from posdesk.demo.bank import UNRELATED, Line, Statement, memo_of, payer_name, serial, unrelated
from posdesk.demo.contracts import Contract
from posdesk.demo.ledger import Payment
from posdesk.demo.till import Day, Till
from posdesk.demo.trades import Trade
from posdesk.demo.wallet import NO_FAULTS, Wallet
from posdesk.demo.world import World


@dataclass(frozen=True, slots=True)
class Stall:
    """One merchant's channel in a world."""

    contract: Contract
    trade: Trade
    terminals: int = 1
    busy: float = 1.0
    references: bool = True
    given_back: Mapping[date, float] | None = None
    """Days on which a large earlier order is given back, as a share of the day's sales; None: by chance."""
    largest_refund: float = 1.6
    """How large such an order may be, as a share of the day's sales."""
    discounts: bool = False
    """Whether shop and platform give discounts, and the platform a subsidy a day on top."""


@dataclass
class Simulation:
    """The settings of a world; :meth:`run` makes it."""

    name: str
    seed: int
    start: date
    days: int
    stalls: Sequence[Stall]
    chance: ledger.Chance = field(default_factory=ledger.by_rates)
    stragglers: float = ledger.STRAGGLERS
    unrelated: float = UNRELATED
    earlier: float = 0.4
    """Share of channels whose last payout of takings before the file is on the statement."""
    full_statements: float = 0.9
    """Share of accounts whose statement has a line on the first and on the last day."""
    written_terms: bool = True
    noise: bool = True
    """Whether the bank garbles some memos and payers."""
    bank_days_more: int = 0
    """Days that the statements run on after the last takings."""
    wallet_faults: Mapping[str, float] = field(default_factory=lambda: NO_FAULTS)
    gaps: float = 0
    """Share of accounts of whose statement some days are missing, between two files."""
    takings_as: Literal["rows", "totals"] = "rows"
    """Whether the shop has its takings one by one, or the totals of days alone."""
    claims: bool = False
    """Whether the acquirer's settlement file is there, which says what it believes to have paid."""

    def run(self) -> World:
        """Let the days pass."""
        end = self.start + timedelta(days=self.days + self.bank_days_more - 1)
        ids = count(1)
        tills = [
            Till(
                stall.contract,
                stall.trade,
                self._seed("till", number),
                start=self.start,
                ids=ids,
                busy=stall.busy,
                terminals=stall.terminals,
                references=stall.references,
                given_back=stall.given_back,
                largest_refund=stall.largest_refund,
                discounts=stall.discounts,
                wide=any(other.discounts for other in self.stalls),
            )
            for number, stall in enumerate(self.stalls)
        ]
        wallets = {
            number: Wallet(till, self._seed("wallet", number), self.wallet_faults, noise=self.noise)
            for number, till in enumerate(tills)
            if till.contract.draw is not None
        }
        takings: list[str] = []
        for n in range(self.days):
            day = self.start + timedelta(days=n)
            for number, till in enumerate(tills):
                rows = wallets[number].open(day) if number in wallets else till.open(day)
                takings.append("".join(rows))
        for till in tills:
            till.close()
        payments = self._settle(tills, wallets)
        if self.takings_as == "totals":
            for payment in payments:
                # Nobody who has totals alone can say which terminal a sum is short of.
                payment.equal = []
        statement = self._bank(tills, payments, list(wallets.values()), end)
        days = [day for till in tills for day in till.days.values()]
        told = truth.tell(statement, payments, days, list(wallets.values()), written=self.written_terms)
        tables: dict[str, str] = {}
        if self.takings_as == "totals":
            takings, tables["totals"] = [], papers_of_days.totals(days)
        if self.claims:
            tables["claims"], told["claims_unpaid"] = papers_of_days.claims(
                payments, told, Random(self._seed("claims", 0)), statement.lines[-1].date
            )
        terms = None
        if self.written_terms:
            terms = 'timezone = "Asia/Shanghai"\n\n' + "\n".join(stall.contract.toml() for stall in self.stalls)
        return World(self.name, self.seed, self.start, end, takings, statement.lines, terms, told, tables)

    def _seed(self, what: str, number: int | str) -> str:
        return f"{self.name}/{self.seed}/{what}/{number}"

    def _settle(self, tills: Sequence[Till], wallets: Mapping[int, Wallet]) -> list[Payment]:
        payments: list[Payment] = []
        for number, till in enumerate(tills):
            if number in wallets:
                continue
            rng = Random(self._seed("ledger", number))
            groups: dict[str, list[Day]] = {}
            for day in till.days.values():
                groups.setdefault(day.group, []).append(day)
            for group in sorted(groups):
                payments += ledger.pay(
                    till.contract, groups[group], self.chance, rng, stragglers=self.stragglers, noise=self.noise
                )
        return payments

    def _bank(
        self, tills: Sequence[Till], payments: Sequence[Payment], wallets: Sequence[Wallet], end: date
    ) -> Statement:
        statement = Statement()
        by_account: dict[str, list[Line]] = {till.contract.account: [] for till in tills}
        for payment in payments:
            by_account[payment.contract.account] += payment.lines + payment.copies
        for wallet in wallets:
            for made in wallet.withdrawals:
                by_account[wallet.till.contract.account] += made.lines
        for till in tills:
            rng = Random(self._seed("bank", f"{till.contract.merchant}{till.contract.channel}"))
            by_account[till.contract.account] += self._earlier(till, rng) + _fees(till, end, rng)
            by_account[till.contract.account] += _billed(till, rng) + _releases(till, rng)
        openings: dict[str, int] = {}
        for account, payouts in by_account.items():
            rng = Random(self._seed("account", account))
            lines = payouts + unrelated(
                account, self.start, end, [line for line in payouts if line.amount > 0], rng, rate=self.unrelated
            )
            if rng.random() < self.full_statements:
                for day in (self.start, end):
                    lines.append(Line(account, day, -rng.randrange(10_00, 90_00), "鲜达配送", "配送款", serial(rng)))
            if self.gaps and rng.random() < self.gaps:
                # Neither so early nor so late that one file would be all there is.
                first = self.start + timedelta(days=rng.randrange(self.days // 4, self.days * 3 // 4))
                statement.gaps[account] = (first, first + timedelta(days=rng.randrange(1, 6)))
            openings[account] = rng.randrange(5_000_00, 90_000_00)
            statement.lines += lines
        statement.close(end, openings)
        return statement

    def _earlier(self, till: Till, rng: Random) -> list[Line]:
        """The payout of takings from before the file: an acquirer's money that no taking explains."""
        contract = till.contract
        yesterday = self.start - timedelta(days=1)
        due = contract.due(yesterday)
        if (
            contract.draw is not None
            or contract.each
            or contract.due(self.start) == due
            or due < self.start
            or rng.random() >= self.earlier
        ):
            return []
        amount = rng.randrange(300_00, 4_000_00)
        memo = memo_of(contract.memo, contract, [Day(contract, yesterday, "")], amount // 200)
        payer = payer_name(contract.payer, contract.words, rng)
        return [Line(contract.account, due, amount, payer, memo, serial(rng), "unknown_deposit")]


def _fees(till: Till, end: date, rng: Random) -> list[Line]:
    """The fees of a month, debited apart on the fifth of the next, where the contract says so."""
    contract = till.contract
    if contract.settles != "gross":
        return []
    months: dict[date, int] = {}
    for booked in till.days.values():
        fifth = (booked.day.replace(day=1) + timedelta(days=32)).replace(day=5)
        months[fifth] = months.get(fifth, 0) + booked.fee
    return [
        Line(contract.account, day, -fee, contract.payer, f"{day.month - 1 or 12}月手续费", serial(rng), "fee")
        for day, fee in months.items()
        if fee > 0 and day <= end
    ]


def _billed(till: Till, rng: Random) -> list[Line]:
    """Refunds that are debited from the bank by themselves, a day's in one sum on the next working day."""
    contract = till.contract
    return [
        Line(
            contract.account,
            contract.last_day(booked.day, 1),
            booked.billed,
            contract.payer,
            "退款",
            serial(rng),
            "refund",
        )
        for booked in till.days.values()
        if booked.billed < 0
    ]


def _releases(till: Till, rng: Random) -> list[Line]:
    """What was held back of each day, given back when its time is over."""
    contract = till.contract
    plain = memo_of(contract.memo, contract, list(till.days.values())[:1], 0) if till.days else ""
    return [
        Line(
            contract.account,
            booked.day + timedelta(days=contract.reserve_days),
            booked.reserve,
            contract.payer,
            "保证金退还" if rng.random() < 0.8 else plain,
            serial(rng),
            "reserve_release",
        )
        for booked in till.days.values()
        if contract.reserve_ppm and booked.reserve > 0
    ]
