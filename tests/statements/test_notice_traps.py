"""Messages whose words mislead: what a payer wrote, whose account a number is, and days that could be of two years."""

from __future__ import annotations

from datetime import date

import pytest

from posdesk.statements import service
from posdesk.statements.formats.notice_days import Day, is_vague, resolved, stamp_of
from posdesk.statements.model import Entry, ReadFile

STAMP = "2026年3月17日 14:00\n"
FIRST = "您尾号1234卡3月15日09:00工商银行收入(银联)100元,余额1,100元。【工商银行】\n"


def read(text: str) -> ReadFile:
    found = service.read_text(text, "messages.txt")
    assert found.error is None, found.error
    return found


def entries(text: str) -> list[Entry]:
    return [entry for statement in read(text).statements for entry in statement.entries]


def said(text: str) -> list[tuple[str, int | None]]:
    return [(one.said.key.rpartition(".")[2], one.line) for s in read(text).statements for one in s.warnings]


def refused(text: str) -> str | None:
    error = service.read_text(text, "messages.txt").error
    return error and error.code


@pytest.mark.parametrize(
    ("text", "amount", "balance"),
    [
        ("您尾号1234卡3月17日11:41工商银行支出(扫码收款)30元，余额489.57元。【工商银行】", -3000, 48957),
        ("您尾号1234卡3月17日11:41工商银行收入(消费退款)30元，余额519.57元。【工商银行】", 3000, 51957),
        ("您尾号1234卡3月17日14:55工商银行收入(0407-0407费82.5元)917.50元，余额1,917.50元。", 91750, 191750),
        ("【中国农业银行】您尾号1234账户03月17日15:34完成代付交易人民币-45.00，余额55.97。", -4500, 5597),
        ("您账户1234于03月17日收到本行转入人民币50.12，付方某店，账号尾号0537，备注：转账[招商银行]", 5012, None),
        ("【招商银行】您账户1234于03月17日20:11实时转至他行人民币100.00，余额36.58，收款人某店", -10000, 3658),
        ("【招商银行】您账户1234于03月17日06:43在【支付宝-收款】快捷支付114.15元，余额99.90", -11415, 9990),
        ("【邮储银行】26年03月17日21:12您尾号1234账户向某店尾号1963账户汇款金额20.00元，余额38.90元。", -2000, 3890),
        ("【邮储银行】26年03月17日15:27某店账户2428向您尾号1234账户他行来账金额5.00元，余额25.30元。", 500, 2530),
        (
            "【某农信】您尾号1234于03月17日通过跨行支付系统账号1177（某店）转入55.00元，余额78.84元。",
            5500,
            7884,
        ),
        ("贵账户*1234于2026年03月17日转入资金587.90元，现余额687.90元，附言：支出9999.8元【交通银行】", 58790, 68790),
        ("您存款账户1234于3月17日17:29付款业务转入人民币999.61元,活期余额人民币5112.11元。【平安银行】", 99961, 511211),
        ("尾号1234账户3月17日收入9.00元，余额10.00元，摘要:转账。还款日前办理分期享优惠[光大银行]", 900, 1000),
        ("您尾号1234卡3月17日工商银行收入(转账失败退回)5.00元，余额6.00元。【工商银行】", 500, 600),
    ],
)
def test_what_a_payer_wrote_moves_nothing(text: str, amount: int, balance: int | None) -> None:
    (entry,) = entries(STAMP + text)
    assert (entry.amount, entry.balance, entry.account) == (amount, balance, "****1234")
    assert (entry.date, entry.currency) == (date(2026, 3, 17), "CNY")


def test_a_day_in_a_remark_is_not_the_movements() -> None:
    (entry,) = entries("2026\n您尾号1234卡3月15日收入(2025-12-31结算款)100元，余额1,100元。【工商银行】")
    assert entry.date == date(2026, 3, 15)


def test_a_balance_in_another_currency_is_not_the_movements() -> None:
    (entry,) = entries("2026\n您尾号1234卡3月15日消费USD20.00，余额人民币1,100.00元。")
    assert (entry.amount, entry.currency, entry.balance) == (-2000, "USD", None)


def test_a_message_without_a_currency_takes_its_accounts() -> None:
    found = entries(STAMP + "您尾号1234卡14:33存入20.00元。【浦发银行】\n您尾号1234卡14:59消费1.00[某店]【浦发银行】")
    assert [(entry.amount, entry.currency) for entry in found] == [(2000, "CNY"), (-100, "CNY")]
    assert [entry.currency for entry in entries(STAMP + "您尾号1234卡14:59消费1.00【浦发银行】")] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "您尾号1234卡3月16日09:00工商银行收入(x)1.2万元，余额13,100元。",
        "您尾号1234卡2月31日收入5.00元",
        "您尾号1234卡3月16日收入5.00元后支出6.00元",
        "昨天 14:33\n您尾号1234卡14:33存入20.00元【浦发银行】",
    ],
)
def test_what_is_not_understood_is_never_lost(text: str) -> None:
    whole = (
        FIRST
        + FIRST.replace("15日", "17日").replace("1,100", "1,200")
        + FIRST.replace("15日", "19日").replace("1,100", "1,300")
    )
    assert not read("2026\n" + whole).statements[0].partial
    lines = text.count("\n")
    assert said("2026\n" + whole + text) == [("strange", 5 + lines)]
    assert read("2026\n" + whole + text).statements[0].partial


@pytest.mark.parametrize(
    "text",
    [
        "您尾号5678信用卡3月16日14:05消费人民币50.00元【中信银行】",
        "您尾号1234卡3月18日将自动扣款100.00元，请确保余额充足。【工商银行】",
        "【工商银行】您尾号1234卡获赠消费满100元立减20元，3月31日前有效，回T退订",
        "【某贷】您尾号1234卡最高可收款50000元，3月16日10:00前点击领取",
    ],
)
def test_announcements_and_advertising_move_nothing(text: str) -> None:
    assert len(entries("2026\n" + FIRST + text)) == 1
    assert said("2026\n" + FIRST + text) == [("ignored", None)]


def test_messages_one_behind_the_other_are_two() -> None:
    second = FIRST.replace("15日", "16日").replace("1,100", "1,200")
    assert [entry.balance for entry in entries("2026\n" + FIRST.strip() + second)] == [110000, 120000]


def test_where_the_year_could_be_another_it_is_asked_for() -> None:
    one, two = "您尾号1234卡1月10日收入5.00元\n\n", "您尾号1234卡9月20日收入6.00元\n\n"
    assert refused("2025\n" + one + two) == "year_needed"
    assert refused("2026\n" + two + one.replace("1234", "9999")) == "year_needed"
    dated = "2025\n" + one + "2025-09-19\n" + two
    assert [entry.date for entry in entries(dated)] == [date(2025, 1, 10), date(2025, 9, 20)]


def test_a_day_of_the_month_is_one_near_its_time_stamp() -> None:
    text = "17日14:05账户*1234*汇款汇入收入9.00元，余额19.00元[兴业银行]"
    assert refused("2026年3月1日 09:00\n" + text) == "year_needed"
    assert [entry.date for entry in entries("2026年3月18日 00:02\n" + text)] == [date(2026, 3, 17)]
    assert [entry.date for entry in entries("2026\n3月18日 上午9:05\n" + text)] == [date(2026, 3, 17)]
    assert resolved([(Day(30), Day(2, 1)), (Day(3, 1, 2026), None)], None) == [date(2025, 12, 30), date(2026, 1, 3)]
    assert resolved([(Day(30), Day(31, 2))], 2026) is None


def test_time_stamps() -> None:
    assert stamp_of("3月18日 星期三 14:05") == Day(18, 3)
    assert stamp_of("3-18") is None
    assert stamp_of("2月31日") is None
    assert stamp_of("收入") is None
    assert [line for line in ("昨天 14:33", "星期二", "14:05", "Tuesday 2:05 pm", "", "收入 5") if is_vague(line)] == [
        "昨天 14:33", "星期二", "14:05", "Tuesday 2:05 pm",
    ]  # fmt: skip


def test_what_a_wallet_and_the_bank_both_say_is_one_payment() -> None:
    wallet = "提现到账通知\n提现金额:¥100.00\n到账银行:工商银行(1234)\n到账时间:2026-03-15 08:31\n"
    (both,) = read("2026\n" + FIRST + "\n" + wallet).statements
    assert [entry.amount for entry in both.entries] == [10000]
    (alone,) = read(wallet).statements
    assert (alone.credits, alone.partial) == (10000, True)
    (twice,) = read("2026\n" + FIRST + "\n" + wallet + "\n" + wallet.replace("08:31", "18:31")).statements
    assert [entry.amount for entry in twice.entries] == [10000, 10000]
