from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.kit.money import Money, digits, plain, round_half_up, to_decimal, to_minor, unusual_digits

CURRENCIES = st.sampled_from(["CNY", "JPY", "KWD", "CLF", None])
MINOR = st.integers(-(10**15), 10**15)


@pytest.mark.parametrize(
    ("currency", "places"), [("CNY", 2), ("JPY", 0), ("KWD", 3), ("CLF", 4), ("XYZ", 2), (None, 2)]
)
def test_a_currency_has_its_own_number_of_decimals(currency: str | None, places: int) -> None:
    assert digits(currency) == places


@given(minor=MINOR, currency=CURRENCIES)
def test_minor_units_survive_the_way_out_and_back(minor: int, currency: str | None) -> None:
    assert to_minor(to_decimal(minor, currency), currency) == minor
    assert to_minor(Decimal(plain(minor, currency)), currency) == minor


def test_an_amount_finer_than_the_currency_is_refused() -> None:
    with pytest.raises(ValueError, match=r"0\.001"):
        to_minor(Decimal("0.001"), "CNY")


@pytest.mark.parametrize(
    ("amount", "minor"), [("0.005", 1), ("-0.005", -1), ("0.0049", 0), ("1.235", 124), ("-1.234", -123)]
)
def test_halves_are_rounded_away_from_zero(amount: str, minor: int) -> None:
    assert round_half_up(Decimal(amount), "CNY") == minor


@pytest.mark.parametrize(
    ("minor", "currency", "text"),
    [(123450, "CNY", "1234.50"), (-5, "CNY", "-0.05"), (1234, "JPY", "1234"), (-1, "KWD", "-0.001"), (0, None, "0.00")],
)
def test_machines_get_plain_text(minor: int, currency: str | None, text: str) -> None:
    assert plain(minor, currency) == text


@pytest.mark.parametrize(
    ("minor", "currency", "text"),
    [
        (122783, "CNY", "¥1,227.83"),
        (-500, "HKD", "−HK$5.00"),
        (1234567, "JPY", "JP¥1,234,567"),
        (1, "CHF", "CHF 0.01"),
        (-100000, None, "−1,000.00"),
    ],
)
def test_people_get_grouped_text_with_the_sign_of_the_currency(minor: int, currency: str | None, text: str) -> None:
    assert str(Money(minor, currency)) == text


def test_the_currencies_without_two_decimals_are_listed_by_how_many_they_have() -> None:
    listed = unusual_digits()
    assert "JPY" in listed[0]
    assert "KWD" in listed[3]
    assert all(digits(code) == places for places, codes in listed.items() for code in codes)
