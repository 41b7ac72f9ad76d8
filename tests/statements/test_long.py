"""Long tables are read by the column, and say what the same tables say that are read row by row."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Literal
from unittest.mock import patch

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from posdesk.kit.errors import Cancelled
from posdesk.kit.jobs import Job
from posdesk.statements import long, numbers, service
from posdesk.statements.errors import MemoryLimit
from posdesk.statements.long import columns, table, textfile
from posdesk.statements.model import Entry
from posdesk.statements.neutral.parquet import shut_in
from tests.benchmarks.tables import icbc, wechat
from tests.statements.both_ways import by_column, by_row, same, short_is_long  # noqa: F401  a fixture
from tests.statements.tables import GOLDEN, names


@pytest.mark.parametrize("name", names())
def test_every_golden_table_says_the_same_by_the_column_and_by_the_row(name: str) -> None:
    same(GOLDEN / f"{name}.csv")


def test_most_layouts_of_banks_and_wallets_are_read_by_the_column() -> None:
    by_columns = {name for name in names() if by_column(GOLDEN / f"{name}.csv") is not None}
    assert by_columns >= {"abc", "alipay-business", "alipay-fund", "boc", "cib", "cmb", "icbc-v1", "icbc-v2", "spdb",
                          "unionpay-ums", "wechat-fund", "wechat-trade-all"}  # fmt: skip


@pytest.mark.parametrize("encoding", ["gb18030", "utf-8", "utf-8-sig"])
@pytest.mark.parametrize("made", [icbc, wechat])
def test_a_long_table_of_a_bank_and_of_a_wallet(tmp_path: Path, made: object, encoding: str) -> None:
    path = tmp_path / "long.csv"
    path.write_bytes(made(400).encode(encoding))  # type: ignore[operator]
    assert same(path)


def test_lines_are_made_when_they_are_asked_for_and_are_the_same_each_time(tmp_path: Path) -> None:
    for made, name in ((icbc, "entries"), (wechat, "takings")):
        path = tmp_path / f"{name}.csv"
        path.write_bytes(made(100).encode("gb18030"))
        found = by_column(path)
        assert found is not None
        path.unlink()  # what was read stays read
        some = getattr(found.statements[0], name)
        every = list(some)
        assert (len(some), len(every), some[0], some[-1]) == (100, 100, every[0], every[99])
        assert list(some[13:57:3]) == every[13:57:3]
        assert list(some[::-1]) == every[::-1]
        assert list(some[200:]) == []
        assert list(some) == every
        assert some == tuple(every)
        assert some != tuple(every[1:])
        assert (some == 7) is False
        with pytest.raises(IndexError):
            some[100]


ICBC = (
    "明细查询文件下载\n\n卡号: 6222****0001\n\n"
    "交易日期,摘要,钞/汇,记账金额(收入),记账金额(支出),记账币种,余额,对方户名,对方账户\n"
)


def written(path: Path, *lines_: str, encoding: str = "gb18030", end: str = "\n") -> Path:
    body = [
        f"2026-01-{1 + n // 9:02},消费,钞,{n}.50,,人民币,{n * (n + 1) // 2 + (n + 1) / 2:.2f},某某公司,3100****01"
        for n in range(30)
    ]
    path.write_bytes((ICBC + "\n".join([*body, *lines_]) + end).encode(encoding))
    return path


def test_a_row_of_another_kind_among_the_rows_has_the_whole_table_read_by_the_row(tmp_path: Path) -> None:
    good = "2026-01-09,消费,钞,1.00,,人民币,451.00,某某公司,3100****01"
    assert same(written(tmp_path / "plain.csv", good))
    for number, odd in enumerate(
        (
            good.replace("1.00", "¥1.00"),
            good.replace("1.00", "12..34"),
            good.replace("2026-01-09", "2026-02-30"),
            good.replace("2026-01-09", "1969-01-09"),
            good.replace("1.00,,", ",,"),
            good + ",further",
            "",
            "2026-01-09,消费,钞,1.00",
            good.replace("某某公司", '"某某\n公司"'),
            good.replace("某某公司", 'a "quoted" word'),
            "`" + good,
        )
    ):
        path = written(tmp_path / f"odd-{number}.csv", odd, good)
        found, wanted = by_column(path), by_row(path)
        assert found in (None, wanted), odd


def test_bytes_that_are_no_letters_of_the_encoding_have_the_table_read_by_the_row(tmp_path: Path) -> None:
    for number, spoilt in enumerate((b"\x00", b"\x01", b"\xff\xff", "某某公司".encode(), b"\r")):
        path = written(tmp_path / f"spoilt-{number}.csv")
        data = path.read_bytes()
        at = data.index("某某公司".encode("gb18030"), len(data) // 2)
        path.write_bytes(data[:at] + spoilt + data[at + 8 :])
        assert by_column(path) is None


def test_windows_line_breaks_and_a_last_row_without_one(tmp_path: Path) -> None:
    path = written(tmp_path / "crlf.csv")
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert same(path)
    assert same(written(tmp_path / "unended.csv", end=""))
    half = written(tmp_path / "half.csv")
    half.write_bytes(half.read_bytes()[:-20])
    assert by_column(half) is None
    assert any(one.said.key.endswith("cut_off") for one in by_row(half).statements[0].warnings)


def test_card_numbers_are_counted_and_cut_wherever_they_stand(tmp_path: Path) -> None:
    for number, cell in enumerate(("持卡人4539578763621486", "4539578763621486", "4539578763621487")):
        path = tmp_path / f"cards-{number}.csv"
        text = written(path).read_bytes().decode("gb18030")
        path.write_bytes(text.replace(",某某公司,", f",{cell},").encode("gb18030"))
        assert same(path)
        memo = tmp_path / f"memo-{number}.csv"
        memo.write_bytes(text.replace(",消费,", f",{cell},", 3).replace(",钞,", f",{cell},", 2).encode("gb18030"))
        assert same(memo)
        late = tmp_path / f"late-{number}.csv"
        late.write_bytes((text + f"2026-01-09,消费,{cell},1.00,,人民币,,某某公司,1\n").encode("gb18030"))
        assert same(late)
        told = by_column(late)
        assert told is not None
        assert any(one.said.key.endswith("cards") for one in told.statements[0].warnings) == (number < 2)


def test_sums_that_break_the_chain_or_the_footer_are_told_alike(tmp_path: Path) -> None:
    wrong = "2026-01-09,消费,钞,1.00,,人民币,999.00,某某公司,3100****01"
    assert same(written(tmp_path / "chain.csv", wrong))
    path = tmp_path / "footer.csv"
    path.write_bytes(icbc(60).replace('人民币合计,,,,,,,,,"', '人民币合计,,,,,,,,,"9').encode("gb18030"))
    assert same(path)
    told = by_column(path)
    assert told is not None
    assert any(one.said.key.endswith("sum") for one in told.statements[0].warnings)


def test_a_table_turned_round_and_days_within_it_turned_round(tmp_path: Path) -> None:
    path = written(tmp_path / "turned.csv")
    head, _, body = path.read_bytes().decode("gb18030").partition("对方账户\n")
    made = body.splitlines()
    for number, order in enumerate(
        (made[::-1], [one for day in range(4) for one in made[day * 9 : day * 9 + 9][::-1]])
    ):
        turned = tmp_path / f"turned-{number}.csv"
        turned.write_bytes((f"{head}对方账户\n" + "\n".join(order) + "\n").encode("gb18030"))
        assert same(turned)
        found = by_column(turned)
        assert found is not None
        assert found.statements[0].balanced is True


def test_two_currencies_are_two_statements_and_a_strange_one_is_told(tmp_path: Path) -> None:
    text = written(tmp_path / "one.csv").read_bytes().decode("gb18030")
    for number, name in enumerate(("日元", "火星币")):
        path = tmp_path / f"two-{number}.csv"
        path.write_bytes(text.replace("人民币", name, 9).encode("gb18030"))
        assert same(path)


def test_a_mapping_comes_before_the_program_s_own_layouts(tmp_path: Path) -> None:
    from posdesk.statements.tables.profile import parse

    own = parse('format = "mapped.own"\nkind = "bank"\nheader = ["交易日期", "余额"]\n'
                '[columns]\ndate = "交易日期"\namount = "余额"\n', "own.toml")  # fmt: skip
    path = written(tmp_path / "mapped.csv")
    found = by_column(path, mappings=[own])
    assert found is not None
    assert (found.format, found.statements[0].lines) == ("mapped.own", 30)
    assert found.statements[0].credits == sum(one.amount for one in found.statements[0].entries)


def test_who_cancels_waits_no_longer(tmp_path: Path) -> None:
    job = Job()
    job.cancel()
    path = written(tmp_path / "long.csv")
    found = textfile.text_file(path, path.read_bytes())
    assert found is not None
    with pytest.raises(Cancelled):
        long.read(path, path.read_bytes(), (), job)


def test_too_little_memory_is_said_in_words(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_bytes(icbc(60_000).encode("gb18030"))
    with patch.object(table, "LIMIT", "5MB"), pytest.raises(MemoryLimit):
        long.read(path, path.read_bytes()[:65536])


CELLS = st.one_of(
    st.text("0123456789,.+- \t`'/", max_size=12),
    st.decimals(-(10**9), 10**9, places=2).map("{:,}".format),
    st.decimals(-(10**6), 10**6, places=6).map(str),
    st.sampled_from(
        ("", "-", "--", " ", "null", "1e5", "NaN", "1,23.45", "١٢", "(1.00)", "5-", "+7", ".5", "5.", "--1")
    ),
)


@settings(max_examples=60)
@given(st.lists(CELLS, min_size=1, max_size=40), st.sampled_from(columns.PLACES), st.sampled_from((".", ",")))
def test_a_sum_is_what_a_single_cell_says_or_is_left_to_it(
    cells: list[str], places: int, mark: Literal[".", ","]
) -> None:
    with closing(shut_in([], "200MB", 1)) as connection:
        found = connection.execute(
            f"SELECT {columns.sum_of('cell', places, mark)} FROM (SELECT unnest(?::VARCHAR[]) AS cell)", [cells]
        ).fetchall()
    for cell, (value,) in zip(cells, found, strict=True):
        if value == columns.ODD:
            continue
        wanted = numbers.amount_of(cell, mark)
        assert value == (None if wanted is None else wanted.value * 10**places)
        assert wanted is None or wanted.currency is None


def test_plain_sums_are_not_left_to_a_single_cell() -> None:
    cells = ["1.00", "-1,234,567.89", " 12.30\t", "+7", "999999999999.99", "0"]
    with closing(duckdb.connect()) as connection:
        found = connection.execute(
            f"SELECT {columns.sum_of('cell', 2, '.')} FROM (SELECT unnest(?::VARCHAR[]) AS cell)", [cells]
        ).fetchall()
    assert [value for (value,) in found] == [100, -123456789, 1230, 700, 99999999999999, 0]


MOMENTS = st.one_of(
    st.text("0123456789-: \t/T", max_size=20),
    st.datetimes(datetime(1960, 1, 1), datetime(2110, 1, 1)).map(lambda one: f"{one:%Y-%m-%d %H:%M:%S}"),  # noqa: DTZ001
    st.dates().map(str),
    st.sampled_from(("", "2026-02-30", "2026-02-28 24:00:00", "2026-02-28 23:59:60", "2026-1-2", "2026-01-02 03:04")),
)


@settings(max_examples=60)
@given(st.lists(MOMENTS, min_size=1, max_size=40))
def test_a_moment_is_what_a_single_cell_says_or_is_left_to_it(cells: list[str]) -> None:
    with closing(shut_in([], "200MB", 1)) as connection:
        found = connection.execute(
            f"SELECT epoch_us({columns.moment_of('cell')}) FROM (SELECT unnest(?::VARCHAR[]) AS cell)", [cells]
        ).fetchall()
    begin = datetime.fromisoformat("1970-01-01")
    odd = (datetime.fromisoformat(columns.ODD_MOMENT) - begin).days
    for cell, (value,) in zip(cells, found, strict=True):
        if value is not None and value == odd * table.DAY:
            continue
        wanted = numbers.moment_of(cell)
        if wanted is None:
            assert value is None
        else:
            assert value is not None
            assert begin + timedelta(microseconds=value) == numbers.joined(*wanted)


ROW = st.tuples(
    st.integers(1, 28),
    st.sampled_from(("消费", "他行汇入", "a,b", "", "订单4539578763621486", "Zahlung 12")),
    st.decimals(-10_000, 10_000, places=2) | st.sampled_from((Decimal("0.005"), Decimal(0))),
    st.sampled_from(("人民币", "美元", "日元", "")),
    st.sampled_from(("某某公司", "x" * 40, "4539 5787 6362 1486", "null", "-")),
    st.sampled_from(("", "1.00", "1,000.00", "¥5", "?")),
)


@settings(max_examples=40, deadline=None)
@given(st.lists(ROW, min_size=1, max_size=25), st.booleans(), st.sampled_from(("gb18030", "utf-8")))
def test_any_table_of_a_bank_says_the_same_both_ways(
    tmp_path_factory: pytest.TempPathFactory, made: list[tuple[object, ...]], ended: bool, encoding: str
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.csv"
    body = [
        f'2026-03-{day:02},"{memo}",钞,{amount if amount > 0 else ""},{abs(amount) if amount <= 0 else ""},'  # type: ignore[operator,arg-type]
        f'{currency},"{balance}",{payer},3100****01'
        for day, memo, amount, currency, payer, balance in made
    ]
    path.write_bytes((ICBC + "\n".join(body) + ("\n" if ended else "")).encode(encoding))
    same(path)


def test_ids_that_come_again_are_numbered_alike(tmp_path: Path) -> None:
    from posdesk.statements.tables.profile import parse

    own = parse('format = "mapped.ids"\nkind = "bank"\nheader = ["交易日期", "余额"]\n'
                '[columns]\ndate = "交易日期"\namount = "余额"\nid = "对方账户"\n', "own.toml")  # fmt: skip
    path = written(tmp_path / "ids.csv")
    found = by_column(path, mappings=[own])
    assert found is not None
    ids = [entry.id for entry in found.statements[0].entries if isinstance(entry, Entry)]
    assert ids[:3] == ["3100****01", "3100****01#2", "3100****01#3"]
    assert len(set(ids)) == 30


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_a_spoilt_table_ends_alike_both_ways(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    """Found so: a carriage return in the first line was a traceback in whoever looks for our own tables."""
    name = data.draw(st.sampled_from(("cmb", "icbc-v1", "wechat-trade-all")))
    spoilt = bytearray((GOLDEN / f"{name}.csv").read_bytes())
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(spoilt) - 1))
        spoilt[at : at + 1] = data.draw(
            st.sampled_from((b"\r", b"\n", b'"', b",", b"`", b"9", b"", b"\xff", b"\0", b"\1"))
        )
    path = tmp_path_factory.getbasetemp() / "spoilt.csv"
    path.write_bytes(bytes(spoilt[: data.draw(st.integers(1, len(spoilt)))]))
    (found,) = service.read([path])
    wanted = by_row(path)
    assert (found.error and found.error.code) == (wanted.error and wanted.error.code)
    assert found.statements == wanted.statements
