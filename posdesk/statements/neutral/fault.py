"""The first line of a neutral takings table that is not as it should be; asked only when the scan has failed."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from posdesk.kit.errors import InputError
from posdesk.kit.jobs import Job
from posdesk.statements.model import Remote, TakingKind
from posdesk.statements.neutral import values
from posdesk.statements.neutral.layout import COLUMNS, TAKINGS
from posdesk.statements.neutral.records import Record, bad_cell, records
from posdesk.statements.neutral.values import Unfit

_KINDS: Final = tuple(TakingKind)
_STEP: Final = 10_000


def first_fault(path: Path | Remote, job: Job | None = None) -> InputError | None:
    """What is wrong with the first wrong line, or None where every line is right."""
    try:
        for done, (line, record) in enumerate(records(path, COLUMNS[TAKINGS])):
            if job is not None and done % _STEP == 0:
                job.step("read", done)
            if (fault := _fault(path, line, record)) is not None:
                return fault
    except InputError as problem:
        return problem
    return None


def _fault(path: Path | Remote, line: int, record: Record) -> InputError | None:
    currency = record.get("currency", "").upper() or None
    amount = "payable" if record.get("payable") else "gross"
    column = "time"
    try:
        values.check_time(record.get("time", ""))
        column = "kind"
        values.choice(record.get("kind", ""), _KINDS)
        column = amount
        values.amount(record.get(amount, ""), currency)
        column = "fee"
        if record.get("fee"):
            values.fee(record["fee"], currency)
    except Unfit as problem:
        return bad_cell(path, line, column, record.get(column, ""), problem.expected)
    return None
