"""A paper acceptance is typed in: the program says whose it is while the number is typed, and where it goes on."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from posdesk.checklists.model import Answer, Kind
from posdesk.checklists.rules import accepting
from posdesk.checklists.ui.filling import FillDialog
from posdesk.checklists.ui.lines import ANSWER, LABEL, NOTE, WRITTEN
from posdesk.checklists.ui.page import ChecklistsPage
from posdesk.devices.model import Device, Result, Status
from posdesk.devices.model import Kind as DeviceKind
from posdesk.ui.tasks import Lane
from tests.checklists.shops import Desk, order
from tests.checklists.ui.conftest import Open

SERIAL = "N910-77120001"
Key = Qt.Key


def new(desk: Desk, status: Status = Status.RECEIVED) -> Device:
    told = Device(name="新收银台", kind=DeviceKind.SMART_POS, status=status, serial=SERIAL, shop=1)
    return desk.devices().add(told)


def opened(qtbot: QtBot, desk: Desk, lane: Lane, device: Device | None = None) -> FillDialog:
    lists = desk.checklists()
    sheet = lists.print(replace(order(Kind.ACCEPTANCE), device=None if device is None else device.id))
    dialog = FillDialog(desk, lists.entry(sheet.number), lists.shelf(), lane, "en")
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    dialog.begin()
    return dialog


def place(dialog: FillDialog, name: str) -> int:
    every = enumerate(dialog.lines.lines)
    return next(n for n, line in every if line.row is not None and line.row.id == name)


def go(dialog: FillDialog, name: str) -> None:
    """To a line, whatever is being written on another."""
    if [one for one in dialog.table.findChildren(QLineEdit) if one.isVisible()]:
        write(dialog, "", Key.Key_Escape)
    dialog.table.go(place(dialog, name))


def write(dialog: FillDialog, words: str, key: Qt.Key = Key.Key_Return) -> None:
    there = next((one for one in dialog.table.findChildren(QLineEdit) if one.isVisible()), None)
    assert there is not None
    there.selectAll()
    QTest.keyClicks(there, words)
    QTest.keyClick(there, key)
    QApplication.processEvents()


def at(dialog: FillDialog) -> str:
    row = dialog.lines.row(dialog.table.currentIndex().row())
    assert row is not None
    return row.id


def test_a_whole_sheet_is_typed_in_and_goes_on_in_the_inventory(qtbot: QtBot, desk: Desk, lane: Lane) -> None:
    device = new(desk)
    dialog = opened(qtbot, desk, lane)
    assert "says whose acceptance" in dialog.whose.text()
    assert "not applicable" in dialog.hint.text()
    written = {"name": "by the window", "tid": "77120001", "box": SERIAL, "notice": SERIAL, "body": SERIAL,
               "screen": SERIAL, "box_seal": "S-1", "sale": "1.00"}  # fmt: skip
    for name, words in written.items():
        # What is only written opens by itself, one line after the other.
        assert at(dialog) == name
        write(dialog, words)
    for _ in range(23):
        QTest.keyClicks(dialog.table, "1")
    assert dialog.lines.counts() == (23, 23, 0, 0)
    assert "This is 新收银台" in dialog.whose.text()
    with qtbot.waitSignal(dialog.done_with, timeout=20_000):
        dialog.main.click()
    (one,) = desk.devices().detail(device.id).acceptances
    known = desk.devices().checks(one.id)
    assert len(known) == 23
    assert {check.result for check in known} == {Result.OK}
    assert (one.box, one.seal, one.body) == (SERIAL, "S-1", "")


@pytest.mark.parametrize(("own", "status", "body", "fault", "said"), [
    (False, Status.RECEIVED, SERIAL, False, "goes on from here"),
    (False, Status.RECEIVED, SERIAL, True, "goes into quarantine"),
    (False, Status.QUARANTINE, SERIAL, False, "it is in quarantine"),
    (False, Status.RECEIVED, "N91O-77120001", False, "Look again"),
    (False, Status.RECEIVED, "N910-00000001", False, "No device that waits"),
    (True, Status.RECEIVED, "N910-00000001", False, "has another serial number"),
    (True, Status.IN_SERVICE, SERIAL, False, "waits for no acceptance"),
])  # fmt: skip
def test_it_is_said_whose_acceptance_it_is(
    qtbot: QtBot, desk: Desk, lane: Lane, own: bool, status: Status, body: str, fault: bool, said: str
) -> None:
    device = new(desk)
    with desk.vault.change("mei") as change:
        change.update("devices", device.id, status=str(status))
    dialog = opened(qtbot, desk, lane, device if own else None)
    if fault:
        go(dialog, "check4")
        QTest.keyClicks(dialog.table, "2")
    go(dialog, "body")
    write(dialog, body)
    assert said in dialog.whose.text()
    assert ("{" in dialog.whose.text()) is False


def test_another_number_on_the_box_is_told_at_once(qtbot: QtBot, desk: Desk, lane: Lane) -> None:
    new(desk)
    dialog = opened(qtbot, desk, lane)
    lines = dialog.lines
    go(dialog, "body")
    write(dialog, SERIAL)
    write(dialog, "OTHER-1")
    screen = place(dialog, "screen")
    assert lines.compared(lines.lines[screen]) == "other"
    dialog.table.go(screen)
    assert "Another one than on the device" in dialog.told.text()
    go(dialog, "box_seal")
    write(dialog, "S-1")
    assert lines.compared(lines.lines[place(dialog, "box_seal")]) == ""


def test_a_line_that_is_only_written_on_has_no_boxes_and_no_note(qtbot: QtBot, desk: Desk, lane: Lane) -> None:
    dialog = opened(qtbot, desk, lane)
    sale, table = place(dialog, "sale"), dialog.table
    go(dialog, "sale")
    write(dialog, "1.00", Key.Key_Escape)
    for key in ("1", "n"):
        table.setCurrentIndex(dialog.lines.index(sale, ANSWER))
        QTest.keyClicks(table, key)
        there = [one for one in table.findChildren(QLineEdit) if one.isVisible()]
        assert len(there) == (1 if key == "1" else 0)
        if there:
            write(dialog, "2.00")
    assert (dialog.lines.lines[sale].answer, dialog.lines.lines[sale].written) == (Answer.NONE, "2.00")
    for column in (ANSWER, NOTE):
        spot = table.visualRect(dialog.lines.index(sale, column)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert not [one for one in table.findChildren(QLineEdit) if one.isVisible()]
    spot = table.visualRect(dialog.lines.index(sale, WRITTEN)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert [one for one in table.findChildren(QLineEdit) if one.isVisible()]
    assert dialog.lines.lines[place(dialog, "check4")].shown(LABEL) == "4*"


def page_of(qtbot: QtBot, desk: Desk, open_page: Open, body: str, fault: bool = False) -> ChecklistsPage:
    lists = desk.checklists()
    sheet = lists.print(order(Kind.ACCEPTANCE))
    for block in lists.entry(sheet.number).printout.blocks:
        answers = {row.id: "fault" if fault and row.id == "check10" else "ok" for row in block.rows}
        lists.fill(sheet.id, block.key, [(name, answer, "", "") for name, answer in answers.items()])
    lists.fill(sheet.id, accepting.FORM, [("body", "", body, "")])
    lists.finish(sheet.id, 1, lists.today, signed=True)
    return open_page()


def test_the_sheet_leads_on_to_the_acceptance(qtbot: QtBot, desk: Desk, open_page: Open) -> None:
    device = new(desk)
    page = page_of(qtbot, desk, open_page, SERIAL)
    links: list[object] = []
    page.link_wanted.connect(links.append)
    onward = page.sheets.detail.onward
    assert onward is not None
    assert onward.text() == "Go on with the acceptance…"
    onward.click()
    assert str(links[0]) == f"devices/device?id={device.id}&task=accept"


@pytest.mark.parametrize(("body", "fault", "words", "leads"), [
    (SERIAL, True, "新收银台 is in quarantine", "devices/device?id="),
    ("OTHER-1", False, "nothing was passed", "devices"),
])  # fmt: skip
def test_what_became_of_it_is_told_beside_the_sheet(
    qtbot: QtBot, desk: Desk, open_page: Open, body: str, fault: bool, words: str, leads: str
) -> None:
    new(desk)
    page = page_of(qtbot, desk, open_page, body, fault)
    links: list[object] = []
    page.link_wanted.connect(links.append)
    inside = page.sheets.detail.inside.inside
    told = [inside.itemAt(n).widget() for n in range(inside.count())]
    assert any(words in one.text() for one in told if hasattr(one, "text"))
    onward = page.sheets.detail.onward
    assert onward is not None
    onward.click()
    assert str(links[0]).startswith(leads)
    if fault:
        cases = [one for one in page.sheets.detail.findChildren(type(onward)) if one.text() == "Open a case…"]
        cases[-1].click()
        assert "kind=INC-2" in str(links[1])
        assert f"device={desk.devices().every()[-1].id}" in str(links[1])
