"""Which days the statements of an account cover, where they leave gaps, and where two cover the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Final

from posdesk.statements.model import Entry, Kind, Proof, ReadFile, Statement

_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Piece:
    """The days of one statement, both ends included; ``file`` and ``statement`` are its places."""

    start: date
    end: date
    file: int
    statement: int


@dataclass(frozen=True, slots=True)
class Days:
    """Some days in a row, both ends included."""

    start: date
    end: date

    @property
    def number(self) -> int:
        """How many days."""
        return (self.end - self.start).days + 1


@dataclass(frozen=True, slots=True)
class Span:
    """All statements of one account and currency, in the order of their days.

    ``gaps`` are days between two statements that none covers, unless the balances of the two meet: then nothing moved
    in between. ``overlaps`` are days that more than one covers: what both hold is counted once.
    """

    kind: Kind
    format: str
    account: str
    currency: str | None
    pieces: tuple[Piece, ...]
    gaps: tuple[Days, ...]
    overlaps: tuple[Days, ...]


def spans(files: Sequence[ReadFile]) -> tuple[Span, ...]:
    """The spans of all accounts, banks first."""
    found: dict[tuple[Kind, str, str, str], list[Piece]] = defaultdict(list)
    for at, file in enumerate(files):
        for nth, one in enumerate(file.statements):
            if file.kind is None or one.start is None or one.end is None or one.end < one.start:
                continue
            # One account of a bank may come in several formats; lists of takings are told apart by theirs.
            shape = "" if file.kind is Kind.BANK and one.account else file.format
            found[file.kind, shape, one.account, one.currency or ""].append(Piece(one.start, one.end, at, nth))
    order = list(Kind)
    keys = sorted(found, key=lambda key: (order.index(key[0]), *key[1:]))
    return tuple(_span(key, found[key], files) for key in keys)


def _span(key: tuple[Kind, str, str, str], pieces: list[Piece], files: Sequence[ReadFile]) -> Span:
    kind, _, account, currency = key
    ordered = sorted(pieces, key=lambda piece: (piece.start, piece.end, piece.file, piece.statement))
    gaps, overlaps = [], []
    last = ordered[0]
    for before, piece in pairwise(ordered):
        last = max(last, before, key=lambda one: one.end)
        if piece.start <= last.end:
            overlaps.append(Days(piece.start, min(piece.end, last.end)))
        elif piece.start > last.end + _DAY and not _meet(_statement(last, files), _statement(piece, files)):
            gaps.append(Days(last.end + _DAY, piece.start - _DAY))
    return Span(
        kind, files[ordered[0].file].format, account, currency or None, tuple(ordered), tuple(gaps), _merged(overlaps)
    )


def _statement(piece: Piece, files: Sequence[ReadFile]) -> Statement:
    return files[piece.file].statements[piece.statement]


def _merged(days: Sequence[Days]) -> tuple[Days, ...]:
    made: list[Days] = []
    for one in sorted(days, key=lambda one: (one.start, one.end)):
        if made and one.start <= made[-1].end + _DAY:
            made[-1] = Days(made[-1].start, max(made[-1].end, one.end))
        else:
            made.append(one)
    return tuple(made)


def _meet(before: Statement, after: Statement) -> bool:
    """Whether the balance that the one ends with is the one that the other begins with."""
    closing, opening = _ends(before)[1], _ends(after)[0]
    return closing is not None and closing == opening


def _ends(one: Statement) -> tuple[int | None, int | None]:
    """The balances before the first and after the last line: the file's own, else those that its lines lead to."""
    opening, closing = one.opening, one.closing
    if Proof.RUNNING not in one.proofs or not one.balanced or (opening is not None and closing is not None):
        return opening, closing
    first, last = next(_booked(one), None), next(_booked(one, back=True), None)
    if first is None or last is None:
        return opening, closing
    if first.date > last.date:  # newest first
        first, last = last, first
    if opening is None and first.balance is not None:
        opening = first.balance - first.amount
    return opening, last.balance if closing is None else closing


def _booked(one: Statement, *, back: bool = False) -> Iterator[Entry]:
    entries = reversed(one.entries) if back else iter(one.entries)
    return (entry for entry in entries if not entry.pending and not entry.neutral)
