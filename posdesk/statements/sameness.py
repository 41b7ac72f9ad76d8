"""What makes a row the same row when files overlap: nothing is doubled, and nothing that happened twice is lost.

Within one file rows are never merged. Across files a bank line is the same by its id and content, or by content and
occurrence (the n-th identical line of a file is the n-th of the other); a taking is the same by its id within
merchant, channel and kind (the later file's version holds, so that a status that changed is the new one), or, where it
has no id, by content and occurrence. What gave way to a later version is told by ``service.changes``.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from posdesk.statements.model import Entry, Statement

Content = tuple[object, ...]
"""What a line says, without where it stands in its file."""

_LOST: Final = "statements.caution.lost"
"""What is said of a file whose ids have lost their digits."""

_UNDONE: Final = re.compile(r"退款|退回|关闭|關閉|撤销|撤銷|refund|revers|cancel", re.IGNORECASE)
"""Words of a status that comes after a payment's; none of them is ever undone."""

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


@dataclass(frozen=True, slots=True)
class Version:
    """A line that another statement gives otherwise, and its later version; each with its statement's index."""

    old: tuple[int, Entry]
    new: tuple[int, Entry]


def distinct(statements: Sequence[Statement]) -> list[tuple[int, Entry]]:
    """Every bank line once, with the index of the statement that it is taken from.

    Two lines of two statements are one where all that they say is equal (id included), occurrence by occurrence: a line
    that stands twice in one statement and once in another is there twice. One id with another sum, or on another day,
    is another line; with another status or text it is a later version of the line (see :func:`versions`). Lines of a
    file that a spreadsheet has taken the ids from are the lines of which another statement has the ids.
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
    replaced = {(index, content(entry)) for index, entry in (one.old for one in _versions(statements, standing))}
    chosen: list[tuple[int, Entry]] = []
    for key in sorted(lines):
        among = {index: found for index, found in lines[key].items() if (index, key) not in replaced}
        if among:
            index = max(among, key=lambda index: (len(among[index]), standing[index]))
            chosen.extend((index, entry) for entry in among[index])
    return _without_worn(chosen, statements)


def versions(statements: Sequence[Statement]) -> list[Version]:
    """The lines that a later statement gives with another status, side or text: same id, day and sum."""
    if not _share_accounts(statements):
        return []
    return sorted(_versions(statements, _standing(statements)), key=lambda one: _order(one.old[1]))


def _versions(statements: Sequence[Statement], standing: Sequence[int]) -> list[Version]:
    named: dict[Content, dict[int, list[Entry]]] = defaultdict(lambda: defaultdict(list))
    for index, statement in enumerate(statements):
        for entry in statement.entries:
            if entry.id:
                named[(entry.account, entry.currency, entry.id)][index].append(entry)
    found: list[Version] = []
    for among in named.values():
        if len(among) < 2 or any(len(entries) > 1 for entries in among.values()):
            continue  # an id that one statement has twice tells nothing apart
        same: dict[Content, list[tuple[int, Entry]]] = defaultdict(list)
        for index, (entry,) in among.items():
            same[(entry.date, entry.value_date, abs(entry.amount))].append((index, entry))
        for rows in same.values():
            rows.sort(key=lambda row: (*_stage(statements[row[0]], row[1]), standing[row[0]]))
            new = rows[-1]
            found.extend(Version(old, new) for old in rows[:-1] if content(old[1]) != content(new[1]))
    return found


def _stage(statement: Statement, entry: Entry) -> tuple[date, bool, bool]:
    """How far a version of a line has come: the later statement's, else booked after pending, refunded after paid."""
    end = statement.end or max(one.date for one in statement.entries)
    return end, not entry.pending, bool(_UNDONE.search(entry.memo))


def _without_worn(chosen: list[tuple[int, Entry]], statements: Sequence[Statement]) -> list[tuple[int, Entry]]:
    """Without the lines whose ids a spreadsheet has spoilt, as far as other files have the same lines whole."""
    worn = {index for index, one in enumerate(statements) if any(told.said.key == _LOST for told in one.warnings)}
    if not worn or len(worn) == len(statements):
        return chosen
    whole = Counter(_worn_content(entry) for index, entry in chosen if index not in worn and entry.id)
    kept: list[tuple[int, Entry]] = []
    for index, entry in chosen:
        key = _worn_content(entry)
        if index in worn and not entry.id and whole[key] > 0:
            whole[key] -= 1
        else:
            kept.append((index, entry))
    return kept


def _worn_content(entry: Entry) -> Content:
    """What a spreadsheet leaves of a line: neither its id nor its reference."""
    return (entry.date, entry.account, entry.currency, entry.value_date, entry.amount, entry.counterparty, entry.memo)


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
