from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from posdesk.reconcile.ui.calendar import Calendar
from posdesk.reconcile.ui.ledger import Ledger
from posdesk.reconcile.ui.wording import Wording
from tests.reconcile.ui.made_up import verdict

K = Qt.Key


@pytest.fixture
def calendar(qtbot: QtBot) -> Calendar:
    made = Calendar()
    qtbot.addWidget(made)
    made.resize(330, 270)
    made.show_ledger(Ledger(verdict()), Wording("en"))
    made.show()
    made.squares.go(date(2026, 5, 20))
    return made


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (K.Key_Left, date(2026, 5, 19)), (K.Key_Right, date(2026, 5, 21)), (K.Key_Up, date(2026, 5, 13)),
        (K.Key_Down, date(2026, 5, 27)), (K.Key_Home, date(2026, 5, 1)), (K.Key_End, date(2026, 5, 31)),
        (K.Key_PageUp, date(2026, 4, 20)), (K.Key_PageDown, date(2026, 6, 20)),
    ],
)  # fmt: skip
def test_keys_go_through_the_days(calendar: Calendar, key: Qt.Key, day: date) -> None:
    QTest.keyClick(calendar.squares, key)
    assert calendar.squares.day == day
    assert calendar.squares.month == (day.year, day.month)


def test_a_short_month_takes_its_last_day(calendar: Calendar) -> None:
    calendar.squares.go(date(2026, 3, 31))
    QTest.keyClick(calendar.squares, K.Key_PageUp)
    assert calendar.squares.day == date(2026, 2, 28)


def test_enter_narrows_to_the_day_and_again_lets_it_go(calendar: Calendar, qtbot: QtBot) -> None:
    picked: list[object] = []
    calendar.picked.connect(picked.append)
    calendar.picked.connect(calendar.squares.show_picked)
    QTest.keyClick(calendar.squares, K.Key_Return)
    QTest.keyClick(calendar.squares, K.Key_Space)
    assert picked == [date(2026, 5, 20), None]


def test_a_day_without_takings_narrows_nothing(calendar: Calendar) -> None:
    picked: list[object] = []
    calendar.picked.connect(picked.append)
    calendar.squares.go(date(2026, 4, 2))
    QTest.keyClick(calendar.squares, K.Key_Return)
    assert picked == []


def test_the_mouse_takes_the_day_under_it(calendar: Calendar) -> None:
    picked: list[object] = []
    calendar.picked.connect(picked.append)
    for day in (date(2026, 5, 1), date(2026, 5, 17), date(2026, 5, 31)):
        QTest.mouseClick(calendar.squares, Qt.MouseButton.LeftButton, pos=calendar.squares.box(day).center().toPoint())
    QTest.mouseClick(calendar.squares, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert picked == [date(2026, 5, 1), date(2026, 5, 17), date(2026, 5, 31)]


def test_a_day_says_what_it_holds(calendar: Calendar) -> None:
    said = calendar.squares.sentence(date(2026, 5, 6))
    assert "Never arrived 1" in said
    assert "Arrived 1" in said
    assert "at risk ¥1,383.89" in said
    assert "no takings" in calendar.squares.sentence(date(2026, 4, 6))


def test_a_screen_reader_hears_the_day(calendar: Calendar) -> None:
    QTest.keyClick(calendar.squares, K.Key_Left)
    assert calendar.squares.accessibleName() == calendar.squares.sentence(date(2026, 5, 19))
