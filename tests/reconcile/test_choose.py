from __future__ import annotations

from itertools import combinations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from posdesk.kit.jobs import Job
from posdesk.reconcile.engine import choose as search
from posdesk.reconcile.engine.choose import Choice, choose, components
from posdesk.reconcile.engine.hypotheses import Hypothesis
from posdesk.reconcile.engine.match import Matcher
from tests.reconcile.pieces import line, owed, story

STORIES = st.builds(
    lambda members, lines, weight: story(sorted(members), sorted(lines), weight),
    st.sets(st.integers(0, 5), min_size=1, max_size=3),
    st.sets(st.integers(0, 4), min_size=1, max_size=2),
    st.integers(1, 9),
)


def every_set(group: list[Hypothesis]) -> list[tuple[int, tuple[int, ...]]]:
    """Every set without a conflict, and what it weighs."""
    found = []
    for size in range(len(group) + 1):
        for numbers in combinations(range(len(group)), size):
            wants = [group[n].wants for n in numbers]
            if len(frozenset().union(*wants)) == sum(map(len, wants)):
                found.append((sum(group[n].weight for n in numbers), numbers))
    return found


@settings(max_examples=150)
@given(st.lists(STORIES, min_size=1, max_size=9))
def test_the_best_set_is_found_and_what_each_choice_costs(group: list[Hypothesis]) -> None:
    choice = choose(group)
    sets = every_set(group)
    best = max(total for total, _ in sets)
    assert choice.exact
    assert choice.total == best
    assert sum(group[n].weight for n in choice.taken) == best
    assert (best, tuple(sorted(choice.taken))) in sets
    assert choice.best_with == {n: max(total for total, ns in sets if n in ns) for n in range(len(group))}
    for member in {m for h in group for m in h.plan.members}:
        left = [total for total, ns in sets if all(member not in group[n].wants for n in ns)]
        assert choice.best_without[member] == max(left)


@settings(max_examples=50)
@given(st.lists(STORIES, min_size=2, max_size=9, unique_by=lambda h: h.order), st.randoms(use_true_random=False))
def test_the_order_of_the_hypotheses_changes_nothing(group: list[Hypothesis], rng: Random) -> None:
    def taken(given_: list[Hypothesis]) -> set[object]:
        return {given_[n].order for n in choose(given_).taken}

    mixed = list(group)
    rng.shuffle(mixed)
    assert taken(mixed) == taken(group)


@given(st.lists(STORIES, min_size=1, max_size=12))
def test_components_share_nothing_and_lose_nothing(group: list[Hypothesis]) -> None:
    parts = list(components(group))
    assert sorted(id(h) for part in parts for h in part) == sorted(id(h) for h in group)
    for one, other in combinations(parts, 2):
        assert all(mine.wants.isdisjoint(theirs.wants) for mine in one for theirs in other)
    for part in parts:
        reached, left = {part[0]}, set(part[1:])
        while left:
            near = {h for h in left if any(not h.wants.isdisjoint(r.wants) for r in reached)}
            assert near
            reached |= near
            left -= near


def test_too_much_to_try_says_that_it_is_not_exact(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "_STATES", 16)
    rng = Random(1)
    group = [story(rng.sample(range(40), 2), rng.sample(range(60), 2), rng.randrange(1, 9)) for _ in range(120)]
    choice = choose(group)
    assert not choice.exact
    wants = [group[n].wants for n in choice.taken]
    assert len(frozenset().union(*wants)) == sum(map(len, wants))
    assert sum(group[n].weight for n in choice.taken) == choice.total


def taken(*stories: Hypothesis) -> Matcher:
    """What a matcher keeps of these."""
    matcher = Matcher([owed(100) for _ in range(3)], [line(n, 100) for n in range(4)], Job())
    matcher.take(stories)
    return matcher


def test_a_tie_is_held_and_not_picked() -> None:
    matcher = taken(story([0], [0], 500), story([1], [0], 500))
    assert list(matcher.matches) == []
    assert matcher.tied == {0: (0,), 1: (0,)}
    assert matcher.held == {0}


def test_a_hair_is_still_a_tie() -> None:
    assert taken(story([0], [0], 501), story([1], [0], 500)).tied == {0: (0,), 1: (0,)}


def test_a_reason_is_enough_to_choose_but_not_to_be_certain() -> None:
    matcher = taken(story([0], [0], 600), story([1], [0], 500))
    assert [(m.hypothesis.plan.members, m.margin, m.certain) for m in matcher.matches] == [((0,), 100, False)]
    assert matcher.tied == {}


def test_two_lines_for_one_settlement_are_no_tie_of_the_settlement() -> None:
    """Whichever of two equal lines it was, the settlement was paid: the first in the canonical order is named."""
    matcher = taken(story([0], [1], 500), story([0], [0], 500))
    assert [m.hypothesis.lines for m in matcher.matches] == [(0,)]
    assert matcher.tied == {}


def test_a_lone_story_is_certain() -> None:
    matcher = taken(story([0], [0], 500))
    assert matcher.matches[0].certain
    assert (matcher.paid.of.tolist(), matcher.used.of.tolist()) == ([0, -1, -1], [0, -1, -1, -1])


def test_only_what_nothing_comes_near_to_is_beyond_doubt() -> None:
    matcher = Matcher([owed(100)], [line(0, 100), line(1, 100)], Job())
    matcher.take([story([0], [0], 500), story([0], [1], 300)], doubtless=True)
    assert list(matcher.matches) == []
    matcher.take([story([0], [0], 299)], doubtless=True)
    assert list(matcher.matches) == []
    matcher.take([story([0], [0], 800), story([0], [1], 300)], doubtless=True)
    assert [m.margin for m in matcher.matches] == [500]


def test_a_choice_is_data() -> None:
    assert choose([story([0], [0], 5)]) == Choice((0,), 5, {0: 5}, {0: 0}, True)
