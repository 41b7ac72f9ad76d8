"""What the guides' page needs of the program beneath it, and of what a person has chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol

from posdesk.guides import service
from posdesk.guides.model import Read
from posdesk.guides.service import Library
from posdesk.vault.service import VaultLocked

if TYPE_CHECKING:
    from posdesk.guides.service import Shelf
    from posdesk.shop.model import Person
    from posdesk.shop.service import Register


class GuideDesk(Protocol):
    """A vault, open or not: both raise ``VaultLocked`` where it is not, and are called in the lane."""

    def guides(self) -> Shelf:
        """The packs of guides, and who has read what."""

    def register(self) -> Register:
        """The shop's register."""


class GuideChoices(Protocol):
    """What a person has chosen, without any vault."""

    @property
    def guide_size(self) -> int:
        """Height in pixels of the type."""

    @guide_size.setter
    def guide_size(self, size: int) -> None: ...

    @property
    def bookmarks(self) -> tuple[str, ...]:
        """The guides that somebody keeps at hand."""

    @bookmarks.setter
    def bookmarks(self, guides: Sequence[str]) -> None: ...


class Passing:
    """Choices that nobody keeps, for a page that has no window around it."""

    def __init__(self) -> None:
        self.guide_size = 15
        self.bookmarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Seen:
    """What the page shows: the guides, and, of an open vault, the people and what they have read."""

    library: Library
    today: date
    is_open: bool = False
    people: tuple[Person, ...] = ()
    reads: tuple[Read, ...] = ()


def see(desk: GuideDesk | None, language: str, today: date) -> Seen:
    """Fetch it; without an open vault the guides alone."""
    if desk is not None:
        try:
            shelf, book = desk.guides(), desk.register().book()
            library = shelf.library(language)
            library.warm_up()
            return Seen(library, today, True, tuple(book.here(today)), tuple(shelf.reads()))
        except VaultLocked:
            # Whoever locks it reads on.
            pass
    library = service.library(language)
    library.warm_up()
    return Seen(library, today)
