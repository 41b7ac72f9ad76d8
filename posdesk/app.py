"""The composition root: what the program can do, without Qt.

Until there is a vault the session's files live in memory and are gone when the program ends.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from posdesk.kit.errors import PosdeskError
from posdesk.kit.jobs import Job
from posdesk.reconcile import service as reconcile
from posdesk.reconcile.model import Verdict
from posdesk.statements import service as statements
from posdesk.statements.model import Changes, ReadFile, Taking

if TYPE_CHECKING:
    from posdesk.statements.mapping.draft import Draft
    from posdesk.statements.mapping.model import OpenTable, Proposal
    from posdesk.statements.mapping.trial import Trial

_PASTED: Final = "messages.txt"
"""What pasted messages are called among the files."""


class NotATable(PosdeskError):
    """The file holds no table whose columns could be described; data: ``file``."""

    code = "not_a_table"


class App:
    """One session: the files given so far, the terms, and the last verdict."""

    def __init__(self, mappings: Path | None = None) -> None:
        self._shelf = statements.shelf(mappings)
        self._opened: dict[str, OpenTable] = {}
        """Tables that a password has opened and nobody has described yet: the table is kept, the password is not."""
        self._files: dict[str, ReadFile] = {}
        self._removed: dict[str, ReadFile] = {}
        self._question = reconcile.Question()
        self._last: reconcile.Reconciliation | None = None

    @property
    def files(self) -> tuple[ReadFile, ...]:
        """The session's files, in the order in which they came."""
        return tuple(self._files.values())

    def read(self, paths: Sequence[Path], job: Job | None = None) -> tuple[ReadFile, ...]:
        """Read files and add them; a file that is there already is replaced by its new reading."""
        return self._add(statements.read(paths, job, mappings=self._shelf.profiles))

    def unlock(self, secret: str, job: Job | None = None) -> tuple[ReadFile, ...]:
        """Try a password on all locked files; those that it opens, or, where it opens none, all that it was tried on.

        The password is not kept.
        """
        locked = [file for file in self.files if statements.is_locked(file)]
        paths = [file.path for file in locked]
        tried = statements.read(paths, job, mappings=self._shelf.profiles, secrets=(secret,))
        opened = tuple(file for file in tried if not statements.is_locked(file))
        for file in opened:
            if statements.is_unknown(file) and (table := statements.open_table(file.path, (secret,))) is not None:
                self._opened[_key(file)] = table
        return self._add(opened or tried)

    def read_text(self, text: str) -> ReadFile:
        """Read messages that were pasted, and add them."""
        return self._add((statements.read_text(text, _PASTED),))[0]

    def _add(self, came: tuple[ReadFile, ...]) -> tuple[ReadFile, ...]:
        for file in came:
            self._files[_key(file)] = file
        return came

    def changes(self, files: Sequence[ReadFile], job: Job | None = None) -> Changes:
        """What later files give otherwise than earlier ones: a sale that was refunded since."""
        return statements.changes(files, job=job)

    def open_table(self, file: ReadFile) -> OpenTable:
        """The rows of a file that is a table, for whoever must say what its columns mean."""
        table = self._opened.get(_key(file)) or statements.open_table(file.path)
        if table is None:
            raise file.error or NotATable(file=file.path.name)
        return table

    def propose(self, table: OpenTable) -> Proposal | None:
        """A guess at what the columns of a table mean."""
        return statements.guess(table)

    def read_mapping(self, toml: str, name: str, columns: Sequence[str]) -> Draft | None:
        """A mapping as a draft for a table with these columns; None where it says more than a draft can."""
        return statements.draft_of(toml, name, columns)

    def try_mapping(self, table: OpenTable, mapping: Draft | str) -> Trial:
        """What a mapping would make of a table."""
        return statements.try_mapping(table, mapping)

    def mapping_of(self, file: ReadFile) -> str | None:
        """The kept mapping that a file was read by; None where it was not read by one."""
        return self._shelf.text_of(file.format)

    def keep_mapping(self, name: str, mapping: Draft | str) -> str:
        """Keep a mapping under a name: files like this one are known from now on. Returns its text."""
        return self._shelf.keep(name, mapping)

    def forget_mapping(self, file: ReadFile) -> None:
        """Forget the mapping that a file was read by."""
        self._shelf.forget(file.format)

    def use_mapping(self, file: ReadFile, toml: str) -> ReadFile:
        """Read a file of the session anew, by a mapping."""
        return self._add((statements.read_mapped(file, self.open_table(file), toml),))[0]

    def remove(self, file: ReadFile) -> None:
        """Take a file out of the session."""
        self._removed[_key(file)] = self._files.pop(_key(file))

    def restore(self, file: ReadFile) -> None:
        """Put a file back that was taken out."""
        self._files[_key(file)] = self._removed.pop(_key(file))

    def set_terms(self, toml: str | None, name: str = "terms.toml") -> None:
        """Use these terms; None: propose them from the data."""
        terms = None if toml is None else reconcile.parse_terms(toml, name)
        self._question = replace(self._question, terms=terms)

    def judge(self, job: Job | None = None) -> Verdict:
        """What came of each day's sales, over all the session's files."""
        judged = reconcile.Reconciliation(self.files, self._question, keep=True, job=job)
        if self._last is not None:
            self._last.close()
        self._last = judged
        return judged.verdict

    def takings_of(self, settlement_id: str, offset: int = 0, limit: int = 200) -> tuple[Taking, ...]:
        """A page of a settlement's takings, from the last verdict."""
        return self._last.takings_of(settlement_id, offset, limit) if self._last else ()

    def takings_count(self, settlement_id: str) -> int:
        """How many takings a settlement of the last verdict has."""
        return self._last.takings_count(settlement_id) if self._last else 0

    def report(self, verdict: Verdict, kind: str, language: str) -> bytes:
        """The verdict as ``pdf``, ``html``, ``xlsx`` or ``csv``."""
        return reconcile.report(verdict, kind, language, self.files)


def open_app(mappings: Path | None = None) -> App:
    """A session without a vault: everything in memory, but for the mappings, which are kept in a folder."""
    return App(mappings)


def _key(file: ReadFile) -> str:
    return file.digest or str(file.path)
