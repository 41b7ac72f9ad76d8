"""The takings desk: every row exactly as it stands, from any file and in any order."""

from __future__ import annotations

import os
from collections import Counter
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.kit.money import plain, round_half_up
from posdesk.statements.model import Kind, ReadFile, Statement, Taking, TakingKind
from posdesk.statements.neutral.scan import VIEW
from posdesk.statements.takings import TakingsDesk
from tests.statements.neutral_files import SALE, TAKINGS, scanned, takings_file, text_of
from tests.statements.takings_rows import ALL, SEVERAL, SHANGHAI, rows_of


@pytest.mark.parametrize("keep", [False, True])
def test_a_row_comes_as_it_stands(tmp_path: Path, keep: bool) -> None:
    file = takings_file(tmp_path / "a.csv", [SALE, {"time": SALE["time"], "kind": "sale", "gross": "1"}])
    with TakingsDesk([file], timezone=SHANGHAI, keep=keep) as desk:
        described = desk.rows("DESCRIBE takings")
        assert [(name, kind) for name, kind, *_ in described] == list(VIEW.items())
        first, second = desk.rows("SELECT * FROM takings ORDER BY id DESC")
    time = datetime(2026, 3, 16, 9, 30)  # noqa: DTZ001 - shop time
    assert first == (*(0, 2, "A1", time, "M1", "T1", "card", "sale", 1234, 5, "CNY", "debit", "B1", "R1", "", ""),)
    assert second == (0, 3, "", time, "", "", "", "sale", 100, None, None, "", "", "", "", "")


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_marks_do_not_matter(tmp_path: Path, newline: str, mark: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes((mark + text_of([SALE, {**SALE, "id": "A2"}], newline=newline)).encode())
    assert [row[1:3] for row in rows_of(scanned(path))] == [(2, "A1"), (3, "A2")]


def test_columns_stand_in_any_order_among_others(tmp_path: Path) -> None:
    header = ("lat", *reversed(TAKINGS), "order", "original_order", "cashier", "lat")
    file = takings_file(tmp_path / "a.csv", [{**SALE, "order": "O1", "original_order": "O0"}], header)
    assert rows_of(file)[0][8:] == (1234, 5, "CNY", "debit", "B1", "R1", "O1", "O0")


def test_payable_overrides_gross(tmp_path: Path) -> None:
    rows = [{**SALE, "payable": "11.00"}, {**SALE, "payable": ""}, {**SALE, "gross": "", "payable": "-3"}]
    file = takings_file(tmp_path / "a.csv", rows, (*TAKINGS, "payable"))
    assert sorted(row[8] for row in rows_of(file)) == [-300, 1100, 1234]


def test_lines_are_not_claimed_where_nobody_counted(tmp_path: Path) -> None:
    quoted = takings_file(tmp_path / "a.csv", [{**SALE, "terminal": "two\nlines"}, SALE])
    assert {row[1] for row in rows_of(quoted)} == {None}
    path = tmp_path / "b.csv"
    path.write_text(text_of([SALE]).replace("\n", "\n\n"), encoding="utf-8")
    assert {row[1] for row in rows_of(scanned(path))} == {None}


@pytest.mark.parametrize("keep", [False, True])
def test_lines_are_right_in_a_long_file(tmp_path: Path, keep: bool) -> None:
    file = takings_file(tmp_path / "a.csv", ({**SALE, "id": str(line)} for line in range(2, 50_002)))
    with TakingsDesk([file], timezone=SHANGHAI, keep=keep) as desk:
        assert desk.rows("SELECT count(*), count(*) FILTER (line::VARCHAR = id) FROM takings") == [(50_000, 50_000)]


MINOR = st.integers(1 - 10**13, 10**13 - 1)
CURRENCIES = st.sampled_from(["CNY", "HKD", "cny", "JPY", "KWD", "CLF", "XYZ", ""])


@SEVERAL
@given(st.lists(st.tuples(MINOR, CURRENCIES, st.integers(0, 3)), min_size=1, max_size=60))
def test_amounts_of_every_currency_come_exactly(tmp_path: Path, given: list[tuple[int, str, int]]) -> None:
    rows = []
    for number, (minor, currency, zeros) in enumerate(given):
        text = plain(minor, currency.upper() or None)
        text += ("" if "." in text or not zeros else ".") + "0" * zeros
        rows.append({**SALE, "id": f"{number:03}", "gross": text, "fee": text, "currency": currency})
    file = takings_file(tmp_path / "a.csv", rows)
    assert [row[8:11] for row in sorted(rows_of(file), key=lambda row: row[2])] == [
        (minor, minor, currency.upper() or None) for minor, currency, _ in given
    ]


@SEVERAL
@given(st.lists(st.tuples(st.decimals(-1000, 1000, places=6), CURRENCIES), min_size=1, max_size=60))
def test_fees_are_rounded_half_up_as_money_is(tmp_path: Path, given: list[tuple[Decimal, str]]) -> None:
    rows = [
        {**SALE, "id": f"{number:03}", "gross": "1", "fee": f"{fee:f}", "currency": currency}
        for number, (fee, currency) in enumerate(given)
    ]
    file = takings_file(tmp_path / "a.csv", rows)
    assert [row[9] for row in sorted(rows_of(file), key=lambda row: row[2])] == [
        round_half_up(fee, currency.upper() or None) for fee, currency in given
    ]


FORMS = st.sampled_from(["{day}T{clock}{offset}", "{day} {clock}{offset}", "{day} {clock} {offset}"])
MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1))  # noqa: DTZ001 - made aware below


@SEVERAL
@given(
    given=st.lists(
        st.tuples(MOMENTS, st.integers(-12 * 60, 14 * 60), FORMS, st.sampled_from([":", ""])), min_size=1, max_size=60
    ),
    zone=st.sampled_from([SHANGHAI, "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "UTC"]),
)
def test_times_with_an_offset_become_shop_time(
    tmp_path: Path, given: list[tuple[datetime, int, str, str]], zone: str
) -> None:
    rows, expected = [], []
    for number, (moment, minutes, form, colon) in enumerate(given):
        aware = moment.replace(tzinfo=timezone(timedelta(minutes=minutes)))
        sign, (hours, rest) = "-" if minutes < 0 else "+", divmod(abs(minutes), 60)
        offset = f"{sign}{hours:02}{colon}{rest:02}"
        stamp = form.format(day=moment.date(), clock=moment.time().isoformat(), offset=offset)
        rows.append({**SALE, "id": f"{number:03}", "time": stamp})
        expected.append(aware.astimezone(ZoneInfo(zone)).replace(tzinfo=None))
    file = takings_file(tmp_path / "a.csv", rows)
    assert [row[3] for row in sorted(rows_of(file, zone=zone), key=lambda row: row[2])] == expected


def test_other_ways_to_write_a_time(tmp_path: Path) -> None:
    stamps = {
        "2026-03-16T09:30:00Z": datetime(2026, 3, 16, 17, 30, tzinfo=UTC),
        "2026-03-16 23:30:00+08": datetime(2026, 3, 16, 23, 30, tzinfo=UTC),
        "2026-03-16 23:30": datetime(2026, 3, 16, 23, 30, tzinfo=UTC),
        "2026-03-16": datetime(2026, 3, 16, tzinfo=UTC),
        "2026-03-16 23:30:00.25": datetime(2026, 3, 16, 23, 30, 0, 250000, tzinfo=UTC),
    }
    for stamp, moment in stamps.items():
        file = takings_file(tmp_path / "a.csv", [{**SALE, "time": stamp}])
        assert rows_of(file)[0][3] == moment.replace(tzinfo=None), stamp


def test_kept_takings_outlive_their_file(tmp_path: Path) -> None:
    file = takings_file(tmp_path / "a.csv", [SALE, {**SALE, "id": "A2"}])
    before = rows_of(file)
    with TakingsDesk([file], timezone=SHANGHAI, keep=True) as desk:
        file.path.unlink()
        assert desk.rows(ALL) == before


def test_names_that_look_like_patterns_are_names(tmp_path: Path) -> None:
    folder = tmp_path / "merchant=M9" / "d[1]"
    decoy = tmp_path / "merchant=M9" / "d1"
    folder.mkdir(parents=True)
    decoy.mkdir()
    takings_file(decoy / "a.csv", [{**SALE, "id": "decoy"}])
    name = "it's [a]?.csv.gz" if os.name != "nt" else "it's [a].csv.gz"
    file = takings_file(folder / name, [SALE])
    assert [row[2:5:2] for row in rows_of(file)] == [("A1", "M1")]


def test_parquet_with_types_and_with_text_says_the_same(tmp_path: Path) -> None:
    rows = [SALE, {**SALE, "id": "A2", "gross": "-5.00", "fee": "", "kind": "refund", "currency": ""}]
    text = takings_file(tmp_path / "a.csv", rows)
    strings, typed, zoned = (tmp_path / f"{name}.parquet" for name in ("strings", "typed", "zoned"))
    everything = f"read_csv('{text.path}', all_varchar = true)"
    duckdb.sql(f"SELECT * FROM {everything}").write_parquet(str(strings))
    duckdb.sql(
        "SELECT * REPLACE (time::TIMESTAMP_NS AS time, gross::DECIMAL(18, 4) AS gross, fee::DOUBLE AS fee,"
        f" kind::ENUM('sale', 'refund') AS kind) FROM {everything}"
    ).write_parquet(str(typed))
    duckdb.sql(
        f"SELECT * REPLACE ((time || '+08')::TIMESTAMPTZ AS time, gross::FLOAT AS gross) FROM {everything}"
    ).write_parquet(str(zoned))
    expected = [row[2:] for row in rows_of(text)]
    for path in (strings, typed, zoned):
        for keep in (False, True):
            found = rows_of(scanned(path), keep=keep)
            assert [row[2:] for row in found] == expected
            assert [row[1] for row in found] == [1, 2]


def other_layout(*takings: Taking) -> ReadFile:
    half = len(takings) // 2
    statements = (Statement(takings=takings[:half]), Statement(takings=takings[half:]))
    return ReadFile(Path("alipay.csv"), Kind.TAKINGS, "alipay.business", statements=statements, digest="alipay")


def taking(**values: object) -> Taking:
    made = {"time": datetime(2026, 3, 16, 10, tzinfo=UTC).replace(tzinfo=None), "gross": 100, **values}
    return Taking(**made)  # type: ignore[arg-type] - the tests' own keywords


def test_takings_of_other_layouts_stand_in_the_same_view(tmp_path: Path) -> None:
    neutral_one = takings_file(tmp_path / "a.csv", [SALE])
    other = other_layout(
        taking(id="B1", channel="alipay", fee=-1, kind=TakingKind.REFUND, gross=-100, currency="CNY", line=7),
        taking(id="B2", channel="alipay", neutral=True),
        taking(id="B3", channel="alipay", order="O"),
    )
    found = rows_of(other, neutral_one)
    assert [(row[0], row[2]) for row in found] == [(0, "B3"), (0, "B1"), (1, "A1")] or len(found) == 3
    by_id = {row[2]: row for row in found}
    assert set(by_id) == {"A1", "B1", "B3"}
    assert by_id["B1"][:2] == (0, 7)
    assert by_id["B1"][6:11] == ("alipay", "refund", -100, -1, "CNY")
    assert by_id["B3"][8:11] == (100, None, None)
    assert by_id["A1"][0] == 1


def test_no_files_give_no_takings() -> None:
    with TakingsDesk([], timezone=SHANGHAI) as desk:
        assert desk.rows(ALL) == []
        assert [name for name, *_ in desk.rows("DESCRIBE takings")] == list(VIEW)


def test_many_takings_of_another_layout_come_in_chunks() -> None:
    moment = datetime(2026, 3, 16, tzinfo=UTC).replace(tzinfo=None)
    takings = [Taking(time=moment + timedelta(seconds=n), gross=n, id=str(n)) for n in range(45_000)]
    with TakingsDesk([other_layout(*takings)], timezone=SHANGHAI) as desk:
        counted = desk.rows("SELECT count(*), sum(gross), count(DISTINCT id) FROM takings")
    assert counted == [(45_000, sum(range(45_000)), 45_000)]


def test_only_what_is_asked_for_is_read(tmp_path: Path) -> None:
    file = takings_file(tmp_path / "a.csv", [{**SALE, "gross": "nonsense"}, {**SALE, "gross": "nonsense"}])
    with TakingsDesk([file], timezone=SHANGHAI) as desk:
        assert desk.rows("SELECT merchant, count(*) FROM takings GROUP BY merchant") == [("M1", 2)]
        plan = desk.rows("EXPLAIN SELECT merchant, sum(fee) FROM takings GROUP BY merchant")[0][1]
        assert "merchant" in plan
        assert "currency" in plan
        for column in ("terminal", "gross", "time", "row_number", "reference"):
            assert column not in plan


def test_arrays_are_numpy(tmp_path: Path) -> None:
    file = takings_file(tmp_path / "a.csv", [SALE, SALE])
    with TakingsDesk([file], timezone=SHANGHAI) as desk:
        assert desk.arrays("SELECT gross FROM takings WHERE gross > ?", [5])["gross"].tolist() == [1234, 1234]


@SEVERAL
@given(st.permutations(range(6)), st.integers(1, 5))
def test_neither_order_nor_partition_changes_what_is_there(tmp_path: Path, order: list[int], cut: int) -> None:
    rows = [
        {**SALE, "id": "" if n % 2 else str(n), "time": f"2026-03-16 10:00:{n // 3:02}", "gross": f"{n // 2}.50"}
        for n in range(6)
    ]
    whole = takings_file(tmp_path / "whole.csv", rows)
    shuffled = [rows[n] for n in order]
    parts = [
        takings_file(tmp_path / "one.csv", shuffled[:cut]),
        takings_file(tmp_path / "two.csv", [{**row, "merchant": "M2"} for row in shuffled[cut:]]),
    ]
    expected = Counter(row[5:] for row in rows_of(whole))
    assert Counter(row[5:] for row in rows_of(*parts)) == expected
    assert Counter(row[5:] for row in rows_of(*reversed(parts))) == expected
