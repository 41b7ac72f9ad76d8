"""What reconciliation can do, for the window, the command line and the rooms above."""

from __future__ import annotations

from collections.abc import Collection, Generator, Iterator, Sequence
from copy import copy
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from posdesk.kit.agenda import Due, Urgency
from posdesk.kit.jobs import Job
from posdesk.kit.links import link
from posdesk.kit.money import Money
from posdesk.kit.text import Text, said
from posdesk.reconcile.crew import Crew
from posdesk.reconcile.model import Decisions, Finding, FindingKind, Pairing, Severity, Verdict
from posdesk.reconcile.terms import DEFAULT_PATIENCE, Terms
from posdesk.statements.model import ReadFile, Taking
from posdesk.statements.service import open_takings

if TYPE_CHECKING:
    from posdesk.reconcile.lasting import Names
    from posdesk.reconcile.recalled import Kept, Memory, Part

STATEMENT_DAYS: Final = 7
"""Days after which the next statement is asked for."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: the terms (None: propose them from the data), as of which day, and how long to wait."""

    terms: Terms | None = None
    as_of: date | None = None
    patience: int = DEFAULT_PATIENCE
    pairings: tuple[Pairing, ...] = ()
    """What a person has put together; of settlements and lines that are not there it says nothing."""


class Ahead:
    """Takings that are being added up under their terms, while the bank's files are still being read."""

    def __init__(self, takings: Sequence[ReadFile], terms: Terms, job: Job | None = None) -> None:
        from posdesk.reconcile.book import Book

        self.terms = terms
        self.files = tuple(takings)
        self.book = Book(open_takings(self.files, timezone=terms.timezone, job=job), self.files, terms)
        self.book.begin()

    def close(self) -> None:
        """Stop, and let go of the takings."""
        self.book.close()


class Reconciliation:
    """One set of files, judged; ``keep`` holds the takings in memory so that details can be shown later.

    Sums that were begun ``ahead`` are used where they are of the same takings and terms; they are closed in any case.
    A ``crew`` does what can be divided. A ``memory`` has sums of earlier runs; what it knows is not added up again.
    """

    def __init__(
        self,
        files: Sequence[ReadFile],
        question: Question = Question(),
        *,
        keep: bool = False,
        job: Job | None = None,
        ahead: Ahead | None = None,
        crew: Crew | None = None,
        memory: Memory | None = None,
    ) -> None:
        from posdesk.reconcile import judge

        self._judged = judge.judge(files, question, keep=keep, job=job or Job(), ahead=ahead, crew=crew, memory=memory)

    @classmethod
    def recalled(
        cls, files: Sequence[ReadFile], question: Question, memory: Memory, job: Job | None = None
    ) -> Reconciliation | None:
        """What a memory has of the same question about the same files; None where everything is to be judged.

        Nothing is worked out and no taking is fetched before somebody asks for those of a settlement.
        """
        from posdesk.reconcile import judge

        judged = judge.recalled(files, question, memory, job or Job())
        if judged is None:
            return None
        made = object.__new__(cls)
        made._judged = judged
        return made

    @property
    def verdict(self) -> Verdict:
        """What is said of all files."""
        return self._judged.verdict

    @property
    def known(self) -> bool:
        """Whether this was kept by a memory, to the letter, and nothing was worked out."""
        return self._judged.known

    def tell(self) -> Generator[None, None, list[Part]]:
        """All of this as a memory keeps it, for :meth:`recalled`; made a little at a time, and returned at the end."""
        from posdesk.reconcile import judge

        return judge.tell(self._judged)

    def more(self, files: Sequence[ReadFile], job: Job | None = None) -> Reconciliation:
        """The same with further files, such as the next month's: the verdict on all of them.

        What new files cannot touch is kept, and nothing differs from judging all files at once. This one is used up:
        what it has open is the new one's, and closed with it.
        """
        from posdesk.reconcile import judge

        made = copy(self)
        made._judged = judge.more(self._judged, files, job or Job())
        return made

    def sums(self, known: Collection[str]) -> tuple[list[str], list[Kept]]:
        """The keys of all sums that this stands on, and those of them that are not known, for the next run's memory."""
        return self._judged.book.worth_keeping(known)

    def takings_of(self, settlement_id: str, offset: int = 0, limit: int = 200) -> tuple[Taking, ...]:
        """A page of the takings that make up a settlement, by time; empty for an id that is not there."""
        return self._judged.book.takings_of(settlement_id, offset, limit)

    def takings_count(self, settlement_id: str) -> int:
        """How many takings make up a settlement."""
        return self._judged.book.takings_count(settlement_id)

    def close(self) -> None:
        """Let go of the takings."""
        self._judged.book.close()


def crew(workers: int = 1, cluster: str | None = None) -> Crew:
    """Who does what can be divided: this process, so many of them, or the Dask cluster at an address.

    Raises ``UsageError`` where there is no Dask, ``ClusterFailed`` where nobody answers.
    """
    from posdesk.reconcile.crew import Alone, Processes

    if cluster is not None:
        from posdesk.reconcile.cluster import Cluster

        return Cluster(cluster)
    return Alone() if workers == 1 else Processes(workers)


def read_terms(path: Path) -> Terms:
    """Terms from a TOML file; raises ``TermsError`` with what is wrong in it."""
    from posdesk.reconcile import terms_file

    return terms_file.read(path)


def parse_terms(toml: str, name: str = "terms.toml") -> Terms:
    """Terms from TOML text; raises ``TermsError`` with what is wrong in it."""
    from posdesk.reconcile import terms_file

    return terms_file.parse(toml, name)


def write_terms(terms: Terms) -> str:
    """Terms as TOML text that :func:`parse_terms` reads back."""
    from posdesk.reconcile import terms_file

    return terms_file.write(terms)


def line_names(files: Sequence[ReadFile]) -> Iterator[str]:
    """The lasting names of the bank lines of some files."""
    from posdesk.reconcile import lasting
    from posdesk.reconcile.banking import bank_lines

    return lasting.line_names(bank_lines(files))


def due(verdict: Verdict, decisions: Decisions, today: date) -> list[Due]:
    """What the findings ask for, a kind at a time, and the statements that are wanting by now."""
    found: dict[tuple[FindingKind, str | None], list[Finding]] = {}
    for one in verdict.findings:
        if one.severity is Severity.ACT and one.id not in decisions.dismissed:
            found.setdefault((one.kind, one.currency), []).append(one)
    told = [
        Due(
            said(
                "reconcile.due.findings", what=said(f"finding.{kind}"), n=len(ones),
                total=Money(sum(one.amount for one in ones), currency),
            ),
            link("reconcile", "findings", kind=kind), min((one.due for one in ones if one.due), default=None),
            Urgency.ACT, ones[0].because if len(ones) == 1 else said("reconcile.due.because_findings"),
        )
        for (kind, currency), ones in found.items()
    ]  # fmt: skip
    if (today - verdict.as_of).days > STATEMENT_DAYS:
        what = said("reconcile.due.statements", n=(today - verdict.as_of).days)
        told.append(Due(what, link("reconcile", "files"), None, Urgency.LOOK, said("reconcile.due.because_statements")))
    return told


def names(verdict: Verdict) -> Names:
    """Between the ids of a verdict and the names by which a decision is kept."""
    from posdesk.reconcile.lasting import Names

    return Names(verdict)


def document(verdict: Verdict, text: Text) -> dict[str, object]:
    """The verdict as the command-line contract's JSON document."""
    from posdesk.reconcile import document as contract

    return contract.document(verdict, text)


def report(verdict: Verdict, kind: str, language: str, files: Sequence[ReadFile] = ()) -> bytes:
    """The verdict as a file: ``pdf``, ``html``, ``xlsx`` or ``csv``."""
    from posdesk.reconcile.report import render

    return render(verdict.whole(), kind, language, files)
