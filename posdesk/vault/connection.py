"""The connection to the database: SQLCipher with a raw key, opened here and nowhere else.

Every trap of this has been measured: an empty file passes for an empty vault, a key that is not exactly 64 digits is
silently taken for a passphrase, and sorts spill in plaintext where temporary tables may be files.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from posdesk.vault import files
from posdesk.vault.errors import DatabaseDamaged, NotWritten
from posdesk.vault.slots import KEY_BYTES

if TYPE_CHECKING:
    from sqlite_utils import Database

NAME: Final = "vault.db"
SENTINEL: Final = "uuid"
"""The name under which the database says whose it is."""
_LEAST_BYTES: Final = 4096
_REFUSED: Final = ("SQLITE_FULL", "SQLITE_IOERR", "SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_BUSY", "SQLITE_LOCKED")
"""How the codes begin by which SQLite says that it is the disk that refuses, or another program that holds the file."""
_PATIENCE: Final = 50
"""Milliseconds that a checkpoint waits for readers: whoever saves must not wait for somebody who scrolls."""

_PRAGMAS: Final = (
    "foreign_keys = ON",
    "journal_mode = WAL",
    "secure_delete = ON",
    "synchronous = FULL",
    "temp_store = MEMORY",
    "trusted_schema = OFF",
)


def driver() -> Any:
    """SQLCipher's driver, in the place where sqlite-utils looks for one: it catches the exceptions of what it finds."""
    import sqlcipher3.dbapi2 as dbapi

    if sys.modules.get("pysqlite3.dbapi2") is not dbapi:
        if "sqlite_utils" in sys.modules:
            raise RuntimeError("sqlite_utils was imported before its driver was put in place")
        sys.modules["pysqlite3"] = sys.modules["pysqlite3.dbapi2"] = dbapi
    return dbapi


def connect(path: Path, key: bytes) -> Any:
    """A connection to a database that is there, by its raw key; raises :class:`DatabaseDamaged`."""
    if not files.is_plain(path) or path.stat().st_size < _LEAST_BYTES:
        raise DatabaseDamaged(file=path.name, what="no database")
    return _keyed(path, key)


def create(path: Path, key: bytes) -> Any:
    """A connection to a new, empty database, which only its owner may read."""
    with files.told(path):
        files.create(path).close()
    return _keyed(path, key)


def _keyed(path: Path, key: bytes) -> Any:
    dbapi = driver()
    if len(key) != KEY_BYTES:
        raise ValueError("a raw key has 32 bytes")
    with guarded(path):
        connection = dbapi.connect(
            f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None, check_same_thread=False
        )
        try:
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            for pragma in _PRAGMAS:
                connection.execute(f"PRAGMA {pragma}")
        except BaseException:
            connection.close()
            raise
    return connection


def database(connection: Any) -> Database:
    """The way to the tables; never ``Database(path)``, which would open plaintext."""
    driver()
    from sqlite_utils import Database as Tables

    # Plugins of other programs have no business in here.
    return Tables(connection, execute_plugins=False)


@contextmanager
def guarded(path: Path) -> Iterator[None]:
    """Turn what SQLite refuses into errors of ours: a full disk, or a file that is no database of this key."""
    dbapi = driver()
    try:
        yield
    except (dbapi.IntegrityError, dbapi.ProgrammingError):
        raise
    except dbapi.Error as problem:
        code = str(getattr(problem, "sqlite_errorname", ""))
        if code.startswith(_REFUSED):
            raise NotWritten(file=path.name, reason=code) from None
        # The words of SQLite name tables and may name values: they stay here.
        raise DatabaseDamaged(file=path.name, what=type(problem).__name__) from None


def whose(connection: Any) -> str | None:
    """The vault that a database says it is of."""
    row = connection.execute("SELECT value FROM meta WHERE name = ?", (SENTINEL,)).fetchone()
    return None if row is None else str(row[0])


def faults(connection: Any) -> list[str]:
    """What is wrong in the pages and the tables of a database; nothing where it is whole."""
    pages = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
    tables = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(20)")]
    foreign = [f"{row[0]} {row[1]} {row[2]}" for row in connection.execute("PRAGMA foreign_key_check")]
    return [*pages, *(one for one in tables if one != "ok"), *foreign]


def checkpoint(connection: Any) -> bool:
    """Bring everything from the log into the database, and cut the log to nothing; False where somebody still reads."""
    usual = int(connection.execute("PRAGMA busy_timeout").fetchone()[0])
    connection.execute(f"PRAGMA busy_timeout = {_PATIENCE}")
    try:
        return bool(connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0)
    except driver().Error:
        # The disk is full, or spoilt: what was committed stands in the log, and is brought in the next time.
        return False
    finally:
        connection.execute(f"PRAGMA busy_timeout = {usual}")
