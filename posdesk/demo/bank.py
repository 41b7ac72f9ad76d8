"""The bank's side: how payouts look on a statement, and everything else that is on it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Final

from posdesk.demo.contracts import Contract, Memo
from posdesk.demo.till import Day, text

COLUMNS: Final = "id,date,amount,currency,account,counterparty,reference,memo,balance"

MEMO_NOISE: Final = 0.03
PAYER_NOISE: Final = 0.03
UNRELATED: Final = 0.3
"""Lines a day and account that have nothing to do with takings."""
COLLIDING: Final = 0.03
"""Share of these that have the amount of a payout nearby."""

PAYERS: Final[dict[str, tuple[str, tuple[str, ...]]]] = {
    "card": ("银联商务支付股份有限公司", ("银联商务",)),
    "unionpay_qr": ("中国银联股份有限公司", ("中国银联",)),
    "wechat": ("财付通支付科技有限公司", ("财付通",)),
    "alipay": ("支付宝（中国）网络技术有限公司", ("支付宝",)),
    "aggregate": ("拉卡拉支付股份有限公司", ("拉卡拉",)),
}
"""Whose name stands on a channel's payouts, and the words by which the terms know it."""

_OUTGOING: Final = (
    ("城南批发市场管理处", "货款", 180_00, 9_000_00),
    ("供电公司", "电费", 90_00, 1_800_00),
    ("自来水公司", "水费", 30_00, 400_00),
    ("和平物业服务部", "房租", 2_000_00, 12_000_00),
    ("王建国", "工资", 3_000_00, 6_500_00),
    ("李秀英", "工资", 2_800_00, 6_000_00),
    ("东方粮油商行", "货款", 300_00, 15_000_00),
    ("鲜达配送", "配送款", 60_00, 2_400_00),
)
_INCOMING: Final = (
    ("张伟", "转账", 20_00, 3_000_00),
    ("刘洋", "还款", 50_00, 2_000_00),
    ("陈静", "团购款", 100_00, 5_000_00),
    ("社区服务中心", "采购款", 300_00, 8_000_00),
    ("阳光幼儿园", "订餐费", 200_00, 6_000_00),
    ("赵敏", "", 10_00, 1_500_00),
)
_FADED: Final = ("", "转账存入", "网银来账", "跨行入账", "结算款", "批量入账")


@dataclass(slots=True)
class Line:
    """One line of a bank statement, and what it truly is; ``balance`` and ``id`` come when the statement is closed."""

    account: str
    date: date
    amount: int
    payer: str = ""
    memo: str = ""
    reference: str = ""
    status: str = "other"
    settlements: tuple[str, ...] = ()
    id: str = ""
    balance: int = 0
    part: int = 0
    """Which of the statement's files it is in."""

    def row(self) -> str:
        """The line as a row of ``posdesk.bank``."""
        return (
            f"{self.id},{self.date.isoformat()},{text(self.amount)},CNY,{self.account},{self.payer},{self.reference},"
            f"{self.memo},{text(self.balance)}\n"
        )


def payer_name(name: str, words: Sequence[str], rng: Random, noise: float = PAYER_NOISE) -> str:
    """The payer as this line spells it: the same company in the bank's several ways."""
    lot = rng.random()
    if lot >= noise:
        return name
    return (f"{words[0]}支付", f"{name}客户备付金", words[0], "", f" {name}")[int(lot / noise * 5)]


def memo_of(style: Memo, contract: Contract, days: Sequence[Day], fee: int) -> str:
    """What the acquirer writes on the payout of these takings days."""
    first, last = min(day.day for day in days), max(day.day for day in days)
    if style == "tenpay":
        return f"{last + timedelta(days=1):%m%d}_{contract.merchant}"
    if style == "range":
        return f"{first:%m%d}-{last:%m%d}费{text(fee)}元"
    if style == "number":
        return f"商户{contract.merchant}结算"
    if style == "none":
        return ""
    return "POS清算款" if contract.channel == "card" else "商户结算款"


def faded(memo: str, rng: Random, noise: float = MEMO_NOISE) -> str:
    """The memo as the bank passed it on: sometimes nothing of it is left."""
    return rng.choice(_FADED) if rng.random() < noise else memo


def serial(rng: Random) -> str:
    """A bank's number of a transfer."""
    return f"{rng.randrange(10**9, 10**10)}"


def unrelated(
    account: str, start: date, end: date, payouts: Iterable[Line], rng: Random, *, rate: float = UNRELATED
) -> list[Line]:
    """Rent, goods, wages, friends: what else is on the account, some of it with the amount of a payout."""
    near: dict[date, list[int]] = {}
    for payout in payouts:
        for days in range(-3, 4):
            near.setdefault(payout.date + timedelta(days=days), []).append(payout.amount)
    lines: list[Line] = []
    for n in range((end - start).days + 1):
        day = start + timedelta(days=n)
        while rng.random() < rate / (1 + rate):
            incoming = rng.random() < 0.4
            who, memo, low, high = rng.choice(_INCOMING if incoming else _OUTGOING)
            amount = rng.randrange(low // 10, high // 10) * 10
            same = near.get(day)
            if same and rng.random() < COLLIDING:
                who, memo = rng.choice(_INCOMING)[:2]
                incoming, amount = True, rng.choice(same)
            lines.append(Line(account, day, amount if incoming else -amount, who, memo, serial(rng)))
    return lines


@dataclass(slots=True)
class Statement:
    """The lines of all accounts, in the order in which a bank prints them."""

    lines: list[Line] = field(default_factory=list)
    gaps: dict[str, tuple[date, date]] = field(default_factory=dict)
    """By account the days that nobody has a statement of; what comes after them is in a second file."""

    def close(self, end: date, openings: dict[str, int]) -> None:
        """Leave out what comes after ``end`` or in a gap, number the lines and run the balances."""
        # Sorting is stable, so that of two lines of a day the one that was booked first stays first.
        booked = sorted((line for line in self.lines if line.date <= end), key=lambda line: (line.date, line.account))
        balances = dict(openings)
        for line in booked:
            balances[line.account] = line.balance = balances.get(line.account, 0) + line.amount
        for account in [account for account in self.gaps if not self._shows(account, booked)]:
            del self.gaps[account]
        self.lines = [line for line in booked if not self._lost(line)]
        for number, line in enumerate(self.lines, 1):
            line.id = f"B{number:07d}"
            line.part = int(line.account in self.gaps and line.date > self.gaps[line.account][1])

    def coverage(self) -> dict[str, list[tuple[date, date]]]:
        """Stretches from first to last line of each account: what tables without a stated period cover."""
        parts: dict[str, dict[int, tuple[date, date]]] = {}
        for line in self.lines:
            stretches = parts.setdefault(line.account, {})
            first, last = stretches.get(line.part, (line.date, line.date))
            stretches[line.part] = (min(first, line.date), max(last, line.date))
        return {account: [stretches[part] for part in sorted(stretches)] for account, stretches in parts.items()}

    def _lost(self, line: Line) -> bool:
        first, last = self.gaps.get(line.account, (date.max, date.min))
        return first <= line.date <= last

    def _shows(self, account: str, lines: Iterable[Line]) -> bool:
        """Whether a gap leaves something on either side, and balances that do not meet."""
        first, last = self.gaps[account]
        ours = [line for line in lines if line.account == account]
        lost = sum(line.amount for line in ours if self._lost(line))
        return lost != 0 and any(line.date < first for line in ours) and any(line.date > last for line in ours)
