"""Every import proves itself: opening and movements against closing, and running balances line by line.

A file that fails is not refused: each failure is a :class:`Caution` with its line, and ``balanced`` is False.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from posdesk.kit.money import Money
from posdesk.kit.text import said
from posdesk.statements.model import Caution, Entry, Statement

MOST_BREAKS: Final = 20
"""Breaks of the running balance that are told one by one; a column that is no balance at all breaks in every line."""


def totals(entries: Iterable[Entry]) -> tuple[int, int, int]:
    """Lines, credits and debits (both positive, minor units); pending and neutral lines count, but are not summed."""
    lines = credits = debits = 0
    for entry in entries:
        lines += 1
        if entry.pending or entry.neutral:
            continue
        if entry.amount > 0:
            credits += entry.amount
        else:
            debits -= entry.amount
    return lines, credits, debits


def prove(statement: Statement) -> Statement:
    """The bank statement with its totals, its period, its verdict and, after its own, the warnings of the proof."""
    entries = statement.entries
    lines, credits, debits = totals(entries)
    checks = (_sum(statement, credits - debits), _running(statement))
    verdicts = [found for found in checks if found is not None]
    warnings = tuple(caution for found in verdicts for caution in found)
    days = [entry.date for entry in entries if not entry.pending] or [entry.date for entry in entries]
    return replace(
        statement,
        start=statement.start or min(days, default=None),
        end=statement.end or max(days, default=None),
        lines=lines,
        credits=credits,
        debits=debits,
        balanced=not warnings if verdicts else None,
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


def _running(statement: Statement) -> tuple[Caution, ...] | None:
    """Whether the running balances chain, in the order that suits them best; None where nothing can be compared."""
    booked = [entry for entry in statement.entries if not entry.pending]
    known = sum(entry.balance is not None for entry in booked)
    if not known or (known == 1 and statement.opening is None and statement.closing is None):
        return None
    best: list[_Break] | None = None
    for order in _orders(booked):
        breaks = _chain(order, statement)
        if best is None or len(breaks) < len(best):
            best = breaks
        if not best:
            return ()
    return _told(best or [], statement.currency)


def _orders(entries: list[Entry]) -> Iterable[Sequence[Entry]]:
    """The file's order, newest first, and the two where the days run one way and the lines of a day the other."""
    yield entries
    yield entries[::-1]
    days = [list(lines) for _, lines in groupby(entries, key=lambda entry: entry.date)]
    if 1 < len(days) < len(entries):
        yield [entry for lines in days for entry in lines[::-1]]
        yield [entry for lines in days[::-1] for entry in lines]


def _chain(order: Sequence[Entry], statement: Statement) -> list[_Break]:
    """The breaks of the chain in this order; after a break it goes on from the balance that the line states."""
    breaks: list[_Break] = []
    at = statement.opening
    for entry in order:
        if at is not None and not entry.neutral:
            at += entry.amount
        if entry.balance is not None:
            if at is not None and at != entry.balance:
                breaks.append(_Break(entry.line, at, entry.balance))
            at = entry.balance
    if at is not None and statement.closing is not None and at != statement.closing:
        breaks.append(_Break(None, at, statement.closing))
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
