"""What the window asks of the program, from locked files and unknown tables to what is known from then on."""

from __future__ import annotations

import gzip
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from posdesk.app import App, NotATable, open_app
from posdesk.kit.errors import PosdeskError
from posdesk.statements.errors import BadProfile, MissingFile
from posdesk.statements.mapping.draft import Draft
from posdesk.statements.model import Kind, ReadFile
from tests.statements.messages import CHAIN
from tests.statements.tables import csv_bytes, golden_text, grid, workbook
from tests.statements.test_locked import CSV, SECRET, aes, locked_book

TABLE = [
    ["Buchungstag", "Name", "Haben", "Soll", "Stand"],
    *(
        [f"{day:02}.03.2026", f"Kunde {day}", f"{day},00", "", f"{100 + day * (day + 1) // 2},00"]
        for day in range(1, 25)
    ),
]
COLUMNS = {
    "date": ["Buchungstag"],
    "counterparty": ["Name"],
    "credit": ["Haben"],
    "debit": ["Soll"],
    "balance": ["Stand"],
}
DRAFT = Draft(columns=COLUMNS, dates="dmy", decimal=",", currency="EUR")


@pytest.fixture
def unknown(tmp_path: Path) -> Path:
    """A bank's table of which no profile speaks."""
    path = tmp_path / "umsätze.csv"
    path.write_bytes(csv_bytes(TABLE, ";"))
    return path


MESSAGE = b":20:X\n:25:1\n:28C:1/1\n:60F:C260301CNY0,00\n:62F:C260331CNY0,00\n-\n"


def only(app: App) -> ReadFile:
    (file,) = app.files
    return file


def test_one_password_opens_what_it_opens_and_is_kept_nowhere(tmp_path: Path) -> None:
    bill, book, other = tmp_path / "bill.zip", tmp_path / "book.xlsx", tmp_path / "other.zip"
    bill.write_bytes(aes(**{"a.csv": CSV}))
    book.write_bytes(locked_book())
    other.write_bytes(aes("another", **{"b.csv": CSV[:-9]}))
    app = App()
    app.read([bill, book, other])
    assert [file.error.code for file in app.files if file.error] == ["password_needed"] * 3

    tried = app.unlock("wrong")
    assert [file.error.code for file in tried if file.error] == ["wrong_password"] * 3

    assert {file.path for file in app.unlock(SECRET)} == {bill, book}
    assert [file.error is None for file in app.files] == [True, True, False]
    assert SECRET not in repr(vars(app))


def test_a_locked_table_that_nobody_has_described_stays_open_until_somebody_has(tmp_path: Path) -> None:
    path = tmp_path / "unknown.zip"
    path.write_bytes(aes(**{"table.csv": csv_bytes(TABLE, ";"), "read me.txt": b"Have a nice day."}))
    app = App()
    app.read([path])
    (file,) = app.unlock(SECRET)
    assert file.error is not None
    assert file.error.code == "unknown_format"
    table = app.open_table(file)
    assert app.propose(table) is not None
    assert app.use_mapping(file, app.try_mapping(table, DRAFT).toml).error is None
    assert only(app).statements[0].lines == 24
    app.keep_mapping("Bank", DRAFT)
    app.read([path])
    assert app.unlock(SECRET)[0].statements[0].lines == 24


@pytest.mark.parametrize(
    "packed",
    [gzip.compress, lambda data: plain_zip(a=data, b=b"!Type:Bank\nD32/13/2026\nT5.00\n^\n")],
    ids=["gzip", "zip"],
)
def test_unknown_tables_in_an_archive_are_described_as_any_other(
    packed: Callable[[bytes], bytes], tmp_path: Path
) -> None:
    path = tmp_path / "statement.csv.gz"
    path.write_bytes(packed(csv_bytes(TABLE, ";")))
    app = App()
    (file,) = app.read([path])
    assert file.error is not None
    table = app.open_table(file)
    assert app.propose(table) is not None
    toml = app.keep_mapping("Bank", DRAFT)
    assert app.use_mapping(file, toml).statements[0].lines == 24
    (again,) = app.read([path])
    assert (again.error, again.statements[0].lines, app.mapping_of(again)) == (None, 24, toml)


def plain_zip(**members: bytes) -> bytes:
    """A zip without a lock."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return held.getvalue()


def test_messages_are_a_file_among_the_others() -> None:
    app = App()
    found = app.read_text(CHAIN)
    assert (found.kind, found.error, only(app)) == (Kind.BANK, None, found)
    assert sum(statement.lines for statement in found.statements) == 4
    assert app.read_text("good morning").error is not None


def test_a_file_that_came_twice_is_there_once_and_can_be_taken_out_and_put_back(tmp_path: Path) -> None:
    first, second = tmp_path / "a.csv", tmp_path / "b.csv"
    for path in (first, second):
        path.write_text(golden_text("icbc-v1"), encoding="utf-8")
    app = App()
    app.read([first])
    app.read([second])
    file = only(app)
    app.remove(file)
    assert app.files == ()
    app.restore(file)
    assert only(app) is file


def test_a_sale_that_was_refunded_since_is_told(tmp_path: Path) -> None:
    head = "time,merchant,channel,id,kind,gross,fee,currency\n"
    one, two = tmp_path / "one.csv", tmp_path / "two.csv"
    one.write_text(head + "2026-03-01 09:00:00,M,card,1,sale,10.00,0.06,CNY\n", encoding="utf-8")
    two.write_text(head + "2026-03-01 09:00:00,M,card,1,sale,12.00,0.06,CNY\n", encoding="utf-8")
    app = App()
    found = app.changes(app.read([one, two]))
    assert found.count == 1
    assert found.first[0].fields == (("gross", 1000, 1200),)


def test_an_unknown_table_is_guessed_tried_kept_and_known_from_then_on(unknown: Path, tmp_path: Path) -> None:
    shelf = tmp_path / "mappings"
    app = open_app(shelf)
    (file,) = app.read([unknown])
    assert file.error is not None
    table = app.open_table(file)
    proposal = app.propose(table)
    assert proposal is not None

    assert app.try_mapping(table, Draft(columns={"date": ["Buchungstag"]})).wanting == ("amount",)
    trial = app.try_mapping(table, DRAFT)
    assert trial.read is not None
    assert trial.read.statements[0].balanced is True

    toml = app.keep_mapping("Meine Bank", DRAFT)
    read = app.use_mapping(file, toml)
    assert (read.error, read.statements[0].credits, only(app)) == (None, sum(range(1, 25)) * 100, read)
    assert app.mapping_of(read) == toml
    assert app.read_mapping(toml, "x", TABLE[0]) == Draft(**{**vars_of(DRAFT), "format": read.format})

    later = open_app(shelf)
    (again,) = later.read([unknown])
    assert (again.format, again.statements) == (read.format, read.statements)
    later.forget_mapping(again)
    assert later.mapping_of(again) is None
    assert open_app(shelf).read([unknown])[0].error is not None


def vars_of(draft: Draft) -> dict[str, object]:
    """What a draft says, by its fields."""
    return {name: getattr(draft, name) for name in draft.__dataclass_fields__}


def test_a_mapping_that_reads_nothing_is_told_and_loses_nothing(unknown: Path) -> None:
    app = App()
    (file,) = app.read([unknown])
    wrong = app.keep_mapping("wrong", Draft(columns={**COLUMNS, "date": ["Name"]}, decimal=","))
    assert app.use_mapping(file, wrong).error is not None
    right = app.keep_mapping("right", DRAFT)
    assert app.use_mapping(only(app), right).error is None
    with pytest.raises(BadProfile):
        app.read_mapping("no = mapping", "x.toml", TABLE[0])


def test_what_is_no_table_cannot_be_described(tmp_path: Path) -> None:
    page = tmp_path / "bank.sta"
    page.write_bytes(MESSAGE)
    app = App()
    (file,) = app.read([page])
    with pytest.raises(NotATable):
        app.open_table(file)
    (gone,) = app.read([tmp_path / "gone.csv"])
    with pytest.raises((MissingFile, PosdeskError)):
        app.open_table(gone)


def test_from_files_to_a_verdict_and_its_page(tmp_path: Path) -> None:
    bank, takings = tmp_path / "bank.xlsx", tmp_path / "takings.csv"
    bank.write_bytes(workbook(grid("icbc-v1")))
    takings.write_text(
        "time,merchant,channel,id,kind,gross,fee,currency\n2020-01-02 09:00:00,M,card,1,sale,10.00,0.06,CNY\n",
        encoding="utf-8",
    )
    app = App()
    assert app.takings_of("none") == ()
    assert app.takings_count("none") == 0
    app.read([bank, takings])
    app.judge()
    verdict = app.judge()
    settlement = verdict.settlements[0]
    assert app.takings_count(settlement.id) == 1
    assert app.takings_of(settlement.id)[0].gross == 1000
    assert settlement.id in app.report(verdict, "csv", "en").decode("utf-8-sig")
    app.set_terms(None)
    with pytest.raises(PosdeskError):
        app.set_terms("nonsense = 1")
