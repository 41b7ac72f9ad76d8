"""The history: who changed what, when, from what to what; each entry chained to all before it.

An entry holds the hash of its content and not the content itself, which stands beside it with a salt. So what was said
of a person can be erased, and the chain still holds; the salt keeps anybody from finding out by trying.
"""

from __future__ import annotations

import base64
import json
import secrets
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from posdesk.vault.errors import CannotUndo, HistoryBroken
from posdesk.vault.slots import canonical

if TYPE_CHECKING:
    from sqlite_utils import Database

CREATED: Final = "created"
CHANGED: Final = "changed"
REMOVED: Final = "removed"
UNDONE: Final = "undone"
ERASED: Final = "erased"

_SALT_BYTES: Final = 16

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry; ``before`` and ``after`` are the columns that changed, None where there was or is no record.

    ``erased`` says that what it told is gone. ``told`` is all that it tells.
    """

    id: int
    at: str
    """UTC, ISO 8601."""
    who: str
    kind: str
    subject: str
    """The table, or what else it is about."""
    key: str
    told: Mapping[str, Any]
    erased: bool = False

    @property
    def before(self) -> Row | None:
        """The record's columns before the change."""
        found: Row | None = self.told.get("before")
        return found

    @property
    def after(self) -> Row | None:
        """And after it."""
        found: Row | None = self.told.get("after")
        return found


def append(db: Database, at: str, who: str, kind: str, subject: str, key: str, told: Mapping[str, Any]) -> int:
    """Add an entry, within the transaction that it tells of; its number."""
    last = db.execute("SELECT id, hash FROM history ORDER BY id DESC LIMIT 1").fetchone()
    number, before = (last[0] + 1, last[1]) if last else (1, "")
    text = canonical(_shown(told)).decode()
    salt = secrets.token_bytes(_SALT_BYTES)
    content = _content(salt, text)
    chained = _chained(before, number, at, who, kind, subject, key, content)
    db.execute(
        "INSERT INTO history VALUES (?, ?, ?, ?, ?, ?, ?, ?)", (number, at, who, kind, subject, key, content, chained)
    )
    db.execute("INSERT INTO history_content VALUES (?, ?, ?)", (number, salt, text))
    return number


def head(db: Database) -> str:
    """The hash of the last entry; empty where there is none."""
    last = db.execute("SELECT hash FROM history ORDER BY id DESC LIMIT 1").fetchone()
    return "" if last is None else str(last[0])


def entries(
    db: Database, *, subject: str = "", key: str = "", before: int | None = None, most: int = 200
) -> list[Entry]:
    """The latest entries first: all, or those of a subject or record; ``before``: only those older than that number.

    ``most`` of them; below 0 as many as there are.
    """
    where, parameters = ["1"], []
    for column, value in (("subject", subject), ("key", key)):
        if value:
            where.append(f"{column} = ?")
            parameters.append(value)
    if before is not None:
        where.append("id < ?")
        parameters.append(str(before))
    rows = db.execute(
        f"""SELECT id, at, who, kind, subject, key, told FROM history LEFT JOIN history_content ON entry = id
            WHERE {" AND ".join(where)} ORDER BY id DESC LIMIT {int(most)}""",
        parameters,
    )
    return [_entry(row) for row in rows]


def tells(db: Database, kind: str, subject: str, key: str) -> bool:
    """Whether there is an entry of a kind about something."""
    found = db.execute("SELECT 1 FROM history WHERE subject = ? AND key = ? AND kind = ? LIMIT 1", (subject, key, kind))
    return found.fetchone() is not None


def entry(db: Database, number: int) -> Entry:
    """One entry by its number; raises :class:`CannotUndo` where there is none."""
    row = db.execute(
        """SELECT id, at, who, kind, subject, key, told FROM history LEFT JOIN history_content ON entry = id
           WHERE id = ?""",
        (number,),
    ).fetchone()
    if row is None:
        raise CannotUndo(entry=number)
    return _entry(row)


def _entry(row: Sequence[Any]) -> Entry:
    number, at, who, kind, subject, key, told = row
    return Entry(
        number, at, who, kind, subject, key, {} if told is None else _read(json.loads(told)), erased=told is None
    )


def verify(db: Database, witnessed: str | None = None) -> int:
    """Walk the whole chain; how many entries there are. Raises :class:`HistoryBroken` with the first that does not fit.

    ``witnessed`` is where the chain must end.
    """
    before, number = "", 0
    rows: Iterator[Any] = db.execute(
        """SELECT id, at, who, kind, subject, key, content, hash, salt, told
           FROM history LEFT JOIN history_content ON entry = id ORDER BY id"""
    )
    for row in rows:
        number += 1
        *own, content, chained, salt, told = row
        whole = own[0] == number and chained == _chained(before, *own, content)
        if not whole or (told is not None and _content(salt, told) != content):
            raise HistoryBroken(entry=row[0])
        before = chained
    if witnessed is not None and witnessed != before:
        raise HistoryBroken(entry=number + 1)
    return number


class Kin(StrEnum):
    """How a copy's history stands to ours."""

    SAME = "same"
    OLDER = "older"
    """Ours goes on from where it ends."""
    NEWER = "newer"
    """It goes on from where ours ends."""
    APART = "apart"
    """Both went on from a common past, each in its own way; nothing ever mixes them."""


def kin(ours: Database, theirs: Database) -> Kin:
    """How another copy of the same vault stands to ours."""
    mine, other = _tip(ours), _tip(theirs)
    if mine == other:
        return Kin.SAME
    if _stands(ours, *other):
        return Kin.OLDER
    return Kin.NEWER if _stands(theirs, *mine) else Kin.APART


def _tip(db: Database) -> tuple[int, str]:
    last = db.execute("SELECT id, hash FROM history ORDER BY id DESC LIMIT 1").fetchone()
    return (0, "") if last is None else (last[0], last[1])


def _stands(db: Database, number: int, hash_: str) -> bool:
    """Whether an entry stands in a history; that of none stands in every one."""
    found = db.execute("SELECT hash FROM history WHERE id = ?", (number,)).fetchone()
    return number == 0 or (found is not None and found[0] == hash_)


def erase(db: Database, subject: str, key: str) -> int:
    """Forget what all entries of a record told; how many there were. The chain still holds."""
    return int(
        db.execute(
            "DELETE FROM history_content WHERE entry IN (SELECT id FROM history WHERE subject = ? AND key = ?)",
            (subject, key),
        ).rowcount
    )


def _content(salt: bytes, text: str) -> str:
    return sha256(salt + text.encode()).hexdigest()


def _chained(before: str, *told: Any) -> str:
    return sha256(canonical([before, *told])).hexdigest()


def _shown(value: Any) -> Any:
    """A value as JSON has it; bytes under a name that no column has."""
    if isinstance(value, bytes):
        return {"bytes:": base64.b64encode(value).decode()}
    if isinstance(value, Mapping):
        return {str(name): _shown(one) for name, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_shown(one) for one in value]
    return value


def _read(value: Any) -> Any:
    if isinstance(value, dict):
        if set(value) == {"bytes:"}:
            return base64.b64decode(value["bytes:"])
        return {name: _read(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_read(one) for one in value]
    return value
