"""What counts as paid: single days, merged ones, carried ones, stragglers and parts."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reconcile.contract.worlds import ACCOUNT, MERCHANT, OTHER, RATED, World

DAY, DUE = "2026-03-16", "2026-03-17"  # Monday, Tuesday
FRI, SAT, SUN, MON = "2026-03-20", "2026-03-21", "2026-03-22", "2026-03-23"


def test_a_day_that_is_paid(tmp_path: Path) -> None:
    world = World(tmp_path, RATED)
    world.take(DAY, "100.00", "1134.00")  # fees 0.60 and 6.80
    world.cover()
    paid = world.pay(DUE, "1226.60")
    said = world.run()
    one = said.of(DAY)
    assert (one["gross"], one["fee"], one["net"]) == ("1234.00", "7.40", "1226.60")
    assert (one["status"], one["due"], one["lines"], one["candidates"]) == ("arrived", DUE, [paid], [])
    assert (one["merchant"], one["channel"], one["group"], one["currency"]) == (MERCHANT, "card", {}, "CNY")
    payout = said.payout(one)
    assert payout["settlements"] == [one["id"]]
    assert payout["lines"] == [paid]
    assert [payout[key] for key in ("carried_in", "expected", "received", "difference")] == [
        "0.00", "1226.60", "1226.60", "0.00",
    ]  # fmt: skip
    assert (payout["date"], payout["rule"], payout["certain"]) == (DUE, "single", True)
    (line,) = [line for line in said.data["lines"] if line["id"] == paid]
    assert (line["account"], line["date"], line["amount"]) == (ACCOUNT, DUE, "1226.60")
    assert (line["status"], line["payout"]) == ("settlement", payout["id"])
    assert said.findings() == []
    assert said.status == 0
    assert said.data["summary"]["settlements"] == 1
    assert said.data["summary"]["by_status"] == {"arrived": 1}


def test_a_weekend_paid_at_once(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(FRI, "100.00")
    world.take(SAT, "210.00")
    world.take(SUN, "330.00")
    world.cover()
    paid = world.pay(MON, "640.00")
    said = world.run()
    assert said.verdicts() == {FRI: "arrived", SAT: "arrived", SUN: "arrived"}
    payout = said.payout(said.of(SAT))
    assert payout["settlements"] == [said.of(day)["id"] for day in (FRI, SAT, SUN)]
    assert [said.of(day)["lines"] for day in (FRI, SAT, SUN)] == [[paid]] * 3
    assert (payout["expected"], payout["carried_in"], payout["difference"]) == ("640.00", "0.00", "0.00")
    assert (len(said.data["payouts"]), said.status) == (1, 0)


def test_a_weekend_paid_day_by_day(tmp_path: Path) -> None:
    world = World(tmp_path)
    for day, amount in ((FRI, "100.00"), (SAT, "210.00"), (SUN, "330.00")):
        world.take(day, amount)
    world.cover()
    paid = [world.pay(MON, amount) for amount in ("330.00", "100.00", "210.00")]
    said = world.run()
    assert [said.of(day)["lines"] for day in (FRI, SAT, SUN)] == [[paid[1]], [paid[2]], [paid[0]]]
    assert len(said.data["payouts"]) == 3


def test_a_weekend_of_which_a_day_is_missing(tmp_path: Path) -> None:
    world = World(tmp_path)
    for day, amount in ((FRI, "100.00"), (SAT, "210.00"), (SUN, "330.00")):
        world.take(day, amount)
    world.cover()
    world.pay(MON, "100.00")
    world.pay(MON, "330.00")
    said = world.run()
    assert said.verdicts() == {FRI: "arrived", SAT: "never_arrived", SUN: "arrived"}
    assert [one["amount"] for one in said.findings()] == ["210.00"]


def test_a_weekend_with_a_negative_day_inside(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(FRI, "100.00")
    world.take(SAT, "-40.00", kind="refund")
    world.take(SUN, "330.00")
    world.cover()
    paid = world.pay(MON, "390.00")
    said = world.run()
    payout = said.payout(said.of(FRI))
    assert payout["settlements"] == [said.of(day)["id"] for day in (FRI, SAT, SUN)]
    assert (payout["expected"], payout["carried_in"]) == ("390.00", "0.00")
    assert {one["status"] for one in said.data["settlements"]} == {"arrived"}
    assert said.of(SAT)["lines"] == [paid]
    assert said.status == 0


def test_a_golden_week_paid_at_once(tmp_path: Path) -> None:
    world = World(tmp_path)
    days = ["2025-09-30", *(f"2025-10-{day:02d}" for day in range(1, 9))]
    for at, day in enumerate(days):
        world.take(day, f"{100 + 7 * at}.10")
    world.cover("2025-09-01", "2025-11-28")
    world.pay("2025-10-09", "1152.90")  # 9 × 100.10 + 7 × (0 + 1 + … + 8)
    said = world.run()
    assert set(said.verdicts().values()) == {"arrived"}
    assert len(said.payout(said.of("2025-10-03"))["settlements"]) == 9
    assert said.status == 0


def test_a_day_that_straggles_into_the_next_payout(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "100.00")
    world.take(DUE, "230.00")
    world.cover()
    paid = world.pay("2026-03-18", "330.00")
    said = world.run()
    first, second = said.of(DAY), said.of(DUE)
    assert first["payout"] == second["payout"]
    assert (first["lines"], second["lines"]) == ([paid], [paid])
    assert first["status"] == second["status"]  # status belongs to the payout
    assert first["status"] in {"arrived", "late"}
    assert said.payout(first)["expected"] == "330.00"
    assert said.accusations() == []


def test_carried_once(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "-50.00", kind="refund")
    world.take(DUE, "180.00")
    world.cover()
    paid = world.pay("2026-03-18", "130.00")
    said = world.run()
    assert (said.of(DAY)["status"], said.of(DAY)["net"]) == ("carried", "-50.00")
    second = said.of(DUE)
    assert (second["status"], second["net"], second["lines"]) == ("arrived", "180.00", [paid])
    payout = said.payout(second)
    assert [payout[key] for key in ("carried_in", "expected", "received", "difference")] == [
        "-50.00", "130.00", "130.00", "0.00",
    ]  # fmt: skip
    assert set(said.kinds) <= {"carried"}
    assert said.status == 0


def test_carry_accumulates_over_days(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take("2026-03-16", "-100.00", kind="refund")
    world.take("2026-03-17", "30.00")  # 70 are still owed
    world.take("2026-03-18", "-10.00", kind="refund")
    world.take("2026-03-19", "200.00")
    world.cover()
    world.pay("2026-03-20", "120.00")
    said = world.run()
    assert said.verdicts() == {
        "2026-03-16": "carried", "2026-03-17": "carried", "2026-03-18": "carried", "2026-03-19": "arrived",
    }  # fmt: skip
    payout = said.payout(said.of("2026-03-19"))
    assert (payout["carried_in"], payout["expected"]) == ("-80.00", "120.00")


def test_carry_that_comes_out_at_nothing(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "-50.00", kind="refund")
    world.take(DUE, "50.00")
    world.take("2026-03-18", "90.00")
    world.cover()
    world.pay("2026-03-19", "90.00")
    said = world.run()
    assert said.verdicts() == {DAY: "carried", DUE: "carried", "2026-03-18": "arrived"}
    assert said.payout(said.of("2026-03-18"))["carried_in"] == "0.00"


def test_carry_into_a_merged_weekend(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take("2026-03-19", "-50.00", kind="refund")  # due on Friday
    for day, amount in ((FRI, "100.00"), (SAT, "210.00"), (SUN, "330.00")):
        world.take(day, amount)
    world.cover()
    world.pay(MON, "590.00")
    said = world.run()
    assert said.verdicts() == {"2026-03-19": "carried", FRI: "arrived", SAT: "arrived", SUN: "arrived"}
    payout = said.payout(said.of(SUN))
    assert (payout["carried_in"], payout["expected"], payout["difference"]) == ("-50.00", "590.00", "0.00")
    assert said.status == 0


def test_a_weekend_that_is_negative_as_a_whole_is_carried_as_a_whole(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(FRI, "100.00")
    world.take(SAT, "-400.00", kind="refund")
    world.take(SUN, "50.00")
    world.take(MON, "700.00")
    world.cover()
    world.pay("2026-03-24", "450.00")
    said = world.run()
    assert said.accusations() == []
    assert {said.of(day)["status"] for day in (FRI, SAT, SUN)} <= {"carried", "arrived"}
    assert said.of(SAT)["status"] in {"carried", "arrived"}
    assert said.of(MON)["status"] == "arrived"


def test_carry_of_one_merchant_is_not_anothers(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "-50.00", kind="refund")
    world.take(DUE, "180.00")
    world.take(DUE, "500.00", merchant=OTHER)
    world.cover()
    world.pay("2026-03-18", "130.00")
    world.pay("2026-03-18", "500.00")
    said = world.run()
    assert said.payout(said.of(DUE, merchant=OTHER))["carried_in"] == "0.00"
    assert said.payout(said.of(DUE))["carried_in"] == "-50.00"
    assert said.status == 0


@pytest.mark.parametrize("parts", [("60.00", "40.00"), ("50.00", "30.00", "20.00")])
def test_paid_in_parts_on_one_day(tmp_path: Path, parts: tuple[str, ...]) -> None:
    world = World(tmp_path)
    world.take(DAY, "100.00")
    world.take("2026-03-18", "777.00")
    world.cover()
    paid = [world.pay(DUE, part) for part in parts]
    world.pay("2026-03-19", "777.00")
    said = world.run()
    one = said.of(DAY)
    assert (one["status"], one["lines"]) == ("arrived", paid)
    payout = said.payout(one)
    assert (payout["lines"], payout["expected"], payout["received"]) == (paid, "100.00", "100.00")
    assert {said.lines[line] for line in paid} == {"settlement"}
    assert said.status == 0


@pytest.mark.parametrize("parts", [("60.00", "40.00"), ("50.00", "30.00", "20.00")])
def test_paid_in_parts_over_days(tmp_path: Path, parts: tuple[str, ...]) -> None:
    world = World(tmp_path)
    world.take(DAY, "100.00")
    world.take("2026-03-20", "777.00")
    world.cover()
    paid = [world.pay(day, part) for day, part in zip((DUE, "2026-03-18", "2026-03-18"), parts, strict=False)]
    world.pay("2026-03-23", "777.00")
    said = world.run()
    one = said.of(DAY)
    assert one["status"] in {"arrived", "late"}
    assert one["lines"] == paid
    assert said.accusations() == []
