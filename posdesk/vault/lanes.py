"""Connections: one for each thread that reads, closed only while nobody is in them.

SQLite's connections may be interrupted from any thread, but closing one in which another thread is at work pulls the
ground from under it. So whoever locks the vault interrupts the readers and waits for them; who does not come back in
time closes its own connection as soon as it does.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from time import monotonic
from typing import Any, Final

from posdesk.vault.errors import NotWritten, VaultLocked

_PATIENCE: Final = 2.0
"""Seconds that locking waits for a reader that was interrupted."""
_MOST_PATIENCE: Final = 30.0
"""Seconds that somebody waits to be alone."""
_AGAIN: Final = 0.02
"""Seconds after which it is interrupted once more: it may have been between two statements."""


@dataclass(slots=True)
class _Lane:
    connection: Any
    depth: int = 0
    left: bool = False
    """Whether its thread is to close it."""


class Lanes:
    """The reading connections by thread; a thread that comes after one that has ended takes over its connection."""

    def __init__(self, connect: Callable[[], Any]) -> None:
        self._connect = connect
        self._changed = threading.Condition()
        self._lanes: dict[int, _Lane] = {}
        self._alone = False
        self._shut = False

    @contextmanager
    def reading(self) -> Iterator[Any]:
        """This thread's own connection; raises ``VaultLocked`` once they were closed."""
        lane = self._enter()
        try:
            yield lane.connection
        finally:
            self._leave(lane)

    def _enter(self) -> _Lane:
        me = threading.get_ident()
        with self._changed:
            lane = self._lanes.get(me)
            if lane is None or not lane.depth:
                self._changed.wait_for(lambda: self._shut or not self._alone)
                lane = self._lanes.get(me)
            if self._shut:
                raise VaultLocked
            if lane is None:
                lane = self._lanes[me] = _Lane(self._connect())
            lane.depth += 1
            return lane

    def _leave(self, lane: _Lane) -> None:
        with self._changed:
            lane.depth -= 1
            if lane.left and not lane.depth:
                lane.connection.close()
            self._changed.notify_all()

    @contextmanager
    def alone(self, patience: float = _MOST_PATIENCE) -> Iterator[None]:
        """Nobody reads in the meantime, and every connection is made anew afterwards.

        Raises ``NotWritten`` where somebody reads on and on: it may be who waits to write, and would wait for ever.
        """
        with self._changed:
            if any(lane.depth for thread, lane in self._lanes.items() if thread == threading.get_ident()):
                raise RuntimeError("who reads cannot wait for all readers")
            self._alone = True
            left = self._changed.wait_for(lambda: not any(lane.depth for lane in self._lanes.values()), patience)
            if left:
                self._close_all()
        try:
            if not left:
                raise NotWritten(file="vault.db", reason="busy")
            yield
        finally:
            with self._changed:
                self._alone = False
                self._changed.notify_all()

    def close(self, patience: float = _PATIENCE) -> None:
        """No more reading: who is at it is interrupted."""
        until = monotonic() + patience
        with self._changed:
            self._shut = True
            self._changed.notify_all()
            while (busy := self._others()) and monotonic() < until:
                for lane in busy:
                    lane.connection.interrupt()
                self._changed.wait(_AGAIN)
            self._close_all()

    def _others(self) -> list[_Lane]:
        me = threading.get_ident()
        return [lane for thread, lane in self._lanes.items() if lane.depth and thread != me]

    def _close_all(self) -> None:
        late = self._others()
        for lane in self._lanes.values():
            if lane in late:
                lane.left = True
            else:
                lane.connection.close()
        self._lanes.clear()
