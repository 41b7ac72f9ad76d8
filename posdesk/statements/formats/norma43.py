"""Norma 43 (Cuaderno 43) of the Spanish banks: records of fixed width.

Read here: the known library refuses two of three public files for a sign that it does not expect, and takes a wrong
closing balance without a word.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from posdesk.kit.money import Money
from posdesk.kit.text import said
from posdesk.statements.encoding import decode
from posdesk.statements.formats import Read
from posdesk.statements.formats.faults import CutOffFile, UnreadableLine, expected
from posdesk.statements.model import Caution, Entry, Kind, Proof, Statement

_SNIFF: Final = re.compile(rb"\A(?:\xef\xbb\xbf)?11\d{18}\d{6}\d{6}[012]\d{14}\d{3}")
_HEAD: Final = re.compile(
    r"11(?P<account>\d{18})(?P<start>\d{6})(?P<end>\d{6})(?P<sign>[012])(?P<opening>\d{14})(?P<currency>\d{3})"
)
_MOVE: Final = re.compile(
    r"22.{8}(?P<booked>\d{6})(?P<value>\d{6})(?P<concept>.{2}).{3}(?P<sign>[012])(?P<amount>\d{14})(?P<document>.{0,10})"
    r"(?P<first>.{0,12})(?P<second>.{0,16})"
)
_FOOT: Final = re.compile(
    r"33.{18}(?P<debits>\d{5})(?P<paid>\d{14})(?P<credits>\d{5})(?P<got>\d{14})(?P<sign>[012])(?P<closing>\d{14})"
)
_CURRENCIES: Final = {
    "036": "AUD", "124": "CAD", "156": "CNY", "208": "DKK", "344": "HKD", "484": "MXN", "578": "NOK", "702": "SGD",
    "752": "SEK", "756": "CHF", "826": "GBP", "840": "USD", "901": "TWD", "978": "EUR", "985": "PLN",
}  # fmt: skip
"""ISO 4217 numbers of currencies with two decimals, as the amounts of this format have."""


@dataclass(slots=True)
class _Page:
    """One account of a file."""

    statement: Statement
    line: int
    entries: list[Entry] = field(default_factory=list)
    cautions: list[Caution] = field(default_factory=list)
    closed: bool = False


def sniff(head: bytes) -> bool:
    """Whether the file begins with the record of an account."""
    return _SNIFF.match(head) is not None


def read(data: bytes, name: str) -> Read:
    """A statement for each account; ``UnreadableLine`` for a record that is not of its layout."""
    text, encoding = decode(data)
    pages: list[_Page] = []
    lines = text.splitlines()
    ended = False
    for number, line in enumerate(lines, 1):
        kind = line[:2]
        last = number == len(lines) and not text.endswith(("\n", "\r"))
        if kind == "11":
            pages.append(_opened(line, number, name))
        elif kind == "88" or not line.strip(" \x1a\x00"):
            ended = ended or kind == "88"
        elif not pages or kind not in ("22", "23", "24", "33"):
            raise UnreadableLine(file=name, line=number, expected=expected("norma43"))
        elif kind == "22":
            _move(pages[-1], line, number, name, last)
        elif kind == "23":
            _more(pages[-1], line)
        elif kind == "33":
            _close(pages[-1], line, number, name, last)
    if not pages:
        raise CutOffFile(file=name, line=1)
    if not ended:
        pages[-1].cautions.append(Caution(said("statements.cut_off.no_end")))
    return Read(Kind.BANK, "norma43", encoding, tuple(_statement(page) for page in pages))


def _statement(page: _Page) -> Statement:
    cautions = page.cautions if page.closed else [*page.cautions, Caution(said("statements.cut_off.no_closing"))]
    return replace(page.statement, entries=tuple(page.entries), warnings=tuple(cautions))


def _opened(line: str, number: int, name: str) -> _Page:
    found = _HEAD.match(line)
    if found is None:
        raise UnreadableLine(file=name, line=number, expected=expected("norma43"))
    currency = _CURRENCIES.get(found["currency"])
    page = _Page(
        Statement(
            account=found["account"],
            currency=currency,
            start=_day(found["start"], number, name),
            end=_day(found["end"], number, name),
            opening=_signed(found["sign"], found["opening"], number, name),
        ),
        number,
    )
    if currency is None:
        page.cautions.append(Caution(said("statements.line.no_currency"), number))
    return page


def _laid_out(
    layout: re.Pattern[str], page: _Page, line: str, number: int, name: str, last: bool
) -> re.Match[str] | None:
    """The record in its layout. None, and a caution, where the file ends within it; elsewhere the line is an error."""
    found = layout.match(line)
    if found is None:
        if not last:
            raise UnreadableLine(file=name, line=number, expected=expected("norma43"))
        page.cautions.append(Caution(said("statements.caution.cut_off"), number))
    return found


def _move(page: _Page, line: str, number: int, name: str, last: bool) -> None:
    found = _laid_out(_MOVE, page, line, number, name, last)
    if found is None:
        return
    references = [found[part].strip() for part in ("first", "second") if found[part].strip("0 ")]
    page.entries.append(
        Entry(
            date=_day(found["booked"], number, name),
            amount=_signed(found["sign"], found["amount"], number, name),
            currency=page.statement.currency,
            account=page.statement.account,
            value_date=_day(found["value"], number, name),
            reference=" ".join(references) or found["document"].strip("0 "),
            line=number,
        )
    )


def _more(page: _Page, line: str) -> None:
    """A further record of words belongs to the movement before it."""
    if page.entries:
        words = " ".join(" ".join((line[4:42], line[42:80])).split())
        before = page.entries[-1]
        page.entries[-1] = replace(before, memo=" ".join(part for part in (before.memo, words) if part))


def _close(page: _Page, line: str, number: int, name: str, last: bool) -> None:
    found = _laid_out(_FOOT, page, line, number, name, last)
    if found is None:
        return
    page.closed = True
    moved = sum(entry.amount for entry in page.entries)
    closing = int(found["closing"])
    if found["sign"] == "0":
        # Some programs leave the sign out; a balance without one is held against the movements either way.
        signed = -closing if (page.statement.opening or 0) + moved < 0 else closing
    else:
        signed = _signed(found["sign"], found["closing"], number, name)
    page.statement = replace(page.statement, closing=signed, proofs=frozenset({Proof.TOTALS}))
    for count, total, ours in (
        ("debits", "paid", [entry.amount for entry in page.entries if entry.amount < 0]),
        ("credits", "got", [entry.amount for entry in page.entries if entry.amount >= 0]),
    ):
        # A movement of nothing is counted on either side, or on none.
        nothing = sum(entry.amount == 0 for entry in page.entries)
        if not 0 <= len([amount for amount in ours if amount]) + nothing - int(found[count]) <= nothing:
            told = said("statements.summary.count", stated=int(found[count]), found=len(ours))
            page.cautions.append(Caution(told, number))
        if abs(sum(ours)) != int(found[total]):
            currency = page.statement.currency
            stated, made = Money(int(found[total]), currency), Money(abs(sum(ours)), currency)
            page.cautions.append(Caution(said("statements.summary.sum", stated=stated, found=made), number))


def _signed(sign: str, digits: str, number: int, name: str) -> int:
    """Minor units; 1 is debit, 2 credit, and nothing needs no sign."""
    if sign == "0" and int(digits):
        raise UnreadableLine(file=name, line=number, expected=expected("direction"))
    return -int(digits) if sign == "1" else int(digits)


def _day(text: str, number: int, name: str) -> date:
    try:
        return date(2000 + int(text[:2]), int(text[2:4]), int(text[4:6]))
    except ValueError as problem:
        raise UnreadableLine(file=name, line=number, expected=expected("date")) from problem
