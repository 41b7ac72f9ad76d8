"""A program that reminds, with a clock and a place beside it that a test holds in hand."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QSystemTrayIcon

from posdesk.app import App, open_app
from posdesk.door import Door
from posdesk.kit.clock import Clock
from posdesk.shell.attention import Attention
from posdesk.shell.autostart import Desktop
from posdesk.shell.choices import Choices
from posdesk.shell.safe import Safe
from posdesk.shell.start import open_window
from posdesk.shell.tray import Tray
from posdesk.shell.window import MainWindow
from posdesk.vault.service import Secret
from tests.gallery.states import wait
from tests.vault.conftest import PASSPHRASE

TEN = datetime(2026, 11, 30, 2, 0, tzinfo=UTC)
NAME = "银联商务 后台"
LATE = "1 password should be changed now"


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


def everything(program: Program) -> str:
    """All words on the screen and beside the clock, and what the settings hold."""
    program.choices._settings.sync()
    labels = [label.text() for label in program.window.findChildren(QLabel)]
    sign = program.attention.tray
    beside = "" if sign is None else sign.icon.toolTip()
    return "\n".join([*labels, beside, (program.folder / "window.ini").read_text(encoding="utf-8")])
