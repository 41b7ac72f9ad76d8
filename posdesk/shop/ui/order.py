"""What the places of the register's page ask of the page: a change to make, a question to put before one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from posdesk.kit.agenda import Due
from posdesk.shop import rules
from posdesk.shop.model import Step, Training
from posdesk.shop.service import Book, Register, due_of


@dataclass(frozen=True, slots=True)
class Seen:
    """The register as it was read last, what it asks for, and the day on which that is so."""

    book: Book
    due: Sequence[Due]
    today: date
    taught: Mapping[int, Sequence[Training]]
    done: Mapping[int, Sequence[Step]]
    """By person what they were taught, and what was done on their coming and going."""


def see(book: Book, today: date) -> Seen:
    """All that the page shows of a register; slow where there are many people."""
    return Seen(book, due_of(book, today), today, rules.of_people(book.trainings), rules.of_people(book.steps))


@dataclass(frozen=True, slots=True)
class Order:
    """A change, made in the lane, and what is said once it is made; what comes of it is shown where it is a record."""

    what: Callable[[Register], object]
    words: str
    undo: bool = True


@dataclass(frozen=True, slots=True)
class Question:
    """A change that cannot be taken back: what goes, the words of the button, and the change."""

    words: str
    action: str
    order: Order
