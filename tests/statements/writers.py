"""Tiny writers of bank files, for the property tests: a made-up statement in MT940, CAMT.053 and OFX."""

from __future__ import annotations

import string
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from xml.sax.saxutils import escape

from hypothesis import strategies as st

from posdesk.kit.money import plain
from posdesk.statements.model import Entry, Statement
from posdesk.statements.proof import prove

_WORDS = st.text(string.ascii_letters + string.digits + "银联商务清算款手续费ÄÖé", min_size=1, max_size=9)
_TEXT = st.lists(_WORDS, min_size=1, max_size=2).map(" ".join)
_DAYS = st.dates(date(2024, 12, 20), date(2026, 12, 31))


@st.composite
def statements(draw: st.DrawFn, most: int = 8) -> Statement:
    """A proven statement whose lines have every field that the three formats share."""
    currency = draw(st.sampled_from(["CNY", "EUR", "JPY", "KWD"]))
    account = draw(st.text(string.digits, min_size=4, max_size=19))
    entries = tuple(
        Entry(
            date=(day := draw(_DAYS)),
            amount=draw(st.integers(-(10**12), 10**12)),
            currency=currency,
            account=account,
            id=f"ID{number}",
            value_date=day + timedelta(days=draw(st.integers(-40, 40))),
            counterparty=draw(_TEXT),
            reference=f"R{number}X",
            memo=draw(_TEXT),
        )
        for number in range(draw(st.integers(0, most)))
    )
    opening = draw(st.integers(-(10**12), 10**12))
    closing = opening + sum(entry.amount for entry in entries)
    days = [entry.date for entry in entries] or [date(2026, 3, 1)]
    return prove(Statement(account, currency, min(days), max(days), opening=opening, closing=closing, entries=entries))


def mt940(statement: Statement) -> bytes:
    """The statement as SWIFT MT940 with German sub-fields."""
    first, last = _period(statement)
    lines = [":20:POSDESK", f":25:{statement.account}", ":28C:1/1"]
    lines.append(f":60F:{_balance(statement.opening, first - timedelta(days=1), statement.currency)}")
    for entry in statement.entries:
        value = entry.value_date or entry.date
        mark = "C" if entry.amount > 0 else "D"
        amount = _comma(abs(entry.amount), entry.currency)
        lines.append(f":61:{value:%y%m%d}{entry.date:%m%d}{mark}{amount}NTRF{entry.reference}//{entry.id}")
        lines.append(f":86:166?20{entry.memo}?32{entry.counterparty}")
    lines.append(f":62F:{_balance(statement.closing, last, statement.currency)}")
    return ("\r\n".join([*lines, "-"]) + "\r\n").encode()


def camt053(statement: Statement) -> bytes:
    """The statement as ISO 20022 camt.053."""
    first, last = _period(statement)
    parts = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt>',
        f"<FrToDt><FrDtTm>{first}T00:00:00</FrDtTm><ToDtTm>{last}T23:59:59</ToDtTm></FrToDt>",
        f"<Acct><Id><Othr><Id>{statement.account}</Id></Othr></Id><Ccy>{statement.currency}</Ccy></Acct>",
    ]
    for code, balance in (("OPBD", statement.opening), ("CLBD", statement.closing)):
        parts.append(
            f"<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp>{_sum(balance or 0, statement.currency)}</Bal>"
        )
    for entry in statement.entries:
        other = "Dbtr" if entry.amount > 0 else "Cdtr"
        parts.append(
            f"<Ntry>{_sum(entry.amount, entry.currency)}<Sts>BOOK</Sts><BookgDt><Dt>{entry.date}</Dt></BookgDt>"
            f"<ValDt><Dt>{entry.value_date}</Dt></ValDt><AcctSvcrRef>{entry.id}</AcctSvcrRef><NtryDtls><TxDtls>"
            f"<Refs><EndToEndId>{entry.reference}</EndToEndId></Refs>"
            f"<RltdPties><{other}><Nm>{escape(entry.counterparty)}</Nm></{other}></RltdPties>"
            f"<RmtInf><Ustrd>{escape(entry.memo)}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>"
        )
    return "\n".join([*parts, "</Stmt></BkToCstmrStmt></Document>"]).encode()


def ofx(statement: Statement, *, closed: bool = False) -> bytes:
    """The statement as OFX 1.x, its fields unclosed or closed; OFX has no opening balance."""
    first, last = _period(statement)

    def field(name: str, value: object) -> str:
        text = escape(str(value))
        return f"<{name}>{text}</{name}>" if closed else f"<{name}>{text}"

    out = ["OFXHEADER:100", "DATA:OFXSGML", "VERSION:102", "CHARSET:1252", "", "<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS>"]
    out.append(field("CURDEF", statement.currency))
    out.append(f"<BANKACCTFROM>{field('ACCTID', statement.account)}</BANKACCTFROM>")
    out.append(f"<BANKTRANLIST>{field('DTSTART', f'{first:%Y%m%d}')}{field('DTEND', f'{last:%Y%m%d}')}")
    for entry in statement.entries:
        values = {
            "DTPOSTED": f"{entry.date:%Y%m%d}120000[-5:EST]",
            "DTAVAIL": f"{entry.value_date:%Y%m%d}",
            "TRNAMT": plain(entry.amount, entry.currency),
            "FITID": entry.id,
            "REFNUM": entry.reference,
            "NAME": entry.counterparty,
            "MEMO": entry.memo,
        }
        out.append("<STMTTRN>" + "\n".join(field(name, value) for name, value in values.items()) + "</STMTTRN>")
    balance = field("BALAMT", plain(statement.closing or 0, statement.currency))
    out.append(f"</BANKTRANLIST><LEDGERBAL>{balance}{field('DTASOF', f'{last:%Y%m%d}')}</LEDGERBAL>")
    out.append("</STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>")
    return "\n".join(out).encode()


def without_ids(statement: Statement) -> Statement:
    """The statement as MT940 can say it: without ids of its lines."""
    return replace(statement, entries=tuple(replace(entry, id="") for entry in statement.entries))


def _period(statement: Statement) -> tuple[date, date]:
    assert statement.start is not None
    assert statement.end is not None
    return statement.start, statement.end


def _comma(minor: int, currency: str | None) -> str:
    text = plain(minor, currency)
    return text.replace(".", ",") if "." in text else f"{text},"


def _balance(minor: int | None, day: date, currency: str | None) -> str:
    sure = minor or 0
    return f"{'D' if sure < 0 else 'C'}{day:%y%m%d}{currency}{_comma(abs(sure), currency)}"


def _sum(minor: int, currency: str | None) -> str:
    amount = abs(Decimal(plain(minor, currency)))
    return f'<Amt Ccy="{currency}">{amount:f}</Amt><CdtDbtInd>{"CRDT" if minor > 0 else "DBIT"}</CdtDbtInd>'
