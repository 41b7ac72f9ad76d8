"""What is left over is asked for many plans at once, and the answer is that of asking line by line."""

from __future__ import annotations

from datetime import timedelta

import pytest

from posdesk.kit.jobs import Job
from posdesk.reconcile.banking import BankLine
from posdesk.reconcile.engine import payers as who
from posdesk.reconcile.engine.chains import NOTHING
from posdesk.reconcile.engine.hypotheses import Plan, single
from posdesk.reconcile.engine.match import Matcher
from posdesk.reconcile.engine.residue import Residue
from posdesk.reconcile.engine.short import Shorts
from posdesk.reconcile.terms import Channel
from tests.reconcile.pieces import ACCOUNT, DAY, MERCHANT, OTHER, line, numbered, owed

SECOND = "6222-0002"
CARD = Channel("card", calendar_code="CN", payer=("银联商务",), accounts=(SECOND, ACCOUNT))
WECHAT = Channel("wechat", calendar_code="CN", payer=("财付通",))
SAID = (
    ("银联商务", ""),
    ("财付通", ""),
    ("", ""),
    ("某某贸易", "货款"),
    ("某某贸易", f"0316_{MERCHANT}"),
    ("", f"0316_{OTHER}"),
    ("银联商务", "结算0317"),
    ("杂货", "代银联商务付"),
    ("银联", f"商户{MERCHANT[-4:]}"),
)


@pytest.fixture
def residue() -> Residue:
    """Four days of two channels of two merchants, of which nothing is paid, and credits of all sorts around them."""
    expected = [
        owed(100_00 + 7 * n + 311 * day, DAY + timedelta(days=day), entry=entry, merchant=merchant)
        for day in range(4)
        for n, (entry, merchant) in enumerate((e, m) for e in (CARD, WECHAT) for m in (MERCHANT, OTHER))
    ]
    lines = [
        line(
            n, 45_00 + (1931 * n) % 80_00, DAY + timedelta(days=n % 17), payer=payer, memo=memo,
            account=(ACCOUNT, SECOND, "6222-0003")[n % 3], booked=n % 29 != 0,
        )
        for n, (payer, memo) in enumerate(SAID * 30)
    ]  # fmt: skip
    matcher = Matcher(expected, numbered(lines), Job())
    matcher.heed(matcher.study())
    matcher.shut.update((3, 50))
    matcher.held.update((7, 90))
    matcher.used[11] = 0
    return Residue(matcher, 5)


def plans(residue: Residue) -> list[Plan]:
    """Every settlement by itself."""
    matcher = residue.m
    return [plan for n in range(len(matcher.owed)) for plan in single(matcher.owed, n, NOTHING, False)]


def one_by_one(residue: Residue, plan: Plan, low: int, high: int, days: int, least: int) -> list[BankLine]:
    """The free credits that can be for a plan, by account and amount."""
    one = residue.m.expected[plan.members[0]]
    last = plan.due + timedelta(days=days)
    near = residue.m.pool.find(one.entry.accounts, one.currency, low, high, plan.due, last)
    return [one for one in near if residue.m.free(one) and residue.ours(plan, one, least)]


def test_parts_are_the_first_by_day(residue: Residue) -> None:
    asked = plans(residue)
    found = residue.parts(asked)
    assert sum(map(len, found)) > 50
    for plan, parts in zip(asked, found, strict=True):
        every = one_by_one(residue, plan, 1, plan.expected - 1, 12, who.BLANK)
        assert parts == sorted(every, key=lambda one: one.n)[:24]


@pytest.mark.parametrize("least", [who.BLANK, who.ALIKE])
def test_what_may_be_short_comes_by_account_and_amount(residue: Residue, least: int) -> None:
    asked = plans(residue)
    shorts = Shorts(residue, 5, lambda plan, missing: None)
    met = list(shorts._met(asked, least))
    assert sum(len(near) for _, near in met) > 10
    for plan, near in met:
        entry = residue.m.expected[plan.members[0]].entry
        days = (entry.last_patient_day(plan.due, 5) - plan.due).days
        every = one_by_one(residue, plan, (plan.expected + 1) // 2, plan.expected * 5 // 4, days, least)
        assert near == [one for one in every if abs(one.amount - plan.expected) > plan.tolerance]


def test_whom_a_line_may_be_from_is_what_its_scores_say(residue: Residue) -> None:
    payers, lines = residue.m.payers, residue.m.lines
    numbers = lines.credit.nonzero()[0]
    for kind in payers.kinds:
        scores = payers.scores(lines, numbers, kind).tolist()
        place = payers.kinds[kind][0]
        assert scores == [payers.score(lines[n], *place) for n in numbers.tolist()]
    for n in numbers.tolist():
        known = [kind for kind, (place, *_) in payers.kinds.items() if payers.score(lines[n], *place) >= who.ALIKE]
        assert list(payers.paid_by(lines[n])) == known
    ours = payers.ours(lines, numbers).tolist()
    assert ours == [n for n in numbers.tolist() if payers.paid_by(lines[n])]
