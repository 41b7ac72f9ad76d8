"""A process that writes is killed: what was acknowledged is there, whatever of the log is left says what is missing."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from posdesk.vault import service as vaults
from posdesk.vault.service import Secret, Vault
from tests.vault.conftest import FAST, PASSPHRASE

pytestmark = pytest.mark.skipif(os.name == "nt", reason="processes are killed by signals")


def opened(folder: Path) -> Vault:
    return vaults.open_vault(folder, Secret.passphrase(PASSPHRASE))


def rows(vault: Vault) -> list[str]:
    with vault.reading() as db:
        return [row[0] for row in db.execute("SELECT id FROM settings WHERE id < 'a' ORDER BY id")]


def killed_after(folder: Path, acknowledged: int) -> None:
    """Let a process save, and kill it once so many commits are acknowledged, while it is at the next one."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.vault.writing", "save", str(folder)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        for _ in range(acknowledged):
            process.stdout.readline()
        process.send_signal(signal.SIGKILL)


@pytest.fixture
def torn(folder: Path, vault: Vault) -> Path:
    """A vault whose last commits are in the log alone: its process was killed, and a reader had held the log."""
    vaults.put_setting(vault, "shop.name", "before", "owner")
    vault.close()
    killed_after(folder, 12)
    assert (folder / "vault.db-wal").stat().st_size > 12 * 900
    return folder


@pytest.mark.parametrize("acknowledged", [1, 5, 23])
def test_no_acknowledged_commit_is_lost(folder: Path, vault: Vault, acknowledged: int) -> None:
    vault.close()
    killed_after(folder, acknowledged)
    again = opened(folder)
    kept = rows(again)
    assert kept == [f"{number:06}" for number in range(1, len(kept) + 1)]
    assert len(kept) >= acknowledged
    assert again.notices == ()
    assert again.acknowledged().commits == len(kept)
    assert again.verify() == ([], len(kept))
    again.close()
    assert not (folder / "vault.db-wal").exists()


def test_the_lock_of_a_killed_process_is_free(torn: Path) -> None:
    opened(torn).close()


def flipped(data: bytes, at: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


SPOILS: dict[str, Callable[[bytes, random.Random], bytes | None]] = {
    "flipped": lambda data, chance: flipped(data, chance.randrange(32, len(data) // 2)),
    "cut": lambda data, chance: data[: chance.randrange(len(data) // 2)],
    "deleted": lambda data, chance: None,
}


@pytest.mark.parametrize("how", SPOILS)
def test_a_spoilt_log_loses_commits_and_it_is_said(torn: Path, tmp_path: Path, how: str) -> None:
    chance = random.Random(how)
    for number in range(4):
        place = tmp_path / f"{how}{number}"
        shutil.copytree(torn, place)
        log = place / "vault.db-wal"
        spoilt = SPOILS[how](log.read_bytes(), chance)
        if spoilt is None:
            log.unlink()
        else:
            log.write_bytes(spoilt)
        again = opened(place)
        assert [notice.code for notice in again.notices] == ["commits_lost"]
        assert again.notices[0].count >= 12 - len(rows(again))
        assert vaults.setting(again, "shop.name") == "before"
        again.close()
        # Said once: what is lost is lost, and the next opening finds what there is.
        again = opened(place)
        assert again.notices == ()
        again.close()


def test_an_old_state_of_both_files_is_taken_for_the_vault(folder: Path, vault: Vault, tmp_path: Path) -> None:
    """Documented: there is no protection from somebody who puts back everything as it was."""
    vaults.put_setting(vault, "a", 1, "owner")
    vault.close()
    before = tmp_path / "before"
    shutil.copytree(folder, before)
    again = opened(folder)
    vaults.put_setting(again, "a", 2, "owner")
    again.close()
    for name in ("vault.db", "vault.state"):
        shutil.copy(before / name, folder / name)
    again = opened(folder)
    assert (vaults.setting(again, "a"), again.notices) == (1, ())
    again.close()


def test_an_old_database_beside_the_witness_of_today_is_noticed(folder: Path, vault: Vault, tmp_path: Path) -> None:
    vaults.put_setting(vault, "a", 1, "owner")
    vault.close()
    shutil.copy(folder / "vault.db", tmp_path / "old")
    again = opened(folder)
    vaults.put_setting(again, "a", 2, "owner")
    again.close()
    shutil.copy(tmp_path / "old", folder / "vault.db")
    again = opened(folder)
    assert [(notice.code, notice.count) for notice in again.notices] == [("commits_lost", 1)]
    again.close()


def test_an_old_page_is_taken(folder: Path, vault: Vault) -> None:
    """Documented: a page authenticates itself and its place, and not its age."""
    page = 4096
    vaults.put_setting(vault, "a", "x" * 9_000, "owner")
    vault.close()
    before = (folder / "vault.db").read_bytes()
    again = opened(folder)
    vaults.put_setting(again, "a", "y" * 9_000, "owner")
    again.close()
    after = (folder / "vault.db").read_bytes()
    changed = [at for at in range(page, len(before), page) if before[at : at + page] != after[at : at + page]]
    taken = 0
    for at in changed:
        (folder / "vault.db").write_bytes(after[:at] + before[at : at + page] + after[at + page :])
        again = opened(folder)
        with again.reading() as db:
            taken += not list(db.execute("PRAGMA cipher_integrity_check"))
        again.close()
    assert taken == len(changed) > 0


@pytest.mark.parametrize("share", [0.05, 0.3, 0.6, 0.95])
def test_killed_while_everything_is_encrypted_anew(folder: Path, vault: Vault, share: float) -> None:
    with vault.change("owner") as change:
        change.many("settings", ("id", "value"), [(f"{number:06}", "x" * 900) for number in range(600)])
    vault.close()
    size = (folder / "vault.db").stat().st_size
    most = int(size * share)
    done = subprocess.run(
        [sys.executable, "-m", "tests.vault.writing", "rekey", str(folder), str(most)],
        check=False,
        capture_output=True,
    )
    assert (done.returncode, done.stdout) == (-signal.SIGXFSZ, b"")
    again = opened(folder)
    assert len(rows(again)) == 600
    assert again.verify() == ([], 0)
    assert again.notices == ()
    again.close()
    assert not (folder / "vault.hdr.new").exists()


def test_a_new_key_after_a_killed_attempt(folder: Path, vault: Vault) -> None:
    vault.close()
    (folder / "vault.hdr.new").write_bytes(b"half")
    again = opened(folder)
    vaults.rekey(again, PASSPHRASE)
    vaults.change_passphrase(again, PASSPHRASE, "brisk otters weave velvet", FAST)
    again.close()
    vaults.open_vault(folder, Secret.passphrase("brisk otters weave velvet")).close()
