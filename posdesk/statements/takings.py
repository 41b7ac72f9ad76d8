"""The takings desk: every taking of the given files as one DuckDB view, exact, in memory, on no disk."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import islice
from typing import TYPE_CHECKING, Any, ClassVar, Final

import duckdb

from posdesk.kit.errors import Cancelled, InputError, PosdeskError
from posdesk.kit.jobs import Job
from posdesk.statements.model import ReadFile, Taking
from posdesk.statements.neutral.scan import VIEW, literal, open_source, quoted, select

if TYPE_CHECKING:
    import numpy as np

_CHUNK: Final = 20_000
_WATCH_EVERY: Final = 0.05
"""Seconds between two looks at whether somebody wants to stop."""


class MemoryLimit(PosdeskError):
    """The takings do not fit the memory that the desk may use; data: ``limit``."""

    code: ClassVar[str] = "memory_limit"


class TakingsDesk:
    """All takings of the given files as one DuckDB view ``takings``; nothing spills to disk, nothing is written.

    The view has the columns of :data:`posdesk.statements.neutral.scan.VIEW`: ``file`` (index into ``files``), ``line``,
    ``id``, ``time`` (naive, in ``timezone``), … , ``gross`` and ``fee`` in minor units of the row's currency.
    Neutral tables are scanned where they are; with ``keep`` they are copied into memory once, so that they outlive
    their files. What cannot be read exactly fails the query that touches it: ask through :meth:`rows` and
    :meth:`arrays`, which say which line it was.
    """

    def __init__(
        self,
        files: Sequence[ReadFile],
        *,
        timezone: str,
        keep: bool = False,
        threads: int | None = None,
        memory_limit: str = "300MB",
        job: Job | None = None,
    ) -> None:
        self._files = tuple(files)
        self._job = job
        self._limit = memory_limit
        self.connection = duckdb.connect(
            ":memory:", config={"autoinstall_known_extensions": False, "autoload_known_extensions": False}
        )
        try:
            self._shut_in(threads)
            with self.asking():
                self._fill(timezone, keep)
        except BaseException:
            self.close()
            raise

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """The rows of a query."""
        with self.asking():
            return self.connection.execute(sql, list(parameters)).fetchall()

    def arrays(self, sql: str, parameters: Sequence[object] = ()) -> dict[str, np.ndarray[Any, Any]]:
        """The columns of a query as NumPy arrays (masked where a column has NULLs)."""
        with self.asking():
            return self.connection.execute(sql, list(parameters)).fetchnumpy()

    def close(self) -> None:
        """Let go of the files and the memory."""
        self.connection.close()

    def __enter__(self) -> TakingsDesk:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    @contextmanager
    def asking(self) -> Iterator[None]:
        """Say what DuckDB's errors mean: a bad line, too little memory, or somebody stopped the work."""
        try:
            with _interruptible(self.connection, self._job):
                yield
        except duckdb.OutOfMemoryException as problem:
            raise MemoryLimit(limit=self._limit) from problem
        except duckdb.InterruptException as problem:
            raise Cancelled from problem

    def _shut_in(self, threads: int | None) -> None:
        """Nothing but the given files can be reached, and nothing written, by whatever is asked later."""
        paths = [literal(str(file.path.absolute())) for file in self._files if file.scanned]
        self.connection.execute("SET temp_directory = ''")
        self.connection.execute(f"SET memory_limit = {literal(self._limit)}")
        if threads is not None:
            self.connection.execute(f"SET threads = {int(threads)}")
        # A list of constants is compared in place: as a join, which DuckDB makes of it, it costs more than the scan.
        self.connection.execute("SET disabled_optimizers = 'in_clause'")
        if paths:
            self.connection.execute(f"SET allowed_paths = [{', '.join(paths)}]")
        self.connection.execute("SET enable_external_access = false")
        self.connection.execute("SET lock_configuration = true")

    def _fill(self, timezone: str, keep: bool) -> None:
        columns = ", ".join(f"{quoted(name)} {kind}" for name, kind in VIEW.items())
        self.connection.execute(f"CREATE TABLE held ({columns})")
        parts = ["SELECT * FROM held"]
        seen: set[str] = set()
        for index, file in enumerate(self._files):
            if file.digest and file.digest in seen:
                continue
            seen.add(file.digest)
            if not file.scanned:
                self._hold(index, file)
                continue
            part = select(open_source(file.path.absolute()), index, timezone)
            if keep:
                self.connection.execute(f"INSERT INTO held {part}")
            else:
                parts.append(part)
        self.connection.execute(f"CREATE VIEW takings AS {' UNION ALL '.join(parts)}")

    def _hold(self, index: int, file: ReadFile) -> None:
        """Copy the takings of another layout into memory; neutral ones moved no money and stay out."""
        takings = (taking for statement in file.statements for taking in statement.takings if not taking.neutral)
        names = [name for name in VIEW if name != "file"]
        unnested = ", ".join(f"unnest(?::{VIEW[name]}[])" for name in names)
        while chunk := list(islice(takings, _CHUNK)):
            columns = [[_value(taking, name) for taking in chunk] for name in names]
            self.connection.execute(f"INSERT INTO held SELECT {index}, {unnested}", columns)


def _value(taking: Taking, name: str) -> object:
    value: object = getattr(taking, name)
    return str(value) if name == "kind" else value


@contextmanager
def _interruptible(connection: duckdb.DuckDBPyConnection, job: Job | None) -> Iterator[None]:
    """Stop DuckDB's work when the job is cancelled, which DuckDB itself cannot see."""
    if job is None:
        yield
        return
    if job.cancelled:
        raise Cancelled
    done = threading.Event()

    def watch() -> None:
        while not done.wait(_WATCH_EVERY):
            if job.cancelled:
                connection.interrupt()

    watcher = threading.Thread(target=watch, name="takings-watch", daemon=True)
    watcher.start()
    try:
        yield
    finally:
        done.set()
        watcher.join()
