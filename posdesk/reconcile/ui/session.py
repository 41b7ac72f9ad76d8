"""The page's slow work: files are read and judged in the lane, and what came of it is told when it is there."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from posdesk.kit.errors import PosdeskError
from posdesk.kit.jobs import Job, Progress
from posdesk.reconcile.ui.decide import Decision
from posdesk.reconcile.ui.desk import Desk, MakeDemo
from posdesk.reconcile.ui.ledger import Ledger
from posdesk.statements.model import ReadFile
from posdesk.ui.tasks import Lane, Task

MOST_FILES: Final = 2000
"""A folder that holds more is somebody's whole disk, dropped by mistake; the rest is left, and that is said."""
_ALL: Final = object()
"""Says that all of it is kept."""
_MOST_LOOKED_AT: Final = 20_000
"""Files of a folder that are even counted."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one piece of work: the files now there, the verdict laid out, or what stood in its way."""

    files: tuple[ReadFile, ...]
    came: tuple[ReadFile, ...] = ()
    ledger: Ledger | None = None
    error: PosdeskError | None = None
    left: int = 0
    """Files that were not even looked at, because there were too many."""


class Session(QObject):
    """The session's files and the last verdict on them."""

    started = Signal()
    progressed = Signal(object)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.lane = lane
        self.ledger: Ledger | None = None
        self._tasks: list[Task] = []
        self._keeping: Iterator[None] | None = None
        """What is still to be kept of the last verdict, for the next unlocking."""

    @property
    def busy(self) -> bool:
        """Whether something is being read or judged."""
        return bool(self._tasks)

    def cancel(self) -> None:
        """Stop what runs and drop what waits."""
        for task in self._tasks:
            task.cancel()

    def forget(self) -> None:
        """Stop what runs, and let go of the last verdict."""
        self.cancel()
        self.ledger = self._keeping = None

    def add(self, paths: Sequence[Path]) -> None:
        """Read files, and all files in folders, and judge everything anew; a file of terms among them is used."""
        desk = self.desk

        def work(job: Job) -> Outcome:
            found, left = found_in(paths, job)
            terms = [path for path in found if _holds_terms(path)]
            if terms:
                desk.set_terms(_text_of(terms[-1]), terms[-1].name)
            files = [path for path in found if path not in terms]
            return replace(_judge(desk, job, desk.read(files, job) if files else ()), left=left)

        self._start(work)

    def unlock(self, secret: str) -> None:
        """Try a password on all locked files, and judge everything anew."""
        desk = self.desk

        def work(job: Job) -> Outcome:
            return _judge(desk, job, desk.unlock(secret, job))

        self._start(work)

    def add_text(self, text: str) -> None:
        """Read pasted messages, and judge everything anew."""
        desk = self.desk

        def work(job: Job) -> Outcome:
            return _judge(desk, job, (desk.read_text(text),))

        self._start(work)

    def use_mapping(self, file: ReadFile, toml: str) -> None:
        """Read a file by a mapping, and judge everything anew."""
        desk = self.desk

        def work(job: Job) -> Outcome:
            return _judge(desk, job, (desk.use_mapping(file, toml),))

        self._start(work)

    def add_demo(self, make: MakeDemo) -> None:
        """Write a made-up shop into a folder that is gone afterwards, read it and judge it."""
        desk = self.desk

        def work(job: Job) -> Outcome:
            with tempfile.TemporaryDirectory(prefix="posdesk-made-up-") as folder:
                came = desk.read(list(make(Path(folder))), job)
                return _judge(desk, job, came)

        self._start(work)

    def remove(self, file: ReadFile) -> None:
        """Take a file out and judge the rest."""
        desk = self.desk

        def work(job: Job) -> Outcome:
            desk.remove(file)
            return _judge(desk, job, ())

        self._start(work)

    def restore(self, file: ReadFile) -> None:
        """Put a file back and judge everything."""
        desk = self.desk

        def work(job: Job) -> Outcome:
            desk.restore(file)
            return _judge(desk, job, ())

        self._start(work)

    def use_terms(self, toml: str | None, name: str = "terms.toml") -> None:
        """Judge by other terms; None: by guessed ones."""
        desk = self.desk

        def work(job: Job) -> Outcome:
            desk.set_terms(toml, name)
            return _judge(desk, job, ())

        self._start(work)

    def use_terms_file(self, path: Path) -> None:
        """Judge by the terms in a file."""
        desk = self.desk

        def work(job: Job) -> Outcome:
            desk.set_terms(_text_of(path), path.name)
            return _judge(desk, job, ())

        self._start(work)

    def decide(self, decision: Decision) -> None:
        """Keep what a person decided, and show what comes of it."""
        desk, ledger = self.desk, self.ledger

        def work(job: Job) -> Outcome:
            decision.act(desk)
            if decision.judge or ledger is None:
                return _judge(desk, job, ())
            return Outcome(desk.files, ledger=Ledger(ledger.verdict, job, desk.decisions))

        self._start(work)

    def judge_again(self) -> None:
        """Judge what is there once more."""
        desk = self.desk

        def work(job: Job) -> Outcome:
            return _judge(desk, job, ())

        self._start(work)

    def _start(self, work: Callable[[Job], Outcome]) -> None:
        self._keeping = None
        task = self.lane.run(work, self._done, self._failed, self._progress)
        self._tasks.append(task)
        if len(self._tasks) == 1:
            self.started.emit()

    def _progress(self, progress: Progress) -> None:
        self.progressed.emit(progress)

    def _done(self, outcome: Outcome) -> None:
        self._tasks.pop(0)
        self.ledger = outcome.ledger
        self.ended.emit(outcome)
        if self.ledger is not None and not self._tasks:
            self._keeping = self.desk.keep_verdict()
            self._keep_on()

    def _keep_on(self) -> None:
        """Keep a little more of the verdict: what the person asks for meanwhile waits for no more than that."""
        keeping = self._keeping

        def work(_job: Job) -> bool:
            return keeping is not None and next(keeping, _ALL) is not _ALL

        if keeping is not None:
            self.lane.run(work, self._kept, self._not_kept)

    def _kept(self, some: bool) -> None:
        if some:
            self._keep_on()

    def _not_kept(self, _error: PosdeskError) -> None:
        # Nothing is lost: after unlocking it is judged again.
        self._keeping = None

    def _failed(self, error: PosdeskError) -> None:
        self._tasks.pop(0)
        self.failed.emit(error)


class TermsUnreadable(PosdeskError):
    """A terms file that cannot be opened, or is no text; data: ``file``."""

    code = "terms_unreadable"


def _judge(desk: Desk, job: Job, came: tuple[ReadFile, ...]) -> Outcome:
    files = desk.files
    if not any(file.error is None for file in files):
        return Outcome(files, came)
    try:
        return Outcome(files, came, Ledger(desk.judge(job), job, desk.decisions))
    except PosdeskError as error:
        if job.cancelled:
            raise
        return Outcome(files, came, error=error)


def _holds_terms(path: Path) -> bool:
    """Whether a file is one of terms: by its ending, and by what stands in it."""
    if path.suffix.lower() != ".toml":
        return False
    try:
        return "[[channel]]" in path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return False


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise TermsUnreadable(file=path.name) from error


def found_in(paths: Sequence[Path], job: Job) -> tuple[list[Path], int]:
    """The files themselves, and those in folders, hidden ones left out, in a settled order; and how many were left."""
    found: list[Path] = []
    for path in paths:
        found += sorted(_inside(path, job)) if path.is_dir() else [path]
    return found[:MOST_FILES], max(0, len(found) - MOST_FILES)


def _inside(folder: Path, job: Job) -> Iterator[Path]:
    wanted = (path for path in folder.rglob("*") if _wanted(path, folder))
    for number, path in enumerate(islice(wanted, _MOST_LOOKED_AT)):
        if number % 100 == 0:
            job.step("reading")
        yield path


def _wanted(path: Path, below: Path) -> bool:
    hidden = any(part.startswith((".", "~$")) for part in path.relative_to(below).parts)
    return not hidden and path.is_file()
