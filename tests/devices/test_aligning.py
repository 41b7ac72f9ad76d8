from __future__ import annotations

from math import cos, sin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.devices.rules.aligning import Laid, laid


@given(
    st.floats(-3, 3), st.floats(0.4, 2.5), st.floats(-300, 300), st.floats(-300, 300),
    st.tuples(*[st.integers(0, 1000)] * 2), st.tuples(*[st.integers(0, 1000)] * 2),
)  # fmt: skip
def test_two_points_give_turn_size_and_shift(
    turn: float, size: float, dx: float, dy: float, one: tuple[int, int], other: tuple[int, int]
) -> None:
    wanted = Laid(size * cos(turn), size * sin(turn), dx, dy)
    if max(abs(one[0] - other[0]), abs(one[1] - other[1])) < 100:
        return
    onto = [round(value) for point in (one, other) for value in wanted.at(*point)]
    found = laid((*one, *other), (1000, 1000), tuple(onto), (1000, 1000))
    for point in (one, other):
        assert found.at(*point) == pytest.approx(wanted.at(*point), abs=1)


def test_without_points_a_picture_is_fitted() -> None:
    assert laid((), (200, 100), (), (400, 400)) == Laid(2, 0, 0, 100)
    assert laid((1, 2, 3, 4), (200, 100), (), (400, 200)) == Laid(2, 0, 0, 0)


def test_points_on_one_spot_say_nothing() -> None:
    assert laid((5, 5, 6, 6), (100, 100), (0, 0, 900, 900), (100, 100)) == Laid(1, 0, 0, 0)
