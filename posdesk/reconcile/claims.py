"""The acquirer's word as a third witness: what it says it paid, beside takings and bank."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from posdesk.reconcile.banking import BankLine, normal
from posdesk.reconcile.expected import Expected
from posdesk.statements.model import Claim, DailyTotal, ReadFile

UNPAID_WORDS = frozenset(
    {
        "failed",
        "rejected",
        "returned",
        "pending",
        "held",
        "cancelled",
        "canceled",
        "失败",
        "失敗",
        "退回",
        "待支付",
        "冻结",
    }
)


@dataclass(slots=True)
class Claimed:
    """One claim with the settlements that it speaks of, by position."""

    claim: Claim
    settlements: list[int]

    @property
    def paid(self) -> bool:
        """Whether the acquirer says that it has paid."""
        return normal(self.claim.status) not in UNPAID_WORDS


def claims(files: Sequence[ReadFile], expected: Sequence[Expected]) -> list[Claimed]:
    """Every claim once, by date and id."""
    rows = {claim for file in files for statement in file.statements for claim in statement.claims}
    if not rows:
        return []
    by_place: dict[tuple[str, str], list[int]] = defaultdict(list)
    for n, one in enumerate(expected):
        if not one.withdrawal:
            by_place[one.merchant, one.channel].append(n)
    found = []
    for claim in sorted(rows, key=lambda c: (c.date, c.id, c.merchant, c.channel, c.net)):
        near = by_place.get((claim.merchant, claim.channel), [])
        first = claim.takings_from if claim.takings_from is not None else claim.takings_to
        last = claim.takings_to if claim.takings_to is not None else first
        ours = [] if first is None or last is None else [n for n in near if first <= expected[n].day <= last]
        found.append(Claimed(claim, ours))
    return found


def totals(files: Sequence[ReadFile]) -> list[DailyTotal]:
    """Every daily total once; where two files differ on one, the provider's larger file order does not matter."""
    rows = {total for file in files for statement in file.statements for total in statement.totals}
    return sorted(rows, key=lambda t: (t.date, t.source, t.merchant, t.channel, t.terminal, t.gross or 0, t.net or 0))


def pointed(
    found: Sequence[Claimed], expected: Sequence[Expected], lines: Sequence[BankLine]
) -> Mapping[str, list[int]]:
    """For each settlement the lines that a claim's reference names."""
    if not found:
        return {}
    by_reference: dict[str, list[int]] = defaultdict(list)
    for line in lines:
        for word in (line.reference, line.memo):
            by_reference[normal(word)].append(line.n)
    pointing: dict[str, list[int]] = defaultdict(list)
    for claimed in found:
        reference = normal(claimed.claim.reference)
        if len(reference) < 4:
            continue
        numbers = by_reference.get(reference) or [line.n for line in lines if reference in line.words]
        for n in claimed.settlements:
            pointing[expected[n].id].extend(numbers)
    return pointing
