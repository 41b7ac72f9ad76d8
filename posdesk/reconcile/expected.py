"""Expected settlements: what each takings day of each merchant and channel should pay out, and when."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from posdesk.kit.money import round_half_up, to_decimal
from posdesk.reconcile.model import Group
from posdesk.reconcile.terms import Channel, Terms
from posdesk.statements.model import DailyTotal

Chain = tuple[str, str, Group, str | None]
"""Settlements that carry into each other: merchant, channel, group and currency."""


@dataclass(slots=True)
class Expected:
    """One settlement before it is known whether it was paid; money in minor units."""

    id: str
    entry: Channel
    merchant: str
    channel: str
    group: Group
    day: date
    due: date | None
    currency: str | None
    takings: int
    gross: int
    fee: int
    net: int
    variants: dict[int, str] = field(default_factory=dict)
    """Other nets that the acquirer may reach by rounding its own way, and the name of that way."""
    tolerance: int = 2
    from_total: bool = False
    """Known from a day's total only, not from takings."""
    doubtful: bool = False
    """Its fee is only estimated, so that the tolerance is wider than the contract's."""
    reserve: int = 0
    """Kept back by the acquirer for later."""
    back: int = 0
    """The part of ``gross`` that is below zero."""
    overcharge: int = 0
    """What the takings' own fees are above those of the terms."""
    turn: int = 0
    """Its place among withdrawals that nothing tells apart: the earlier turn is taken as paid."""
    withdrawal: str = ""
    """For money drawn from a wallet: the id of the row that says so; such a one is no settlement."""

    @property
    def payable(self) -> int:
        """What the payout should bring for it alone."""
        return self.net - self.reserve

    @property
    def chain(self) -> Chain:
        """Where it belongs."""
        return (self.merchant, self.channel, self.group, self.currency)


def from_totals(
    totals: Iterable[DailyTotal], covered: set[tuple[str, str, date]], terms: Terms, home: str | None
) -> list[Expected]:
    """Settlements of days that are known by their total alone; the provider's total beats the till's."""
    best: dict[tuple[str, str, date, str | None], list[DailyTotal]] = {}
    for total in sorted(totals, key=lambda t: (t.source != "provider", t.terminal)):
        key = (total.merchant, total.channel, total.date, total.currency or home)
        if key[:3] in covered:
            continue
        kept = best.setdefault(key, [])
        if not kept or kept[0].source == total.source:
            kept.append(total)
    return [
        _from_total(merchant, channel, day, currency, rows, entries)
        for (merchant, channel, day, currency), rows in best.items()
        if (entries := terms.of(channel, merchant))
    ]


def _from_total(
    merchant: str,
    channel: str,
    day: date,
    currency: str | None,
    rows: Sequence[DailyTotal],
    entries: Sequence[Channel],
) -> Expected:
    entry = next((e for e in entries if e.start is None or e.start <= day), entries[-1])
    gross = sum((row.gross or 0) - abs(row.refunds or 0) for row in rows)
    count = sum(row.count or 1 for row in rows)
    if all(row.net is not None for row in rows):
        net = sum(row.net or 0 for row in rows)
        if all(row.gross is None for row in rows):
            gross = net + sum(abs(row.fee or 0) for row in rows)
        fee = gross - net
        slack = 0
    elif all(row.fee is not None for row in rows):
        fee = sum(row.fee or 0 for row in rows)
        slack = 0
    else:
        fee = _fee_of_total(entry, gross, count, currency)
        slack = count // 2
    return Expected(
        id=identity(merchant, channel, day, (), None),
        entry=entry,
        merchant=merchant,
        channel=channel,
        group=(),
        day=day,
        due=None if entry.settles == "none" else entry.due(day),
        currency=currency,
        takings=count,
        gross=gross,
        fee=fee,
        net=gross if entry.settles == "gross" else gross - fee,
        tolerance=max(tolerance(entry, count, currency), slack),
        from_total=True,
        doubtful=slack > 0,
    )


def _fee_of_total(entry: Channel, gross: int, count: int, currency: str | None) -> int:
    """A total has no single amounts, so only the first plain row of the fee table can speak for it."""
    for fee in entry.fees:
        if fee.card is None and fee.above is None:
            return round_half_up(to_decimal(gross, currency) * fee.rate + fee.fixed * count, currency)
    return 0


def tolerance(entry: Channel, takings: int, currency: str | None) -> int:
    """How many minor units a payment may differ and still be equal."""
    if entry.tolerance is not None:
        return round_half_up(entry.tolerance, currency)
    return max(2, takings // 2)


def identity(merchant: str, channel: str, day: date, group: Group, currency: str | None) -> str:
    """The contract's id of a settlement."""
    name = f"{merchant}|{channel}|{day.isoformat()}"
    for _, value in group:
        name = f"{name}|{value}"
    return name if currency is None else f"{name}|{currency}"
