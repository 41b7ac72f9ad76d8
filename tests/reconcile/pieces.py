"""Single parts of a run, made by hand: bank lines and settlements that are expected."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from posdesk.reconcile.banking import BankLine, normal
from posdesk.reconcile.engine.hypotheses import Hypothesis, Plan
from posdesk.reconcile.expected import Expected, identity
from posdesk.reconcile.terms import Channel

MERCHANT = "898330148160001"
OTHER = "898330148167302"
ACCOUNT = "6222-0001"
DAY = date(2026, 3, 16)
"""A Monday with no holiday near."""


def line(
    n: int,
    amount: int,
    day: date = DAY,
    *,
    payer: str = "",
    memo: str = "",
    reference: str = "",
    account: str = ACCOUNT,
    currency: str | None = "CNY",
    booked: bool = True,
) -> BankLine:
    """A bank line."""
    made = BankLine(n, f"L{n}", account, day, amount, currency, payer, reference, memo, booked)
    made.payer = normal(payer)
    made.words = "\n".join((made.payer, normal(memo), normal(reference)))
    return made


def owed(
    net: int,
    day: date = DAY,
    *,
    entry: Channel | None = None,
    merchant: str = MERCHANT,
    takings: int = 4,
    variants: dict[int, str] | None = None,
    tolerance: int = 2,
) -> Expected:
    """A settlement that should be paid."""
    entry = entry or Channel("card", calendar_code="CN", payer=("银联商务",))
    return Expected(
        id=identity(merchant, entry.id, day, (), None),
        entry=entry,
        merchant=merchant,
        channel=entry.id,
        group=(),
        day=day,
        due=entry.due(day),
        currency="CNY",
        takings=takings,
        gross=net,
        fee=0,
        net=net,
        variants=variants or {},
        tolerance=tolerance,
    )


def story(members: Sequence[int], lines: Sequence[int], weight: int, rule: str = "single") -> Hypothesis:
    """A hypothesis of which only its wishes and its weight count."""
    plan = Plan(tuple(members), (), 100, 0, (), 2, DAY, DAY, rule, False)
    return Hypothesis(plan, tuple(lines), 100, "", 0, 2, weight)


def numbered(lines: Sequence[BankLine]) -> list[BankLine]:
    """Lines in the order of the room, numbered by it."""
    ordered = sorted(lines, key=lambda one: (one.date, one.account, one.id))
    return [replace(one, n=n) for n, one in enumerate(ordered)]
