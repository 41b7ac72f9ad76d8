"""The overview of the accounts, whoever left among them; the printed sheet, and the calendar file."""

from __future__ import annotations

from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from posdesk.kit.links import link
from posdesk.passwords.ui.calendar import CalendarDialog
from posdesk.passwords.ui.change import ChangeDialog
from posdesk.passwords.ui.page import ACCOUNTS, OVERVIEW
from posdesk.ui.printing import Preview
from tests.passwords.ui.conftest import Walk, said
from tests.passwords.ui.list_desk import TODAY


def test_the_overview_names_whom_its_figures_mean(walk: Walk) -> None:
    page = walk.page
    page.places.go(OVERVIEW)
    overview = page.overview
    assert [figure.text for figure in overview.figures] == ["6", "1", "13", "3 of 4"]
    overview.figures[1].setFocus()
    walk.hand.wait(lambda: overview.why.text() == "收银台一 操作员 01")
    assert [bar.count for bar in overview.bars.bars] == [1, 5, 1, 1, 2, 1]
    overview.bars.setFocus()
    for _ in range(9):
        walk.hand.key(Qt.Key.Key_Down)
    assert overview.why.text() == "路由器管理"
    walk.hand.key(Qt.Key.Key_Up)
    assert overview.why.text() == "收银电脑, 保险柜"
    assert "did not pass the check, known to many" in said(overview.weak)
    walk.press("Show 店内 Wi-Fi", overview)
    assert (page.places.current, page.accounts.detail.title.text()) == (ACCOUNTS, "店内 Wi-Fi")


def test_a_leavers_list_is_done_with_one_click_each(walk: Walk) -> None:
    page = walk.page
    page.open(link("passwords", "leaver", person=6))
    overview = page.overview
    assert page.places.current == OVERVIEW
    assert overview.leavers.buttons[0].hasFocus()
    walk.done(lambda: walk.hand.key(Qt.Key.Key_Space))
    assert overview.leavers.buttons[0].hasFocus()
    assert walk.account("店员账号 阿强").closed == TODAY
    walk.done(lambda: walk.hand.key(Qt.Key.Key_Space))
    walk.hand.key(Qt.Key.Key_Space)
    dialog = walk.dialog(ChangeDialog)
    assert dialog.one.name == "店内 Wi-Fi"
    for _ in range(3):
        dialog.go_on()
    walk.done(dialog.go_on)
    assert "Nothing is open" in said(overview.leavers)
    assert 6 not in walk.account("店内 Wi-Fi").known_by


def test_what_somebody_knows_who_is_still_here(walk: Walk) -> None:
    page = walk.page
    page.open(link("passwords", "leaver", person=2))
    told = said(page.overview.leavers)
    assert "陈梅 · works here" in told
    assert "保险柜" in told
    walk.press("Enter the last day 陈梅", page.overview)
    assert walk.links == [link("shop", "people", id=2)]


def test_the_sheet_is_printed_and_saved(walk: Walk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Preview] = []

    def shown(preview: Preview) -> None:
        opened.append(preview)

    monkeypatch.setattr(Preview, "open", shown)
    walk.page.asking.print()
    walk.hand.wait(lambda: opened)
    assert opened[0].printout.document.pageCount() >= 1
    out = tmp_path / "list"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    walk.page.asking.save_as()
    walk.hand.wait(lambda: "list.pdf" in walk.page.banner.text)
    assert (tmp_path / "list.pdf").read_bytes().startswith(b"%PDF")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "such.pdf"), ""))
    walk.page.asking.save_as()
    walk.hand.wait(lambda: "such.pdf" in walk.page.banner.text)


def test_the_calendar_is_written_with_names_only_where_asked(
    walk: Walk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "due.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    walk.page.asking.calendar()
    dialog = walk.dialog(CalendarDialog)
    dialog.go_on()
    walk.hand.wait(lambda: out.exists() and not dialog.busy)
    plain = out.read_bytes()
    assert "路由器" not in Calendar.from_ical(plain).to_ical().decode()
    dialog.names.setChecked(True)
    dialog.go_on()
    walk.hand.wait(lambda: out.read_bytes() != plain and not dialog.busy)
    assert any("路由器管理" in str(event["summary"]) for event in Calendar.from_ical(out.read_bytes()).walk("VEVENT"))
    assert "anybody can read it" in dialog.banner.text
