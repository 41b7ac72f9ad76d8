"""Each quirk by itself: what the acquirer's ledger and the bank did is what the truth says, and no money is lost."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
import tomllib
from collections import Counter
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from posdesk.demo import worlds
from posdesk.demo.quirks import GAP, QUIRKS
from posdesk.demo.world import World

NAMES = [GAP, *sorted(QUIRKS)]


@cache
def made(name: str, seed: int = 5) -> World:
    return worlds.quirks(seed, merchants=4, days=60, only=name)


def rows(world: World) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(world.takings_csv().decode())))


@cache
def sales(name: str) -> list[dict[str, str]]:
    return [row for row in rows(made(name)) if row["kind"] == "sale"]


def entries(world: World) -> list[dict[str, Any]]:
    assert world.terms is not None
    found: list[dict[str, Any]] = tomllib.loads(world.terms)["channel"]
    return found


def faults(world: World) -> Counter[str]:
    return Counter(row["fault"] for row in world.truth["payouts"])


def statuses(world: World) -> dict[str, str]:
    return {row["id"]: row["status"] for row in world.truth["settlements"]}


def sums(world: World, status: str) -> int:
    """Minor units of all lines of a status."""
    return sum(line.amount for line in world.lines if line.status == status)


@pytest.mark.parametrize("name", NAMES)
def test_what_was_taken_is_paid_held_or_missing(name: str) -> None:
    """Of each payout: what came, less what should have come, is what the fault took away or gave."""
    world = made(name)
    amounts = {line.id: line.amount for line in world.lines}
    told = {row["id"]: row for row in world.truth["settlements"]}
    for payout in world.truth["payouts"]:
        nets = sum(cents(told[key]["net"]) for key in payout["settlements"])
        moved = cents(payout["carried_in"]) - cents(payout["reserve"]) + cents(payout["shifted"])
        assert nets + moved + cents(payout["cents"]) == cents(payout["expected"])
        status = told[payout["settlements"][0]]["status"]
        if status in ("arrived", "late") and payout["lines"]:
            standing = [line for line in payout["lines"] if line in told[payout["settlements"][0]]["lines"]]
            assert sum(amounts[line] for line in standing) == cents(payout["expected"])
        if payout["named"]:
            ((by, value),) = payout["missing"].items()
            if by == "chargeback":
                sold = {row["id"]: cents(row["gross"]) for row in sales(name)}
                ids = [word.partition("=")[2] for word in payout["named"] if word.startswith("chargeback=T")]
                assert ids
                assert {sold[sale] for sale in ids} == {value}
                assert len(ids) == 1 or f"chargeback={value / 100:.2f}" in payout["named"]
            else:
                assert f"{by}={value}" in payout["named"]


@pytest.mark.parametrize("name", NAMES)
def test_the_terms_are_a_table_for_each_channel(name: str) -> None:
    world = made(name)
    places = {(row["merchant"], row["channel"]) for row in rows(world)}
    assert places == {(entry["merchant"], entry["id"]) for entry in entries(world)}


def test_refunds_are_debited_apart() -> None:
    world = made("billed")
    refunds = {(row["merchant"], row["channel"], row["time"][:10]) for row in rows(world) if row["kind"] == "refund"}
    assert refunds
    assert {entry["refunds"] for entry in entries(world)} == {"billed"}
    assert sums(world, "refund") < 0
    assert not [row for row in world.truth["settlements"] if cents(row["net"]) < 0 and row["takings"] == 1]


def test_a_late_file_moves_a_due_group() -> None:
    world = made("delayed")
    moved = [row for row in world.truth["payouts"] if row["fault"] == "file_delay"]
    assert moved
    for payout in moved:
        due = {row["due"] for row in world.truth["settlements"] if row["id"] in payout["settlements"]}
        assert min(due) < payout["due"]


def test_a_review_holds_a_day_and_pays_it_with_another() -> None:
    world = made("reviewed")
    held = [row for row in world.truth["payouts"] if row["fault"] == "review" and row["lines"]]
    assert held
    dues = {row["id"]: row["due"] for row in world.truth["settlements"]}
    for payout in held:
        assert min(dues[key] for key in payout["settlements"]) < payout["due"]


def test_a_day_below_zero_may_be_told_with_the_day_that_made_it_good() -> None:
    """Held for a review, a day is paid less a later day that was due with it: as a sum for both it is the same."""
    truth = worlds.quirks(2, merchants=6, only="reviewed").truth
    told = {row["id"]: row for row in truth["settlements"]}
    joined = [row for row in told.values() if row["status"] == "carried" and row["also_lines"]]
    assert joined
    for row in joined:
        (payout,) = [one for one in truth["payouts"] if one["lines"] == row["also_lines"]]
        assert cents(row["net"]) <= cents(payout["carried_in"]) < 0
        assert {told[key]["due"] for key in payout["settlements"]} == {row["due"]}
        assert told[payout["settlements"][0]]["status"] in row["also"]


def test_sales_of_one_amount_and_day_are_alike() -> None:
    world = made("singly")
    lines = {line.id: line for line in world.lines}
    twins = [row for row in world.truth["lines"] if "like" in row]
    assert twins
    for row in twins:
        one, first = lines[row["id"]], lines[row["like"]]
        assert (one.account, one.date, one.amount) == (first.account, first.date, first.amount)
        assert one.status == first.status == "settlement"
    days: dict[str, set[str]] = {}
    for row in twins:
        days.setdefault(row["like"], set()).update(row["settlements"])
    assert all(len(keys) > 1 for keys in days.values())


def test_a_return_of_another_sum_may_be_called_missing() -> None:
    truth = worlds.quirks(2).truth
    shifted = {key for row in truth["payouts"] if cents(row["shifted"]) for key in row["settlements"]}
    returned = [row for row in truth["settlements"] if row["status"] == "returned"]
    assert {row["id"] for row in returned if "never_arrived" in row["also"]} == {
        row["id"] for row in returned if row["id"] in shifted
    }
    assert any(row["also"] for row in returned)


def test_what_is_below_zero_is_carried_over_several_groups() -> None:
    for seed in (1, 4, 5):
        truth = made("indebted", seed).truth
        assert any(cents(row["carried_in"]) < 0 for row in truth["payouts"])
        # A day that is worth something and still not paid: the debt was larger than it.
        assert any(row["status"] == "carried" and cents(row["net"]) > 0 for row in truth["settlements"])


def test_the_fee_column_is_cents_away() -> None:
    world = made("misprinted")
    off = [cents(row["cents"]) for row in world.truth["payouts"]]
    assert any(off)
    assert max(abs(one) for one in off) < 100


def test_rates_change_on_a_day() -> None:
    world = made("raised")
    starts = Counter((entry["merchant"], entry["id"]) for entry in entries(world))
    assert set(starts.values()) == {2}
    for later in entries(world)[1::2]:
        assert world.start < later["from"] <= world.end


def test_days_repeat() -> None:
    nets = Counter((row["id"].rsplit("|", 1)[0], row["net"]) for row in made("repeating").truth["settlements"])
    assert max(nets.values()) > 1


def test_a_reserve_is_held_and_released() -> None:
    world = made("reserved")
    held = sum(cents(row["reserve"]) for row in world.truth["payouts"])
    assert 0 < sums(world, "reserve_release") < held
    also = {tuple(row["also"]) for row in world.truth["lines"] if row["status"] == "reserve_release"}
    assert also == {(), ("unknown_deposit",)}
    first = min(line.date for line in world.lines if line.status == "reserve_release")
    assert first >= world.start + timedelta(days=30)


def test_sales_are_paid_singly() -> None:
    world = made("singly")
    sales = Counter((row["merchant"], row["channel"], row["time"][:10]) for row in rows(world) if row["kind"] == "sale")
    whole = 0
    for row in world.truth["settlements"]:
        merchant, channel, day = row["id"].split("|")[:3]
        if row["status"] == "arrived" and date.fromisoformat(day) < world.end:
            assert len(row["lines"]) == sales[merchant, channel, day]
            whole += len(row["lines"]) > 1
    assert whole
    # Of what is paid sale by sale no terminal and no batch is missing as a whole.
    assert not [row for row in world.truth["payouts"] if row["named"]]


def test_the_clock_moves_money_and_makes_none() -> None:
    """What one day lacks, its neighbour has; only with a day of which no payout is told is the sum not nought."""
    world = made("skewed")
    moved = [cents(row["shifted"]) for row in world.truth["payouts"]]
    assert any(moved)
    told = {row["id"] for row in world.truth["settlements"]}
    spoken = {key for row in world.truth["payouts"] for key in row["settlements"]}
    if told == spoken:
        assert sum(moved) == 0
    assert any({"short", "over"} & set(row["also"]) for row in world.truth["settlements"])


def test_days_in_a_row_that_are_due_together_are_mixed_up_together() -> None:
    truth = worlds.quirks(2, merchants=6, only="skewed").truth
    told = {row["id"]: row for row in truth["settlements"]}
    friday, saturday, sunday = (told[f"898196660951196|card|2024-07-0{n}"] for n in (5, 6, 7))
    assert len({row["due"] for row in (friday, saturday, sunday)}) == 1
    assert set(friday["also_lines"]) >= {*saturday["lines"], *sunday["lines"]}
    assert set(sunday["also_lines"]) >= {*friday["lines"], *saturday["lines"]}
    # No further than that: days of other due days are mixed up with their neighbours alone.
    assert max(len(row["also_lines"]) for row in truth["settlements"]) < 30


def test_days_of_a_statement_are_missing(tmp_path: Path) -> None:
    world = made(GAP)
    files = world.write(tmp_path)
    assert files.later is not None
    assert str(files.later) in files.options
    gapped = {account for account, parts in world.truth["coverage"].items() if len(parts) == 2}
    assert gapped
    for account in gapped:
        (_, last), (first, _) = world.truth["coverage"][account]
        assert not [line for line in world.lines if line.account == account and last < line.date.isoformat() < first]
    assert "awaiting_statement" in statuses(world).values()


def test_odd_cycles_are_due_when_they_say() -> None:
    world = worlds.odd_cycles(2, merchants=8, days=100)
    cycles = {(entry["merchant"], entry["id"]): entry["cycle"] for entry in entries(world)}
    weekly = monthly = 0
    for row in world.truth["settlements"]:
        merchant, channel, day = row["id"].split("|")[:3]
        cycle, taken, due = cycles[merchant, channel], date.fromisoformat(day), date.fromisoformat(row["due"])
        if cycle.startswith("M"):
            monthly += 1
            assert (due.year, due.month) > (taken.year, taken.month)
            assert due.day >= int(cycle[2:])
        elif cycle.startswith("W"):
            weekly += 1
            assert due > taken or cycle == "W:mon"
    assert weekly
    assert monthly
    kinds = Counter(row["kind"] for row in rows(world))
    assert kinds["subsidy"] > 0
    assert any(row["discount_shop"] for row in rows(world))
    assert sums(world, "reserve_release") > 0


def test_merchants_of_a_chain_share_accounts() -> None:
    world = worlds.chain(2, merchants=16, days=20)
    merchants = {row["merchant"] for row in rows(world)}
    assert len(merchants) == 16
    assert len({line.account for line in world.lines}) == 2
    sales = Counter((row["merchant"], row["channel"], row["time"][:10]) for row in rows(world))
    # Small shops: some fifteen takings a day and channel.
    assert 8 <= sum(sales.values()) / len(sales) <= 25
    assert len({(entry["id"], str(entry["fee"])) for entry in entries(world)}) == len(
        {entry["id"] for entry in entries(world)}
    )
    for row in world.truth["settlements"]:
        paid = {line.account for line in world.lines if line.id in row["lines"]}
        assert len(paid) <= 1


def test_the_acquirer_claims_what_the_bank_does_not_have() -> None:
    world = worlds.claims(2)
    claims = {row["id"]: row for row in csv.DictReader(io.StringIO(world.tables["claims"]))}
    unpaid = world.truth["claims_unpaid"]
    assert unpaid
    for claim in unpaid:
        assert claims[claim["id"]]["status"] == "paid"
        assert claims[claim["id"]]["net"] == claim["amount"]
        assert "never_arrived" in {statuses(world)[key] for key in claim["settlements"]}
    references = {line.reference for line in world.lines}
    assert sum(row["reference"] in references for row in claims.values()) > len(claims) * 0.9


def test_totals_alone(tmp_path: Path) -> None:
    world = worlds.totals_only(2, merchants=3, days=30)
    files = world.write(tmp_path)
    assert files.takings is None
    assert files.totals is not None
    assert files.options[:2] == ["--takings", str(files.totals)]


@pytest.mark.parametrize("name", ["quirks", "odd_cycles", "claims"])
def test_hash_seeds_change_nothing(name: str, tmp_path: Path) -> None:
    written = []
    for seed in ("0", "1"):
        out = tmp_path / seed
        words = [sys.executable, "-m", "posdesk.demo", name, "--out", str(out), "--merchants", "3", "--days", "40"]
        subprocess.run(words, check=True, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True)
        written.append({path.name: path.read_bytes() for path in sorted(out.iterdir())})
    assert written[0] == written[1]
    assert json.loads(written[0]["truth.json"])["world"] == name


def cents(amount: str) -> int:
    """Minor units of an amount with two decimals."""
    return int(amount.replace(".", ""))
