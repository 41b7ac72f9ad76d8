"""Reminders and the window: said in numbers alone, on the page, beside the clock, while locked; by consent more."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from posdesk.kit.links import Link
from posdesk.passwords.model import Account, Action, Turn
from posdesk.passwords.service import Reminder
from posdesk.passwords.ui.page import PasswordsPage
from posdesk.shell.pages import CASES, PASSWORDS, RECONCILE
from posdesk.shell.safe import State
from posdesk.ui.order import Order
from posdesk.vault import service as vaults
from posdesk.vault.service import Secret
from posdesk.vault.ui.unlock import UnlockDialog
from tests.gallery.states import wait
from tests.shell.reminded import LATE, NAME, Program, everything
from tests.vault.conftest import FAST, PASSPHRASE


def test_after_unlocking_it_is_said_once_in_numbers(program: Program) -> None:
    assert "Unlock to see what is due." in program.window.body.locked.note.text()
    program.unlock()
    assert program.banner == LATE
    assert program.window.digest.isVisible()
    assert NAME not in everything(program)
    program.lock()
    assert program.banner == LATE
    assert LATE in program.window.body.locked.note.text()
    assert NAME not in everything(program)
    program.window.digest.message.other.click()
    program.unlock()
    assert program.banner == ""


def test_beside_the_clock_it_is_said_too_and_counted_while_locked(program: Program) -> None:
    sign = program.show_in_tray()
    assert sign.toolTip() == "posdesk: locked; unlock to see what is due"
    program.unlock()
    assert sign.messages == [("Passwords", LATE)]
    assert sign.toolTip() == f"posdesk: {LATE}"
    program.lock()
    assert sign.toolTip() == f"posdesk: locked; {LATE}"
    program.window.wear_language("zh_CN")
    assert "有 1 个密码现在就该换" in sign.toolTip()
    assert "有 1 个密码现在就该换" in program.banner
    assert "有 1 个密码现在就该换" in program.window.body.locked.note.text()
    program.window.wear_language("en")


def test_after_locking_no_name_is_left_in_the_program(program: Program) -> None:
    program.unlock()
    program.lock()
    gc.collect()
    assert program.attention.reminders.standing == Reminder(1, 0, None)
    assert [one.name for one in gc.get_objects() if isinstance(one, Account) and one.name == NAME] == []


def test_a_click_leads_to_the_page(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Link] = []
    monkeypatch.setattr(program.window, "open", asked.append)
    sign = program.show_in_tray()
    program.unlock()
    program.window.hide()
    sign.messageClicked.emit()
    assert program.window.isVisible()
    assert [str(one) for one in asked] == ["passwords"]
    assert program.banner == ""


def test_a_click_while_locked_asks_for_the_passphrase_first(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    asked: list[Link] = []
    monkeypatch.setattr(program.window, "open", asked.append)
    program.unlock()
    program.lock()
    program.window.digest.message.action.click()
    wait(lambda: program.window.findChild(UnlockDialog) is not None)
    dialog = program.window.findChild(UnlockDialog)
    assert isinstance(dialog, UnlockDialog)
    assert program.banner == LATE
    program.app.unlock_vault(program.door.default_folder, Secret.passphrase(PASSPHRASE))
    dialog.accept()
    wait(lambda: bool(asked))
    program.rest()
    assert [str(one) for one in asked] == ["passwords"]


def test_no_reminder_stands_above_the_passwords_or_an_emergency(program: Program) -> None:
    program.unlock()
    wait(program.window.digest.isVisible)
    for page in (PASSWORDS, CASES):
        program.window.show_page(page)
        assert not program.window.digest.isVisible()
        program.window.show_page(RECONCILE)
        assert program.window.digest.isVisible()


def test_what_is_changed_on_the_page_is_counted_at_once(program: Program) -> None:
    program.unlock()
    program.window.digest.message.action.click()
    assert program.window.body.currentIndex() == PASSWORDS
    page = program.window.findChild(PasswordsPage)
    assert page is not None
    account = program.door.passwords().book().accounts[0].id
    turn = Turn(account=account, action=Action.CHANGE)
    page.do(Order(lambda passwords: passwords.done(turn), "changed"))
    wait(lambda: program.attention.reminders.standing == Reminder(0, 0, None), 20)
    wait(lambda: not program.attention.reminders._asking)


def test_it_asks_once_whether_to_start_with_the_computer(qtbot: QtBot, folder: Path) -> None:
    first = Program(folder)
    first.show_in_tray()
    first.unlock()
    assert first.offered
    assert not first.attention.autostart.is_on()
    first.window.digest.offer.dismiss()
    assert first.banner == LATE
    first.end()
    again = Program(folder)
    again.choices.of_vault(folder / "vault").forget()
    again.unlock()
    assert again.banner == LATE
    assert not again.offered
    assert not (folder / "autostart").exists()
    again.end()


def test_who_agrees_takes_it_back_in_the_menu(program: Program) -> None:
    program.show_in_tray()
    program.unlock()
    program.window.digest.offer.action.click()
    assert program.attention.autostart.is_on()
    assert program.choices.stays
    assert "starts with the computer" in program.window.banner.text
    mark = program.check_mark("Start with the computer")
    assert mark is not None
    assert mark.isChecked()
    mark.trigger()
    assert not program.attention.autostart.is_on()
    again = program.check_mark("Start with the computer")
    assert again is not None
    assert not again.isChecked()


def test_a_file_of_somebody_else_is_said(program: Program) -> None:
    place = program.folder / "autostart" / "posdesk.desktop"
    place.parent.mkdir()
    place.write_text("theirs", encoding="utf-8")
    program.unlock()
    program.window.digest.offer.action.click()
    assert str(place) in program.window.banner.text
    assert not program.choices.stays
    assert place.read_text(encoding="utf-8") == "theirs"


def test_numbers_before_unlocking_by_consent_alone(qtbot: QtBot, folder: Path) -> None:
    first = Program(folder)
    assert first.check_mark("Show numbers and dates before unlocking") is None
    first.unlock()
    mark = first.check_mark("Show numbers and dates before unlocking")
    assert mark is not None
    assert not mark.isChecked()
    mark.trigger()
    first.end()
    again = Program(folder)
    assert LATE in again.window.body.locked.note.text()
    assert NAME not in everything(again)
    mark = again.check_mark("Show numbers and dates before unlocking")
    assert mark is not None
    mark.trigger()
    assert again.check_mark("Show numbers and dates before unlocking") is None
    again.end()
    third = Program(folder)
    assert "Unlock to see what is due." in third.window.body.locked.note.text()
    third.end()


@pytest.mark.parametrize("how", ["moved", "handed", "gone"])
def test_consent_ends_with_the_vault(qtbot: QtBot, folder: Path, how: str) -> None:
    first = Program(folder)
    first.unlock()
    first.attention._show_before_unlocking(True)
    memory = first.choices.of_vault(folder / "vault")
    assert memory.waiting
    if how == "moved":
        first.safe.moved_on.emit()
    elif how == "handed":
        first.safe.handed.emit()
        wait(lambda: not first.attention.reminders._asking)
    first.end()
    if how == "gone":
        (folder / "vault").rename(folder / "elsewhere")
        Program(folder).end()
    assert (memory.shown, memory.waiting) == (False, "")


def test_a_vault_that_has_moved_away_reminds_of_nothing(qtbot: QtBot, folder: Path) -> None:
    program = Program(folder)
    sign = program.show_in_tray()
    program.unlock()
    program.safe._moved_away()
    wait(lambda: program.safe.state is State.LOCKED and not program.safe._locking, 20)
    assert program.banner == ""
    assert "password" not in program.window.body.locked.note.text()
    assert sign.toolTip().endswith("unlock to see what is due") or "password" not in sign.toolTip()
    program.end()


def test_another_client_is_reminded_apart(program: Program, tmp_path: Path) -> None:
    sign = program.show_in_tray()
    program.unlock()
    theirs = tmp_path / "client two"
    vaults.create(theirs, "ledger moss under copper rain", stretch=FAST)[0].close()
    program.safe.go_to(theirs)
    wait(lambda: program.window.findChild(UnlockDialog) is not None, 20)
    assert program.banner == ""
    assert sign.toolTip() == "posdesk: locked; unlock to see what is due"
