"""Neutral tables: recognised by their columns, read exactly, and refused with the line."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.kit.errors import InputError
from posdesk.kit.money import plain, round_half_up
from posdesk.kit.text import LANGUAGES, Text
from posdesk.statements import neutral, service
from posdesk.statements.errors import BadCell, DamagedFile, EmptyFile, UnclosedQuote
from posdesk.statements.model import Kind
from posdesk.statements.neutral import tables, values
from posdesk.statements.neutral.errors import NotUtf8, TwiceNamed, WrongWidth
from tests.statements.neutral_files import SALE, TAKINGS, text_of

BANK = "id,date,amount,currency,account,counterparty,reference,memo,balance"
DAILY = "date,source,merchant,channel,terminal,count,gross,refunds,fee,net"
CLAIMS = "id,date,merchant,channel,takings_from,takings_to,gross,fee,payout_fee,net,account,status,reference"


def identify(path: Path) -> str | None:
    return neutral.identify(path, path.read_bytes()[:65536])


@pytest.mark.parametrize(
    ("header", "table"),
    [
        (",".join(TAKINGS), neutral.TAKINGS),
        (",".join(reversed(TAKINGS)), neutral.TAKINGS),
        ("cashier,kind,lat,time,channel,payable", neutral.TAKINGS),
        ('"time","kind","gross","channel"', neutral.TAKINGS),
        (BANK, neutral.BANK),
        (DAILY, neutral.DAILY),
        (CLAIMS, neutral.SETTLEMENTS),
        ("date,amount,memo", neutral.BANK),
        ("Date,Description,Billing amount,Billing currency,Balance,Balance currency", None),
        ("交易日期,交易时间,交易摘要,交易金额", None),
        ("date,amount", None),
        ("time,kind,gross", None),
        ("nothing", None),
        ("a,\0b", None),
    ],
)
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n", ""])
def test_a_table_is_known_by_its_columns(tmp_path: Path, header: str, table: str | None, mark: str, end: str) -> None:
    path = tmp_path / "some.csv"
    path.write_bytes(f"{mark}{header}{end}".encode())
    assert identify(path) == table


def test_a_parquet_table_is_known_by_its_schema(tmp_path: Path) -> None:
    path = tmp_path / "some.bin"
    duckdb.sql("SELECT 'x' AS memo, DATE '2026-03-17' AS date, 1.5 AS amount").write_parquet(str(path))
    assert identify(path) == neutral.BANK
    duckdb.sql("SELECT 1 AS a").write_parquet(str(path))
    assert identify(path) is None
    path.write_bytes(b"PAR1 and then nothing of the kind")
    with pytest.raises(DamagedFile):
        identify(path)


def test_bank_lines_make_a_proven_statement_per_account_and_currency(tmp_path: Path) -> None:
    path = tmp_path / "bank.csv"
    path.write_text(
        f"{BANK}\n"
        'L1,2026-03-17,1227.83,CNY,6222-0001,银联商务,ref,"0316,费6.17",2227.83\n'
        "\n"
        "L2,2026-03-18,-27.83,CNY,6222-0001,房东,,租金,2200.00\n"
        "L3,2026-03-18,500,JPY,6222-0002,,,,\n"
        ",2026-03-19,1.005,KWD,,,,,\n",
        encoding="utf-8",
    )
    found = neutral.read(path, neutral.BANK, "digest")
    assert (found.kind, found.format, found.encoding, found.digest) == (Kind.BANK, "posdesk.bank", "utf-8", "digest")
    assert not found.scanned
    yuan, yen, dinar = found.statements
    assert (yuan.account, yuan.currency, yuan.lines) == ("6222-0001", "CNY", 2)
    assert (yuan.credits, yuan.debits, yuan.balanced) == (122783, 2783, True)
    assert (yuan.start, yuan.end) == (date(2026, 3, 17), date(2026, 3, 18))
    assert [entry.line for entry in yuan.entries] == [2, 4]
    assert yuan.entries[0].memo == "0316,费6.17"
    assert (yen.credits, yen.balanced, dinar.credits, dinar.account) == (500, None, 1005, "")


def test_a_balance_that_does_not_chain_is_a_warning_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "bank.csv"
    path.write_text(f"{BANK}\nL1,2026-03-17,1.00,CNY,A,,,,11.00\nL2,2026-03-18,2.00,CNY,A,,,,14.00\n", encoding="utf-8")
    statement = neutral.read(path, neutral.BANK, "").statements[0]
    assert statement.balanced is False
    assert [warning.line for warning in statement.warnings] == [3]


def test_daily_totals(tmp_path: Path) -> None:
    path = tmp_path / "daily.csv"
    path.write_text(
        f"{DAILY}\n2026-03-16,till,M1,card,T1,42,1234.00,-10.00,6.17,1217.83\n2026-03-17,provider,M1,card,,,,,,99.5\n",
        encoding="utf-8",
    )
    (statement,) = neutral.read(path, neutral.DAILY, "").statements
    first, second = statement.totals
    assert (first.gross, first.refunds, first.fee, first.net, first.count) == (123400, -1000, 617, 121783, 42)
    assert (second.source, second.gross, second.net, second.count, second.line) == ("provider", None, 9950, None, 3)
    assert (statement.lines, statement.credits, statement.debits, statement.fees) == (2, 123400, 1000, 617)


def test_claims(tmp_path: Path) -> None:
    path = tmp_path / "claims.csv"
    path.write_text(
        f"{CLAIMS}\nS1,2026-03-17,M1,card,2026-03-16,2026-03-16,1234.00,6.165,,1227.83,6222,paid,REF\n"
        "S2,2026-03-18,M1,card,,,,,,-5.00,,,\n",
        encoding="utf-8",
    )
    (statement,) = neutral.read(path, neutral.SETTLEMENTS, "").statements
    first, second = statement.claims
    assert (first.takings_from, first.fee, first.payout_fee, first.net) == (date(2026, 3, 16), 617, None, 122783)
    assert (second.takings_from, second.net) == (None, -500)
    assert (statement.credits, statement.debits, statement.fees) == (122783, 500, 617)
    assert (statement.start, statement.end) == (date(2026, 3, 17), date(2026, 3, 18))


def test_tables_in_parquet_say_the_same_as_in_csv(tmp_path: Path) -> None:
    rows = f"{BANK}\nL1,2026-03-17,1227.83,CNY,A,b,c,d,2227.83\nL2,2026-03-18,-27.80,CNY,A,b,c,d,2200.03\n"
    text, packed = tmp_path / "bank.csv", tmp_path / "bank.parquet"
    text.write_text(rows, encoding="utf-8")
    duckdb.sql(f"SELECT * FROM read_csv('{text}')").write_parquet(str(packed))  # dates and doubles
    assert duckdb.sql(f"SELECT DISTINCT typeof(amount) FROM '{packed}'").fetchall() == [("DOUBLE",)]
    one, two = (neutral.read(path, neutral.BANK, "").statements for path in (text, packed))
    assert [(entry.id, entry.date, entry.amount, entry.balance) for entry in one[0].entries] == [
        (entry.id, entry.date, entry.amount, entry.balance) for entry in two[0].entries
    ]
    assert neutral.read(packed, neutral.BANK, "").encoding is None


def test_an_empty_table_has_no_statement(tmp_path: Path) -> None:
    for header, table in ((BANK, neutral.BANK), (DAILY, neutral.DAILY), (CLAIMS, neutral.SETTLEMENTS)):
        path = tmp_path / "empty.csv"
        path.write_text(f"{header}\n", encoding="utf-8")
        assert neutral.read(path, table, "").statements == ()
    path.write_text(text_of([]), encoding="utf-8")
    assert neutral.read(path, neutral.TAKINGS, "").statements == ()


@pytest.mark.parametrize(
    ("row", "column"),
    [
        ("L1,2026-02-30,1.00,CNY,A,,,,", "date"),
        ("L1,17.03.2026,1.00,CNY,A,,,,", "date"),
        ("L1,,1.00,CNY,A,,,,", "date"),
        ("L1,2026-03-17,,CNY,A,,,,", "amount"),
        ("L1,2026-03-17,1.001,CNY,A,,,,", "amount"),
        ("L1,2026-03-17,1.5,JPY,A,,,,", "amount"),
        ("L1,2026-03-17,1e3,CNY,A,,,,", "amount"),
        ("L1,2026-03-17,١,CNY,A,,,,", "amount"),
        ('L1,2026-03-17,"1,000.00",CNY,A,,,,', "amount"),
        ("L1,2026-03-17,1.00,CNY,A,,,,x", "balance"),
    ],
)
def test_a_wrong_bank_line_is_named(tmp_path: Path, row: str, column: str) -> None:
    path = tmp_path / "bank.csv"
    path.write_text(f'{BANK}\nL0,2026-03-16,1.00,CNY,A,,,"two\nlines",\n{row}\n', encoding="utf-8")
    with pytest.raises(BadCell) as caught:
        neutral.read(path, neutral.BANK, "")
    data = caught.value.data
    assert (data["file"], data["line"], data["column"]) == ("bank.csv", 4, column)
    for language in LANGUAGES:
        assert "bank.csv" in Text(language).word(f"error.{caught.value.code}", **data)


def test_no_more_of_a_wrong_field_is_told_than_helps(tmp_path: Path) -> None:
    path = tmp_path / "bank.csv"
    path.write_text(f"{BANK}\nL1,2026-03-16,{'6222021234567890123' * 3},CNY,A,,,,\n", encoding="utf-8")
    with pytest.raises(BadCell) as caught:
        neutral.read(path, neutral.BANK, "")
    assert len(str(caught.value.data["value"])) <= 25


@pytest.mark.parametrize(
    ("content", "error", "line"),
    [
        (f"{BANK}\nL1,2026-03-17,1.00\n".encode(), WrongWidth, 2),
        (f"{BANK}\nL1,2026-03-17,1.00,CNY,A,,,,,x\n".encode(), WrongWidth, 2),
        (f"{BANK}\nL1,2026-03-17,1.00,CNY,A,银联,,,\n".encode("gb18030"), NotUtf8, 2),
        (f'{BANK}\nL1,2026-03-17,1.00,CNY,"A,,,,\n'.encode(), UnclosedQuote, None),
        (b"", EmptyFile, None),
        (b"date,amount,memo,amount\n2026-03-17,1,,2\n", TwiceNamed, None),
    ],
)
def test_a_table_that_is_no_table_is_refused(
    tmp_path: Path, content: bytes, error: type[InputError], line: int | None
) -> None:
    path = tmp_path / "bank.csv"
    path.write_bytes(content)
    with pytest.raises(error) as caught:
        neutral.read(path, neutral.BANK, "")
    assert caught.value.data["file"] == "bank.csv"
    if line is not None:
        assert caught.value.data["line"] == line
    for language in LANGUAGES:
        assert "bank.csv" in Text(language).word(f"error.{caught.value.code}", **caught.value.data)


def test_a_source_is_till_or_provider(tmp_path: Path) -> None:
    path = tmp_path / "daily.csv"
    path.write_text(f"{DAILY}\n2026-03-16,cash drawer,M1,card,,many,1,,,\n", encoding="utf-8")
    with pytest.raises(BadCell) as caught:
        neutral.read(path, neutral.DAILY, "")
    assert caught.value.data["column"] == "source"
    assert "till" in Text("en").word("error.bad_cell", **caught.value.data)
    path.write_text(f"{DAILY}\n2026-03-16,till,M1,card,,many,1,,,\n", encoding="utf-8")
    with pytest.raises(BadCell) as caught:
        neutral.read(path, neutral.DAILY, "")
    assert caught.value.data["column"] == "count"


@given(minor=st.integers(1 - 10**13, 10**13 - 1), currency=st.sampled_from(["CNY", "JPY", "KWD", "CLF", None]))
def test_amounts_of_every_currency_come_back_exactly(minor: int, currency: str | None) -> None:
    text = plain(minor, currency)
    assert values.amount(text, currency) == minor
    assert values.amount(text + ("" if "." in text else ".") + "00", currency) == minor
    assert values.fee(text, currency) == minor


@given(st.decimals(-1000, 1000, places=5), st.sampled_from(["CNY", "JPY", "KWD"]))
def test_fees_are_rounded_half_up(fee: Decimal, currency: str) -> None:
    assert values.fee(f"{fee:f}", currency) == round_half_up(fee, currency)


def test_a_takings_table_is_summed_by_currency_and_stays_in_its_file(tmp_path: Path) -> None:
    path = tmp_path / "takings.csv"
    rows = [
        SALE,
        {**SALE, "id": "A2", "kind": "refund", "gross": "-2.34", "fee": "", "time": "2026-03-18 00:00:00"},
        {**SALE, "id": "A3", "currency": "JPY", "gross": "500", "fee": "1.5"},
        {**SALE, "id": "A4", "currency": "", "gross": "1", "fee": ""},
    ]
    path.write_text(text_of(rows), encoding="utf-8")
    found = neutral.read(path, neutral.TAKINGS, "d")
    assert found.scanned
    assert [(s.currency, s.lines, s.credits, s.debits, s.fees) for s in found.statements] == [
        (None, 1, 100, 0, None),
        ("CNY", 2, 1234, 234, 5),
        ("JPY", 1, 500, 0, 2),
    ]
    assert (found.statements[1].start, found.statements[1].end) == (date(2026, 3, 16), date(2026, 3, 18))
    assert found.statements[1].takings == ()


def test_without_a_summary_takings_are_not_looked_at(tmp_path: Path) -> None:
    path = tmp_path / "takings.csv"
    path.write_text(text_of([{**SALE, "kind": "nonsense"}]), encoding="utf-8")
    assert neutral.read(path, neutral.TAKINGS, "d", summary=False).statements == ()
    with pytest.raises(BadCell):
        neutral.read(path, neutral.TAKINGS, "d")


CELLS = st.sampled_from(
    ("", " ", "a", " 中 ", "1.00", "-0.5", "2026-03-16", "2026-03-16 10:00:00", "cny", "JPY", "12..3")
)


@given(
    st.lists(st.tuples(st.sampled_from(("2026-03-16", "2026-3-1", "")), *[CELLS] * 5), max_size=6),
    st.permutations(("date", "amount", "currency", "account", "memo", "balance")),
    st.sampled_from(("", "\n", "\r\n\r\n")),
)
def test_a_bank_table_read_by_columns_is_the_one_read_by_rows(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, ...]], heads: list[str], end: str
) -> None:
    path = tmp_path_factory.mktemp("bank") / "bank.csv"
    body = "\n".join(",".join(row) for row in rows)
    path.write_text(f"{','.join(heads)}\n{body}{end}", encoding="utf-8")
    outcomes: list[object] = []
    for by_columns in (True, False):
        with pytest.MonkeyPatch.context() as patch:
            if not by_columns:
                patch.setattr(tables, "columns", lambda *_: None)
            try:
                outcomes.append(tables.read_bank(path, None))
            except InputError as problem:
                outcomes.append((type(problem), problem.data))
    assert outcomes[0] == outcomes[1]


@pytest.mark.parametrize("year", ["0000", "0001", "1799", "3000", "9999"])
def test_a_day_about_the_ends_of_the_calendar_is_told_and_never_trips(tmp_path: Path, year: str) -> None:
    path = tmp_path / "takings.csv"
    path.write_text(
        "id,time,merchant,terminal,channel,kind,gross,fee,currency\n"
        f"T1,{year}-12-31 23:30:00,M,1,card,sale,1.00,0.00,CNY\n",
        encoding="utf-8",
    )
    (file,) = service.read([path])
    assert file.error is not None
    assert (file.error.data["line"], file.error.data["column"]) == (2, "time")
