"""Golden files of acquirers and wallets, read and changed."""

from __future__ import annotations

from collections.abc import Callable

from posdesk.kit.text import Text
from posdesk.statements.model import ReadFile, Statement, Taking, TakingKind
from tests.statements.tables import csv_bytes, golden_text, grid, read_bytes

ADYEN, PAYPAL, STRIPE, SQUARE = "adyen-settlement", "paypal", "stripe-balance", "square"


def read(text: str) -> ReadFile:
    return read_bytes(text.encode())


def one(text: str) -> Statement:
    (statement,) = read(text).statements
    return statement


def warned(statement: Statement) -> list[tuple[str, int | None]]:
    return [(caution.said.key.removeprefix("statements.caution."), caution.line) for caution in statement.warnings]


def said(statement: Statement) -> str:
    return Text("en").say(statement.warnings[0].said)


def changed(name: str, change: Callable[[list[dict[str, str]]], None], *, head: int = 0) -> bytes:
    """A golden file whose rows were changed by the names of their columns."""
    rows = grid(name)
    records = [dict(zip(rows[head], row, strict=False)) for row in rows[head + 1 :]]
    change(records)
    return csv_bytes([*rows[: head + 1], *(list(record.values()) for record in records)])


def net_of(taking: Taking) -> int:
    return taking.gross - (taking.fee or 0)


def by_kind(name: str, kind: TakingKind) -> list[Taking]:
    found = read(golden_text(name)).statements
    return [taking for statement in found for taking in statement.takings if taking.kind is kind]
