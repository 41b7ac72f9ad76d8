from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from posdesk.kit.errors import Cancelled
from posdesk.kit.jobs import Job
from posdesk.kit.links import Link
from posdesk.reconcile.model import Status
from posdesk.reconcile.ui.page import ReconcilePage
from posdesk.reconcile.ui.session import MOST_FILES, found_in
from posdesk.statements import service
from posdesk.statements.ui.sheet import ImportSheet
from posdesk.ui.tasks import Lane
from tests.reconcile.ui.made_up import (
    TERMS,
    SmallDesk,
    bank_file,
    broken_file,
    takings_file,
    unknown_file,
    unknown_table,
    verdict,
)


class Opened:
    """A page with a small desk behind it."""

    def __init__(self, qtbot: QtBot, desk: SmallDesk) -> None:
        self.qtbot, self.desk, self.lane = qtbot, desk, Lane()
        self.files = ImportSheet(desk, self.lane)
        self.page = ReconcilePage(desk, self.lane, lambda folder: [folder / "made-up.csv"], self.files, "en")
        self.files.removed.connect(self.page.remove)
        self.files.unlock_wanted.connect(self.page.unlock)
        qtbot.addWidget(self.page)
        self.page.resize(1180, 740)
        self.page.show()

    def judge(self) -> ReconcilePage:
        self.page.add([Path("a.csv")])
        self.rest()
        return self.page

    def rest(self) -> None:
        self.qtbot.waitUntil(lambda: not self.page.session.busy)


@pytest.fixture
def good(qtbot: QtBot) -> Iterator[Opened]:
    made = Opened(qtbot, SmallDesk(verdict(), [bank_file(), takings_file()]))
    yield made
    made.page.session.cancel()
    made.lane.close()


@pytest.fixture
def bad(qtbot: QtBot) -> Iterator[Opened]:
    made = Opened(qtbot, SmallDesk(None, [bank_file("cmb.csv", warned=True), broken_file()]))
    yield made
    made.lane.close()


def test_the_empty_page_teaches(good: Opened) -> None:
    page = good.page
    assert page._body.currentWidget() is page.empty
    assert page.empty.main.isVisible()
    assert page.empty.other.isVisible()
    assert not page.places.isVisible()


def test_files_become_an_answer(good: Opened) -> None:
    page = good.judge()
    assert page._body.currentWidget() is page.overview
    assert page.headline.words.text().startswith("2 settlement")
    assert "¥3,326.98" in page.headline.words.text()
    assert page.overview.table.rows.rowCount() == 90
    assert page.overview.detail.badge.accessibleName() == "Never arrived"


def test_money_that_never_came_opens_a_case(good: Opened) -> None:
    detail = good.judge().overview.detail
    asked: list[Link] = []
    detail.link_wanted.connect(asked.append)
    assert detail.case.text() == "Open a case"
    detail.case.click()
    (one,) = asked
    assert (one.room, one.page, one.get("kind")) == ("case", "new", "INC-1")
    finding = next(each for each in good.desk.judged.findings if each.id == one.get("finding"))
    assert finding.kind == "never_arrived"
    arrived = next(each for each in good.desk.judged.settlements if each.status == "arrived")
    detail.show_settlement(arrived)
    assert not detail.case.isVisible()


def test_the_made_up_shop_is_one_press_away(good: Opened) -> None:
    good.desk.offered = []
    good.page.empty.other.click()
    good.rest()
    assert [file.path.name for file in good.desk.files] == ["made-up.csv"]


def test_work_can_be_stopped_and_gone_on_with(good: Opened, qtbot: QtBot) -> None:
    good.desk.held = True
    good.page.add([Path("a.csv")])
    qtbot.waitUntil(lambda: good.page.headline.bar.value() > 0)
    assert good.page.headline.stop.isVisible()
    good.page.headline.stop.click()
    good.rest()
    assert good.page.banner.isVisible()
    good.desk.held = False
    good.page.banner.action.click()
    good.rest()
    assert good.page.session.ledger is not None


def test_a_finding_leads_to_its_settlement(good: Opened) -> None:
    page = good.judge()
    findings = page.overview.findings
    row = next(n for n in range(findings.rows.rowCount()) if findings.rows.finding(n).kind == "short")
    findings._take(findings.rows.index(row))
    assert page.overview.detail.badge.accessibleName() == "Short"
    place = page.overview.table.rows.ids[page.overview.table.currentIndex().row()]
    assert page.overview._ledger is not None
    assert page.overview._ledger.settlements[place].status is Status.SHORT


def test_a_finding_about_a_line_shows_the_line(good: Opened) -> None:
    page = good.judge()
    findings = page.overview.findings
    row = next(n for n in range(findings.rows.rowCount()) if not findings.rows.finding(n).settlements)
    findings._take(findings.rows.index(row))
    assert page.overview.detail.amount.text == "¥500.00"
    assert page.overview.detail.bank.rows.cell(0, 0).text == "2026-05-10"


def test_search_and_chips_narrow_the_list(good: Opened, qtbot: QtBot) -> None:
    page = good.judge()
    filters = page.overview.filters
    filters._chips[Status.NEVER_ARRIVED].click()
    assert page.overview.table.rows.rowCount() == 2
    filters.search.setText("2026-05-06")
    qtbot.waitUntil(lambda: page.overview.table.rows.rowCount() == 1)
    filters.search.setText("nothing of the kind")
    qtbot.waitUntil(page.overview._no_match.isVisible)
    page.overview._no_match.main.click()
    assert page.overview.table.rows.rowCount() == 90
    assert not filters._chips[Status.NEVER_ARRIVED].isChecked()


def test_a_column_sorts_and_sorts_back(good: Opened) -> None:
    page = good.judge()
    table = page.overview.table
    nets = [good.desk.judged.settlements[n].net for n in table.rows.ids]  # type: ignore[union-attr]
    table.sort_wanted.emit(2)
    assert [good.desk.judged.settlements[n].net for n in table.rows.ids] == sorted(nets)  # type: ignore[union-attr]
    table.sort_wanted.emit(2)
    assert [good.desk.judged.settlements[n].net for n in table.rows.ids] == sorted(nets, reverse=True)  # type: ignore[union-attr]


def test_a_message_to_the_acquirer_can_be_copied(good: Opened) -> None:
    page = good.judge()
    page.overview.detail.main.click()
    copied = QApplication.clipboard().text()
    assert "898310058120001" in copied
    assert "¥1,943.09" in copied
    assert page.banner.isVisible()


def test_takings_come_a_page_at_a_time(good: Opened, qtbot: QtBot) -> None:
    page = good.judge()
    page.overview.detail.places.go(1)
    rows = page.overview.detail.takings.rows
    qtbot.waitUntil(lambda: rows.cell(0, 0).text == "09:00:00")
    assert rows.rowCount() == page.overview.detail._settlement.takings  # type: ignore[union-attr]


def test_a_file_is_taken_out_and_put_back(good: Opened) -> None:
    page = good.judge()
    page.places.go(1)
    good.files.remove_current()
    good.rest()
    assert len(good.desk.files) == 1
    assert page.banner.action.isVisible()
    page.banner.action.click()
    good.rest()
    assert len(good.desk.files) == 2


def test_an_unreadable_file_says_why_and_what_to_do(bad: Opened) -> None:
    page = bad.judge()
    assert "locked with a password" in page.banner.text or "terms" in page.banner.text
    page.places.go(1)
    names = [bad.files.table.rows.cell(row, 0).text for row in range(2)]
    assert names == ["cmb.csv", "ccb.xls"]
    assert bad.files.detail.badge.accessibleName() == "locked"


def test_a_password_is_asked_for_where_the_file_is_and_told_once(bad: Opened, qtbot: QtBot) -> None:
    page = bad.judge()
    page.places.go(1)
    detail = bad.files.detail
    qtbot.keyClicks(detail.secret, "wrong")
    qtbot.keyClick(detail.secret, Qt.Key.Key_Return)
    bad.rest()
    assert detail.secret.text() == ""
    assert page.banner.isVisible()
    qtbot.keyClicks(detail.secret, "open")
    detail.unlock.click()
    bad.rest()
    assert bad.desk.secrets == ["wrong", "open"]
    assert [file.error for file in bad.desk.files] == [None, None]
    assert not detail.secret.isVisible()


def test_messages_are_pasted_and_files_too(good: Opened, tmp_path: Path) -> None:
    page = good.judge()
    clipboard = QApplication.clipboard()
    clipboard.setText("您尾号0001的储蓄卡账户3月17日14时收入人民币100.00元")
    page.paste()
    good.rest()
    assert [file.path.name for file in good.desk.files][-1] == "messages.txt"
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(tmp_path / "b.csv"))])
    clipboard.setMimeData(held)
    good.desk.offered = []
    page.paste()
    good.rest()
    assert [file.path.name for file in good.desk.files][-1] == "b.csv"
    clipboard.clear()
    page.paste()
    assert "clipboard" in page.banner.text


def test_a_layout_that_nobody_has_described_leads_to_the_mapping_desk(qtbot: QtBot) -> None:
    made = Opened(qtbot, SmallDesk(verdict(), [bank_file(), takings_file(), unknown_file()]))
    page = made.judge()
    assert "village-bank.csv" in page.banner.text
    with qtbot.waitSignal(page.mapping_wanted) as told:
        page.banner.action.click()
    assert told.args is not None
    file = told.args[0]
    toml = service.guess(unknown_table()).toml  # type: ignore[union-attr]
    page.use_mapping(file, toml)
    made.rest()
    assert [one.error for one in made.desk.files] == [None, None, None]
    made.lane.close()


def test_without_a_verdict_the_way_on_is_shown(bad: Opened) -> None:
    page = bad.judge()
    assert page._body.currentWidget() is page.empty
    assert page.empty.main.isVisible()
    assert not page.report_button.isVisible()


def test_terms_are_told_in_words_and_can_be_replaced(good: Opened, tmp_path: Path) -> None:
    page = good.judge()
    page.places.go(2)
    assert page.terms._badge.accessibleName() == "guessed"
    file = tmp_path / "terms.toml"
    file.write_text(TERMS.replace("T+1", "T+2"), encoding="utf-8")
    page.session.use_terms_file(file)
    good.rest()
    assert page.terms._badge.accessibleName() == "given"
    assert "T+2" in page.terms.editor.toPlainText()


def test_a_terms_file_may_be_dropped_like_any_other(good: Opened, tmp_path: Path) -> None:
    page = good.judge()
    page.places.go(2)
    file = tmp_path / "our terms.toml"
    file.write_text(TERMS.replace("T+1", "T+2"), encoding="utf-8")
    page.session.add([file])
    good.rest()
    assert page.terms._badge.accessibleName() == "given"
    assert "T+2" in page.terms.editor.toPlainText()
    other = tmp_path / "notes.toml"
    other.write_text('title = "no terms"\n', encoding="utf-8")
    page.session.add([other])
    good.rest()
    assert page.terms._badge.accessibleName() == "given"


def test_a_terms_file_that_is_no_text_is_refused(good: Opened, tmp_path: Path) -> None:
    page = good.judge()
    file = tmp_path / "terms.toml"
    file.write_bytes(b"\xff\xfe\x00\x81")
    page.session.use_terms_file(file)
    good.rest()
    assert "terms.toml" in page.banner.text
    assert page.session.ledger is not None


def test_a_report_is_saved(good: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    page = good.judge()
    assert page.session.ledger is not None
    with qtbot.waitSignal(page.exporter.saved):
        page.exporter.save(page.session.ledger.verdict, "csv", "zh_TW", tmp_path / "a.csv")
    assert (tmp_path / "a.csv").read_bytes() == b"csv zh_TW"


def test_a_report_that_cannot_be_saved_says_so(good: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    page = good.judge()
    assert page.session.ledger is not None
    with qtbot.waitSignal(page.exporter.failed):
        page.exporter.save(page.session.ledger.verdict, "csv", "en", tmp_path / "no" / "a.csv")
    assert "a.csv" in page.banner.text


def test_another_language_changes_every_word(good: Opened) -> None:
    page = good.judge()
    page.set_language("zh_TW")
    assert page.overview.detail.badge.accessibleName() == "未入帳"
    assert page.overview.table.rows.columns[0].title == "收款日"
    assert page.overview.table.rows.cell(0, 1).text in {"已入帳", "未到期", "待匯入對帳單"}


def test_every_control_can_be_reached_and_has_a_name(good: Opened) -> None:
    page = good.judge()
    nameless = []
    seen = set()
    widget = page.nextInFocusChain()
    while widget is not page and widget not in seen:
        seen.add(widget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.parent() is not None:
            name = widget.accessibleName() or (widget.text() if hasattr(widget, "text") else "")
            if not name and type(widget).__module__.startswith("posdesk"):
                nameless.append(type(widget).__name__)
        widget = widget.nextInFocusChain()
    assert nameless == []


def test_f6_goes_round_the_page(good: Opened, qtbot: QtBot) -> None:
    page = good.judge()
    page.activateWindow()
    panes = list(page.overview.panes())
    panes[0].setFocus()
    qtbot.waitUntil(panes[0].hasFocus)
    gone = []
    for _ in panes:
        page.next_pane(1)
        gone.append(page.focusWidget())
    assert gone == [*panes[1:], panes[0]]


def test_why_stands_below(good: Opened, qtbot: QtBot) -> None:
    page = good.judge()
    page.activateWindow()
    page.overview.table.setFocus()
    qtbot.waitUntil(page.overview.table.hasFocus)
    page.overview.table.setCurrentIndex(page.overview.table.rows.index(0, 2))
    assert "makes ¥" in page._why.text()
    QTest.keyClick(page.overview.table, Qt.Key.Key_Left)
    assert page._why.text() != ""


def test_folders_are_looked_into(tmp_path: Path) -> None:
    (tmp_path / "in" / ".hidden").mkdir(parents=True)
    for name in ("b.csv", "a.csv", ".c.csv", "~$d.xlsx", "in/e.csv", "in/.hidden/f.csv"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    lone = tmp_path / "lone.csv"
    found, left = found_in([lone, tmp_path], Job())
    assert ([p.name for p in found], left) == (["lone.csv", "a.csv", "b.csv", "e.csv"], 0)


def test_a_whole_disk_is_not_read_in_silence(good: Opened, tmp_path: Path) -> None:
    for n in range(MOST_FILES + 3):
        (tmp_path / f"{n}.csv").touch()
    found, left = found_in([tmp_path], Job())
    assert (len(found), left) == (MOST_FILES, 3)
    good.page.add([tmp_path])
    good.rest()
    assert good.page.banner.text.startswith("3 more file")
    stopped = Job()
    stopped.cancel()
    with pytest.raises(Cancelled):
        found_in([tmp_path], stopped)


def test_many_files_at_once(good: Opened) -> None:
    good.desk.offered = []
    good.page.add([Path(f"{n}.csv") for n in range(200)])
    good.rest()
    good.page.places.go(1)
    assert good.files.table.rows.rowCount() == 200


def test_where_nothing_is_due_the_files_are_shown(qtbot: QtBot) -> None:
    empty = verdict(days=0)
    made = Opened(qtbot, SmallDesk(empty, [bank_file()]))
    page = made.judge()
    assert page.places.current == 1
    assert "Add the takings" in page.banner.text
    assert page.overview.calendar.squares.month == (empty.as_of.year, empty.as_of.month)
    made.lane.close()
