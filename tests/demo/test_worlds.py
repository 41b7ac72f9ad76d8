"""The worlds are sound: the truth is conserved money, told in the contract's words, the same for the same seed."""

from __future__ import annotations

import csv
import io
import json
import tomllib
from collections import Counter
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

from posdesk.demo import __main__ as command
from posdesk.demo import worlds
from posdesk.demo.world import World

NAMES = sorted(worlds.WORLDS)
STATUSES = {
    "arrived", "late", "short", "over", "returned", "ambiguous", "carried", "in_wallet", "below_minimum", "reserved",
    "not_due", "awaiting_statement", "overdue", "never_arrived",
}  # fmt: skip
LINE_STATUSES = {
    "settlement", "duplicate", "returned", "reversal", "withdrawal", "reserve_release", "unknown_deposit", "fee",
    "refund", "chargeback", "other",
}  # fmt: skip


@cache
def made(name: str, seed: int = 3) -> World:
    return worlds.WORLDS[name](seed, merchants=6, days=70)


@cache
def small(name: str, seed: int = 3) -> World:
    return worlds.WORLDS[name](seed, merchants=3, days=30)


@cache
def whole() -> World:
    """The base world in full, large enough for every fault."""
    return worlds.base(1)


def takings(world: World) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(world.takings_csv().decode())))


def bank(world: World) -> list[dict[str, str]]:
    """All lines, whichever file they are in, in the bank's order."""
    parts = [csv.DictReader(io.StringIO(world.bank_csv(part).decode())) for part in (0, 1)]
    return sorted((row for part in parts for row in part), key=lambda row: row["id"])


def totals(world: World) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(world.tables["totals"])))


def billed(world: World) -> set[str]:
    """Channels whose refunds are debited apart, merchant and channel in one word."""
    entries = tomllib.loads(world.terms or "channel = []")["channel"]
    return {entry["merchant"] + entry["id"] for entry in entries if entry.get("refunds") == "billed"}


@pytest.mark.parametrize("name", NAMES)
def test_same_seed_same_bytes(name: str) -> None:
    one, other = worlds.WORLDS[name](3, merchants=3, days=30), small(name)
    assert one is not other
    assert one.takings_csv() == other.takings_csv()
    assert one.bank_csv() == other.bank_csv()
    assert one.truth_json() == other.truth_json()
    assert one.terms == other.terms
    assert one.tables == other.tables


@pytest.mark.parametrize("name", NAMES)
def test_another_seed_is_another_world(name: str) -> None:
    assert small(name, 4).bank_csv() != small(name).bank_csv()


@pytest.mark.parametrize("name", NAMES)
def test_every_taking_is_in_one_settlement(name: str) -> None:
    world = made(name)
    settlements = world.truth["settlements"]
    if not world.takings:
        assert sum(int(row["count"]) for row in totals(world)) == sum(row["takings"] for row in settlements)
        assert sum(Decimal(row["gross"]) - Decimal(row["refunds"]) for row in totals(world)) == sum(
            Decimal(row["gross"]) for row in settlements
        )
        return
    rows = [row for row in takings(world) if row["kind"] not in ("payout", "payout_fee", "release")]
    assert len({row["id"] for row in takings(world)}) == len(takings(world))
    assert sum(row["takings"] for row in settlements) == len(rows)
    apart = billed(world)
    gross = [
        Decimal(row["gross"])
        for row in rows
        if row["kind"] != "refund" or row["merchant"] + row["channel"] not in apart
    ]
    assert sum(Decimal(row["gross"]) for row in settlements) == sum(gross)


@pytest.mark.parametrize("name", NAMES)
def test_every_line_is_told_once_and_balances_run(name: str) -> None:
    world = made(name)
    rows, told = bank(world), world.truth["lines"]
    assert [row["id"] for row in rows] == [row["id"] for row in told]
    assert len({row["id"] for row in rows}) == len(rows)
    assert {row["status"] for row in told} <= LINE_STATUSES
    balances: dict[str, Decimal] = {}
    for row in rows:
        if row["account"] in balances and len(world.truth["coverage"][row["account"]]) == 1:
            assert balances[row["account"]] + Decimal(row["amount"]) == Decimal(row["balance"])
        balances[row["account"]] = Decimal(row["balance"])


@pytest.mark.parametrize("name", NAMES)
def test_statuses_are_the_contracts(name: str) -> None:
    truth = made(name).truth
    for row in truth["settlements"]:
        assert row["status"] in STATUSES
        assert STATUSES.issuperset(row["also"])
        paid = row["status"] in ("arrived", "late", "short", "over", "returned")
        assert bool(row["lines"]) == paid
        if row["status"] == "never_arrived":
            assert date.fromisoformat(row["due"]) < date.fromisoformat(truth["as_of"])


@pytest.mark.parametrize("name", NAMES)
def test_payouts_add_up(name: str) -> None:
    """What stands of a payout is its days and what was carried in, unless it is short."""
    world = made(name)
    amounts = {row["id"]: Decimal(row["amount"]) for row in bank(world)}
    settlements = {row["id"]: row for row in world.truth["settlements"]}
    statuses = {row["id"]: row["status"] for row in world.truth["lines"]}
    for payout in world.truth["payouts"]:
        nets = sum(Decimal(settlements[key]["net"]) for key in payout["settlements"])
        moved = Decimal(payout["carried_in"]) - Decimal(payout["reserve"]) + Decimal(payout["shifted"])
        assert nets + moved + Decimal(payout["cents"]) == Decimal(payout["expected"])
        standing = [amounts[line] for line in payout["lines"] if statuses[line] == "settlement"]
        status = settlements[payout["settlements"][0]]["status"]
        if status in ("arrived", "late"):
            assert sum(standing) == Decimal(payout["expected"])
        elif status == "short":
            assert sum(standing) * 2 >= Decimal(payout["expected"])
            assert payout["missing"]
        elif status == "over":
            assert Decimal(payout["expected"]) < sum(standing) <= Decimal(payout["expected"]) * 5 / 4
        elif status == "returned":
            assert sum(amounts[line] for line in payout["lines"]) == 0
        for line in payout["duplicates"]:
            assert amounts[line] == Decimal(payout["expected"])
            assert line not in payout["lines"]


@pytest.mark.parametrize("name", NAMES)
def test_carry_passes_from_payout_to_payout(name: str) -> None:
    """A payout carries in what the ones before it left below zero, and nothing else."""
    simulated = made(name).truth
    settlements = {row["id"]: Decimal(row["net"]) for row in simulated["settlements"]}
    carried = {row["id"] for row in simulated["settlements"] if row["status"] == "carried"}
    for payout in simulated["payouts"]:
        if Decimal(payout["carried_in"]):
            merchant, channel = payout["settlements"][0].split("|")[:2]
            before = [
                key for key in carried if key.startswith(f"{merchant}|{channel}|") and key < payout["settlements"][0]
            ]
            assert any(settlements[key] <= 0 for key in before)


def test_base_has_every_fault() -> None:
    truth = whole().truth
    faults = Counter(row["fault"] for row in truth["payouts"])
    assert {"never", "late", "split", "short", "duplicate", "next_day", "straggler"} <= faults.keys()
    statuses = Counter(row["status"] for row in truth["settlements"])
    assert {"arrived", "late", "short", "carried", "never_arrived", "not_due"} <= statuses.keys()
    kinds = {key for row in truth["payouts"] for key in row["missing"]}
    assert kinds & {"terminal", "batch", "card"}


def test_what_is_less_than_half_pays_nothing() -> None:
    """A credit of less than half of what is owed is a stranger: the settlement never arrived."""
    deep = 0
    for seed in range(1, 5):
        truth = worlds.hard(seed, merchants=8, days=60).truth
        settlements = {row["id"]: row for row in truth["settlements"]}
        lines = {row["id"]: row for row in truth["lines"]}
        for payout in truth["payouts"]:
            if "share" in payout["missing"] and payout["lines"]:
                deep += 1
                assert {lines[line]["status"] for line in payout["lines"]} == {"unknown_deposit"}
                assert settlements[payout["settlements"][0]]["status"] not in ("short", "arrived", "late")
    assert deep


def test_a_duplicate_is_the_later_of_two() -> None:
    for seed in range(1, 4):
        world = made("base", seed)
        dates = {row["id"]: (row["date"], row["id"]) for row in bank(world)}
        for payout in world.truth["payouts"]:
            for line in payout["duplicates"]:
                assert dates[line] > dates[payout["lines"][0]]


def test_late_is_after_due_and_grace() -> None:
    """With grace of a working day, what the bank posts a day later has arrived."""
    world = whole()
    assert world.terms is not None
    grace = {(row["merchant"], row["id"]): row.get("grace", 0) for row in tomllib.loads(world.terms)["channel"]}
    late: dict[int, Counter[str]] = {0: Counter(), 1: Counter()}
    settlements = {row["id"]: row for row in world.truth["settlements"]}
    for payout in world.truth["payouts"]:
        merchant, channel = payout["settlements"][0].split("|")[:2]
        if payout["fault"] == "next_day" and payout["lines"]:
            late[grace[merchant, channel]][settlements[payout["settlements"][0]]["status"]] += 1
    assert set(late[0]) == {"late"}
    assert set(late[1]) == {"arrived"}


def test_wallets_are_never_missing() -> None:
    truth = made("wallets").truth
    assert {row["status"] for row in truth["settlements"]} <= {"in_wallet", "carried"}
    assert not truth["withdrawals_missing"]
    assert not truth["withdrawals_failed"]
    assert "withdrawal" in {row["status"] for row in truth["lines"]}


def test_a_wallets_balance_is_its_rows() -> None:
    world = worlds.wallets(3, days=60)
    balances: dict[str, Decimal] = {}
    for row in takings(world):
        fee = Decimal(row["fee"] or 0)
        balances[row["merchant"]] = balances.get(row["merchant"], Decimal(0)) + Decimal(row["gross"]) - fee
    for wallet in world.truth["wallets"]:
        if wallet["listed"]:
            assert balances[wallet["merchant"]] == Decimal(wallet["balance"])
        assert Decimal(wallet["balance"]) >= 0


def test_lost_withdrawals_are_in_the_truth() -> None:
    truth = worlds.wallets_with_faults(1).truth
    assert truth["withdrawals_missing"]
    assert truth["withdrawals_failed"]


def test_minimal_says_little() -> None:
    world = made("minimal")
    assert world.terms is None
    assert {row["fee"] for row in takings(world)} == {""}
    rows = takings(world)
    assert {row["reference"] for row in rows if row["kind"] != "payout"} == {""}
    # A wallet shows itself: its payouts are in the file.
    drawn = {(row["merchant"], row["channel"]) for row in rows if row["kind"] == "payout"}
    assert drawn == {(row["merchant"], row["channel"]) for row in world.truth["wallets"]}
    assert drawn < {(row["merchant"], row["channel"]) for row in rows}


def test_fixed_price_days_repeat() -> None:
    """The very thing that makes a car park hard: days of one channel that are worth the same."""
    nets = Counter((row["id"].rsplit("|", 1)[0], row["net"]) for row in made("fixed_price").truth["settlements"])
    assert max(nets.values()) > 1


def test_written_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["base", "--seed", "5", "--out", str(tmp_path), "--merchants", "2", "--days", "20"]) == 0
    assert "takings" in capsys.readouterr().out
    truth = json.loads((tmp_path / "truth.json").read_text(encoding="utf-8"))
    assert truth["world"] == "base"
    assert truth["seed"] == 5
    terms = tomllib.loads((tmp_path / "terms.toml").read_text(encoding="utf-8"))
    with (tmp_path / "takings.csv").open(encoding="utf-8", newline="") as file:
        channels = {(row["merchant"], row["channel"]) for row in csv.DictReader(file)}
    assert channels == {(row["merchant"], row["id"]) for row in terms["channel"]}
    assert (tmp_path / "bank.csv").read_text(encoding="utf-8").startswith("id,date,amount,")
    assert command.main(["minimal", "--out", str(tmp_path / "two"), "--days", "10"]) == 0
    assert not (tmp_path / "two" / "terms.toml").exists()


def test_a_world_needs_a_name(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        command.main(["nowhere", "--out", "x"])
    assert stopped.value.code == 2
    assert "nowhere" in capsys.readouterr().err
