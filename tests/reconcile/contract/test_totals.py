"""Daily totals, and what the acquirer claims to have paid, as evidence alone and beside takings."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reconcile.contract.worlds import MERCHANT, PLAIN, RATED, WECHAT, World

DAY, DUE = "2026-03-16", "2026-03-17"


def test_totals_alone_say_what_should_have_come(tmp_path: Path) -> None:
    world = World(tmp_path, RATED)
    world.total(DAY, "1000.00", count="12", refunds="0.00", fee="6.00", net="994.00")
    world.total(DUE, "500.00", count="7", refunds="0.00", fee="3.00", net="497.00")
    world.cover()
    paid = world.pay(DUE, "994.00")
    said = world.run()
    one = said.of(DAY)
    assert (one["gross"], one["fee"], one["net"], one["due"]) == ("1000.00", "6.00", "994.00", DUE)
    assert (one["status"], one["lines"]) == ("arrived", [paid])
    assert said.of(DUE)["status"] == "never_arrived"
    assert [one["amount"] for one in said.findings("never_arrived")] == ["497.00"]


def test_the_tills_totals_alone_do_too(tmp_path: Path) -> None:
    world = World(tmp_path, RATED)
    world.total(DAY, "1000.00", "till", count="12")
    world.cover()
    paid = world.pay(DUE, "994.00")
    said = world.run()
    assert (said.of(DAY)["net"], said.of(DAY)["lines"]) == ("994.00", [paid])
    assert (said.accusations(), said.status) == ([], 0)


def test_refunds_in_totals_are_not_paid_out(tmp_path: Path) -> None:
    world = World(tmp_path, RATED)
    world.total(DAY, "1000.00", count="12", refunds="100.00", fee="5.40", net="894.60")
    world.cover()
    paid = world.pay(DUE, "894.60")
    said = world.run()
    assert (said.of(DAY)["net"], said.of(DAY)["status"], said.of(DAY)["lines"]) == ("894.60", "arrived", [paid])


def test_takings_are_used_where_both_cover_a_day(tmp_path: Path) -> None:
    world = World(tmp_path, RATED)
    world.take(DAY, "100.00", "50.00")
    world.total(DAY, "150.00", count="2", refunds="0.00", fee="0.90", net="149.10")
    world.cover()
    world.pay(DUE, "149.10")
    said = world.run()
    assert list(said.settlements) == [f"{MERCHANT}|card|{DAY}"]
    assert (said.of(DAY)["takings"], said.of(DAY)["net"], said.of(DAY)["status"]) == (2, "149.10", "arrived")
    assert (said.findings(), said.status) == ([], 0)


def test_the_till_has_more_than_the_provider(tmp_path: Path) -> None:
    world = World(tmp_path, RATED)
    world.take(DAY, "100.00", "50.00")
    world.total(DAY, "230.00", "till", count="3")
    world.cover()
    world.pay(DUE, "149.10")
    said = world.run()
    assert (said.of(DAY)["gross"], said.of(DAY)["status"]) == ("150.00", "arrived")
    (finding,) = said.findings()
    assert (finding["kind"], finding["severity"], finding["amount"]) == ("not_with_provider", "act", "80.00")
    assert said.status == 1


@pytest.mark.parametrize(("gross", "fee", "net"), [("130.00", "0.78", "129.22"), ("180.00", "1.08", "178.92")])
def test_any_difference_of_the_providers_totals_is_a_finding(tmp_path: Path, gross: str, fee: str, net: str) -> None:
    world = World(tmp_path, RATED)
    world.take(DAY, "100.00", "50.00")
    world.total(DAY, gross, count="2", refunds="0.00", fee=fee, net=net)
    world.cover()
    world.pay(DUE, "149.10")
    said = world.run()
    assert said.of(DAY)["gross"] == "150.00"
    assert len(said.findings()) == 1


def test_any_mix_of_totals_and_takings(tmp_path: Path) -> None:
    world = World(tmp_path, PLAIN + WECHAT)
    world.take(DAY, "100.00")
    world.total(DUE, "220.00", count="2")
    world.total(DAY, "330.00", channel="wechat", count="9")
    world.cover()
    world.pay(DUE, "100.00")
    world.pay("2026-03-18", "220.00")
    world.pay(DUE, "330.00", counterparty="财付通支付科技有限公司")
    said = world.run()
    assert {one["status"] for one in said.data["settlements"]} == {"arrived"}
    assert set(said.settlements) == {
        f"{MERCHANT}|card|{DAY}", f"{MERCHANT}|card|{DUE}", f"{MERCHANT}|wechat|{DAY}",
    }  # fmt: skip
    assert (said.findings(), said.status) == ([], 0)


def test_a_day_with_totals_of_two_terminals_is_one_settlement(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.total(DAY, "100.00", terminal="T1", count="3")
    world.total(DAY, "250.00", terminal="T2", count="4")
    world.cover()
    world.pay(DUE, "350.00")
    said = world.run()
    assert (said.of(DAY)["gross"], said.of(DAY)["status"]) == ("350.00", "arrived")


def test_till_and_provider_totals_are_not_added_up(tmp_path: Path) -> None:
    world = World(tmp_path, RATED)
    world.total(DAY, "1000.00", "till", count="12")
    world.total(DAY, "1000.00", "provider", count="12", refunds="0.00", fee="6.00", net="994.00")
    world.cover()
    world.pay(DUE, "994.00")
    said = world.run()
    assert (said.of(DAY)["gross"], said.of(DAY)["status"], said.status) == ("1000.00", "arrived", 0)


def test_claimed_and_not_at_the_bank(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "200.00")
    world.claim(DUE, DAY, "200.00", reference="REF-4711")
    world.cover()
    said = world.run()
    (finding,) = said.findings("claimed_not_paid")
    assert (finding["severity"], finding["amount"], finding["currency"]) == ("act", "200.00", "CNY")
    assert "REF-4711" in finding["because"]
    assert (said.of(DAY)["status"], said.status) == ("never_arrived", 1)


def test_claimed_and_paid(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "200.00")
    world.claim(DUE, DAY, "200.00")
    world.cover()
    world.pay(DUE, "200.00")
    said = world.run()
    assert (said.of(DAY)["status"], said.findings(), said.status) == ("arrived", [], 0)


def test_claimed_for_a_weekend_and_paid_at_once(tmp_path: Path) -> None:
    world = World(tmp_path)
    for day, amount in (("2026-03-20", "100.00"), ("2026-03-21", "210.00"), ("2026-03-22", "330.00")):
        world.take(day, amount)
    world.claim("2026-03-23", "2026-03-20", "640.00", takings_to="2026-03-22")
    world.cover()
    world.pay("2026-03-23", "640.00")
    said = world.run()
    assert (said.findings(), said.status) == ([], 0)


def test_a_claim_is_not_held_against_a_bank_without_statement(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "200.00")
    world.claim(DUE, DAY, "200.00")
    world.cover("2026-03-02", "2026-03-10")
    said = world.run("--as-of", "2026-04-30")
    assert (said.of(DAY)["status"], said.accusations()) == ("awaiting_statement", [])


def test_a_claim_of_yesterday_may_still_come(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "200.00")
    world.claim(DUE, DAY, "200.00")
    world.cover("2026-03-02", "2026-03-18")
    assert world.run().accusations() == []


def test_claims_alone_are_held_against_the_bank(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.claim(DUE, DAY, "200.00")
    world.claim("2026-03-18", DUE, "310.00", reference="REF-88")
    world.cover()
    world.pay(DUE, "200.00")
    said = world.run()
    assert [one["amount"] for one in said.findings("claimed_not_paid")] == ["310.00"]
    assert said.status == 1


def test_a_claim_that_the_acquirer_itself_calls_pending_is_no_claim_of_payment(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "200.00")
    world.claim(DUE, DAY, "200.00", status="pending")
    world.cover()
    assert world.run().findings("claimed_not_paid") == []
