"""Records as rows: a frozen dataclass and its table, which has a column for each of its fields, and nothing else.

Every change goes through :class:`Change`, so that the history has it and can take it back. A record's number is never
given twice, and no key says anything of what it is about: the history keeps keys for good.
"""

from __future__ import annotations

import json
import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, Union, get_args, get_origin, get_type_hints

if TYPE_CHECKING:
    from sqlite_utils import Database

    from posdesk.vault.change import Change


class Record(Protocol):
    """A frozen dataclass with a number of its own; 0 while it is in no table yet."""

    @property
    def id(self) -> int:
        """Its number."""


T = TypeVar("T", bound=Record)


class Records(Generic[T]):
    """One table of records of one kind."""

    def __init__(self, table: str, kind: type[T]) -> None:
        self.table = table
        self._kind = kind

    @cached_property
    def _fields(self) -> dict[str, _Field]:
        hints = get_type_hints(self._kind)
        shape: Any = self._kind
        return {field.name: _Field(hints[field.name], field.default) for field in fields(shape)}

    def create(self, db: Database) -> None:
        """Make the table."""
        columns = ", ".join(f'"{name}" {field.column}' for name, field in self._fields.items() if name != "id")
        db.execute(f'CREATE TABLE "{self.table}" (id INTEGER PRIMARY KEY AUTOINCREMENT, {columns}) STRICT')

    def grow(self, db: Database) -> None:
        """Add the columns of fields that came later; they have their defaults in the records that are there."""
        there = {row[1] for row in db.execute(f'PRAGMA table_info("{self.table}")')}
        for name, field in self._fields.items():
            if name not in there:
                db.execute(f'ALTER TABLE "{self.table}" ADD COLUMN "{name}" {field.column}{field.filled}')

    def add(self, change: Change, one: T) -> T:
        """Keep a new record; as it is kept, with its number."""
        row = self._row(one)
        del row["id"]
        return _with_id(one, int(change.insert(self.table, row)))

    def copy(self, change: Change, one: T) -> None:
        """Keep a record of another vault under the number that it has there."""
        change.insert(self.table, self._row(one))

    def put(self, change: Change, one: T) -> bool:
        """Keep a record as it is now; whether anything of it was different. ``KeyError`` where there is none."""
        row = self._row(one)
        return change.update(self.table, row.pop("id"), **row)

    def remove(self, change: Change, number: int) -> None:
        """Take a record out; the history can put it back."""
        change.delete(self.table, number)

    def get(self, db: Database, number: int) -> T:
        """The record with a number; ``KeyError`` where there is none."""
        found = self.where(db, "id = ?", number)
        if not found:
            raise KeyError(number)
        return found[0]

    def every(self, db: Database) -> list[T]:
        """All records, as they came."""
        return self.where(db, "true")

    def where(self, db: Database, condition: str, *values: object) -> list[T]:
        """Those of which a condition of SQL holds, as they came."""
        names = list(self._fields)
        columns = ", ".join(f'"{name}"' for name in names)
        rows = db.execute(f'SELECT {columns} FROM "{self.table}" WHERE {condition} ORDER BY id', list(values))
        kind: Callable[..., T] = self._kind
        readers = [field.read for field in self._fields.values()]
        return [kind(*(read(value) for read, value in zip(readers, row, strict=True))) for row in rows.fetchall()]

    def told(self, row: Mapping[str, Any]) -> Mapping[str, Any]:
        """Columns as the history tells them, as the fields that they are."""
        return {name: self._fields[name].read(value) for name, value in row.items() if name in self._fields}

    def _row(self, one: T) -> dict[str, Any]:
        return {name: field.write(getattr(one, name)) for name, field in self._fields.items()}


def _with_id(one: T, number: int) -> T:
    shape: Any = one
    made: T = replace(shape, id=number)
    return made


class _Field:
    """How a field stands in its column."""

    def __init__(self, hint: Any, default: Any) -> None:
        self._default = default
        kinds = [one for one in get_args(hint) if one is not type(None)] if _is_union(hint) else [hint]
        self._may_miss = _is_union(hint)
        (self._kind,) = kinds

    @property
    def column(self) -> str:
        """The column's type."""
        kind = "INTEGER" if self._kind in (int, bool) else "TEXT"
        return kind if self._may_miss else f"{kind} NOT NULL"

    @property
    def filled(self) -> str:
        """What older records have there."""
        if self._default is MISSING or self._default is None:
            return ""
        value = self.write(self._default)
        return f" DEFAULT {value}" if isinstance(value, int) else " DEFAULT '" + str(value).replace("'", "''") + "'"

    def write(self, value: Any) -> Any:
        """A value as the column has it."""
        if value is None or isinstance(value, (bool, int)):
            return None if value is None else int(value)
        if isinstance(value, (date, datetime)):
            return value.isoformat()
        if isinstance(value, tuple):
            return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        return str(value)

    def read(self, value: Any) -> Any:
        """The value again."""
        if value is None:
            return None
        kind = self._kind
        if get_origin(kind) is tuple:
            return _tuple(json.loads(value))
        if kind in (date, datetime):
            return kind.fromisoformat(value)
        if kind in (bool, Decimal) or (isinstance(kind, type) and issubclass(kind, StrEnum)):
            return kind(value)
        return value


def _is_union(hint: Any) -> bool:
    return get_origin(hint) in (Union, types.UnionType)


def _tuple(value: Any) -> Any:
    return tuple(_tuple(one) for one in value) if isinstance(value, list) else value
