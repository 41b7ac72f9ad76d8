"""What can go wrong with a vault; none of these ever carries a secret."""

from __future__ import annotations

from posdesk.kit.errors import PosdeskError


class VaultError(PosdeskError):
    """The vault refused."""

    code = "vault"
    status = 4


class NotAVault(VaultError):
    """There is no vault in that folder; data: ``folder``."""

    code = "not_a_vault"


class VaultExists(VaultError):
    """There is something in that folder already; data: ``folder``."""

    code = "vault_exists"


class AlreadyOpen(VaultError):
    """Another program has the vault open; data: ``folder``."""

    code = "already_open"


class WrongSecret(VaultError):
    """No slot opens with that secret; data: ``kind`` (``passphrase``, ``recovery`` or ``keyring``)."""

    code = "wrong_secret"


class NoSuchSlot(VaultError):
    """The vault cannot be opened in that way; data: ``kind``."""

    code = "no_such_slot"


class LastSlot(VaultError):
    """Without that slot nobody could open the vault again; data: ``kind``."""

    code = "last_slot"


class TooManySlots(VaultError):
    """There are as many slots of that kind as there may be; data: ``kind``, ``most``."""

    code = "too_many_slots"


class WeakPassphrase(VaultError):
    """The passphrase would be guessed; data: ``least``, the characters that it needs."""

    code = "weak_passphrase"


class RecoveryKeyMistyped(VaultError):
    """That is no recovery key: a character is wrong or missing; data: ``groups``, how many are wanted."""

    code = "recovery_key_mistyped"


class HeaderDamaged(VaultError):
    """The header is not what a program wrote; data: ``file``, ``what`` (a word for developers)."""

    code = "header_damaged"


class HeaderTampered(HeaderDamaged):
    """The header was changed by somebody without the key; data: ``file``, ``what``."""

    code = "header_tampered"


class TooNew(VaultError):
    """A later version of the program wrote this; data: ``file``."""

    code = "vault_too_new"


class DatabaseDamaged(VaultError):
    """The database cannot be read, or is not this vault's; data: ``file``, ``what``."""

    code = "database_damaged"


class HistoryBroken(VaultError):
    """The history does not hold together; data: ``entry``, the first that does not fit."""

    code = "history_broken"


class CannotUndo(VaultError):
    """What was changed then has been changed again since, or cannot be undone at all; data: ``entry``."""

    code = "cannot_undo"


class VaultLocked(VaultError):
    """The vault was locked in the meantime; data: none."""

    code = "vault_locked"


class NotWritten(VaultError):
    """The disk did not take it; what was there before is still there; data: ``file``, ``reason``."""

    code = "vault_not_written"


class KeyringUnavailable(VaultError):
    """The system's keyring is not there, locked, or does not answer; data: ``reason`` (a word for developers)."""

    code = "keyring_unavailable"


class BackupDamaged(VaultError):
    """That is no whole backup; data: ``file``, ``what``."""

    code = "backup_damaged"


class MigrationFailed(VaultError):
    """The vault could not be brought up to date; it is as it was, and its backup is there; data: ``room``, ``step``."""

    code = "migration_failed"


class AttachmentRefused(VaultError):
    """That file is not kept; data: ``file``, ``why`` (in words)."""

    code = "attachment_refused"
    status = 3


class AttachmentsRefused(VaultError):
    """Several of the files that came together are not kept; data: ``n``, ``told`` (their names and why, in words)."""

    code = "attachments_refused"
    status = 3
