from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from posdesk.kit.agenda import Due, Urgency, merge
from posdesk.kit.links import link
from posdesk.kit.text import said

DUES = st.lists(
    st.builds(
        Due,
        what=st.sampled_from([said("a.one"), said("a.two", n=2)]),
        link=st.sampled_from([link("reconcile"), link("devices", "due")]),
        when=st.none() | st.dates(date(2026, 1, 1), date(2026, 1, 3)),
        severity=st.sampled_from(Urgency),
    ),
    max_size=6,
)


def test_what_presses_comes_first_then_what_is_early() -> None:
    look = Due(said("a.one"), link("devices"), date(2026, 3, 1))
    late = Due(said("a.one"), link("reconcile"), date(2026, 3, 20), Urgency.ACT)
    early = Due(said("a.one"), link("reconcile"), date(2026, 3, 17), Urgency.ACT)
    some_day = Due(said("a.one"), link("reconcile"), None, Urgency.ACT)
    assert merge([look, late], [some_day], [early]) == (early, late, some_day, look)


@given(a=DUES, b=DUES)
def test_the_order_of_the_rooms_does_not_matter(a: list[Due], b: list[Due]) -> None:
    assert merge(a, b) == merge(b, a) == merge(a + b, a)
    assert set(merge(a, b)) == {*a, *b}
