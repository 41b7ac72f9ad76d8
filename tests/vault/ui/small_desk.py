"""A desk over a real vault, as small as the dialogs allow: what the program itself does beside it is left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from posdesk.kit.clock import CLOCK, Clock
from posdesk.kit.jobs import Job
from posdesk.kit.text import Said, said
from posdesk.vault import service as vaults
from posdesk.vault.errors import VaultLocked
from posdesk.vault.service import Entry, Inside, RecoveryKey, Secret, Vault
from posdesk.vault.ui.passphrase import Advice
from tests.vault.conftest import FAST

WHO = "owner"


class SmallDesk:
    def __init__(self, folder: Path, clock: Clock = CLOCK) -> None:
        self.default_folder = folder
        self.vault: Vault | None = None
        self.clock = clock

    @property
    def open_vault(self) -> Vault:
        if self.vault is None:
            raise VaultLocked
        return self.vault

    def make_vault(self, folder: Path, passphrase: str, job: Job | None = None) -> RecoveryKey:
        self.vault, key = vaults.create(folder, passphrase, clock=self.clock, stretch=FAST)
        self.default_folder = folder
        return key

    def discard_vault(self, job: Job | None = None) -> None:
        import shutil

        self.lock_vault()
        shutil.rmtree(self.default_folder)

    def confirm_recovery(self, key_text: str) -> bool:
        right = vaults.proves(self.open_vault, RecoveryKey.typed(key_text))
        if right:
            vaults.put_setting(self.open_vault, "recovery.confirmed", True, WHO)
        return right

    @property
    def recovery_confirmed(self) -> bool:
        return bool(vaults.setting(self.open_vault, "recovery.confirmed", False))

    def unlock_vault(self, folder: Path, secret: Secret, job: Job | None = None) -> None:
        self.vault = vaults.open_vault(folder, secret, clock=self.clock)

    def lock_vault(self, job: Job | None = None) -> None:
        if self.vault is not None:
            self.vault.close()
            self.vault = None

    def change_passphrase(self, old: str, new: str, job: Job | None = None) -> None:
        vaults.change_passphrase(self.open_vault, old, new, FAST)

    def set_passphrase(self, new: str, job: Job | None = None) -> None:
        vaults.forgotten_passphrase(self.open_vault, new, FAST)

    def add_passphrase(self, new: str, job: Job | None = None) -> None:
        vaults.add_passphrase(self.open_vault, new, FAST)

    def remove_passphrase(self, own: str, job: Job | None = None) -> None:
        vaults.remove_passphrase(self.open_vault, own)

    def new_recovery_key(self, key: RecoveryKey, job: Job | None = None) -> None:
        vaults.new_recovery_key(self.open_vault, key)
        vaults.put_setting(self.open_vault, "recovery.confirmed", True, WHO)

    def keep_in_keyring(self, job: Job | None = None) -> None:
        vaults.keep_in_keyring(self.open_vault)

    def forget_keyring(self, job: Job | None = None) -> None:
        vaults.forget_keyring(self.open_vault)

    def rekey(self, passphrase: str, key: RecoveryKey, job: Job | None = None) -> None:
        vaults.rekey(self.open_vault, passphrase, job, key)

    def history(self, before: int | None = None, subject: str = "") -> Sequence[Entry]:
        return vaults.entries(self.open_vault, subject=subject, before=before)

    def can_undo(self, entry: Entry) -> bool:
        return self.open_vault.can_undo(entry)

    def undo(self, entry: int, job: Job | None = None) -> None:
        self.open_vault.undo(entry, WHO)

    def verify(self, job: Job | None = None) -> tuple[Sequence[str], int]:
        return self.open_vault.verify()

    def back_up(self, into: Path | None = None, job: Job | None = None) -> Path:
        return vaults.back_up(self.open_vault, into, job)

    def backups(self) -> Sequence[Path]:
        own = vaults.backups(self.default_folder)
        second = self.second_place
        # the service knows backups by the folder that holds them
        return [*own, *(sorted(second.glob("*.posdesk"), reverse=True) if second else ())]

    @property
    def second_place(self) -> Path | None:
        return vaults.second_place(self.vault) if self.vault else None

    def choose_second_place(self, folder: Path | None, job: Job | None = None) -> None:
        vaults.choose_second_place(self.open_vault, folder, WHO)

    def look_into(self, path: Path, secret: Secret, job: Job | None = None) -> Inside:
        return vaults.look_into(path, secret, self.default_folder)

    def inside(self, job: Job | None = None) -> Inside:
        return vaults.holds(self.open_vault)

    def restore(self, path: Path, secret: Secret, job: Job | None = None) -> Path | None:
        self.lock_vault()
        return vaults.restore(path, secret, self.default_folder)

    def content(self, attachment: int) -> bytes:
        with self.open_vault.reading() as db:
            return vaults.content(db, attachment)


@dataclass(frozen=True)
class Made:
    """A passphrase as if by chance."""

    words: Sequence[tuple[str, str]] = (
        ("qinghe", "青禾"), ("dengta", "灯塔"), ("xiaolu", "小鹿"), ("chaguan", "茶馆"), ("zhuyun", "竹云"),
    )  # fmt: skip

    @property
    def text(self) -> str:
        return " ".join(typed for typed, _ in self.words)


@dataclass(frozen=True)
class Worth:
    score: int
    ok: bool
    reasons: tuple[Said, ...] = ()


def judged(passphrase: str) -> Worth:
    """By length alone, five steps."""
    score = min(len(passphrase) // 4, 4)
    return Worth(score, score >= 3, () if score >= 3 else (said("error.weak_passphrase", least=12),))


ADVICE = Advice(judged, Made)
