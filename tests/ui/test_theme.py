from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from posdesk.ui import theme
from posdesk.ui.theme import DARK, LIGHT, Tokens, Tone, contrast

ENOUGH = 4.5


def pairs(t: Tokens) -> dict[str, tuple[QColor, QColor]]:
    """Every pair of words and ground that is painted somewhere."""
    found: dict[str, tuple[QColor, QColor]] = {}
    grounds = {name: QColor(getattr(t, name)) for name in ("paper", "card", "alternate", "selected", "hover")}
    for name, ground in grounds.items():
        found[f"ink on {name}"] = (QColor(t.ink), ground)
        found[f"quiet ink on {name}"] = (QColor(t.quiet_ink), ground)
        for tone in Tone:
            found[f"{tone} on {name}"] = (t.tone_ink(tone), ground)
    for tone in Tone:
        found[f"{tone} badge"] = (t.tone_ink(tone), t.soft(tone))
        found[f"{tone} chip"] = (t.tone_ink(tone), t.soft(tone, 0.18))
        found[f"{tone} day"] = (QColor(t.ink), t.soft(tone, 0.22))
        found[f"{tone} banner"] = (QColor(t.ink), t.soft(tone, 0.10))
    for tone in (Tone.DANGER, Tone.WARNING):
        found[f"{tone} solid day"] = (t.on_tone(), t.tone(tone))
    found["main button"] = (QColor(t.on_accent), QColor(t.accent))
    found["main button, hover"] = (QColor(t.on_accent), QColor(t.accent_hover))
    found["main button, off"] = (QColor(t.quiet_ink), QColor(t.line))
    found["side bar"] = (QColor(t.side_ink), QColor(t.side))
    found["side bar, chosen"] = (QColor(t.side_ink), QColor(t.side_chosen))
    found["tool tip"] = (QColor(t.paper), QColor(t.ink))
    return found


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_all_words_can_be_read(tokens: Tokens) -> None:
    faint = {name: round(contrast(*pair), 2) for name, pair in pairs(tokens).items() if contrast(*pair) < ENOUGH}
    assert faint == {}


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast(QColor("#000"), QColor("#fff")) == pytest.approx(21)
    assert contrast(QColor("#777"), QColor("#fff")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_palette_leaves_no_role_out(tokens: Tokens) -> None:
    made = theme.palette(tokens)
    ours = {QColor(getattr(tokens, name)).name() for name in Tokens.__slots__ if name != "dark"}
    roles = [
        role for role in QPalette.ColorRole if role not in (QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles)
    ]
    assert {role.name for role in roles if made.color(role).name() not in ours} == set()


def test_the_style_sheet_is_understood(qtbot: object, qapp: object) -> None:
    """Qt warns of a sheet that it cannot parse, and a warning fails the test."""
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    for mode in (theme.Mode.DARK, theme.Mode.LIGHT):
        theme.apply(application, mode)
    assert not theme.current().dark


def test_a_look_is_put_on_once_and_changed_at_once(qtbot: QtBot, qapp: QApplication) -> None:
    """Putting it on goes through every widget of the program."""

    class Told(QWidget):
        times = 0

        def changeEvent(self, event: QEvent) -> None:
            self.times += event.type() == QEvent.Type.StyleChange

    theme.apply(qapp, theme.Mode.LIGHT)
    told = Told()
    qtbot.addWidget(told)
    told.show()
    before = told.times
    theme.apply(qapp, theme.Mode.LIGHT)
    assert told.times == before
    theme.apply(qapp, theme.Mode.DARK)
    assert told.times == before + 1
    assert theme.current().dark
    assert told.palette().color(QPalette.ColorRole.Window) == QColor(theme.current().paper)
    theme.apply(qapp, theme.Mode.LIGHT)
