"""Small tables for the tests of the tables side: golden files in every dress, and workbooks made on the spot.

``python -m tests.statements.tables NAME...`` writes what the program says of golden tables beside them, to be checked.
"""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import xlsxwriter

from posdesk.cli.read import _file
from posdesk.statements import identify, service
from posdesk.statements.model import Kind, ReadFile

GOLDEN = Path(__file__).parent / "golden"


def names() -> list[str]:
    return sorted(path.stem for path in GOLDEN.glob("*.csv"))


def golden_text(name: str) -> str:
    return (GOLDEN / f"{name}.csv").read_bytes().decode("utf-8")


def read_bytes(data: bytes, name: str = "file.csv") -> ReadFile:
    """What the service would say of such a file, without a file."""
    read = identify.reader(data[: identify.HEAD], name)(data, name)
    statements = tuple(service._proven(read, statement) for statement in read.statements)
    return ReadFile(Path(name), read.kind, read.format, read.encoding, statements)


def told(file: ReadFile) -> dict[str, object]:
    """As ``posdesk read --json --lines`` tells it, without the file's own name and dress."""
    document = _file(file, True)
    return {key: document[key] for key in ("kind", "format", "error", "statements")}


def expectation(name: str) -> str:
    """What the golden file ``NAME.json`` is to hold, if the program is right about ``NAME.csv``."""
    return json.dumps(told(read_bytes(golden_text(name).encode())), ensure_ascii=False, indent=1) + "\n"


def money(file: ReadFile) -> dict[int | None, tuple[object, ...]]:
    """Every line's day, kind and exact sums, by its line number."""
    if file.kind is Kind.BANK:
        return {
            entry.line: (entry.date, entry.currency, entry.amount, entry.balance, entry.neutral, entry.pending)
            for statement in file.statements
            for entry in statement.entries
        }
    if file.kind is Kind.SETTLEMENTS:
        return {
            claim.line: (claim.date, claim.currency, claim.net, claim.status)
            for statement in file.statements
            for claim in statement.claims
        }
    return {
        taking.line: (taking.time, taking.currency, taking.gross, taking.fee, taking.kind)
        for statement in file.statements
        for taking in statement.takings
    }


def grid(name: str) -> list[list[str]]:
    text = golden_text(name)
    if any(line.startswith("`") for line in text.splitlines()):
        return [
            line[1:].split(",`") if line.startswith("`") else next(csv.reader([line]), []) for line in text.splitlines()
        ]
    return list(csv.reader(io.StringIO(text, newline="")))


def csv_bytes(rows: Iterable[Sequence[str]], delimiter: str = ",", encoding: str = "utf-8") -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter).writerows(rows)
    return out.getvalue().encode(encoding)


def workbook(*sheets: Sequence[Sequence[object]], numbers: bool = False) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_numbers": numbers}) as book:
        for rows in sheets:
            sheet = book.add_worksheet()
            for at, row in enumerate(rows):
                for column, cell in enumerate(row):
                    sheet.write(at, column, cell)
    return out.getvalue()


if __name__ == "__main__":
    for table in sys.argv[1:]:
        (GOLDEN / f"{table}.json").write_text(expectation(table), encoding="utf-8")
