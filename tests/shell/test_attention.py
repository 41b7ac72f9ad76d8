"""Reminders and the window: said in numbers alone, on the page, beside the clock, while locked; by consent more."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from posdesk.app import App, open_app
from posdesk.door import Door
from posdesk.kit.clock import Clock
from posdesk.kit.links import Link
from posdesk.passwords.model import Account, Action, Kind, Mfa, Sure, Turn
from posdesk.passwords.service import Reminder
from posdesk.passwords.ui.page import PasswordsPage
from posdesk.shell import tray as trays
from posdesk.shell.attention import Attention
from posdesk.shell.autostart import Desktop
from posdesk.shell.choices import Choices
from posdesk.shell.pages import CASES, PASSWORDS, RECONCILE
from posdesk.shell.safe import Safe, State
from posdesk.shell.start import open_window
from posdesk.shell.tray import Tray
from posdesk.shell.window import MainWindow
from posdesk.ui.order import Order
from posdesk.vault import service as vaults
from posdesk.vault.service import Secret
from posdesk.vault.slots import Stretch
from posdesk.vault.ui.unlock import UnlockDialog
from tests.gallery.states import wait
from tests.vault.conftest import FAST, PASSPHRASE

TEN = datetime(2026, 11, 30, 2, 0, tzinfo=UTC)
NAME = "银联商务 后台"


class Sign(QSystemTrayIcon):
    """A sign where there is no clock to be beside; remembers its messages."""

    def show(self) -> None:
        """It cannot be seen."""

    def showMessage(self, title: str, words: str, *_more: object) -> None:  # type: ignore[override]
        self.__dict__.setdefault("said", []).append((title, words))

    @property
    def messages(self) -> list[tuple[str, str]]:
        told: list[tuple[str, str]] = self.__dict__.get("said", [])
        return told


class Program:
    """The program over a vault with one password that is late, in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.app: App = open_app(folder=folder / "vault")
        self.door = Door(self.app)
        settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        self.choices = Choices(settings)
        self.choices.language = "en"
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.window: MainWindow = open_window(application, self.app, self.choices, self.door)
        assert self.window.attention is not None
        assert self.window.safe is not None
        self.attention: Attention = self.window.attention
        self.attention.autostart = Desktop(folder / "autostart")
        self.attention.reminders._clock = Clock(lambda: TEN)
        self.safe: Safe = self.window.safe
        self.window.show()
        QTest.qWait(10)

    def show_in_tray(self) -> Sign:
        made: list[Sign] = []

        def make(parent: object) -> Sign:
            made.append(Sign(parent))  # type: ignore[arg-type]  # a QObject
            return made[0]

        self.attention.show_in_tray(Tray(self.window, make))
        return made[0]

    def unlock(self) -> None:
        self.app.unlock_vault(self.door.default_folder, Secret.passphrase(PASSPHRASE))
        self.safe._unlocked()
        self.rest()
        wait(lambda: not self.attention.reminders._asking)

    def lock(self) -> None:
        self.safe.lock()
        wait(lambda: self.app.vault is None and not self.safe._locking, 20)

    def rest(self) -> None:
        wait(lambda: not self.window.page.session.busy, 30)

    @property
    def banner(self) -> str:
        return "" if self.window.digest.message.isHidden() else self.window.digest.message.text

    @property
    def offered(self) -> bool:
        return not self.window.digest.offer.isHidden()

    def check_mark(self, words: str) -> QAction | None:
        found = [one for menu in self.window.side._locks.actions() if menu.menu() for one in menu.menu().actions()]
        return next((one for one in found if one.text() == words), None)

    def end(self) -> None:
        self.window.quit()
        self.window.deleteLater()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a vault in which one password is late."""
    monkeypatch.setattr(Stretch, "calibrated", classmethod(lambda cls: FAST))
    app = open_app(folder=tmp_path / "vault")
    app.make_vault(tmp_path / "vault", PASSPHRASE)
    app.keeping.passwords().add(
        Account(name=NAME, kind=Kind.ACQUIRER, mfa=Mfa.NOT_OFFERED, sure=Sure.FACTORY)
    )  # fmt: skip
    app.lock_vault()
    return tmp_path


@pytest.fixture
def program(qtbot: QtBot, folder: Path) -> Iterator[Program]:
    made = Program(folder)
    yield made
    made.end()


LATE = "1 password should be changed now"


def everything(program: Program) -> str:
    """All words on the screen and beside the clock, and what the settings hold."""
    program.choices._settings.sync()
    labels = [label.text() for label in program.window.findChildren(QLabel)]
    sign = program.attention.tray
    beside = "" if sign is None else sign.icon.toolTip()
    return "\n".join([*labels, beside, (program.folder / "window.ini").read_text(encoding="utf-8")])


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
