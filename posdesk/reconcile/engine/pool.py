"""The bank's credits by account, currency and amount, so that an amount finds its lines without scanning."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from posdesk.reconcile.banking import BankLine
from posdesk.reconcile.codes import Codes
from posdesk.reconcile.engine.hypotheses import Plan
from posdesk.reconcile.engine.stretches import stretches
from posdesk.reconcile.lines import Lines

if TYPE_CHECKING:
    from posdesk.reconcile.owed import Flags, Ints

_PLACE: Final = 1 << 43
"""Amounts of one account and currency lie below this in the index: 88 thousand million, in minor units."""
LATEST_DAYS: Final = 40
"""Calendar days after the due day in which a payment is still looked for."""
EARLIEST_DAYS: Final = 4

Place = tuple[tuple[str, ...], str | None]
"""Accounts (none: any) and currency."""

Asked = tuple[tuple[str, ...], str | None, int, int, int, int]
"""Accounts, currency, lowest and highest amount, first and last day by ordinal."""


class Pool:
    """Credits by account, currency and amount, so that an amount finds its lines without scanning."""

    def __init__(self, lines: Lines, where: Flags | None = None) -> None:
        """All credits, or those of these lines."""
        import numpy as np

        self._lines = lines
        self._places: dict[tuple[str | None, str | None], int] = {}
        code = self._places.setdefault
        own = [code((account, currency), len(self._places)) for account, currency in lines.places.values]
        whole = [code((None, currency), len(self._places)) for _, currency in lines.places.values]
        credits = np.flatnonzero(lines.credit if where is None else lines.credit & where)
        place = np.array((own, whole), dtype=np.int64)[:, lines.place[credits]]
        amounts = np.minimum(lines.amount[credits], _PLACE - 1)
        keys = (place * _PLACE + amounts).ravel()
        days, numbers = np.tile(lines.date[credits], 2), np.tile(credits, 2)
        order = np.lexsort((numbers, days, keys))
        self._keys: Ints = keys[order]
        self._days: Ints = days[order]
        self._numbers: Ints = numbers[order]

    def find(
        self, accounts: Sequence[str], currency: str | None, low: int, high: int, start: date, end: date
    ) -> Iterator[BankLine]:
        """Credits of ``low`` to ``high`` dated ``start`` to ``end``, by amount and date."""
        for numbers in self._found(accounts, currency, low, high, start, end):
            for number in numbers.tolist():
                yield self._lines[number]

    def numbers(
        self, accounts: Sequence[str], currency: str | None, low: int, high: int, start: date, end: date
    ) -> Ints:
        """The same by their numbers, by day."""
        import numpy as np

        found = list(self._found(accounts, currency, low, high, start, end))
        # Lines are numbered by day.
        numbers: Ints = np.sort(np.concatenate(found)) if found else np.zeros(0, dtype=np.int64)
        return numbers

    def _found(
        self, accounts: Sequence[str], currency: str | None, low: int, high: int, start: date, end: date
    ) -> Iterator[Ints]:
        first, last = start.toordinal(), end.toordinal()
        for account in accounts or (None,):
            place = self._places.get((account, currency))
            if place is None or high < 1:
                continue
            base = place * _PLACE
            left = int(self._keys.searchsorted(base + max(low, 1), "left"))
            right = int(self._keys.searchsorted(base + min(high, _PLACE - 1), "right"))
            days = self._days[left:right]
            yield self._numbers[left:right][(days >= first) & (days <= last)]

    def meet(self, asked: Sequence[Asked]) -> Iterator[tuple[int, BankLine]]:
        """For many questions at once: (number of the question, line), in order of the questions."""
        import numpy as np

        places = Codes((accounts, currency) for accounts, currency, *_ in asked)
        figures = np.array([rest for _, _, *rest in asked], dtype=np.int64).reshape(-1, 4)
        questions, numbers = self.search(places.values, np.array(places.column, dtype=np.int64), *figures.T)
        for n, number in zip(questions.tolist(), numbers.tolist(), strict=True):
            yield n, self._lines[number]

    def search(
        self, places: Sequence[Place], place: Ints, lows: Ints, highs: Ints, starts: Ints, ends: Ints
    ) -> tuple[Ints, Ints]:
        """The same in columns: number of the question, and of the line; amounts and days (ordinals) both inclusive.

        ``place`` is a number of ``places`` for each question.
        """
        import numpy as np

        known = [
            [code for account in accounts or (None,) if (code := self._places.get((account, currency))) is not None]
            for accounts, currency in places
        ]
        many = np.array([len(codes) for codes in known], dtype=np.int64)
        flat = np.array([code for codes in known for code in codes], dtype=np.int64)
        counts = many[place] if len(many) else place
        begins = (np.cumsum(many) - many)[place] if len(many) else place
        question, at = stretches(begins, counts)
        base = flat[at] * _PLACE
        able = highs[question] >= 1
        question, base = question[able], base[able]
        left = self._keys.searchsorted(base + np.maximum(lows[question], 1), "left")
        right = self._keys.searchsorted(base + np.minimum(highs[question], _PLACE - 1), "right")
        found, at = stretches(left, np.maximum(right - left, 0))
        which = question[found]
        fits = (self._days[at] >= starts[which]) & (self._days[at] <= ends[which])
        return which[fits], self._numbers[at[fits]]


def window(plan: Plan) -> tuple[int, int]:
    """The days, by ordinal, in which a plan's payment is looked for: never before the takings themselves."""
    due = plan.due.toordinal()
    return max(plan.first_day.toordinal(), due - EARLIEST_DAYS), due + LATEST_DAYS
