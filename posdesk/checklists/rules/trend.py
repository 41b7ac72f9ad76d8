"""How the monthly check went over the months: complete or not, in a row or not, and what is always passed over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from posdesk.checklists.model import Answer, Part, Printout, State
from posdesk.checklists.rules.naming import Named, item
from posdesk.checklists.rules.numbering import later
from posdesk.checklists.rules.results import Counts, by_key, lines

MONTHS: Final = 12
"""Months that are looked at."""
OFTEN: Final = 3
"""Sheets on which a line was passed over, from which on that is said."""
_FEWEST: Final = 0.5
"""And the share of all sheets that asked it."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One month; without counts no sheet of it came back."""

    month: str
    counts: Counts | None = None
    state: State | None = None
    sheet: int = 0


@dataclass(frozen=True, slots=True)
class Skipped:
    """A line that is passed over again and again: its words, how often, of how many sheets."""

    id: str
    words: Named
    times: int
    of: int


@dataclass(frozen=True, slots=True)
class Trend:
    """All of it, for one shop."""

    bars: tuple[Bar, ...]
    streak: int
    """Months in a row whose sheet came back complete, up to the last one that is over."""
    best: int
    skipped: tuple[Skipped, ...]


@dataclass(frozen=True, slots=True)
class Filled:
    """A sheet that counts, and what came back of it."""

    month: str
    sheet: int
    state: State
    counts: Counts
    printout: Printout
    parts: Sequence[Part]


def trend(sheets: Mapping[str, Filled], this: str) -> Trend:
    """The last months up to this one; ``sheets`` are those that count, by month."""
    months = [later(this, -n) for n in reversed(range(MONTHS))]
    bars = tuple(_bar(month, sheets.get(month)) for month in months)
    whole = [one.state in (State.DONE, State.FAULTY) for one in bars]
    # The month that runs breaks nothing: it counts once it is whole.
    run = whole if whole[-1] else whole[:-1]
    return Trend(bars, _streak(run), _best(whole), _skipped([one for month in months if (one := sheets.get(month))]))


def _bar(month: str, one: Filled | None) -> Bar:
    if one is None or not one.counts.answered:
        return Bar(month, state=None if one is None else one.state, sheet=0 if one is None else one.sheet)
    return Bar(month, one.counts, one.state, one.sheet)


def _streak(run: Sequence[bool]) -> int:
    count = 0
    for whole in reversed(run):
        if not whole:
            break
        count += 1
    return count


def _best(run: Sequence[bool]) -> int:
    best = now = 0
    for whole in run:
        now = now + 1 if whole else 0
        best = max(best, now)
    return best


def _skipped(sheets: Sequence[Filled]) -> tuple[Skipped, ...]:
    times: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    words: dict[str, Named] = {}
    for one in sheets:
        if not one.counts.answered:
            continue
        filled = by_key(one.parts)
        here: dict[str, bool] = {}
        for block, row in lines(one.printout):
            if row.rests:
                continue
            # A line that every device has is one line: passed over where it was of any.
            name = row.id if block.machine is not None else f"{block.key}/{row.id}"
            missed = Answer(filled.get((block.key, row.id), ("", "", "", ""))[1]) in (Answer.NONE, Answer.UNCHECKED)
            here[name] = here.get(name, False) or missed
            words[name] = item(one.printout.kind, block, row)
        asked.update(here.keys())
        times.update(name for name, missed in here.items() if missed)
    often = [name for name, n in times.items() if n >= OFTEN and n >= asked[name] * _FEWEST]
    ordered = sorted(often, key=lambda name: (-times[name], name))
    return tuple(Skipped(name, words[name], times[name], asked[name]) for name in ordered)
