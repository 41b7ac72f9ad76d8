"""The till: a day's sales, voids, refunds and chargebacks of one merchant's channel, as rows of ``posdesk.takings``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import count
from random import Random
from typing import Final

from posdesk.demo.contracts import Contract
from posdesk.demo.trades import Trade

COLUMNS: Final = "id,time,merchant,terminal,channel,kind,gross,fee,currency,card,batch,reference"

DISCOUNTS: Final = ",discount_shop,discount_platform"
"""Further columns where there are discounts."""

VOIDS: Final = 0.004
REFUNDS: Final = 0.012
CHARGEBACKS: Final = 0.0003
BIG_REFUNDS: Final = 0.004
"""Chance a day that a large earlier order is given back: such a day can end below zero."""

DRAW_TIME: Final = 8 * 3600 + 1800


@dataclass(slots=True)
class Day:
    """One takings day as the acquirer books it; money in minor units."""

    contract: Contract
    day: date
    group: str
    takings: int = 0
    gross: int = 0
    fee: int = 0
    early: int = 0
    """What moved before wallets are drawn in the morning."""
    largest: int = 0
    """The largest sale."""
    cells: dict[tuple[str, str, str], int] = field(default_factory=dict)
    """Net by terminal, batch and card."""
    sold: dict[int, list[int]] = field(default_factory=dict)
    """Numbers of the sales that are in a payout, by gross."""
    sales: int = 0
    refunded: int = 0
    """Gross of what was given back, positive, whether netted or billed."""
    billed: int = 0
    """Net of refunds that are debited from the bank apart, at or below 0: in no payout."""
    shifted: int = 0
    """Net that the acquirer's clock puts into this day (above 0), or into its neighbour."""
    cents: int = 0
    """By how much the acquirer pays more than the fee column says."""
    singles: list[int] = field(default_factory=list)
    """Nets of the sales that are paid one by one."""

    @property
    def net(self) -> int:
        """What is to be paid for this day."""
        return self.gross if self.contract.settles == "gross" else self.gross - self.fee

    @property
    def reserve(self) -> int:
        """What is held back of it."""
        return self.contract.reserve(self.gross)

    @property
    def payable(self) -> int:
        """What the acquirer's own ledger has for it."""
        return self.net - self.reserve + self.shifted + self.cents

    @property
    def id(self) -> str:
        """The settlement's id in the command-line contract."""
        return "|".join(
            (self.contract.merchant, self.contract.channel, self.day.isoformat(), *([self.group] if self.group else ()))
        )


@dataclass(frozen=True, slots=True)
class Later:
    """A refund or chargeback that is still to come."""

    second: int
    kind: str
    amount: int
    terminal: str
    card: str


def text(minor: int) -> str:
    """An amount with two decimals."""
    if minor < 0:
        return f"-{-minor // 100}.{-minor % 100:02d}"
    return f"{minor // 100}.{minor % 100:02d}"


class Till:
    """Sells day by day; :attr:`days` collects what the acquirer owes, by takings day and group."""

    def __init__(
        self,
        contract: Contract,
        trade: Trade,
        seed: str,
        *,
        start: date,
        ids: Iterator[int] | None = None,
        busy: float = 1.0,
        terminals: int = 1,
        references: bool = True,
        given_back: Mapping[date, float] | None = None,
        largest_refund: float = 1.6,
        discounts: bool = False,
        wide: bool = False,
    ) -> None:
        self.contract, self.trade, self.start = contract, trade, start
        self.rng = Random(seed)
        self.ids = ids if ids is not None else count(1)
        self.busy, self.references = busy, references
        self.given_back = given_back
        self.largest_refund, self.discounts, self.wide = largest_refund, discounts, wide
        # Apart from the sales, so that a quirk leaves these as they are.
        self._print = Random(f"{seed}/print")
        self._moved: list[tuple[tuple[date, str], tuple[date, str], int]] = []
        number = self.rng.randrange(10_000, 90_000)
        self.terminals = [f"{number + n:08d}" for n in range(terminals)]
        self.clock = trade.clock()
        self.menu = trade.menu(self.rng)
        self.cards = ("debit", "debit", "debit", "credit", "credit") if contract.channel == "card" else ("",)
        self.days: dict[tuple[date, str], Day] = {}
        self._later: dict[date, list[Later]] = {}

    def open(self, day: date) -> list[str]:
        """The rows of one calendar day, in order of time."""
        rng, cards, terminals, menu, clock = self.rng, self.cards, self.terminals, self.menu, self.clock
        rows: list[tuple[int, str, int, str, str]] = [
            (late.second, late.kind, -late.amount, late.terminal, late.card) for late in self._later.pop(day, ())
        ]
        customers = self._customers(day)
        random = rng.random
        turnover = 0
        for _ in range(customers):
            second = clock[int(random() * len(clock))] + int(random() * 900)
            amount = menu[int(random() * len(menu))]
            card = cards[int(random() * len(cards))]
            terminal = terminals[int(random() * len(terminals))]
            turnover += amount
            rows.append((second, "sale", amount, terminal, card))
            # What is paid within the minute cannot be undone before it is paid.
            if random() < VOIDS + REFUNDS + CHARGEBACKS and not self.contract.each:
                undone = self._mishap(day, second, amount, terminal, card)
                if undone is not None:
                    rows.append(undone)
        if self.discounts and turnover:
            # What the platform adds to a day on top of its discounts, in one sum.
            rows.append((21 * 3600, "subsidy", max(1, turnover * self._print.randrange(5, 30) // 1000), "", cards[0]))
        if self._gives_back(day, customers) and not self.contract.each:
            share = rng.uniform(0.6, self.largest_refund) if self.given_back is None else self.given_back[day]
            amount = int(turnover * share)
            rows.append((12 * 3600 + int(random() * 3600), "refund", -amount, terminals[0], cards[-1]))
        rows.sort()
        return self._book(day, rows)

    def _gives_back(self, day: date, customers: int) -> bool:
        """Whether a large earlier order is given back today: by chance, or on the days that were settled beforehand."""
        if self.given_back is not None:
            return day in self.given_back
        return customers > 0 and self.rng.random() < BIG_REFUNDS

    def _customers(self, day: date) -> int:
        mean = self.trade.daily * self.busy * self.trade.week[day.weekday()]
        if mean <= 0:
            return 0
        return max(0, round(self.rng.gauss(mean, mean**0.5 + mean * 0.12)))

    def _mishap(
        self, day: date, second: int, amount: int, terminal: str, card: str
    ) -> tuple[int, str, int, str, str] | None:
        """What becomes of a sale that is undone: a row of today, or one on a later day."""
        rng, cutoff = self.rng, self.contract.cutoff
        lot = rng.random() * (VOIDS + REFUNDS + CHARGEBACKS)
        if lot < VOIDS:
            undone = second + rng.randrange(60, 600)
            same_batch = (second < cutoff) == (undone < cutoff) and (second < 54_000) == (undone < 54_000)
            return (undone, "void", -amount, terminal, card) if undone < 86_400 and same_batch else None
        if lot < VOIDS + REFUNDS:
            part = amount if rng.random() < 0.7 else max(1, amount * rng.randrange(20, 80) // 100)
            after, kind, second = rng.randrange(1, 8), "refund", rng.choice(self.clock) + rng.randrange(900)
        elif card:
            part, after, kind, second = amount, rng.randrange(10, 40), "chargeback", 36_000 + rng.randrange(3600)
        else:
            return None
        self._later.setdefault(day + timedelta(days=after), []).append(Later(second, kind, part, terminal, card))
        return None

    def _book(self, day: date, rows: list[tuple[int, str, int, str, str]]) -> list[str]:
        contract = self.contract
        cutoff, apart, gross_only = contract.cutoff, contract.apart, contract.settles == "gross"
        head, tail = f"{day.isoformat()} ", f",{contract.merchant},"
        fees: dict[tuple[int, str, bool], int] = {}
        lines: list[str] = []
        serial = (day - self.start).days
        for second, kind, gross, terminal, card in rows:
            amount = -gross if gross < 0 else gross
            late = second >= cutoff
            key = (day + timedelta(days=1) if late else day, terminal if apart else "")
            if gross < 0 and contract.refund_fee == "kept" and kind != "void":
                fee = 0
            else:
                fee = fees.get((amount, card, late), -1)
                if fee < 0:
                    fee = fees[amount, card, late] = contract.fee(amount, card, key[0])
                if gross < 0:
                    fee = -fee
            printed = self._printed(fee)
            batch = ""
            if card:
                half = 0 if second < 54_000 and not late else 1
                batch = f"{terminal[-2:]}{((serial + late) * 2 + (half if not late else 0)) % 10_000:04d}"
            booked = self.days.get(key)
            if booked is None:
                booked = self.days[key] = Day(contract, *key)
            booked.takings += 1
            net = gross if gross_only else gross - fee
            if gross < 0:
                booked.refunded -= gross
            else:
                booked.sales += gross
            if kind == "refund" and contract.refunds == "billed":
                booked.billed += net
            else:
                booked.gross += gross
                booked.fee += printed
                booked.cents += 0 if gross_only else printed - fee
                booked.largest = max(booked.largest, gross)
                if second < DRAW_TIME:
                    booked.early += net
                cell = (terminal, batch, card)
                booked.cells[cell] = booked.cells.get(cell, 0) + net
                if contract.each:
                    booked.singles.append(net)
                if contract.skew:
                    self._skewed(day, second, key, net)
            number = next(self.ids)
            if kind == "sale":
                booked.sold.setdefault(gross, []).append(number)
            charged = text(printed) if contract.fee_column else ""
            lines.append(
                f"T{number:08d},{head}{second // 3600:02d}:{second // 60 % 60:02d}:{second % 60:02d}{tail}{terminal},"
                f"{contract.channel},{kind},{text(gross)},{charged},CNY,{card},{batch},"
                f"{700_000_000_000 + number * 7919 % 99_999_999_999 if self.references else ''}"
                f"{self._discount(kind, gross) if self.wide else ''}\n"
            )
        return lines

    def close(self) -> None:
        """After the last day: what the acquirer's clock put into a neighbouring day is moved there."""
        for ours, theirs, net in self._moved:
            # The first and the last day have a neighbour of which the file knows nothing.
            if theirs in self.days:
                self.days[ours].shifted -= net
                self.days[theirs].shifted += net

    def _printed(self, fee: int) -> int:
        """The fee as the file has it."""
        contract = self.contract
        if not contract.misprints or not fee or not contract.fee_column or self._print.random() >= contract.misprints:
            return fee
        return fee + self._print.choice((-1, 1))

    def _skewed(self, day: date, second: int, ours: tuple[date, str], net: int) -> None:
        """Note a taking that the acquirer's clock sees on the other side of the cut-off."""
        cutoff, seen = self.contract.cutoff, second - self.contract.skew
        offset = 1 if seen >= cutoff else -1 if seen < 0 and cutoff == 86_400 else 0
        theirs = (day + timedelta(days=offset), ours[1])
        if theirs != ours:
            self._moved.append((ours, theirs, net))

    def _discount(self, kind: str, gross: int) -> str:
        """Further columns: what the shop gave off (not in the gross), and what the platform pays of it (in it)."""
        if kind != "sale" or not self.discounts or self._print.random() >= 0.3:
            return ",,"
        return f",{text(self._print.randrange(0, 300))},{text(min(gross, self._print.randrange(100, 500)))}"
