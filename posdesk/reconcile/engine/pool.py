"""The bank's credits by account, currency and amount, so that an amount finds its lines without scanning."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Final

from posdesk.kit.codes import Codes
from posdesk.reconcile.banking import BankLine
from posdesk.reconcile.engine.hypotheses import Plan
from posdesk.reconcile.engine.stretches import stretches
from posdesk.reconcile.lines import Lines

if TYPE_CHECKING:
    from posdesk.reconcile.owed import Ints

_PLACE: Final = 1 << 43
"""Amounts of one account and currency lie below this in the index: 88 thousand million, in minor units."""
_DAY: Final = 1 << 22
"""Ordinals of days lie below this."""
LATEST_DAYS: Final = 40
"""Calendar days after the due day in which a payment is still looked for."""
EARLIEST_DAYS: Final = 4

Place = tuple[tuple[str, ...], str | None]
"""Accounts (none: any) and currency."""

Asked = tuple[tuple[str, ...], str | None, int, int, int, int]
"""Accounts, currency, lowest and highest amount, first and last day by ordinal."""


class _Places:
    """Numbers for accounts with a currency, and for any account of one."""

    def __init__(self, lines: Lines) -> None:
        code: dict[tuple[str | None, str | None], int] = {}
        self._code = code
        self.own = [code.setdefault(place, len(code)) for place in lines.places.values]
        """The number of each place of the lines, and of any account of its currency."""
        self.anywhere = [code.setdefault((None, currency), len(code)) for _, currency in lines.places.values]

    def of(self, accounts: Sequence[str], currency: str | None) -> list[int]:
        """The numbers of these accounts that have lines, in their order."""
        every = (self._code.get((account, currency)) for account in accounts or (None,))
        return [number for number in every if number is not None]

    def spread(self, places: Sequence[Place], place: Ints) -> tuple[Ints, Ints, Ints]:
        """For questions about places: of which question each row is, the turn of its account, and the number."""
        import numpy as np

        known = [self.of(*one) for one in places]
        many = np.array([len(codes) for codes in known], dtype=np.int64)
        flat = np.array([code for codes in known for code in codes], dtype=np.int64)
        counts = many[place] if len(many) else place
        begins = (np.cumsum(many) - many)[place] if len(many) else place
        question, at = stretches(begins, counts)
        return question, at, flat[at]


class ByDay:
    """Some lines by account, currency and day."""

    def __init__(self, lines: Lines, numbers: Ints) -> None:
        import numpy as np

        self._places = _Places(lines)
        place = np.array((self._places.own, self._places.anywhere), dtype=np.int64)[:, lines.place[numbers]]
        keys = (place * _DAY + lines.date[numbers]).ravel()
        # Lines of one day stay in the order of their numbers.
        order = np.argsort(keys, kind="stable")
        self._keys: Ints = keys[order]
        self._numbers: Ints = np.tile(numbers, 2)[order]

    def find(self, accounts: Sequence[str], currency: str | None, first: int, last: int) -> Ints:
        """The numbers of the lines of these accounts and days (ordinals), by day."""
        import numpy as np

        found = []
        for place in self._places.of(accounts, currency):
            base = place * _DAY
            left, right = self._keys.searchsorted((base + first, base + last + 1)).tolist()
            found.append(self._numbers[left:right])
        if len(found) == 1:
            return found[0]
        # Lines are numbered by day.
        numbers: Ints = np.sort(np.concatenate(found)) if found else np.zeros(0, dtype=np.int64)
        return numbers

    def search(self, places: Sequence[Place], place: Ints, firsts: Ints, lasts: Ints) -> tuple[Ints, Ints, Ints]:
        """For many questions at once: the number of the question, the turn of the account, and the line."""
        import numpy as np

        question, turn, base = self._places.spread(places, place)
        base = base * _DAY
        left = self._keys.searchsorted(base + firsts[question], "left")
        right = self._keys.searchsorted(base + lasts[question], "right")
        row, at = stretches(left, np.maximum(right - left, 0))
        return question[row], turn[row], self._numbers[at]


class Pool:
    """Credits by account, currency and amount, so that an amount finds its lines without scanning."""

    def __init__(self, lines: Lines) -> None:
        import numpy as np

        self._lines = lines
        self._credits = credits = np.flatnonzero(lines.credit)
        self._places = _Places(lines)
        own, whole = self._places.own, self._places.anywhere
        place = np.array((own, whole), dtype=np.int64)[:, lines.place[credits]]
        amounts = np.minimum(lines.amount[credits], _PLACE - 1)
        keys = (place * _PLACE + amounts).ravel()
        days, numbers = np.tile(lines.date[credits], 2), np.tile(credits, 2)
        # Lines are mostly numbered by day, and keep that order.
        ordered = bool((np.diff(lines.date[credits]) >= 0).all())
        order = np.argsort(keys, kind="stable") if ordered else np.lexsort((numbers, days, keys))
        self._keys: Ints = keys[order]
        self._days: Ints = days[order]
        self._numbers: Ints = numbers[order]

    def find(
        self, accounts: Sequence[str], currency: str | None, low: int, high: int, start: date, end: date
    ) -> Iterator[BankLine]:
        """Credits of ``low`` to ``high`` dated ``start`` to ``end``, by amount and date."""
        for number in self.amounting(accounts, currency, low, high, start.toordinal(), end.toordinal()):
            yield self._lines[number]

    def amounting(
        self, accounts: Sequence[str], currency: str | None, low: int, high: int, first: int, last: int
    ) -> list[int]:
        """The same by their numbers; days as ordinals."""
        found: list[int] = []
        for place in self._places.of(accounts, currency) if high >= 1 else ():
            base = place * _PLACE
            left, right = self._keys.searchsorted((base + max(low, 1), base + min(high, _PLACE - 1) + 1)).tolist()
            days = self._days[left:right]
            found += self._numbers[left:right][(days >= first) & (days <= last)].tolist()
        return found

    @cached_property
    def by_day(self) -> ByDay:
        """The same by day."""
        return ByDay(self._lines, self._credits)

    def meet(self, asked: Sequence[Asked]) -> Iterator[tuple[int, BankLine]]:
        """For many questions at once: (number of the question, line), in order of the questions."""
        import numpy as np

        places = Codes((accounts, currency) for accounts, currency, *_ in asked)
        figures = np.array([rest for _, _, *rest in asked], dtype=np.int64).reshape(-1, 4)
        questions, numbers = self.search(places.values, places.numbers, *figures.T)
        for n, number in zip(questions.tolist(), numbers.tolist(), strict=True):
            yield n, self._lines[number]

    def search(
        self, places: Sequence[Place], place: Ints, lows: Ints, highs: Ints, starts: Ints, ends: Ints
    ) -> tuple[Ints, Ints]:
        """The same in columns: number of the question, and of the line; amounts and days (ordinals) both inclusive.

        ``place`` is a number of ``places`` for each question.
        """
        import numpy as np

        question, _, base = self._places.spread(places, place)
        base = base * _PLACE
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
