"""A vault is made, and opened: every step in the order that loses nothing, whenever the power goes."""

from __future__ import annotations

import os
import secrets
import uuid
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from posdesk.kit.clock import CLOCK, Clock
from posdesk.vault import connection, dumps, files, header, store, witness
from posdesk.vault.errors import (
    DatabaseDamaged,
    HeaderDamaged,
    HeaderTampered,
    LastSlot,
    NoSuchSlot,
    NotAVault,
    NotWritten,
    TooManySlots,
    TooNew,
    VaultError,
    VaultExists,
    WrongSecret,
)
from posdesk.vault.header import Found, Header
from posdesk.vault.inbox import new_pair
from posdesk.vault.lock import NAME as LOCK
from posdesk.vault.lock import FolderLock
from posdesk.vault.recovery import RecoveryKey
from posdesk.vault.slots import KEY_BYTES, MOST, Kind, Slot, Stretch, b64, derived, fill
from posdesk.vault.vault import Notice, Room, Vault, stamp
from posdesk.vault.witness import Witness

_MAKING: Final = "vault.making"
"""There while a vault is being made: whatever is beside it and has no header may be taken away."""
_CUT_OFF: Final = "recovery_void"
_HALF: Final = (
    _MAKING,
    witness.NAME,
    *(connection.NAME + ending for ending in ("", "-journal", "-shm", "-wal")),
)

OWN: Final = Room("vault", store.migrations)
"""The vault's own tables."""


@dataclass(frozen=True, slots=True)
class Secret:
    """What a person, a paper or a keyring knows."""

    kind: Kind
    text: str = field(default="", repr=False)
    data: bytes = field(default=b"", repr=False)

    @classmethod
    def passphrase(cls, text: str) -> Secret:
        """A passphrase."""
        return cls("passphrase", text=text)

    @classmethod
    def recovery(cls, key: RecoveryKey) -> Secret:
        """A recovery key."""
        return cls("recovery", data=key.secret)

    @classmethod
    def keyring(cls, data: bytes) -> Secret:
        """What the system's keyring keeps for this vault."""
        return cls("keyring", data=data)

    def of(self, slot: Slot) -> bytes:
        """The secret by which a slot opens."""
        return self.data if slot.stretch is None else slot.stretch.of(self.text)

    def slot(self, key: bytes, uuid: str, created: str, stretch: Stretch | None = None) -> Slot:
        """A new slot that opens by this."""
        if self.kind == "passphrase" and stretch is None:
            stretch = Stretch.calibrated()
        data = self.data if stretch is None else stretch.of(self.text)
        return fill(self.kind, key, data, uuid=uuid, version=header.VERSION, created=created, stretch=stretch)


def create(
    folder: Path,
    passphrase: str,
    rooms: Sequence[Room] = (),
    *,
    clock: Clock = CLOCK,
    stretch: Stretch | None = None,
) -> tuple[Vault, RecoveryKey]:
    """A new vault in a folder that is empty or not there yet, and the key to keep on paper.

    What was made is taken away again where something went wrong.
    """
    dumps.forbid()
    # Nothing is done to a folder that is somebody's already, not even closing it to others.
    _must_be_free(folder)
    files.make_folder(folder)
    lock = FolderLock(folder)
    try:
        # Another program may have been here between the look and the lock.
        _must_be_free(folder)
        try:
            with files.told(folder / _MAKING):
                if os.path.lexists(folder / _MAKING):
                    _clear(folder)
                files.create(folder / _MAKING).close()
            made = _made(folder, lock, passphrase, rooms, clock, stretch)
        except BaseException:
            _clear(folder)
            raise
    except BaseException:
        lock.release()
        raise
    files.discard(folder / _MAKING)
    return made


def _must_be_free(folder: Path) -> None:
    """Raise ``VaultExists`` where there is anything but what was left by a creation that was cut off."""
    with files.told(folder):
        names = {path.name for path in folder.iterdir()} if os.path.lexists(folder) else set()
    names.discard(LOCK)
    if _MAKING in names:
        names = {name for name in names if name not in _HALF and not files.is_half(name)}
    if names:
        raise VaultExists(folder=folder.name)


def _clear(folder: Path) -> None:
    """Take away what a creation made that did not come to its end; without a header nobody could open it."""
    files.sweep_halves(folder, "vault.*")
    for name in (header.NAME, header.COPY, *_HALF):
        files.discard(folder / name)


def _made(
    folder: Path, lock: FolderLock, passphrase: str, rooms: Sequence[Room], clock: Clock, stretch: Stretch | None
) -> tuple[Vault, RecoveryKey]:
    key, recovery = secrets.token_bytes(KEY_BYTES), RecoveryKey.new()
    private, public = new_pair()
    name, created = str(uuid.uuid4()), stamp(clock.now("UTC"))
    slots = (
        Secret.passphrase(passphrase).slot(key, name, created, stretch),
        Secret.recovery(recovery).slot(key, name, created),
    )
    head = Header(name, public, slots)
    rooms = (OWN, *rooms)
    own = connection.create(folder / connection.NAME, derived(key, f"db/{name}"))
    try:
        for room in rooms:
            room.migrations().apply(connection.database(own))
        rows = ((connection.SENTINEL, name), ("commits", "0"), ("created", created), ("inbox", b64(private)))
        own.executemany("INSERT INTO meta VALUES (?, ?)", rows)
        connection.checkpoint(own)
    finally:
        own.close()
    witness.save(folder, key, Witness(0, ""))
    # The header comes last: a folder without one is no vault, and nobody takes half of one for a whole.
    header.save(folder, head, key)
    return Vault(folder, lock, head, key, rooms, clock), recovery


def open_vault(
    folder: Path,
    secret: Secret,
    rooms: Sequence[Room] = (),
    *,
    clock: Clock = CLOCK,
    before_migration: Callable[[Vault], None] | None = None,
) -> Vault:
    """Open a vault; ``before_migration`` is called before a room's tables are changed, and may refuse.

    Raises ``NotAVault``, ``AlreadyOpen``, ``WrongSecret``, ``HeaderDamaged``, ``TooNew`` or ``DatabaseDamaged``.
    """
    dumps.forbid()
    if not files.is_plain(folder / header.NAME) and not files.is_plain(folder / header.COPY):
        raise NotAVault(folder=folder.name)
    lock = FolderLock(folder)
    try:
        head, key, notices = _unlocked(folder, secret)
        files.sweep_halves(folder, "vault.*")
        vault = Vault(folder, lock, head, key, (OWN, *rooms), clock)
        try:
            _look(vault, notices)
            if vault.pending():
                if before_migration is not None:
                    before_migration(vault)
                vault.migrate()
        except BaseException:
            vault.close()
            raise
    except BaseException:
        lock.release()
        raise
    return vault


def _unlocked(folder: Path, secret: Secret) -> tuple[Header, bytes, tuple[Notice, ...]]:
    """The header that a secret opens and that leads to the database's key: its file, the copy, or the one to come."""
    problems: list[VaultError] = []
    tried: set[bytes] = set()
    for name in (header.NAME, header.COPY, header.NEXT):
        try:
            found = header.load(folder, name)
            if found.data in tried:
                continue
            tried.add(found.data)
            head, key = unlock(found, secret)
            _must_fit(folder, head, key)
        except TooNew:
            if name == header.NAME:
                raise
        except (DatabaseDamaged, HeaderDamaged, NoSuchSlot, NotAVault, WrongSecret) as problem:
            problems.append(problem)
        else:
            return head, key, _put_right(folder, name, found, key)
    # What tells most comes first: somebody who mistypes must not hear that a file is missing.
    raise min(problems, key=lambda problem: _TELLING.index(type(problem)))


_TELLING: Final = (DatabaseDamaged, HeaderTampered, WrongSecret, NoSuchSlot, HeaderDamaged, NotAVault)


def _put_right(folder: Path, name: str, found: Found, key: bytes) -> tuple[Notice, ...]:
    """Make the header, its copy and what was begun agree again; a full disk does not keep anybody out."""
    # The power went before somebody was shown the recovery key.
    cut_off = os.path.lexists(folder / _MAKING) or header.contents(folder, header.NEXT) == found.data
    if name == header.NAME:
        header.mend_copy(folder, found)
    else:
        with suppress(NotWritten):
            header.save(folder, found.header, key)
    if header.contents(folder, header.NAME) == found.data:
        files.discard(folder / header.NEXT)
        files.discard(folder / _MAKING)
    if cut_off:
        return (Notice(_CUT_OFF),)
    return () if name == header.NAME else (Notice("header_restored"),)


def _must_fit(folder: Path, head: Header, key: bytes) -> None:
    """Raise ``DatabaseDamaged`` where a key is not the database's."""
    connection.connect(folder / connection.NAME, derived(key, f"db/{head.uuid}")).close()


def unlock(found: Found, secret: Secret) -> tuple[Header, bytes]:
    """The authenticated header and the key that a secret leads to."""
    slots = found.header.of_kind(secret.kind)
    if not slots:
        raise NoSuchSlot(kind=secret.kind)
    for slot in slots:
        try:
            key = slot.open(found.header.uuid, header.VERSION, secret.of(slot))
        except WrongSecret:
            continue
        return found.authenticate(key), key
    raise WrongSecret(kind=secret.kind)


def _look(vault: Vault, notices: tuple[Notice, ...]) -> None:
    """Make sure that the database is this vault's, and find out whether anything is missing."""
    with vault.reading() as db:
        if "meta" not in db.table_names() or connection.whose(db.conn) != vault.header.uuid:
            raise DatabaseDamaged(file=connection.NAME, what="another vault's")
    seen, now = witness.load(vault.folder, vault.key), vault.acknowledged()
    if seen is None and Notice(_CUT_OFF) in notices:
        # The witness has the key that the vault had before.
        seen = now
    if seen is None:
        notices = (*notices, Notice("witness_missing"))
    elif seen.commits > now.commits:
        notices = (*notices, Notice("commits_lost", seen.commits - now.commits))
    elif seen.commits == now.commits and seen.head != now.head:
        notices = (*notices, Notice("history_cut"))
    if witness.load(vault.folder, vault.key) != now:
        with suppress(NotWritten):
            witness.save(vault.folder, vault.key, now)
    vault.notices = notices


def with_secret(vault: Vault, secret: Secret, stretch: Stretch | None = None) -> None:
    """Let the vault be opened by one secret more; raises ``TooManySlots``."""
    if len(vault.header.of_kind(secret.kind)) >= MOST[secret.kind]:
        raise TooManySlots(kind=secret.kind, most=MOST[secret.kind])
    slot = secret.slot(vault.key, vault.header.uuid, vault.now(), stretch)
    _store(vault, vault.header.with_slot(slot))


def exchange(vault: Vault, old: Secret, new: Secret, stretch: Stretch | None = None) -> None:
    """Put a new secret in the place of an old one of its kind, which must open its slot; raises ``WrongSecret``."""
    slot = opened_by(vault, old)
    fresh = new.slot(vault.key, vault.header.uuid, vault.now(), stretch)
    _store(vault, vault.header.without(slot).with_slot(fresh))


def replace_all(vault: Vault, new: Secret, stretch: Stretch | None = None) -> None:
    """Put a new secret in the place of all of its kind: a passphrase that is forgotten, a paper that is lost."""
    fresh = new.slot(vault.key, vault.header.uuid, vault.now(), stretch)
    _store(vault, vault.header.without(*vault.header.of_kind(new.kind)).with_slot(fresh))


def without_secret(vault: Vault, slot: Slot) -> None:
    """Let the vault no longer be opened by a slot; raises ``LastSlot`` for the last one that is no keyring's."""
    left = vault.header.without(slot)
    if all(one.kind == "keyring" for one in left.slots):
        raise LastSlot(kind=slot.kind)
    _store(vault, left)


def opened_by(vault: Vault, secret: Secret) -> Slot:
    """The slot that a secret opens; raises ``WrongSecret``."""
    for slot in vault.header.of_kind(secret.kind):
        try:
            slot.open(vault.header.uuid, header.VERSION, secret.of(slot))
        except WrongSecret:
            continue
        return slot
    raise WrongSecret(kind=secret.kind)


def put_back(vault: Vault, head: Header) -> None:
    """Let the vault have the header that it had before, where the disk takes it."""
    with suppress(NotWritten):
        _store(vault, head)


def _store(vault: Vault, head: Header) -> None:
    header.save(vault.folder, head, vault.key)
    files.discard(vault.folder / header.NEXT)
    vault.header = head


def discard(vault: Vault) -> None:
    """Take a vault away that was made and never used; its header goes first, and then it is none."""
    vault.close()
    for name in (header.NAME, header.COPY):
        files.discard(vault.folder / name)
    _clear(vault.folder)


def rekey(
    vault: Vault, passphrase: Secret, stretch: Stretch | None = None, *, recovery: RecoveryKey | None = None
) -> RecoveryKey:
    """Encrypt everything by a new key; the new recovery key, given or made.

    Only the given passphrase and this key open it then.
    The passphrase must be one of the vault's. Take a backup before.
    """
    opened_by(vault, passphrase)
    key, recovery = secrets.token_bytes(KEY_BYTES), recovery or RecoveryKey.new()
    name, created = vault.header.uuid, vault.now()
    slots = (passphrase.slot(key, name, created, stretch), Secret.recovery(recovery).slot(key, name, created))
    head = replace(vault.header, slots=slots)
    # The new header is on the disk before the database has its key: whenever the power goes, one of the two opens it.
    files.replace(vault.folder / header.NEXT, head.sealed(key))
    reason = "rekey"
    with vault.quite_alone() as own:
        try:
            connection.checkpoint(own)
            own.execute(f"PRAGMA rekey = \"x'{derived(key, f'db/{name}').hex()}'\"")
            connection.checkpoint(own)
        except connection.driver().Error as problem:
            reason = problem.sqlite_errorname
        # Whatever SQLCipher said, only the database knows which key it has; and this connection may be in two minds.
        own.close()
        try:
            _must_fit(vault.folder, head, key)
        except DatabaseDamaged:
            files.discard(vault.folder / header.NEXT)
            raise NotWritten(file=connection.NAME, reason=reason) from None
        vault.take_key(head, key)
    # A disk that is full now keeps nobody out: the header to come is on it already.
    with suppress(NotWritten):
        header.save(vault.folder, head, key)
        witness.save(vault.folder, key, vault.acknowledged())
        files.discard(vault.folder / header.NEXT)
    return recovery
