"""What the page needs of the program beneath it: the session's files, and verdicts on them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QWidget

from posdesk.kit.jobs import Job
from posdesk.reconcile.model import Decisions, Pairing, Verdict
from posdesk.statements.model import ReadFile, Taking
from posdesk.ui.theme import Tone


class Desk(Protocol):
    """One session; everything but ``files`` may be slow and is called in the lane."""

    @property
    def files(self) -> tuple[ReadFile, ...]:
        """The session's files, in the order in which they came."""

    def read(self, paths: Sequence[Path], job: Job | None = None) -> tuple[ReadFile, ...]:
        """Read files and add them to the session."""

    def unlock(self, secret: str, job: Job | None = None) -> tuple[ReadFile, ...]:
        """Try a password on all locked files of the session; those that it opens."""

    def read_text(self, text: str) -> ReadFile:
        """Read messages that were pasted, and add them to the session."""

    def use_mapping(self, file: ReadFile, toml: str) -> ReadFile:
        """Read a file of the session anew, by a mapping."""

    def remove(self, file: ReadFile) -> None:
        """Take a file out."""

    def restore(self, file: ReadFile) -> None:
        """Put a file back that was taken out."""

    def set_terms(self, toml: str | None, name: str = "terms.toml") -> None:
        """Use these terms; None: propose them from the data."""

    def judge(self, job: Job | None = None) -> Verdict:
        """What came of each day's sales."""

    def keep_verdict(self) -> Iterator[None]:
        """Keep the last verdict for the next time, a little at a time; nothing where nobody keeps it."""

    @property
    def decisions(self) -> Decisions:
        """What a person decided so far."""

    @property
    def can_decide(self) -> bool:
        """Whether a vault is open that keeps decisions."""

    def pair(self, one: Pairing, reason: str = "") -> None:
        """Say that these lines paid these settlements."""

    def unpair(self, number: int) -> None:
        """Take that back."""

    def dismiss(self, finding: str, reason: str) -> None:
        """Say that a finding is settled, and why."""

    def bring_back(self, finding: str) -> None:
        """Let a finding ask for action again."""

    def note(self, subject: str, text: str) -> None:
        """Keep a remark on a settlement, a line or a finding."""

    def takings_of(self, settlement_id: str, offset: int = 0, limit: int = 200) -> tuple[Taking, ...]:
        """A page of a settlement's takings."""

    def takings_count(self, settlement_id: str) -> int:
        """How many takings a settlement has."""

    def report(self, verdict: Verdict, kind: str, language: str) -> bytes:
        """The verdict as ``pdf``, ``html``, ``xlsx`` or ``csv``."""


class FilesPlace(Protocol):
    """The page's second place: the files. What it shows of them is the business of the room that reads them."""

    def as_widget(self) -> QWidget:
        """The widget to lay out."""

    def show_files(self, files: Sequence[ReadFile], language: str) -> None:
        """Show the session's files."""

    def take_focus(self) -> None:
        """Put the keyboard where work begins."""

    def tone(self, files: Sequence[ReadFile]) -> Tone | None:
        """How the worst of some files feels; None where all is well."""


MakeDemo = Callable[[Path], Sequence[Path]]
"""Writes a made-up shop into a folder and names its files."""
