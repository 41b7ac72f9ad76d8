"""OFX as banks really write it: headers, charsets, unclosed tags, amounts, dates, and what is refused."""

from __future__ import annotations

from datetime import date

import pytest

from posdesk.kit.errors import PosdeskError
from posdesk.statements.formats import ofx
from posdesk.statements.formats.faults import BankRefused, CutOffFile, HostileFile, OtherMessage, UnreadableLine
from posdesk.statements.model import Entry, Statement
from posdesk.statements.proof import prove
from tests.statements.tables import GOLDEN


def document(inside: str, *, header: str = "OFXHEADER:100\nDATA:OFXSGML\n\n", currency: str = "CNY") -> str:
    return (
        f"{header}<OFX><STMTTRNRS><STMTRS><CURDEF>{currency}<BANKACCTFROM><ACCTID>6222</BANKACCTFROM><BANKTRANLIST>"
        f"{inside}</BANKTRANLIST></STMTRS></STMTTRNRS></OFX>"
    )


def movement(amount: str = "1.00", day: str = "20260317", more: str = "") -> str:
    return f"\n<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>{day}<TRNAMT>{amount}{more}</STMTTRN>"


def read(inside: str, currency: str = "CNY") -> Statement:
    return prove(ofx.read(document(inside, currency=currency).encode(), "a.ofx").statements[0])


def entry(amount: str = "1.00", day: str = "20260317", more: str = "") -> Entry:
    return read(movement(amount, day, more)).entries[0]


def keys(statement: Statement) -> list[str]:
    return [caution.said.key.partition(".")[2] for caution in statement.warnings]


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("12.34", 1234), ("-12.34", -1234), ("+12.34", 1234), ("12", 1200), (".5", 50), ("5.", 500), ("-0", 0),
        ("12,34", 1234), ("-,50", -50), ("1,234.56", 123456), ("1.234,56", 123456), ("1 234,56", 123456),
        ("1'234.56", 123456), ("1.234.567", 123456700), ("1,234,567", 123456700), ("00000000001111.0000", 111100),
        ("12.34-", -1234), ("\N{MINUS SIGN}12.34", -1234), (" 12.34 ", 1234),
    ],
)  # fmt: skip
def test_amounts(text: str, minor: int) -> None:
    assert entry(text).amount == minor


@pytest.mark.parametrize("text", ["1,234", "12..34", ".  ", "1.2.3", "1,2,3", "abc", "1e5", "--5", "12,34,56", "-"])
def test_an_amount_that_is_none_or_could_be_two_is_refused_with_its_line(text: str) -> None:
    with pytest.raises(UnreadableLine) as problem:
        read(movement("7") + movement(text))
    assert problem.value.data == {"file": "a.ofx", "line": 6, "expected": problem.value.data["expected"]}


def test_the_other_amounts_tell_what_a_comma_means() -> None:
    assert [one.amount for one in read(movement("9.50") + movement("1,234")).entries] == [950, 123400]
    found = read(movement("9,50") + movement("1,234") + movement("2,345"))
    assert [one.amount for one in found.entries] == [950, 123, 235]
    with pytest.raises(UnreadableLine):
        read(movement("9") + movement("1,234"))


def test_amounts_finer_than_the_currency_are_rounded_and_told() -> None:
    found = read(movement("3070.1328011762807") + movement("-0.005"))
    assert [one.amount for one in found.entries] == [307013, -1]
    assert keys(found) == ["line.rounded", "line.rounded"]
    assert read(movement("1.234"), "KWD").entries[0].amount == 1234


@pytest.mark.parametrize(
    "text",
    [
        "20260317",
        "20260317000000",
        "20260317235959.000[-5:EST]",
        "202603171200",
        "2026-03-17",
        "20260317000000[+8:CST]",
    ],
)
def test_days_are_those_that_are_written(text: str) -> None:
    assert entry(day=text).date == date(2026, 3, 17)


def test_a_missing_day_falls_back_and_is_told() -> None:
    assert entry(day="", more="<DTUSER>20260316").date == date(2026, 3, 16)
    found = read("<DTSTART>20260301<DTEND>20260331" + movement(day="20260231"))
    assert (found.entries[0].date, keys(found)) == (date(2026, 3, 31), ["line.no_date"])
    with pytest.raises(UnreadableLine):
        read(movement(day=""))


def test_a_movement_emptied_by_hand_counts_as_a_line_without_money() -> None:
    found = read("<DTEND>20260331\n<STMTTRN>*snipped*</STMTTRN>")
    assert (found.lines, found.credits, keys(found)) == (1, 0, ["line.no_amount"])
    assert found.entries[0].neutral


@pytest.mark.parametrize(
    "header",
    [
        "", "OFXHEADER:100DATA:OFXSGMLVERSION:102", "\r\n\r\nOFXHEADER:100\r\nVERSION:300\r\n",
        '<?xml version="1.0"?>\n<?OFX OFXHEADER="200" VERSION="211"?>\n', "DATA:OFXSGML\nENCODING:UTF-8\n",
        "<START><OFXHEADER>100</OFXHEADER></START>",
    ],
)  # fmt: skip
def test_headers_of_every_shape(header: str) -> None:
    data = document(movement(), header=header).encode()
    assert ofx.sniff(data)
    assert ofx.read(data, "a").statements[0].entries[0].amount == 100


@pytest.mark.parametrize(
    ("text", "codec", "found"),
    [
        ("银联商务清算", "utf-8", "utf-8"),
        ("银联商务清算", "gb18030", "gb18030"),
        ("銀聯商務清算款項", "big5", "big5hkscs"),
        ("Café Müller Übergröße", "cp1252", "cp1252"),
        ("Crédit à l'été", "latin-1", "cp1252"),
    ],
)
def test_the_bytes_decide_the_charset_not_the_header(text: str, codec: str, found: str) -> None:
    data = document(movement(more=f"<NAME>{text}"), header="OFXHEADER:100\nCHARSET:1252\n\n").encode(codec)
    read = ofx.read(data, "a")
    assert (read.encoding, read.statements[0].entries[0].counterparty) == (found, text)


def test_a_declared_chinese_charset_holds_where_the_bytes_bear_it_out() -> None:
    data = document(movement(more="<NAME>鑫淼"), header="CHARSET:936\n").encode("gb18030")
    assert ofx.read(data, "a").statements[0].entries[0].counterparty == "鑫淼"
    western = document(movement(more="<NAME>\xe9"), header="CHARSET:936\n").encode("latin-1")
    assert ofx.read(western, "a").encoding == "cp1252"


def test_fields_land_where_they_belong() -> None:
    found = entry(
        more="<FITID>F<REFNUM>R<CHECKNUM>7<PAYEE><NAME>Payee<CITY>X</PAYEE><BANKACCTTO><ACCTID>999</BANKACCTTO>"
        "<DTAVAIL>20260318<MEMO>a &amp; b &lt;c&gt; &#20013; &#x6587; &#0; &nbsp;x"
    )
    assert (found.id, found.reference, found.counterparty, found.memo) == ("F", "R", "Payee", "a & b <c> 中 文 x")
    assert (found.account, found.value_date) == ("6222", date(2026, 3, 18))
    assert entry(more="<NAME>Name<PAYEE><NAME>Payee</PAYEE>").counterparty == "Name"
    assert entry(more="<PAYEE><NAME>Payee</PAYEE><NAME>Name").counterparty == "Name"


def test_unclosed_movements_pending_ones_and_marked_sections() -> None:
    text = (
        "<STMTTRN><DTPOSTED>20260317<TRNAMT>1<STMTTRN><DTPOSTED>20260317<TRNAMT>2<MEMO><![CDATA[5 < 6 & 7]]>"
        "</BANKTRANLIST><BANKTRANLISTP><STMTTRNP><DTPOSTED>20260317<TRNAMT>4</STMTTRNP></BANKTRANLISTP>"
        "<!-- <TRNAMT>99 --><BANKTRANLIST>"
    )
    found = read(text)
    assert [(one.amount, one.pending) for one in found.entries] == [(100, False), (200, False), (400, True)]
    assert found.entries[1].memo == "5 < 6 & 7"
    assert found.credits == 300


def test_accounts_cards_and_investments() -> None:
    text = (
        "<OFX><STMTRS><CURDEF>CNY<BANKACCTFROM><ACCTID>1</BANKACCTFROM><LEDGERBAL><BALAMT>-5.50<DTASOF>20260331</LEDGERBAL>"
        "<AVAILBAL><BALAMT>9</AVAILBAL></STMTRS><CCSTMTRS><CURDEF>usd<CCACCTFROM><ACCTID>2</CCACCTFROM>"
        f"{movement()}</CCSTMTRS><INVSTMTRS>{movement()}</INVSTMTRS></OFX>"
    )
    bank, card = ofx.read(text.encode(), "a").statements
    assert (bank.account, bank.currency, bank.opening, bank.closing) == ("1", "CNY", None, -550)
    assert keys(bank) == ["investment.skipped"]
    assert (card.account, card.currency, len(card.entries)) == ("2", "USD", 1)
    alone = ofx.read(f"<OFX><INVSTMTRS>{movement()}</INVSTMTRS></OFX>".encode(), "a")
    assert alone.statements == ()


def test_a_movement_in_another_currency_is_its_own_statement() -> None:
    foreign = "<CURRENCY><CURRATE>1.1<CURSYM>JPY</CURRENCY>"
    original = "<ORIGCURRENCY><CURRATE>1.1<CURSYM>JPY</ORIGCURRENCY>"
    found = ofx.read(document(movement("5", more=foreign) + movement(more=original)).encode(), "a").statements
    assert [(one.currency, [line.amount for line in one.entries]) for one in found] == [("CNY", [100]), ("JPY", [5])]
    alone = read(movement(more="<CURRENCY><CURSYM>AUD</CURRENCY>"), currency="")
    assert (alone.currency, keys(alone)) == ("AUD", [])
    nothing = read(movement(), currency="")
    assert (nothing.currency, keys(nothing)) == (None, ["line.no_currency"])


def test_the_account_named_after_its_movements_and_repeated_ids() -> None:
    text = f"<OFX><STMTRS><CURDEF>CNY{movement(more='<FITID>A')}{movement(more='<FITID>A')}{movement(more='<FITID>B')}"
    found = ofx.read(f"{text}<BANKACCTFROM><ACCTID>1</BANKACCTFROM></STMTRS></OFX>".encode(), "a").statements[0]
    assert [(one.account, one.id) for one in found.entries] == [("1", ""), ("1", ""), ("1", "B")]


def test_the_period_ends_where_the_bank_stopped_knowing() -> None:
    server = "<OFX><SONRS><DTSERVER>20260320</SONRS><STMTRS><DTSTART>{}<DTEND>{}</STMTRS></OFX>"

    def period(start: str, end: str) -> tuple[date | None, date | None]:
        found = ofx.read(server.format(start, end).encode(), "a").statements[0]
        return found.start, found.end

    assert period("20260301", "20260331") == (date(2026, 3, 1), date(2026, 3, 20))
    assert period("20260301", "20260310") == (date(2026, 3, 1), date(2026, 3, 10))
    assert period("20260331", "20260301") == (None, None)


def test_a_balance_that_cannot_be_read_is_told_and_a_fine_one_rounded() -> None:
    balance = "</BANKTRANLIST><LEDGERBAL><BALAMT>{}<DTASOF>20260331</LEDGERBAL><BANKTRANLIST>"
    assert keys(read(balance.format("oops"))) == ["balance.unreadable"]
    fine = read(balance.format("2607.1664944585727"))
    assert (fine.closing, keys(fine)) == (260717, ["line.rounded"])
    assert read(balance.format("")).closing is None


def test_the_banks_refusal_is_told_with_its_code() -> None:
    with pytest.raises(BankRefused) as problem:
        ofx.read(b"<OFX><SONRS><STATUS><CODE>15500<SEVERITY>ERROR</STATUS></SONRS></OFX>", "a")
    assert problem.value.data["reply"] == "15500"
    assert ofx.read(b"<OFX><SONRS><STATUS><CODE>0</CODE></STATUS></SONRS></OFX>", "a").statements == ()


def test_what_breaks_off_is_refused_or_told() -> None:
    with pytest.raises(CutOffFile):
        ofx.read(b"<OFX><STMTRS><STMTTRN><TRNAMT>1", "a")
    with pytest.raises(CutOffFile):
        ofx.read(b"<OFX><SONRS>", "a")
    whole = document(movement())
    cut = ofx.read(whole.removesuffix("</STMTRS></STMTTRNRS></OFX>").encode(), "a").statements[0]
    assert keys(cut) == ["cut_off.no_end"]


@pytest.mark.parametrize("text", ["", "this is no ofx", "<STMTTRN>", "<a>", "<html></html>"])
def test_what_is_no_ofx_is_refused(text: str) -> None:
    with pytest.raises(OtherMessage):
        ofx.read(text.encode(), "a")


@pytest.mark.parametrize(
    "text",
    ['<!DOCTYPE OFX [<!ENTITY a "aaaaaaaaaa">]><OFX></OFX>', '<!ENTITY x SYSTEM "file:///etc/passwd"><OFX>&x;</OFX>'],
)
def test_entities_of_its_own_are_refused(text: str) -> None:
    with pytest.raises(HostileFile):
        ofx.read(text.encode(), "a")


@pytest.mark.parametrize(
    "junk", ["<" * 200000, "<A" * 100000, "<!--" * 50000, "<![CDATA[" * 20000, "&" * 100000, "<OFX>" * 50000]
)
def test_junk_takes_no_time(junk: str) -> None:
    with pytest.raises(PosdeskError):
        ofx.read(junk.encode(), "a")


def test_unclosed_marks_leave_the_rest_readable() -> None:
    assert read(movement() + "<!-- never closed " + movement()).lines == 2


def test_a_movement_that_swallows_the_next_is_refused() -> None:
    whole = (GOLDEN / "ofx-loose.ofx").read_bytes()
    at = whole.index(b"<STMTTRN>", whole.index(b"<STMTTRN>") + 1)
    with pytest.raises(UnreadableLine):
        ofx.read(whole[:at] + b"<STMTTR" + whole[at + 9 :], "a")
