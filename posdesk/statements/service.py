"""What the statements room can do: read any file and prove it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from posdesk.kit.errors import Cancelled, PosdeskError
from posdesk.kit.jobs import Job
from posdesk.statements import identify, neutral, proof
from posdesk.statements.errors import MissingFile
from posdesk.statements.model import Kind, ReadFile, Statement


def read(paths: Iterable[Path], job: Job | None = None) -> tuple[ReadFile, ...]:
    """Read each file and prove it; one that cannot be read holds its error, and the others are read all the same."""
    given = tuple(paths)
    job = job or Job()
    found: list[ReadFile] = []
    for at, path in enumerate(given):
        job.step("reading", at, len(given))
        found.append(_read(path, job))
    job.step("reading", len(given), len(given))
    return tuple(found)


def _read(path: Path, job: Job) -> ReadFile:
    digest = ""
    try:
        with path.open("rb") as file:
            head = file.read(identify.HEAD)
            file.seek(0)
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        table = neutral.identify(path, head)
        if table is not None:
            return replace(neutral.read(path, table, job), digest=digest)
        found = identify.reader(head, path.name)(path.read_bytes(), path.name)
        job.step("proving")
        statements = tuple(_proven(found.kind, statement) for statement in found.statements)
        return ReadFile(path, found.kind, found.format, found.encoding, statements, digest=digest)
    except Cancelled:
        raise
    except PosdeskError as problem:
        return ReadFile(path, error=problem, digest=digest)
    except OSError:
        return ReadFile(path, error=MissingFile(file=path.name), digest=digest)


def _proven(kind: Kind, statement: Statement) -> Statement:
    """Bank statements are proved by their balances; takings come with their sums, and are proved by their reader."""
    return proof.prove(statement) if kind is Kind.BANK else statement
