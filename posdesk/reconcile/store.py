"""What the vault keeps of reconciliation: what a person decided, and what the last run said of every settlement.

What a person decided survives every run, and each decision can be taken back by the history. What a run said is kept so
that the next one can tell what is new, and so that other rooms can ask without judging.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from posdesk.kit.flat import kept
from posdesk.reconcile.model import Decisions, Dismissal, Finding, Note, Pairing, Settlement, Verdict
from posdesk.vault.service import Change, Room

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

    from posdesk.reconcile.recalled import Kept, Part

JUDGED: Final = "judged"
"""The kind of the history's entry about a run that said something new."""

_TABLES: Final = (
    """CREATE TABLE pairings (
         id INTEGER PRIMARY KEY, settlements TEXT NOT NULL, lines TEXT NOT NULL, reason TEXT NOT NULL, at TEXT NOT NULL,
         who TEXT NOT NULL) STRICT""",
    """CREATE TABLE dismissals (
         id TEXT PRIMARY KEY, reason TEXT NOT NULL, at TEXT NOT NULL, who TEXT NOT NULL) STRICT, WITHOUT ROWID""",
    """CREATE TABLE notes (
         id INTEGER PRIMARY KEY, subject TEXT NOT NULL, text TEXT NOT NULL, at TEXT NOT NULL,
         who TEXT NOT NULL) STRICT""",
    "CREATE INDEX notes_of ON notes (subject)",
    """CREATE TABLE settlements (
         id TEXT PRIMARY KEY, merchant TEXT NOT NULL, channel TEXT NOT NULL, groups TEXT NOT NULL, day TEXT NOT NULL,
         due TEXT, currency TEXT, takings INTEGER NOT NULL, gross INTEGER NOT NULL, fee INTEGER NOT NULL,
         net INTEGER NOT NULL, status TEXT NOT NULL, lines TEXT NOT NULL, because TEXT NOT NULL,
         changed TEXT NOT NULL) STRICT, WITHOUT ROWID""",
    "CREATE INDEX settlements_by_status ON settlements (status, day)",
    """CREATE TABLE findings (
         id TEXT PRIMARY KEY, kind TEXT NOT NULL, amount INTEGER NOT NULL, currency TEXT, because TEXT NOT NULL,
         settlements TEXT NOT NULL, lines TEXT NOT NULL, due TEXT, since TEXT NOT NULL,
         gone TEXT) STRICT, WITHOUT ROWID""",
)

_NUMBERED: Final = {
    "pairings": """settlements TEXT NOT NULL, lines TEXT NOT NULL, reason TEXT NOT NULL, at TEXT NOT NULL,
                   who TEXT NOT NULL""",
    "dismissals": "finding TEXT NOT NULL UNIQUE, reason TEXT NOT NULL, at TEXT NOT NULL, who TEXT NOT NULL",
    "notes": "subject TEXT NOT NULL, text TEXT NOT NULL, at TEXT NOT NULL, who TEXT NOT NULL",
}


def migrations() -> Migrations:
    """The tables, in the order in which they came to be."""
    from sqlite_utils.migrations import Migrations

    steps = Migrations("reconcile")

    @steps()
    def first(db: Database) -> None:
        for statement in _TABLES:
            db.execute(statement)

    @steps()
    def lasting(db: Database) -> None:
        # A number is never given twice, for the history speaks of what is gone by its number; and what a finding is
        # called, which names the merchant, stands in no key, for a key of the history cannot be forgotten.
        for table, columns in _NUMBERED.items():
            db.execute(f"ALTER TABLE {table} RENAME TO {table}_before")
            db.execute(f"CREATE TABLE {table} (id INTEGER PRIMARY KEY AUTOINCREMENT, {columns}) STRICT")
        for table in ("pairings", "notes"):
            db.execute(f"INSERT INTO {table} SELECT * FROM {table}_before")
        db.execute(
            "INSERT INTO dismissals (finding, reason, at, who) SELECT id, reason, at, who FROM dismissals_before"
        )
        for table in _NUMBERED:
            db.execute(f"DROP TABLE {table}_before")
        db.execute("CREATE INDEX notes_of ON notes (subject)")

    @steps()
    def sums(db: Database) -> None:
        db.execute("CREATE TABLE sums (key TEXT PRIMARY KEY, digests TEXT NOT NULL, told BLOB NOT NULL) STRICT")

    @steps()
    def standing(db: Database) -> None:
        db.execute("CREATE TABLE standing (part TEXT PRIMARY KEY, proof TEXT NOT NULL, told BLOB NOT NULL) STRICT")

    return steps


ROOM: Final = Room("reconcile", migrations)


@dataclass(frozen=True, slots=True)
class News:
    """What a run said that the one before did not: findings by id, and how many settlements changed."""

    came: tuple[str, ...]
    went: tuple[str, ...]
    settlements: int


def pair(change: Change, one: Pairing, reason: str) -> int:
    """Keep that these lines paid these settlements; its number."""
    row = {
        "settlements": _json(one.settlements), "lines": _json(one.lines), "reason": reason, "at": change.at,
        "who": change.who,
    }  # fmt: skip
    return int(change.insert("pairings", row))


def unpair(change: Change, number: int) -> None:
    """Take a pairing back."""
    change.delete("pairings", number)


def dismiss(change: Change, finding: str, reason: str) -> None:
    """Keep that a finding is settled, and why; it stays away from what needs action, run after run."""
    change.insert("dismissals", {"finding": finding, "reason": reason, "at": change.at, "who": change.who})


def bring_back(change: Change, number: int) -> None:
    """Let a finding ask for action again, by the number of its dismissal."""
    change.delete("dismissals", number)


def note(change: Change, subject: str, text: str) -> int:
    """Keep a remark on a settlement, a line or a finding, by its id; the remark's number."""
    return int(change.insert("notes", {"subject": subject, "text": text, "at": change.at, "who": change.who}))


def decisions(db: Database) -> Decisions:
    """Everything that a person decided."""
    pairings = {
        n: Pairing(tuple(json.loads(settlements)), tuple(json.loads(lines)))
        for n, settlements, lines in db.execute("SELECT id, settlements, lines FROM pairings ORDER BY id")
    }
    dismissed = {
        row[1]: Dismissal(*row) for row in db.execute("SELECT id, finding, reason, at, who FROM dismissals ORDER BY id")
    }
    notes: dict[str, list[Note]] = {}
    for row in db.execute("SELECT id, subject, text, at, who FROM notes ORDER BY id"):
        notes.setdefault(row[1], []).append(Note(*row))
    return Decisions(pairings, dismissed, {subject: tuple(found) for subject, found in notes.items()})


_LISTS: Final = frozenset({"settlements", "lines"})
"""Columns that hold several ids."""
_DECIDED: Final = {"pairings": ("settlements", "lines"), "dismissals": ("finding",), "notes": ("subject",)}
"""What a person decided, and the columns that say about what."""
_SAID: Final = {"settlements": ("id",), "findings": ("id", "settlements")}
"""And what a run said."""


def copy(source: Database, change: Change, concerns: Callable[[str], bool]) -> None:
    """Put what a person decided in another vault into this one, where the id of anything it is about is concerned."""
    for table, columns in _DECIDED.items():
        for row in _rows(source, table):
            if _is_about(row, columns, concerns):
                change.insert(table, row)


def forget(change: Change, concerns: Callable[[str], bool]) -> None:
    """Forget what was decided and said of these, and what the history tells of it, whether it still holds or not."""
    for table, columns in _DECIDED.items():
        for row in _rows(change.db, table):
            if _is_about(row, columns, concerns):
                change.delete(table, row["id"])
        told = [(one.key, row) for one in change.told_of(table) for row in (one.before, one.after) if row]
        for key in dict.fromkeys(key for key, row in told if _is_about(row, columns, concerns)):
            change.erase(table, key)
    for table, columns in _SAID.items():
        gone = [(row["id"],) for row in _rows(change.db, table) if _is_about(row, columns, concerns)]
        change.db.conn.executemany(f"DELETE FROM {table} WHERE id = ?", gone)
    change.db.execute("DELETE FROM sums")
    keep_parts(change, ())
    # Of lines alone the ids tell not whose they were; the next run says again what still holds.
    change.db.execute("DELETE FROM findings WHERE settlements = '[]'")


def _rows(db: Database, table: str) -> list[dict[str, Any]]:
    cursor = db.execute(f"SELECT * FROM {table}")
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, values, strict=True)) for values in cursor.fetchall()]


def _is_about(row: Mapping[str, Any], columns: Sequence[str], concerns: Callable[[str], bool]) -> bool:
    """Whether a column of a row names something that is concerned."""
    told = [json.loads(row[column]) if column in _LISTS else [row[column]] for column in columns if column in row]
    return any(concerns(name) for names in told for name in names)


def sums(db: Database) -> list[tuple[str, tuple[str, ...]]]:
    """Key and digests of all sums that are kept, as they came."""
    rows = db.execute("SELECT key, digests FROM sums ORDER BY rowid").fetchall()
    return [(key, tuple(json.loads(digests))) for key, digests in rows]


def recall(db: Database, key: str) -> bytes:
    """The sums under a key."""
    found: bytes = db.execute("SELECT told FROM sums WHERE key = ?", (key,)).fetchone()[0]
    return found


def part(db: Database, name: str) -> Part | None:
    """A part of what was said; None where it is not kept."""
    from posdesk.reconcile.recalled import Part

    found = db.execute("SELECT part, proof, told FROM standing WHERE part = ?", (name,)).fetchone()
    return None if found is None else Part(*found)


def keep_parts(change: Change, parts: Iterable[Part]) -> None:
    """Keep these parts of what was said, and no others."""
    change.db.execute("DELETE FROM standing")
    change.many("standing", ("part", "proof", "told"), ((one.name, one.proof, one.told) for one in parts))


def forget_run(change: Change) -> None:
    """Forget what runs added up and said, of whomever it was; the next one says again what still holds."""
    for table in ("sums", "standing", *_SAID):
        change.db.execute(f"DELETE FROM {table}")


def keep_sums(change: Change, wanted: Sequence[str], new: Sequence[Kept]) -> None:
    """Keep these sums, and of those that are there the ones that are wanted."""
    gone = [(key,) for key, _ in sums(change.db) if key not in wanted]
    change.db.conn.executemany("DELETE FROM sums WHERE key = ?", gone)
    change.db.conn.executemany(
        "INSERT INTO sums VALUES (?, ?, ?)", [(one.key, _json(one.digests), one.told) for one in new]
    )


def keep(change: Change, verdict: Verdict) -> News:
    """Keep what a run said, row by row where it is new, and tell what is."""
    changed = _keep_settlements(change, verdict.settlements)
    came, went = _keep_findings(change, verdict.findings)
    news = News(tuple(came), tuple(went), changed)
    if came or went or changed:
        told = {"as_of": verdict.as_of.isoformat(), "settlements": changed, "came": len(came), "went": len(went)}
        change.note(JUDGED, "findings", verdict.as_of.isoformat(), told)
    return news


def _keep_settlements(change: Change, settlements: Iterable[Settlement]) -> int:
    known = {row[0]: row[1:] for row in change.db.execute("SELECT id, status, lines, net, due FROM settlements")}
    rows: list[tuple[Any, ...]] = []
    for one in settlements:
        lines, due = _json(one.lines), None if one.due is None else one.due.isoformat()
        if known.pop(one.id, None) != (str(one.status), lines, one.net, due):
            rows.append(
                (
                    one.id, one.merchant, one.channel, _json(one.group), one.takings_date.isoformat(), due,
                    one.currency, one.takings, one.gross, one.fee, one.net, str(one.status), lines,
                    kept(one.because), change.at,
                )
            )  # fmt: skip
    # What no run speaks of any more was of files that were taken out.
    change.db.conn.executemany("DELETE FROM settlements WHERE id = ?", [(name,) for name in known])
    change.db.conn.executemany(f"INSERT OR REPLACE INTO settlements VALUES ({_marks(15)})", rows)
    return len(rows) + len(known)


def _keep_findings(change: Change, findings: Sequence[Finding]) -> tuple[list[str], list[str]]:
    known = dict(change.db.execute("SELECT id, since FROM findings WHERE gone IS NULL"))
    rows = [
        (
            one.id, str(one.kind), one.amount, one.currency, kept(one.because), _json(one.settlements),
            _json(one.lines), None if one.due is None else one.due.isoformat(), known.get(one.id, change.at), None,
        )
        for one in findings
    ]  # fmt: skip
    now = {one.id for one in findings}
    went = sorted(set(known) - now)
    change.db.conn.executemany("UPDATE findings SET gone = ? WHERE id = ?", [(change.at, name) for name in went])
    change.db.conn.executemany(f"INSERT OR REPLACE INTO findings VALUES ({_marks(10)})", rows)
    return sorted(now - set(known)), went


def _json(values: Sequence[object]) -> str:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def _marks(count: int) -> str:
    return ", ".join("?" * count)
