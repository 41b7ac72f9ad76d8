"""What a checklist asks, what was printed of it, and what came back. Days are calendar days of the shop.

What was printed is kept word for word: a sheet of last year shows what it asked last year, whatever is asked today.
Numbers of other rooms (shop, device, person) are those of :mod:`posdesk.shop.model` and :mod:`posdesk.devices.model`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, Protocol


class Kind(StrEnum):
    """Which sheet it is."""

    MONTHLY = "monthly"
    ACCEPTANCE = "acceptance"
    OPENING = "opening"
    CLOSING = "closing"
    CONTACTS = "contacts"
    TRAINING = "training"
    VISITORS = "visitors"


class Paper(StrEnum):
    """The paper it is printed on."""

    A4 = "a4"
    LETTER = "letter"


class Ask(StrEnum):
    """What an item asks for beside its three boxes."""

    BOX = "box"
    NUMBER = "number"
    TEXT = "text"
    PHOTO = "photo"
    SERIAL = "serial"
    """The whole serial number, written from the device."""
    CODE = "code"
    """Of a static code: the last signs of what a telephone reads from it."""


class Answer(StrEnum):
    """What somebody ticked."""

    NONE = ""
    OK = "ok"
    FAULT = "fault"
    UNCHECKED = "unchecked"


ANSWERS: Final = (Answer.OK, Answer.FAULT, Answer.UNCHECKED)
"""The boxes of an item, in the order in which they stand on paper."""


class State(StrEnum):
    """How far a sheet is."""

    PRINTED = "printed"
    """Nothing of it has come back."""
    INCOMPLETE = "incomplete"
    FAULTY = "faulty"
    """All of it was checked, and what was found is not put right yet."""
    DONE = "done"
    REPLACED = "replaced"
    """Another sheet of its month was filled in."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that is asked; its words, reference and reason are in the texts of the sheet."""

    id: str
    who: str = "O"
    """O owner, C cashier, B bookkeeper."""
    every: int = 30
    """Days within which it is looked at; the reason stands with its words."""
    ask: Ask = Ask.BOX
    fact: str = ""
    """What the program knows of it and prints beside it."""
    room: str = ""
    """The address at which a fault of it is put right."""
    hidden: bool = False
    own: str = ""
    """The words of an item that the shop added; empty for the program's own."""


@dataclass(frozen=True, slots=True)
class Section:
    """Items under one heading; ``devices``: those of every device stand here too."""

    id: str
    items: tuple[Item, ...] = ()
    devices: bool = False


@dataclass(frozen=True, slots=True)
class Template:
    """A sheet as it is asked now."""

    kind: Kind
    sections: tuple[Section, ...]
    version: str = "1"
    """Of the program's own items, and after a point that of the shop's changes."""


@dataclass(frozen=True, slots=True)
class Edition:
    """What a shop made of a sheet at one time; the latest holds, and each sheet says by which it was printed."""

    id: int = 0
    kind: Kind = Kind.MONTHLY
    number: int = 1
    on: date | None = None
    items: tuple[tuple[str, str, bool, str, str, int, str], ...] = ()
    """Section, item, whether it is hidden, and of the shop's own: words, who, days, what it asks; in their order."""


# what was printed


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a sheet as it was printed; words are given once for each language on the sheet."""

    id: str
    words: tuple[str, ...]
    label: str = ""
    """What it is called for short, as ``B4``."""
    who: str = ""
    ref: str = ""
    ask: Ask = Ask.BOX
    blank: tuple[str, ...] = ()
    """What belongs on the line that is written on."""
    told: tuple[str, ...] = ()
    """What the program knew."""
    why: tuple[str, ...] = ()
    """Within how many days it is looked at, and why."""
    rests: bool = False
    """It was well within its interval, and need not be looked at this time."""
    room: str = ""
    starred: bool = False


@dataclass(frozen=True, slots=True)
class Machine:
    """A device as it stands at the head of its lines."""

    device: int
    name: str
    kind: tuple[str, ...]
    tid: str = ""
    place: str = ""
    custodian: str = ""
    seals: tuple[str, ...] = ()
    cables: str = ""
    firmware: str = ""
    last: tuple[str, ...] = ()
    """What came of the last inspection."""
    tail: str = ""
    """The last six signs of its serial number; the whole is written from the device."""
    photo: int = 0
    """The attachment that shows its front."""


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that belong together: a section, or a device."""

    key: str
    title: tuple[str, ...]
    rows: tuple[Row, ...] = ()
    machine: Machine | None = None
    three: bool = True
    """Whether the third box is *not checked*; at an acceptance it is *not applicable*."""
    boxes: bool = True
    """Whether its lines have boxes; else they are only written on."""


@dataclass(frozen=True, slots=True)
class Form:
    """A table to write in: its heads, the lines that are known, and how many empty ones."""

    key: str
    title: tuple[str, ...]
    heads: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]
    lines: tuple[tuple[str, ...], ...] = ()
    empty: int = 0
    after: str = ""
    """The block behind which it stands; ``lead``: before them all; empty: behind them all."""
    note: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something is looked at as often as it is."""

    words: tuple[str, ...]
    days: tuple[str, ...]
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """Lines by the days of a month."""

    title: tuple[str, ...]
    rows: tuple[Row, ...]
    days: int
    last: tuple[str, ...] = ()
    """What is written in the last line: initials."""
    off: tuple[int, ...] = ()
    """Days of the month on which the shop is closed."""


@dataclass(frozen=True, slots=True)
class Printout:
    """A whole sheet, word for word."""

    number: str
    kind: Kind
    month: str
    shop: str
    version: str
    languages: tuple[str, ...]
    paper: Paper
    large: bool
    on: date
    title: tuple[str, ...]
    lead: tuple[str, ...]
    period: tuple[str, ...] = ()
    legend: tuple[str, ...] = ()
    """What the letters and stars beside its lines mean."""
    blocks: tuple[Block, ...] = ()
    forms: tuple[Form, ...] = ()
    grid: Grid | None = None
    signs: tuple[tuple[str, ...], ...] = ()
    reasons: tuple[Reason, ...] = ()
    """Within how many days each line is looked at, and why; where somebody asked for it."""
    device: int = 0
    """Whose acceptance it is; 0 where it was printed for any device."""


WRITTEN: Final = ("name", "tid", "box", "notice", "body", "screen", "box_seal", "sale")
"""What is written down at an acceptance, in the order of the paper."""


# what is kept


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet that went to paper."""

    id: int = 0
    number: str = ""
    """``PD-YYYYMM-shop-nnn``."""
    kind: Kind = Kind.MONTHLY
    month: str = ""
    """``2026-11``."""
    shop: int | None = None
    printed: date | None = None
    version: str = ""
    content: str = ""
    """The :class:`Printout`, as JSON."""
    layout: str = ""
    """Where its marks and boxes are, as JSON; see ``papers.page``."""
    pages: int = 0
    salt: str = ""
    mark: str = ""
    """What its code says beside its number: a hash of all that is on it, and of the salt, which is on no paper."""
    pdf: int = 0
    """The attachment that holds its pages."""
    inspector: int | None = None
    inspected: date | None = None
    signed: bool = False
    """Whether inspector and owner have signed."""
    finished: date | None = None
    """When somebody said that all of it was typed in."""
    device: int | None = None
    """Of an acceptance: the device whose own it was taken over into."""
    acceptance: int | None = None
    """And which of its acceptances that is."""


@dataclass(frozen=True, slots=True)
class Part:
    """What came back of one block."""

    id: int = 0
    sheet: int = 0
    block: str = ""
    answers: tuple[tuple[str, str, str, str], ...] = ()
    """Line, answer, what was written on its line, note."""
    inspection: int | None = None
    """The inspection that the inventory was told."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that a sheet found, until it is put right."""

    id: int = 0
    sheet: int = 0
    line: str = ""
    """Block and line, as ``B/router``."""
    device: int | None = None
    grave: bool = False
    """Whether it may be the work of somebody: then it is a case."""
    on: date | None = None
    closed: date | None = None
    how: str = ""


@dataclass(frozen=True, slots=True)
class Scan:
    """A page that came back as a picture, or several as a PDF; the picture itself is an attachment."""

    id: int = 0
    sheet: int = 0
    attachment: int = 0
    pages: tuple[int, ...] = ()
    """Which pages of the sheet are on it, as far as their codes could be read."""
    on: date | None = None


# what others tell


@dataclass(frozen=True, slots=True)
class Takings:
    """What the last run says of a month."""

    days: int = 0
    """Days with takings that should have been paid out, and how many of them are accounted for."""
    settled: int = 0
    missing: int = 0
    """Settlements that never arrived, are short or came back, and how many of these were put aside with a reason."""
    chased: int = 0
    findings: int = 0
    """Other findings that nobody has closed."""
    fees: int = 0
    """And those of them that are about fees."""


@dataclass(frozen=True, slots=True)
class Accounts:
    """What the list of passwords says."""

    total: int = 0
    due: int = 0
    defaults: int = 0
    leavers: int = 0
    offered: int = 0
    """Accounts for which a second factor could be switched on."""


class Elsewhere(Protocol):
    """What a sheet is filled from beside register and inventory; None where that room knows nothing yet."""

    def takings(self, month: str, merchants: frozenset[str] | None) -> Takings | None:
        """What the last run says of a month; of these merchant numbers, or of all."""

    def accounts(self) -> Accounts | None:
        """What the list of passwords says now."""
