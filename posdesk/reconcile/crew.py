"""Who does the work that can be divided: this process, several on this machine, or a cluster (``cluster.py``)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final, Protocol, TypeVar

from posdesk.kit.jobs import Job

T = TypeVar("T")
R = TypeVar("R")

WORTH: Final = 20_000
"""Settlements from which on another process saves more time than it takes to start."""
_PARTS: Final = 3
"""Parts for each process: what is left of the last ones is short, however unlike they are."""
_LOOK: Final = 0.1
"""Seconds between two looks at whether somebody has stopped the work."""


class Crew(Protocol):
    """Does the same with several things; who does it and in which order never changes what comes out."""

    @property
    def reads(self) -> bool:
        """Whether it adds the takings up as well, each file where it lies."""

    def parts(self, settlements: int) -> int:
        """Into how many parts the work on so many settlements should be divided at most."""

    def map(self, work: Callable[[T], R], items: Sequence[T], job: Job) -> list[R]:
        """What the work makes of each, in the order of the items; ``work`` is a function of a module of ours."""

    def close(self) -> None:
        """Send them home."""


class Alone:
    """This process; ``into`` parts one after the other, where somebody wants to see that it makes no difference."""

    def __init__(self, into: int = 1, *, reads: bool = False) -> None:
        self._into = into
        self.reads = reads

    def parts(self, settlements: int) -> int:
        """As it was told."""
        return self._into

    def map(self, work: Callable[[T], R], items: Sequence[T], job: Job) -> list[R]:
        """One after the other."""
        return [work(item) for item in _watched(items, len(items), job)]

    def close(self) -> None:
        """There is nobody to send."""


class Processes:
    """Several processes on this machine, started when they are first needed.

    The takings they leave to DuckDB, which has a thread for each of the machine's processors as it is.
    """

    reads = False

    def __init__(self, count: int, worth: int = WORTH) -> None:
        from concurrent.futures import ProcessPoolExecutor
        from multiprocessing import get_context

        self._count = count
        self._worth = worth
        # A copy of this process would have its threads' locks and not its threads.
        self._pool = ProcessPoolExecutor(count, get_context("spawn"), initializer=_leave_stopping_to_others)

    def parts(self, settlements: int) -> int:
        """Some for each process."""
        return _PARTS * self._count if settlements >= self._worth else 1

    def map(self, work: Callable[[T], R], items: Sequence[T], job: Job) -> list[R]:
        """Each by whoever is free; by this process where another was ended from outside."""
        from concurrent.futures import wait
        from concurrent.futures.process import BrokenProcessPool

        try:
            futures = [self._pool.submit(work, item) for item in items]
            waiting = set(futures)
            while waiting:
                _, waiting = wait(waiting, timeout=_LOOK)
                job.step("matching", len(items) - len(waiting), len(items))
            return [future.result() for future in futures]
        except BrokenProcessPool:
            return Alone().map(work, items, job)

    def close(self) -> None:
        """End the processes, whatever they are at."""
        for process in list((self._pool._processes or {}).values()):
            process.terminate()
        self._pool.shutdown(cancel_futures=True)


def _leave_stopping_to_others() -> None:
    """Ctrl+C reaches every process of a command; the first one ends the others, without a word from them."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _watched(items: Iterable[T], count: int, job: Job) -> Iterable[T]:
    for done, item in enumerate(items):
        job.step("matching", done, count)
        yield item
