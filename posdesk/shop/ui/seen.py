"""What the places of the register's page show: the register as it was read last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from posdesk.kit.agenda import Due
from posdesk.shop import rules
from posdesk.shop.model import Step, Training
from posdesk.shop.service import Book, due_of


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
