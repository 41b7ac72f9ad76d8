"""Quicken's QIF: cash accounts, day-first or month-first as the whole file decides.

Read here: the known library takes ``12x4`` for 124, and guesses the order of day and month line by line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Final, Literal

from posdesk.kit.money import Money
from posdesk.kit.text import said
from posdesk.statements.encoding import decode
from posdesk.statements.formats import Read
from posdesk.statements.formats.faults import UnreadableLine, expected
from posdesk.statements.model import Caution, Entry, Kind, Statement
from posdesk.statements.numbers import amount_of, minor_of

_SNIFF: Final = re.compile(
    rb"\A(?:\xef\xbb\xbf)?(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*!(?:Type:|Account\b|Option:|Clear:)", re.I
)
_CASH: Final = frozenset({"bank", "cash", "ccard", "oth a", "oth l"})
_DATE: Final = re.compile(r"(\d{1,4})\s*[-/.]\s*(\d{1,2})\s*([-/.'])\s*(\d{1,4})")
_RUN: Final = re.compile(r"(\d{4})(\d{2})(\d{2})")
_CENTURY: Final = 70
"""Two-digit years from 70 on are of the last century, unless an apostrophe stands before them."""

Order = Literal["dmy", "mdy"]


@dataclass(slots=True)
class _Record:
    """One movement: its fields by letter, each with its line."""

    line: int
    fields: dict[str, tuple[int, str]] = field(default_factory=dict)
    splits: list[tuple[int, str]] = field(default_factory=list)


@dataclass(slots=True)
class _Account:
    """One account's movements."""

    name: str
    records: list[_Record] = field(default_factory=list)
    trades: int = 0
    cut: int | None = None


def sniff(head: bytes) -> bool:
    """Whether the file begins with a section of QIF; notes behind ``#`` may stand before it."""
    return _SNIFF.match(head) is not None


def read(data: bytes, name: str) -> Read:
    """A statement for each account; trades of investment accounts are left out, with a warning."""
    text, encoding = decode(data)
    accounts = _accounts(text)
    order, sure = _order([record for account in accounts for record in account.records], name)
    comma = _comma(record.fields["T"][1] for account in accounts for record in account.records if "T" in record.fields)
    statements = [_statement(account, name, order, sure, comma) for account in accounts]
    return Read(Kind.BANK, "qif", encoding, tuple(statements) or (Statement(),))


def _accounts(text: str) -> list[_Account]:
    found: list[_Account] = []
    named, section = "", ""
    record = _Record(0)
    account: _Account | None = None
    lines = text.splitlines()
    for number, line in enumerate(lines, 1):
        if line.startswith("!"):
            section = line[1:].strip().lower()
            if section.startswith("type:"):
                section = section.removeprefix("type:").strip()
                account = None
                if section in _CASH or section == "invst":
                    account = next((one for one in found if one.name == named), None) or _Account(named)
                    if account not in found:
                        found.append(account)
            record = _Record(0)
        elif line.startswith("^"):
            _close(section, record, account)
            if section == "account" and "N" in record.fields:
                named = record.fields["N"][1]
            record = _Record(0)
        elif line.strip():
            _take(record, number, line.strip())
    if account is not None and record.line and section in _CASH:
        account.cut = record.line
    return found


def _take(record: _Record, number: int, line: str) -> None:
    record.line = record.line or number
    letter, value = line[0].upper() if line[0].isalpha() else line[0], line[1:].strip()
    if letter == "$":
        record.splits.append((number, value))
    else:
        record.fields.setdefault(letter, (number, value))


def _close(section: str, record: _Record, account: _Account | None) -> None:
    if account is None or not record.line:
        return
    if section == "invst":
        account.trades += 1
    elif section in _CASH:
        account.records.append(record)


def _statement(account: _Account, name: str, order: Order, sure: bool, comma: bool) -> Statement:
    cautions: list[Caution] = []
    entries: list[Entry] = []
    for record in account.records:
        entry = _entry(record, account.name, name, order, comma, cautions)
        if entry is not None:
            entries.append(entry)
    if entries and not sure:
        shown = next(record.fields["D"][1] for record in account.records if "D" in record.fields)
        cautions.append(Caution(said("statements.qif.order", shown=shown, day=entries[0].date), entries[0].line))
    if account.trades:
        cautions.append(Caution(said("statements.investment.skipped")))
    if account.cut is not None:
        cautions.append(Caution(said("statements.caution.cut_off"), account.cut))
    return Statement(account=account.name, warnings=tuple(cautions), entries=tuple(entries))


def _entry(
    record: _Record, account: str, name: str, order: Order, comma: bool, cautions: list[Caution]
) -> Entry | None:
    if "T" not in record.fields and "U" not in record.fields:
        cautions.append(Caution(said("statements.line.no_amount"), record.line))
        return None
    line, shown = record.fields.get("T") or record.fields["U"]
    amount = _amount(shown, name, line, comma)
    if "D" not in record.fields:
        raise UnreadableLine(file=name, line=record.line, expected=expected("date"))
    when, written = record.fields["D"]
    day = _day(written, order)
    if day is None:
        raise UnreadableLine(file=name, line=when, expected=expected("date"))
    minor, exact = minor_of(amount, None)
    if not exact:
        cautions.append(Caution(said("statements.line.rounded", amount=shown, rounded=Money(minor)), line))
    parts = [_amount(value, name, at, comma) for at, value in record.splits if not value.startswith("=")]
    if parts and len(parts) == len(record.splits) and sum(parts, Decimal()) != amount:
        off = Money(minor_of(sum(parts, Decimal()), None)[0])
        cautions.append(Caution(said("statements.qif.splits", stated=Money(minor), found=off), line))
    words = {letter: value for letter, (_, value) in record.fields.items()}
    return Entry(
        date=day,
        amount=minor,
        account=account,
        counterparty=words.get("P", ""),
        reference=words.get("N", ""),
        memo=words.get("M", "") or words.get("L", ""),
        line=record.line,
    )


def _amount(text: str, name: str, line: int, comma: bool) -> Decimal:
    try:
        found = amount_of(text, "," if comma else ".")
    except ValueError:
        found = None
    if found is None:
        raise UnreadableLine(file=name, line=line, expected=expected("amount"))
    return found.value


def _comma(amounts: Iterable[str]) -> bool:
    """Whether the file writes a decimal comma: some amounts can be read in no other way, and none needs a point."""
    texts = list(amounts)
    commas = [text for text in texts if re.search(r",\d{1,2}$", text)]
    return bool(commas) and not any(re.search(r"\.\d{1,2}$", text) for text in texts)


def _parts(text: str) -> tuple[str, str, str, bool] | None:
    found = _DATE.fullmatch(text)
    if found is not None:
        return found[1], found[2], found[4], found[3] == "'"
    run = _RUN.fullmatch(text)
    return (run[1], run[2], run[3], False) if run is not None else None


def _day(text: str, order: Order) -> date | None:
    parts = _parts(text)
    if parts is None:
        return None
    first, second, third, apostrophe = parts
    if len(first) == 4:
        year, month, day = first, second, third
    else:
        day, month, year = (first, second, third) if order == "dmy" else (second, first, third)
    number = int(year)
    if len(year) <= 2:
        number += 1900 if number >= _CENTURY and not apostrophe else 2000
    try:
        return date(number, int(month), int(day))
    except ValueError:
        return None


def _order(records: Sequence[_Record], name: str) -> tuple[Order, bool]:
    """Day first or month first, and whether that is sure.

    A part beyond 12 is a day. Where there is none, dates that stand in order in one reading alone decide; else it is
    the month, as Quicken itself writes, and said to be a guess.
    """
    written = [record.fields["D"] for record in records if "D" in record.fields]
    open_ = [
        (line, int(parts[0]), int(parts[1]), text)
        for line, text in written
        if (parts := _parts(text)) and len(parts[0]) < 3
    ]
    day_first = [line for line, first, _, _ in open_ if first > 12]
    month_first = [line for line, _, second, _ in open_ if second > 12]
    if day_first and month_first:
        raise UnreadableLine(file=name, line=max(day_first[0], month_first[0]), expected=expected("date"))
    if day_first:
        return "dmy", True
    if month_first or all(first == second for _, first, second, _ in open_):
        return "mdy", True
    orders: tuple[Order, Order] = ("dmy", "mdy")
    in_order = [order for order in orders if _sorted([_day(text, order) for *_, text in open_])]
    return (in_order[0], True) if len(in_order) == 1 and len(open_) > 2 else ("mdy", False)


def _sorted(days: Sequence[date | None]) -> bool:
    known = [day for day in days if day is not None]
    return len(known) == len(days) and known in (sorted(known), sorted(known, reverse=True))
