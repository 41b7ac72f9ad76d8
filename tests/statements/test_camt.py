"""CAMT.052, .053 and .054: balances, directions, dates, and what is refused."""

from __future__ import annotations

from datetime import date

import pytest

from posdesk.kit.errors import PosdeskError
from posdesk.statements.formats import camt
from posdesk.statements.formats.faults import CutOffFile, HostileFile, OtherMessage, UnreadableLine
from posdesk.statements.model import Statement
from posdesk.statements.proof import prove

ENTRY = (
    '<Ntry><Amt Ccy="CNY">{amount}</Amt><CdtDbtInd>{way}</CdtDbtInd><Sts>BOOK</Sts>'
    "<BookgDt><Dt>2026-03-17</Dt></BookgDt>{more}</Ntry>"
)


def document(inside: str, *, namespace: str = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.02") -> str:
    spaced = f' xmlns="{namespace}"' if namespace else ""
    return f"<Document{spaced}><BkToCstmrStmt><Stmt>\n{inside}\n</Stmt></BkToCstmrStmt></Document>"


def entry(amount: str = "1.00", way: str = "CRDT", more: str = "") -> str:
    return ENTRY.format(amount=amount, way=way, more=more)


def balance(code: str, amount: str, way: str = "CRDT", currency: str = "CNY", day: str = "2026-03-01") -> str:
    return (
        f'<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp><Amt Ccy="{currency}">{amount}</Amt>'
        f"<CdtDbtInd>{way}</CdtDbtInd><Dt><Dt>{day}</Dt></Dt></Bal>"
    )


def read(inside: str) -> list[Statement]:
    return [prove(statement) for statement in camt.read(document(inside).encode(), "a.xml").statements]


def keys(statement: Statement) -> list[str]:
    return [caution.said.key.partition(".")[2] for caution in statement.warnings]


@pytest.mark.parametrize("version", range(1, 14))
@pytest.mark.parametrize(
    ("message", "part", "name"),
    [
        ("BkToCstmrAcctRpt", "Rpt", "camt.052"),
        ("BkToCstmrStmt", "Stmt", "camt.053"),
        ("BkToCstmrDbtCdtNtfctn", "Ntfctn", "camt.054"),
    ],
)
def test_every_message_and_version(version: int, message: str, part: str, name: str) -> None:
    spaced = f"urn:iso:std:iso:20022:tech:xsd:{name}.001.{version:02}"
    tag = f"{message}V01" if version == 1 else message
    text = f'<n:Document xmlns:n="{spaced}"><n:{tag}><n:{part}>' + entry().replace("</", "</n:").replace(
        "<", "<n:"
    ).replace("<n:/n:", "</n:")
    found = camt.read(f"{text}</n:{part}></n:{tag}></n:Document>".encode(), "a")
    assert (found.format, found.statements[0].entries[0].amount) == (name, 100)


def test_a_file_without_namespace_is_read_by_its_elements() -> None:
    assert camt.read(document(entry(), namespace="").encode(), "a").format == "camt.053"


def test_opening_and_closing_balances_by_rank() -> None:
    (found,) = read(
        balance("PRCD", "5.00") + balance("OPBD", "6.00", "DBIT") + balance("CLBD", "8.00") + balance("CLAV", "9")
    )
    assert (found.opening, found.closing, found.balanced) == (-600, 800, False)
    (previous,) = read(balance("PRCD", "5.00", day="2026-02-28") + balance("CLBD", "5.00", day="2026-03-31"))
    assert (previous.opening, previous.start, previous.end) == (500, date(2026, 3, 1), date(2026, 3, 31))
    (interim,) = read(balance("ITBD", "1.00") + balance("ITBD", "2.00") + entry())
    assert (interim.opening, interim.closing, interim.balanced) == (100, 200, True)
    (backwards,) = read(balance("OPBD", "1.00", day="2026-05-01") + balance("CLBD", "1.00", day="2026-03-31"))
    assert backwards.start == backwards.end == date(2026, 3, 31)


def test_a_balance_that_cannot_be_read_is_told() -> None:
    (found,) = read(balance("OPBD", "oops") + balance("CLBD", "1.005") + entry())
    assert (found.opening, found.closing) == (None, 101)
    assert keys(found) == ["balance.unreadable", "line.rounded"]


def test_each_currency_is_a_statement_the_accounts_own_first() -> None:
    foreign = entry().replace("CNY", "USD")
    found = read(
        "<Acct><Id><IBAN>X</IBAN></Id><Ccy>CNY</Ccy></Acct>" + foreign + entry() + balance("CLBD", "2", currency="USD")
    )
    assert [(one.currency, one.lines, one.closing) for one in found] == [("CNY", 1, None), ("USD", 1, 200)]
    (empty,) = read("<Acct><Id><BBAN>Y</BBAN></Id><Ccy>CNY</Ccy></Acct>" + balance("CLAV", "2", currency="JPY"))
    assert (empty.account, empty.currency, empty.lines) == ("Y", "CNY", 0)


def test_without_a_currency_it_is_told() -> None:
    (found,) = read(entry().replace(' Ccy="CNY"', ""))
    assert (found.currency, keys(found)) == (None, ["line.no_currency"])


def test_a_reversal_keeps_the_direction_that_it_states() -> None:
    (found,) = read(entry("5.00", "DBIT", "<RvslInd>true</RvslInd>"))
    assert found.entries[0].amount == -500


def test_pending_future_and_information_entries() -> None:
    statuses = ["<Cd>PDNG</Cd>", "FUTR", "INFO", "BOOK"]
    (found,) = read("".join(entry().replace("BOOK", status) for status in statuses))
    assert [(one.pending, one.neutral) for one in found.entries] == [
        (True, False),
        (True, False),
        (False, True),
        (False, False),
    ]
    assert found.credits == 100


def test_dates_fall_back_and_say_so() -> None:
    undated = entry().replace("<BookgDt><Dt>2026-03-17</Dt></BookgDt>", "")
    valued = entry().replace("BookgDt", "ValDt").replace("2026-03-17", "2026-03-18")
    moment = entry().replace("<Dt>2026-03-17</Dt>", "<DtTm>2026-03-19T23:59:00-05:00</DtTm>")
    impossible = entry().replace("2026-03-17", "2026-02-30")
    (found,) = read("<CreDtTm>2026-04-01T00:00:00</CreDtTm>" + undated + valued + moment + impossible)
    assert [one.date.isoformat() for one in found.entries] == ["2026-04-01", "2026-03-18", "2026-03-19", "2026-04-01"]
    assert keys(found) == ["line.no_date", "line.no_date"]
    with pytest.raises(UnreadableLine):
        read(undated)


def test_a_period_that_ends_at_midnight_ends_with_the_day_before() -> None:
    period = "<FrToDt><FrDtTm>2026-03-01T00:00:00</FrDtTm><ToDtTm>{}</ToDtTm></FrToDt>"
    (midnight,) = read(period.format("2026-04-01T00:00:00") + entry())
    assert (midnight.start, midnight.end) == (date(2026, 3, 1), date(2026, 3, 31))
    (noon,) = read(period.format("2026-03-31T12:00:00") + entry())
    assert noon.end == date(2026, 3, 31)
    (one_day,) = read(period.format("2026-03-01T00:00:00") + entry())
    assert one_day.end == date(2026, 3, 1)


def test_the_banks_own_counts_and_sums_are_checked() -> None:
    summary = (
        "<TxsSummry><TtlNtries><NbOfNtries>{0}</NbOfNtries><Sum>{1}</Sum></TtlNtries>"
        "<TtlDbtNtries><NbOfNtries>0</NbOfNtries><Sum>0</Sum></TtlDbtNtries></TxsSummry>"
    )
    pending = entry("9.00").replace("BOOK", "PDNG")
    assert keys(read(summary.format(1, "1.00") + entry() + pending)[0]) == []
    assert keys(read(summary.format(2, "10.00") + entry() + pending)[0]) == []
    assert keys(read(summary.format(3, "2.00") + entry())[0]) == ["summary.count", "summary.sum"]


def test_a_batch_is_one_line_with_its_texts() -> None:
    transaction = (
        "<TxDtls><Refs><EndToEndId>{0}</EndToEndId></Refs><RltdPties><Dbtr><Nm>Payer {0}</Nm></Dbtr>"
        "<Cdtr><Nm>Shop</Nm></Cdtr></RltdPties><RmtInf><Ustrd>memo {0}</Ustrd><Strd>"
        "<RfrdDocInf><Nb>D{0}</Nb></RfrdDocInf><CdtrRefInf><Ref>C{0}</Ref></CdtrRefInf>"
        "<AddtlRmtInf>add {0}</AddtlRmtInf></Strd></RmtInf><AddtlTxInf>info {0}</AddtlTxInf></TxDtls>"
    )
    many = "".join(transaction.format(number) for number in range(30))
    (found,) = read(entry(more=f"<NtryDtls><Btch><PmtInfId>B</PmtInfId></Btch>{many}</NtryDtls>"))
    (line,) = found.entries
    assert line.reference == "B"
    assert line.counterparty.startswith("Payer 0, Payer 1, ")
    assert "memo 19 C19 D19 add 19 info 19" in line.memo
    assert "memo 20" not in line.memo
    (debit,) = read(entry(way="DBIT", more=f"<NtryDtls>{transaction.format(1)}</NtryDtls>"))
    assert debit.entries[0].counterparty == "Shop"


def test_ids_that_several_entries_carry_are_none() -> None:
    same = "<AcctSvcrRef>S</AcctSvcrRef>"
    (found,) = read(entry(more=same) + entry(more=same) + entry(more="<AcctSvcrRef>T</AcctSvcrRef>"))
    assert [one.id for one in found.entries] == ["", "", "T"]


@pytest.mark.parametrize(
    "broken", [entry("12..34"), entry("-5.00"), entry("1,00"), entry(""), entry("1e5"), entry(way="UP"), entry(way="")]
)
def test_an_unreadable_entry_is_refused_with_its_line(broken: str) -> None:
    with pytest.raises(UnreadableLine) as problem:
        read("\n\n" + broken)
    assert problem.value.data["line"] == 4


def test_blank_lines_in_front_and_a_wrong_declared_encoding() -> None:
    declared = '<?xml version="1.0" encoding="UTF-8"?>\n'
    found = camt.read(("\n\n" + declared + document("\n" + entry())).encode(), "a")
    assert found.statements[0].entries[0].line == 6
    named = entry(more="<AddtlNtryInf>交易日期 余额 手续费</AddtlNtryInf>")
    chinese = camt.read((declared + document(named)).encode("gb18030"), "a")
    assert (chinese.encoding, chinese.statements[0].entries[0].memo) == ("gb18030", "交易日期 余额 手续费")
    odd = camt.read(document(entry()).replace("<Doc", '<?xml version="1.0" encoding="X-none"?><Doc', 1).encode(), "a")
    assert odd.encoding == "utf-8"
    wide = '<?xml version="1.0" encoding="UTF-16"?>' + document(entry())
    assert camt.read(wide.encode("utf-16"), "a").statements[0].entries[0].amount == 100
    assert camt.sniff(wide.encode("utf-16"))
    assert camt.read(document(entry()).encode("utf-8-sig"), "a").encoding == "utf-8"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-32", "cp037"])
@pytest.mark.parametrize(
    "declaration",
    [
        '<!DOCTYPE d [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;">]>',
        '<!DOCTYPE d SYSTEM "file:///etc/passwd">',
        "<!doctype d>",
    ],
)
def test_document_types_are_refused_in_every_encoding(encoding: str, declaration: str) -> None:
    text = f'<?xml version="1.0" encoding="{encoding}"?>{declaration}' + document(entry())
    with pytest.raises((HostileFile, CutOffFile)):
        camt.read(text.encode(encoding), "a")


@pytest.mark.parametrize(
    "text",
    [
        "<Document/>",
        "<html><body/></html>",
        '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.03"><CstmrCdtTrfInitn/></Document>',
        "<Document><BkToCstmrStmt><GrpHdr/></BkToCstmrStmt></Document>",
        "<Document><Other><Stmt/></Other></Document>",
        "<Stmt/>",
    ],
)
def test_other_messages_are_refused(text: str) -> None:
    with pytest.raises(OtherMessage):
        camt.read(text.encode(), "a")


@pytest.mark.parametrize(
    "junk", [b"", b"<", b"\xff\xfe<", b"<Document>" * 3000, b"<Document>" + b"&x;" * 1000, b"\x00" * 100]
)
def test_junk_is_refused(junk: bytes) -> None:
    with pytest.raises(PosdeskError):
        camt.read(junk, "a")


def test_transactions_of_the_first_version_and_parts_that_say_nothing() -> None:
    (found,) = read(
        entry(
            more="<TxDtls><Refs><MsgId>M</MsgId></Refs><RltdPties><Cdtr><Nm>Shop</Nm></Cdtr></RltdPties><Purp/>"
            "<RmtInf><Other/><Strd><Other/></Strd><Ustrd>memo</Ustrd></RmtInf></TxDtls>"
            "<NtryDtls><Other/></NtryDtls><Acct><Id><IBAN>not the account</IBAN></Id></Acct>"
        )
    )
    (line,) = found.entries
    assert (line.memo, line.counterparty, found.account) == ("memo", "", "")


def test_a_declared_western_encoding_is_left_to_the_parser() -> None:
    text = '<?xml version="1.0" encoding="ISO-8859-1"?>' + document(entry(more="<AddtlNtryInf>Café</AddtlNtryInf>"))
    found = camt.read(text.encode("latin-1"), "a")
    assert (found.encoding, found.statements[0].entries[0].memo) == ("iso-8859-1", "Café")


def test_statements_inside_of_statements_are_not_taken() -> None:
    assert [one.lines for one in read(entry() + f"<Stmt>{entry()}</Stmt>")] == [1]


def test_a_document_type_that_the_bytes_hide_is_refused() -> None:
    hidden = '<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE d [+ADwAIQ-ENTITY x "y">]>' + document(entry())
    with pytest.raises(HostileFile):
        camt.read(hidden.encode("ascii"), "a")
