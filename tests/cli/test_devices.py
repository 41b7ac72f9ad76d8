"""``posdesk devices``, as scripts use it."""

from __future__ import annotations

import csv
import io
import json
import os
import zipfile
from datetime import date
from pathlib import Path

import pytest

from posdesk import __main__ as program
from posdesk.cli.main import COMMANDS, main
from posdesk.devices.model import Found, Photo
from posdesk.keeping import Keeping
from posdesk.shop.model import Shop
from posdesk.vault import service as vaults
from posdesk.vault.slots import Stretch
from tests.cli.shell import Shell
from tests.devices import opened
from tests.vault.conftest import FAST, PASSPHRASE


@pytest.fixture(autouse=True)
def _fast(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Stretch, "calibrated", classmethod(lambda cls: FAST))


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    kept, _ = Keeping.create(tmp_path / "vault", PASSPHRASE)
    kept.register().add(Shop(name="High Street"))
    kept.vault.close()
    return Shell(tmp_path, capsys, "devices")


def test_every_command_is_one_of_the_program() -> None:
    """A word that is none opens the window on a file of that name."""
    assert set(program.COMMANDS) == set(COMMANDS)


TILL = ("add", "--name", "Till 1", "--kind", "smart_pos", "--serial", "1170012345678", "--tid", "40012345")


def test_a_device_is_added_and_listed(run: Shell) -> None:
    status, told, side = run(*TILL, "--state", "adopted", "--shop", "High Street", "--make", "PAX", "--json")
    (added,) = json.loads(told)["added"]
    assert (status, side, added["kind"], added["type_code"], added["names"]["shop"]) == (
        0, "", "smart_pos", "04", "High Street",
    )  # fmt: skip
    run("add", "--name", "Till 2", "--serial", "1170012345679")
    status, told, _ = run("list")
    assert status == 0
    assert told.splitlines()[0].split() == ["id", "name", "kind", "state", "make", "model", "serial", "tid", "place"]
    assert "Till 1  smart_pos  adopted" in told
    assert "Till 2  pos" in told
    for words, names in (
        (("--state", "ordered"), ["Till 2"]), (("--shop", "1"), ["Till 1"]), (("--search", "high 5678"), ["Till 1"]),
        (("--search", "nothing"), []), (("--state", "retired"), []),
    ):  # fmt: skip
        status, told, _ = run("list", *words, "--json")
        assert [one["name"] for one in json.loads(told)["devices"]] == names


def test_a_twin_and_what_cannot_be_are_refused_in_words(run: Shell) -> None:
    run(*TILL)
    status, told, side = run("add", "--name", "Again", "--serial", "117-0012345678")
    assert (status, told) == (3, "")
    assert "Till 1 already has this number: 1170012345678" in side
    status, _, side = run("add", "--name", "a", "--serial", "?", "--lang", "zh_TW")
    assert (status, "序號不對" in side) == (3, True)
    status, _, side = run("add", "--name", "a", "--serial", "1170", "--bought", "2999-01-01")
    assert (status, "purchase lies in the future" in side) == (3, True)


@pytest.mark.parametrize(
    "words",
    [
        ("add", "--kind", "toaster"), ("add", "--bought", "soon"), ("list", "--state", "blue"), ("list", "--shop", "X"),
        ("export", "a.doc"), ("add", "--table", "a.csv", "--name", "x"), ("add", "--shop", "X", "--serial", "1170"),
        ("fly",),
    ],
)  # fmt: skip
def test_wrong_words_are_wrong_usage(run: Shell, words: tuple[str, ...]) -> None:
    status, told, side = run(*words)
    assert (status, told) == (2, "")
    assert side.startswith("posdesk: ")


def test_due_is_1_where_something_presses(run: Shell) -> None:
    assert run("due") == (0, "", "")
    run("add", "--name", "Till 1", "--serial", "1170012345678", "--state", "received")
    status, told, _ = run("due")
    assert (status, told.split("] ")[0], "waits for its acceptance" in told) == (0, "[look", True)
    kept = run.inside()
    kept.devices().found(Found(0, date(2026, 11, 30), what="a box"))
    kept.vault.close()
    status, told, _ = run("due", "--json")
    document = json.loads(told)
    assert status == 1
    assert document["due"][0] == {
        "severity": "act", "when": "2026-11-30", "what": "A device was found that stands in no list: a box",
        "link": document["due"][0]["link"],
    }  # fmt: skip
    assert document["due"][0]["link"].startswith("devices")


def test_everything_is_exported_and_it_is_said_that_it_is_not_encrypted(run: Shell, tmp_path: Path) -> None:
    run(*TILL)
    kept = run.inside()
    kept.devices().photograph(Photo(0, 1, "front", on=date(2026, 11, 30)), vaults.ready("a.jpg", opened.picture()))
    kept.vault.close()
    for ending, head in (("csv", b"\xef\xbb\xbf"), ("xlsx", b"PK"), ("json", b"{"), ("pdf", b"%PDF"), ("zip", b"PK")):
        out = tmp_path / f"all.{ending}"
        status, told, side = run("export", str(out))
        assert (status, told.strip()) == (0, str(out))
        assert f"all.{ending} is not encrypted" in side
        assert out.read_bytes().startswith(head)
    rows = list(csv.DictReader(io.StringIO((tmp_path / "all.csv").read_text(encoding="utf-8-sig"))))
    assert rows[0]["serial number"] == "1170012345678"
    assert json.loads((tmp_path / "all.json").read_text())["devices"][0]["moves"][0]["after"] == "ordered"
    with zipfile.ZipFile(tmp_path / "all.zip") as packed:
        assert packed.namelist() == ["0001 Till 1/front 2026-11-30 1.jpg"]
    status, told, _ = run("export", str(tmp_path / "b.csv"), "--json")
    assert json.loads(told)["bytes"] == (tmp_path / "b.csv").stat().st_size
    status, _, side = run("export", str(tmp_path / "none" / "a.csv"))
    assert (status, "cannot be written" in side) == (2, True)


def test_a_list_is_added_wholly_or_its_good_rows_alone(run: Shell, tmp_path: Path) -> None:
    table = tmp_path / "list.csv"
    table.write_text("Name,Serial,Colour\nTill 1,1170012345678,red\nTill 2,?,blue\n", encoding="utf-8")
    status, told, side = run("add", "--table", str(table))
    assert (status, told) == (3, "")
    assert side.splitlines() == [
        "posdesk: Row 3, Serial: “?”. Expected: The serial number cannot be one: letters and digits, four to forty. "
        "Correct the cell, or leave the row out.",
        "posdesk: 1 of 2 rows cannot be taken in; nothing was changed. Correct them, or take in the others alone.",
    ]
    assert json.loads(run("list", "--json")[1]) == {"devices": []}
    status, told, _ = run("add", "--table", str(table), "--only-good")
    assert status == 0
    assert told.splitlines()[0] == "list.csv: 1 devices added, 1 rows left out"
    assert told.splitlines()[-1].split() == ["Colour", "-"]
    table.write_text("Name,Serial\nTill 3,1170012345670\n", encoding="utf-8")
    told = run("add", "--table", str(table), "--json", "--state", "received")[1]
    assert json.loads(told) == {
        "file": "list.csv", "added": 1, "left_out": [], "columns": {"Name": "name", "Serial": "serial"}, "unmapped": [],
    }  # fmt: skip
    table.write_text("colour\nred\n", encoding="utf-8")
    assert run("add", "--table", str(table))[0] == 3


def test_a_wrong_passphrase_is_refused_as_everywhere(run: Shell, capsys: pytest.CaptureFixture[str]) -> None:
    reading, writing = os.pipe()
    os.write(writing, b"four quiet herons fly\n")
    os.close(writing)
    try:
        assert main(["devices", "list", "--vault", str(run.vault), "--passphrase-fd", str(reading)]) == 4
    finally:
        os.close(reading)
    assert capsys.readouterr().out == ""
