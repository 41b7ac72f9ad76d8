from __future__ import annotations

import json
import random

import pytest

from posdesk.kit.errors import PosdeskError
from tests.statements.tables import GOLDEN, csv_bytes, golden_text, grid, money, names, read_bytes, told, workbook

ALL = names()
HEADLESS = ["allinpay-headless", "oca-headless", "td"]
"""Golden files that name no column."""
QUOTED = [name for name in ALL if not name.startswith("wechat-trade")]
LATIN = ["caisse-epargne", "gls", "ing-es", "paypal-de", "paypal-es", "plain-es", "plain-fr", "sumup", "ubs-fr"]
"""Golden files with European letters: no provider writes those as GB 18030."""

WARNED = {"mes-summary": ["statements.caution.no_day"], "oca-headless": ["statements.caution.layout"]}
"""What is said of the golden files of which something must be."""


@pytest.mark.parametrize("name", ALL)
def test_golden(name: str) -> None:
    expected = json.loads((GOLDEN / f"{name}.json").read_text(encoding="utf-8"))
    assert told(read_bytes(golden_text(name).encode())) == expected


@pytest.mark.parametrize("name", ALL)
def test_golden_files_prove_themselves(name: str) -> None:
    for statement in read_bytes(golden_text(name).encode()).statements:
        assert [caution.said.key for caution in statement.warnings] == WARNED.get(name, [])
        assert statement.balanced in (True, None)


@pytest.mark.parametrize("encoding", ["gb18030", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("name", ALL)
def test_any_encoding(name: str, encoding: str) -> None:
    if name in LATIN and encoding == "gb18030":
        encoding = "cp1252"
    if name.startswith("hsbc") and encoding == "gb18030":
        assert golden_text(name).isascii()
    found = read_bytes(golden_text(name).encode(encoding))
    assert told(found) == told(read_bytes(golden_text(name).encode()))
    if not golden_text(name).isascii():
        assert found.encoding == encoding.removesuffix("-sig")


@pytest.mark.parametrize("delimiter", ["\t", ";", "|"])
@pytest.mark.parametrize("name", ALL)
def test_any_delimiter(name: str, delimiter: str) -> None:
    found = read_bytes(csv_bytes(grid(name), delimiter))
    assert told(found) == told(read_bytes(golden_text(name).encode()))


@pytest.mark.parametrize("name", ALL)
def test_old_line_ends(name: str) -> None:
    text = golden_text(name)
    for ends in ("\r\n", "\r"):
        assert told(read_bytes(text.replace("\n", ends).encode())) == told(read_bytes(text.encode()))


@pytest.mark.parametrize("numbers", [False, True])
@pytest.mark.parametrize("name", ALL)
def test_as_workbook(name: str, numbers: bool) -> None:
    rows = [[cell.strip().strip("`") for cell in row] for row in grid(name)]
    found = read_bytes(workbook(rows, numbers=numbers), "statement.xls")
    plain = read_bytes(golden_text(name).encode())
    assert found.encoding is None
    assert list(money(found).values()) == list(money(plain).values())


@pytest.mark.parametrize("name", [name for name in QUOTED if name not in ("wechat-fund", *HEADLESS)])
def test_order_of_columns_does_not_matter(name: str) -> None:
    rows = grid(name)
    plain = read_bytes(golden_text(name).encode())
    header = next(at for at, row in enumerate(rows) if sum(bool(cell.strip()) for cell in row) >= 5)
    width = max(map(len, rows[header:]))
    places = list(range(1, width))
    for seed in range(5):
        random.Random(seed).shuffle(places)
        order = [0, *places]
        padded = [row + [""] * (width - len(row)) for row in rows[header:]]
        moved = rows[:header] + [[row[place] for place in order] for row in padded]
        found = read_bytes(csv_bytes(moved))
        assert list(money(found).values()) == list(money(plain).values())


@pytest.mark.parametrize("name", ["ccb", "spdb", "wechat-personal"])
def test_cut_workbook(name: str) -> None:
    data = workbook(grid(name))
    whole = money(read_bytes(data))
    for end in range(5, len(data), 97):
        try:
            found = money(read_bytes(data[:end]))
        except PosdeskError:
            continue
        assert found.items() <= whole.items()
