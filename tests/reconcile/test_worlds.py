"""The engine on simulated worlds, whose truth is known: what the project promises of its verdicts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from posdesk.cli.main import main
from posdesk.demo import worlds
from posdesk.demo.world import Files
from tests.reconcile.judging import Score, judge


def reconcile(folder: Path, capsys: pytest.CaptureFixture[str], *more: str) -> dict[str, Any]:
    """The contract's document of the world in a folder."""
    words = ["reconcile", "--json", *found(folder).options]
    assert main([*words, *more]) in (0, 1)
    document: dict[str, Any] = json.loads(capsys.readouterr().out)
    return document


def found(folder: Path) -> Files:
    """The files of the world in a folder."""

    def there(name: str) -> Path | None:
        path = folder / name
        return path if path.exists() else None

    return Files(
        there("takings.csv"),
        folder / "bank.csv",
        folder / "truth.json",
        there("terms.toml"),
        there("bank-2.csv"),
        there("totals.csv"),
        there("claims.csv"),
    )


def judged(world: worlds.World, folder: Path, capsys: pytest.CaptureFixture[str]) -> Score:
    """The score of a world."""
    world.write(folder)
    return judge(json.loads((folder / "truth.json").read_text(encoding="utf-8")), reconcile(folder, capsys))


@pytest.mark.parametrize("seed", [31, 32])
def test_ordinary_shops_are_judged_right(seed: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    score = judged(worlds.base(seed, merchants=6, days=70), tmp_path, capsys)
    assert float(score.never_arrived_recall) >= 0.99
    assert float(score.never_arrived_precision) >= 0.99
    assert float(score.links_recall) >= 0.995
    assert float(score.links_precision) >= 0.995
    assert float(score.lines) >= 0.99
    assert score.unknown == []


def test_a_wallet_in_order_accuses_nobody(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    score = judged(worlds.wallets(31, merchants=6, days=70), tmp_path, capsys)
    assert (score.false_alarms, score.false_accusations) == ([], [])


def test_lost_and_failed_withdrawals_are_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    score = judged(worlds.wallets_with_faults(31, merchants=6, days=70), tmp_path, capsys)
    assert (score.missed_withdrawals, score.false_accusations) == ([], [])


def test_repeated_prices_are_never_picked_silently(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    score = judged(worlds.fixed_price(31, merchants=4, days=70), tmp_path, capsys)
    assert score.false_alarms_in_1000 <= 1
    assert float(score.links_precision) >= 0.995


def test_without_anything_in_writing_few_are_accused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    score = judged(worlds.minimal(31, merchants=2, days=70), tmp_path, capsys)
    assert float(score.never_arrived_recall) >= 0.97
    assert score.false_alarms_in_1000 <= 20


def test_every_sentence_is_whole_in_every_language(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    worlds.wallets_with_faults(33, merchants=3, days=40).write(tmp_path)
    for language in ("en", "zh_CN", "zh_TW"):
        told = reconcile(tmp_path, capsys, "--lang", language)
        for part in ("settlements", "payouts", "lines", "findings"):
            for one in told[part]:
                assert one["because"]
                assert "{" not in one["because"]


def test_rows_and_files_in_any_order_give_the_same_bytes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    worlds.fixed_price(34, merchants=3, days=40).write(tmp_path)
    before = reconcile(tmp_path, capsys)
    for name in ("takings.csv", "bank.csv"):
        head, *rows = (tmp_path / name).read_text(encoding="utf-8").splitlines()
        (tmp_path / name).write_text("\n".join([head, *reversed(rows)]) + "\n", encoding="utf-8")
    assert json.dumps(reconcile(tmp_path, capsys)) == json.dumps(before)


def test_a_payment_taken_away_makes_its_settlements_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    worlds.base(35, merchants=2, days=40).write(tmp_path)
    before = reconcile(tmp_path, capsys)
    last = before["as_of"]
    single = [p for p in before["payouts"] if len(p["lines"]) == 1 and p["rule"] == "single" and p["certain"]]
    payout = single[len(single) // 3]
    gone = payout["lines"][0]
    rows = (tmp_path / "bank.csv").read_text(encoding="utf-8").splitlines()
    kept = [row for row in rows if not row.startswith(f"{gone},")]
    assert len(kept) == len(rows) - 1
    (tmp_path / "bank.csv").write_text("\n".join(kept) + "\n", encoding="utf-8")
    after = reconcile(tmp_path, capsys, "--as-of", last)
    was = {one["id"]: one["status"] for one in before["settlements"]}
    now = {one["id"]: one["status"] for one in after["settlements"]}
    assert {name for name in was if was[name] != now[name]} == set(payout["settlements"])
    assert {now[name] for name in payout["settlements"]} == {"never_arrived"}


def test_lines_and_payouts_are_conserved(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    world = worlds.base(36, merchants=3, days=50)
    world.write(tmp_path)
    told = reconcile(tmp_path, capsys)
    bank = (tmp_path / "bank.csv").read_text(encoding="utf-8").splitlines()[1:]
    assert sorted(line["id"] for line in told["lines"]) == sorted(row.split(",")[0] for row in bank)
    amounts = {line["id"]: cents(line["amount"]) for line in told["lines"]}
    nets = {one["id"]: cents(one["net"]) for one in told["settlements"]}
    for payout in told["payouts"]:
        assert cents(payout["received"]) == sum(amounts[line] for line in payout["lines"])
        assert cents(payout["expected"]) == sum(nets[name] for name in payout["settlements"]) + cents(
            payout["carried_in"]
        )
        assert cents(payout["difference"]) == cents(payout["received"]) - cents(payout["expected"])


def cents(text: str) -> int:
    """Minor units of an amount of the document."""
    return int(text.replace(".", ""))
