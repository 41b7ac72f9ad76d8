"""Full disks, disks that refuse, and who may read what is written."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from posdesk.kit.clock import Clock
from posdesk.vault import files, header, opening
from posdesk.vault import service as vaults
from posdesk.vault.errors import NotWritten, VaultExists
from posdesk.vault.service import Secret, Vault
from tests.vault.conftest import FAST, PASSPHRASE

OWNER = Secret.passphrase(PASSPHRASE)
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a tmpfs is mounted")


def run(*words: str) -> bool:
    return subprocess.run(words, check=False, capture_output=True).returncode == 0


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of three megabytes."""
    place = tmp_path / "disk"
    place.mkdir()
    if shutil.which("mount") is None or not run("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(place)):
        pytest.skip("only an administrator may mount a small disk")
    yield place
    run("umount", "-l", str(place))


def fill(disk: Path, leave: int = 0, name: str = "ballast") -> Path:
    """Fill a disk up but for some bytes."""
    free = shutil.disk_usage(disk).free
    ballast = disk / name
    ballast.write_bytes(b"\0" * (free - leave))
    return ballast


def rows(vault: Vault) -> int:
    with vault.reading() as db:
        return int(db.execute("SELECT count(*) FROM settings").fetchone()[0])


def many(vault: Vault, letter: str, number: int) -> None:
    with vault.change("owner") as change:
        change.many("settings", ("id", "value"), [(f"{letter}{n:05}", "x" * 800) for n in range(number)])


@linux
def test_a_full_disk_refuses_a_change_and_keeps_what_was_there(small_disk: Path, clock: Clock) -> None:
    folder = small_disk / "shop"
    vault, _ = vaults.create(folder, PASSPHRASE, clock=clock, stretch=FAST)
    many(vault, "a", 300)
    ballast = fill(small_disk, 100_000)
    with pytest.raises(NotWritten):
        many(vault, "b", 1000)
    assert rows(vault) == 300
    ballast.unlink()
    many(vault, "c", 100)
    assert vault.verify()[0] == []
    vault.close()
    again = vaults.open_vault(folder, OWNER)
    assert (rows(again), again.notices) == (400, ())
    again.close()


@linux
def test_what_was_committed_is_not_called_refused_when_the_disk_is_full_after_it(
    small_disk: Path, clock: Clock
) -> None:
    folder = small_disk / "shop"
    vault, _ = vaults.create(folder, PASSPHRASE, clock=clock, stretch=FAST)
    # As much as fits into the log, and not into the database beside it.
    many(vault, "a", 1700)
    assert rows(vault) == 1700
    vault.close()
    assert not vault.is_open
    again = vaults.open_vault(folder, OWNER)
    assert (rows(again), [notice.code for notice in again.notices]) == (1700, [])
    again.close()


@linux
def test_a_full_disk_keeps_nobody_out_and_locks_all_the_same(small_disk: Path, clock: Clock) -> None:
    folder = small_disk / "shop"
    vault, _ = vaults.create(folder, PASSPHRASE, clock=clock, stretch=FAST)
    many(vault, "a", 300)
    vault.close()
    (folder / header.NAME).write_bytes(b"spoilt")
    ballast = fill(small_disk)
    # SQLite needs 32 KB beside the database; without them it is told that the disk is full.
    with pytest.raises(NotWritten):
        vaults.open_vault(folder, OWNER)
    ballast.unlink()
    fill(small_disk, 40_000)
    again = vaults.open_vault(folder, OWNER)
    assert (rows(again), [notice.code for notice in again.notices]) == (300, ["header_restored"])
    fill(small_disk, name="more")
    for refused in (
        lambda: vaults.change_passphrase(again, PASSPHRASE, "brisk otters weave velvet", FAST),
        lambda: vaults.back_up(again),
        lambda: vaults.new_recovery_key(again),
        lambda: vaults.write_sealed(folder, b"x" * 50_000, clock),
        lambda: opening.rekey(again, OWNER, FAST),
    ):
        with pytest.raises(NotWritten):
            refused()
    assert rows(again) == 300
    again.close()
    assert not [path for path in folder.rglob(".*") if path.is_file()]


@linux
def test_a_disk_that_fills_up_while_everything_is_encrypted_anew(small_disk: Path, clock: Clock) -> None:
    folder = small_disk / "shop"
    vault, key = vaults.create(folder, PASSPHRASE, clock=clock, stretch=FAST)
    for letter in "abcde":
        many(vault, letter, 250)
    fill(small_disk, 400_000)
    with pytest.raises(NotWritten):
        opening.rekey(vault, OWNER, FAST)
    # The vault goes on under its old key, and what is written now can be read later.
    vaults.put_setting(vault, "z", 1, "owner")
    assert vault.verify()[0] == []
    vault.close()
    again = vaults.open_vault(folder, Secret.recovery(key))
    assert (rows(again), again.notices) == (1251, ())
    again.close()


def test_a_backup_that_finds_no_room_leaves_the_earlier_ones(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    first = vaults.back_up(vault)
    before = first.read_bytes()

    def full(path: Path) -> object:
        raise OSError(errno.ENOSPC, "No space left on device")

    for name in ("create", "settle"):
        with monkeypatch.context() as patched:
            patched.setattr(files, name, full)
            with pytest.raises(NotWritten):
                vaults.back_up(vault)
    assert [path.name for path in first.parent.iterdir()] == [first.name]
    assert first.read_bytes() == before


def test_a_failing_device_is_told_and_nothing_is_changed(
    folder: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    vaults.put_setting(vault, "a", 1, "owner")

    def failing(handle: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "fsync", failing)
    with pytest.raises(NotWritten) as problem:
        vaults.change_passphrase(vault, PASSPHRASE, "brisk otters weave velvet", FAST)
    assert problem.value.data == {"file": "vault.hdr.bak", "reason": "EIO"}
    vaults.put_setting(vault, "a", 2, "owner")
    monkeypatch.undo()
    vault.close()
    again = vaults.open_vault(folder, OWNER)
    assert (vaults.setting(again, "a"), again.notices) == (2, ())
    again.close()


def as_nobody(script: str, *words: str) -> str:
    """What a script prints that runs as a user who owns nothing, where we may become one."""
    become = "import os\nif os.getuid() == 0: os.setgroups([]); os.setgid(65534); os.setuid(65534)\n"
    done = subprocess.run(
        [sys.executable, "-c", IMPORTS + become + script, *words], check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


IMPORTS = """
import sys
from pathlib import Path
import cryptography.hazmat.primitives.kdf.argon2, cryptography.hazmat.primitives.ciphers.aead, sqlcipher3, keyring
from posdesk.vault import service as vaults, connection
connection.driver()
import sqlite_utils.migrations
from posdesk.vault.errors import VaultError
from tests.vault.conftest import FAST, PASSPHRASE
"""
OPENING = """
try:
    vaults.open_vault(Path(sys.argv[1]), vaults.Secret.passphrase(PASSPHRASE)).close()
except VaultError as problem:
    print(problem.code, problem.data.get("reason", ""))
"""
MAKING = OPENING.replace(
    "open_vault(Path(sys.argv[1]), vaults.Secret.passphrase(PASSPHRASE))", "create(Path(sys.argv[1]), PASSPHRASE)[0]"
)


@pytest.mark.skipif(os.name == "nt" or os.getuid() != 0, reason="only root can become somebody else")
def test_a_folder_that_may_only_be_read_is_told(tmp_path_factory: pytest.TempPathFactory, clock: Clock) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "shop"
        vaults.create(folder, PASSPHRASE, clock=clock, stretch=FAST)[0].close()
        for path in (Path(place), folder):
            path.chmod(0o555)
        for path in folder.iterdir():
            path.chmod(0o444)
        assert as_nobody(OPENING, str(folder)) == "vault_not_written EACCES"
        assert as_nobody(MAKING, str(folder / "deeper")) == "vault_not_written EACCES"
        # Somebody else's vault, as it really is: it cannot even be seen.
        folder.chmod(0o700)
        assert as_nobody(OPENING, str(folder)).startswith("not_a_vault")


def test_only_its_owner_reads_what_is_written_whatever_the_umask(folder: Path, clock: Clock, tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        deep = tmp_path / "new" / "deeper" / "shop"
        vault, _ = vaults.create(deep, PASSPHRASE, clock=clock, stretch=FAST)
        vaults.put_setting(vault, "a", 1, "owner")
        with vault.reading() as db:
            rows = db.execute("SELECT * FROM meta")
            rows.fetchone()
            vaults.put_setting(vault, "a", 2, "owner")
            kinds = {path.name for path in deep.iterdir()}
            assert {"vault.db", "vault.db-shm", "vault.db-wal", "vault.hdr", "vault.lock", "vault.state"} <= kinds
            seen = modes(tmp_path / "new")
            del rows
        stick = tmp_path / "stick"
        stick.mkdir(mode=0o755)
        path = vaults.back_up(vault, stick)
        vaults.back_up(vault)
        vaults.write_sealed(deep, b"torn", clock)
        vaults.change_passphrase(vault, PASSPHRASE, "brisk otters weave velvet", FAST)
        seen |= modes(tmp_path / "new")
        vault.close()
        vaults.restore(path, OWNER, tmp_path / "restored" / "shop")
        seen |= modes(tmp_path / "restored")
    finally:
        os.umask(before)
    if os.name != "nt":
        assert seen == {("d", 0o700), ("f", 0o600)}
        assert path.stat().st_mode & 0o777 == 0o600
        assert stick.stat().st_mode & 0o777 == 0o755


def modes(folder: Path) -> set[tuple[str, int]]:
    return {("d" if path.is_dir() else "f", path.stat().st_mode & 0o777) for path in (folder, *folder.rglob("*"))}


def test_an_open_folder_is_closed_and_one_in_use_left_as_it_is(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "empty").mkdir(mode=0o755)
    vaults.create(tmp_path / "empty", PASSPHRASE, clock=clock, stretch=FAST)[0].close()
    assert os.name == "nt" or (tmp_path / "empty").stat().st_mode & 0o777 == 0o700
    (tmp_path / "documents").mkdir(mode=0o755)
    (tmp_path / "documents" / "letter").write_text("mine")
    (tmp_path / "documents").chmod(0o755)
    with pytest.raises(VaultExists):
        vaults.create(tmp_path / "documents", PASSPHRASE, clock=clock, stretch=FAST)
    assert os.name == "nt" or (tmp_path / "documents").stat().st_mode & 0o777 == 0o755
    assert [path.name for path in (tmp_path / "documents").iterdir()] == ["letter"]
