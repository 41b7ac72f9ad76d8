"""Staying beside the clock: closing, starting hidden, started again, and a place that comes later."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from posdesk.shell import tray as trays
from posdesk.shell.safe import State
from posdesk.shell.tray import Tray
from posdesk.shell.window import MainWindow
from posdesk.vault.ui.unlock import UnlockDialog
from tests.gallery.states import wait
from tests.shell.reminded import LATE, Program, Sign


def test_closing_stays_beside_the_clock_where_that_is_agreed(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    monkeypatch.setattr(trays, "is_there", lambda: True)
    ended: list[bool] = []
    program.window.ended.connect(lambda: ended.append(True))
    sign = program.show_in_tray()
    program.unlock()
    program.attention._stay(True)
    program.window.close()
    assert (program.window.isVisible(), ended, program.safe.state) == (False, [], State.OPEN)
    assert "stays beside the clock" in sign.messages[-1][1]
    told = len(sign.messages)
    program.attention.come_forward()
    program.window.close()
    assert len(sign.messages) == told
    program.safe.auto.lock_wanted.emit("idle")
    wait(lambda: program.safe.state is State.LOCKED and not program.safe._locking, 20)
    assert not program.window.isVisible()
    sign.contextMenu().actions()[-1].trigger()
    assert ended == [True]


def test_without_consent_or_without_a_place_closing_ends(qtbot: QtBot, folder: Path) -> None:
    for agreed, there in ((False, True), (True, False)):
        program = Program(folder)
        ended: list[bool] = []
        program.window.ended.connect(lambda ended=ended: ended.append(True))
        if there:
            program.show_in_tray()
        program.choices.stays = agreed
        program.window.close()
        assert ended == [True]
        program.window.deleteLater()


def test_a_session_that_ends_is_not_held_up(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trays, "is_there", lambda: True)
    ended: list[bool] = []
    program.window.ended.connect(lambda: ended.append(True))
    program.show_in_tray()
    program.choices.stays = True
    program.attention.give_way()
    program.window.close()
    assert ended == [True]


def test_started_again_with_files_it_takes_them(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    came: list[list[Path]] = []
    monkeypatch.setattr(program.window.page, "add", came.append)
    program.unlock()
    program.attention.take_files([Path("a.csv")])
    program.attention.take_files([])
    assert came == [[Path("a.csv")]]
    program.lock()
    program.attention.take_files([Path("b.csv")])
    wait(lambda: program.window.findChild(UnlockDialog) is not None)
    assert came == [[Path("a.csv")]]


def test_a_hidden_start_asks_for_nothing_until_the_window_is_opened(
    qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MainWindow, "show", lambda _window: None)
    program = Program(folder)
    monkeypatch.undo()
    monkeypatch.setattr(trays, "is_there", lambda: True)
    monkeypatch.setattr(trays, "is_announced", lambda: True)
    monkeypatch.setattr("posdesk.shell.attention.Tray", lambda window: Tray(window, Sign))
    program.attention.look_for_tray(hidden=True)
    assert program.attention.tray is not None
    program.attention.reminders.look()
    QTest.qWait(50)
    assert not program.window.isVisible()
    assert program.window.findChild(UnlockDialog) is None
    program.attention.take_files([])
    wait(lambda: program.window.findChild(UnlockDialog) is not None)
    program.end()


def test_a_place_beside_the_clock_that_comes_later_is_found(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    there: list[bool] = []
    monkeypatch.setattr(trays, "is_there", lambda: bool(there))
    monkeypatch.setattr("posdesk.shell.attention._EACH", 10)
    monkeypatch.setattr("posdesk.shell.attention.Tray", lambda window: Tray(window, Sign))
    program.attention.look_for_tray(hidden=False)
    QTest.qWait(30)
    assert program.attention.tray is None
    there.append(True)
    wait(lambda: program.attention.tray is not None)


def test_without_a_place_a_hidden_start_is_minimised(
    qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MainWindow, "show", lambda _window: None)
    program = Program(folder)
    monkeypatch.undo()
    monkeypatch.setattr(trays, "is_there", lambda: False)
    monkeypatch.setattr(trays, "is_announced", lambda: False)
    monkeypatch.setattr("posdesk.shell.attention._EACH", 5)
    program.attention.look_for_tray(hidden=True)
    wait(program.window.isMinimized)
    QTest.qWait(20)
    assert program.window.findChild(UnlockDialog) is None
    program.attention.come_forward()
    wait(lambda: program.window.findChild(UnlockDialog) is not None)
    program.end()


def test_a_vault_of_a_day_is_offered_nothing_and_forgotten(qtbot: QtBot, folder: Path) -> None:
    program = Program(folder)
    program.attention.passing = True
    program.unlock()
    assert program.banner == LATE
    assert not program.offered
    program.end()
    assert program.choices.of_vault(folder / "vault").last is None
