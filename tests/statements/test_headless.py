"""Tables without a header row: read where every cell bears the layout out, and never taken from another layout."""

from __future__ import annotations

import pytest

from posdesk.kit.errors import InputError
from posdesk.statements.errors import AmbiguousDates, NoHeader
from posdesk.statements.model import ReadFile
from posdesk.statements.tables import headless
from posdesk.statements.tables.match import find
from posdesk.statements.tables.profile import parse
from posdesk.statements.tables.sheet import Row, Sheet
from tests.statements.tables import csv_bytes, golden_text, grid, names, read_bytes, workbook

TD = golden_text("td")
PLAIN = parse('format = "x"\nnames = ["A", "", "B"]\n[columns]\ndate = "A"\namount = "B"\n', "x.toml")


def _read(text: str) -> ReadFile:
    return read_bytes(text.encode())


def _said(file: ReadFile) -> list[str]:
    return [caution.said.key for statement in file.statements for caution in statement.warnings]


def _sheet(rows: list[list[str]]) -> Sheet:
    return Sheet("x", tuple(Row(line, tuple(cells)) for line, cells in enumerate(rows, 1)))


@pytest.mark.parametrize("name", names())
def test_no_table_with_a_header_is_taken(name: str) -> None:
    headed = find(_sheet(grid(name)).rows)
    assert (headed is None) == (headless.find(_sheet(grid(name))) is not None)


@pytest.mark.parametrize("name", [name for name in names() if name not in ("allinpay-headless", "oca-headless", "td")])
def test_no_table_that_lost_its_header_is_taken(name: str) -> None:
    rows = grid(name)
    found = find(_sheet(rows).rows)
    assert found is not None
    match = headless.find(_sheet(rows[found.row + 1 :]))
    assert match is None or match.profile.format == found.profile.format


def test_an_unknown_header_is_no_row_of_data() -> None:
    with pytest.raises(InputError):
        _read("Day,Text,Out,In,Left\n" + TD)
    with pytest.raises(InputError):
        _read("Day,Text,Out,In\n" + TD)


def test_balances_must_follow() -> None:
    assert _read(TD).format == "td"
    with pytest.raises(NoHeader):
        _read(TD.replace("1144.00", "1144.01").replace('"1,000.00"', "999.00"))


def test_one_row_proves_no_balance() -> None:
    with pytest.raises(NoHeader):
        _read(TD.splitlines(keepends=True)[0])


@pytest.mark.parametrize("cell", ["x", "31/03/2026", "03/32/2026", "2026-03-18", ""])
def test_every_day_must_be_one(cell: str) -> None:
    with pytest.raises(NoHeader):
        _read(TD.replace("03/18/2026", cell))


@pytest.mark.parametrize(("old", "new"), [("4.50", "4..5"), ("850.00", "free"), ("1139.50", "soon"), ("850.00", "")])
def test_every_sum_and_balance_must_be_one(old: str, new: str) -> None:
    with pytest.raises(NoHeader):
        _read(TD.replace(old, new))


def test_days_that_stand_in_order_the_other_way_are_another_layout() -> None:
    rows = ["01/03/2026,a,1.00,,9.00", "02/03/2026,b,1.00,,8.00", "05/03/2026,c,1.00,,7.00", "01/04/2026,d,1.00,,6.00"]
    with pytest.raises(NoHeader):
        _read("\n".join([*rows, ""]))


def test_days_that_only_the_layout_tells_are_said_to_be() -> None:
    file = _read("05/01/2026,a,1.00,,9.00\n05/02/2026,b,1.00,,8.00\n05/03/2026,c,1.00,,7.00\n")
    assert _said(file) == ["statements.caution.layout_order"]
    assert [entry.date.month for entry in file.statements[0].entries] == [5, 5, 5]


def test_words_beside_the_rows_and_a_last_row_that_is_cut() -> None:
    file = _read("Account activity\n" + TD + "\n" + "03/01/2026,OPEN")
    assert file.format == "td"
    assert len(file.statements[0].entries) == 4
    assert _said(file) == ["statements.caution.cut_off"]
    with pytest.raises(NoHeader):
        _read("03/01/2026,OPEN\n" + TD)


def test_a_currency_must_be_one() -> None:
    text = golden_text("oca-headless")
    assert _read(text).format == "oca.sheet"
    with pytest.raises(NoHeader):
        _read(text.replace('"EUR","-850.50"', '"shop","-850.50"'))


def test_day_and_month_are_not_guessed() -> None:
    with pytest.raises(AmbiguousDates):
        _read('"03/04/2026","x","EUR","1.00","1.00","P","",""\n"04/04/2026","y","EUR","1.00","1.00","P","",""\n')


def test_a_table_that_no_balance_confirms_is_doubtful() -> None:
    assert _said(_read(golden_text("oca-headless"))) == ["statements.caution.layout"]
    assert _said(_read(golden_text("allinpay-headless"))) == []


def test_two_layouts_that_fit_are_none() -> None:
    sheet = _sheet([["2026-03-17", "x", "1.00"]])
    assert headless.find(sheet, (PLAIN,)) is not None
    assert headless.find(sheet, (PLAIN, PLAIN)) is None
    assert headless.find(_sheet([[]]), (PLAIN,)) is None


def test_rows_that_a_layout_skips() -> None:
    skips = parse(
        'format = "x"\nnames = ["A", "T", "B"]\n[columns]\ndate = "A"\namount = "B"\n'
        '[[rule]]\nwhen = { "T" = ["total"] }\nskip = true\n',
        "x.toml",
    )
    rows = [["2026-03-17", "x", "1.00"], ["2026-03-17", "y", "1.00"], ["", "total", "2.00"]]
    assert headless.find(_sheet(rows), (skips,)) is not None


@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
def test_as_a_workbook_and_with_any_delimiter(delimiter: str) -> None:
    for data in (workbook(grid("td")), csv_bytes(grid("td"), delimiter)):
        assert [found.credits for found in read_bytes(data).statements] == [149400]
