"""What comes back on paper: typed in, compared with the inventory, told to it; faults stay until they are put right."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from posdesk.checklists.errors import SheetNone, ShopNone
from posdesk.checklists.model import Accounts, Answer, State
from posdesk.checklists.rules import results
from posdesk.checklists.rules.results import MISREAD, MISSING, OTHER, SAME
from posdesk.devices.model import Device, Look, Outcome
from posdesk.devices.model import Kind as DeviceKind
from posdesk.kit.text import LANGUAGES, Text
from posdesk.shop.model import Shop
from tests.checklists.shops import Desk, answers, desk_of, fill_whole, order

ON = date(2026, 11, 24)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as made:
        yield made


def test_a_sheet_goes_from_printed_to_done(desk: Desk) -> None:
    lists = desk.checklists()
    sheet = lists.print(order())
    assert lists.entry(sheet.number).state is State.PRINTED
    entry = lists.entry(sheet.number)
    lists.fill(sheet.id, "B", answers(entry, "B"))
    assert lists.entry(sheet.number).state is State.INCOMPLETE
    whole = fill_whole(lists, sheet.number)
    assert whole.counts.unchecked == 0
    assert whole.state is State.INCOMPLETE
    done = lists.finish(sheet.id, 1, ON, signed=True)
    assert (done.inspector, done.inspected, done.signed, done.finished) == (1, ON, True, lists.today)
    assert lists.entry(sheet.number).state is State.DONE


def test_what_is_not_checked_keeps_it_incomplete(desk: Desk) -> None:
    lists = desk.checklists()
    sheet = lists.print(order())
    entry = fill_whole(lists, sheet.number)
    lists.fill(sheet.id, "G", answers(entry, "G", slips=Answer.UNCHECKED))
    lists.finish(sheet.id, 1, ON, signed=True)
    now = lists.entry(sheet.number)
    assert (now.state, now.counts.unchecked) == (State.INCOMPLETE, 1)
    assert [row.id for _, row in results.unchecked(now.printout, now.parts)] == ["slips"]


def test_the_inventory_hears_what_was_seen_of_its_devices(desk: Desk) -> None:
    lists, devices = desk.checklists(), desk.devices()
    sheet = lists.print(order())
    entry = fill_whole(lists, sheet.number)
    lists.fill(sheet.id, "device:1", answers(entry, "device:1", slot=Answer.FAULT, camera=Answer.UNCHECKED))
    lists.finish(sheet.id, 2, ON, signed=False)
    looks = {one.device: one for one in devices.everything().inspections}
    assert {one.look for one in looks.values()} == {Look.MONTHLY}
    assert (looks[1].outcome, looks[1].faults, looks[1].unchecked) == (Outcome.FAILED, ("slot",), ("camera",))
    assert (looks[1].serial, looks[1].cables, looks[1].person) == ("LD20A80012345678", 2, 2)
    assert looks[1].at is not None
    assert looks[1].at.date() == ON
    assert looks[2].outcome is Outcome.PASSED
    assert looks[2].content == "https://qr.example/abc"
    assert looks[3].outcome is Outcome.PASSED
    lists.fill(sheet.id, "device:1", answers(entry, "device:1"))
    lists.finish(sheet.id, 2, ON, signed=True)
    again = devices.everything().inspections
    assert len(again) == 3
    assert next(one for one in again if one.device == 1).outcome is Outcome.PASSED


def test_a_device_that_nobody_looked_at_is_not_told_of(desk: Desk) -> None:
    lists = desk.checklists()
    sheet = lists.print(order())
    lists.fill(sheet.id, "B", answers(lists.entry(sheet.number), "B"))
    lists.finish(sheet.id, 1, ON, signed=False)
    assert desk.devices().everything().inspections == ()


def test_another_serial_number_is_a_grave_fault_whatever_was_ticked(desk: Desk) -> None:
    lists = desk.checklists()
    sheet = lists.print(order())
    fill_whole(lists, sheet.number)
    own = answers(lists.entry(sheet.number), "device:1")
    swapped = [(name, "ok", "LD20A80099999999", "") if name == "serial" else (name, a, w, n) for name, a, w, n in own]
    part = lists.fill(sheet.id, "device:1", swapped)
    assert ("serial", "fault", "LD20A80099999999", "") in part.answers
    lists.finish(sheet.id, 1, ON, signed=True)
    (fault,) = lists.entry(sheet.number).faults
    assert (fault.line, fault.device, fault.grave, fault.closed) == ("device:1/serial", 1, True, None)
    assert lists.entry(sheet.number).state is State.FAULTY
    (look,) = [one for one in desk.devices().everything().inspections if one.device == 1]
    assert look.outcome is Outcome.FAILED
    assert look.serial == "LD20A80099999999"


@pytest.mark.parametrize(("written", "found", "answer"), [
    ("LD20A80012345678", SAME, "ok"), (" ld20-a800 1234 5678 ", SAME, "ok"),
    ("ＬＤ２０Ａ８００１２３４５６７８", SAME, "ok"),
    ("LD2OA800I2345678", MISREAD, "unchecked"), ("345678", OTHER, "fault"), ("", MISSING, "unchecked"),
])  # fmt: skip
def test_a_written_serial_number_is_compared(desk: Desk, written: str, found: str, answer: str) -> None:
    lists = desk.checklists()
    sheet = lists.print(order())
    device = desk.devices().get(1)
    assert results.serial(device, written) == found
    part = lists.fill(sheet.id, "device:1", [("serial", "ok", written, "")])
    assert part.answers == (("serial", answer, written.strip(), ""),)


@pytest.mark.parametrize(("written", "found"), [
    ("le/abc", SAME), ("LE/ABC", SAME), ("https://qr.example/abc", SAME), ("/abc", OTHER), ("le/xyz", OTHER),
    ("", MISSING),
])  # fmt: skip
def test_the_end_of_a_code_is_compared(written: str, found: str) -> None:
    assert results.code(Device(kind=DeviceKind.STATIC_CODE, content="https://qr.example/abc"), written) == found
    assert results.code(Device(kind=DeviceKind.STATIC_CODE), written) == (SAME if written else MISSING)


def test_a_fault_waits_until_it_is_put_right(desk: Desk) -> None:
    lists = desk.checklists()
    sheet = lists.print(order())
    entry = fill_whole(lists, sheet.number)
    lists.fill(sheet.id, "B", answers(entry, "B", router=Answer.FAULT))
    lists.finish(sheet.id, 1, ON, signed=True)
    entry = lists.entry(sheet.number)
    (fault,) = entry.faults
    assert (fault.grave, fault.device) == (False, None)
    assert {language: Text(language).show(entry.words(fault.line)) for language in LANGUAGES} == {
        "zh_CN": "路由器不再用出厂密码", "zh_TW": "分享器已不用出廠密碼",
        "en": "The router has no password from the factory",
    }  # fmt: skip
    assert entry.room(fault.line) == "passwords"
    before = lists.latest()
    lists.close_fault(fault, "  换了新密码  ")
    closed = lists.entry(sheet.number)
    assert (closed.state, closed.faults[0].how) == (State.DONE, "换了新密码")
    lists.undo(range(before + 1, lists.latest() + 1))
    assert lists.entry(sheet.number).state is State.FAULTY


def test_a_fault_that_was_only_mistyped_goes_again(desk: Desk) -> None:
    lists = desk.checklists()
    sheet = lists.print(order())
    entry = fill_whole(lists, sheet.number)
    lists.fill(sheet.id, "B", answers(entry, "B", router=Answer.FAULT, pc=Answer.FAULT))
    lists.finish(sheet.id, 1, ON, signed=True)
    first = {one.line: one for one in lists.entry(sheet.number).faults}
    lists.close_fault(first["B/pc"], "更新打开了")
    lists.fill(sheet.id, "B", answers(entry, "B"))
    lists.finish(sheet.id, 1, ON, signed=True)
    assert [one.line for one in lists.entry(sheet.number).faults] == ["B/pc"]


def test_what_is_within_its_interval_may_rest(desk: Desk) -> None:
    desk.days.go(2026, 10, 24)
    lists = desk.checklists()
    sheet = lists.print(order(month="2026-10"))
    fill_whole(lists, sheet.number)
    lists.finish(sheet.id, 1, date(2026, 10, 24), signed=True)
    desk.days.go(2026, 11, 25)
    now = lists.print(order())
    rows = {row.id: row for block in lists.entry(now.number).printout.blocks for row in block.rows}
    assert rows["router"].rests
    assert "2027-01-22" in rows["router"].told[0]
    assert rows["mfa"].rests
    assert not rows["wifi"].rests
    entry = fill_whole(lists, now.number)
    lists.fill(now.id, "B", answers(entry, "B", router=Answer.NONE))
    lists.finish(now.id, 1, ON, signed=True)
    assert lists.entry(now.number).state is State.DONE


def test_a_device_that_was_forgotten_since_does_not_stop_the_sheet(desk: Desk) -> None:
    lists = desk.checklists()
    sheet = lists.print(order())
    entry = fill_whole(lists, sheet.number)
    with desk.vault.change("mei") as change:
        change.delete("devices", 3)
    lists.fill(sheet.id, "device:3", answers(entry, "device:3"))
    lists.finish(sheet.id, 1, ON, signed=True)
    assert lists.entry(sheet.number).state is State.DONE


def test_a_found_device_is_written_down(desk: Desk) -> None:
    lists = desk.checklists()
    sheet = lists.print(order())
    found = lists.found(sheet, "黑色读卡器", "X1", "收银台下面", 2)
    assert desk.devices().everything().found == (found,)
    assert found.shop == sheet.shop


def test_answers_without_end_and_lines_that_are_not_there_are_cut(desk: Desk) -> None:
    lists = desk.checklists()
    sheet = lists.print(order())
    part = lists.fill(
        sheet.id, "B", [("wifi", "ok", "w" * 9999, "n" * 9999), ("nothing", "ok", "", ""), ("pc", "", "", "")]
    )
    assert [one[0] for one in part.answers] == ["wifi"]
    assert [len(text) for text in part.answers[0][2:]] == [results.LONGEST, results.LONGEST]
    with pytest.raises(ValueError, match="maybe"):
        lists.fill(sheet.id, "B", [("wifi", "maybe", "", "")])
    with pytest.raises(StopIteration):
        lists.fill(sheet.id, "Z", [])


def test_whoever_prints_again_has_the_same_sheet(desk: Desk) -> None:
    lists = desk.checklists()
    sheet = lists.print(order())
    assert lists.print(order()).number == sheet.number
    assert lists.print(order(large=True)).number == "PD-202611-1-002"
    lists.fill(sheet.id, "B", answers(lists.entry(sheet.number), "B"))
    again = lists.print(order())
    assert again.number == "PD-202611-1-003"
    shelf = lists.shelf()
    assert [(one.sheet.number, one.state) for one in shelf.of_month("2026-11")] == [
        ("PD-202611-1-001", State.INCOMPLETE)
    ]
    assert [one.state for one in shelf.entries if one.sheet.number != sheet.number] == [State.REPLACED] * 2


def test_sheets_and_shops_go_by_their_names(desk: Desk) -> None:
    lists = desk.checklists()
    with pytest.raises(SheetNone):
        lists.entry("PD-202611-1-009")
    only = lists.shop_named(None)
    assert only is not None
    assert lists.shop_named("青禾便利店") == lists.shop_named("1") == only
    desk.register().add(Shop(name="江边店"))
    assert lists.shop_named(None) is None
    with pytest.raises(ShopNone):
        lists.shop_named("nowhere")
    with pytest.raises(ShopNone):
        lists.print(order(shop=77))


def test_a_device_without_a_number_in_the_list_is_told_by_what_is_written() -> None:
    assert results.serial(Device(), "SN1") == SAME
    assert results.serial(Device(), " ") == MISSING


def test_what_is_told_of_lines_that_are_not_there(desk: Desk) -> None:
    lists = desk.checklists()
    entry = lists.entry(lists.print(order()).number)
    assert entry.words("Z/nothing") == "Z/nothing"
    assert entry.room("Z/nothing") == ""
    shelf = lists.shelf()
    assert shelf.find(entry.sheet.number) == entry
    assert shelf.find("PD-202611-1-099") is None
    assert shelf.device(99) is None
    assert entry.missing == ()


def test_accounts_of_people_who_left_are_told(desk: Desk) -> None:
    lists = desk.checklists()
    desk.told.of_accounts = Accounts(9, 0, 0, 2, 0)
    entry = lists.entry(lists.print(order(languages=("en",))).number)
    told = {row.id: row.told for block in entry.printout.blocks for row in block.rows}
    assert told["leavers"] == ("2 accounts are still open to people who left",)
    assert told["rotation"] == ("None of 9 accounts is due",)
    desk.told.of_accounts = desk.told.of_takings = None
    entry = lists.entry(lists.print(order(languages=("en",))).number)
    told = {row.id: row.told for block in entry.printout.blocks for row in block.rows}
    assert told["leavers"] == ("Nothing is open of anybody who left",)
    assert told["rotation"] == ()
    assert told["reconciled"] == ("Nothing of this month has been reconciled yet",)
