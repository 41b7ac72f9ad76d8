"""Backups brought back to life: over nothing that is there, and whole or not at all."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from posdesk.kit.clock import Clock
from posdesk.vault import header, restoring
from posdesk.vault import service as vaults
from posdesk.vault.errors import (
    AlreadyOpen,
    NotWritten,
    VaultExists,
    WrongSecret,
)
from posdesk.vault.service import RecoveryKey, Secret, Vault
from tests.vault.conftest import FAST, PASSPHRASE
from tests.vault.on_a_stick import OWNER, path, refused

__all__ = ["path"]


def test_only_the_paper_and_the_stick_are_left(folder: Path, made: tuple[Vault, RecoveryKey], tmp_path: Path) -> None:
    vault, key = made
    vaults.put_setting(vault, "shop.name", "青禾便利店", "owner")
    with vault.change("owner") as change:
        vaults.attach(change, "settings", "shop.name", vaults.ready("slip.txt", b"a slip"))
    (tmp_path / "stick").mkdir()
    path = vaults.back_up(vault, tmp_path / "stick")
    vault.close()
    paper = key.text.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    shutil.rmtree(folder)
    assert not vaults.is_vault(folder)
    secret = Secret.recovery(RecoveryKey.typed(paper))
    inside = vaults.look_into(path, secret, folder)
    assert (inside.made, inside.entries, inside.rows) == (vaults.made_at(path), 2, {"attachments": 1, "settings": 1})
    assert vaults.restore(path, secret, folder) is None
    again = vaults.open_vault(folder, secret)
    vaults.forgotten_passphrase(again, "brisk otters weave velvet", FAST)
    assert vaults.setting(again, "shop.name") == "青禾便利店"
    with again.reading() as db:
        (slip,) = vaults.attached(db, "settings", "shop.name")
        assert vaults.content(db, slip.id) == b"a slip"
    assert again.verify() == ([], 3)
    again.close()
    vaults.open_vault(folder, Secret.passphrase("brisk otters weave velvet")).close()


def test_a_wrong_secret_restores_nothing(path: Path, folder: Path, vault: Vault, tmp_path: Path) -> None:
    vault.close()
    problem = refused(path, Secret.passphrase("not this sentence"), folder)
    assert isinstance(problem, WrongSecret)
    vaults.open_vault(folder, OWNER).close()


def test_nothing_is_restored_over_an_open_vault(path: Path, folder: Path, vault: Vault) -> None:
    with pytest.raises(AlreadyOpen):
        vaults.restore(path, OWNER, folder)
    vaults.put_setting(vault, "a", 1, "owner")
    assert [name.name for name in folder.parent.glob("shop*")] == ["shop"]


def test_nothing_is_restored_over_somebodys_files(path: Path, vault: Vault, tmp_path: Path) -> None:
    documents = tmp_path / "documents"
    documents.mkdir()
    (documents / "letter").write_text("mine")
    with pytest.raises(VaultExists):
        vaults.restore(path, OWNER, documents)
    assert (documents / "letter").read_text() == "mine"
    assert not (documents / "vault.lock").exists()
    (documents / "letter").unlink()
    assert vaults.restore(path, OWNER, documents) is None
    vaults.open_vault(documents, OWNER).close()


def test_nothing_that_is_there_is_ever_overwritten(path: Path, folder: Path, vault: Vault, tmp_path: Path) -> None:
    vaults.back_up(vault)
    vault.close()
    vaults.write_sealed(folder, b"torn")
    (tmp_path / "shop.before").mkdir()
    (tmp_path / "shop.restoring").write_text("mine")
    asides = [vaults.restore(path, OWNER, folder) for _ in range(3)]
    assert [aside.name for aside in asides if aside] == ["shop.before-2", "shop.before-3", "shop.before-4"]
    assert (tmp_path / "shop.restoring").read_text() == "mine"
    # The earlier backups and the sealed notes came along each time.
    assert (len(vaults.backups(folder)), vaults.sealed_waiting(folder)) == (1, 1)
    for aside in asides:
        assert aside is not None
        vaults.open_vault(aside, OWNER).close()


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_vault_behind_a_link_is_restored_where_it_is(path: Path, folder: Path, vault: Vault, tmp_path: Path) -> None:
    vault.close()
    (tmp_path / "elsewhere").mkdir()
    folder.rename(tmp_path / "elsewhere" / "shop")
    folder.symlink_to(tmp_path / "elsewhere" / "shop")
    aside = vaults.restore(path, OWNER, folder)
    assert aside == tmp_path / "elsewhere" / "shop.before"
    assert folder.is_symlink()
    vaults.open_vault(folder, OWNER).close()


def failing_at(monkeypatch: pytest.MonkeyPatch, names: set[str]) -> None:
    rename = Path.rename

    def refuse(self: Path, target: Path) -> Path:
        if self.name in names:
            raise OSError(13, "Permission denied")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refuse)


def test_what_cannot_be_brought_along_stays_aside(
    path: Path, folder: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    vaults.back_up(vault)
    vault.close()
    failing_at(monkeypatch, {"backups"})
    aside = vaults.restore(path, OWNER, folder)
    assert aside is not None
    assert len(vaults.backups(aside)) == 1
    monkeypatch.undo()
    # It is brought along the next time, by whoever looks.
    assert vaults.is_vault(folder)
    assert len(vaults.backups(folder)) == 1


def test_a_restoring_that_fails_between_its_renames_goes_back(
    path: Path, folder: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    vaults.back_up(vault)
    vaults.put_setting(vault, "shop.name", "later", "owner")
    vault.close()
    failing_at(monkeypatch, {"shop.restoring"})
    with pytest.raises(NotWritten):
        vaults.restore(path, OWNER, folder)
    assert [name.name for name in folder.parent.glob("shop*")] == ["shop"]
    again = vaults.open_vault(folder, OWNER)
    assert (vaults.setting(again, "shop.name"), len(vaults.backups(folder))) == ("later", 1)
    again.close()


def test_a_restoring_that_cannot_go_back_either_is_brought_to_its_end_later(
    path: Path, folder: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    vaults.back_up(vault)
    vaults.put_setting(vault, "shop.name", "later", "owner")
    vault.close()
    failing_at(monkeypatch, {"shop.restoring", "shop.before"})
    with pytest.raises(NotWritten):
        vaults.restore(path, OWNER, folder)
    assert not vaults.is_vault(folder)
    monkeypatch.undo()
    assert vaults.is_vault(folder)
    again = vaults.open_vault(folder, OWNER)
    assert (vaults.setting(again, "shop.name"), len(vaults.backups(folder))) == ("青禾便利店", 1)
    again.close()


def test_another_vaults_backups_are_not_brought_along_later(
    path: Path, folder: Path, vault: Vault, clock: Clock
) -> None:
    vaults.back_up(vault)
    vault.close()
    folder.rename(folder.with_name("shop.before"))
    vaults.create(folder, PASSPHRASE, clock=clock, stretch=FAST)[0].close()
    assert vaults.is_vault(folder)
    assert vaults.backups(folder) == []
    (folder / header.NAME).write_bytes(b"spoilt")
    restoring.finish(folder)
    assert vaults.backups(folder) == []
