"""Lists that a shop brings along: columns, words, days, and what a row cannot be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

import pytest

from posdesk.devices.model import Device, Kind, Status
from posdesk.devices.rules import columns, days, drafts
from posdesk.devices.rules.drafts import Draft, Usual
from posdesk.kit.text import LANGUAGES, Text

TODAY = date(2026, 11, 30)

SNIPE_IT = ("Asset Tag", "Asset Name", "Serial", "Model", "Model No.", "Category", "Manufacturer", "Status",
            "Checked Out To", "Location", "Purchase Date", "Purchase Cost", "Supplier", "Warranty", "Notes",
            "Created At")  # fmt: skip
GLPI = ("Name", "Status", "Manufacturer", "Serial number", "Inventory number", "Type", "Model", "Location",
        "Alternate username", "Last update", "Comments")  # fmt: skip


def read(
    heads: Sequence[str], *rows: Sequence[str], words: Mapping[str, Mapping[str, int]] | None = None,
    there: Sequence[Device] = (), usual: Usual | None = None,
) -> list[Draft]:  # fmt: skip
    numbered = [(line, row) for line, row in enumerate(rows, 2)]
    return drafts.drafts(numbered, heads, columns.guess(heads), words or {}, there, TODAY, usual or Usual())


def faults(draft: Draft) -> list[tuple[str, str, str]]:
    return [(one.column, one.expected.key.rpartition(".")[2], one.todo.key.rpartition(".")[2]) for one in draft.faults]


# columns


def test_the_columns_of_snipe_it_and_glpi_are_known() -> None:
    snipe = {SNIPE_IT[place]: name for place, name in columns.guess(SNIPE_IT).items()}
    assert snipe == {
        "Asset Name": "name", "Serial": "serial", "Model": "model", "Category": "kind", "Manufacturer": "make",
        "Status": "status", "Checked Out To": "custodian", "Location": "place", "Purchase Date": "bought",
        "Purchase Cost": "price", "Supplier": "channel", "Warranty": "warranty_until", "Notes": "note",
    }  # fmt: skip
    glpi = {GLPI[place]: name for place, name in columns.guess(GLPI).items()}
    assert glpi == {
        "Name": "name", "Status": "status", "Manufacturer": "make", "Serial number": "serial", "Type": "kind",
        "Model": "model", "Location": "place", "Alternate username": "custodian", "Comments": "note",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("机身号", "serial"), ("機身號碼", "serial"), ("ＳＮ码", "serial"), ("终端编号", "tid"), ("端末代號", "tid"),
        ("商户编号", "merchant"), ("特店代號", "merchant"), ("安装地址", "place"), ("门店", "shop"), ("門市", "shop"),
        ("购买日期", "bought"), ("保固期至", "warranty_until"), ("责任人", "custodian"), ("厂家", "make"),
        ("Serial_No.", "serial"), ("firmware version", "firmware"), ("天气", None), ("", None),
    ],
)  # fmt: skip
def test_names_of_columns_in_three_languages(head: str, name: str | None) -> None:
    assert columns.guess((head,)).get(0) == name


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_own_tables_are_known_by_their_heads(language: str) -> None:
    text = Text(language)
    heads = [text.word(f"devices.paper.field.{name}") for name in columns.FIELDS]
    assert list(columns.guess(heads).values()) == list(columns.FIELDS)


def test_no_field_is_taken_twice_and_the_better_name_wins() -> None:
    assert columns.guess(("Asset Tag", "Hostname", "Name")) == {2: "name"}
    assert columns.guess(("SN", "serial")) == {1: "serial"}


def test_the_heading_is_found_below_a_title() -> None:
    assert columns.header([("List of devices",), (), ("Name", "Serial", "Model"), ("a", "1", "b")]) == 2
    assert columns.header([("Name",), ("a",)]) is None
    assert columns.header([]) is None


# words


@pytest.mark.parametrize(
    ("word", "kind"),
    [("智能POS", Kind.SMART_POS), ("智慧型刷卡機", Kind.SMART_POS), ("Payment Terminals", Kind.POS),
     ("04", Kind.SMART_POS),
     ("云喇叭", Kind.SOUNDBOX), ("收款码", Kind.STATIC_CODE), ("static_code", Kind.STATIC_CODE), ("MPOS", Kind.MPOS),
     ("toaster", None)],
)  # fmt: skip
def test_words_for_kinds(word: str, kind: Kind | None) -> None:
    assert columns.kind_of(word) == kind


@pytest.mark.parametrize(
    ("word", "state"),
    [("使用中", Status.ADOPTED), ("In use", Status.ADOPTED), ("in_service", Status.ADOPTED), ("trial", Status.ADOPTED),
     ("Ready to Deploy", Status.RECEIVED), ("已验收", Status.RECEIVED), ("pending", Status.ORDERED),
     ("Out for Repair", columns.LATER), ("報廢", columns.LATER), ("Lost/Stolen", columns.LATER), ("blue", None)],
)  # fmt: skip
def test_words_for_states(word: str, state: Status | str | None) -> None:
    assert columns.state_of(word) == state


def test_yes_and_no() -> None:
    assert [columns.yes_or_no(word) for word in ("是", "Mobile", "移動式", "TRUE", "perhaps")] == [
        True, False, False, True, None,
    ]  # fmt: skip


# days


@pytest.mark.parametrize(
    "cell",
    ["2026-03-17", "2026/3/17", "2026.03.17", "20260317", "2026年3月17日", "民國115年3月17日", "115/3/17", "17.03.2026",
     "17/3/2026", "3/17/2026", "17.03.26", "17 Mar 2026", "March 17, 2026", "Tue Mar 17, 2026", "17-Mar-2026",
     "2026-03-17 08:30:00", "2026-03-17T08:30:00Z", "3/17/2026 8:30 AM", "46098", "46098.5", "２０２６－０３－１７"],
)  # fmt: skip
def test_days_in_any_usual_form(cell: str) -> None:
    assert days.readings(cell) == (date(2026, 3, 17),)
    assert days.day_of(cell, None) == date(2026, 3, 17)


@pytest.mark.parametrize("cell", ["", "soon", "2026-13-01", "1926-01-01", "31.02.2026", "17 Foo 2026", "99999", "2/30"])
def test_what_is_no_day(cell: str) -> None:
    assert days.readings(cell) == ()
    assert days.day_of(cell, "dmy") is None


def test_day_or_month_first_is_told_by_the_whole_column() -> None:
    assert days.readings("03/04/2026") == (date(2026, 4, 3), date(2026, 3, 4))
    assert days.day_of("03/04/2026", None) is None
    assert days.day_of("03/04/2026", "dmy") == date(2026, 4, 3)
    assert days.day_of("03/04/2026", "mdy") == date(2026, 3, 4)
    assert days.order_of(["03/04/2026", "05/05/2026", "x", "03/17/2026"]) == "mdy"
    assert days.order_of(["17/03/2026"]) == "dmy"
    assert days.order_of(["03/04/2026", "2026-03-17", "32/01/2026"]) is None


def test_months_later_end_with_the_month() -> None:
    assert days.later(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert days.later(date(2024, 1, 31), 1) == date(2024, 2, 29)
    assert days.later(date(2026, 3, 31), 1) == date(2026, 4, 30)
    assert days.later(date(2025, 12, 1), 24) == date(2027, 12, 1)


# rows


def test_a_row_of_snipe_it_becomes_a_device() -> None:
    row = ("00017", "Till 1", "1170012345678", "A920", "A920-3", "Payment terminals", "PAX", "Deployed", "Mei",
           "High Street", "2025-03-01", "1,200.00", "Bank", "24 months", "by the door", "")  # fmt: skip
    words = {"shop": {"highstreet": 7}, "custodian": {"mei": 3}}
    (draft,) = read(SNIPE_IT, row, words=words)
    assert draft.faults == ()
    assert draft.device == Device(
        name="Till 1", kind=Kind.POS, status=Status.ADOPTED, make="PAX", model="A920", serial="1170012345678", shop=7,
        custodian=3, channel="Bank", bought=date(2025, 3, 1), price="1,200.00", warranty_until=date(2027, 3, 1),
        note="by the door",
    )  # fmt: skip


def test_words_that_the_register_does_not_know_are_kept_and_no_fault() -> None:
    heads = ("name", "serial", "shop", "counter", "place", "merchant", "provider", "note")
    (draft,) = read(heads, ("a", "1170", "North", "Till 9", "left", "8983", "UMS", "old"))
    assert draft.faults == ()
    assert draft.device.place == "left, North, Till 9"
    assert draft.device.note == "old; merchant: 8983; provider: UMS"
    assert draft.kept == ("8983", "UMS", "North", "Till 9")


def test_each_fault_says_line_column_what_stands_there_what_was_expected_and_what_to_do() -> None:
    heads = ("名称", "序列号", "设备类型", "状态", "购买日期", "线缆数", "固定", "终端号", "安装日期")
    bad = ("前台", "1.17E+12", "toaster", "送修", "soon", "many", "perhaps", "4", "2030-01-01")
    (draft,) = read(heads, bad)
    assert faults(draft) == [
        ("序列号", "serial", "correct"), ("设备类型", "kind", "correct"), ("状态", "state_later", "move_later"),
        ("线缆数", "number", "correct"), ("固定", "yes_no", "correct"), ("购买日期", "day", "iso"),
        ("终端号", "tid", "correct"), ("安装日期", "installed", "correct"),
    ]  # fmt: skip
    assert (draft.line, draft.faults[0].found) == (2, "1.17E+12")
    for language in LANGUAGES:
        for one in draft.faults:
            assert Text(language).say(one.expected)
            assert Text(language).say(one.todo)


def test_unknown_states_and_days_that_could_be_two() -> None:
    heads = ("name", "serial", "state", "bought")
    (draft,) = read(heads, ("a", "1170", "blue", "03/04/2026"))
    assert faults(draft) == [("state", "state", "correct"), ("bought", "day_order", "iso")]
    (draft,) = read(heads, ("a", "1170", "", "03/04/2026"), usual=Usual(order="mdy"))
    assert draft.device.bought == date(2026, 3, 4)


def test_twins_in_the_file_and_in_the_inventory() -> None:
    there = Device(id=5, name="Old", serial="1170012345678", status=Status.IN_SERVICE)
    nameless = Device(id=6, serial="", tid="40012345", status=Status.IN_SERVICE)
    rows = read(("name", "serial", "tid"), ("a", "117 0012 345678", ""), ("b", "999901", ""), ("c", "9999-01", ""),
                ("d", "8887", "40012345"), there=[there, nameless])  # fmt: skip
    assert [faults(one) for one in rows] == [
        [("serial", "twin_here", "compare")], [], [("serial", "twin_file", "compare")],
        [("tid", "twin_here", "compare")],
    ]  # fmt: skip
    assert dict(rows[0].faults[0].expected.args) == {"name": "Old"}
    assert dict(rows[2].faults[0].expected.args) == {"line": 3}
    assert dict(rows[3].faults[0].expected.args) == {"name": "40012345"}


def test_a_static_code_wants_its_content_and_a_received_device_its_serial_number() -> None:
    code, bare = read(("kind", "name", "state"), ("static code", "Code", ""), ("pos", "Till", "in stock"))
    assert faults(code) == [("", "content", "add")]
    assert faults(bare) == [("", "serial_missing", "add")]


def test_a_cell_is_refused_once() -> None:
    (draft,) = read(("name", "serial"), ("a", "1.17E+12"), usual=Usual(status=Status.RECEIVED))
    assert faults(draft) == [("serial", "serial", "correct")]


def test_what_a_list_leaves_out_is_as_usual() -> None:
    (draft,) = read(("name", "serial"), ("a", "1170"), usual=replace(Usual(), kind=Kind.MPOS, status=Status.RECEIVED))
    assert (draft.device.kind, draft.device.status) == (Kind.MPOS, Status.RECEIVED)


def test_short_rows_blank_ones_and_cells_that_we_made_harmless() -> None:
    heads = ("name", "serial", "note", "cables", "every_days", "weight", "fixed")
    rows = read(heads, ("'=cmd", "1170"), ("", " ", ""), ("'quoted'", "1171", "'", "2 条", "30 days", "420g", "移动"))
    assert [one.device.name for one in rows] == ["=cmd", "'quoted'"]
    assert (rows[1].device.cables, rows[1].device.every_days, rows[1].device.weight) == (2, 30, 420)
    assert (rows[0].device.fixed, rows[1].device.fixed) == (True, False)


def test_a_warranty_without_the_day_of_purchase_says_nothing_and_years_are_months() -> None:
    heads = ("serial", "warranty", "bought")
    rows = read(heads, ("1170", "24 months", ""), ("1171", "2 years", "2025-03-01"), ("1172", "lifelong", ""))
    assert rows[0].device.warranty_until is None
    assert rows[1].device.warranty_until == date(2027, 3, 1)
    assert faults(rows[2]) == [("warranty", "day", "iso")]
