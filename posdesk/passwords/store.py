"""The room's tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from posdesk.passwords import model
from posdesk.vault.service import Records, Room

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

ACCOUNTS: Final = Records("password_accounts", model.Account)
EVENTS: Final = Records("password_events", model.Event)
TURNS: Final = Records("password_turns", model.Turn)
PAUSES: Final = Records("password_pauses", model.Pause)

TABLES: Final = (ACCOUNTS, EVENTS, TURNS, PAUSES)
OF_ACCOUNT: Final = (EVENTS, TURNS, PAUSES)
"""What belongs to an account."""


def migrations() -> Migrations:
    """The tables, in the order in which they came to be."""
    from sqlite_utils.migrations import Migrations

    steps = Migrations("passwords")

    @steps()
    def first(db: Database) -> None:
        for table in TABLES:
            table.create(db)

    return steps


ROOM: Final = Room("passwords", migrations)
