"""The neutral tables of the contract: takings, bank lines, daily totals and claims that need no mapping."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

from posdesk.kit.jobs import Job
from posdesk.kit.text import said
from posdesk.statements.model import Caution, Kind, ReadFile
from posdesk.statements.neutral.layout import BANK, DAILY, SETTLEMENTS, TAKINGS, identify_header
from posdesk.statements.neutral.parquet import MAGIC, parquet_types
from posdesk.statements.neutral.records import check_end
from posdesk.statements.neutral.scan import card_numbers, header_of
from posdesk.statements.neutral.tables import read_bank, read_daily, read_settlements

__all__ = ["BANK", "DAILY", "SETTLEMENTS", "TAKINGS", "identify", "read"]

_KINDS: Final = {TAKINGS: Kind.TAKINGS, BANK: Kind.BANK, DAILY: Kind.DAILY, SETTLEMENTS: Kind.SETTLEMENTS}
_READERS: Final = {BANK: read_bank, DAILY: read_daily, SETTLEMENTS: read_settlements}


def identify(path: Path, head: bytes) -> str | None:
    """Which neutral table a file is by its column names (CSV) or schema (Parquet), or None; ``head`` is its start.

    Raises ``DamagedFile`` for a broken Parquet file.
    """
    if head.startswith(MAGIC):
        return identify_header(list(parquet_types(path)))
    first = head.split(b"\n", 1)[0]
    if b"," not in first or b"\0" in first:
        return None
    return identify_header(header_of(first))


def read(
    path: Path,
    format: str,
    digest: str,
    job: Job | None = None,
    *,
    summary: bool = True,
    timezone: str = "Asia/Shanghai",
) -> ReadFile:
    """A neutral table, read. Takings stay in the file (``scanned``): their statements are sums, one per currency.

    Without ``summary`` the takings are not even looked at, which spares one of two passes to whoever opens them on a
    ``TakingsDesk`` next; what is wrong with them is then said there. ``timezone`` decides on which day a zoned time
    falls. Raises an ``InputError`` that names the line.
    """
    with path.open("rb") as file:
        first = file.readline()
    encoding = None if first.startswith(MAGIC) else "utf-8"
    if encoding is not None:
        check_end(path, header_of(first))
    if format != TAKINGS:
        statements = _READERS[format](path, job)
        return ReadFile(path, _KINDS[format], format, encoding, statements, digest=digest)
    found = ReadFile(path, Kind.TAKINGS, TAKINGS, encoding, digest=digest, scanned=True)
    if not summary:
        return found
    from posdesk.statements.takings import TakingsDesk

    with TakingsDesk([found], timezone=timezone, job=job) as desk:
        statements = desk.statements(0)
    if statements and (cards := card_numbers(path)):
        caution = Caution(said("statements.caution.cards", n=cards))
        statements = (replace(statements[0], warnings=(caution,)), *statements[1:])
    return ReadFile(path, Kind.TAKINGS, TAKINGS, encoding, statements, digest=digest, scanned=True)
