"""The takings desk: exact, fast, shut in, and honest about what it cannot read."""

from __future__ import annotations

import os
import threading
from collections import Counter
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from posdesk.kit.errors import Cancelled, InputError
from posdesk.kit.jobs import Job
from posdesk.kit.money import plain, round_half_up
from posdesk.kit.text import LANGUAGES, Text
from posdesk.statements.errors import BadCell, DamagedFile, MemoryLimit, MissingFile, UnclosedQuote
from posdesk.statements.model import Kind, ReadFile, Statement, Taking, TakingKind
from posdesk.statements.neutral.errors import NotUtf8, TwiceNamed, WrongWidth
from posdesk.statements.neutral.fault import first_fault
from posdesk.statements.neutral.scan import VIEW
from posdesk.statements.takings import TakingsDesk
from tests.statements.neutral_files import SALE, TAKINGS, scanned, takings_file, text_of

SHANGHAI = "Asia/Shanghai"
ALL = "SELECT * FROM takings ORDER BY ALL"
SEVERAL = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)
ONE_BY_ONE = settings(SEVERAL, max_examples=25)


def rows_of(*files: ReadFile, zone: str = SHANGHAI, keep: bool = False) -> list[tuple[Any, ...]]:
    with TakingsDesk(files, timezone=zone, keep=keep) as desk:
        return desk.rows(ALL)


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


def test_kept_takings_outlive_their_file(tmp_path: Path) -> None:
    file = takings_file(tmp_path / "a.csv", [SALE, {**SALE, "id": "A2"}])
    before = rows_of(file)
    with TakingsDesk([file], timezone=SHANGHAI, keep=True) as desk:
        file.path.unlink()
        assert desk.rows(ALL) == before


def test_a_query_of_ones_own_that_is_wrong_stays_a_bug(tmp_path: Path) -> None:
    file = takings_file(tmp_path / "a.csv", [SALE])
    with TakingsDesk([file], timezone=SHANGHAI) as desk, pytest.raises(duckdb.Error):
        desk.rows("SELECT merchant::INTEGER FROM takings")


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


def snapshot(*folders: Path) -> set[Path]:
    return {path for folder in folders for path in folder.rglob("*")}


def test_the_desk_is_shut_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = takings_file(tmp_path / "a.csv", [SALE])
    secret = tmp_path / "secret.csv"
    secret.write_text("a\n1\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    content = file.path.read_bytes()
    before = snapshot(tmp_path)
    attacks = [
        f"COPY (SELECT 1) TO '{tmp_path}/out.csv'",
        f"COPY (SELECT * FROM takings) TO '{tmp_path}/out.parquet'",
        f"SELECT * FROM read_csv('{secret}')",
        f"SELECT * FROM '{secret}'",
        "SELECT * FROM glob('*')",
        "SELECT * FROM read_text('/etc/hostname')",
        f"ATTACH '{tmp_path}/out.db'",
        "INSTALL httpfs",
        "LOAD httpfs",
        "SELECT * FROM read_csv('https://localhost/a.csv')",
        f"EXPORT DATABASE '{tmp_path}/out'",
        "SET enable_external_access = true",
        "SET temp_directory = '.'",
        "SET memory_limit = '99GB'",
        f"SET allowed_paths = ['{secret}']",
    ]
    with TakingsDesk([file], timezone=SHANGHAI) as desk:
        for attack in attacks:
            with pytest.raises(duckdb.Error):
                desk.connection.execute(attack)
        assert len(desk.rows(ALL)) == 1
    assert snapshot(tmp_path) == before
    assert file.path.read_bytes() == content


def test_too_little_memory_is_an_error_and_nothing_spills(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = takings_file(tmp_path / "a.csv", [SALE])
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    before = snapshot(tmp_path)
    with TakingsDesk([file], timezone=SHANGHAI, memory_limit="40MB") as desk:
        with pytest.raises(MemoryLimit) as caught:
            desk.rows("SELECT md5(n::VARCHAR) AS a, md5((n + 1)::VARCHAR) FROM range(5000000) r(n) ORDER BY a")
        assert snapshot(tmp_path) == before
        assert len(desk.rows(ALL)) == 1
    assert snapshot(tmp_path) == before
    assert "40MB" in Text("en").word("error.memory_limit", **caught.value.data)


def test_a_long_query_is_stopped(tmp_path: Path) -> None:
    file = takings_file(tmp_path / "a.csv", [SALE])
    job = Job()
    with TakingsDesk([file], timezone=SHANGHAI, job=job) as desk:
        threading.Timer(0.1, job.cancel).start()
        with pytest.raises(Cancelled):
            desk.rows("SELECT sum(hash(a.range + b.range)) FROM range(1000000) a, range(1000000) b")
        with pytest.raises(Cancelled):
            desk.rows(ALL)


def test_long_work_draws_nothing_where_scripts_read(tmp_path: Path) -> None:
    file = takings_file(tmp_path / "a.csv", [SALE])
    with TakingsDesk([file], timezone=SHANGHAI) as desk:
        settings_of = (
            "SELECT name, value FROM duckdb_settings() WHERE name IN ('enable_progress_bar', 'temp_directory')"
        )
        assert dict(desk.rows(settings_of)) == {"enable_progress_bar": "false", "temp_directory": ""}


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
