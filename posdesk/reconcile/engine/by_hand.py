"""What a person said: this credit paid these settlements. It stands before anything that the engine finds by itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from posdesk.reconcile.engine import payers as who
from posdesk.reconcile.engine.chains import NOTHING
from posdesk.reconcile.engine.habits import MISSING
from posdesk.reconcile.engine.hypotheses import Hypothesis, Plan, together
from posdesk.reconcile.engine.matches import Match
from posdesk.reconcile.engine.weights import CREDIT

if TYPE_CHECKING:
    from posdesk.reconcile.engine.match import Matcher

BY_HAND: Final = "by_hand"
"""The rule of a payout that a person has put together, and the evidence for it."""
_WEIGHT: Final = MISSING + CREDIT[who.KNOWN]


@dataclass(frozen=True, slots=True)
class Paired:
    """Settlements by position, and the lines that paid them by number."""

    settlements: tuple[int, ...]
    lines: tuple[int, ...]


class ByHand:
    """What a person has put together, kept out of what is searched and then kept as it was said."""

    def __init__(self, matcher: Matcher, pairs: Iterable[Paired]) -> None:
        self._matcher = matcher
        self._said: list[tuple[Plan, tuple[int, ...]]] = []
        for one in pairs:
            plan = next(together(matcher.owed, one.settlements, NOTHING, BY_HAND, False), None)
            if plan is not None:
                self._said.append((plan, one.lines))
                matcher.closed.update(plan.members)
                matcher.shut.update(one.lines)

    def keep(self) -> None:
        """Keep all of it, once what is usual stands in its columns."""
        for plan, numbers in self._said:
            self._matcher.adopt(self._match(plan, numbers))

    def _match(self, plan: Plan, numbers: Sequence[int]) -> Match:
        lines = [self._matcher.lines[n] for n in numbers]
        received = sum(line.amount for line in lines)
        way = plan.way(received)
        if way is None and abs(received - plan.expected) > plan.tolerance:
            plan = replace(plan, rule="short" if received < plan.expected else "over")
        lag = max(self._matcher.lag(plan, line) for line in lines)
        hypothesis = Hypothesis(plan, tuple(numbers), received, way or "", lag, who.KNOWN, _WEIGHT, (BY_HAND,))
        return Match(hypothesis, _WEIGHT, certain=True)
