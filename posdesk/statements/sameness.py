"""What makes a row the same row when files overlap: nothing is doubled, and nothing that happened twice is lost.

Within one file rows are never merged. Across files a bank line is the same by its id and content, or by content and
occurrence (the n-th identical line of a file is the n-th of the other); a taking is the same by its id within
merchant, channel and kind (the later file's version holds, so that a status that changed is the new one), or, where it
has no id, by content and occurrence.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final

from posdesk.statements.model import Entry, Statement

Content = tuple[object, ...]
"""What a line says, without where it stands in its file."""

_EARLIEST: Final = date.min


def digest_of(path: Path) -> str:
    """What makes a file the same file, whatever its name: SHA-256 of its bytes, in hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def content(entry: Entry) -> Content:
    """All that a bank line says of itself; its place in the file and the balance beside it are the file's."""
    return (
        entry.date,
        entry.account,
        entry.currency or "",
        entry.value_date or _EARLIEST,
        entry.amount,
        entry.id,
        entry.counterparty,
        entry.reference,
        entry.memo,
        entry.pending,
        entry.neutral,
    )


def distinct(statements: Sequence[Statement]) -> list[tuple[int, Entry]]:
    """Every bank line once, with the index of the statement that it is taken from.

    Two lines of two statements are one where all that they say is equal (id included), occurrence by occurrence: a line
    that stands twice in one statement and once in another is there twice. One id with different content is two lines.
    The lines come ordered by date, account and content, whatever the order of the statements; of statements that hold a
    line equally often, the one with the longest period gives it, then the latest, then the one with more lines. Only
    statements that are equal to the last line number are told apart by their place in ``statements``.
    """
    if not _share_accounts(statements):
        found = [(index, entry) for index, statement in enumerate(statements) for entry in statement.entries]
        return sorted(found, key=lambda one: _order(one[1]))
    lines: dict[Content, dict[int, list[Entry]]] = defaultdict(lambda: defaultdict(list))
    for index, statement in enumerate(statements):
        for entry in statement.entries:
            lines[content(entry)][index].append(entry)
    standing = _standing(statements)
    chosen: list[tuple[int, Entry]] = []
    for key in sorted(lines):
        among = lines[key]
        index = max(among, key=lambda index: (len(among[index]), standing[index]))
        chosen.extend((index, entry) for entry in among[index])
    return chosen


def _share_accounts(statements: Sequence[Statement]) -> bool:
    """Whether a line of one statement can stand in another as well: only where both have lines of one account."""
    accounts = [{entry.account for entry in statement.entries} for statement in statements]
    return len(set[str]().union(*accounts)) < sum(map(len, accounts))


def _order(entry: Entry) -> tuple[Content, int]:
    return content(entry), entry.line or 0


def _standing(statements: Sequence[Statement]) -> list[int]:
    """How good a witness each statement is, as a rank that does not depend on their order."""
    plain = [_plain_standing(statement) for statement in statements]
    often = Counter(plain)
    full = [
        (rank, tuple(sorted(map(_order, statement.entries))) if often[rank] > 1 else ())
        for rank, statement in zip(plain, statements, strict=True)
    ]
    order = sorted(range(len(full)), key=lambda index: (full[index], -index))
    return [order.index(index) for index in range(len(full))]


def _plain_standing(statement: Statement) -> tuple[int, int, int]:
    days = [entry.date for entry in statement.entries]
    start = (statement.start or min(days, default=_EARLIEST)).toordinal()
    end = (statement.end or max(days, default=_EARLIEST)).toordinal()
    return end - start, end, len(days)
