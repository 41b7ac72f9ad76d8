"""A mapping tried on its table: what it would make of it, while somebody is still changing it."""

from __future__ import annotations

from dataclasses import dataclass

from posdesk.kit.errors import InputError
from posdesk.statements.formats import Read
from posdesk.statements.mapping.draft import Draft
from posdesk.statements.mapping.model import OpenTable
from posdesk.statements.mapping.write import write
from posdesk.statements.tables import reading
from posdesk.statements.tables.profile import parse


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of it: the mapping's text, and what it reads or what stands in its way; ``wanting`` are roles."""

    toml: str = ""
    read: Read | None = None
    error: InputError | None = None
    wanting: tuple[str, ...] = ()


def wanting(draft: Draft) -> tuple[str, ...]:
    """The roles without which nothing can be read."""
    missing = [] if draft.columns.get("date") else ["date"]
    sums = draft.columns.get("amount") or (draft.columns.get("credit") and draft.columns.get("debit"))
    if not sums:
        missing.append("amount")
    if draft.columns.get("direction") and not {"in", "out"} & draft.direction.keys():
        missing.append("direction")
    return tuple(missing)


def try_out(table: OpenTable, mapping: Draft | str) -> Trial:
    """Read the table by a draft, or by the text of a mapping."""
    missing = wanting(mapping) if isinstance(mapping, Draft) else ()
    if missing:
        return Trial(wanting=missing)
    toml = write(mapping, (), ()) if isinstance(mapping, Draft) else mapping
    try:
        profile = parse(toml, table.file)
        return Trial(toml, reading.read(table.sheets, table.file, table.encoding, (profile,)))
    except InputError as problem:
        problem.data["file"] = problem.data.get("file") or table.file
        return Trial(toml, error=problem)
