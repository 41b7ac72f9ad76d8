from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.kit.flat import flat, full, kept, told
from posdesk.kit.money import Money
from posdesk.kit.text import Said, said
from posdesk.reconcile.model import Status

MONEY = st.builds(Money, st.integers(-(10**12), 10**12), st.sampled_from(["CNY", "HKD", "JPY", None]))
PLAIN = st.one_of(st.text(), st.integers(), st.none(), st.booleans(), st.dates(), MONEY)
SAID = st.recursive(
    st.builds(Said, st.text(min_size=1), st.just(())),
    lambda inner: st.builds(
        Said,
        st.text(min_size=1),
        st.lists(st.tuples(st.text(), st.one_of(PLAIN, inner, st.lists(PLAIN).map(tuple)))).map(tuple),
    ),
    max_leaves=5,
)


@given(SAID)
def test_what_was_kept_is_told_again(what: Said) -> None:
    assert told(kept(what)) == what


def test_a_list_comes_back_as_a_tuple_and_a_word_of_an_enumeration_as_text() -> None:
    assert full(json.loads(json.dumps(flat([date(2026, 3, 17), Status.LATE])))) == (date(2026, 3, 17), "late")
    assert type(flat(Status.LATE)) is str


def test_what_nobody_kept_is_refused() -> None:
    with pytest.raises(TypeError):
        flat(object())
    for text in ('{"money": ["1", null]}', '{"other": 1}', '{"said": ["a"]}', '"words"'):
        with pytest.raises(ValueError, match="kept"):
            told(text)
    assert told(kept(said("a.b", n=1))) == said("a.b", n=1)
