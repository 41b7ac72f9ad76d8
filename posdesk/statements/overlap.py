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
_OWN: Final = _glued(("merchant", "channel", "id"))
_MINUTE: Final = (
    f"md5_number(concat_ws({_BETWEEN}, coalesce(merchant, ''), coalesce(channel, ''), kind, date_trunc('minute', time),"
    " gross, coalesce(currency, '')))"
)
"""All that a spreadsheet leaves of a row whose id and seconds it has spoilt."""

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
WHERE one.file <> two.file
  AND date_trunc('minute', one.first) <= two.last AND date_trunc('minute', two.first) <= one.last
"""
"""To the minute, for a spreadsheet may have taken a file's seconds."""

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

_ONCE: Final = f"""
SELECT file, {_OWN} AS own, any_value({_NAME}) AS key, any_value(time) AS time, any_value(gross) AS gross,
  any_value(kind) AS kind
FROM every WHERE id <> '' AND {_IN_TOUCHED} AND {_OWN} IN (
  SELECT {_OWN} FROM every WHERE kind IN ('refund', 'void') AND id <> '' AND {_IN_TOUCHED}
)
GROUP BY file, own HAVING count(*) = 1
"""
"""Rows whose id their file has once; only those that some refund bears, for refunds are few."""

_TURNED: Final = f"""
CREATE TABLE kept.turned AS
WITH once AS ({_ONCE})
SELECT DISTINCT old.file, old.key
FROM once AS old JOIN once AS new USING (own)
WHERE old.file <> new.file AND old.time = new.time AND old.gross = -new.gross
  AND old.kind = 'sale' AND new.kind IN ('refund', 'void')
"""
"""Sales that another file gives as refunded or revoked: the same row, for its time and sum are the same, and neither
file has its id twice. A refund with a row of its own stands beside its sale. No refund is ever undone."""

_WORN: Final = f"""
CREATE TABLE kept.worn AS
WITH row AS (
  SELECT file, line, id, {_MINUTE} AS minute, second(time) = 0 AS whole, CASE WHEN id <> '' THEN {_OWN} END AS own
  FROM every WHERE {_IN_TOUCHED}
),
bare AS (SELECT file, minute, count(*) AS times FROM row WHERE id = '' AND whole GROUP BY ALL),
full_row AS (SELECT * FROM row WHERE minute IN (SELECT minute FROM bare) AND NOT (id = '' AND whole)),
met AS (
  SELECT bare.file, minute, other.file AS seen, count(*) AS times
  FROM bare JOIN full_row AS other USING (minute)
  WHERE other.file <> bare.file
    AND NOT EXISTS (FROM full_row AS same WHERE same.file = bare.file AND same.own = other.own)
  GROUP BY ALL
)
SELECT file, minute, max(times) AS times FROM met GROUP BY ALL
"""
"""Rows without id and seconds, as a spreadsheet saves them, of which another file has the whole: as many as it has."""

_UNWORN: Final = f"""
SELECT * EXCLUDE (place, minute, times) FROM (
  SELECT rest.*, {_MINUTE} AS minute,
    row_number() OVER (PARTITION BY file, minute, id = '' AND second(time) = 0 ORDER BY line) AS place
  FROM ({{rest}}) AS rest
) LEFT JOIN kept.worn USING (file, minute)
WHERE NOT (id = '' AND second(time) = 0 AND place <= coalesce(times, 0))
"""

_CHANGES: Final = f"""
WITH gone AS (FROM kept.replaced UNION FROM kept.turned),
version AS (
  SELECT every.*, {_NAME} AS key, {_OWN} AS own, rank,
    EXISTS (FROM gone WHERE gone.file = every.file AND gone.key = {_NAME}) AS old
  FROM every JOIN standing USING (file)
  WHERE id <> ''
    AND {_OWN} IN (SELECT {_OWN} FROM every SEMI JOIN gone ON gone.file = every.file AND gone.key = {_NAME})
)
SELECT old.file, old.line, new.file, new.line, {{columns}}
FROM version AS old JOIN version AS new USING (own)
WHERE old.old AND old.file <> new.file AND (
    (old.key = new.key AND new.rank > old.rank)
    OR (old.key <> new.key AND old.time = new.time AND old.gross = -new.gross AND NOT new.old)
  ) AND ({{differ}})
QUALIFY row_number() OVER (PARTITION BY old.file, old.key ORDER BY new.rank) = 1
ORDER BY old.time, old.id, old.file
"""


def changes(connection: duckdb.DuckDBPyConnection) -> str | None:
    """The query that gives every row that gave way to another version of it; None where no files overlap.

    Its columns: file and line before, file and line after, then the old and the new value of each of ``ROW``.
    """
    if not connection.execute("SELECT 1 FROM duckdb_tables() WHERE table_name = 'turned'").fetchone():
        return None
    columns = ", ".join(f"old.{quoted(name)}, new.{quoted(name)}" for name in ROW)
    differ = " OR ".join(f"old.{quoted(name)} IS DISTINCT FROM new.{quoted(name)}" for name in ROW)
    return _CHANGES.format(columns=columns, differ=differ)


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
    connection.execute(_TURNED)
    compared = [("replaced", _NAME), ("turned", _NAME)]
    if _any(connection, "kept.named WHERE key IS NULL") or _any(connection, "kept.repeated"):
        connection.execute(_SAME)
        connection.execute(_WORN)
        compared.append(("same", _CONTENT))
    connection.execute("DROP TABLE kept.named")
    connection.execute("CHECKPOINT kept")
    gone = [
        f"ANTI JOIN kept.{table} ON {table}.file = every.file AND {table}.key = {key}"
        for table, key in compared
        if _any(connection, f"kept.{table}")
    ]
    rest = f"SELECT * FROM every {' '.join(gone)}"
    if len(compared) > 2 and _any(connection, "kept.worn"):
        return _UNWORN.format(rest=rest)
    return rest if gone else None


def _any(connection: duckdb.DuckDBPyConnection, table: str) -> bool:
    return connection.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchall() != []
