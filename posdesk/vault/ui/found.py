"""Which backups are there, as far as can be told without opening one."""

from __future__ import annotations

import os
from contextlib import suppress
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
    second_there: bool
    """Whether the second place can be reached now."""
    second_apart: bool
    """Whether it is on another disk than the vault, as far as the system tells."""
    old: bool
    """Whether something has changed since a last backup that is too old."""


def found(desk: VaultDesk) -> Found:
    """Look what is there; slow where a place is on a network."""
    vault, own = desk.vault, desk.default_folder
    backups = []
    for path in desk.backups():
        made = service.made_at(path)
        if made is not None:
            # one may be taken away, or a stick be pulled out, while it is looked at
            with suppress(OSError):
                backups.append(Backup(path, made, path.stat().st_size, own in path.parents))
    backups.sort(key=lambda one: one.made, reverse=True)
    second = desk.second_place
    old = vault is not None and service.backup_is_old(vault)
    there = second is not None and os.path.isdir(second)
    return Found(tuple(backups), second, there, second is None or not same_disk(second, own), old)


def same_disk(one: Path, other: Path) -> bool:
    """Whether two folders are on one disk, as far as the system tells; slow where one is on a network."""
    try:
        return _there(one).stat().st_dev == _there(other).stat().st_dev
    except OSError:
        return False


def _there(path: Path) -> Path:
    """A folder, or the nearest above it that is there."""
    return next((place for place in (path, *path.parents) if place.exists()), path)


def size(count: int) -> str:
    """A size as people read it."""
    return f"{count / (1 << 20):,.1f} MB" if count >= 1 << 20 else f"{max(count // 1024, 1):,} KB"


def moment(made: datetime) -> str:
    """When one was made, in the computer's own time."""
    return f"{made.astimezone():%Y-%m-%d %H:%M}"
