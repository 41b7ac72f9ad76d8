"""Whose money a credit is: accounts, payers, memos, groups, currencies, and ties."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reconcile.contract.worlds import ACCOUNT, MERCHANT, OTHER, PLAIN, SECOND, WECHAT, World, setting

DAY, DUE = "2026-03-16", "2026-03-17"  # Monday, Tuesday


def test_a_credit_that_names_another_merchant_is_not_this_ones(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "200.00")
    world.take(DAY, "555.00", merchant=OTHER)
    world.cover()
    theirs = world.pay(DUE, "555.00", f"商户{OTHER}")
    stray = world.pay(DUE, "200.00", f"商户{OTHER}")
    said = world.run()
    assert (said.of(DAY)["status"], said.of(DAY)["lines"]) == ("never_arrived", [])
    assert said.of(DAY, merchant=OTHER)["lines"] == [theirs]
    assert said.lines[stray] == "unknown_deposit"


def test_the_memo_tells_equal_amounts_apart(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "200.00")
    world.take(DAY, "200.00", merchant=OTHER)
    world.cover()
    theirs = world.pay(DUE, "200.00", f"商户{OTHER}")
    said = world.run()
    assert (said.of(DAY)["status"], said.of(DAY, merchant=OTHER)["lines"]) == ("never_arrived", [theirs])
    assert said.of(DAY, merchant=OTHER)["status"] == "arrived"


@pytest.mark.parametrize("memo", ["2026-03-11 结算款", "20260311清算"])
def test_a_credit_that_names_another_day_is_not_this_ones(tmp_path: Path, memo: str) -> None:
    world = World(tmp_path)
    world.take("2026-03-11", "320.00")
    world.take(DAY, "200.00")
    world.cover()
    world.pay("2026-03-12", "320.00")
    stray = world.pay(DUE, "200.00", memo)
    said = world.run()
    assert (said.of(DAY)["status"], said.of(DAY)["lines"]) == ("never_arrived", [])
    assert said.lines[stray] == "unknown_deposit"


def test_the_memo_tells_equal_days_apart(tmp_path: Path) -> None:
    world = World(tmp_path)
    for day in ("2026-03-16", "2026-03-17", "2026-03-18"):
        world.take(day, "200.00")
    world.cover()
    first = world.pay("2026-03-19", "200.00", "2026-03-17 结算款")
    second = world.pay("2026-03-19", "200.00", "2026-03-18 结算款")
    said = world.run()
    assert said.of("2026-03-16")["status"] == "never_arrived"
    assert (said.of("2026-03-17")["lines"], said.of("2026-03-18")["lines"]) == ([first], [second])


def test_a_tie_is_ambiguous_with_its_candidates(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "200.00")
    world.take(DAY, "200.00", merchant=OTHER)
    world.cover()
    credit = world.pay(DUE, "200.00")
    said = world.run()
    ones = [said.of(DAY), said.of(DAY, merchant=OTHER)]
    assert [one["status"] for one in ones] == ["ambiguous", "ambiguous"]
    assert [one["candidates"] for one in ones] == [[credit], [credit]]
    assert [(one["payout"], one["lines"]) for one in ones] == [(None, []), (None, [])]
    assert set(said.kinds) == {"ambiguous"}
    assert [finding["severity"] for finding in said.findings()] == ["look"] * len(said.findings())
    assert said.status == 0


@pytest.mark.parametrize(("mine", "theirs"), [(1, 0), (4, 0), (4, 1), (4, 3), (4, 4), (0, 4)])
def test_a_tie_stays_one_whatever_the_history(tmp_path: Path, mine: int, theirs: int) -> None:
    """For how many days a merchant has been paid on time says nothing of whose this credit is."""
    world = World(tmp_path)
    for merchant, days, base in ((MERCHANT, mine, 300), (OTHER, theirs, 700)):
        for at in range(days):
            world.take(f"2026-03-{2 + at:02d}", f"{base + 17 * at}.10", merchant=merchant)
            world.pay(f"2026-03-{3 + at:02d}", f"{base + 17 * at}.10")
    world.take(DAY, "111.00")
    world.take(DAY, "111.00", merchant=OTHER)
    world.cover()
    credit = world.pay(DUE, "111.00")
    said = world.run()
    ones = [said.of(DAY), said.of(DAY, merchant=OTHER)]
    assert [(one["status"], one["candidates"]) for one in ones] == [("ambiguous", [credit])] * 2
    assert said.accusations() == []


def test_no_tie_where_both_are_paid(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "200.00")
    world.take(DAY, "200.00", merchant=OTHER)
    world.cover()
    paid = [world.pay(DUE, "200.00"), world.pay(DUE, "200.00")]
    said = world.run()
    ones = [said.of(DAY), said.of(DAY, merchant=OTHER)]
    assert [one["status"] for one in ones] == ["arrived", "arrived"]
    assert sorted(one["lines"][0] for one in ones) == paid
    assert (said.findings(), said.status) == ([], 0)


def test_equal_days_all_paid_are_no_tie(tmp_path: Path) -> None:
    world = World(tmp_path)
    for day in ("2026-03-16", "2026-03-17", "2026-03-18", "2026-03-19"):
        world.take(day, "200.00")
    world.cover()
    paid = [world.pay(day, "200.00") for day in ("2026-03-17", "2026-03-18", "2026-03-19", "2026-03-20")]
    said = world.run()
    assert [one["lines"] for one in said.data["settlements"]] == [[line] for line in paid]
    assert set(said.verdicts().values()) == {"arrived"}


def test_two_channels_in_one_account_are_told_apart_by_their_payers(tmp_path: Path) -> None:
    world = World(tmp_path, PLAIN + WECHAT)
    world.take(DAY, "200.00")
    world.take(DAY, "200.00", channel="wechat")
    world.cover()
    wechat = world.pay(DUE, "200.00", counterparty="财付通支付科技有限公司")
    card = world.pay(DUE, "200.00", counterparty="银联商务股份有限公司")
    said = world.run()
    assert said.of(DAY)["lines"] == [card]
    assert said.of(DAY, "wechat")["lines"] == [wechat]


def test_another_channels_payer_does_not_pay_for_this_one(tmp_path: Path) -> None:
    world = World(tmp_path, PLAIN + WECHAT)
    world.take(DAY, "200.00")
    world.take(DAY, "640.00", channel="wechat")
    world.cover()
    world.pay(DUE, "640.00", counterparty="财付通支付科技有限公司")
    world.pay(DUE, "200.00", counterparty="财付通支付科技有限公司")
    said = world.run()
    assert said.of(DAY)["status"] == "never_arrived"
    assert said.of(DAY, "wechat")["status"] == "arrived"


@pytest.mark.parametrize("before", [0, 4])
def test_a_customers_transfer_of_the_same_amount_is_not_the_acquirers(tmp_path: Path, before: int) -> None:
    world = World(tmp_path)
    for at in range(before):
        world.take(f"2026-03-{9 + at:02d}", f"{300 + 7 * at}.10")
        world.pay(f"2026-03-{10 + at:02d}", f"{300 + 7 * at}.10")
    world.take(DAY, "200.00")
    world.cover()
    transfer = world.line(DUE, "200.00", counterparty="客户李四", memo="货款")
    said = world.run()
    assert said.of(DAY)["status"] == "never_arrived"
    assert said.lines[transfer] == "other"


def test_any_of_the_accounts_named(tmp_path: Path) -> None:
    world = World(tmp_path, setting(accounts=f'["{ACCOUNT}", "{SECOND}"]'))
    world.take(DAY, "200.00")
    world.take(DUE, "310.00")
    world.cover()
    world.cover(account=SECOND)
    world.pay(DUE, "200.00", account=SECOND)
    world.pay("2026-03-18", "310.00")
    assert set(world.run().verdicts().values()) == {"arrived"}


@pytest.mark.parametrize("key", ["account", "accounts"])
def test_no_other_account_than_those_named(tmp_path: Path, key: str) -> None:
    world = World(tmp_path, setting(**{key: f'"{ACCOUNT}"' if key == "account" else f'["{ACCOUNT}"]'}))
    world.take(DAY, "200.00")
    world.cover()
    world.cover(account=SECOND)
    world.pay(DUE, "200.00", account=SECOND)
    assert world.run().of(DAY)["status"] == "never_arrived"


def test_without_accounts_any_account_of_the_currency(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "200.00")
    world.cover()
    world.cover(account=SECOND)
    paid = world.pay(DUE, "200.00", account=SECOND)
    assert world.run().of(DAY)["lines"] == [paid]


def test_money_of_another_currency_pays_nothing(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "200.00")
    world.cover()
    world.pay(DUE, "200.00", currency="HKD", account=SECOND)
    assert world.run().of(DAY)["status"] == "never_arrived"


def test_terminals_are_settled_apart_where_the_terms_say_so(tmp_path: Path) -> None:
    world = World(tmp_path, setting(group_by='["merchant", "terminal"]'))
    world.take(DAY, "200.00", terminal="T1")
    world.take(DAY, "310.00", terminal="T2")
    world.cover()
    paid = world.pay(DUE, "310.00")
    said = world.run()
    assert list(said.settlements) == [f"{MERCHANT}|card|{DAY}|T1", f"{MERCHANT}|card|{DAY}|T2"]
    first, second = said.of(DAY, "card", MERCHANT, "T1"), said.of(DAY, "card", MERCHANT, "T2")
    assert (first["group"], second["group"]) == ({"terminal": "T1"}, {"terminal": "T2"})
    assert (first["status"], second["status"], second["lines"]) == ("never_arrived", "arrived", [paid])


def test_batches_are_settled_apart_where_the_terms_say_so(tmp_path: Path) -> None:
    world = World(tmp_path, setting(group_by='["merchant", "terminal", "batch"]'))
    world.take(DAY, "200.00", terminal="T1", batch="000007")
    world.take(DAY, "310.00", terminal="T1", batch="000008")
    world.cover()
    world.pay(DUE, "310.00")
    world.pay(DUE, "200.00")
    said = world.run()
    one = said.of(DAY, "card", MERCHANT, "T1", "000007")
    assert one["group"] == {"terminal": "T1", "batch": "000007"}
    assert {one["status"] for one in said.data["settlements"]} == {"arrived"}


def test_currencies_of_a_channel_are_settled_apart_and_named(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "200.00")
    world.take(DAY, "200.00", currency="HKD")
    world.cover()
    world.cover(currency="HKD", account=SECOND)
    cny = world.pay(DUE, "200.00")
    hkd = world.pay(DUE, "200.00", currency="HKD", account=SECOND)
    said = world.run()
    assert list(said.settlements) == [f"{MERCHANT}|card|{DAY}|CNY", f"{MERCHANT}|card|{DAY}|HKD"]
    assert said.of(DAY, "card", MERCHANT, "CNY")["lines"] == [cny]
    assert said.of(DAY, "card", MERCHANT, "HKD")["lines"] == [hkd]


def test_group_values_come_before_the_currency(tmp_path: Path) -> None:
    world = World(tmp_path, setting(group_by='["merchant", "terminal"]'))
    world.take(DAY, "200.00", terminal="T1")
    world.take(DAY, "200.00", terminal="T1", currency="HKD")
    world.cover()
    assert list(world.run().settlements) == [f"{MERCHANT}|card|{DAY}|T1|CNY", f"{MERCHANT}|card|{DAY}|T1|HKD"]


def test_one_channel_of_one_currency_names_none(tmp_path: Path) -> None:
    world = World(tmp_path, PLAIN + WECHAT)
    world.take(DAY, "200.00")
    world.take(DAY, "200.00", channel="wechat", currency="HKD")
    world.cover()
    assert list(world.run().settlements) == [f"{MERCHANT}|card|{DAY}", f"{MERCHANT}|wechat|{DAY}"]
