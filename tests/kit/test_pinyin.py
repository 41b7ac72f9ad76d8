from __future__ import annotations

from posdesk.kit.pinyin import initials, simplified


def letters(words: str) -> str:
    return "".join(initials().get(sign, sign) for sign in words)


def test_names_begin_as_they_are_said() -> None:
    assert letters("前台收银机 2") == "qtsyj 2"
    assert letters("青禾便利店") == "qhbld"
    assert letters("重庆") == "zq"


def test_traditional_signs_begin_as_the_simplified_ones() -> None:
    assert letters("櫃檯") == letters("柜台") == "gt"
    assert letters("門市") == "ms"


def test_what_is_no_chinese_sign_has_no_letter() -> None:
    assert not set("aZ09 -。,") & set(initials())


def test_a_sign_of_the_islands_is_the_one_of_the_mainland() -> None:
    assert "".join(simplified().get(sign, sign) for sign in "端末機沒有入帳") == "端末机没有入帐"
    assert not set(simplified()) & set(simplified().values()) & set("机没帐")
