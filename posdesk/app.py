"""The composition root: what the program can do, without Qt.

Until there is a vault the session's files live in memory and are gone when the program ends.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from posdesk.kit.jobs import Job
from posdesk.reconcile import service as reconcile
from posdesk.reconcile.model import Verdict
from posdesk.statements import service as statements
from posdesk.statements.model import ReadFile, Taking


class App:
    """One session: the files given so far, the terms, and the last verdict."""

    def __init__(self) -> None:
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
        came = statements.read(paths, job)
        for file in came:
            self._files[_key(file)] = file
        return came

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


def open_app() -> App:
    """A session without a vault: everything in memory."""
    return App()


def _key(file: ReadFile) -> str:
    return file.digest or str(file.path)
