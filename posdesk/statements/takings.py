"""The takings desk: every taking of the given files as one DuckDB view, exact, in memory, on no disk."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

import duckdb

from posdesk.kit.errors import Cancelled
from posdesk.kit.jobs import Job
from posdesk.kit.memory import budget
from posdesk.statements.errors import MemoryLimit, MissingFile
from posdesk.statements.model import Change, Changes, ReadFile, Statement, Taking
from posdesk.statements.neutral.errors import UnreadableTable
from posdesk.statements.neutral.fault import first_fault
from posdesk.statements.neutral.parquet import objects_of, quoted, shut_in
from posdesk.statements.neutral.scan import ROW, lines_are_rows, open_source, select
from posdesk.statements.overlap import changes, without_doubles
from posdesk.statements.sameness import digest_of

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_CHUNK: Final = 20_000
_STORED: Final = 100_000
"""Takings that are fetched from a store at once."""
_WATCH_EVERY: Final = 0.05
"""Seconds between two looks at whether somebody wants to stop."""

_LOOKED_THROUGH: Final = 8_000_000
"""Up to so many bytes a file that is only scanned is looked through for line breaks inside fields."""


class TakingsDesk:
    """All takings of the given files as one DuckDB view ``takings``; nothing spills to disk, nothing is written.

    The view has the columns of :data:`posdesk.statements.neutral.scan.VIEW`: ``file`` (index into ``files``), ``line``
    (NULL where nobody counted), ``id``, ``time`` (naive, in ``timezone``), … , ``gross`` and ``fee`` in minor units of
    the row's currency. Neutral tables are scanned where they are; with ``keep`` they are copied into memory once,
    compressed, so that they outlive their files. Files that overlap never double a taking (see ``sameness``).

    What cannot be read exactly fails the query that touches it: ask through :meth:`rows` and :meth:`arrays`, or inside
    :meth:`asking`, which raise an ``InputError`` with the line, :class:`MemoryLimit` or ``Cancelled``.
    """

    def __init__(
        self,
        files: Sequence[ReadFile],
        *,
        timezone: str,
        keep: bool = False,
        threads: int | None = None,
        memory_limit: str | None = None,
        job: Job | None = None,
    ) -> None:
        self._files = tuple(files)
        self._timezone = timezone
        self._job = job
        self._limit = memory_limit = memory_limit or f"{budget() // 1_000_000}MB"
        for file in self._files:
            if file.scanned and file.remote is None and not file.path.is_file():
                raise MissingFile(file=file.path.name)
        places = [file.place for file in self._files if file.scanned]
        self._objects = objects_of(places)
        self.connection = shut_in(places, memory_limit, threads, self._objects)
        try:
            with self.asking():
                self._fill(keep)
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

    def statements(self, file: int) -> tuple[Statement, ...]:
        """What one of the files says in all, a statement per currency; every row is checked on the way."""
        groups = self.rows(
            "SELECT currency, min(time)::DATE, max(time)::DATE, count(*), coalesce(sum(gross) FILTER (gross > 0), 0),"
            " coalesce(-sum(gross) FILTER (gross < 0), 0), sum(fee), count(kind)"
            f" FROM {self._every} WHERE file = ? GROUP BY currency ORDER BY currency NULLS FIRST",
            [file],
        )
        return tuple(
            Statement(
                currency=currency,
                start=start,
                end=end,
                lines=lines,
                credits=int(credits),
                debits=int(debits),
                fees=None if fees is None else int(fees),
            )
            for currency, start, end, lines, credits, debits, fees, _kinds in groups
        )

    def changes(self, most: int) -> Changes:
        """What a later file gives otherwise than an earlier one, by time; the first ``most`` of it are told."""
        query = changes(self.connection) if len(self._files) > 1 else None
        if query is None:
            return Changes(0)
        found = self.rows(query)
        names = list(ROW)
        told: list[Change] = []
        for before, old_line, after, new_line, *values in found[:most]:
            pairs = {name: (values[2 * at], values[2 * at + 1]) for at, name in enumerate(names)}
            differing = tuple((name, old, new) for name, (old, new) in pairs.items() if old != new)
            told.append(Change(pairs["id"][0], pairs["time"][0], (before, old_line), (after, new_line), differing))
        return Changes(len(found), tuple(told))

    def pieces(self, sql: str, size: int) -> Iterator[list[tuple[Any, ...]]]:
        """The rows of a query, so many at a time: nobody holds them all."""
        with self.asking():
            found = self.connection.execute(sql)
            while piece := found.fetchmany(size):
                yield piece

    def interrupt(self) -> None:
        """Stop the query that runs in another thread; it ends in ``Cancelled``."""
        self.connection.interrupt()

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
            with interruptible(self.connection, self._job):
                yield
            if self._objects is not None:
                self._objects.check()
        except duckdb.OutOfMemoryException as problem:
            raise MemoryLimit(limit=self._limit) from problem
        except duckdb.InterruptException as problem:
            raise Cancelled from problem
        except duckdb.Error:
            if self._objects is not None:
                self._objects.blame()
            self._blame()
            raise

    def _blame(self) -> None:
        """Raise what is wrong with the first file that cannot be read; return where all of them can."""
        for file in self._files:
            if not file.scanned:
                continue
            if file.remote is None and not file.path.is_file():
                raise MissingFile(file=file.path.name)
            everything = ", ".join(f"max({quoted(name)})" for name in ROW)
            try:
                part = select(open_source(file.place), self._timezone)
                self.connection.execute(f"SELECT {everything} FROM ({part})").fetchall()
            except duckdb.Error as problem:
                raise first_fault(file.place, self._job) or UnreadableTable(file=file.place.name) from problem

    def _fill(self, keep: bool) -> None:
        self.connection.execute("ATTACH ':memory:' AS kept (COMPRESS)")
        parts: list[str] = []
        names: list[tuple[int, str]] = []
        seen: set[str] = set()
        for index, file in enumerate(self._files):
            if self._job is not None:
                self._job.step("takings", index, len(self._files))
            digest = file.digest
            if file.scanned and not digest and len(self._files) > 1:
                digest = digest_of(file.path)
            if digest and digest in seen:
                continue
            seen.add(digest)
            if file.scanned:
                parts.append(self._keep(index, file) if keep else self._scan(index, file))
            else:
                parts.append(self._hold(index, file))
            names.append((index, digest or file.path.name))
        columns = ", ".join(map(quoted, ROW))
        every = " UNION ALL ".join(f"SELECT file, line, {columns} FROM ({part})" for part in parts) or _NOTHING
        if len(parts) > 1:
            self.connection.execute(f"CREATE VIEW every AS {every}")
            every = without_doubles(self.connection, names) or every
        self._every = "every" if len(parts) > 1 else "takings"
        self.connection.execute(f"CREATE VIEW takings AS {every}")

    def _scan(self, index: int, file: ReadFile) -> str:
        """The scan of a neutral table where it is."""
        source = open_source(file.place)
        line = "NULL"
        if source.header_lines == 0:
            line = "file_row_number + 1"
        elif file.path.stat().st_size <= _LOOKED_THROUGH and lines_are_rows(file.path):
            line = f"row_number() OVER () + {source.header_lines}"
        return select(source, self._timezone, f"{index}::INTEGER AS file, ({line})::BIGINT AS line")

    def _keep(self, index: int, file: ReadFile) -> str:
        """A copy of a neutral table in memory, compressed."""
        source = open_source(file.place)
        counted = source.header_lines == 0 or lines_are_rows(file.path)
        self.connection.execute(f"CREATE TABLE kept.file_{index} AS {select(source, self._timezone)}")
        self.connection.execute("CHECKPOINT kept")
        line = f"rowid + {source.header_lines + 1}" if counted else "NULL"
        return f"SELECT {index}::INTEGER AS file, ({line})::BIGINT AS line, * FROM kept.file_{index}"

    def _hold(self, index: int, file: ReadFile) -> str:
        """The takings of another layout, copied into memory; neutral ones moved no money and stay out."""
        columns = {"line": "BIGINT", **ROW}
        defined = ", ".join(f"{quoted(name)} {kind}" for name, kind in columns.items())
        self.connection.execute(f"CREATE TABLE kept.file_{index} ({defined})")
        chunks = _columns(file, columns) if file.stored is None else file.stored.columns(_STORED)
        for chunk in chunks:
            self.connection.register("chunk", dict(chunk))
            self.connection.execute(f"INSERT INTO kept.file_{index} SELECT * FROM chunk")
        self.connection.unregister("chunk")
        self.connection.execute("CHECKPOINT kept")
        return f"SELECT {index}::INTEGER AS file, * FROM kept.file_{index}"


_NOTHING: Final = (
    "SELECT NULL::INTEGER AS file, NULL::BIGINT AS line, "
    + ", ".join(f"NULL::{kind} AS {quoted(name)}" for name, kind in ROW.items())
    + " WHERE false"
)


def _columns(file: ReadFile, columns: Mapping[str, str]) -> Iterator[dict[str, npt.NDArray[Any]]]:
    """The takings in a file's statements, some at a time, by column."""
    takings = (taking for statement in file.statements for taking in statement.takings if not taking.neutral)
    while chunk := list(islice(takings, _CHUNK)):
        yield {name: _column(chunk, name, kind) for name, kind in columns.items()}


def _column(takings: Sequence[Taking], name: str, kind: str) -> npt.NDArray[Any]:
    """One column of some takings, as DuckDB reads it at once."""
    import numpy as np

    values = [getattr(taking, name) for taking in takings]
    match kind:
        case "BIGINT":
            return np.ma.masked_array([value or 0 for value in values], [value is None for value in values], np.int64)
        case "TIMESTAMP":
            return np.array(values, dtype="datetime64[us]")
        case _:
            return np.array([None if value is None else str(value) for value in values], dtype=object)


@contextmanager
def interruptible(connection: duckdb.DuckDBPyConnection, job: Job | None) -> Iterator[None]:
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
