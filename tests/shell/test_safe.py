"""The window and the vault: kept, locked, opened again; nothing stays on the screen that should not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from posdesk.app import App, open_app
from posdesk.demo import worlds
from posdesk.door import Door
from posdesk.shell.choices import Choices
from posdesk.shell.pages import BACKUPS, HISTORY, LOCKED, RECONCILE
from posdesk.shell.safe import State
from posdesk.shell.start import open_window
from posdesk.shell.tray import Tray
from posdesk.shell.window import MainWindow
from posdesk.vault import service as vaults
from posdesk.vault.service import RecoveryKey, Secret
from posdesk.vault.slots import Stretch
from posdesk.vault.ui.create import CreateDialog
from posdesk.vault.ui.unlock import UnlockDialog
from tests.gallery.states import wait
from tests.vault.conftest import FAST, PASSPHRASE


@pytest.fixture(autouse=True)
def _fast(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Stretch, "calibrated", classmethod(lambda cls: FAST))


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("base")
    worlds.WORLDS["base"](6, merchants=2, days=40).write(folder)
    return folder


class Opened:
    """The program in a window, with a folder for its vault."""

    def __init__(self, folder: Path) -> None:
        self.app: App = open_app(folder=folder / "vault")
        self.door = Door(self.app)
        settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        choices = Choices(settings)
        choices.language = "en"
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.window: MainWindow = open_window(application, self.app, choices, self.door)
        self.window.show()
        QTest.qWait(10)

    @property
    def state(self) -> State:
        assert self.window.safe is not None
        return self.window.safe.state

    def judge(self, world: Path) -> None:
        self.app.set_terms((world / "terms.toml").read_text(encoding="utf-8"))
        self.window.page.add([world / "takings.csv", world / "bank.csv"])
        self.rest()

    def rest(self) -> None:
        wait(lambda: not self.window.page.session.busy, 30)

    def texts(self) -> str:
        """Every word on the screen."""
        return "\n".join(label.text() for label in self.window.findChildren(QLabel) if label.isVisible())

    def dialog(self, kind: type[QWidget]) -> QWidget:
        wait(lambda: self.window.findChild(kind) is not None)
        found = self.window.findChild(kind)
        assert found is not None
        return found


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    made = Opened(tmp_path)
    yield made
    made.window.close()
    made.window.deleteLater()


def keep(opened: Opened) -> RecoveryKey:
    """Walk the three steps."""
    opened.window.keep_or_open()
    dialog = opened.dialog(CreateDialog)
    assert isinstance(dialog, CreateDialog)
    dialog.form.first.put(PASSPHRASE)
    dialog.form.second.put(PASSPHRASE)
    dialog.go_on()
    wait(lambda: dialog.places.currentIndex() == 1, 20)
    key = dialog.paper._key
    assert key is not None
    dialog.go_on()
    dialog.paper.groups.paste(key.text)
    dialog.go_on()
    wait(lambda: dialog.places.currentIndex() == 2, 30)
    dialog.go_on()
    wait(lambda: opened.state is State.OPEN and opened.window.findChild(CreateDialog) is None, 20)
    opened.rest()
    return key


def test_after_a_first_verdict_it_offers_to_keep_this(opened: Opened, world: Path) -> None:
    assert opened.state is State.NONE
    opened.judge(world)
    assert "Keep this?" in opened.window.page.banner.text
    ledger = opened.window.page.session.ledger
    key = keep(opened)
    assert opened.window.page.session.ledger is not None
    assert ledger is not None
    assert opened.window.page.session.ledger.verdict.findings == ledger.verdict.findings
    assert opened.window.side.history.isVisible()
    assert opened.door.recovery_confirmed
    assert vaults.proves(opened.app.keeping.vault, key)


def test_keeping_it_is_one_press_and_the_other_ways_are_beside_it(
    opened: Opened, world: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.judge(world)
    side, shown = opened.window.side, list[QMenu]()
    monkeypatch.setattr(QMenu, "popup", lambda menu, _place: shown.append(menu))
    ways = ["Restore a backup...", "Another vault..."]
    assert side.vault.text() == "Keep this..."
    QTest.mouseClick(side.ways, Qt.MouseButton.LeftButton)
    assert [action.text() for action in side._locks.actions()] == ways
    assert shown == [side._locks]
    assert opened.window.findChild(CreateDialog) is None
    QTest.mouseClick(side.vault, Qt.MouseButton.LeftButton)
    dialog = opened.dialog(CreateDialog)
    assert isinstance(dialog, CreateDialog)
    assert len(shown) == 1
    dialog.reject()
    wait(lambda: opened.window.findChild(CreateDialog) is None)
    keep(opened)
    # open, there is no one thing that is usual
    assert side.ways.isHidden()
    side.vault.setFocus()
    QTest.keyClick(side.vault, Qt.Key.Key_Return)
    assert shown == [side._locks, side._locks]
    side._locks.actions()[0].trigger()
    wait(lambda: opened.state is State.LOCKED)
    assert side.vault.text() == "Unlock..."
    assert [action.text() for action in side._locks.actions()][:2] == ways
    QTest.keyClick(side.vault, Qt.Key.Key_Space)
    assert isinstance(opened.dialog(UnlockDialog), UnlockDialog)


def test_locked_nothing_of_it_is_on_the_screen(opened: Opened, world: Path) -> None:
    opened.judge(world)
    keep(opened)
    merchant = opened.app.judge().settlements[0].merchant
    opened.window.show_page(HISTORY)
    wait(lambda: opened.window.body.currentIndex() == HISTORY)
    opened.window.show_page(BACKUPS)
    opened.window.show_page(RECONCILE)
    opened.window.activateWindow()
    wait(opened.window.isActiveWindow)
    QTest.keyClick(opened.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    wait(lambda: opened.app.files == (), 20)
    wait(lambda: opened.state is State.LOCKED)
    assert opened.window.body.currentIndex() == LOCKED
    assert opened.window.page.session.ledger is None

    assert list(opened.window.page.overview.table.rows.ids) == []
    everything = "\n".join(label.text() for label in opened.window.findChildren(QLabel))
    assert merchant not in everything
    assert "The vault is locked" in opened.texts()
    opened.window.show_page(HISTORY)
    assert opened.window.body.currentIndex() == LOCKED
    wait(lambda: len(vaults.backups(opened.door.default_folder)) == 1, 20)


def test_a_vault_that_is_there_is_asked_for_and_shows_the_same(qtbot: QtBot, tmp_path: Path, world: Path) -> None:
    first = Opened(tmp_path)
    first.judge(world)
    keep(first)
    assert first.window.page.session.ledger is not None
    told = first.window.page.session.ledger.verdict.findings
    first.window.close()
    again = Opened(tmp_path)
    assert again.state is State.LOCKED
    vaults.write_sealed(again.door.default_folder, b"the seal of terminal 3 is torn")
    again.window.begin()
    dialog = again.dialog(UnlockDialog)
    assert isinstance(dialog, UnlockDialog)
    wait(lambda: not dialog._asking_keyring, 20)
    again.app.unlock_vault(again.door.default_folder, Secret.passphrase(PASSPHRASE))
    dialog.accept()
    wait(lambda: again.state is State.OPEN)
    wait(lambda: again.window.page.session.ledger is not None, 30)
    again.rest()
    assert again.window.page.session.ledger is not None
    assert again.window.page.session.ledger.verdict.findings == told
    wait(lambda: again.door.sealed_waiting == 0, 20)
    wait(lambda: "emergency note" in again.window.page.banner.text, 20)
    again.window.close()
    for one in (first, again):
        one.window.deleteLater()


def test_who_stops_before_the_paper_has_made_nothing(opened: Opened, world: Path) -> None:
    opened.judge(world)
    opened.window.keep_or_open()
    dialog = opened.dialog(CreateDialog)
    assert isinstance(dialog, CreateDialog)
    dialog.form.first.put(PASSPHRASE)
    dialog.form.second.put(PASSPHRASE)
    dialog.go_on()
    wait(lambda: dialog.places.currentIndex() == 1, 20)
    dialog._discard()
    wait(lambda: opened.window.findChild(CreateDialog) is None, 20)
    assert opened.state is State.NONE
    assert opened.app.vault is None
    assert not opened.door.is_there
    assert len(opened.app.files) == 2
    assert opened.window.page.session.ledger is not None


def test_a_bookkeeper_goes_from_one_client_to_another(opened: Opened, world: Path, tmp_path: Path) -> None:
    opened.judge(world)
    keep(opened)
    assert opened.window.safe is not None
    theirs = tmp_path / "client two"
    vaults.create(theirs, "ledger moss under copper rain", stretch=FAST)[0].close()
    opened.window.safe.go_to(theirs)
    dialog = opened.dialog(UnlockDialog)
    assert isinstance(dialog, UnlockDialog)
    assert opened.app.vault is None
    assert opened.door.default_folder == theirs
    opened.app.unlock_vault(theirs, Secret.passphrase("ledger moss under copper rain"))
    dialog.accept()
    wait(lambda: opened.state is State.OPEN)
    assert opened.app.files == ()
    assert opened.window._choices.vault == str(theirs)
    assert [action.text() for action in opened.window.side._locks.actions()][:3] == [
        "Lock now",
        "Keys and locks...",
        "Another vault...",
    ]


class Sign(QSystemTrayIcon):
    """A sign where there is no clock to be beside."""

    def show(self) -> None:
        """It cannot be seen."""


def test_beside_the_clock_there_are_numbers_alone(opened: Opened, world: Path) -> None:
    assert opened.window.attention is not None
    opened.window.attention.show_in_tray(Tray(opened.window, Sign))
    tray = opened.window.attention.tray
    assert tray is not None
    assert tray.icon.toolTip() == "posdesk: nothing to act on"
    opened.judge(world)
    count = len({one.id for one in opened.app.judge().findings if one.severity.value == "act"})
    assert f"{count} finding" in tray.icon.toolTip()
    keep(opened)
    merchant = opened.app.judge().settlements[0].merchant
    assert [action.text() for action in tray._menu.actions()] == ["Show the window", "Lock now", "Quit"]
    tray.lock_wanted.emit()
    wait(lambda: opened.app.files == (), 20)
    assert tray.icon.toolTip().startswith("posdesk: locked; ")
    assert f"{count} finding" in tray.icon.toolTip()
    assert merchant not in tray.icon.toolTip()
    assert [action.text() for action in tray._menu.actions()] == ["Show the window", "Quit"]
    opened.window.hide()
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert opened.window.isVisible()
    opened.window.wear_language("zh_TW")
    assert "locked" not in tray.icon.toolTip()
    opened.window.wear_language("en")
