"""The acquirer's ledger: takings days fall due, are merged, carried, paid, and sometimes paid wrongly."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from types import MappingProxyType
from typing import Final

from posdesk.demo.bank import Line, faded, memo_of, payer_name, serial
from posdesk.demo.contracts import Contract
from posdesk.demo.till import Day, text

RATES: Final[Mapping[str, float]] = MappingProxyType(
    {
        "never": 0.004,
        "late": 0.01,
        "split": 0.015,
        "short": 0.005,
        "duplicate": 0.0015,
        "returned": 0.001,
        "next_day": 0.07,
    }
)
"""How often each thing happens to a payout."""
HARD: Final[Mapping[str, float]] = MappingProxyType(
    {
        "never": 0.012,
        "late": 0.03,
        "split": 0.02,
        "split:days": 0.015,
        "short": 0.015,
        "short:deep": 0.004,
        "over": 0.004,
        "duplicate": 0.005,
        "returned": 0.005,
        "next_day": 0.12,
    }
)
"""The same where everything goes wrong: parts come over several days, more than half is kept back."""
REPAID: Final = 0.4
"""Share of returned payouts that are paid again."""
STRAGGLERS: Final = 0.006
"""Share of merged groups of which one settlement comes with the next group."""

Chance = Callable[[Contract, date, Random], str]
"""The fault of a payout, or none; ``short:terminal`` and ``returned:unpaid`` name the manner too."""


@dataclass(slots=True)
class Payment:
    """What the acquirer paid, or should have: for these days, with what was carried; money in minor units."""

    contract: Contract
    days: list[Day]
    due: date
    carried_in: int
    fault: str = ""
    missing: dict[str, object] = field(default_factory=dict)
    """What a short payment leaves out: ``{"terminal": …}``, ``batch``, ``card`` or ``chargeback``."""
    equal: list[str] = field(default_factory=list)
    """All that would explain the missing sum to the cent, as ``terminal=…``; a sale by its id or by its amount."""
    lines: list[Line] = field(default_factory=list)
    """Credits that stand, or were taken back, then the debits that took them back."""
    copies: list[Line] = field(default_factory=list)

    @property
    def expected(self) -> int:
        """What the acquirer has for these days, and what was carried in."""
        return sum(day.payable for day in self.days) + self.carried_in

    @property
    def agreed(self) -> int:
        """The same by the takings and the contract alone: without the acquirer's clock and cents."""
        return sum(day.net - day.reserve for day in self.days) + self.carried_in

    @property
    def settlements(self) -> tuple[str, ...]:
        """Ids of the settlements that it pays."""
        return tuple(day.id for day in self.days)


def by_rates(rates: Mapping[str, float] = RATES) -> Chance:
    """Faults that fall at random."""

    def draw(_contract: Contract, _due: date, rng: Random) -> str:
        lot = rng.random()
        for fault, rate in rates.items():
            lot -= rate
            if lot < 0:
                return fault
        return ""

    return draw


def pay(
    contract: Contract,
    days: Sequence[Day],
    chance: Chance,
    rng: Random,
    *,
    stragglers: float = STRAGGLERS,
    noise: bool = True,
) -> list[Payment]:
    """All payments of one group of a channel (a merchant, or one terminal), in the order in which they fall due."""
    groups: dict[date, list[Day]] = {}
    for day in sorted(days, key=lambda day: day.day):
        groups.setdefault(contract.due(day.day), []).append(day)
    payments: list[Payment] = []
    carry = 0
    strayed: list[Day] = []
    dues = sorted(groups)
    held: dict[date, list[Day]] = {}
    why: dict[str, str] = {}
    for at, due in enumerate(dues):
        together = strayed + held.pop(due, []) + _held(contract, groups[due], dues[at + 1 :], held, why, rng)
        strayed = []
        for batch in [together] if contract.merges and together else [[day] for day in together]:
            strays = sum(day.net > 0 for day in batch) > 1 and due != max(groups) and rng.random() < stragglers
            if strays:
                strayed = [batch.pop(rng.choice([n for n, day in enumerate(batch) if day.net > 0]))]
            payment = Payment(contract, batch, due, carry)
            carry = min(payment.expected, 0)
            if payment.expected > 0:
                payment.fault = "straggler" if strays else chance(contract, due, rng)
                if not payment.fault:
                    payment.fault = next((why[day.id] for day in batch if day.id in why), "")
                _post(payment, rng, noise)
            payments.append(payment)
    return payments


def _held(
    contract: Contract,
    days: list[Day],
    later: Sequence[date],
    held: dict[date, list[Day]],
    why: dict[str, str],
    rng: Random,
) -> list[Day]:
    """What of a due group is paid when it is due; the rest waits in ``held`` for one of the ``later`` due days."""
    if contract.file_delays and later and rng.random() < contract.file_delays:
        held.setdefault(later[0], []).extend(days)
        why.update((day.id, "file_delay") for day in days)
        return []
    if contract.reviews and later and rng.random() < contract.reviews:
        owed = [day for day in days if day.payable > 0]
        if owed:
            reviewed = rng.choice(owed)
            held.setdefault(rng.choice(later[:3]), []).append(reviewed)
            why[reviewed.id] = "review"
            return [day for day in days if day is not reviewed]
    return days


def _post(payment: Payment, rng: Random, noise: bool) -> None:
    """Put the payment on the bank statement, as its fault would have it."""
    contract, due, amount = payment.contract, payment.due, payment.expected
    payment.fault, _, manner = payment.fault.partition(":")
    when = due
    if payment.fault == "next_day":
        when = _next(contract, due, 1)
    elif payment.fault == "late":
        when = _next(contract, due, rng.randrange(2, 5))
    elif payment.fault == "short":
        amount = _short(payment, rng, manner)
    elif payment.fault == "over":
        amount += 100 + amount * rng.randrange(5, 20) // 100
    fee = sum(day.fee for day in payment.days)
    memo = memo_of(contract.memo, contract, payment.days, fee)

    def line(day: date, minor: int, status: str = "settlement") -> Line:
        return Line(
            contract.account,
            day,
            minor,
            payer_name(contract.payer, contract.words, rng) if noise else contract.payer,
            faded(memo, rng) if noise else memo,
            serial(rng),
            status,
            payment.settlements,
        )

    if payment.fault == "never":
        return
    if contract.each:
        _post_each(payment, when, line)
        return
    parts = _parts(amount, 3 if rng.random() < 1 / 3 else 2, rng) if payment.fault == "split" else [amount]
    if len(parts) == 1 and payment.fault == "split":
        payment.fault = ""
    apart = 1 if manner == "days" else 0
    payment.lines = [line(when + timedelta(days=n * apart), part) for n, part in enumerate(parts)]
    first = payment.lines[0]
    if payment.fault == "duplicate":
        again = line(when + timedelta(days=rng.randrange(0, 4)), amount, "duplicate")
        again.payer, again.memo = first.payer, first.memo
        payment.copies = [again]
    elif payment.fault == "returned":
        back = when + timedelta(days=rng.randrange(1, 4))
        payment.lines.append(
            Line(contract.account, back, -amount, first.payer, "退回", first.reference, "reversal", payment.settlements)
        )
        if manner != "unpaid" and rng.random() < REPAID:
            payment.fault = "repaid"
            payment.lines.append(line(_next(contract, back, rng.randrange(1, 4)), amount))


def _post_each(payment: Payment, when: date, line: Callable[[date, int], Line]) -> None:
    """Every sale singly; of a short payment the largest sale is missing."""
    (day,) = payment.days
    singles = list(day.singles)
    payment.missing, payment.equal = {}, []
    if payment.fault == "short" and len(singles) > 2:
        gone = max(singles)
        singles.remove(gone)
        payment.missing = {"taking": gone}
    elif payment.fault not in ("next_day", "late"):
        payment.fault = ""
    payment.lines = [line(when, net) for net in singles]


def _next(contract: Contract, day: date, days: int) -> date:
    """So many days later: working days where the acquirer keeps them."""
    return contract.last_day(day, days) if not contract.cycle.startswith("D") else day + timedelta(days=days)


def _parts(amount: int, pieces: int, rng: Random) -> list[int]:
    """The amount in two or three credits, none of them trifling."""
    if amount < 100 * pieces:
        return [amount]
    shares = [rng.uniform(0.2, 1) for _ in range(pieces)]
    parts = [int(amount * share / sum(shares)) for share in shares[1:]]
    return [amount - sum(parts), *parts]


def _short(payment: Payment, rng: Random, manner: str) -> int:
    """What comes in place of the expected amount: one thing (``manner``, or any) is missing, and half is there."""
    expected = payment.expected
    if manner == "deep":
        share = rng.randrange(56, 80)
        payment.missing = {"share": share}
        return expected * (100 - share) // 100
    enough = 50 + sum(day.takings for day in payment.days)
    names = ("terminal", "batch", "card")
    ways: list[tuple[str, str, int]] = []
    for which, name in enumerate(names):
        sums: dict[str, int] = {}
        for day in payment.days:
            for cell, net in day.cells.items():
                sums[cell[which]] = sums.get(cell[which], 0) + net
        if len(sums) > 1:
            ways += [
                (name, value, net) for value, net in sums.items() if value and enough < net <= expected * 45 // 100
            ]
    kinds = sorted({name for name, _, _ in ways if manner in ("", name)})
    if kinds and (manner or rng.random() < 0.75):
        kind = rng.choice(kinds)
        name, value, net = rng.choice([way for way in ways if way[0] == kind])
        payment.missing = {name: value}
        payment.equal = _explaining(payment, ways, net)
        return expected - net
    disputed = [day.largest for day in payment.days if enough < day.largest <= expected * 45 // 100]
    if not disputed:
        payment.fault = ""
        return expected
    chargeback = rng.choice(disputed)
    payment.missing = {"chargeback": chargeback}
    payment.equal = _explaining(payment, ways, chargeback)
    return expected - chargeback


def _explaining(payment: Payment, ways: Sequence[tuple[str, str, int]], missing: int) -> list[str]:
    """What comes to the missing sum: parts of the days by their net, and single sales by their gross."""
    sales = [number for day in payment.days for number in day.sold.get(missing, ())]
    found = {f"{by}={which}" for by, which, part in ways if part == missing}
    found |= {f"chargeback=T{number:08d}" for number in sales}
    if len(sales) > 1:
        # Which of several equal sales it was, nobody can say: to name the amount is as good.
        found.add(f"chargeback={text(missing)}")
    return sorted(found)
