"""A form: what is typed into it, and what a record's own words for its fields are."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from posdesk.ui.form import day_typed

TODAY: Final = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2026-3-7", date(2026, 3, 7)),
        ("2026年3月7日", date(2026, 3, 7)),
        ("3/7", date(2026, 3, 7)),
        ("2026-02-30", None),
        ("7", None),
        ("today", None),
        ("", None),
    ],
)
def test_days_are_read_as_people_type_them(words: str, day: object) -> None:
    assert day_typed(words, TODAY) == day
