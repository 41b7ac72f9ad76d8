"""Neutral tables in Parquet, read by a DuckDB that can reach this one file and write nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Final

from posdesk.statements.errors import DamagedFile

if TYPE_CHECKING:
    import duckdb

MAGIC: Final = b"PAR1"
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


def scan_of(path: Path) -> str:
    """The relation that scans a Parquet file, and nothing that its folder's name may suggest."""
    return f"read_parquet({literal(str(path.absolute()))}, hive_partitioning = false)"


def shut_in(paths: Sequence[Path], limit: str, threads: int | None = None) -> duckdb.DuckDBPyConnection:
    """A DuckDB in memory that can read these files, write nothing, spill nothing and load nothing.

    The order matters: no folder for temporary files, then the limits, then the files, and last the door is shut.
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
    if paths:
        allowed = ", ".join(literal(str(path.absolute())) for path in paths)
        connection.execute(f"SET allowed_paths = [{allowed}]")
    connection.execute("SET enable_external_access = false")
    connection.execute("SET lock_configuration = true")
    return connection


def parquet_types(path: Path) -> dict[str, str]:
    """The column names of a Parquet file with DuckDB's names of their types."""
    import duckdb

    with closing(shut_in([path], "100MB", 1)) as connection:
        try:
            described = connection.execute(f"DESCRIBE SELECT * FROM {scan_of(path)}").fetchall()
        except duckdb.Error as problem:
            raise DamagedFile(file=path.name) from problem
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


def parquet_rows(path: Path, known: Sequence[str]) -> Iterator[tuple[int, dict[str, str]]]:
    """Each row with its number, as text."""
    import duckdb

    types = parquet_types(path)
    names = [name for name in types if name in known]
    columns = ", ".join(f"coalesce({text_of(name, types[name])}, '')" for name in names)
    with closing(shut_in([path], "300MB", 1)) as connection:
        try:
            cursor = connection.execute(f"SELECT {columns} FROM {scan_of(path)}")
            number = 0
            while rows := cursor.fetchmany(_CHUNK):
                for row in rows:
                    number += 1
                    yield number, dict(zip(names, row, strict=True))
        except duckdb.Error as problem:
            raise DamagedFile(file=path.name) from problem
