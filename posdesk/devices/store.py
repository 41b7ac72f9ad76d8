"""The inventory's tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from posdesk.devices import model
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
_OF_DEVICE: Final = (
    "device_moves", "acceptances", "inspections", "seals", "device_photos", "device_versions", "custody",
    "accessories", "device_risks", "retirements",
)  # fmt: skip


def migrations() -> Migrations:
    """The tables, in the order in which they came to be."""
    from sqlite_utils.migrations import Migrations

    steps = Migrations("devices")

    @steps()
    def first(db: Database) -> None:
        for table in TABLES:
            table.create(db)
        for name in _OF_DEVICE:
            db.execute(f"CREATE INDEX {name}_of ON {name} (device)")
        db.execute("CREATE INDEX acceptance_checks_of ON acceptance_checks (acceptance)")

    @steps()
    def seen_elements(db: Database) -> None:
        ACCEPTANCES.grow(db)

    return steps


ROOM: Final = Room("devices", migrations)
