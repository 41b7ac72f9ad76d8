"""What counts as paid: merged, straggling, in parts, short, over, late, returned, twice."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.reconcile.contract.worlds import ACCOUNT, MERCHANT, OTHER, PLAIN, RATED, SECOND, WECHAT, World

DAY, DUE = "2026-03-16", "2026-03-17"  # Monday, Tuesday
FRI, SAT, SUN, MON = "2026-03-20", "2026-03-21", "2026-03-22", "2026-03-23"
LAST = "2026-03-24"  # five working days after the due day


def setting(**more: str) -> str:
    """The plain terms with settings of the channel."""
    return PLAIN.replace('"CN"', '"CN"\n' + "\n".join(f"{key} = {value}" for key, value in more.items()))


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
def test_two_minor_units_of_any_currency(
    tmp_path: Path, currency: str, gross: str, received: str, status: str
) -> None:
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


def test_returned(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "200.00")
    world.cover()
    credit = world.pay(DUE, "200.00")
    debit = world.pay("2026-03-18", "-200.00", "退汇")
    said = world.run()
    one = said.of(DAY)
    assert one["status"] == "returned"
    payout = said.payout(one)
    assert payout["lines"] == [credit, debit]
    assert one["lines"] == [credit, debit]
    assert (said.lines[credit], said.lines[debit]) == ("returned", "reversal")
    assert (said.kinds, said.findings()[0]["amount"], said.status) == (["returned"], "200.00", 1)


def test_returned_and_paid_again_is_paid(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "200.00")
    world.cover()
    credit = world.pay(DUE, "200.00")
    debit = world.pay("2026-03-18", "-200.00", "退汇")
    again = world.pay("2026-03-19", "200.00")
    said = world.run()
    one = said.of(DAY)
    assert one["status"] in {"arrived", "late"}
    assert again in one["lines"]
    assert (said.lines[credit], said.lines[debit], said.lines[again]) == ("returned", "reversal", "settlement")
    assert said.accusations() == []


def test_a_weekend_returned_is_one_finding(tmp_path: Path) -> None:
    world = World(tmp_path)
    for day, amount in ((FRI, "100.00"), (SAT, "210.00"), (SUN, "330.00")):
        world.take(day, amount)
    world.cover()
    world.pay(MON, "640.00")
    world.pay("2026-03-24", "-640.00", "退汇")
    said = world.run()
    assert set(said.verdicts().values()) == {"returned"}
    (finding,) = said.findings()
    assert (finding["kind"], finding["amount"]) == ("returned", "640.00")
    assert finding["settlements"] == [said.of(day)["id"] for day in (FRI, SAT, SUN)]


def test_a_debit_of_the_same_amount_to_somebody_else_takes_nothing_back(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "200.00")
    world.cover()
    world.pay(DUE, "200.00")
    rent = world.line("2026-03-18", "-200.00", counterparty="房东张三", memo="三月房租")
    said = world.run()
    assert (said.of(DAY)["status"], said.lines[rent], said.status) == ("arrived", "other", 0)


def test_paid_twice(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "200.00")
    world.cover()
    first = world.pay(DUE, "200.00")
    second = world.pay("2026-03-18", "200.00")
    said = world.run()
    assert (said.of(DAY)["status"], said.of(DAY)["lines"]) == ("arrived", [first])
    assert (said.lines[first], said.lines[second]) == ("settlement", "duplicate")
    (finding,) = said.findings()
    assert (finding["kind"], finding["severity"], finding["amount"]) == ("duplicate", "look", "200.00")
    assert (finding["lines"], said.status) == ([second], 0)


def test_of_equal_credits_the_earlier_is_the_payment_whatever_its_id(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "200.00")
    world.cover()
    world.pay("2026-03-18", "200.00", "20260316 结算", id="A-later")
    world.pay(DUE, "200.00", id="Z-earlier")
    said = world.run()
    assert said.of(DAY)["lines"] == ["Z-earlier"]
    assert said.lines["A-later"] == "duplicate"


@pytest.mark.parametrize("memo", ["2026-03-16 结算款", "20260316清算", "0316-0316费0.00元"])
def test_of_equal_credits_of_a_day_the_one_whose_memo_names_the_day(tmp_path: Path, memo: str) -> None:
    world = World(tmp_path)
    world.take(DAY, "200.00")
    world.cover()
    world.pay(DUE, "200.00", id="A")
    world.pay(DUE, "200.00", memo, id="Z")
    said = world.run()
    assert said.of(DAY)["lines"] == ["Z"]
    assert said.lines["A"] == "duplicate"


def test_of_equal_credits_of_a_day_the_lower_id(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "200.00")
    world.cover()
    world.pay(DUE, "200.00", id="B")
    world.pay(DUE, "200.00", id="A")
    said = world.run()
    assert said.of(DAY)["lines"] == ["A"]
    assert said.lines["B"] == "duplicate"


def test_one_credit_before_parts(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "200.00")
    world.cover()
    world.pay(DUE, "120.00", id="A1")
    world.pay(DUE, "80.00", id="A2")
    world.pay(DUE, "200.00", id="Z")
    said = world.run()
    assert (said.of(DAY)["status"], said.of(DAY)["lines"]) == ("arrived", ["Z"])


def test_a_weekend_paid_twice(tmp_path: Path) -> None:
    world = World(tmp_path)
    for day, amount in ((FRI, "100.00"), (SAT, "210.00"), (SUN, "330.00")):
        world.take(day, amount)
    world.cover()
    first, second = world.pay(MON, "640.00"), world.pay("2026-03-24", "640.00")
    said = world.run()
    assert set(said.verdicts().values()) == {"arrived"}
    assert (said.lines[first], said.lines[second]) == ("settlement", "duplicate")


def test_a_duplicate_that_the_acquirer_takes_back_leaves_the_day_arrived(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "200.00")
    world.cover()
    world.pay(DUE, "200.00")
    world.pay("2026-03-18", "200.00")
    world.pay("2026-03-19", "-200.00", "重复划款退回")
    said = world.run()
    assert said.of(DAY)["status"] == "arrived"
    assert said.accusations() == []


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
