from __future__ import annotations

from pathlib import Path

import pytest

from posdesk.kit.clock import Clock
from posdesk.vault import service as vaults
from posdesk.vault.errors import CannotUndo, VaultLocked, WeakPassphrase, WrongSecret
from posdesk.vault.service import RecoveryKey, Secret, Vault
from tests.vault.conftest import FAST, PASSPHRASE


def kept(vault: Vault) -> dict[str, str]:
    with vault.reading() as db:
        return dict(db.execute("SELECT id, value FROM settings").fetchall())


def test_what_was_saved_is_there_when_it_is_opened_again(folder: Path, made: tuple[Vault, RecoveryKey]) -> None:
    vault, key = made
    vaults.put_setting(vault, "shop.name", "青禾便利店", "owner")
    vault.close()
    for secret in (Secret.passphrase(PASSPHRASE), Secret.recovery(RecoveryKey.typed(key.text.lower()))):
        again = vaults.open_vault(folder, secret)
        assert vaults.setting(again, "shop.name") == "青禾便利店"
        assert again.notices == ()
        again.close()


def test_full_width_letters_of_an_input_method_are_the_same_passphrase(folder: Path, clock: Clock) -> None:
    vaults.create(folder, "horse battery staple 42", clock=clock, stretch=FAST)[0].close()
    vaults.open_vault(folder, Secret.passphrase("ｈｏｒｓｅ　battery staple ４２")).close()


def test_a_wrong_secret_opens_nothing(folder: Path, vault: Vault) -> None:
    vault.close()
    for secret in (Secret.passphrase("four quiet herons fly"), Secret.recovery(RecoveryKey.new())):
        with pytest.raises(WrongSecret):
            vaults.open_vault(folder, secret)
    with pytest.raises(WeakPassphrase):
        vaults.create(folder.with_name("other"), "short", stretch=FAST)
    assert not folder.with_name("other").exists()


def test_another_passphrase_opens_and_the_old_one_does_not(folder: Path, vault: Vault) -> None:
    with pytest.raises(WrongSecret):
        vaults.change_passphrase(vault, "not the old one at all", "brisk otters weave velvet", FAST)
    vaults.change_passphrase(vault, PASSPHRASE, "brisk otters weave velvet", FAST)
    vault.close()
    with pytest.raises(WrongSecret):
        vaults.open_vault(folder, Secret.passphrase(PASSPHRASE))
    vaults.open_vault(folder, Secret.passphrase("brisk otters weave velvet")).close()


def test_a_bookkeeper_has_a_passphrase_of_their_own_until_it_is_removed(folder: Path, vault: Vault) -> None:
    vaults.add_passphrase(vault, "ledger moss under copper rain", FAST)
    vault.close()
    again = vaults.open_vault(folder, Secret.passphrase("ledger moss under copper rain"))
    assert vaults.passphrases(again) == 2
    vaults.remove_passphrase(again, PASSPHRASE)
    again.close()
    with pytest.raises(WrongSecret):
        vaults.open_vault(folder, Secret.passphrase("ledger moss under copper rain"))
    vaults.open_vault(folder, Secret.passphrase(PASSPHRASE)).close()


def test_a_forgotten_passphrase_is_replaced_by_the_paper(folder: Path, made: tuple[Vault, RecoveryKey]) -> None:
    vault, key = made
    vault.close()
    again = vaults.open_vault(folder, Secret.recovery(key))
    vaults.forgotten_passphrase(again, "brisk otters weave velvet", FAST)
    fresh = vaults.new_recovery_key(again)
    assert (vaults.proves(again, fresh), vaults.proves(again, key)) == (True, False)
    again.close()
    with pytest.raises(WrongSecret):
        vaults.open_vault(folder, Secret.recovery(key))
    vaults.open_vault(folder, Secret.passphrase("brisk otters weave velvet")).close()


def test_a_new_key_for_everything_shuts_out_whoever_had_the_old_one(
    folder: Path, made: tuple[Vault, RecoveryKey]
) -> None:
    vault, key = made
    vaults.put_setting(vault, "shop.name", "Corner", "owner")
    before = vault.database_key()
    fresh = vaults.rekey(vault, PASSPHRASE)
    assert vault.database_key() != before
    vaults.put_setting(vault, "shop.name", "Corner Two", "owner")
    assert vault.verify()[0] == []
    vault.close()
    with pytest.raises(WrongSecret):
        vaults.open_vault(folder, Secret.recovery(key))
    again = vaults.open_vault(folder, Secret.recovery(fresh))
    assert vaults.setting(again, "shop.name") == "Corner Two"
    again.close()


def test_every_change_can_be_undone_and_the_undoing_too(vault: Vault) -> None:
    vaults.put_setting(vault, "a", 1, "owner")
    vaults.put_setting(vault, "a", 2, "owner")
    with vault.change("owner") as change:
        change.delete("settings", "a")
    created, changed, removed = [entry.id for entry in reversed(vaults.entries(vault))]
    vault.undo(removed, "owner")
    assert kept(vault) == {"a": "2"}
    undone = vault.undo(changed, "owner")
    assert kept(vault) == {"a": "1"}
    vault.undo(undone, "owner")
    assert kept(vault) == {"a": "2"}
    with pytest.raises(CannotUndo):
        vault.undo(created, "owner")
    assert [entry.kind for entry in vaults.entries(vault)][:3] == ["undone", "undone", "undone"]
    assert vault.verify() == ([], 6)


def test_what_fails_in_the_middle_leaves_nothing(vault: Vault) -> None:
    vaults.put_setting(vault, "a", 1, "owner")

    def fail() -> None:
        with vault.change("owner") as change:
            change.update("settings", "a", value="2")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert kept(vault) == {"a": "1"}
    assert vault.verify() == ([], 1)


def test_erasing_a_person_leaves_the_chain_whole(vault: Vault) -> None:
    vaults.put_setting(vault, "person.1", "李雷 13800000000", "owner")
    vaults.put_setting(vault, "person.2", "韩梅梅", "owner")
    with vault.change("owner") as change:
        change.erase("settings", "person.1")
        change.db.execute("DELETE FROM settings WHERE id = 'person.1'")
    entries, told = vault.verify()[1], vaults.entries(vault)
    assert entries == 3
    assert [(entry.key, entry.erased) for entry in told] == [
        ("person.1", False), ("person.2", False), ("person.1", True),
    ]  # fmt: skip
    assert "13800000000" not in repr(told)
    with pytest.raises(CannotUndo):
        vault.undo(1, "owner")


def test_locked_is_locked(vault: Vault) -> None:
    vaults.put_setting(vault, "a", 1, "owner")
    with vault.reading() as db:
        rows = db.execute("SELECT id FROM settings")
        vault.close()
    del rows
    for ask in (lambda: vaults.setting(vault, "a"), lambda: vault.key, lambda: vaults.put_setting(vault, "a", 2, "x")):
        with pytest.raises(VaultLocked):
            ask()
    vault.close()


def test_a_backup_brings_back_the_day_it_was_made(folder: Path, made: tuple[Vault, RecoveryKey]) -> None:
    vault, key = made
    vaults.put_setting(vault, "shop.name", "before", "owner")
    path = vaults.back_up(vault)
    vaults.put_setting(vault, "shop.name", "after", "owner")
    inside = vaults.look_into(path, Secret.recovery(key), folder)
    assert (inside.entries, inside.rows["settings"]) == (1, 1)
    vault.close()
    aside = vaults.restore(path, Secret.recovery(key), folder)
    assert aside is not None
    again = vaults.open_vault(folder, Secret.recovery(key))
    assert vaults.setting(again, "shop.name") == "before"
    assert (again.notices, vaults.backups(folder)[0].name) == ((), path.name)
    again.close()
    old = vaults.open_vault(aside, Secret.recovery(key))
    assert vaults.setting(old, "shop.name") == "after"
    old.close()


def test_one_backup_a_day_where_something_changed(vault: Vault, ticking: object, tmp_path: Path) -> None:
    assert vaults.back_up_when_due(vault) == []
    stick = tmp_path / "stick"
    stick.mkdir()
    vaults.choose_second_place(vault, stick, "owner")
    assert [path.parent for path in vaults.back_up_when_due(vault)] == [vault.folder / "backups", stick]
    assert [path.parent for path in vaults.backups_in(stick)] == [stick]
    vaults.put_setting(vault, "a", 1, "owner")
    assert vaults.back_up_when_due(vault) == []
    from datetime import timedelta

    assert vaults.due(vault) == []
    ticking.at += timedelta(days=8)  # type: ignore[attr-defined]  # the clock of conftest
    assert vaults.backup_is_old(vault)
    (due,) = vaults.due(vault)
    assert (str(due.link), due.when is not None) == ("vault/backups", True)
    assert len(vaults.back_up_when_due(vault)) == 2
    assert not vaults.backup_is_old(vault)


def test_what_was_written_in_an_emergency_is_filed_after_unlocking(folder: Path, vault: Vault, clock: Clock) -> None:
    vault.close()
    vaults.write_sealed(folder, b"terminal 3: the seal is torn", clock)
    path = vaults.write_sealed(folder, b"a second note", clock)
    path.write_bytes(path.read_bytes()[:-1] + b"?")
    assert vaults.sealed_waiting(folder) == 2
    again = vaults.open_vault(folder, Secret.passphrase(PASSPHRASE))
    notes: list[bytes] = []
    assert vaults.file_sealed(again, lambda change, piece: notes.append(piece.data), "owner") == (1, 1)
    assert notes == [b"terminal 3: the seal is torn"]
    assert vaults.sealed_waiting(folder) == 1
    again.close()
