"""Every import proves itself: opening and movements against closing, and running balances line by line.

A file that fails is not refused: each failure is a :class:`Caution` with its line, and ``balanced`` is False.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final, Protocol, runtime_checkable

from posdesk.kit.money import Money
from posdesk.kit.text import said
from posdesk.statements.model import Caution, Entry, Proof, Statement

if TYPE_CHECKING:  # a command that reads nothing does without it
    import numpy as np
    import numpy.typing as npt

MOST_BREAKS: Final = 20
"""Breaks of the running balance that are told one by one; a column that is no balance at all breaks in every line."""

_WIDEST: Final = 1 << 62
"""Sums that fit into 64 bits; what may be greater is added up in Python's own numbers."""

_NO_LINE: Final = -1


@dataclass(frozen=True, slots=True)
class Moves:
    """What the lines of a statement move, a place each: ordinal days, minor units, and the balances beside them.

    ``balances`` count only where ``stated``; ``lines`` is -1 where nobody knows the line.
    """

    days: npt.NDArray[np.int64]
    amounts: npt.NDArray[Any]
    balances: npt.NDArray[Any]
    stated: npt.NDArray[np.bool_]
    pending: npt.NDArray[np.bool_]
    neutral: npt.NDArray[np.bool_]
    lines: npt.NDArray[np.int64]

    def at(self, places: npt.NDArray[Any]) -> Moves:
        """Some of the lines, or all in another order."""
        return Moves(*(getattr(self, name)[places] for name in self.__slots__))

    def summed(self) -> tuple[int, int]:
        """Credits and debits, both positive; pending and neutral lines are not summed."""
        idle = self.pending | self.neutral
        moved = self.amounts[~idle] if idle.any() else self.amounts
        return int(moved[moved > 0].sum()), -int(moved[moved < 0].sum())

    def period(self) -> tuple[date, date] | None:
        """The first and the last day, of booked lines if there are any; None without a line."""
        days = self.days if self.pending.all() or not self.pending.any() else self.days[~self.pending]
        return (date.fromordinal(int(days.min())), date.fromordinal(int(days.max()))) if len(days) else None


@runtime_checkable
class Moving(Protocol):
    """Lines that know what they move without being looked at one by one."""

    def moves(self) -> Moves:
        """What they move."""
        ...


def moves_of(entries: Sequence[Entry]) -> Moves:
    """What the lines of a statement move."""
    if isinstance(entries, Moving):
        return entries.moves()
    import numpy as np

    return Moves(
        days=np.array([entry.date.toordinal() for entry in entries], dtype=np.int64),
        amounts=exact([entry.amount for entry in entries]),
        balances=exact([entry.balance or 0 for entry in entries]),
        stated=np.array([entry.balance is not None for entry in entries], dtype=np.bool_),
        pending=np.array([entry.pending for entry in entries], dtype=np.bool_),
        neutral=np.array([entry.neutral for entry in entries], dtype=np.bool_),
        lines=np.array([_NO_LINE if entry.line is None else entry.line for entry in entries], dtype=np.int64),
    )


def exact(numbers: Sequence[int]) -> npt.NDArray[Any]:
    """Numbers that can be added up without loss: 64 bits where their sum fits, else as Python's own."""
    import numpy as np

    greatest = max(max(numbers, default=0), -min(numbers, default=0))
    return np.array(numbers, dtype=np.int64 if greatest * (len(numbers) + 2) < _WIDEST else object)


def prove(statement: Statement, moves: Moves | None = None) -> Statement:
    """The bank statement with its totals, its period, its verdict and, after its own, the warnings of the proof.

    ``moves`` are what its lines move, where that is not what its entries say.
    """
    moves = moves_of(statement.entries) if moves is None else moves
    credits, debits = moves.summed()
    checks = {Proof.CLOSING: _sum(statement, credits - debits), Proof.RUNNING: _running(moves, statement)}
    verdicts = {proof: found for proof, found in checks.items() if found is not None}
    warnings = tuple(caution for found in verdicts.values() for caution in found)
    first, last = (None if statement.partial else moves.period()) or (None, None)
    return replace(
        statement,
        start=statement.start or first,
        end=statement.end or last,
        lines=len(moves.days),
        credits=credits,
        debits=debits,
        balanced=not warnings if verdicts else None,
        proofs=statement.proofs | verdicts.keys(),
        warnings=statement.warnings + warnings,
    )


def _sum(statement: Statement, moved: int) -> tuple[Caution, ...] | None:
    """Whether opening and movements make the closing balance; None where the file does not give both."""
    opening, closing, currency = statement.opening, statement.closing, statement.currency
    if opening is None or closing is None:
        return None
    if opening + moved == closing:
        return ()
    what = said(
        "statements.proof.closing",
        opening=Money(opening, currency),
        moved=Money(moved, currency),
        expected=Money(opening + moved, currency),
        closing=Money(closing, currency),
        difference=Money(closing - opening - moved, currency),
    )
    return (Caution(what),)


@dataclass(frozen=True, slots=True)
class _Break:
    """A line whose stated balance (minor units) is not what the lines before it make."""

    line: int | None
    expected: int
    stated: int


def _running(moves: Moves, statement: Statement) -> tuple[Caution, ...] | None:
    """Whether the running balances chain, in the order that suits them best; None where nothing can be compared."""
    booked = moves.at(~moves.pending) if moves.pending.any() else moves
    known = int(booked.stated.sum())
    if not known or (known == 1 and statement.opening is None and statement.closing is None):
        return None
    best: list[_Break] | None = None
    for order in _orders(booked.days):
        breaks = _chain(booked if order is None else booked.at(order), statement)
        if best is None or len(breaks) < len(best):
            best = breaks
        if not best:
            return ()
    return _told(best or [], statement.currency)


def _orders(days: npt.NDArray[np.int64]) -> Iterator[npt.NDArray[np.int64] | None]:
    """The file's order, newest first, and the two where the days run one way and the lines of a day the other."""
    import numpy as np

    yield None
    places = np.arange(len(days))
    yield places[::-1]
    runs = np.concatenate(([0], np.cumsum(days[1:] != days[:-1])))
    if 0 < runs[-1] < len(days) - 1:
        # lexsort is stable and its last key counts first
        yield np.lexsort((-places, runs))
        yield np.lexsort((places, -runs))


def _chain(moves: Moves, statement: Statement) -> list[_Break]:
    """The breaks of the chain in this order; after a break it goes on from the balance that the line states."""
    import numpy as np

    moved = np.cumsum(np.where(moves.neutral, 0, moves.amounts) if moves.neutral.any() else moves.amounts)
    stated = slice(None) if moves.stated.all() else np.flatnonzero(moves.stated)
    balances, made = moves.balances[stated], moved[stated]
    expected = np.empty(len(balances), dtype=np.result_type(balances, made))
    expected[1:] = balances[:-1] + np.diff(made)
    wrong = expected != balances
    if statement.opening is None:
        wrong[0] = False
    else:
        expected[0] = statement.opening + made[0]
        wrong[0] = expected[0] != balances[0]
    breaks = [
        _Break(None if line == _NO_LINE else int(line), int(before), int(balance))
        for line, before, balance in zip(moves.lines[stated][wrong], expected[wrong], balances[wrong], strict=True)
    ]
    end = int(balances[-1] + moved[-1] - made[-1])
    if statement.closing is not None and end != statement.closing:
        breaks.append(_Break(None, end, statement.closing))
    return breaks


def _told(breaks: list[_Break], currency: str | None) -> tuple[Caution, ...]:
    ordered = sorted(breaks, key=lambda found: (found.line is None, found.line or 0))
    cautions = [
        Caution(
            said(
                "statements.proof.end" if found.line is None else "statements.proof.running",
                expected=Money(found.expected, currency),
                stated=Money(found.stated, currency),
                difference=Money(found.stated - found.expected, currency),
            ),
            found.line,
        )
        for found in ordered[:MOST_BREAKS]
    ]
    if len(ordered) > MOST_BREAKS:
        cautions.append(Caution(said("statements.proof.more", n=len(ordered) - MOST_BREAKS)))
    return tuple(cautions)
