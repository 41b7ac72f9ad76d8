"""What a library's links are taken to say, without any library."""

from __future__ import annotations

import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.benchmarks import peer_matchers
from tests.benchmarks.peer_matchers import Due, answer, as_paid, credits_of, homes, one_by_one, row, told
from tests.reconcile.judging import judge

HOME = {("M", "card"): "A"}


def settlement(day: int, net: str = "10.00", status: str = "arrived", lines: tuple[str, ...] = ()) -> dict[str, Any]:
    key = f"M|card|2026-06-{day:02}"
    # A Monday's takings and so on: all of June 2026's first two weeks are ordinary weeks.
    return {
        "id": key, "merchant": "M", "channel": "card", "due": f"2026-06-{day + 1:02}", "net": net, "status": status,
        "lines": list(lines), "also": [], "because": "",
    }  # fmt: skip


def result(*settlements: dict[str, Any], until: str = "2026-06-16") -> dict[str, Any]:
    lines = [{"id": name, "account": "A"} for one in settlements for name in one["lines"]]
    coverage = [{"account": "A", "currency": "CNY", "from": "2026-06-01", "to": until}]
    return {"as_of": until, "coverage": coverage, "settlements": list(settlements), "lines": lines, "findings": []}


def truth(*settlements: dict[str, Any], payouts: tuple[dict[str, Any], ...] = ()) -> dict[str, Any]:
    return {
        "settlements": list(settlements), "lines": [], "payouts": list(payouts), "withdrawals_missing": [],
        "withdrawals_failed": [],
    }  # fmt: skip


def test_only_what_is_due_is_asked_for() -> None:
    said = result(settlement(1), settlement(2, "-3.00"), settlement(3, "0.00"))
    assert one_by_one(said) == [Due("M|card|2026-06-01", ("M|card|2026-06-01",), Decimal("10.00"), "2026-06-02")]


def test_payouts_stand_for_their_settlements() -> None:
    first, second, third = settlement(1), settlement(2, "-3.00"), settlement(3)
    payout = {"settlements": [first["id"], second["id"]], "expected": "7.00", "due": "2026-06-03"}
    asked = as_paid(result(first, second, third), truth(first, second, third, payouts=(payout,)))
    assert [(one.settlements, one.amount, one.day) for one in asked] == [
        ((first["id"], second["id"]), Decimal("7.00"), "2026-06-03"),
        ((third["id"],), Decimal("10.00"), "2026-06-04"),
    ]


@pytest.mark.parametrize(
    ("until", "net", "status"),
    [
        ("2026-06-09", "10.00", "overdue"),
        ("2026-06-10", "10.00", "never_arrived"),
        ("2026-06-01", "10.00", "not_due"),
        ("2026-06-10", "-1.00", "carried"),
    ],
)
def test_unlinked_is_missing_once_patience_is_over(until: str, net: str, status: str) -> None:
    """Due on Tuesday 2 June: the fifth working day after it is Tuesday the 9th."""
    said = result(settlement(1, net), until=until)
    assert [one["status"] for one in told(said, one_by_one(said), [], HOME)["settlements"]] == [status]


def test_a_link_of_a_payout_is_one_of_each_settlement_and_is_judged() -> None:
    real = [settlement(1, lines=("B1",)), settlement(2, lines=("B1",)), settlement(3, status="never_arrived")]
    said = result(*real)
    asked = [Due("payout 0", (real[0]["id"], real[1]["id"]), Decimal("20.00"), "2026-06-03"), *one_by_one(said)[2:]]
    score = judge(truth(*real), told(said, asked, [["payout 0", "B1"]], HOME))
    assert (score.links_recall.right, score.links_recall.of, float(score.links_precision)) == (2, 2, 1)
    assert (score.never_arrived_recall.right, score.false_alarms) == (1, [])


def test_what_a_library_does_not_link_is_a_false_alarm() -> None:
    real = [settlement(1, lines=("B1",)), settlement(2, lines=("B1",)), settlement(3, status="never_arrived")]
    said = result(*real)
    score = judge(truth(*real), told(said, one_by_one(said), [[real[0]["id"], "B1"], [real[2]["id"], "B2"]], HOME))
    assert score.false_alarms == [real[1]["id"]]
    assert (score.never_arrived_recall.right, score.links_recall.right, score.links_precision.of) == (0, 1, 2)
    assert row("made up", 1.5, [score, score]) == (
        "| made up | 1.50 | 333.3 | 0.5000 (2/4) | 0.5000 (2/4) | 0.0000 (0/2) | – | – |"
    )


def test_a_channel_is_at_home_where_its_money_came() -> None:
    said = result(settlement(1, lines=("B1",)), settlement(2))
    assert homes({"channel": [{"merchant": "M", "id": "card", "payer": ["UMS"]}]}, said) == {
        ("M", "card"): ("A", "UMS")
    }


def test_payers_are_spelt_alike(tmp_path: Path) -> None:
    bank = tmp_path / "bank.csv"
    bank.write_text(
        "id,date,amount,account,counterparty,memo\n"
        "1,2026-06-01,5.00,A,UMS Ltd,\n2,2026-06-01,5.00,A,,paid by UMS\n3,2026-06-01,5.00,A,,\n"
        "4,2026-06-01,5.00,B,,\n5,2026-06-01,-5.00,A,UMS Ltd,\n6,2026-06-01,5.00,B,Somebody,\n",
        encoding="utf-8",
    )
    credits = credits_of(bank, [("A", "UMS"), ("B", "UMS"), ("B", "Tenpay")])
    assert [(one["id"], one["payer"]) for one in credits] == [
        ("1", "UMS"), ("2", "UMS"), ("3", "UMS"), ("4", ""), ("6", "Somebody"),
    ]  # fmt: skip


def test_a_library_that_is_slow_or_fails_is_said_to(monkeypatch: pytest.MonkeyPatch) -> None:
    assert answer(sys.executable, "nobody", {"due": [], "credits": []}) == """failed: ["KeyError: 'nobody'"]"""
    monkeypatch.setattr(peer_matchers, "SECONDS", 0.001)
    assert answer(sys.executable, "nobody", {"due": [], "credits": []}) == "more than 0.001 s"
