from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.reconcile.engine.memo import (
    CHARGEBACK_WORDS,
    FEE_WORDS,
    REFUND_WORDS,
    RETURN_WORDS,
    Memos,
    Named,
    NamedDay,
    names_merchant,
    says,
)
from posdesk.reconcile.lines import Lines
from tests.reconcile.pieces import MERCHANT, OTHER, line

SEEN = date(2026, 4, 8)


def read(
    memo: str, day: date = SEEN, *, payer: str = "", reference: str = "", merchants: tuple[str, ...] = ()
) -> Named:
    one = line(0, 100, day, payer=payer, memo=memo, reference=reference)
    return Memos(merchants or (MERCHANT, OTHER), Lines([one])).of(one)


@pytest.mark.parametrize(
    ("memo", "start", "end", "style"),
    [
        (f"0408_{MERCHANT}", (2026, 4, 8), (2026, 4, 8), "tenpay"),
        ("0407-0407费82.5元", (2026, 4, 7), (2026, 4, 7), "range"),
        ("0404-0406费82.50元", (2026, 4, 4), (2026, 4, 6), "range"),
        ("0404~0406", (2026, 4, 4), (2026, 4, 6), "range"),
        ("0404至0406", (2026, 4, 4), (2026, 4, 6), "range"),
        ("4月7日交易款", (2026, 4, 7), (2026, 4, 7), "chinese"),
        ("04月07日", (2026, 4, 7), (2026, 4, 7), "chinese"),
        ("2026-04-07", (2026, 4, 7), (2026, 4, 7), "full"),
        ("2026/4/7 清算", (2026, 4, 7), (2026, 4, 7), "full"),
        ("2026.04.07", (2026, 4, 7), (2026, 4, 7), "full"),
        ("2026年4月7日结算", (2026, 4, 7), (2026, 4, 7), "full"),
        ("20260407", (2026, 4, 7), (2026, 4, 7), "full"),
        ("清算款20260404至20260406", (2026, 4, 4), (2026, 4, 6), "full"),
        ("交易0407", (2026, 4, 7), (2026, 4, 7), "worded"),
        ("結算 Settlement:0407", (2026, 4, 7), (2026, 4, 7), "worded"),
        ("0407货款", (2026, 4, 7), (2026, 4, 7), "worded"),
        ("0407日收款", (2026, 4, 7), (2026, 4, 7), "worded"),
        ("1230-1231费3.00元", (2025, 12, 30), (2025, 12, 31), "range"),
        ("０４０７－０４０７费82.5元", (2026, 4, 7), (2026, 4, 7), "range"),
    ],
)
def test_days_in_every_style(memo: str, start: tuple[int, int, int], end: tuple[int, int, int], style: str) -> None:
    assert read(memo).days == (NamedDay(date(*start), date(*end), style),)


@pytest.mark.parametrize(
    "memo",
    ["", "POS清算款", "1234567890", "0230_898330148160001", "20261340", "2026-13-40", "4月31日", "13月1日", "0406-0404",
     "尾号0407", "0601", "单号202604071"],
)  # fmt: skip
def test_what_is_no_day(memo: str) -> None:
    assert read(memo).days == ()


def test_a_day_without_a_year_is_the_last_one_and_not_long_ago() -> None:
    assert read("1月2日", date(2026, 1, 1)).days[0].start == date(2026, 1, 2)
    assert read("1月3日", date(2026, 1, 1)).days == ()
    assert read("2月29日", date(2026, 3, 1)).days == ()
    assert read("2月29日", date(2024, 3, 1)).days[0].start == date(2024, 2, 29)


@pytest.mark.parametrize(
    ("memo", "merchants", "others"),
    [
        (f"0408_{MERCHANT}", {MERCHANT}, False),
        (f"商户{MERCHANT}结算", {MERCHANT}, False),
        (f"NO{MERCHANT}99", {MERCHANT}, False),
        (f"{MERCHANT} {OTHER}", {MERCHANT, OTHER}, False),
        ("0408_123456789012345", set(), True),
        ("0408_1234", set(), False),
        ("898330148160", set(), False),
    ],
)
def test_merchants(memo: str, merchants: set[str], others: bool) -> None:
    named = read(memo)
    assert (named.merchants, named.other_number) == (merchants, others)


def test_a_reference_names_too() -> None:
    assert read("", reference=MERCHANT).merchants == {MERCHANT}


def test_merchants_with_odd_names() -> None:
    named = read("青禾便利店 结算", merchants=("青禾便利店", "abc"))
    assert named.merchants == {"青禾便利店"}
    assert read("abc", merchants=("abc",)).merchants == set()
    assert not read("0408_123456789", merchants=("青禾便利店",)).other_number


@pytest.mark.parametrize("memo", ["尾号0001", "商户号：0001", "MID:0001", "****0001", "特店代號0001", "0001 结算"])
def test_the_last_four_digits_name_a_merchant(memo: str) -> None:
    assert names_merchant(read(memo), MERCHANT)
    assert not names_merchant(read(memo), OTHER)


def test_the_number_names_a_merchant() -> None:
    assert names_merchant(read(f"商户{MERCHANT}"), MERCHANT)
    assert not names_merchant(read("POS清算款"), MERCHANT)
    assert not names_merchant(read("尾号店铺"), "青禾便利店")


def test_numbers_are_ours_only_where_some_credit_says_so() -> None:
    memos = Memos((MERCHANT,), Lines([line(0, 100, memo="清算款"), line(1, -100, memo=MERCHANT)]))
    memos.look_through()
    assert not memos.uses_our_numbers
    memos = Memos([MERCHANT], Lines([line(0, 100, memo=f"0316_{MERCHANT}")]))
    memos.look_through()
    assert memos.uses_our_numbers


@pytest.mark.parametrize(
    ("memo", "words"),
    [("退汇", RETURN_WORDS), ("REVERSED", RETURN_WORDS), ("手续费", FEE_WORDS), ("退货 12", REFUND_WORDS),
     ("Charge back", CHARGEBACK_WORDS)],
)  # fmt: skip
def test_words(memo: str, words: tuple[str, ...]) -> None:
    assert says(line(0, 100, memo=memo), words)
    assert not says(line(0, 100, memo="清算款"), words)


@given(st.text(max_size=40), st.dates(date(2020, 1, 2), date(2030, 1, 1)))
def test_any_memo_can_be_read(memo: str, day: date) -> None:
    named = read(memo, day)
    assert all(found.start <= found.end for found in named.days)


@given(st.dates(date(2024, 1, 1), date(2026, 12, 31)), st.integers(0, 150))
def test_a_tenpay_day_is_read_back(day: date, later: int) -> None:
    posted = date.fromordinal(day.toordinal() + later)
    named = read(f"{day:%m%d}_{MERCHANT}", posted)
    assert (named.merchants, named.days) == ({MERCHANT}, (NamedDay(day, day, "tenpay"),))


@given(
    st.text(st.sampled_from("0407年4月日-_~至*尾号交易 ٣９x"), max_size=16),
    st.text(st.sampled_from("0407年4月日-_~至*尾号交易 ٣９x"), max_size=16),
    st.integers(9, 12),
)
def test_which_long_number_stands_there_says_nothing_of_days(before: str, after: str, digits: int) -> None:
    """Memos that differ in such a number alone are read once; so nothing else in them may hang on it."""
    apart = (read(f"{before}{number}{after}") for number in ("9" * digits, "2" * digits))
    nines, twos = ((one.days, one.last_four, one.other_number) for one in apart)
    assert nines == twos
