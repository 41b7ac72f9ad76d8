"""The vault's own tables: whose it is, its history, and what is attached to records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations


def migrations() -> Migrations:
    """The tables, in the order in which they came to be."""
    from sqlite_utils.migrations import Migrations

    steps = Migrations("vault")

    @steps()
    def first(db: Database) -> None:
        for statement in _FIRST:
            db.execute(statement)

    return steps


_FIRST = (
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE settings (id TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    """CREATE TABLE history (
         id INTEGER PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL,
         key TEXT NOT NULL, content TEXT NOT NULL, hash TEXT NOT NULL) STRICT""",
    "CREATE INDEX history_of ON history (subject, key)",
    """CREATE TABLE history_content (
         entry INTEGER PRIMARY KEY REFERENCES history (id), salt BLOB NOT NULL, told TEXT NOT NULL) STRICT""",
    """CREATE TABLE attachments (
         id INTEGER PRIMARY KEY, subject TEXT NOT NULL, key TEXT NOT NULL, name TEXT NOT NULL, media TEXT NOT NULL,
         size INTEGER NOT NULL, sha256 TEXT NOT NULL, added TEXT NOT NULL, thumbnail BLOB) STRICT""",
    "CREATE INDEX attachments_of ON attachments (subject, key)",
    """CREATE TABLE attachment_content (
         attachment INTEGER PRIMARY KEY REFERENCES attachments (id) ON DELETE CASCADE, data BLOB NOT NULL) STRICT""",
)
