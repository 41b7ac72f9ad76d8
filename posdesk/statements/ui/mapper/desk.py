"""What the mapping desk needs of the program beneath it; everything may be slow and is called in the lane."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from posdesk.statements.mapping.draft import Draft
from posdesk.statements.mapping.model import OpenTable, Proposal
from posdesk.statements.mapping.trial import Trial
from posdesk.statements.model import ReadFile


class Desk(Protocol):
    """The files' tables, guesses at them, and trials."""

    def open_table(self, file: ReadFile) -> OpenTable:
        """The rows of a file that is a table."""

    def propose(self, table: OpenTable) -> Proposal | None:
        """A guess at what its columns mean."""

    def read_mapping(self, toml: str, name: str, columns: Sequence[str]) -> Draft | None:
        """A mapping as a draft for a table with these columns; None where it says more than a draft can."""

    def try_mapping(self, table: OpenTable, draft: Draft | str) -> Trial:
        """What a mapping would make of it."""

    def mapping_of(self, file: ReadFile) -> str | None:
        """The kept mapping that a file was read by."""

    def keep_mapping(self, name: str, mapping: Draft | str) -> str:
        """Keep a mapping under a name, for this file's like from now on; its text."""

    def forget_mapping(self, file: ReadFile) -> None:
        """Forget the mapping that a file was read by."""
