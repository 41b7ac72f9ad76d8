"""Situations of real small shops in which nobody may be accused wrongly, and in which what is missing must be seen."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.reconcile.contract.worlds import ACCOUNT, MERCHANT, OTHER, PLAIN, RATED, WECHAT, Said, World

DAY, DUE = "2026-03-16", "2026-03-17"


def span(start: str, n: int) -> list[str]:
    first = date.fromisoformat(start)
    return [(first + timedelta(days=at)).isoformat() for at in range(n)]


def yuan(cents: int) -> str:
    return f"{cents / 100:.2f}"


def quiet(said: Said) -> None:
    assert said.accusations() == []
    assert said.findings() == []
    assert said.status == 0


def test_a_noodle_shop_over_spring_festival(tmp_path: Path) -> None:
    """Open all through; the acquirer pays what has gathered on each working day, two worked Saturdays among them."""
    world = World(tmp_path, PLAIN + WECHAT)
    working = [
        "2026-02-09", "2026-02-10", "2026-02-11", "2026-02-12", "2026-02-13", "2026-02-14", "2026-02-24", "2026-02-25",
        "2026-02-26", "2026-02-27", "2026-02-28", "2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06",
    ]  # fmt: skip
    for channel, payer, base in (("card", "银联商务股份有限公司", 83100), ("wechat", "财付通支付科技有限公司", 40210)):
        open_ = 0
        for at, day in enumerate(span("2026-02-08", 27)):
            if day in working and open_:
                world.pay(day, yuan(open_), counterparty=payer)
                open_ = 0
            sum_ = base + 1711 * (at * 7 % 13) + at
            world.take(day, yuan(sum_ - 5000), "50.00", channel=channel)
            open_ += sum_
        world.cover("2026-02-01", "2026-03-06")
    said = world.run()
    assert set(said.data["summary"]["by_status"]) <= {"arrived", "not_due"}
    quiet(said)


@pytest.mark.parametrize("first", range(1, 10))
@pytest.mark.parametrize("second", ["2025-10-09", "2025-10-10"])
def test_a_golden_week_paid_in_two_credits(tmp_path: Path, first: int, second: str) -> None:
    """Nine days are due at once; the acquirer pays the first few together and the others together."""
    world = World(tmp_path)
    sums = [10010 + 1700 * (at * 5 % 9) + at for at in range(9)]
    for day, sum_ in zip(span("2025-09-30", 9), sums, strict=True):
        world.take(day, yuan(sum_))
    world.cover("2025-09-01", "2025-11-28")
    world.pay("2025-10-09", yuan(sum(sums[:first])))
    if sums[first:]:
        world.pay(second, yuan(sum(sums[first:])))
    said = world.run()
    assert set(said.verdicts().values()) <= {"arrived", "late"}
    assert said.accusations() == []


def test_a_ticket_office_whose_days_are_all_the_same(tmp_path: Path) -> None:
    world = World(tmp_path)
    days = [day for day in span("2026-03-02", 40) if date.fromisoformat(day).weekday() < 5 and day < "2026-04-03"]
    for day, next_ in zip(days, [*days[1:], "2026-04-03"], strict=True):
        world.take(day, *["10.00"] * 10)
        world.pay(next_, "100.00")
    world.cover("2026-03-01", "2026-04-30")
    said = world.run()
    assert set(said.verdicts().values()) == {"arrived"}
    quiet(said)


@pytest.mark.parametrize("missing", [0, 3, 11])
def test_a_ticket_office_that_is_not_paid_once(tmp_path: Path, missing: int) -> None:
    """Every other payment came on time, so the one that did not is known."""
    world = World(tmp_path)
    days = [day for day in span("2026-03-02", 33) if date.fromisoformat(day).weekday() < 5 and day < "2026-04-03"]
    for at, (day, next_) in enumerate(zip(days, [*days[1:], "2026-04-03"], strict=True)):
        world.take(day, *["10.00"] * 10)
        if at != missing:
            world.pay(next_, "100.00")
    world.cover("2026-03-01", "2026-04-30")
    said = world.run()
    wrong = {day: status for day, status in said.verdicts().items() if status not in {"arrived", "ambiguous"}}
    assert wrong in ({days[missing]: "never_arrived"}, {})  # explicit ambiguity is honest, another day is not
    assert len(said.findings("never_arrived")) <= 1
    assert said.findings()


def test_a_car_park_with_two_machines_of_the_same_price(tmp_path: Path) -> None:
    world = World(tmp_path)
    for day, next_ in (("2026-03-16", "2026-03-17"), ("2026-03-17", "2026-03-18"), ("2026-03-18", "2026-03-19")):
        for merchant in (MERCHANT, OTHER):
            world.take(day, *["5.00"] * 20, merchant=merchant)
            world.pay(next_, "100.00")
    world.cover()
    said = world.run()
    assert {one["status"] for one in said.data["settlements"]} == {"arrived"}
    quiet(said)


def test_a_clothes_shop_after_a_sale_with_more_refunds_than_sales(tmp_path: Path) -> None:
    """Three days below zero, one of them on a weekend, worked off by two good days."""
    world = World(tmp_path, RATED)
    for day, *amounts in (
        ("2026-03-11", "400.00"), ("2026-03-12", "100.00", "-900.00"), ("2026-03-13", "250.00"),
        ("2026-03-14", "-130.00"), ("2026-03-15", "180.00"), ("2026-03-16", "600.00"), ("2026-03-17", "75.00"),
    ):  # fmt: skip
        for amount in amounts:
            world.take(day, amount, kind="refund" if amount.startswith("-") else "sale")
    world.cover()
    world.pay("2026-03-12", "397.60")
    # 12 March owes 795.20; 13 to 15 March bring 298.20; 497.00 are still owed, and 16 March brings 596.40.
    world.pay("2026-03-17", "99.40")
    world.pay("2026-03-18", "74.55")
    said = world.run()
    assert said.accusations() == []
    assert said.of("2026-03-16")["status"] == "arrived"
    assert said.payout(said.of("2026-03-16"))["carried_in"] == "-497.00"
    assert {said.of(f"2026-03-{day}")["status"] for day in (12, 13, 14, 15)} == {"carried"}


def test_a_day_that_is_missing_after_a_day_below_zero_is_missing_what_was_left_of_it(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "-50.00", kind="refund")
    world.take(DUE, "180.00")
    world.take("2026-03-18", "90.00")
    world.cover()
    world.pay("2026-03-19", "90.00")
    said = world.run()
    assert said.verdicts() == {DAY: "carried", DUE: "never_arrived", "2026-03-18": "arrived"}
    assert [one["amount"] for one in said.findings("never_arrived")] == ["130.00"]


def test_an_acquirer_that_pays_earlier_than_agreed(tmp_path: Path) -> None:
    """Friday's and Saturday's money on Saturday and Sunday, under T+1."""
    world = World(tmp_path)
    for day, next_, sum_ in (
        ("2026-03-19", "2026-03-20", "310.00"), ("2026-03-20", "2026-03-21", "420.00"),
        ("2026-03-21", "2026-03-22", "530.00"), ("2026-03-22", "2026-03-23", "640.00"),
    ):  # fmt: skip
        world.take(day, sum_)
        world.pay(next_, sum_)
    world.cover()
    said = world.run()
    assert set(said.verdicts().values()) == {"arrived"}
    quiet(said)


@pytest.mark.parametrize("came", ["2026-03-31", "2026-04-08", "2026-04-20"])
def test_money_that_comes_long_after_patience_and_names_its_day(tmp_path: Path, came: str) -> None:
    world = World(tmp_path)
    world.take(DAY, "1234.56")
    world.cover()
    paid = world.pay(came, "1234.56", f"2026-03-16 结算款 商户{MERCHANT}")
    said = world.run()
    assert (said.of(DAY)["status"], said.of(DAY)["lines"]) == ("late", [paid])
    assert said.accusations() == []


def test_a_bank_that_books_a_day_later_for_a_month(tmp_path: Path) -> None:
    world = World(tmp_path)
    days = [day for day in span("2026-03-02", 26) if date.fromisoformat(day).weekday() < 5]
    for at, day in enumerate(days[:-2]):
        sum_ = f"{200 + 13 * at}.70"
        world.take(day, sum_)
        world.pay(days[at + 2], sum_)
    world.cover("2026-03-01", "2026-04-10")
    said = world.run()
    assert set(said.verdicts().values()) <= {"arrived", "late"}
    assert said.accusations() == []


def test_one_credit_for_two_channels_of_one_acquirer(tmp_path: Path) -> None:
    world = World(tmp_path, PLAIN + PLAIN.replace('"card"', '"qr"'))
    for day, next_, card, code in (
        ("2026-03-16", "2026-03-17", 31000, 12200), ("2026-03-17", "2026-03-18", 42000, 9910),
        ("2026-03-18", "2026-03-19", 27710, 15530),
    ):  # fmt: skip
        world.take(day, yuan(card))
        world.take(day, yuan(code), channel="qr")
        world.pay(next_, yuan(card + code))
    world.cover()
    said = world.run()
    assert {one["status"] for one in said.data["settlements"]} == {"arrived"}
    quiet(said)


def test_fees_billed_once_a_month(tmp_path: Path) -> None:
    world = World(tmp_path, RATED.replace('"CN"', '"CN"\nsettles = "gross"'))
    days = [day for day in span("2026-03-02", 26) if date.fromisoformat(day).weekday() < 5]
    for at, day in enumerate(days[:-1]):
        sum_ = f"{500 + 100 * at}.00"
        world.take(day, sum_)
        world.pay(days[at + 1], sum_)
    # 19 days of 500, 600 … 2300: 26600 at 0.6 % are 159.60
    fee = world.pay("2026-04-01", "-159.60", "3月手续费")
    world.cover("2026-03-01", "2026-04-10")
    said = world.run()
    assert set(said.verdicts().values()) == {"arrived"}
    assert said.lines[fee] == "fee"
    quiet(said)


def test_a_statement_that_ends_on_friday(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take("2026-03-19", "310.00")
    world.take("2026-03-20", "420.00")
    world.take("2026-03-21", "530.00")
    world.cover("2026-03-02", "2026-03-20")
    world.pay("2026-03-20", "310.00")
    said = world.run()
    assert said.verdicts() == {"2026-03-19": "arrived", "2026-03-20": "not_due", "2026-03-21": "not_due"}
    quiet(said)


def test_only_the_second_half_of_the_month_is_there(tmp_path: Path) -> None:
    world = World(tmp_path)
    days = [day for day in span("2026-03-02", 26) if date.fromisoformat(day).weekday() < 5]
    for at, day in enumerate(days[:-1]):
        sum_ = f"{500 + 37 * at}.00"
        world.take(day, sum_)
        if days[at + 1] >= "2026-03-16":
            world.pay(days[at + 1], sum_)
    world.cover("2026-03-16", "2026-03-27")
    said = world.run()
    assert {day for day, status in said.verdicts().items() if status == "awaiting_statement"} == {
        day for day in days if day < "2026-03-13"
    }
    assert set(said.verdicts().values()) == {"awaiting_statement", "arrived"}
    assert (said.accusations(), said.status) == ([], 0)


def test_the_first_payout_of_a_statement_is_for_days_before_the_takings(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "310.00")
    world.cover()
    before = world.pay(DAY, "777.00")
    world.pay(DUE, "310.00")
    said = world.run()
    assert said.of(DAY)["status"] == "arrived"
    assert said.lines[before] in {"other", "unknown_deposit", "settlement"}
    assert said.accusations() == []


def test_a_short_part_whose_rest_follows_is_whole(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "200.00")
    world.cover()
    paid = [world.pay(DUE, "150.00"), world.pay("2026-03-19", "50.00")]
    said = world.run()
    assert said.of(DAY)["status"] in {"arrived", "late"}
    assert said.of(DAY)["lines"] == paid
    assert said.accusations() == []


def test_a_missing_day_is_seen_though_the_next_is_of_the_same_sum(tmp_path: Path) -> None:
    world = World(tmp_path)
    for day, next_, came in (
        ("2026-03-16", "2026-03-17", True), ("2026-03-17", "2026-03-18", False), ("2026-03-18", "2026-03-19", True),
        ("2026-03-19", "2026-03-20", True),
    ):  # fmt: skip
        world.take(day, "200.00")
        if came:
            world.pay(next_, "200.00")
    world.cover()
    said = world.run()
    assert said.verdicts() == {
        "2026-03-16": "arrived", "2026-03-17": "never_arrived", "2026-03-18": "arrived", "2026-03-19": "arrived",
    }  # fmt: skip


def test_a_payout_of_one_missing_day_is_not_hidden_by_a_deposit_given_back(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "812.40")
    world.cover()
    deposit = world.pay(DUE, "300.00", "机具押金退还")
    said = world.run()
    assert said.of(DAY)["status"] == "never_arrived"
    assert said.lines[deposit] == "unknown_deposit"


def test_rents_and_customers_are_nobodys_payouts(tmp_path: Path) -> None:
    world = World(tmp_path)
    days = [day for day in span("2026-03-02", 26) if date.fromisoformat(day).weekday() < 5]
    strangers = []
    for at, day in enumerate(days[:-1]):
        sum_ = f"{500 + 37 * at}.00"
        world.take(day, sum_)
        world.pay(days[at + 1], sum_)
        strangers.append(world.line(days[at + 1], f"{480 + 41 * at}.00", counterparty="客户李四", memo="货款"))
        strangers.append(world.line(day, f"-{90 + at}.00", counterparty="供应商王五", memo="进货"))
    world.cover("2026-03-01", "2026-03-31")
    said = world.run()
    assert set(said.verdicts().values()) == {"arrived"}
    assert {said.lines[line] for line in strangers} == {"other"}
    quiet(said)


def test_truncated_fees_of_a_busy_shop_accuse_nobody(tmp_path: Path) -> None:
    """The acquirer truncates the fee of each of sixty coffees a day; the contract says nothing of it."""
    world = World(tmp_path, RATED)
    days = [day for day in span("2026-03-02", 26) if date.fromisoformat(day).weekday() < 5]
    for at, day in enumerate(days[:-1]):
        prices = [900 + 100 * ((n * 7 + at) % 25) for n in range(60)]
        world.take(day, *map(yuan, prices))
        world.pay(days[at + 1], yuan(sum(prices) - sum(price * 6 // 1000 for price in prices)))
    world.cover("2026-03-01", "2026-03-31")
    said = world.run()
    assert set(said.verdicts().values()) == {"arrived"}
    quiet(said)


def test_a_chain_of_shops_with_one_account(tmp_path: Path) -> None:
    """Five shops, sums that come close to each other, one payout lost: that one alone is named."""
    world = World(tmp_path)
    days = [day for day in span("2026-03-02", 26) if date.fromisoformat(day).weekday() < 5]
    shops = [f"89833014816000{n}" for n in range(1, 6)]
    for at, day in enumerate(days[:-1]):
        for n, merchant in enumerate(shops):
            sum_ = yuan(30000 + 1100 * ((at * 5 + n * 3) % 7) + 10 * n)
            world.take(day, sum_, merchant=merchant)
            if (at, n) != (8, 2):
                world.pay(days[at + 1], sum_)
    world.cover("2026-03-01", "2026-04-10")
    said = world.run()
    missing = [name for name, one in said.settlements.items() if one["status"] != "arrived"]
    assert missing == [f"{shops[2]}|card|{days[8]}"]
    assert len(said.accusations()) == 1


def test_a_shop_that_is_shut_on_some_days(tmp_path: Path) -> None:
    world = World(tmp_path)
    for day, next_, sum_ in (
        ("2026-03-03", "2026-03-04", "310.00"), ("2026-03-06", "2026-03-09", "420.00"),
        ("2026-03-14", "2026-03-16", "530.00"), ("2026-03-25", "2026-03-26", "640.00"),
    ):  # fmt: skip
        world.take(day, sum_)
        world.pay(next_, sum_)
    world.cover()
    said = world.run()
    assert len(said.settlements) == 4
    quiet(said)


def test_a_whole_week_that_never_came(tmp_path: Path) -> None:
    world = World(tmp_path)
    days = [day for day in span("2026-03-02", 26) if date.fromisoformat(day).weekday() < 5]
    for at, day in enumerate(days[:-1]):
        sum_ = f"{500 + 37 * at}.00"
        world.take(day, sum_)
        if not "2026-03-09" <= day <= "2026-03-13":
            world.pay(days[at + 1], sum_)
    world.cover("2026-03-01", "2026-04-10")
    said = world.run()
    assert {day for day, status in said.verdicts().items() if status == "never_arrived"} == set(span("2026-03-09", 5))
    total = sum(500 + 37 * at for at, day in enumerate(days) if "2026-03-09" <= day <= "2026-03-13")
    assert sum(float(one["amount"]) for one in said.findings("never_arrived")) == total
    assert said.data["summary"]["at_risk"] == {"CNY": f"{total}.00"}


def test_every_amount_in_a_sentence_is_one_of_the_documents(tmp_path: Path) -> None:
    """The nearest payment is named with its true sum and day."""
    world = World(tmp_path)
    world.take(DAY, "812.40")
    world.cover()
    world.pay("2026-03-18", "790.40", "商户898330148167302")
    said = world.run()
    sentence = said.of(DAY)["because"]
    assert "812.40" in sentence
    assert "17 March" in sentence
    assert ACCOUNT not in sentence
    if "790.40" in sentence:
        assert "18 March" in sentence
