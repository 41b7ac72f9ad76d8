from __future__ import annotations

from datetime import date

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from posdesk.kit import sheet
from posdesk.kit.text import LANGUAGES
from posdesk.vault.service import GROUPS, RecoveryKey
from posdesk.vault.ui.groups import KeyGroups, State, cleaned
from posdesk.vault.ui.paper import recovery_sheet
from tests.vault.ui.conftest import Hand

KEY = RecoveryKey(bytes(range(7, 247, 12)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_says_all_and_fits_on_one(language: str) -> None:
    printed = sheet.typeset(recovery_sheet(KEY, "青禾便利店", date(2026, 11, 30), language))
    assert printed.warnings == ()
    document = pdfium.PdfDocument(printed.pdf)
    assert len(document) == 1
    words = document[0].get_textpage().get_text_range()
    assert all(group in words for group in KEY.groups)
    assert "青禾便利店" in words
    assert "2026-11-30" in words
    assert KEY.text not in words
    document.close()


def test_the_square_of_dots_does_not_hold_the_key() -> None:
    page = recovery_sheet(KEY, "shop", date(2026, 11, 30), "en")
    assert sheet.link(page) == "posdesk:sheet/RK-20261130"


def test_what_people_type_is_understood() -> None:
    assert cleaned("ｏｉｌ-0 1") == "011" + "01"
    assert cleaned("abcde fghjk") == "ABCDEFGHJK"


@pytest.fixture
def groups(hand: Hand) -> KeyGroups:
    made = KeyGroups()
    hand.show(made)
    made.fields[0].setFocus()
    return made


def test_each_group_is_checked_as_it_is_typed(hand: Hand, groups: KeyGroups) -> None:
    groups.expect(KEY.groups)
    hand.type(KEY.groups[0].lower())
    assert hand.here is groups.fields[1]
    assert groups.states()[0] is State.GOOD
    hand.type(KEY.groups[1][:2])
    assert groups.states()[1] is State.OPEN
    hand.type("U")
    assert groups.states()[1] is State.WRONG
    assert groups.told == "Group 2 is not as it is on the paper."
    assert groups.fields[1].accessibleDescription() == "not as it should be"
    hand.key(Qt.Key.Key_Backspace)
    assert groups.told == ""
    hand.type(KEY.groups[1][2:])
    for group in KEY.groups[2:]:
        hand.type(group)
    assert groups.key == KEY


def test_keys_lead_from_group_to_group(hand: Hand, groups: KeyGroups) -> None:
    hand.type("AB ")
    assert hand.here is groups.fields[1]
    hand.key(Qt.Key.Key_Backspace)
    assert hand.here is groups.fields[0]
    hand.key(Qt.Key.Key_Right)
    assert hand.here is groups.fields[1]
    hand.key(Qt.Key.Key_Left)
    assert hand.here is groups.fields[0]
    hand.key(Qt.Key.Key_Home)
    hand.key(Qt.Key.Key_Left)
    assert hand.here is groups.fields[0]
    assert groups.fields[0].text() == "AB"


def test_only_a_whole_key_is_pasted(hand: Hand, groups: KeyGroups) -> None:
    clipboard = QApplication.clipboard()
    clipboard.setText(KEY.groups[0])
    hand.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert groups.told == "Only a whole key can be pasted: eight groups of five."
    assert groups.fields[0].text() == ""
    clipboard.setText(f"  {KEY.text.lower()}\n")
    hand.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert groups.key == KEY
    assert hand.here is groups.fields[GROUPS - 1]
    clipboard.clear()


def test_the_middle_button_pastes_nothing(hand: Hand, groups: KeyGroups) -> None:
    QTest.mouseClick(groups.fields[0], Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 5))
    assert groups.fields[0].text() == ""


def test_without_the_key_at_hand_letters_and_checksum_are_looked_at(hand: Hand, groups: KeyGroups) -> None:
    hand.type("ABU")
    assert groups.told == "Group 1 has a letter that no key has."
    groups.paste(KEY.text)
    first, second = groups.fields[0].text(), groups.fields[1].text()
    groups.fields[0].setText(second)
    groups.fields[1].setText(first)
    groups._judge()
    assert groups.key is None
    assert "another order" in groups.told
    groups.clear()
    assert groups.states() == [State.OPEN] * GROUPS
