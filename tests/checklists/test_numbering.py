"""Numbers of sheets and what their codes say: read back as they were made, never given twice, never guessed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.checklists.rules import numbering
from posdesk.checklists.rules.numbering import MonthWrong

MONTHS = st.dates(date(2001, 1, 1), date(2199, 12, 31)).map(numbering.month_of)


@given(MONTHS, st.none() | st.integers(1, 999_999), st.integers(1, 999_999), st.binary(), st.text(max_size=40))
def test_a_code_is_read_as_it_was_made(month: str, shop: int | None, nth: int, content: bytes, salt: str) -> None:
    number = numbering.number(month, shop, nth)
    mark = numbering.mark(content, salt)
    code = numbering.read(numbering.payload(number, mark))
    assert code is not None
    assert (code.number, code.mark) == (number, mark)


@given(st.lists(st.tuples(MONTHS, st.none() | st.integers(1, 30)), max_size=60))
def test_no_number_is_given_twice(asked: list[tuple[str, int | None]]) -> None:
    known: list[str] = []
    for month, shop in asked:
        made = numbering.next_number(month, shop, known)
        assert made not in known
        known.append(made)
    # Each month and shop counts for itself, from 1 on.
    for month, shop in set(asked):
        own = [one for one in known if one.startswith(numbering.number(month, shop, 1)[:-3])]
        assert own == [numbering.number(month, shop, n + 1) for n in range(len(own))]


@given(st.text(max_size=80))
def test_what_is_no_code_is_none(text: str) -> None:
    assert numbering.read(text) is None or text.strip().startswith("PDS1|PD-")


@pytest.mark.parametrize("text", [
    "", "PDS1", "PDS1|PD-202611-1-001", "PDS1|PD-202611-1-001|", "PDS1|PD-202613-1-001|ABCDEFGHIJKLMNOP",
    "PDS1|PD-202611-1-001|abcdefghijklmnop", "PDS1|PD-202611-1-001|ABCDEFGHIJKLMNOP0", "PDD1|7K3MQ9WXYZ",
    "PDS2|PD-202611-1-001|ABCDEFGHIJKLMNOP", "PDS1|PD-202611-1-001|ABCDEFGHIJKLMNO1",
    "x PDS1|PD-202611-1-001|ABCDEFGHIJKLMNOP",
])  # fmt: skip
def test_a_code_is_read_by_the_letter(text: str) -> None:
    assert numbering.read(text) is None


@given(
    st.binary(min_size=1, max_size=60), st.binary(min_size=1, max_size=60), st.text(max_size=10), st.text(max_size=10)
)
def test_another_content_or_another_salt_is_another_mark(one: bytes, other: bytes, salt: str, pepper: str) -> None:
    same = (one, salt) == (other, pepper)
    assert numbering.same(numbering.mark(one, salt), numbering.mark(other, pepper)) is same


@given(MONTHS, st.integers(-30, 30))
def test_months_go_on_and_back(month: str, by: int) -> None:
    assert numbering.later(numbering.later(month, by), -by) == month
    assert numbering.last_day(month) + timedelta(days=1) == numbering.first_day(numbering.later(month))


@pytest.mark.parametrize("given_", ["2026-13", "2026-00", "2026", "26-11", "2026-11-01", "0000-01", "２０２６-11x", ""])
def test_what_is_no_month_is_refused(given_: str) -> None:
    with pytest.raises(MonthWrong):
        numbering.first_day(given_)
