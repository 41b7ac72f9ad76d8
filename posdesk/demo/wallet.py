"""A wallet: takings feed its balance, and the shop draws on it, daily or by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from types import MappingProxyType
from typing import Final

from posdesk.demo.bank import Line, memo_of, payer_name, serial
from posdesk.demo.contracts import Draw
from posdesk.demo.till import DRAW_TIME, Day, Till, text

BY_HAND: Final = 0.15
"""Chance a day that the owner thinks of drawing."""
NEXT_DAY: Final = 0.1
"""Share of withdrawals that the bank posts a day later."""
NO_FAULTS: Final[Mapping[str, float]] = MappingProxyType({})


@dataclass(slots=True)
class Withdrawal:
    """One payout row of the wallet and what the bank made of it; money in minor units, positive."""

    id: str
    day: date
    amount: int
    received: int
    fate: str = ""
    lines: list[Line] = field(default_factory=list)


class Wallet:
    """One merchant's wallet; :meth:`open` is a calendar day of it."""

    def __init__(self, till: Till, seed: str, faults: Mapping[str, float] = NO_FAULTS, *, noise: bool = True) -> None:
        if till.contract.draw is None:
            raise ValueError("the contract has no wallet")
        self.till, self.draw, self.faults, self.noise = till, till.contract.draw, faults, noise
        self.rng = Random(seed)
        self.balance = 0
        self.withdrawals: list[Withdrawal] = []
        self._back: dict[date, list[Withdrawal]] = {}

    def open(self, day: date) -> list[str]:
        """The rows of one calendar day, the wallet's own among them."""
        rows = self.till.open(day)
        today = self.till.days.get((day, ""))
        early, net = (today.early, today.net) if today else (0, 0)
        second = DRAW_TIME
        for failed in self._back.pop(day, ()):
            rows.append(self._row(day, 7 * 3600, "release", failed.amount, names=failed.id))
            early, net = early + failed.amount, net + failed.amount
        wanted = self.balance - self.draw.retain
        if self.draw.when == "manual":
            second = self.rng.randrange(36_000, 72_000)
            wanted = wanted // 10_000 * 10_000 if self.rng.random() < 0.5 else wanted
            wanted = wanted if self.rng.random() < BY_HAND else 0
        for amount in self._pieces(wanted):
            cost = self.draw.cost(amount)
            left = amount if self.draw.fee_from == "payout" else amount + cost
            if left > self.balance + early:
                # Fallen below since midnight: the provider draws nothing that day.
                break
            rows += self._payout(day, second, amount, cost)
            self.balance -= left
        self.balance += net
        return sorted(rows, key=lambda row: row.split(",", 2)[1])

    def _pieces(self, wanted: int) -> list[int]:
        """The payouts that a sum makes: none below the minimum, several above the maximum."""
        draw = self.draw
        if draw.fee_from == "wallet" and wanted > 0:
            wanted -= draw.cost(wanted)
        pieces: list[int] = []
        while wanted > 0 and wanted >= draw.minimum and wanted > draw.cost(wanted):
            piece = wanted if draw.maximum is None else min(wanted, draw.maximum)
            pieces.append(piece)
            wanted -= piece
            if draw.maximum is None or draw.fee_from == "wallet":
                break
        return pieces

    def _payout(self, day: date, second: int, amount: int, cost: int) -> list[str]:
        contract, rng = self.till.contract, self.rng
        received = amount - cost if self.draw.fee_from == "payout" else amount
        number = next(self.till.ids)
        made = Withdrawal(f"T{number:08d}", day, amount, received)
        self.withdrawals.append(made)
        lot = rng.random()
        for fate, rate in self.faults.items():
            lot -= rate
            if lot < 0:
                made.fate = fate
                break
        if made.fate == "failed":
            self._back.setdefault(day + timedelta(days=rng.randrange(1, 3)), []).append(made)
        elif made.fate != "missing":
            posted = day + timedelta(days=1) if rng.random() < NEXT_DAY else day
            yesterday = Day(contract, day - timedelta(days=1), "")
            made.lines = [
                Line(
                    contract.account,
                    posted,
                    received,
                    payer_name(contract.payer, contract.words, rng) if self.noise else contract.payer,
                    memo_of(contract.memo, contract, [yesterday], 0) if self.draw.when == "daily" else "提现",
                    serial(rng),
                    "withdrawal",
                )
            ]
        if not self.draw.listed:
            return []
        rows = [self._row(day, second, "payout", -amount, names=made.id, number=number)]
        if cost and self.draw.fee_from == "wallet":
            rows.append(self._row(day, second + 1, "payout_fee", -cost, names=made.id))
        return rows

    def _row(self, day: date, second: int, kind: str, gross: int, *, names: str, number: int | None = None) -> str:
        contract = self.till.contract
        number = next(self.till.ids) if number is None else number
        return (
            f"T{number:08d},{day.isoformat()} {second // 3600:02d}:{second // 60 % 60:02d}:{second % 60:02d},"
            f"{contract.merchant},,{contract.channel},{kind},{text(gross)},,CNY,,,{names}\n"
        )


def policies() -> tuple[Draw, ...]:
    """The ways in which small shops empty their wallets."""
    return (
        Draw("daily"),
        Draw("daily", fee=300),
        Draw("daily", retain=20_000),
        Draw("daily", minimum=80_000),
        Draw("daily", maximum=300_000),
        Draw("daily", listed=False),
        Draw("daily", fee=300, listed=False),
        Draw("manual"),
        Draw("manual", fee_ppm=1000),
        Draw("manual", fee=300, fee_from="wallet"),
        Draw("manual", listed=False),
    )
