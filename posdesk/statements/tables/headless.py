"""Which profile a table without a header row is of: since nothing names its columns, every cell must bear it out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from posdesk.kit.errors import InputError
from posdesk.statements import cards
from posdesk.statements.errors import AmbiguousDates
from posdesk.statements.model import Kind
from posdesk.statements.numbers import clean, minor_of, moment_of, order_of
from posdesk.statements.tables.dress import Dress, dressed
from posdesk.statements.tables.match import Match
from posdesk.statements.tables.parsed import Parsed
from posdesk.statements.tables.profile import Profile, profiles
from posdesk.statements.tables.rows import RowReader
from posdesk.statements.tables.sheet import Row, Sheet, header_name

NO_ROW: Final = -1
"""Where the header of a table stands that has none."""

_YEAR_FIRST: Final = re.compile(r"\d{3}")

_MOSTLY: Final = 0.75
"""The share of rows that must be as wide as the layout, words alone aside, and of balances that must follow."""


def find(sheet: Sheet, known: tuple[Profile, ...] | None = None) -> Match | None:
    """The one profile of a table without a header that all rows bear out; None where there is none, or several."""
    rows = [row for row in sheet.rows if not row.blank]
    candidates = [profile for profile in profiles() if not profile.widths] if known is None else known
    found = [match for profile in candidates if profile.names and (match := _match(profile, rows)) is not None]
    return found[0] if len(found) == 1 else None


def heads(match: Match, rows: Sequence[Row]) -> Row:
    """The row that names the columns: the file's own, or what the profile calls them."""
    return rows[match.row] if match.row != NO_ROW else Row(0, match.profile.names)


def unclear_days(match: Match, data: Sequence[Row]) -> bool:
    """Whether only the layout, and nothing in the file itself, says if day or month is first."""
    return match.row == NO_ROW and match.profile.dates in ("dmy", "mdy") and order_of(_days(match, data)) is None


def unproved(match: Match) -> bool:
    """Whether no balance confirms which column of a bank's table is which."""
    profile = match.profile
    return match.row == NO_ROW and profile.kind is Kind.BANK and "balance" not in profile.columns


def _match(profile: Profile, rows: Sequence[Row]) -> Match | None:
    width = len(profile.names)
    data = [row for row in rows if len(row.cells) == width]
    several = sum(row.filled > 1 for row in rows)
    if not data or len(data) < _MOSTLY * several or any(_odd(row, width, row is rows[-1]) for row in rows):
        return None
    columns = {header_name(name): place for place, name in enumerate(profile.names) if name}
    match = Match(profile, NO_ROW, columns, 0)
    if profile.widths:
        return match  # its lines have told it already
    parsed = _read(match, data)
    if parsed is None or not _in_order(match, data):
        return None
    return match if "balance" not in profile.columns or _chains(parsed) else None


def _odd(row: Row, width: int, last: bool) -> bool:
    """Whether a row is neither as wide as the layout, nor a word alone, nor the last one, which may be cut off."""
    return len(row.cells) != width and row.filled > 1 and not (last and len(row.cells) < width)


def _read(match: Match, data: Sequence[Row]) -> list[Parsed] | None:
    """All rows; None where a date, a sum, a balance or a currency of one cannot be read."""
    try:
        dress = dressed(match, data, {}, "")
    except AmbiguousDates:
        dress = Dress("dmy", None, ".")  # read either way; whoever reads the table in earnest is told
    reader = RowReader(match, "", heads(match, data), {}, cards.Judged(), dress)
    found: list[Parsed] = []
    for row in data:
        try:
            parsed = reader.read(row)
        except InputError:
            return None
        if parsed is not None:
            if parsed.strange_balance or parsed.strange_currency:
                return None
            found.append(parsed)
    return found


def _days(match: Match, data: Sequence[Row]) -> list[str]:
    place = match.place(match.profile.columns["date"][0])
    return [row.cells[place] for row in data if place is not None and place < len(row.cells)]


def _in_order(match: Match, data: Sequence[Row]) -> bool:
    """Whether the days are written as the layout writes them, and do not run in the other reading alone."""
    days = _days(match, data)
    own, told = match.profile.dates, order_of(days)
    if own not in ("dmy", "mdy"):
        return True
    if any(_YEAR_FIRST.match(clean(day)) for day in days):
        return False
    if told in (own, None):
        return True
    return all(moment_of(day, own) == moment_of(day, told) for day in days)


def _chains(rows: Sequence[Parsed]) -> bool:
    """Whether the balances follow from the sums, read downwards or upwards."""
    states = [(minor_of(row.amount, row.currency)[0], row.balance) for row in rows if row.balance is not None]
    for ordered in (states, states[::-1]):
        steps = [after[1] - before[1] == after[0] for before, after in pairwise(ordered)]
        if steps and sum(steps) >= _MOSTLY * len(steps):
            return True
    return False
