"""Numbers for values: the different ones of a column, counted or sorted."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from posdesk.kit.codes import Codes, distinct

NEAR = st.integers(-40, 40)
FAR = st.integers(-(1 << 62), 1 << 62)


@given(st.lists(st.one_of(NEAR, FAR)) | st.lists(NEAR))
def test_the_different_values_are_those_that_sorting_finds(values: list[int]) -> None:
    column = np.array(values, dtype=np.int64)
    found = distinct(column)
    wanted = np.unique(column, return_index=True, return_inverse=True)
    assert [part.tolist() for part in found] == [part.tolist() for part in wanted]


@given(st.lists(st.tuples(*[st.one_of(NEAR, FAR)] * 3)) | st.lists(st.tuples(NEAR, NEAR, NEAR)))
def test_the_different_rows_come_in_order(rows: list[tuple[int, int, int]]) -> None:
    columns = np.array(rows, dtype=np.int64).reshape(-1, 3).T
    found = distinct(*columns)
    wanted = sorted(set(rows))
    assert found.first.tolist() == [rows.index(row) for row in wanted]
    assert found.number.tolist() == [wanted.index(row) for row in rows]


def test_a_new_value_gets_a_number_of_its_own() -> None:
    codes = Codes("abca")
    assert (codes.column, codes.values) == ([0, 1, 2, 0], ("a", "b", "c"))
    assert (codes.of("b"), codes.of("d")) == (1, 3)
    assert codes.values == ("a", "b", "c", "d")
