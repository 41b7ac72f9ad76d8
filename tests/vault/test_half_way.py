"""What is refused half-way is put back, step by step; ``test_crashes`` tries the same from outside, at every step."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from posdesk.kit.clock import Clock
from posdesk.vault import connection, files, header, opening
from posdesk.vault import service as vaults
from posdesk.vault.errors import NotWritten, RecoveryKeyMistyped, WrongSecret
from posdesk.vault.service import RecoveryKey, Secret, Vault
from tests.vault.conftest import FAST, PASSPHRASE

OWNER = Secret.passphrase(PASSPHRASE)
NEW = "brisk otters weave velvet"


def codes(vault: Vault) -> list[str]:
    return [notice.code for notice in vault.notices]


def refuse_after(monkeypatch: pytest.MonkeyPatch, name: str, *, written: bool) -> None:
    """Let the disk refuse a file, before or after its new content stands there."""
    replace = files.replace
    refused: list[bool] = []

    def refusing(path: Path, data: bytes) -> None:
        if path.name == name and not refused:
            refused.append(True)
            if written:
                replace(path, data)
            raise NotWritten(file=name, reason="EIO")
        replace(path, data)

    monkeypatch.setattr(files, "replace", refusing)


@pytest.mark.parametrize("written", [True, False])
@pytest.mark.parametrize("name", [header.NAME, header.COPY])
def test_a_header_that_the_disk_refuses_is_put_back(
    folder: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch, name: str, written: bool
) -> None:
    before = (folder / header.NAME).read_bytes()
    refuse_after(monkeypatch, name, written=written)
    with pytest.raises(NotWritten):
        vaults.change_passphrase(vault, PASSPHRASE, NEW, FAST)
    monkeypatch.undo()
    assert (folder / header.NAME).read_bytes() == before
    assert vaults.entries(vault) == []
    vault.close()
    again = vaults.open_vault(folder, OWNER)
    assert again.notices == ()
    again.close()
    assert (folder / header.COPY).read_bytes() == before


def test_a_first_header_that_the_disk_refuses_has_nothing_to_be_put_back(
    folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse_after(monkeypatch, header.NAME, written=False)
    with pytest.raises(NotWritten):
        vaults.create(folder, PASSPHRASE, clock=clock, stretch=FAST)
    monkeypatch.undo()
    assert [path.name for path in folder.iterdir()] == ["vault.lock"]
    vaults.create(folder, PASSPHRASE, clock=clock, stretch=FAST)[0].close()


def test_a_passphrase_is_put_back_where_the_history_cannot_be_written(
    folder: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(db: Any) -> int:
        raise NotWritten(file="vault.db", reason="SQLITE_FULL")

    monkeypatch.setattr(Vault, "_counted", staticmethod(full))
    with pytest.raises(NotWritten):
        vaults.change_passphrase(vault, PASSPHRASE, NEW, FAST)
    monkeypatch.undo()
    vault.close()
    with pytest.raises(WrongSecret):
        vaults.open_vault(folder, Secret.passphrase(NEW))
    vaults.open_vault(folder, OWNER).close()


def test_a_new_recovery_key_is_told_even_where_the_disk_is_full_right_after(
    folder: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse_after(monkeypatch, header.COPY, written=False)
    fresh = opening.rekey(vault, OWNER, FAST)
    monkeypatch.undo()
    vaults.put_setting(vault, "a", 1, "owner")
    vault.close()
    assert (folder / header.NEXT).exists()
    again = vaults.open_vault(folder, Secret.recovery(fresh))
    assert (codes(again), vaults.setting(again, "a")) == (["recovery_void"], 1)
    again.close()
    assert not (folder / header.NEXT).exists()


def test_a_vault_whose_making_was_cut_off_says_that_nobody_saw_its_paper(folder: Path, vault: Vault) -> None:
    vault.close()
    (folder / "vault.making").touch()
    again = vaults.open_vault(folder, OWNER)
    assert codes(again) == ["recovery_void"]
    again.close()
    again = vaults.open_vault(folder, OWNER)
    assert again.notices == ()
    again.close()


def test_a_header_that_cannot_be_put_right_opens_all_the_same(
    folder: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.close()
    (folder / header.NAME).write_bytes(b"spoilt")

    def refusing(path: Path, data: bytes) -> None:
        raise NotWritten(file=path.name, reason="EROFS")

    monkeypatch.setattr(files, "replace", refusing)
    again = vaults.open_vault(folder, OWNER)
    assert codes(again) == ["header_restored"]
    again.close()
    assert (folder / header.NAME).read_bytes() == b"spoilt"


def test_a_copy_of_a_later_version_is_not_believed(folder: Path, vault: Vault) -> None:
    vault.close()
    copy = (folder / header.COPY).read_bytes()
    (folder / header.COPY).write_bytes(copy[:7] + b"\x02" + copy[8:])
    with pytest.raises(WrongSecret):
        vaults.open_vault(folder, Secret.passphrase("not this sentence"))
    vaults.open_vault(folder, OWNER).close()


def test_a_wrong_passphrase_is_called_so_though_the_header_is_spoilt(folder: Path, vault: Vault) -> None:
    vault.close()
    for spoil in (lambda path: path.write_bytes(b"spoilt"), lambda path: path.unlink()):
        spoil(folder / header.NAME)
        with pytest.raises(WrongSecret):
            vaults.open_vault(folder, Secret.passphrase("not this sentence"))


def test_the_old_witness_of_a_new_key_is_no_missing_one(folder: Path, vault: Vault, tmp_path: Path) -> None:
    vaults.put_setting(vault, "a", 1, "owner")
    shutil.copy(folder / "vault.state", tmp_path)
    opening.rekey(vault, OWNER, FAST)
    head = (folder / header.NAME).read_bytes()
    vault.close()
    # As it is left where the power goes before the witness is written anew.
    shutil.copy(tmp_path / "vault.state", folder)
    (folder / header.NEXT).write_bytes(head)
    again = vaults.open_vault(folder, OWNER)
    assert codes(again) == ["recovery_void"]
    again.close()
    again = vaults.open_vault(folder, OWNER)
    assert again.notices == ()
    again.close()


def test_a_disk_that_refuses_while_everything_is_encrypted_anew(
    folder: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refusing(own: Any) -> bool:
        own.execute("SELECT * FROM nowhere")
        return True

    monkeypatch.setattr(connection, "checkpoint", refusing)
    with pytest.raises(NotWritten) as problem:
        opening.rekey(vault, OWNER, FAST)
    assert problem.value.data["reason"] == "SQLITE_ERROR"
    monkeypatch.undo()
    assert not (folder / header.NEXT).exists()
    vaults.put_setting(vault, "a", 1, "owner")
    vault.close()
    vaults.open_vault(folder, OWNER).close()


def test_a_rekeying_that_is_not_written_into_the_history_is_done_all_the_same(
    folder: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(db: Any) -> int:
        raise NotWritten(file="vault.db", reason="SQLITE_FULL")

    monkeypatch.setattr(Vault, "_counted", staticmethod(full))
    fresh = vaults.rekey(vault, PASSPHRASE)
    monkeypatch.undo()
    vault.close()
    vaults.open_vault(folder, Secret.recovery(fresh)).close()


def test_a_witness_that_cannot_be_written_does_not_take_a_change_back(
    folder: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse_after(monkeypatch, "vault.state", written=False)
    vaults.put_setting(vault, "a", 1, "owner")
    monkeypatch.undo()
    vault.close()
    again = vaults.open_vault(folder, OWNER)
    assert (vaults.setting(again, "a"), again.notices) == (1, ())
    again.close()


@pytest.mark.parametrize("spoil", [
    lambda text: text[:-1], lambda text: text + "A", lambda text: "", lambda text: text.replace(text[0], "U"),
    lambda text: "é" + text[1:], lambda text: text[6:] + "-" + text[:5], lambda text: "z" * 40, lambda text: "四" * 40,
])  # fmt: skip
def test_a_recovery_key_that_was_mistyped_is_told(spoil: Any) -> None:
    key = RecoveryKey(b"0123456789abcdefghij")
    with pytest.raises(RecoveryKeyMistyped):
        RecoveryKey.typed(spoil(key.text))


def test_every_mistyped_sign_of_a_recovery_key_is_noticed() -> None:
    key = RecoveryKey(bytes(range(20)))
    assert RecoveryKey.typed(f"  {key.text.lower()}\n") == key
    assert (len(key.groups), {len(group) for group in key.groups}) == (8, {5})
    for at, sign in enumerate(key.text):
        for other in "0123456789ABCDEFGHJKMNPQRSTVWXYZ":
            if sign not in (other, "-"):
                with pytest.raises(RecoveryKeyMistyped):
                    RecoveryKey.typed(key.text[:at] + other + key.text[at + 1 :])
