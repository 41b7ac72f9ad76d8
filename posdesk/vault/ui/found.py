"""Which backups are there, as far as can be told without opening one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from posdesk.vault import service
from posdesk.vault.ui.desk import VaultDesk


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup that is there."""

    path: Path
    made: datetime
    size: int
    own: bool
    """Whether it is in the vault's own place."""


@dataclass(frozen=True, slots=True)
class Found:
    """All that the page shows."""

    backups: tuple[Backup, ...]
    second: Path | None
    old: bool
    """Whether something has changed since a last backup that is too old."""


def found(desk: VaultDesk) -> Found:
    """Look what is there; slow where a place is on a network."""
    vault, own = desk.vault, desk.default_folder
    backups = []
    for path in desk.backups():
        made = service.made_at(path)
        if made is not None:
            backups.append(Backup(path, made, path.stat().st_size, own in path.parents))
    backups.sort(key=lambda one: one.made, reverse=True)
    return Found(tuple(backups), desk.second_place, vault is not None and service.backup_is_old(vault))


def size(count: int) -> str:
    """A size as people read it."""
    return f"{count / (1 << 20):,.1f} MB" if count >= 1 << 20 else f"{max(count // 1024, 1):,} KB"


def moment(made: datetime) -> str:
    """When one was made, in the computer's own time."""
    return f"{made.astimezone():%Y-%m-%d %H:%M}"
