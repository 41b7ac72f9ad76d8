"""The inventory's tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from posdesk.devices import model
from posdesk.devices.rules import tagging
from posdesk.vault.service import Records, Room

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

DEVICES: Final = Records("devices", model.Device)
MOVES: Final = Records("device_moves", model.Move)
ACCEPTANCES: Final = Records("acceptances", model.Acceptance)
CHECKS: Final = Records("acceptance_checks", model.Check)
INSPECTIONS: Final = Records("inspections", model.Inspection)
FOUND: Final = Records("found_devices", model.Found)
SEALS: Final = Records("seals", model.Seal)
PHOTOS: Final = Records("device_photos", model.Photo)
VERSIONS: Final = Records("device_versions", model.Version)
CUSTODY: Final = Records("custody", model.Custody)
ACCESSORIES: Final = Records("accessories", model.Accessory)
RISKS: Final = Records("device_risks", model.Risk)
RETIREMENTS: Final = Records("retirements", model.Retirement)
SEEN: Final = Records("seen_terminals", model.Seen)

TABLES: Final = (
    DEVICES, MOVES, ACCEPTANCES, CHECKS, INSPECTIONS, FOUND, SEALS, PHOTOS, VERSIONS, CUSTODY, ACCESSORIES, RISKS,
    RETIREMENTS, SEEN,
)  # fmt: skip
OF_DEVICE: Final = (
    MOVES, ACCEPTANCES, INSPECTIONS, SEALS, PHOTOS, VERSIONS, CUSTODY, ACCESSORIES, RISKS, RETIREMENTS,
)  # fmt: skip
"""Tables whose records each are of one device."""


def migrations() -> Migrations:
    """The tables, in the order in which they came to be."""
    from sqlite_utils.migrations import Migrations

    steps = Migrations("devices")

    @steps()
    def first(db: Database) -> None:
        for table in TABLES:
            table.create(db)
        for table in OF_DEVICE:
            db.execute(f"CREATE INDEX {table.table}_of ON {table.table} (device)")
        db.execute("CREATE INDEX acceptance_checks_of ON acceptance_checks (acceptance)")

    @steps()
    def tags(db: Database) -> None:
        DEVICES.grow(db)
        taken: set[str] = set()
        for (number,) in db.execute("SELECT id FROM devices WHERE tag = ''").fetchall():
            tag = tagging.fresh(taken)
            taken.add(tag)
            db.execute("UPDATE devices SET tag = ? WHERE id = ?", (tag, number))

    @steps()
    def seen_elements(db: Database) -> None:
        ACCEPTANCES.grow(db)

    @steps()
    def on_paper(db: Database) -> None:
        CHECKS.grow(db)

    @steps()
    def told_elements(db: Database) -> None:
        ACCEPTANCES.grow(db)

    return steps


ROOM: Final = Room("devices", migrations)
