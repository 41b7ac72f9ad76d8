"""What a session keeps in its vault: files, terms, decisions and verdicts, by the rooms that own them; no Qt."""

from __future__ import annotations

import getpass
import os
import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from posdesk.cases import store as emergencies
from posdesk.cases.service import Cases, file_sealed
from posdesk.devices import store as inventory
from posdesk.devices.service import Devices, Sighting
from posdesk.guides import store as packs
from posdesk.guides.service import Shelf
from posdesk.kit.jobs import Job
from posdesk.passwords import store as rotation
from posdesk.passwords.service import Passwords
from posdesk.reconcile import store as judged
from posdesk.reconcile.model import Decisions, LineStatus, Pairing, Status, Verdict
from posdesk.shop import store as shops
from posdesk.shop.service import Register
from posdesk.statements import service as statements
from posdesk.statements import store
from posdesk.statements.model import Entry, KeptFile, Kind, ReadFile, Taking
from posdesk.vault import service as vaults

if TYPE_CHECKING:
    from posdesk.devices.model import Acceptance, Device
    from posdesk.kit.agenda import Due
    from posdesk.reconcile.recalled import Part
    from posdesk.reconcile.service import Reconciliation
    from posdesk.statements.store import Import
    from posdesk.vault.service import Change, RecoveryKey, Room, Secret, Vault

ROOMS: Final[tuple[Room, ...]] = (
    shops.ROOM, packs.ROOM, inventory.ROOM, rotation.ROOM, store.ROOM, judged.ROOM,
    emergencies.ROOM,
)  # fmt: skip
"""Every room that keeps something in the vault."""

YEARS: Final = 5
"""How long records are kept where nobody says otherwise."""

TERMS: Final = "reconcile.terms"
PERSONAL: Final = "statements.personal"
"""Settings of the vault: the terms in words, and the accounts of which only payouts are kept."""

_PAYOUTS: Final = frozenset(
    {
        LineStatus.SETTLEMENT, LineStatus.DUPLICATE, LineStatus.RETURNED, LineStatus.REVERSAL, LineStatus.WITHDRAWAL,
        LineStatus.RESERVE_RELEASE, LineStatus.UNKNOWN_DEPOSIT,
    }
)  # fmt: skip
"""What of a private account is the shop's business."""

_PAGE: Final = 2_000
_CAME: Final = frozenset({Status.ARRIVED, Status.LATE})
"""What became of a settlement whose money is there."""

Judge = Callable[[], Verdict]
"""Judges all files of the session as they are."""


class Keeping:
    """An open vault, and what the session keeps in it."""

    def __init__(self, vault: Vault) -> None:
        self.vault = vault
        self._numbers: dict[str, int] = {}
        """By its digest the number of a file that is kept."""

    @classmethod
    def create(cls, folder: Path, passphrase: str) -> tuple[Keeping, RecoveryKey]:
        """A new vault; see :func:`posdesk.vault.service.create`."""
        vault, key = vaults.create(folder, passphrase, ROOMS)
        return cls(vault), key

    @classmethod
    def open(cls, folder: Path, secret: Secret) -> Keeping:
        """A vault that is there; see :func:`posdesk.vault.service.open_vault`."""
        return cls(vaults.open_vault(folder, secret, ROOMS))

    def close(self, job: Job | None = None) -> None:
        """Make the day's backup where one is due, and lock."""
        try:
            vaults.back_up_when_due(self.vault, job)
        finally:
            self.vault.close()

    def files(self) -> dict[str, ReadFile]:
        """The files that are kept, by digest; their lines are fetched when somebody asks for them."""
        loaded = store.load(self.vault)
        self._numbers |= {file.digest: number for number, file in loaded.items()}
        return {file.digest: file for file in loaded.values()}

    def every_file(self) -> list[ReadFile]:
        """The same, and those that were taken out."""
        return list(store.load(self.vault, taken_out=True).values())

    def keep(self, came: Sequence[ReadFile], judge: Judge, job: Job | None = None) -> None:
        """Keep what can be read of these files; of private accounts the payouts alone."""
        readable = [file for file in came if file.error is None and file.kind is not None]
        private = self.personal()
        wanted = _payouts(judge()) if private and any(file.kind is Kind.BANK for file in readable) else None
        with self.change() as change:
            new = [store.add(change, one, one.digest or statements.digest_of(one.path), job) for one in readable]
            if wanted is not None:
                for account in private:
                    # What was here before was thinned when it came, and what is taken out no verdict speaks of.
                    store.thin(change, account, wanted, new)

    def remove(self, digest: str) -> None:
        """Take a file out; it can be put back."""
        if digest in self._numbers:
            with self.change() as change:
                store.remove(change, self._numbers[digest])

    def restore(self, digest: str) -> None:
        """Put a file back."""
        if digest in self._numbers:
            with self.change() as change:
                store.restore(change, self._numbers[digest])

    def imports(self) -> list[Import]:
        """All files that were ever kept, those that were taken out as well."""
        with self.vault.reading() as db:
            return store.imports(db)

    def kept_files(self) -> list[KeptFile]:
        """The same, with the days that each speaks of."""
        files = store.load(self.vault, taken_out=True)
        return [_kept(one, files[one.id]) for one in self.imports()]

    def speaks_of(self, numbers: Collection[int]) -> tuple[frozenset[tuple[str, str]], frozenset[str]]:
        """What files speak of: channels with their merchants, and accounts of a bank."""
        with self.vault.reading() as db:
            return store.speaks_of(db, numbers)

    def put_back(self, number: int) -> None:
        """Put a file back by its number; ``KeyError`` where there is none."""
        with self.change() as change:
            store.restore(change, number)

    def last_entry(self, number: int) -> int:
        """The number of the history's last entry about a file."""
        return vaults.entries(self.vault, subject="imports", key=str(number), most=1)[0].id

    def undo_import(self, number: int) -> None:
        """Take a whole file out by its number; ``KeyError`` where there is none."""
        with self.change() as change:
            store.remove(change, number)

    def old(self, years: int = YEARS) -> list[Import]:
        """Files that speak of nothing later than so many years ago, and need be kept no longer."""
        limit = self.limit(years)
        with self.vault.reading() as db:
            ended = store.ended(db)
            return [one for one in store.imports(db) if one.id in ended and ended[one.id] < limit]

    def limit(self, years: int = YEARS) -> date:
        """The day before which a file must end to be older than so many years."""
        today = self.vault.clock.today("UTC")
        return today.replace(year=today.year - years, day=min(today.day, 28))

    def erase(self, numbers: Iterable[int]) -> None:
        """Forget files for good, every line of them and what the history says of them."""
        with self.change() as change:
            for number in numbers:
                store.erase(change, number)
            judged.forget_run(change)

    def personal(self) -> frozenset[str]:
        """The accounts of which only payouts are kept."""
        kept = vaults.setting(self.vault, PERSONAL, [])
        return frozenset(kept) if isinstance(kept, list) else frozenset()

    def make_personal(self, account: str, *judges: Judge) -> int:
        """Keep only the payouts of an account, now and from now on; how many lines were forgotten, for good.

        What any of the ``judges`` takes for a payout stays.
        """
        wanted = _payouts(*(judge() for judge in judges))
        private = sorted({*self.personal(), account})
        with self.change() as change:
            vaults.remember(change, PERSONAL, private)
            judged.keep_parts(change, ())
            return store.thin(change, account, wanted)

    def terms(self) -> Mapping[str, str] | None:
        """The terms: ``toml`` and ``name``."""
        kept = vaults.setting(self.vault, TERMS)
        return kept if isinstance(kept, dict) else None

    def keep_terms(self, terms: Mapping[str, str] | None) -> None:
        """Keep the terms; None: they are to be proposed."""
        vaults.put_setting(self.vault, TERMS, terms, who())

    def keep_run(self, run: Reconciliation) -> judged.News:
        """Keep what a run said, and the sums that it stands on; what is new in what it said."""
        if run.known:
            return judged.News((), (), 0)
        wanted, new = run.sums([key for key, _ in self.sums()])
        with self.change() as change:
            judged.keep_sums(change, wanted, new)
            judged.keep_parts(change, ())
            return judged.keep(change, run.verdict)

    def keep_parts(self, parts: Sequence[Part]) -> None:
        """Keep all that the last run said, so that it is shown again where nothing has changed since."""
        with self.change() as change:
            judged.keep_parts(change, parts)

    def sums(self) -> Sequence[tuple[str, tuple[str, ...]]]:
        """Key and digests of all sums of takings that are kept."""
        with self.vault.reading() as db:
            return judged.sums(db)

    def recall(self, key: str) -> bytes:
        """The sums under a key."""
        with self.vault.reading() as db:
            return judged.recall(db, key)

    def part(self, name: str) -> Part | None:
        """A part of what the last run said."""
        with self.vault.reading() as db:
            return judged.part(db, name)

    def register(self) -> Register:
        """The shop's register."""
        return Register(self.vault, who())

    def devices(self) -> Devices:
        """The inventory."""
        return Devices(self.vault, who())

    def guides(self) -> Shelf:
        """The packs of guides, and who has read what."""
        return Shelf(self.vault, who())

    def passwords(self) -> Passwords:
        """The list of accounts, and when their passwords are changed."""
        return Passwords(self.vault, who())

    def cases(self) -> Cases:
        """The emergencies."""
        return Cases(self.vault, who())

    def file_case(self, data: bytes) -> int | None:
        """Take in a case that began before there was a vault; its number, or None where it is none."""
        with self.change() as change:
            return file_sealed(change, data)

    def due(self) -> list[Due]:
        """What the vault itself asks for."""
        return vaults.due(self.vault)

    def see_terminals(self) -> bool:
        """Tell the inventory which terminals the takings name; whether that is news to it."""
        with self.vault.reading() as db:
            named = store.terminals(db)
        return self.devices().see(
            Sighting(one.terminal, one.merchant, one.first, one.last, one.takings, one.days) for one in named
        )

    def close_trials(self, run: Reconciliation) -> list[Device]:
        """End the trials of devices of which the test money has come; the devices that are in service since."""
        devices, numbers = self.devices(), {one.id: one.number for one in self.register().book().merchants}
        ended = []
        for device, acceptance in devices.on_trial():
            number = numbers.get(device.merchant or 0)
            paid = next(
                (
                    one
                    for one in run.verdict.settlements
                    if one.merchant == number and one.takings_date == acceptance.test_on and one.status in _CAME
                    and any(_is_the_test(taking, device, acceptance) for taking in _takings(run, one.id))
                ),
                None,
            )  # fmt: skip
            if paid is not None:
                ended.append(devices.money_seen(acceptance.id, run.verdict.as_of, why=paid.id))
        return ended

    def decisions(self) -> Decisions:
        """Everything that a person decided."""
        with self.vault.reading() as db:
            return judged.decisions(db)

    def pair(self, one: Pairing, reason: str) -> None:
        """Say that these lines paid these settlements."""
        with self.change() as change:
            judged.pair(change, one, reason)

    def unpair(self, number: int) -> None:
        """Take that back."""
        with self.change() as change:
            judged.unpair(change, number)

    def dismiss(self, finding: str, reason: str) -> None:
        """Say that a finding is settled, and why."""
        with self.change() as change:
            judged.dismiss(change, finding, reason)

    def bring_back(self, number: int) -> None:
        """Let a finding ask for action again, by the number of its dismissal."""
        with self.change() as change:
            judged.bring_back(change, number)

    def note(self, subject: str, text: str) -> None:
        """Keep a remark on a settlement, a line or a finding."""
        with self.change() as change:
            judged.note(change, subject, text)

    def undo(self, entry: int) -> None:
        """Take back what an entry of the history tells of."""
        self.vault.undo(entry, who())

    def change(self) -> AbstractContextManager[Change]:
        """A transaction in this person's name."""
        return self.vault.change(who())


def _kept(one: Import, file: ReadFile) -> KeptFile:
    days = [day for statement in file.statements for day in (statement.start, statement.end) if day is not None]
    return KeptFile(
        one.id, one.name, one.kind, one.format, one.at, one.who, one.lines, one.removed,
        min(days, default=None), max(days, default=None),
    )  # fmt: skip


def _takings(run: Reconciliation, settlement: str) -> Iterator[Taking]:
    """All takings of a settlement."""
    done = 0
    while page := run.takings_of(settlement, done, _PAGE):
        yield from page
        done += len(page)


def _is_the_test(taking: Taking, device: Device, acceptance: Acceptance) -> bool:
    """Whether a taking is the small sale by which a device's money is followed.

    By its reference where somebody noted that, else by terminal and amount: another sale of the day proves nothing.
    """
    if acceptance.test_reference and taking.reference:
        return taking.reference.strip() == acceptance.test_reference.strip()
    own = not device.tid or (taking.terminal or "").strip().upper() == device.tid.strip().upper()
    return own and acceptance.test_amount is not None and taking.gross == acceptance.test_amount


def _payouts(*verdicts: Verdict) -> Callable[[Entry], bool]:
    """Whether a bank's line is a payout, as any of some verdicts has it."""
    wanted = {
        (line.date, line.amount, line.counterparty, line.reference, line.memo)
        for verdict in verdicts
        for line in verdict.lines
        if line.status in _PAYOUTS
    }
    return lambda one: (one.date, one.amount, one.counterparty, one.reference, one.memo) in wanted


def default_folder() -> Path:
    """Where a vault is kept where nobody says otherwise: with this person's other programs' data."""
    home = Path.home()
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return base / "posdesk" / "vault"


def who() -> str:
    """Who sits at this computer, as it knows them."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "-"
