from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from posdesk.kit.clock import Clock
from posdesk.kit.resources import resource
from posdesk.ui import fonts, theme
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Mode
from tests.devices.small_desk import SmallDesk, furnish
from tests.vault.conftest import Ticking
from tests.vault.ui.conftest import Hand


@pytest.fixture
def hand(qtbot: QtBot, qapp: QApplication) -> Iterator[Hand]:
    fonts.load()
    theme.apply(qapp, Mode.LIGHT)
    words = QTranslator()
    assert words.load("posdesk_en", str(resource("translations")))
    qapp.installTranslator(words)
    yield Hand(qtbot)
    qapp.removeTranslator(words)


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[Lane]:
    made = Lane()
    yield made
    made.close()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[SmallDesk]:
    """A shop with an inventory and a register, open."""
    made = SmallDesk(tmp_path / "vault", Clock(Ticking()))
    furnish(made)
    yield made
    made.lock()
