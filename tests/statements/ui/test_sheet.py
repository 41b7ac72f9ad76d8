from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from posdesk.kit.text import Said
from posdesk.statements.health import Word
from posdesk.statements.model import Caution, Change, Changes, Kind, ReadFile, Statement, TakingKind
from posdesk.statements.ui.sheet import ImportSheet
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone
from tests.reconcile.ui.made_up import SmallDesk, bank_file, broken_file, takings_file, unknown_file


def march(start: int, end: int, name: str) -> ReadFile:
    one = Statement("6222", "CNY", date(2026, 3, start), date(2026, 3, end), lines=3)
    return ReadFile(Path(name), Kind.BANK, "icbc", statements=(one,), digest=name)


@pytest.fixture
def sheet(qtbot: QtBot) -> Iterator[ImportSheet]:
    lane = Lane()
    made = ImportSheet(SmallDesk(), lane)
    qtbot.addWidget(made)
    made.resize(1120, 620)
    made.show()
    yield made
    lane.close()


def shown(sheet: ImportSheet) -> list[str]:
    return [sheet.table.rows.cell(row, 0).text for row in range(sheet.table.rows.rowCount())]


def test_the_worst_file_is_chosen_first_and_stays_chosen(sheet: ImportSheet) -> None:
    files = [bank_file(), takings_file(), bank_file("cmb.csv", warned=True), broken_file()]
    sheet.show_files(files, "en")
    assert sheet.current() == files[3]
    assert sheet.detail.secret.isVisible()
    sheet.table.choose_row(2)
    sheet.show_files(files, "zh_CN")
    assert sheet.current() == files[2]
    assert sheet.detail.badge.accessibleName() == "请查看"


def test_words_narrow_the_list(sheet: ImportSheet) -> None:
    sheet.show_files([bank_file(), takings_file(), unknown_file(), broken_file()], "en")
    sheet._chips[Word.UNKNOWN].click()
    assert shown(sheet) == ["village-bank.csv"]
    assert sheet.detail.mapping.isVisible()
    sheet._chips[Word.PROVED].click()
    assert shown(sheet) == ["icbc-2026-06.csv", "village-bank.csv"]
    assert not sheet._chips[Word.DOUBTFUL].isVisible()
    sheet.show_files([bank_file()], "en")
    assert shown(sheet) == ["icbc-2026-06.csv"]


def test_the_worst_tone_is_told(sheet: ImportSheet) -> None:
    assert sheet.tone([bank_file()]) is None
    assert sheet.tone([bank_file("a", warned=True)]) is Tone.NOTICE
    assert sheet.tone([bank_file("a", warned=True), broken_file()]) is Tone.ASK


def test_gaps_and_overlaps_are_said_and_lead_to_their_file(sheet: ImportSheet, qtbot: QtBot) -> None:
    sheet.show_files([march(1, 10, "a.csv"), march(14, 20, "b.csv"), march(18, 25, "c.csv")], "en")
    words = sheet.bars.words_of(0)
    assert words.startswith("6222 · CNY")
    assert "11 March" in words
    assert "13 March 2026: no statement covers them" in words
    assert "covered twice, counted once" in words
    heard: list[str] = []
    sheet.asked.connect(heard.append)
    sheet.bars.setFocus()
    qtbot.keyClick(sheet.bars, Qt.Key.Key_Right)
    qtbot.keyClick(sheet.bars, Qt.Key.Key_Right)
    assert sheet.current() is not None
    assert sheet.current().path.name == "b.csv"  # type: ignore[union-attr]
    assert "20 March" in heard[-1]
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_A):
        qtbot.keyClick(sheet.bars, key)
    sheet.grab()


def test_the_bars_answer_to_the_mouse(sheet: ImportSheet, qtbot: QtBot) -> None:
    sheet.show_files([march(1, 10, "a.csv"), march(20, 30, "b.csv")], "en")
    bars = sheet.bars
    box = bars._box(0, date(2026, 3, 25), date(2026, 3, 25)).center().toPoint()
    heard: list[str] = []
    bars.asked.connect(heard.append)
    place = QPointF(box)
    bars.mouseMoveEvent(
        QMouseEvent(QEvent.Type.MouseMove, place, bars.mapToGlobal(place), Qt.MouseButton.NoButton,
                    Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier)
    )  # fmt: skip
    assert "30 March" in heard[-1]
    qtbot.mouseClick(bars, Qt.MouseButton.LeftButton, pos=box)
    assert sheet.current().path.name == "b.csv"  # type: ignore[union-attr]
    qtbot.mouseClick(bars, Qt.MouseButton.LeftButton, pos=QPoint(5, 2))
    assert bars._at(QPoint(5, 2)) == (-1, -1)


def test_one_day_and_no_day(sheet: ImportSheet) -> None:
    sheet.show_files([march(1, 10, "a.csv"), march(12, 12, "b.csv")], "en")
    assert "11 March 2026: no statement covers it." in sheet.bars.words_of(0)
    sheet.show_files([march(1, 10, "a.csv")], "en")
    assert sheet.bars.words_of(0).endswith("No gap.")
    sheet.show_files([broken_file()], "en")
    assert not sheet.bars.isVisible()


def test_a_password_is_handed_over_and_not_kept(sheet: ImportSheet, qtbot: QtBot) -> None:
    sheet.show_files([broken_file()], "en")
    assert not sheet.detail.unlock.isEnabled()
    qtbot.keyClicks(sheet.detail.secret, "s3cret")
    with qtbot.waitSignal(sheet.unlock_wanted) as told:
        sheet.detail.unlock.click()
    assert told.args == [broken_file(), "s3cret"] or told.args[1] == "s3cret"  # type: ignore[index]
    assert sheet.detail.secret.text() == ""
    qtbot.keyClicks(sheet.detail.secret, "half")
    sheet.show_files([bank_file(), broken_file("other.xls")], "en")
    assert sheet.detail.secret.text() == ""


def test_del_takes_the_file_out(sheet: ImportSheet, qtbot: QtBot) -> None:
    sheet.show_files([bank_file()], "en")
    with qtbot.waitSignal(sheet.removed):
        qtbot.keyClick(sheet, Qt.Key.Key_Delete)
    sheet.show_files([], "en")
    qtbot.keyClick(sheet, Qt.Key.Key_Delete)
    assert sheet.current() is None


def test_what_a_later_file_changed_is_told_beside_it(sheet: ImportSheet, qtbot: QtBot) -> None:
    ten, later = (datetime.fromisoformat(f"2026-03-03 10:0{n}") for n in (0, 1))
    change = Change(
        "T7", ten, (0, 4), (1, 9),
        (("kind", TakingKind.SALE, TakingKind.REFUND), ("gross", 10000, -10000), ("pending", True, False),
         ("time", ten, later), ("memo", "", "x")),
    )  # fmt: skip
    desk = sheet._desk
    assert isinstance(desk, SmallDesk)
    desk.changed = Changes(41, (change,))
    sheet.show_files([march(1, 10, "a.csv"), march(5, 20, "b.csv")], "en")
    qtbot.waitUntil(lambda: sheet._changes.count > 0)
    sheet.table.choose_row(1)
    detail = sheet.detail
    assert detail._changes_head.text().startswith("41 row")
    assert detail._changes.itemAt(0).widget().text() == (  # type: ignore[union-attr]  # it was just put there
        "T7, 3 March 2026, since a.csv: Kind Sale → Refund; Gross ¥100.00 → −\u2060¥100.00; Pending yes → no; "
        "Time 2026-03-03 10:00:00 → 2026-03-03 10:01:00; Memo — → x"
    )
    assert detail._changes.count() == 2
    sheet.table.choose_row(0)
    assert not detail._changes_head.isVisible()


@pytest.mark.parametrize(("name", "words"), [("a.csv", "Line 3012: "), ("a.pdf", "Page 3, line 12: ")])
def test_a_warning_is_found_by_its_line_and_in_a_pdf_by_its_page(sheet: ImportSheet, name: str, words: str) -> None:
    file = march(1, 2, name)
    warned = replace(file.statements[0], warnings=(Caution(Said("statements.line.no_currency"), 3012),))
    sheet.show_files([replace(file, statements=(warned,))], "en")
    told = [label.text() for label in sheet.detail.findChildren(QLabel)]
    assert any(text.startswith(words) for text in told), told
