"""Made-up merchants and their channels: accounts, contracts and fee tables as shops have them."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any, Final

from posdesk.demo.bank import PAYERS
from posdesk.demo.contracts import Contract, Memo, Rate
from posdesk.demo.simulation import Stall
from posdesk.demo.trades import TRADES

FIRST: Final = date(2024, 1, 1)
LAST: Final = date(2026, 12, 31)
"""Chinese holidays are published for these years."""

SHARED: Final = 0.3
"""Chance that a channel is paid into an account that another one uses."""
TRUNCATE: Final = 0.08

MEMOS: Final[dict[str, tuple[Memo, ...]]] = {
    "card": ("range", "range", "range", "number", "plain", "none"),
    "unionpay_qr": ("range", "number", "plain"),
    "wechat": ("tenpay", "tenpay", "tenpay", "number", "plain"),
    "alipay": ("number", "plain", "none"),
    "aggregate": ("number", "range", "plain"),
}


def shops(rng: Random, merchants: int) -> list[Stall]:
    """The channels of the base world."""
    stalls: list[Stall] = []
    accounts: list[str] = []
    for number in range(merchants):
        trade, merchant = rng.choice(TRADES), merchant_number(rng, number)
        grace, busy = rng.choice((0, 1, 1)), rng.uniform(0.4, 1.3)
        for channel in accepted(rng):
            if accounts and rng.random() < SHARED:
                account = rng.choice(accounts)
            else:
                account = account_number(rng, len(accounts))
                accounts.append(account)
            apart = channel == "card" and rng.random() < 0.08
            contract = agree(
                merchant,
                channel,
                account,
                fee_table(rng, channel),
                cycle=rng.choice(("T+1",) * 13 + ("D+1",) * 4 + ("T+2", "T+0", "D+0")),
                cutoff=rng.choice((24, 24, 24, 23, 22)) * 3600,
                grace=grace,
                memo=rng.choice(MEMOS[channel]),
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


def agree(merchant: str, channel: str, account: str, rates: tuple[Rate, ...], **terms: Any) -> Contract:
    """A contract of a channel, with the payer that it has."""
    payer, words = PAYERS[channel]
    return Contract(merchant, channel, account, rates, payer=payer, words=words, **terms)


def fee_table(rng: Random, channel: str) -> tuple[Rate, ...]:
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


def accepted(rng: Random) -> list[str]:
    """Which channels a shop takes."""
    if rng.random() < 0.1:
        return ["aggregate"]
    channels = [
        channel for channel, share in (("card", 0.75), ("wechat", 0.85), ("alipay", 0.7)) if rng.random() < share
    ]
    if rng.random() < 0.15:
        channels.append("unionpay_qr")
    return channels or ["wechat"]


def merchant_number(rng: Random, number: int) -> str:
    """A number of which the last four digits are the merchant's own."""
    # The last four digits tell merchants apart, as they must on a terminal's slip.
    return f"898{rng.randrange(10_000_000, 99_999_999)}{1000 + (number * 37 + 11) % 9000:04d}"


def account_number(rng: Random, number: int) -> str:
    """A number of a bank account."""
    return f"62{rng.randrange(10, 99)}-{1000 + (number * 53 + 7) % 9000:04d}"


def first_day(rng: Random, days: int) -> date:
    """A first day whose whole period, and the waiting after it, has published holidays."""
    return FIRST + timedelta(days=rng.randrange(max(1, (LAST - FIRST).days - days - 30)))
