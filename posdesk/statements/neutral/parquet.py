"""Neutral tables in Parquet, read by a DuckDB that can reach this one table and write nothing.

A table is a file, or an object in a store: of that DuckDB sees a name of ours and never the store (``remote``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from posdesk.statements.errors import DamagedFile
from posdesk.statements.model import Remote

if TYPE_CHECKING:
    import duckdb

    from posdesk.statements.neutral.remote import Objects

MAGIC: Final = b"PAR1"
OBJECTS: Final = "posdesk-object"
"""Before the name that DuckDB has for an object in a store."""
_CHUNK: Final = 10_000

_LEFT_ALONE: Final = "in_clause,join_order,build_side_probe_side"
"""What DuckDB would do worse by itself: it makes a join of each list of constants, which costs more than the scan; and
it takes a CSV of a million rows for one of forty, and would hold it in memory to join it with a smaller table. So the
table on the right of a join is the one that is held."""


def is_parquet(path: Path) -> bool:
    """Whether the file starts as Parquet does."""
    with path.open("rb") as file:
        return file.read(len(MAGIC)) == MAGIC


def literal(text: str) -> str:
    """A text as an SQL literal."""
    return "'" + text.replace("'", "''") + "'"


def quoted(name: str) -> str:
    """A name as an SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


def scan_of(path: Path | Remote) -> str:
    """The relation that scans a Parquet file, and nothing that its folder's name may suggest."""
    return f"read_parquet({literal(_name(path))}, hive_partitioning = false)"


def _name(place: Path | Remote) -> str:
    """What DuckDB calls it; an object's name holds no character that it would take for a pattern."""
    return f"{OBJECTS}://{place.version}" if isinstance(place, Remote) else str(place.absolute())


def objects_of(places: Sequence[Path | Remote]) -> Objects | None:
    """Those of the places that are in a store, to be shown to DuckDB; None where all of them are files."""
    remotes = {_name(place): place for place in places if isinstance(place, Remote)}
    if not remotes:
        return None
    from posdesk.statements.neutral.remote import Objects

    return Objects(remotes)


def shut_in(
    paths: Sequence[Path | Remote], limit: str, threads: int | None = None, objects: Objects | None = None
) -> duckdb.DuckDBPyConnection:
    """A DuckDB in memory that can read these files, write nothing, spill nothing and load nothing.

    The order matters: no folder for temporary files, then the limits, then the files, and last the door is shut.
    What is in a store is reached through ``objects`` alone, under names that stand among the allowed ones.
    """
    import duckdb

    connection = duckdb.connect(
        ":memory:", config={"autoinstall_known_extensions": False, "autoload_known_extensions": False}
    )
    # DuckDB draws its progress on stdout, where scripts read our answers.
    connection.execute("SET enable_progress_bar = false")
    connection.execute("SET temp_directory = ''")
    connection.execute(f"SET memory_limit = {literal(limit)}")
    if threads is not None:
        connection.execute(f"SET threads = {int(threads)}")
    connection.execute(f"SET disabled_optimizers = '{_LEFT_ALONE}'")
    if objects is not None:
        connection.register_filesystem(objects)
    if paths:
        allowed = ", ".join(literal(_name(path)) for path in paths)
        connection.execute(f"SET allowed_paths = [{allowed}]")
    connection.execute("SET enable_external_access = false")
    connection.execute("SET lock_configuration = true")
    return connection


@contextmanager
def _opened(path: Path | Remote, limit: str) -> Iterator[duckdb.DuckDBPyConnection]:
    """A DuckDB for one table; what goes wrong is the store's doing, or the table is damaged."""
    import duckdb

    objects = objects_of([path])
    with closing(shut_in([path], limit, 1, objects)) as connection:
        try:
            yield connection
        except duckdb.Error as problem:
            if objects is not None:
                objects.blame()
            raise DamagedFile(file=path.name) from problem
        if objects is not None:
            objects.check()


def parquet_types(path: Path | Remote) -> dict[str, str]:
    """The column names of a Parquet file with DuckDB's names of their types."""
    with _opened(path, "100MB") as connection:
        described = connection.execute(f"DESCRIBE SELECT * FROM {scan_of(path)}").fetchall()
    return {str(name): str(kind) for name, kind, *_ in described}


def text_of(name: str, kind: str) -> str:
    """A Parquet column as the text that a CSV would hold, so that one set of checks serves both.

    A double gives its shortest decimal text: 12.3 is 12.30, and 0.1 + 0.2 is finer than any currency.
    """
    column = quoted(name)
    if kind.startswith("TIMESTAMP WITH"):
        return f"strftime({column} AT TIME ZONE 'UTC', '%Y-%m-%d %H:%M:%S.%fZ')"
    if kind.startswith("TIMESTAMP"):
        return f"{column}::TIMESTAMP::VARCHAR"
    return f"nullif({column}::VARCHAR, '')"


def parquet_rows(path: Path | Remote, known: Sequence[str]) -> Iterator[tuple[int, dict[str, str]]]:
    """Each row with its number, as text."""
    types = parquet_types(path)
    names = [name for name in types if name in known]
    columns = ", ".join(f"coalesce({text_of(name, types[name])}, '')" for name in names)
    with _opened(path, "300MB") as connection:
        cursor = connection.execute(f"SELECT {columns} FROM {scan_of(path)}")
        number = 0
        while rows := cursor.fetchmany(_CHUNK):
            for row in rows:
                number += 1
                yield number, dict(zip(names, row, strict=True))
