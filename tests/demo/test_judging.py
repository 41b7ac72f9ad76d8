"""The judge itself: a perfect answer scores perfectly, and each kind of wrong answer is told."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from posdesk.demo import worlds
from tests.reconcile import judging


@pytest.fixture(scope="module")
def truth() -> dict[str, Any]:
    return dict(worlds.base(1, merchants=6, days=60).truth)


def perfect(truth: dict[str, Any]) -> dict[str, Any]:
    """A result that says nothing but the truth."""
    return {
        "settlements": [{**row, "because": "so"} for row in truth["settlements"]],
        "lines": copy.deepcopy(truth["lines"]),
        "findings": [],
    }


def test_the_truth_is_perfect(truth: dict[str, Any]) -> None:
    score = judging.judge(truth, perfect(truth))
    assert float(score.never_arrived_recall) == float(score.never_arrived_precision) == 1
    assert score.never_arrived_recall.of > 0
    assert float(score.links_recall) == float(score.links_precision) == float(score.statuses) == float(score.lines) == 1
    assert score.false_alarms == score.false_accusations == score.disagreements == score.unknown == []


def test_a_false_alarm_is_counted_and_told(truth: dict[str, Any]) -> None:
    result = perfect(truth)
    row = next(row for row in result["settlements"] if row["status"] == "arrived")
    row.update(status="never_arrived", lines=[])
    score = judging.judge(truth, result)
    assert score.false_alarms == [row["id"]]
    assert score.false_alarms_in_1000 == 1000 / len(truth["settlements"])
    assert float(score.never_arrived_precision) < 1
    assert float(score.links_recall) < 1 == float(score.links_precision)
    assert score.disagreements[0].startswith(f"{row['id']} due")
    assert "arrived told as never_arrived" in str(score)


def test_a_miss_is_counted(truth: dict[str, Any]) -> None:
    result = perfect(truth)
    row = next(row for row in result["settlements"] if row["status"] == "never_arrived")
    line = next(line["id"] for line in truth["lines"] if line["status"] == "other")
    row.update(status="arrived", lines=[line])
    score = judging.judge(truth, result)
    assert float(score.never_arrived_recall) < 1
    assert float(score.links_precision) < 1 == float(score.links_recall)
    assert not score.false_alarms


def test_a_finding_accuses_too(truth: dict[str, Any]) -> None:
    result = perfect(truth)
    fine = next(row["id"] for row in truth["settlements"] if row["status"] == "arrived")
    result["findings"] = [
        {"kind": "returned", "amount": "1.00", "settlements": [fine], "because": "so"},
        {"kind": "late", "amount": "1.00", "settlements": [fine], "because": "so"},
        {"kind": "wallet_gap", "amount": "5.00", "settlements": [], "because": "so"},
    ]
    score = judging.judge(truth, result)
    assert score.false_alarms == [fine]
    assert len(score.false_accusations) == 2


def test_withdrawals_gone_wrong() -> None:
    truth = dict(worlds.wallets_with_faults(1).truth)
    gone = [
        {"kind": f"withdrawal_{kind}", "amount": row["amount"], "settlements": [], "because": "so"}
        for kind in ("missing", "failed")
        for row in truth[f"withdrawals_{kind}"]
    ]
    result = perfect(truth)
    result["findings"] = gone
    score = judging.judge(truth, result)
    assert score.false_accusations == score.missed_withdrawals == []
    result["findings"] = gone[1:]
    assert len(judging.judge(truth, result).missed_withdrawals) == 1
    result["findings"] = [*gone, gone[0]]
    assert len(judging.judge(truth, result).false_accusations) == 1


def test_rows_of_one_side_only(truth: dict[str, Any]) -> None:
    result = perfect(truth)
    gone = result["settlements"].pop()
    assert judging.judge(truth, result).unknown == [gone["id"]]


def test_the_command(truth: dict[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "truth.json").write_text(json.dumps(truth), encoding="utf-8")
    (tmp_path / "result.json").write_text(json.dumps(perfect(truth)), encoding="utf-8")
    files = [str(tmp_path / "truth.json"), str(tmp_path / "result.json")]
    assert judging.main(files) == 0
    assert "never arrived, recall    1.0000" in capsys.readouterr().out


def test_shorts_are_named_by_any_part_that_explains_them(truth: dict[str, Any]) -> None:
    result = perfect(truth)
    named = [row for row in truth["payouts"] if row["named"] and row["lines"]]
    result["payouts"] = [
        {"settlements": row["settlements"], "evidence": {"explained_by": row["named"][-1]}} for row in named
    ]
    score = judging.judge(truth, result)
    assert score.shorts_named.of > 0
    assert float(score.shorts_named) == 1
    assert {next(iter(row["missing"])) for row in named} >= {"chargeback", "terminal"}
    result["payouts"][0]["evidence"]["explained_by"] = "terminal=00000000"
    assert judging.judge(truth, result).shorts_named.right == score.shorts_named.of - 1


def test_lines_that_are_alike_may_be_swapped_but_not_used_twice() -> None:
    truth = dict(worlds.quirks(5, merchants=4, days=60, only="singly").truth)
    twins: dict[str, list[str]] = {}
    for row in truth["lines"]:
        if "like" in row:
            twins.setdefault(row["like"], []).append(row["id"])
    owner = {line: row["id"] for row in truth["settlements"] for line in row["lines"]}
    one, other = next(
        (first, last) for first, *_, last in twins.values() if last in owner and owner[first] != owner[last]
    )
    result = perfect(truth)
    rows = {row["id"]: row for row in result["settlements"]}
    mine, theirs = rows[owner[one]], rows[owner[other]]
    mine["lines"] = [other if line == one else line for line in mine["lines"]]
    theirs["lines"] = [one if line == other else line for line in theirs["lines"]]
    score = judging.judge(truth, result)
    assert float(score.links_recall) == float(score.links_precision) == 1
    assert score.disagreements == []
    theirs["lines"].append(other)
    score = judging.judge(truth, result)
    assert score.links_precision.right == score.links_precision.of - 1
    assert len(score.disagreements) == 1


def test_claims_that_the_bank_contradicts() -> None:
    truth = dict(worlds.claims(2).truth)
    result = perfect(truth)
    assert judging.judge(truth, result).claims.right == 0
    result["findings"] = [
        {"kind": "claimed_not_paid", "amount": row["amount"], "settlements": row["settlements"], "because": "so"}
        for row in truth["claims_unpaid"]
    ]
    score = judging.judge(truth, result)
    assert float(score.claims) == 1
    assert score.claims.of > 0
    assert score.false_accusations == []
