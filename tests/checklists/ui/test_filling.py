"""A sheet is typed in by one key a line: no hand leaves the keyboard, and a minute is enough."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from posdesk.checklists.model import ANSWERS, Answer, Ask, State
from posdesk.checklists.service import Entry
from posdesk.checklists.ui.filling import FillDialog, FoundDialog
from posdesk.checklists.ui.lines import ANSWER, NOTE, WORDS, WRITTEN
from posdesk.ui.tasks import Lane
from tests.checklists.shops import SERIALS, Desk, desk_of, order

Key = Qt.Key
PACE = 0.35
"""Seconds a key takes somebody who reads a sheet and types."""


def opened(qtbot: QtBot, desk: Desk, lane: Lane) -> tuple[FillDialog, Entry]:
    lists = desk.checklists()
    sheet = lists.print(order())
    entry = lists.entry(sheet.number)
    dialog = FillDialog(desk, entry, lists.shelf(), lane, "en")
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    dialog.begin()
    return dialog, entry


def editor(dialog: FillDialog) -> QLineEdit | None:
    return next((one for one in dialog.table.findChildren(QLineEdit) if one.isVisible()), None)


def write(dialog: FillDialog, words: str, key: Qt.Key = Key.Key_Return) -> None:
    """Type into the line that is open, and leave it; Qt takes the words over in its next turn."""
    there = editor(dialog)
    assert there is not None
    QTest.keyClicks(there, words)
    QTest.keyClick(there, key)
    QApplication.processEvents()


def at(dialog: FillDialog) -> str:
    place = dialog.table.currentIndex().row()
    line = dialog.lines.lines[place]
    assert line.row is not None
    return f"{line.block.key}/{line.row.id}"


def type_all(dialog: FillDialog, key: str) -> int:
    """Go through the whole sheet from its first line on; how many keys it took."""
    keys = 0
    last = ""
    while True:
        there = editor(dialog)
        place = dialog.table.currentIndex().row()
        line = dialog.lines.lines[place]
        assert line.row is not None
        if there is not None:
            written = "le/abc" if line.row.ask is Ask.CODE else SERIALS.get(line.block.title[0], "")
            write(dialog, written)
            keys += len(written) + 1
        else:
            QTest.keyClicks(dialog.table, key)
            keys += 1
        if at(dialog) == last:
            return keys
        last = at(dialog)


def test_a_whole_sheet_is_typed_in_within_a_minute(qtbot: QtBot, desk: Desk, lane: Lane) -> None:
    dialog, entry = opened(qtbot, desk, lane)
    begun = time.monotonic()
    keys = type_all(dialog, "1")
    took = time.monotonic() - begun
    total, answered, faults, left = dialog.lines.counts()
    assert (total, answered, faults, left) == (entry.counts.total, entry.counts.total, 0, 0)
    # One key a line, and what has to be written from the devices.
    assert keys <= total + len(SERIALS["收银台 1"]) + len("le/abc") + 4
    assert keys * PACE + took < 60
    dialog.day.setText("2026-11-24")
    with qtbot.waitSignal(dialog.done_with, timeout=20_000) as told:
        dialog.main.click()
    assert told.args == [entry.sheet.number]
    now = desk.checklists().entry(entry.sheet.number)
    assert (now.state, now.sheet.inspected) == (State.DONE, date(2026, 11, 24))


def test_forty_devices_stay_quick_under_the_fingers(qtbot: QtBot, tmp_path: Path, lane: Lane) -> None:
    with desk_of(tmp_path, more=37) as desk:
        dialog, _ = opened(qtbot, desk, lane)
        for line in dialog.lines.lines:
            if line.row is not None and line.row.ask in (Ask.SERIAL, Ask.CODE):
                line.written = "x"
        dialog.table.go(1)
        if editor(dialog) is not None:
            write(dialog, "", Key.Key_Escape)
        begun = time.monotonic()
        for _ in range(200):
            QTest.keyClicks(dialog.table, "2")
        assert (time.monotonic() - begun) / 200 < 0.1
        assert dialog.lines.counts()[1] == 200
        dialog.keep()
        qtbot.waitUntil(lambda: lane.findChildren(object) is not None, timeout=5_000)


def test_each_key_says_one_thing_and_goes_on(qtbot: QtBot, desk: Desk, lane: Lane) -> None:
    dialog, _ = opened(qtbot, desk, lane)
    assert at(dialog) == "A/count"
    for key, answer in zip("123", ANSWERS, strict=True):
        dialog.table.go(1)
        QTest.keyClicks(dialog.table, key)
        assert dialog.lines.lines[1].answer is answer
        assert at(dialog) == "device:1/serial"
        write(dialog, "", Key.Key_Escape)
    dialog.table.go(1)
    QTest.keyClicks(dialog.table, "0")
    assert dialog.lines.lines[1].answer is Answer.NONE


def test_arrows_pass_over_headings_and_leave_what_is_written(qtbot: QtBot, desk: Desk, lane: Lane) -> None:
    dialog, _ = opened(qtbot, desk, lane)
    QTest.keyClick(dialog.table, Key.Key_Down)
    assert at(dialog) == "device:1/serial"
    write(dialog, "LD20", Key.Key_Down)
    assert at(dialog) == "device:1/place"
    assert dialog.lines.lines[3].written == "LD20"
    QTest.keyClick(dialog.table, Key.Key_Up)
    assert at(dialog) == "device:1/serial"
    assert editor(dialog) is None
    QTest.keyClick(dialog.table, Key.Key_Up)
    assert at(dialog) == "A/count"
    QTest.keyClick(dialog.table, Key.Key_Up)
    assert at(dialog) == "A/count"


@pytest.mark.parametrize(("written", "answer", "word", "goes_on"), [
    ("LD20A80012345678", Answer.OK, "", True), ("LD20A80099999999", Answer.FAULT, "another one", True),
    ("LD2OA80012345678", Answer.NONE, "Look again", False),
])  # fmt: skip
def test_a_serial_number_is_compared_as_soon_as_it_is_written(
    qtbot: QtBot, desk: Desk, lane: Lane, written: str, answer: Answer, word: str, goes_on: bool
) -> None:
    dialog, _ = opened(qtbot, desk, lane)
    QTest.keyClicks(dialog.table, "1")
    told: list[str] = []
    dialog.table.moved.connect(lambda _place: told.append(dialog.told.text()))
    write(dialog, written)
    assert dialog.lines.lines[3].answer is answer
    assert (at(dialog) == "device:1/place") is goes_on
    dialog.table.go(3)
    if editor(dialog) is not None:
        write(dialog, "", Key.Key_Escape)
    assert word in dialog.told.text()


def test_nobody_says_that_a_number_is_right_which_was_not_written(qtbot: QtBot, desk: Desk, lane: Lane) -> None:
    dialog, _ = opened(qtbot, desk, lane)
    dialog.table.go(3)
    write(dialog, "", Key.Key_Escape)
    QTest.keyClicks(dialog.table, "1")
    assert dialog.lines.lines[3].answer is Answer.NONE
    write(dialog, "LD2OA80012345678")
    QTest.keyClicks(dialog.table, "1")
    assert dialog.lines.lines[3].answer is Answer.NONE
    there = editor(dialog)
    assert there is not None
    there.selectAll()
    write(dialog, "LD20A80012345678")
    assert dialog.lines.lines[3].answer is Answer.OK
    dialog.table.go(3)
    QTest.keyClicks(dialog.table, "3")
    assert dialog.lines.lines[3].answer is Answer.UNCHECKED


def test_the_rest_of_a_block_is_well_by_one_key_but_not_what_nobody_wrote(qtbot: QtBot, desk: Desk, lane: Lane) -> None:
    dialog, _ = opened(qtbot, desk, lane)
    dialog.table.go(4)
    QTest.keyClicks(dialog.table, "2")
    QTest.keyClicks(dialog.table, "a")
    block = [line for line in dialog.lines.lines if line.row is not None and line.block.key == "device:1"]
    assert block[0].answer is Answer.NONE
    assert block[1].answer is Answer.FAULT
    assert {line.answer for line in block[2:]} == {Answer.OK}
    assert at(dialog) == "device:2/content"


def test_notes_and_lines_are_written_beside(qtbot: QtBot, desk: Desk, lane: Lane) -> None:
    dialog, entry = opened(qtbot, desk, lane)
    QTest.keyClicks(dialog.table, "n")
    write(dialog, "counted twice")
    assert dialog.lines.lines[1].note == "counted twice"
    assert at(dialog) == "A/count"
    QTest.keyClick(dialog.table, Key.Key_Return)
    write(dialog, "3")
    QTest.keyClicks(dialog.table, "1")
    with qtbot.waitSignal(dialog.keeper.changed, timeout=20_000):
        dialog.keep()
    (part,) = desk.checklists().entry(entry.sheet.number).parts
    assert part.answers == (("count", "ok", "3", "counted twice"),)


def test_the_mouse_ticks_a_box_and_takes_it_back(qtbot: QtBot, desk: Desk, lane: Lane) -> None:
    dialog, _ = opened(qtbot, desk, lane)
    table = dialog.table
    cell = table.visualRect(dialog.lines.index(4, ANSWER))
    spot = table.box(cell, 1).center().toPoint()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert dialog.lines.lines[4].answer is Answer.FAULT
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert dialog.lines.lines[4].answer is Answer.NONE
    head = table.visualRect(dialog.lines.index(2, WORDS)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=head)
    assert at(dialog) == "device:1/place"
    QTest.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(dialog.lines.index(4, NOTE)).center()
    )
    assert editor(dialog) is not None


def test_what_was_typed_is_kept_when_the_dialog_is_closed(qtbot: QtBot, desk: Desk, lane: Lane) -> None:
    dialog, entry = opened(qtbot, desk, lane)
    QTest.keyClicks(dialog.table, "1")
    with qtbot.waitSignal(dialog.keeper.changed, timeout=20_000):
        dialog.reject()
    assert desk.checklists().entry(entry.sheet.number).counts.answered == 1


def test_it_is_kept_by_itself_after_a_pause(qtbot: QtBot, desk: Desk, lane: Lane) -> None:
    dialog, entry = opened(qtbot, desk, lane)
    with qtbot.waitSignal(dialog.keeper.changed, timeout=20_000):
        QTest.keyClicks(dialog.table, "2")
    assert desk.checklists().entry(entry.sheet.number).counts.faults == 1


@pytest.mark.parametrize("day", ["", "yesterday", "2026-11-26"])
def test_a_day_that_is_none_or_to_come_is_asked_again(qtbot: QtBot, desk: Desk, lane: Lane, day: str) -> None:
    dialog, entry = opened(qtbot, desk, lane)
    dialog.day.setText(day)
    dialog.main.click()
    assert "2026-11-30" in dialog.banner.text
    assert desk.checklists().entry(entry.sheet.number).sheet.finished is None


def test_a_screen_reader_is_told_what_a_line_is(qtbot: QtBot, desk: Desk, lane: Lane) -> None:
    dialog, _ = opened(qtbot, desk, lane)
    assert dialog.table.accessibleName() == "Lines of the sheet"
    assert dialog.table.name_of(1, WRITTEN) == "A1 台数与清单一致，没有多出来的 a number"
    assert dialog.inspector.accessibleName() == "Inspected by"


def test_a_device_that_is_not_listed_is_written_down(qtbot: QtBot, desk: Desk, lane: Lane) -> None:
    dialog, _ = opened(qtbot, desk, lane)
    dialog.aside.click()
    (asking,) = dialog.findChildren(FoundDialog)
    assert not asking.main.isEnabled()
    asking.what.setText("黑色读卡器")
    asking.serial.setText("X-1")
    asking.where.setText("收银台下面")
    asking.main.click()
    qtbot.waitUntil(lambda: "黑色读卡器" in dialog.banner.text, timeout=20_000)
    (found,) = desk.devices().everything().found
    assert (found.what, found.serial, found.where, found.shop) == ("黑色读卡器", "X-1", "收银台下面", 1)
