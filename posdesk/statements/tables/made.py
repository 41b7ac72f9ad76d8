"""What the rows of one account and currency make: a statement with its sums."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from posdesk.kit.text import said
from posdesk.statements import proof
from posdesk.statements.model import Caution, Entry, Statement, Taking, TakingKind
from posdesk.statements.numbers import minor_of
from posdesk.statements.tables.parsed import Parsed

BACK: Final = frozenset({TakingKind.REFUND, TakingKind.CHARGEBACK})
"""What goes back to the customer."""


def unique(entries: Sequence[Entry]) -> list[Entry]:
    """Entries whose ids are their own: the n-th of an id that a file repeats is always the n-th."""
    times: dict[str, int] = defaultdict(int)
    made: list[Entry] = []
    for entry in entries:
        times[entry.id] += 1
        again = entry.id and times[entry.id] > 1
        made.append(replace(entry, id=f"{entry.id}#{times[entry.id]}") if again else entry)
    return made


def takings(base: Statement, rows: Sequence[Parsed]) -> Statement:
    """A statement of takings with its sums, and its running balances proved where the file has them.

    What goes into the balance is the sum after its fee.
    """
    found: tuple[Taking, ...] = tuple(row.taking for row in rows if row.taking)
    moving = [taking for taking in found if not taking.neutral]
    fees = [taking.fee for taking in moving if taking.fee is not None]
    chain = tuple(
        Entry(
            row.taking.time.date(),
            row.taking.gross - (row.taking.fee or 0),
            balance=row.balance,
            neutral=row.neutral,
            line=row.line,
        )
        for row in rows
        if row.taking
    )
    proven = proof.prove(replace(base, entries=chain))
    return replace(
        proven,
        entries=(),
        takings=found,
        credits=sum(taking.gross for taking in moving if taking.kind is TakingKind.SALE),
        debits=-sum(taking.gross for taking in moving if taking.kind in BACK),
        fees=sum(fees) if fees else None,
    )


def claims(base: Statement, rows: Sequence[Parsed]) -> Statement:
    """A statement of what the acquirer says it paid; rows that name no day give their sums, and a warning."""
    found = tuple(row.claim for row in rows if row.claim)
    days = [claim.date for claim in found]
    nets = [minor_of(row.amount, row.currency)[0] for row in rows]
    missing = () if len(found) == len(rows) else (Caution(said("statements.caution.no_day")),)
    return replace(
        base,
        start=base.start or min(days, default=None),
        end=base.end or max(days, default=None),
        lines=len(rows),
        credits=sum(net for net in nets if net > 0),
        debits=-sum(net for net in nets if net < 0),
        warnings=(*base.warnings, *missing),
        claims=found,
    )
