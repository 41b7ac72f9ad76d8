"""The only thread door: slow work goes into one lane, its result comes back to a bound slot of the window."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from posdesk.kit.errors import PosdeskError
from posdesk.kit.jobs import Job, Progress

T = TypeVar("T")

SWITCH: Final = 0.001
"""Seconds after which the lane lets the window's thread in: a fifth of Python's own, so that typing stays smooth."""

PACE: Final = 0.05
"""Seconds between two reports of progress: more often than an eye sees would only fill the event queue."""


LOOK: Final = 500
"""Milliseconds after which the window's thread looks whether there is enough to be collected."""


class Task(QObject):
    """One piece of work in the lane; lives in the window's thread, and so do its slots."""

    finished = Signal(object)
    failed = Signal(object)
    progressed = Signal(object)
    ended = Signal()
    _landed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.job = Job(self._report)
        self._last = 0.0
        self._stage = ""
        self.waits: Future[Any] | None = None
        """The work, where it may be dropped when the program is closed."""
        self._landed.connect(self._land, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the work to stop; ``failed`` then brings ``Cancelled``."""
        self.job.cancel()

    def _report(self, progress: Progress) -> None:
        now = time.monotonic()
        if progress.stage != self._stage or now - self._last >= PACE:
            self._stage, self._last = progress.stage, now
            self.progressed.emit(progress)

    def land(self, future: Future[T]) -> None:
        """Called in the lane's thread when the work is over."""
        self._landed.emit(future)

    @Slot(object)
    def _land(self, future: Future[object]) -> None:
        self.ended.emit()
        if future.cancelled():
            # Dropped before its turn, because the program is closed: nobody waits for an answer.
            self.deleteLater()
            return
        try:
            result = future.result()
        except PosdeskError as error:
            self.failed.emit(error)
        else:
            self.finished.emit(result)
        finally:
            self.deleteLater()


def smooth() -> None:
    """Set the interpreter for a window: threads take turns often, and no collection walks all there is.

    A full collection over a large verdict holds every thread for longer than a person's eye forgives.
    """
    sys.setswitchinterval(SWITCH)
    gc.set_threshold(10_000, 50, 100_000)
    gc.freeze()


class Collecting(QObject):
    """Lets garbage be collected in the window's thread alone, as long as any of these is there.

    Python collects in the thread that happens to make the next object. In a lane that took apart trees of widgets while
    the window's thread was taking them apart itself, and the program was gone.
    """

    _there = 0

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left = [False]
        Collecting._there += 1
        gc.disable()
        # Also where the lane goes without having been closed.
        self.destroyed.connect(partial(Collecting._leave, self._left))
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK)

    def look(self) -> None:
        """Collect the oldest generation that is full, as Python would have."""
        full = [
            n for n, (there, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if there > most
        ]
        if full:
            gc.collect(full[-1])

    def stop(self) -> None:
        """From now on Python may collect where it likes, if this was the last."""
        self._timer.stop()
        Collecting._leave(self._left)

    @staticmethod
    def _leave(left: list[bool], _gone: object = None) -> None:
        if not left[0]:
            left[0] = True
            Collecting._there -= 1
            if not Collecting._there:
                gc.enable()


class Lane(QObject):
    """One worker that does one thing after another; nothing else in the program may start a thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._collecting = Collecting(self)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="lane")
        self._closed = False

    def run(
        self,
        work: Callable[[Job], T],
        done: Callable[[T], None],
        failed: Callable[[PosdeskError], None] | None = None,
        progressed: Callable[[Progress], None] | None = None,
        *,
        saves: bool = False,
    ) -> Task:
        """Queue ``work``; ``done``, ``failed`` and ``progressed`` are bound methods of QObjects.

        What ``saves`` what somebody has typed is done even where the program is closed meanwhile.
        What is no :class:`PosdeskError` is a bug, and is raised in the window's thread.
        """
        task = Task(self)
        for signal, slot in ((task.finished, done), (task.failed, failed), (task.progressed, progressed)):
            if slot is None:
                continue
            # a lambda or free function would run in the lane's thread
            if not isinstance(getattr(slot, "__self__", None), QObject):
                raise TypeError(f"not a bound method of a QObject: {slot!r}")
            signal.connect(slot, Qt.ConnectionType.QueuedConnection)
        if self._closed:
            # A page that is still there while the program ends asks for nothing any more.
            return task
        future: Future[T] = self._pool.submit(work, task.job)
        future.add_done_callback(task.land)
        if not saves:
            task.waits = future
        return task

    def close(self) -> None:
        """Stop taking work, drop what waits and saves nothing, and let what runs end."""
        self._closed = True
        for task in self.findChildren(Task):
            if task.waits is not None:
                task.cancel()
                task.waits.cancel()
        self._pool.shutdown(wait=True)
        self._collecting.stop()
