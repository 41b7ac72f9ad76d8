"""Backups: header and database in one file, verified before it counts; ``restoring`` makes a vault of one again.

``"PDBACKUP" | version u8 | length of the header u32 | length of the database u64 | header | database | HMAC-SHA256``
under HKDF(key, "backup-mac"). The database in it is encrypted as it is in the vault; so is every file on the way to it.
"""

from __future__ import annotations

import hmac
import os
import re
import struct
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import IO, Any, Final

from posdesk.kit.jobs import Job
from posdesk.vault import connection, files, header
from posdesk.vault.errors import (
    BackupDamaged,
    DatabaseDamaged,
    HeaderDamaged,
    NotWritten,
    VaultError,
)
from posdesk.vault.header import Found
from posdesk.vault.slots import derived
from posdesk.vault.vault import Vault

FOLDER: Final = "backups"
ENDING: Final = ".posdesk"
_MAGIC: Final = b"PDBACKUP"
_VERSION: Final = 1
_HEAD: Final = struct.Struct(">8sBIQ")
_MAC_BYTES: Final = 32
_CHUNK: Final = 1 << 20
_NAME: Final = re.compile(r"([0-9]{8}T[0-9]{6}Z)(?:-([0-9]{1,4}))?" + re.escape(ENDING))
_PAGES: Final = 2000
COPYING, PART = ".copying", ".part"

DAILY, WEEKLY, MONTHLY = 7, 4, 12
"""How many are kept."""


def make(vault: Vault, into: Path | None = None, job: Job | None = None) -> Path:
    """Write a backup, verify it, and only then give it its name; ``into`` is a folder, by default the vault's own.

    Nothing that was there before is touched: a backup that fails leaves the earlier ones as they are.
    """
    job = job or Job()
    own = vault.folder / FOLDER
    files.make_own_folder(own)
    folder = into or own
    path = _free(folder, vault.clock.now("UTC"))
    copy, part = own / f".{path.stem}{COPYING}", folder / f".{path.stem}{PART}"
    try:
        commits = _copy(vault, copy, job)
        job.step("backup_verify")
        _check(copy, vault)
        with files.told(path):
            with files.create(part) as file:
                _write(vault, copy, file)
                files.settle(file)
                Whole(file, path.name).authenticate(vault.key)
            part.rename(path)
            files.settle_folder(folder)
    finally:
        files.sweep(own, f"{copy.name}*")
        files.discard(part)
    # The backup is there: a vault that cannot remember it makes another one the next time.
    with suppress(NotWritten), vault.alone() as connected:
        connected.execute("INSERT OR REPLACE INTO meta VALUES ('backed_up', ?)", (str(commits),))
    return path


def _free(folder: Path, now: datetime) -> Path:
    """A name by the moment, that nothing has."""
    stem = now.strftime("%Y%m%dT%H%M%SZ")
    path, n = folder / f"{stem}{ENDING}", 1
    while os.path.lexists(path):
        n += 1
        path = folder / f"{stem}-{n}{ENDING}"
    return path


def _copy(vault: Vault, copy: Path, job: Job) -> int:
    """The database as it is now, encrypted by the same key; how many commits it has."""
    with vault.alone() as own:
        target = connection.create(copy, vault.database_key())
        try:

            def step(_status: int, left: int, pages: int) -> None:
                job.step("backup", pages - left, pages)

            own.backup(target, pages=_PAGES, progress=step)
            # One file: what reads it later must not look for a log beside it.
            target.execute("PRAGMA journal_mode = DELETE")
            return int(target.execute("SELECT value FROM meta WHERE name = 'commits'").fetchone()[0])
        finally:
            target.close()


def _check(copy: Path, vault: Vault) -> None:
    """Raise :class:`BackupDamaged` where a copy is not whole."""
    try:
        with connected(copy, vault.database_key()) as own:
            whole = not connection.faults(own) and connection.whose(own) == vault.header.uuid
    except DatabaseDamaged:
        whole = False
    if not whole:
        raise BackupDamaged(file=copy.name, what="copy")


@contextmanager
def connected(path: Path, key: bytes) -> Iterator[Any]:
    """A connection to a copy that leaves nothing beside it."""
    own = connection.connect(path, key)
    try:
        with connection.guarded(path):
            own.execute("PRAGMA journal_mode = DELETE")
            yield own
    finally:
        own.close()


def _write(vault: Vault, copy: Path, file: IO[bytes]) -> None:
    head = vault.header.sealed(vault.key)
    mac = hmac.new(derived(vault.key, "backup-mac"), digestmod=sha256)

    def put(data: bytes) -> None:
        mac.update(data)
        file.write(data)

    put(_HEAD.pack(_MAGIC, _VERSION, len(head), copy.stat().st_size))
    put(head)
    with copy.open("rb") as source:
        while piece := source.read(_CHUNK):
            put(piece)
    file.write(mac.digest())


class Whole:
    """A backup's file, its lengths checked before any of it is read."""

    def __init__(self, file: IO[bytes], name: str) -> None:
        self.file = file
        self.name = name
        file.seek(0, 2)
        size = file.tell()
        file.seek(0)
        start = file.read(_HEAD.size)
        if len(start) < _HEAD.size:
            raise self.damaged("frame")
        magic, version, head, self.database = _HEAD.unpack(start)
        if magic != _MAGIC or version != _VERSION or head > header.MOST_BYTES:
            raise self.damaged("frame")
        if size != _HEAD.size + head + self.database + _MAC_BYTES:
            raise self.damaged("length")
        self._head = file.read(head)
        self.start = _HEAD.size + head

    def damaged(self, what: str) -> BackupDamaged:
        """The error for a file that is no whole backup."""
        return BackupDamaged(file=self.name, what=what)

    def header(self) -> Found:
        """Its header, not yet authenticated."""
        try:
            return header.parse(self._head, self.name)
        except HeaderDamaged as problem:
            raise self.damaged(str(problem.data["what"])) from problem

    def authenticate(self, key: bytes) -> None:
        """Read all of it; raises :class:`BackupDamaged` where a bit is not as it was written."""
        mac = hmac.new(derived(key, "backup-mac"), digestmod=sha256)
        self.file.seek(0)
        left = self.start + self.database
        while left:
            piece = self.file.read(min(_CHUNK, left))
            if not piece:
                raise self.damaged("length")
            mac.update(piece)
            left -= len(piece)
        if not hmac.compare_digest(self.file.read(_MAC_BYTES), mac.digest()):
            raise self.damaged("mac")

    def unpack(self, target: IO[bytes]) -> None:
        """Write its database into a file."""
        self.file.seek(self.start)
        left = self.database
        while left:
            piece = self.file.read(min(_CHUNK, left))
            target.write(piece)
            left -= len(piece)


def made_at(path: Path) -> datetime | None:
    """When a backup was made, by its name; None for a file that somebody has named."""
    match = _NAME.fullmatch(path.name)
    try:
        return datetime.strptime(match[1], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC) if match else None
    except ValueError:
        # A thirteenth month: somebody else's file.
        return None


def order(path: Path) -> tuple[str, int]:
    """By what backups are sorted: their moment, and their number within a second."""
    match = _NAME.fullmatch(path.name)
    return (match[1], int(match[2] or 1)) if match else ("", 0)


def kept(folder: Path) -> list[Path]:
    """The backups in a folder, the latest first; what somebody has put there under another name is not ours."""
    try:
        found = [path for path in folder.glob(f"*{ENDING}") if made_at(path) and files.is_plain(path)]
    except OSError:
        # A stick that has just been pulled out.
        return []
    return sorted(found, key=order, reverse=True)


def is_of(path: Path, uuid: str) -> bool:
    """Whether a backup says that it is of a vault; a stick may hold those of two shops."""
    try:
        with path.open("rb") as file:
            return Whole(file, path.name).header().header.uuid == uuid
    except (OSError, VaultError):
        return False


def rotate(folder: Path, uuid: str) -> list[Path]:
    """Take away a vault's backups that need not be kept: the latest of each of 7 days, 4 weeks and 12 months stay."""
    dated = [(moment, path) for path in kept(folder) if (moment := made_at(path)) and is_of(path, uuid)]
    stay = staying(dated)
    gone = [path for _, path in dated if path not in stay]
    for path in gone:
        files.discard(path)
    if dated:
        # Halves that were written before the latest whole one: nobody is at them any more.
        for half in folder.glob(f".*Z*{PART}"):
            if half.name[1:17] < dated[0][1].name[:16]:
                files.discard(half)
    return gone


def staying(backups: Iterable[tuple[datetime, Path]]) -> set[Path]:
    """Which backups stay: the latest of each day, week and month, of as many of these as are kept."""
    latest_first = sorted(backups, reverse=True)
    stay: set[Path] = set()
    for most, of in ((DAILY, _day), (WEEKLY, _week), (MONTHLY, _month)):
        seen: set[object] = set()
        for moment, path in latest_first:
            if (period := of(moment.date())) not in seen and len(seen) < most:
                seen.add(period)
                stay.add(path)
    return stay


def _day(day: date) -> object:
    return day


def _week(day: date) -> object:
    return day - timedelta(days=day.weekday())


def _month(day: date) -> object:
    return day.year, day.month


def has_changed(vault: Vault) -> bool:
    """Whether anything was committed since the last backup."""
    with vault.reading() as db:
        told = dict(db.execute("SELECT name, value FROM meta WHERE name IN ('commits', 'backed_up')").fetchall())
    return bool(told["commits"] != told.get("backed_up", "0"))
