"""The open vault: one lane to write, a connection for each thread that reads, and nothing after it was locked."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from posdesk.kit.clock import CLOCK, Clock
from posdesk.vault import connection, history, witness
from posdesk.vault.change import Change, Undo
from posdesk.vault.errors import MigrationFailed, TooNew, VaultLocked
from posdesk.vault.header import Header
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
    ``witness_missing``, ``header_restored``, ``history_cut``."""

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
        self._connections: list[Any] = []
        self._own = threading.local()
        self._writing = threading.Lock()
        self._opening = threading.Lock()
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
        """From now on it has another header and key; the connections of the old one are closed."""
        self._drop()
        self.header, self._key = header, key

    def now(self) -> str:
        """This moment as it is written down: UTC, to the second."""
        return stamp(self.clock.now("UTC"))

    def _connect(self) -> Any:
        made = connection.connect(self.path, self.database_key())
        with self._opening:
            if not self.is_open:
                made.close()
                raise VaultLocked
            self._connections.append(made)
        return made

    @contextmanager
    def reading(self) -> Iterator[Database]:
        """The database to read from, as it was committed last; this thread's own connection."""
        own = getattr(self._own, "connection", None)
        if own is None or own not in self._connections:
            own = self._connect()
            own.execute("PRAGMA query_only = ON")
            self._own.connection = own
        with self._guarded():
            yield connection.database(own)

    @contextmanager
    def change(self, who: str) -> Iterator[Change]:
        """A transaction: all that is done in it is kept once it ends, or nothing of it."""
        with self._writing, self._guarded():
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
            witness.save(self.folder, self.key, Witness(commits, head))
            connection.checkpoint(own)

    def undo(self, entry: int, who: str) -> int:
        """Take back what an entry of the history tells of; the number of the new entry."""
        with self.change(who) as change:
            return change.undo(entry, self._undoers)

    @contextmanager
    def alone(self) -> Iterator[Any]:
        """The writing connection, for what is no transaction: a backup, another key. Nobody writes in the meantime."""
        with self._writing, self._guarded():
            yield self._lane()

    def _lane(self) -> Any:
        if not self.is_open:
            raise VaultLocked
        if self._writer is None or self._writer not in self._connections:
            self._writer = self._connect()
        return self._writer

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        try:
            with connection.guarded(self.path):
                yield
        except connection.driver().ProgrammingError as problem:
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
            if "_sqlite_migrations" in db.table_names():
                for name, step in db.execute("SELECT migration_set, name FROM _sqlite_migrations"):
                    if name not in known or all(one.name != step for one in known[name]._migrations):
                        raise TooNew(file=connection.NAME)
            return any(steps.pending(db) for steps in known.values())

    def migrate(self) -> None:
        """Bring every room's tables up to date, each step in a transaction of its own."""
        with self.alone() as own:
            db = connection.database(own)
            for room in self.rooms:
                steps = room.migrations()
                try:
                    steps.apply(db)
                except connection.driver().Error as problem:
                    waiting = steps.pending(db)
                    raise MigrationFailed(room=room.name, step=waiting[0].name if waiting else "") from problem
            connection.checkpoint(own)

    def _drop(self) -> None:
        with self._opening:
            for one in self._connections:
                one.close()
            self._connections.clear()
            self._writer = None

    def close(self) -> None:
        """Lock: bring everything into the database, forget the key, and let others have the folder."""
        if self.is_open:
            with self._writing:
                if self._writer is not None and self._writer in self._connections:
                    connection.checkpoint(self._writer)
                self._key = None
                self._drop()
            self._lock.release()


def stamp(moment: datetime) -> str:
    """A moment as it is written down: UTC, to the second."""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
