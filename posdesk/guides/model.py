"""A guide as it is read: never markup, but words and what they are; and what comes in a pack of guides."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from posdesk.kit.links import Link

FIRST_LONGEST = 150
"""Characters of a guide's first screen."""


@dataclass(frozen=True, slots=True)
class Span:
    """Some words of a line, and whether they are strong or lead to a page of the program."""

    text: str
    strong: bool = False
    link: Link | None = None


Line = tuple[Span, ...]


def words_of(line: Line) -> str:
    """What a line says."""
    return "".join(span.text for span in line)


class Role(StrEnum):
    """What a list in a topic is for."""

    SIGNS = "signs"
    STEPS = "steps"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph."""

    line: Line


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing of our own by its name, and what it shows in words."""

    name: str
    caption: str


@dataclass(frozen=True, slots=True)
class Points:
    """A list; with a role and a title where it is the signs, steps or nevers of a topic."""

    items: tuple[Line, ...]
    numbered: bool = False
    role: Role | None = None
    title: str = ""


Block = Words | Drawing | Points


@dataclass(frozen=True, slots=True)
class Section:
    """What stands under one heading; ``rows`` are the numbers of the trade's table of risks that it covers."""

    id: str
    title: str
    rows: tuple[int, ...] = ()
    blocks: tuple[Block, ...] = ()

    def points(self, role: Role) -> tuple[Line, ...]:
        """The signs, steps or nevers."""
        return tuple(
            item for block in self.blocks if isinstance(block, Points) and block.role is role for item in block.items
        )

    @property
    def lines(self) -> Iterator[str]:
        """All that it says, line by line, without its title."""
        for block in self.blocks:
            if isinstance(block, Words):
                yield words_of(block.line)
            elif isinstance(block, Drawing):
                yield block.caption
            else:
                yield from ((block.title,) if block.title else ())
                yield from map(words_of, block.items)


_FRAME = frozenset({"why", "happened", "sources"})


@dataclass(frozen=True, slots=True)
class Action:
    """Something to do at once: a page of the program, and what the button says."""

    words: str
    link: Link


@dataclass(frozen=True, slots=True)
class Guide:
    """One guide in one language."""

    id: str
    language: str
    title: str
    first: str
    """What to do first; at most :data:`FIRST_LONGEST` characters."""
    actions: tuple[Action, ...]
    sections: tuple[Section, ...]
    words: tuple[str, ...] = ()
    """Words by which people would look for it."""
    reviewed: date = date.min

    @property
    def topics(self) -> tuple[Section, ...]:
        """The sections about something; not why, what if it has happened, and where it comes from."""
        return tuple(one for one in self.sections if one.id not in _FRAME)

    def section(self, anchor: str) -> Section | None:
        """The section with an id."""
        return next((one for one in self.sections if one.id == anchor), None)

    @property
    def drawings(self) -> frozenset[str]:
        """The names of its drawings."""
        return frozenset(block.name for one in self.sections for block in one.blocks if isinstance(block, Drawing))

    @property
    def links(self) -> tuple[Link, ...]:
        """Every page of the program that it leads to."""
        lines = [line for one in self.sections for block in one.blocks for line in _lines(block)]
        inside = [span.link for line in lines for span in line if span.link is not None]
        return (*(action.link for action in self.actions), *inside)


def _lines(block: Block) -> tuple[Line, ...]:
    if isinstance(block, Words):
        return (block.line,)
    return block.items if isinstance(block, Points) else ()


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a find; ``hit`` for those that were looked for."""

    text: str
    hit: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A place in a guide that has what was looked for."""

    guide: str
    section: str
    """Its id; empty for the first screen."""
    title: tuple[Piece, ...]
    heading: tuple[Piece, ...]
    snippet: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What came of a search; ``meant`` are words that were taken for what was typed, where that is nowhere."""

    hits: tuple[Hit, ...] = ()
    meant: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    """What is to be marked in the text."""


@dataclass(frozen=True, slots=True)
class Proposed:
    """A telephone number that a pack brings: whose it is, what it is for."""

    provider: str
    name: str
    phone: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class Pack:
    """What a pack of guides says; its signature held."""

    name: str
    """Its lasting name, such as ``qinghe-shops``."""
    title: str
    version: int
    made: date
    guides: tuple[Guide, ...]
    numbers: tuple[Proposed, ...] = ()
    signer: bytes = b""
    """The public key by which it is signed."""


@dataclass(frozen=True, slots=True)
class Signer:
    """Somebody whose packs are taken, since their fingerprint was told by voice."""

    id: int = 0
    key: str = ""
    """Their public key, in hexadecimal digits."""
    name: str = ""
    confirmed: datetime | None = None
    by: str = ""
    """Who typed the fingerprint."""


@dataclass(frozen=True, slots=True)
class KeptPack:
    """A pack as the vault keeps it: whole, so that its signature can be checked whenever it is read."""

    id: int = 0
    signer: int = 0
    name: str = ""
    title: str = ""
    version: int = 0
    made: date | None = None
    taken: datetime | None = None
    in_force: bool = False
    content: str = ""
    """The file, in base64."""


class Standing(StrEnum):
    """How a number of a pack stands to what is saved."""

    SAME = "same"
    NEW = "new"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Change:
    """A number that a pack brings, beside the one that is saved."""

    number: Proposed
    standing: Standing
    old: str = ""


@dataclass(frozen=True, slots=True)
class Read:
    """Somebody has read a guide, and of which day it was."""

    person: int
    guide: str
    reviewed: str
    on: date
