"""One change of the vault: a transaction that writes down what it does as it does it."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from posdesk.vault import history
from posdesk.vault.errors import CannotUndo

if TYPE_CHECKING:
    from sqlite_utils import Database

Undo = Callable[["Change", history.Entry], None]
"""Takes back what an entry tells of, where that is more than one record."""

_OWN: Final = frozenset({"history", "history_content", "meta"})
"""Tables that nobody changes by a record."""
_CONTENT: Final = frozenset({"attachments"})
"""Tables whose records can be taken out and not put back: the history has not what they held."""


class Change:
    """What is written in one transaction, and who writes it; every record has an ``id``."""

    def __init__(self, db: Database, who: str, at: str) -> None:
        self.db = db
        self.who = who
        self.at = at
        """When, in UTC, ISO 8601."""

    def insert(self, table: str, row: Mapping[str, Any]) -> Any:
        """Add a record; its id, given or new."""
        key = self._insert(table, row)
        self.note(history.CREATED, table, key, {"before": None, "after": {**row, "id": key}})
        return key

    def update(self, table: str, key: Any, **values: Any) -> bool:
        """Change some columns of a record; whether any of them was different."""
        before = self.row(table, key)
        changed = {name: value for name, value in values.items() if before[name] != value}
        if changed:
            self._update(table, key, changed)
            told = {"before": {name: before[name] for name in changed}, "after": changed}
            self.note(history.CHANGED, table, key, told)
        return bool(changed)

    def delete(self, table: str, key: Any) -> None:
        """Take a record out; the history has it still."""
        before = self.row(table, key)
        self.db.execute(f"DELETE FROM {_quoted(table)} WHERE id = ?", (key,))
        self.note(history.REMOVED, table, key, {"before": before, "after": None})

    def row(self, table: str, key: Any) -> dict[str, Any]:
        """A record as it is; ``KeyError`` where there is none."""
        cursor = self.db.execute(f"SELECT * FROM {_quoted(table)} WHERE id = ?", (key,))
        found = cursor.fetchone()
        if found is None:
            raise KeyError(key)
        return dict(zip((column[0] for column in cursor.description), found, strict=True))

    def many(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Add many rows at once; what they are belongs into one entry by :meth:`note`."""
        names, marks = ", ".join(map(_quoted, columns)), ", ".join("?" * len(columns))
        self.db.conn.executemany(f"INSERT INTO {_quoted(table)} ({names}) VALUES ({marks})", rows)

    def note(self, kind: str, subject: str, key: Any, told: Mapping[str, Any]) -> int:
        """Write an entry about something that is more than a record; its number."""
        return history.append(self.db, self.at, self.who, kind, subject, str(key), told)

    def told_of(self, subject: str) -> list[history.Entry]:
        """All that the history tells of a kind of record, the latest first."""
        return history.entries(self.db, subject=subject, most=-1)

    def erase(self, subject: str, key: Any) -> None:
        """Forget what the history tells of a record; that it was forgotten stays."""
        forgotten = history.erase(self.db, subject, str(key))
        self.note(history.ERASED, subject, key, {"entries": forgotten})

    def undo(self, number: int, undoers: Mapping[str, Undo]) -> int:
        """Take back what an entry tells of, by a new entry; its number.

        Raises :class:`CannotUndo` where it has been changed again since. ``undoers`` know how for other kinds.
        """
        entry = history.entry(self.db, number)
        if not can_undo(entry, undoers):
            raise CannotUndo(entry=number)
        if entry.kind in undoers:
            undoers[entry.kind](self, entry)
            return self.note(history.UNDONE, entry.subject, entry.key, {"entry": number})
        self._put_back(entry)
        return self.note(
            history.UNDONE, entry.subject, entry.key, {"entry": number, "before": entry.after, "after": entry.before}
        )

    def _put_back(self, entry: history.Entry) -> None:
        before, after = entry.before, entry.after
        now = self._maybe(entry.subject, entry.key)
        if after is None:
            # It was taken out: nobody may have put another in its place.
            if now is not None or before is None or entry.subject in _CONTENT:
                raise CannotUndo(entry=entry.id)
            self._insert(entry.subject, before)
        elif now is None or any(now.get(name) != value for name, value in after.items()):
            raise CannotUndo(entry=entry.id)
        elif before is None:
            self.db.execute(f"DELETE FROM {_quoted(entry.subject)} WHERE id = ?", (now["id"],))
        else:
            self._update(entry.subject, now["id"], before)

    def _maybe(self, table: str, key: str) -> dict[str, Any] | None:
        try:
            return self.row(table, key)
        except KeyError:
            return None

    def _insert(self, table: str, row: Mapping[str, Any]) -> Any:
        names, marks = ", ".join(map(_quoted, row)), ", ".join("?" * len(row))
        cursor = self.db.execute(f"INSERT INTO {_quoted(table)} ({names}) VALUES ({marks})", list(row.values()))
        return row.get("id", cursor.lastrowid)

    def _update(self, table: str, key: Any, values: Mapping[str, Any]) -> None:
        sets = ", ".join(f"{_quoted(name)} = ?" for name in values)
        self.db.execute(f"UPDATE {_quoted(table)} SET {sets} WHERE id = ?", [*values.values(), key])


def can_undo(entry: history.Entry, undoers: Container[str]) -> bool:
    """Whether somebody knows how to take an entry back; not whether what it changed is still as it left it."""
    if entry.erased or entry.subject in _OWN:
        return False
    if entry.kind in undoers:
        return True
    whole = "before" in entry.told and "after" in entry.told
    if entry.subject in _CONTENT and entry.after is None:
        return False
    return whole and entry.kind in (history.CREATED, history.CHANGED, history.REMOVED, history.UNDONE)


def _quoted(name: str) -> str:
    """A name of ours in SQL; names never come from outside, and still none could end the quotes."""
    return '"' + name.replace('"', '""') + '"'
