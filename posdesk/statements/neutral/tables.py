"""Bank lines, daily totals and claims in neutral tables: few rows, read one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import repeat
from pathlib import Path
from typing import Final, TypeVar

from posdesk.kit.jobs import Job
from posdesk.statements.cards import account_shown, cut_texts
from posdesk.statements.model import Claim, DailyTotal, Entry, Statement
from posdesk.statements.neutral import values
from posdesk.statements.neutral.layout import BANK, COLUMNS, DAILY, SETTLEMENTS
from posdesk.statements.neutral.lines import read_lines
from posdesk.statements.neutral.records import Record, bad_cell, columns, records
from posdesk.statements.neutral.values import Unfit
from posdesk.statements.proof import prove

_STEP: Final = 10_000
_SOURCES: Final = ("till", "provider")

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class _Row:
    """One row, asked column by column."""

    path: Path
    line: int
    record: Record

    def text(self, column: str) -> str:
        return self.record.get(column, "").strip()

    @property
    def currency(self) -> str | None:
        return self.text("currency").upper() or None

    def must(self, column: str, read: Callable[[str], _Value]) -> _Value:
        """What a column says that may not be empty."""
        try:
            return read(self.text(column))
        except Unfit as problem:
            raise bad_cell(self.path, self.line, column, self.text(column), problem.expected) from problem

    def may(self, column: str, read: Callable[[str], _Value]) -> _Value | None:
        """What a column says that may be empty, or absent."""
        return self.must(column, read) if self.text(column) else None

    def amount(self, column: str) -> int:
        return self.must(column, lambda text: values.amount(text, self.currency))

    def may_amount(self, column: str) -> int | None:
        return self.amount(column) if self.text(column) else None

    def fee(self, column: str) -> int | None:
        return self.may(column, lambda text: values.fee(text, self.currency))


def read_bank(path: Path, job: Job | None) -> tuple[Statement, ...]:
    """One proven statement per account and currency, in the order in which the file first names them."""
    statements = read_lines(path)
    if statements is not None:
        return statements
    entries = _bank_columns(path)
    if entries is None:
        # Row by row, which names the line and the column of the first that is wrong.
        entries = [_bank_row(row) for row in _rows(path, BANK, job)]
    groups: dict[tuple[str, str | None], list[Entry]] = {}
    for entry in entries:
        groups.setdefault((entry.account, entry.currency), []).append(entry)
    return tuple(
        prove(cut_texts(Statement(account=account, currency=currency, entries=tuple(group))))
        for (account, currency), group in groups.items()
    )


def _bank_columns(path: Path) -> list[Entry] | None:
    """All rows a column at a time, for this is the longest of these tables by far; None where anything is unusual."""
    found = columns(path, COLUMNS[BANK])
    if found is None:
        return None
    lines, table = found
    empty = [""] * len(lines)
    codes = [code.upper() or None for code in table.get("currency", empty)]
    try:
        return list(
            map(
                Entry,
                map(values.day, table.get("date", empty)),
                map(values.amount, table.get("amount", empty), codes),
                codes,
                map(account_shown, table.get("account", empty)),
                table.get("id", empty),
                [values.day(text) if text else None for text in table.get("value_date", empty)],
                *(table.get(name, empty) for name in ("counterparty", "reference", "memo")),
                [
                    values.amount(text, code) if text else None
                    for text, code in zip(table.get("balance", empty), codes, strict=True)
                ],
                repeat(False),
                repeat(False),
                lines,
            )
        )
    except Unfit:
        return None


def _bank_row(row: _Row) -> Entry:
    return Entry(
        date=row.must("date", values.day),
        amount=row.amount("amount"),
        currency=row.currency,
        account=account_shown(row.text("account")),
        id=row.text("id"),
        value_date=row.may("value_date", values.day),
        counterparty=row.text("counterparty"),
        reference=row.text("reference"),
        memo=row.text("memo"),
        balance=row.may_amount("balance"),
        line=row.line,
    )


def read_daily(path: Path, job: Job | None) -> tuple[Statement, ...]:
    """One statement per currency: ``credits`` the takings, ``debits`` the refunds, ``fees`` where the file has them."""
    totals = [
        DailyTotal(
            date=row.must("date", values.day),
            source=row.must("source", lambda text: values.choice(text, _SOURCES)),
            channel=row.text("channel"),
            gross=row.may_amount("gross"),
            refunds=row.may_amount("refunds"),
            fee=row.fee("fee"),
            net=row.may_amount("net"),
            count=row.may("count", values.count),
            merchant=row.text("merchant"),
            terminal=row.text("terminal"),
            currency=row.currency,
            line=row.line,
        )
        for row in _rows(path, DAILY, job)
    ]
    return tuple(
        Statement(
            currency=currency,
            start=min(total.date for total in group),
            end=max(total.date for total in group),
            lines=len(group),
            credits=sum(total.gross or 0 for total in group),
            debits=sum(abs(total.refunds or 0) for total in group),
            fees=_sum([total.fee for total in group]),
            totals=group,
        )
        for currency, group in _by_currency(totals, lambda total: total.currency)
    )


def read_settlements(path: Path, job: Job | None) -> tuple[Statement, ...]:
    """One statement per currency: ``credits`` and ``debits`` are the nets that the acquirer says it paid, or took."""
    claims = [
        Claim(
            date=row.must("date", values.day),
            channel=row.text("channel"),
            net=row.amount("net"),
            id=row.text("id"),
            merchant=row.text("merchant"),
            takings_from=row.may("takings_from", values.day),
            takings_to=row.may("takings_to", values.day),
            gross=row.may_amount("gross"),
            fee=row.fee("fee"),
            payout_fee=row.fee("payout_fee"),
            account=row.text("account"),
            status=row.text("status"),
            reference=row.text("reference"),
            currency=row.currency,
            line=row.line,
        )
        for row in _rows(path, SETTLEMENTS, job)
    ]
    return tuple(
        Statement(
            currency=currency,
            start=min(claim.date for claim in group),
            end=max(claim.date for claim in group),
            lines=len(group),
            credits=sum(max(claim.net, 0) for claim in group),
            debits=-sum(min(claim.net, 0) for claim in group),
            fees=_sum([claim.fee for claim in group]),
            claims=group,
        )
        for currency, group in _by_currency(claims, lambda claim: claim.currency)
    )


def _rows(path: Path, table: str, job: Job | None) -> Iterator[_Row]:
    for done, (line, record) in enumerate(records(path, COLUMNS[table])):
        if job is not None and done % _STEP == 0:
            job.step("read", done)
        yield _Row(path, line, record)


def _by_currency(
    rows: Sequence[_Value], currency: Callable[[_Value], str | None]
) -> Iterator[tuple[str | None, tuple[_Value, ...]]]:
    for code in sorted({currency(row) for row in rows}, key=lambda code: code or ""):
        yield code, tuple(row for row in rows if currency(row) == code)


def _sum(amounts: Sequence[int | None]) -> int | None:
    known = [amount for amount in amounts if amount is not None]
    return sum(known) if known else None
