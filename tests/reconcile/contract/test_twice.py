"""Paid twice, and paid and taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reconcile.contract.worlds import World

DAY, DUE = "2026-03-16", "2026-03-17"  # Monday, Tuesday
FRI, SAT, SUN, MON = "2026-03-20", "2026-03-21", "2026-03-22", "2026-03-23"


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


def test_a_payout_in_parts_that_is_taken_back(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "200.00")
    world.cover()
    lines = [world.pay(DUE, "120.00"), world.pay(DUE, "80.00")]
    lines += [world.pay("2026-03-18", "-120.00", "退汇"), world.pay("2026-03-18", "-80.00", "退汇")]
    said = world.run()
    one = said.of(DAY)
    assert (one["status"], one["lines"]) == ("returned", lines)
    assert [said.lines[line] for line in lines] == ["returned", "returned", "reversal", "reversal"]
    assert [(finding["kind"], finding["amount"]) for finding in said.findings()] == [("returned", "200.00")]


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
