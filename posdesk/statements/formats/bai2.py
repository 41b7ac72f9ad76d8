"""BAI2 balance and transaction reports, as banks of the United States and Britain send them.

Read here: the known library refuses three of five public files (several records on a line, texts that go on in a line
of their own), and names no line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from posdesk.kit.money import Money
from posdesk.kit.text import said
from posdesk.statements.encoding import decode
from posdesk.statements.formats import Read
from posdesk.statements.formats.faults import CutOffFile, UnreadableLine, expected
from posdesk.statements.model import Caution, Entry, Kind, Proof, Statement

_SNIFF: Final = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*01,[^,\r\n]*,[^,\r\n]*,\d{6},")
_RECORD: Final = re.compile(r"(?:\A|\n|(?<=/))[ \t\r]*(?P<code>01|02|03|16|49|88|98|99)(?=[,/])")
_AMOUNT: Final = re.compile(r"[+-]?\d{1,18}")
_COUNT: Final = re.compile(r"\d{1,4}", re.ASCII)
_EXTRA: Final = {"S": 3, "V": 2}
"""Further fields behind a funds type: amounts by availability, or a value day and time. ``D`` says itself how many."""
_CLOSING, _OPENING = "015", "010"


@dataclass(slots=True)
class _Record:
    """One record with what continues it."""

    code: str
    line: int
    fields: list[str]
    parts: int = 1
    """How many records it is made of, those that continue it counted."""


@dataclass(slots=True)
class _Account:
    """One account of one group."""

    line: int
    name: str
    currency: str | None
    day: date
    opening: int | None = None
    closing: int | None = None
    total: int = 0
    records: int = 0
    proven: bool = False
    entries: list[Entry] = field(default_factory=list)
    cautions: list[Caution] = field(default_factory=list)


def sniff(head: bytes) -> bool:
    """Whether the file begins with a file header of BAI2."""
    return _SNIFF.match(head) is not None


def read(data: bytes, name: str) -> Read:
    """A statement for each account and day; what its control totals do not confirm is a warning."""
    text, encoding = decode(data)
    accounts: list[_Account] = []
    group: tuple[date, str | None] | None = None
    records = _records(text)
    totals = {"98": 0, "99": 0}
    """What the trailer of a group, and of the file, should state: the sum of the trailers below it."""
    for record in records:
        if record.code == "02":
            group = (_day(record, 4, name), _field(record, 6).upper() or None)
        elif record.code == "03" and group is not None:
            accounts.append(_account(record, group, name))
        elif record.code == "16" and accounts:
            _move(accounts[-1], record, name)
        elif record.code == "49" and accounts:
            totals["98"] += _prove(accounts[-1], record)
        elif record.code in totals and accounts:
            stated = _stated(record, 1)
            if stated is not None and stated != totals[record.code]:
                accounts[-1].cautions.append(_differs(stated, totals[record.code], None, record.line))
            totals["99"] += stated or 0
            totals["98"] = 0
        elif record.code in ("03", "16", "49"):
            raise UnreadableLine(file=name, line=record.line, expected=expected("bai2"))
    if not accounts:
        raise CutOffFile(file=name, line=records[-1].line if records else 1)
    if records[-1].code != "99":
        accounts[-1].cautions.append(Caution(said("statements.cut_off.no_end")))
    return Read(Kind.BANK, "bai2", encoding, _statements(accounts))


def _records(text: str) -> list[_Record]:
    """Every record, several of which may stand on one line; a line that begins with no code goes on with the last."""
    found = list(_RECORD.finditer(text))
    if found and found[-1]["code"] not in ("98", "99") and not text.endswith(("\n", "/")):
        # Cut off inside its last record, of which nothing can be trusted.
        text = text[: found.pop().start("code")]
    records: list[_Record] = []
    ends = [*(match.start("code") for match in found[1:]), len(text)]
    for match, end in zip(found, ends, strict=False):
        line = text.count("\n", 0, match.start("code")) + 1
        content = " ".join(text[match.end("code") + 1 : end].split("\n")).strip().removesuffix("/").rstrip()
        if match["code"] == "88" and records:
            before = records[-1]
            more = content.split(",") if before.code == "03" else [content]
            before.fields.extend(more)
            before.parts += 1
            continue
        records.append(_Record(match["code"], line, content.split(",")))
    return records


def _field(record: _Record, at: int) -> str:
    """A field, counted from 1 behind the record's code as the standard's own tables do from 2."""
    return record.fields[at - 1].strip() if at <= len(record.fields) else ""


def _account(record: _Record, group: tuple[date, str | None], name: str) -> _Account:
    currency = _field(record, 2).upper() or group[1]
    account = _Account(record.line, _field(record, 1), currency, group[0], records=record.parts)
    fields = record.fields[2:]
    at = 0
    while at < len(fields):
        kind = fields[at].strip()
        if not kind:
            at += 1
            continue
        amount = _minor(fields[at + 1] if at + 1 < len(fields) else "", record.line, name)
        if kind == _OPENING:
            account.opening = amount
        elif kind == _CLOSING:
            account.closing = amount
        account.total += amount or 0
        at += 4 + _extra(fields, at + 3)
    return account


def _extra(fields: Sequence[str], at: int) -> int:
    """How many fields a funds type brings along."""
    funds = fields[at].strip().upper() if at < len(fields) else ""
    if funds == "D" and at + 1 < len(fields) and _COUNT.fullmatch(fields[at + 1].strip()):
        return 1 + 2 * int(fields[at + 1].strip())
    return _EXTRA.get(funds, 0)


def _minor(text: str, line: int, name: str) -> int | None:
    text = text.strip()
    if not text:
        return None
    if not _AMOUNT.fullmatch(text):
        raise UnreadableLine(file=name, line=line, expected=expected("minor"))
    return int(text)


def _move(account: _Account, record: _Record, name: str) -> None:
    kind = _field(record, 1)
    amount = _minor(_field(record, 2), record.line, name)
    if not (kind.isdecimal() and len(kind) == 3):
        raise UnreadableLine(file=name, line=record.line, expected=expected("bai2"))
    account.records += record.parts
    account.proven = True
    account.total += amount or 0
    if amount is None:
        account.cautions.append(Caution(said("statements.line.no_amount"), record.line))
        return
    credit, debit = "100" <= kind < "400", "400" <= kind < "700"
    if not (credit or debit):
        account.cautions.append(Caution(said("statements.bai2.direction", kind=kind), record.line))
    after = 3 + _extra(record.fields, 2)
    valued = _field(record, 4) if _field(record, 3).upper() == "V" else ""
    words = [part.strip() for part in record.fields[after + 2 :] if part.strip()]
    references = [part for at in (after + 1, after + 2) if (part := _field(record, at).strip("0 "))]
    account.entries.append(
        Entry(
            date=account.day,
            amount=-amount if debit else amount,
            currency=account.currency,
            account=account.name,
            value_date=_short(valued),
            reference=" ".join(references),
            memo=", ".join(words),
            neutral=not (credit or debit),
            line=record.line,
        )
    )


def _prove(account: _Account, record: _Record) -> int:
    """Hold the account's own total, of all its amounts and balances, and its number of records against what was read.

    Returns the total that it states.
    """
    account.records += record.parts
    stated = _stated(record, 1)
    if stated is not None and stated != account.total:
        account.cautions.append(_differs(stated, account.total, account.currency, record.line))
    count = _stated(record, 2)
    if count is not None and count != account.records:
        told = said("statements.summary.count", stated=count, found=account.records)
        account.cautions.append(Caution(told, record.line))
    return stated or 0


def _stated(record: _Record, at: int) -> int | None:
    text = _field(record, at)
    return int(text) if _AMOUNT.fullmatch(text) else None


def _differs(stated: int, found: int, currency: str | None, line: int) -> Caution:
    return Caution(said("statements.summary.sum", stated=Money(stated, currency), found=Money(found, currency)), line)


def _statements(accounts: Sequence[_Account]) -> tuple[Statement, ...]:
    """A report covers its own day, and the days since the last report of the account where the balances meet."""
    last: dict[tuple[str, str | None], _Account] = {}
    made = []
    for account in accounts:
        key = (account.name, account.currency)
        before = last.get(key)
        start = account.day
        if before is not None and before.closing is not None and before.closing == account.opening:
            start = min(start, before.day + timedelta(days=1))
        last[key] = account
        made.append(
            Statement(
                account=account.name,
                currency=account.currency,
                start=start,
                end=account.day,
                opening=account.opening,
                closing=account.closing,
                proofs=frozenset({Proof.TOTALS} if account.proven else ()),
                warnings=tuple(account.cautions),
                entries=tuple(account.entries),
            )
        )
    return tuple(made)


def _day(record: _Record, at: int, name: str) -> date:
    found = _short(_field(record, at))
    if found is None:
        raise UnreadableLine(file=name, line=record.line, expected=expected("date"))
    return found


def _short(text: str) -> date | None:
    """The day of ``YYMMDD``; None for anything else."""
    if len(text) != 6 or not text.isdecimal():
        return None
    try:
        return date(2000 + int(text[:2]), int(text[2:4]), int(text[4:]))
    except ValueError:
        return None
