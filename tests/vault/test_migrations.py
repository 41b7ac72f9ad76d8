"""A vault is brought up to date: wholly or not at all, after a verified backup, and never by an older program."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from posdesk.kit.clock import Clock
from posdesk.vault import backup, opening
from posdesk.vault import service as vaults
from posdesk.vault.errors import BackupDamaged, MigrationFailed, TooNew
from posdesk.vault.service import Room, Secret, Vault
from tests.vault.conftest import FAST, PASSPHRASE

OWNER = Secret.passphrase(PASSPHRASE)
Step = Callable[[Database], None]


def room(name: str, **steps: Step) -> Room:
    def migrations() -> Migrations:
        made = Migrations(name)
        for word, step in steps.items():
            made(name=word)(step)
        return made

    return Room(name, migrations)


def devices(db: Database) -> None:
    db.execute("CREATE TABLE devices (id INTEGER PRIMARY KEY, serial TEXT) STRICT")


def colours(db: Database) -> None:
    db.execute("ALTER TABLE devices ADD COLUMN colour TEXT")
    db.execute("UPDATE devices SET colour = 'grey'")


def fails(db: Database) -> None:
    db.execute("ALTER TABLE devices ADD COLUMN price TEXT")
    db.execute("UPDATE devices SET serial = NULL")
    db.execute("SELECT * FROM nowhere")


def trips(db: Database) -> None:
    db.execute("UPDATE devices SET serial = NULL")
    raise KeyError("a mistake of ours")


ONE = room("devices", first=devices)
TWO = room("devices", first=devices, second=colours)


@pytest.fixture
def shop(folder: Path, clock: Clock) -> Path:
    vault, _ = vaults.create(folder, PASSPHRASE, [ONE], clock=clock, stretch=FAST)
    with vault.change("owner") as change:
        change.insert("devices", {"serial": "N-1"})
    vault.close()
    return folder


def columns(vault: Vault, table: str = "devices") -> list[str]:
    with vault.reading() as db:
        return [row[1] for row in db.execute(f"PRAGMA table_info({table})")]


def test_tables_are_brought_up_to_date_after_a_verified_backup(shop: Path) -> None:
    vault = vaults.open_vault(shop, OWNER, [TWO])
    assert columns(vault) == ["id", "serial", "colour"]
    made = vaults.backups(shop)
    assert len(made) == 1
    vault.close()
    vaults.open_vault(shop, OWNER, [TWO]).close()
    assert vaults.backups(shop) == made
    # The backup is of before: the program of before reads it.
    place = shop.with_name("before")
    vaults.restore(made[0], OWNER, place)
    old = vaults.open_vault(place, OWNER, [ONE])
    assert columns(old) == ["id", "serial"]
    old.close()


def test_without_its_backup_nothing_is_brought_up_to_date(shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def spoilt(copy: Path, vault: Vault) -> None:
        raise BackupDamaged(file=copy.name, what="copy")

    monkeypatch.setattr(backup, "_check", spoilt)
    with pytest.raises(BackupDamaged):
        vaults.open_vault(shop, OWNER, [TWO])
    old = vaults.open_vault(shop, OWNER, [ONE])
    assert columns(old) == ["id", "serial"]
    assert [path for path in (shop / "backups").iterdir()] == []
    old.close()


@pytest.mark.parametrize("broken", [fails, trips])
def test_a_step_that_fails_takes_all_with_it(shop: Path, broken: Step) -> None:
    sheets = room("sheets", first=lambda db: db.execute("CREATE TABLE sheets (id INTEGER PRIMARY KEY)"))
    with pytest.raises(MigrationFailed) as problem:
        vaults.open_vault(shop, OWNER, [sheets, room("devices", first=devices, second=colours, third=broken)])
    assert problem.value.data == {"room": "devices", "step": "third"}
    # It is as it was: the version that somebody had opens it, and every record is there.
    old = vaults.open_vault(shop, OWNER, [ONE])
    assert (columns(old), columns(old, "sheets")) == (["id", "serial"], [])
    with old.reading() as db:
        assert db.execute("SELECT serial FROM devices").fetchall() == [("N-1",)]
    assert old.notices == ()
    assert len(vaults.backups(shop)) == 1
    old.close()


class _PowerCut(BaseException):
    """Nobody catches this."""


def test_the_power_goes_between_two_steps(shop: Path) -> None:
    def cut(db: Database) -> None:
        raise _PowerCut

    with pytest.raises(_PowerCut):
        vaults.open_vault(shop, OWNER, [room("devices", first=devices, second=colours, third=cut)])
    old = vaults.open_vault(shop, OWNER, [ONE])
    assert columns(old) == ["id", "serial"]
    old.close()


@pytest.mark.parametrize("rooms", [[ONE], []])
def test_an_older_program_touches_nothing(shop: Path, rooms: list[Room]) -> None:
    vaults.open_vault(shop, OWNER, [TWO]).close()
    before = (shop / "vault.db").read_bytes()
    with pytest.raises(TooNew):
        vaults.open_vault(shop, OWNER, rooms)
    assert (shop / "vault.db").read_bytes() == before
    assert len(vaults.backups(shop)) == 1


def test_an_older_program_that_has_something_to_bring_up_to_date_touches_nothing(shop: Path) -> None:
    vaults.open_vault(shop, OWNER, [TWO]).close()
    ahead = room("devices", first=devices, other=colours)
    with pytest.raises(TooNew):
        vaults.open_vault(shop, OWNER, [ahead])
    assert len(vaults.backups(shop)) == 1


def test_nobody_is_asked_before_a_migration_who_does_not_want_to_be(shop: Path) -> None:
    vault = opening.open_vault(shop, OWNER, [TWO])
    assert columns(vault) == ["id", "serial", "colour"]
    assert vaults.backups(shop) == []
    vault.close()
