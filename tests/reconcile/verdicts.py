"""Verdicts made up for tests of what is said about them: no engine is asked."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

from posdesk.kit import text as words
from posdesk.kit.money import Money
from posdesk.kit.text import Said, said
from posdesk.reconcile.model import (
    Coverage,
    Finding,
    FindingKind,
    Line,
    LineStatus,
    Payout,
    Settlement,
    Status,
    Verdict,
    Wallet,
)
from posdesk.statements.model import Caution, Kind, ReadFile, Statement

SENTENCES = {
    "en": {
        "test.missing": "{n} sales of {day:dayname}, {net} after fees, were due on {due:dayname}. "
        "The statement runs to {until:long} and nothing of that amount came.",
        "test.arrived": "{net} came on {due:dayname}, as it should.",
        "test.foreign": "The bank says: {words}",
    },
    "zh_CN": {
        "test.missing": "{day:dayname}的 {n} 笔收款，扣除手续费后 {net}，应于{due:dayname}到账。"
        "银行流水截至{until:long}，没有这一金额的入账。",
        "test.arrived": "{net} 已于{due:dayname}如期到账。",
        "test.foreign": "银行摘要：{words}",
    },
    "zh_TW": {
        "test.missing": "{day:dayname}的 {n} 筆收款，扣除手續費後 {net}，應於{due:dayname}入帳。"
        "銀行對帳單截至{until:long}，沒有這個金額的入帳。",
        "test.arrived": "{net} 已於{due:dayname}如期入帳。",
        "test.foreign": "銀行摘要：{words}",
    },
}


@contextmanager
def spoken() -> Iterator[None]:
    """The sentences above as if they were in the text files."""
    for language, more in SENTENCES.items():
        words._load(language).update(more)
    try:
        yield
    finally:
        words._load.cache_clear()


ODDS = {
    Status.ARRIVED: 930, Status.NEVER_ARRIVED: 4, Status.LATE: 10, Status.SHORT: 5, Status.OVER: 2, Status.RETURNED: 1,
    Status.AMBIGUOUS: 2, Status.CARRIED: 4, Status.OVERDUE: 2, Status.AWAITING_STATEMENT: 30, Status.NOT_DUE: 10,
}  # fmt: skip
FOUND = {
    Status.NEVER_ARRIVED: FindingKind.NEVER_ARRIVED,
    Status.LATE: FindingKind.LATE,
    Status.SHORT: FindingKind.SHORT,
    Status.OVER: FindingKind.OVER,
    Status.RETURNED: FindingKind.RETURNED,
    Status.AMBIGUOUS: FindingKind.AMBIGUOUS,
    Status.OVERDUE: FindingKind.OVERDUE,
    Status.CARRIED: FindingKind.CARRIED,
    Status.AWAITING_STATEMENT: FindingKind.AWAITING_STATEMENT,
}
TERMS = """timezone = "Asia/Shanghai"

# 90 of 92 payouts came on the next working day
[[channel]]
id = "card"
cycle = "T+1"
cutoff = "23:00"
calendar = "CN"
payer = ["银联商务"]
  [[channel.fee]]
  rate = "0.006"
"""


def settlement(day: date, status: Status = Status.ARRIVED, net: int = 122_783, **more: object) -> Settlement:
    """One settlement; further fields by name."""
    because = said("test.arrived" if status is Status.ARRIVED else "test.missing", **_told(day, net))
    fields: dict[str, object] = {
        "id": f"898310148160123|card|{day}", "merchant": "898310148160123", "channel": "card", "group": (),
        "takings_date": day, "due": day + timedelta(1), "currency": "CNY", "takings": 42, "gross": net + 617,
        "fee": 617, "net": net, "status": status, "because": because,
    }  # fmt: skip
    return Settlement(**{**fields, **more})  # type: ignore[arg-type]  # fields by name, for the tests' convenience


def _told(day: date, net: int) -> dict[str, object]:
    return {
        "n": 42, "day": day, "net": Money(net, "CNY"), "due": day + timedelta(1), "until": date(2026, 6, 26),
    }  # fmt: skip


def finding(kind: FindingKind, *ones: Settlement, amount: int | None = None, because: Said | None = None) -> Finding:
    """A finding about settlements."""
    first = ones[0] if ones else None
    return Finding(
        id=f"F{kind}{first.id if first else ''}",
        kind=kind,
        amount=sum(one.net for one in ones) if amount is None else amount,
        currency=first.currency if first else "CNY",
        because=because or (first.because if first else said("report.answer.empty")),
        settlements=tuple(one.id for one in ones),
        due=first.due if first else None,
        age_days=9 if first else None,
    )


def small() -> Verdict:
    """Two settlements that never arrived among five."""
    days = [date(2026, 3, 16) + timedelta(n) for n in range(5)]
    lost = [settlement(days[1], Status.NEVER_ARRIVED), settlement(days[3], Status.NEVER_ARRIVED, 225_427)]
    came = [settlement(day, payout=f"P{n}", lines=(f"L{n}",)) for n, day in enumerate((days[0], days[2], days[4]))]
    ones = tuple(sorted((*lost, *came), key=lambda one: one.takings_date))
    return _verdict(ones, [finding(FindingKind.NEVER_ARRIVED, one) for one in reversed(lost)])


def many(count: int, seed: int = 7, channels: int = 3) -> Verdict:
    """A verdict of ``count`` settlements over as many days as it takes, with the faults of a year."""
    dice = random.Random(seed)
    names = ("card", "wechat", "alipay", *(f"pos-{n}" for n in range(channels)))[:channels]
    first = date(2026, 6, 26) - timedelta(count // channels)
    ones: list[Settlement] = []
    for place in range(count):
        day = first + timedelta(place // channels)
        status = dice.choices(list(ODDS), list(ODDS.values()))[0]
        channel = names[place % channels]
        net = dice.randrange(5_000, 900_000)
        paid = status in (Status.ARRIVED, Status.LATE, Status.SHORT, Status.OVER, Status.RETURNED)
        ones.append(
            settlement(
                day, status, net, id=f"898310148160123|{channel}|{day}", channel=channel,
                payout=f"P{place}" if paid else None, lines=(f"L{place}",) if paid else (),
            )
        )  # fmt: skip
    findings = [finding(FOUND[one.status], one) for one in ones if one.status in FOUND]
    order = {"act": 0, "look": 1, "info": 2}
    return _verdict(tuple(ones), sorted(findings, key=lambda f: (order[f.severity], -f.amount, f.id)))


def _verdict(ones: tuple[Settlement, ...], findings: list[Finding]) -> Verdict:
    paid = [one for one in ones if one.payout]
    payouts = tuple(
        Payout(
            id=one.payout or "", settlements=(one.id,), lines=one.lines, currency="CNY", carried_in=0, expected=one.net,
            received=one.net, date=one.due or one.takings_date, rule="single", certain=True, because=one.because,
        )
        for one in paid
    )  # fmt: skip
    lines = tuple(
        Line(
            id=one.lines[0], account="6222020200112233445", date=one.due or one.takings_date, amount=one.net,
            currency="CNY", status=LineStatus.SETTLEMENT, because=one.because, payout=one.payout,
            counterparty="银联商务股份有限公司", memo="POS 结算", file="icbc.csv", line=place + 2,
        )
        for place, one in enumerate(paid)
    )  # fmt: skip
    return Verdict(
        as_of=date(2026, 6, 26),
        coverage=(Coverage("6222020200112233445", "CNY", date(2026, 3, 16), date(2026, 6, 26)),),
        settlements=ones,
        payouts=payouts,
        lines=lines,
        wallets=(Wallet("wechat", "1600001", "CNY", 0, 100_000, 600, 0, 50_000, 49_400, None),),
        findings=tuple(findings),
        at_risk={"CNY": sum(f.amount for f in findings if f.severity == "act")},
        terms_guessed=True,
        terms_toml=TERMS,
    )


def hostile(evil: str) -> Verdict:
    """A verdict in which every foreign text is the same attack."""
    day = date(2026, 3, 16)
    because = said("test.foreign", words=evil)
    one = settlement(
        day, Status.NEVER_ARRIVED, id=evil, merchant=evil, channel=evil, group=(("terminal", evil),), currency="CNY",
        lines=(evil,), candidates=(evil,), because=because,
    )  # fmt: skip
    other = settlement(day, Status.SHORT, -500, id=f"{evil}2", merchant="m", payout="P1", because=because)
    line = Line(evil, evil, day, -500, "CNY", LineStatus.OTHER, because, None, evil, evil, evil, evil, 3)
    return Verdict(
        as_of=day,
        coverage=(Coverage(evil, "CNY", day, day),),
        settlements=(one, other),
        payouts=(Payout("P1", (other.id,), (evil,), "CNY", 0, 0, -500, day, "single", True, because),),
        lines=(line,),
        wallets=(Wallet(evil, evil, "CNY", 0, 0, 0, 0, 0, 0, -1),),
        findings=(finding(FindingKind.NEVER_ARRIVED, one), finding(FindingKind.LATE, other)),
        at_risk={"CNY": one.net},
        terms_guessed=True,
        terms_toml=f"# {evil}",
        cautions=(because,),
    )


def files(evil: str = "") -> tuple[ReadFile, ...]:
    """Three files: one sound, one with warnings, one with a foreign name."""
    return (
        ReadFile(
            Path("icbc.csv"), Kind.BANK, "icbc", "gb18030",
            (Statement("6222", "CNY", date(2026, 3, 16), date(2026, 6, 26), lines=92, balanced=True),),
        ),
        ReadFile(
            Path("takings.csv"), Kind.TAKINGS, "posdesk.takings", "utf-8",
            (Statement(lines=3_120, warnings=tuple(Caution(_missing(), n) for n in range(2, 20))),),
        ),
        ReadFile(Path(f"{evil.replace('/', '')[:80]}.csv"), Kind.BANK, "ccb", "utf-8", (Statement(lines=1),)),
    )  # fmt: skip


def _missing() -> Said:
    return said("statements.proof.end", expected=Money(1, "CNY"), stated=Money(2, "CNY"), difference=Money(1, "CNY"))
