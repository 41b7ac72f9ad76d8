"""Paid, but too little, too much or too late."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reconcile.contract.worlds import MERCHANT, World, setting

DAY, DUE = "2026-03-16", "2026-03-17"  # Monday, Tuesday
FRI, SAT, SUN, MON = "2026-03-20", "2026-03-21", "2026-03-22", "2026-03-23"
LAST = "2026-03-24"  # five working days after the due day


@pytest.mark.parametrize(
    ("received", "status"),
    [
        ("100.00", "short"),  # half of 200
        ("99.99", "never_arrived"),
        ("150.00", "short"),
        ("199.97", "short"),  # the tolerance is 0.02
        ("199.98", "arrived"),
        ("200.00", "arrived"),
        ("200.02", "arrived"),
        ("200.03", "over"),
        ("250.00", "over"),  # five quarters
        ("250.01", "never_arrived"),
    ],
)
def test_how_short_and_how_much_over(tmp_path: Path, received: str, status: str) -> None:
    world = World(tmp_path)
    world.take(DAY, "150.00", "50.00")
    world.cover()
    paid = world.pay(DUE, received)
    said = world.run()
    one = said.of(DAY)
    assert one["status"] == status
    if status == "never_arrived":
        assert (one["payout"], one["lines"]) == (None, [])
        assert said.lines[paid] == "unknown_deposit"
        assert sorted(said.kinds) == ["never_arrived", "unknown_deposit"]
    else:
        payout = said.payout(one)
        assert (one["lines"], payout["expected"], payout["received"]) == ([paid], "200.00", received)
        assert float(payout["difference"]) == pytest.approx(float(received) - 200)
        assert said.kinds == ([] if status == "arrived" else [status])
    assert said.status == (1 if status in {"short", "never_arrived"} else 0)


@pytest.mark.parametrize(
    ("received", "status"), [("998.95", "arrived"), ("998.94", "short"), ("999.05", "arrived"), ("999.06", "over")]
)
def test_the_tolerance_grows_by_half_a_cent_a_taking(tmp_path: Path, received: str, status: str) -> None:
    world = World(tmp_path)
    world.take(DAY, *["99.90"] * 10)  # 999.00, tolerance 0.05
    world.cover()
    world.pay(DUE, received)
    assert world.run().of(DAY)["status"] == status


@pytest.mark.parametrize(
    ("tolerance", "received", "status"),
    [
        ("0.50", "199.50", "arrived"),
        ("0.50", "199.49", "short"),
        ("0.50", "200.50", "arrived"),
        ("0.50", "200.51", "over"),
        ("0.00", "199.99", "short"),
        ("0.00", "200.00", "arrived"),
    ],
)
def test_a_tolerance_of_the_terms(tmp_path: Path, tolerance: str, received: str, status: str) -> None:
    world = World(tmp_path, setting(tolerance=f'"{tolerance}"'))
    world.take(DAY, "200.00")
    world.cover()
    world.pay(DUE, received)
    assert world.run().of(DAY)["status"] == status


@pytest.mark.parametrize(
    ("currency", "gross", "received", "status"),
    [
        ("JPY", "20000", "19998", "arrived"),
        ("JPY", "20000", "19997", "short"),
        ("KWD", "200.000", "199.998", "arrived"),
        ("KWD", "200.000", "199.997", "short"),
    ],
)
def test_two_minor_units_of_any_currency(tmp_path: Path, currency: str, gross: str, received: str, status: str) -> None:
    world = World(tmp_path, currency=currency)
    world.take(DAY, gross)
    world.line("2026-03-02", "-3")
    world.line("2026-04-30", "-3")
    world.pay(DUE, received)
    assert world.run().of(DAY)["status"] == status


@pytest.mark.parametrize("date", [DUE, "2026-03-20", "2026-03-22", LAST])
@pytest.mark.parametrize(
    ("received", "status"), [("100.00", "short"), ("150.00", "short"), ("199.00", "short"), ("250.00", "over")]
)
def test_short_and_over_win_over_late(tmp_path: Path, date: str, received: str, status: str) -> None:
    world = World(tmp_path)
    world.take(DAY, "200.00")
    world.cover()
    world.pay(date, received)
    assert world.run().of(DAY)["status"] == status


@pytest.mark.parametrize("date", [DAY, "2026-03-25"])
def test_short_only_from_due_to_patience(tmp_path: Path, date: str) -> None:
    world = World(tmp_path)
    world.take(DAY, "200.00")
    world.cover()
    paid = world.pay(date, "150.00")
    said = world.run()
    assert said.of(DAY)["status"] == "never_arrived"
    assert said.lines[paid] == "unknown_deposit"


def test_patience_of_the_command_holds_for_short(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "200.00")
    world.cover()
    world.pay("2026-03-19", "150.00")
    assert world.run("--patience", "2").of(DAY)["status"] == "short"
    assert world.run("--patience", "1").of(DAY)["status"] == "never_arrived"


@pytest.mark.parametrize("name", [MERCHANT, MERCHANT[-4:]])
def test_parts_that_do_not_add_up_count_where_each_names_the_merchant(tmp_path: Path, name: str) -> None:
    world = World(tmp_path)
    world.take(DAY, "1000.00")
    world.cover()
    paid = [world.pay(DUE, amount, f"商户 {name} 结算") for amount in ("300.00", "450.00")]
    said = world.run()
    one = said.of(DAY)
    assert (one["status"], one["lines"]) == ("short", paid)
    assert said.payout(one)["difference"] == "-250.00"


@pytest.mark.parametrize("memos", [("", ""), (f"商户 {MERCHANT} 结算", "")])
def test_parts_that_do_not_add_up_do_not_count_otherwise(tmp_path: Path, memos: tuple[str, str]) -> None:
    world = World(tmp_path)
    world.take(DAY, "1000.00")
    world.cover()
    paid = [world.pay(DUE, amount, memo) for amount, memo in zip(("300.00", "450.00"), memos, strict=True)]
    said = world.run()
    assert said.of(DAY)["status"] == "never_arrived"
    assert {said.lines[line] for line in paid} == {"unknown_deposit"}


@pytest.mark.parametrize(
    ("grace", "date", "status"),
    [
        (0, "2026-03-17", "arrived"),
        (0, "2026-03-18", "late"),
        (1, "2026-03-18", "arrived"),
        (1, "2026-03-19", "late"),
        (3, "2026-03-20", "arrived"),
        (3, "2026-03-23", "late"),  # the weekend does not count
        (0, LAST, "late"),
    ],
)
def test_late_is_after_due_and_grace(tmp_path: Path, grace: int, date: str, status: str) -> None:
    world = World(tmp_path, setting(grace=str(grace)))
    world.take(DAY, "200.00")
    world.cover()
    paid = world.pay(date, "200.00")
    said = world.run()
    assert (said.of(DAY)["status"], said.of(DAY)["lines"]) == (status, [paid])
    assert said.kinds == ([] if status == "arrived" else ["late"])
    assert said.status == 0


def test_grace_counts_in_working_days_of_the_calendar(tmp_path: Path) -> None:
    world = World(tmp_path, setting(grace="1"))
    world.take("2026-09-29", "200.00")  # due 30 September; the next working day is 8 October
    world.cover("2026-09-01", "2026-11-30")
    world.pay("2026-10-08", "200.00")
    assert world.run().of("2026-09-29")["status"] == "arrived"


def test_a_weekend_short_is_one_finding(tmp_path: Path) -> None:
    world = World(tmp_path)
    for day, amount in ((FRI, "100.00"), (SAT, "210.00"), (SUN, "330.00")):
        world.take(day, amount)
    world.cover()
    world.pay(MON, "600.00")
    said = world.run()
    assert said.accusations()
    shorts = said.findings("short")
    assert len({one["payout"] for one in said.data["settlements"] if one["status"] == "short"}) == len(shorts)
    for finding in shorts:
        payouts = {said.settlements[name]["payout"] for name in finding["settlements"]}
        assert len(payouts) == 1


def test_a_short_payment_is_named_by_the_terminal_that_is_missing(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "200.00", "41.30", terminal="T1")
    world.take(DAY, "77.10", terminal="T9")
    world.cover()
    world.pay(DUE, "241.30")
    said = world.run()
    (finding,) = said.findings("short")
    assert finding["amount"] == "77.10"
    assert "T9" in finding["because"]
