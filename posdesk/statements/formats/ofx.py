"""OFX and QFX bank and credit card statements, SGML and XML.

Our own reader: the known ones refuse many real files, garble Chinese ones, or take time that grows with the square.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Final

from posdesk.kit.money import Money
from posdesk.kit.text import said
from posdesk.statements.formats import Read
from posdesk.statements.formats.faults import (
    BankRefused,
    CutOffFile,
    HostileFile,
    OtherMessage,
    UnreadableLine,
    expected,
)
from posdesk.statements.formats.ofx_markup import Markup, Tag, decode_ofx
from posdesk.statements.model import Caution, Entry, Kind, Statement
from posdesk.statements.numbers import minor_of

_SNIFF: Final = re.compile(rb"OFXHEADER|<OF[XC]\b|<\?OFX|DATA:OFXSGML|<(?:CC)?STMTRS>", re.IGNORECASE)
_HOSTILE: Final = re.compile(r"<!(?:ENTITY|DOCTYPE[^>]*\[)", re.IGNORECASE)
_STATEMENTS: Final = frozenset({"STMTRS", "CCSTMTRS"})
_INVESTMENT: Final = "INVSTMTRS"
_MOVEMENTS: Final = frozenset({"STMTTRN", "STMTTRNP"})
_ASIDE: Final = frozenset("BANKACCTTO CCACCTTO CURRENCY ORIGCURRENCY IMAGEDATA AVAILBAL BALLIST STATUS".split())
"""Aggregates whose fields would be taken for those of what holds them."""
_AGGREGATES: Final = frozenset({*_ASIDE, *_MOVEMENTS, "BANKACCTFROM", "CCACCTFROM", "LEDGERBAL", "PAYEE"})
_OUTER: Final = frozenset("BANKTRANLIST BANKTRANLISTP STMTRS CCSTMTRS INVSTMTRS STMTTRNRS CCSTMTTRNRS OFX".split())

_DAY: Final = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})")
_PLAIN: Final = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)")
_COMMA: Final = re.compile(r"[+-]?\d*,\d+")
_GROUPED: Final = re.compile(
    r"[+-]?\d{1,3}(?:(?:,\d{3})+(?:\.\d*)?|(?:\.\d{3})+,\d*|(?:[' ]\d{3})+(?:[.,]\d*)?|(?:\.\d{3}){2,})"
)
_EITHER: Final = re.compile(r"[+-]?\d{1,3},\d{3}")
_CURRENCY: Final = re.compile(r"[A-Z]{3}")


@dataclass(slots=True)
class _Account:
    """One ``STMTRS`` or ``CCSTMTRS`` while it is read."""

    line: int
    currency: str | None = None
    account: str = ""
    start: str = ""
    end: str = ""
    closing: str = ""
    closing_line: int = 0
    closed: bool = False
    entries: list[Entry] = field(default_factory=list)
    cautions: list[Caution] = field(default_factory=list)


_ONCE: Final = frozenset({"TRNTYPE", "TRNAMT", "FITID"})
"""Fields that a movement has once: other values of them are another movement's."""


def sniff(head: bytes) -> bool:
    """Whether the head is that of an OFX file, with its header or without."""
    return _SNIFF.search(head.replace(b"\x00", b"")) is not None


def read(data: bytes, name: str) -> Read:
    """The bank and credit card statements of an OFX file; an investment account alone gives no statement.

    Raises:
        HostileFile: the file defines entities.
        BankRefused: it holds the bank's refusal, and no statement.
        CutOffFile: it ends inside a movement, or before its statement does.
        OtherMessage: it is no OFX at all.
        UnreadableLine: an amount or a date cannot be read.
    """
    text, encoding = decode_ofx(data)
    if _HOSTILE.search(text):
        raise HostileFile(file=name)
    reader = _Reader(Markup(text), name)
    reader.run()
    return Read(Kind.BANK, "ofx", encoding, tuple(reader.statements()))


class _Reader:
    """Goes through the tags once; a movement ends where it is closed, or where the next thing begins."""

    def __init__(self, markup: Markup, name: str) -> None:
        self._markup = markup
        self._name = name
        self._accounts: list[_Account] = []
        self._here: _Account | None = None
        self._movement: dict[str, str] | None = None
        self._pending = False
        self._place = 0
        self._inside: list[str] = []
        self._refusal = ""
        self._ofx = False
        self._finished = False
        self._investment = False
        self._made: date | None = None
        self._decimal_comma: bool | None = None

    def run(self) -> None:
        last, last_name = 0, ""
        for tag in self._markup.tags():
            last, last_name = tag.start, tag.name
            if tag.closing:
                self._close(tag)
            else:
                self._open(tag)
        line = self._markup.line(last)
        if not self._ofx:
            raise OtherMessage(file=self._name, expected=expected("ofx"))
        if self._movement is not None:
            raise CutOffFile(file=self._name, line=self._markup.line(self._place))
        if not self._finished:
            if not self._accounts:
                raise CutOffFile(file=self._name, line=line)
            self._accounts[-1].cautions.append(Caution(said("statements.cut_off.no_end"), line))
            if last_name == "BALAMT":
                # The balance itself may be cut off.
                self._accounts[-1].closing = ""
        if not self._accounts and self._refusal:
            raise BankRefused(file=self._name, reply=self._refusal)

    def statements(self) -> Iterator[Statement]:
        """The statements, in the order of the file."""
        for position, account in enumerate(self._accounts):
            if self._investment and not position:
                account.cautions.append(Caution(said("statements.investment.skipped")))
            yield from self._by_currency(account)

    def _open(self, tag: Tag) -> None:
        name = tag.name
        if name in ("OFX", "OFC"):
            self._ofx = True
        elif name in _STATEMENTS:
            self._ofx = True
            self._settle()
            self._here = _Account(self._markup.line(tag.start))
            self._accounts.append(self._here)
        elif name == _INVESTMENT:
            self._settle()
            self._here, self._investment = None, True
        elif name in _MOVEMENTS:
            self._settle()
            self._movement, self._pending, self._place = {}, name == "STMTTRNP", tag.start
        elif name in _AGGREGATES and not tag.value:
            if name == "LEDGERBAL":
                self._settle()
            self._inside.append(name)
        elif tag.value:
            self._field(tag)

    def _close(self, tag: Tag) -> None:
        name = tag.name
        if name in _MOVEMENTS:
            self._settle()
        elif name in self._inside:
            del self._inside[self._inside.index(name) :]
        elif name in _OUTER:
            self._settle()
            if name in _STATEMENTS and self._here is not None:
                self._here.closed = True
                self._here = None
            elif name == _INVESTMENT:
                self._here = None
            elif name == "OFX":
                self._finished = True

    def _field(self, tag: Tag) -> None:
        name, inner = tag.name, self._inside[-1] if self._inside else ""
        if name == "CODE":
            if tag.value.isdecimal() and tag.value.strip("0") and not self._refusal:
                self._refusal = tag.value
        elif name == "DTSERVER":
            self._made = self._made or _day(tag.value)
        elif inner == "CURRENCY" and name == "CURSYM" and self._movement is not None:
            self._movement.setdefault(name, tag.value)
        elif inner in _ASIDE:
            return
        elif self._movement is not None:
            key = "PAYEE" if inner == "PAYEE" and name == "NAME" else name
            if key in _ONCE and self._movement.get(key, tag.value) != tag.value:
                # The next movement has begun, and where it did so cannot be read: two would be made one.
                raise UnreadableLine(file=self._name, line=self._markup.line(tag.start), expected=expected("ofx"))
            if inner != "PAYEE" or key == "PAYEE":
                self._movement.setdefault(key, tag.value)
        elif self._here is not None:
            self._account_field(self._here, tag, inner)

    def _account_field(self, account: _Account, tag: Tag, inner: str) -> None:
        name = tag.name
        if name == "CURDEF":
            code = tag.value.upper()
            account.currency = code if _CURRENCY.fullmatch(code) else None
        elif name == "ACCTID" and not account.account:
            account.account = tag.value
        elif name == "DTSTART":
            account.start = account.start or tag.value
        elif name == "DTEND":
            account.end = account.end or tag.value
        elif name == "BALAMT" and inner == "LEDGERBAL":
            account.closing, account.closing_line = tag.value, self._markup.line(tag.start)

    def _settle(self) -> None:
        """The movement at hand is whole: keep it as an entry of its account."""
        movement, self._movement = self._movement, None
        self._inside.clear()
        if movement is None or self._here is None:
            return
        line = self._markup.line(self._place)
        self._here.entries.append(self._entry(self._here, movement, line))

    def _entry(self, account: _Account, movement: dict[str, str], line: int) -> Entry:
        # A movement emptied of amount and date (anonymised by hand) is a line still, but one without money.
        emptied = not movement.get("TRNAMT") and not movement.get("DTPOSTED")
        amount = Decimal(0) if emptied else self._amount(movement.get("TRNAMT", ""))
        if amount is None:
            raise UnreadableLine(file=self._name, line=line, expected=expected("amount"))
        # An amount is in the currency of its own <CURRENCY>; under <ORIGCURRENCY> it is already converted.
        symbol = movement.get("CURSYM", "").upper()
        currency = symbol if _CURRENCY.fullmatch(symbol) else account.currency
        minor, exact = minor_of(amount, currency)
        if emptied:
            account.cautions.append(Caution(said("statements.line.no_amount"), line))
        elif not exact:
            rounded = said("statements.line.rounded", amount=str(amount), rounded=Money(minor, currency))
            account.cautions.append(Caution(rounded, line))
        available = _day(movement.get("DTAVAIL", ""))
        day = _day(movement.get("DTPOSTED", "")) or available or _day(movement.get("DTUSER", ""))
        if day is None:
            day = _day(account.end) or self._made
            if day is None:
                raise UnreadableLine(file=self._name, line=line, expected=expected("date"))
            if not emptied:
                account.cautions.append(Caution(said("statements.line.no_date", day=day), line))
        return Entry(
            date=day,
            amount=minor,
            currency=currency,
            account=account.account,
            id=movement.get("FITID", ""),
            value_date=available,
            counterparty=_spaced(movement.get("NAME", "") or movement.get("PAYEE", "")),
            reference=movement.get("REFNUM", "") or movement.get("CHECKNUM", ""),
            memo=_spaced(movement.get("MEMO", "")),
            pending=self._pending,
            neutral=emptied,
            line=line,
        )

    def _amount(self, text: str) -> Decimal | None:
        """The sum; None where it is none, or where its comma could mean two things."""
        text = text.replace("\N{MINUS SIGN}", "-").replace("\xa0", " ").strip()
        if text.endswith("-") and text[:-1].strip()[:1].isdecimal():
            text = "-" + text[:-1].strip()
        if _PLAIN.fullmatch(text):
            return Decimal(text)
        if _EITHER.fullmatch(text):
            comma = self._comma_is_decimal()
            if comma is None:
                return None
            return Decimal(text.replace(",", "." if comma else ""))
        if _COMMA.fullmatch(text):
            return Decimal(text.replace(",", "."))
        if _GROUPED.fullmatch(text):
            return _grouped(text)
        return None

    def _comma_is_decimal(self) -> bool | None:
        """What the other amounts of the file use the comma for; None where none of them tells."""
        if self._decimal_comma is None:
            for value in self._markup.values("TRNAMT"):
                if re.search(r"\.\d{1,2}$", value):
                    self._decimal_comma = False
                elif re.search(r",\d{1,2}$", value):
                    self._decimal_comma = True
                if self._decimal_comma is not None:
                    break
        return self._decimal_comma

    def _by_currency(self, account: _Account) -> Iterator[Statement]:
        """A statement a currency; balance, period and warnings belong to that of the account's own."""
        closing = self._closing(account)
        if account.currency is None:
            found = {entry.currency for entry in account.entries}
            if len(found) == 1:
                account.currency = found.pop()
            if account.currency is None and account.entries:
                account.cautions.append(Caution(said("statements.line.no_currency"), account.line))
        start, end = self._period(account)
        times = Counter(entry.id for entry in account.entries)
        groups: dict[str | None, list[Entry]] = {account.currency: []}
        for entry in account.entries:
            # An id that several movements carry tells none of them apart; the account may be named after its movements.
            repeated = entry.id and times[entry.id] > 1
            named = entry
            if repeated or entry.account != account.account:
                named = replace(entry, id="" if repeated else entry.id, account=account.account)
            groups.setdefault(entry.currency, []).append(named)
        for currency, entries in groups.items():
            own = currency == account.currency
            yield Statement(
                account=account.account,
                currency=currency,
                start=start,
                end=end,
                closing=closing if own else None,
                warnings=tuple(account.cautions) if own else (),
                entries=tuple(entries),
            )

    def _closing(self, account: _Account) -> int | None:
        """The ledger balance in minor units, the only balance that OFX gives."""
        if not account.closing:
            return None
        amount = self._amount(account.closing)
        if amount is None:
            account.cautions.append(Caution(said("statements.balance.unreadable"), account.closing_line))
            return None
        closing, exact = minor_of(amount, account.currency)
        if not exact:
            rounded = said("statements.line.rounded", amount=str(amount), rounded=Money(closing, account.currency))
            account.cautions.append(Caution(rounded, account.closing_line))
        return closing

    def _period(self, account: _Account) -> tuple[date | None, date | None]:
        start, end = _day(account.start), _day(account.end)
        if start is not None and end is not None and self._made is not None and start <= self._made < end:
            # Asked for more than had happened: what the bank did not know yet is not covered.
            end = self._made
        if start is not None and end is not None and start > end:
            return None, None
        return start, end


def _grouped(text: str) -> Decimal:
    """A sum with marks between the thousands: the last mark that is not one of them is the decimal one."""
    marks = [mark for mark in text if mark in ".,' "]
    decimal = marks[-1] if marks[-1] != marks[0] else ""
    whole, _, part = text.rpartition(decimal) if decimal else (text, "", "")
    return Decimal(re.sub(r"[.,' ]", "", whole) + (f".{part}" if part else ""))


def _day(text: str) -> date | None:
    """The day as written: the zone of a moment is the bank's own."""
    found = _DAY.match(text)
    try:
        return date(int(found[1]), int(found[2]), int(found[3])) if found is not None else None
    except ValueError:
        return None


def _spaced(text: str) -> str:
    return " ".join(text.split())
