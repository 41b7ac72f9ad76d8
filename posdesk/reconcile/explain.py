"""What a short payment lacks: the terminal, batch, card kind, chargeback or taking that makes it up to the cent."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Final

from posdesk.kit.money import plain
from posdesk.reconcile.book import READ_AGAIN, Book
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
        self._sales: dict[int, dict[int, tuple[str, int]]] = defaultdict(dict)
        """By settlement and amount the first sale of just that amount, and how many there are."""
        self._backs: dict[int, list[tuple[str, str, date, str]]] = {}
        """By what they may take off, the chargebacks: merchant, channel, day, id."""

    def prepare(self, positions: Iterable[int], amounts: Iterable[int]) -> None:
        """Add up the parts of these settlements and, for chargebacks, of their neighbours; one query for all.

        ``amounts`` are what payments lack: sales of just as much may have been charged back, and the chargeback itself
        is not always among the takings.
        """
        wanted = set(positions)
        if not wanted:
            return
        self._parts.update(self._book.parts(wanted))
        self._backs = defaultdict(list)
        for merchant, channel, day, name, takes_off in self._book.backs():
            for amount in set(takes_off):
                self._backs[amount].append((merchant, channel, day, name))
        if self._book.takings <= READ_AGAIN:
            for n, amount, name, count in self._book.sales_of(wanted, amounts):
                self._sales[n][amount] = (name, count)

    def __call__(self, plan: Plan, missing: Mapping[str, int]) -> tuple[str, str] | None:
        """By what and which one; None where no single part makes up the difference.

        ``missing`` is the difference by the way of rounding that the payout would be short under.
        """
        fits = [fit for way, amount in missing.items() for fit in self._fits(plan, way, amount)]
        return min(fits, key=lambda fit: (_FIRST.index(fit[0]), fit[1]), default=None)

    def _fits(self, plan: Plan, way: str, missing: int) -> list[tuple[str, str]]:
        whole: dict[tuple[str, str], int] = defaultdict(int)
        for n in plan.members:
            gross = self._expected[n].entry.settles == "gross"
            for part in self._parts.get(n, ()):
                whole[part.by, part.value] += part.gross - (0 if gross else part.fee_under(way))
        fits = [(by, value) for (by, value), net in whole.items() if net == missing and value]
        if missing > 0:
            fits += [("chargeback", name) for name in self._charged_back(plan, missing)]
        return fits

    def _charged_back(self, plan: Plan, missing: int) -> Iterable[str]:
        """Chargebacks of just that amount, else the sale that must have been one."""
        ones = [self._expected[n] for n in plan.members]
        backs = [
            name
            for merchant, channel, day, name in self._backs.get(missing, ())
            if any(
                one.merchant == merchant and one.channel == channel and abs((one.day - day).days) <= _NEAR_DAYS
                for one in ones
            )
        ]
        if backs:
            return backs
        sales = [found for n in plan.members if (found := self._sales.get(n, {}).get(missing))]
        if not sales:
            return []
        names = [name for name, _ in sales if name]
        # Of several sales of the same amount nothing tells which one it was.
        alone = len(names) == 1 and sum(count for _, count in sales) == 1
        return names if alone else [plain(missing, ones[0].currency)]
