"""What memos say for many pairs of plan and line at once, by the rules of :meth:`Matcher.memo`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from posdesk.kit.codes import Codes
from posdesk.reconcile.engine.habits import ANCHORS
from posdesk.reconcile.engine.memo import Named, NamedDay, names_merchant
from posdesk.reconcile.engine.weights import BIT, STALE_DAYS

if TYPE_CHECKING:
    from posdesk.reconcile.engine.usual import Usual
    from posdesk.reconcile.owed import Flags, Ints

_NOBODY: Final = -1
_NEVER: Final = NamedDay(date.min, date.min, "")
_NEXT, _DUE, _POSTED = (ANCHORS.index(anchor) for anchor in ("next", "due", "posted"))


class NamedDays:
    """The pairs among some rows whose memo names one day, or one stretch of days, and what that can mean."""

    def __init__(self, usual: Usual, rows: Ints) -> None:
        import numpy as np

        self._np: Any = np
        self._usual = usual
        _, when = usual.matcher.memos.read(usual.line[rows])
        days = usual.matcher.memos.whens
        count = usual.ints(map(len, days))[when]
        self.here: Ints = np.flatnonzero(count == 1)
        """Which of the rows these are."""
        self.several: Ints = np.flatnonzero(count > 1)
        """The rows with several stretches."""
        self.rows: Ints = rows[self.here]
        place = when[self.here]
        ones = [named[0] if named else _NEVER for named in days]
        self.start: Ints = usual.ints(named.start.toordinal() for named in ones)[place]
        self.end: Ints = usual.ints(named.end.toordinal() for named in ones)[place]
        styles = Codes(named.style for named in ones)
        self.styles: tuple[str, ...] = styles.values
        self.style: Ints = styles.numbers[place]

    def means(self, anchor: str) -> Flags:
        """Whether each named day is the plan's own, taken for this kind of day; as :meth:`Matcher.means`."""
        np, usual = self._np, self._usual
        found: Flags
        if anchor == "due":
            due = usual.due[self.rows]
            found = (self.start <= due) & (due <= self.end)
        elif anchor == "posted":
            found = (self.start == self.end) & (self.end == usual.date[self.rows])
        else:
            day, row = usual.days_of(self.rows)
            day = day + (1 if anchor == "next" else 0)
            inside = (self.start[row] <= day) & (day <= self.end[row])
            found = np.bincount(row[inside], minlength=len(self.rows)) > 0
        return found


class Sayings:
    """The memos of some rows of pairs: which of them belong elsewhere, and what the others say."""

    def __init__(self, usual: Usual, rows: Ints) -> None:
        import numpy as np

        self._np: Any = np
        self._usual = usual
        self._m = usual.matcher
        self._rows = rows
        self._named: Sequence[Named] = self._m.memos.whos
        self._who, _ = self._m.memos.read(usual.line[rows])
        self.elsewhere: Flags = np.zeros(len(rows), dtype=bool)
        self.words: Ints = np.zeros(len(rows), dtype=np.int64)
        self._many = self._whether(lambda named: len(named.merchants) > 1)
        self._merchants()
        self._days()
        self._claims()
        self._several()

    def _whether(self, tell: Callable[[Named], bool]) -> Flags:
        """Whether something holds of who is named, for each row."""
        found: Flags = self._np.array([tell(named) for named in self._named], dtype=bool)[self._who]
        return found

    def _say(self, word: str, where: Flags) -> None:
        self.words[where] |= BIT[word]

    def _merchants(self) -> None:
        """Numbers of ours, numbers of nobody here, and last four digits."""
        np, codes = self._np, self._usual.merchants
        one = self._usual.ints(codes.of(next(iter(n.merchants))) if n.merchants else _NOBODY for n in self._named)
        other = self._whether(lambda named: named.other_number)
        named, ours = one[self._who], self._usual.merchant_of(self._rows)
        self.elsewhere |= (named != _NOBODY) & (named != ours)
        self._say("merchant", named == ours)
        strange = (named == _NOBODY) & other
        if self._m.memos.uses_our_numbers:
            self.elsewhere |= strange
        else:
            self._say("stranger", strange)
        four = self._whether(lambda named: bool(named.last_four))
        for at in np.flatnonzero(four & (named == _NOBODY) & ~other).tolist():
            if names_merchant(self._named[int(self._who[at])], codes.values[int(ours[at])]):
                self.words[at] |= BIT["merchant"]

    def _days(self) -> None:
        """The one day, or stretch of days, that a memo names; see :meth:`Matcher.memo` for what it means."""
        np, usual, named = self._np, self._usual, NamedDays(self._usual, self._rows)
        self._many |= np.isin(np.arange(len(self._rows)), named.several)
        rows = named.rows
        anchor = usual.each(
            lambda place, style: ANCHORS.index(self._m.habits.anchors.of(usual.places[place][0], named.styles[style])),
            usual.place[rows],
            named.style,
        )
        own = np.select([anchor == at for at in range(len(ANCHORS))], [named.means(kind) for kind in ANCHORS], False)
        taken = named.end - np.where(anchor == _NEXT, 1, 0)
        speaks = (usual.date[rows] - named.end <= STALE_DAYS) & (anchor != _POSTED)
        # A day that cannot have been paid yet is a posting day, whatever the style.
        late = usual.due[rows] > usual.first_day[rows]
        silent = ((taken > usual.date[rows]) | ((taken == usual.date[rows]) & late)) & (anchor != _DUE)
        self.words[named.here[speaks & own]] |= BIT["day"]
        self.elsewhere[named.here[speaks & ~own & ~silent]] = True

    def _claims(self) -> None:
        """What an acquirer's claim points to."""
        if not self._m.claimed:
            return
        for at, n in enumerate(self._rows.tolist()):
            if self._m.claims(self._usual.plan_at(n), int(self._usual.line[n])):
                self.words[at] |= BIT["claim"]

    def _several(self) -> None:
        """The few memos that name several merchants or stretches of days are read one by one."""
        for at in self._np.flatnonzero(self._many).tolist():
            n = int(self._rows[at])
            said = self._m.memo(self._usual.plan_at(n), self._m.lines[int(self._usual.line[n])])
            self.elsewhere[at] = said is None
            self.words[at] = sum(BIT[word] for word in said or ())
