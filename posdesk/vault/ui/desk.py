"""What the vault's dialogs and pages need of the program beneath them.

All but the properties may be slow, and is called in the lane. Errors are the vault's own.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from posdesk.kit.jobs import Job
from posdesk.vault.service import Entry, Inside, RecoveryKey, Secret, Vault


class VaultDesk(Protocol):
    """One vault, or none yet."""

    @property
    def default_folder(self) -> Path:
        """Where the vault is, or would be made."""

    @property
    def vault(self) -> Vault | None:
        """The open vault; None while there is none, or it is locked."""

    # making and opening

    def make_vault(self, folder: Path, passphrase: str, job: Job | None = None) -> RecoveryKey:
        """A new vault, open from then on, and its recovery key."""

    def discard_vault(self, job: Job | None = None) -> None:
        """Take away the vault that was just made and holds nothing, because its maker stopped before the paper."""

    def confirm_recovery(self, key_text: str) -> bool:
        """Whether that is the open vault's recovery key as it was typed from paper; where it is, remember so."""

    @property
    def recovery_confirmed(self) -> bool:
        """Whether the recovery key was ever typed from paper."""

    def unlock_vault(self, folder: Path, secret: Secret, job: Job | None = None) -> None:
        """Open a vault; what was found on the way is in its ``notices``."""

    def lock_vault(self, job: Job | None = None) -> None:
        """Lock it; nothing is open from then on."""

    # ways to open

    def change_passphrase(self, old: str, new: str, job: Job | None = None) -> None:
        """Put a new passphrase in the place of an old one."""

    def set_passphrase(self, new: str, job: Job | None = None) -> None:
        """Put a new passphrase in the place of all, for a vault that was opened by its recovery key."""

    def add_passphrase(self, new: str, job: Job | None = None) -> None:
        """A second passphrase."""

    def remove_passphrase(self, own: str, job: Job | None = None) -> None:
        """Let only one's own passphrase stay of two."""

    def new_recovery_key(self, key: RecoveryKey, job: Job | None = None) -> None:
        """Put a recovery key, which is on paper and was typed from there, in the place of the old one."""

    def keep_in_keyring(self, job: Job | None = None) -> None:
        """Let this computer's keyring open the vault."""

    def forget_keyring(self, job: Job | None = None) -> None:
        """Let it no longer."""

    def rekey(self, passphrase: str, key: RecoveryKey, job: Job | None = None) -> None:
        """Encrypt everything anew after a backup; only this passphrase and this recovery key open it then."""

    # history

    def history(self, before: int | None = None, subject: str = "") -> Sequence[Entry]:
        """The latest 200 entries, or those before a number; of one subject or of all."""

    def can_undo(self, entry: Entry) -> bool:
        """Whether somebody knows how to take an entry back; quick, and called in the window's thread."""

    def undo(self, entry: int, job: Job | None = None) -> None:
        """Take back what an entry tells of."""

    def verify(self, job: Job | None = None) -> tuple[Sequence[str], int]:
        """What is wrong in the database, and how many entries the history has; raises where it is broken."""

    # backups

    def back_up(self, into: Path | None = None, job: Job | None = None) -> Path:
        """A verified backup in the vault's own place, or in a folder."""

    def backups(self) -> Sequence[Path]:
        """All backups of the own and the second place, the latest first; the vault may be locked."""

    @property
    def second_place(self) -> Path | None:
        """The second place for backups; None where there is none, or the vault is locked."""

    def choose_second_place(self, folder: Path | None, job: Job | None = None) -> None:
        """Say where a second backup goes; None: nowhere."""

    def look_into(self, path: Path, secret: Secret, job: Job | None = None) -> Inside:
        """What is in a backup."""

    def inside(self, job: Job | None = None) -> Inside:
        """What the open vault holds, as a backup that is made now does."""

    def restore(self, path: Path, secret: Secret, job: Job | None = None) -> Path | None:
        """Put a backup in the vault's place, which is locked for it; where what was there is now, None for nothing."""

    # attachments

    def content(self, attachment: int) -> bytes:
        """What an attachment holds."""


class Offered(Protocol):
    """A file that could be handed over."""

    @property
    def number(self) -> int:
        """Its number."""

    @property
    def name(self) -> str:
        """What it was called."""

    @property
    def lines(self) -> int:
        """How many lines it has."""

    @property
    def merchants(self) -> tuple[str, ...]:
        """The merchants that it speaks of."""

    @property
    def accounts(self) -> tuple[str, ...]:
        """And the accounts."""


class HandingDesk(Protocol):
    """What handing over needs of the program beneath it; all but the folder may be slow, and is called in the lane."""

    @property
    def default_folder(self) -> Path:
        """Where the vault is."""

    def offered(self, job: Job | None = None) -> Sequence[Offered]:
        """The files that could be handed over, and what each speaks of."""

    def concerning(self, numbers: Sequence[int], job: Job | None = None) -> tuple[int, int]:
        """How many entries of the terms, and how many decisions, would go with some files."""

    def is_own_passphrase(self, passphrase: str) -> bool:
        """Whether that opens the open vault."""

    def hand_over(self, numbers: Sequence[int], folder: Path, passphrase: str, job: Job | None = None) -> RecoveryKey:
        """Put files into a vault of their own and forget them here; its recovery key, which is told this once."""

    def confirm_handed_over(self, folder: Path, key_text: str) -> bool:
        """Whether a recovery key as it was typed from paper opens that vault, which then remembers so."""
