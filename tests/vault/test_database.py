"""The database, in the hands of somebody who has the disk and not the key; and of a disk that fails."""

from __future__ import annotations

import os
import random
import sqlite3
import sys
from pathlib import Path
from typing import Any

import pytest

from posdesk.vault import connection, history, opening, witness
from posdesk.vault import service as vaults
from posdesk.vault.errors import DatabaseDamaged, HistoryBroken, NotWritten
from posdesk.vault.service import Secret, Vault
from tests.vault.conftest import PASSPHRASE

OWNER = Secret.passphrase(PASSPHRASE)
PAGE = 4096


@pytest.fixture
def filled(folder: Path, vault: Vault) -> bytes:
    """The database of a closed vault with some hundred pages."""
    with vault.change("owner") as change:
        change.many("settings", ("id", "value"), [(f"{number:05}", "x" * 700) for number in range(400)])
        change.note("filled", "settings", "", {})
    vault.close()
    return (folder / connection.NAME).read_bytes()


def is_noticed(folder: Path) -> bool:
    """Whether opening, or the verification that every backup begins with, finds that something is wrong."""
    try:
        vault = vaults.open_vault(folder, OWNER)
    except DatabaseDamaged:
        return True
    try:
        return bool(vault.verify()[0])
    except DatabaseDamaged:
        return True
    finally:
        vault.close()


def test_every_flipped_bit_of_the_database_is_noticed(folder: Path, filled: bytes) -> None:
    chance = random.Random(1)
    assert not is_noticed(folder)
    for at in (0, 16, 20, PAGE, *(chance.randrange(len(filled)) for _ in range(30))):
        spoilt = bytearray(filled)
        spoilt[at] ^= 1 << chance.randrange(8)
        (folder / connection.NAME).write_bytes(spoilt)
        assert is_noticed(folder), at


def test_swapped_pages_are_noticed(folder: Path, filled: bytes) -> None:
    chance = random.Random(2)
    for _ in range(12):
        one, two = (at * PAGE for at in chance.sample(range(len(filled) // PAGE), 2))
        spoilt = bytearray(filled)
        spoilt[one : one + PAGE], spoilt[two : two + PAGE] = filled[two : two + PAGE], filled[one : one + PAGE]
        (folder / connection.NAME).write_bytes(spoilt)
        assert is_noticed(folder), (one, two)


def test_a_database_that_was_cut_off_is_noticed(folder: Path, filled: bytes) -> None:
    chance = random.Random(3)
    for length in (0, 1, PAGE - 1, PAGE, len(filled) - 1, *(chance.randrange(len(filled)) for _ in range(8))):
        (folder / connection.NAME).write_bytes(filled[:length])
        assert is_noticed(folder), length


def test_an_empty_file_is_no_empty_vault(folder: Path, vault: Vault) -> None:
    vault.close()
    for put in (lambda path: path.write_bytes(b""), lambda path: path.unlink(), lambda path: path.mkdir()):
        put(folder / connection.NAME)
        with pytest.raises(DatabaseDamaged, match="no database"):
            vaults.open_vault(folder, OWNER)
        # Not even touched: SQLCipher would make a vault of it.
        assert not (folder / connection.NAME).is_file() or (folder / connection.NAME).stat().st_size == 0
    assert list((folder / connection.NAME).iterdir()) == []


def test_a_plaintext_database_is_not_taken(folder: Path, vault: Vault, tmp_path: Path) -> None:
    vault.close()
    plain = sqlite3.connect(tmp_path / "plain.db")
    plain.execute("CREATE TABLE meta (name TEXT, value TEXT)")
    plain.execute("INSERT INTO meta VALUES ('uuid', ?), ('commits', '0')", (vault.header.uuid,))
    plain.commit()
    plain.close()
    (folder / connection.NAME).write_bytes((tmp_path / "plain.db").read_bytes())
    with pytest.raises(DatabaseDamaged):
        vaults.open_vault(folder, OWNER)


def test_the_database_must_say_whose_it_is(folder: Path, vault: Vault) -> None:
    with vault.alone() as own:
        own.execute("UPDATE meta SET value = 'another' WHERE name = 'uuid'")
    vault.close()
    with pytest.raises(DatabaseDamaged, match="another vault's"):
        vaults.open_vault(folder, OWNER)


def test_a_database_without_our_tables_is_none(folder: Path, vault: Vault) -> None:
    key = vault.database_key()
    vault.close()
    (folder / connection.NAME).unlink()
    own = connection.create(folder / connection.NAME, key)
    own.execute("CREATE TABLE other (a)")
    own.close()
    with pytest.raises(DatabaseDamaged, match="another vault's"):
        vaults.open_vault(folder, OWNER)


def test_whose_a_database_is_may_be_unsaid(vault: Vault) -> None:
    with vault.alone() as own:
        own.execute("DELETE FROM meta WHERE name = 'uuid'")
        assert connection.whose(own) is None


def test_a_raw_key_has_32_bytes(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        connection.create(tmp_path / "a.db", b"a passphrase, silently")


def test_the_driver_is_in_place_before_sqlite_utils(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "pysqlite3.dbapi2")
    monkeypatch.setitem(sys.modules, "sqlite_utils", connection)
    with pytest.raises(RuntimeError, match="before its driver"):
        connection.driver()


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("temp_store", 2),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("synchronous", 2),
        ("trusted_schema", 0),
        ("journal_mode", "wal"),
    ],
)
def test_every_connection_is_as_careful(vault: Vault, pragma: str, value: Any) -> None:
    with vault.reading() as db:
        assert db.execute(f"PRAGMA {pragma}").fetchone()[0] == value
    with vault.alone() as own:
        assert own.execute(f"PRAGMA {pragma}").fetchone()[0] == value


def test_who_reads_does_not_write(vault: Vault) -> None:
    with pytest.raises(NotWritten), vault.reading() as db:
        db.execute("INSERT INTO settings VALUES ('a', '1')")


def test_what_breaks_a_rule_of_a_table_is_a_mistake_and_no_damage(vault: Vault) -> None:
    vaults.put_setting(vault, "a", 1, "owner")
    with pytest.raises(connection.driver().IntegrityError), vault.change("owner") as change:
        change.insert("settings", {"id": "a", "value": "2"})
    with pytest.raises(connection.driver().ProgrammingError), vault.reading() as db:
        db.execute("SELECT ?", ())


def test_an_entry_that_was_changed_past_the_program_is_found(vault: Vault) -> None:
    for number in range(5):
        vaults.put_setting(vault, "a", number, "owner")
    assert vault.verify() == ([], 5)
    for statement, entry in (
        ("UPDATE history SET who = 'somebody' WHERE id = 3", 3),
        ("UPDATE history_content SET told = '{}' WHERE entry = 2", 2),
        ("DELETE FROM history WHERE id = 4", 5),
        ("DELETE FROM history WHERE id = 5", 5),
    ):
        with vault.alone() as own:
            own.execute("PRAGMA foreign_keys = OFF")
            own.execute("BEGIN")
            own.execute(statement)
        try:
            seen = witness.load(vault.folder, vault.key)
            assert seen is not None
            with pytest.raises(HistoryBroken) as problem, vault.alone() as own:
                history.verify(connection.database(own), seen.head)
            assert problem.value.data["entry"] == entry
        finally:
            with vault.alone() as own:
                own.execute("ROLLBACK")


def test_a_history_that_ends_elsewhere_is_noticed(folder: Path, vault: Vault) -> None:
    vaults.put_setting(vault, "a", 1, "owner")
    with vault.alone() as own:
        own.execute("UPDATE history SET hash = 'another'")
    vault.close()
    again = vaults.open_vault(folder, OWNER)
    assert [notice.code for notice in again.notices] == ["history_cut"]
    again.close()


@pytest.mark.parametrize("spoilt", [None, b"", b"x" * 40, b"y" * 4000])
def test_a_witness_that_nobody_believes_is_missing(folder: Path, vault: Vault, spoilt: bytes | None) -> None:
    vault.close()
    if spoilt is None:
        (folder / witness.NAME).unlink()
    else:
        (folder / witness.NAME).write_bytes(spoilt)
    again = vaults.open_vault(folder, OWNER)
    assert [notice.code for notice in again.notices] == ["witness_missing"]
    again.close()
    again = vaults.open_vault(folder, OWNER)
    assert again.notices == ()
    again.close()


def test_no_bit_of_a_witness_can_be_flipped(folder: Path, vault: Vault) -> None:
    vaults.put_setting(vault, "a", 1, "owner")
    good = (folder / witness.NAME).read_bytes()
    assert witness.load(folder, vault.key) == vault.acknowledged()
    for bit in range(len(good) * 8):
        spoilt = bytearray(good)
        spoilt[bit // 8] ^= 1 << bit % 8
        (folder / witness.NAME).write_bytes(spoilt)
        assert witness.load(folder, vault.key) is None


def test_a_witness_that_cannot_be_read_is_missing(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(path: Path, most: int) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(witness.files, "read", failing)
    assert witness.load(vault.folder, vault.key) is None


def test_a_damaged_database_is_told_in_reading_and_changing(folder: Path, filled: bytes) -> None:
    vault = vaults.open_vault(folder, OWNER)
    with (folder / connection.NAME).open("r+b") as file:
        file.seek(2 * PAGE)
        file.write(os.urandom(len(filled) - 2 * PAGE))
    with pytest.raises(DatabaseDamaged), vault.reading() as db:
        db.execute("SELECT sum(length(value)) FROM settings").fetchone()
    with pytest.raises(DatabaseDamaged):
        vaults.put_setting(vault, "00200", 1, "owner")
    vault.close()
    assert not vault.is_open


def test_a_new_key_that_the_database_does_not_take_changes_nothing(
    folder: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused = opening._must_fit

    def fits(place: Path, head: Any, key: bytes) -> None:
        if key != before:
            raise DatabaseDamaged(file="vault.db", what="key")
        refused(place, head, key)

    before = vault.key
    monkeypatch.setattr(connection, "checkpoint", lambda own: True)
    monkeypatch.setattr(opening, "derived", lambda key, purpose: vault.database_key())
    monkeypatch.setattr(opening, "_must_fit", fits)
    with pytest.raises(NotWritten):
        opening.rekey(vault, OWNER)
    assert vault.key == before
    assert not (folder / "vault.hdr.new").exists()
    monkeypatch.undo()
    vaults.put_setting(vault, "a", 1, "owner")
    vault.close()
    vaults.open_vault(folder, OWNER).close()
