"""Folders that are not as they should be: what is there already, links that somebody planted, halves left behind."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from posdesk.kit.clock import Clock
from posdesk.vault import files, opening
from posdesk.vault import service as vaults
from posdesk.vault.errors import DatabaseDamaged, NotAVault, NotWritten, VaultExists
from posdesk.vault.service import RecoveryKey, Secret, Vault
from tests.vault.conftest import FAST, PASSPHRASE

OWNER = Secret.passphrase(PASSPHRASE)


def test_no_vault_is_made_where_one_is(folder: Path, vault: Vault, clock: Clock) -> None:
    vault.close()
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    for gone in ((), ("vault.hdr",), ("vault.hdr", "vault.hdr.bak")):
        for name in gone:
            (folder / name).unlink(missing_ok=True)
        with pytest.raises(VaultExists):
            vaults.create(folder, PASSPHRASE, clock=clock, stretch=FAST)
    # Even without any header: a backup of it would open the database still.
    assert (folder / "vault.db").read_bytes() == before["vault.db"]


def test_another_program_that_makes_a_vault_at_the_same_moment_loses_nothing(
    folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = opening.FolderLock
    passed: list[bool] = []

    def late(place: Path) -> object:
        monkeypatch.setattr(opening, "FolderLock", real)
        vaults.create(place, "somebody else was faster", clock=clock, stretch=FAST)[0].close()
        passed.append(True)
        return real(place)

    monkeypatch.setattr(opening, "FolderLock", late)
    with pytest.raises(VaultExists):
        vaults.create(folder, PASSPHRASE, clock=clock, stretch=FAST)
    assert passed == [True]
    vaults.open_vault(folder, Secret.passphrase("somebody else was faster")).close()


def test_what_a_creation_left_behind_is_taken_away_and_nothing_else(folder: Path, clock: Clock) -> None:
    folder.mkdir()
    for name in ("vault.making", "vault.db", "vault.db-wal", "vault.state", "vault.lock", ".vault.hdr.0123abcd"):
        (folder / name).write_bytes(b"half")
    (folder / "letter").write_text("mine")
    with pytest.raises(VaultExists):
        vaults.create(folder, PASSPHRASE, clock=clock, stretch=FAST)
    assert (folder / "vault.db").read_bytes() == b"half"
    (folder / "letter").unlink()
    vaults.create(folder, PASSPHRASE, clock=clock, stretch=FAST)[0].close()
    vaults.open_vault(folder, OWNER).close()


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_no_link_is_followed_in_opening(folder: Path, vault: Vault, tmp_path: Path) -> None:
    vault.close()
    for name, refused in (
        ("vault.db", DatabaseDamaged), ("vault.lock", NotWritten), ("vault.db-wal", NotWritten),
        ("vault.hdr", None), ("vault.hdr.bak", None), ("vault.state", None),
    ):  # fmt: skip
        place = folder / name
        kept = place.read_bytes() if place.exists() else b""
        theirs = tmp_path / "theirs"
        # A copy outside which would do, if it were taken.
        theirs.write_bytes(kept or b"theirs")
        before = theirs.read_bytes()
        place.unlink(missing_ok=True)
        place.symlink_to(theirs)
        if refused is None:
            again = vaults.open_vault(folder, OWNER)
            vaults.change_passphrase(again, PASSPHRASE, PASSPHRASE, FAST)
            again.close()
            assert files.is_plain(place), name
        else:
            with pytest.raises(refused):
                vaults.open_vault(folder, OWNER)
            place.unlink()
            if kept:
                place.write_bytes(kept)
        assert theirs.read_bytes() == before, name
    vaults.open_vault(folder, OWNER).close()
    for name in ("vault.hdr", "vault.hdr.bak"):
        (folder / name).rename(tmp_path / name)
        (folder / name).symlink_to(tmp_path / name)
    with pytest.raises(NotAVault):
        vaults.open_vault(folder, OWNER)


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_no_link_is_followed_in_writing(folder: Path, vault: Vault, clock: Clock, tmp_path: Path) -> None:
    theirs = tmp_path / "theirs"
    theirs.mkdir(mode=0o755)
    (theirs / "letter").write_text("theirs")
    for name, write in (
        ("backups", lambda: vaults.back_up(vault)),
        ("inbox", lambda: vaults.write_sealed(folder, b"x", clock)),
    ):
        (folder / name).symlink_to(theirs)
        with pytest.raises(NotWritten) as problem:
            write()
        assert problem.value.data["reason"] == "link"
        assert vaults.sealed_waiting(folder) == 0
        (folder / name).unlink()
    assert [path.name for path in theirs.iterdir()] == ["letter"]
    assert theirs.stat().st_mode & 0o777 == 0o755
    # At every name that a backup has on its way, links and files of others.
    stick = tmp_path / "stick"
    stick.mkdir()
    moment = clock.now("UTC")
    from datetime import timedelta

    for seconds in range(1, 6):
        stamp = (moment + timedelta(seconds=seconds)).strftime("%Y%m%dT%H%M%SZ")
        (stick / f"{stamp}.posdesk").symlink_to(theirs / "letter")
        (stick / f"{stamp}-2.posdesk").symlink_to(theirs / "nowhere")
    made = vaults.back_up(vault, stick)
    assert made.name.endswith("-3.posdesk")
    assert files.is_plain(made)
    assert (theirs / "letter").read_text() == "theirs"
    assert not (theirs / "nowhere").exists()


def test_a_file_that_is_new_is_never_one_that_is_there(tmp_path: Path) -> None:
    (tmp_path / "there").write_text("mine")
    with pytest.raises(FileExistsError):
        files.create(tmp_path / "there")
    if os.name != "nt":
        (tmp_path / "link").symlink_to(tmp_path / "nowhere")
        with pytest.raises(FileExistsError):
            files.create(tmp_path / "link")
        with pytest.raises(OSError, match="symbolic"):
            files.read(tmp_path / "link", 10)
    assert files.read(tmp_path / "there", 2) == b"min"


@pytest.mark.skipif(os.name == "nt", reason="hard links are made in another way there")
def test_a_hard_link_to_a_header_keeps_what_it_had(folder: Path, vault: Vault, tmp_path: Path) -> None:
    os.link(folder / "vault.hdr", tmp_path / "theirs")
    before = (tmp_path / "theirs").read_bytes()
    vaults.change_passphrase(vault, PASSPHRASE, "brisk otters weave velvet", FAST)
    assert (tmp_path / "theirs").read_bytes() == before != (folder / "vault.hdr").read_bytes()


def test_what_a_killed_program_left_is_swept_up(folder: Path, made: tuple[Vault, RecoveryKey], tmp_path: Path) -> None:
    vault, _ = made
    vaults.back_up(vault)
    vault.close()
    halves = [
        *(folder / f".vault.{word}.0123abcd" for word in ("hdr", "state")),
        *(folder / "backups" / f".20260101T000000Z{ending}" for ending in (".copying", ".copying-journal", ".part")),
    ]
    for half in halves:
        half.write_bytes(b"half")
    for name in ("shop.restoring", "shop.looking-2"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "vault.db").write_bytes(b"half")
    (tmp_path / "shop.restoring-2").mkdir()
    (tmp_path / "shop.restoring-2" / "letter").write_text("mine")
    (folder / ".own").write_text("mine")
    vaults.open_vault(folder, OWNER).close()
    assert not any(half.exists() for half in halves)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["shop", "shop.restoring-2"]
    assert (folder / ".own").read_text() == "mine"


def test_windows_is_told_that_a_folder_is_its_owners(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("USERDOMAIN", "SHOP")
    monkeypatch.setenv("USERNAME", "owner")
    told: list[list[str]] = []
    files.make_folder(tmp_path / "shop", run=told.append)
    assert told == [
        ["icacls", str(tmp_path / "shop"), "/inheritance:r", "/grant:r", "SHOP\\owner:(OI)(CI)F", "*S-1-5-18:(OI)(CI)F"]
    ]
    files._run([sys.executable, "-c", "raise SystemExit(3)"])


def test_windows_knows_no_folders_to_settle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    files.settle_folder(tmp_path / "not there")


def test_a_part_of_a_name_is_no_half() -> None:
    assert files.is_half(".vault.hdr.0123abcd")
    assert not any(map(files.is_half, ("vault.hdr", ".vault.hdr", ".vault.hdr.0123ABCD", ".other.hdr.0123abcd")))
