"""What the vault can do, for the window, the command line and the rooms that keep their data in it."""

from __future__ import annotations

import base64
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from posdesk.kit.agenda import Due, Urgency
from posdesk.kit.clock import CLOCK, Clock
from posdesk.kit.jobs import Job
from posdesk.kit.links import link
from posdesk.kit.text import said
from posdesk.vault import backup, files, header, history, inbox, keyrings, opening, restoring, settings
from posdesk.vault.attachments import TEXT, Attachment, Chosen, Ready, chosen, content, ready, ready_file, ready_files
from posdesk.vault.attachments import add as attach
from posdesk.vault.attachments import copy as copy_attached
from posdesk.vault.attachments import forget as forget_attached
from posdesk.vault.attachments import of as attached
from posdesk.vault.attachments import remove as detach
from posdesk.vault.change import Change
from posdesk.vault.clerk import Clerk
from posdesk.vault.errors import (
    DatabaseDamaged,
    KeyringUnavailable,
    NotWritten,
    VaultLocked,
    WeakPassphrase,
    WrongSecret,
)
from posdesk.vault.history import Entry
from posdesk.vault.inbox import Piece
from posdesk.vault.opening import Secret
from posdesk.vault.phrases import Phrase, draw
from posdesk.vault.records import Records
from posdesk.vault.recovery import GROUPS, RecoveryKey
from posdesk.vault.restoring import Inside
from posdesk.vault.settings import put as remember
from posdesk.vault.signing import is_signed, new_signing_key, public_key, sign
from posdesk.vault.slots import Stretch
from posdesk.vault.strength import LEAST, Known, Strength, strength
from posdesk.vault.vault import SELF, Notice, Room, Vault

__all__ = [
    "GROUPS", "LEAST", "TEXT", "Attachment", "Change", "Chosen", "Clerk", "DatabaseDamaged", "Entry", "Inside",
    "KeyringUnavailable", "Known", "Notice", "Phrase", "Piece", "Ready", "Records", "RecoveryKey", "Room", "Secret",
    "Strength", "Vault", "VaultLocked", "WrongSecret", "attach", "attached", "chosen", "content", "copy_attached",
    "detach", "draw", "forget_attached", "is_signed", "new_signing_key", "public_key", "ready", "ready_file",
    "ready_files", "remember", "sign", "strength",
]  # fmt: skip

_CLOCKS: Final = timedelta(days=1)
"""By how much two clocks may differ."""

OLD: Final = timedelta(days=7)
"""Age at which somebody is reminded of the last good backup."""

_SECOND: Final = "backup.second"
"""The setting that names the second place for backups."""


def is_vault(folder: Path) -> bool:
    """Whether there is a vault in a folder, whole or not; a restoring that was cut off is brought to its end first."""
    with suppress(NotWritten):
        restoring.finish(folder)
    return any(files.is_plain(folder / name) for name in (header.NAME, header.COPY))


def create(
    folder: Path, passphrase: str, rooms: Sequence[Room] = (), *, clock: Clock = CLOCK, stretch: Stretch | None = None
) -> tuple[Vault, RecoveryKey]:
    """A new vault, open, and the key to keep on paper, which is told this once.

    Raises ``VaultExists``, ``WeakPassphrase`` or ``NotWritten``.
    """
    check(passphrase)
    return opening.create(folder, passphrase, rooms, clock=clock, stretch=stretch)


def open_vault(folder: Path, secret: Secret, rooms: Sequence[Room] = (), *, clock: Clock = CLOCK) -> Vault:
    """Open a vault; before tables are changed a backup is made and verified.

    Raises ``NotAVault``, ``AlreadyOpen``, ``WrongSecret``, ``NoSuchSlot``, ``HeaderDamaged``, ``TooNew`` or
    ``DatabaseDamaged``.
    """

    def back_up_first(vault: Vault) -> None:
        backup.make(vault)

    restoring.finish(folder)
    vault = opening.open_vault(folder, secret, rooms, clock=clock, before_migration=back_up_first)
    restoring.sweep(folder)
    return vault


def check(passphrase: str) -> None:
    """Raise ``WeakPassphrase`` for one that would be guessed."""
    if not strength(passphrase).ok:
        raise WeakPassphrase(least=LEAST)


def change_passphrase(vault: Vault, old: str, new: str, stretch: Stretch | None = None) -> None:
    """Put a new passphrase in the place of an old one; raises ``WrongSecret`` or ``WeakPassphrase``."""
    check(new)
    with _telling(vault, "passphrase_changed"):
        opening.exchange(vault, Secret.passphrase(old), Secret.passphrase(new), stretch)


def forgotten_passphrase(vault: Vault, new: str, stretch: Stretch | None = None) -> None:
    """Put a new passphrase in the place of all, for a vault that was opened by its recovery key."""
    check(new)
    with _telling(vault, "passphrase_changed"):
        opening.replace_all(vault, Secret.passphrase(new), stretch)


def add_passphrase(vault: Vault, new: str, stretch: Stretch | None = None) -> None:
    """A second passphrase, for a bookkeeper; it opens everything, as the first does. Raises ``TooManySlots``."""
    check(new)
    with _telling(vault, "passphrase_added"):
        opening.with_secret(vault, Secret.passphrase(new), stretch)


def remove_passphrase(vault: Vault, own: str) -> None:
    """Let only one's own passphrase stay of two; raises ``WrongSecret``."""
    mine = opening.opened_by(vault, Secret.passphrase(own))
    with _telling(vault, "passphrase_removed"):
        for slot in vault.header.of_kind("passphrase"):
            if slot.id != mine.id:
                opening.without_secret(vault, slot)


def passphrases(vault: Vault) -> int:
    """How many passphrases open the vault."""
    return len(vault.header.of_kind("passphrase"))


def discard(vault: Vault) -> None:
    """Take a vault away that was made and never used: close it, and remove its files."""
    opening.discard(vault)


def new_recovery_key(vault: Vault, key: RecoveryKey | None = None) -> RecoveryKey:
    """A new recovery key, given or made; the old one opens nothing from now on."""
    key = key or RecoveryKey.new()
    with _telling(vault, "recovery_key_changed"):
        opening.replace_all(vault, Secret.recovery(key))
    return key


def proves(vault: Vault, key: RecoveryKey) -> bool:
    """Whether that is the vault's recovery key, as it was typed again from paper."""
    return _opens(vault, Secret.recovery(key))


def knows(vault: Vault, passphrase: str) -> bool:
    """Whether that is a passphrase of the vault."""
    return _opens(vault, Secret.passphrase(passphrase))


def _opens(vault: Vault, secret: Secret) -> bool:
    try:
        opening.opened_by(vault, secret)
    except WrongSecret:
        return False
    return True


def rekey(vault: Vault, passphrase: str, job: Job | None = None, recovery: RecoveryKey | None = None) -> RecoveryKey:
    """Encrypt everything by a new key, after a backup; the new recovery key, given or made.

    Only the given passphrase opens the vault then, and the new recovery key: another passphrase and the keyring must be
    added anew. Earlier backups open as they did.
    """
    opening.opened_by(vault, Secret.passphrase(passphrase))
    backup.make(vault, job=job)
    key = opening.rekey(vault, Secret.passphrase(passphrase), recovery=recovery)
    _forget_quietly(vault)
    # The key that opens everything is told whether or not there is room to write that down.
    with suppress(NotWritten), _telling(vault, "rekeyed"):
        pass
    return key


def keep_in_keyring(vault: Vault) -> None:
    """Let this computer's keyring open the vault; raises ``KeyringUnavailable``, and nothing is changed then."""
    secret = keyrings.new_secret()
    keyrings.save(vault.header.uuid, secret)
    with _telling(vault, "keyring_added"):
        opening.replace_all(vault, Secret.keyring(secret))


def forget_keyring(vault: Vault) -> None:
    """Let the keyring no longer open the vault."""
    with _telling(vault, "keyring_removed"):
        for slot in vault.header.of_kind("keyring"):
            opening.without_secret(vault, slot)
    _forget_quietly(vault)


def _forget_quietly(vault: Vault) -> None:
    try:
        keyrings.forget(vault.header.uuid)
    except KeyringUnavailable:
        # What it keeps opens nothing any more.
        return


def in_keyring(folder: Path) -> bool:
    """Whether a vault can be opened by a keyring, as its header says."""
    return bool(header.load(folder).header.of_kind("keyring"))


def from_keyring(folder: Path) -> Secret:
    """What this computer's keyring keeps for a vault; raises ``KeyringUnavailable``."""
    return Secret.keyring(keyrings.load(header.load(folder).header.uuid))


def entries(
    vault: Vault, *, subject: str = "", key: str = "", before: int | None = None, most: int = 200
) -> list[Entry]:
    """A page of the history, the latest first."""
    with vault.reading() as db:
        return history.entries(db, subject=subject, key=key, before=before, most=most)


def setting(vault: Vault, name: str, default: object = None) -> object:
    """A business value that somebody put."""
    with vault.reading() as db:
        return settings.get(db, name, default)


def put_setting(vault: Vault, name: str, value: object, who: str) -> None:
    """Remember a business value."""
    with vault.change(who) as change:
        settings.put(change, name, value)


def back_up(vault: Vault, into: Path | None = None, job: Job | None = None) -> Path:
    """A verified backup, in the vault's own place or another folder."""
    return backup.make(vault, into, job)


def back_up_when_due(vault: Vault, job: Job | None = None) -> list[Path]:
    """The automatic backup: where something has changed, one a day, in the vault's own place and the second one.

    A second place that is not there (a stick that is not plugged in) is passed over: :func:`last_backup` tells its age.
    """
    today = vault.clock.today("UTC")
    own = vault.folder / backup.FOLDER
    if not backup.has_changed(vault) or any(_day(path) == today for path in backup.kept(own)[:1]):
        return []
    made = [backup.make(vault, job=job)]
    backup.rotate(own, vault.header.uuid)
    second = second_place(vault)
    if second is not None and os.path.isdir(second):
        made.append(backup.make(vault, second, job))
        backup.rotate(second, vault.header.uuid)
    return made


def _day(path: Path) -> object:
    moment = backup.made_at(path)
    return None if moment is None else moment.date()


def backups(vault_folder: Path) -> list[Path]:
    """The backups in a vault's own place, the latest first; the vault may be locked."""
    return backup.kept(vault_folder / backup.FOLDER)


def backups_in(folder: Path) -> list[Path]:
    """The backups in another folder, the latest first; none where it is not there."""
    return backup.kept(folder)


def made_at(path: Path) -> datetime | None:
    """When a backup was made, by its name."""
    return backup.made_at(path)


def last_backup(vault: Vault) -> datetime | None:
    """When the last good backup was made, wherever it is."""
    places: Iterable[Path | None] = (vault.folder / backup.FOLDER, second_place(vault))
    found = [path for place in places if place is not None for path in backup.kept(place)]
    now = vault.clock.now("UTC")
    # The latest that is ours: a stick may hold those of two shops, and a clock that was wrong once makes none of today.
    for path in sorted(found, key=backup.order, reverse=True):
        moment = backup.made_at(path)
        if moment is not None and moment <= now + _CLOCKS and backup.is_of(path, vault.header.uuid):
            return moment
    return None


def backup_is_old(vault: Vault) -> bool:
    """Whether something has changed, and the last good backup is older than a week, or the vault that has none."""
    if not backup.has_changed(vault):
        return False
    last = last_backup(vault)
    if last is None:
        with vault.reading() as db:
            last = datetime.fromisoformat(db.execute("SELECT value FROM meta WHERE name = 'created'").fetchone()[0])
    return vault.clock.now("UTC") - last > OLD


def due(vault: Vault) -> list[Due]:
    """What the vault asks for: a backup that is over a week old."""
    if not backup_is_old(vault):
        return []
    last = last_backup(vault)
    when = None if last is None else last.date() + OLD
    return [Due(said("vault.due.backup"), link("vault", "backups"), when, Urgency.LOOK, said("vault.why.backup"))]


def second_place(vault: Vault) -> Path | None:
    """The second place for backups."""
    place = setting(vault, _SECOND)
    return Path(place) if isinstance(place, str) and place else None


def choose_second_place(vault: Vault, folder: Path | None, who: str) -> None:
    """Say where a second backup goes; None: nowhere."""
    put_setting(vault, _SECOND, "" if folder is None else str(folder), who)


def look_into(path: Path, secret: Secret, near: Path, vault: Vault | None = None) -> Inside:
    """What is in a backup, before anything is restored; ``near`` says on which disk there is room to unpack it."""
    return restoring.look(path, secret, near, vault)


def holds(vault: Vault) -> Inside:
    """What the open vault holds, as a backup that is made now would."""
    return restoring.inside(vault)


def restore(path: Path, secret: Secret, folder: Path) -> Path | None:
    """Put a backup in the place of a vault, which must be closed; where what was there is now, None for nothing."""
    return restoring.restore(path, secret, folder)


def write_sealed(folder: Path, data: bytes, clock: Clock = CLOCK, instead_of: Path | None = None) -> Path:
    """Write something down in an emergency, the vault locked: it can be read only by opening the vault.

    ``instead_of`` is a piece written before, whose words these are with more: it goes once this one is there.
    """
    public = header.load(folder).header.inbox
    path = inbox.seal(folder, public, clock.now("UTC").strftime("%Y-%m-%dT%H:%M:%SZ"), data)
    if instead_of is not None and instead_of.parent == path.parent:
        files.discard(instead_of)
    return path


def sealed_waiting(folder: Path) -> int:
    """How many pieces wait in the sealed inbox."""
    return inbox.waiting(folder)


def file_sealed(vault: Vault, file: Callable[[Change, Piece], None], who: str) -> tuple[int, int]:
    """File what was written while the vault was locked: how many pieces were filed, and how many cannot be read.

    Each piece is taken out of the inbox once what ``file`` made of it is committed; what cannot be read stays.
    """
    with vault.reading() as db:
        private = base64.b64decode(db.execute("SELECT value FROM meta WHERE name = 'inbox'").fetchone()[0])
    inbox.sweep(vault.folder)
    filed = spoilt = 0
    for path, piece in inbox.pieces(vault.folder, private):
        if piece is None:
            spoilt += 1
            continue
        with vault.change(who) as change:
            # The power may have gone after a piece was filed, and before it was taken out: nothing is filed twice.
            if not history.tells(change.db, "sealed_filed", "inbox", piece.name):
                file(change, piece)
                change.note("sealed_filed", "inbox", piece.name, {})
                filed += 1
        files.discard(path)
    return filed, spoilt


@contextmanager
def _telling(vault: Vault, kind: str) -> Iterator[None]:
    """Change the ways to open the vault, and write that into the history: both, or neither."""
    before = vault.header
    try:
        with vault.change(SELF) as change:
            change.note(kind, "vault", vault.header.uuid, {})
            yield
    except BaseException:
        if vault.header != before:
            opening.put_back(vault, before)
        raise
