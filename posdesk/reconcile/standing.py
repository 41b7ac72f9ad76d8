"""Where a judged set of files stands: what was said, and what the next month needs to know of it, in columns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from posdesk.kit.rows import Made
from posdesk.reconcile.banked import Shops
from posdesk.reconcile.book import Book
from posdesk.reconcile.engine.lessons import Counts
from posdesk.reconcile.engine.memo import Memos
from posdesk.reconcile.engine.payers import Common
from posdesk.reconcile.engine.steady import Close, close_calls
from posdesk.reconcile.findings import Found
from posdesk.reconcile.lines import Lines
from posdesk.reconcile.model import Line, Payout, Settlement
from posdesk.reconcile.owed import Owed
from posdesk.reconcile.told import Told
from posdesk.statements.model import Kind, ReadFile, TableLines

if TYPE_CHECKING:
    from posdesk.reconcile.engine.memo import Known
    from posdesk.reconcile.owed import Ints

T = TypeVar("T")

NONE = -1
"""Stands where nothing is linked."""


class Stretches(Made[T], Generic[T]):
    """Stretches of several lists, one after the other."""

    def __init__(self, parts: Iterable[tuple[Sequence[T], int, int]] = ()) -> None:
        """Each part is a list, and its first place and the one after its last."""
        import numpy as np

        self._parts = [part for part in parts if part[1] < part[2]]
        self._starts: Ints = np.cumsum([0, *(end - start for _, start, end in self._parts)])

    def __len__(self) -> int:
        return int(self._starts[-1])

    def _at(self, n: int) -> T:
        if n >= len(self):
            raise IndexError(n)
        part = int(self._starts.searchsorted(n, "right")) - 1
        values, start, _ = self._parts[part]
        return values[start + n - int(self._starts[part])]

    def followed_by(self, more: Sequence[T], start: int, end: int, own: int) -> Stretches[T]:
        """The first ``own`` of these, and a stretch of another list."""
        kept = zip(self._parts, self._starts.tolist(), strict=False)
        cut = [(values, first, min(last, first + own - at)) for (values, first, last), at in kept]
        return Stretches((*cut, (more, start, end)))


class Taught(Protocol):
    """Sure matches, which can be counted again."""

    def counts(self, since: int) -> Counts:
        """What those come to that were due from a day (by ordinal) on."""

    def by_day(self, since: int) -> Mapping[int, Counts]:
        """The same of each due day, from one on."""


@dataclass(slots=True)
class Links:
    """What belongs to which payout, by number: columns with :data:`NONE` where there is none."""

    payout: Ints
    """Of each settlement the payout that brought it."""
    carried: Ints
    """Of each settlement the payout that took it in."""
    used: Ints
    """Of each line the payout that it is of."""
    repeats: Ints
    """Of each line the payout that it pays again."""
    tied: Mapping[int, Sequence[int]]
    """Of settlements with several explanations the lines of these."""
    days: Ints
    """Of each payout the day on which it was whole."""
    first_lines: Ints

    @classmethod
    def of(cls, told: Told) -> Links:
        """As a run of the engine found them."""
        import numpy as np

        matcher, paid = told.outcome.matcher, told.paid

        def column(count: int, pairs: Mapping[int, int]) -> Ints:
            found: Ints = np.full(count, NONE, dtype=np.int64)
            found[list(pairs)] = paid.numbers(np.fromiter(pairs.values(), dtype=np.int64))
            return found

        return cls(
            payout=paid.numbers(matcher.paid.of),
            carried=column(len(told.expected), matcher.carried),
            used=paid.numbers(matcher.used.of),
            repeats=column(len(told.bank), told.outcome.residue.duplicates),
            tied=matcher.tied,
            days=paid.days,
            first_lines=paid.first_lines,
        )


@dataclass(slots=True)
class Standing:
    """All that is known once some files are judged; by places among all settlements, lines and payouts."""

    files: tuple[ReadFile, ...]
    as_of: date
    book: Book
    expected: Owed
    lines: Lines
    home: str | None
    shops: Shops
    common: Common
    numbers: bool
    """Whether some memo names a merchant number of ours."""
    counts: Counts
    """What all sure matches were counted to."""
    said: Known
    """What lines are known to name, as the last run's memos number it."""
    memos: Memos
    """The memos that the last run read."""
    taught: Taught
    """What the last run's sure matches were counted to."""
    since: int
    """From which due day on these were counted."""
    close: Sequence[Close]
    """What was decided by little."""
    links: Links
    statuses: Ints
    settlements: Stretches[Settlement]
    payouts: Stretches[Payout]
    told_lines: Stretches[Line]
    findings: Sequence[Found]
    toml: str
    ids: set[str]
    """The bank's own ids of all lines."""

    @classmethod
    def of(
        cls, files: tuple[ReadFile, ...], as_of: date, book: Book, told: Told, home: str | None,
        findings: Sequence[Found], toml: str,
    ) -> Standing:  # fmt: skip
        """Where a run over everything stands."""
        matcher = told.outcome.matcher
        return cls(
            files=files,
            as_of=as_of,
            book=book,
            expected=told.expected,
            lines=told.bank,
            home=home,
            shops=told.shops,
            common=told.outcome.common,
            numbers=matcher.memos.uses_our_numbers,
            counts=matcher.counts,
            said=matcher.memos.known,
            memos=matcher.memos,
            taught=matcher.usual,
            since=0,
            close=close_calls(matcher),
            links=Links.of(told),
            statuses=told.rulings.codes,
            settlements=Stretches([(told.settlements, 0, len(told.settlements))]),
            payouts=Stretches([(told.payouts, 0, len(told.payouts))]),
            told_lines=Stretches([(told.lines, 0, len(told.lines))]),
            findings=findings,
            toml=toml,
            ids=set(own_ids(files)),
        )


def own_ids(files: Sequence[ReadFile]) -> list[str]:
    """The ids that bank files give their lines, as often as they do."""
    found: list[str] = []
    tables = set()
    for file in files:
        for one in file.statements if file.kind is Kind.BANK else ():
            if not isinstance(one.entries, TableLines):
                found.extend(entry.id for entry in one.entries if entry.id)
            elif id(one.entries.columns) not in tables:
                tables.add(id(one.entries.columns))
                found.extend(one.entries.columns.ids)
    return found
