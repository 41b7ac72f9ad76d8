"""A vault is made, and opened: every step in the order that loses nothing, whenever the power goes."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from posdesk.kit.clock import CLOCK, Clock
from posdesk.vault import connection, files, header, store, witness
from posdesk.vault.errors import (
    DatabaseDamaged,
    HeaderDamaged,
    LastSlot,
    NoSuchSlot,
    NotAVault,
    TooManySlots,
    TooNew,
    VaultExists,
    WrongSecret,
)
from posdesk.vault.header import Found, Header
from posdesk.vault.inbox import new_pair
from posdesk.vault.lock import FolderLock
from posdesk.vault.recovery import RecoveryKey
from posdesk.vault.slots import KEY_BYTES, MOST, Kind, Slot, Stretch, b64, derived, fill
from posdesk.vault.vault import Notice, Room, Vault, stamp
from posdesk.vault.witness import Witness

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
    files.make_folder(folder)
    if any(folder.iterdir()):
        raise VaultExists(folder=folder.name)
    lock = FolderLock(folder)
    try:
        return _made(folder, lock, passphrase, rooms, clock, stretch)
    except BaseException:
        lock.release()
        for path in folder.iterdir():
            path.unlink()
        raise


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
    if not files.is_plain(folder / header.NAME) and not files.is_plain(folder / header.BEFORE):
        raise NotAVault(folder=folder.name)
    lock = FolderLock(folder)
    try:
        head, key, notices = _unlocked(folder, secret)
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
    """The header and key; of a header that is spoilt, the one before it."""
    try:
        found = header.load(folder)
        head, key = unlock(found, secret)
    except (HeaderDamaged, NotAVault) as problem:
        try:
            head, key = unlock(header.load(folder, header.BEFORE), secret)
        except (HeaderDamaged, NotAVault, TooNew, WrongSecret, NoSuchSlot):
            raise problem from None
        header.save(folder, head, key)
        return head, key, (Notice("header_restored"),)
    if _fits(folder, head, key):
        return head, key, ()
    # The power went after the database had its new key, and before the header had it.
    try:
        newer = header.load(folder, header.NEXT)
        head, key = unlock(newer, secret)
    except (HeaderDamaged, NotAVault, TooNew, WrongSecret, NoSuchSlot):
        raise DatabaseDamaged(file=connection.NAME, what="key") from None
    if not _fits(folder, head, key):
        raise DatabaseDamaged(file=connection.NAME, what="key")
    header.save(folder, head, key)
    (folder / header.NEXT).unlink()
    return head, key, ()


def _fits(folder: Path, head: Header, key: bytes) -> bool:
    try:
        connection.connect(folder / connection.NAME, derived(key, f"db/{head.uuid}")).close()
    except DatabaseDamaged:
        return False
    return True


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
    if seen is None:
        notices = (*notices, Notice("witness_missing"))
    elif seen.commits > now.commits:
        notices = (*notices, Notice("commits_lost", seen.commits - now.commits))
    elif seen.commits == now.commits and seen.head != now.head:
        notices = (*notices, Notice("history_cut"))
    if seen != now:
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


def _store(vault: Vault, head: Header) -> None:
    header.save(vault.folder, head, vault.key)
    vault.header = head


def rekey(
    vault: Vault, passphrase: Secret, stretch: Stretch | None = None, recovery: RecoveryKey | None = None
) -> RecoveryKey:
    """Encrypt everything by a new key; the new recovery key. Only the given passphrase and this key open it then.

    The passphrase must be one of the vault's. Take a backup before.
    """
    opened_by(vault, passphrase)
    key, recovery = secrets.token_bytes(KEY_BYTES), recovery or RecoveryKey.new()
    name, created = vault.header.uuid, vault.now()
    slots = (passphrase.slot(key, name, created, stretch), Secret.recovery(recovery).slot(key, name, created))
    head = replace(vault.header, slots=slots)
    # The new header is on the disk before the database has its key: whenever the power goes, one of the two opens it.
    files.replace(vault.folder / header.NEXT, head.sealed(key))
    with vault.alone() as own:
        connection.checkpoint(own)
        own.execute(f"PRAGMA rekey = \"x'{derived(key, f'db/{name}').hex()}'\"")
        connection.checkpoint(own)
        header.save(vault.folder, head, key)
        # A header under the old key would be taken for ours, should the new one be spoilt.
        (vault.folder / header.BEFORE).unlink(missing_ok=True)
        (vault.folder / header.NEXT).unlink()
        vault.take_key(head, key)
    witness.save(vault.folder, key, vault.acknowledged())
    return recovery
