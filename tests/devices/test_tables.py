"""The inventory in open formats: whole, harmless in a spreadsheet, and read again."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date, datetime
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from posdesk.devices import tables
from posdesk.devices.model import (
    Check,
    Custody,
    Device,
    Found,
    Inspection,
    Kind,
    Look,
    Photo,
    Result,
    Retirement,
    Seal,
    Status,
)
from posdesk.devices.service import Devices
from posdesk.keeping import Keeping
from posdesk.kit.errors import Cancelled
from posdesk.kit.jobs import Job
from posdesk.kit.text import LANGUAGES, Text
from posdesk.shop.model import Account, Counter, Merchant, Person, Provider, Shop
from posdesk.shop.service import Book
from posdesk.vault import service as vaults
from tests.devices import opened

TODAY = date(2026, 11, 30)
BOOK = Book((Shop(1, "High Street"),), (Counter(1, 1, "Till 1"),), (Account(1, 1, "ICBC", "0001"),),
            (Merchant(1, 1, number="8983"),), (Provider(1, "UMS"),), people=(Person(1, name="Mei"),))  # fmt: skip


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Keeping]:
    with opened.kept(tmp_path) as keeping:
        yield keeping


@pytest.fixture
def devices(kept: Keeping) -> Devices:
    return kept.devices()


def read(data: bytes) -> list[dict[str, str]]:
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))


def test_a_row_has_every_field_in_words_and_figures() -> None:
    one = Device(
        3, "Till", Kind.SMART_POS, Status.IN_SERVICE, serial="0012", merchant=1, provider=1, account=1, shop=1,
        counter=1, custodian=1, fixed=False, bought=TODAY, price="-5.00", cables=2, tag="7K3MQ9WXYZ",
    )  # fmt: skip
    (row,) = read(tables.csv([one], BOOK, "en"))
    assert len(row) == len(fields(Device))
    assert {name: cell for name, cell in row.items() if cell} == {
        "number": "3", "name": "Till", "kind": "Smart POS", "state": "in service", "serial number": "0012",
        "merchant number": "8983", "provider": "UMS", "payout account": "ICBC ****0001", "shop": "High Street",
        "counter": "Till 1", "fixed": "no", "kept by": "Mei", "bought on": "2026-11-30", "price": "-5.00",
        "cables": "2", "tag": "7K3MQ9WXYZ",
    }  # fmt: skip


@pytest.mark.parametrize("evil", ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"])
def test_no_cell_runs_in_a_spreadsheet(evil: str) -> None:
    (row,) = read(tables.csv([Device(1, evil, note=evil, price=evil if evil != "-1" else "=1")], BOOK, "en"))
    for name in ("name", "note", "price"):
        assert row[name][:1] == "'"


def test_what_the_register_has_no_more_is_told_by_its_number() -> None:
    one = Device(1, "a", merchant=9, provider=9, account=9, shop=9, counter=9, custodian=9)
    (row,) = read(tables.csv([one], Book(), "en"))
    assert [row[name] for name in ("merchant number", "provider", "payout account", "shop", "counter", "kept by")] == [
        "9"
    ] * 6


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_workbook_has_a_sheet_for_each_kind_of_record(devices: Devices, language: str) -> None:
    fill(devices)
    text = Text(language)
    book = CalamineWorkbook.from_filelike(io.BytesIO(tables.xlsx(devices.everything(), BOOK, language)))
    names = ("devices", "moves", "acceptances", "checks", "inspections", "seals", "photos", "versions", "custody",
             "retirements", "found")  # fmt: skip
    assert set(book.sheet_names) == {text.word(f"devices.paper.table.{name}") for name in names}
    first = book.get_sheet_by_index(0).to_python()
    assert first[0][1] == text.word("devices.paper.field.name")
    assert first[1][1] == "=Till"
    assert first[1][first[0].index(text.word("devices.paper.field.bought"))] == date(2025, 3, 1)
    assert first[1][first[0].index(text.word("devices.paper.field.cables"))] == 1.0
    looks = book.get_sheet_by_name(text.word("devices.paper.table.inspections")).to_python()
    assert any(str(cell).startswith(text.word("devices.item.seal")) for cell in looks[1])
    assert "=Till" in looks[1]
    assert "2026-11-30 09:05" in looks[1]


def test_an_empty_inventory_is_an_empty_sheet(devices: Devices) -> None:
    book = CalamineWorkbook.from_filelike(io.BytesIO(tables.xlsx(devices.everything(), Book(), "en")))
    assert book.sheet_names == ["Devices"]


def fill(devices: Devices) -> Device:
    """One device with something of everything."""
    one = devices.add(
        replace(opened.terminal(), name="=Till", bought=date(2025, 3, 1), cables=1, firmware="7.1", shop=1)
    )
    begun = devices.begin(one.id, 1)
    devices.answer(Check(0, begun.id, 4, Result.OK), (vaults.ready("box.png", opened.picture(3)),))
    devices.stop(begun.id)
    devices.inspect(
        Inspection(0, one.id, Look.DAILY, datetime.fromisoformat("2026-11-30T09:05"), faults=("seal", "odd"))
    )
    devices.seal(Seal(0, one.id, "S1"))
    devices.photograph(
        Photo(0, one.id, "front", on=TODAY, points=(1, 2, 3, 4)), vaults.ready("a.jpg", opened.picture(100))
    )
    devices.photograph(Photo(0, one.id, "odd/side"), vaults.ready("b.jpg", opened.picture(200)))
    devices.lend(Custody(0, one.id, "loan", "fair"))
    devices.found(Found(0, TODAY, what="a box"))
    devices.retire(Retirement(0, one.id, TODAY), vaults.ready("receipt.txt", b"wiped"))
    return one


def test_a_document_has_all_records_and_moves(devices: Devices) -> None:
    one = fill(devices)
    told = json.loads(tables.json(devices.everything(), BOOK, TODAY))
    assert (told["format"], told["version"], told["exported"]) == ("posdesk.devices", 1, "2026-11-30")
    (device,) = told["devices"]
    assert (device["kind"], device["type_code"], device["status"]) == ("smart_pos", "04", "retired")
    assert (device["serial"], device["tag"], device["names"]["shop"]) == (one.serial, one.tag, "High Street")
    assert [move["after"] for move in device["moves"]] == ["received", "retired"]
    assert device["acceptances"][0]["checks"][0]["item"] == 4
    assert device["inspections"][0]["faults"] == ["seal", "odd"]
    assert device["photos"][0]["points"] == [1, 2, 3, 4]
    for part in ("seals", "versions", "custody", "retirements"):
        assert len(device[part]) == 1, part
    assert told["found"][0]["what"] == "a box"


def test_photos_are_files_in_a_zip_that_every_system_can_unpack(devices: Devices) -> None:
    fill(devices)
    out = io.BytesIO()
    assert tables.photos(devices, out) == 4
    with zipfile.ZipFile(out) as packed:
        assert packed.namelist() == [
            "0001 Till/front 2026-11-30 1.jpg",
            "0001 Till/other undated 2.jpg",
            "0001 Till/acceptance 1/check 04 1.jpg",
            "0001 Till/retirement 4.txt",
        ]
        assert packed.read("0001 Till/front 2026-11-30 1.jpg")[:2] == b"\xff\xd8"
        assert packed.testzip() is None
    again = io.BytesIO()
    tables.photos(devices, again)
    assert again.getvalue() == out.getvalue()


def test_packing_can_be_stopped_and_leaves_out_what_is_gone(kept: Keeping, devices: Devices) -> None:
    fill(devices)
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        tables.photos(devices, io.BytesIO(), job)
    with kept.change() as change:
        vaults.detach(change, devices.detail(1).photos[0].attachment)
    assert tables.photos(devices, io.BytesIO(), Job()) == 3


def test_folders_are_named_by_number_and_harmless_names() -> None:
    assert tables._folder(Device(7, "../../CON: <前台>|\u202e")) == "0007 CON 前台"
    assert tables._folder(Device(8, "")) == "0008"
    assert tables._ending("receipt") == ""
