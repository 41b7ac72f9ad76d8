"""The checklists' tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from posdesk.checklists import model
from posdesk.vault.service import Records, Room

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

EDITIONS: Final = Records("checklist_editions", model.Edition)
SHEETS: Final = Records("checklist_sheets", model.Sheet)
PARTS: Final = Records("checklist_parts", model.Part)
FAULTS: Final = Records("checklist_faults", model.Fault)
SCANS: Final = Records("checklist_scans", model.Scan)

TABLES: Final = (EDITIONS, SHEETS, PARTS, FAULTS, SCANS)
OF_SHEET: Final = (PARTS, FAULTS, SCANS)
"""Tables whose records each are of one sheet."""


def migrations() -> Migrations:
    """The tables, in the order in which they came to be."""
    from sqlite_utils.migrations import Migrations

    steps = Migrations("checklists")

    @steps()
    def first(db: Database) -> None:
        for table in TABLES:
            table.create(db)
        for table in OF_SHEET:
            db.execute(f"CREATE INDEX {table.table}_of ON {table.table} (sheet)")
        db.execute("CREATE UNIQUE INDEX checklist_sheets_number ON checklist_sheets (number)")

    @steps()
    def taken_over(db: Database) -> None:
        SHEETS.grow(db)

    return steps


ROOM: Final = Room("checklists", migrations)
