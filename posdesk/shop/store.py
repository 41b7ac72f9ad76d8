"""The register's tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from posdesk.shop import model
from posdesk.vault.service import Records, Room

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

SHOPS: Final = Records("shops", model.Shop)
COUNTERS: Final = Records("counters", model.Counter)
ACCOUNTS: Final = Records("accounts", model.Account)
MERCHANTS: Final = Records("merchants", model.Merchant)
PROVIDERS: Final = Records("providers", model.Provider)
CONTACTS: Final = Records("contacts", model.Contact)
HANDOUTS: Final = Records("handouts", model.Handout)
VISITS: Final = Records("visits", model.Visit)
PEOPLE: Final = Records("people", model.Person)
TRAININGS: Final = Records("trainings", model.Training)
STEPS: Final = Records("people_steps", model.Step)

TABLES: Final = (
    SHOPS, COUNTERS, ACCOUNTS, MERCHANTS, PROVIDERS, CONTACTS, HANDOUTS, VISITS, PEOPLE, TRAININGS, STEPS,
)  # fmt: skip


def migrations() -> Migrations:
    """The tables, in the order in which they came to be."""
    from sqlite_utils.migrations import Migrations

    steps = Migrations("shop")

    @steps()
    def first(db: Database) -> None:
        for table in TABLES:
            table.create(db)

    return steps


ROOM: Final = Room("shop", migrations)
