"""One program for one vault: whoever starts it again comes to the window that is there, and hands it files.

Needed since a window that is closed may stay beside the clock: a second program would find the vault taken. Nothing of
this is a network: a lock file, and a socket of this computer that its user alone may open.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_PATIENCE: Final = 2_000
"""Milliseconds for the other to answer; one that hangs keeps nobody from working."""
_LONGEST: Final = 1 << 20
"""Bytes of a call: the names of as many files as anybody drops."""
_ANSWER: Final = b"here\n"


class Single(QObject):
    """The one program; ``called`` brings the files of one that was started after it."""

    called = Signal(object)

    def __init__(self, folder: Path, vault: Path | None = None, parent: QObject | None = None) -> None:
        """``folder`` is this person's own; programs on another vault than the usual one are others."""
        super().__init__(parent)
        folder.mkdir(parents=True, exist_ok=True)
        which = f"{folder.absolute()}|{vault.absolute() if vault is not None else ''}"
        name = hashlib.sha256(which.encode()).hexdigest()[:16]
        user = os.getuid() if hasattr(os, "getuid") else ""
        self._name = f"posdesk-{user}-{name}"
        self._lock = QLockFile(str(folder / f"running-{name}.lock"))
        # A program that runs for months is no leftover: only one whose process is gone is.
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def is_first(self) -> bool:
        """Whether there is no other, or nobody can tell because nothing can be written here."""
        return self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError

    def listen(self) -> bool:
        """Hear whoever is started after this; False where the system lacks what that needs."""
        try:
            from PySide6.QtNetwork import QLocalServer
        except ImportError:
            return False
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._hear)
        QLocalServer.removeServer(self._name)
        return self._server.listen(self._name)

    def call(self, files: Sequence[Path], *, hidden: bool) -> bool:
        """Tell the other to come forward with files; False: it does not answer."""
        try:
            from PySide6.QtNetwork import QLocalSocket
        except ImportError:
            return False
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_PATIENCE):
            return False
        told = {"hidden": hidden, "files": [str(path.absolute()) for path in files]}
        socket.write(QByteArray(json.dumps(told).encode() + b"\n"))
        return socket.waitForReadyRead(_PATIENCE) and socket.readLine() == QByteArray(_ANSWER)

    def _hear(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(socket.deleteLater)

    def _read(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        socket = self.sender()
        if not isinstance(socket, QLocalSocket):
            return
        if socket.bytesAvailable() > _LONGEST:
            socket.abort()
        if not socket.canReadLine():
            return
        try:
            told = json.loads(bytes(socket.readLine().data()))
            files = [Path(str(name)) for name in told["files"]]
            hidden = bool(told["hidden"])
        except (KeyError, TypeError, ValueError, RecursionError):
            socket.abort()
            return
        socket.write(QByteArray(_ANSWER))
        socket.flush()
        if not hidden:
            self.called.emit(files)

    def close(self) -> None:
        """Be heard no longer."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()
