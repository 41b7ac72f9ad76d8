"""Acquirers' and wallets' files: what is owed, what was paid out, and the proofs that the files themselves hold."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest

from posdesk.kit.text import Text
from posdesk.statements import service
from posdesk.statements.errors import AmbiguousDates, BadCell, UnclosedQuote
from posdesk.statements.model import Kind, ReadFile, Statement, Taking, TakingKind
from posdesk.statements.numbers import Exact, decimal_of, order_of
from posdesk.statements.tables.profile import parse
from tests.statements.tables import csv_bytes, golden_text, grid, read_bytes

ADYEN, PAYPAL, STRIPE, SQUARE = "adyen-settlement", "paypal", "stripe-balance", "square"


def _read(text: str) -> ReadFile:
    return read_bytes(text.encode())


def _one(text: str) -> Statement:
    (statement,) = _read(text).statements
    return statement


def _warned(statement: Statement) -> list[tuple[str, int | None]]:
    return [(caution.said.key.removeprefix("statements.caution."), caution.line) for caution in statement.warnings]


def _said(statement: Statement) -> str:
    return Text("en").say(statement.warnings[0].said)


def _changed(name: str, change: Callable[[list[dict[str, str]]], None], *, head: int = 0) -> bytes:
    """A golden file whose rows were changed by the names of their columns."""
    rows = grid(name)
    records = [dict(zip(rows[head], row, strict=False)) for row in rows[head + 1 :]]
    change(records)
    return csv_bytes([*rows[: head + 1], *(list(record.values()) for record in records)])


def _net(taking: Taking) -> int:
    return taking.gross - (taking.fee or 0)


def _by_kind(name: str, kind: TakingKind) -> list[Taking]:
    found = _read(golden_text(name)).statements
    return [taking for statement in found for taking in statement.takings if taking.kind is kind]


def test_adyen_nets_of_a_paid_batch_are_nothing() -> None:
    takings = _one(golden_text(ADYEN)).takings
    assert sum(map(_net, takings)) == 0
    assert {taking.batch for taking in takings} == {"17"}


def test_adyen_gross_of_a_foreign_sale_is_in_the_currency_of_the_payout() -> None:
    foreign = next(taking for taking in _one(golden_text(ADYEN)).takings if taking.reference == "ORD-5003")
    assert (foreign.gross, foreign.fee, foreign.currency, foreign.card) == (115_00, 1_15, "EUR", "debit")


def test_adyen_a_refund_may_cost_more_than_it_gives_back() -> None:
    (refund,) = _by_kind(ADYEN, TakingKind.REFUND)
    assert (refund.gross, _net(refund)) == (-40_00, -40_20)


@pytest.mark.parametrize("gross", ["310.01", "much"])
def test_adyen_a_gross_that_does_not_follow_is_told_where_its_currency_is_the_payouts(gross: str) -> None:
    def change(rows: list[dict[str, str]]) -> None:
        rows[0]["Gross Credit (GC)"] = gross
        rows[2]["Gross Credit (GC)"] = "999.00"  # pounds: nothing to compare

    (statement,) = read_bytes(_changed(ADYEN, change)).statements
    assert _warned(statement) == [("net", 2)]
    assert statement.takings[0].gross == 310_00


def test_adyen_a_missing_line_of_a_paid_batch_is_told() -> None:
    lines = golden_text(ADYEN).splitlines(keepends=True)
    statement = _one("".join([*lines[:2], *lines[3:]]))
    assert _warned(statement) == [("batch", 9)]
    assert _said(statement) == "Batch 17 was paid out, but its lines and the payment differ by −€58.11."


def test_adyen_a_batch_that_was_not_paid_yet_says_nothing() -> None:
    assert _one("".join(golden_text(ADYEN).splitlines(keepends=True)[:-1])).warnings == ()


def test_adyen_batches_of_two_merchants_are_two() -> None:
    def other(rows: list[dict[str, str]]) -> None:
        rows[1]["Merchant Account"] = "MadeUpShop_UK"

    (statement,) = read_bytes(_changed(ADYEN, other)).statements
    assert _warned(statement) == [("batch", 10)]


def test_adyen_a_deposit_is_held_and_released() -> None:
    def release(rows: list[dict[str, str]]) -> None:
        row = next(row for row in rows if row["Type"] == "DepositCorrection")
        row["Net Debit (NC)"], row["Net Credit (NC)"] = "", row["Net Debit (NC)"]
        rows[-1]["Net Debit (NC)"] = "430.00"

    (statement,) = read_bytes(_changed(ADYEN, release)).statements
    assert statement.warnings == ()
    assert [taking.gross for taking in statement.takings if taking.kind is TakingKind.RELEASE] == [20_00]


def test_paypal_balances_chain_by_what_is_left_after_the_fee() -> None:
    assert [statement.balanced for statement in _read(golden_text(PAYPAL)).statements] == [True, True]
    broken = _read(golden_text(PAYPAL).replace('"974.83"', '"969.85"')).statements[0]
    assert broken.balanced is False
    assert [caution.line for caution in broken.warnings] == [4, 7]


def test_paypal_a_fee_turned_round_is_told() -> None:
    statement = _read(golden_text(PAYPAL).replace('"-30.15"', '"30.15"')).statements[0]
    assert ("net", 2) in _warned(statement)


@pytest.mark.parametrize("net", ["1,169.84", "about 1,170"])
def test_paypal_a_net_that_does_not_follow_is_told_and_moves_nothing(net: str) -> None:
    text = golden_text(PAYPAL).replace('"1,169.85","one@', f'"{net}","one@')
    first = _read(text).statements[0]
    assert _warned(first) == [("net", 2)]
    assert (first.credits, first.debits) == (1200_00, 260_00)


@pytest.mark.parametrize(
    ("kind", "status", "gross", "expected", "neutral"),
    [
        ("Website Payment", "Completed", "10.00", TakingKind.SALE, False),
        ("Website Payment", "Pending", "10.00", TakingKind.SALE, True),
        ("Website Payment", "Denied", "10.00", TakingKind.SALE, True),
        ("Payment Sent", "Completed", "-10.00", TakingKind.ADJUSTMENT, False),
        ("Payment Refund", "Completed", "10.00", TakingKind.SALE, False),
        ("Chargeback Fee", "Completed", "-10.00", TakingKind.ADJUSTMENT, False),
        ("Bank Deposit to PP Account ", "Pending", "10.00", TakingKind.TOPUP, False),
        ("General Withdrawal", "Pending", "-10.00", TakingKind.PAYOUT, False),
        ("General Withdrawal", "Canceled", "-10.00", TakingKind.REFUND, True),
        ("Account Hold for Open Authorization", "Pending", "-10.00", TakingKind.HOLD, False),
        ("Reversal of General Account Hold", "Completed", "10.00", TakingKind.RELEASE, False),
        ("Something New", "Completed", "10.00", TakingKind.ADJUSTMENT, False),
    ],
)
def test_paypal_what_a_row_is(kind: str, status: str, gross: str, expected: TakingKind, neutral: bool) -> None:
    def change(rows: list[dict[str, str]]) -> None:
        row = rows[0]
        row |= {"Type": kind, "Status": status, "Gross": gross, "Fee": "0.00", "Net": gross, "Balance": ""}
        del rows[1:]

    (statement,) = read_bytes(_changed(PAYPAL, change)).statements
    assert [(taking.kind, taking.neutral) for taking in statement.takings] == [(expected, neutral)]


def test_paypal_dates_of_either_order() -> None:
    def american(rows: list[dict[str, str]]) -> None:
        for row in rows:
            day, month, year = row["Date"].split("/")
            row["Date"] = f"{month}/{day}/{year}"

    american_ = read_bytes(_changed(PAYPAL, american))
    ours = _read(golden_text(PAYPAL))
    assert [s.takings for s in american_.statements] == [s.takings for s in ours.statements]


def test_paypal_dates_that_nothing_decides_are_refused() -> None:
    rows = [row for row in grid(PAYPAL) if row[0] == "Date" or row[0].endswith("/02/2026")][:3]
    rows[1][0], rows[2][0] = "01/02/2026", "02/03/2026"
    with pytest.raises(AmbiguousDates) as refused:
        read_bytes(csv_bytes(rows), "one.csv")
    assert refused.value.data == {"file": "one.csv", "line": 2, "value": "01/02/2026"}
    assert "{" not in Text("zh_CN").word("error.ambiguous_dates", **refused.value.data)


@pytest.mark.parametrize(
    ("cells", "order"),
    [
        (["01/02/2026", "13/02/2026"], "dmy"),
        (["01/02/2026", "02/13/2026"], "mdy"),
        (["01/02/2026", "02/03/2026", "03/04/2026"], None),
        (["05/02/2026", "01/03/2026", "12/01/2026"], None),
        (["01/02/2026", "05/02/2026", "12/02/2026", "02/03/2026"], "dmy"),
        (["12/02/2026", "05/02/2026", "01/02/2026", "11/01/2026"], "dmy"),
        (["02/01/2026", "02/05/2026", "02/12/2026", "03/02/2026"], "mdy"),
        (["05/05/2026", "06/06/2026"], "dmy"),
        (["2026-03-04", "2026-03-05"], "dmy"),
        (["", "no date", "31/12/2026"], "dmy"),
        ([], "dmy"),
        (["01/02/2026"], None),
    ],
)
def test_order_of_day_and_month(cells: list[str], order: str | None) -> None:
    assert order_of(cells) == order


@pytest.mark.parametrize(
    ("cells", "mark"),
    [
        (["", "0,00", "1.00"], ","),
        (["1,309.80"], "."),
        (["-1.309,80 EUR"], ","),
        (["1,309"], "."),
        (["1.309"], ","),
        (["12", ""], "."),
        ([Exact("1.5"), "2,50"], ","),
        ([], "."),
    ],
)
def test_decimal_mark_of_a_column(cells: list[str], mark: str) -> None:
    assert decimal_of(cells) == mark


def test_paypal_statement_with_points_and_with_commas() -> None:
    def points(rows: list[dict[str, str]]) -> None:
        for row in rows:
            for name in ("Gross", "Fee", "Net", "Balance"):
                row[name] = row[name].translate(str.maketrans(".,", ",."))
            row["Date"] = row["Date"].replace(".", "/")

    ours = _read(golden_text("paypal-statement"))
    theirs = read_bytes(_changed("paypal-statement", points))
    assert [statement.takings for statement in theirs.statements] == [
        statement.takings for statement in ours.statements
    ]


def test_stripe_both_layouts_of_the_balance_prove_their_nets() -> None:
    for name, line in ((STRIPE, 7), ("stripe-balance-report", 2)):
        text = golden_text(name)
        fee = {STRIPE: ",2.66,", "stripe-balance-report": ",32.27,"}[name]
        assert _warned(_one(text.replace(fee, ",9.99,"))) == [("net", line)]


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

    (statement,) = read_bytes(_changed(STRIPE, change)).statements
    assert [taking.kind for taking in statement.takings] == [expected]


def test_stripe_refunds_without_a_day_are_told() -> None:
    def refunded(rows: list[dict[str, str]]) -> None:
        rows[0]["Amount Refunded"] = "5.00"
        rows[2]["Amount Refunded"] = "45.00"  # a payment that failed owes nothing
        rows[3]["Amount Refunded"] = "1,310.00"

    (statement,) = read_bytes(_changed("stripe-payments", refunded)).statements
    assert _warned(statement) == [("undated", 2)]
    assert _said(statement).startswith("2 payments were refunded or disputed")
    assert statement.credits == 1369_20


def test_stripe_payouts_are_what_it_says_it_paid() -> None:
    found = _read(golden_text("stripe-payouts"))
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
        _read(golden_text("stripe-payouts").replace("2026-04-03 00:00", "soon"))
    assert (refused.value.data["line"], refused.value.data["column"]) == (3, "Arrival Date (UTC)")


def test_a_summary_without_days_gives_sums_and_no_claims() -> None:
    statement = _one(golden_text("mes-summary"))
    assert (statement.lines, statement.credits, statement.debits) == (4, 7043_07, 25_00)
    assert (statement.start, statement.claims, _warned(statement)) == (None, (), [("no_day", None)])
    head = golden_text("mes-summary").splitlines(keepends=True)[0]
    assert _one(head).warnings == ()


def test_an_amount_of_a_summary_that_is_none_is_refused() -> None:
    with pytest.raises(BadCell):
        _read(golden_text("mes-summary").replace(",5149.3\n", ",x\n"))


def test_chargebacks_of_an_adjustment_report_are_owed_back() -> None:
    statement = _one(golden_text("mes-adjustment"))
    assert {taking.kind for taking in statement.takings} == {TakingKind.CHARGEBACK}
    assert (statement.credits, statement.debits) == (0, 1055_50)


def test_mes_deposits_are_claims_of_either_direction() -> None:
    statement = _one(golden_text("mes-deposit"))
    assert [(str(claim.date), claim.net, claim.merchant, claim.reference) for claim in statement.claims] == [
        ("2026-04-02", 1369_97, "9400001", "61100000000001"),
        ("2026-04-03", -25_50, "9400001", "61100000000002"),
        ("2026-04-06", 960_62, "9400001", "61100000000003"),
    ]
    with pytest.raises(BadCell) as refused:
        _read(golden_text("mes-deposit").replace("DEBIT", "ADVICE"))
    assert refused.value.data["column"] == "Type"


def test_mes_detail_knows_debit_cards() -> None:
    assert [taking.card for taking in _one(golden_text("mes-detail")).takings] == ["credit", "debit", "credit"]


def test_square_owes_cards_and_cash_app_alone() -> None:
    statement = _one(golden_text(SQUARE))
    moved = [(taking.reference, taking.gross, taking.fee) for taking in statement.takings if not taking.neutral]
    assert ("SQT0000003", 12_96, 0) not in moved
    assert ("SQT0000000", 16_20, 45) in moved
    assert sum(map(_net, (taking for taking in statement.takings if not taking.neutral))) == 1196_51


def test_square_a_sale_paid_in_two_ways_counts_its_card() -> None:
    def part(rows: list[dict[str, str]]) -> None:
        rows[0] |= {"Card": "$40.04", "Cash": "$6.00"}

    (statement,) = read_bytes(_changed(SQUARE, part)).statements
    assert (statement.takings[0].gross, statement.takings[0].neutral) == (40_04, False)


def test_sumup_a_payout_repeats_its_sale_and_moves_nothing() -> None:
    statement = _one(golden_text("sumup"))
    assert [taking.kind for taking in statement.takings if not taking.neutral] == [TakingKind.SALE, TakingKind.SALE]
    assert [taking.batch for taking in statement.takings if taking.kind is TakingKind.PAYOUT] == ["700002", "700001"]


def test_braintree_what_is_not_settled_is_not_owed() -> None:
    statement = _one(golden_text("braintree"))
    assert [taking.id for taking in statement.takings if taking.neutral] == ["madebt04", "madebt02"]
    (refund,) = _by_kind("braintree", TakingKind.REFUND)
    assert (refund.original_order, refund.gross) == ("madebt01", -30_00)


def test_venmo_is_proved_by_the_balances_of_its_first_and_last_rows() -> None:
    statement = _one(golden_text("venmo"))
    assert (statement.opening, statement.closing, statement.balanced) == (1107_94, 34_44, True)
    wrong = _one(golden_text("venmo").replace("$34.44", "$34.45"))
    assert (wrong.balanced, wrong.closing) == (False, 34_45)


def test_venmo_what_was_paid_from_elsewhere_leaves_the_balance() -> None:
    lines = golden_text("venmo").splitlines(keepends=True)
    paid = [line for line in lines if ",Payment,Complete,String," in line]
    lines[5:5] = [paid[0].replace("Venmo balance", bank) for bank in ("MADE UP BANK *0000", "Visa *0000")]
    statement = _one("".join(lines))
    assert [entry.neutral for entry in statement.entries] == [False, True, True, False, False]
    assert (statement.lines, statement.debits, statement.balanced) == (5, 1112_00, True)


def test_venmo_old_layout_with_its_balances_in_rows_of_their_own() -> None:
    head = "Username,ID,Datetime,Type,Status,Note,From,To,Amount (total),Amount (fee),Funding Source,Destination,"
    text = (
        f"{head}Beginning Balance,Ending Balance,Statement Period Venmo Fees,Disclaimer\n"
        'made-up-shop,,,,,,,,,,,,"$10.00",,,\n'
        ",1,2026-01-05T13:00:00,Charge,Complete,Mug,Shop,Buyer,+ $5.50,,,Venmo balance,,,,\n"
        ',,,,,,,,,,,,,"$15.50",,\n'
        ",,,,,,,,,,,,,,$0.00,\n"
    )
    statement = _one(text)
    assert (statement.lines, statement.opening, statement.closing, statement.balanced) == (1, 10_00, 15_50, True)


def test_venmo_a_closing_balance_that_was_cut_off_is_none() -> None:
    text = golden_text("venmo")
    cut = _one(text[: text.index("$34.44") + 3])
    assert (cut.lines, cut.opening, cut.closing, cut.balanced) == (3, 1107_94, None, None)


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


def test_payoneer_a_cancelled_row_leaves_the_balance() -> None:
    statement = _one(golden_text("payoneer"))
    assert (statement.balanced, statement.credits, statement.debits) == (True, 1234_40, 1500_00)
    pending = _one(golden_text("payoneer").replace("Cancelled", "Pending"))
    assert [entry.pending for entry in pending.entries] == [False, False, True]
