"""Which profile a table is of: its header is found by names, wherever it stands and however its columns are ordered."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from operator import itemgetter
from typing import Final

from posdesk.statements.tables.profile import Column, Profile, profiles
from posdesk.statements.tables.sheet import Row, header_name

_SEARCHED: Final = 200
"""Rows in which a header may stand."""

_HEADER_LIKE: Final = 3
"""Filled cells, none of which begins like a figure, that make a row look like a header."""

_FIGURE: Final = re.compile(r"[-+`'(¥￥$€£#]*\s*\d")


@dataclass(frozen=True, slots=True)
class Match:
    """A profile, and where in the sheet its header stands (``row`` from 0); ``columns`` from name to place."""

    profile: Profile
    row: int
    columns: Mapping[str, int]
    score: int

    def place(self, column: Column) -> int | None:
        """Where a column stands; None where this file has none of its names."""
        for name in column:
            if name in self.columns:
                return self.columns[name]
        return None

    def places(self, roles: Collection[str]) -> frozenset[int]:
        """Where the columns of some roles stand."""
        columns = (column for role in roles for column in self.profile.columns.get(role, ()))
        return frozenset(place for column in columns if (place := self.place(column)) is not None)


def find(rows: Iterable[Row], known: tuple[Profile, ...] | None = None) -> Match | None:
    """The best match; None where no profile's header is there."""
    best: Match | None = None
    candidates = _usual() if known is None else _by_first_name(known)
    for at, row in enumerate(rows):
        if at >= _SEARCHED:
            break
        if row.filled < 2:
            continue
        columns: dict[str, int] = {}
        for place, cell in enumerate(row.cells):
            name = header_name(cell)
            if name:
                columns.setdefault(name, place)
        # A row of figures has no such name, and a header those of few profiles.
        named = {n: profile for name in columns for n, profile in candidates.get(name, ())}
        for _, profile in sorted(named.items(), key=itemgetter(0)):
            if (score := _score(profile, columns)) is not None and (best is None or score > best.score):
                best = Match(profile, at, columns, score)
    return best


def _by_first_name(known: Iterable[Profile]) -> Mapping[str, list[tuple[int, Profile]]]:
    """By each name of the first column that they must have the profiles, numbered in their order."""
    found: defaultdict[str, list[tuple[int, Profile]]] = defaultdict(list)
    for n, profile in enumerate(known):
        for name in profile.header[0] if profile.header else ():
            found[name].append((n, profile))
    return found


@cache
def _usual() -> Mapping[str, list[tuple[int, Profile]]]:
    return _by_first_name(profiles())


def header_like(rows: Iterable[Row]) -> str:
    """The first row that could be a header, to be shown to whoever must say what the table is."""
    for at, row in enumerate(rows):
        words = [cell.strip() for cell in row.cells if cell.strip()]
        if at >= _SEARCHED:
            break
        if len(words) >= _HEADER_LIKE and not any(_FIGURE.match(word) for word in words):
            return ", ".join(words)
    return ""


def _score(profile: Profile, columns: Mapping[str, int]) -> int | None:
    if not all(any(name in columns for name in column) for column in profile.header):
        return None
    if any(name in columns for name in profile.never):
        return None
    known = sum(name in profile.known for name in columns)
    if profile.strict and known < len(columns):
        return None
    return 4 * len(profile.header) + 2 * known - (len(columns) - known)
