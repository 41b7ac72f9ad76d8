"""The engine from end to end: learn, match, then the later passes, in this order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from posdesk.kit.jobs import Job
from posdesk.reconcile.banking import BankLine
from posdesk.reconcile.engine.match import Matcher
from posdesk.reconcile.engine.residue import Residue
from posdesk.reconcile.engine.shifted import Shifted
from posdesk.reconcile.engine.short import Explain, Shorts
from posdesk.reconcile.expected import Expected


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
) -> Outcome:
    """Find out which lines paid which settlements.

    ``claimed`` names for a settlement's id the lines that an acquirer's claim points to; ``shut`` are lines that must
    not be looked at (later than the day that is asked about). ``each`` tells what every sale of settlements brings.
    ``prepare`` is told which settlements ``explain`` will be asked about, and what payments of them lack.
    """
    matcher = Matcher(expected, lines, job)
    matcher.shut.update(shut)
    for settlement, numbers in claimed.items():
        matcher.claimed[settlement].update(numbers)
    residue = Residue(matcher, patience)
    matcher.learn()
    residue.pair_reversals()
    matcher.run()
    residue.match_returned()
    shifted = Shifted(residue, patience)
    # Before parts are looked for: ten sales paid one by one are not three parts of another day.
    shifted.match_each(each)
    residue.match_across()
    residue.match_parts()
    shifted.match_moved()
    shifted.match_unnamed_fees()
    job.step("explaining")
    shorts = Shorts(residue, patience, explain)
    prepare(*shorts.candidates())
    shorts.match_explained()
    matcher.match_weak()
    residue.find_duplicates()
    shorts.match_rest()
    return Outcome(matcher, residue)
