from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from posdesk.ui.labels import split_minor
from posdesk.ui.table import KEPT, PAGE, Cell, Column, PagedModel, Row, Table
from posdesk.ui.tasks import Lane

COLUMNS = (Column("id", "Id"), Column("net", "Net", figures=True))


class Source:
    """Rows that say which were asked for."""

    def __init__(self) -> None:
        self.asked: list[Sequence[int]] = []

    def fetch(self, ids: Sequence[int]) -> Sequence[Row]:
        self.asked.append(list(ids))
        return [(Cell(f"#{n}", tip=f"row {n}"), Cell(f"¥{n}", ".00")) for n in ids]


def test_only_looked_at_pages_are_fetched(qtbot: QtBot) -> None:
    source, model = Source(), PagedModel(COLUMNS)
    model.show_rows(range(1_000_000), source.fetch)
    assert model.rowCount() == 1_000_000
    assert source.asked == []
    assert model.cell(999_999, 0).text == "#999999"
    assert [len(ids) for ids in source.asked] == [PAGE]
    model.cell(999_998, 1)
    assert len(source.asked) == 1


def test_pages_are_let_go(qtbot: QtBot) -> None:
    source, model = Source(), PagedModel(COLUMNS)
    model.show_rows(range(PAGE * (KEPT + 2)), source.fetch)
    for page in range(KEPT + 1):
        model.cell(page * PAGE, 0)
    model.cell(0, 0)
    assert len(source.asked) == KEPT + 2


def test_the_model_is_a_sound_one(qtbot: QtBot) -> None:
    model = PagedModel(COLUMNS)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows(range(500), Source().fetch)
    model.show_rows((), Source().fetch)
    model.show_rows((3, 1, 2), Source().fetch)
    assert [model.cell(row, 0).text for row in range(3)] == ["#3", "#1", "#2"]
    assert tester.model() is model


def test_pages_from_the_lane_show_that_they_are_on_the_way(qtbot: QtBot) -> None:
    lane = Lane()
    model = PagedModel(COLUMNS, lane=lane)
    model.show_rows(range(300), Source().fetch)
    assert model.cell(250, 0).text == "…"
    with qtbot.waitSignal(model.page_came):
        model.cell(250, 0)
    assert model.cell(250, 0).text == "#250"
    lane.close()


def test_a_page_that_comes_too_late_is_dropped(qtbot: QtBot) -> None:
    lane = Lane()
    model = PagedModel(COLUMNS, lane=lane)
    model.show_rows(range(3), Source().fetch)
    model.cell(0, 0)
    model.show_rows((9, 8), Source().fetch)
    with qtbot.waitSignal(model.page_came):
        model.cell(0, 0)
    assert model.cell(0, 0).text == "#9"
    lane.close()


def test_the_keyboard_asks_why_and_sorts(qtbot: QtBot) -> None:
    model = PagedModel(COLUMNS)
    table = Table(model)
    qtbot.addWidget(table)
    model.show_rows(range(10), Source().fetch)
    table.show()
    why: list[str] = []
    chosen: list[int] = []
    table.asked.connect(why.append)
    table.chosen.connect(chosen.append)
    table.activateWindow()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert why[-1] == "row 1"
    assert chosen[-1] == 1
    with qtbot.waitSignal(table.sort_wanted) as sorted_by:
        QTest.keyClick(table, Qt.Key.Key_F3)
    assert sorted_by.args == [0]
    with qtbot.waitSignal(table.opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [1]


def test_minor_units_are_told_apart() -> None:
    assert split_minor("¥1,227.83") == ("¥1,227", ".83")
    assert split_minor("JP¥1,227") == ("JP¥1,227", "")
    assert split_minor("KWD 1.234") == ("KWD 1", ".234")
    assert split_minor("v1.x") == ("v1.x", "")
