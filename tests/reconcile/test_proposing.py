"""Terms that nobody gave, found in the takings and the bank's lines."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from pathlib import Path
from random import Random
from typing import Any

import pytest

from posdesk.kit.calendar import calendar
from posdesk.reconcile.service import parse_terms
from posdesk.reconcile.terms import Channel, Cycle, Fee
from tests.reconcile.contract.worlds import MERCHANT, OTHER, World
from tests.reconcile.contract.worlds import Said as Ran

START = date(2026, 3, 2)
CENT = Decimal("0.01")
Charge = Callable[[Decimal, str], Decimal]


def at(rate: str) -> Charge:
    return lambda gross, _card: (gross * Decimal(rate)).quantize(CENT, ROUND_HALF_UP)


def trade(
    world: World,
    cycle: str,
    fee: Charge,
    *,
    days: int = 40,
    cutoff: str = "24:00",
    cards: tuple[str, ...] = ("",),
    listed: bool = False,
    payout_fee: str = "0",
    delayed: tuple[int, ...] = (),
    seed: int = 1,
    amounts: tuple[int, int] = (500, 40_000),
) -> None:
    """Takings of some weeks, each due day paid in one credit by the world's payer."""
    rng, working = Random(seed), calendar("CN")
    limit = Channel("", cutoff=cutoff).cutoff_minutes
    owed: dict[date, Decimal] = {}
    for n in range(days):
        for _ in range(6):
            card, gross = rng.choice(cards), Decimal(rng.randrange(*amounts)) * CENT
            minute = rng.choice((600, 800, 1180, 1300, 1335, 1390))
            charged = fee(gross, card)
            when = f"{START + timedelta(days=n)} {minute // 60:02d}:{minute % 60:02d}:00"
            world.take(when, str(gross), card=card, **({"fee": str(charged)} if listed else {}))
            due = Cycle(cycle).due(START + timedelta(days=n + (minute >= limit)), working)
            assert due is not None
            owed[due] = owed.get(due, Decimal(0)) + gross - charged
    for number, (due, net) in enumerate(sorted(owed.items())):
        world.pay(str(due + timedelta(days=number in delayed)), str(net - Decimal(payout_fee)), memo="清算款")


def proposed(ran: Ran) -> tuple[Channel, ...]:
    """The terms that the run printed."""
    assert ran.data["terms"]["guessed"] is True
    return parse_terms(ran.data["terms"]["toml"]).channels


def world(folder: Path, **more: Any) -> World:
    return World(folder, terms=None, **more)


@pytest.mark.parametrize("cycle", ["T+1", "D+1", "T+0", "T+2"])
def test_the_cycle_the_rate_and_the_payer_are_found(tmp_path: Path, cycle: str) -> None:
    shop = world(tmp_path)
    trade(shop, cycle, at("0.0038"))
    ran = shop.run()
    (found,) = proposed(ran)
    assert (found.cycle.text, found.cutoff, found.calendar_code) == (cycle, "24:00", "CN")
    assert found.fees == (Fee(rate=Decimal("0.0038")),)
    assert found.payer == (shop.payer,)
    assert (found.grace, found.held_in) == (0, None)
    assert ran.accusations() == []
    assert set(ran.verdicts().values()) <= {"arrived", "not_due", "overdue", "awaiting_statement"}


@pytest.mark.parametrize("cutoff", ["23:00", "22:00"])
def test_the_cut_off_is_found(tmp_path: Path, cutoff: str) -> None:
    shop = world(tmp_path)
    trade(shop, "T+1", at("0.006"), cutoff=cutoff)
    (found,) = proposed(shop.run())
    assert (found.cycle.text, found.cutoff) == ("T+1", cutoff)


def test_card_kinds_have_rates_of_their_own(tmp_path: Path) -> None:
    shop = world(tmp_path)
    trade(
        shop,
        "D+1",
        lambda gross, card: at("0.005" if card == "debit" else "0.006")(gross, card),
        cards=("debit", "credit"),
    )
    (found,) = proposed(shop.run())
    assert {fee.card: fee.rate for fee in found.fees if fee.card} == {
        "debit": Decimal("0.0050"), "credit": Decimal("0.0060"),
    }  # fmt: skip
    assert found.fees[-1].card is None


@pytest.mark.parametrize("rate", ["0.0025", "0.0038", "0.006"])
def test_the_rate_of_small_sales_is_found_though_each_fee_is_rounded(tmp_path: Path, rate: str) -> None:
    """Of 4 yuan 0.38 % are 1.52 cents, and 2 are kept: the day seems to cost more than it does."""
    shop = world(tmp_path)
    trade(shop, "T+1", at(rate), amounts=(300, 2600))
    ran = shop.run()
    (found,) = proposed(ran)
    assert found.fees == (Fee(rate=Decimal(rate)),)
    assert {one["difference"] for one in ran.data["payouts"]} == {"0.00"}


def test_of_rates_that_do_equally_well_the_usual_one_is_told(tmp_path: Path) -> None:
    shop = world(tmp_path)
    trade(shop, "T+1", at("0.0038"), amounts=(1190, 1215))
    assert proposed(shop.run())[0].fees == (Fee(rate=Decimal("0.0038")),)


def test_a_cap_of_one_kind_of_card_is_found(tmp_path: Path) -> None:
    shop = world(tmp_path)

    def fee(gross: Decimal, card: str) -> Decimal:
        return min(at("0.005")(gross, card), Decimal("20.00")) if card == "debit" else at("0.006")(gross, card)

    trade(shop, "D+1", fee, cards=("debit", "credit"), amounts=(5_000, 450_000))
    (found,) = proposed(shop.run())
    assert {(one.card, one.rate, one.cap) for one in found.fees if one.card} == {
        ("debit", Decimal("0.005"), Decimal("20.00")), ("credit", Decimal("0.006"), None),
    }  # fmt: skip


def test_fees_that_are_cut_off_are_told_from_rounded_ones(tmp_path: Path) -> None:
    shop = world(tmp_path)
    trade(shop, "D+1", lambda gross, _: (gross * Decimal("0.0038")).quantize(CENT, ROUND_DOWN))
    assert proposed(shop.run())[0].fees == (Fee(rate=Decimal("0.0038"), rounding="truncate"),)


def test_the_fee_of_a_refund_may_be_kept(tmp_path: Path) -> None:
    shop = world(tmp_path)
    trade(shop, "D+1", at("0.006"))
    for n in range(0, 36, 2):
        day, due = START + timedelta(days=n), START + timedelta(days=n + 1)
        shop.take(str(day), "-20.00", kind="refund")
        paid = next(row for row in shop.bank if row["date"] == str(due))
        paid["amount"] = str(Decimal(paid["amount"]) - 20)
    (found,) = proposed(shop.run())
    assert (found.fees, found.refund_fee) == ((Fee(rate=Decimal("0.006")),), "kept")


def test_fees_in_the_file_are_taken_and_a_fee_a_payout_makes_it_a_wallet(tmp_path: Path) -> None:
    shop = world(tmp_path)
    trade(shop, "D+1", at("0.006"), listed=True, payout_fee="3.00")
    ran = shop.run()
    (found,) = proposed(ran)
    assert found.held_in == "wallet"
    assert found.draw is not None
    assert found.draw.fee == Decimal("3.00")
    assert ran.accusations() == []


def test_a_frequent_delay_is_the_channels_habit(tmp_path: Path) -> None:
    shop = world(tmp_path)
    trade(shop, "D+1", at("0.0038"), delayed=(3, 9, 15, 21, 27, 33))
    ran = shop.run()
    assert proposed(ran)[0].grace == 1
    assert "late" not in ran.verdicts().values()


def test_without_a_rhythm_nobody_is_accused(tmp_path: Path) -> None:
    shop = world(tmp_path)
    rng = Random(4)
    for n in range(30):
        shop.take(str(START + timedelta(days=n)), str(Decimal(rng.randrange(5_000, 90_000)) * CENT))
    for n in (4, 11, 19, 27):
        shop.pay(str(START + timedelta(days=n)), "1500.00")
    ran = shop.run()
    (found,) = proposed(ran)
    assert (found.cycle.text, found.held_in) == ("manual", "wallet")
    assert ran.accusations() == []
    assert "no rhythm of payouts was found" in ran.err


def test_takings_that_list_their_payouts_are_a_wallet(tmp_path: Path) -> None:
    shop = world(tmp_path, channel="wechat", payer="财付通")
    for n in range(20):
        day = START + timedelta(days=n)
        shop.take(str(day), "100.00", fee="0.60")
        if n % 4 == 3:
            shop.take(f"{day} 20:00:00", "-390.00", kind="payout")
            shop.pay(str(day + timedelta(days=1)), "389.00")
    ran = shop.run()
    (found,) = proposed(ran)
    assert (found.cycle.text, found.held_in, found.payer) == ("manual", "wallet", ("财付通",))
    assert found.draw is not None
    assert found.draw.fee == Decimal("1.00")
    assert ran.accusations() == []


def test_days_totals_are_enough(tmp_path: Path) -> None:
    shop = world(tmp_path)
    rng = Random(9)
    for n in range(30):
        gross = Decimal(rng.randrange(50_000, 400_000)) * CENT
        shop.total(str(START + timedelta(days=n)), str(gross), source="till", count="30")
        shop.total(str(START + timedelta(days=n)), str(gross), count="30")
        shop.pay(str(START + timedelta(days=n + 1)), str(gross - at("0.0038")(gross, "")))
    ran = shop.run()
    (found,) = proposed(ran)
    assert (found.cycle.text, found.fees) == ("D+1", (Fee(rate=Decimal("0.0038")),))
    assert ran.accusations() == []


def test_given_terms_stay_and_only_the_rest_is_proposed(tmp_path: Path) -> None:
    shop = World(tmp_path)
    trade(shop, "T+1", at("0"))
    other = World(tmp_path, channel="wechat", payer="财付通", takings=shop.takings, bank=shop.bank)
    trade(other, "D+1", at("0.006"), seed=2)
    ran = shop.run()
    card, wechat = proposed(ran)
    assert card == parse_terms(str(shop.terms)).channels[0]
    assert (wechat.id, wechat.cycle.text, wechat.payer) == ("wechat", "D+1", ("财付通",))


def test_merchants_that_agree_share_an_entry_and_others_have_their_own(tmp_path: Path) -> None:
    shop = world(tmp_path)
    trade(shop, "D+1", at("0.006"))
    other = World(tmp_path, merchant=OTHER, takings=shop.takings, bank=shop.bank)
    trade(other, "D+1", at("0.006"), seed=2)
    assert [(c.merchant, c.cycle.text) for c in proposed(shop.run())] == [(None, "D+1")]
    shop, other = world(tmp_path), World(tmp_path, merchant=OTHER)
    trade(shop, "D+1", at("0.006"))
    other.takings, other.bank = shop.takings, shop.bank
    trade(other, "T+1", at("0.0038"), seed=2)
    ran = shop.run()
    assert [(c.merchant, c.cycle.text) for c in proposed(ran)] == [(MERCHANT, "D+1"), (OTHER, "T+1")]
    comments = [row for row in ran.data["terms"]["toml"].splitlines() if row.startswith("#")]
    assert [MERCHANT in row for row in comments] == [True, False]


def test_without_a_bank_line_nothing_is_known(tmp_path: Path) -> None:
    shop = world(tmp_path)
    shop.take(str(START), "100.00")
    shop.line(str(START), "-5.00", counterparty="电力公司")
    ran = shop.run()
    assert proposed(ran)[0].held_in == "wallet"
    assert ran.accusations() == []
