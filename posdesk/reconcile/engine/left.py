"""The credits that are left over, and which of them could be for which plans: asked for many plans at once.

Most of what is left over is somebody else's money, and says nothing in its memo. Whether such a line can be for a plan
hangs on its counterparty alone, so it is told once for every kind of channel; other lines are asked one by one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from posdesk.kit.codes import Codes, distinct
from posdesk.reconcile.banking import BankLine
from posdesk.reconcile.engine.hypotheses import Plan
from posdesk.reconcile.engine.memo import Named
from posdesk.reconcile.engine.pool import ByDay

if TYPE_CHECKING:
    from posdesk.reconcile.engine.match import Matcher
    from posdesk.reconcile.owed import Flags, Ints

_UNKNOWN: Final = -128
_NOTHING: Final = 0
"""The number of who is named, and of when, where nothing is."""

_MANY: Final = -1
"""Stands where any merchant may be meant."""

Days = tuple[Iterable[date], Iterable[date]]
"""Of each plan the first day, and the last."""
Amounts = tuple[Iterable[int], Iterable[int]]
"""Of each plan the least and the most."""
Ours = Callable[[Plan, BankLine, int], bool]
"""Whether a line can be a payment for a plan whose payer is known so well, at least."""


class Left:
    """Credits that had paid for nothing when this was made; some may be taken by now."""

    def __init__(self, matcher: Matcher, ours: Ours) -> None:
        import numpy as np

        self._np: Any = np
        self._m = m = matcher
        self._ours = ours
        lines, owed = m.lines, m.owed
        self._numbers: Ints = np.flatnonzero(lines.credit & ~m.used.known)
        self._by_day = ByDay(lines, self._numbers)
        self._places = [(entry.accounts, currency) for entry in owed.entries for currency in owed.currencies]
        who, when = m.memos.read(self._numbers)
        self._who: Ints = self._whose(m.memos.whos)[who]
        self._quiet: Flags = (who == _NOTHING) & (when == _NOTHING) & (not m.claimed)
        self._scores: dict[tuple[str, tuple[str, ...]], Any] = {}

    def ints(self, values: Iterable[int]) -> Ints:
        """A column of these."""
        found: Ints = self._np.fromiter(values, dtype=self._np.int64)
        return found

    def _whose(self, whos: Sequence[Named]) -> Ints:
        """Of who is named the merchant by number, where that is one and no other; :data:`_MANY` in any other case."""
        places = {name: n for n, name in enumerate(self._m.owed.merchants)}
        return self.ints(
            places.get(next(iter(named.merchants)), _MANY) if len(named.merchants) == 1 else _MANY for named in whos
        )

    def by_day(
        self, plans: Sequence[Plan], days: Days, amounts: Amounts, least: int, most: int
    ) -> list[list[BankLine]]:
        """For each plan the first ``most`` credits that can be for it, of amounts and days of its own, by day."""
        plan, at, _ = self._met(plans, days, amounts, least, ())
        order = self._np.lexsort((self._numbers[at], plan))
        return self._told(plans, plan[order], at[order], least, most)

    def by_amount(
        self, plans: Sequence[Plan], days: Days, amounts: Amounts, least: int, barred: Iterable[int] = ()
    ) -> list[list[BankLine]]:
        """For each plan all of these, by account (in the order of the terms) and amount; not those that are barred."""
        lines = self._m.lines
        plan, at, turn = self._met(plans, days, amounts, least, barred)
        numbers = self._numbers[at]
        order = self._np.lexsort((numbers, lines.date[numbers], lines.amount[numbers], turn, plan))
        return self._told(plans, plan[order], at[order], least, None)

    def _met(
        self, plans: Sequence[Plan], days: Days, amounts: Amounts, least: int, barred: Iterable[int]
    ) -> tuple[Ints, Ints, Ints]:
        """Rows of a plan, a place among the numbers, and the turn of the account: free credits of these days."""
        np, m = self._np, self._m
        owed, lines = m.owed, m.lines
        first = self.ints(plan.members[0] for plan in plans)
        starts, ends = (self.ints(day.toordinal() for day in column) for column in days)
        low, high = (self.ints(column) for column in amounts)
        kind = owed.entry[first] * max(1, len(owed.currencies)) + owed.currency[first]
        plan, turn, numbers = self._by_day.search(self._places, kind, starts, ends)
        stopped = np.zeros(len(lines), dtype=bool)
        stopped[[*m.shut, *m.held, *barred]] = True
        amount = lines.amount[numbers]
        fits = (low[plan] <= amount) & (amount <= high[plan]) & (m.used.of[numbers] < 0) & ~stopped[numbers]
        plan, turn, at = plan[fits], turn[fits], self._numbers.searchsorted(numbers[fits])
        quiet = self._quiet[at]
        # What names one merchant is no other's.
        who = self._who[at]
        keep = ~quiet & ((who == _MANY) | (who == owed.merchant[first[plan]]))
        keep[quiet] = self._score(first[plan[quiet]], at[quiet]) >= least
        return plan[keep], at[keep], turn[keep]

    def _score(self, settlement: Ints, at: Ints) -> Ints:
        """What is known of the counterparties of credits, for the channels of settlements."""
        np, m = self._np, self._m
        merchants = max(1, len(m.owed.merchants))
        shops, _, shop = distinct(m.owed.channel[settlement] * merchants + m.owed.merchant[settlement])
        kinds = Codes(
            m.payers.kind(m.owed.channels[n // merchants], m.owed.merchants[n % merchants]) for n in shops.tolist()
        )
        kind = kinds.numbers[shop]
        found: Ints = np.zeros(len(at), dtype=np.int64)
        for n, which in enumerate(kinds.values):
            here = kind == n
            scores = self._scores.setdefault(which, np.full(len(self._numbers), _UNKNOWN, dtype=np.int8))
            wanted = np.unique(at[here])
            wanted = wanted[scores[wanted] == _UNKNOWN]
            scores[wanted] = m.payers.scores(m.lines, self._numbers[wanted], which)
            found[here] = scores[at[here]]
        return found

    def _told(self, plans: Sequence[Plan], plan: Ints, at: Ints, least: int, most: int | None) -> list[list[BankLine]]:
        found: list[list[BankLine]] = [[] for _ in plans]
        lines = self._m.lines
        rows = zip(plan.tolist(), self._numbers[at].tolist(), self._quiet[at].tolist(), strict=True)
        for n, number, quiet in rows:
            own = found[n]
            if most is not None and len(own) >= most:
                continue
            line = lines[number]
            if quiet or self._ours(plans[n], line, least):
                own.append(line)
        return found
