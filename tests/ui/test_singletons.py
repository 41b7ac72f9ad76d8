from __future__ import annotations

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from posdesk.ui.singletons import hold

CALLS = 200_000


def test_calls_that_return_nothing_do_not_use_nothing_up(qtbot: QtBot) -> None:
    """On Python 3.11 the wheels of PySide6 6.12 drop a reference to None with each of these calls."""
    hold()
    label = QLabel()
    qtbot.addWidget(label)
    for _ in range(CALLS):
        label.update()
    assert sys.getrefcount(None) > CALLS
