"""A long table in a workbook is read by the column, and says what it says row by row."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
import xlsxwriter

from posdesk.statements.model import Kind
from tests.statements.both_ways import by_column, by_row, lines, same, short_is_long  # noqa: F401  a fixture
from tests.statements.tables import grid, names, workbook

HEAD = ["交易日期", "摘要", "钞/汇", "记账金额(收入)", "记账金额(支出)", "记账币种", "余额", "对方户名", "对方账户"]


def bank(path: Path, *rows: list[object], sheets: int = 1) -> Path:
    """A bank's table whose sums are numbers of the workbook's own."""
    plain = [
        [
            f"2026-01-{1 + n // 9:02}",
            "消费",
            "钞",
            n + 0.5,
            "",
            "人民币",
            n * (n + 1) // 2 + (n + 1) / 2,
            "某某公司",
            "3100****01",
        ]
        for n in range(30)
    ]
    table: list[list[object]] = [["明细查询文件下载"], [], list(HEAD), *plain, *rows]
    path.write_bytes(workbook(*[table] * sheets))  # type: ignore[list-item]
    return path


@pytest.mark.parametrize("numbers", [False, True], ids=["texts", "numbers"])
@pytest.mark.parametrize("name", names())
def test_every_golden_table_says_the_same_in_a_workbook(tmp_path: Path, name: str, numbers: bool) -> None:
    path = tmp_path / "golden.xlsx"
    path.write_bytes(workbook(grid(name), numbers=numbers))
    same(path)


def test_most_layouts_are_read_by_the_column(tmp_path: Path) -> None:
    found = set()
    for name in names():
        path = tmp_path / f"{name}.xlsx"
        path.write_bytes(workbook(grid(name)))
        if by_column(path) is not None:
            found.add(name)
    assert found >= {"abc", "alipay-business", "alipay-fund", "boc", "cib", "cmb", "icbc-v1", "icbc-v2", "spdb",
                     "unionpay-ums", "wechat-fund"}  # fmt: skip


def test_sums_may_be_numbers_and_lines_keep_their_places(tmp_path: Path) -> None:
    path = bank(tmp_path / "bank.xlsx")
    assert same(path)
    found = by_column(path)
    assert found is not None
    assert (found.kind, found.encoding, found.statements[0].balanced) == (Kind.BANK, None, True)
    assert [entry.line for entry in found.statements[0].entries] == list(range(4, 34))
    assert [entry.amount for entry in found.statements[0].entries][:3] == [50, 150, 250]


def test_what_stands_below_the_rows_is_no_row(tmp_path: Path) -> None:
    assert same(bank(tmp_path / "bank.xlsx", [], ["人民币合计", "", "", 450, "", "", "", ""]))


@pytest.mark.parametrize(
    "row",
    [
        ["2026-01-05", "消费", "钞", "zwölf", "", "人民币", "", "", ""],
        ["2026-01-05", "消费", "钞", 1e-7, "", "人民币", "", "", ""],
        [46027, "消费", "钞", 1.5, "", "人民币", "", "", ""],
        ["2026-01-05", 5, "钞", 1.5, "", "人民币", "", "", ""],
    ],
    ids=["words for a sum", "less than a cent", "a day counted since 1900", "a number for words"],
)
def test_what_is_not_plain_is_left_to_the_reader_of_rows(tmp_path: Path, row: list[object]) -> None:
    path = bank(tmp_path / "bank.xlsx", row)
    assert by_column(path) is None
    assert lines_of(path) == [lines(one) for one in by_row(path).statements]


def lines_of(path: Path) -> list[list[object]]:
    """The lines, whichever way the file is read."""
    from posdesk.statements import service

    return [lines(one) for one in service.read([path])[0].statements]


def test_two_tables_are_read_row_by_row_and_told_apart(tmp_path: Path) -> None:
    path = bank(tmp_path / "bank.xlsx", sheets=2)
    assert by_column(path) is None
    (statement,) = by_row(path).statements
    assert len(statement.entries) == 30


def test_days_of_the_workbook_s_own_are_days(tmp_path: Path) -> None:
    path = tmp_path / "days.xlsx"
    with xlsxwriter.Workbook(path, {"default_date_format": "yyyy-mm-dd"}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, HEAD)
        for n in range(12):
            sheet.write_datetime(n + 1, 0, datetime.fromisoformat(f"2026-01-{n + 1:02}"))
            sheet.write_row(n + 1, 1, ["消费", "钞", n + 1, "", "人民币", "", "某某公司", "3100****01"])
    assert same(path)
    found = by_column(path)
    assert found is not None
    assert [entry.date.day for entry in found.statements[0].entries] == list(range(1, 13))


def test_card_numbers_are_judged_as_in_rows(tmp_path: Path) -> None:
    row: list[object] = ["2026-01-05", "POS 4539578763621486", "钞", 1.5, "", "人民币", "", "4539 5787 6362 1486", "x"]
    path = bank(tmp_path / "bank.xlsx", row)
    assert same(path)
    told = repr(lines_of(path))
    assert "4539578763621486" not in told
    assert "6362 1486" not in told
