"""What goes out of the inventory, in open formats, because somebody wants it to."""

from __future__ import annotations

import io

from posdesk.devices import tables
from posdesk.devices.ui.desk import InventoryDesk
from posdesk.kit.jobs import Job


def content(desk: InventoryDesk, ending: str, language: str, job: Job) -> bytes:
    """A file by its ending: ``.csv``, ``.json``, ``.zip`` for the photos, else a workbook."""
    inventory, book = desk.devices(), desk.register().book()
    if ending == ".csv":
        return tables.csv(inventory.every(), book, language)
    if ending == ".json":
        return tables.json(inventory.everything(), book, inventory.today)
    if ending == ".zip":
        out = io.BytesIO()
        tables.photos(inventory, out, job)
        return out.getvalue()
    return tables.xlsx(inventory.everything(), book, language)
