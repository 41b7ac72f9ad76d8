"""The tables of the workbook: every settlement, payout and bank line, in cells that keep their kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from posdesk.kit.money import Money
from posdesk.kit.sheet import Mark
from posdesk.kit.text import Text
from posdesk.reconcile.marks import finding_mark, line_mark, mark
from posdesk.reconcile.model import Verdict
from posdesk.reconcile.report.ground import balance_figures, file_cautions, proof
from posdesk.reconcile.report.summary import channel_name, todo
from posdesk.statements.model import ReadFile

Shape = Literal["date", "money", "count", "mark", "text", "long"]
Value = str | int | date | Money | Mark | None
Heads = tuple[tuple[str, Shape], ...]
Rows = Iterator[tuple[Value, ...]]


@dataclass(frozen=True, slots=True)
class Grid:
    """One sheet: its name, its columns with their shape, and its rows."""

    name: str
    heads: Heads
    rows: Iterable[tuple[Value, ...]]


def grids(verdict: Verdict, text: Text, files: Sequence[ReadFile]) -> Iterator[Grid]:
    """All tables of a verdict, most pressing first; wallets and files only where there are any."""
    yield _findings(verdict, text)
    yield _settlements(verdict, text)
    yield _payouts(verdict, text)
    yield _lines(verdict, text)
    if verdict.wallets:
        yield _wallets(verdict, text)
    yield _coverage(verdict, text)
    if files:
        yield _files(files, text)


def _grid(text: Text, name: str, columns: dict[str, Shape], rows: Rows) -> Grid:
    heads = tuple((text.word(f"column.{column}"), shape) for column, shape in columns.items())
    return Grid(text.word(f"report.sheet.{name}"), heads, rows)


def _findings(verdict: Verdict, text: Text) -> Grid:
    columns: dict[str, Shape] = {
        "severity": "text", "finding": "mark", "amount": "money", "currency": "text", "due": "date", "age": "count",
        "because": "long", "to_do": "long", "settlements": "long", "lines": "text", "id": "text",
    }  # fmt: skip

    def rows() -> Rows:
        for one in verdict.findings:
            yield (
                text.word(f"severity.{one.severity.value}"),
                finding_mark(one.kind, text),
                Money(one.amount, one.currency),
                one.currency,
                one.due,
                one.age_days,
                text.say(one.because),
                text.say(todo(one.kind)),
                "\n".join(one.settlements),
                "\n".join(one.lines),
                one.id,
            )

    return _grid(text, "findings", columns, rows())


def _settlements(verdict: Verdict, text: Text) -> Grid:
    columns: dict[str, Shape] = {
        "takings_date": "date", "due": "date", "merchant": "text", "channel": "text", "group": "text",
        "takings": "count", "gross": "money", "fee": "money", "net": "money", "currency": "text", "status": "mark",
        "paid_on": "date", "payout": "text", "lines": "text", "candidates": "text", "because": "long", "id": "long",
    }  # fmt: skip
    paid_on = {payout.id: payout.date for payout in verdict.payouts}

    def rows() -> Rows:
        for one in verdict.settlements:
            yield (
                one.takings_date,
                one.due,
                one.merchant,
                channel_name(one.channel, text),
                " ".join(f"{key}={value}" for key, value in one.group),
                one.takings,
                Money(one.gross, one.currency),
                Money(one.fee, one.currency),
                Money(one.net, one.currency),
                one.currency,
                mark(one.status, text),
                paid_on.get(one.payout or ""),
                one.payout,
                " ".join(one.lines),
                " ".join(one.candidates),
                text.say(one.because),
                one.id,
            )

    return _grid(text, "settlements", columns, rows())


def _payouts(verdict: Verdict, text: Text) -> Grid:
    columns: dict[str, Shape] = {
        "date": "date", "expected": "money", "carried_in": "money", "received": "money", "difference": "money",
        "currency": "text", "rule": "text", "certain": "text", "because": "long", "settlements": "long",
        "lines": "text", "id": "text",
    }  # fmt: skip

    def rows() -> Rows:
        for one in verdict.payouts:
            yield (
                one.date,
                Money(one.expected, one.currency),
                Money(one.carried_in, one.currency),
                Money(one.received, one.currency),
                Money(one.difference, one.currency),
                one.currency,
                one.rule,
                text.word("yes" if one.certain else "no"),
                text.say(one.because),
                " ".join(one.settlements),
                " ".join(one.lines),
                one.id,
            )

    return _grid(text, "payouts", columns, rows())


def _lines(verdict: Verdict, text: Text) -> Grid:
    columns: dict[str, Shape] = {
        "date": "date", "account": "text", "amount": "money", "currency": "text", "status": "mark",
        "counterparty": "text", "reference": "text",
        "memo": "long", "because": "long", "payout": "text", "file": "text", "line": "count", "id": "text",
    }  # fmt: skip

    def rows() -> Rows:
        for one in verdict.lines:
            yield (
                one.date,
                one.account,
                Money(one.amount, one.currency),
                one.currency,
                line_mark(one.status, text),
                one.counterparty,
                one.reference,
                one.memo,
                text.say(one.because),
                one.payout,
                one.file,
                one.line,
                one.id,
            )

    return _grid(text, "lines", columns, rows())


def _wallets(verdict: Verdict, text: Text) -> Grid:
    titles = ("opening", "incoming", "fees", "refunds", "out", "expected_balance", "stated", "difference")
    columns: dict[str, Shape] = {
        "channel": "text",
        "merchant": "text",
        "currency": "text",
        **dict.fromkeys(titles, "money"),
    }

    def rows() -> Rows:
        for one in verdict.wallets:
            shown = (None if m is None else Money(m, one.currency) for m in balance_figures(one))
            yield (channel_name(one.channel, text), one.merchant, one.currency, *shown)

    return _grid(text, "wallets", columns, rows())


def _coverage(verdict: Verdict, text: Text) -> Grid:
    columns: dict[str, Shape] = {"account": "text", "currency": "text", "from": "date", "to": "date"}
    rows = ((one.account, one.currency, one.start, one.end) for one in verdict.coverage)
    return _grid(text, "coverage", columns, rows)


def _files(files: Sequence[ReadFile], text: Text) -> Grid:
    columns: dict[str, Shape] = {
        "file": "long", "kind": "text", "format": "text", "encoding": "text", "rows": "count", "line": "count",
        "warning": "long",
    }  # fmt: skip

    def rows() -> Rows:
        for one in files:
            what = (
                one.path.name,
                text.word(f"kind.{one.kind.value}") if one.kind else None,
                one.format,
                one.encoding,
                sum(statement.lines for statement in one.statements),
            )
            for line, sentence in file_cautions(one, text) or [(None, proof(one, text))]:
                yield (*what, line, sentence)

    return _grid(text, "files", columns, rows())
