"""What is weighed in columns weighs the same as one by one, whatever memos, claims, calendars and habits say."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from posdesk.demo import worlds
from posdesk.kit.codes import Codes
from posdesk.kit.jobs import Job
from posdesk.reconcile.banking import BankLine
from posdesk.reconcile.engine.match import Matcher
from posdesk.reconcile.engine.usual import Usual
from posdesk.reconcile.engine.weights import BIT
from posdesk.reconcile.expected import Expected
from posdesk.reconcile.service import Question, Reconciliation, read_terms
from posdesk.reconcile.terms import Channel, Cycle
from posdesk.statements import service as statements
from tests.reconcile.pieces import DAY, MERCHANT, OTHER, line, numbered, owed

Weighed = tuple[int, int, tuple[str, ...]]


def in_columns(usual: Usual) -> dict[tuple[int, int], Weighed]:
    """Weight, score and evidence of every pair whose weight is above nothing."""
    weights, scores, words = (column.tolist() for column in usual.weigh())
    rows = zip(usual.plan.tolist(), usual.line.tolist(), usual.way.tolist(), weights, scores, words, strict=True)
    return {
        (plan, at): (weight, score, (*(w for w, bit in BIT.items() if bit & said), *(["inexact"] if way < 0 else [])))
        for plan, at, way, weight, score, said in rows
        if weight > 0
    }


def one_by_one(usual: Usual) -> dict[tuple[int, int], Weighed]:
    """The same by the scalar rules."""
    m, found = usual.matcher, {}
    for plan, at in zip(usual.plan.tolist(), usual.line.tolist(), strict=True):
        one, bank = m.plans[plan], m.lines[at]
        way = one.way(bank.amount)
        habit = m.habits.of(m.expected[one.members[0]].channel, m.expected[one.members[0]].merchant)
        near = abs(bank.amount - one.expected) <= one.tolerance
        if at in m.shut or not (near or (way and habit.knows(way))):
            continue
        hypothesis = m.weigh(one, (bank,), way)
        if hypothesis is not None and hypothesis.weight > 0:
            found[plan, at] = (hypothesis.weight, hypothesis.payer, hypothesis.evidence)
            assert (hypothesis.lag, hypothesis.received) == (m.lag(one, bank), bank.amount)
    return found


def held(expected: Sequence[Expected], lines: Sequence[BankLine], claimed: dict[str, set[int]], shut: set[int]) -> int:
    """Both ways agree before anything is learned and after; how many pairs they weighed."""
    matcher = Matcher(expected, lines, Job())
    matcher.claimed.update(claimed)
    matcher.shut.update(shut)
    matcher.memos.look_through()
    assert in_columns(matcher.usual) == one_by_one(matcher.usual)
    matcher.heed(matcher.study())
    found = in_columns(matcher.usual)
    assert found == one_by_one(matcher.usual)
    lags = [matcher.lag(matcher.plans[p], lines[at]) for p, at in zip(*usual_pairs(matcher.usual), strict=True)]
    assert matcher.usual.lag.tolist() == lags
    return len(found)


def usual_pairs(usual: Usual) -> tuple[list[int], list[int]]:
    return usual.plan.tolist(), usual.line.tolist()


MEMOS = (
    "", "转账存入", f"{MERCHANT}结算", f"商户{OTHER}清算", f"{MERCHANT}与{OTHER}", "0316-0316费1.20元",
    "0315-0317费2.00元", "0317_8980000001", f"0317_{MERCHANT}", "3月16日交易款", "结算0318", "2026-03-19 清算",
    "0313-0313 0316-0316", "尾号0001", "尾号7302", "20260102清算", "0101-0105费9元",
)  # fmt: skip
PAYERS = ("银联商务", "银联商务股份有限公司", "银联商", "财付通支付科技有限公司", "李秀英", "")
CHANNELS = (
    Channel("card", calendar_code="CN", payer=("银联商务",)),
    Channel("card", calendar_code="CN", cycle=Cycle("T+0"), accounts=("6222-0001",), tolerance=Decimal("1.00")),
    Channel("wechat", calendar_code="none", cycle=Cycle("D+1"), payer=("财付通",)),
    Channel("wechat", calendar_code="weekdays"),
)


@st.composite
def shops(draw: st.DrawFn) -> tuple[list[Expected], list[BankLine], dict[str, set[int]], set[int]]:
    entries = draw(st.tuples(st.sampled_from(CHANNELS[:2]), st.sampled_from(CHANNELS[2:])))
    net = st.sampled_from((-300, -20, 0, 100, 101, 103, 200, 203, 300))
    expected = [
        owed(
            draw(net),
            DAY + timedelta(days=draw(st.integers(-4, 6))),
            entry=entry,
            merchant=merchant,
            takings=draw(st.sampled_from((1, 9))),
            variants=draw(st.sampled_from(({}, {105: "truncate"}, {203: "batch", 199: "kept"}))),
        )
        for entry in entries
        for merchant in (MERCHANT, OTHER)
        for _ in range(draw(st.integers(0, 4)))
    ]
    expected.sort(key=lambda one: (one.day, one.merchant, one.channel))
    lines = numbered(
        [
            line(
                n,
                draw(st.sampled_from((100, 101, 105, 199, 200, 203, 303, 400))),
                DAY + timedelta(days=draw(st.integers(-3, 12))),
                payer=draw(st.sampled_from(PAYERS)),
                memo=draw(st.sampled_from(MEMOS)),
                account=draw(st.sampled_from(("6222-0001", "6222-0002"))),
            )
            for n in range(draw(st.integers(0, 12)))
        ]
    )
    numbers = st.sets(st.integers(0, max(0, len(lines) - 1)), max_size=2)
    claimed = {one.id: draw(numbers) for one in expected[:2]} if draw(st.booleans()) else {}
    return expected, lines, claimed, draw(numbers) if lines else set()


@settings(max_examples=250, deadline=None)
@given(shops())
def test_columns_and_single_pairs_weigh_the_same(
    shop: tuple[list[Expected], list[BankLine], dict[str, set[int]], set[int]],
) -> None:
    held(*shop)


def test_memos_of_every_sort_are_weighed_the_same() -> None:
    expected = [owed(100 * n, DAY + timedelta(days=n), merchant=m) for n in range(1, 9) for m in (MERCHANT, OTHER)]
    lines = numbered(
        [
            line(n, 100 * (1 + n % 8), DAY + timedelta(days=2 + n % 8), payer=PAYERS[n % 5], memo=MEMOS[n % len(MEMOS)])
            for n in range(160)
        ]
    )
    assert held(expected, lines, {}, set()) > 100
    assert held(expected, lines, {expected[3].id: {7, 9}}, {1, 2}) > 100


@pytest.mark.parametrize("name", ["base", "hard", "fixed_price", "wallets_with_faults"])
def test_worlds_are_weighed_the_same(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    worlds.WORLDS[name](41, merchants=3, days=50).write(tmp_path)
    settle = Usual.settle
    weighed: list[int] = []

    def compared(usual: Usual) -> object:
        found = in_columns(usual)
        assert found == one_by_one(usual)
        weighed.append(len(found))
        return settle(usual)

    monkeypatch.setattr(Usual, "settle", compared)
    files = statements.read([tmp_path / "takings.csv", tmp_path / "bank.csv"])
    Reconciliation(files, Question(read_terms(tmp_path / "terms.toml"))).close()
    assert sum(weighed) > 10


def test_without_a_line_or_a_plan_nothing_is_met() -> None:
    assert held([], [], {}, set()) == 0
    assert held([owed(100)], [], {}, set()) == 0
    assert held([], [line(0, 100, date(2026, 3, 17))], {}, set()) == 0


def test_codes_number_values_as_they_come() -> None:
    codes = Codes("abcab")
    assert codes.column == [0, 1, 2, 0, 1]
    assert (codes.of("c"), codes.of("d"), codes.values) == (2, 3, ("a", "b", "c", "d"))
