"""Packs that were taken, who signed them, and the key by which packs are made here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from posdesk.guides import model
from posdesk.vault.service import Records, Room

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

    from posdesk.vault.service import Change

SIGNERS: Final = Records("guide_signers", model.Signer)
PACKS: Final = Records("guide_packs", model.KeptPack)
_KEYS: Final = "guide_keys"


def migrations() -> Migrations:
    """The tables, in the order in which they came to be."""
    from sqlite_utils.migrations import Migrations

    steps = Migrations("guides")

    @steps()
    def first(db: Database) -> None:
        SIGNERS.create(db)
        PACKS.create(db)
        db.execute(f"CREATE TABLE {_KEYS} (id INTEGER PRIMARY KEY, private TEXT NOT NULL) STRICT")

    return steps


ROOM: Final = Room("guides", migrations)


def key(db: Database) -> bytes | None:
    """The private key by which packs are made here; None before the first."""
    row = db.execute(f"SELECT private FROM {_KEYS} ORDER BY id LIMIT 1").fetchone()
    return None if row is None else bytes.fromhex(row[0])


def keep_key(change: Change, private: bytes) -> None:
    """Keep a private key. The history tells that there is one, and has no copy of it."""
    change.many(_KEYS, ("private",), [(private.hex(),)])
    change.note("signing_key", "guides", 1, {})
