"""The worlds: kinds of shops to judge the work by, each made from a seed alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from random import Random
from typing import Any, Final

from posdesk.demo.bank import PAYERS
from posdesk.demo.contracts import Contract, Memo, Rate
from posdesk.demo.ledger import HARD, by_rates
from posdesk.demo.simulation import Simulation, Stall
from posdesk.demo.trades import PARKING, TRADES
from posdesk.demo.wallet import policies
from posdesk.demo.world import World

FIRST: Final = date(2024, 1, 1)
LAST: Final = date(2026, 12, 31)
"""Chinese holidays are published for these years."""

SHARED: Final = 0.3
"""Chance that a channel is paid into an account that another one uses."""
TRUNCATE: Final = 0.08

_MEMOS: Final[dict[str, tuple[Memo, ...]]] = {
    "card": ("range", "range", "range", "number", "plain", "none"),
    "unionpay_qr": ("range", "number", "plain"),
    "wechat": ("tenpay", "tenpay", "tenpay", "number", "plain"),
    "alipay": ("number", "plain", "none"),
    "aggregate": ("number", "range", "plain"),
}


def base(seed: int, merchants: int = 12, days: int = 90) -> World:
    """Ordinary shops with their terms in writing, and faults at the rates of the trade (about 1,100 takings a day)."""
    rng = Random(f"base/{seed}")
    return Simulation("base", seed, _start(rng, days), days, _stalls(rng, merchants)).run()


def hard(seed: int, merchants: int = 12, days: int = 90) -> World:
    """The base world on a bad quarter: three times the faults, more strangers on the statements."""
    rng = Random(f"hard/{seed}")
    stalls = _stalls(rng, merchants)
    return Simulation(
        "hard",
        seed,
        _start(rng, days),
        days,
        stalls,
        by_rates(HARD),
        stragglers=0.03,
        unrelated=0.8,
        full_statements=0.7,
    ).run()


def minimal(seed: int, merchants: int = 3, days: int = 90) -> World:
    """Owners who have nothing in writing: no terms, no fees in the file, no references, memos that say little."""
    rng = Random(f"minimal/{seed}")
    stalls: list[Stall] = []
    for number in range(merchants):
        trade, merchant, account = rng.choice(TRADES), _merchant(rng, number), _account(rng, number)
        for channel in _channels(rng):
            rates = (Rate(5000, "debit", cap=2000), Rate(6000, "credit")) if channel == "card" else (Rate(3800),)
            contract = _contract(
                merchant,
                channel,
                account,
                rates,
                cycle=rng.choice(("T+1", "T+1", "D+1")),
                cutoff=rng.choice((24, 24, 23)) * 3600,
                memo=rng.choice(("plain", "none")),
                merges=rng.random() < 0.5,
                names_account=False,
                fee_column=False,
            )
            stalls.append(Stall(contract, trade, 2 if channel == "card" else 1, 0.6, references=False))
    return Simulation(
        "minimal", seed, _start(rng, days), days, stalls, earlier=0, full_statements=1, written_terms=False
    ).run()


def fixed_price(seed: int, merchants: int = 6, days: int = 90) -> World:
    """Car parks: a few prices, so that the sums of whole days repeat."""
    rng = Random(f"fixed_price/{seed}")
    stalls: list[Stall] = []
    for number in range(merchants):
        merchant, account = _merchant(rng, number), _account(rng, number)
        for channel in _channels(rng):
            contract = _contract(
                merchant,
                channel,
                account,
                (Rate(rng.choice((2500, 3800, 6000))),),
                grace=rng.choice((0, 1)),
                memo=rng.choice((*_MEMOS[channel], "plain", "none", "none")),
                merges=rng.random() < 0.6,
            )
            stalls.append(Stall(contract, PARKING, 2, rng.uniform(0.2, 1)))
    return Simulation("fixed_price", seed, _start(rng, days), days, stalls).run()


def wallets(seed: int, merchants: int = 11, days: int = 90, faults: bool = False) -> World:
    """Shops that are paid into a wallet and draw on it, in every way there is; with ``faults`` some draws go wrong."""
    rng = Random(f"wallets/{seed}")
    ways = policies()
    stalls: list[Stall] = []
    for number in range(merchants):
        draw = ways[number % len(ways)]
        channel = rng.choice(("wechat", "alipay"))
        contract = _contract(
            _merchant(rng, number),
            channel,
            _account(rng, number),
            (Rate(rng.choice((3800, 6000))),),
            cycle="D+1" if draw.when == "daily" else "manual",
            calendar="none",
            memo="tenpay" if channel == "wechat" else "plain",
            draw=draw,
        )
        stalls.append(Stall(contract, rng.choice(TRADES), busy=rng.uniform(0.3, 1)))
    wrong = {"missing": 0.01, "failed": 0.01} if faults else {}
    name = "wallets_with_faults" if faults else "wallets"
    return Simulation(
        name, seed, _start(rng, days), days, stalls, by_rates({}), full_statements=1, wallet_faults=wrong
    ).run()


def wallets_with_faults(seed: int, merchants: int = 11, days: int = 90) -> World:
    """Wallets of which some withdrawals fail, and some are lost on the way."""
    return wallets(seed, merchants, days, faults=True)


WORLDS: Final[dict[str, Callable[..., World]]] = {
    "base": base,
    "hard": hard,
    "minimal": minimal,
    "fixed_price": fixed_price,
    "wallets": wallets,
    "wallets_with_faults": wallets_with_faults,
}
"""Every world by its name; each takes a seed, and ``merchants`` and ``days`` if asked."""


def _stalls(rng: Random, merchants: int) -> list[Stall]:
    """The channels of the base world."""
    stalls: list[Stall] = []
    accounts: list[str] = []
    for number in range(merchants):
        trade, merchant = rng.choice(TRADES), _merchant(rng, number)
        grace, busy = rng.choice((0, 1, 1)), rng.uniform(0.4, 1.3)
        for channel in _channels(rng):
            if accounts and rng.random() < SHARED:
                account = rng.choice(accounts)
            else:
                account = _account(rng, len(accounts))
                accounts.append(account)
            apart = channel == "card" and rng.random() < 0.08
            contract = _contract(
                merchant,
                channel,
                account,
                _rates(rng, channel),
                cycle=rng.choice(("T+1",) * 13 + ("D+1",) * 4 + ("T+2", "T+0", "D+0")),
                cutoff=rng.choice((24, 24, 24, 23, 22)) * 3600,
                grace=grace,
                memo=rng.choice(_MEMOS[channel]),
                merges=rng.random() < 0.6,
                refund_fee="kept" if rng.random() < 0.15 else "returned",
                settles="gross" if rng.random() < 0.04 else "net",
                apart=apart,
                truncates=rng.random() < TRUNCATE,
                says_rounding=rng.random() < 0.5,
                fee_column=rng.random() < 0.6,
                names_account=rng.random() < 0.85,
            )
            stalls.append(Stall(contract, trade, rng.choice((1, 2, 3)) + apart, busy))
    return stalls


def _contract(merchant: str, channel: str, account: str, rates: tuple[Rate, ...], **terms: Any) -> Contract:
    payer, words = PAYERS[channel]
    return Contract(merchant, channel, account, rates, payer=payer, words=words, **terms)


def _rates(rng: Random, channel: str) -> tuple[Rate, ...]:
    """A fee table as shops have them: by card with a cap, by amount, or one rate for all."""
    if channel == "card":
        return rng.choice(
            (
                (Rate(5000, "debit", cap=2000), Rate(6000, "credit")),
                (Rate(5500, "debit", cap=3500), Rate(6500)),
                (Rate(6000, minimum=10),),
                (Rate(4500, "debit", cap=1800), Rate(6000, "credit", fixed=10)),
            )
        )
    if rng.random() < 0.15:
        return (Rate(6000, above=100_000), Rate(3800))
    return (Rate(rng.choice((2500, 3800, 3800, 6000))),)


def _channels(rng: Random) -> list[str]:
    """Which channels a shop takes."""
    if rng.random() < 0.1:
        return ["aggregate"]
    channels = [
        channel for channel, share in (("card", 0.75), ("wechat", 0.85), ("alipay", 0.7)) if rng.random() < share
    ]
    if rng.random() < 0.15:
        channels.append("unionpay_qr")
    return channels or ["wechat"]


def _merchant(rng: Random, number: int) -> str:
    # The last four digits tell merchants apart, as they must on a terminal's slip.
    return f"898{rng.randrange(10_000_000, 99_999_999)}{1000 + (number * 37 + 11) % 9000:04d}"


def _account(rng: Random, number: int) -> str:
    return f"62{rng.randrange(10, 99)}-{1000 + (number * 53 + 7) % 9000:04d}"


def _start(rng: Random, days: int) -> date:
    """A first day whose whole period, and the waiting after it, has published holidays."""
    return FIRST + timedelta(days=rng.randrange(max(1, (LAST - FIRST).days - days - 30)))
