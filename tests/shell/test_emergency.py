"""In a panic: from anywhere at most two clicks to the right first step, whatever state the vault is in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from posdesk.cases.ui.page import WALK as PAGE_WALK
from posdesk.cases.ui.page import CasesPage
from posdesk.shell.pages import CASES, LOCKED, OUTSIDE, RECONCILE, TODAY
from posdesk.shell.safe import State
from posdesk.shell.today import TodayPage
from posdesk.vault.slots import Stretch
from posdesk.vault.ui.unlock import UnlockDialog
from tests.gallery.states import wait
from tests.shell.test_safe import Opened, keep
from tests.vault.conftest import FAST, PASSPHRASE


@pytest.fixture(autouse=True)
def _fast(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Stretch, "calibrated", classmethod(lambda cls: FAST))


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    made = Opened(tmp_path)
    yield made
    made.window.close()
    made.window.deleteLater()


def click(widget: object) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]  # a widget of any kind


def lock(opened: Opened) -> None:
    assert opened.window.safe is not None
    opened.window.safe.lock()
    wait(lambda: opened.state is State.LOCKED and opened.app.vault is None, 20)


def unlock(opened: Opened) -> None:
    opened.window.keep_or_open()
    dialog = opened.dialog(UnlockDialog)
    assert isinstance(dialog, UnlockDialog)
    dialog.ask.field.line.setText(PASSPHRASE)
    dialog.go_on()
    wait(lambda: opened.state is State.OPEN, 20)
    opened.rest()


def test_on_the_first_page_it_is_one_click(opened: Opened) -> None:
    window = opened.window
    assert window.page.empty.isVisible()
    click(window.body.first.choices.buttons[0])
    assert window.body.currentIndex() == OUTSIDE
    assert window.body.outside is not None
    assert window.body.outside.walk.task.do.text().startswith("Do not take the same payment again.")


def test_on_the_first_page_of_an_open_vault_it_is_a_case_of_the_vault(opened: Opened) -> None:
    keep(opened)
    click(opened.window.side.reconcile)
    assert opened.window.page.empty.isVisible()
    click(opened.window.body.first.choices.buttons[2])
    assert opened.window.body.currentIndex() == CASES
    page = opened.window.body.currentWidget().findChild(CasesPage)
    assert page is not None
    wait(lambda: page.one.walk.task.do.text() == "Hang up. Give nothing.", 20)


def test_before_there_is_a_vault_it_is_two_clicks_and_goes_in_once_one_is_made(opened: Opened) -> None:
    window = opened.window
    click(window.side.cases)
    outside = window.body.outside
    assert window.body.currentIndex() == OUTSIDE
    assert outside is not None
    click(outside.choices.buttons[2])
    assert outside.walk.task.do.text() == "Hang up. Give nothing."
    outside.walk.task.note.setFocus()
    QTest.keyClicks(outside.walk.task.note, "a man, from the bank")
    keep(opened)
    wait(lambda: bool(opened.door.cases().every()), 20)
    (story,) = opened.door.cases().every()
    assert story.steps["hang_up"].note == "a man, from the bank"
    wait(lambda: window.body.currentIndex() == CASES, 20)
    assert not outside.waits


def test_from_today_it_is_one_click(opened: Opened) -> None:
    keep(opened)
    window = opened.window
    window.show_page(TODAY)
    today = window.body.findChild(TodayPage)
    assert today is not None
    click(today.happened.choices.buttons[0])
    cases = window.body.findChild(CasesPage)
    assert cases is not None
    wait(lambda: cases.body.currentIndex() == PAGE_WALK, 20)
    assert (
        cases.one.walk.task.do.text()
        == "Do not take the same payment again. Find the slip, then look in the merchant app: approved, and settled?"
    )


def test_locked_it_is_one_click_and_what_was_written_is_filed(opened: Opened) -> None:
    keep(opened)
    window = opened.window
    window.show_page(CASES)
    cases = window.body.findChild(CasesPage)
    assert cases is not None
    cases.begin("INC-2")
    wait(lambda: cases.body.currentIndex() == PAGE_WALK, 20)
    cases.one.walk.task.note.setFocus()
    QTest.keyClicks(cases.one.walk.task.note, "typed as it locked")
    lock(opened)
    assert window.body.currentIndex() == LOCKED
    click(window.body.happened.choices.buttons[1])
    outside = window.body.outside
    assert outside is not None
    assert window.body.currentIndex() == OUTSIDE
    assert (
        outside.walk.task.do.text()
        == "Stop using it. Pull the network cable, not the power. No network cable: leave it on and call the acquirer."
    )
    outside.walk.task.done.click()
    wait(lambda: opened.door.sealed_waiting == 1, 20)
    # It stays where it is while somebody looks for the passphrase.
    window.keep_or_open()
    opened.dialog(UnlockDialog).reject()  # type: ignore[attr-defined]  # it is a dialog
    wait(lambda: window.findChild(UnlockDialog) is None)
    assert window.body.currentIndex() == OUTSIDE
    window.show_page(RECONCILE)
    assert window.body.currentIndex() == LOCKED
    unlock(opened)
    wait(lambda: len(opened.door.cases().every()) == 2, 20)
    first, second = opened.door.cases().every()
    assert first.steps["stop"].note == "typed as it locked"
    assert second.is_done("stop")
    wait(lambda: window.body.currentIndex() == CASES, 20)
    assert outside.walk.scene is None


def test_who_has_no_passphrase_is_led_there_from_the_dialog(opened: Opened) -> None:
    keep(opened)
    lock(opened)
    opened.window.keep_or_open()
    dialog = opened.dialog(UnlockDialog)
    assert isinstance(dialog, UnlockDialog)
    click(dialog.help)
    wait(lambda: opened.window.body.currentIndex() == OUTSIDE)
    assert opened.state is State.LOCKED


def test_closing_the_program_in_the_middle_of_a_word_loses_nothing(opened: Opened) -> None:
    keep(opened)
    window = opened.window
    window.show_page(CASES)
    cases = window.body.findChild(CasesPage)
    assert cases is not None
    cases.begin("INC-5")
    wait(lambda: cases.body.currentIndex() == PAGE_WALK, 20)
    cases.one.walk.task.note.setFocus()
    QTest.keyClicks(cases.one.walk.task.note, "half a sen")
    folder = opened.door.default_folder
    window.close()
    from posdesk.keeping import Keeping
    from posdesk.vault.service import Secret

    again = Keeping.open(folder, Secret.passphrase(PASSPHRASE))
    try:
        assert again.cases().every()[0].steps["hang_up"].note == "half a sen"
    finally:
        again.vault.close()


def test_the_locked_window_asks_in_the_language_of_the_window(opened: Opened) -> None:
    assert opened.window.body.happened.choices.buttons[1].text() == "The terminal looks odd"
    opened.window.wear_language("zh_TW")
    assert opened.window.body.happened.choices.buttons[1].text() == "刷卡機怪怪的"
    assert opened.window.body.happened.words.text().startswith("出事了")
