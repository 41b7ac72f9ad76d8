"""Terms worked out from the data, where nobody gave them: cycle, cut-off, rate, payer, wallet or not.

Cycles and cut-offs are tried on the latest takings that the bank covers; the combination under which most days find a
credit of their own on the very day that it says holds, and how many days agree is said with it. Where nothing agrees
nobody is accused: the channel is taken for a wallet that is drawn by hand.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from posdesk.kit.money import to_decimal
from posdesk.kit.text import Said, Text, said
from posdesk.reconcile.adding import MOVES, quoted_list
from posdesk.reconcile.banking import BankLine, normal
from posdesk.reconcile.book import Book
from posdesk.reconcile.fitting import EVENING, PAYOUT_FEES, Credits, Fit, Sum, Timeline, dues, fit, later
from posdesk.reconcile.rates import Paid, sharpened
from posdesk.reconcile.terms import Channel, Cycle, Draw, Fee, Terms
from posdesk.statements.model import DailyTotal

_CYCLES: Final = ("T+1", "D+1", "T+0", "D+0", "T+2", "D+2", "T+3")
_CUTOFFS: Final = ("24:00", "23:30", "23:00", "22:30", "22:00", "21:30", "21:00", "20:00", "18:00")
_CALENDARS: Final = {"CNY": "CN", "HKD": "HK", "TWD": "TW", "USD": "US"}
_DAYS: Final = 100
"""How many of the latest days are looked at: a quarter shows every habit, and a year costs four times as much."""
_AGREE: Final = Decimal("0.3")
"""Share of the days that must find their credit before a cycle is believed."""
_PLAIN: Final = Decimal("0.8")
"""Share at which no other cut-off is tried."""
_HABIT: Final = Decimal("0.08")
"""Share of the days that may come a day later before that counts as how the channel pays."""

Place = tuple[str, str]
"""Channel and merchant."""

Entry = tuple[str, str | None]
"""Channel and merchant of an entry of the terms; None for every merchant."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """Terms for every channel, with the evidence for the proposed ones, in words and as comments by entry."""

    terms: Terms
    evidence: tuple[Said, ...]
    why: Mapping[Entry, str]


@dataclass(frozen=True, slots=True)
class _Guess:
    """One combination, and how well it does."""

    entry: Channel
    fit: Fit
    days: int
    order: int

    @property
    def rank(self) -> tuple[int, int, int]:
        return (self.fit.agree, -self.fit.payout_fee, -self.order)


def propose(book: Book, totals: Sequence[DailyTotal], lines: Sequence[BankLine], given: Terms) -> Proposal:
    """The given terms, and proposed ones for every channel of the data that they do not speak of."""
    strangers = book.strangers()
    for total in totals:
        if not given.of(total.channel, total.merchant):
            place = (total.channel, total.merchant)
            strangers[place] = max(total.date, strangers.get(place, total.date))
    if not strangers:
        return Proposal(given, (), {})
    credits = Credits(lines)
    latest = max(strangers.values())
    start = (min(credits.last, latest) if credits.any else latest) - timedelta(days=_DAYS)
    timelines, currencies = _timelines(book, totals, strangers, start)
    drawn = _drawn(book, strangers)
    found: dict[Place, Channel] = {}
    evidence: dict[Place, Said] = {}
    guesses: dict[Place, _Guess] = {}
    for place in sorted(strangers):
        timeline, currency = timelines.get(place, Timeline()), currencies.get(place)
        plain = _plain(place, timeline, currency)
        if place in drawn:
            found[place], evidence[place] = _wallet(plain, drawn[place], credits, currency)
        else:
            guesses[place] = _best(plain, timeline, credits, timeline.listed())
    sharp = sharpened(book, _paid(guesses, timelines, credits), currencies)
    for place, guess in guesses.items():
        found[place], evidence[place] = _channel(
            place, guess, sharp.get(place), timelines.get(place, Timeline()), credits, currencies.get(place)
        )
    found = {place: found[place] for place in sorted(found)}
    evidence = {place: evidence[place] for place in found}
    channels = _joined(found)
    terms = replace(given, channels=(*given.channels, *channels))
    return Proposal(terms, tuple(evidence.values()), _comments(channels, evidence))


def _comments(channels: Sequence[Channel], evidence: Mapping[Place, Said]) -> dict[Entry, str]:
    """What stands above each entry: the evidence of its merchant, or of all that share it."""
    english = Text("en")
    return {
        (entry.id, entry.merchant): "\n".join(
            english.say(words)
            for (channel, merchant), words in evidence.items()
            if channel == entry.id and entry.merchant in (None, merchant)
        )
        for entry in channels
    }


def _timelines(
    book: Book, totals: Sequence[DailyTotal], strangers: Mapping[Place, date], start: date
) -> tuple[dict[Place, Timeline], dict[Place, str | None]]:
    minute = "hour(time) * 60 + (minute(time) // 30) * 30"
    rows = book.desk.rows(
        f"""SELECT channel, merchant, currency, CAST(time AS DATE) AS day,
                   CASE WHEN {minute} < {EVENING} THEN 0 ELSE {minute} END AS slot, card,
                   sum(gross)::BIGINT, sum(coalesce(fee, 0))::BIGINT, count(*), count(fee)
            FROM takings WHERE kind NOT IN {quoted_list(MOVES)} AND time >= DATE '{start.isoformat()}'
            GROUP BY ALL ORDER BY ALL"""
    )
    timelines: dict[Place, Timeline] = defaultdict(Timeline)
    currencies: dict[Place, str | None] = {}
    for channel, merchant, currency, day, slot, card, gross, fee, takings, listed in rows:
        if (channel, merchant) in strangers:
            currencies.setdefault((channel, merchant), currency)
            timelines[channel, merchant].add(day, int(slot), Sum(gross, fee, takings, listed, {card: gross}))
    told = {(t.channel, t.merchant, t.date) for t in totals if t.source == "provider"}
    for total in totals:
        place = (total.channel, total.merchant)
        if total.source != "provider" and (*place, total.date) in told:
            continue
        if place in strangers and place not in currencies and total.gross is not None and total.date >= start:
            gross = total.gross - abs(total.refunds or 0)
            count = total.count or 1
            listed = count if total.fee is not None else 0
            timelines[place].add(total.date, 0, Sum(gross, total.fee or 0, count, listed, {"": gross}))
    return timelines, currencies


def _drawn(book: Book, strangers: Mapping[Place, date]) -> dict[Place, list[tuple[date, int]]]:
    found: dict[Place, list[tuple[date, int]]] = defaultdict(list)
    for _, merchant, channel, day, _, kind, gross, _, _ in book.moves():
        if kind == "payout" and gross < 0 and (channel, merchant) in strangers:
            found[channel, merchant].append((day, -gross))
    return found


def _plain(place: Place, timeline: Timeline, currency: str | None) -> Channel:
    """An entry of which nothing is known but the calendar, and the fees where the takings bring them."""
    return Channel(
        id=place[0],
        merchant=place[1],
        calendar_code=_CALENDARS.get(currency or "", "CN" if currency is None else "weekdays"),
        fees=_listed_fees(timeline),
        guessed=True,
    )


def _believed(guess: _Guess) -> bool:
    """Whether enough days agree."""
    agree = guess.fit.agree
    return agree > 0 and (agree >= 2 or agree >= guess.days) and agree >= _AGREE * guess.days


def _paid(guesses: Mapping[Place, _Guess], timelines: Mapping[Place, Timeline], credits: Credits) -> dict[Place, Paid]:
    """The guesses whose rates come from sums alone, as what was paid for which days.

    Of days that agree with the guess it is no wonder that they do: those that found no credit have their say too, where
    the payer sent just one that may be theirs.
    """
    found: dict[Place, Paid] = {}
    for place, guess in guesses.items():
        if not _believed(guess) or not guess.fit.fees or guess.fit.payout_fee:
            continue
        days = timelines[place].cut(guess.entry.cutoff_minutes)
        names = {line.name for line in guess.fit.hits.values()}
        hits = dict(guess.fit.hits)
        for due, parts in dues(guess.entry, days).items():
            near = {line.n: line for part in parts for line in credits.lacking(due, part.gross) if line.name in names}
            if due not in hits and len(near) == 1:
                (hits[due],) = near.values()
        gross = {day: one.gross for day, one in days.items()}
        found[place] = Paid(replace(guess.entry, fees=guess.fit.fees), hits, gross)
    return found


def _channel(
    place: Place,
    guess: _Guess,
    sharp: Channel | None,
    timeline: Timeline,
    credits: Credits,
    currency: str | None,
) -> tuple[Channel, Said]:
    channel, merchant = place
    listed = timeline.listed()
    best, agree, days, found = guess.entry, guess.fit.agree, guess.days, guess.fit
    if not _believed(guess):
        entry = replace(best, cycle=Cycle("manual"), cutoff="24:00", held_in="wallet", draw=Draw())
        return entry, said("reconcile.terms.unknown", channel=channel, merchant=merchant)
    # Where payments often come a day after their day, a day's delay is the channel's habit and no news.
    due = dues(best, timeline.cut(best.cutoff_minutes))
    delayed = later(due, credits, listed, found.hits)
    entry = replace(
        sharp or replace(best, fees=best.fees or found.fees),
        payer=_payers(Counter(line.name for line in found.hits.values())),
        grace=1 if delayed > 1 and delayed >= _HABIT * days else 0,
    )
    if found.payout_fee:
        fee = to_decimal(found.payout_fee, currency)
        entry = replace(entry, held_in="wallet", draw=Draw(when="daily", fee=fee))
    return entry, said(
        "reconcile.terms.guessed",
        channel=channel,
        merchant=merchant,
        cycle=entry.cycle.text,
        cutoff=entry.cutoff,
        agree=agree,
        days=days,
        payer=", ".join(entry.payer) or "-",
        rates=", ".join(_per_cent(fee) for fee in entry.fees) or "0 %",
    )


def _best(plain: Channel, timeline: Timeline, credits: Credits, listed: bool) -> _Guess:
    """The combination that most days agree with; the usual ones are tried first and win a tie."""
    guesses: list[_Guess] = []
    for cutoff in _CUTOFFS:
        days = timeline.cut(replace(plain, cutoff=cutoff).cutoff_minutes)
        for cycle in _CYCLES:
            entry = replace(plain, cycle=Cycle(cycle), cutoff=cutoff)
            due = dues(entry, days)
            within = sum(1 for day in due if credits.first <= day <= credits.last)
            guesses.append(_Guess(entry, fit(due, credits, listed), within, len(guesses)))
        best = max(guesses, key=lambda guess: guess.rank)
        if best.days and best.fit.agree >= _PLAIN * best.days:
            break
    return best


def _per_cent(fee: Fee) -> str:
    return f"{100 * fee.rate:f}".rstrip("0").rstrip(".") + " %"


def _wallet(
    plain: Channel, drawn: Sequence[tuple[date, int]], credits: Credits, currency: str | None
) -> tuple[Channel, Said]:
    """A channel whose takings list their own payouts is a wallet; the fee a payout is what the bank lacks each time."""
    fees: Counter[int] = Counter()
    names: Counter[str] = Counter()
    for day, amount in drawn:
        for after in range(4):
            for payout_fee in PAYOUT_FEES:
                net = amount - payout_fee
                for line in credits.between(day + timedelta(days=after), net, net):
                    fees[payout_fee] += 1
                    names[line.name] += 1
    fee = min(fees, key=lambda f: (-fees[f], f), default=0)
    draw = Draw(fee=to_decimal(fee, currency))
    entry = replace(plain, cycle=Cycle("manual"), held_in="wallet", payer=_payers(names), draw=draw)
    return entry, said("reconcile.terms.wallet", channel=plain.id, merchant=plain.merchant or "", n=len(drawn))


def _listed_fees(timeline: Timeline) -> tuple[Fee, ...]:
    """The rate that the listed fees come to, all card kinds together."""
    gross = sum(one.gross for one in timeline.days.values())
    fee = sum(one.fee for one in timeline.days.values())
    if gross <= 0 or not fee or not timeline.listed():
        return ()
    return (Fee(rate=(Decimal(fee) / gross).quantize(Decimal("0.0001"))),)


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
