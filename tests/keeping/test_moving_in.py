"""A list of devices that a shop has already: opened, looked at, and taken in, wholly or but for what cannot be."""

from __future__ import annotations

import csv
import io
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import xlsxwriter

from posdesk import moving_in
from posdesk.devices import tables
from posdesk.devices.model import Device, Kind, Status
from posdesk.devices.service import Usual
from posdesk.keeping import Keeping
from posdesk.kit.text import LANGUAGES
from posdesk.moving_in import MovingRefused, NoDeviceColumns
from posdesk.shop.model import Counter, Merchant, Person, Provider, Shop
from posdesk.statements.errors import MissingFile
from tests.devices import opened


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Keeping]:
    with opened.kept(tmp_path) as keeping:
        yield keeping


def table(path: Path, *rows: Sequence[str], encoding: str = "utf-8", delimiter: str = ",") -> Path:
    written = io.StringIO()
    csv.writer(written, delimiter=delimiter).writerows(rows)
    path.write_bytes(written.getvalue().encode(encoding))
    return path


def test_an_export_of_glpi_is_taken_in(kept: Keeping, tmp_path: Path) -> None:
    shop = kept.register().add(Shop(name="High Street"))
    path = table(
        tmp_path / "glpi.csv",
        ("Name", "Status", "Manufacturer", "Serial number", "Type", "Model", "Location", "Last update"),
        ("Till 1", "In use", "PAX", "1170012345678", "Payment terminal", "A920", "High Street", "2026-01-01 10:00"),
        ("Till 2", "Ready", "PAX", "1170012345679", "mPOS", "D180", "cupboard", "2026-01-01 10:00"),
        delimiter=";",
    )
    incoming = moving_in.open_list(path)
    assert incoming.unmapped == ("Last update",)
    drafts = moving_in.prepare(kept, incoming)
    assert moving_in.take_in(kept, drafts, incoming.file) == 2
    one, two = kept.devices().every()
    assert (one.status, one.shop, one.place, one.kind) == (Status.ADOPTED, shop.id, "", Kind.POS)
    assert (two.status, two.place, two.kind) == (Status.RECEIVED, "cupboard", Kind.MPOS)
    assert kept.devices().detail(one.id).moves[0].why == "glpi.csv"


@pytest.mark.parametrize(("encoding", "heads"), [
    ("gb18030", ("设备名称", "机身号", "设备类型", "安装日期")), ("big5", ("設備名稱", "序號", "設備類型", "安裝日期")),
])  # fmt: skip
def test_a_table_in_the_encoding_of_its_place(
    kept: Keeping, tmp_path: Path, encoding: str, heads: Sequence[str]
) -> None:
    path = table(tmp_path / "a.csv", heads, ("前台", "1170012345678", "POS", "2025/3/1"), encoding=encoding)
    (draft,) = moving_in.prepare(kept, moving_in.open_list(path))
    assert draft.faults == ()
    assert (draft.device.name, draft.device.installed) == ("前台", date(2025, 3, 1))


def test_a_workbook_is_read_from_the_sheet_that_knows_most(kept: Keeping, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    book = xlsxwriter.Workbook(str(path))
    other, sheet = book.add_worksheet("Notes"), book.add_worksheet("POS")
    book.add_worksheet("Less").write_row(0, 0, ("Name", "Serial"))
    other.write_row(0, 0, ("Name", "Notes"))
    other.write_row(1, 0, ("x", "y"))
    sheet.write_row(0, 0, ("Our terminals",))
    sheet.write_row(2, 0, ("Name", "Serial", "Installed on"))
    sheet.write_row(3, 0, ("Till", 1170012345678))
    sheet.write_datetime(3, 2, date(2025, 3, 1), book.add_format({"num_format": "yyyy-mm-dd"}))
    book.close()
    incoming = moving_in.open_list(path)
    (draft,) = moving_in.prepare(kept, incoming)
    assert (draft.line, draft.device.serial, draft.device.installed) == (4, "1170012345678", date(2025, 3, 1))


def test_a_column_is_said_to_be_another(kept: Keeping, tmp_path: Path) -> None:
    path = table(tmp_path / "a.csv", ("Name", "Serial", "Box", "Empty"), ("Till", "1", "1170012345678", ""))
    incoming = moving_in.open_list(path)
    assert incoming.unmapped == ("Box",)
    assert incoming.words(2) == ("1170012345678",)
    many = replace(incoming, rows=tuple((n, (str(n),)) for n in range(100)))
    assert len(many.words(0)) == 40
    better = incoming.take(2, "serial")
    assert (better.columns, better.unmapped) == ({0: "name", 2: "serial"}, ("Serial",))
    assert better.take(2, None).columns == {0: "name"}
    (draft,) = moving_in.prepare(kept, better)
    assert draft.device.serial == "1170012345678"


def test_what_is_no_list_of_devices_says_what_was_expected(tmp_path: Path) -> None:
    for name, data in (
        ("a.csv", b"colour,taste\nred,sweet\n"),
        ("a.sta", b":20:X\n:25:1/2\n:28C:1\n:60F:C260101EUR1,\n"),
    ):
        path = tmp_path / name
        path.write_bytes(data)
        with pytest.raises(NoDeviceColumns) as told:
            moving_in.open_list(path)
        assert told.value.data == {"file": name}
    with pytest.raises(MissingFile):
        moving_in.open_list(tmp_path / "none.csv")


def test_words_of_the_register_are_found_unless_two_records_have_them(kept: Keeping, tmp_path: Path) -> None:
    register = kept.register()
    shop = register.add(Shop(name="High Street"))
    for number in ("1", "2"):
        register.add(Counter(shop=shop.id, name="Till", note=number))
    merchant = register.add(Merchant(shop=shop.id, number="8983"))
    provider, person = register.add(Provider(name="UMS")), register.add(Person(name="Mei"))
    path = table(tmp_path / "a.csv", ("name", "shop", "counter", "MID", "acquirer", "assigned to"),
                 ("a", "high  street", "Till", "8983", "ums", "Mei"))  # fmt: skip
    (draft,) = moving_in.prepare(kept, moving_in.open_list(path))
    one = draft.device
    assert (one.shop, one.merchant, one.provider, one.custodian) == (shop.id, merchant.id, provider.id, person.id)
    assert (one.counter, one.place, draft.kept) == (None, "Till", ("Till",))


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_own_table_comes_in_again(kept: Keeping, tmp_path: Path, language: str) -> None:
    given = replace(
        opened.terminal(1, Status.ADOPTED), name="=Till", note="-1", bought=date(2025, 3, 1), cables=2, fixed=False,
        every_days=14, price="12.50", firmware="7.1",
    )  # fmt: skip
    devices = kept.devices()
    devices.add(given)
    book = kept.register().book()
    path = tmp_path / "a.csv"
    path.write_bytes(tables.csv(devices.every(), book, language))
    with opened.kept(tmp_path / "other") as other:
        drafts = moving_in.prepare(other, moving_in.open_list(path))
        assert moving_in.take_in(other, drafts, path.name) == 1
        (again,) = other.devices().every()
    assert replace(again, id=0, tag="") == given
    twin = moving_in.prepare(kept, moving_in.open_list(path))
    assert [fault.expected.key for fault in twin[0].faults] == ["devices.paper.fault.twin_here"]


def test_ten_thousand_rows_with_three_hundred_bad_ones_are_fine_and_quick(kept: Keeping, tmp_path: Path) -> None:
    heads = ("Name", "Serial", "Type", "Purchase Date", "Location")
    rows = [(f"Till {n}", f"1170{n:08}", "POS", "2025-03-01", "High Street") for n in range(10_000)]
    for n in range(100):
        rows[n * 3] = ("bad serial", "?", *rows[n * 3][2:])
        rows[n * 7 + 1000] = (*rows[n * 7 + 1000][:3], "soon", "High Street")
        rows[n * 5 + 5000] = (rows[n * 5 + 5000][0], rows[4999][1], *rows[n * 5 + 5000][2:])
    path = table(tmp_path / "many.csv", heads, *rows)
    began = time.process_time()
    drafts = moving_in.prepare(kept, moving_in.open_list(path))
    bad = [draft for draft in drafts if draft.faults]
    assert (len(drafts), len(bad)) == (10_000, 300)
    assert bad[0].faults[0].line == 2
    with pytest.raises(MovingRefused) as told:
        moving_in.take_in(kept, drafts, path.name)
    assert told.value.data == {"bad": 300, "n": 10_000}
    assert kept.devices().every() == []
    assert moving_in.take_in(kept, drafts, path.name, only_good=True) == 9_700
    assert time.process_time() - began < 30
    devices = kept.devices().every()
    assert len({one.serial for one in devices}) == len({one.tag for one in devices}) == 9_700


def test_card_numbers_in_words_are_cut_and_serial_numbers_are_not(kept: Keeping, tmp_path: Path) -> None:
    path = table(tmp_path / "a.csv", ("name", "serial", "iccid", "notes"),
                 ("Till", "4111111111111111", "89860012345678901234", "card 5500 0055 5555 5559 of Mei"),
                 ("Till 2", "1170012340002", "", "spare"))  # fmt: skip
    one, two = (draft.device for draft in moving_in.prepare(kept, moving_in.open_list(path)))
    assert one.serial == "4111111111111111"
    assert one.iccid == "89860012345678901234"
    assert "0055 5555" not in one.note
    assert two.note == "spare"


def test_the_inventory_looks_again_when_the_rows_are_taken_in(kept: Keeping, tmp_path: Path) -> None:
    path = table(tmp_path / "a.csv", ("name", "serial"), ("a", "1170012340001"), ("b", "1170012340002"))
    drafts = moving_in.prepare(kept, moving_in.open_list(path), Usual(kind=Kind.MPOS))
    kept.devices().add(Device(name="meanwhile", serial="1170012340001"))
    with pytest.raises(MovingRefused):
        moving_in.take_in(kept, drafts, "a.csv")
    assert len(kept.devices().every()) == 1
    assert moving_in.take_in(kept, drafts, "a.csv", only_good=True) == 1
    assert kept.devices().every()[1].kind is Kind.MPOS
