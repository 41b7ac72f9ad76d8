"""Long work that says how far it is and can be stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from posdesk.kit.errors import Cancelled


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is: ``stage`` is a key below ``stage.`` in the texts, ``total`` None where nobody can know."""

    stage: str
    done: int = 0
    total: int | None = None


class Job:
    """Passed into long work, which calls :meth:`step` often; raises :class:`Cancelled` once it was stopped."""

    def __init__(self, report: Callable[[Progress], None] | None = None) -> None:
        self._report = report
        self._stopped = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next step; safe from any thread."""
        self._stopped.set()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked to stop."""
        return self._stopped.is_set()

    def step(self, stage: str, done: int = 0, total: int | None = None) -> None:
        """Say how far the work is."""
        if self._stopped.is_set():
            raise Cancelled
        if self._report is not None:
            self._report(Progress(stage, done, total))
