"""Wallets' files: what they hold, how they write days and amounts, and the balances that prove them."""

from __future__ import annotations

import pytest

from posdesk.kit.text import Text
from posdesk.statements.errors import AmbiguousDates
from posdesk.statements.model import TakingKind
from posdesk.statements.numbers import Exact, decimal_of, order_of
from tests.statements.acquirer_files import (
    PAYPAL,
    changed,
    one,
    read,
    warned,
)
from tests.statements.tables import csv_bytes, golden_text, grid, read_bytes


def test_paypal_balances_chain_by_what_is_left_after_the_fee() -> None:
    assert [statement.balanced for statement in read(golden_text(PAYPAL)).statements] == [True, True]
    broken = read(golden_text(PAYPAL).replace('"974.83"', '"969.85"')).statements[0]
    assert broken.balanced is False
    assert [caution.line for caution in broken.warnings] == [4, 7]


def test_paypal_a_fee_turned_round_is_told() -> None:
    statement = read(golden_text(PAYPAL).replace('"-30.15"', '"30.15"')).statements[0]
    assert ("net", 2) in warned(statement)


@pytest.mark.parametrize("net", ["1,169.84", "about 1,170"])
def test_paypal_a_net_that_does_not_follow_is_told_and_moves_nothing(net: str) -> None:
    text = golden_text(PAYPAL).replace('"1,169.85","one@', f'"{net}","one@')
    first = read(text).statements[0]
    assert warned(first) == [("net", 2)]
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

    (statement,) = read_bytes(changed(PAYPAL, change)).statements
    assert [(taking.kind, taking.neutral) for taking in statement.takings] == [(expected, neutral)]


def test_paypal_dates_of_either_order() -> None:
    def american(rows: list[dict[str, str]]) -> None:
        for row in rows:
            day, month, year = row["Date"].split("/")
            row["Date"] = f"{month}/{day}/{year}"

    american_ = read_bytes(changed(PAYPAL, american))
    ours = read(golden_text(PAYPAL))
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

    ours = read(golden_text("paypal-statement"))
    theirs = read_bytes(changed("paypal-statement", points))
    assert [statement.takings for statement in theirs.statements] == [
        statement.takings for statement in ours.statements
    ]


def test_venmo_is_proved_by_the_balances_of_its_first_and_last_rows() -> None:
    statement = one(golden_text("venmo"))
    assert (statement.opening, statement.closing, statement.balanced) == (1107_94, 34_44, True)
    wrong = one(golden_text("venmo").replace("$34.44", "$34.45"))
    assert (wrong.balanced, wrong.closing) == (False, 34_45)


def test_venmo_what_was_paid_from_elsewhere_leaves_the_balance() -> None:
    lines = golden_text("venmo").splitlines(keepends=True)
    paid = [line for line in lines if ",Payment,Complete,String," in line]
    lines[5:5] = [paid[0].replace("Venmo balance", bank) for bank in ("MADE UP BANK *0000", "Visa *0000")]
    statement = one("".join(lines))
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
    statement = one(text)
    assert (statement.lines, statement.opening, statement.closing, statement.balanced) == (1, 10_00, 15_50, True)


def test_venmo_a_closing_balance_that_was_cut_off_is_none() -> None:
    text = golden_text("venmo")
    cut = one(text[: text.index("$34.44") + 3])
    assert (cut.lines, cut.opening, cut.closing, cut.balanced) == (3, 1107_94, None, None)


def test_payoneer_a_cancelled_row_leaves_the_balance() -> None:
    statement = one(golden_text("payoneer"))
    assert (statement.balanced, statement.credits, statement.debits) == (True, 1234_40, 1500_00)
    pending = one(golden_text("payoneer").replace("Cancelled", "Pending"))
    assert [entry.pending for entry in pending.entries] == [False, False, True]
