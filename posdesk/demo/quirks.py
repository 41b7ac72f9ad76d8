"""Odd habits of acquirers and banks, each by itself: a rule that changes one channel of a world."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Final

from posdesk.demo.simulation import Stall
from posdesk.demo.trades import PARKING

Quirk = Callable[[Stall, date, int, Random], Stall]
"""A channel as it is, the world's first day and number of days: the channel with the quirk."""

SELDOM: Final = 0.03
"""Share of channels that have one quirk or another in a world that is about something else; for each quirk."""
OFTEN: Final = 0.07

GAP: Final = "gap"
"""Missing days of a statement: a quirk of an account, not of a channel."""


def skewed(stall: Stall, _start: date, _days: int, rng: Random) -> Stall:
    """The acquirer's clock is some minutes off, so that takings near the cut-off fall into the neighbouring day."""
    # Where nobody sells at the cut-off, no clock shows.
    busiest = max(stall.trade.opens, min(23, stall.trade.opens + len(stall.trade.hours) - 2))
    skew = rng.choice((-1, 1)) * rng.randrange(120, 541)
    return replace(stall, contract=replace(stall.contract, cutoff=busiest * 3600, skew=skew, apart=False))


def misprinted(stall: Stall, _start: date, _days: int, rng: Random) -> Stall:
    """The fee column is a cent off now and then."""
    return replace(stall, contract=replace(stall.contract, fee_column=True, misprints=rng.choice((0.05, 0.1, 0.2))))


def billed(stall: Stall, _start: date, _days: int, _rng: Random) -> Stall:
    """Refunds are debited from the bank by themselves."""
    return replace(stall, contract=replace(stall.contract, refunds="billed"))


def raised(stall: Stall, start: date, days: int, rng: Random) -> Stall:
    """The rates change in the middle of the contract."""
    day = start + timedelta(days=rng.randrange(days // 3, days * 2 // 3))
    more = tuple(replace(rate, ppm=rate.ppm + rng.choice((-500, 400, 800, 1200))) for rate in stall.contract.rates)
    return replace(stall, contract=replace(stall.contract, later=(day, more)))


def reviewed(stall: Stall, _start: date, _days: int, _rng: Random) -> Stall:
    """The acquirer's risk department holds a day now and then; it is paid with a later one."""
    return replace(stall, contract=replace(stall.contract, reviews=0.04))


def delayed(stall: Stall, _start: date, _days: int, _rng: Random) -> Stall:
    """The acquirer's file is late now and then: all that was due comes a due day later."""
    return replace(stall, contract=replace(stall.contract, file_delays=0.03))


def indebted(stall: Stall, _start: date, _days: int, _rng: Random) -> Stall:
    """Orders worth several days are given back: what is below zero is carried over several groups."""
    return replace(stall, largest_refund=4.0)


def singly(stall: Stall, _start: date, _days: int, _rng: Random) -> Stall:
    """Every sale is paid by itself, on its own day."""
    contract = replace(
        stall.contract, cycle="D+0", calendar="none", cutoff=86_400, each=True, merges=False, refunds="billed",
        apart=False, settles="net",
    )  # fmt: skip
    return replace(stall, contract=contract, busy=stall.busy * 0.15)


def repeating(stall: Stall, _start: date, _days: int, rng: Random) -> Stall:
    """A small shop of few prices: the amounts of its days repeat."""
    return replace(stall, trade=PARKING, busy=rng.uniform(0.1, 0.4))


def reserved(stall: Stall, _start: date, _days: int, rng: Random) -> Stall:
    """A share of each day is held back and given back later: here after a month, so that a world sees it."""
    return replace(stall, contract=replace(stall.contract, reserve_ppm=rng.choice((20_000, 50_000)), reserve_days=30))


def truncating(stall: Stall, _start: date, _days: int, _rng: Random) -> Stall:
    """Fees are cut off after the cent, and nothing in writing says so."""
    return replace(stall, contract=replace(stall.contract, truncates=True, says_rounding=False, fee_column=False))


QUIRKS: Final[dict[str, Quirk]] = {
    "billed": billed,
    "delayed": delayed,
    "indebted": indebted,
    "misprinted": misprinted,
    "raised": raised,
    "repeating": repeating,
    "reserved": reserved,
    "reviewed": reviewed,
    "singly": singly,
    "skewed": skewed,
    "truncating": truncating,
}
"""Every quirk of a channel by its name."""


def with_quirks(stalls: Sequence[Stall], start: date, days: int, rng: Random, share: float) -> list[Stall]:
    """The channels, of which this share has one quirk, for each quirk; none has two."""
    names = sorted(QUIRKS)
    changed: list[Stall] = []
    for stall in stalls:
        lot = int(rng.random() / share)
        changed.append(QUIRKS[names[lot]](stall, start, days, rng) if lot < len(names) else stall)
    return changed
