"""The page: what it says, where its addresses lead, what is printed, filed, changed and taken back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from posdesk.checklists.model import Answer, Kind, Paper, State
from posdesk.checklists.ui.filling import FillDialog
from posdesk.checklists.ui.page import ITEMS, SHEETS, TREND, ChecklistsPage
from posdesk.checklists.ui.printing import PrintDialog
from posdesk.checklists.ui.tasks import PutRight
from posdesk.kit.links import Link, link
from posdesk.shop.model import Shop
from posdesk.ui.printing import Preview
from tests.checklists import year
from tests.checklists.shops import Desk, answers, fill_whole, jpeg, order, page_picture, words_of
from tests.checklists.ui.conftest import Open
from tests.dropping import drop


def refreshed(qtbot: QtBot, page: ChecklistsPage) -> None:
    before = page.shelf
    page.refresh()
    qtbot.waitUntil(lambda: page.shelf is not before, timeout=20_000)


def found(qtbot: QtBot, page: QWidget, kind: type) -> object:
    qtbot.waitUntil(lambda: page.findChild(kind) is not None, timeout=20_000)
    return page.findChildren(kind)[-1]


def faulty(desk: Desk) -> str:
    lists = desk.checklists()
    sheet = lists.print(order())
    entry = fill_whole(lists, sheet.number)
    lists.fill(sheet.id, "B", answers(entry, "B", router=Answer.FAULT))
    lists.fill(sheet.id, "device:1", answers(entry, "device:1", seal=Answer.FAULT))
    lists.finish(sheet.id, 1, date(2026, 11, 24), signed=True)
    return sheet.number


def test_an_empty_page_teaches_and_its_button_prints(qtbot: QtBot, open_page: Open) -> None:
    page = open_page()
    assert page.body.currentIndex() == 0
    assert "three boxes" in page.empty.words.text()
    page.empty.main.click()
    dialog = found(qtbot, page, PrintDialog)
    assert isinstance(dialog, PrintDialog)
    qtbot.waitUntil(lambda: dialog.leaf.pages == 3, timeout=20_000)
    assert dialog.order.month == "2026-11"
    page.empty.other.click()
    assert (page.places.current, page.body.currentIndex()) == (ITEMS, 1)


def test_the_page_says_how_the_month_stands(qtbot: QtBot, desk: Desk, open_page: Open) -> None:
    lists = desk.checklists()
    sheet = lists.print(order())
    page = open_page()
    assert "is on paper" in page.answer.text()
    entry = fill_whole(lists, sheet.number)
    lists.fill(sheet.id, "H", answers(entry, "H", improvement=Answer.UNCHECKED))
    refreshed(qtbot, page)
    assert page.answer.text().startswith("1")
    assert "not checked" in page.answer.text()
    lists.fill(sheet.id, "H", answers(entry, "H"))
    lists.fill(sheet.id, "B", answers(entry, "B", router=Answer.FAULT))
    lists.finish(sheet.id, 1, date(2026, 11, 24), signed=True)
    refreshed(qtbot, page)
    assert "put right" in page.answer.text()
    lists.close_fault(lists.entry(sheet.number).faults[0], "done")
    refreshed(qtbot, page)
    assert "is whole" in page.answer.text()
    desk.days.go(2026, 12, 1)
    refreshed(qtbot, page)
    assert "not printed" in page.answer.text()


@pytest.mark.parametrize("paper", Paper)
def test_a_sheet_is_saved_and_stands_in_the_list(
    qtbot: QtBot, desk: Desk, open_page: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, paper: Paper
) -> None:
    out = tmp_path / "sheet.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    page = open_page()
    page.print_sheet()
    dialog = found(qtbot, page, PrintDialog)
    assert isinstance(dialog, PrintDialog)
    dialog.paper.go(1 if paper is Paper.LETTER else 0)
    dialog.second.setCurrentIndex(dialog.second.findData("zh_CN"))
    dialog.reasons.setChecked(True)
    with qtbot.waitSignal(dialog.printed, timeout=30_000) as told:
        dialog.aside.click()
    assert "sheet.pdf" in dialog.banner.text
    assert "每月安全检查清单" in words_of(out.read_bytes())
    assert "A terminal too many" in words_of(out.read_bytes())
    qtbot.waitUntil(lambda: bool(page.sheets.shown), timeout=20_000)
    assert [one.sheet.number for one in page.sheets.shown] == told.args
    assert page.sheets.shown[0].printout.paper is paper
    assert page.sheets.shown[0].printout.languages == ("en", "zh_CN")


def test_looking_keeps_nothing(qtbot: QtBot, desk: Desk, open_page: Open) -> None:
    page = open_page()
    page.print_sheet()
    dialog = found(qtbot, page, PrintDialog)
    assert isinstance(dialog, PrintDialog)
    qtbot.waitUntil(lambda: dialog.leaf.pages == 3, timeout=20_000)
    dialog.forth.click()
    assert "2 of 3" in dialog.count.text()
    for kind in Kind:
        dialog.kind.setCurrentIndex(dialog.kind.findData(str(kind)))
        assert dialog.device.isVisibleTo(dialog) is (kind is Kind.ACCEPTANCE)
    dialog.look()
    qtbot.waitUntil(lambda: dialog.leaf.pages == 1, timeout=20_000)
    dialog.reject()
    assert desk.checklists().shelf().entries == ()


def test_a_sheet_is_printed_through_the_preview(qtbot: QtBot, open_page: Open) -> None:
    page = open_page()
    page.print_sheet()
    dialog = found(qtbot, page, PrintDialog)
    assert isinstance(dialog, PrintDialog)
    dialog.main.click()
    preview = found(qtbot, dialog, Preview)
    assert isinstance(preview, Preview)
    assert preview.printout.document.pageCount() == 3
    preview.close()


def test_addresses_lead_to_a_sheet_or_to_its_printing(qtbot: QtBot, desk: Desk, open_page: Open) -> None:
    number = desk.checklists().print(order()).number
    desk.checklists().print(order(Kind.VISITORS))
    page = open_page()
    page.open(link("checklists", "sheet", id=number))
    assert page.sheets.entry is not None
    assert page.sheets.entry.sheet.number == number
    page.places.go(TREND)
    page.open(link("checklists", "month", month="2026-11"))
    assert page.places.current == SHEETS
    page.places.go(TREND)
    page.open(link("checklists", "month"))
    assert page.places.current == SHEETS
    page.open(link("checklists", "sheet", id="PD-202611-1-099"))
    assert "PD-202611-1-099" in page.banner.text
    page.open(link("checklists", "month", month="2026-13"))
    assert "2026-13" in page.banner.text
    page.open(link("checklists", "items"))
    assert page.places.current == ITEMS
    page.open(link("checklists", "month", month="2026-12", shop="1"))
    dialog = found(qtbot, page, PrintDialog)
    assert isinstance(dialog, PrintDialog)
    assert dialog.order.month == "2026-12"


def test_an_address_waits_until_there_is_something_to_show(qtbot: QtBot, desk: Desk, lane: object) -> None:
    number = desk.checklists().print(order()).number
    desk.checklists().print(order(Kind.VISITORS))
    page = ChecklistsPage(desk, lane, "zh_TW")  # type: ignore[arg-type]  # the fixture is a lane
    qtbot.addWidget(page)
    page.open(link("checklists", "sheet", id=number))
    page.refresh()
    qtbot.waitUntil(lambda: page.sheets.entry is not None, timeout=20_000)
    assert page.sheets.entry is not None
    assert page.sheets.entry.sheet.number == number


def test_faults_lead_to_a_case_to_their_place_and_are_put_right(qtbot: QtBot, desk: Desk, open_page: Open) -> None:
    number = faulty(desk)
    page = open_page()
    links: list[Link] = []
    page.link_wanted.connect(links.append)
    detail = page.sheets.detail
    buttons = {one.text(): one for one in detail.findChildren(type(detail.main))}
    buttons["Open a case…"].click()
    buttons["The device"].click()
    buttons["Go there"].click()
    assert [str(one) for one in links] == [
        f"case/new?device=1&kind=INC-2&sheet={number}", "devices/device?id=1", "passwords",
    ]  # fmt: skip
    detail.closers[-1].click()
    dialog = found(qtbot, page, PutRight)
    assert isinstance(dialog, PutRight)
    assert not dialog.main.isEnabled()
    dialog.how.setText("换了新密码")
    before = page.shelf
    dialog.main.click()
    qtbot.waitUntil(lambda: page.shelf is not before, timeout=20_000)
    assert sum(one.closed is not None for one in desk.checklists().entry(number).faults) == 1
    page.banner.action.click()
    qtbot.waitUntil(lambda: all(one.closed is None for one in desk.checklists().entry(number).faults), timeout=20_000)


def test_a_sheet_is_opened_from_the_list_by_enter(qtbot: QtBot, desk: Desk, open_page: Open) -> None:
    desk.checklists().print(order())
    page = open_page()
    QTest.keyClick(page.sheets.table, Qt.Key.Key_Return)
    dialog = found(qtbot, page, FillDialog)
    assert isinstance(dialog, FillDialog)
    before = page.shelf
    QTest.keyClicks(dialog.table, "1")
    dialog.reject()
    qtbot.waitUntil(lambda: page.shelf is not before, timeout=20_000)
    qtbot.waitUntil(lambda: page.sheets.shown[0].state is State.INCOMPLETE, timeout=20_000)


def test_scans_are_filed_by_the_button_and_by_dropping(
    qtbot: QtBot, desk: Desk, open_page: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lists = desk.checklists()
    sheet = lists.print(order())
    paths = []
    for n in range(sheet.pages):
        paths.append(tmp_path / f"page{n}.jpg")
        paths[-1].write_bytes(jpeg(page_picture(lists.pages(sheet), n, 120)))
    wrong = tmp_path / "cat.jpg"
    wrong.write_bytes(jpeg(page_picture(lists.pages(sheet), 0, 120).rotate(45).resize((60, 80))))
    page = open_page()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(paths[0]), str(wrong)], ""))
    page.scan.click()
    qtbot.waitUntil(lambda: "filed" in page.banner.text, timeout=30_000)
    assert "Still missing: page 2, 3" in page.banner.text
    assert "cat.jpg" in page.banner.text
    assert not drop(page, tmp_path), "a folder is no page"
    assert drop(page, tmp_path, *paths[1:])
    qtbot.waitUntil(lambda: "All its pages" in page.banner.text, timeout=30_000)
    papers: list[object] = []
    page.paper_wanted.connect(papers.append)
    qtbot.waitUntil(lambda: len(page.sheets.shown[0].scans) == 3, timeout=20_000)
    page.sheets.detail.paper_wanted.emit(page.sheets.shown[0].scans[0].attachment)
    qtbot.waitUntil(lambda: bool(papers), timeout=20_000)


def test_the_pages_are_shown_as_they_were_printed(qtbot: QtBot, desk: Desk, open_page: Open) -> None:
    desk.checklists().print(order())
    page = open_page()
    page.sheets.detail.pages.click()
    preview = found(qtbot, page, Preview)
    assert isinstance(preview, Preview)
    assert preview.printout.document.pageCount() == 3
    preview.close()


def test_two_shops_are_told_apart(qtbot: QtBot, desk: Desk, open_page: Open) -> None:
    other = desk.register().add(Shop(name="江边店"))
    desk.checklists().print(order())
    desk.checklists().print(order(shop=other.id))
    page = open_page()
    assert [column.key for column in page.sheets.table.rows.columns] == [
        "month", "kind", "shop", "state", "lines", "faults", "scan",
    ]  # fmt: skip
    page.shop.setCurrentIndex(page.shop.findData(other.id))
    refreshed(qtbot, page)
    assert [one.sheet.shop for one in page.sheets.shown] == [other.id]


def test_a_bar_of_the_trend_leads_to_its_sheet(qtbot: QtBot, desk: Desk, open_page: Open) -> None:
    year.keep(desk)
    page = open_page()
    page.places.go(TREND)
    bars = page.trend.bars
    bars.setFocus()
    for _ in range(8):
        QTest.keyClick(bars, Qt.Key.Key_Right)
    QTest.keyClick(bars, Qt.Key.Key_Return)
    assert page.places.current == SHEETS
    assert page.sheets.entry is not None
    assert page.sheets.entry.sheet.month == "2026-07"
    assert "threats" not in page.trend.streak.text()
    assert page.trend.trend is not None
    assert page.trend.trend.skipped


def test_the_page_speaks_another_language(qtbot: QtBot, desk: Desk, open_page: Open) -> None:
    desk.checklists().print(order())
    page = open_page()
    before = page.shelf
    page.set_language("zh_CN")
    qtbot.waitUntil(lambda: page.shelf is not before, timeout=20_000)
    assert "已打印" in {page.sheets.table.rows.cell(0, 2).text}
