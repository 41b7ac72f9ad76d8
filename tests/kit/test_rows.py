from __future__ import annotations

import numpy as np
import pytest

from posdesk.kit.rows import Rows


def test_items_are_made_when_they_are_asked_for() -> None:
    asked: list[int] = []

    def make(n: int) -> str:
        asked.append(n)
        return f"item {n}"

    rows = Rows(3, make)
    assert (len(rows), asked) == (3, [])
    assert (rows[1], rows[-1], rows[0:3:2]) == ("item 1", "item 2", ["item 0", "item 2"])
    assert asked == [1, 2, 0, 2]
    assert list(rows) == ["item 0", "item 1", "item 2"]
    assert "item 2" in rows


@pytest.mark.parametrize("n", [3, -4, 99])
def test_there_is_nothing_beyond(n: int) -> None:
    with pytest.raises(IndexError):
        Rows(3, str)[n]


def test_a_number_of_another_kind_is_a_number() -> None:
    rows = Rows(3, lambda n: int(n) * 2)
    assert (rows[np.int64(1)], rows[np.int64(-1)]) == (2, 4)
