"""Files in the vault: what comes back is what went in, once, and nothing that should not be there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from posdesk.statements import service, store
from posdesk.statements.model import Kind, ReadFile
from posdesk.vault import service as vaults
from posdesk.vault.service import Vault
from tests.vault.conftest import FAST, PASSPHRASE

GOLDEN = Path(__file__).parent / "golden"
NAMES = sorted(
    path.name for path in GOLDEN.iterdir() if path.suffix not in (".json", ".toml") and not path.name.startswith(".")
)


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    made, _ = vaults.create(tmp_path / "vault", PASSPHRASE, [store.ROOM], stretch=FAST)
    yield made
    made.close()


def keep(vault: Vault, *files: ReadFile) -> list[int | None]:
    with vault.change("owner") as change:
        return [store.add(change, file, file.digest) for file in files]


def takings(file: ReadFile) -> list[object]:
    found = [one for statement in file.statements for one in service.takings(file, statement)]
    return sorted((one for one in found if not one.neutral), key=repr)


@pytest.mark.parametrize("name", NAMES)
def test_a_file_comes_back_as_it_was_read(name: str, vault: Vault) -> None:
    (file,) = service.read([GOLDEN / name])
    if file.error is not None:
        pytest.skip("it cannot be read, so it is not kept")
    keep(vault, file)
    (back,) = store.load(vault).values()
    assert (back.path.name, back.kind, back.format, back.encoding, back.digest) == (
        name, file.kind, file.format, file.encoding, file.digest,
    )  # fmt: skip
    if file.kind is Kind.TAKINGS:
        assert takings(back) == takings(file)
    else:
        assert back.statements == file.statements


def test_the_same_file_is_kept_once_and_comes_back_after_it_was_taken_out(vault: Vault) -> None:
    (file,) = service.read([GOLDEN / NAMES[0]])
    assert keep(vault, file) == [1]
    assert keep(vault, file) == [None]
    with vault.change("owner") as change:
        store.remove(change, 1)
    assert store.load(vault) == {}
    assert keep(vault, file) == [1]
    assert list(store.load(vault)) == [1]
    removed = next(entry for entry in vaults.entries(vault) if entry.after and entry.after.get("removed"))
    with vault.change("owner") as change:
        store.remove(change, 1)
    latest = vaults.entries(vault)[0]
    assert latest.id > removed.id
    vault.undo(latest.id, "owner")
    assert list(store.load(vault)) == [1]


def test_what_was_erased_is_nowhere_and_the_history_still_holds(vault: Vault) -> None:
    (file,) = service.read([GOLDEN / NAMES[0]])
    keep(vault, file)
    with vault.change("owner") as change:
        store.erase(change, 1)
    with vault.reading() as db:
        assert store.imports(db) == []
        tables = ("bank_lines", "takings", "import_statements", "told_totals")
        assert [db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables] == [0, 0, 0, 0]
    assert NAMES[0] not in repr(vaults.entries(vault))
    assert vault.verify() == ([], 2)


def test_of_a_private_account_only_what_is_wanted_stays(vault: Vault, tmp_path: Path) -> None:
    rows = "\n".join(f"L{n},2026-03-{n:02},{n}.00,CNY,62220001,甲{n},,," for n in range(1, 29))
    path = tmp_path / "bank.csv"
    path.write_text(f"id,date,amount,currency,account,counterparty,reference,memo,balance\n{rows}\n", encoding="utf-8")
    (file,) = service.read([path])
    account = file.statements[0].account
    keep(vault, file)
    with vault.change("owner") as change:
        assert store.thin(change, "another", lambda entry: False) == 0
        assert store.thin(change, account, lambda entry: entry.amount == 500) == 27
    (back,) = store.load(vault).values()
    (statement,) = back.statements
    assert [entry.amount for entry in statement.entries] == [500]
    assert (statement.start, statement.end) == (file.statements[0].entries[0].date, file.statements[0].entries[-1].date)
    assert statement.lines == 28
    with vault.reading() as db:
        everything = repr([db.execute(f"SELECT * FROM {name}").fetchall() for name in db.table_names()])
    assert "甲5" in everything
    assert "甲6" not in everything


def test_no_card_number_gets_in(vault: Vault, tmp_path: Path) -> None:
    number = "4111111111111111"
    bank = tmp_path / "bank.csv"
    bank.write_text(
        "id,date,amount,currency,account,counterparty,reference,memo,balance\n"
        f"L1,2026-03-16,5.00,CNY,62220001,card {number},F0011223344,refund {number},\n",
        encoding="utf-8",
    )
    sales = tmp_path / "takings.csv"
    sales.write_text(
        "id,time,merchant,terminal,channel,kind,gross,fee,currency,card,batch,reference,card_no\n"
        f"T1,2026-03-16 10:00:00,898,T1,card,sale,5.00,,CNY,{number},1,F0011223344,{number}\n",
        encoding="utf-8",
    )
    keep(vault, *service.read([bank, sales]))
    with vault.reading() as db:
        everything = repr([db.execute(f'SELECT * FROM "{name}"').fetchall() for name in db.table_names()])
    assert "898" in everything
    assert number not in everything
    assert number.encode() not in vault.path.read_bytes()
