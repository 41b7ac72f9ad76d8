"""A proposal: what a table's columns may mean, how sure that is, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from posdesk.kit.text import Said
from posdesk.statements.model import Kind
from posdesk.statements.tables.profile import Profile

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
class Proposal:
    """A whole mapping: a profile, its text as TOML, and what stands behind it."""

    name: str
    kind: Kind
    profile: Profile
    toml: str
    confidence: float
    guesses: tuple[Guess, ...]
    doubts: tuple[Said, ...] = ()
    """What speaks against it, or could not be decided."""

    @property
    def sure(self) -> bool:
        """Whether nothing in the table leaves a doubt."""
        return self.confidence >= SURE
