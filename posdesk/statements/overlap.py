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
SELECT *, row_number() OVER () AS nr
FROM (SELECT file, merchant, channel, min(time) AS first, max(time) AS last FROM every GROUP BY file, merchant, channel)
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

_IN_TOUCHED: Final = "(file, merchant, channel) IN (SELECT (file, merchant, channel) FROM touched)"

_NAMED: Final = f"""
CREATE TABLE kept.named AS
SELECT file, nr, time, CASE WHEN id <> '' THEN {_NAME} END AS key
FROM every JOIN span USING (file, merchant, channel) WHERE {_IN_TOUCHED}
"""
"""The rows to compare, as small as can be: without an id there is no key."""

_REPEATED: Final = """
CREATE TABLE kept.repeated AS
SELECT DISTINCT key FROM (SELECT file, key FROM kept.named WHERE key IS NOT NULL GROUP BY file, key HAVING count(*) > 1)
"""

_REPLACED: Final = """
CREATE TABLE kept.replaced AS
SELECT DISTINCT old.file, key
FROM kept.named AS old JOIN kept.named AS new USING (key)
JOIN standing AS earlier ON earlier.file = old.file JOIN standing AS later ON later.file = new.file
JOIN span AS before ON before.nr = old.nr JOIN span AS after ON after.nr = new.nr
WHERE earlier.rank < later.rank
  AND (old.time BETWEEN after.first AND after.last OR new.time BETWEEN before.first AND before.last)
  AND key NOT IN (SELECT key FROM kept.repeated)
"""

_SAME: Final = f"""
CREATE TABLE kept.same AS
WITH counted AS (
  SELECT file, key, count(*) AS times
  FROM (SELECT file, {_CONTENT} AS key FROM every
        WHERE {_IN_TOUCHED} AND (id = '' OR {_NAME} IN (SELECT key FROM kept.repeated)))
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
    for step in (_RANKS, _NAMED, "CHECKPOINT kept", _REPEATED, _REPLACED):
        connection.execute(step)
    compared = [("replaced", _NAME)]
    if _any(connection, "kept.named WHERE key IS NULL") or _any(connection, "kept.repeated"):
        connection.execute(_SAME)
        compared.append(("same", _CONTENT))
    connection.execute("DROP TABLE kept.named")
    connection.execute("CHECKPOINT kept")
    gone = [
        f"ANTI JOIN kept.{table} ON {table}.file = every.file AND {table}.key = {key}"
        for table, key in compared
        if _any(connection, f"kept.{table}")
    ]
    return f"SELECT * FROM every {' '.join(gone)}" if gone else None


def _any(connection: duckdb.DuckDBPyConnection, table: str) -> bool:
    return connection.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchall() != []
