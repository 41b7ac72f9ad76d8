"""What the page needs of the program beneath it: the session's files, and verdicts on them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from posdesk.kit.jobs import Job
from posdesk.reconcile.model import Verdict
from posdesk.statements.model import ReadFile, Taking


class Desk(Protocol):
    """One session; everything but ``files`` may be slow and is called in the lane."""

    @property
    def files(self) -> tuple[ReadFile, ...]:
        """The session's files, in the order in which they came."""

    def read(self, paths: Sequence[Path], job: Job | None = None) -> tuple[ReadFile, ...]:
        """Read files and add them to the session."""

    def remove(self, file: ReadFile) -> None:
        """Take a file out."""

    def restore(self, file: ReadFile) -> None:
        """Put a file back that was taken out."""

    def set_terms(self, toml: str | None, name: str = "terms.toml") -> None:
        """Use these terms; None: propose them from the data."""

    def judge(self, job: Job | None = None) -> Verdict:
        """What came of each day's sales."""

    def takings_of(self, settlement_id: str, offset: int = 0, limit: int = 200) -> tuple[Taking, ...]:
        """A page of a settlement's takings."""

    def takings_count(self, settlement_id: str) -> int:
        """How many takings a settlement has."""

    def report(self, verdict: Verdict, kind: str, language: str) -> bytes:
        """The verdict as ``pdf``, ``html``, ``xlsx`` or ``csv``."""


MakeDemo = Callable[[Path], Sequence[Path]]
"""Writes a made-up shop into a folder and names its files."""
