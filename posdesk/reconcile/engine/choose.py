"""The best set of hypotheses: exact over each component, with every tie seen.

Hypotheses compete for settlements and lines. Settlements are taken in order of time, so that the set of elements that
later hypotheses still want stays small; the state of the search is just that set. Two passes (best weight so far, best
weight to come) give for every hypothesis the best total that contains it: ties and margins fall out exactly.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from posdesk.reconcile.engine.hypotheses import Hypothesis

_STATES: Final = 2000
_EFFORT: Final = 200_000
"""States kept at a step, at most, and fewer where there is much to try; beyond it the search is a beam and says so."""

State = frozenset[int]
Edge = tuple[State, int | None, State]
Layer = tuple[dict[State, int], list[Edge]]


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen of one component, by position among its hypotheses."""

    taken: tuple[int, ...]
    total: int
    best_with: dict[int, int]
    """For each hypothesis the best total that contains it."""
    best_without: dict[int, int]
    """For each settlement the best total that leaves it unexplained."""
    exact: bool


def components(hypotheses: Sequence[Hypothesis]) -> Iterator[list[Hypothesis]]:
    """Hypotheses that share settlements or lines, directly or through others."""
    parent = list(range(len(hypotheses)))

    def root(n: int) -> int:
        while parent[n] != n:
            parent[n] = parent[parent[n]]
            n = parent[n]
        return n

    owner: dict[int, int] = {}
    for n, hypothesis in enumerate(hypotheses):
        for element in hypothesis.wants:
            if element in owner:
                parent[root(n)] = root(owner[element])
            else:
                owner[element] = n
    groups: dict[int, list[Hypothesis]] = defaultdict(list)
    for n, hypothesis in enumerate(hypotheses):
        groups[root(n)].append(hypothesis)
    yield from groups.values()


def choose(group: Sequence[Hypothesis]) -> Choice:
    """The best subset of one component."""
    search = _Search(group)
    search.forward()
    return search.backward()


@dataclass(frozen=True, slots=True)
class Decision:
    """What is done about one component, by position among its hypotheses."""

    tied: dict[int, set[int]]
    """Settlements with several explanations of equal weight, and the lines of these."""
    taken: list[tuple[int, int]]
    """Hypotheses, and what the runner-up of each is behind."""
    exact: bool


def decide(group: Sequence[Hypothesis], tie: int) -> Decision:
    """The best of one component, less what is tied: explanations whose weights differ by no more than ``tie``."""
    choice = choose(group)
    options: dict[int, list[int]] = defaultdict(list)
    for n, hypothesis in enumerate(group):
        for member in hypothesis.plan.members:
            options[member].append(n)
    least = choice.total - tie
    tied = {
        member: {line for n in ways if choice.best_with.get(n, -1) >= least for line in group[n].lines}
        for member, ways in options.items()
        if choice.best_without.get(member, -1) >= least and any(choice.best_with.get(n, -1) >= least for n in ways)
    }
    taken = []
    for n in choice.taken:
        members = group[n].plan.members
        if tied.keys() & set(members):
            continue
        others = [choice.best_with.get(other, -1) for member in members for other in options[member] if other != n]
        others += [choice.best_without.get(member, -1) for member in members]
        taken.append((n, choice.total - max(others)))
    return Decision(tied, taken, choice.exact)


class _Search:
    def __init__(self, group: Sequence[Hypothesis]) -> None:
        self.group = group
        self.by_step: dict[int, list[int]] = defaultdict(list)
        self.last: dict[int, int] = {}
        for n, hypothesis in enumerate(group):
            first = min(element for element in hypothesis.wants if element >= 0)
            self.by_step[first].append(n)
            for element in hypothesis.wants:
                # A settlement is remembered up to its own step, where it shows whether it was explained.
                own = max(first, element)
                self.last[element] = max(self.last.get(element, own), own)
        self.steps = sorted(element for element in self.last if element >= 0)
        for step in self.steps:
            self.by_step[step].sort(key=lambda n: (-group[n].weight, group[n].order))
        self.states = max(16, min(_STATES, _EFFORT // len(group)))
        self.layers: list[Layer] = []
        self.exact = True

    def forward(self) -> None:
        states: dict[State, int] = {frozenset(): 0}
        for step in self.steps:
            edges: list[Edge] = []
            after: dict[State, int] = {}
            for state, total in states.items():
                for n in (None, *self.by_step[step]):
                    kept = self.after(step, state, n)
                    if kept is None:
                        continue
                    gain = total + (0 if n is None else self.group[n].weight)
                    edges.append((state, n, kept))
                    if gain > after.get(kept, -1):
                        after[kept] = gain
            self.layers.append((states, edges))
            if len(after) > self.states:
                self.exact = False
                ranked = sorted(after.items(), key=lambda item: (-item[1], sorted(item[0])))
                after = dict(ranked[: self.states])
            states = after
        self.layers.append((states, []))

    def after(self, step: int, state: State, n: int | None) -> State | None:
        """The state after a step; None where the hypothesis wants what is taken."""
        if n is not None:
            wants = self.group[n].wants
            if not state.isdisjoint(wants):
                return None
            state = state | wants
        return frozenset(element for element in state if self.last[element] > step)

    def backward(self) -> Choice:
        ahead: dict[State, int] = dict.fromkeys(self.layers[-1][0], 0)
        futures = [ahead]
        best_with: dict[int, int] = {}
        best_without: dict[int, int] = {}
        for at in range(len(self.steps) - 1, -1, -1):
            states, edges = self.layers[at]
            step = self.steps[at]
            behind: dict[State, int] = {}
            for state, n, kept in edges:
                rest = ahead.get(kept)
                if rest is None:
                    continue
                gain = rest + (0 if n is None else self.group[n].weight)
                if gain > behind.get(state, -1):
                    behind[state] = gain
                total = states[state] + gain
                if n is not None:
                    best_with[n] = max(total, best_with.get(n, -1))
                elif step not in state:
                    best_without[step] = max(total, best_without.get(step, -1))
            ahead = behind
            futures.append(ahead)
        futures.reverse()
        taken = self._trace(futures)
        return Choice(taken, futures[0][frozenset()], best_with, best_without, self.exact)

    def _trace(self, futures: Sequence[dict[State, int]]) -> tuple[int, ...]:
        """One best set; among equals the first in the canonical order."""
        taken: list[int] = []
        state: State = frozenset()
        for at, step in enumerate(self.steps):
            for n in (*self.by_step[step], None):
                kept = self.after(step, state, n)
                if kept is None or kept not in futures[at + 1]:
                    continue
                gain = futures[at + 1][kept] + (0 if n is None else self.group[n].weight)
                if gain == futures[at][state]:
                    if n is not None:
                        taken.append(n)
                    state = kept
                    break
        return tuple(taken)
