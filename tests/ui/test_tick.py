from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from posdesk.ui import theme
from posdesk.ui.theme import Mode
from posdesk.ui.tick import Tick


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_the_box_is_seen_on_its_ground(qtbot: QtBot, qapp: QApplication, mode: Mode) -> None:
    theme.apply(qapp, mode)
    box = Tick("Signed")
    qtbot.addWidget(box)
    box.resize(box.sizeHint())
    box.show()
    image = box.grab().toImage()
    ground, middle = QColor(theme.current().card), image.height() // 2
    assert max(theme.contrast(image.pixelColor(x, middle), ground) for x in range(2, 6)) >= 3
    theme.apply(qapp, Mode.LIGHT)


def test_a_press_anywhere_on_it_ticks(qtbot: QtBot) -> None:
    box = Tick("Signed")
    qtbot.addWidget(box)
    box.resize(200, 26)
    box.show()
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(190, 13))
    assert box.isChecked()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert not box.isChecked()
    assert box.grab().width() > 0
