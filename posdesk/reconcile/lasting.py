"""Names that last: by which what a person decided is kept, whatever other files come later.

The contract's id of a bank line is the bank's own where that is unique among all files, and the id of a settlement says
its currency where a channel has several; so both may change when a file comes. A lasting name never does: a line's is
made of what it says, a settlement's always has its currency.
"""

from __future__ import annotations

import datetime
import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Final, Protocol

from posdesk.reconcile.banking import normal
from posdesk.reconcile.model import Decisions, Pairing, Verdict

if TYPE_CHECKING:
    from posdesk.reconcile.lines import Lines

_LINE: Final = "line:"
_TAIL: Final = 4
"""How much of an account's number counts: a bank may mask the rest in one file and not in another."""
_DIGITS: Final = 16


class Says(Protocol):
    """What makes a bank line this one."""

    @property
    def account(self) -> str:
        """The account, whole or masked."""

    @property
    def date(self) -> datetime.date:
        """The posting day."""

    @property
    def amount(self) -> int:
        """Signed minor units."""

    @property
    def counterparty(self) -> str:
        """From whom, or to whom."""

    @property
    def reference(self) -> str:
        """The transfer's number."""

    @property
    def memo(self) -> str:
        """What else it says."""


def line_names(lines: Iterable[Says]) -> Iterator[str]:
    """The lasting name of each line; of lines that say the same the second is told apart by its number, and so on."""
    seen: Counter[str] = Counter()
    for line in lines:
        name = _named(line)
        seen[name] += 1
        yield name if seen[name] == 1 else f"{name}|{seen[name]}"


def _named(line: Says) -> str:
    words = (normal(line.counterparty), normal(line.reference), normal(line.memo), line.account[-_TAIL:])
    digest = hashlib.sha256("\x1f".join(words).encode()).hexdigest()[:_DIGITS]
    return f"{_LINE}{line.date.isoformat()}|{line.amount}|{digest}"


def find_line(name: str, lines: Lines) -> int | None:
    """The number of the line that has a lasting name; None where it is not there, or that is no such name."""
    import numpy as np

    if not name.startswith(_LINE):
        return None
    day, amount, digest, *nth = name.removeprefix(_LINE).split("|")
    here = (lines.date == datetime.date.fromisoformat(day).toordinal()) & (lines.amount == int(amount))
    numbers = np.flatnonzero(here).tolist()
    own = [n for n in numbers if _named(lines[n]).endswith(digest)]
    at = int(nth[0]) - 1 if nth else 0
    return own[at] if at < len(own) else None


class Names:
    """Between the ids of one verdict and lasting names."""

    def __init__(self, verdict: Verdict) -> None:
        self._verdict = verdict

    @cached_property
    def _of_lines(self) -> dict[str, str]:
        """Lasting names of lines by their ids."""
        lines = self._verdict.lines
        return dict(zip((line.id for line in lines), line_names(lines), strict=True))

    @cached_property
    def _of_settlements(self) -> dict[str, str]:
        """And of settlements."""
        return {one.id: _with(one.id, one.currency) for one in self._verdict.settlements}

    @cached_property
    def _ids(self) -> dict[str, str]:
        """Ids by what is known of each: the id itself, and the lasting name."""
        known = (*self._of_settlements.items(), *self._of_lines.items())
        return {name: id_ for id_, lasting in known for name in (id_, lasting)}

    def lasting(self, name: str) -> str:
        """The lasting name of a settlement, a line or a finding; what is none of this verdict's stays as it is."""
        for known in (self._of_settlements, self._of_lines):
            if name in known:
                return known[name]
        kind, bar, about = name.partition("|")
        # The id of a finding is its kind, and the id of what it is about.
        return f"{kind}{bar}{self.lasting(about)}" if bar and self._is_known(about) else name

    def _is_known(self, name: str) -> bool:
        return name in self._of_settlements or name in self._of_lines

    def id(self, name: str) -> str:
        """The id that this verdict has for a lasting name; the name itself where it has none."""
        found = self._find(name)
        if found is None:
            kind, bar, about = name.partition("|")
            found = None if name.startswith(_LINE) else self._find(about)
            return f"{kind}{bar}{found}" if found is not None else name
        return found

    def _find(self, name: str) -> str | None:
        whole = name.rpartition("|")[0]
        # What names no currency takes that of the bank, as long as there is but one.
        return self._ids.get(name) or (whole if whole in self._of_settlements else None)

    def kept(self, one: Pairing) -> Pairing:
        """A pairing by lasting names."""
        return Pairing(tuple(map(self.lasting, one.settlements)), tuple(map(self.lasting, one.lines)))

    def shown(self, decisions: Decisions) -> Decisions:
        """What a person decided, by the ids of this verdict."""
        if decisions == Decisions():
            return decisions
        return Decisions(
            {
                number: Pairing(tuple(map(self.id, one.settlements)), tuple(map(self.id, one.lines)))
                for number, one in decisions.pairings.items()
            },
            {self.id(name): replace(one, finding=self.id(name)) for name, one in decisions.dismissed.items()},
            {
                self.id(name): tuple(replace(note, subject=self.id(name)) for note in notes)
                for name, notes in decisions.notes.items()
            },
        )


def find_settlement(name: str, places: Mapping[str, int]) -> int | None:
    """Where the settlement with a lasting name stands; None where it is not there."""
    found = places.get(name)
    return places.get(name.rpartition("|")[0]) if found is None else found


def _with(name: str, currency: str | None) -> str:
    return name if currency is None or name.endswith(f"|{currency}") else f"{name}|{currency}"
