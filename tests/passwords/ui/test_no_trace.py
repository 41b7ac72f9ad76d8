"""What is typed into the change of a password is nowhere afterwards, in a real session with a real vault."""

from __future__ import annotations

import gc
import json
import logging
import traceback
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from posdesk.app import open_app
from posdesk.demo import accounts, inventory
from posdesk.door import Door
from posdesk.kit.links import link
from posdesk.passwords.ui import newly
from posdesk.passwords.ui.change import NEW, ChangeDialog
from posdesk.passwords.ui.page import PasswordsPage
from posdesk.shell.choices import Choices
from posdesk.shell.mishap import redacted
from posdesk.shell.start import open_window
from posdesk.shell.window import MainWindow
from posdesk.vault.slots import Stretch
from tests.gallery.states import wait
from tests.shell.conftest import take_off
from tests.vault.conftest import FAST, PASSPHRASE
from tests.vault.ui.conftest import ENTER, Hand, hand

__all__ = ["hand"]

MARKER = "zq7-Maulwurf-Kessel-41x"
OLD = "vorher-Zq7-Kessel"
BIRTHDAY = "19770823"
TRACES = (MARKER, MARKER[4:12], OLD, BIRTHDAY)


@pytest.fixture(autouse=True)
def _own_words(qapp: QApplication) -> Iterator[None]:
    yield
    take_off(qapp)


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[MainWindow, Door, Path]]:
    monkeypatch.setattr(Stretch, "calibrated", classmethod(lambda cls: FAST))
    app = open_app(folder=tmp_path / "vault")
    app.make_vault(tmp_path / "vault", PASSPHRASE)
    kept = app.keeping
    inventory.fill(kept.register(), kept.devices())
    accounts.fill(kept.register(), kept.devices(), kept.passwords())
    choices = Choices(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    choices.language = "en"
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    door = Door(app)
    window = open_window(application, app, choices, door)
    window.show()
    window.begin()
    QTest.qWait(10)
    yield window, door, tmp_path
    window.close()


def page_of(window: MainWindow) -> PasswordsPage:
    page = window.findChild(PasswordsPage)
    assert page is not None
    return page


def typed(hand: Hand, window: MainWindow, door: Door) -> ChangeDialog:
    """The change of one password, up to where the marker has been typed, seen, judged, and copied."""
    number = next(one.id for one in door.passwords().book().accounts if one.name == accounts.LATE)
    window.open(link("passwords", "account", id=number))
    page = page_of(window)
    wait(lambda: page.seen is not None and page.accounts.detail.one is not None)
    page.accounts.detail.main.click()
    dialog = page.findChild(ChangeDialog)
    assert dialog is not None
    dialog.activateWindow()
    hand.wait(dialog.isActiveWindow)
    dialog._go(NEW)
    hand.type(MARKER)
    dialog.new.typed.eye.click()
    dialog.new.more.click()
    dialog.new.old.line.setFocus()
    hand.type(OLD)
    dialog.new.dates.setFocus()
    hand.type(BIRTHDAY)
    assert dialog.new.strong is not None
    dialog.new.copy.click()
    assert QApplication.clipboard().text() == MARKER
    return dialog


def rows_of(door: Door) -> str:
    """Everything that the open vault holds, decrypted: every table, the history among them."""
    assert door.vault is not None
    with door.vault.reading() as db:
        return "\n".join(
            f"{name} {json.dumps([str(value) for value in row.values()], ensure_ascii=False)}"
            for name in db.table_names()
            for row in db[name].rows
        )


def test_nothing_is_left_of_what_was_typed(
    hand: Hand,
    opened: tuple[MainWindow, Door, Path],
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    window, door, folder = opened
    caplog.set_level(logging.DEBUG)
    dialog = typed(hand, window, door)
    page = page_of(window)
    dialog.main.setFocus()
    for _ in range(2):
        hand.key(ENTER)
    changes: list[bool] = []
    page.changed.connect(lambda: changes.append(True))
    hand.key(ENTER)
    wait(lambda: bool(changes))
    # what Qt could still give back
    fields = [one for one in window.findChildren(QLineEdit) if one.text() or one.isUndoAvailable()]
    assert not [one for one in fields if any(trace in one.text() for trace in TRACES)]
    assert not [one for one in window.findChildren(QLabel) if MARKER in one.text()]
    for _ in range(30):
        page.asking.handover.tick()
    assert QApplication.clipboard().text() == ""
    kept = door.passwords().find(accounts.LATE)
    told = rows_of(door)
    assert accounts.LATE in told
    assert kept.strong is True
    door.back_up()
    window.close()
    wait(lambda: door.vault is None)
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert {path.name for path in files} >= {"vault.db", "window.ini"}
    out, err = capfd.readouterr()
    for trace in TRACES:
        assert trace not in told
        assert trace not in caplog.text
        assert trace not in out + err
        assert not [path for path in files if trace.encode() in path.read_bytes()]


def test_nor_in_the_log_of_a_crash_while_it_is_judged(
    hand: Hand, opened: tuple[MainWindow, Door, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    window, door, _ = opened
    dialog = typed(hand, window, door)

    def broken(*_args: object) -> object:
        raise ZeroDivisionError(MARKER)

    monkeypatch.setattr(newly, "judge", broken)
    with pytest.raises(ZeroDivisionError) as caught:
        dialog.new.judge_now()
    log = redacted(caught.type, caught.tb)
    assert "newly.py" in log
    # that the message itself holds it shows that the log leaves out what it must
    assert MARKER in "".join(traceback.format_exception(caught.value))
    for trace in TRACES:
        assert trace not in log
    dialog.reject()


def test_nor_after_the_vault_is_locked_over_it(hand: Hand, opened: tuple[MainWindow, Door, Path]) -> None:
    window, door, _ = opened
    dialog = typed(hand, window, door)
    new = dialog.new
    assert window.safe is not None
    window.safe.lock()
    assert (new.typed.text, new.old.text, new.dates.text(), new.text) == ("", "", "", "")
    assert not new.typed.line.isUndoAvailable()
    assert QApplication.clipboard().text() == ""
    wait(lambda: door.vault is None)
    assert not [one for one in window.findChildren(QDialog) if one.isVisible()]


def test_what_shows_itself_in_a_traceback_is_nothing(hand: Hand, opened: tuple[MainWindow, Door, Path]) -> None:
    window, door, _ = opened
    dialog = typed(hand, window, door)
    judged = dialog.new.judge(MARKER)
    seen = [repr(judged), repr(dialog.new), repr(dialog), repr(page_of(window).asking.handover.__dict__)]
    assert not [words for words in seen if any(trace in words for trace in TRACES)]
    dialog.reject()
    gc.collect()
