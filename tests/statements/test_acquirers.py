"""Acquirers' files: what is owed, what was paid out, and the proofs that the files themselves hold."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from posdesk.statements import service
from posdesk.statements.errors import BadCell, UnclosedQuote
from posdesk.statements.model import Kind, TakingKind
from posdesk.statements.tables.profile import parse
from tests.statements.acquirer_files import (
    ADYEN,
    SQUARE,
    STRIPE,
    by_kind,
    changed,
    net_of,
    one,
    read,
    said,
    warned,
)
from tests.statements.tables import csv_bytes, golden_text, read_bytes


def test_adyen_nets_of_a_paid_batch_are_nothing() -> None:
    takings = one(golden_text(ADYEN)).takings
    assert sum(map(net_of, takings)) == 0
    assert {taking.batch for taking in takings} == {"17"}


def test_adyen_gross_of_a_foreign_sale_is_in_the_currency_of_the_payout() -> None:
    foreign = next(taking for taking in one(golden_text(ADYEN)).takings if taking.reference == "ORD-5003")
    assert (foreign.gross, foreign.fee, foreign.currency, foreign.card) == (115_00, 1_15, "EUR", "debit")


def test_adyen_a_refund_may_cost_more_than_it_gives_back() -> None:
    (refund,) = by_kind(ADYEN, TakingKind.REFUND)
    assert (refund.gross, net_of(refund)) == (-40_00, -40_20)


@pytest.mark.parametrize("gross", ["310.01", "much"])
def test_adyen_a_gross_that_does_not_follow_is_told_where_its_currency_is_the_payouts(gross: str) -> None:
    def change(rows: list[dict[str, str]]) -> None:
        rows[0]["Gross Credit (GC)"] = gross
        rows[2]["Gross Credit (GC)"] = "999.00"  # pounds: nothing to compare

    (statement,) = read_bytes(changed(ADYEN, change)).statements
    assert warned(statement) == [("net", 2)]
    assert statement.takings[0].gross == 310_00


def test_adyen_a_missing_line_of_a_paid_batch_is_told() -> None:
    lines = golden_text(ADYEN).splitlines(keepends=True)
    statement = one("".join([*lines[:2], *lines[3:]]))
    assert warned(statement) == [("batch", 9)]
    assert said(statement) == "Batch 17 was paid out, but its lines and the payment differ by −€58.11."


def test_adyen_a_batch_that_was_not_paid_yet_says_nothing() -> None:
    assert one("".join(golden_text(ADYEN).splitlines(keepends=True)[:-1])).warnings == ()


def test_adyen_batches_of_two_merchants_are_two() -> None:
    def other(rows: list[dict[str, str]]) -> None:
        rows[1]["Merchant Account"] = "MadeUpShop_UK"

    (statement,) = read_bytes(changed(ADYEN, other)).statements
    assert warned(statement) == [("batch", 10)]


def test_adyen_a_deposit_is_held_and_released() -> None:
    def release(rows: list[dict[str, str]]) -> None:
        row = next(row for row in rows if row["Type"] == "DepositCorrection")
        row["Net Debit (NC)"], row["Net Credit (NC)"] = "", row["Net Debit (NC)"]
        rows[-1]["Net Debit (NC)"] = "430.00"

    (statement,) = read_bytes(changed(ADYEN, release)).statements
    assert statement.warnings == ()
    assert [taking.gross for taking in statement.takings if taking.kind is TakingKind.RELEASE] == [20_00]


def test_stripe_both_layouts_of_the_balance_prove_their_nets() -> None:
    for name, line in ((STRIPE, 7), ("stripe-balance-report", 2)):
        text = golden_text(name)
        fee = {STRIPE: ",2.66,", "stripe-balance-report": ",32.27,"}[name]
        assert warned(one(text.replace(fee, ",9.99,"))) == [("net", line)]


@pytest.mark.parametrize(
    ("kind", "amount", "description", "expected"),
    [
        ("payment", "5.00", "", TakingKind.SALE),
        ("payment_refund", "-5.00", "", TakingKind.REFUND),
        ("transfer", "-5.00", "STRIPE TRANSFER", TakingKind.PAYOUT),
        ("transfer", "-5.00", "To a partner", TakingKind.SPLIT),
        ("topup", "5.00", "", TakingKind.TOPUP),
        ("reserve_transaction", "-5.00", "", TakingKind.HOLD),
        ("reserve_transaction", "5.00", "", TakingKind.RELEASE),
        ("adjustment", "5.00", "Chargeback reversal for ch_made1", TakingKind.CHARGEBACK),
        ("adjustment", "5.00", "", TakingKind.ADJUSTMENT),
        ("payout_failure", "5.00", "", TakingKind.ADJUSTMENT),
    ],
)
def test_stripe_what_a_row_is(kind: str, amount: str, description: str, expected: TakingKind) -> None:
    def change(rows: list[dict[str, str]]) -> None:
        rows[0] |= {"Type": kind, "Amount": amount, "Fee": "0.00", "Net": amount, "Description": description}
        del rows[1:]

    (statement,) = read_bytes(changed(STRIPE, change)).statements
    assert [taking.kind for taking in statement.takings] == [expected]


def test_stripe_refunds_without_a_day_are_told() -> None:
    def refunded(rows: list[dict[str, str]]) -> None:
        rows[0]["Amount Refunded"] = "5.00"
        rows[2]["Amount Refunded"] = "45.00"  # a payment that failed owes nothing
        rows[3]["Amount Refunded"] = "1,310.00"

    (statement,) = read_bytes(changed("stripe-payments", refunded)).statements
    assert warned(statement) == [("undated", 2)]
    assert said(statement).startswith("2 payments were refunded or disputed")
    assert statement.credits == 1369_20


def test_stripe_payouts_are_what_it_says_it_paid() -> None:
    found = read(golden_text("stripe-payouts"))
    (statement,) = found.statements
    assert found.kind is Kind.SETTLEMENTS
    assert [(str(claim.date), claim.net, claim.channel, claim.id, claim.status) for claim in statement.claims] == [
        ("2026-04-07", 1290_10, "stripe", "po_made6", "pending"),
        ("2026-04-03", 57_03, "stripe", "po_made5", "paid"),
        ("2026-04-02", -12_50, "stripe", "po_made4", "paid"),
    ]
    assert [claim.reference for claim in statement.claims][:2] == ["po_made6", "091000000000005"]
    assert (statement.lines, statement.credits, statement.debits) == (3, 1347_13, 12_50)
    assert [str(day) for day in (statement.start, statement.end)] == ["2026-04-02", "2026-04-07"]


def test_stripe_a_payout_without_a_day_is_refused() -> None:
    with pytest.raises(BadCell) as refused:
        read(golden_text("stripe-payouts").replace("2026-04-03 00:00", "soon"))
    assert (refused.value.data["line"], refused.value.data["column"]) == (3, "Arrival Date (UTC)")


def test_a_summary_without_days_gives_sums_and_no_claims() -> None:
    statement = one(golden_text("mes-summary"))
    assert (statement.lines, statement.credits, statement.debits) == (4, 7043_07, 25_00)
    assert (statement.start, statement.claims, warned(statement)) == (None, (), [("no_day", None)])
    head = golden_text("mes-summary").splitlines(keepends=True)[0]
    assert one(head).warnings == ()


def test_an_amount_of_a_summary_that_is_none_is_refused() -> None:
    with pytest.raises(BadCell):
        read(golden_text("mes-summary").replace(",5149.3\n", ",x\n"))


def test_chargebacks_of_an_adjustment_report_are_owed_back() -> None:
    statement = one(golden_text("mes-adjustment"))
    assert {taking.kind for taking in statement.takings} == {TakingKind.CHARGEBACK}
    assert (statement.credits, statement.debits) == (0, 1055_50)


def test_mes_deposits_are_claims_of_either_direction() -> None:
    statement = one(golden_text("mes-deposit"))
    assert [(str(claim.date), claim.net, claim.merchant, claim.reference) for claim in statement.claims] == [
        ("2026-04-02", 1369_97, "9400001", "61100000000001"),
        ("2026-04-03", -25_50, "9400001", "61100000000002"),
        ("2026-04-06", 960_62, "9400001", "61100000000003"),
    ]
    with pytest.raises(BadCell) as refused:
        read(golden_text("mes-deposit").replace("DEBIT", "ADVICE"))
    assert refused.value.data["column"] == "Type"


def test_mes_detail_knows_debit_cards() -> None:
    assert [taking.card for taking in one(golden_text("mes-detail")).takings] == ["credit", "debit", "credit"]


def test_square_owes_cards_and_cash_app_alone() -> None:
    statement = one(golden_text(SQUARE))
    moved = [(taking.reference, taking.gross, taking.fee) for taking in statement.takings if not taking.neutral]
    assert ("SQT0000003", 12_96, 0) not in moved
    assert ("SQT0000000", 16_20, 45) in moved
    assert sum(map(net_of, (taking for taking in statement.takings if not taking.neutral))) == 1196_51


def test_square_a_sale_paid_in_two_ways_counts_its_card() -> None:
    def part(rows: list[dict[str, str]]) -> None:
        rows[0] |= {"Card": "$40.04", "Cash": "$6.00"}

    (statement,) = read_bytes(changed(SQUARE, part)).statements
    assert (statement.takings[0].gross, statement.takings[0].neutral) == (40_04, False)


def test_sumup_a_payout_repeats_its_sale_and_moves_nothing() -> None:
    statement = one(golden_text("sumup"))
    assert [taking.kind for taking in statement.takings if not taking.neutral] == [TakingKind.SALE, TakingKind.SALE]
    assert [taking.batch for taking in statement.takings if taking.kind is TakingKind.PAYOUT] == ["700002", "700001"]


def test_braintree_what_is_not_settled_is_not_owed() -> None:
    statement = one(golden_text("braintree"))
    assert [taking.id for taking in statement.takings if taking.neutral] == ["madebt04", "madebt02"]
    (refund,) = by_kind("braintree", TakingKind.REFUND)
    assert (refund.original_order, refund.gross) == ("madebt01", -30_00)


def test_a_long_note_in_one_cell_is_no_stray_quotation_mark_unless_it_holds_rows() -> None:
    rows = list(csv.reader(io.StringIO(golden_text("venmo"))))
    rows[4][5] = "a, b, c\nd, e, f, g, h\ni"
    assert read_bytes(csv_bytes(rows)).statements[0].lines == 3
    rows[4][5] = "a\n" + ",".join(rows[5])
    with pytest.raises(UnclosedQuote) as refused:
        read_bytes(csv_bytes(rows))
    assert refused.value.data["line"] == 5


def test_a_layout_may_have_one_column_of_sums_and_add_several_of_fees(tmp_path: Path) -> None:
    profile = parse(
        """
        format = "till.test"
        kind = "takings"
        channel = "card"
        header = ["Day", "Paid"]
        [columns]
        date = "Day"
        credit = "Paid"
        fee = ["Card fee", "Service fee"]
        """,
        "test.toml",
    )
    path = tmp_path / "till.csv"
    path.write_text(
        "Day,Paid,Card fee,Service fee\n2026-03-16,10.00,0.10,EUR 0.05\n2026-03-17,5.00,,\n", encoding="utf-8"
    )
    (file,) = service.read([path], mappings=[profile])
    assert [(taking.gross, taking.fee) for taking in file.statements[0].takings] == [(10_00, 15), (5_00, None)]
