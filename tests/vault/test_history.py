"""Records, what the history tells of them, and what can be taken back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from posdesk.kit.clock import Clock
from posdesk.vault import history
from posdesk.vault import service as vaults
from posdesk.vault.errors import CannotUndo
from posdesk.vault.history import Kin
from posdesk.vault.service import Change, Entry, RecoveryKey, Room, Secret, Vault
from tests.vault.conftest import FAST, PASSPHRASE


def migrations() -> Migrations:
    steps = Migrations("things")

    @steps()
    def first(db: Database) -> None:
        db.execute('CREATE TABLE things (id INTEGER PRIMARY KEY, "na""me" TEXT, picture BLOB, size REAL) STRICT')

    return steps


def renamed(change: Change, entry: Entry) -> None:
    change.update("things", 1, **{'na"me': entry.told["old"]})


@pytest.fixture
def vault(folder: Path, clock: Clock) -> Any:
    made, _ = vaults.create(
        folder, PASSPHRASE, [Room("things", migrations, {"renamed": renamed})], clock=clock, stretch=FAST
    )
    yield made
    made.close()


def things(vault: Vault) -> list[tuple[Any, ...]]:
    with vault.reading() as db:
        return db.execute("SELECT * FROM things ORDER BY id").fetchall()


def test_a_record_comes_goes_and_comes_back_with_its_bytes(vault: Vault) -> None:
    with vault.change("owner") as change:
        key = change.insert("things", {'na"me': "读卡器", "picture": b"\0\xff", "size": 1.5})
        assert change.row("things", key)["picture"] == b"\0\xff"
    with vault.change("owner") as change:
        assert change.update("things", key, picture=b"new") is True
        assert change.update("things", key, picture=b"new") is False
        change.delete("things", key)
    assert things(vault) == []
    removed, changed, created = vaults.entries(vault)
    assert (removed.before, removed.after) == ({"id": 1, 'na"me': "读卡器", "picture": b"new", "size": 1.5}, None)
    assert (changed.before, changed.after) == ({"picture": b"\0\xff"}, {"picture": b"new"})
    vault.undo(removed.id, "owner")
    vault.undo(changed.id, "owner")
    assert things(vault) == [(1, "读卡器", b"\0\xff", 1.5)]
    assert created.before is None
    gone = vault.undo(vaults.entries(vault)[0].id, "owner")
    assert things(vault) == [(1, "读卡器", b"new", 1.5)]
    assert vault.verify() == ([], gone)


def test_undoing_a_creation_takes_it_out_and_undoing_that_brings_it_back(vault: Vault) -> None:
    with vault.change("owner") as change:
        change.insert("things", {"id": 7, 'na"me': "till"})
    undone = vault.undo(1, "owner")
    assert things(vault) == []
    vault.undo(undone, "owner")
    assert things(vault) == [(7, "till", None, None)]


def test_what_was_changed_since_is_not_undone(vault: Vault) -> None:
    with vault.change("owner") as change:
        change.insert("things", {"id": 1, "size": 1.0})
        change.update("things", 1, size=2.0)
        change.update("things", 1, size=3.0)
        change.delete("things", 1)
        change.insert("things", {"id": 1, "size": 9.0})
    for entry in (1, 2, 3, 4):
        with pytest.raises(CannotUndo):
            vault.undo(entry, "owner")
    with pytest.raises(CannotUndo):
        vault.undo(99, "owner")
    assert things(vault) == [(1, None, None, 9.0)]
    assert len(vaults.entries(vault)) == 5


def test_what_is_more_than_a_record_is_undone_by_its_room(vault: Vault) -> None:
    with vault.change("owner") as change:
        change.many("things", ("id", 'na"me'), [(1, "new"), (2, "other")])
        number = change.note("renamed", "things", "", {"old": "old", "list": [1, (b"x", {"a": None})]})
    assert vaults.entries(vault)[0].told == {"old": "old", "list": [1, [b"x", {"a": None}]]}
    undone = vault.undo(number, "owner")
    assert things(vault)[0][1] == "old"
    # That it was undone is no record, and has nothing to put back.
    with pytest.raises(CannotUndo):
        vault.undo(undone, "owner")


def test_neither_the_history_nor_what_nobody_knows_is_undone(vault: Vault) -> None:
    with vault.change("owner") as change:
        strange = change.note("something", "things", "1", {"before": None, "after": {"id": 1}})
        own = change.note(history.CREATED, "meta", "uuid", {"before": None, "after": {"id": "uuid"}})
        empty = change.note(history.CREATED, "things", "5", {"before": None, "after": None})
    for entry in (strange, own, empty):
        with pytest.raises(CannotUndo):
            vault.undo(entry, "owner")


def test_a_record_that_is_not_there(vault: Vault) -> None:
    for work in (lambda change: change.row("things", 5), lambda change: change.delete("things", 5)):
        with pytest.raises(KeyError), vault.change("owner") as change:
            work(change)
    assert vaults.entries(vault) == []


def test_the_history_is_read_by_the_page(vault: Vault) -> None:
    for number in range(5):
        vaults.put_setting(vault, f"s{number % 2}", number, "owner")
    assert [entry.id for entry in vaults.entries(vault, most=2)] == [5, 4]
    assert [entry.id for entry in vaults.entries(vault, before=4, most=2)] == [3, 2]
    assert [entry.id for entry in vaults.entries(vault, subject="settings", key="s1")] == [4, 2]
    assert vaults.entries(vault, subject="things") == []


@pytest.mark.parametrize("value", ["青禾 \udcff", {"a": [1, None, True, 2.5]}, "", [], 0])
def test_a_setting_is_what_was_put(vault: Vault, value: Any) -> None:
    vaults.put_setting(vault, "a", value, "owner")
    assert vaults.setting(vault, "a") == value
    vault.undo(vaults.entries(vault)[0].id, "owner")
    assert vaults.setting(vault, "a") is None


def test_a_setting_that_was_never_put(vault: Vault) -> None:
    assert vaults.setting(vault, "none") is None
    assert vaults.setting(vault, "none", 5) == 5


def test_copies_are_told_apart(folder: Path, made: tuple[Vault, RecoveryKey], tmp_path: Path) -> None:
    vault, key = made
    secret = Secret.recovery(key)
    empty = vaults.back_up(vault, tmp_path)
    vaults.put_setting(vault, "a", 1, "owner")
    same = vaults.back_up(vault, tmp_path)
    assert vaults.look_into(same, secret, folder, vault).kin is Kin.SAME
    assert vaults.look_into(empty, secret, folder, vault).kin is Kin.OLDER
    assert vaults.look_into(same, secret, folder).kin is None
    vault.close()
    vaults.restore(same, secret, tmp_path / "elsewhere")
    other = vaults.open_vault(tmp_path / "elsewhere", secret)
    vaults.put_setting(other, "b", 2, "bookkeeper")
    newer = vaults.back_up(other, tmp_path)
    other.close()
    again = vaults.open_vault(folder, secret)
    assert vaults.look_into(newer, secret, folder, again).kin is Kin.NEWER
    vaults.put_setting(again, "c", 3, "owner")
    assert vaults.look_into(newer, secret, folder, again).kin is Kin.APART
    assert vaults.look_into(same, secret, folder, again).kin is Kin.OLDER
    again.close()
