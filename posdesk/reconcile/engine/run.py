"""The engine from end to end: learn, search part by part, then what the takings themselves explain, in this order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from posdesk.kit.jobs import Job
from posdesk.reconcile.banking import BankLine
from posdesk.reconcile.crew import Crew
from posdesk.reconcile.engine.lessons import together
from posdesk.reconcile.engine.match import Matcher
from posdesk.reconcile.engine.parts import Case, divided, joined, search, search_part, study
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
    job: Job,
    crew: Crew,
) -> Outcome:
    """Find out which lines paid which settlements.

    ``claimed`` names for a settlement's id the lines that an acquirer's claim points to; ``shut`` are lines that must
    not be looked at (later than the day that is asked about). ``each`` tells what every sale of settlements brings.
    ``prepare`` is told which settlements ``explain`` will be asked about, and what payments of them lack. The ``crew``
    searches what has no account in common.
    """
    import numpy as np

    owed = expected if isinstance(expected, Owed) else Owed(expected)
    lines = lines if isinstance(lines, Lines) else Lines(lines)
    singly = paid_singly(owed, np.ones(len(owed), dtype=bool))
    case = Case(
        owed,
        lines,
        Common.of(owed, lines),
        patience,
        claimed,
        list(shut),
        each(singly) if singly else {},
        np.arange(len(owed)),
        np.arange(len(lines)),
    )
    matcher, residue = _searched(case, crew, job)
    job.step("explaining")
    shorts = Shorts(residue, patience, explain)
    prepare(*shorts.candidates())
    shorts.match_explained()
    matcher.match_weak()
    residue.find_duplicates()
    shorts.match_rest()
    return Outcome(matcher, residue)


def _searched(case: Case, crew: Crew, job: Job) -> tuple[Matcher, Residue]:
    parts = divided(case, crew.parts(len(case.owed)))
    if len(parts) == 1:
        matcher, residue = case.opened(job)
        search(matcher, residue, matcher.study(), case)
        matcher.forget_plans()
        return matcher, residue
    lessons = together(crew.map(study, parts, job))
    return joined(case, crew.map(search_part, [(part, lessons) for part in parts], job), lessons, job)
