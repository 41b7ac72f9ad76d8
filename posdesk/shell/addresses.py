"""Which page an address belongs to: links of rooms and of what is due, opened by the shell alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from posdesk.kit.links import Link
from posdesk.shell.pages import BACKUPS, CASES, DEVICES, GUIDES, HISTORY, KEPT, PASSWORDS, RECONCILE, SHOP, TODAY

_ROOMS: Final[Mapping[str, int]] = {
    "today": TODAY, "reconcile": RECONCILE, "devices": DEVICES, "shop": SHOP, "files": KEPT, "vault": BACKUPS,
    "passwords": PASSWORDS, "guides": GUIDES, "case": CASES, "cases": CASES,
}  # fmt: skip
_PLACES: Final[Mapping[tuple[str, str], int]] = {("vault", "history"): HISTORY, ("reconcile", "files"): RECONCILE}
"""Places of a room that have a page of their own."""


def page_of(link: Link) -> int | None:
    """The page that an address belongs to; None for a room that is not built yet."""
    return _PLACES.get((link.room, link.page), _ROOMS.get(link.room))
