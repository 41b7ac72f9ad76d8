"""Business values that are not a record of their own: whatever a room wants to remember about the shop."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from posdesk.vault.change import Change

if TYPE_CHECKING:
    from sqlite_utils import Database


def get(db: Database, name: str, default: Any = None) -> Any:
    """A value that was put; the default where none was."""
    row = db.execute("SELECT value FROM settings WHERE id = ?", (name,)).fetchone()
    return default if row is None else json.loads(row[0])


def put(change: Change, name: str, value: Any) -> None:
    """Remember a value that JSON has; the history keeps the one before."""
    # In plain letters: the name of a folder may hold what no text in a database may.
    text = json.dumps(value, sort_keys=True)
    if change.db.execute("SELECT 1 FROM settings WHERE id = ?", (name,)).fetchone() is None:
        change.insert("settings", {"id": name, "value": text})
    else:
        change.update("settings", name, value=text)
