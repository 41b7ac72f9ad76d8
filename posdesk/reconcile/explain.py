"""What a short payment lacks: the terminal, batch, card kind, chargeback or taking that makes it up to the cent."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from posdesk.reconcile.book import Book
from posdesk.reconcile.engine.hypotheses import Plan
from posdesk.reconcile.expected import Expected
from posdesk.reconcile.sums import Part

_FIRST: Final = ("terminal", "batch", "card", "chargeback")
"""What is named first where several would explain the same sum."""

_NEAR_DAYS: Final = 30
"""Days around a settlement in which a chargeback may have been kept back early or late."""


class Explainer:
    """Knows how the settlements in question divide."""

    def __init__(self, book: Book, expected: Sequence[Expected]) -> None:
        self._book = book
        self._expected = expected
        self._parts: dict[int, list[Part]] = {}
        self._backs: list[tuple[str, str, date, str, tuple[int, ...]]] = []

    def prepare(self, positions: Iterable[int]) -> None:
        """Add up the parts of these settlements and, for chargebacks, of their neighbours; one query for all."""
        wanted = set(positions)
        if wanted:
            self._parts.update(self._book.parts(wanted))
            self._backs = self._book.backs()

    def nets(self, n: int) -> list[int]:
        """What every taking of a settlement brings."""
        one = self._expected[n]
        takings = self._book.takings_of(one.id, 0, one.takings)
        return [taking.gross - (0 if one.entry.settles == "gross" else taking.fee or 0) for taking in takings]

    def __call__(self, plan: Plan, missing: int) -> tuple[str, str] | None:
        """By what and which one; None where no single part makes up the difference."""
        ones = [self._expected[n] for n in plan.members]
        parts = [part for n in plan.members for part in self._parts.get(n, ())]
        whole = {(by, value): 0 for by, value, _ in parts}
        for by, value, net in parts:
            whole[by, value] += net
        fits = [(by, value) for (by, value), net in whole.items() if net == missing and value]
        for merchant, channel, day, name, amounts in self._backs if missing > 0 else ():
            near = any(
                one.merchant == merchant and one.channel == channel and abs((one.day - day).days) <= _NEAR_DAYS
                for one in ones
            )
            if near and missing in amounts:
                fits.append(("chargeback", name))
        return min(fits, key=lambda fit: (_FIRST.index(fit[0]), fit[1]), default=None)
