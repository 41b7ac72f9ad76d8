"""What a dialog about one account hands back: what was done, who knows the password now, and what else it concerns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from posdesk.passwords.model import Account, Cause, Turn
from posdesk.passwords.service import Passwords
from posdesk.passwords.ui.seen import Seen
from posdesk.shop.model import Person
from posdesk.ui.card import Card
from posdesk.ui.form import boxed, ticked
from posdesk.ui.tick import Tick
from posdesk.ui.wording import Wording

_LINE: Final = 32
_MOST_LINES: Final = 5


@dataclass(frozen=True, slots=True)
class Done:
    """What was done about one account."""

    turn: Turn
    known_by: tuple[int, ...] | None = None
    """Who knows the password now; None: as before."""
    review: date | None = None
    reused: tuple[int, ...] = ()
    """The accounts that had the same password, which are to be changed as well."""

    def keep(self, passwords: Passwords) -> Account:
        """Keep it; what comes of the account."""
        after = passwords.done(self.turn, known_by=self.known_by, review=self.review)
        if self.reused:
            passwords.happen(Cause.REUSED, self.reused, self.turn.on)
        return after


@dataclass(frozen=True, slots=True)
class Raised:
    """Something that happened, and the accounts that it concerns."""

    cause: Cause
    accounts: tuple[int, ...]
    on: date | None
    why: str = ""


class Knowing(QWidget):
    """Who knows a password: everybody who works here, and whoever knew it."""

    def __init__(self, one: Account, seen: Seen, wording: Wording, *, fresh: bool = False) -> None:
        """``fresh``: it is a new password, which whoever left does not know."""
        super().__init__()
        people = [*seen.here, *gone_who_know(one, seen)]
        here = {person.id for person in seen.here}
        self.boxes: dict[int, Tick] = {}
        for person in people:
            left = self.tr("{name} (left on {day})").format(name=person.name, day=person.left)
            words = person.name if person.id in here else left
            knows = person.id in one.known_by and (person.id in here or not fresh)
            self.boxes[person.id] = ticked(words, on=knows)
        self.card: Card = boxed(
            wording.text.word("passwords.field.known_by"), self.boxes.values(), _LINE * min(len(people), _MOST_LINES)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)

    @property
    def known_by(self) -> tuple[int, ...]:
        """Who is ticked."""
        return tuple(number for number, box in self.boxes.items() if box.isChecked())


def gone_who_know(one: Account, seen: Seen) -> Sequence[Person]:
    """Who left and is still said to know a password."""
    here = {person.id for person in seen.here}
    return [
        person for number in one.known_by if number not in here and (person := seen.book.person(number)) is not None
    ]


def doers(seen: Seen, nobody: str) -> Iterable[tuple[str, Any]]:
    """Who may have done something, for a choice."""
    return [(nobody, None), *((person.name, person.id) for person in seen.here)]


def usual_doer(one: Account, seen: Seen) -> int | None:
    """Who did it the last time, or whoever works here alone."""
    here = {person.id for person in seen.here}
    last = next((turn.person for turn in seen.book.of(one.id) if turn.person in here), None)
    return next(iter(here)) if last is None and len(here) == 1 else last
