"""The worlds: kinds of shops to judge the work by, each made from a seed alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random
from typing import Final

from posdesk.demo.contracts import Draw, Rate
from posdesk.demo.ledger import HARD, RATES, by_rates
from posdesk.demo.quirks import GAP, OFTEN, QUIRKS, SELDOM, with_quirks
from posdesk.demo.simulation import Simulation, Stall
from posdesk.demo.stalls import MEMOS, accepted, account_number, agree, fee_table, first_day, merchant_number, shops
from posdesk.demo.trades import PARKING, TRADES
from posdesk.demo.wallet import policies
from posdesk.demo.world import World


def base(seed: int, merchants: int = 12, days: int = 90) -> World:
    """Ordinary shops with their terms in writing, and faults at the rates of the trade (about 1,100 takings a day)."""
    rng = Random(f"base/{seed}")
    return Simulation("base", seed, first_day(rng, days), days, shops(rng, merchants)).run()


def hard(seed: int, merchants: int = 12, days: int = 90) -> World:
    """The base world on a bad quarter: three times the faults, more strangers, and now and then an odd habit."""
    rng = Random(f"hard/{seed}")
    stalls = shops(rng, merchants)
    start = first_day(rng, days)
    odd = Random(f"hard/quirks/{seed}")
    return Simulation(
        "hard",
        seed,
        start,
        days,
        with_quirks(stalls, start, days, odd, SELDOM),
        by_rates(HARD),
        stragglers=0.03,
        unrelated=0.8,
        full_statements=0.7,
        gaps=SELDOM,
    ).run()


def quirks(seed: int, merchants: int = 12, days: int = 90, only: str | None = None) -> World:
    """Ordinary faults, and on many channels an odd habit of the acquirer or of the bank; with ``only`` that on all."""
    rng = Random(f"quirks/{seed}")
    stalls = shops(rng, merchants)
    start = first_day(rng, days)
    if only == GAP:
        changed, gaps = stalls, 1.0
    elif only is not None:
        changed, gaps = [QUIRKS[only](stall, start, days, rng) for stall in stalls], 0.0
    else:
        changed, gaps = with_quirks(stalls, start, days, rng, OFTEN), OFTEN
    return Simulation("quirks", seed, start, days, changed, gaps=gaps).run()


def chain(seed: int, merchants: int = 200, days: int = 30) -> World:
    """Small shops of one chain under one contract, eight to a bank account."""
    rng = Random(f"chain/{seed}")
    rates = {channel: fee_table(rng, channel) for channel in ("card", "wechat", "alipay")}
    accounts = [account_number(rng, number) for number in range((merchants + 7) // 8)]
    merges, cutoff = rng.random() < 0.5, rng.choice((24, 23)) * 3600
    stalls: list[Stall] = []
    for number in range(merchants):
        merchant, busy = merchant_number(rng, number), rng.uniform(0.08, 0.2)
        for channel in ("wechat", "alipay", *(("card",) if rng.random() < 0.3 else ())):
            contract = agree(
                merchant,
                channel,
                accounts[number // 8],
                rates[channel],
                cutoff=cutoff,
                grace=1,
                memo="tenpay" if channel == "wechat" else "number",
                merges=merges,
            )
            stalls.append(Stall(contract, TRADES[0], busy=busy))
    return Simulation("chain", seed, first_day(rng, days), days, stalls).run()


def odd_cycles(seed: int, merchants: int = 8, days: int = 150) -> World:
    """Paid by the week or the month, with a reserve held for 90 days, with subsidies of shop and platform."""
    rng = Random(f"odd_cycles/{seed}")
    stalls: list[Stall] = []
    ways = ("W:fri+1", "T+1", "M:10", "W:sun+2", "D+1", "M:1", "W:mon", "T+2")
    for number in range(merchants):
        channel = rng.choice(("card", "wechat", "alipay"))
        cycle = ways[number % len(ways)]
        contract = agree(
            merchant_number(rng, number),
            channel,
            account_number(rng, number),
            fee_table(rng, channel),
            cycle=cycle,
            grace=1,
            memo=rng.choice(MEMOS[channel]),
            reserve_ppm=rng.choice((20_000, 50_000, 100_000)) if cycle[0] in "TD" else 0,
        )
        stalls.append(Stall(contract, rng.choice(TRADES), busy=rng.uniform(0.3, 0.8), discounts=number % 2 == 0))
    return Simulation("odd_cycles", seed, first_day(rng, days), days, stalls).run()


def totals_only(seed: int, merchants: int = 8, days: int = 90) -> World:
    """Shops that know the totals of their days, and no single taking."""
    rng = Random(f"totals_only/{seed}")
    stalls: list[Stall] = []
    for number in range(merchants):
        merchant, trade = merchant_number(rng, number), rng.choice(TRADES)
        account = account_number(rng, number)
        for channel in accepted(rng):
            # One rate for all: of a total nobody can say which card paid how much.
            rates = (Rate(rng.choice((3800, 6000))),)
            contract = agree(
                merchant,
                channel,
                account,
                rates,
                cycle=rng.choice(("T+1", "T+1", "D+1")),
                grace=1,
                memo=rng.choice(MEMOS[channel]),
                merges=rng.random() < 0.6,
            )
            stalls.append(Stall(contract, trade, busy=rng.uniform(0.4, 1)))
    return Simulation("totals_only", seed, first_day(rng, days), days, stalls, takings_as="totals").run()


def claims(seed: int, merchants: int = 6, days: int = 90) -> World:
    """Ordinary shops with their acquirer's settlement file, which says *paid* of more than the bank ever had."""
    rng = Random(f"claims/{seed}")
    stalls = shops(rng, merchants)
    chance = by_rates({**RATES, "never": 0.012})
    return Simulation("claims", seed, first_day(rng, days), days, stalls, chance, claims=True).run()


def minimal(seed: int, merchants: int = 3, days: int = 90) -> World:
    """Owners who have nothing in writing: no terms, no fees in the file, no references, memos that say little.

    Every other shop has one channel in a wallet, which its file shows by the payouts in it.
    """
    rng = Random(f"minimal/{seed}")
    stalls: list[Stall] = []
    for number in range(merchants):
        trade, merchant, account = rng.choice(TRADES), merchant_number(rng, number), account_number(rng, number)
        for channel in accepted(rng):
            rates = (Rate(5000, "debit", cap=2000), Rate(6000, "credit")) if channel == "card" else (Rate(3800),)
            contract = agree(
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
        last = stalls[-1]
        if number % 2 == 0 and last.contract.channel in ("wechat", "alipay"):
            drawn = replace(last.contract, cycle="D+1", calendar="none", cutoff=86_400, draw=Draw("daily"))
            stalls[-1] = replace(last, contract=drawn)
    return Simulation(
        "minimal", seed, first_day(rng, days), days, stalls, earlier=0, full_statements=1, written_terms=False
    ).run()


def fixed_price(seed: int, merchants: int = 6, days: int = 90) -> World:
    """Car parks: a few prices, so that the sums of whole days repeat."""
    rng = Random(f"fixed_price/{seed}")
    stalls: list[Stall] = []
    for number in range(merchants):
        merchant, account = merchant_number(rng, number), account_number(rng, number)
        for channel in accepted(rng):
            contract = agree(
                merchant,
                channel,
                account,
                (Rate(rng.choice((2500, 3800, 6000))),),
                grace=rng.choice((0, 1)),
                memo=rng.choice((*MEMOS[channel], "plain", "none", "none")),
                merges=rng.random() < 0.6,
            )
            stalls.append(Stall(contract, PARKING, 2, rng.uniform(0.2, 1)))
    return Simulation("fixed_price", seed, first_day(rng, days), days, stalls).run()


def wallets(seed: int, merchants: int = 11, days: int = 90, faults: bool = False) -> World:
    """Shops that are paid into a wallet and draw on it, in every way there is; with ``faults`` some draws go wrong."""
    rng = Random(f"wallets/{seed}")
    ways = policies()
    stalls: list[Stall] = []
    for number in range(merchants):
        draw = ways[number % len(ways)]
        channel = rng.choice(("wechat", "alipay"))
        contract = agree(
            merchant_number(rng, number),
            channel,
            account_number(rng, number),
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
        name, seed, first_day(rng, days), days, stalls, by_rates({}), full_statements=1, wallet_faults=wrong
    ).run()


def wallets_with_faults(seed: int, merchants: int = 11, days: int = 90) -> World:
    """Wallets of which some withdrawals fail, and some are lost on the way."""
    return wallets(seed, merchants, days, faults=True)


WORLDS: Final[dict[str, Callable[..., World]]] = {
    "base": base,
    "chain": chain,
    "claims": claims,
    "fixed_price": fixed_price,
    "hard": hard,
    "minimal": minimal,
    "odd_cycles": odd_cycles,
    "quirks": quirks,
    "totals_only": totals_only,
    "wallets": wallets,
    "wallets_with_faults": wallets_with_faults,
}
"""Every world by its name; each takes a seed, and ``merchants`` and ``days`` if asked."""
