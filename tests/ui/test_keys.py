"""Enter, the wheel and the pointer: what is focused is pressed, and what only lies under the pointer stays as it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from posdesk.shell.sidebar import SideButton
from posdesk.ui import banner, frame, scroll
from posdesk.ui.buttons import Button, Chip, Choice, Mark
from posdesk.ui.card import Flow
from posdesk.ui.theme import Tone

ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def held(qtbot: QtBot, holder: QWidget, *widgets: QWidget) -> QWidget:
    column = QVBoxLayout(holder)
    for widget in widgets:
        column.addWidget(widget)
    qtbot.addWidget(holder)
    holder.show()
    return holder


@pytest.mark.parametrize("make", [Button, lambda: Mark("x"), lambda: SideButton("house"), Chip])
def test_enter_presses_what_has_the_keyboard_on_a_page(qtbot: QtBot, make: type[Button]) -> None:
    button, pressed = make(), []
    page = held(qtbot, QWidget(), button)
    button.clicked.connect(lambda: pressed.append(1))
    for key in (*ENTERS, Qt.Key.Key_Space):
        QTest.keyClick(button, key)
    assert len(pressed) == 3
    assert page.isVisible()


def test_in_a_dialog_enter_is_the_default_buttons_unless_another_button_has_the_keyboard(qtbot: QtBot) -> None:
    dialog, main, other, chip = QDialog(), Button(), Button(), Chip()
    held(qtbot, dialog, chip, other, main)
    main.setDefault(True)
    pressed: list[str] = []
    for button, name in ((main, "main"), (other, "other"), (chip, "chip")):
        button.clicked.connect(lambda _on=False, name=name: pressed.append(name))
    for widget in (chip, other, main):
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_Return)
    assert pressed == ["main", "other", "main"]


def test_the_wheel_scrolls_past_a_choice_and_never_changes_it(qtbot: QtBot) -> None:
    choice = Choice()
    for word in "abc":
        choice.addItem(word)
    page = held(qtbot, QWidget(), choice)
    choice.setFocus()
    event = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(choice, event)
    assert choice.currentText() == "a"
    assert not event.isAccepted()
    assert page.isVisible()


def test_what_has_a_fixed_size_has_room_in_a_flow(qtbot: QtBot) -> None:
    flow, square = Flow(4), QWidget()
    square.setFixedSize(QSize(64, 64))
    flow.add(square)
    page = held(qtbot, QWidget(), flow)
    assert (square.height(), flow.heightForWidth(200)) == (64, 64)
    assert page.isVisible()


def test_what_is_far_below_is_brought_into_view(qtbot: QtBot) -> None:
    column, buttons = scroll.Column(), [Button(str(n)) for n in range(40)]
    for button in buttons:
        column.inside.addWidget(button)
    page = held(qtbot, QWidget(), column)
    page.resize(200, 160)
    qtbot.waitUntil(lambda: page.height() == 160)
    assert not buttons[30].visibleRegion().contains(buttons[30].rect().center())
    scroll.bring_into_view(buttons[30])
    assert buttons[30].visibleRegion().contains(buttons[30].rect().center())
    scroll.bring_into_view(column)


def test_no_dialog_is_taller_than_the_screen(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    assert 0 < frame.room_for(dialog) < dialog.screen().availableGeometry().height()


def test_a_message_leaves_by_itself_only_while_the_pointer_rests(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    places = iter([QPoint(1, 1), QPoint(2, 2), QPoint(3, 3)])
    last = [QPoint(3, 3)]
    monkeypatch.setattr(banner, "STILL", 5)
    monkeypatch.setattr(banner.QCursor, "pos", lambda: next(places, last[0]))
    message = banner.Banner()
    qtbot.addWidget(message)
    message.say(Tone.GOOD, "Kept.", seconds=60)
    with qtbot.waitSignal(message.closed):
        message._leave()
    assert next(places, None) is None, "it stayed while the pointer moved"
