"""Which of the latest settlements and lines new files can touch, and which must be seen beside these."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from posdesk.reconcile.engine.chains import Chains
from posdesk.reconcile.engine.pool import EARLIEST_DAYS, LATEST_DAYS
from posdesk.reconcile.lines import Lines
from posdesk.reconcile.owed import NEVER, Owed
from posdesk.reconcile.spread import Anew
from posdesk.reconcile.standing import NONE, Links

if TYPE_CHECKING:
    from posdesk.reconcile.owed import Flags, Ints

_BACK_DAYS: Final = 16
"""Days after which a credit is no longer taken back (fifteen), and one more."""
_AROUND_DAYS: Final = 90
"""Days before the first due day of the window in which what belongs to its settlements is looked for."""
_SETTLED_DAYS: Final = 20
"""Days from its beginning after which the window must say what was said before."""


@dataclass(frozen=True, slots=True)
class Cut:
    """What is kept and what is judged again: places from which on, and days."""

    settlements: int
    """The first settlement that is judged again; those before it keep their verdicts."""
    lines: int
    since: int
    """The first posting day, and due day, that new files can touch."""
    due: int
    """The first due day of what is seen beside it."""

    @property
    def touched(self) -> int:
        """The first due day of what new files can touch: earlier ones must be what they were."""
        return self.since + EARLIEST_DAYS

    @property
    def seen(self) -> int:
        """The first due day from which on the same must be said as before."""
        return self.due + _SETTLED_DAYS


def cut(expected: Owed, lines: Lines, first_new: date) -> Cut:
    """Where to cut, if nothing is new before a day."""
    # A credit may be taken back after half a month, and then whatever it paid is open again.
    due = first_new.toordinal() - LATEST_DAYS - _BACK_DAYS
    since = due - EARLIEST_DAYS
    touched = (expected.due >= due).nonzero()[0]
    day = int(expected.day[touched].min()) if len(touched) else first_new.toordinal()
    return Cut(
        settlements=int(expected.day.searchsorted(min(day, first_new.toordinal()), "left")),
        lines=int(lines.date.searchsorted(since, "left")),
        since=since,
        # Of all that is judged again it must be seen what competes with it, however early it was taken.
        due=min(since, day - EARLIEST_DAYS) - LATEST_DAYS,
    )


@dataclass(frozen=True, slots=True)
class Window:
    """The settlements and lines that are judged again or seen beside, by place in the whole, in order."""

    settlements: Ints
    lines: Ints
    begun: frozenset[int]
    """The first settlements of the window, by place in it, of chains that have earlier ones."""


class _Around:
    """The latest settlements, from some time before the cut on, and how they hang together."""

    def __init__(self, expected: Owed, links: Links, at: Cut, old: int) -> None:
        import numpy as np

        self._np: Any = np
        first = date.fromordinal(max(1, at.due)) - timedelta(days=_AROUND_DAYS)
        self.start = int(expected.day.searchsorted(first.toordinal(), "left"))
        self.owed = expected.take(np.arange(self.start, len(expected)))
        self.chain = self.owed.chain
        count = len(self.owed)
        self.payout = _padded(links.payout[self.start : old], count)
        self.carried = _padded(links.carried[self.start : old], count)
        self._carries = [(n, *carry[1]) for n, carry in self._carried()]

    def _carried(self) -> Iterable[tuple[int, tuple[int, tuple[int, ...]]]]:
        chains = Chains(self.owed)
        for n in chains.carried_into:
            yield n, chains.carry(n)
        for group in chains.groups_carried_into:
            yield chains.members(group)[0], chains.group_carry(group)

    def closed(self, here: Flags) -> Flags:
        """These and all later ones of their chains, from the first due day of each, and what is carried into them."""
        np = self._np
        paid = self.owed.due != NEVER
        wanted = here & paid
        first = np.full(int(self.chain.max(initial=-1)) + 1, np.iinfo(np.int64).max)
        np.minimum.at(first, self.chain[wanted], self.owed.due[wanted])
        found: Flags = here | (paid & (self.owed.due >= first[self.chain]))
        for n, *sources in self._carries:
            if found[n]:
                found[sources] = True
        return found


def window(expected: Owed, lines: Lines, links: Links, at: Cut, old: int) -> Window:
    """What must be judged for a cut; ``links`` are the old ones, of the first ``old`` settlements and its lines."""
    import numpy as np

    around = _Around(expected, links, at, old)
    owed = around.owed
    here: Flags = (owed.due >= at.due) | (np.arange(len(owed)) + around.start >= at.settlements)
    count = len(links.days)
    used, repeats = _padded(links.used, len(lines)), _padded(links.repeats, len(lines))
    late = lines.date >= at.since - EARLIEST_DAYS
    wanted = np.zeros(count + 1, dtype=bool)
    wanted[used[late]] = wanted[repeats[late]] = True
    for n, numbers in links.tied.items():
        if around.start <= n < old and max(numbers) >= at.lines:
            here[n - around.start] = True
    before = -1
    while before != (size := int(here.sum()) + int(wanted.sum())):
        before = size
        here = around.closed(here)
        wanted[around.payout[here]] = wanted[around.carried[here]] = True
        wanted[NONE] = False
        here |= wanted[around.payout] | wanted[around.carried]
    free = (used == NONE) & (lines.date >= at.due - EARLIEST_DAYS)
    held = [k for n, numbers in links.tied.items() if n < around.start or (n < old and not here[n - around.start])
            for k in numbers]  # fmt: skip
    free[held] = False
    if wanted[links.payout[: around.start]].any() or wanted[links.carried[: around.start]].any():
        raise Anew("a payout reaches too far back")
    settlements = around.start + np.flatnonzero(here)
    return Window(settlements, np.flatnonzero(free | wanted[used]), _begun(expected, settlements))


def _begun(expected: Owed, here: Ints) -> frozenset[int]:
    """The first places in a window of chains that have settlements before it."""
    import numpy as np

    chain = expected.chain
    _, first = np.unique(chain, return_index=True)
    places, at = np.unique(chain[here], return_index=True)
    return frozenset(at[first[places] < here[at]].tolist())


def _padded(column: Ints, count: int) -> Ints:
    """A column made longer by nothing."""
    import numpy as np

    found: Ints = np.full(count, NONE, dtype=np.int64)
    found[: len(column)] = column
    return found
