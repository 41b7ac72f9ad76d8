"""ISO 20022 account reports: camt.052 (interim), camt.053 (statement), camt.054 (notification), all versions.

Read entry by entry, so that a year's file stays small in memory; a file that declares a document type is refused.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from io import BytesIO
from typing import Final, cast

from lxml import etree

from posdesk.kit.money import Money, to_decimal
from posdesk.kit.text import said
from posdesk.statements import isolated
from posdesk.statements.encoding import decode
from posdesk.statements.formats import Read
from posdesk.statements.formats.camt_entry import (
    Node,
    child,
    day_of,
    direction_of,
    entry_of,
    line_of,
    sum_of,
    tag_of,
    text_of,
)
from posdesk.statements.formats.faults import CutOffFile, HostileFile, OtherMessage, expected
from posdesk.statements.model import Caution, Entry, Kind, Proof, Statement
from posdesk.statements.numbers import minor_of

_MESSAGES: Final = {"BkToCstmrAcctRpt": "camt.052", "BkToCstmrStmt": "camt.053", "BkToCstmrDbtCdtNtfctn": "camt.054"}
_STATEMENTS: Final = frozenset({"Rpt", "Stmt", "Ntfctn"})
_LOOKED_AT: Final = [f"{{*}}{name}" for name in "Rpt Stmt Ntfctn Ntry Acct Bal FrToDt CreDtTm TxsSummry".split()]
_BOOKED: Final = frozenset({"OPBD", "PRCD", "ITBD", "CLBD"})
"""Balances that lines lead to; the others (available, forward, information) are of no use to the proof."""
_LONGEST_COUNT: Final = 9
_SNIFF: Final = re.compile(rb"urn:iso:std:iso:20022:tech:xsd:|<(?:\w+:)?BkToCstmr|<(?:\w+:)?Document[\s>]")
_DECLARES: Final = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_DECLARATION: Final = re.compile(rb"(\s*)<\?xml[^>]*?(?:encoding\s*=\s*[\"']([A-Za-z0-9._-]+)[\"'][^>]*)?\?>")
_DECLARED: Final = re.compile(r"<\?xml[^>]*\?>")
_CURRENCY: Final = re.compile(r"[A-Z]{3}")


@dataclass(slots=True)
class _Balance:
    """A booked balance: its code (``OPBD``, ``CLBD`` …), sum in major units, signed, and day."""

    code: str
    currency: str
    amount: Decimal
    day: date | None


@dataclass(slots=True)
class _Report:
    """One ``Stmt``, ``Rpt`` or ``Ntfctn`` while it is read."""

    line: int
    account: str = ""
    currency: str | None = None
    start: date | None = None
    end: date | None = None
    made: date | None = None
    balances: list[_Balance] = field(default_factory=list)
    summaries: list[tuple[int, int, Decimal | None, str]] = field(default_factory=list)
    entries: dict[str, list[Entry]] = field(default_factory=dict)
    cautions: list[Caution] = field(default_factory=list)


def sniff(head: bytes) -> bool:
    """Whether the head is that of an ISO 20022 message, of whatever kind: those of other kinds are refused by name."""
    return _SNIFF.search(_narrow(head)) is not None


def read(data: bytes, name: str) -> Read:
    """The statements of a camt.052, camt.053 or camt.054 file: one an account and currency.

    Raises:
        HostileFile: the file declares a document type or entities.
        OtherMessage: it is another message, such as a payment order.
        CutOffFile: the XML breaks off or is broken.
        UnreadableLine: an entry's amount, direction or date cannot be read.
    """
    if _DECLARES.search(_narrow(data)):
        raise HostileFile(file=name)
    prepared, encoding = _prepared(data)
    # First where a crash costs nothing: what the library survives there it survives here.
    isolated.call(walk, name, prepared, returns=int)
    reader = _Reader(name)
    try:
        reader.run(prepared)
    except etree.XMLSyntaxError as problem:
        raise CutOffFile(file=name, line=problem.lineno or 1) from problem
    if reader.format is None or not reader.statements:
        raise OtherMessage(file=name, expected=expected("camt"))
    return Read(Kind.BANK, reader.format, encoding, tuple(reader.statements))


def _prepared(data: bytes) -> tuple[bytes, str]:
    """The bytes as a strict XML reader takes them, and the encoding that they are in.

    Files are met that begin with blank lines, and such as declare UTF-8 and hold something else.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\x00" in data[:4]:
        return data, "utf-16"
    if data.startswith(codecs.BOM_UTF8):
        return data, "utf-8"
    declared = _DECLARATION.match(data)
    named = declared[2].decode("ascii") if declared is not None and declared[2] else "utf-8"
    try:
        codecs.lookup(named)
        sound = not data[:1].isspace()
        if named.lower() in ("utf-8", "utf8", "us-ascii", "ascii"):
            data.decode("utf-8")
    except (LookupError, UnicodeDecodeError):
        sound = False
    if sound:
        return data, named.lower()
    text, encoding = decode(data)
    return _DECLARED.sub(lambda found: "\n" * found[0].count("\n"), text, count=1).encode("utf-8"), encoding


def _narrow(data: bytes) -> bytes:
    """The bytes as an ASCII reader sees them, whichever UTF the file is in."""
    return data.replace(b"\x00", b"")


def _events(data: bytes) -> etree.iterparse:
    return etree.iterparse(
        BytesIO(data),
        events=("start", "end"),
        tag=_LOOKED_AT,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


def walk(data: bytes) -> int:
    """How many elements of interest the library finds; run in the parsers' own process. Broken XML is no crash."""
    found = 0
    try:
        for event, node in _events(data):
            found += 1
            if event == "end":
                node.clear()
    except etree.XMLSyntaxError:
        pass
    return found


class _Reader:
    """Walks the file once, keeping no more of it than the entry at hand."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._report: _Report | None = None
        self.format: str | None = None
        self.statements: list[Statement] = []

    def run(self, data: bytes) -> None:
        statement: Node | None = None
        for event, node in _events(data):
            if event == "start":
                if statement is None and tag_of(node) in _STATEMENTS:
                    self._message(node)
                    statement = node
                    self._report = _Report(line_of(node))
            elif self._report is None or statement is None:
                continue
            elif node is statement:
                self._close(self._report)
                self._report = statement = None
                node.clear()
            elif node.getparent() is statement:
                self._part(self._report, node)
                # Let go of what was read, so that memory does not grow with the file.
                node.clear()
                del statement[: statement.index(node)]

    def _message(self, node: Node) -> None:
        """Of which message the statement is; the parents are checked, so that no other message's parts are taken."""
        if cast("object | None", node.getroottree().docinfo.internalDTD) is not None:
            raise HostileFile(file=self._name)
        message = node.getparent()
        # The first version called its messages BkToCstmrStmtV01 and the like.
        name = re.sub(r"V\d\d$", "", tag_of(message)) if message is not None else ""
        if name not in _MESSAGES:
            raise OtherMessage(file=self._name, expected=expected("camt"))
        self.format = _MESSAGES[name]

    def _part(self, report: _Report, node: Node) -> None:
        tag = tag_of(node)
        if tag == "Ntry":
            self._entry(report, node)
        elif tag == "Acct":
            report.account = _account(node)
            report.currency = text_of(node, "Ccy") or None
        elif tag == "Bal":
            self._balance(report, node)
        elif tag == "FrToDt":
            report.start = day_of(text_of(node, "FrDtTm") or text_of(node, "FrDt"))
            report.end = _until(text_of(node, "ToDtTm") or text_of(node, "ToDt"), report.start)
        elif tag == "CreDtTm":
            report.made = day_of(node.text or "")
        else:
            report.summaries.extend(_summaries(node))

    def _entry(self, report: _Report, node: Node) -> None:
        entry, cautions = entry_of(node, report.account, report.end or report.made, self._name)
        report.cautions.extend(cautions)
        report.entries.setdefault(entry.currency or "", []).append(entry)

    def _balance(self, report: _Report, node: Node) -> None:
        code = text_of(node, "Tp", "CdOrPrtry", "Cd") or text_of(node, "Tp", "Cd")
        amount = child(node, "Amt")
        value = sum_of(amount.text) if amount is not None else None
        credit = direction_of(text_of(node, "CdtDbtInd"))
        if amount is None or value is None or credit is None:
            report.cautions.append(Caution(said("statements.balance.unreadable"), line_of(node)))
            return
        currency = amount.get("Ccy") or report.currency or ""
        day = day_of(text_of(node, "Dt", "Dt") or text_of(node, "Dt", "DtTm"))
        report.balances.append(_Balance(code, currency, value if credit else -value, day))

    def _close(self, report: _Report) -> None:
        booked = [balance.currency for balance in report.balances if balance.code in _BOOKED]
        currencies = list(dict.fromkeys([*report.entries, *booked]))
        if report.currency in currencies:
            currencies.sort(key=lambda currency: currency != report.currency)
        for position, currency in enumerate(currencies or [report.currency or ""]):
            self.statements.append(_statement(report, currency, first=position == 0, single=len(currencies) < 2))


def _account(node: Node) -> str:
    return (
        text_of(node, "Id", "IBAN")
        or text_of(node, "Id", "Othr", "Id")
        or text_of(node, "Id", "PrtryAcct", "Id")
        or text_of(node, "Id", "BBAN")
    )


def _until(text: str, start: date | None) -> date | None:
    """The last day of a period; one that ends at midnight ends with the day before."""
    day = day_of(text)
    if day is not None and text[10:19] == "T00:00:00" and start is not None and day > start:
        return day - timedelta(days=1)
    return day


def _summaries(node: Node) -> Iterator[tuple[int, int, Decimal | None, str]]:
    """The bank's own counts and sums: line, count, sum (positive), and which lines (all, credits, debits)."""
    for tag, which in (("TtlNtries", ""), ("TtlCdtNtries", "CRDT"), ("TtlDbtNtries", "DBIT")):
        part = child(node, tag)
        count = text_of(part, "NbOfNtries") if part is not None else ""
        if part is not None and count.isdecimal() and len(count) <= _LONGEST_COUNT:
            yield line_of(part), int(count), sum_of(text_of(part, "Sum")), which


def _statement(report: _Report, currency: str, *, first: bool, single: bool) -> Statement:
    """The statement of one currency; what the report says of the whole file goes with the first."""
    entries = tuple(_ids(report.entries.get(currency, [])))
    cautions = list(report.cautions) if first else []
    balances = [balance for balance in report.balances if balance.currency == currency]
    opening = _opening(balances)
    closing = _closing(balances)
    if single:
        cautions.extend(_summed(report, entries))
    known = currency if _CURRENCY.fullmatch(currency) else None
    if known is None and entries:
        cautions.append(Caution(said("statements.line.no_currency"), report.line))
    start = report.start
    if start is None and opening is not None and opening.day is not None:
        start = opening.day + timedelta(days=1) if opening.code == "PRCD" else opening.day
    end = report.end or (closing.day if closing is not None else None)
    if start is not None and end is not None and start > end:
        start = end
    return Statement(
        account=report.account,
        currency=known,
        start=start,
        end=end,
        opening=_minor(opening, cautions),
        closing=_minor(closing, cautions),
        proofs=frozenset({Proof.TOTALS} if report.summaries else ()),
        warnings=tuple(cautions),
        entries=entries,
    )


def _ids(entries: list[Entry]) -> Iterator[Entry]:
    """The entries, without the ids that several of them carry: those tell nothing apart."""
    times = Counter(entry.id for entry in entries)
    for entry in entries:
        yield replace(entry, id="") if entry.id and times[entry.id] > 1 else entry


def _opening(balances: list[_Balance]) -> _Balance | None:
    """The booked opening balance, else the previous closing one, else the first of two interim ones."""
    for code in ("OPBD", "PRCD"):
        for balance in balances:
            if balance.code == code:
                return balance
    interim = [balance for balance in balances if balance.code == "ITBD"]
    return interim[0] if len(interim) > 1 else None


def _closing(balances: list[_Balance]) -> _Balance | None:
    """The booked closing balance, else the last interim one."""
    for code in ("CLBD", "ITBD"):
        for balance in reversed(balances):
            if balance.code == code:
                return balance
    return None


def _minor(balance: _Balance | None, cautions: list[Caution]) -> int | None:
    if balance is None:
        return None
    minor, exact = minor_of(balance.amount, balance.currency)
    if not exact:
        rounded = said("statements.line.rounded", amount=str(balance.amount), rounded=Money(minor, balance.currency))
        cautions.append(Caution(rounded))
    return minor


def _summed(report: _Report, entries: tuple[Entry, ...]) -> Iterator[Caution]:
    """What of the bank's own counts and sums the lines do not bear out, pending lines counted or not."""
    for line, count, total, which in report.summaries:
        chosen = [entry for entry in entries if not which or (entry.amount > 0) == (which == "CRDT")]
        booked = [entry for entry in chosen if not entry.pending and not entry.neutral]
        if count not in (len(chosen), len(booked)):
            yield Caution(said("statements.summary.count", stated=count, found=len(chosen)), line)
        sums = [sum(abs(entry.amount) for entry in lines) for lines in (chosen, booked)]
        currency = chosen[0].currency if chosen else None
        if total is not None and total not in [to_decimal(found, currency) for found in sums]:
            stated = Money(minor_of(total, currency)[0], currency)
            yield Caution(said("statements.summary.sum", stated=stated, found=Money(sums[1], currency)), line)
