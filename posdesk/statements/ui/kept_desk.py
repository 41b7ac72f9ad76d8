"""What the page of kept files needs of the program beneath it, and how it words a file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final, Protocol

from posdesk.kit.jobs import Job
from posdesk.kit.text import Text
from posdesk.statements.mapping.draft import PREFIX
from posdesk.statements.model import KeptFile

YEARS: Final = (5, 6, 7, 8, 10, 12, 15, 20, 30)
"""How long records may have to be kept; never less than the first, whatever the law."""


class KeptDesk(Protocol):
    """The vault's files. All of it may be slow, and is called in the lane."""

    def kept_files(self, job: Job | None = None) -> Sequence[KeptFile]:
        """All files that were ever kept."""

    def limit(self, years: int) -> date:
        """The day before which a file must end to be older than so many years."""

    def speaks_of(self, number: int) -> tuple[frozenset[tuple[str, str]], frozenset[str]]:
        """What a file speaks of: channels with their merchants, and accounts."""

    @property
    def personal(self) -> frozenset[str]:
        """The accounts of which only payouts are kept."""

    def take_out(self, number: int, job: Job | None = None) -> int:
        """Take a file out; the history's entry about it, by which it is undone."""

    def put_back(self, number: int, job: Job | None = None) -> int:
        """Put a file back; the history's entry about it, by which it is undone."""

    def undo(self, entry: int, job: Job | None = None) -> None:
        """Take back what an entry of the history tells of."""

    def make_personal(self, account: str, job: Job | None = None) -> int:
        """Keep only the payouts of an account; how many lines were forgotten, for good."""

    def erase(self, numbers: Sequence[int], job: Job | None = None) -> None:
        """Forget files for good."""


def format_words(format: str, text: Text) -> str:
    """What a format is called; its own name where we have no words for it."""
    if format.startswith(PREFIX):
        return text.word("format.mapped", name=format.removeprefix(PREFIX))
    key = f"format.{format}"
    return text.word(key) if key in text else format


def days_words(file: KeptFile) -> str:
    """The days that a file speaks of."""
    if file.first is None or file.last is None:
        return "—"
    return f"{file.first}" if file.first == file.last else f"{file.first} – {file.last}"


def moment(at: str) -> str:
    """When it was kept, in the computer's own time."""
    return f"{datetime.fromisoformat(at).astimezone():%Y-%m-%d %H:%M}"
