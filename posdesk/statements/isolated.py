"""Third-party parsers in a process of their own: what crashes, loops or eats memory costs an error, not the program.

One worker is kept between files. It is given the name of a function of ours and plain values, and answers in
MessagePack, decoded by type: whatever has taken a parser over can send wrong values, but nothing that is run here.
"""

from __future__ import annotations

import atexit
import gc
import os
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from importlib import import_module
from typing import IO, Any, Final, TypeVar

from posdesk.kit.errors import Cancelled, InputError
from posdesk.kit.jobs import Job
from posdesk.statements import errors
from posdesk.statements.errors import DamagedFile, ReaderGaveUp

T = TypeVar("T")

WORKER: Final = "--posdesk-parser"
"""The word that makes the program a worker; used where the program is one file and there is no interpreter to call."""
LIMIT: Final = 120.0
"""Seconds that one file may take."""
MEMORY: Final = 3 << 30
"""Bytes of address space that the worker may have, where the system can hold it to that."""

_LENGTH: Final = struct.Struct("<Q")
_LONGEST: Final = 4 << 30
_LOOK: Final = 0.05
"""Seconds between two looks at whether somebody has stopped the work."""


class Worker:
    """The process and the pipes to it."""

    def __init__(self, limit: float = LIMIT) -> None:
        self.limit = limit
        self._process: subprocess.Popen[bytes] | None = None
        self._turn = threading.Lock()

    def call(self, function: Callable[..., T], file: str, *values: object, returns: type[T]) -> T:
        """What a function of a module of ours makes of these values, decoded as ``returns``.

        Its ``InputError`` comes over as it is. ``ReaderGaveUp`` where the worker dies or takes too long,
        ``DamagedFile`` where the function stumbles over the file; ``Cancelled`` where the job of :func:`stoppable` was.
        ``values`` are bytes, texts, numbers and lists of these.
        """
        from msgspec import MsgspecError, msgpack

        asked = msgpack.encode((function.__module__, function.__qualname__, values))
        with self._turn:
            answer = self._ask(asked, file, _job.get())
        try:
            if answer[:1] == b"+":
                return msgpack.decode(answer[1:], type=returns)
            code, data = msgpack.decode(answer[1:], type=tuple[str, dict[str, Any]])
        except MsgspecError as problem:
            raise ReaderGaveUp(file=file) from problem
        raise _error(code, data, file)

    def close(self) -> None:
        """End the worker."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()

    def _ask(self, asked: bytes, file: str, job: Job | None) -> bytes:
        process = self._started()
        over = threading.Event()
        stopped: list[str] = []

        def watch() -> None:
            end = time.monotonic() + self.limit
            while not over.wait(_LOOK):
                if (job is not None and job.cancelled) or time.monotonic() > end:
                    stopped.append("cancelled" if job is not None and job.cancelled else "late")
                    process.kill()
                    return

        watcher = threading.Thread(target=watch, name="parser-watch", daemon=True)
        watcher.start()
        try:
            assert process.stdin is not None  # both are pipes
            assert process.stdout is not None
            _send(process.stdin, asked)
            answer = _receive(process.stdout)
        except (OSError, EOFError) as problem:
            self.close()
            if stopped == ["cancelled"]:
                raise Cancelled from problem
            raise ReaderGaveUp(file=file) from problem
        except BaseException:
            self.close()
            raise
        finally:
            over.set()
            watcher.join()
        return answer

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is None:
            return self._process
        self.close()
        command = [sys.executable, WORKER] if getattr(sys, "frozen", False) else [sys.executable, "-c", _PROGRAM]
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            start_new_session=os.name != "nt",
        )
        return self._process


_PROGRAM: Final = f"from {__name__} import serve; serve()"


def _send(pipe: IO[bytes], data: bytes) -> None:
    pipe.write(_LENGTH.pack(len(data)))
    pipe.write(data)
    pipe.flush()


def _receive(pipe: IO[bytes]) -> bytes:
    head = pipe.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        raise EOFError
    (length,) = _LENGTH.unpack(head)
    data = pipe.read(length) if length <= _LONGEST else b""
    if len(data) < length:
        raise EOFError
    return data


def _error(code: str, data: dict[str, Any], file: str) -> InputError:
    """The error of a code, if it is one of a file; anything else is a file that the reader stumbled over."""
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, InputError)]
    known = {kind.code: kind for kind in kinds}
    return known[code](**data) if code in known else DamagedFile(file=file)


def serve() -> None:
    """The worker's own life: answer what is asked, until nobody asks any more."""
    from msgspec import msgpack

    asks, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):  # a library that prints must not print into an answer
        os.dup2(nowhere, stream)
    _hold_memory()
    gc.disable()  # parsers make cells by the million; what lies about in circles is swept up between two files
    while True:
        try:
            module, name, values = msgpack.decode(_receive(asks), type=tuple[str, str, list[Any]])
        except EOFError:
            return
        _send(answers, _answer(module, name, values))
        gc.collect()
        gc.freeze()  # modules and what they keep need not be walked again after the next file, which may be small


def _answer(module: str, name: str, values: list[Any]) -> bytes:
    from msgspec import msgpack

    try:
        return b"+" + msgpack.encode(getattr(import_module(module), name)(*values))
    except InputError as problem:
        return b"-" + msgpack.encode((problem.code, problem.data))
    except BaseException as problem:
        if isinstance(problem, KeyboardInterrupt | SystemExit):
            raise
        return b"-" + msgpack.encode(("", {}))


def _hold_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    wanted = MEMORY if most == resource.RLIM_INFINITY else min(MEMORY, most)
    resource.setrlimit(resource.RLIMIT_AS, (wanted, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


_worker: Final = Worker()
atexit.register(_worker.close)


def call(function: Callable[..., T], file: str, *values: object, returns: type[T]) -> T:
    """:meth:`Worker.call` of the one worker that all share."""
    return _worker.call(function, file, *values, returns=returns)


_job: Final[ContextVar[Job | None]] = ContextVar("job", default=None)


@contextmanager
def stoppable(job: Job) -> Iterator[None]:
    """Whatever is asked of the worker in here ends when the job is cancelled."""
    before = _job.set(job)
    try:
        yield
    finally:
        _job.reset(before)
