"""What was ticked on paper and what was answered here, in one acceptance: a fault counts, whoever found it."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from posdesk.devices.model import Check, Kind, OnPaper, Result
from posdesk.devices.rules import checks

ON = date(2026, 11, 24)
SHEET = "PD-202611-1-003"
RESULTS = st.sampled_from(Result)
PAPERS = st.builds(
    lambda told: OnPaper(7, SHEET, ON, 3, checks=tuple((n, result, note) for n, (result, note) in enumerate(told, 1))),
    st.lists(st.tuples(RESULTS, st.sampled_from(["", "noted"])), min_size=23, max_size=23),
)
KNOWN = st.lists(
    st.builds(
        Check, st.integers(1, 99), st.just(5), st.integers(1, 23), RESULTS, note=st.sampled_from(["", "said here"]),
        person=st.just(1), on=st.just(ON), sheet=st.sampled_from(["", SHEET, "PD-202610-1-001"]),
    ),
    unique_by=lambda one: one.item, max_size=23,
)  # fmt: skip


def after(known: list[Check], paper: OnPaper) -> dict[int, Check]:
    return checks.results([*known, *checks.from_paper(known, paper, 5)])


@given(KNOWN, PAPERS)
def test_a_fault_counts_whoever_found_it(known: list[Check], paper: OnPaper) -> None:
    now, before = after(known, paper), checks.results(known)
    for item, result, _ in paper.checks:
        there = before.get(item)
        here = there is not None and there.sheet != SHEET and there.result is Result.FAULT
        assert (item in now and now[item].result is Result.FAULT) == (result is Result.FAULT or here)


@given(KNOWN, PAPERS)
def test_said_twice_it_says_nothing_new(known: list[Check], paper: OnPaper) -> None:
    once = after(known, paper)
    assert checks.from_paper(once.values(), paper, 5) == []


@given(KNOWN, PAPERS)
def test_what_was_answered_elsewhere_is_never_opened_again(known: list[Check], paper: OnPaper) -> None:
    now = after(known, paper)
    for one in known:
        if one.sheet != SHEET and one.result is not Result.OPEN:
            assert now[one.item] == one or now[one.item].result is Result.FAULT
        assert now[one.item].id == one.id


def test_only_what_must_pass_ends_it() -> None:
    def paper(item: int) -> OnPaper:
        return OnPaper(7, SHEET, ON, checks=((item, Result.FAULT, ""), (1, Result.OK, "")))

    assert checks.fails(Kind.POS, paper(10))
    assert not checks.fails(Kind.POS, paper(3))
    assert not checks.fails(Kind.STATIC_CODE, paper(10))
