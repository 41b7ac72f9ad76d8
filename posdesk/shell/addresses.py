"""Which page an address belongs to: links of rooms and of what is due, opened by the shell alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from posdesk.kit.links import Link
from posdesk.shell.pages import BACKUPS, HISTORY, KEPT, RECONCILE, TODAY

_ROOMS: Final[Mapping[str, int]] = {
    "today": TODAY, "reconcile": RECONCILE, "files": KEPT, "history": HISTORY, "vault": BACKUPS,
}  # fmt: skip


def page_of(link: Link) -> int | None:
    """The page that an address belongs to; None for a room that is not built yet."""
    return _ROOMS.get(link.room)
