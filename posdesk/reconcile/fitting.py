"""How well a cycle, a cut-off and a rate fit the bank: how many due days find a credit of their own amount."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from posdesk.reconcile.banking import BankLine
from posdesk.reconcile.terms import Channel, Fee

PAYOUT_FEES: Final = (0, 100, 200, 300, 500)
"""Fees a payout that are tried, in minor units."""

EVENING: Final = 18 * 60
"""Minutes after midnight: before it no cut-off is tried, so a day's earlier takings are one sum."""

_HIGHEST_RATE: Final = Decimal("0.035")
_MOST_CARDS: Final = 5
_NEXT: Final = timedelta(days=1)


@dataclass(slots=True)
class Sum:
    """Takings added up; money in minor units, ``cards`` the gross of each card kind, ``listed`` those with a fee."""

    gross: int = 0
    fee: int = 0
    takings: int = 0
    listed: int = 0
    cards: dict[str, int] = field(default_factory=dict)

    def add(self, other: Sum, sign: int = 1) -> None:
        """Add another sum, or take it away."""
        self.gross += sign * other.gross
        self.fee += sign * other.fee
        self.takings += sign * other.takings
        self.listed += sign * other.listed
        for card, gross in other.cards.items():
            self.cards[card] = self.cards.get(card, 0) + sign * gross


class Timeline:
    """One channel's takings by day, with the evenings in half hours, so that cut-offs can be tried."""

    def __init__(self) -> None:
        self.days: dict[date, Sum] = defaultdict(Sum)
        self._evenings: dict[tuple[date, int], Sum] = defaultdict(Sum)

    def add(self, day: date, minute: int, part: Sum) -> None:
        """Add half an hour."""
        self.days[day].add(part)
        if minute >= EVENING:
            self._evenings[day, minute].add(part)

    def listed(self) -> bool:
        """Whether every taking brings its own fee."""
        return all(one.listed == one.takings for one in self.days.values())

    def cut(self, minutes: int) -> Mapping[date, Sum]:
        """The takings days under a cut-off: what was taken at or after it belongs to the next day."""
        if minutes >= 24 * 60:
            return self.days
        found: dict[date, Sum] = defaultdict(Sum)
        for day, one in self.days.items():
            found[day].add(one)
        for (day, minute), part in self._evenings.items():
            if minute >= minutes:
                found[day].add(part, -1)
                found[day + _NEXT].add(part)
        return {day: one for day, one in found.items() if one.takings}


class Credits:
    """The bank's credits by day and amount."""

    def __init__(self, lines: Iterable[BankLine]) -> None:
        self._days: dict[date, list[tuple[int, int, BankLine]]] = defaultdict(list)
        for line in lines:
            if line.amount > 0 and line.booked:
                self._days[line.date].append((line.amount, line.n, line))
        for credits in self._days.values():
            credits.sort(key=lambda credit: credit[:2])
        self.first = min(self._days, default=date.max)
        self.last = max(self._days, default=date.min)
        self.any = bool(self._days)

    def between(self, day: date, low: int, high: int) -> Iterator[BankLine]:
        """Credits of a day, of ``low`` to ``high``, by amount."""
        credits = self._days.get(day, [])
        for at in range(bisect_left(credits, low, key=lambda credit: credit[0]), len(credits)):
            if credits[at][0] > high:
                break
            yield credits[at][2]

    def lacking(self, day: date, gross: int) -> Iterator[BankLine]:
        """Credits that a gross could come to after a fee of the trade."""
        return self.between(day, gross - int(gross * _HIGHEST_RATE), gross + 2)


@dataclass(frozen=True, slots=True)
class Fit:
    """What holds under one combination, and the credit that each due day found."""

    fees: tuple[Fee, ...] = ()
    payout_fee: int = 0
    hits: Mapping[date, BankLine] = field(default_factory=dict)

    @property
    def agree(self) -> int:
        """How many due days agree."""
        return len(self.hits)


Dues = Mapping[date, Sequence[Sum]]
"""By due day what each takings day comes to, and where there are several, all of them together."""


def dues(entry: Channel, days: Mapping[date, Sum]) -> Dues:
    """What is due when, under an entry's cycle."""
    found: dict[date, list[Sum]] = defaultdict(list)
    for day in sorted(days):
        due = entry.due(day)
        if due is not None:
            found[due].append(days[day])
    for parts in found.values():
        if len(parts) > 1:
            whole = Sum()
            for part in parts:
                whole.add(part)
            parts.append(whole)
    return found


def fit(due: Dues, credits: Credits, listed: bool) -> Fit:
    """The fees under which most due days find their credit."""
    if listed:
        return _fit_listed(due, credits)
    plain = _fit_rate(due, credits)
    cards = _fit_cards(due, credits)
    return cards if cards.agree > plain.agree else plain


def later(due: Dues, credits: Credits, listed: bool, hits: Mapping[date, BankLine]) -> int:
    """How many of the due days that found nothing find it a day later."""
    shifted = {day + _NEXT: parts for day, parts in due.items() if day not in hits}
    return (_fit_listed(shifted, credits) if listed else _fit_rate(shifted, credits)).agree


def _fit_listed(due: Dues, credits: Credits) -> Fit:
    """The takings bring their fees, so each day's net is known but for a fee a payout."""
    found: dict[int, dict[date, BankLine]] = {payout_fee: {} for payout_fee in PAYOUT_FEES}
    for day, parts in due.items():
        for part in parts:
            for payout_fee, hits in found.items():
                net = part.gross - part.fee - payout_fee
                for line in credits.between(day, max(net - 2, 1), net + 2):
                    hits.setdefault(day, line)
    best = max(PAYOUT_FEES, key=lambda payout_fee: (len(found[payout_fee]), -payout_fee))
    return Fit((), best, found[best])


def _fit_rate(due: Dues, credits: Credits) -> Fit:
    """No fees are listed: the rate is the one that most days agree on, to a hundredth of a per cent."""
    hits: dict[int, dict[date, BankLine]] = defaultdict(dict)
    for day, parts in due.items():
        for part in parts:
            if part.gross <= 0:
                continue
            slack = max(2, part.takings // 2)
            for line in credits.lacking(day, part.gross):
                lacking = part.gross - line.amount
                low = max(0, -((slack - lacking) * 10_000 // part.gross))
                high = (lacking + slack) * 10_000 // part.gross
                for rate in range(low, min(high, low + 20) + 1):
                    hits[rate].setdefault(day, line)
    if not hits:
        return Fit()
    best = max(hits, key=lambda rate: (len(hits[rate]), -(rate % 5), -rate))
    return Fit((Fee(rate=Decimal(best).scaleb(-4)),), 0, hits[best])


def _fit_cards(due: Dues, credits: Credits) -> Fit:
    """Card kinds have rates of their own: least squares over days that have one likely credit, odd ones left out."""
    pairs: list[tuple[date, Sum, BankLine]] = []
    for day, parts in due.items():
        for part in parts:
            likely = list(credits.lacking(day, part.gross))
            if len(likely) == 1:
                pairs.append((day, part, likely[0]))
    cards = sorted({card for _, part, _ in pairs for card in part.cards})
    if not 2 <= len(cards) <= _MOST_CARDS or len(pairs) < 3 * len(cards):
        return Fit()
    rates = _least_squares(pairs, cards)
    if any(not 0 <= rate <= _HIGHEST_RATE for rate in rates):
        return Fit()
    hits: dict[date, BankLine] = {}
    for day, part, line in pairs:
        fee = sum((part.cards.get(card, 0) * rate for card, rate in zip(cards, rates, strict=True)), Decimal(0))
        if abs(part.gross - line.amount - fee) <= max(2, part.takings):
            hits.setdefault(day, line)
    named = tuple(Fee(rate=rate, card=card) for card, rate in zip(cards, rates, strict=True) if card)
    rest = next((rate for card, rate in zip(cards, rates, strict=True) if not card), min(rates))
    return Fit((*named, Fee(rate=rest)), 0, hits)


def _least_squares(pairs: Sequence[tuple[date, Sum, BankLine]], cards: Sequence[str]) -> list[Decimal]:
    import numpy as np

    table = np.array([[part.cards.get(card, 0) for card in cards] for _, part, _ in pairs], dtype=float)
    lacking = np.array([part.gross - line.amount for _, part, line in pairs], dtype=float)
    slack = np.array([max(2, part.takings) for _, part, _ in pairs], dtype=float)
    kept = np.ones(len(pairs), dtype=bool)
    for _ in range(6):
        rates = np.linalg.lstsq(table[kept], lacking[kept], rcond=None)[0]
        off = np.abs(table @ rates - lacking) / slack
        kept = off <= max(1.0, 2.5 * float(np.median(off)))
    return [Decimal(round(float(rate) * 10_000)).scaleb(-4) for rate in rates]
