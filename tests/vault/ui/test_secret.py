from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from posdesk.ui.labels import Words
from posdesk.ui.meter import StrengthMeter
from posdesk.ui.secret import Hint, SecretField, caps_lock, hint
from posdesk.vault.ui.passphrase import PassphraseForm, advice
from posdesk.vault.ui.steps import Steps
from tests.vault.ui.conftest import Hand
from tests.vault.ui.small_desk import judged

SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


@pytest.mark.parametrize(
    ("text", "caps", "expected"),
    [
        ("quiet herons", False, Hint.NONE),
        ("", True, Hint.CAPS),
        ("ｈｏｒｓｅ", False, Hint.WIDE),
        ("青禾 lin", False, Hint.CHINESE),
        ("ㄑㄧㄥ", False, Hint.CHINESE),
        (" herons", False, Hint.BLANK),
    ],
)
def test_what_one_should_know_while_typing(text: str, caps: bool, expected: Hint) -> None:
    assert hint(text, caps=caps) is expected


def test_a_letter_gives_the_lock_away() -> None:
    assert caps_lock("A", NONE) is True
    assert caps_lock("a", SHIFT) is True
    assert caps_lock("a", NONE) is False
    assert caps_lock("A", SHIFT) is False
    assert caps_lock("1", NONE) is None
    assert caps_lock("", NONE) is None
    assert caps_lock("青", NONE) is None


def test_it_is_hidden_until_one_wants_to_see_it(hand: Hand) -> None:
    field = SecretField()
    hand.show(field)
    field.setFocus()
    hand.type("herons")
    assert field.line.echoMode() is QLineEdit.EchoMode.Password
    hand.key(Qt.Key.Key_Tab)
    assert hand.here is field.eye
    hand.key(Qt.Key.Key_Space)
    assert field.line.echoMode() is QLineEdit.EchoMode.Normal
    assert field.eye.accessibleName() == "Hide what is typed"
    field.clear()
    assert field.line.echoMode() is QLineEdit.EchoMode.Password
    assert field.text == ""


def test_capitals_are_noticed(hand: Hand) -> None:
    field = SecretField()
    hand.show(field)
    field.setFocus()
    QTest.keyClick(field.line, "A")
    assert field.hint == "Caps Lock is on."
    assert field.line.accessibleDescription() == "Caps Lock is on."
    QTest.keyClick(field.line, Qt.Key.Key_CapsLock)
    assert field.hint == ""
    QTest.keyClick(field.line, "b")
    assert field.hint == ""
    field.put("青禾")
    assert "eye" in field.hint


def test_strength_is_shown_and_said(hand: Hand) -> None:
    meter = StrengthMeter(judged, "en")
    hand.show(meter)
    assert not meter.ok
    height = meter.height()
    meter.judge("short")
    assert meter.accessibleName() == "Strength: very weak"
    assert "12 characters" in meter.accessibleDescription()
    meter.judge("four quiet herons")
    assert meter.ok
    assert meter.height() == height


@pytest.mark.parametrize(("language", "sign"), [("en", ""), ("zh_CN", "han"), ("zh_TW", "han")])
def test_the_house_judges_and_makes_one_up(hand: Hand, language: str, sign: str) -> None:
    found = advice(language)
    assert not found.judge("1234567890ab").ok
    assert found.phrases is not None
    form = PassphraseForm(found, language)
    hand.show(form)
    hand.click(form.make)
    hand.click(form.made.take)
    hand.wait(lambda: form.meter.ok)
    typed = form.value.split("-")
    assert len(typed) == 6
    labels = [label.text() for label in form.made.findChildren(Words)]
    # The sign between two words stands behind the first, where one sees that it is typed.
    assert {f"{word}-" for word in typed[:-1]} | {typed[-1]} <= set(labels)
    meant = [words for words in labels if words and "\u4e00" <= words[0] <= "\u9fff"]
    assert bool(meant) is bool(sign)


def test_steps_are_painted_with_room_and_without(hand: Hand) -> None:
    steps = Steps()
    steps.show_step(1, ("Passphrase", "Key on paper", "Backups"))
    hand.show(steps)
    assert steps.accessibleName() == "Step 2 of 3: Key on paper"
    steps.resize(120, steps.height())
    assert not steps.grab().isNull()
