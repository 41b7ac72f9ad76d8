"""Takings that several files hold, found inside DuckDB; the rules are those of ``sameness``.

Only where the files' times overlap for a merchant and channel is anything compared. A taking with an id is compared
where one of the two stands within the period of the other's file: terminals that count from 1 each day give the same
ids to other days. An id that one file gives twice identifies nothing: such rows go by content and occurrence.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from posdesk.statements.neutral.parquet import literal, quoted
from posdesk.statements.neutral.scan import ROW

if TYPE_CHECKING:
    import duckdb

_BETWEEN: Final = "chr(31)"
"""The unit separator: no field of a table holds it, so that glued fields stay apart."""


def _glued(names: Sequence[str]) -> str:
    fields = ", ".join(f"coalesce({quoted(name)}::VARCHAR, '')" for name in names)
    return f"md5_number(concat_ws({_BETWEEN}, {fields}))"


_NAME: Final = _glued(("merchant", "channel", "kind", "id"))
_CONTENT: Final = _glued(tuple(ROW))

_SPANS: Final = """
CREATE TABLE span AS
SELECT file, merchant, channel, min(time) AS first, max(time) AS last FROM every GROUP BY file, merchant, channel
"""

_RANKS: Final = """
CREATE TABLE standing AS
SELECT file, row_number() OVER (ORDER BY max(last), any_value(name)) AS rank
FROM span JOIN named_file USING (file) GROUP BY file
"""

_TOUCHED: Final = """
CREATE TABLE touched AS
SELECT DISTINCT one.file, one.merchant, one.channel
FROM span AS one JOIN span AS two USING (merchant, channel)
WHERE one.file <> two.file AND one.first <= two.last AND two.first <= one.last
"""

_NAMED: Final = f"""
CREATE TABLE named AS
SELECT file, key, count(*) AS times, min(time) AS time, any_value(first) AS first, any_value(last) AS last
FROM (SELECT file, {_NAME} AS key, time, first, last FROM every JOIN span USING (file, merchant, channel)
      WHERE id <> '' AND (file, merchant, channel) IN (SELECT (file, merchant, channel) FROM touched))
GROUP BY file, key
"""

_REPEATED: Final = "CREATE TABLE repeated AS SELECT DISTINCT key FROM named WHERE times > 1"

_REPLACED: Final = """
CREATE TABLE replaced AS
SELECT DISTINCT old.file, key
FROM named AS old JOIN named AS new USING (key)
JOIN standing AS earlier ON earlier.file = old.file JOIN standing AS later ON later.file = new.file
WHERE earlier.rank < later.rank AND key NOT IN (SELECT key FROM repeated)
  AND (old.time BETWEEN new.first AND new.last OR new.time BETWEEN old.first AND old.last)
"""

_SAME: Final = f"""
CREATE TABLE same AS
WITH counted AS (
  SELECT file, key, count(*) AS times
  FROM (SELECT file, {_CONTENT} AS key FROM every
        WHERE (file, merchant, channel) IN (SELECT (file, merchant, channel) FROM touched)
          AND (id = '' OR {_NAME} IN (SELECT key FROM repeated)))
  GROUP BY file, key
)
SELECT file, key FROM counted JOIN standing USING (file)
QUALIFY row_number() OVER (PARTITION BY key ORDER BY times DESC, rank DESC) > 1
"""


def without_doubles(connection: duckdb.DuckDBPyConnection, files: Sequence[tuple[int, str]]) -> str | None:
    """The SELECT over the view ``every`` that gives each taking once; None where nothing is there twice.

    ``files`` are the files' indexes, each with what breaks a tie between files that end at the same time.
    """
    named = ", ".join(f"({index}, {literal(name)})" for index, name in files)
    connection.execute(f"CREATE TABLE named_file AS SELECT * FROM (VALUES {named}) AS given (file, name)")
    for step in (_SPANS, _TOUCHED):
        connection.execute(step)
    if not _any(connection, "touched"):
        return None
    for step in (_RANKS, _NAMED, _REPEATED, _REPLACED, "DROP TABLE named", _SAME):
        connection.execute(step)
    gone = [
        f"NOT EXISTS (SELECT 1 FROM {table} WHERE {table}.file = every.file AND {table}.key = {key})"
        for table, key in (("replaced", _NAME), ("same", _CONTENT))
        if _any(connection, table)
    ]
    return f"SELECT * FROM every WHERE {' AND '.join(gone)}" if gone else None


def _any(connection: duckdb.DuckDBPyConnection, table: str) -> bool:
    return connection.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchall() != []
