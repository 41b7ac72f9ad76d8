from __future__ import annotations

import math

import pytest

from posdesk.reconcile.engine.habits import Anchors, Habit, Habits, cost


def test_a_cost_is_a_hundredth_of_a_logarithm() -> None:
    assert cost(1) == 0
    assert cost(math.exp(-1)) == 100
    assert cost(0) == cost(1e-12) == 2072


def test_without_history_the_trade_speaks() -> None:
    habit = Habit()
    lags = [habit.lag(lag) for lag in range(9)]
    assert lags == sorted(lags)
    assert habit.lag(-1) > habit.lag(0)
    assert habit.lag(-3) > habit.lag(-2) > habit.lag(-1)
    assert habit.lag(30) > habit.lag(6)
    assert habit.rule("single", several=True) < habit.rule("merged", several=True) < habit.rule("run", several=True)
    assert habit.rule("single", several=False) == 0
    assert habit.variant("") < habit.variant("truncate") < habit.variant("kept")


def test_what_a_channel_does_often_costs_little() -> None:
    habit = Habit()
    before = (habit.lag(1), habit.rule("merged", several=True), habit.variant("truncate"))
    habit.lags[1] += 20
    habit.rules["merged"] += 20
    habit.variants["truncate"] += 20
    after = (habit.lag(1), habit.rule("merged", several=True), habit.variant("truncate"))
    assert all(now < was for now, was in zip(after, before, strict=True))
    assert habit.lag(0) > Habit().lag(0)


@pytest.mark.parametrize(
    ("truncated", "plain", "known"), [(2, 0, False), (3, 0, True), (3, 12, True), (3, 13, False), (0, 9, False)]
)
def test_a_rounding_is_known_after_three_and_a_fifth(truncated: int, plain: int, known: bool) -> None:
    habit = Habit()
    habit.variants["truncate"] += truncated
    habit.variants[""] += plain
    assert habit.knows("truncate") is known


def test_a_named_day_means_what_it_mostly_meant() -> None:
    anchors = Anchors()
    assert anchors.of("wechat", "tenpay") == "next"
    assert anchors.of("wechat", "range") == "day"
    for _ in range(2):
        anchors.learn("wechat", "range", frozenset(("due", "posted")))
    assert anchors.of("wechat", "range") == "day"
    anchors.learn("wechat", "range", frozenset(("due",)))
    assert anchors.of("wechat", "range") == "due"
    assert anchors.of("card", "range") == "day"
    anchors.learn("wechat", "range", frozenset())
    assert anchors.of("wechat", "range") == "day"


def test_its_own_meaning_comes_first() -> None:
    anchors = Anchors()
    for _ in range(5):
        anchors.learn("wechat", "tenpay", frozenset(("day", "next")))
    assert anchors.of("wechat", "tenpay") == "next"


def test_each_channel_of_each_merchant_has_its_own() -> None:
    habits = Habits()
    assert habits.of("card", "A") is habits.of("card", "A")
    assert habits.of("card", "A") is not habits.of("card", "B")


def test_the_most_punctual_channel_may_be_late_for_once() -> None:
    habit = Habit()
    before = habit.lag(4)
    habit.lags[0] += 5000
    assert habit.lag(0) < 5
    assert before < habit.lag(4) <= before + 70
