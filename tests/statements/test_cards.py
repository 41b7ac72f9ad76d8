from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.statements import cards

CARDS = [
    "4111111111111111", "5555555555554444", "2221000000000009", "378282246310005", "6222020000000000000"[:16],
    "3530111333300000", "30569309025904", "6011111111111117",
]  # fmt: skip


def _checked(start: str, length: int) -> str:
    body = start + "0" * (length - len(start) - 1)
    return next(body + str(digit) for digit in range(10) if cards.is_card(body + str(digit)))


@pytest.mark.parametrize("number", [*[card for card in CARDS if cards.is_card(card)], _checked("622202", 19)])
def test_cards_are_cut_in_free_text(number: str) -> None:
    spaced = " ".join(number[at : at + 4] for at in range(0, len(number), 4))
    for written in (number, spaced, spaced.replace(" ", "-")):
        text, found = cards.cut(f"card {written}, thanks")
        assert (text, found) == (f"card {number[:6]}{'*' * (len(number) - 10)}{number[-4:]}, thanks", 1)


def test_every_scheme_is_known() -> None:
    assert [card for card in CARDS if not cards.is_card(card)] == ["6222020000000000"]  # its check digit is wrong


@given(st.integers(10**27, 10**28 - 1).map(str))
def test_order_numbers_stay(number: str) -> None:
    assert cards.cut(f"order {number}") == (f"order {number}", 0)


@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_cutting_twice_changes_nothing(text: str) -> None:
    once, _ = cards.cut(text)
    assert cards.cut(once) == (once, 0)


def test_a_card_inside_letters_or_longer_digits_is_an_id() -> None:
    for text in ("UA4111111111111111", "41111111111111110000", "4111111111111111X", "4111111111111112"):
        assert cards.cut(text) == (text, 0)


def test_columns_are_judged_whole() -> None:
    ids = [str(14_0000_0000_0000 + at * 7) for at in range(100)]
    card = _checked("625900", 16)
    rows = [(card, number, "paid with 4111111111111111") for number in ids]
    columns, found = cards.card_columns(rows, range(3), frozenset({2}))
    assert columns == {0}
    assert found == 200
    assert cards.card_columns([("", ""), ("x",)], [0, 1]) == (frozenset(), 0)


def test_accounts_that_are_full_card_numbers_are_shortened() -> None:
    card = _checked("621700", 19)
    assert cards.account_shown(card) == f"****{card[-4:]}"
    assert cards.account_shown("1234****9876") == "1234****9876"
    assert cards.account_shown("44050001") == "44050001"
    assert cards.account_shown("") == ""
