"""Days below zero that a later payout takes in, and memos of channels that pay on the very day."""

from __future__ import annotations

from pathlib import Path

from tests.reconcile.contract.worlds import MERCHANT, PLAIN, World, setting

BELOW, DAY, DUE = "2026-03-16", "2026-03-17", "2026-03-18"


def test_what_is_carried_is_rounded_in_the_channels_own_way(tmp_path: Path) -> None:
    world = World(tmp_path, PLAIN.replace('rate = "0"', 'rate = "0.0038"'))
    world.cut_off_fees()
    for _ in range(3):
        world.take(BELOW, "-11.97", kind="refund")
    world.take(DAY, *["11.97"] * 20)
    world.cover()
    paid = world.pay(DUE, "202.81")
    said = world.run()
    assert (said.of(BELOW)["status"], said.of(BELOW)["lines"]) == ("carried", [])
    one = said.of(DAY)
    assert (one["status"], one["lines"]) == ("arrived", [paid])
    assert said.payout(one)["evidence"]["rounding"] == "truncate"


def test_a_payout_less_what_was_carried_is_paid_once(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take("2026-03-10", "31.00")
    world.pay("2026-03-11", "31.00")
    world.take(BELOW, "-28.33", kind="refund")
    world.take(DAY, "1511.37")
    world.cover()
    first, again = world.pay(DUE, "1483.04"), world.pay("2026-03-20", "1483.04")
    said = world.run()
    assert (said.of(DAY)["status"], said.of(DAY)["lines"]) == ("arrived", [first])
    assert said.lines[again] == "duplicate"


def test_a_memo_of_a_channel_that_pays_on_the_day_names_that_day(tmp_path: Path) -> None:
    """The acquirer writes the day after the takings, and pays before it has come."""
    world = World(tmp_path, setting().replace("T+1", "D+0"))
    for n in range(9, 14):
        world.take(f"2026-03-{n:02d}", f"{100 + n}.00")
        world.pay(f"2026-03-{n:02d}", f"{100 + n}.00", f"03{n + 1:02d}_{MERCHANT}")
    world.take(BELOW, "200.00")
    world.take(DUE, "310.00")
    world.pay(DUE, "310.00", f"0319_{MERCHANT}")
    world.cover()
    extra = world.pay(DUE, "150.00", f"0319_{MERCHANT}")
    said = world.run()
    assert said.of(BELOW)["status"] == "never_arrived"
    assert said.lines[extra] == "unknown_deposit"
