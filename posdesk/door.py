"""The door to the vault: everything that its dialogs and pages ask of the session, without Qt."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from posdesk import moving_in
from posdesk.app import App
from posdesk.cases.service import file_sealed
from posdesk.keeping import Keeping, default_folder, who
from posdesk.kit.jobs import Job
from posdesk.vault import service as vaults

if TYPE_CHECKING:
    from datetime import date

    from posdesk.cases.model import Story
    from posdesk.cases.service import Cases
    from posdesk.devices.service import Devices, Draft, Usual
    from posdesk.guides.service import Shelf
    from posdesk.kit.agenda import Due
    from posdesk.kit.links import Link
    from posdesk.leaving import Offered
    from posdesk.moving_in import Incoming
    from posdesk.passwords.service import Passwords
    from posdesk.shop.service import Register
    from posdesk.statements.model import KeptFile
    from posdesk.vault.service import Attachment, Change, Entry, Inside, Piece, RecoveryKey, Secret, Vault


class Door:
    """Makes, opens and locks the vault of one session, and looks after it."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._made: Vault | None = None
        """A vault that was just made, whose recovery key nobody has typed from paper yet."""
        self.cases_filed: tuple[int, ...] = ()
        """The cases among the notes that were filed last."""

    @property
    def default_folder(self) -> Path:
        """Where the vault is, or would be made."""
        return self._app.folder or default_folder()

    def choose_folder(self, folder: Path) -> None:
        """Speak of another vault, or of one that will be made there; the one that is open must be locked before."""
        if self._app.vault is None:
            self._app.folder = folder

    @property
    def is_there(self) -> bool:
        """Whether there is a vault, open or not."""
        return vaults.is_vault(self.default_folder)

    @property
    def vault(self) -> Vault | None:
        """The open vault; None while there is none, or it is locked."""
        return self._app.vault

    @property
    def _open(self) -> Vault:
        return self._app.keeping.vault

    def make_vault(self, folder: Path, passphrase: str, job: Job | None = None) -> RecoveryKey:
        """A new, empty vault, open from then on, and its recovery key; the session goes in once that is on paper."""
        key = self._app.make_vault(folder, passphrase)
        self._made = self._app.vault
        return key

    def discard_vault(self, job: Job | None = None) -> None:
        """Take away the vault that was just made, because its maker stopped before the paper."""
        if self._made is not None:
            self._made = None
            self._app.discard_vault()

    def confirm_recovery(self, key_text: str) -> bool:
        """Whether that is the open vault's recovery key, typed from paper; where it is, the session is kept."""
        key = vaults.RecoveryKey.typed(key_text)
        if not vaults.proves(self._open, key):
            return False
        if self._made is not None:
            self._made = None
            self._app.keep_session()
        if not self.recovery_confirmed:
            vaults.put_setting(self._open, _CONFIRMED, True, who())
        return True

    @property
    def recovery_confirmed(self) -> bool:
        """Whether the recovery key was ever typed from paper."""
        return vaults.setting(self._open, _CONFIRMED, False) is True

    def unlock_vault(self, folder: Path, secret: Secret, job: Job | None = None) -> None:
        """Open a vault; what was found on the way is in its ``notices``."""
        self._app.unlock_vault(folder, secret, job)

    def lock_vault(self, job: Job | None = None) -> None:
        """Lock it; nothing is open from then on."""
        self._made = None
        self._app.lock_vault(job)

    def change_passphrase(self, old: str, new: str, job: Job | None = None) -> None:
        """Put a new passphrase in the place of an old one."""
        vaults.change_passphrase(self._open, old, new)

    def set_passphrase(self, new: str, job: Job | None = None) -> None:
        """Put a new passphrase in the place of all, for a vault that was opened by its recovery key."""
        vaults.forgotten_passphrase(self._open, new)

    def add_passphrase(self, new: str, job: Job | None = None) -> None:
        """A second passphrase."""
        vaults.add_passphrase(self._open, new)

    def remove_passphrase(self, own: str, job: Job | None = None) -> None:
        """Let only one's own passphrase stay of two."""
        vaults.remove_passphrase(self._open, own)

    def new_recovery_key(self, key: RecoveryKey, job: Job | None = None) -> None:
        """Put a recovery key, which is on paper and was typed from there, in the place of the old one."""
        vaults.new_recovery_key(self._open, key)
        vaults.put_setting(self._open, _CONFIRMED, True, who())

    def keep_in_keyring(self, job: Job | None = None) -> None:
        """Let this computer's keyring open the vault."""
        vaults.keep_in_keyring(self._open)

    def forget_keyring(self, job: Job | None = None) -> None:
        """Let it no longer."""
        vaults.forget_keyring(self._open)

    def rekey(self, passphrase: str, key: RecoveryKey, job: Job | None = None) -> None:
        """Encrypt everything anew after a backup; only this passphrase and this recovery key open it then."""
        vaults.rekey(self._open, passphrase, job, key)

    def history(self, before: int | None = None, subject: str = "") -> Sequence[Entry]:
        """The latest 200 entries, or those before a number; of one subject or of all."""
        return vaults.entries(self._open, before=before, subject=subject)

    def can_undo(self, entry: Entry) -> bool:
        """Whether somebody knows how to take an entry back."""
        return self._app.vault is not None and self._app.vault.can_undo(entry)

    def undo(self, entry: int, job: Job | None = None) -> None:
        """Take back what an entry tells of."""
        self._app.undo(entry)

    def verify(self, job: Job | None = None) -> tuple[Sequence[str], int]:
        """What is wrong in the database, and how many entries the history has; raises where it is broken."""
        return self._open.verify()

    def back_up(self, into: Path | None = None, job: Job | None = None) -> Path:
        """A verified backup in the vault's own place, or in a folder."""
        return vaults.back_up(self._open, into, job)

    def backups(self) -> Sequence[Path]:
        """All backups of the own and the second place, the latest first; the vault may be locked."""
        found = vaults.backups(self.default_folder)
        second = self.second_place
        if second is not None:
            found += vaults.backups_in(second)
        return sorted(found, key=lambda path: path.name, reverse=True)

    @property
    def second_place(self) -> Path | None:
        """The second place for backups; None where there is none, or the vault is locked."""
        return None if self._app.vault is None else vaults.second_place(self._app.vault)

    def choose_second_place(self, folder: Path | None, job: Job | None = None) -> None:
        """Say where a second backup goes; None: nowhere."""
        vaults.choose_second_place(self._open, folder, who())

    def look_into(self, path: Path, secret: Secret, job: Job | None = None) -> Inside:
        """What is in a backup."""
        return vaults.look_into(path, secret, self.default_folder, self._app.vault)

    @property
    def backup_is_old(self) -> bool:
        """Whether the last good backup is over a week old, and something has changed since."""
        return self._app.vault is not None and vaults.backup_is_old(self._app.vault)

    @property
    def sealed_waiting(self) -> int:
        """How many emergency notes wait to be filed."""
        return vaults.sealed_waiting(self.default_folder)

    def file_notes(self, job: Job | None = None) -> list[Attachment]:
        """File the emergency notes that were written while it was locked; what became of them."""
        keys: list[str] = []
        cases: list[int] = []

        def file(change: Change, piece: Piece) -> None:
            case = file_sealed(change, piece.data)
            if case is not None:
                cases.append(case)
                return
            note = vaults.ready(piece.name, piece.data)
            vaults.attach(change, _EMERGENCY, piece.name, note)
            keys.append(piece.name)

        vaults.file_sealed(self._open, file, who())
        self.cases_filed = tuple(dict.fromkeys(cases))
        with self._open.reading() as db:
            return [one for key in keys for one in vaults.attached(db, _EMERGENCY, key)]

    def inside(self, job: Job | None = None) -> Inside:
        """What the open vault holds, as a backup of it would."""
        return vaults.holds(self._open)

    def kept_files(self, job: Job | None = None) -> Sequence[KeptFile]:
        """All files that were ever kept."""
        return self._app.keeping.kept_files()

    def limit(self, years: int) -> date:
        """The day before which a file must end to be older than so many years."""
        return self._app.keeping.limit(years)

    def speaks_of(self, number: int) -> tuple[frozenset[tuple[str, str]], frozenset[str]]:
        """What a file speaks of: channels with their merchants, and accounts."""
        return self._app.keeping.speaks_of([number])

    @property
    def personal(self) -> frozenset[str]:
        """The accounts of which only payouts are kept."""
        return self._app.keeping.personal()

    def take_out(self, number: int, job: Job | None = None) -> int:
        """Take a file out; the history's entry about it, by which it is undone."""
        self._app.undo_import(number)
        return self._app.keeping.last_entry(number)

    def put_back(self, number: int, job: Job | None = None) -> int:
        """Put a file back; the history's entry about it, by which it is undone."""
        self._app.put_back(number)
        return self._app.keeping.last_entry(number)

    def make_personal(self, account: str, job: Job | None = None) -> int:
        """Keep only the payouts of an account; how many lines were forgotten, for good."""
        return self._app.make_personal(account, job)

    def erase(self, numbers: Sequence[int], job: Job | None = None) -> None:
        """Forget files for good."""
        self._app.erase(numbers)

    def offered(self, job: Job | None = None) -> Sequence[Offered]:
        """The files that could be handed over, and what each speaks of."""
        from posdesk import leaving

        return leaving.offered(self._app.keeping, job)

    def concerning(self, numbers: Sequence[int], job: Job | None = None) -> tuple[int, int]:
        """How many entries of the terms, and how many decisions, would go with some files."""
        from posdesk.parting import concerning

        return concerning(self._app.keeping, numbers)

    def is_own_passphrase(self, passphrase: str) -> bool:
        """Whether that opens the open vault."""
        return vaults.knows(self._open, passphrase)

    def hand_over(self, numbers: Sequence[int], folder: Path, passphrase: str, job: Job | None = None) -> RecoveryKey:
        """Put files into a vault of their own and forget them here; its recovery key, which is told this once."""
        return self._app.hand_over(numbers, folder, passphrase, job)

    def confirm_handed_over(self, folder: Path, key_text: str) -> bool:
        """Whether a recovery key as it was typed from paper opens a vault that was handed over, which remembers so."""
        try:
            other = Keeping.open(folder, vaults.Secret.recovery(vaults.RecoveryKey.typed(key_text)))
        except vaults.WrongSecret:
            return False
        try:
            vaults.put_setting(other.vault, _CONFIRMED, True, who())
        finally:
            other.vault.close()
        return True

    def restore(self, path: Path, secret: Secret, job: Job | None = None) -> Path | None:
        """Put a backup in the vault's place, which is locked for it; where what was there is now, None for nothing."""
        self._app.lock_vault(job)
        return vaults.restore(path, secret, self.default_folder)

    def today(self) -> tuple[Due, ...]:
        """What every room has due today."""
        return self._app.today()

    def register(self) -> Register:
        """The shop's register."""
        return self._app.keeping.register()

    def devices(self) -> Devices:
        """The inventory."""
        return self._app.keeping.devices()

    def guides(self) -> Shelf:
        """The packs of guides, and who has read what."""
        return self._app.keeping.guides()

    def passwords(self) -> Passwords:
        """The list of accounts, and when their passwords are changed."""
        return self._app.keeping.passwords()

    def cases(self) -> Cases:
        """The emergencies."""
        return self._app.keeping.cases()

    def begin_case(self, address: Link) -> Story:
        """A case as an address asks for it, with all that is known of it; nothing of it is kept yet."""
        return self.cases().draft(address, self._app.verdict)

    def file_case(self, data: bytes) -> int | None:
        """Take in a case that began before there was a vault."""
        return self._app.keeping.file_case(data)

    def open_list(self, path: Path) -> Incoming:
        """A list of devices that a shop has already, with a guess at its columns."""
        return moving_in.open_list(path)

    def drafts_of(self, incoming: Incoming, usual: Usual) -> list[Draft]:
        """What its rows would become, and what is wrong with each."""
        return moving_in.prepare(self._app.keeping, incoming, usual)

    def take_in(self, drafts: Sequence[Draft], source: str, *, only_good: bool) -> int:
        """Keep the devices of these rows; how many they are."""
        return moving_in.take_in(self._app.keeping, drafts, source, only_good=only_good)

    def content(self, attachment: int) -> bytes:
        """What an attachment holds."""
        with self._open.reading() as db:
            return vaults.content(db, attachment)


_EMERGENCY = "emergency"
"""The subject under which emergency notes are filed."""
_CONFIRMED = "vault.recovery_confirmed"
"""The setting that says that somebody has typed the recovery key from paper."""
