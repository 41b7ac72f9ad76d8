"""Exit statuses, and files and words that are wrong."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.reconcile.contract.worlds import (
    BANK_HEAD,
    PLAIN,
    TAKINGS_HEAD,
    World,
    command,
    paid,
    write_table,
)

DAY, DUE = "2026-03-16", "2026-03-17"


def test_nothing_to_act_on_is_0(tmp_path: Path) -> None:
    said = paid(tmp_path).run()
    assert (said.status, said.err) == (0, "")


def test_something_to_act_on_is_1(tmp_path: Path) -> None:
    world = paid(tmp_path)
    world.take("2026-03-18", "77.00")
    assert world.run().status == 1


@pytest.mark.parametrize(
    "more",
    [
        ["--as-of", "yesterday"],
        ["--as-of", "2026-02-30"],
        ["--patience", "soon"],
        ["--patience", "-1"],
        ["--workers", "0"],
        ["--nonsense"],
        ["--lang", "fr"],
        ["--report", "out.docx"],
    ],
)
def test_wrong_usage_is_2_and_prints_nothing(tmp_path: Path, more: list[str]) -> None:
    said = paid(tmp_path).run(*more)
    assert (said.status, said.out) == (2, "")
    assert len(said.err.strip().splitlines()) == 1
    assert "Traceback" not in said.err


def test_takings_without_bank_are_wrong_usage(tmp_path: Path) -> None:
    words = paid(tmp_path).words()
    said = command(*words[:3])
    assert (said.status, said.out) == (2, "")


BAD = [
    ("takings.csv", "2026-03-16 12:00:00", "2026-13-16 12:00:00", "2"),
    ("takings.csv", "2026-03-16 12:00:00", "16.3.2026", "2"),
    ("takings.csv", ",sale,", ",gift,", "2"),
    ("takings.csv", "200.00", "two hundred", "2"),
    ("takings.csv", "200.00", "200.005", "2"),
    ("takings.csv", "200.00", "NaN", "2"),
    ("bank.csv", "2026-03-17", "2026-02-30", "4"),
    ("bank.csv", ",200.00,", ",,", "4"),
    ("bank.csv", ",200.00,", ",1e3,", "4"),
]


@pytest.mark.parametrize(("name", "old", "new", "line"), BAD)
def test_a_bad_value_is_named_by_file_and_line(tmp_path: Path, name: str, old: str, new: str, line: str) -> None:
    world = paid(tmp_path)
    words = world.words()
    text = (tmp_path / name).read_text(encoding="utf-8")
    assert old in text
    (tmp_path / name).write_text(text.replace(old, new), encoding="utf-8")
    said = command(*words)
    assert (said.status, said.out) == (3, "")
    assert len(said.err.strip().splitlines()) == 1
    assert name in said.err
    assert re.search(rf"\bline {line}\b", said.err)
    assert str(tmp_path) not in said.err


@pytest.mark.parametrize("line", [2, 500, 1501])
def test_the_line_of_a_bad_value_deep_in_a_file(tmp_path: Path, line: int) -> None:
    world = World(tmp_path)
    for at in range(1500):
        world.take(f"2026-03-{1 + at % 28:02d}", "10.00")
    world.cover()
    world.takings[line - 2]["time"] = "2026-03-99 10:00:00"
    said = world.run()
    assert (said.status, said.out) == (3, "")
    assert re.search(rf"\bline {line}\b", said.err)


@pytest.mark.parametrize("column", ["time", "channel", "kind", "gross"])
def test_a_missing_column_of_takings(tmp_path: Path, column: str) -> None:
    world = paid(tmp_path)
    words = world.words()
    rows = [{key: value for key, value in row.items() if key != column} for row in world.takings]
    head = [name for name in TAKINGS_HEAD if name not in {column, "payable"}]
    write_table(tmp_path / "takings.csv", head, rows)
    said = command(*words)
    assert (said.status, said.out) == (3, "")
    assert "takings.csv" in said.err
    assert len(said.err.strip().splitlines()) == 1


@pytest.mark.parametrize("column", ["date", "amount"])
def test_a_missing_column_of_the_bank(tmp_path: Path, column: str) -> None:
    world = paid(tmp_path)
    words = world.words()
    rows = [{key: value for key, value in row.items() if key != column} for row in world.bank]
    write_table(tmp_path / "bank.csv", [name for name in BANK_HEAD if name != column], rows)
    said = command(*words)
    assert (said.status, said.out) == (3, "")
    assert "bank.csv" in said.err


@pytest.mark.parametrize("name", ["takings.csv", "bank.csv"])
@pytest.mark.parametrize("content", [b"", b"\n\n", b"\x00\xff\xfe\x00" * 40, b"hello, world\n1\n"])
def test_a_file_that_is_no_table(tmp_path: Path, name: str, content: bytes) -> None:
    words = paid(tmp_path).words()
    (tmp_path / name).write_bytes(content)
    said = command(*words)
    assert (said.status, said.out) == (3, "")
    assert name in said.err
    assert len(said.err.strip().splitlines()) == 1


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    words = paid(tmp_path).words()
    (tmp_path / "bank.csv").unlink()
    said = command(*words)
    assert (said.status, said.out) == (3, "")
    assert "bank.csv" in said.err


def test_a_table_without_rows_is_not_an_error(tmp_path: Path) -> None:
    world = paid(tmp_path)
    words = world.words()
    write_table(tmp_path / "takings.csv", TAKINGS_HEAD, [])
    said = command(*words)
    assert said.status == 0
    assert said.data["settlements"] == []


@pytest.mark.parametrize(
    "wrong",
    [
        PLAIN.replace("cycle", "cycel"),
        PLAIN.replace('"T+1"', '"T+x"'),
        PLAIN.replace('"T+1"', '"W:xyz+1"'),
        PLAIN.replace('"T+1"', '"M:31"') + "\nbroken",
        PLAIN.replace('"CN"', '"CN"\ncutoff = "25:00"'),
        PLAIN.replace('"CN"', '"CN"\nsettles = "nett"'),
        PLAIN.replace('rate = "0"', 'rate = "six"'),
        PLAIN.replace('rate = "0"', 'rate = "0"\nrounding = "up"'),
        PLAIN.replace('"CN"', '"XX"'),
        PLAIN.replace('"CN"', '"CN"\ngroup_by = ["shop"]'),
        PLAIN.replace('"CN"', '"CN"\nrefund_fee = "lost"'),
        PLAIN.replace('"CN"', '"CN"\ngrace = -1'),
        'timezone = "Asia/Nowhere"\n' + PLAIN,
        PLAIN.replace('id = "card"', ""),
        "not toml at all",
        "",
    ],
)
def test_wrong_terms_are_refused_in_one_line_that_names_the_file(tmp_path: Path, wrong: str) -> None:
    world = paid(tmp_path)
    world.terms = wrong
    said = world.run()
    assert (said.status in {2, 3}, said.out) == (True, "")
    assert "terms.toml" in said.err
    assert len(said.err.strip().splitlines()) == 1
    assert "Traceback" not in said.err


def test_a_misspelt_key_is_named(tmp_path: Path) -> None:
    world = paid(tmp_path)
    world.terms = PLAIN.replace("calendar", "calender")
    assert "calender" in world.run().err


def test_takings_of_a_channel_without_terms_accuse_nobody_of_that_channel(tmp_path: Path) -> None:
    world = paid(tmp_path)
    world.take(DAY, "300.00", channel="cheques")
    said = world.run()
    assert said.status in {0, 3}
    if said.status == 3:
        assert "cheques" in said.err
    else:
        assert said.accusations() == []


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
@pytest.mark.parametrize(("name", "old", "new", "line"), [BAD[0], BAD[2], BAD[6]])
def test_errors_are_in_the_language_asked_for(
    tmp_path: Path, language: str, name: str, old: str, new: str, line: str
) -> None:
    words = paid(tmp_path).words("--lang", language)
    text = (tmp_path / name).read_text(encoding="utf-8")
    (tmp_path / name).write_text(text.replace(old, new), encoding="utf-8")
    said = command(*words)
    assert said.status == 3
    assert re.search(r"[\u4e00-\u9fff]", said.err)
    assert line in said.err
    assert not re.search(r"[{}]", said.err)
