from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.kit.calendar import calendar
from posdesk.reconcile.terms import Channel, Cycle, Terms

FRIDAY = date(2026, 3, 20)
GOLDEN_EVE = date(2025, 9, 30)
WORKED_SUNDAY = date(2025, 9, 28)
"""A Sunday that China worked, to make up for a day of the golden week."""


@pytest.mark.parametrize(
    ("cycle", "code", "day", "due"),
    [
        ("T+1", "CN", FRIDAY, date(2026, 3, 23)),
        ("T+1", "CN", FRIDAY + timedelta(days=1), date(2026, 3, 23)),
        ("T+1", "CN", FRIDAY + timedelta(days=2), date(2026, 3, 23)),
        ("T+2", "CN", FRIDAY, date(2026, 3, 24)),
        ("T+1", "CN", date(2025, 9, 27), WORKED_SUNDAY),
        ("T+1", "weekdays", date(2025, 9, 27), date(2025, 9, 29)),
        ("T+1", "CN", GOLDEN_EVE, date(2025, 10, 9)),
        ("T+1", "none", FRIDAY, date(2026, 3, 21)),
        ("T+0", "CN", FRIDAY, FRIDAY),
        ("T+0", "CN", FRIDAY + timedelta(days=1), date(2026, 3, 23)),
        ("D+0", "CN", FRIDAY + timedelta(days=1), FRIDAY + timedelta(days=1)),
        ("D+3", "CN", FRIDAY, date(2026, 3, 23)),
        ("D+10", "CN", FRIDAY, date(2026, 3, 30)),
        ("W:fri", "CN", date(2026, 3, 16), FRIDAY),
        ("W:fri", "CN", FRIDAY, FRIDAY),
        ("W:fri+1", "CN", FRIDAY, date(2026, 3, 23)),
        ("W:fri+1", "CN", date(2026, 3, 21), date(2026, 3, 30)),
        ("W:sun", "CN", FRIDAY, date(2026, 3, 23)),
        ("W:mon+2", "CN", date(2026, 3, 17), date(2026, 3, 25)),
        ("M:10", "CN", date(2026, 3, 31), date(2026, 4, 10)),
        ("M:10", "CN", date(2026, 12, 1), date(2027, 1, 11)),
        ("M:1", "CN", GOLDEN_EVE, date(2025, 10, 9)),
        ("M:28", "none", date(2026, 1, 31), date(2026, 2, 28)),
    ],
)
def test_due_days(cycle: str, code: str, day: date, due: date) -> None:
    assert Cycle(cycle).due(day, calendar(code)) == due


def test_a_draw_by_hand_is_never_due() -> None:
    assert Cycle("manual").manual
    assert Cycle("manual").due(FRIDAY, calendar("CN")) is None
    assert not Cycle("T+1").manual


@pytest.mark.parametrize(
    "text", ["", "T", "T+", "T1", "t+1", "T+-1", "T+100", "W:", "W:fry", "W:fri+", "M:0", "M:29", "M:", "daily"]
)
def test_a_cycle_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="^" + text.replace("+", r"\+") + "$"):
        Cycle(text)


@given(
    st.sampled_from(("T+0", "T+1", "T+5", "D+0", "D+2", "W:wed+1", "W:sun", "M:1", "M:15")),
    st.dates(date(2024, 1, 1), date(2026, 6, 30)),
)
def test_a_later_day_is_never_due_earlier(cycle: str, day: date) -> None:
    working = calendar("CN")
    due, next_due = (Cycle(cycle).due(one, working) for one in (day, day + timedelta(days=1)))
    assert due is not None
    assert next_due is not None
    assert day <= due <= next_due
    if not cycle.startswith("D"):
        assert working.is_working(due)


def test_defaults_are_the_contracts() -> None:
    plain = Channel("card")
    assert (plain.group_by, plain.cutoff, plain.calendar_code, plain.settles, plain.refund_fee, plain.grace) == (
        ("merchant",), "24:00", "weekdays", "net", "returned", 0,
    )  # fmt: skip
    assert plain.cutoff_minutes == 1440
    assert Channel("card", cutoff="23:05").cutoff_minutes == 23 * 60 + 5
    assert plain.keys == ()
    assert Channel("card", group_by=("merchant", "terminal", "batch")).keys == ("terminal", "batch")
    assert not plain.wallet
    assert Channel("card", held_in="wallet").wallet
    assert Channel("card", cycle=Cycle("manual")).wallet


def test_patience_counts_working_days() -> None:
    assert Channel("card", calendar_code="CN").last_patient_day(FRIDAY, 5) == date(2026, 3, 27)
    assert Channel("card", calendar_code="CN").last_patient_day(GOLDEN_EVE, 1) == date(2025, 10, 9)
    assert Channel("card").last_patient_day(FRIDAY, 0) == FRIDAY


def test_entries_of_a_merchant_win_and_later_ones_come_first() -> None:
    every = Channel("card")
    new = Channel("card", merchant="A", start=date(2026, 1, 1))
    old = Channel("card", merchant="A")
    terms = Terms((old, every, new, Channel("wechat")))
    assert terms.of("card", "A") == (new, old)
    assert terms.of("card", "B") == (every,)
    assert terms.of("alipay", "A") == ()
