from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QLocale, QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from posdesk.shell import mishap
from posdesk.shell.choices import Choices, of_system
from posdesk.shell.loading import made_up_shop
from posdesk.shell.shortcuts import ShortcutSheet
from posdesk.shell.start import understood
from posdesk.shell.window import MainWindow
from posdesk.ui import fonts, theme
from posdesk.ui.theme import Mode
from tests.gallery.states import good, wait, window


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with window(good(), "en", Mode.LIGHT, tmp_path / "window.ini") as made:
        yield made


def dropped(opened: MainWindow, *urls: QUrl) -> None:
    data = QMimeData()
    data.setUrls(list(urls))
    place, action = QPointF(500, 400), Qt.DropAction.CopyAction
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    opened.dragEnterEvent(QDragEnterEvent(place, action, data, button, keys))
    opened.dropEvent(QDropEvent(place, action, data, button, keys))


def test_our_fonts_are_there(opened: MainWindow) -> None:
    assert fonts.load() == (fonts.FAMILY,)


def test_keys_are_named_in_the_language_of_the_window_alone(qtbot: QtBot, tmp_path: Path) -> None:
    names = {}
    for language in ("zh_TW", "en"):
        with window(good(), language, Mode.LIGHT, tmp_path / "window.ini") as made:
            sheet = ShortcutSheet(made)
            names[language] = {label.text() for label in sheet.findChildren(QLabel)}
    assert "刪除鍵 (Del)" in names["zh_TW"]
    assert {"Del", "Enter"} <= names["en"]


def test_files_dropped_anywhere_are_judged(opened: MainWindow, tmp_path: Path) -> None:
    dropped(opened, QUrl.fromLocalFile(str(tmp_path / "a.csv")))
    wait(lambda: opened.page.session.ledger is not None)
    assert opened.page.places.isVisible()


def test_what_is_no_file_is_left(opened: MainWindow) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.csv")])
    event = QDragEnterEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()
    opened.dragEnterEvent(event)
    assert not event.isAccepted()


def test_language_and_theme_change_at_once_and_are_kept(opened: MainWindow, tmp_path: Path) -> None:
    opened.wear_language("zh_CN")
    opened.wear_mode(Mode.DARK)
    QTest.qWait(20)
    assert opened.side.reconcile.text() == "对账"
    assert opened.page.empty.main.text() == "选择文件…"
    assert theme.current().dark
    kept = Choices(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    assert (kept.language, kept.mode) == ("zh_CN", Mode.DARK)
    opened.wear_mode(Mode.LIGHT)


def test_keys_lead_everywhere(opened: MainWindow) -> None:
    opened.page.add([Path("a.csv")])
    wait(lambda: opened.page.session.ledger is not None)
    opened.activateWindow()
    wait(opened.isActiveWindow)
    QTest.keyClick(opened, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert opened.page.places.current == 1
    QTest.keyClick(opened, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert opened.page.places.current == 2
    QTest.keyClick(opened, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert opened.page.overview.filters.search.hasFocus()
    QTest.keyClicks(opened.page.overview.filters.search, "no such thing")
    wait(lambda: not opened.page.overview.table.rows.ids)
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    assert len(opened.page.overview.table.rows.ids) == 90
    QTest.keyClick(opened, Qt.Key.Key_F9)
    assert opened._choices.mode is Mode.DARK
    QTest.keyClick(opened, Qt.Key.Key_F1)
    assert opened.findChild(ShortcutSheet) is not None


def test_no_key_is_taken_twice(opened: MainWindow) -> None:
    from PySide6.QtGui import QShortcut

    keys = [shortcut.key().toString() for shortcut in opened.findChildren(QShortcut)]
    assert len(keys) == len(set(keys))
    assert len(keys) >= 15


def test_the_report_is_looked_at_by_its_key(opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(type(opened.page.exporter), "preview", lambda _, __, language: asked.append(language))
    opened.page.add([Path("a.csv")])
    wait(lambda: opened.page.session.ledger is not None)
    opened.activateWindow()
    wait(opened.isActiveWindow)
    QTest.keyClick(opened, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert asked == ["en"]


def test_the_made_up_shop_is_written(tmp_path: Path) -> None:
    made = made_up_shop(tmp_path)
    assert len(made) >= 3
    assert all(path.stat().st_size for path in made)


@pytest.mark.parametrize(
    ("locale", "language"),
    [("zh_CN", "zh_CN"), ("zh_SG", "zh_CN"), ("zh_TW", "zh_TW"), ("zh_HK", "zh_TW"), ("de_DE", "en"), ("en_US", "en")],
)
def test_the_systems_language_is_taken_first(locale: str, language: str) -> None:
    assert of_system(QLocale(locale)) == language


def test_broken_settings_do_no_harm(tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("window/theme", "purple")
    settings.setValue("window/language", "xx")
    settings.setValue("window/geometry", "nonsense")
    choices = Choices(settings)
    assert choices.mode is Mode.AUTO
    assert choices.language in {"zh_CN", "zh_TW", "en"}
    assert choices.geometry == QByteArray()


def test_the_command_lines_words_are_understood() -> None:
    files = [Path("a.csv"), Path("b c.xlsx")]
    assert understood(["--lang", "zh_TW", "a.csv", "b c.xlsx"]) == ("zh_TW", None, files, False)
    assert understood(["--lang=en", "--vault", "shop"]) == ("en", Path("shop"), [], False)
    assert understood(["--hidden", "--vault", "shop"]) == ("", Path("shop"), [], True)


def test_a_bugs_log_holds_nobodys_data() -> None:
    try:
        raise ValueError("王小明 6222020200112233")
    except ValueError:
        kind, _, trace = sys.exc_info()
    assert kind is not None
    log = mishap.redacted(kind, trace)
    assert log.startswith("ValueError")
    assert "6222" not in log
    assert "王小明" not in log


def test_closing_stops_the_work(qtbot: QtBot, tmp_path: Path) -> None:
    desk = good()
    desk.held = True
    with window(desk, "en", Mode.LIGHT, tmp_path / "window.ini") as opened:
        opened.page.add([Path("a.csv")])
        wait(lambda: opened.page.headline.bar.value() > 0)
        opened.close()
        assert not opened.isVisible()
    assert isinstance(QApplication.instance(), QApplication)
