"""MT940 and MT942: the traps of the format, each with what a wrong reader would make of it."""

from __future__ import annotations

from contextlib import nullcontext
from datetime import date

import pytest

from posdesk.kit.errors import PosdeskError
from posdesk.statements.formats import mt940
from posdesk.statements.formats.faults import OtherMessage, UnreadableLine
from posdesk.statements.model import Entry, Statement
from posdesk.statements.proof import prove


def read(*lines: str, currency: str = "CNY") -> Statement:
    body = "\n".join((":20:X", ":25:6222", f":60F:C260301{currency}0,00", *lines))
    return prove(mt940.read(body.encode(), "a.sta").statements[0])


def entry(line: str, *more: str, currency: str = "CNY") -> Entry:
    return read(f":61:{line}", *more, currency=currency).entries[0]


def keys(statement: Statement) -> list[tuple[str, int | None]]:
    return [(caution.said.key.partition(".")[2], caution.line) for caution in statement.warnings]


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("C12,34NTRF", 1234),
        ("D12,NTRF", -1200),
        ("RC12,34NTRF", -1234),
        ("RD12,34NTRF", 1234),
        ("RCR12,34NTRF", -1234),
        ("CN12,3NTRF", 1230),
        ("DD0,05NTRF", -5),
        ("C000000000012,34N030NONREF", 1234),
        ("C50,00 NTRFNONREF", 5000),
        ("C5000,00S05168790452", 500000),
        ("C12.34NTRF", 1234),
        ("C1.234,56NTRF", 123456),
        ("C1,234.56NTRF", 123456),
    ],
)
def test_amounts_and_directions(text: str, minor: int) -> None:
    assert entry(f"2603170317{text}").amount == minor


@pytest.mark.parametrize(
    "line",
    [
        "2603170317C1.234NTRF",
        "2603170317C12 34,00NTRF",
        "2603170317C12NTRF",
        "2603170317C12,34",
        "2603170317C12,34,56NTRF",
        "2603170317X12,34NTRF",
        "260317",
        "2613170317C1,00NTRF",
        "2603170017C1,00NTRF",
        "2603991C1,00NTRF",
        "",
    ],
)
def test_a_line_that_could_mean_two_things_is_refused_with_its_number(line: str) -> None:
    with pytest.raises(UnreadableLine) as problem:
        entry(line)
    assert problem.value.data["line"] == 4
    assert problem.value.data["file"] == "a.sta"


def test_an_unusual_decimal_mark_is_told() -> None:
    assert ("line.decimal_mark", 4) in keys(read(":61:260317C12.34NTRF"))
    assert keys(read(":61:260317C12,34NTRF")) == [("cut_off.no_closing", None)]


def test_an_amount_finer_than_the_currency_is_rounded_and_told() -> None:
    found = read(":61:260317C12,345NTRF", ":62F:C260317CNY12,345")
    assert found.entries[0].amount == 1235
    assert found.closing == 1235
    assert ("line.rounded", 4) in keys(found)
    assert entry("260317C12,345NTRF", currency="KWD").amount == 12345
    assert entry("260317C12,NTRF", currency="JPY").amount == 12


@pytest.mark.parametrize(
    ("line", "booked", "value"),
    [
        ("2603170318", date(2026, 3, 18), date(2026, 3, 17)),
        ("2601021231", date(2025, 12, 31), date(2026, 1, 2)),
        ("2512310102", date(2026, 1, 2), date(2025, 12, 31)),
        ("260317", date(2026, 3, 17), date(2026, 3, 17)),
        ("260317    ", date(2026, 3, 17), date(2026, 3, 17)),
        ("2402290229", date(2024, 2, 29), date(2024, 2, 29)),
        ("9912310103", date(2000, 1, 3), date(1999, 12, 31)),
    ],
)
def test_booking_days_take_the_year_nearest_to_the_value_date(line: str, booked: date, value: date) -> None:
    found = entry(f"{line}C1,00NTRF")
    assert (found.date, found.value_date) == (booked, value)


def test_the_thirtieth_of_february_is_the_end_of_february() -> None:
    found = read(":61:2602300301C1,00NTRF")
    assert found.entries[0].value_date == date(2026, 2, 28)
    assert ("line.no_such_day", 4) in keys(found)


def test_a_line_cut_by_an_odd_line_break_is_joined() -> None:
    found = read(":61:2603170317C1", ",56NTRFREF-1//B1", ":86:memo", ":62F:C260317CNY1,56")
    assert (found.entries[0].amount, found.entries[0].reference) == (156, "REF-1")
    assert found.balanced is True


def test_pages_statements_and_currencies_stay_apart() -> None:
    text = (
        ":20:A\n:25:1\n:60F:C260301EUR1,00\n:61:260302C1,00NTRF\n:62M:C260302EUR2,00\n"
        ":20:B\n:25:1\n:60M:C260302EUR2,00\n:61:260303C1,00NTRF\n:62F:C260303EUR3,00\n-\n"
        ":25:2\n:60F:D260301JPY5,\n:61:260302C7,NTRF\n:62F:C260302JPY2,\n"
        ":60F:C260303USD0,\n:62F:C260303USD0,\n"
    )
    found = [prove(statement) for statement in mt940.read(text.encode(), "a").statements]
    assert [(one.account, one.currency, one.opening, one.closing, one.balanced) for one in found] == [
        ("1", "EUR", 100, 200, True),
        ("1", "EUR", 200, 300, True),
        ("2", "JPY", -5, 2, True),
        ("", "USD", 0, 0, True),
    ]
    assert all(not one.warnings for one in found)


def test_a_missing_page_is_told() -> None:
    text = ":20:A\n:25:1\n:60F:C260301EUR1,\n:62M:C260302EUR1,\n:20:B\n:25:1\n:60M:C260302EUR2,\n:62F:C260303EUR2,\n"
    assert keys(mt940.read(text.encode(), "a").statements[1]) == [("balance.gap", 5)]


def test_the_period_is_that_of_the_balances_not_of_stray_value_dates() -> None:
    found = read(":61:251201C1,00NTRF", ":61:260901D1,00NTRF", ":62F:C260331CNY0,00")
    assert (found.start, found.end) == (date(2026, 3, 2), date(2026, 3, 31))
    same_day = read(":61:260301C1,00NTRF", ":62F:C260331CNY1,00")
    assert same_day.start == date(2026, 3, 1)
    cut_off = read(":61:260305C1,00NTRF")
    assert (cut_off.start, cut_off.end) == (date(2026, 3, 2), date(2026, 3, 5))
    backwards = read(":62F:C260201CNY0,00")
    assert (backwards.start, backwards.end) == (date(2026, 2, 1), date(2026, 2, 1))


@pytest.mark.parametrize(
    "balance", [":62F:C260399CNY1,00", ":62F:C260317CNY11 274,94", ":62F:C260317CNY1.234", ":62F:"]
)
def test_a_balance_that_cannot_be_read_is_told_and_not_used(balance: str) -> None:
    found = read(":61:260317C1,00NTRF", balance)
    assert found.closing is None
    assert ("balance.unreadable", 5) in keys(found)
    assert found.balanced is None


def test_text_that_looks_like_a_tag_stays_text() -> None:
    found = read(
        ":61:260317C1,00NTRF",
        ":86:card payment of 12-09-2014T16",
        ":20:37 at the shop",
        "-",
        "more",
        ":62F:C260317CNY1,00",
    )
    assert found.entries[0].memo == "card payment of 12-09-2014T16 :20:37 at the shop - more"
    assert found.balanced is True


def test_an_account_tag_between_lines_is_taken_for_their_details() -> None:
    found = read(":61:260317C1,00NTRF", ":25:166?20from a broken bank", ":62F:C260317CNY1,00")
    assert (found.account, found.entries[0].memo) == ("6222", "from a broken bank")


def test_the_account_may_follow_the_opening_balance() -> None:
    found = mt940.read(b":20:X\n:60F:C260301EUR0,00\n:25:77\n:25:88\n:62F:C260301EUR0,00\n", "a").statements[0]
    assert found.account == "77"


def test_a_cut_line_that_no_next_line_completes_is_refused() -> None:
    with pytest.raises(UnreadableLine):
        read(":61:2603170317C1", "no amount", ":62F:C260317CNY1,56")


def test_details_after_the_closing_balance_belong_to_no_line() -> None:
    found = read(":86:before", ":61:260317C1,00NTRF", ":62F:C260317CNY1,00", ":86:D000001C000001D0,00C1,00")
    assert found.entries[0].memo == ""


def test_a_file_without_header_and_currency_is_read_and_told() -> None:
    found = mt940.read(b":61:1409010902DR000000000001,62NTRF0000549855700010//025498557/000001", "a").statements[0]
    assert (found.entries[0].amount, found.currency, found.entries[0].reference) == (-162, None, "0000549855700010")
    assert keys(found) == [("line.no_currency", 1), ("cut_off.no_closing", None)]


def test_an_interim_report_has_no_balances_but_counts() -> None:
    lines = ":20:R\n:25:6222\n:34F:CNYD0,00\n:61:2603170317C5,00NTRF\n:61:2603170317ED1,00NTRF\n"
    cut = mt940.read(lines.encode(), "a")
    assert cut.format == "mt942"
    assert keys(cut.statements[0]) == [("cut_off.no_end", None)]
    assert cut.statements[0].entries[1].pending
    whole = mt940.read(f"{lines}:90D:1CNY1,00\n:90C:1CNY5,00\n-\n".encode(), "a").statements[0]
    assert whole.warnings == ()
    wrong = mt940.read(f"{lines}:90C:2CNY6,00\n:90D:oops\n".encode(), "a").statements[0]
    assert keys(wrong) == [("summary.count", 6), ("summary.sum", 6)]


def test_line_ends_of_every_kind_and_control_letters() -> None:
    lines = "\x01", ":20:A", ":25:1", ":60F:C260301EUR1,00", ":61:260302C1,00NTRF", ":86:one", " two"
    text = "\r\n".join((*lines, ":62F:C260302EUR2,00", "-\x03", ""))
    for data in (text, text.replace("\r\n", "\r"), text.replace("\r\n", "\n")):
        found = prove(mt940.read(data.encode(), "a").statements[0])
        assert (found.entries[0].memo, found.entries[0].line, found.balanced) == ("one two", 5, True)


def test_what_is_no_statement_is_refused() -> None:
    with pytest.raises(OtherMessage):
        mt940.read(b"1\n2\n3\n", "a")
    assert not mt940.sniff(b"date,amount\n2026-01-01,1.00\n")
    assert mt940.sniff(b"{1:F01X}{4:\r\n:20:X\r\n")


@pytest.mark.parametrize(
    ("details", "counterparty", "reference", "memo"),
    [
        ("166?00GUTSCHRIFT?20EREF+A-1 SVWZ+0316?32UMS?33 CO", "UMS CO", "A-1", "GUTSCHRIFT 0316"),
        ("166?20SVWZ+x ABWA+other payer", "", "", "x other payer"),
        ("000>100987>20 HUUR>21 KANTOOR", "", "", "HUUR KANTOOR"),
        ("/EREF/E1//CNTP/NL32INGB0000012345/INGBNL2A/Pay BV///REMI/USTD//Payout/", "Pay BV", "E1", "Payout"),
        ("/ORDP//NAME/R. SMITH/REMI/for goods/ISDT/2014-01-02", "R. SMITH", "", "for goods"),
        ("/PREF/P1/TRCD/00200/", "", "P1", "P1 00200"),
        ("just words", "", "", "just words"),
    ],
)
def test_dialects_of_the_details(details: str, counterparty: str, reference: str, memo: str) -> None:
    found = entry("260317C1,00NTRFNONREF", f":86:{details}")
    assert (found.counterparty, found.reference, found.memo) == (counterparty, reference, memo)


def test_numbered_details() -> None:
    found = entry("260317C1,00NTRF", ":NS:01for goods", "02and more", "15Payer", "17Transfer", "191000")
    assert (found.counterparty, found.memo) == ("Payer", "Transfer for goods and more")


@pytest.mark.parametrize(
    "junk", [b":61:" + b"9" * 5000, b":86:" + b"?20" * 3000, b":20:" * 3000, b":61:260317C" + b"1." * 4000]
)
def test_hostile_lines_are_quick_and_never_a_crash(junk: bytes) -> None:
    refused = junk.startswith(b":61:")
    with pytest.raises(PosdeskError) if refused else nullcontext():
        mt940.read(b":20:X\n:60F:C260301EUR0,\n" + junk, "a")
