"""Synthetic bank files and what they say: ``python -m tests.statements.golden_files`` writes the expectations anew."""

from __future__ import annotations

import json
from pathlib import Path
from types import ModuleType

from posdesk.kit.money import plain
from posdesk.kit.text import Text
from posdesk.statements.formats import bai2, camt, mt940, norma43, ofx, qif
from posdesk.statements.model import Entry, Statement
from posdesk.statements.proof import prove

FOLDER = Path(__file__).parent / "golden"
READERS: dict[str, ModuleType] = {
    "mt94": mt940, "camt": camt, "ofx-": ofx, "qif-": qif, "bai2": bai2, "n43-": norma43,
}  # fmt: skip


def files() -> list[Path]:
    """The bank files that have an expectation beside them, or are to get one."""
    return sorted(path for path in FOLDER.iterdir() if path.name[:4] in READERS and path.suffix != ".json")


def told(path: Path) -> dict[str, object]:
    """What a file says, as plain data."""
    read = READERS[path.name[:4]].read(path.read_bytes(), path.name)
    statements = [_statement(prove(statement)) for statement in read.statements]
    return {"kind": read.kind, "format": read.format, "encoding": read.encoding, "statements": statements}


def _statement(statement: Statement) -> dict[str, object]:
    text = Text("en")
    sums = (statement.credits, statement.debits)
    return {
        "account": statement.account,
        "currency": statement.currency,
        "period": [str(statement.start), str(statement.end)],
        "balances": [
            None if balance is None else plain(balance, statement.currency)
            for balance in (statement.opening, statement.closing)
        ],
        "totals": [statement.lines, *(plain(total, statement.currency) for total in sums)],
        "balanced": statement.balanced,
        "warnings": [[caution.line, text.say(caution.said)] for caution in statement.warnings],
        "entries": [_entry(entry) for entry in statement.entries],
    }


def _entry(entry: Entry) -> list[object]:
    days = str(entry.date), str(entry.value_date)
    flags = [flag for flag in ("pending", "neutral") if getattr(entry, flag)]
    texts = entry.id, entry.counterparty, entry.reference, entry.memo
    return [entry.line, *days, plain(entry.amount, entry.currency), *texts, *flags]


if __name__ == "__main__":
    for bank_file in files():
        expected = json.dumps(told(bank_file), ensure_ascii=False, indent=1)
        (FOLDER / f"{bank_file.name}.json").write_text(expected + "\n", encoding="utf-8")
