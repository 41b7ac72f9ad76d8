"""The exact rates of a channel without terms: those under which most days come out to the cent.

Fees are rounded with each sale, so that 0.38 % of a coffee is 0.4 % of a day of coffees: from the sums of days a rate
can only be guessed. Here every sale's fee is worked out under each rate, cap and way of rounding near the guess.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import product
from typing import TYPE_CHECKING, Any, Final

from posdesk.kit.money import to_decimal
from posdesk.reconcile.adding import MOVES, quoted, quoted_list
from posdesk.reconcile.banking import BankLine
from posdesk.reconcile.book import READ_AGAIN, Book
from posdesk.reconcile.terms import Channel, Fee

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]

_SCALE: Final = 10_000
"""Rates are tried in hundredths of a per cent."""
_AROUND: Final = 20
"""How far from the guess: a day of small sales can seem so much dearer, or cheaper, than it is."""
_CAPS: Final = (1300, 1800, 2000, 2200, 2500, 2600, 3000, 3500, 5000, 8000)
"""Highest fees of a sale that the trade knows, in minor units."""
_USUAL: Final = frozenset({20, 25, 30, 38, 45, 50, 55, 60})
"""Rates that the trade charges, in hundredths of a per cent."""
_LEAST: Final = 3
_MOST_CARDS: Final = 2

Place = tuple[str, str]
"""Channel and merchant."""

Day = tuple[date, str, int, bool, bool, int]
"""Takings day, card, amount without a sign, whether it is below zero, whether it gives a sale back, and how many."""


@dataclass(frozen=True, slots=True)
class Paid:
    """A guessed entry, and the credit that each due day must have found; ``gross`` is by takings day."""

    entry: Channel
    hits: Mapping[date, BankLine]
    gross: Mapping[date, int]


@dataclass(frozen=True, slots=True)
class _Way:
    """One fee for a kind of card, and what it comes to for each payout."""

    rate: int
    cap: int | None
    fees: Ints

    def fee(self, card: str | None, currency: str | None, rounding: Any) -> Fee:
        cap = None if self.cap is None else to_decimal(self.cap, currency)
        return Fee(rate=Decimal(self.rate).scaleb(-4), cap=cap, card=card, rounding=rounding)


def sharpened(
    book: Book, guesses: Mapping[Place, Paid], currencies: Mapping[Place, str | None]
) -> dict[Place, Channel]:
    """The entries with exact fees, for the places where some are found."""
    asked = {place: paid for place, paid in guesses.items() if len(paid.hits) >= _LEAST and paid.entry.fees}
    if not asked or book.desk.rows("SELECT count(*) FROM takings")[0][0] > READ_AGAIN:
        return {}
    days = _days(book, asked)
    found: dict[Place, Channel] = {}
    for place, paid in asked.items():
        entry = _Search(paid, days.get(place, [])).best(currencies.get(place))
        if entry is not None:
            found[place] = entry
    return found


def _days(book: Book, asked: Mapping[Place, Paid]) -> dict[Place, list[Day]]:
    """The sales of these places by takings day and amount; one query for all."""
    values = ", ".join(
        f"({quoted(channel)}, {quoted(merchant)}, {1440 - paid.entry.cutoff_minutes})"
        for (channel, merchant), paid in asked.items()
    )
    start = min(min(paid.hits) for paid in asked.values()) - timedelta(days=20)
    rows = book.desk.rows(
        f"""SELECT channel, merchant, CAST(time + to_minutes(late) AS DATE) AS day, card, abs(gross), gross < 0,
                   kind IN ('refund', 'chargeback'), count(*)
            FROM takings JOIN (VALUES {values}) AS asked(c, m, late) ON channel = c AND merchant = m
            WHERE kind NOT IN {quoted_list((*MOVES, "adjustment"))} AND time >= DATE '{start.isoformat()}'
            GROUP BY ALL ORDER BY ALL"""
    )
    found: dict[Place, list[Day]] = defaultdict(list)
    for channel, merchant, day, card, amount, below, back, count in rows:
        found[channel, merchant].append((day, card or "", int(amount), bool(below), bool(back), int(count)))
    return found


class _Search:
    """Tries fees for one channel of one merchant."""

    def __init__(self, paid: Paid, days: Sequence[Day]) -> None:
        import numpy as np

        self._np: Any = np
        self._entry = paid.entry
        of, lacking = _payouts(paid)
        rows = [(of[day], card, amount, below, back, n) for day, card, amount, below, back, n in days if day in of]
        self.cards = sorted({card for _, card, *_ in rows})
        code = {card: at for at, card in enumerate(self.cards)}
        self.lacking: Ints = np.array(lacking, dtype=np.int64)
        self._payout: Ints = np.array([row[0] for row in rows], dtype=np.int64)
        self._card: Ints = np.array([code[row[1]] for row in rows], dtype=np.int64)
        self._amount: Ints = np.array([row[2] for row in rows], dtype=np.int64)
        self._count: Ints = np.array([-row[5] if row[3] else row[5] for row in rows], dtype=np.int64)
        self._back = np.array([row[4] for row in rows], dtype=bool)

    def best(self, currency: str | None) -> Channel | None:
        """The entry with the fees that most payouts agree with to the cent; None where few do."""
        if not self.cards or len(self.cards) > _MOST_CARDS:
            return None
        tried = [
            (-exact, _oddness(ways), truncated, keeps, ways)
            for truncated, keeps in product((False, True), (False, True))
            if not keeps or self._back.any()
            for exact, ways in self._agreeing(truncated, keeps)
        ]
        if not tried:
            return None
        exact, _, truncated, keeps, ways = min(tried, key=lambda one: one[:4])
        if -exact < _LEAST or -2 * exact < len(self.lacking):
            return None
        rounding = "truncate" if truncated else "transaction"
        kinds = {(way.rate, way.cap) for way in ways}
        fees = [way.fee(card, currency, rounding) for card, way in zip(self.cards, ways, strict=True) if card]
        rest = ways[self.cards.index("")] if "" in self.cards else min(ways, key=lambda way: (way.rate, way.cap or 0))
        last = rest.fee(None, currency, rounding)
        # Where all kinds cost the same, one row says it.
        chosen = (last,) if len(kinds) == 1 else (*fees, last)
        return replace(self._entry, fees=chosen, refund_fee="kept" if keeps else "returned")

    def _agreeing(self, truncated: bool, keeps: bool) -> Iterator[tuple[int, tuple[_Way, ...]]]:
        """The best ways for all kinds of cards together, and with how many payouts they agree."""
        ways = [list(self._ways(card, truncated, keeps)) for card in range(len(self.cards))]
        table = self._np.array([way.fees for way in ways[-1]])
        for first in [()] if len(ways) == 1 else [(way,) for way in ways[0]]:
            left = self.lacking - first[0].fees if first else self.lacking
            exact = (table == left).sum(axis=1)
            most = int(exact.max())
            if most >= _LEAST:
                for at in self._np.flatnonzero(exact == most).tolist():
                    yield most, (*first, ways[-1][at])

    def _ways(self, card: int, truncated: bool, keeps: bool) -> Iterator[_Way]:
        np, here = self._np, self._card == card
        amount, count, payout = self._amount[here], self._count[here], self._payout[here]
        count = np.where(self._back[here], 0, count) if keeps else count
        guesses = {int(fee.rate * _SCALE) for fee in self._entry.fees if fee.card in (None, self.cards[card])}
        rates = range(max(1, min(guesses) - _AROUND), max(guesses) + _AROUND + 1) if guesses else ()
        for rate in rates:
            fees = (amount * rate + (0 if truncated else _SCALE // 2)) // _SCALE
            highest = int(fees.max(initial=0))
            for cap in (None, *(cap for cap in _CAPS if cap < highest)):
                kept = fees if cap is None else np.minimum(fees, cap)
                sums = np.bincount(payout, weights=kept * count, minlength=len(self.lacking))
                yield _Way(rate, cap, np.rint(sums).astype(np.int64))


def _payouts(paid: Paid) -> tuple[dict[date, int], list[int]]:
    """To which payout each takings day belongs (a day by itself, or all that fell due together), and what they lack."""
    due: dict[date, list[date]] = defaultdict(list)
    for day in sorted(paid.gross):
        when = paid.entry.due(day)
        if when is not None and when in paid.hits:
            due[when].append(day)
    usual = sum((fee.rate for fee in paid.entry.fees), Decimal(0)) / len(paid.entry.fees)
    of: dict[date, int] = {}
    lacking: list[int] = []
    for when, days in due.items():
        options: list[Sequence[date]] = [[day] for day in days]
        if len(days) > 1:
            options.append(days)
        sums = [(sum(paid.gross[day] for day in option), option) for option in options]
        received = paid.hits[when].amount
        gross, option = min(sums, key=lambda one: abs(one[0] - received - int(one[0] * usual)))
        of.update(dict.fromkeys(option, len(lacking)))
        lacking.append(gross - received)
    return of, lacking


def _oddness(ways: Iterable[_Way]) -> tuple[int, ...]:
    """Among fees that do equally well the plainest: without caps, the same for all cards, usual, round, low."""
    ways = list(ways)
    return (
        sum(way.cap is not None for way in ways),
        len({(way.rate, way.cap) for way in ways}),
        sum(0 if way.rate in _USUAL else 1 if way.rate % 5 == 0 else 2 for way in ways),
        sum(way.rate for way in ways),
    )
