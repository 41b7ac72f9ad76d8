"""Restoring: a backup becomes a vault, wholly verified before anything is moved, and nothing is ever overwritten."""

from __future__ import annotations

import os
import re
import shutil
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from posdesk.vault import backup, connection, files, header, history, opening, witness
from posdesk.vault.errors import BackupDamaged, DatabaseDamaged, VaultError, VaultExists
from posdesk.vault.history import Kin
from posdesk.vault.lock import FolderLock
from posdesk.vault.opening import Secret
from posdesk.vault.slots import derived
from posdesk.vault.vault import Vault
from posdesk.vault.witness import Witness

if TYPE_CHECKING:
    from sqlite_utils import Database

_RESTORING, _BEFORE, _LOOKING = "restoring", "before", "looking"


@dataclass(frozen=True, slots=True)
class Inside:
    """What a backup holds: when it was made and changed last, how many entries its history has, and rows by table."""

    made: datetime
    changed: str
    entries: int
    rows: dict[str, int]
    kin: Kin | None = None
    """How its history stands to that of the vault that is open; None where none is, or it is another shop's."""


def look(path: Path, secret: Secret, near: Path, vault: Vault | None = None) -> Inside:
    """What is in a backup; it is unpacked, encrypted as it is, into a folder ``near`` that is gone afterwards.

    Where a ``vault`` is open it is held against its history: two copies that both went on are told apart.
    """
    place = _beside(near, _LOOKING)
    try:
        _unpack(path, secret, place)
        return _inside(place, secret, path, vault)
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _inside(place: Path, secret: Secret, path: Path, vault: Vault | None) -> Inside:
    head, key = opening.unlock(header.load(place), secret)
    with backup.connected(place / connection.NAME, derived(key, f"db/{head.uuid}")) as own:
        db = connection.database(own)
        kin = None
        if vault is not None and vault.header.uuid == head.uuid:
            with vault.reading() as ours:
                kin = history.kin(ours, db)
        made = backup.made_at(path) or datetime.fromtimestamp(path.stat().st_mtime, UTC)
        return _told(db, made, kin)


def inside(vault: Vault) -> Inside:
    """What an open vault holds, now."""
    with vault.reading() as db:
        return _told(db, vault.clock.now("UTC"))


def _told(db: Database, made: datetime, kin: Kin | None = None) -> Inside:
    changed, entries = db.execute("SELECT max(at), count(*) FROM history").fetchone()
    own_tables = {"meta", "history", "history_content", "attachment_content"}
    names = [name for name in db.table_names() if name not in own_tables and not name.startswith("_")]
    rows = {name: int(db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]) for name in sorted(names)}
    return Inside(made, changed or "", entries, rows, kin)


def restore(path: Path, secret: Secret, folder: Path) -> Path | None:
    """Put what is in a backup into a folder, and return where what was there has been moved; None where nothing was.

    All of it is unpacked and verified before anything is moved; nothing is ever overwritten. Raises ``BackupDamaged``,
    ``WrongSecret``, ``AlreadyOpen`` where a program has the vault open, or ``VaultExists`` over files of somebody's.
    """
    folder = folder.resolve()
    finish(folder)
    place = _beside(folder, _RESTORING)
    try:
        _unpack(path, secret, place)
        with files.told(folder):
            return _exchanged(folder, place)
    finally:
        # Should both renames have failed, this is half of what is needed to bring the restoring to its end.
        if os.path.lexists(folder) or not _numbered(folder, _BEFORE):
            shutil.rmtree(place, ignore_errors=True)


def _exchanged(folder: Path, place: Path) -> Path | None:
    """Put a whole vault in the place of a folder; where what was in it is now."""
    if not folder.exists() or not any(folder.iterdir()):
        # An empty folder gives way to another; on Windows it has to be taken away first.
        if folder.exists():
            folder.rmdir()
        place.rename(folder)
        with suppress(OSError):
            files.settle_folder(folder.parent)
        return None
    if not any(files.is_plain(folder / name) for name in (header.NAME, header.COPY, connection.NAME)):
        raise VaultExists(folder=folder.name)
    FolderLock(folder).release()
    aside = _beside(folder, _BEFORE, make=False)
    folder.rename(aside)
    try:
        place.rename(folder)
    except BaseException:
        aside.rename(folder)
        raise
    _bring_along(aside, folder)
    with suppress(OSError):
        # It is done: whoever hears of an error would do it again.
        files.settle_folder(folder.parent)
    return aside


def _bring_along(aside: Path, folder: Path) -> None:
    """The earlier backups and what was written in an emergency come along; where they cannot, they stay aside."""
    for name in (backup.FOLDER, "inbox"):
        if (aside / name).is_dir() and not os.path.lexists(folder / name):
            with suppress(OSError):
                (aside / name).rename(folder / name)


def finish(folder: Path) -> None:
    """Bring a restoring to its end that was cut off between its renames."""
    asides = _numbered(folder, _BEFORE)
    # The header is written last: what has one is whole. What was there before is aside, and nothing is in the way.
    whole = [place for place in _numbered(folder, _RESTORING) if files.is_plain(place / header.NAME)]
    if whole and asides and not os.path.lexists(folder):
        with files.told(folder):
            whole[-1].rename(folder)
    if asides and folder.is_dir() and _uuid(asides[-1]) == _uuid(folder) is not None:
        _bring_along(asides[-1], folder)


def _uuid(folder: Path) -> str | None:
    try:
        return header.load(folder).header.uuid
    except VaultError:
        return None


def sweep(folder: Path) -> None:
    """Take away what was left by a backup or a restoring that was cut off; for whoever has the vault open."""
    files.sweep(folder / backup.FOLDER, f".*Z*{backup.COPYING}*", f".*Z*{backup.PART}")
    for place in (*_numbered(folder, _RESTORING), *_numbered(folder, _LOOKING)):
        # Somebody's own folder may have such a name: only what a vault consists of is taken away.
        if all(path.name.startswith("vault.") or files.is_half(path.name) for path in place.iterdir()):
            shutil.rmtree(place, ignore_errors=True)


def _numbered(folder: Path, word: str) -> list[Path]:
    """The folders beside a vault of a word, in the order in which they came to be."""
    pattern = re.compile(re.escape(f"{folder.name}.{word}") + r"(?:-(\d+))?")
    found = [(pattern.fullmatch(path.name), path) for path in folder.parent.iterdir()] if folder.parent.is_dir() else []
    kept = [(int(match[1] or 1), path) for match, path in found if match and path.is_dir() and not path.is_symlink()]
    return [path for _, path in sorted(kept)]


def _beside(folder: Path, word: str, *, make: bool = True) -> Path:
    n, path = 1, folder.with_name(f"{folder.name}.{word}")
    while os.path.lexists(path):
        n += 1
        path = folder.with_name(f"{folder.name}.{word}-{n}")
    if make:
        files.make_folder(path)
    return path


def _unpack(path: Path, secret: Secret, place: Path) -> None:
    """A vault from a backup, verified whole; raises :class:`BackupDamaged`."""
    try:
        with path.open("rb") as file:
            whole = backup.Whole(file, path.name)
            head, key = opening.unlock(whole.header(), secret)
            whole.authenticate(key)
            with files.told(place), files.create(place / connection.NAME) as target:
                whole.unpack(target)
                files.settle(target)
    except OSError as problem:
        raise BackupDamaged(file=path.name, what=type(problem).__name__) from problem
    try:
        with backup.connected(place / connection.NAME, derived(key, f"db/{head.uuid}")) as own:
            if connection.faults(own) or connection.whose(own) != head.uuid:
                raise whole.damaged("database")
            db = connection.database(own)
            commits = int(own.execute("SELECT value FROM meta WHERE name = 'commits'").fetchone()[0])
            history.verify(db)
            witness.save(place, key, Witness(commits, history.head(db)))
    except DatabaseDamaged as problem:
        raise whole.damaged("database") from problem
    header.save(place, head, key)
