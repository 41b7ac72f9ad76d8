"""Takings that feed a balance: payout rows, fees, what is missing, what is only waiting, and reserves."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.reconcile.contract.worlds import MERCHANT, OTHER, PLAIN, Said, World

DAYS = ("2026-03-16", "2026-03-17", "2026-03-18")
DRAWN = "2026-03-19"
ACCUSING = {"never_arrived", "overdue", "short", "returned", "ambiguous", "awaiting_statement", "late"}


def purse(payout: str = "", channel: str = "", rate: str = "0.006") -> str:
    """Terms of a wallet."""
    return f"""
[[channel]]
id = "wechat"
cycle = "manual"
calendar = "CN"
held_in = "wallet"
payer = ["财付通"]
{channel}
  [[channel.fee]]
  rate = "{rate}"
  [channel.payout]
{payout}
"""


def shop(folder: Path, terms: str) -> World:
    """Three days of 100.00 each; at 0.6 % 298.20 are in the wallet."""
    world = World(folder, terms, channel="wechat", payer="财付通支付科技有限公司")
    for day in DAYS:
        world.take(day, "100.00")
    world.cover()
    return world


def draw(world: World, amount: str, when: str = f"{DRAWN} 10:00:00", **more: str) -> None:
    world.take(when, f"-{amount}", kind="payout", **more)


def wallet(said: Said, merchant: str = MERCHANT) -> dict[str, Any]:
    (found,) = [one for one in said.data["wallets"] if one["merchant"] == merchant]
    return dict(found)


def test_takings_that_nobody_has_drawn_yet(tmp_path: Path) -> None:
    said = shop(tmp_path, purse()).run()
    assert {one["status"] for one in said.data["settlements"]} == {"in_wallet"}
    assert {one["due"] for one in said.data["settlements"]} == {None}
    assert (said.findings(), said.status) == ([], 0)
    found = wallet(said)
    assert (found["channel"], found["merchant"], found["opening"]) == ("wechat", MERCHANT, "0.00")
    assert (found["in"], found["fees"], found["out"], found["expected"]) == ("300.00", "1.80", "0.00", "298.20")
    assert (found["stated"], found["difference"]) == (None, None)


def test_a_payout_arrives_less_its_fee_where_the_fee_is_from_the_payout(tmp_path: Path) -> None:
    world = shop(tmp_path, purse('fee = "3.00"\nfee_from = "payout"'))
    draw(world, "200.00")
    paid = world.pay(DRAWN, "197.00")
    said = world.run()
    assert said.lines[paid] == "withdrawal"
    assert (said.findings(), said.status) == ([], 0)
    found = wallet(said)
    assert (found["in"], found["out"], found["expected"]) == ("300.00", "200.00", "98.20")


def test_the_fee_is_from_the_payout_by_default(tmp_path: Path) -> None:
    world = shop(tmp_path, purse('fee = "3.00"'))
    draw(world, "200.00")
    paid = world.pay(DRAWN, "197.00")
    assert world.run().lines[paid] == "withdrawal"


def test_the_payout_rows_own_fee_column_is_not_asked(tmp_path: Path) -> None:
    world = shop(tmp_path, purse('fee = "3.00"'))
    draw(world, "200.00", fee="-1.00")
    paid = world.pay(DRAWN, "197.00")
    said = world.run()
    assert (said.lines[paid], said.findings()) == ("withdrawal", [])
    assert wallet(said)["expected"] == "98.20"


def test_a_fee_from_the_wallet_leaves_the_payout_whole(tmp_path: Path) -> None:
    world = shop(tmp_path, purse('fee = "3.00"\nfee_from = "wallet"'))
    draw(world, "200.00")
    world.take(f"{DRAWN} 10:00:01", "-3.00", kind="payout_fee")
    paid = world.pay(DRAWN, "200.00")
    said = world.run()
    assert (said.lines[paid], said.findings()) == ("withdrawal", [])
    found = wallet(said)
    assert (found["out"], found["expected"]) == ("200.00", "95.20")


def test_a_fee_by_rate(tmp_path: Path) -> None:
    world = shop(tmp_path, purse('fee_rate = "0.001"'))
    draw(world, "250.00")
    paid = world.pay(DRAWN, "249.75")
    assert world.run().lines[paid] == "withdrawal"


def test_without_a_fee_the_whole_payout_arrives(tmp_path: Path) -> None:
    world = shop(tmp_path, purse())
    draw(world, "200.00")
    paid = world.pay("2026-03-20", "200.00")
    said = world.run()
    assert (said.lines[paid], said.findings()) == ("withdrawal", [])


def test_a_payout_that_the_bank_does_not_have(tmp_path: Path) -> None:
    world = shop(tmp_path, purse('fee = "3.00"'))
    draw(world, "200.00")
    said = world.run()
    (finding,) = said.findings()
    assert (finding["kind"], finding["severity"], finding["amount"]) == ("withdrawal_missing", "act", "197.00")
    assert said.status == 1
    assert wallet(said)["out"] == "200.00"


def test_one_finding_for_each_missing_payout(tmp_path: Path) -> None:
    world = shop(tmp_path, purse('fee = "3.00"'))
    draw(world, "100.00", "2026-03-17 10:00:00")
    draw(world, "100.00", "2026-03-18 10:00:00")
    draw(world, "50.00", "2026-03-19 10:00:00")
    world.pay("2026-03-18", "97.00")
    said = world.run()
    assert sorted(one["amount"] for one in said.findings("withdrawal_missing")) == ["47.00", "97.00"]


@pytest.mark.parametrize(("as_of", "missing"), [(DRAWN, 0), ("2026-03-26", 0), ("2026-03-27", 1)])
def test_a_payout_is_due_on_its_own_day_and_missing_after_patience(tmp_path: Path, as_of: str, missing: int) -> None:
    world = shop(tmp_path, purse())
    draw(world, "200.00")  # Thursday 19 March; five working days later is 26 March
    assert len(world.run("--as-of", as_of).findings("withdrawal_missing")) == missing


def test_a_payout_is_not_missing_where_no_statement_covers_it(tmp_path: Path) -> None:
    world = World(tmp_path, purse(), channel="wechat", payer="财付通支付科技有限公司")
    world.take(DAYS[0], "300.00")
    draw(world, "200.00")
    world.cover("2026-03-02", "2026-03-10")
    said = world.run("--as-of", "2026-04-30")
    assert said.accusations() == []


def test_other_money_does_not_stand_in_for_a_payout(tmp_path: Path) -> None:
    world = shop(tmp_path, purse())
    draw(world, "200.00")
    world.line(DRAWN, "200.00", counterparty="客户李四", memo="货款")
    assert [one["amount"] for one in world.run().findings("withdrawal_missing")] == ["200.00"]


def test_holds_releases_and_topups_move_the_balance_and_are_in_no_net(tmp_path: Path) -> None:
    world = shop(tmp_path, purse())
    world.take(f"{DAYS[0]} 13:00:00", "50.00", kind="topup")
    world.take(f"{DAYS[1]} 13:00:00", "-40.00", kind="hold")
    world.take(f"{DAYS[2]} 13:00:00", "15.00", kind="release")
    said = world.run()
    assert [said.of(day, "wechat")["net"] for day in DAYS] == ["99.40", "99.40", "99.40"]
    assert [said.of(day, "wechat")["fee"] for day in DAYS] == ["0.60", "0.60", "0.60"]
    assert wallet(said)["expected"] == "323.20"  # 298.20 + 50 − 40 + 15
    assert said.accusations() == []


def test_rows_that_move_the_balance_need_no_fee_row(tmp_path: Path) -> None:
    terms = purse().replace('rate = "0.006"', 'card = "debit"\n  rate = "0.006"')
    world = World(tmp_path, terms, channel="wechat", payer="财付通")
    world.take(DAYS[0], "100.00", card="debit")
    for kind, amount in (("payout", "-20.00"), ("payout_fee", "-0.10"), ("hold", "-5.00"), ("release", "5.00")):
        world.take(f"{DAYS[0]} 15:00:00", amount, kind=kind)
    world.take(f"{DAYS[0]} 16:00:00", "7.00", kind="topup")
    world.cover()
    world.pay(DAYS[0], "20.00")
    said = world.run()
    assert said.of(DAYS[0], "wechat")["net"] == "99.40"
    assert wallet(said)["expected"] == "86.30"  # 99.40 − 20 − 0.10 − 5 + 5 + 7


def test_refunds_come_out_of_the_wallet(tmp_path: Path) -> None:
    world = shop(tmp_path, purse())
    world.take(DAYS[2], "-50.00", kind="refund")  # its fee of 0.30 is returned
    said = world.run()
    assert wallet(said)["expected"] == "248.50"
    assert said.accusations() == []


def test_a_day_of_refunds_alone_accuses_nobody(tmp_path: Path) -> None:
    world = shop(tmp_path, purse())
    world.take("2026-03-19", "-250.00", kind="refund")
    said = world.run()
    assert (said.status, wallet(said)["expected"]) == (0, "49.70")


@pytest.mark.parametrize("when", ["daily", "manual", "each"])
def test_a_wallet_is_never_accused_for_want_of_a_bank_line_alone(tmp_path: Path, when: str) -> None:
    for cycle in ("manual", "T+1", "D+1"):
        folder = tmp_path / cycle.replace("+", "")
        folder.mkdir()
        said = shop(folder, purse(f'when = "{when}"').replace('"manual"', f'"{cycle}"', 1)).run()
        assert {one["status"] for one in said.data["settlements"]} & ACCUSING == set()
        assert (said.accusations(), said.status) == ([], 0)


def test_below_the_least_payout(tmp_path: Path) -> None:
    said = shop(tmp_path, purse('when = "daily"\nminimum = "500.00"')).run()
    assert {one["status"] for one in said.data["settlements"]} == {"below_minimum"}
    assert (said.findings(), said.status) == ([], 0)


def test_at_the_least_payout_it_is_only_in_the_wallet(tmp_path: Path) -> None:
    said = shop(tmp_path, purse('when = "manual"\nminimum = "298.20"')).run()
    assert said.of(DAYS[-1], "wechat")["status"] == "in_wallet"


def test_failed_payouts_are_in_what_went_out(tmp_path: Path) -> None:
    # The payout of 200.00 fails; the provider puts the money back, and the owner draws again the next day.
    world = shop(tmp_path, purse())
    draw(world, "200.00")
    world.take(f"{DRAWN} 18:00:00", "200.00", kind="release")
    draw(world, "200.00", "2026-03-20 10:00:00")
    paid = world.pay("2026-03-20", "200.00")
    said = world.run()
    found = wallet(said)
    assert (found["out"], found["expected"]) == ("400.00", "98.20")
    assert said.lines[paid] == "withdrawal"


def test_wallets_of_two_merchants_are_apart(tmp_path: Path) -> None:
    world = shop(tmp_path, purse())
    world.take(DAYS[0], "1000.00", merchant=OTHER)
    draw(world, "500.00", merchant=OTHER)
    world.pay(DRAWN, "500.00")
    said = world.run()
    assert (wallet(said)["expected"], wallet(said, OTHER)["expected"]) == ("298.20", "494.00")
    assert [one["merchant"] for one in said.data["wallets"]] == [MERCHANT, OTHER]


def test_a_shop_that_is_drawn_by_hand_for_a_quarter_is_not_accused(tmp_path: Path) -> None:
    world = World(tmp_path, purse('fee = "3.00"'), channel="wechat", payer="财付通支付科技有限公司")
    total = 0
    days = [f"2026-{month:02d}-{day:02d}" for month in (1, 2, 3) for day in range(1, 29)]
    for at, day in enumerate(days):
        world.take(day, f"{30 + at % 17}.50")
        total += 3050 + 100 * (at % 17)
        if at % 11 == 10:
            whole = total // 10000 * 100
            draw(world, f"{whole}.00", f"{day} 21:00:00")
            world.pay(day, f"{whole - 3}.00")
            total -= whole * 100
    world.cover("2026-01-01", "2026-04-15")
    said = world.run()
    assert {one["status"] for one in said.data["settlements"]} & ACCUSING == set()
    assert (said.findings(), said.status) == ([], 0)


def test_a_reserve_that_is_given_back_pays_no_day(tmp_path: Path) -> None:
    """It is near enough to a day that never came to be taken for a short payment of it."""
    terms = PLAIN + '  [channel.reserve]\n  rate = "0.05"\n  days = 10\n'
    world = World(tmp_path, terms)
    for day in range(9, 14):
        world.take(f"2026-03-{day:02d}", "1000.00")
    for due in range(10, 14):
        world.pay(f"2026-03-{due:02d}", "950.00")
    world.cover()
    back = world.line("2026-03-17", "600.00", counterparty="银联商务", memo="保证金释放")
    said = world.run()
    assert said.of("2026-03-13")["status"] == "never_arrived"
    assert said.lines[back] == "reserve_release"


def test_a_reserve_is_kept_back_and_released(tmp_path: Path) -> None:
    terms = PLAIN + '  [channel.reserve]\n  rate = "0.05"\n  days = 10\n'
    world = World(tmp_path, terms)
    world.take("2026-03-16", "1000.00")
    world.take("2026-03-17", "600.00")
    world.cover()
    world.pay("2026-03-17", "950.00")
    world.pay("2026-03-18", "570.00")
    first = world.pay("2026-03-26", "50.00", "保证金释放")
    second = world.pay("2026-03-27", "30.00", "保证金释放")
    said = world.run()
    assert (said.accusations(), said.status) == ([], 0)
    assert {one["status"] for one in said.data["settlements"]} <= {"arrived", "reserved"}
    assert (said.lines[first], said.lines[second]) == ("reserve_release", "reserve_release")
