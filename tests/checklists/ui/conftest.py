"""A page over a real vault, and the lane that works for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from posdesk.checklists.ui.page import ChecklistsPage
from posdesk.ui import theme
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Mode
from tests.checklists.shops import Desk, desk_of

Open = Callable[[], ChecklistsPage]


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    theme.apply(qapp, Mode.LIGHT)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as made:
        yield made


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[Lane]:
    made = Lane()
    yield made
    made.close()


@pytest.fixture
def open_page(qtbot: QtBot, desk: Desk, lane: Lane) -> Iterator[Open]:
    """Opens the page, once it has read everything; it is there until the test ends."""
    made: list[ChecklistsPage] = []

    def make() -> ChecklistsPage:
        page = ChecklistsPage(desk, lane, "en")
        made.append(page)
        qtbot.addWidget(page)
        page.resize(1180, 720)
        page.show()
        page.refresh()
        qtbot.waitUntil(lambda: page.shelf is not None, timeout=20_000)
        return page

    yield make
    made.clear()
