from __future__ import annotations

import gzip
import hashlib
import io
import struct
import zipfile
from pathlib import Path

import pytest
import xlsxwriter

from posdesk.kit.errors import Cancelled, InputError
from posdesk.kit.jobs import Job, Progress
from posdesk.statements import identify, locked, service
from posdesk.statements.errors import TooLarge
from posdesk.statements.formats import archive, workbook
from posdesk.statements.model import Kind
from tests.statements import tables
from tests.statements.tables import GOLDEN, golden_text, grid, read_bytes

OLD_EXCEL = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def _zipped(**members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in members.items():
            made.writestr(name, data)
    return out.getvalue()


def _code(data: bytes, name: str = "file") -> str:
    with pytest.raises(InputError) as refused:
        read_bytes(data, name)
    return refused.value.code


def test_one_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    good, bad, gone = tmp_path / "good.txt", tmp_path / "bad.csv", tmp_path / "gone.csv"
    good.write_bytes(golden_text("icbc-v2").encode("gb18030"))
    bad.write_text("hello", encoding="utf-8")
    told: list[Progress] = []
    found = service.read([bad, good, gone, tmp_path], Job(told.append))
    assert [file.error and file.error.code for file in found] == ["no_header", None, "missing_file", "missing_file"]
    assert (found[1].kind, found[1].format, found[1].encoding) == (Kind.BANK, "icbc", "gb18030")
    assert found[1].digest == hashlib.sha256(good.read_bytes()).hexdigest()
    assert found[0].digest == hashlib.sha256(b"hello").hexdigest()
    assert found[1].statements[0].balanced is True
    assert (told[-1].done, told[-1].total) == (4, 4)


def test_reading_can_be_stopped() -> None:
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        service.read([GOLDEN / "icbc-v2.csv"], job)


def test_stopping_inside_a_file_stops_the_rest() -> None:
    def stop(at: Progress) -> None:
        if at.stage == "proving":
            job.cancel()

    job = Job(stop)
    with pytest.raises(Cancelled):
        service.read([GOLDEN / "icbc-v2.csv", GOLDEN / "icbc-v1.csv"], job)


def test_a_neutral_table_is_known_and_its_takings_are_fetched(tmp_path: Path) -> None:
    path = tmp_path / "takings.csv"
    path.write_text(
        "id,time,merchant,terminal,channel,kind,gross,fee,currency\n"
        "A1,2026-03-16 10:00:00,M1,T1,card,sale,100.00,0.60,CNY\n"
        "A2,2026-03-16 11:00:00,M1,T1,card,refund,-40.00,-0.24,CNY\n",
        encoding="utf-8",
    )
    (file,) = service.read([path])
    assert (file.error, file.format, file.scanned) == (None, "posdesk.takings", True)
    (statement,) = file.statements
    assert (statement.lines, statement.credits, statement.debits) == (2, 10000, 4000)
    fetched = list(service.takings(file, statement))
    assert [(taking.id, taking.kind, taking.gross, taking.fee, taking.line) for taking in fetched] == [
        ("A1", "sale", 10000, 60, 2),
        ("A2", "refund", -4000, -24, 3),
    ]
    (quick,) = service.read([path], summary=False)
    assert (quick.statements, quick.scanned) == ((), True)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"%PDF-1.7\n", "damaged_file"),
        (b"Rar!\x1a\x07", "not_yet_readable"),
        (b"\x7fELF\0\0\0", "not_yet_readable"),
        (OLD_EXCEL + b"x" * 600, "damaged_file"),
        (b"PK\x03\x04 and then nothing", "damaged_file"),
        (b"", "empty_file"),
    ],
)
def test_other_files_are_refused_by_their_content(data: bytes, code: str) -> None:
    assert _code(data) == code


def test_a_workbooks_name_says_nothing() -> None:
    data = tables.workbook(grid("ccb"))
    for name in ("statement.xls", "statement.csv", "statement"):
        assert read_bytes(data, name).format == "ccb"


def test_dates_times_and_numbers_of_a_workbook(tmp_path: Path) -> None:
    import datetime

    import xlsxwriter

    path = tmp_path / "book.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Überblick")
        sheet.write_row(0, 0, ["nothing", "here", "to see"])
        sheet = book.add_worksheet("三月")
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        clock = book.add_format({"num_format": "hh:mm:ss"})
        span = book.add_format({"num_format": "[hh]:mm:ss"})
        sheet.write_row(
            3, 2, ["交易日期", "交易时间", "交易摘要", "交易金额", "本次余额", "日志号", "交易附言", "核对"]
        )
        for at, (amount, balance, form) in enumerate([(994.0, 1994.0, clock), (-20.5, 1973.5, span)]):
            sheet.write_datetime(4 + at, 2, datetime.date(2026, 3, 3 + at), day)
            sheet.write_datetime(4 + at, 3, datetime.time(8, 10), form)
            sheet.write_row(4 + at, 4, ["转存", amount, balance, 369396693 + at, "", bool(at)])
        sheet.write_formula(9, 9, "=1/0", value="#DIV/0!")
        book.add_worksheet("hidden").hide()
        book.add_worksheet("empty")
    (file,) = service.read([path])
    assert file.error is None
    (statement,) = file.statements
    assert [(entry.line, entry.date.day, entry.amount, entry.reference) for entry in statement.entries] == [
        (5, 3, 99400, "369396693"),
        (6, 4, -2050, "369396694"),
    ]
    assert statement.balanced is True


def test_a_sheet_that_repeats_another_is_read_once() -> None:
    rows = grid("wechat-personal")
    changed = [*rows[:-1], [*rows[-1][:5], "¥99.00", *rows[-1][6:]]]
    found = read_bytes(tables.workbook(rows, [["x"], *rows], changed, grid("icbc-v1")))
    assert [statement.lines for statement in found.statements] == [3, 3]
    said = [caution.said for caution in found.statements[0].warnings]
    assert [(what.key, what.args) for what in said] == [
        ("statements.caution.same_sheet", (("sheet", "Sheet2"),)),
        ("statements.caution.other_sheet", (("sheet", "Sheet4"),)),
    ]


def test_an_empty_workbook() -> None:
    assert _code(tables.workbook([])) == "empty_file"


def test_a_workbook_that_would_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    data = tables.workbook(grid("ccb"))
    monkeypatch.setattr(workbook, "_MOST_CELLS", 5)
    with pytest.raises(TooLarge):
        workbook.tables(data, "a.xlsx")
    monkeypatch.setattr(workbook, "_LARGEST", 5)
    assert _code(data) == "too_large"


def test_a_zip_of_statements_is_one_file() -> None:
    data = _zipped(
        **{
            "a/明细.csv": golden_text("alipay-fund").encode("gb18030"),
            "a/明细(汇总).csv": "#支付宝账务汇总查询\n类型,收入笔数,支出笔数\n合计,1,3\n".encode("gb18030"),
            "b.csv": golden_text("alipay-fund-new").encode("gb18030"),
            "b copy.csv": golden_text("alipay-fund-new").encode("gb18030"),
            "c.csv": golden_text("icbc-v1").encode(),
            "__MACOSX/._b.csv": b"x",
            "dir/": b"",
        }
    )
    found = read_bytes(data, "bills.zip")
    assert (found.kind, found.format, found.encoding) == (Kind.TAKINGS, "alipay.fund", "gb18030")
    assert [statement.lines for statement in found.statements] == [4, 2]
    assert [caution.said.args for caution in found.statements[0].warnings] == [
        (("member", "明细(汇总).csv"),),
        (("member", "c.csv"),),
    ]


def test_a_members_name_in_gbk_is_read() -> None:
    info = zipfile.ZipInfo("x")
    info.filename = "账务明细.csv".encode("gb18030").decode("cp437")
    assert locked._own_name(info) == "账务明细.csv"
    info.filename = "\u0416.csv"
    assert locked._own_name(info) == "\u0416.csv"
    info.filename, info.flag_bits = "bill.csv", 0x800
    assert locked._own_name(info) == "bill.csv"


def test_zips_that_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    inner = _zipped(x=b"1")
    assert _code(_zipped(**{"inner.zip": inner})) == "nested_archive"
    assert _code(_zipped(**{"inner.csv.gz": gzip.compress(b"a,b")})) == "nested_archive"
    assert _code(_zipped()) == "empty_file"
    assert _code(_zipped(**{"dir/": b""})) == "empty_file"
    assert _code(_zipped(x=b"hello")) == "no_header"
    whole = _zipped(**{"b.csv": golden_text("icbc-v1").encode()})
    assert _code(whole[:-30]) == "damaged_file"
    broken = bytearray(whole)
    broken[60:70] = b"\xff" * 10
    assert _code(bytes(broken)) == "damaged_file"
    locked = bytearray(whole)
    locked[locked.index(b"PK\x01\x02") + 8] |= 1
    assert _code(bytes(locked)) == "password_needed"
    monkeypatch.setattr(archive, "_LARGEST", 5)
    assert _code(whole) == "too_large"


def test_a_workbook_inside_a_zip() -> None:
    data = _zipped(**{"ccb.xlsx": tables.workbook(grid("ccb"))})
    assert not identify.is_workbook(data[:100])
    assert read_bytes(data).format == "ccb"


def _container(sectors: int, table: list[int], *, shift: int = 9) -> bytes:
    """An old Excel container with one allocation table, which stands in its first sector."""
    head = bytearray(512)
    head[:8] = OLD_EXCEL
    struct.pack_into("<H", head, 30, shift)
    struct.pack_into("<109I", head, 76, 0, *[0xFFFFFFFF] * 108)
    entries = table + [0xFFFFFFFF] * (128 - len(table))
    return bytes(head) + struct.pack("<128I", *entries) + b"\0" * 512 * (sectors - 1)


def test_an_old_workbook_that_was_cut_off() -> None:
    whole = _container(3, [0xFFFFFFFD, 2, 0xFFFFFFFE])
    assert workbook._whole(whole)
    assert not workbook._whole(whole[:-1])
    assert not workbook._whole(whole[:1000])
    assert not workbook._whole(whole[:200])
    assert workbook._whole(_container(1, []))
    assert not workbook._whole(_container(3, [], shift=3))
    assert _code(whole) == "damaged_file"


def test_two_cells_at_the_ends_of_a_sheet_promise_more_than_any_memory() -> None:
    """The library makes room for every cell between them before anybody can ask how many there are."""
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True})
    sheet = book.add_worksheet()
    sheet.write(0, 0, "记账日")
    sheet.write(1_048_575, 16_383, "1")
    book.close()
    assert _code(made.getvalue()) in ("reader_gave_up", "too_large")
