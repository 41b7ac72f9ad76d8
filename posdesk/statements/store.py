"""Files that were read, kept in the vault: what each proved, and every line, taking, total and claim of it.

Nothing of the file itself is kept, nor of a card's number more than its first six and last four digits: it was cut when
the file was read. A file that is taken out again is only marked, so that it can be put back.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from posdesk.kit.flat import kept, told
from posdesk.kit.jobs import Job
from posdesk.statements.model import Caution, Claim, DailyTotal, Entry, Kind, Proof, ReadFile, Statement
from posdesk.statements.stored import LINE, TAKING, KeptLines, KeptTakings, entry_of, names
from posdesk.vault.service import Change, Room, Vault

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

IMPORTED: Final = "imported"
"""The kind of the history's entry about a file that came in."""
THINNED: Final = "thinned"
"""And about one of which private lines were forgotten."""

_COPIED: Final[Mapping[str, Sequence[str]]] = {
    "import_statements": ("n", "told"),
    "bank_lines": ("n", *LINE),
    "takings": TAKING,
    "import_terminals": ("terminal", "merchant", "first", "last", "takings", "days"),
    "told_totals": ("n", "kind", "told"),
}
"""The tables of what a file holds, and their columns."""
_PIECE: Final = 20_000

_TABLES: Final = (
    """CREATE TABLE imports (
         id INTEGER PRIMARY KEY, name TEXT NOT NULL, digest TEXT NOT NULL, kind TEXT NOT NULL, format TEXT NOT NULL,
         encoding TEXT, at TEXT NOT NULL, who TEXT NOT NULL, lines INTEGER NOT NULL, removed TEXT) STRICT""",
    "CREATE UNIQUE INDEX imports_once ON imports (digest) WHERE removed IS NULL",
    """CREATE TABLE import_statements (
         import INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE, n INTEGER NOT NULL, told TEXT NOT NULL,
         PRIMARY KEY (import, n)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE bank_lines (
         row INTEGER PRIMARY KEY, import INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
         n INTEGER NOT NULL, date INTEGER NOT NULL, value_date INTEGER, amount INTEGER NOT NULL, currency TEXT,
         account TEXT NOT NULL, id TEXT NOT NULL, counterparty TEXT NOT NULL, reference TEXT NOT NULL,
         memo TEXT NOT NULL, balance INTEGER, pending INTEGER NOT NULL, neutral INTEGER NOT NULL,
         line INTEGER) STRICT""",
    "CREATE INDEX bank_lines_of ON bank_lines (import, n)",
    """CREATE TABLE takings (
         row INTEGER PRIMARY KEY, import INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
         time INTEGER NOT NULL, line INTEGER, gross INTEGER NOT NULL, fee INTEGER, id TEXT, merchant TEXT,
         terminal TEXT, channel TEXT, kind TEXT NOT NULL, currency TEXT, card TEXT, batch TEXT, reference TEXT,
         "order" TEXT, original_order TEXT) STRICT""",
    "CREATE INDEX takings_of ON takings (import)",
    """CREATE TABLE told_totals (
         import INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE, n INTEGER NOT NULL, kind TEXT NOT NULL,
         told TEXT NOT NULL) STRICT""",
    "CREATE INDEX told_totals_of ON told_totals (import, n)",
)

_TERMINALS: Final = """CREATE TABLE import_terminals (
    import INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE, terminal TEXT NOT NULL, merchant TEXT NOT NULL,
    first TEXT NOT NULL, last TEXT NOT NULL, takings INTEGER NOT NULL, days INTEGER NOT NULL,
    PRIMARY KEY (import, terminal, merchant)) STRICT, WITHOUT ROWID"""
_DAY: Final = 86_400_000_000
"""Microseconds."""


def migrations() -> Migrations:
    """The tables, in the order in which they came to be."""
    from sqlite_utils.migrations import Migrations

    steps = Migrations("statements")

    @steps()
    def first(db: Database) -> None:
        for statement in _TABLES:
            db.execute(statement)

    @steps()
    def terminals(db: Database) -> None:
        db.execute(_TERMINALS)
        _count_terminals(db, "true")

    return steps


ROOM: Final = Room("statements", migrations)


@dataclass(frozen=True, slots=True)
class Import:
    """A file that was kept: when (UTC, ISO 8601) and by whom, and since when it is taken out again, if it is."""

    id: int
    name: str
    digest: str
    kind: Kind
    format: str
    at: str
    who: str
    lines: int
    removed: str | None = None


def imports(db: Database) -> list[Import]:
    """All files that were kept, in the order in which they came; those that were taken out as well."""
    rows = db.execute("SELECT id, name, digest, kind, format, at, who, lines, removed FROM imports ORDER BY id")
    return [Import(n, name, digest, Kind(kind), *rest) for n, name, digest, kind, *rest in rows]


def add(change: Change, file: ReadFile, digest: str, job: Job | None = None) -> int | None:
    """Keep a file that was read; its number, None where it is there already.

    A file that was taken out before is put back as it was. ``digest`` is that of the file's content.
    """
    assert file.kind is not None
    known = change.db.execute(
        "SELECT id, removed FROM imports WHERE digest = ? ORDER BY removed IS NOT NULL, id DESC", (digest,)
    ).fetchone()
    if known is not None:
        return restore(change, known[0]) if known[1] is not None else None
    lines = sum(statement.lines for statement in file.statements)
    number = int(
        change.db.execute(
            """INSERT INTO imports (name, digest, kind, format, encoding, at, who, lines)
               VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
            (file.path.name, digest, str(file.kind), file.format, file.encoding, change.at, change.who, lines),
        ).lastrowid
        or 0
    )
    change.many(
        "import_statements", ("import", "n", "told"), ((number, n, _told(one)) for n, one in enumerate(file.statements))
    )
    if file.kind is Kind.TAKINGS:
        change.many("takings", ("import", *TAKING), _takings(number, file, job or Job()))
        _count_terminals(change.db, "import = ?", number)
    for n, statement in enumerate(file.statements):
        change.many("bank_lines", ("import", "n", *LINE), (_line(number, n, entry) for entry in statement.entries))
        more = [("total", _json(one)) for one in statement.totals]
        more += [("claim", _json(one)) for one in statement.claims]
        change.many("told_totals", ("import", "n", "kind", "told"), ((number, n, *one) for one in more))
    change.note(
        IMPORTED, "imports", number, {"name": file.path.name, "digest": digest, "kind": str(file.kind), "lines": lines}
    )
    return number


def _count_terminals(db: Database, condition: str, *values: object) -> None:
    """Take down which terminals some takings name, once and for all: nobody walks a million rows to look one up."""
    day = "date(time / 1000000, 'unixepoch')"
    db.execute(
        f"""INSERT INTO import_terminals
            SELECT import, terminal, coalesce(merchant, ''), min({day}), max({day}), count(*),
                   count(DISTINCT time / {_DAY})
            FROM takings WHERE coalesce(terminal, '') <> '' AND {condition} GROUP BY import, terminal, merchant""",
        list(values),
    )


@dataclass(frozen=True, slots=True)
class Terminal:
    """A terminal that the takings of all files name, of one merchant number."""

    terminal: str
    merchant: str
    first: date
    last: date
    takings: int
    days: int
    """Days of each file added up: as many as there are where files do not overlap."""


def terminals(db: Database) -> list[Terminal]:
    """Every terminal that the takings name, in order."""
    rows = db.execute(
        """SELECT terminal, merchant, min(first), max(last), sum(import_terminals.takings), sum(days)
           FROM import_terminals JOIN imports ON imports.id = import WHERE removed IS NULL
           GROUP BY terminal, merchant ORDER BY terminal, merchant"""
    )
    return [
        Terminal(terminal, merchant, date.fromisoformat(first), date.fromisoformat(last), takings, days)
        for terminal, merchant, first, last, takings, days in rows
    ]


def remove(change: Change, number: int) -> None:
    """Take a file out; it is kept, and can be put back."""
    change.update("imports", number, removed=change.at)


def restore(change: Change, number: int) -> int:
    """Put a file back that was taken out; its number."""
    change.update("imports", number, removed=None)
    return number


def thin(
    change: Change, account: str, wanted: Callable[[Entry], bool], within: Collection[int | None] | None = None
) -> int:
    """Forget the lines of an account that nobody wants; how many there were. What the statements proved stays.

    ``within``: only those of these files. For a private account: only payouts are the shop's business. This cannot be
    undone, and the history says so.
    """
    gone = 0
    statements = change.db.execute("SELECT import, n, told FROM import_statements").fetchall()
    for number, n, text in statements:
        if within is not None and number not in within:
            continue
        own = json.loads(text)
        rows = change.db.execute(
            f"SELECT row, {names(LINE)} FROM bank_lines WHERE import = ? AND n = ?", (number, n)
        ).fetchall()
        entries = [(row[0], entry_of(row[1:])) for row in rows]
        theirs = [(row, entry) for row, entry in entries if (entry.account or own["account"]) == account]
        unwanted = [(row,) for row, entry in theirs if not wanted(entry)]
        if unwanted:
            days = [entry.date for _, entry in entries]
            own["start"], own["end"] = own["start"] or min(days).isoformat(), own["end"] or max(days).isoformat()
            change.db.execute(
                "UPDATE import_statements SET told = ? WHERE import = ? AND n = ?", (_text(own), number, n)
            )
            change.db.conn.executemany("DELETE FROM bank_lines WHERE row = ?", unwanted)
            change.note(THINNED, "imports", number, {"account": account, "lines": len(unwanted)})
        gone += len(unwanted)
    return gone


def erase(change: Change, number: int) -> None:
    """Forget a file that was taken out, every line of it and what the history says of it; this cannot be undone."""
    change.db.execute("DELETE FROM imports WHERE id = ?", (number,))
    change.erase("imports", number)


def ended(db: Database) -> dict[int, date]:
    """By its number the last day that a file speaks of; nothing of those that speak of none."""
    found: dict[int, date] = {}
    for number, text in db.execute("SELECT import, told FROM import_statements"):
        end = _day(json.loads(text)["end"])
        if end is not None:
            found[number] = max(end, found.get(number, end))
    return found


def copy(source: Database, change: Change, number: int) -> None:
    """Put a file that another vault keeps into this one, row by row, under a number of its own."""
    _, name, digest, *rest, _removed = source.execute("SELECT * FROM imports WHERE id = ?", (number,)).fetchone()
    new = change.db.execute(
        """INSERT INTO imports (name, digest, kind, format, encoding, at, who, lines)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
        (name, digest, *rest),
    ).lastrowid
    for table, columns in _COPIED.items():
        rows = source.execute(f"SELECT {names(columns)} FROM {table} WHERE import = ?", (number,))
        change.many(table, ("import", *columns), ((new, *row) for row in rows))
    change.note(IMPORTED, "imports", new, {"name": name, "digest": digest, "kind": rest[0], "lines": rest[-1]})


def speaks_of(db: Database, numbers: Collection[int]) -> tuple[frozenset[tuple[str, str]], frozenset[str]]:
    """What files speak of: the channel and merchant of each taking, total and claim; and the accounts of a bank."""
    places = "(SELECT value FROM json_each(?))"
    which = (json.dumps(sorted(numbers)),)
    found = set(db.execute(f"SELECT DISTINCT channel, merchant FROM takings WHERE import IN {places}", which))
    for sort, text in db.execute(f"SELECT kind, told FROM told_totals WHERE import IN {places}", which):
        one = _read(text, Claim if sort == "claim" else DailyTotal)
        found.add((one.channel, one.merchant))
    accounts = {
        account for (account,) in db.execute(f"SELECT DISTINCT account FROM bank_lines WHERE import IN {places}", which)
    } | {
        json.loads(text)["account"]
        for (text,) in db.execute(f"SELECT told FROM import_statements WHERE import IN {places}", which)
    }
    return frozenset((channel or "", merchant or "") for channel, merchant in found), frozenset(accounts - {""})


def load(vault: Vault, *, taken_out: bool = False) -> dict[int, ReadFile]:
    """The files that were kept, by number; their lines are fetched when somebody asks for them.

    ``taken_out``: those that were taken out as well.
    """
    which = "" if taken_out else "WHERE removed IS NULL"
    with vault.reading() as db:
        rows = db.execute(
            f"SELECT id, name, digest, kind, format, encoding FROM imports {which} ORDER BY id"
        ).fetchall()
        return {row[0]: _file(vault, db, *row) for row in rows}


def _file(
    vault: Vault, db: Database, number: int, name: str, digest: str, kind: str, format: str, encoding: str | None
) -> ReadFile:
    more: dict[int, dict[str, list[Any]]] = {}
    for n, sort, text in db.execute("SELECT n, kind, told FROM told_totals WHERE import = ? ORDER BY rowid", (number,)):
        more.setdefault(n, {}).setdefault(sort, []).append(text)
    counts = dict(db.execute("SELECT n, count(*) FROM bank_lines WHERE import = ? GROUP BY n", (number,)).fetchall())
    statements = tuple(
        _statement(json.loads(text), KeptLines(vault, number, n, counts[n]) if n in counts else (), more.get(n, {}))
        for n, text in db.execute("SELECT n, told FROM import_statements WHERE import = ? ORDER BY n", (number,))
    )
    found = Kind(kind)
    return ReadFile(
        Path(name), found, format, encoding, statements, digest=digest,
        stored=KeptTakings(vault, number) if found is Kind.TAKINGS else None,
    )  # fmt: skip


def _takings(number: int, file: ReadFile, job: Job) -> Iterator[tuple[Any, ...]]:
    """The rows of a file of takings, a piece at a time."""
    from posdesk.statements.service import open_takings

    columns = ", ".join("epoch_us(time)" if name == "time" else f'"{name}"' for name in TAKING)
    done = 0
    with open_takings([file], job=job) as desk:
        for piece in desk.pieces(f"SELECT {columns} FROM takings", _PIECE):
            job.step("keeping", done)
            done += len(piece)
            for row in piece:
                yield (number, *row)


def _line(number: int, n: int, entry: Entry) -> tuple[Any, ...]:
    value = None if entry.value_date is None else entry.value_date.toordinal()
    return (
        number, n, entry.date.toordinal(), value, entry.amount, entry.currency, entry.account, entry.id,
        entry.counterparty, entry.reference, entry.memo, entry.balance, int(entry.pending), int(entry.neutral),
        entry.line,
    )  # fmt: skip


_OWN: Final = ("account", "currency", "opening", "closing", "lines", "credits", "debits", "fees", "balanced", "partial")
"""What a statement says of itself that JSON has as it is."""


def _told(statement: Statement) -> str:
    told_: dict[str, Any] = {name: getattr(statement, name) for name in _OWN}
    told_ |= {
        "start": None if statement.start is None else statement.start.isoformat(),
        "end": None if statement.end is None else statement.end.isoformat(),
        "proofs": sorted(statement.proofs),
        "warnings": [[kept(one.said), one.line] for one in statement.warnings],
    }
    return _text(told_)


def _text(values: Mapping[str, Any]) -> str:
    return json.dumps(values, ensure_ascii=False, sort_keys=True)


def _statement(found: Mapping[str, Any], entries: Sequence[Entry], more: Mapping[str, Sequence[str]]) -> Statement:
    return Statement(
        start=_day(found["start"]),
        end=_day(found["end"]),
        proofs=frozenset(Proof(word) for word in found["proofs"]),
        warnings=tuple(Caution(told(text), line) for text, line in found["warnings"]),
        entries=entries,
        totals=tuple(_read(text, DailyTotal) for text in more.get("total", ())),
        claims=tuple(_read(text, Claim) for text in more.get("claim", ())),
        **{name: found[name] for name in _OWN},
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _json(one: DailyTotal | Claim) -> str:
    from msgspec import json as wire

    return wire.encode(one).decode()


def _read(text: str, kind: type[Any]) -> Any:
    from msgspec import json as wire

    return wire.decode(text, type=kind)
