"""What stands behind every settlement, line and finding: where was looked, what came second, what was not taken."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from posdesk.demo import worlds
from posdesk.reconcile.grounds import KEYS
from tests.reconcile.contract.worlds import OTHER, PLAIN, World, command

DAY, DUE = "2026-03-16", "2026-03-17"


@pytest.mark.parametrize("name", sorted(worlds.WORLDS))
def test_all_of_them_say_why(name: str, tmp_path: Path) -> None:
    files = worlds.WORLDS[name](3, merchants=3, days=40).write(tmp_path)
    told = command("reconcile", "--json", *files.options).data
    looked = 0
    for kind in ("settlements", "lines", "findings"):
        for one in told[kind]:
            assert one["rule"]
            assert set(KEYS) <= set(one["evidence"])
            assert one["evidence"]["words"]
            assert "reconcile." not in one["evidence"]["words"]
            looked += one["evidence"]["searched"] is not None
    assert looked > 50


def shop(folder: Path, terms: str = PLAIN) -> World:
    world = World(folder, terms=terms)
    world.take(DAY, "500.00")
    return world


def of(world: World, day: str = DAY) -> dict[str, Any]:
    world.cover()
    found: dict[str, Any] = world.run().of(day)["evidence"]
    return found


def test_where_was_looked_and_what_came_nearest(tmp_path: Path) -> None:
    world = shop(tmp_path)
    world.pay(DUE, "500.00")
    near = world.pay("2026-03-19", "507.00")
    told = of(world)
    assert told["searched"]["from"] == DAY
    assert (told["searched"]["amount"], told["searched"]["credits"]) == ("500.00", 2)
    assert (told["runner_up"], told["payer"], told["rounding"]) == (None, "known", "terms")
    assert told["nearest_rejected"] == {
        "line": near, "amount": "507.00", "date": "2026-03-19", "off": "7.00", "why": "amount",
    }  # fmt: skip
    assert told["margin"] >= 300
    assert "No other came into question." in told["words"]


def test_what_came_second(tmp_path: Path) -> None:
    world = shop(tmp_path)
    world.pay(DUE, "500.00")
    again = world.pay("2026-03-19", "500.00")
    told = of(world)
    assert told["runner_up"]["line"] == again
    assert told["runner_up"]["weight"] > 0
    assert told["margin"] < told["runner_up"]["weight"] + told["margin"]
    assert "Second came" in told["words"]


def test_what_never_arrived_is_as_likely_as_nothing(tmp_path: Path) -> None:
    """Two days of one sum, of which one was paid: the payment of the one is told as such for the other."""
    world = shop(tmp_path)
    world.take(DUE, "500.00")
    paid = world.pay(DUE, "500.00", memo="0316-0316费0.00元")
    told = of(world, DUE)
    assert world.run().verdicts()[DUE] == "never_arrived"
    assert told["runner_up"] is None
    assert told["nearest_rejected"]["line"] == paid
    assert "as likely" not in told["words"]
    other = shop(tmp_path)
    other.take(DUE, "500.00")
    other.pay(DUE, "500.00")
    told = of(other, DUE)
    assert other.run().verdicts()[DUE] == "never_arrived"
    assert "would fit too, and pays other sales" in told["words"]


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"counterparty": "城东超市"}, "another_payer"),
        ({"counterparty": "银联商务", "memo": f"商户{OTHER}"}, "names_another"),
    ],
)
def test_why_a_credit_of_that_amount_was_not_taken(more: dict[str, str], why: str, tmp_path: Path) -> None:
    world = shop(tmp_path)
    world.take(DAY, "90.00", merchant=OTHER)
    world.pay(DUE, "90.00", memo=f"商户{OTHER}")
    world.line(DUE, "500.00", **more)
    told = of(world)
    assert told["nearest_rejected"]["why"] == why
    assert (told["margin"], told["runner_up"]) == (None, None)


def test_what_is_not_looked_for_says_so(tmp_path: Path) -> None:
    world = shop(tmp_path)
    world.cover("2026-03-01", DAY)
    told = world.run("--as-of", DAY).of(DAY)
    assert told["status"] == "not_due"
    assert told["evidence"]["searched"] is None
    assert told["evidence"]["words"] == told["because"]


def test_a_line_was_held_against_settlements(tmp_path: Path) -> None:
    world = shop(tmp_path)
    paid = world.pay(DUE, "500.00")
    odd = world.line("2026-03-18", "495.00", counterparty="城东超市")
    world.cover()
    lines = {line["id"]: line for line in world.run().data["lines"]}
    assert lines[paid]["evidence"]["margin"] >= 300
    assert lines[odd]["evidence"]["searched"]["settlements"] == 1
    assert lines[odd]["evidence"]["nearest_rejected"]["why"] == "paid"
    assert lines[odd]["rule"] == "other"
    assert "¥5.00 away" in lines[odd]["evidence"]["words"]
