"""What the statements room can do: read any file and prove it."""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import fields, replace
from datetime import datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from posdesk.kit.errors import Cancelled, PosdeskError, UsageError
from posdesk.kit.jobs import Job
from posdesk.statements import cards, health, identify, isolated, neutral, proof
from posdesk.statements.errors import MemoryLimit, MissingFile
from posdesk.statements.formats import Read
from posdesk.statements.isolated import call as apart
from posdesk.statements.model import Change, Changes, Entry, Kind, ReadFile, Statement, Taking, TakingKind
from posdesk.statements.sameness import Version, digest_of, distinct, versions

if TYPE_CHECKING:
    from posdesk.statements.mapping.draft import Draft
    from posdesk.statements.mapping.model import OpenTable, Proposal
    from posdesk.statements.mapping.shelf import Shelf
    from posdesk.statements.mapping.trial import Trial
    from posdesk.statements.tables.profile import Profile
    from posdesk.statements.takings import TakingsDesk

__all__ = [
    "MemoryLimit", "apart", "changes", "cut_cards", "digest_of", "distinct", "draft_of", "guess", "is_locked",
    "is_unknown", "look_up", "open_table", "open_takings", "propose", "read", "read_mapped", "read_mapping",
    "read_text", "serve", "shelf", "takings", "try_mapping",
]  # fmt: skip

LONG: Final = 4 << 20
"""Bytes from which on a text table is long, and read by the column."""

LONG_SHEET: Final = 10_000
"""Rows from which on a workbook's is."""

_TOLD: Final = 1000
"""How many changes are told at most."""

_SHOP_TIME: Final = "Asia/Shanghai"
"""Where times with a zone are converted to while nobody has given terms (contract)."""


def read(
    paths: Iterable[Path],
    job: Job | None = None,
    *,
    summary: bool = True,
    mappings: Sequence[Profile] = (),
    secrets: Sequence[str] = (),
) -> tuple[ReadFile, ...]:
    """Read each file and prove it; one that cannot be read holds its error, and the others are read all the same.

    A table of which one of the ``mappings`` speaks is read by it, whatever the program's own profiles say. ``secrets``
    are passwords that are tried on every locked file and kept nowhere.

    Without ``summary`` a neutral takings table is only recognised, and its digest left out: whoever scans it next finds
    what is wrong with it.
    """
    given = tuple(paths)
    job = job or Job()
    found: list[ReadFile] = []
    for at, path in enumerate(given):
        job.step("reading", at, len(given))
        with isolated.stoppable(job):
            found.append(_read(path, job, summary, tuple(mappings), tuple(secrets)))
    job.step("reading", len(given), len(given))
    return tuple(found)


def look_up(addresses: Sequence[str], job: Job | None = None) -> tuple[ReadFile, ...]:
    """Takings in an object store, by addresses such as ``s3://bucket/2026-*/*.parquet``, recognised and not yet read.

    This opens connections: nobody calls it but for a cluster. Raises what is wrong with the first that is not takings.
    """
    try:
        from posdesk.statements.neutral import remote
    except ImportError as missing:
        raise UsageError(problem="addresses in --takings need posdesk[cluster]") from missing
    return tuple(
        ReadFile(Path(one.address.rpartition("/")[2]), Kind.TAKINGS, neutral.TAKINGS, digest=one.version, scanned=True,
                 remote=one)
        for one in remote.find(addresses, job or Job())
    )  # fmt: skip


def open_takings(
    files: Sequence[ReadFile], *, timezone: str = _SHOP_TIME, keep: bool = False, job: Job | None = None
) -> TakingsDesk:
    """All takings of these files as one desk, times in ``timezone``; ``keep`` copies them into memory."""
    from posdesk.statements.takings import TakingsDesk

    return TakingsDesk(files, timezone=timezone, keep=keep, job=job)


def changes(
    files: Sequence[ReadFile], *, timezone: str = _SHOP_TIME, most: int = _TOLD, job: Job | None = None
) -> Changes:
    """What later files give otherwise than earlier ones (a sale refunded since): how many rows, the first by time.

    Only files of which the times overlap are compared, and only rows with an id.
    """
    found: list[Changes] = []
    sales = [at for at, file in enumerate(files) if file.kind is Kind.TAKINGS and file.error is None]
    if len(sales) > 1:
        with open_takings([files[at] for at in sales], timezone=timezone, job=job) as desk:
            found.append(_renumbered(desk.changes(most), sales))
    owned = [(at, one) for at, file in enumerate(files) for one in file.statements if file.kind is Kind.BANK]
    lines = [_change(version, [at for at, _ in owned]) for version in versions([one for _, one in owned])]
    found.append(Changes(len(lines), tuple(lines)))
    told = sorted((one for part in found for one in part.first), key=lambda one: (one.time, one.id, one.before[0]))
    return Changes(sum(part.count for part in found), tuple(told[:most]))


def _renumbered(found: Changes, places: Sequence[int]) -> Changes:
    return Changes(
        found.count,
        tuple(
            replace(one, before=(places[one.before[0]], one.before[1]), after=(places[one.after[0]], one.after[1]))
            for one in found.first
        ),
    )


def _change(version: Version, places: Sequence[int]) -> Change:
    (index, old), (later, new) = version.old, version.new
    names = [field.name for field in fields(Entry) if field.name not in ("line", "balance")]
    pairs = ((name, getattr(old, name), getattr(new, name)) for name in names)
    return Change(
        old.id,
        datetime.combine(old.date, time()),
        (places[index], old.line),
        (places[later], new.line),
        tuple(pair for pair in pairs if pair[1] != pair[2]),
    )


def _read(path: Path, job: Job, summary: bool, mappings: tuple[Profile, ...], secrets: tuple[str, ...]) -> ReadFile:
    with ThreadPoolExecutor(1, "digest") as beside:
        told: Future[str] | None = None
        try:
            with path.open("rb") as file:
                head = file.read(identify.HEAD)
            table = neutral.identify(path, head)
            if summary or table != neutral.TAKINGS:
                told = beside.submit(digest_of, path)
            if table is not None:
                return neutral.read(path, table, _digest(told), job, summary=summary)
            with _keeping_all():
                found = _long(path, head, mappings, job) or _found(path, head, mappings, secrets, job)
                job.step("proving")
                statements = tuple(_proven(found, statement) for statement in found.statements)
            return ReadFile(path, found.kind, found.format, found.encoding, statements, digest=_digest(told))
        except Cancelled:
            raise
        except PosdeskError as problem:
            return ReadFile(path, error=_of(path.name, problem), digest=_digest(told))
        except OSError:
            return ReadFile(path, error=MissingFile(file=path.name), digest=_digest(told))


def _long(path: Path, head: bytes, mappings: tuple[Profile, ...], job: Job) -> Read | None:
    """What a table of very many plain rows holds; None for any other file."""
    if path.stat().st_size < LONG:
        return None
    from posdesk.statements import long

    return long.read(path, head, mappings, job)


def _digest(told: Future[str] | None) -> str:
    """The digest of a file that was computed beside its reading; empty where it could not be."""
    try:
        return told.result() if told is not None else ""
    except OSError:
        return ""


def _of(name: str, problem: PosdeskError) -> PosdeskError:
    """The error with the name of its file, where it was raised by what knows of no file."""
    problem.data["file"] = problem.data.get("file") or name
    return problem


@contextmanager
def _keeping_all() -> Iterator[None]:
    """No search for garbage meanwhile: reading makes records by the million and keeps them, none in a circle.

    Each search would walk through all of them again, which took two fifths of the time.
    """
    searching = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searching:
            gc.enable()


def _found(path: Path, head: bytes, mappings: tuple[Profile, ...], secrets: tuple[str, ...], job: Job) -> Read:
    """What a file holds; a workbook whose cells are very many plain ones is read by the column."""
    data = path.read_bytes()
    if not identify.is_workbook(head):
        return identify.reader(head, path.name, secrets, mappings)(data, path.name)
    from posdesk.statements.formats import workbook

    grids = workbook.grids_of(data, path.name, secrets)
    if sum(len(grid.columns[0]) for grid in grids if grid.columns) >= LONG_SHEET:
        from posdesk.statements import long

        found = long.read_grids(grids, path.name, mappings, job)
        if found is not None:
            return found
    return workbook.read_grids(grids, path.name, mappings)


def open_table(path: Path, secrets: Sequence[str] = ()) -> OpenTable | None:
    """The rows of a file that is a table, to be shown to whoever must say what they mean; None for another format.

    Raises an ``InputError`` where the file cannot be read at all.
    """
    from posdesk.statements.mapping.model import OpenTable

    try:
        data = path.read_bytes()
    except OSError as problem:
        raise MissingFile(file=path.name) from problem
    found = identify.sheets(data[: identify.HEAD], data, path.name, secrets)
    return None if found is None else OpenTable(path.name, found[1], found[0])


def cut_cards(text: str, spared: Collection[str] = ()) -> str:
    """Free text of any table with its card and identity numbers cut; ``spared`` numbers are known to be none."""
    return cards.cut(text, spared)[0]


def propose(path: Path, secrets: Sequence[str] = ()) -> Proposal | None:
    """A guess at the table in a file; None where it holds none, or none of movements."""
    table = open_table(path, secrets)
    return None if table is None else guess(table)


def guess(table: OpenTable) -> Proposal | None:
    """What the columns of an unknown table may mean; None where it does not look like a table of movements."""
    from posdesk.statements.mapping.propose import propose as guessed

    return guessed(table)


def try_mapping(table: OpenTable, mapping: Draft | str) -> Trial:
    """What a mapping, or its text, would make of a table: proven statements, or what stands in its way."""
    from posdesk.statements.mapping.trial import try_out

    trial = try_out(table, mapping)
    if trial.read is None:
        return trial
    statements = tuple(_proven(trial.read, statement) for statement in trial.read.statements)
    return replace(trial, read=replace(trial.read, statements=statements))


def read_text(text: str, name: str) -> ReadFile:
    """Messages that were pasted, or any other text of a statement, as if it were a file of that name."""
    data = text.encode("utf-8")
    digest = hashlib.sha256(data).hexdigest()
    path = Path(name)
    try:
        found = identify.reader(data[: identify.HEAD], name)(data, name)
    except PosdeskError as problem:
        return ReadFile(path, error=_of(path.name, problem), digest=digest)
    statements = tuple(_proven(found, statement) for statement in found.statements)
    return ReadFile(path, found.kind, found.format, found.encoding, statements, digest=digest)


def draft_of(toml: str, name: str, columns: Iterable[str]) -> Draft | None:
    """A mapping as a draft for a table with these columns; None where it says more than a draft can."""
    from posdesk.statements.mapping import draft
    from posdesk.statements.tables import profile

    return draft.draft_of(profile.parse(toml, name), columns)


def read_mapped(file: ReadFile, table: OpenTable, toml: str) -> ReadFile:
    """A file that is open as a table, read by a mapping."""
    trial = try_mapping(table, toml)
    if trial.read is None:
        return replace(file, error=trial.error, statements=())
    read = trial.read
    return ReadFile(file.path, read.kind, read.format, read.encoding, read.statements, digest=file.digest)


def shelf(folder: Path | None = None) -> Shelf:
    """The mappings that somebody has made; without a folder none, and what is kept lasts as long as the program."""
    from posdesk.statements.mapping.shelf import Shelf

    return Shelf(folder)


def serve() -> None:
    """Be the parsers' own process, where the program is one file and calls itself."""
    isolated.serve()


def is_locked(file: ReadFile) -> bool:
    """Whether a file waits for a password."""
    return health.of(file).word is health.Word.LOCKED


def is_unknown(file: ReadFile) -> bool:
    """Whether a file is a table, it seems, of which nobody has said what its columns mean."""
    return health.of(file).word is health.Word.UNKNOWN


def read_mapping(path: Path) -> Profile:
    """A mapping from its file; ``BadProfile`` says what is wrong with it."""
    from posdesk.statements.tables import profile

    try:
        return profile.load(path)
    except OSError as problem:
        raise MissingFile(file=path.name) from problem


def _proven(read: Read, statement: Statement) -> Statement:
    """Bank statements are proved by their balances; takings come with their sums, and are proved by their reader."""
    if read.kind is not Kind.BANK:
        return statement
    return proof.prove(statement if read.judged else cards.cut_texts(statement))


def takings(file: ReadFile, statement: Statement) -> Iterator[Taking]:
    """The takings of one statement of a file, one by one; those of a neutral table are fetched from the file itself."""
    if not file.apart:
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
