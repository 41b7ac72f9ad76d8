"""One program at a time: a lock that the system takes back when its holder ends, however it ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

from posdesk.vault import files
from posdesk.vault.errors import AlreadyOpen

NAME: Final = "vault.lock"


class FolderLock:
    """Held by the one program that has the vault open."""

    def __init__(self, folder: Path) -> None:
        """Take it; raises :class:`AlreadyOpen`."""
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
        with files.told(folder / NAME):
            self._handle: int | None = os.open(folder / NAME, flags, 0o600)
        try:
            _take(self._handle)
        except OSError as problem:
            os.close(self._handle)
            self._handle = None
            raise AlreadyOpen(folder=folder.name) from problem

    def release(self) -> None:
        """Give it back; twice does no harm."""
        if self._handle is not None:
            # A process that was forked in the meantime has the same handle, and must not go on holding the lock.
            _let_go(self._handle)
            os.close(self._handle)
            self._handle = None


def _take(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _let_go(handle: int) -> None:
    if sys.platform != "win32":
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_UN)
