"""Every place and dialog of the checklists' page, over a real vault."""

from __future__ import annotations

import atexit
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final
from unittest.mock import patch

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from posdesk.checklists.errors import SheetForged
from posdesk.checklists.model import Answer, Kind
from posdesk.checklists.rules.accepting import FORM
from posdesk.checklists.ui.filling import FillDialog, FoundDialog
from posdesk.checklists.ui.page import ITEMS, SHEETS, TREND, ChecklistsPage
from posdesk.checklists.ui.printing import PrintDialog
from posdesk.checklists.ui.tasks import PutRight
from posdesk.devices.model import Device, Status
from posdesk.devices.model import Kind as DeviceKind
from posdesk.kit.links import link
from posdesk.shell.window import MainWindow
from tests.checklists import year
from tests.checklists.shops import Days, Desk, order, stock
from tests.gallery.vault_states import language, shown

_NEW: Final = "N910-77120001"
_NEXT: Final = "N910-77120003"


@cache
def _desks() -> dict[str, Desk]:
    """Vaults for all pictures: a shop in its first year, one in which nobody has begun, one with new devices."""
    place = tempfile.TemporaryDirectory()
    kept, fresh = Desk(Path(place.name) / "kept", Days()), Desk(Path(place.name) / "fresh")
    new = Desk(Path(place.name) / "new", Days())
    for desk in (kept, fresh, new):
        stock(desk)
    year.keep(kept)
    for serial, fault in ((_NEW, ""), ("N910-77120002", "check10")):
        _accept_on_paper(new, serial, fault)
    new.devices().add(Device(name="外卖窗口", kind=DeviceKind.SMART_POS, status=Status.RECEIVED, serial=_NEXT, shop=1))
    new.checklists().print(order(Kind.ACCEPTANCE))

    def close() -> None:
        for desk in (kept, fresh, new):
            desk.lock()
        place.cleanup()

    atexit.register(close)
    return {"kept": kept, "fresh": fresh, "new": new}


def _accept_on_paper(desk: Desk, serial: str, fault: str) -> None:
    """A device that has come, and the sheet of its acceptance typed in: all of it well, but for a fault."""
    lists = desk.checklists()
    told = Device(name=f"新机 {serial[-1]}", kind=DeviceKind.SMART_POS, status=Status.RECEIVED, serial=serial, shop=1)
    device = desk.devices().add(told)
    sheet = lists.print(replace(order(Kind.ACCEPTANCE), device=device.id))
    for block in lists.entry(sheet.number).printout.blocks:
        rows = [(row.id, "fault" if row.id == fault else "ok", "", "") for row in block.rows]
        lists.fill(sheet.id, block.key, rows)
    lists.fill(sheet.id, FORM, [("body", "", serial, "")])
    lists.finish(sheet.id, 1, date(2026, 11, 24), signed=True)


def _page(opened: MainWindow, which: str = "kept") -> tuple[ChecklistsPage, QWidget]:
    page = ChecklistsPage(_desks()[which], opened.lane, language(opened))
    page.refresh()
    return page, shown(opened, page, lambda: page.shelf is not None)


def empty(opened: MainWindow) -> QWidget:
    return _page(opened, "fresh")[1]


def sheet(number: str, which: str = "kept") -> Callable[[MainWindow], QWidget]:
    def make(opened: MainWindow) -> QWidget:
        page, made = _page(opened, which)
        page.open(link("checklists", "sheet", id=number))
        return made

    return make


def items(item: str = "") -> Callable[[MainWindow], QWidget]:
    def make(opened: MainWindow) -> QWidget:
        page, made = _page(opened)
        page.places.go(ITEMS)
        if item == "new":
            page.items.add.click()
        elif item:
            place = next(n for n, (_, one) in enumerate(page.items.shown) if one.id == item)
            page.items.table.choose_row(place)
        return made

    return make


def trend(opened: MainWindow) -> QWidget:
    page, made = _page(opened)
    page.places.go(TREND)
    page.trend.bars.setFocus()
    return made


def told(opened: MainWindow) -> QWidget:
    page, made = _page(opened)
    page.places.go(SHEETS)
    page._failed(SheetForged(file="IMG_2041.jpg", number="PD-202611-1-001"))
    return made


def printing(kind: Kind) -> Callable[[MainWindow], QWidget]:
    def make(opened: MainWindow) -> QWidget:
        page, _ = _page(opened)
        page.print_sheet()
        dialog = page.findChild(PrintDialog)
        assert dialog is not None
        dialog.kind.setCurrentIndex(dialog.kind.findData(str(kind)))
        dialog.look()
        return shown(opened, dialog, lambda: dialog.leaf.pages > 0)

    return make


def filling(keys: str) -> Callable[[MainWindow], QWidget]:
    def make(opened: MainWindow) -> QWidget:
        page, _ = _page(opened)
        page.open(link("checklists", "sheet", id="PD-202611-1-001"))
        with patch.object(FillDialog, "keep", lambda self: None):
            page.fill()
            dialog = page.findChild(FillDialog)
            assert dialog is not None
            QTest.keyClicks(dialog.table, "1")
            if keys:
                editor = dialog.table.findChild(QLineEdit)
                assert editor is not None
                QTest.keyClicks(editor, keys)
                QTest.keyClick(editor, Qt.Key.Key_Return)
                QTest.qWait(10)
                dialog.table.go(4)
                for _ in range(3):
                    QTest.keyClicks(dialog.table, "1")
                dialog.lines.answer(7, Answer.FAULT)
                dialog.lines.answer(8, Answer.UNCHECKED)
                dialog.table.go(3)
            dialog._dirty.clear()
        dialog.keep = lambda: None  # type: ignore[method-assign]  # the next picture finds the sheet as this one did
        return shown(opened, dialog)

    return make


def accepting(opened: MainWindow) -> QWidget:
    """The lines of an acceptance on paper: whose it is stands there as soon as the number is written."""
    page, _ = _page(opened, "new")
    page.open(link("checklists", "sheet", id="PD-202611-1-003"))
    with patch.object(FillDialog, "keep", lambda self: None):
        page.fill()
        dialog = page.findChildren(FillDialog)[-1]
        for line in dialog.lines.lines:
            if line.row is not None and line.row.id in ("body", "box"):
                line.written = _NEXT if line.row.id == "body" else _NEW
            elif line.boxes:
                line.answer = Answer.OK
        dialog._count()
        dialog._dirty.clear()
    dialog.keep = lambda: None  # type: ignore[method-assign]  # the next picture finds the sheet as this one did
    return shown(opened, dialog)


def finding(opened: MainWindow) -> QWidget:
    filling("")(opened)
    (dialog,) = (
        opened.findChildren(FillDialog)[-1:]
        or [one for one in QApplication.topLevelWidgets() if isinstance(one, FillDialog)][-1:]
    )
    dialog.aside.click()
    (asking,) = dialog.findChildren(FoundDialog)
    return shown(opened, asking)


def putting_right(opened: MainWindow) -> QWidget:
    page, _ = _page(opened)
    page.open(link("checklists", "sheet", id="PD-202606-1-001"))
    page.sheets.detail.closers[0].click()
    dialog = page.findChild(PutRight)
    assert isinstance(dialog, QDialog)
    return shown(opened, dialog)


CHECKLIST_STATES: Final[dict[str, Callable[[MainWindow], QWidget]]] = {
    "checklists-empty": empty,
    "checklists-printed": sheet("PD-202611-1-001"),
    "checklists-incomplete": sheet("PD-202610-1-001"),
    "checklists-fault": sheet("PD-202606-1-001"),
    "checklists-grave": sheet("PD-202609-1-001"),
    "checklists-visitors": sheet("PD-202611-1-002"),
    "checklists-told": told,
    "checklists-items": items("router"),
    "checklists-item-new": items("new"),
    "checklists-trend": trend,
    "checklists-print": printing(Kind.MONTHLY),
    "checklists-print-acceptance": printing(Kind.ACCEPTANCE),
    "checklists-fill": filling(""),
    "checklists-fill-going": filling("LD20A8O012345678"),
    "checklists-fill-acceptance": accepting,
    "checklists-accepted": sheet("PD-202611-1-001", "new"),
    "checklists-not-accepted": sheet("PD-202611-1-002", "new"),
    "checklists-found": finding,
    "checklists-put-right": putting_right,
}
