from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from posdesk.reconcile.engine.chains import NOTHING, Chains
from posdesk.reconcile.engine.hypotheses import Plan, combined_tolerance
from posdesk.reconcile.engine.plans import UsualPlans
from posdesk.reconcile.engine.pool import EARLIEST_DAYS, LATEST_DAYS, Pool, window
from posdesk.reconcile.engine.unusual import unusual
from posdesk.reconcile.expected import Expected
from posdesk.reconcile.lines import Lines
from posdesk.reconcile.owed import Owed
from posdesk.reconcile.terms import Channel, Cycle, Reserve
from tests.reconcile.pieces import ACCOUNT, DAY, OTHER, line, owed

FRIDAY = date(2026, 3, 20)


def days(*nets: int, start: date = DAY, entry: Channel | None = None) -> list[Expected]:
    """A settlement a day from a Monday on."""
    return [owed(net, start + timedelta(days=n), entry=entry) for n, net in enumerate(nets)]


def plans(expected: Sequence[Expected], *, rare: bool = False) -> list[Plan]:
    chains = Chains(Owed(expected))
    return list(unusual(chains, np.ones(len(expected), dtype=bool))) if rare else list(UsualPlans(chains))


def told(made: Sequence[Plan], rule: str) -> set[tuple[tuple[int, ...], tuple[int, ...], int]]:
    """Members, carried ones and amount of the plans of a rule."""
    return {(plan.members, plan.carried, plan.expected) for plan in made if plan.rule == rule}


def test_each_day_is_paid_alone() -> None:
    made = plans(days(100, 200))
    assert told(made, "single") == {((0,), (), 100), ((1,), (), 200)}
    assert told(made, "merged") == set()
    assert not any(plan.several for plan in made)


def test_a_weekend_is_paid_day_by_day_or_together() -> None:
    made = plans(days(100, 200, 400, start=FRIDAY))
    assert told(made, "single") == {((0,), (), 100), ((1,), (), 200), ((2,), (), 400)}
    assert told(made, "merged") == {((0, 1, 2), (), 700)}
    assert all(plan.several for plan in made)
    assert {plan.due for plan in made} == {date(2026, 3, 23)}
    assert {plan.first_day for plan in made if plan.rule == "merged"} == {date(2026, 3, 22)}


def test_what_is_below_zero_is_carried_until_it_is_paid_off() -> None:
    expected = days(-30, -20, 40, 100)
    chains = Chains(Owed(expected))
    assert [chains.carry(n) for n in range(4)] == [NOTHING, (-30, (0,)), (-50, (0, 1)), (-10, (0, 1, 2))]
    made = plans(expected)
    assert ((3,), (0, 1, 2), 90) in told(made, "single")
    assert ((3,), (), 100) in told(made, "single")
    assert ((2,), (), 40) in told(made, "single")


def test_carry_of_merged_groups_is_their_own() -> None:
    expected = [*days(100, -150, 20, start=FRIDAY), owed(500, date(2026, 3, 23))]
    chains = Chains(Owed(expected))
    assert [chains.group_carry(group) for group in chains.groups_of(0)] == [NOTHING, (-30, (0, 1, 2))]
    made = plans(expected)
    assert told(made, "merged") == set()
    assert ((3,), (0, 1, 2), 470) in told(made, "single")
    assert ((3,), (1, 2), 370) in told(made, "single")


def test_a_day_of_zero_is_carried() -> None:
    assert Chains(Owed(days(0, 10))).carry(1) == (0, (0,))


def test_chains_are_apart() -> None:
    expected = [owed(-5), owed(10, merchant=OTHER), owed(7, entry=Channel("wechat"))]
    chains = Chains(Owed(expected))
    assert [chains.positions(chain) for chain in range(len(chains))] == [[0], [1], [2]]
    assert told(plans(expected), "single") == {((1,), (), 10), ((2,), (), 7)}


def test_wallets_and_what_settles_nothing_have_no_plans() -> None:
    held = Channel("wechat", held_in="wallet")
    for ones in (days(100, entry=held), [replace(owed(100), due=None)], []):
        assert len(Chains(Owed(ones))) == 0
        assert plans(ones) == plans(ones, rare=True) == []


def test_withdrawals_come_one_by_one_and_carry_nothing() -> None:
    expected = [replace(one, withdrawal=f"W{n}") for n, one in enumerate(days(100, 200))]
    assert told(plans(expected), "single") == {((0,), (), 100), ((1,), (), 200)}
    assert plans(expected, rare=True) == []


def test_a_straggler_comes_with_the_next_group() -> None:
    expected = [*days(100, 200, 400, start=FRIDAY), owed(800, date(2026, 3, 23))]
    made = plans(expected, rare=True)
    assert {((1, 2), (), 600), ((0, 2), (), 500), ((0, 1), (), 300)} <= told(made, "straggler")
    assert {((0, 3), (), 900), ((1, 3), (), 1000), ((2, 3), (), 1200)} <= told(made, "straggler")
    assert told(made, "two_groups") == {((0, 1, 2, 3), (), 1500)}


def test_a_day_that_was_held_back_comes_with_a_later_group() -> None:
    expected = days(100, 200, 400, 800, entry=Channel("card", cycle=Cycle("D+1")))
    chains = Chains(Owed(expected))
    made = list(unusual(chains, np.array([True, False, False, True])))
    assert told(made, "straggler") == {((0, 3), (), 900)}
    far = [owed(100, DAY), owed(200, DAY + timedelta(days=1)), owed(400, DAY + timedelta(days=30))]
    assert told(list(unusual(Chains(Owed(far)), np.array([True, False, True]))), "straggler") == set()


def test_runs_are_short_and_near() -> None:
    entry = Channel("card", cycle=Cycle("D+1"))
    made = plans(days(1, 2, 4, 8, 16, entry=entry), rare=True)
    assert told(made, "run") == {
        ((0, 1), (), 3), ((1, 2), (), 6), ((2, 3), (), 12), ((3, 4), (), 24), ((0, 1, 2), (), 7), ((1, 2, 3), (), 14),
        ((2, 3, 4), (), 28), ((0, 1, 2, 3), (), 15), ((1, 2, 3, 4), (), 30),
    }  # fmt: skip
    far = [owed(1, DAY), owed(2, DAY + timedelta(days=9))]
    assert told(plans(far, rare=True), "run") == set()
    assert plans([owed(1, DAY), owed(2, DAY + timedelta(days=60))], rare=True) == []


def test_only_what_is_wanted_is_planned() -> None:
    expected = [*days(100, 200, 400, start=FRIDAY), owed(800, date(2026, 3, 23))]
    chains = Chains(Owed(expected))
    made = list(unusual(chains, np.array([False, False, True, True])))
    assert {plan.members for plan in made} == {(2, 3)}
    assert list(unusual(chains, np.zeros(4, dtype=bool))) == []


def test_roundings_are_added_up_and_moved_by_the_carry() -> None:
    one = owed(100, FRIDAY, variants={101: "truncate", 99: "batch"})
    other = owed(200, FRIDAY + timedelta(days=1), variants={203: "truncate"})
    made = {plan.members: dict(plan.variants) for plan in plans([one, other])}
    assert made == {(0,): {101: "truncate", 99: "batch"}, (1,): {203: "truncate"},
                    (0, 1): {304: "truncate", 299: "batch"}}  # fmt: skip
    carried = plans([owed(-10), owed(100, DAY + timedelta(days=1), variants={101: "truncate"})])
    assert {plan.expected: plan.variants for plan in carried} == {
        90: ((91, "truncate"),), 100: ((101, "truncate"),),
    }  # fmt: skip


def test_a_reserve_is_kept_back() -> None:
    entry = Channel("card", reserve=Reserve(Decimal("0.05"), 90))
    (plan,) = plans([replace(owed(1000, entry=entry, variants={1003: "truncate"}), reserve=50)])
    assert (plan.expected, plan.variants) == (950, ((953, "truncate"),))


@pytest.mark.parametrize(
    ("tolerances", "takings", "together"),
    [((None, None), (1, 1), 2), ((None, None), (4, 5), 4), ((None, None), (40, 50), 45), (("0.05", "0.03"), (4, 5), 8)],
)
def test_together_they_may_differ_by_what_the_contract_says(
    tolerances: tuple[str | None, str | None], takings: tuple[int, int], together: int
) -> None:
    ones = [
        replace(
            owed(100, entry=Channel("card", tolerance=None if text is None else Decimal(text)), takings=count),
            tolerance=max(2, count // 2) if text is None else int(Decimal(text) * 100),
        )
        for text, count in zip(tolerances, takings, strict=True)
    ]
    assert combined_tolerance(ones) == together


def test_a_window_never_opens_before_the_takings() -> None:
    (plan,) = plans([owed(100)])
    day = DAY.toordinal()
    assert window(plan) == (day, day + 1 + LATEST_DAYS)
    (plan,) = plans([owed(100, entry=Channel("card", cycle=Cycle("D+9")))])
    assert window(plan)[0] == day + 9 - EARLIEST_DAYS


LINES = st.lists(
    st.tuples(
        st.integers(-3, 12),
        st.integers(0, 9),
        st.sampled_from((ACCOUNT, "B")),
        st.sampled_from(("CNY", None)),
        st.booleans(),
    ),
    max_size=25,
)
ASKED = st.tuples(
    st.sampled_from(((), (ACCOUNT,), (ACCOUNT, "B"), ("C",))),
    st.sampled_from(("CNY", None, "USD")),
    st.tuples(st.integers(-2, 12), st.integers(-2, 12)).map(sorted),
    st.integers(0, 9).map(lambda n: DAY + timedelta(days=n)),
    st.integers(0, 9).map(lambda n: DAY + timedelta(days=n)),
).map(lambda parts: (parts[0], parts[1], parts[2][0], parts[2][1], parts[3], parts[4]))


@settings(max_examples=200)
@given(LINES, st.lists(ASKED, max_size=6))
def test_the_index_finds_what_a_scan_finds(
    rows: list[tuple[int, int, str, str | None, bool]],
    asked: list[tuple[tuple[str, ...], str | None, int, int, date, date]],
) -> None:
    lines = [
        line(n, amount, DAY + timedelta(days=day), account=account, currency=currency, booked=booked)
        for n, (amount, day, account, currency, booked) in enumerate(rows)
    ]
    pool = Pool(Lines(lines))
    naive: list[tuple[int, int]] = []
    for at, (accounts, currency, low, high, start, end) in enumerate(asked):
        hits = [
            one.n
            for one in lines
            if one.booked and one.amount > 0 and one.currency == currency and low <= one.amount <= high
            and (not accounts or one.account in accounts) and start <= one.date <= end
        ]  # fmt: skip
        found = [one.n for one in pool.find(accounts, currency, low, high, start, end)]
        assert sorted(found) == hits
        if len(accounts) < 2:
            assert found == sorted(hits, key=lambda n: (lines[n].amount, lines[n].date, n))
        naive += [(at, n) for n in hits]
    met = [(at, one.n) for at, one in pool.meet([(*one[:4], one[4].toordinal(), one[5].toordinal()) for one in asked])]
    assert sorted(met) == naive
    assert [at for at, _ in met] == sorted(at for at, _ in met)


def test_an_empty_statement_has_nothing() -> None:
    assert list(Pool(Lines([])).find((), "CNY", 1, 9, DAY, DAY)) == []
    assert list(Pool(Lines([])).meet([((), "CNY", 1, 9, DAY.toordinal(), DAY.toordinal())])) == []
