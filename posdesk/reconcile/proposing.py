"""Terms worked out from the data, where nobody gave them: cycle, cut-off, rate, payer, wallet or not.

Every combination of cycle and cut-off is tried on the takings; the one under which most days find a credit of their
own on the very day that it says holds, and how many days agree is said with it. Where nothing agrees nobody is accused:
the channel is taken for a wallet that is drawn by hand.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Final

from posdesk.kit.money import to_decimal
from posdesk.kit.text import Said, Text, said
from posdesk.reconcile.adding import MOVES
from posdesk.reconcile.banking import BankLine, normal
from posdesk.reconcile.book import Book
from posdesk.reconcile.terms import Channel, Cycle, Draw, Fee, Terms
from posdesk.statements.model import DailyTotal

_CYCLES: Final = ("T+1", "D+1", "T+0", "D+0", "T+2", "D+2", "T+3")
_CUTOFFS: Final = ("24:00", "23:30", "23:00", "22:30", "22:00", "21:30", "21:00", "20:00", "18:00")
_CALENDARS: Final = {"CNY": "CN", "HKD": "HK", "TWD": "TW", "USD": "US"}
_HIGHEST_RATE: Final = Decimal("0.035")
_AGREE: Final = Decimal("0.3")
"""Share of the days that must find their credit before a cycle is believed."""
_HABIT: Final = Decimal("0.08")
"""Share of the days that may come a day later before that counts as how the channel pays."""
_MOST_CARDS: Final = 5
_PAYOUT_FEES: Final = (0, 100, 200, 300, 500)
"""Fees a payout that are tried, in minor units."""

Place = tuple[str, str]
"""Channel and merchant."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """Terms for every channel, with the evidence for the proposed ones, in words and as comments by channel."""

    terms: Terms
    evidence: tuple[Said, ...]
    why: Mapping[str, str]


@dataclass(slots=True)
class _Slot:
    """Half an hour of takings of one card kind."""

    day: date
    minute: int
    card: str
    gross: int
    fee: int
    takings: int
    listed: int


@dataclass(frozen=True, slots=True)
class _Guess:
    """One combination, and how well it does."""

    cycle: str
    cutoff: str
    fees: tuple[Fee, ...]
    payout_fee: int
    agree: int
    next_day: int
    """Due days whose credit came a day later."""
    days: int
    payers: tuple[str, ...]

    @property
    def rank(self) -> tuple[int, int, int, int]:
        return (self.agree, -self.payout_fee, -_CUTOFFS.index(self.cutoff), -_CYCLES.index(self.cycle))


def propose(book: Book, totals: Sequence[DailyTotal], lines: Sequence[BankLine], given: Terms) -> Proposal:
    """The given terms, and proposed ones for every channel of the data that they do not speak of."""
    strangers = set(book.strangers())
    strangers |= {(t.channel, t.merchant) for t in totals if not given.of(t.channel, t.merchant)}
    if not strangers:
        return Proposal(given, (), {})
    credits: dict[date, list[BankLine]] = defaultdict(list)
    for line in lines:
        if line.amount > 0 and line.booked:
            credits[line.date].append(line)
    slots, currencies = _slots(book, totals, strangers)
    drawn = _drawn(book, strangers)
    found: dict[Place, Channel] = {}
    evidence: dict[Place, Said] = {}
    for place in sorted(strangers):
        currency = currencies.get(place)
        found[place], evidence[place] = _channel(place, slots.get(place, []), drawn.get(place, []), credits, currency)
    channels = _joined(found)
    english = Text("en")
    why: dict[str, str] = {}
    for (channel, _), words in evidence.items():
        comment = english.say(words)
        why[channel] = f"{why[channel]}\n{comment}" if channel in why else comment
    terms = replace(given, channels=(*given.channels, *channels))
    return Proposal(terms, tuple(evidence.values()), why)


def _slots(
    book: Book, totals: Sequence[DailyTotal], strangers: set[Place]
) -> tuple[dict[Place, list[_Slot]], dict[Place, str | None]]:
    moves = ", ".join(f"'{kind}'" for kind in MOVES)
    rows = book.desk.rows(
        f"""SELECT channel, merchant, currency, CAST(time AS DATE), hour(time) * 60 + (minute(time) // 30) * 30, card,
                   sum(gross)::BIGINT, sum(coalesce(fee, 0))::BIGINT, count(*), count(fee)
            FROM takings WHERE kind NOT IN ({moves}) GROUP BY ALL ORDER BY ALL"""
    )
    slots: dict[Place, list[_Slot]] = defaultdict(list)
    currencies: dict[Place, str | None] = {}
    for channel, merchant, currency, day, minute, card, gross, fee, takings, listed in rows:
        if (channel, merchant) in strangers:
            currencies.setdefault((channel, merchant), currency)
            slots[channel, merchant].append(_Slot(day, int(minute), card, gross, fee, takings, listed))
    for total in totals:
        place = (total.channel, total.merchant)
        if place in strangers and place not in currencies and total.gross is not None:
            gross = total.gross - abs(total.refunds or 0)
            count = total.count or 1
            listed = count if total.fee is not None else 0
            slots[place].append(_Slot(total.date, 0, "", gross, total.fee or 0, count, listed))
    return slots, currencies


def _drawn(book: Book, strangers: set[Place]) -> dict[Place, list[tuple[date, int]]]:
    found: dict[Place, list[tuple[date, int]]] = defaultdict(list)
    for _, merchant, channel, day, _, kind, gross, _, _ in book.moves():
        if kind == "payout" and gross < 0 and (channel, merchant) in strangers:
            found[channel, merchant].append((day, -gross))
    return found


def _channel(
    place: Place,
    slots: Sequence[_Slot],
    drawn: Sequence[tuple[date, int]],
    credits: Mapping[date, Sequence[BankLine]],
    currency: str | None,
) -> tuple[Channel, Said]:
    channel, merchant = place
    plain = Channel(
        id=channel,
        merchant=merchant,
        calendar_code=_CALENDARS.get(currency or "", "CN" if currency is None else "weekdays"),
        fees=_listed_fees(slots, currency),
        guessed=True,
    )
    if drawn:
        return _wallet(plain, drawn, credits, currency)
    best = max(
        (guess for cutoff in _CUTOFFS for cycle in _CYCLES for guess in [_try(plain, cycle, cutoff, slots, credits)]),
        key=lambda guess: guess.rank,
    )
    if (best.agree < 2 and best.agree < best.days) or best.agree < _AGREE * best.days:
        entry = replace(plain, cycle=Cycle("manual"), held_in="wallet", draw=Draw())
        return entry, said("reconcile.terms.unknown", channel=channel, merchant=merchant)
    fees = plain.fees or best.fees
    # Where payments often come a day after their day, a day's delay is the channel's habit and no news.
    grace = 1 if best.next_day > 1 and best.next_day >= _HABIT * best.days else 0
    entry = replace(plain, cycle=Cycle(best.cycle), cutoff=best.cutoff, payer=best.payers, fees=fees, grace=grace)
    if best.payout_fee:
        fee = to_decimal(best.payout_fee, currency)
        entry = replace(entry, held_in="wallet", draw=Draw(when="daily", fee=fee))
    return entry, said(
        "reconcile.terms.guessed",
        channel=channel,
        merchant=merchant,
        cycle=best.cycle,
        cutoff=best.cutoff,
        agree=best.agree,
        days=best.days,
        payer=", ".join(best.payers) or "-",
        rates=", ".join(f"{100 * fee.rate:f}".rstrip("0").rstrip(".") + " %" for fee in fees) or "0 %",
    )


def _wallet(
    plain: Channel, drawn: Sequence[tuple[date, int]], credits: Mapping[date, Sequence[BankLine]], currency: str | None
) -> tuple[Channel, Said]:
    """A channel whose takings list their own payouts is a wallet; the fee a payout is what the bank lacks each time."""
    fees: Counter[int] = Counter()
    names: Counter[str] = Counter()
    for day, amount in drawn:
        for after in range(4):
            for line in credits.get(date.fromordinal(day.toordinal() + after), ()):
                if amount - line.amount in _PAYOUT_FEES:
                    fees[amount - line.amount] += 1
                    names[line.name] += 1
    fee = min(fees, key=lambda f: (-fees[f], f), default=0)
    entry = replace(
        plain,
        cycle=Cycle("manual"),
        held_in="wallet",
        payer=_payers(names),
        draw=Draw(fee=to_decimal(fee, currency)),
    )
    return entry, said("reconcile.terms.wallet", channel=plain.id, merchant=plain.merchant or "", n=len(drawn))


def _try(
    plain: Channel, cycle: str, cutoff: str, slots: Sequence[_Slot], credits: Mapping[date, Sequence[BankLine]]
) -> _Guess:
    """How many due days find a credit of their own amount under a cycle and a cut-off."""
    entry = replace(plain, cycle=Cycle(cycle), cutoff=cutoff)
    limit = entry.cutoff_minutes
    by_day: dict[date, list[_Slot]] = defaultdict(list)
    for slot in slots:
        day = slot.day if slot.minute < limit else date.fromordinal(slot.day.toordinal() + 1)
        by_day[day].append(slot)
    by_due: dict[date, list[list[_Slot]]] = defaultdict(list)
    for day, part in sorted(by_day.items()):
        due = entry.due(day)
        if due is not None:
            by_due[due].append(part)
    if all(slot.listed == slot.takings for slot in slots):
        fitting = _fit_listed(by_due, credits)
    else:
        fitting = max(_fit_rate(by_due, credits), _fit_cards(by_due, credits), key=lambda fit: len(fit[2]))
    fees, fee, hits = fitting
    later = {date.fromordinal(due.toordinal() + 1): part for due, part in by_due.items() if due not in hits}
    if all(slot.listed == slot.takings for slot in slots):
        next_day = len(_fit_listed(later, credits)[2])
    else:
        next_day = len(_fit_rate(later, credits)[2])
    names = Counter(line.name for line in hits.values())
    end = max(credits, default=date.min)
    days = sum(1 for due in by_due if min(credits, default=date.max) <= due <= end)
    return _Guess(cycle, cutoff, fees, fee, len(hits), next_day, days, _payers(names))


Fit = tuple[tuple[Fee, ...], int, Mapping[date, BankLine]]


def _units(parts: Sequence[Sequence[_Slot]]) -> Iterable[tuple[int, int, int]]:
    """Gross, fee and takings of each day that is due, and of all of them together."""
    for slots in _days(parts):
        yield sum(s.gross for s in slots), sum(s.fee for s in slots), sum(s.takings for s in slots)


def _days(parts: Sequence[Sequence[_Slot]]) -> Iterable[Sequence[_Slot]]:
    yield from parts
    if len(parts) > 1:
        yield [slot for part in parts for slot in part]


def _fit_listed(by_due: Mapping[date, Sequence[Sequence[_Slot]]], credits: Mapping[date, Sequence[BankLine]]) -> Fit:
    """The takings bring their fees, so each day's net is known but for a fee a payout."""
    found: dict[int, dict[date, BankLine]] = defaultdict(dict)
    for due, parts in by_due.items():
        for gross, fee, _ in _units(parts):
            for line in credits.get(due, ()):
                lacking = gross - fee - line.amount
                for payout_fee in _PAYOUT_FEES:
                    if abs(lacking - payout_fee) <= 2:
                        found[payout_fee].setdefault(due, line)
    best = max(_PAYOUT_FEES, key=lambda f: (len(found[f]), -f))
    return (), best, found[best]


def _fit_rate(by_due: Mapping[date, Sequence[Sequence[_Slot]]], credits: Mapping[date, Sequence[BankLine]]) -> Fit:
    """No fees are listed: the rate is the one that most days agree on, to a hundredth of a per cent."""
    hits: dict[int, dict[date, BankLine]] = defaultdict(dict)
    for due, parts in by_due.items():
        for gross, _, takings in _units(parts):
            if gross <= 0:
                continue
            for line in credits.get(due, ()):
                lacking = gross - line.amount
                if not -2 <= lacking <= gross * _HIGHEST_RATE:
                    continue
                slack = max(2, takings // 2)
                low = max(0, -((slack - lacking) * 10_000 // gross))
                high = (lacking + slack) * 10_000 // gross
                for rate in range(low, min(high, low + 20) + 1):
                    if abs(gross * rate - lacking * 10_000) <= slack * 10_000:
                        hits[rate].setdefault(due, line)
    if not hits:
        return (), 0, {}
    best = max(hits, key=lambda rate: (len(hits[rate]), -(rate % 5), -rate))
    return (Fee(rate=Decimal(best).scaleb(-4)),), 0, hits[best]


def _fit_cards(by_due: Mapping[date, Sequence[Sequence[_Slot]]], credits: Mapping[date, Sequence[BankLine]]) -> Fit:
    """Card kinds have rates of their own: least squares over days that have one likely credit, odd ones left out."""
    import numpy as np

    pairs: list[tuple[date, dict[str, int], int, int, BankLine]] = []
    for due, parts in by_due.items():
        for slots in _days(parts):
            by_card: dict[str, int] = defaultdict(int)
            for slot in slots:
                by_card[slot.card] += slot.gross
            gross, takings = sum(by_card.values()), sum(slot.takings for slot in slots)
            likely = [line for line in credits.get(due, ()) if 0 <= gross - line.amount <= gross * _HIGHEST_RATE]
            if len(likely) == 1:
                pairs.append((due, by_card, gross, takings, likely[0]))
    cards = sorted({card for _, by_card, _, _, _ in pairs for card in by_card})
    if not 2 <= len(cards) <= _MOST_CARDS or len(pairs) < 3 * len(cards):
        return (), 0, {}
    table = np.array([[by_card.get(card, 0) for card in cards] for _, by_card, _, _, _ in pairs], dtype=float)
    lacking = np.array([gross - line.amount for _, _, gross, _, line in pairs], dtype=float)
    slack = np.array([max(2, takings) for _, _, _, takings, _ in pairs], dtype=float)
    kept = np.ones(len(pairs), dtype=bool)
    for _ in range(6):
        rates = np.linalg.lstsq(table[kept], lacking[kept], rcond=None)[0]
        off = np.abs(table @ rates - lacking) / slack
        kept = off <= max(1.0, 2.5 * float(np.median(off)))
    rounded = [Decimal(round(float(rate) * 10_000)).scaleb(-4) for rate in rates]
    if any(not 0 <= rate <= _HIGHEST_RATE for rate in rounded):
        return (), 0, {}
    found: dict[date, BankLine] = {}
    for due, by_card, gross, takings, line in pairs:
        fee = sum((by_card.get(card, 0) * rate for card, rate in zip(cards, rounded, strict=True)), Decimal(0))
        if abs(gross - line.amount - fee) <= max(2, takings):
            found.setdefault(due, line)
    named = tuple(Fee(rate=rate, card=card) for card, rate in zip(cards, rounded, strict=True) if card)
    rest = next((rate for card, rate in zip(cards, rounded, strict=True) if not card), min(rounded))
    return (*named, Fee(rate=rest)), 0, found


def _listed_fees(slots: Sequence[_Slot], currency: str | None) -> tuple[Fee, ...]:
    """The rates that the listed fees come to, by card kind where they differ."""
    sums: dict[str, tuple[int, int]] = defaultdict(lambda: (0, 0))
    for slot in slots:
        if slot.listed == slot.takings:
            gross, fee = sums[slot.card]
            sums[slot.card] = (gross + slot.gross, fee + slot.fee)
    rates = {
        card: (Decimal(fee) / gross).quantize(Decimal("0.0001")) for card, (gross, fee) in sums.items() if gross > 0
    }
    if not rates:
        return ()
    if len(set(rates.values())) == 1:
        return (Fee(rate=next(iter(rates.values()))),)
    named = tuple(Fee(rate=rate, card=card) for card, rate in sorted(rates.items()) if card)
    rest = rates.get("", min(rates.values()))
    return (*named, Fee(rate=rest))


def _payers(names: Counter[str]) -> tuple[str, ...]:
    """The counterparties that pay again and again."""
    often = [name for name, n in names.items() if normal(name) and n >= 2 and n * 5 >= names.total()]
    return tuple(sorted(often, key=lambda name: (-names[name], name)))[:3]


def _joined(found: Mapping[Place, Channel]) -> list[Channel]:
    """One entry for all merchants of a channel where their terms agree, else one for each."""
    by_channel: dict[str, list[Channel]] = defaultdict(list)
    for (channel, _), entry in found.items():
        by_channel[channel].append(replace(entry, merchant=None))
    joined: list[Channel] = []
    for channel, entries in sorted(by_channel.items()):
        if all(entry == entries[0] for entry in entries):
            joined.append(entries[0])
        else:
            joined.extend(entry for (name, _), entry in found.items() if name == channel)
    return joined
