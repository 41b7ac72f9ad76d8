"""What the statements room can do: read any file and prove it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Final

from posdesk.kit.errors import Cancelled, PosdeskError
from posdesk.kit.jobs import Job
from posdesk.statements import identify, neutral, proof
from posdesk.statements.errors import MissingFile
from posdesk.statements.formats import Read
from posdesk.statements.model import Kind, ReadFile, Statement, Taking, TakingKind
from posdesk.statements.sameness import digest_of, distinct
from posdesk.statements.tables import match, profile, reading
from posdesk.statements.tables.profile import Profile

if TYPE_CHECKING:
    from posdesk.statements.mapping.model import Proposal
    from posdesk.statements.takings import TakingsDesk

__all__ = ["distinct", "open_takings", "propose", "read", "read_mapping", "takings"]

_SHOP_TIME: Final = "Asia/Shanghai"
"""Where times with a zone are converted to while nobody has given terms (contract)."""


def read(
    paths: Iterable[Path],
    job: Job | None = None,
    *,
    summary: bool = True,
    mappings: Sequence[Profile] = (),
) -> tuple[ReadFile, ...]:
    """Read each file and prove it; one that cannot be read holds its error, and the others are read all the same.

    A table of which one of the ``mappings`` speaks is read by it, whatever the program's own profiles say.

    Without ``summary`` a neutral takings table is only recognised, and its digest left out: whoever scans it next finds
    what is wrong with it.
    """
    given = tuple(paths)
    job = job or Job()
    found: list[ReadFile] = []
    for at, path in enumerate(given):
        job.step("reading", at, len(given))
        found.append(_read(path, job, summary, tuple(mappings)))
    job.step("reading", len(given), len(given))
    return tuple(found)


def open_takings(
    files: Sequence[ReadFile], *, timezone: str = _SHOP_TIME, keep: bool = False, job: Job | None = None
) -> TakingsDesk:
    """All takings of these files as one desk, times in ``timezone``; ``keep`` copies them into memory."""
    from posdesk.statements.takings import TakingsDesk

    return TakingsDesk(files, timezone=timezone, keep=keep, job=job)


def _read(path: Path, job: Job, summary: bool, mappings: tuple[Profile, ...]) -> ReadFile:
    digest = ""
    try:
        with path.open("rb") as file:
            head = file.read(identify.HEAD)
        table = neutral.identify(path, head)
        if summary or table != neutral.TAKINGS:
            digest = digest_of(path)
        if table is not None:
            return neutral.read(path, table, digest, job, summary=summary)
        found = _mapped(path, head, mappings) or identify.reader(head, path.name)(path.read_bytes(), path.name)
        job.step("proving")
        statements = tuple(_proven(found.kind, statement) for statement in found.statements)
        return ReadFile(path, found.kind, found.format, found.encoding, statements, digest=digest)
    except Cancelled:
        raise
    except PosdeskError as problem:
        return ReadFile(path, error=problem, digest=digest)
    except OSError:
        return ReadFile(path, error=MissingFile(file=path.name), digest=digest)


def _mapped(path: Path, head: bytes, mappings: tuple[Profile, ...]) -> Read | None:
    """What the mappings make of a table; None where none of them speaks of it, or it is no table."""
    table = identify.sheets(head, path.read_bytes(), path.name) if mappings else None
    if table is None or not any(match.find(sheet.rows, mappings) for sheet in table[0]):
        return None
    return reading.read(table[0], path.name, table[1], mappings)


def propose(path: Path) -> Proposal | None:
    """What the columns of an unknown table may mean; None where it does not look like a table of movements.

    Raises an ``InputError`` where the file cannot be read at all.
    """
    from posdesk.statements.mapping.propose import propose as guess

    try:
        data = path.read_bytes()
    except OSError as problem:
        raise MissingFile(file=path.name) from problem
    table = identify.sheets(data[: identify.HEAD], data, path.name)
    return None if table is None else guess(table[0], path.name)


def read_mapping(path: Path) -> Profile:
    """A mapping from its file; ``BadProfile`` says what is wrong with it."""
    try:
        return profile.load(path)
    except OSError as problem:
        raise MissingFile(file=path.name) from problem


def _proven(kind: Kind, statement: Statement) -> Statement:
    """Bank statements are proved by their balances; takings come with their sums, and are proved by their reader."""
    return proof.prove(statement) if kind is Kind.BANK else statement


def takings(file: ReadFile, statement: Statement) -> Iterator[Taking]:
    """The takings of one statement of a file, one by one; those of a neutral table are fetched from the file itself."""
    if not file.scanned:
        yield from statement.takings
        return
    from posdesk.statements.takings import TakingsDesk

    names = [field.name for field in fields(Taking) if field.name != "neutral"]
    columns = ", ".join(f'"{name}"' for name in names)
    with TakingsDesk([file], timezone=_SHOP_TIME) as desk:
        query = f"SELECT {columns} FROM takings WHERE currency IS NOT DISTINCT FROM ? ORDER BY line, time, id"
        for row in desk.rows(query, [statement.currency]):
            values = dict(zip(names, row, strict=True))
            yield Taking(**{**values, "kind": TakingKind(values["kind"])})
