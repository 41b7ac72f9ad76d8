"""A proposal: what a table's columns may mean, how sure that is, and why."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import Final

from posdesk.kit.text import Said
from posdesk.statements.mapping import nameless
from posdesk.statements.mapping.draft import Draft
from posdesk.statements.model import Kind
from posdesk.statements.tables.headless import NO_ROW
from posdesk.statements.tables.profile import Profile
from posdesk.statements.tables.sheet import Sheet

WORDS: Final = 40
"""Different words of a column that are shown to whoever must say what they mean."""

_LOOKED_AT: Final = 20_000

SURE: Final = 0.9
"""From this confidence on a proposal is called sure."""


@dataclass(frozen=True, slots=True)
class Guess:
    """One column and the role that it is taken for; ``confidence`` from 0 to 1."""

    role: str
    column: str
    confidence: float
    reason: Said


@dataclass(frozen=True, slots=True)
class NamedColumn:
    """A column, where it stands, and the first :data:`WORDS` different words in it."""

    name: str
    place: int
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OpenTable:
    """A file of rows, opened so that somebody can say what its columns mean."""

    file: str
    encoding: str | None
    sheets: tuple[Sheet, ...]

    def columns(self, sheet: int, header: int) -> tuple[NamedColumn, ...]:
        """The columns that a row names; with :data:`NO_ROW` those of a table that names none."""
        rows = self.sheets[sheet].rows
        heads = rows[header] if 0 <= header < len(rows) else nameless.names_of(rows) if header == NO_ROW else None
        names = heads.cells if heads else ()
        body = rows[header + 1 : header + 1 + _LOOKED_AT]
        found: dict[str, NamedColumn] = {}
        for place, name in enumerate(map(str.strip, names)):
            if name and name not in found:
                cells = (row.cells[place].strip() for row in body if place < len(row.cells))
                found[name] = NamedColumn(name, place, tuple(islice(dict.fromkeys(filter(None, cells)), WORDS)))
        return tuple(found.values())


@dataclass(frozen=True, slots=True)
class Proposal:
    """A whole mapping: a profile, its text as TOML, and what stands behind it."""

    name: str
    kind: Kind
    draft: Draft
    profile: Profile
    toml: str
    confidence: float
    guesses: tuple[Guess, ...]
    doubts: tuple[Said, ...] = ()
    """What speaks against it, or could not be decided."""
    sheet: int = 0
    header: int = -1
    """Where it found the names of the columns: the sheet, and the row in it; -1 where none names them."""

    @property
    def sure(self) -> bool:
        """Whether nothing in the table leaves a doubt."""
        return self.confidence >= SURE
