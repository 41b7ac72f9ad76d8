"""Values go into columns and come out again as they were, whatever stands beside them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import msgpack

from posdesk.kit.columns import Texts, narrowed, pack, unpack, widened
from posdesk.kit.money import Money
from posdesk.kit.text import Said

LEAVES = st.one_of(
    st.none(), st.booleans(), st.integers(-(2**62), 2**62), st.text(max_size=6), st.dates(),
    st.builds(Money, st.integers(-(10**9), 10**9), st.sampled_from((None, "CNY", "JPY"))),
)  # fmt: skip
NAMES = st.text("abc", max_size=2)
VALUES = st.recursive(
    LEAVES,
    lambda inside: st.one_of(
        st.lists(inside, max_size=3),
        st.lists(inside, max_size=3).map(tuple),
        st.dictionaries(NAMES, inside, max_size=3),
        st.builds(Said, NAMES, st.lists(st.tuples(NAMES, inside), max_size=3).map(tuple)),
    ),
    max_leaves=8,
)


def again(values: list[Any]) -> list[Any]:
    """Through the bytes that would be kept."""
    texts = Texts()
    told = msgpack.encode([pack(values, texts), texts.every()])
    packed, every = msgpack.decode(told)
    return unpack(packed, every)


@given(st.lists(VALUES, max_size=12))
def test_what_goes_in_comes_out(values: list[Any]) -> None:
    found = again(values)
    assert found == values
    assert repr(found) == repr(values)


def test_what_is_alike_stands_side_by_side_in_as_few_bytes_as_it_needs() -> None:
    said = [Said("a.key", (("day", date(2026, 1, 1 + n)), ("n", n))) for n in range(30)]
    packed = pack(said, Texts())
    assert len(packed["shapes"]) == 1
    assert [kind for kind, _ in packed["figures"][0]] == ["<i4", "<i1"]


def test_what_is_no_value_of_a_sentence_is_refused() -> None:
    with pytest.raises(TypeError, match="object"):
        pack([object()], Texts())


def test_a_column_of_a_kind_that_was_never_written_is_refused() -> None:
    import numpy as np

    kind, data = narrowed(np.array([1, -300]))
    assert widened((kind, data)).tolist() == [1, -300]
    with pytest.raises(ValueError, match="f8"):
        widened(("<f8", data))
