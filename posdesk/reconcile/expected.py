"""Expected settlements: what each takings day of each merchant and channel should pay out, and when."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from posdesk.kit.money import round_half_up, to_decimal
from posdesk.reconcile.book import VARIANTS, Book, DaySum
from posdesk.reconcile.model import Group
from posdesk.reconcile.terms import Channel, Terms
from posdesk.statements.model import DailyTotal

_DOUBT = 20
"""Ten-thousandths of the gross by which a fee under guessed terms may be off."""

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


def expect(book: Book, totals: Iterable[DailyTotal], terms: Terms, home: str | None) -> list[Expected]:
    """All expected settlements in the contract's order; ``home`` is the currency of totals that name none."""
    days = book.days()
    currencies: dict[tuple[str, str], set[str | None]] = {}
    for day in days:
        currencies.setdefault((day.merchant, day.channel), set()).add(day.currency)
    found = []
    for day in days:
        several = len(currencies[day.merchant, day.channel]) > 1
        one = _from_takings(day, several)
        book.remember(one.id, day)
        found.append(one)
    covered = {(one.merchant, one.channel, one.day) for one in found}
    found.extend(_from_totals(totals, covered, terms, home))
    found.sort(key=lambda s: (s.day, s.merchant, s.channel, s.group, s.currency or ""))
    return found


def _from_takings(day: DaySum, several: bool) -> Expected:
    entry = day.entry
    group = tuple(zip(entry.keys, day.keys, strict=True)) if day.keys else ()
    doubt = _doubt(day) if entry.guessed else 0
    fee = 0 if entry.settles == "gross" else day.fee
    net = day.gross - fee
    one = Expected(
        id=identity(day.merchant, day.channel, day.day, group, day.currency if several else None),
        entry=entry,
        merchant=day.merchant,
        channel=day.channel,
        group=group,
        day=day.day,
        due=None if entry.settles == "none" else entry.due(day.day),
        currency=day.currency,
        takings=day.takings,
        gross=day.gross,
        fee=day.fee,
        net=net,
        tolerance=max(tolerance(entry, day.takings, day.currency), doubt),
        reserve=_reserve(entry, day.gross, day.currency) if entry.reserve else 0,
        doubtful=doubt > 0,
        back=day.back,
        overcharge=0 if entry.guessed or not entry.fees else day.overcharge,
    )
    if entry.settles == "net" and entry.fees:
        for name, other in zip(VARIANTS, day.fees, strict=True):
            if other != fee:
                one.variants.setdefault(day.gross - other, name)
    return one


def _from_totals(
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


def _doubt(day: DaySum) -> int:
    """A guessed rate cannot tell a short payment from a fee that is a little different."""
    return abs(day.gross) * _DOUBT // 10_000 if day.listed < day.takings else 0


def _reserve(entry: Channel, gross: int, currency: str | None) -> int:
    if entry.reserve is None or gross <= 0:
        return 0
    return round_half_up(to_decimal(gross, currency) * entry.reserve.rate, currency)


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
