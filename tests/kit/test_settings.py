from __future__ import annotations

import pytest

from posdesk.kit.settings import GEOMETRY, LANGUAGE, SETTINGS, THEME, Setting


@pytest.mark.parametrize(
    ("setting", "stored", "value"),
    [
        (LANGUAGE, "zh_TW", "zh_TW"),
        (LANGUAGE, "fr", ""),
        (LANGUAGE, None, ""),
        (THEME, "dark", "dark"),
        (THEME, "purple", "system"),
        (GEOMETRY, b"\x01", b"\x01"),
        (GEOMETRY, bytearray(b"\x01"), b"\x01"),
        (GEOMETRY, "text", b""),
        (Setting("a", True), "false", False),
        (Setting("a", True), False, False),
        (Setting("a", True), "perhaps", True),
        (Setting("a", 7), "12", 12),
        (Setting("a", 7), "twelve", 7),
    ],
)
def test_what_was_stored_is_read_or_the_default_holds(setting: Setting[str], stored: object, value: object) -> None:
    assert setting.read(stored) == value


def test_every_setting_has_its_own_key_and_a_default_that_may_be_chosen() -> None:
    assert len({setting.key for setting in SETTINGS}) == len(SETTINGS)
    assert all(not setting.choices or setting.default in setting.choices for setting in SETTINGS)
