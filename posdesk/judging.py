"""The last verdict of a session: what it answers, how the next one comes of it, and how it is kept; no Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from posdesk.kit.jobs import Job
from posdesk.reconcile import service as reconcile
from posdesk.statements.model import ReadFile

if TYPE_CHECKING:
    from posdesk.keeping import Keeping

Asked = tuple[reconcile.Question, tuple[str, ...]]
"""A question, and the files that it is about, by their keys."""


class Judging:
    """The last verdict, with what is behind it, and what it answers."""

    def __init__(self) -> None:
        self.last: reconcile.Reconciliation | None = None
        self._asked: Asked | None = None
        """What it answers; None where a file was read anew since."""
        self._kept: reconcile.Reconciliation | None = None
        """The one that the vault has whole."""

    def judge(
        self, files: Mapping[str, ReadFile], question: reconcile.Question, kept: Keeping | None, job: Job | None = None
    ) -> reconcile.Reconciliation:
        """What came of each day's sales: what is known is not judged again, neither here nor by the vault."""
        if self.last is not None and self.answers((question, tuple(files))):
            return self.last
        judged = self._more(files, question, job)
        if judged is None:
            every = tuple(files.values())
            known = None if kept is None else reconcile.Reconciliation.recalled(every, question, kept, job)
            judged = known or reconcile.Reconciliation(every, question, keep=True, job=job, memory=kept)
            self.close()
        self.last, self._asked = judged, (question, tuple(files))
        self._kept = judged if judged.known else None
        return judged

    def _more(
        self, files: Mapping[str, ReadFile], question: reconcile.Question, job: Job | None
    ) -> reconcile.Reconciliation | None:
        """The last verdict with the files that came since; None where it was asked otherwise, or others are gone."""
        last, asked, now = self.last, self._asked, tuple(files)
        if last is None or asked is None:
            return None
        before, known = asked
        if before != question or now[: len(known)] != known or len(now) == len(known):
            return None
        # Used up by what comes of it, or by what goes wrong.
        self.last = None
        return last.more([files[key] for key in now[len(known) :]], job)

    def forget(self) -> None:
        """The last verdict may still be looked at, but is no answer any more, whatever is asked."""
        self._asked = None

    def answers(self, asked: Asked) -> bool:
        """Whether there is a verdict, and it answers that."""
        return self.last is not None and self._asked == asked

    def keep(self, kept: Keeping, now: Callable[[], Asked]) -> Iterator[None]:
        """Keep it whole in the vault, a little at a time, as long as it answers what is asked ``now``."""
        run = self.last
        if run is None or run is self._kept:
            return
        telling = run.tell()
        while run is self.last and self.answers(now()):
            try:
                next(telling)
            except StopIteration as told:
                kept.keep_parts(told.value)
                self._kept = run
                return
            yield

    def close(self) -> None:
        """Let go of the last verdict's takings."""
        if self.last is not None:
            self.last.close()
