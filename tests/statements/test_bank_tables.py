"""Plain tables of banks: what is read, and above all what is not taken for something that it is not."""

from __future__ import annotations

import pytest

from posdesk.statements.errors import AmbiguousDates, BadCell, UnknownFormat
from posdesk.statements.model import ReadFile
from posdesk.statements.tables.match import find
from posdesk.statements.tables.profile import parse, profiles
from posdesk.statements.tables.sheet import Row
from tests.statements.tables import golden_text, grid, names, read_bytes

PLAIN = tuple(profile for profile in profiles() if profile.format == "bank.plain")


def _read(text: str) -> ReadFile:
    return read_bytes(text.encode())


def _rows(name: str) -> list[Row]:
    return [Row(line, tuple(cells)) for line, cells in enumerate(grid(name), 1)]


@pytest.mark.parametrize("name", [name for name in names() if not name.startswith("plain")])
def test_no_other_table_is_taken_for_a_plain_one(name: str) -> None:
    assert find(_rows(name), PLAIN) is None


def test_a_plain_table_has_no_other_column() -> None:
    assert _read("Date,Description,Amount\n2026-03-17,sales,994.00\n").format == "bank.plain"
    for more in ("Status", "Type", "Fee", "Card"):
        with pytest.raises(UnknownFormat):
            _read(f"Date,Description,Amount,{more}\n2026-03-17,sales,994.00,x\n")


@pytest.mark.parametrize("header", ["Date,Description,Amount", "Date,Label,Currency,Amount,Partner Name,Bank Account"])
def test_day_and_month_are_not_guessed(header: str) -> None:
    rows = [
        ",".join({"Date": day, "Amount": "1.00", "Currency": "EUR"}.get(name, "x") for name in header.split(","))
        for day in ("01/04/2026", "02/04/2026", "03/04/2026")
    ]
    with pytest.raises(AmbiguousDates):
        _read("\n".join([header, *rows, ""]))


def test_a_spoilt_sum_of_a_plain_table_is_refused() -> None:
    with pytest.raises(BadCell):
        _read("Date,Description,Amount,Currency\n2026-04-02,Valid,100.00,EUR\n2026-04-03,Garbled,12..34,EUR\n")


def test_the_column_of_the_direction_decides() -> None:
    head = "Date,Label,Amount,D/C,Balance,Partner Name,Bank Account\n"
    (statement,) = _read(head + "12/15/2026,x,33.50,D,-23.50,,\n12/15/2026,y,-33.50,C,10.00,,\n").statements
    assert [entry.amount for entry in statement.entries] == [-3350, 3350]
    assert statement.balanced
    with pytest.raises(BadCell):
        _read(head + "12/15/2026,x,33.50,H,-23.50,,\n")


def test_a_currency_of_three_decimals_by_its_sign() -> None:
    head = (
        "Account,Flag,Check Number,Date,Payee,Category,Master Category,Sub Category,Memo,Outflow,Inflow,Cleared,"
        "Running Balance\n"
    )
    dinar = "د.ا.\N{RIGHT-TO-LEFT MARK}"
    row = f"shop,,,2026/03/17,Acquirer,,,,Sales,{dinar}0.000,{dinar}93.215,C,{dinar}93.215\n"
    (statement,) = _read(head + row).statements
    assert statement.currency == "JOD"
    assert statement.credits == 93215


def test_balances_above_a_table_have_its_decimal_mark_and_days_its_order() -> None:
    (statement,) = _read(golden_text("caisse-epargne")).statements
    assert (statement.opening, statement.closing) == (100000, 214350)
    assert str(statement.start) == "2026-03-01"


def test_strict_is_a_key_of_a_profile() -> None:
    profile = parse('format = "x"\nstrict = true\nheader = ["A", "B"]\n[columns]\ndate = "A"\namount = "B"\n', "x.toml")
    assert find([Row(1, ("A", "B"))], (profile,)) is not None
    assert find([Row(1, ("A", "B", "C"))], (profile,)) is None
