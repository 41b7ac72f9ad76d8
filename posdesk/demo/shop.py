"""The made-up shop: three months of a corner shop's card, WeChat and Alipay takings, and what went wrong.

Everything here is invented: shop, numbers, people, amounts.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any, Final

from posdesk.demo import papers, till
from posdesk.demo.bank import PAYERS, Line
from posdesk.demo.contracts import Contract, Draw, Rate
from posdesk.demo.simulation import Simulation, Stall
from posdesk.demo.trades import Trade
from posdesk.demo.world import World

NAME: Final = "青禾便利店"
SEED: Final = 2
FIRST: Final = date(2026, 3, 2)
DAYS: Final = 91
"""To the end of May; the bank statements run on to the 5th of June."""

CARD_ACCOUNT: Final = "6222****0246"
ALIPAY_ACCOUNT: Final = "4367****8801"
WECHAT_ACCOUNT: Final = "755900123410666"

MERCHANTS: Final = {"card": "898331054110246", "alipay": "2088021234567895", "wechat": "1612345678"}
CODES: Final = {"alipay": "00060290", "wechat": "00068141"}
"""The merchant number of each channel, and the terminal id under which a printed code takes payments."""

SWAPPED: Final = ("00045827", "10990377", date(2026, 5, 18))
"""A terminal id, the one under which the terminal in its place has taken payments, and since when."""

FAULTS: Final[Mapping[tuple[str, date], str]] = {
    ("card", date(2026, 3, 19)): "never",
    ("card", date(2026, 3, 26)): "duplicate",
    ("card", date(2026, 4, 15)): "short:terminal",
    ("alipay", date(2026, 4, 22)): "late",
    ("alipay", date(2026, 5, 13)): "returned:unpaid",
    ("alipay", date(2026, 5, 21)): "never",
}
"""What goes wrong, by channel and due day."""

GIVEN_BACK: Final = {date(2026, 4, 8): 1.3}
"""A large order is given back: the day ends below zero and is carried."""

_CORNER: Final = Trade(
    "corner", 7, (4, 6, 4, 3, 4, 6, 5, 3, 3, 3, 5, 7, 7, 6, 4, 3), (1, 1, 1, 1, 1.1, 1.2, 1.1), 27, 0.7, 32
)


@dataclass(frozen=True, slots=True)
class Shop:
    """The shop's files by name, its contract, and the truth behind them."""

    files: Mapping[str, bytes]
    terms: str
    world: World


def make() -> Shop:
    """The shop; always the same, byte for byte."""
    world = _simulate()
    rows: dict[str, list[dict[str, str]]] = {}
    for row in csv.DictReader([f"{till.COLUMNS}\n", *"".join(world.takings).splitlines(keepends=True)]):
        own, other, since = SWAPPED
        if row["terminal"] == own and row["time"] >= since.isoformat():
            row["terminal"] = other
        rows.setdefault(row["channel"], []).append(row)
    lines: dict[str, list[Line]] = {}
    for line in world.lines:
        lines.setdefault(line.account, []).append(line)
    files = {
        "银联商务-刷卡明细.xlsx": papers.ums_takings(rows["card"], NAME),
        "支付宝-业务明细.csv": papers.alipay_takings(rows["alipay"], NAME, FIRST, FIRST + timedelta(days=DAYS - 1)),
        "微信支付-交易账单.csv": papers.wechat_takings(rows["wechat"]),
        "工商银行-明细.csv": papers.icbc_statement(lines[CARD_ACCOUNT]),
        "建设银行-明细.xlsx": papers.ccb_statement(lines[ALIPAY_ACCOUNT], FIRST, world.end),
        "mt940.sta": papers.mt940_statement(lines[WECHAT_ACCOUNT], FIRST, world.end),
    }
    return Shop(files, world.terms or "", world)


def _simulate() -> World:
    return Simulation(
        "shop",
        SEED,
        FIRST,
        DAYS,
        (
            Stall(
                _contract(
                    MERCHANTS["card"],
                    "card",
                    CARD_ACCOUNT,
                    (Rate(5000, "debit", cap=2000), Rate(6000, "credit")),
                    cutoff=23 * 3600,
                    memo="range",
                ),
                _CORNER,
                terminals=3,
                busy=0.8,
                given_back=GIVEN_BACK,
            ),
            Stall(
                _contract(MERCHANTS["alipay"], "alipay", ALIPAY_ACCOUNT, (Rate(3800),), memo="plain"),
                _CORNER,
                busy=0.7,
                given_back={},
            ),
            Stall(
                _contract(
                    MERCHANTS["wechat"],
                    "wechat",
                    WECHAT_ACCOUNT,
                    (Rate(6000),),
                    cycle="D+1",
                    calendar="none",
                    memo="tenpay",
                    draw=Draw("daily", listed=False),
                ),
                _CORNER,
                given_back={},
            ),
        ),
        chance=_happens,
        stragglers=0,
        earlier=0,
        full_statements=1,
        noise=False,
        bank_days_more=5,
    ).run()


def _happens(contract: Contract, due: date, _rng: Random) -> str:
    return FAULTS.get((contract.channel, due), "")


def _contract(merchant: str, channel: str, account: str, rates: tuple[Rate, ...], **terms: Any) -> Contract:
    payer, words = PAYERS[channel]
    return Contract(merchant, channel, account, rates, payer=payer, words=words, **terms)
