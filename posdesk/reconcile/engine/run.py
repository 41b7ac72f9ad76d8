"""The engine from end to end: learn, settle what nobody doubts, search the rest, ask the takings; in this order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from posdesk.kit.jobs import Job
from posdesk.reconcile.banking import BankLine
from posdesk.reconcile.crew import Crew
from posdesk.reconcile.engine.by_hand import ByHand, Paired
from posdesk.reconcile.engine.lessons import Before
from posdesk.reconcile.engine.match import Matcher
from posdesk.reconcile.engine.parts import Whole
from posdesk.reconcile.engine.payers import Common
from posdesk.reconcile.engine.residue import Residue
from posdesk.reconcile.engine.shifted import paid_singly
from posdesk.reconcile.engine.short import Explain, Shorts
from posdesk.reconcile.expected import Expected
from posdesk.reconcile.lines import Lines
from posdesk.reconcile.owed import Owed


@dataclass(slots=True)
class Outcome:
    """What the engine found out: matches, ties, duplicates and reversals, all by position."""

    matcher: Matcher
    residue: Residue
    common: Common


def run(
    expected: Sequence[Expected],
    lines: Sequence[BankLine],
    *,
    patience: int,
    prepare: Callable[[Iterable[int], Iterable[int]], None],
    explain: Explain,
    each: Callable[[Sequence[int]], Mapping[int, Sequence[int]]],
    claimed: Mapping[str, Iterable[int]],
    shut: Iterable[int],
    paired: Iterable[Paired],
    job: Job,
    crew: Crew,
    before: Before | None = None,
) -> Outcome:
    """Find out which lines paid which settlements.

    ``claimed`` names for a settlement's id the lines that an acquirer's claim points to; ``shut`` are lines that must
    not be looked at (later than the day that is asked about); ``paired`` is what a person has put together. ``each``
    tells what every sale of settlements brings. ``prepare`` is told which settlements ``explain`` will be asked about,
    and what payments of them lack. The ``crew`` searches what has no account in common. ``before`` is what is known
    from earlier, where these are the last of many.
    """

    owed = expected if isinstance(expected, Owed) else Owed(expected)
    lines = lines if isinstance(lines, Lines) else Lines(lines)
    common = Common.of(owed, lines) if before is None else before.common
    matcher = Matcher(owed, lines, job, common)
    matcher.shut.update(shut)
    for settlement, numbers in claimed.items():
        matcher.claimed[settlement].update(numbers)
    by_hand = ByHand(matcher, paired)
    residue = Residue(matcher, patience)
    lessons = matcher.study(before)
    matcher.heed(lessons)
    residue.pair_reversals()
    residue.shut_reserves()
    contested = matcher.usual.settle()
    by_hand.keep()
    singly = paid_singly(owed, ~matcher.closed.flags)
    Whole(residue, lessons, contested, each(singly) if singly else {}, common).search(crew, job)
    job.step("explaining")
    shorts = Shorts(residue, patience, explain)
    prepare(*shorts.candidates())
    shorts.match_explained()
    matcher.match_weak()
    residue.find_duplicates()
    shorts.match_rest()
    return Outcome(matcher, residue, common)
