"""Money that came at another place than the terms say accuses nobody; what differs by a cent still does."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reconcile.contract.worlds import DAY, DUE, PLAIN, World

WALLET = """
[[channel]]
id = "wechat"
cycle = "manual"
held_in = "wallet"
payer = ["财付通"]
  [[channel.fee]]
  rate = "0"
"""
HISTORY = (("2026-03-09", "300.00"), ("2026-03-10", "410.00"), ("2026-03-11", "520.00"), ("2026-03-12", "630.00"))


def shop(folder: Path) -> World:
    """A shop whose payer and habits are known from a week in order."""
    world = World(folder)
    for day, amount in HISTORY:
        world.take(day, amount)
        world.pay(f"{day[:8]}{int(day[8:]) + 1:02d}", amount)
    world.cover()
    return world


def test_a_day_below_zero_may_be_taken_off_later_than_the_next_payout(tmp_path: Path) -> None:
    world = shop(tmp_path)
    world.take(DAY, "-50.00", kind="refund")
    world.take("2026-03-17", "200.00")
    world.take("2026-03-18", "333.00")
    world.pay("2026-03-18", "200.00")
    world.pay("2026-03-19", "283.00")
    told = world.run()
    assert (told.of(DAY)["status"], told.of("2026-03-17")["status"]) == ("carried", "arrived")
    assert told.of("2026-03-18")["status"] == "arrived"
    payout = told.payout(told.of("2026-03-18"))
    assert (payout["carried_in"], payout["expected"], payout["difference"]) == ("-50.00", "283.00", "0.00")
    assert told.accusations() == []


@pytest.mark.parametrize(("second", "in_order"), [("620.00", True), ("619.90", False)])
def test_a_refund_may_be_taken_off_the_next_day(second: str, in_order: bool, tmp_path: Path) -> None:
    world = shop(tmp_path)
    world.take(DAY, "500.00")
    world.take(f"{DAY} 13:00:00", "-80.00", kind="refund")
    world.take(DUE, "700.00")
    lines = [world.pay(DUE, "500.00"), world.pay("2026-03-18", second)]
    told = world.run()
    if in_order:
        assert told.of(DAY)["status"] == told.of(DUE)["status"] == "arrived"
        assert told.of(DAY)["lines"] == lines
        assert told.kinds == []
    else:
        assert (told.of(DAY)["status"], told.of(DUE)["status"]) == ("over", "short")


def test_without_a_refund_too_much_and_too_little_are_told_apart(tmp_path: Path) -> None:
    world = shop(tmp_path)
    world.take(DAY, "420.00")
    world.take(DUE, "700.00")
    world.pay(DUE, "500.00")
    world.pay("2026-03-18", "620.00")
    told = world.run()
    assert (told.of(DAY)["status"], told.of(DUE)["status"]) == ("over", "short")


def test_two_days_of_a_weekend_may_come_together_and_the_third_apart(tmp_path: Path) -> None:
    world = shop(tmp_path)
    for day, amount in (("2026-03-13", "248.10"), ("2026-03-14", "285.10"), ("2026-03-15", "322.10")):
        world.take(day, amount)
    world.pay("2026-03-16", "570.20")
    world.pay("2026-03-16", "285.10")
    told = world.run()
    assert {told.of(f"2026-03-{day}")["status"] for day in (13, 14, 15)} == {"arrived"}
    assert told.of("2026-03-13")["payout"] == told.of("2026-03-15")["payout"]
    assert told.kinds == []


def wallet(folder: Path, received: tuple[str, ...], terms: str | None = WALLET) -> World:
    """A wallet that was drawn on, and what the bank got of each 1,000.00."""
    world = World(folder, terms, channel="wechat", payer="财付通")
    for n in range(20):
        world.take(f"2026-03-{2 + n:02d}", "500.00")
    for n, amount in enumerate(received):
        day = 5 + 4 * n
        world.take(f"2026-03-{day:02d} 20:00:00", "-1000.00", kind="payout")
        if amount:
            world.pay(f"2026-03-{day + 1:02d}", amount)
    world.cover()
    return world


@pytest.mark.parametrize(("each", "total"), [("997.00", "12.00"), ("999.00", "4.00")])
def test_a_fee_on_withdrawals_that_no_contract_names_is_told_as_that(each: str, total: str, tmp_path: Path) -> None:
    told = wallet(tmp_path, (each,) * 4).run()
    (found,) = told.findings()
    assert (found["kind"], found["severity"], found["amount"]) == ("overcharged", "look", total)
    assert len(found["lines"]) == 4
    assert set(told.lines.values()) == {"withdrawal", "other"}


def test_a_withdrawal_that_is_missing_beside_the_fee_is_still_missed(tmp_path: Path) -> None:
    told = wallet(tmp_path, ("997.00", "997.00", "", "997.00")).run()
    assert sorted(told.kinds) == ["overcharged", "withdrawal_missing"]
    assert told.findings("withdrawal_missing")[0]["amount"] == "1000.00"


@pytest.mark.parametrize("received", [("997.00",), ("997.00", "998.50", "985.10"), ("900.00",) * 4])
def test_what_looks_like_no_fee_is_none(received: tuple[str, ...], tmp_path: Path) -> None:
    told = wallet(tmp_path, received).run()
    assert told.findings("overcharged") == []
    assert len(told.findings("withdrawal_missing")) == len(received)


def test_refunds_that_are_billed_apart_move_nothing(tmp_path: Path) -> None:
    world = shop(tmp_path)
    world.terms = PLAIN.replace('calendar = "CN"', 'calendar = "CN"\nrefunds = "billed"')
    world.take(DAY, "500.00")
    world.take(f"{DAY} 13:00:00", "-80.00", kind="refund")
    world.take(DUE, "700.00")
    world.pay(DUE, "500.00")
    world.pay("2026-03-18", "620.00")
    assert world.run().of(DUE)["status"] == "short"


def test_late_sales_may_come_with_the_next_day(tmp_path: Path) -> None:
    world = shop(tmp_path)
    world.take(DAY, "231.00", "210.00")
    world.take(DUE, "300.00", "41.10")
    lines = [world.pay(DUE, "231.00"), world.pay("2026-03-18", "551.10")]
    told = world.run()
    assert told.of(DAY)["status"] == told.of(DUE)["status"] == "arrived"
    assert told.of(DAY)["lines"] == lines
    assert told.kinds == []


PAYOUT = """  [channel.payout]
  """


@pytest.mark.parametrize(("fee", "came"), [('fee = "3.00"', "497.00"), ('fee_rate = "0.001"', "499.50")])
def test_a_fee_on_payouts_is_kept_back_from_each(fee: str, came: str, tmp_path: Path) -> None:
    world = World(tmp_path, f"{PLAIN}{PAYOUT}{fee}\n")
    world.take(DAY, "500.00")
    for day, amount in (("2026-03-20", "100.00"), ("2026-03-21", "200.00"), ("2026-03-22", "200.00")):
        world.take(day, amount)
    world.pay(DUE, came)
    world.pay("2026-03-23", came)
    world.cover()
    told = world.run()
    assert set(told.verdicts().values()) == {"arrived"}
    assert told.kinds == []
    payout = told.payout(told.of(DAY))
    assert (payout["expected"], payout["received"], payout["difference"]) == (
        "500.00",
        came,
        f"-{500 - float(came):.2f}",
    )


@pytest.mark.parametrize(
    ("missing", "status"), [((), "arrived"), (("33.13",), "short"), (("119.40", "208.95"), "never_arrived")]
)
def test_sales_may_be_paid_out_one_by_one(missing: tuple[str, ...], status: str, tmp_path: Path) -> None:
    world = World(tmp_path, PLAIN.replace("T+1", "D+0") + PAYOUT + 'when = "each"\n')
    sales = ("119.40", "80.10", "33.13", "208.95")
    world.take(DAY, *sales)
    for amount in sales:
        if amount not in missing:
            world.pay(DAY, amount)
    world.cover()
    told = world.run()
    assert told.of(DAY)["status"] == status
    assert (told.kinds == []) is (status == "arrived")


def test_one_sale_or_a_refund_is_no_case_of_its_own(tmp_path: Path) -> None:
    world = World(tmp_path, PLAIN.replace("T+1", "D+0") + PAYOUT + 'when = "each"\n')
    world.take(DAY, "119.40")
    world.take(DUE, "100.00", "-20.00")
    world.pay(DAY, "119.40")
    world.pay(DUE, "80.00")
    world.cover()
    assert set(world.run().verdicts().values()) == {"arrived"}


def test_many_parts_that_name_the_merchant_and_add_up_are_whole(tmp_path: Path) -> None:
    world = shop(tmp_path)
    world.take(DAY, "440.00")
    for amount in ("100.00", "110.00", "120.00", "110.00"):
        world.pay(DUE, amount, memo="898330148160001")
    told = world.run()
    assert told.of(DAY)["status"] == "arrived"
    assert told.kinds == []
