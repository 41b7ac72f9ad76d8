"""A line to search by: words count after a pause, at Return at once, and once."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from posdesk.ui import theme
from posdesk.ui.search import SearchLine
from posdesk.ui.theme import Mode


def shown(qtbot: QtBot) -> tuple[SearchLine, list[str]]:
    line, told = SearchLine(20), list[str]()
    qtbot.addWidget(line)
    line.sought.connect(lambda: told.append(line.words))
    line.show()
    return line, told


def test_words_are_told_once_after_the_last_key(qtbot: QtBot) -> None:
    line, told = shown(qtbot)
    QTest.keyClicks(line, " pos ")
    assert line.waiting
    assert told == []
    qtbot.waitUntil(lambda: told != [])
    assert told == ["pos"]
    assert not line.waiting


def test_return_does_not_wait_and_is_not_told_twice(qtbot: QtBot) -> None:
    line, told = shown(qtbot)
    QTest.keyClicks(line, "pos")
    QTest.keyClick(line, "\r")
    assert told == ["pos"]
    QTest.qWait(60)
    assert told == ["pos"]


def test_who_has_read_the_words_is_not_told_of_them(qtbot: QtBot) -> None:
    line, told = shown(qtbot)
    line.setText("pos")
    line.settle()
    QTest.qWait(60)
    assert told == []


def test_the_glass_has_the_ink_of_the_theme(qtbot: QtBot, qapp: QApplication) -> None:
    line, _ = shown(qtbot)
    (glass,) = line.actions()
    light = glass.icon().pixmap(16).toImage()
    try:
        theme.apply(qapp, Mode.DARK)
        assert glass.icon().pixmap(16).toImage() != light
    finally:
        theme.apply(qapp, Mode.LIGHT)
