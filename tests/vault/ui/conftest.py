from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from posdesk.kit.clock import Clock
from posdesk.kit.resources import resource
from posdesk.ui import fonts, theme
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Mode
from posdesk.vault import keyrings
from posdesk.vault import service as vaults
from posdesk.vault.errors import KeyringUnavailable
from posdesk.vault.service import RecoveryKey
from tests.vault.conftest import FAST, PASSPHRASE
from tests.vault.ui.small_desk import SmallDesk

ENTER = Qt.Key.Key_Return
ESCAPE = Qt.Key.Key_Escape


class Hand:
    """Somebody at the keyboard and the mouse."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot

    def show(self, widget: QWidget) -> None:
        self.qtbot.addWidget(widget)
        widget.show()
        widget.activateWindow()
        # One that the keyring has answered for may be gone before anybody has looked.
        self.wait(lambda: widget.isActiveWindow() or not widget.isVisible())

    def wait(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=10_000)

    def type(self, words: str) -> None:
        """Type to wherever the keyboard is; it may move on by itself between two letters."""
        for sign in words:
            QTest.keyClicks(self.here, sign)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.here, key, modifiers)

    def click(self, widget: QWidget) -> None:
        assert widget.isVisible(), widget
        assert widget.isEnabled(), widget
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    @property
    def here(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the keyboard"
        return widget


class Ring:
    """A keyring in memory."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.silent = False

    def __call__(self) -> Ring:
        if self.silent:
            raise KeyringUnavailable(reason="no answer")
        return self

    def set_password(self, service: str, name: str, text: str) -> None:
        self.kept[service, name] = text

    def get_password(self, service: str, name: str) -> str | None:
        return self.kept.get((service, name))

    def delete_password(self, service: str, name: str) -> None:
        self.kept.pop((service, name), None)


@pytest.fixture
def hand(qtbot: QtBot, qapp: QApplication) -> Iterator[Hand]:
    fonts.load()
    theme.apply(qapp, Mode.LIGHT)
    # English has plurals of its own
    words = QTranslator()
    assert words.load("posdesk_en", str(resource("translations")))
    qapp.installTranslator(words)
    yield Hand(qtbot)
    qapp.removeTranslator(words)


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Ring:
    made = Ring()
    monkeypatch.setattr(keyrings, "_ring", made)
    return made


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[Lane]:
    made = Lane()
    yield made
    made.close()


@pytest.fixture
def desk(folder: Path, clock: Clock) -> Iterator[SmallDesk]:
    """A desk without a vault."""
    made = SmallDesk(folder, clock)
    yield made
    made.lock_vault()


@pytest.fixture
def kept(desk: SmallDesk) -> tuple[SmallDesk, RecoveryKey]:
    """A desk whose vault is open, and its recovery key."""
    desk.vault, key = vaults.create(desk.default_folder, PASSPHRASE, clock=desk.clock, stretch=FAST)
    return desk, key


@pytest.fixture
def shut(kept: tuple[SmallDesk, RecoveryKey]) -> tuple[SmallDesk, RecoveryKey]:
    """The same, locked."""
    kept[0].lock_vault()
    return kept
