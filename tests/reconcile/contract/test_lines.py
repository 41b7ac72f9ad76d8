"""Ids of lines, files given twice, and the same bytes whatever the order of files and rows."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.reconcile.contract.worlds import (
    ACCOUNT,
    BANK_HEAD,
    SECOND,
    TAKINGS_HEAD,
    World,
    busy,
    command,
    paid,
    write_table,
)

DAY, DUE = "2026-03-16", "2026-03-17"
ROOT = Path(__file__).resolve().parents[3]


def test_every_line_of_every_file_is_listed_once(tmp_path: Path) -> None:
    world = busy(tmp_path)
    ids = [one["id"] for one in world.run().data["lines"]]
    assert len(ids) == len(set(ids)) == len(world.bank)
    assert set(ids) == {row["id"] for row in world.bank}


def test_every_line_has_a_status_of_the_contract(tmp_path: Path) -> None:
    known = set(
        "settlement duplicate returned reversal withdrawal reserve_release unknown_deposit".split()
        + "fee refund chargeback other".split()
    )
    said = busy(tmp_path).run()
    assert set(said.lines.values()) <= known
    payouts = {one["id"] for one in said.data["payouts"]}
    assert {one["payout"] for one in said.data["lines"]} - {None} <= payouts


def test_payouts_settlements_and_lines_agree(tmp_path: Path) -> None:
    said = busy(tmp_path).run()
    for payout in said.data["payouts"]:
        ones = [said.settlements[name] for name in payout["settlements"]]
        assert {one["payout"] for one in ones} == {payout["id"]}
        assert all(one["lines"] == payout["lines"] for one in ones)
        cents = [round(float(one["net"]) * 100) for one in ones]
        carried, expected, received, difference = (
            round(float(payout[key]) * 100) for key in ("carried_in", "expected", "received", "difference")
        )
        assert expected == sum(cents) + carried
        assert difference == received - expected
    listed = [line for payout in said.data["payouts"] for line in payout["lines"]]
    assert len(listed) == len(set(listed))


def test_a_line_without_an_id_is_known_by_its_content_and_its_occurrence(tmp_path: Path) -> None:
    world = paid(tmp_path)
    for row in world.bank:
        row["id"] = ""
    world.bank += [dict(world.bank[0]), dict(world.bank[0])]  # the same line three times
    first = world.run()
    ids = list(first.lines)
    assert len(set(ids)) == 5
    assert all(ids)
    random.Random(1).shuffle(world.bank)
    assert list(world.run().lines) == ids


def test_further_lines_do_not_change_the_id_of_a_line_without_one(tmp_path: Path) -> None:
    world = paid(tmp_path)
    for row in world.bank:
        row["id"] = ""
    before = set(world.run().lines)
    world.line("2026-03-05", "-12.00", id="")
    assert before < set(world.run().lines)


def test_an_id_that_two_files_give_to_different_lines_is_prefixed_with_its_account(tmp_path: Path) -> None:
    world = paid(tmp_path)
    rows = [
        {"id": world.bank[0]["id"], "date": "2026-03-09", "amount": "-7.00", "currency": "CNY", "account": SECOND},
        {"id": "own", "date": "2026-04-30", "amount": "-8.00", "currency": "CNY", "account": SECOND},
    ]
    second = write_table(tmp_path / "second.csv", BANK_HEAD, rows)
    said = command(*world.words(), "--bank", str(second))
    twice = sorted(name for name in said.lines if name.endswith("B001"))
    assert [name.startswith(account) for name, account in zip(twice, (ACCOUNT, SECOND), strict=True)] == [True, True]
    assert {"B002", "B003", "own"} <= set(said.lines)
    assert len(said.lines) == 5


def test_the_same_line_in_two_files_is_one_line(tmp_path: Path) -> None:
    # Exports of overlapping periods, with the bank's own ids.
    world = paid(tmp_path)
    overlap = write_table(tmp_path / "overlap.csv", BANK_HEAD, world.bank[1:])
    assert command(*world.words(), "--bank", str(overlap)).out == world.run().out


@pytest.mark.parametrize("ids", [True, False])
def test_the_same_files_twice_change_nothing(tmp_path: Path, ids: bool) -> None:
    world = busy(tmp_path)
    if not ids:
        for row in (*world.bank, *world.takings):
            row["id"] = ""
    once = world.run()
    copies = []
    for name in ("takings.csv", "bank.csv"):
        copy = tmp_path / f"copy of {name}"
        copy.write_bytes((tmp_path / name).read_bytes())
        copies.append(str(copy))
    for takings, bank in ((str(tmp_path / "takings.csv"), str(tmp_path / "bank.csv")), tuple(copies)):
        twice = command(*world.words(), "--takings", takings, "--bank", bank)
        assert twice.out == once.out


def test_equal_takings_of_one_file_all_count(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "100.00", "100.00", "100.00", id="")
    world.cover()
    assert world.run().of(DAY)["takings"] == 3


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_order_of_rows_changes_nothing(tmp_path: Path, seed: int) -> None:
    world = busy(tmp_path)
    before = world.run().out
    chance = random.Random(seed)
    chance.shuffle(world.takings)
    chance.shuffle(world.bank)
    assert world.run().out == before


def test_the_order_of_files_changes_nothing(tmp_path: Path) -> None:
    world = busy(tmp_path)
    words = world.words()
    outs = set()
    halves = []
    for name, head, rows in (("t", TAKINGS_HEAD, world.takings), ("b", BANK_HEAD, world.bank)):
        middle = len(rows) // 2
        halves.append(
            [
                str(write_table(tmp_path / f"{name}{at}.csv", head, part))
                for at, part in enumerate((rows[:middle], rows[middle:]))
            ]
        )
    for takings in (halves[0], halves[0][::-1]):
        for bank in (halves[1], halves[1][::-1]):
            end = words[words.index("--json") :]
            outs.add(command("reconcile", "--takings", *takings, "--bank", *bank, *end).out)
    assert len(outs) == 1
    assert outs == {world.run().out}


def test_workers_change_nothing(tmp_path: Path) -> None:
    world = busy(tmp_path)
    assert world.run("--workers", "2").out == world.run("--workers", "1").out == world.run().out


def test_the_hash_seed_changes_nothing(tmp_path: Path) -> None:
    words = busy(tmp_path).words()
    outs = set()
    for seed in ("0", "1", "4711"):
        done = subprocess.run(
            [sys.executable, "-m", "posdesk", *words],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=False,
            timeout=120,
        )
        assert done.returncode in {0, 1}, done.stderr.decode()
        outs.add(done.stdout)
    assert len(outs) == 1
    assert json.loads(outs.pop())["summary"]["settlements"] == 80


def test_names_of_files_change_nothing(tmp_path: Path) -> None:
    world = busy(tmp_path)
    before = world.run().out
    other = tmp_path / "elsewhere"
    other.mkdir()
    world.folder = other
    assert world.run().out == before
