"""What a takings day should pay out: fee rows, kinds of takings, currencies, entries of the terms."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.reconcile.contract.worlds import MERCHANT, OTHER, PLAIN, RATED, Said, World

DAY = "2026-03-16"


def channel(*rows: str, more: str = "") -> str:
    """Terms with these fee rows."""
    head = PLAIN.split("  [[channel.fee]]")[0] + more + "\n"
    return head + "".join(f"  [[channel.fee]]\n{row}\n" for row in rows)


def figures(one: dict[str, Any]) -> tuple[int, str, str, str]:
    return one["takings"], one["gross"], one["fee"], one["net"]


def judged(world: World) -> Said:
    world.cover()
    return world.run()


DEBIT_CAP = 'card = "debit"\nrate = "0.005"\ncap = "20.00"'
CREDIT = 'card = "credit"\nrate = "0.006"'
REST = 'rate = "0.01"'


@pytest.mark.parametrize(
    ("card", "gross", "fee"),
    [
        ("debit", "1000.00", "5.00"),
        ("debit", "4000.00", "20.00"),
        ("debit", "4000.01", "20.00"),
        ("debit", "10000.00", "20.00"),
        ("credit", "10000.00", "60.00"),
        ("foreign", "100.00", "1.00"),
        ("", "100.00", "1.00"),
    ],
)
def test_the_row_of_the_card_holds_and_is_capped(tmp_path: Path, card: str, gross: str, fee: str) -> None:
    world = World(tmp_path, channel(DEBIT_CAP, CREDIT, REST))
    world.take(DAY, gross, card=card)
    assert judged(world).of(DAY)["fee"] == fee


@pytest.mark.parametrize("cap", ["999999999.99", "99999999999.99", "9999999999999999999.99"])
@pytest.mark.parametrize(("currency", "gross", "fee"), [("CNY", "1000.00", "5.00"), ("KWD", "1000.000", "5.000")])
def test_a_cap_that_stands_for_none_is_as_good_as_none(
    tmp_path: Path, cap: str, currency: str, gross: str, fee: str
) -> None:
    world = World(tmp_path, channel(f'rate = "0.00500001"\ncap = "{cap}"'))
    world.take(DAY, gross, currency=currency)
    assert judged(world).of(DAY)["fee"] == fee


def test_the_first_row_that_fits_holds_even_where_a_later_fits_better(tmp_path: Path) -> None:
    world = World(tmp_path, channel('rate = "0.01"', 'card = "debit"\nrate = "0.005"'))
    world.take(DAY, "100.00", card="debit")
    assert judged(world).of(DAY)["fee"] == "1.00"


@pytest.mark.parametrize(
    ("gross", "fee"), [("1000.00", "6.00"), ("1000.01", "3.00"), ("999.99", "6.00"), ("5000.00", "15.00")]
)
def test_above_is_only_for_amounts_over_it(tmp_path: Path, gross: str, fee: str) -> None:
    world = World(tmp_path, channel('above = "1000.00"\nrate = "0.003"', 'rate = "0.006"'))
    world.take(DAY, gross)
    assert judged(world).of(DAY)["fee"] == fee


def test_a_row_needs_its_card_and_its_amount(tmp_path: Path) -> None:
    rows = ('card = "debit"\nabove = "500.00"\nrate = "0"\nfixed = "2.00"', 'rate = "0.01"')
    world = World(tmp_path, channel(*rows))
    world.take(DAY, "600.00", card="debit")  # 2.00
    world.take(DAY, "500.00", card="debit")  # 5.00
    world.take(DAY, "600.00", card="credit")  # 6.00
    assert judged(world).of(DAY)["fee"] == "13.00"


def test_fixed_is_per_transaction(tmp_path: Path) -> None:
    world = World(tmp_path, channel('rate = "0.006"\nfixed = "0.10"'))
    world.take(DAY, "100.00", "50.00", "10.00")  # 0.70 + 0.40 + 0.16
    assert figures(judged(world).of(DAY)) == (3, "160.00", "1.26", "158.74")


def test_min_is_per_transaction(tmp_path: Path) -> None:
    world = World(tmp_path, channel('rate = "0.006"\nmin = "0.10"'))
    world.take(DAY, "1.00", "10.00", "100.00")  # 0.10 (for 0.01) + 0.10 (for 0.06) + 0.60
    assert judged(world).of(DAY)["fee"] == "0.80"


@pytest.mark.parametrize(
    ("rounding", "amounts", "fee"),
    [
        ("transaction", ("1.00", "3.00", "5.00"), "0.06"),  # 0.005, 0.015, 0.025: 0.01 + 0.02 + 0.03
        ("truncate", ("1.00", "3.00", "5.00"), "0.03"),  # 0.00 + 0.01 + 0.02
        ("half-even", ("1.00", "3.00", "5.00"), "0.04"),  # 0.00 + 0.02 + 0.02
        ("batch", ("1.00", "3.00", "5.00"), "0.05"),  # 0.045, half up
        ("batch", ("1.00", "1.00", "1.00"), "0.02"),  # 0.015
        ("transaction", ("0.99",), "0.00"),  # 0.00495
        ("transaction", ("1.01",), "0.01"),  # 0.00505
    ],
)
def test_roundings(tmp_path: Path, rounding: str, amounts: tuple[str, ...], fee: str) -> None:
    world = World(tmp_path, channel(f'rate = "0.005"\nrounding = "{rounding}"'))
    world.take(DAY, *amounts)
    assert judged(world).of(DAY)["fee"] == fee


def test_rounding_is_half_up_per_transaction_by_default(tmp_path: Path) -> None:
    world = World(tmp_path, channel('rate = "0.005"'))
    world.take(DAY, "1.00", "3.00", "5.00")
    assert judged(world).of(DAY)["fee"] == "0.06"


def test_a_fee_in_the_file_is_taken_as_it_is(tmp_path: Path) -> None:
    world = World(tmp_path, RATED)
    world.take(DAY, "100.00", fee="0.55")
    world.take(DAY, "100.00")
    assert figures(judged(world).of(DAY)) == (2, "200.00", "1.15", "198.85")


def test_a_taking_that_no_row_fits_is_an_error_that_names_it(tmp_path: Path) -> None:
    world = World(tmp_path, channel(DEBIT_CAP, CREDIT))
    world.take(DAY, "100.00", card="debit")
    world.take(DAY, "100.00", card="foreign", id="T-STRANGE-7")
    said = judged(world)
    assert (said.status, said.out) == (3, "")
    assert "T-STRANGE-7" in said.err
    assert "takings.csv" in said.err
    assert len(said.err.strip().splitlines()) == 1


def test_a_small_amount_that_no_row_fits_is_an_error_too(tmp_path: Path) -> None:
    world = World(tmp_path, channel('above = "1000.00"\nrate = "0.003"'))
    world.take(DAY, "1000.00", id="SMALL-1")
    said = judged(world)
    assert (said.status, said.out) == (3, "")
    assert "SMALL-1" in said.err


def test_a_refund_is_negative_and_its_fee_is_returned(tmp_path: Path) -> None:
    world = World(tmp_path, RATED)
    world.take(DAY, "300.00")
    world.take(DAY, "-100.00", kind="refund")
    assert figures(judged(world).of(DAY)) == (2, "200.00", "1.20", "198.80")


def test_a_refund_keeps_its_fee_under_kept(tmp_path: Path) -> None:
    world = World(tmp_path, channel('rate = "0.006"', more='refund_fee = "kept"'))
    world.take(DAY, "300.00")
    world.take(DAY, "-100.00", kind="refund")
    assert figures(judged(world).of(DAY)) == (2, "200.00", "1.80", "198.20")


@pytest.mark.parametrize(("kept", "fee", "net"), [("returned", "1.20", "198.80"), ("kept", "1.80", "198.20")])
def test_refund_fee_governs_chargebacks(tmp_path: Path, kept: str, fee: str, net: str) -> None:
    world = World(tmp_path, channel('rate = "0.006"', more=f'refund_fee = "{kept}"'))
    world.take(DAY, "300.00")
    world.take(DAY, "-100.00", kind="chargeback")
    assert figures(judged(world).of(DAY)) == (2, "200.00", fee, net)


@pytest.mark.parametrize("kept", ["returned", "kept"])
def test_a_negative_void_counts_as_it_stands_and_its_fee_is_always_returned(tmp_path: Path, kept: str) -> None:
    world = World(tmp_path, channel('rate = "0.006"', more=f'refund_fee = "{kept}"'))
    world.take(DAY, "300.00")
    world.take(DAY, "100.00", order="A1")
    world.take(DAY, "-100.00", kind="void", original_order="A1")
    assert figures(judged(world).of(DAY)) == (3, "300.00", "1.80", "298.20")


@pytest.mark.parametrize("gross", ["100.00", "0.00"])
def test_a_void_without_minus_cancels_the_sale_that_it_names(tmp_path: Path, gross: str) -> None:
    world = World(tmp_path, RATED)
    world.take(DAY, "300.00", order="A0")
    world.take(DAY, "100.00", order="A1")
    world.take(DAY, gross, kind="void", original_order="A1", id="VOID-9")
    said = judged(world)
    assert figures(said.of(DAY)) == (3, "300.00", "1.80", "298.20")
    assert "VOID-9" in said.err


def test_a_void_cancels_no_other_sale_of_the_same_amount(tmp_path: Path) -> None:
    world = World(tmp_path, RATED)
    world.take(DAY, "100.00", "100.00", order="")
    world.take(DAY, "100.00", order="A1")
    world.take(DAY, "100.00", kind="void", original_order="A1")
    assert figures(judged(world).of(DAY)) == (4, "200.00", "1.20", "198.80")


def test_a_void_of_the_next_day_cancels_the_sale_of_its_day(tmp_path: Path) -> None:
    world = World(tmp_path, RATED)
    world.take(DAY, "300.00", order="A0")
    world.take(DAY, "100.00", order="A1")
    world.take("2026-03-17", "50.00", order="A2")
    world.take("2026-03-17", "100.00", kind="void", original_order="A1")
    said = judged(world)
    assert [said.of(DAY)["net"], said.of("2026-03-17")["net"]] == ["298.20", "49.70"]


def test_a_void_of_another_merchant_with_the_same_order_number_cancels_nothing_of_mine(tmp_path: Path) -> None:
    world = World(tmp_path, RATED)
    world.take(DAY, "100.00", order="1")
    world.take(DAY, "100.00", order="1", merchant=OTHER)
    world.take(DAY, "100.00", kind="void", original_order="1", merchant=OTHER)
    said = judged(world)
    assert [said.of(DAY)["net"], said.of(DAY, merchant=OTHER)["net"]] == ["99.40", "0.00"]


@pytest.mark.parametrize(("gross", "total", "net"), [("10.00", "110.00", "109.40"), ("-10.00", "90.00", "89.40")])
def test_an_adjustment_without_a_fee_has_none(tmp_path: Path, gross: str, total: str, net: str) -> None:
    world = World(tmp_path, RATED)
    world.take(DAY, "100.00")
    world.take(DAY, gross, kind="adjustment")
    assert figures(judged(world).of(DAY)) == (2, total, "0.60", net)


def test_an_adjustment_with_a_fee_keeps_it(tmp_path: Path) -> None:
    world = World(tmp_path, RATED)
    world.take(DAY, "100.00")
    world.take(DAY, "10.00", kind="adjustment", fee="0.25")
    assert figures(judged(world).of(DAY)) == (2, "110.00", "0.85", "109.15")


def test_an_adjustment_needs_no_fee_row(tmp_path: Path) -> None:
    world = World(tmp_path, channel(DEBIT_CAP))
    world.take(DAY, "100.00", card="debit")
    world.take(DAY, "10.00", kind="adjustment")
    assert judged(world).of(DAY)["net"] == "109.50"


def test_a_partners_share_and_a_subsidy_are_in_the_net(tmp_path: Path) -> None:
    world = World(tmp_path, RATED)
    world.take(DAY, "100.00")
    world.take(DAY, "-20.00", kind="split", fee="0.00")
    world.take(DAY, "5.00", kind="subsidy", fee="0.00")
    assert figures(judged(world).of(DAY)) == (3, "85.00", "0.60", "84.40")


def test_payable_overrides_gross(tmp_path: Path) -> None:
    world = World(tmp_path, RATED)
    world.take(DAY, "100.00", payable="90.00")
    world.take(DAY, "50.00")
    assert figures(judged(world).of(DAY)) == (2, "140.00", "0.84", "139.16")


def test_further_columns_mean_nothing_here(tmp_path: Path) -> None:
    world = World(tmp_path, RATED)
    world.take(DAY, "100.00", mood="fine", discount_shop="5.00", discount_platform="3.00", cashier="王")
    assert judged(world).of(DAY)["net"] == "99.40"


def test_a_day_of_sales_and_refunds_that_is_nothing(tmp_path: Path) -> None:
    world = World(tmp_path, RATED)
    world.take(DAY, "100.00")
    world.take(DAY, "-100.00", kind="refund")
    said = judged(world)
    assert figures(said.of(DAY)) == (2, "0.00", "0.00", "0.00")
    assert (said.of(DAY)["status"], said.status) == ("carried", 0)


@pytest.mark.parametrize(
    ("currency", "gross", "fee", "net"),
    [
        ("JPY", "10000", "60", "9940"),
        ("JPY", "1250", "8", "1242"),  # 7.5, half up
        ("KWD", "10.000", "0.060", "9.940"),
        ("KWD", "1.250", "0.008", "1.242"),
        ("HKD", "100.00", "0.60", "99.40"),
        ("", "100.00", "0.60", "99.40"),
    ],
)
def test_money_has_the_decimals_of_its_currency(tmp_path: Path, currency: str, gross: str, fee: str, net: str) -> None:
    world = World(tmp_path, RATED, currency=currency)
    world.take(DAY, gross)
    world.line("2026-03-02", "-3", memo="电费")
    paid = world.pay("2026-03-17", net)
    world.line("2026-04-30", "-3", memo="电费")
    said = world.run()
    one = said.of(DAY)
    assert (one["currency"], one["gross"], one["fee"], one["net"]) == (currency or None, gross, fee, net)
    assert (one["status"], one["lines"]) == ("arrived", [paid])
    payout = said.payout(one)
    assert (payout["expected"], payout["received"], payout["carried_in"]) == (net, net, zero(currency))
    assert said.data["coverage"][0]["currency"] == (currency or None)


def zero(currency: str) -> str:
    return {"JPY": "0", "KWD": "0.000"}.get(currency, "0.00")


def test_terms_of_one_merchant_hold_for_it_alone(tmp_path: Path) -> None:
    own = RATED.replace('"card"', f'"card"\nmerchant = "{OTHER}"').replace("0.006", "0.01")
    for at, text in enumerate((RATED + own, own + RATED)):
        folder = tmp_path / str(at)
        folder.mkdir()
        world = World(folder, text)
        world.take(DAY, "100.00")
        world.take(DAY, "100.00", merchant=OTHER)
        said = judged(world)
        assert [said.of(DAY)["fee"], said.of(DAY, merchant=OTHER)["fee"]] == ["0.60", "1.00"]


def test_without_a_merchant_the_terms_hold_for_every_merchant_each_apart(tmp_path: Path) -> None:
    world = World(tmp_path, RATED)
    world.take(DAY, "100.00")
    world.take(DAY, "200.00", merchant=OTHER)
    said = judged(world)
    assert list(said.settlements) == [f"{MERCHANT}|card|{DAY}", f"{OTHER}|card|{DAY}"]


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_the_entry_with_the_latest_from_not_after_the_day_holds(tmp_path: Path, order: tuple[int, ...]) -> None:
    entries = [
        RATED,
        RATED.replace("0.006", "0.005").replace('"card"', '"card"\nfrom = 2026-03-18'),
        RATED.replace("0.006", "0.004").replace('"card"', '"card"\nfrom = 2026-03-20'),
    ]
    world = World(tmp_path, "".join(entries[at] for at in order))
    for day in ("2026-03-17", "2026-03-18", "2026-03-19", "2026-03-20"):
        world.take(day, "100.00")
    said = judged(world)
    assert [one["fee"] for one in said.data["settlements"]] == ["0.60", "0.50", "0.50", "0.40"]


def test_the_cycle_changes_with_the_entry(tmp_path: Path) -> None:
    later = RATED.replace('"card"', '"card"\nfrom = 2026-03-18').replace("T+1", "T+2")
    world = World(tmp_path, RATED + later)
    for day in ("2026-03-17", "2026-03-18"):
        world.take(day, "100.00")
    assert [one["due"] for one in judged(world).data["settlements"]] == ["2026-03-18", "2026-03-20"]


def test_fees_are_billed_apart_under_gross(tmp_path: Path) -> None:
    world = World(tmp_path, channel('rate = "0.006"', more='settles = "gross"'))
    world.take(DAY, "1000.00")
    paid = world.pay("2026-03-17", "1000.00")
    fee = world.pay("2026-03-17", "-6.00", "手续费")
    said = judged(world)
    one = said.of(DAY)
    assert figures(one) == (1, "1000.00", "6.00", "1000.00")
    assert (one["status"], one["lines"]) == ("arrived", [paid])
    assert said.lines[fee] == "fee"
    assert said.status == 0


def test_nothing_is_paid_out_under_none_and_nobody_is_accused(tmp_path: Path) -> None:
    world = World(tmp_path, channel('rate = "0"', more='settles = "none"'))
    world.take(DAY, "1000.00", "20.00")
    said = judged(world)
    assert (said.status, said.findings()) == (0, [])
    assert said.of(DAY)["status"] not in {"never_arrived", "overdue", "awaiting_statement", "ambiguous"}


def test_billed_refunds_are_debited_apart(tmp_path: Path) -> None:
    world = World(tmp_path, channel('rate = "0"', more='refunds = "billed"'))
    world.take(DAY, "300.00")
    world.take(DAY, "-100.00", kind="refund")
    paid = world.pay("2026-03-17", "300.00")
    back = world.pay("2026-03-17", "-100.00", "退款")
    said = judged(world)
    assert (said.of(DAY)["status"], said.of(DAY)["lines"]) == ("arrived", [paid])
    assert said.lines[back] == "refund"
    assert said.status == 0


def test_billed_chargebacks_are_debited_apart_and_refunds_still_netted(tmp_path: Path) -> None:
    world = World(tmp_path, channel('rate = "0"', more='chargebacks = "billed"'))
    world.take(DAY, "300.00")
    world.take(DAY, "-80.00", kind="chargeback")
    world.take(DAY, "-30.00", kind="refund")
    paid = world.pay("2026-03-17", "270.00")
    back = world.pay("2026-03-17", "-80.00", "拒付")
    said = judged(world)
    assert (said.of(DAY)["status"], said.of(DAY)["lines"]) == ("arrived", [paid])
    assert said.lines[back] == "chargeback"
    assert said.status == 0


def test_netted_refunds_and_chargebacks_are_kept_back(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take(DAY, "300.00")
    world.take(DAY, "-100.00", kind="refund")
    world.take(DAY, "-50.00", kind="chargeback")
    paid = world.pay("2026-03-17", "150.00")
    said = judged(world)
    assert (said.of(DAY)["status"], said.of(DAY)["lines"], said.status) == ("arrived", [paid], 0)


@pytest.mark.parametrize(
    ("rows", "currency", "gross", "fee"),
    [
        (('rate = "0.01"\nfixed = "1"',), "JPY", "1000", "11"),
        (('rate = "0.01"\nfixed = "1"',), "KWD", "10.000", "1.100"),
        (('rate = "0.01"\nfixed = "1.00"',), "HKD", "10.00", "1.10"),
        (('rate = "0.01"\nmin = "20"',), "JPY", "1000", "20"),
        (('rate = "0.01"\nmin = "0.25"',), "KWD", "10.000", "0.250"),
        (('rate = "0.01"\ncap = "5"',), "JPY", "1000", "5"),
        (('rate = "0.01"\ncap = "5.5"',), "KWD", "1000.000", "5.500"),
        (('above = "1000"\nrate = "0.003"', 'rate = "0.006"'), "JPY", "1000", "6"),
        (('above = "1000"\nrate = "0.003"', 'rate = "0.006"'), "JPY", "1001", "3"),
        (('above = "1000.00"\nrate = "0.003"', 'rate = "0.006"'), "KWD", "1000.000", "6.000"),
        (('above = "1000.00"\nrate = "0.003"', 'rate = "0.006"'), "KWD", "1000.001", "3.000"),
    ],
)
def test_amounts_of_the_terms_are_of_the_currency_of_the_taking(
    tmp_path: Path, rows: tuple[str, ...], currency: str, gross: str, fee: str
) -> None:
    world = World(tmp_path, channel(*rows), currency=currency)
    world.take(DAY, gross)
    for day in ("2026-03-02", "2026-04-30"):
        world.line(day, "-3", memo="电费")
    assert world.run().of(DAY)["fee"] == fee
