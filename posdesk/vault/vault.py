"""The open vault: one lane to write, a connection for each thread that reads, and nothing after it was locked."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from posdesk.kit.clock import CLOCK, Clock
from posdesk.vault import connection, history, witness
from posdesk.vault.change import Change, Undo, can_undo
from posdesk.vault.errors import DatabaseDamaged, MigrationFailed, NotWritten, TooNew, VaultLocked
from posdesk.vault.header import Header
from posdesk.vault.lanes import Lanes
from posdesk.vault.lock import FolderLock
from posdesk.vault.slots import derived
from posdesk.vault.witness import Witness

if TYPE_CHECKING:
    from datetime import datetime

    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

SELF: Final = "posdesk"
"""Who changes what nobody changed by hand."""


@dataclass(frozen=True, slots=True)
class Room:
    """What a room keeps in the vault: its tables, and how what is more than a record is taken back."""

    name: str
    migrations: Callable[[], Migrations]
    undoers: Mapping[str, Undo] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that was found on opening and that its owner should know: ``commits_lost`` (``count``),
    ``witness_missing``, ``header_restored``, ``history_cut``, ``recovery_void``."""

    code: str
    count: int = 0


class Vault:
    """An open vault. Reading and writing may be done by any thread; after :meth:`close` both raise ``VaultLocked``."""

    def __init__(
        self, folder: Path, lock: FolderLock, header: Header, key: bytes, rooms: Sequence[Room], clock: Clock = CLOCK
    ) -> None:
        self.folder = folder
        self.header = header
        self.rooms = tuple(rooms)
        self.notices: tuple[Notice, ...] = ()
        self.clock = clock
        self._lock = lock
        self._key: bytes | None = key
        self._lanes = Lanes(self._reader)
        self._writing = threading.Lock()
        self._holder: int | None = None
        self._writer: Any = None
        self._undoers: dict[str, Undo] = {}
        for room in rooms:
            self._undoers |= room.undoers

    @property
    def key(self) -> bytes:
        """The vault's key; raises ``VaultLocked`` once it is closed."""
        if self._key is None:
            raise VaultLocked
        return self._key

    @property
    def path(self) -> Path:
        """The database."""
        return self.folder / connection.NAME

    @property
    def is_open(self) -> bool:
        """Whether it has not been locked yet."""
        return self._key is not None

    def database_key(self) -> bytes:
        """The raw key of the database."""
        return derived(self.key, f"db/{self.header.uuid}")

    def take_key(self, header: Header, key: bytes) -> None:
        """From now on it has another header and key; for whoever is :meth:`quite_alone`."""
        self.header, self._key = header, key

    def now(self) -> str:
        """This moment as it is written down: UTC, to the second."""
        return stamp(self.clock.now("UTC"))

    def _reader(self) -> Any:
        made = connection.connect(self.path, self.database_key())
        made.execute("PRAGMA query_only = ON")
        return made

    @contextmanager
    def reading(self) -> Iterator[Database]:
        """The database to read from, as it was committed last; this thread's own connection."""
        with self._guarded(), self._lanes.reading() as own:
            yield connection.database(own)

    @contextmanager
    def change(self, who: str) -> Iterator[Change]:
        """A transaction: all that is done in it is kept once it ends, or nothing of it.

        An error of this says that nothing was kept: what fails after the commit takes nothing back and raises nothing.
        """
        with self._held(), self._guarded():
            own = self._lane()
            db = connection.database(own)
            own.execute("BEGIN IMMEDIATE")
            try:
                yield Change(db, who, self.now())
                commits = self._counted(db)
                head = history.head(db)
                own.execute("COMMIT")
            except BaseException:
                if own.in_transaction:
                    own.execute("ROLLBACK")
                raise
            with suppress(NotWritten):
                # A witness that is behind hides a loss at worst, and is put right by the next change or opening.
                witness.save(self.folder, self.key, Witness(commits, head))
            connection.checkpoint(own)

    def can_undo(self, entry: history.Entry) -> bool:
        """Whether somebody knows how to take an entry back."""
        return can_undo(entry, self._undoers)

    def undo(self, entry: int, who: str) -> int:
        """Take back what an entry of the history tells of; the number of the new entry."""
        with self.change(who) as change:
            return change.undo(entry, self._undoers)

    @contextmanager
    def alone(self) -> Iterator[Any]:
        """The writing connection, for what is no transaction: a backup, another key. Nobody writes in the meantime."""
        with self._held(), self._guarded():
            yield self._lane()

    @contextmanager
    def quite_alone(self) -> Iterator[Any]:
        """The writing connection while nobody reads either; all connections are made anew afterwards."""
        with self._held(), self._lanes.alone(), self._guarded():
            try:
                yield self._lane()
            finally:
                self._close_writer()

    @contextmanager
    def _held(self) -> Iterator[None]:
        if self._holder == threading.get_ident():
            raise RuntimeError("a change within a change would wait for itself")
        with self._writing:
            self._holder = threading.get_ident()
            try:
                yield
            finally:
                self._holder = None

    def _lane(self) -> Any:
        if not self.is_open:
            raise VaultLocked
        if self._writer is None:
            self._writer = connection.connect(self.path, self.database_key())
        return self._writer

    def _close_writer(self) -> None:
        if self._writer is not None:
            self._writer.close()
            self._writer = None

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        try:
            with connection.guarded(self.path):
                yield
        except (connection.driver().ProgrammingError, DatabaseDamaged) as problem:
            # Who is interrupted by locking, or finds the connection closed, is told that and nothing else.
            if self.is_open:
                raise
            raise VaultLocked from problem

    @staticmethod
    def _counted(db: Database) -> int:
        db.execute("UPDATE meta SET value = value + 1 WHERE name = 'commits'")
        return int(db.execute("SELECT value FROM meta WHERE name = 'commits'").fetchone()[0])

    def acknowledged(self) -> Witness:
        """What the database itself says was committed last."""
        with self.reading() as db:
            commits = int(db.execute("SELECT value FROM meta WHERE name = 'commits'").fetchone()[0])
            return Witness(commits, history.head(db))

    def verify(self) -> tuple[list[str], int]:
        """What is wrong in the database, and how many entries its history has; raises ``HistoryBroken``."""
        with self.reading() as db:
            seen = witness.load(self.folder, self.key)
            entries = history.verify(db, None if seen is None else seen.head)
            return connection.faults(db.conn), entries

    def pending(self) -> bool:
        """Whether some room's tables are to be brought up to date; raises ``TooNew`` where they are ahead of us."""
        with self.reading() as db:
            known = {room.name: room.migrations() for room in self.rooms}
            for name, step in db.execute("SELECT migration_set, name FROM _sqlite_migrations"):
                if name not in known or all(one.name != step for one in known[name]._migrations):
                    raise TooNew(file=connection.NAME)
            return any(steps.pending(db) for steps in known.values())

    def migrate(self) -> None:
        """Bring every room's tables up to date, all of them or none: one that fails leaves what the last version reads.

        Raises ``MigrationFailed``.
        """
        with self.alone() as own:
            db = connection.database(own)
            with db.atomic():
                for room in self.rooms:
                    _apply(room, db)
            connection.checkpoint(own)

    def close(self) -> None:
        """Lock: forget the key, bring everything into the database, and let others have the folder.

        Whoever writes comes to an end first, and whoever reads is interrupted. Nothing that the disk does can keep the
        vault open.
        """
        with self._held():
            self._key = None
            self._lanes.close()
            if self._writer is not None:
                connection.checkpoint(self._writer)
            self._close_writer()
            self._lock.release()


def _apply(room: Room, db: Database) -> None:
    steps = room.migrations()
    try:
        steps.apply(db)
    except Exception as problem:
        # Whatever a step trips over, it is told alike, and taken back with all others.
        raise MigrationFailed(room=room.name, step=next((step.name for step in steps.pending(db)), "")) from problem


def stamp(moment: datetime) -> str:
    """A moment as it is written down: UTC, to the second."""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
