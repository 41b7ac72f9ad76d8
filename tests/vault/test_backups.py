"""Backups, in the hands of somebody who has the stick and not the key; which are made, and which stay."""

from __future__ import annotations

import os
import random
import struct
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.kit.clock import Clock
from posdesk.kit.errors import Cancelled
from posdesk.kit.jobs import Job, Progress
from posdesk.vault import backup, connection
from posdesk.vault import service as vaults
from posdesk.vault.errors import (
    BackupDamaged,
    NotWritten,
    TooNew,
)
from posdesk.vault.service import RecoveryKey, Secret, Vault
from tests.vault.conftest import FAST, PASSPHRASE, Ticking
from tests.vault.on_a_stick import OWNER, path, refused

__all__ = ["path"]


def test_every_flipped_bit_of_a_backup_is_noticed(path: Path, recovery: RecoveryKey, tmp_path: Path) -> None:
    good = path.read_bytes()
    chance = random.Random(5)
    places = (*range(21), *(chance.randrange(len(good)) for _ in range(30)), len(good) - 1)
    for at in places:
        path.write_bytes(good[:at] + bytes([good[at] ^ 1 << chance.randrange(8)]) + good[at + 1 :])
        refused(path, Secret.recovery(recovery), tmp_path / "new")
    path.write_bytes(good)
    vaults.restore(path, Secret.recovery(recovery), tmp_path / "new")


def test_a_backup_that_was_cut_off_or_appended_to_is_none(path: Path, recovery: RecoveryKey, tmp_path: Path) -> None:
    good = path.read_bytes()
    for spoilt in (b"", good[:20], good[:21], good[:700], good[:-1], good + b"\0", good[:-32], good[4096:]):
        path.write_bytes(spoilt)
        assert isinstance(refused(path, Secret.recovery(recovery), tmp_path / "new"), BackupDamaged)
    path.write_bytes(struct.pack(">8sBIQ", b"PDBACKUP", 1, 2**32 - 1, 2**64 - 1) + good[21:])
    assert isinstance(refused(path, Secret.recovery(recovery), tmp_path / "new"), BackupDamaged)
    assert isinstance(refused(tmp_path, Secret.recovery(recovery), tmp_path / "new"), BackupDamaged)
    assert isinstance(refused(tmp_path / "none", Secret.recovery(recovery), tmp_path / "new"), BackupDamaged)


def parts(data: bytes) -> tuple[bytes, bytes, bytes]:
    _, _, head, size = struct.unpack(">8sBIQ", data[:21])
    return data[21 : 21 + head], data[21 + head : 21 + head + size], data[-32:]


def whole(head: bytes, database: bytes, mac: bytes, version: int = 1) -> bytes:
    return struct.pack(">8sBIQ", b"PDBACKUP", version, len(head), len(database)) + head + database + mac


def test_the_parts_of_two_backups_do_not_fit(path: Path, recovery: RecoveryKey, clock: Clock, tmp_path: Path) -> None:
    other, key = vaults.create(tmp_path / "other", PASSPHRASE, clock=clock, stretch=FAST)
    theirs = parts(vaults.back_up(other).read_bytes())
    other.close()
    ours = parts(path.read_bytes())
    for made in ((theirs[0], *ours[1:]), (theirs[0], ours[1], theirs[2]), (ours[0], theirs[1], ours[2])):
        path.write_bytes(whole(*made))
        for secret in (OWNER, Secret.recovery(recovery), Secret.recovery(key)):
            refused(path, secret, tmp_path / "new")
    newer = ours[0].replace(b'"min_reader":1', b'"min_reader":2')
    path.write_bytes(whole(newer, *ours[1:]))
    assert isinstance(refused(path, OWNER, tmp_path / "new"), TooNew)
    path.write_bytes(whole(ours[0].replace(b"sqlcipher-4", b"sqlcipher-3"), *ours[1:]))
    assert isinstance(refused(path, OWNER, tmp_path / "new"), BackupDamaged)
    path.write_bytes(whole(*ours, version=2))
    assert isinstance(refused(path, OWNER, tmp_path / "new"), BackupDamaged)


def test_a_database_that_was_spoilt_before_it_was_sealed_is_none(
    path: Path, vault: Vault, recovery: RecoveryKey, tmp_path: Path
) -> None:
    import hmac
    from hashlib import sha256

    from posdesk.vault.slots import derived

    def sealed(database: bytes) -> bytes:
        start = whole(parts(path.read_bytes())[0], database, b"")
        return start + hmac.new(derived(vault.key, "backup-mac"), start, sha256).digest()

    _, database, _ = parts(path.read_bytes())
    for spoilt in (b"", database[:5000], database[:8192] + os.urandom(4096) + database[12288:]):
        path.write_bytes(sealed(spoilt))
        assert isinstance(refused(path, Secret.recovery(recovery), tmp_path / "new"), BackupDamaged)


def test_a_copy_that_is_not_whole_never_gets_a_name(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "faults", lambda own: ["page 3"])
    with pytest.raises(BackupDamaged):
        vaults.back_up(vault)
    assert list((vault.folder / "backups").iterdir()) == []
    monkeypatch.undo()

    def unreadable(own: Any) -> list[str]:
        raise connection.driver().DatabaseError("malformed")

    monkeypatch.setattr(connection, "faults", unreadable)
    with pytest.raises(BackupDamaged):
        vaults.back_up(vault)
    monkeypatch.undo()
    monkeypatch.setattr(connection, "whose", lambda own: "another's")
    with pytest.raises(BackupDamaged):
        vaults.back_up(vault)
    assert list((vault.folder / "backups").iterdir()) == []


def test_a_database_of_another_vault_is_not_restored(
    path: Path, recovery: RecoveryKey, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "whose", lambda own: "another's")
    assert isinstance(refused(path, Secret.recovery(recovery), tmp_path / "new"), BackupDamaged)


def test_a_file_that_shrinks_while_it_is_read(path: Path, vault: Vault) -> None:
    with path.open("r+b") as file:
        read = backup.Whole(file, path.name)
        file.truncate(1000)
        with pytest.raises(BackupDamaged):
            read.authenticate(vault.key)


def test_a_backup_can_be_stopped_and_leaves_nothing(vault: Vault) -> None:
    told: list[Progress] = []
    job = Job(told.append)
    vaults.back_up(vault, job=job)
    assert {step.stage for step in told} == {"backup", "backup_verify"}
    job.cancel()
    with pytest.raises(Cancelled):
        vaults.back_up(vault, job=job)
    assert len(list((vault.folder / "backups").iterdir())) == 1


def test_two_shops_on_one_stick_leave_each_other_alone(
    vault: Vault, folder: Path, clock: Clock, ticking: Ticking, tmp_path: Path
) -> None:
    other, _ = vaults.create(tmp_path / "other", PASSPHRASE, clock=clock, stretch=FAST)
    stick = tmp_path / "stick"
    stick.mkdir()
    theirs = vaults.back_up(other, stick)
    (stick / "20250101T000000Z.posdesk").write_bytes(b"somebody's")
    (stick / "holiday.posdesk").write_bytes(b"somebody's")
    vaults.choose_second_place(vault, stick, "owner")
    vaults.choose_second_place(other, stick, "owner")
    for day in range(12):
        ticking.at += timedelta(days=1)
        vaults.put_setting(vault, "a", day, "owner")
        vaults.back_up_when_due(vault)
    ours = [path for path in backup.kept(stick) if backup.is_of(path, vault.header.uuid)]
    assert theirs.exists()
    assert 7 <= len(ours) < 12
    assert (stick / "20250101T000000Z.posdesk").exists()
    assert vaults.last_backup(other) == vaults.made_at(theirs)
    assert vaults.backup_is_old(other)
    other.close()


def test_a_clock_that_was_wrong_once_makes_no_backup_of_today(vault: Vault, ticking: Ticking) -> None:
    right = ticking.at
    ticking.at = datetime(2031, 1, 1, tzinfo=UTC)
    vaults.back_up(vault)
    ticking.at = right
    assert vaults.last_backup(vault) is None
    vaults.put_setting(vault, "a", 1, "owner")
    assert not vaults.backup_is_old(vault), "the vault itself is of today"
    ticking.at = right + timedelta(days=8)
    assert vaults.backup_is_old(vault)
    made = vaults.back_up_when_due(vault)
    assert vaults.last_backup(vault) == vaults.made_at(made[0])


def test_a_stick_that_was_pulled_out_is_passed_over(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vaults.choose_second_place(vault, tmp_path / "nowhere", "owner")
    assert len(vaults.back_up_when_due(vault)) == 1
    assert vaults.last_backup(vault) is not None

    def gone(self: Path, pattern: str) -> Any:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "glob", gone)
        assert backup.kept(tmp_path) == []
    vaults.choose_second_place(vault, None, "owner")
    assert vaults.second_place(vault) is None


def test_halves_on_a_stick_are_swept_up_once_there_is_a_later_whole(
    vault: Vault, ticking: Ticking, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    early, late = stick / ".20250101T000000Z.part", stick / ".20990101T000000Z.part"
    for half in (early, late):
        half.write_bytes(b"half")
    vaults.back_up(vault, stick)
    assert backup.rotate(stick, "somebody else's") == []
    assert early.exists()
    backup.rotate(stick, vault.header.uuid)
    assert (early.exists(), late.exists()) == (False, True)


def test_a_backup_counts_even_where_the_vault_cannot_remember_it(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    from contextlib import contextmanager

    alone, asked = vault.alone, []

    @contextmanager
    def full() -> Any:
        asked.append(1)
        if len(asked) > 1:
            raise NotWritten(file="vault.db", reason="SQLITE_FULL")
        with alone() as own:
            yield own

    vaults.put_setting(vault, "a", 1, "owner")
    monkeypatch.setattr(vault, "alone", full)
    assert vaults.back_up(vault).is_file()
    assert backup.has_changed(vault)


def test_a_name_tells_the_moment_or_nothing() -> None:
    assert vaults.made_at(Path("20261130T090000Z.posdesk")) == datetime(2026, 11, 30, 9, tzinfo=UTC)
    assert vaults.made_at(Path("20261130T090000Z-12.posdesk")) == datetime(2026, 11, 30, 9, tzinfo=UTC)
    for name in ("20261130T090000Z.zip", "mine.posdesk", "20261330T090000Z.posdesk", "x20261130T090000Z.posdesk"):
        assert vaults.made_at(Path(name)) is None


SECONDS = st.integers(0, 4 * 366 * 86_400)
MOMENTS = st.lists(
    SECONDS.map(lambda number: datetime(2024, 1, 1, tzinfo=UTC) + timedelta(seconds=number)), max_size=120
)


@given(MOMENTS)
def test_what_stays_is_the_latest_of_its_time(moments: list[datetime]) -> None:
    backups = [(moment, Path(moment.isoformat())) for moment in sorted(set(moments))]
    stay = backup.staying(backups)
    kept = sorted((one for one in backups if one[1] in stay), reverse=True)
    assert len(stay) <= backup.DAILY + backup.WEEKLY + backup.MONTHLY
    # The latest is never taken away, and of each of the last seven days with a backup the latest stays.
    by_day = {moment.date(): path for moment, path in sorted(backups)}
    assert {by_day[day] for day in sorted(by_day, reverse=True)[:7]} <= stay
    by_week = {moment.date() - timedelta(days=moment.weekday()): path for moment, path in sorted(backups)}
    assert {by_week[week] for week in sorted(by_week, reverse=True)[:4]} <= stay
    by_month = {(moment.year, moment.month): path for moment, path in sorted(backups)}
    assert {by_month[month] for month in sorted(by_month, reverse=True)[:12]} <= stay
    # Whoever takes away twice takes away nothing more.
    assert backup.staying(kept) == stay


def test_a_backup_every_day_for_two_years(tmp_path: Path) -> None:
    held: list[tuple[datetime, Path]] = []
    for number in range(730):
        moment = datetime(2025, 1, 1, 20, tzinfo=UTC) + timedelta(days=number)
        held.append((moment, Path(moment.strftime("%Y%m%dT%H%M%SZ.posdesk"))))
        stay = backup.staying(held)
        held = [one for one in held if one[1] in stay]
    days = [moment.date() for moment, _ in held]
    assert len(days) <= 23
    assert days[-7:] == [date(2026, 12, 25) + timedelta(days=n) for n in range(7)]
    assert {(day.year, day.month) for day in days} >= {(2026, month) for month in range(1, 13)}
