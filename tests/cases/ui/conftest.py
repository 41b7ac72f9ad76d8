from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from posdesk.kit.resources import resource
from posdesk.ui import fonts, theme
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Mode
from tests.cases.desk import CasesDesk, whole


@pytest.fixture(autouse=True)
def _dressed(qtbot: QtBot, qapp: QApplication) -> Iterator[None]:
    fonts.load()
    theme.apply(qapp, Mode.LIGHT)
    words = QTranslator()
    assert words.load("posdesk_en", str(resource("translations")))
    qapp.installTranslator(words)
    yield
    qapp.removeTranslator(words)


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[Lane]:
    made = Lane()
    yield made
    made.close()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[CasesDesk]:
    """A shop with its register and devices, and no emergency yet."""
    made = whole(tmp_path / "shop")
    yield made
    made.lock()
