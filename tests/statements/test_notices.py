"""Messages of banks and wallets: each is a line; what they do not say is never taken for missing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.kit.resources import resource
from posdesk.statements import identify, service
from posdesk.statements.errors import BadProfile
from posdesk.statements.formats import notices
from posdesk.statements.formats.notice_days import Day, day_in, resolved, stamp_of
from posdesk.statements.formats.wordings import parse
from posdesk.statements.model import Entry, ReadFile, Statement
from tests.statements.messages import CHAIN

GOLDEN = Path(__file__).parent / "golden"
YEAR = "2026\n"


def read(text: str) -> ReadFile:
    found = service.read_text(text, "messages.txt")
    assert found.error is None, found.error
    assert found.format == "text"
    return found


def only(text: str) -> Entry:
    (statement,) = read(text).statements
    (entry,) = statement.entries
    return entry


def said(file: ReadFile) -> list[tuple[str, int | None]]:
    return [(one.said.key.rpartition(".")[2], one.line) for s in file.statements for one in s.warnings]


BANKS = [
    ("您尾号1234卡3月17日14:05工商银行收入(他行汇入)994.00元,余额1,994.00元。【工商银行】", 99400, 199400),
    ("您尾号1234卡3月17日14:05手机银行支出(转账)50.00元,余额1,944.00元。【工商银行】", -5000, 194400),
    ("您尾号1234的储蓄卡账户3月17日14时5分银联代付收入人民币994.00元,活期余额1994.00元。[建设银行]", 99400, 199400),
    ("您尾号1234的储蓄卡账户3月17日14时05分消费支出人民币35.50元,活期余额1958.50元。[建设银行]", -3550, 195850),
    (
        "【中国农业银行】某某商务公司于03月17日14:05向您尾号1234账户完成代付交易人民币994.00,余额1994.00。",
        99400,
        199400,
    ),
    ("【中国农业银行】您尾号1234账户03月17日14:05完成消费交易人民币-30.00,余额1964.00。", -3000, 196400),
    ("您的借记卡账户尾号1234,于03月17日收入(网银跨行)人民币994.00元,交易后余额1994.00【中国银行】", 99400, 199400),
    ("您账户1234于03月17日14:05他行实时转入人民币994.00,余额1994.00,付方某某商务公司【招商银行】", 99400, 199400),
    ("您尾号*1234的卡于03月17日14:05网络支付转入994.00元,交易后余额为1994.00元。【交通银行】", 99400, 199400),
    ("【邮储银行】26年03月17日14:05您尾号1234账户来账金额994.00元,余额1994.00元。", 99400, 199400),
    ("您尾号1234卡人民币活期03月17日14:05存入994.00[银联入账],可用余额1994.00。【浦发银行】", 99400, 199400),
    ("17日14:05账户*1234*汇款汇入收入994.00元,余额1994.00元。对方户名:某某商务公司[兴业银行]", 99400, 199400),
    ("账户*1234于03月17日14:05存入￥994.00元,可用余额1994.00元。【民生银行】", 99400, 199400),
    ("您存款账户1234于3月17日14:05转入人民币994.00元,存款账户余额人民币1994.00元。【平安银行】", 99400, 199400),
    ("您尾号1234的账户于03月17日14:05,转账存入人民币994.00元,当前余额1994.00元。【中信银行】", 99400, 199400),
]


@pytest.mark.parametrize(("text", "amount", "balance"), BANKS)
def test_how_the_banks_of_the_mainland_say_it(text: str, amount: int, balance: int) -> None:
    entry = only(f"2026年3月16日 09:00\n{text}")
    assert (entry.amount, entry.balance, entry.account) == (amount, balance, "****1234")
    assert entry.date == date(2026, 3, 17)
    assert entry.currency == "CNY" or "￥" not in text
    assert entry.line == 2


WALLET = """微信支付
提现到账通知
提现金额:¥994.00
到账银行:某某银行(1234)
到账时间:2026-03-17 08:31:10"""


@pytest.mark.parametrize(
    ("text", "amount", "currency", "day", "account"),
    [
        ("HSBC: HKD994.00 has been credited to your account ending 123 on 17MAR26", 99400, "HKD", 17, "****123"),
        ("【中銀香港】你的賬戶***1234於2026/03/17 14:05存入HKD994.00", 99400, "HKD", 17, "****1234"),
        ("【玉山銀行】您的帳戶末四碼1234於2026/03/17 14:05轉入NT$994元,餘額NT$1,994元", 99400, "TWD", 17, "****1234"),
        ("【恒生】Your a/c no. ***1234 was debited HKD50.00 on 2026-03-17", -5000, "HKD", 17, "****1234"),
        (WALLET, 99400, "CNY", 17, "****1234"),
    ],
)  # fmt: skip
def test_how_others_say_it(text: str, amount: int, currency: str, day: int, account: str) -> None:
    entry = only(text)
    assert (entry.amount, entry.currency, entry.date, entry.account) == (amount, currency, date(2026, 3, day), account)


def test_full_width_forms_and_who_paid() -> None:
    entry = only(
        "2026-03-17\n您尾号１２３４的账户０３月１７日收入人民币９９４．００元，余额１，９９４．００元。对方户名：某某商务公司"
    )
    assert (entry.amount, entry.balance, entry.counterparty) == (99400, 199400, "某某商务公司")


def one(text: str) -> Statement:
    (statement,) = read(text).statements
    return statement


def test_a_chain_covers_the_days_between_its_ends_and_no_other() -> None:
    whole = one(CHAIN)
    assert (whole.partial, whole.start, whole.end) == (False, date(2026, 3, 16), date(2026, 3, 19))
    assert whole.balanced is True
    assert [entry.line for entry in whole.entries] == [2, 3, 5, 6]
    backwards = "\n\n".join(["2026", *reversed(CHAIN.split("\n")[1:])])
    assert [entry.amount for entry in one(backwards).entries] == [entry.amount for entry in whole.entries]


@pytest.mark.parametrize("gone", [2, 4])
def test_a_message_that_is_missing_leaves_a_selection(gone: int) -> None:
    lines = CHAIN.splitlines()
    broken = one("\n".join(line for n, line in enumerate(lines) if n != gone))
    assert (broken.partial, broken.start, broken.end) == (True, None, None)


def test_a_message_that_is_not_understood_is_said_and_nothing_is_whole() -> None:
    file = read(CHAIN + "\n您尾号1234卡3月21日其他变化 88.00元【工商银行】\n")
    assert file.statements[0].partial
    assert said(file) == [("strange", 8)]


def test_codes_refusals_and_reminders_are_no_movements() -> None:
    more = "【某银行】验证码123456,您正在支付100.00元\n\n【某银行】您尾号1234卡支付200.00元,因余额不足交易失败\n"
    file = read(CHAIN + "\n" + more)
    assert file.statements[0].lines == 4
    assert said(file) == [("ignored", None)]
    assert not file.statements[0].partial
    nothing = service.read_text(more + "\n" + "【某银行】本期还款日3月25日", "a.txt")
    assert nothing.error is not None
    with pytest.raises(Exception, match="no_movements"):
        notices.read(more.encode(), "a.txt")


def test_what_was_pasted_twice_counts_once_where_its_balance_tells() -> None:
    assert one(CHAIN + "\n" + CHAIN.split("\n", 1)[1]).lines == 4
    twice = "2026-03-17\n账户*1234于03月17日存入¥5.00元\n账户*1234于03月17日存入¥5.00元\n"
    assert one(twice).lines == 2


def test_accounts_and_currencies_are_apart() -> None:
    text = "2026\n您尾号1234卡3月15日收入5.00元\n\n您尾号9876卡3月15日收入6.00元\n\n您尾号1234卡3月15日收入HKD7.00"
    assert [(s.account, s.currency, s.credits) for s in read(text).statements] == [
        ("****1234", "CNY", 500), ("****9876", "CNY", 600), ("****1234", "HKD", 700),
    ]  # fmt: skip


def test_without_a_year_nothing_is_guessed() -> None:
    found = service.read_text("您尾号1234卡3月15日收入5.00元【某银行】", "a.txt")
    assert found.error is not None
    assert found.error.code == "year_needed"
    found = service.read_text("2026\n您尾号1234卡15日09:00收入5.00元【某银行】", "a.txt")
    assert found.error is not None
    assert found.error.code == "year_needed"


def test_the_year_turns_where_the_messages_cross_it() -> None:
    text = "2025\n您尾号1234卡12月30日收入5.00元\n\n您尾号1234卡1月2日收入6.00元\n\n您尾号1234卡12月31日收入7.00元"
    assert [entry.date for entry in one(text).entries] == [date(2025, 12, 30), date(2026, 1, 2), date(2025, 12, 31)]


def test_days_from_what_is_said_and_from_neighbours() -> None:
    assert day_in("on 17MAR26") == Day(17, 3, 2026)
    assert day_in("9月31日") == Day(31, 9)
    assert day_in("45日12:00") is None
    assert stamp_of("2026年3月17日 14:05") == Day(17, 3, 2026)
    assert stamp_of("周二 2026/3/17 下午2:05") == Day(17, 3, 2026)
    assert stamp_of("2026-03-17 收入") is None
    stamp = Day(17, 3, 2026)
    assert resolved([(None, stamp), (Day(16), None)], None) == [date(2026, 3, 17), date(2026, 3, 16)]
    assert resolved([(Day(31, 2), None)], 2026) is None
    assert resolved([(None, None)], 2026) is None
    assert resolved([(Day(31, 2), stamp)], None) is None


def test_the_kind_of_a_file_is_not_mistaken() -> None:
    taken = []
    for path in sorted(GOLDEN.iterdir()):
        head = path.read_bytes()[: identify.HEAD]
        if path.suffix != ".json" and notices.sniff(head):
            taken.append(path.name)
    assert taken == []
    assert not notices.sniff(b"a,b,c,d,e\n" * 5)
    assert not notices.sniff(b"\0\1\2")
    assert not notices.sniff(b"")
    assert not notices.sniff("今天卖了100元\n明天再说\n".encode())


def test_no_sample_is_taken_for_messages(samples: Path) -> None:
    taken = [
        path.name
        for folder in ("public", "bad")
        for path in sorted((samples / folder).iterdir())
        if notices.sniff(path.read_bytes()[: identify.HEAD])
    ]
    assert taken == []


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("in = ", "Invalid"),
        ("inn = []", "unknown keys: inn"),
        ("in = ['(']", "not a pattern"),
        ("in = ['abc']", "finds no amount"),
        ("in = 1", "Expected `array`, got `int`"),
        ("currencies = 1", "Expected `object`, got `int`"),
        ("[currencies]\nCNY = ['[']", "not a pattern"),
        ("[currencies]\nCNY = ['*']", "not a pattern"),
    ],
)
def test_wordings_that_are_wrong_say_so(text: str, problem: str) -> None:
    with pytest.raises(BadProfile) as told:
        parse(text, "notices.toml")
    assert problem in str(told.value.data["problem"])
    assert parse(resource("notices.toml").read_text(encoding="utf-8"), "x").currency("none") is None


def test_card_numbers_in_messages_are_cut() -> None:
    entry = only("2026-03-17\n您尾号1234卡3月17日收入(来自6222021234567890128)5.00元")
    assert "6222021234567890128" not in entry.memo


@given(st.text("0123456789元收入支出余额尾号月日:,.【】银行 \n¥", max_size=200))
def test_whatever_is_pasted_ends_in_lines_or_in_words(text: str) -> None:
    found = service.read_text(text, "a.txt")
    assert found.error is not None or found.statements
