from __future__ import annotations

from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.kit.errors import InputError
from posdesk.kit.money import plain
from posdesk.kit.text import LANGUAGES, Text
from posdesk.statements.errors import BadCell, DamagedFile, EmptyFile, NoHeader, UnclosedQuote, UnknownFormat, WideRow
from posdesk.statements.formats import delimited
from posdesk.statements.model import ReadFile, Statement
from posdesk.statements.tables import reading
from posdesk.statements.tables.profile import load
from tests.statements.tables import csv_bytes, golden_text, grid, read_bytes

CMB = "记账日期,货币,交易金额,联机余额,交易摘要,对手信息,客户摘要\n"
FIRST = '2026-03-03,CNY,994.00,"1,994.00",转账汇款,银联商务,\n'
ABC = "交易日期,交易时间,交易摘要,交易金额,本次余额,对手信息,日 志 号,交易渠道,交易附言\n"


def _cautions(file: ReadFile) -> list[tuple[str, int | None]]:
    return [(caution.said.key, caution.line) for statement in file.statements for caution in statement.warnings]


def _read(text: str) -> ReadFile:
    return read_bytes(text.encode())


@pytest.mark.parametrize(
    ("row", "column", "value", "expected"),
    [
        ("2026-02-30,CNY,1.00,,x,,", "记账日期", "2026-02-30", "date"),
        ("2026-03-04,CNY,12..34,,x,,", "交易金额", "12..34", "amount"),
        ('2026-03-04,CNY,"1,23",,x,,', "交易金额", "1,23", "amount"),
        ("2026-03-04,CNY,,,x,,", "交易金额", "", "amount"),
        (",CNY,1.00,,x,,", "记账日期", "", "date"),
        ("soon,CNY,many,,x,,", "记账日期", "soon", "date"),
    ],
)
def test_a_wrong_cell_is_named(row: str, column: str, value: str, expected: str) -> None:
    with pytest.raises(BadCell) as refused:
        _read(CMB + FIRST + row + "\n" + FIRST)
    assert refused.value.data["line"] == 3
    assert refused.value.data["column"] == column
    assert refused.value.data["value"] == value
    assert str(refused.value.data["expected"]).count(f"statements.cell.{expected}") == 1
    for language in LANGUAGES:
        sentence = Text(language).word("error.bad_cell", **refused.value.data)
        assert "3" in sentence
        assert column in sentence


def test_an_unknown_direction_is_refused() -> None:
    text = golden_text("bocom").replace("借 Dr", "平")
    with pytest.raises(BadCell) as refused:
        _read(text)
    assert refused.value.data["column"] == "借贷"


def test_a_wrong_time_is_refused() -> None:
    with pytest.raises(BadCell) as refused:
        _read(ABC + "20260303,991000,转存,1.00,1.00,x,1,y,z\n20260304,,转存,1.00,2.00,x,1,y,z\n")
    assert refused.value.data["column"] == "交易时间"


def test_a_row_wider_than_its_table_is_refused() -> None:
    with pytest.raises(WideRow) as refused:
        _read(CMB + "2026-03-03,CNY,1,994.00,2,994.00,转账汇款,银联商务,\n")
    assert refused.value.data == {"file": "file.csv", "line": 2, "found": 9, "expected": 7}


def test_notes_after_the_rows_are_left_out() -> None:
    found = _read(CMB + FIRST + "\n本明细仅供参考\n说明,以上,数据,仅供,参考,,\n")
    assert found.statements[0].lines == 1
    assert _cautions(found) == [("statements.caution.trailing", 5)]


def test_rows_of_dashes_and_a_repeated_header_are_no_rows() -> None:
    assert _read(CMB + FIRST + "--------,,,,,,\n" + CMB + FIRST.replace("03,", "04,")).statements[0].lines == 2


def test_a_stray_quotation_mark_is_refused() -> None:
    for text in (
        CMB + '2026-03-03,CNY,1.00,,"x,,\n' + FIRST,
        CMB + '2026-03-03,CNY,1.00,,"x\n2026-03-03,CNY,1.00,,y",,\n' + FIRST,
    ):
        with pytest.raises(UnclosedQuote) as refused:
            _read(text)
        assert refused.value.data["line"] == 2


def test_a_cell_of_two_lines_is_one_cell() -> None:
    (statement,) = _read(CMB + '2026-03-03,CNY,1.00,,"x\ny",,\n' + FIRST).statements
    assert [(entry.line, entry.memo) for entry in statement.entries] == [(2, "x y"), (4, "转账汇款")]


def test_a_file_that_ends_inside_quotation_marks_lost_its_last_row() -> None:
    found = _read(CMB + FIRST + '2026-03-04,CNY,"1,2')
    assert found.statements[0].lines == 1
    assert _cautions(found) == [("statements.caution.cut_off", 3)]


def test_half_a_row_at_the_end_is_left_out() -> None:
    for half in ("2026-03-04,CNY", "2026-03-04,CNY,99", "2026-03-04,CNY,99.00,100"):
        found = _read(CMB + FIRST + half)
        assert found.statements[0].lines == 1
        assert _cautions(found) == [("statements.caution.cut_off", 3)]


def test_half_a_sum_in_the_last_column_is_left_out() -> None:
    head = golden_text("bocom-credit")
    assert _read(head.removesuffix("\n")).statements[0].lines == 2
    assert _read(head.removesuffix("0\n")).statements[0].lines == 1
    assert len(_read(golden_text("boc-credit").removesuffix("\n")).statements) == 2
    assert len(_read(golden_text("boc-credit").removesuffix("D\n")).statements) == 1
    (statement,) = _read(golden_text("hsbc-hk").rpartition("\n")[0]).statements
    assert statement.lines == 2


def test_no_table_at_all() -> None:
    for text in ("hello\n", "1,2,3\n4,5,6\n"):
        with pytest.raises(NoHeader):
            _read(text)
    with pytest.raises(UnknownFormat) as refused:
        _read("\nDate,Label,Sum\n1,2,3\n")
    assert refused.value.data["seen"] == "Date, Label, Sum"


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b" \r\n\t", b"\0\0\0"])
def test_nothing_at_all(data: bytes) -> None:
    with pytest.raises(EmptyFile):
        read_bytes(data)


def test_a_cell_without_end_is_refused() -> None:
    for text in (
        CMB + "2026-03-03,CNY,1.00,," + "x" * 200_000 + ",,\n",
        "`" + "x" * 10 + '\n"' + "y" * 200_000 + '"\n',
    ):
        with pytest.raises(DamagedFile):
            delimited.read(text.encode(), "file.csv")


def test_a_header_alone_is_an_empty_statement() -> None:
    (statement,) = _read(CMB).statements
    assert (statement.lines, statement.credits, statement.debits, statement.balanced) == (0, 0, 0, None)


def test_a_header_far_down_is_found() -> None:
    assert _read("note\n" * 150 + CMB + FIRST).statements[0].lines == 1
    with pytest.raises(NoHeader):
        _read("note\n" * 250 + CMB + FIRST)


def test_names_of_columns_may_be_dressed() -> None:
    head = CMB.replace("交易金额", ' "交易金额"\t').replace("货币", "﻿货　币")
    assert _read(head.replace('"', "") + FIRST).format == "cmb"


def test_a_statement_an_account_and_currency() -> None:
    text = golden_text("boc").replace(",3167\n2026-03-03", ",4455\n2026-03-03")
    found = _read(text + "2026-03-05,08:10:00,港币,5.00,5.00,利息,,,,,,,3167\n")
    assert [(statement.account, statement.currency, statement.lines) for statement in found.statements] == [
        ("4455", "CNY", 1),
        ("3167", "CNY", 1),
        ("3167", "HKD", 1),
    ]


def test_an_unknown_currency_is_said() -> None:
    found = _read(CMB + FIRST.replace("CNY", "贝壳"))
    assert found.statements[0].currency is None
    assert ("statements.caution.currency", 2) in _cautions(found)


def test_balances_that_cannot_be_read_are_said() -> None:
    found = _read(CMB + FIRST.replace('"1,994.00"', "xx") + FIRST)
    assert ("statements.caution.balance", 2) in _cautions(found)
    assert [entry.balance for entry in found.statements[0].entries] == [None, 199400]


def test_sums_finer_than_the_currency_are_rounded_and_said() -> None:
    found = _read(CMB + FIRST.replace("994.00,", "994.005,", 1))
    assert found.statements[0].credits == 99401
    assert ("statements.caution.rounded", 2) in _cautions(found)


def test_ids_that_a_spreadsheet_spoiled_are_said() -> None:
    found = _read(golden_text("wechat-personal").replace("398000000001", "4.2E+27"))
    assert ("statements.caution.lost", 16) in _cautions(found)
    assert found.statements[0].entries[0].id == ""


def test_ids_are_each_their_own() -> None:
    text = golden_text("wechat-personal").replace("398000000002", "398000000001")
    (statement,) = _read(text).statements
    assert [entry.id for entry in statement.entries] == ["398000000001", "398000000001#2", "207000000003"]


@pytest.mark.parametrize(
    ("name", "old", "new", "key", "line"),
    [
        ("alipay-personal", "共4笔记录", "共5笔记录", "count", 8),
        ("alipay-personal", "收入：1笔 28.50元", "收入：1笔 28.51元", "sum", 9),
        ("alipay-fund", "收入合计：1笔", "收入合计：2笔", "count", 12),
        ("alipay-business", "退款共-40.00", "退款共-41.00", "sum", 10),
        ("wechat-trade-all", "`3,`100.00,`40.00,`0.00,`0.33495", "`3,`100.00,`40.00,`0.00,`0.33494", "sum", 6),
        ("wechat-fund", "`4,`1,", "`4,`2,", "count", 7),
        ("icbc-v2", "1,520.50", "1,520.51", "sum", 12),
    ],
)
def test_what_a_file_says_of_itself_is_held_against_its_rows(
    name: str, old: str, new: str, key: str, line: int
) -> None:
    text = golden_text(name)
    assert old in text
    assert _cautions(_read(text.replace(old, new))) == [(f"statements.caution.{key}", line)]


def test_a_wallets_running_balance_is_proved() -> None:
    found = _read(golden_text("alipay-fund").replace("1059.40", "1059.41"))
    assert [statement.balanced for statement in found.statements] == [False]
    assert {line for _, line in _cautions(found)} == {8, 9}


def test_totals_of_several_currencies_are_not_added_up() -> None:
    rows = grid("icbc-v1")
    at = next(at for at, row in enumerate(rows) if row and row[0].startswith("2026-03-03"))
    foreign = [*rows[at]]
    foreign[10] = "美元"
    rows.insert(at, foreign)
    for label, told in (("合计", 0), ("人民币合计", 0), ("美元合计", 1)):
        rows[-1][0] = label
        found = _read(csv_bytes(rows).decode())
        assert [statement.currency for statement in found.statements] == ["CNY", "USD"]
        assert sum(key.endswith("caution.sum") for key, _ in _cautions(found)) == told


def test_card_numbers_are_cut_and_counted() -> None:
    text = (
        golden_text("unionpay-ums")
        .replace("622202******0001", "4111111111111111")
        .replace("625900******0002", "5555555555554444")
    )
    assert ("statements.caution.cards", None) in _cautions(_read(text))
    (statement,) = _read(CMB + FIRST.replace("转账汇款", "付 4111 1111 1111 1111 款")).statements
    assert statement.entries[0].memo == "付 411111******1111 款"
    assert statement.warnings[0].said.args == (("n", 1),)


def test_a_signed_ledger_without_a_column_of_directions() -> None:
    text = (
        "记账时间,微信支付业务单号,资金流水单号,业务类型,收支金额(元),账户结余(元),资金变更提交申请人,业务凭证号,备注\n"
        "2026-07-25 10:00:00,B1,420001,交易,499.00,1000.00,系统,MA001,\n"
        "2026-07-26 10:00:00,R1,420002,退款,-99.00,901.00,管理员,MA001-refund,\n"
    )
    (statement,) = _read(text).statements
    assert [(taking.kind, taking.gross) for taking in statement.takings] == [("sale", 49900), ("refund", -9900)]
    assert statement.balanced is True


@pytest.mark.parametrize(
    ("word", "kind"),
    [("交易", "sale"), ("退款", "refund"), ("扣除交易手续费", "adjustment"), ("提现", "payout"),
     ("提现手续费", "payout_fee"),
     ("充值", "topup"), ("冻结", "hold"), ("解冻", "release"), ("分账", "split"), ("其他", "adjustment")],
)  # fmt: skip
def test_what_moves_a_wallet(word: str, kind: str) -> None:
    for name, column in (("wechat-fund", "`交易,`交易,"), ("alipay-fund", "在线支付")):
        instead = f"`其他,`{word}," if name == "wechat-fund" else word
        text = golden_text(name).replace(column, instead)
        assert _read(text).statements[0].takings[0].kind == kind


def test_a_period_that_ends_at_midnight_ends_the_day_before() -> None:
    (statement,) = _read(golden_text("alipay-fund")).statements
    assert (statement.start, statement.end) == (date(2026, 3, 2), date(2026, 3, 2))


def test_words_of_a_period_that_are_no_date_are_passed_over() -> None:
    text = golden_text("alipay-fund").replace("2026年03月02日 00:00:00", "某日")
    (statement,) = _read(text).statements
    assert statement.start == date(2026, 3, 2)


AMOUNTS = st.lists(st.integers(-(10**9), 10**9), min_size=1, max_size=20)


@given(AMOUNTS)
def test_sums_read_back(amounts: list[int]) -> None:
    balance = 0
    rows = []
    for amount in amounts:
        balance += amount
        rows.append(f'2026-03-03,CNY,"{amount / 100:,.2f}","{plain(balance, "CNY")}",x,,\n')
    (statement,) = _read(CMB + "".join(rows)).statements
    assert [entry.amount for entry in statement.entries] == amounts
    assert statement.credits == sum(amount for amount in amounts if amount > 0)
    assert statement.debits == -sum(amount for amount in amounts if amount < 0)
    assert statement.balanced in (True, None)
    assert statement.warnings == ()


@given(st.text(max_size=200))
def test_no_text_is_a_bug(text: str) -> None:
    with suppress(InputError):
        assert read_bytes(text.encode("utf-8", "surrogatepass")).format


@given(
    st.binary(max_size=200),
    st.sampled_from([b"", CMB.encode(), ABC.encode("gb18030"), b"PK\x03\x04", b"\xd0\xcf\x11\xe0"]),
)
def test_no_bytes_are_a_bug(data: bytes, start: bytes) -> None:
    with suppress(InputError):
        assert read_bytes(start + data).format


def test_commas_of_a_last_column_of_words() -> None:
    text = golden_text("ccb")
    (statement,) = _read(text.replace("银联商务,网上银行", "银联商务,网上银行,某支行,某柜台")).statements
    assert (statement.credits, statement.balanced) == (99400, True)
    with pytest.raises(WideRow):
        _read(text.replace("0.0,994.0,1994.0,", "0.0,994.0,1,994.0,"))
    (statement,) = _read(text.replace("卡号/账号:6217****0003,", "账　　号：********1234")).statements
    assert statement.account == "********1234"


PROFILE = """
format = "bank.test"
kind = "%s"
channel = "card"
sign = "~"
fee_sign = "="
header = ["Date", "Sum"]
never = ["Gross"]
find = ['Opening: (?P<opening>\\S+)', 'Closing: (?P<closing>\\S+)', 'Currency: (?P<currency>\\w+)']
[columns]
date = "Date"
amount = "Sum"
fee = "Fee"
counterparty = "Payer"
[[rule]]
when = { Date = ["*-99"], Payer = ["*"] }
skip = true
[[check]]
pattern = 'In: (?P<sum>\\S+)'
of = "in"
"""
TABLE = (
    "Opening: %s\nClosing: 15.00\nCurrency: EUR\nDate,Sum,Fee,Payer\n2026-03-02,-5.00,0.10,4111111111111111\n"
    "2026-03-99,1.00,,4111111111111111\nIn: %s,,,\n"
)


def _own(kind: str, text: str, folder: Path) -> Statement:
    path = folder / "test.toml"
    path.write_text(PROFILE % kind, encoding="utf-8")
    sheet = delimited.sheet_of(text, "x")
    (statement,) = reading.read((sheet,), "x", "utf-8", (load(path),)).statements
    return statement


def test_everything_that_a_profile_can_say(tmp_path: Path) -> None:
    statement = _own("bank", TABLE % ("10.00", "5.00"), tmp_path)
    assert (statement.opening, statement.closing, statement.currency) == (1000, 1500, "EUR")
    assert [(entry.amount, entry.counterparty) for entry in statement.entries] == [(500, "411111******1111")]
    assert [caution.said.key for caution in statement.warnings] == ["statements.caution.cards"]
    takings = _own("takings", TABLE % ("ten", "five"), tmp_path)
    assert [(taking.gross, taking.fee) for taking in takings.takings] == [(500, 10)]
    assert takings.opening is None
    with pytest.raises(UnknownFormat):
        _own("bank", "Date,Sum,Gross\n2026-03-02,1.00,1.00\n", tmp_path)
