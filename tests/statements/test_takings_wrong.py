"""What the takings desk cannot read exactly it refuses, and says in which line."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.kit.errors import InputError
from posdesk.kit.text import LANGUAGES, Text
from posdesk.statements.errors import BadCell, DamagedFile, MissingFile, UnclosedQuote
from posdesk.statements.model import ReadFile
from posdesk.statements.neutral.errors import NotUtf8, TwiceNamed, WrongWidth
from posdesk.statements.neutral.fault import first_fault
from posdesk.statements.takings import TakingsDesk
from tests.statements.neutral_files import SALE, TAKINGS, scanned, takings_file, text_of
from tests.statements.takings_rows import ALL, ONE_BY_ONE, SHANGHAI, rows_of

WRONG = [
    ("time", "2026-02-30 10:00:00"),
    ("time", "2026-03-16 24:00:00"),
    ("time", "2026-03-16 10:60:00"),
    ("time", "16.03.2026 10:00"),
    ("time", "2026/03/16 10:00:00"),
    ("time", "2026-03-16 10:00:00 BC"),
    ("time", "2026-3-16 10:00:00Z"),
    ("time", "2026-03-16 10:00:00 Asia/Tokyo"),
    ("time", "infinity"),
    ("time", "epoch"),
    ("time", ""),
    ("time", "2026-03-16 10:00:00+99:00"),
    ("kind", "Sale"),
    ("kind", ""),
    ("kind", "sale "),
    ("gross", ""),
    ("gross", "1.001"),
    ("gross", "1e3"),
    ("gross", "1_000"),
    ("gross", " 1.00"),
    ("gross", "1,000.00"),
    ("gross", "¥1.00"),
    ("gross", "-"),
    ("gross", "."),
    ("gross", ".5"),
    ("gross", "nan"),
    ("gross", "１"),
    ("gross", "99999999999999.00"),
    ("fee", "1e-3"),
    ("fee", "free"),
    ("fee", "-"),
]


@pytest.mark.parametrize(("column", "value"), WRONG)
def test_what_cannot_be_read_exactly_is_refused_with_its_line(tmp_path: Path, column: str, value: str) -> None:
    good = {**SALE, "terminal": "two\nlines"}
    file = takings_file(tmp_path / "a.csv", [good, {**SALE, column: value}, {**SALE, "kind": "worse"}])
    with TakingsDesk([file], timezone=SHANGHAI) as desk, pytest.raises(BadCell) as caught:
        desk.rows("SELECT count(kind), max(time), sum(gross), sum(fee) FROM takings")
    data = caught.value.data
    assert (data["file"], data["line"], data["column"]) == ("a.csv", 4, column)
    with pytest.raises(BadCell):
        TakingsDesk([file], timezone=SHANGHAI, keep=True)
    for language in LANGUAGES:
        assert "a.csv" in Text(language).word(f"error.{caught.value.code}", **data)


def row_or_problem(file: ReadFile) -> tuple[tuple[Any, ...] | None, InputError | None]:
    """The one row of a file, or why there is none."""
    try:
        return rows_of(file)[0], None
    except InputError as problem:
        return None, problem


def said_of(problem: InputError | None) -> object:
    """What an error says, to be compared."""
    return None if problem is None else (problem.code, problem.data)


STAMPS = r"20[0-2]\d-[01]\d-[0-3]\d([ T]?[0-2]\d:[0-6]\d(:[0-6]\d)?(\.\d{0,7})?)? ?(Z|[+-]\d\d:?\d?\d?)?"


@ONE_BY_ONE
@given(
    value=st.text(st.sampled_from("0123456789+-.eE_ ,٣"), max_size=9) | st.from_regex(r"[+-]?\d{1,14}\.?\d{0,5}"),
    currency=st.sampled_from(["CNY", "JPY", "KWD", ""]),
    column=st.sampled_from(["gross", "fee"]),
)
def test_the_scan_and_the_search_for_the_wrong_line_agree(
    tmp_path: Path, value: str, currency: str, column: str
) -> None:
    file = takings_file(tmp_path / "a.csv", [{**SALE, column: value, "currency": currency}])
    row, problem = row_or_problem(file)
    assert (row is None) == (problem is not None)
    assert said_of(first_fault(file.path)) == said_of(problem)


@ONE_BY_ONE
@given(st.from_regex(STAMPS, fullmatch=True))
def test_the_scan_and_the_search_agree_about_times(tmp_path: Path, stamp: str) -> None:
    file = takings_file(tmp_path / "a.csv", [{**SALE, "time": stamp}])
    row, problem = row_or_problem(file)
    assert said_of(first_fault(file.path)) == said_of(problem)
    if row is not None:
        assert abs(row[3] - datetime.fromisoformat(stamp[:10])) < timedelta(days=3)


@pytest.mark.parametrize(
    ("content", "error", "line"),
    [
        (text_of([SALE]) + "A2,2026-03-16 10:00:00\n", WrongWidth, 3),
        (text_of([SALE]) + text_of([SALE]).splitlines()[1] + ",,x\n", WrongWidth, 3),
        (text_of([{**SALE, "terminal": "收银台"}]).encode("gb18030"), NotUtf8, 2),
        (text_of([SALE]) + '"A2,2026-03-16 10:00:00\n', UnclosedQuote, 3),
    ],
)
def test_a_broken_table_is_refused_with_its_line(
    tmp_path: Path, content: str | bytes, error: type[InputError], line: int
) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with TakingsDesk([scanned(path)], timezone=SHANGHAI) as desk, pytest.raises(error) as caught:
        desk.rows("SELECT sum(gross), max(terminal) FROM takings")
    assert (caught.value.data["file"], caught.value.data["line"]) == ("a.csv", line)


def test_a_column_named_twice_is_refused(tmp_path: Path) -> None:
    file = takings_file(tmp_path / "a.csv", [SALE], (*TAKINGS, "gross"))
    with pytest.raises(TwiceNamed):
        TakingsDesk([file], timezone=SHANGHAI)


def test_a_file_that_is_gone_is_missed(tmp_path: Path) -> None:
    file = takings_file(tmp_path / "a.csv", [SALE])
    with TakingsDesk([file], timezone=SHANGHAI) as desk:
        file.path.unlink()
        with pytest.raises(MissingFile):
            desk.rows(ALL)
    with pytest.raises(MissingFile):
        TakingsDesk([file], timezone=SHANGHAI)


def test_a_query_of_ones_own_that_is_wrong_stays_a_bug(tmp_path: Path) -> None:
    file = takings_file(tmp_path / "a.csv", [SALE])
    with TakingsDesk([file], timezone=SHANGHAI) as desk, pytest.raises(duckdb.Error):
        desk.rows("SELECT merchant::INTEGER FROM takings")


def test_a_double_that_is_no_amount_is_refused_with_its_row(tmp_path: Path) -> None:
    text = takings_file(tmp_path / "a.csv", [SALE, SALE])
    path = tmp_path / "a.parquet"
    duckdb.sql(
        "SELECT * REPLACE (CASE WHEN row_number() OVER () = 2 THEN 0.1::DOUBLE + 0.2::DOUBLE ELSE 1.5 END AS gross)"
        f" FROM '{text.path}'"
    ).write_parquet(str(path))
    with TakingsDesk([scanned(path)], timezone=SHANGHAI) as desk, pytest.raises(BadCell) as caught:
        desk.rows("SELECT sum(gross) FROM takings")
    assert (caught.value.data["line"], caught.value.data["column"]) == (2, "gross")


def test_a_damaged_parquet_is_said_to_be_damaged(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    path.write_bytes(b"PAR1" + bytes(100))
    with pytest.raises(DamagedFile):
        TakingsDesk([scanned(path)], timezone=SHANGHAI)
