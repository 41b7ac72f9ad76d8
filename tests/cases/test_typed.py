"""Card numbers are cut to first six and last four before anything is written, however they are typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.cases.rules import typed

CARD = "4111111111111111"


@pytest.mark.parametrize("dress", ["{}", "Karte {} war's", "{}，顾客说", "卡号{}"])
@pytest.mark.parametrize(
    "number", [CARD, "4111 1111 1111 1111", "4111-1111-1111-1111", "４１１１１１１１１１１１１１１１"]
)
def test_a_note_keeps_no_card(dress: str, number: str) -> None:
    kept = typed.clean(dress.format(number))
    assert CARD not in "".join(sign for sign in kept.translate(typed._WIDE) if sign.isdecimal())
    assert "411111" in kept
    assert "1111" in kept


def test_what_holds_no_card_stays_as_it_was_typed() -> None:
    for words in ("工单 GD-20261130-77，9：30", "138 0000 1111", "¥3,482.10", "批次 000123 流水 001234"):
        assert typed.clean(words) == words
    assert len(typed.clean("x" * 10_000)) == typed.LONGEST


@given(st.integers(11, 25).flatmap(lambda n: st.text("0123456789", min_size=n, max_size=n)))
def test_the_card_field_never_keeps_more_than_ten_figures(digits: str) -> None:
    kept = typed.value("card", digits)
    assert kept == f"{digits[:6]}{'*' * (len(digits) - 10)}{digits[-4:]}"


def test_the_card_field_keeps_its_ends() -> None:
    assert typed.card("622202******0123") == "622202******0123"
    assert typed.card("622202") == "622202"
    assert typed.card("6222 0212 3456 7890 123") == "622202*********0123"


@given(st.text("0123456789", min_size=7, max_size=19), st.text("abc，。 ", max_size=6))
def test_a_number_that_is_being_typed_waits_until_it_is_whole(digits: str, before: str) -> None:
    words = f"{before} n{digits}"
    kept = typed.held_back(words, len(words))
    assert sum(sign.isdecimal() for sign in kept) == 6
    # Once something follows it, it is kept as it is.
    assert typed.held_back(words + "，", len(words) + 1) == words + "，"


def test_what_stands_after_the_cursor_is_kept() -> None:
    assert typed.held_back("ring 13800001111 back", 16) == "ring 138000… back"
    assert typed.held_back("trace 001234", 12) == "trace 001234"
