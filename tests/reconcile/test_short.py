"""Short payments: what explains them is believed nearly always, and what is only similar hardly ever."""

from __future__ import annotations

from pathlib import Path

import pytest

from posdesk.reconcile.engine.hypotheses import Hypothesis, Plan
from posdesk.reconcile.engine.matches import is_sure
from tests.reconcile.contract.worlds import MERCHANT, OTHER, PLAIN, WECHAT, World, setting
from tests.reconcile.pieces import DAY as MONDAY

DAY, DUE = "2026-03-16", "2026-03-17"
"""A Monday, and the day on which it is paid."""
FRIDAY, SATURDAY, SUNDAY, NEXT = "2026-03-20", "2026-03-21", "2026-03-22", "2026-03-23"
TRUNCATING = PLAIN.replace('rate = "0"', 'rate = "0.0038"')


def why(world: World, day: str = DAY) -> tuple[str, object]:
    """The status of a day, and what explains it."""
    said = world.run()
    one = said.of(day)
    return one["status"], said.payout(one)["evidence"]["explained_by"] if one["payout"] else None


def test_a_sale_that_is_missing_is_named(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "41.30", "77.10", "200.00")
    world.cover()
    world.pay(DUE, "241.30")
    said = world.run()
    assert said.payout(said.of(DAY))["evidence"]["explained_by"] == "chargeback=T0002"
    (finding,) = said.findings("short")
    assert "T0002" in finding["because"]


def test_of_several_sales_of_the_amount_none_is_picked(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "77.10", "77.10", "200.00")
    world.cover()
    world.pay(DUE, "277.10")
    assert why(world) == ("short", "chargeback=77.10")


def test_a_chargeback_among_the_takings_comes_before_a_sale(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take("2026-03-11", "-77.10", kind="chargeback", id="C1")
    world.take("2026-03-11", "500.00")
    world.take(DAY, "77.10", "200.00")
    world.cover()
    world.pay("2026-03-12", "422.90")
    world.pay(DUE, "200.00")
    assert why(world) == ("short", "chargeback=C1")


def test_a_terminal_that_is_settled_gross_is_missing_with_its_fees(tmp_path: Path) -> None:
    world = World(tmp_path, setting(settles='"gross"').replace('rate = "0"', 'rate = "0.01"'))
    world.take(DAY, "200.00", "41.30", terminal="T1")
    world.take(DAY, "77.10", "20.05", terminal="T9")
    world.cover()
    world.pay(DUE, "241.30")
    assert why(world) == ("short", "terminal=T9")


def test_a_terminal_is_known_by_the_channels_own_rounding(tmp_path: Path) -> None:
    world = World(tmp_path, TRUNCATING)
    world.cut_off_fees()
    world.take(DAY, *["11.97"] * 8, terminal="T1")
    world.take(DAY, *["11.97"] * 4, terminal="T9")
    world.cover()
    world.pay(DUE, "95.44")
    assert why(world) == ("short", "terminal=T9")


def test_two_days_together_less_a_terminal(tmp_path: Path) -> None:
    world = World(tmp_path)
    for day in (DAY, DUE):
        world.take(day, "310.20", terminal="T1")
        world.take(day, "77.10", terminal="T9")
    world.cover()
    paid = world.pay("2026-03-18", "620.40")
    said = world.run()
    assert [(said.of(day)["status"], said.of(day)["lines"]) for day in (DAY, DUE)] == [("short", [paid])] * 2


@pytest.mark.parametrize(("received", "status"), [("241.30", "short"), ("240.00", "never_arrived")])
def test_a_nameless_credit_must_lack_something_that_is_known(tmp_path: Path, received: str, status: str) -> None:
    world = World(tmp_path)
    world.take(DAY, "241.30", terminal="T1")
    world.take(DAY, "77.10", terminal="T9")
    for day, due in (("2026-03-09", "2026-03-10"), ("2026-03-10", "2026-03-11"), ("2026-03-11", "2026-03-12")):
        world.take(day, "95.44")
        world.pay(due, "95.44")
    world.cover()
    world.pay(DUE, received, counterparty="")
    assert world.run().of(DAY)["status"] == status


def test_what_is_explained_is_no_duplicate(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take("2026-03-11", "200.00")
    world.pay("2026-03-12", "200.00")
    world.take(DAY, "200.00", terminal="T1")
    world.take(DAY, "77.10", terminal="T9")
    world.cover()
    world.pay(DUE, "200.00")
    assert why(world) == ("short", "terminal=T9")


def weekends(world: World) -> None:
    """Five weekends that are paid in one credit each."""
    for number, (friday, monday) in enumerate(
        (("2026-01-09", "2026-01-12"), ("2026-01-16", "2026-01-19"), ("2026-01-23", "2026-01-26"),
         ("2026-01-30", "2026-02-02"), ("2026-03-06", "2026-03-09"))
    ):  # fmt: skip
        year, month, day = (int(part) for part in friday.split("-"))
        for after in range(3):
            world.take(f"{year}-{month:02d}-{day + after:02d}" if day + after < 32 else "2026-02-01", f"10{number}.00")
        world.pay(monday, f"{3 * (100 + number)}.00")


@pytest.mark.parametrize(("habit", "status"), [(True, "never_arrived"), (False, "short")])
def test_a_channel_that_merges_pays_no_single_day_short(tmp_path: Path, habit: bool, status: str) -> None:
    world = World(tmp_path)
    if habit:
        weekends(world)
    for day, amount in ((FRIDAY, "500.00"), (SATURDAY, "210.00"), (SUNDAY, "90.00")):
        world.take(day, amount)
    world.cover("2026-01-02")
    world.pay(NEXT, "170.00")
    said = world.run()
    assert [said.of(day)["status"] for day in (FRIDAY, SATURDAY, SUNDAY)] == ["never_arrived", status, "never_arrived"]


def test_what_comes_on_another_days_due_day_is_that_days(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "200.00")
    world.take("2026-03-18", "900.00")
    world.cover()
    world.pay("2026-03-19", "150.00")
    said = world.run()
    assert {said.of(day)["status"] for day in (DAY, "2026-03-18")} == {"never_arrived"}


@pytest.mark.parametrize(
    ("received", "memo", "status"),
    [
        ("150.00", "", "never_arrived"),
        ("150.00", f"商户{MERCHANT}结算", "short"),
        ("230.00", "", "over"),
        ("150.00", "0316-0316费0.00元", "never_arrived"),
    ],
)
def test_another_merchants_money_may_be_missing_as_well(tmp_path: Path, received: str, memo: str, status: str) -> None:
    """What is similar to one payout may be a piece of the other, unless it says whose it is, or is too much."""
    world = World(tmp_path)
    world.take(DAY, "200.00")
    world.take(DAY, "900.00", merchant=OTHER)
    world.cover()
    world.pay(DUE, received, memo)
    said = world.run()
    assert said.of(DAY)["status"] == status
    assert said.of(DAY, merchant=OTHER)["status"] == "never_arrived"


def test_the_payer_of_another_channel_does_not_pay_this_one_short(tmp_path: Path) -> None:
    world = World(tmp_path, PLAIN + WECHAT)
    world.take(DAY, "200.00", channel="wechat")
    world.take(DAY, "77.00")
    world.cover()
    world.pay(DUE, "77.00")
    extra = world.pay(DUE, "150.00", "0316-0316费0.00元")
    said = world.run()
    assert (said.of(DAY, "wechat")["status"], said.lines[extra]) == ("never_arrived", "unknown_deposit")


def test_on_the_first_days_it_may_be_for_takings_from_before(tmp_path: Path) -> None:
    """Another merchant's day before the first was due just then."""
    own = PLAIN.replace('id = "card"', f'id = "card"\nmerchant = "{OTHER}"').replace("T+1", "T+2")
    world = World(tmp_path, own + PLAIN)
    world.take(DAY, "200.00")
    world.take(DAY, "350.00", merchant=OTHER)
    world.cover()
    world.pay(DUE, "150.00")
    world.pay("2026-03-18", "350.00")
    assert world.run().of(DAY)["status"] == "never_arrived"


def test_parts_to_the_cent_beat_a_day_within_the_tolerance(tmp_path: Path) -> None:
    """The larger part is nearly what another day should have brought, four days before."""
    world = World(tmp_path)
    world.take(DUE, *["10.00"] * 30)
    world.take("2026-03-23", *["10.00"] * 60)
    world.cover()
    paid = [world.pay("2026-03-24", amount) for amount in ("300.13", "299.87")]
    said = world.run()
    assert (said.of(DUE)["status"], said.of("2026-03-23")["lines"]) == ("never_arrived", paid)


def test_a_kind_of_card_that_is_missing_beats_two_days_that_nearly_fit(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(FRIDAY, *["11.00"] * 22, card="credit")
    world.take(SATURDAY, *["7.00"] * 20, card="debit")
    world.take(SUNDAY, *["9.00"] * 20, card="debit")
    world.take(SUNDAY, "0.01", card="credit")
    world.cover()
    paid = world.pay(NEXT, "320.00")
    said = world.run()
    assert [said.of(day)["lines"] for day in (FRIDAY, SATURDAY, SUNDAY)] == [[paid]] * 3
    assert said.payout(said.of(FRIDAY))["evidence"]["explained_by"] == "card=credit"


def test_the_day_in_a_memo_of_another_channels_payer_is_that_channels(tmp_path: Path) -> None:
    """Card and WeChat come to the same: the card's payment is short by chance of just that."""
    world = World(tmp_path, PLAIN + WECHAT)
    world.take(DAY, "114.31", card="debit")
    world.take(DAY, "49.70", card="credit")
    world.take(DAY, "114.31", channel="wechat")
    for n in range(2, 6):
        for channel, payer in (("card", "银联商务"), ("wechat", "财付通")):
            world.take(f"2026-03-0{n}", f"10{n}.00", channel=channel)
            due = f"2026-03-0{n + 1}" if n < 5 else "2026-03-06"
            world.pay(due, f"10{n}.00", f"030{n}-030{n}费0.00元" if channel == "card" else "", counterparty=payer)
    world.cover("2026-03-01")
    card = world.pay(DUE, "114.31", "0316-0316费0.00元")
    wechat = world.pay(DUE, "114.31", counterparty="财付通")
    said = world.run()
    assert (said.of(DAY)["status"], said.of(DAY)["lines"]) == ("short", [card])
    assert (said.of(DAY, "wechat")["status"], said.of(DAY, "wechat")["lines"]) == ("arrived", [wechat])


def test_within_the_tolerance_it_arrived_where_nothing_is_likelier(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DUE, *["10.00"] * 30)
    world.cover()
    paid = world.pay("2026-03-24", "300.13")
    one = world.run().of(DUE)
    assert (one["status"], one["lines"]) == ("late", [paid])


def test_a_straggler_may_come_in_parts(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "310.20")
    world.take(DUE, "205.10")
    world.cover()
    paid = [world.pay("2026-03-18", amount) for amount in ("400.00", "115.30")]
    said = world.run()
    assert [said.of(day)["lines"] for day in (DAY, DUE)] == [paid, paid]


@pytest.mark.parametrize(
    ("rule", "evidence", "sure"),
    [
        ("single", (), True),
        ("single", ("inexact",), False),
        ("short", (), False),
        ("over", ("merchant",), False),
        ("short", ("terminal=T9",), True),
    ],
)
def test_what_is_only_similar_is_never_certain(rule: str, evidence: tuple[str, ...], sure: bool) -> None:
    plan = Plan((0,), (), 100, 0, (), 2, MONDAY, MONDAY, rule, False)
    assert is_sure(Hypothesis(plan, (0,), 100, "", 0, 2, 900, evidence), 900) is sure
