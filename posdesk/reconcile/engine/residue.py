"""What single credits leave over: returned payments, several channels in one, parts, duplicates."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cache, cached_property
from itertools import combinations
from typing import TYPE_CHECKING, Final

from posdesk.reconcile.banking import BankLine
from posdesk.reconcile.engine import payers as who
from posdesk.reconcile.engine.hypotheses import Hypothesis, Plan, combined_tolerance
from posdesk.reconcile.engine.left import Left
from posdesk.reconcile.engine.match import Matcher
from posdesk.reconcile.engine.matches import Match
from posdesk.reconcile.engine.memo import RETURN_WORDS, gives_back_reserve, says

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from posdesk.reconcile.owed import Flags, Ints

_RETURN_DAYS: Final = 15
_DUPLICATE_DAYS: Final = 30
_DAY: Final = 1 << 22
"""Ordinals of days lie below this."""
SPLIT: Final = 420
"""Cost of a payout in parts."""
_PART_DAYS: Final = 12
_MOST_PARTS: Final = 24
"""Free credits looked at for the parts of one payout, nearest first."""


class Residue:
    """The later passes over what is still unexplained, each with the means of the first."""

    def __init__(self, matcher: Matcher, patience: int) -> None:
        self.m = matcher
        self.patience = patience
        self.reversal: dict[int, int] = {}
        """Credit to the debit that took it back."""
        self.duplicates: dict[int, int] = {}
        """Line to the match that it pays again."""

    def pair_reversals(self) -> None:
        """Find credits that were taken back, before they are mistaken for payments."""
        for debit, credits in self._mirrored():
            line = self.m.lines[debit]
            if not line.booked or line.n in self.m.shut:
                continue
            if not says(line, RETURN_WORDS) and not self.m.payers.known_to(line):
                continue
            for n in credits:
                credit = self.m.lines[n]
                if (
                    n not in self.reversal
                    and n not in self.m.shut
                    and (credit.payer == line.payer or self.m.payers.known_to(credit))
                ):
                    self.reversal[n] = debit
                    break
        self.m.shut.update(self.reversal)
        self.m.shut.update(self.reversal.values())

    def shut_reserves(self) -> None:
        """Keep credits that give a reserve back from being taken for payments of a day."""
        m = self.m
        keeps = {(channel, merchant) for channel, merchant, entry in m.owed.contracts() if entry.reserve}
        if not keeps:
            return
        for n in m.lines.credit.nonzero()[0].tolist():
            line = m.lines[n]
            if gives_back_reserve(line) and not keeps.isdisjoint(m.payers.whose(line)):
                m.shut.add(n)

    def _mirrored(self) -> Iterator[tuple[int, list[int]]]:
        """Debits in their order, each with the earlier credits of the same amount and account, the latest first."""
        import numpy as np

        lines = self.m.lines
        debits = np.flatnonzero(lines.amount < 0)
        places = [((account,), currency) for account, currency in lines.places.values]
        amount, day = -lines.amount[debits], lines.date[debits]
        question, credit = self.m.pool.search(places, lines.place[debits], amount, amount, day - _RETURN_DAYS, day)
        found: dict[int, list[int]] = defaultdict(list)
        for debit, n in zip(debits[question].tolist(), credit.tolist(), strict=True):
            if n < debit:
                found[debit].append(n)
        for debit in sorted(found):
            yield debit, sorted(found[debit], reverse=True)

    def match_returned(self) -> None:
        """Settlements whose payment was taken back and not made again."""
        found = self.m.meet(list(self.m.open_plans()), self.reversal)
        self.m.take([self._as_returned(h) for h in found])
        free = sorted((self.m.lines[n] for n in self.reversal if n not in self.m.used), key=lambda line: line.date)
        days = [line.date for line in free]
        self.m.take(
            [
                self._as_returned(hypothesis)
                for plan in self.m.open_plans()
                for hypothesis in self._returned_parts(
                    plan,
                    free[bisect_left(days, plan.due) : bisect_right(days, plan.due + timedelta(days=_PART_DAYS))],
                )
            ]
        )

    def _returned_parts(self, plan: Plan, free: Sequence[BankLine]) -> Iterator[Hypothesis]:
        near = [line for line in free if line.amount < plan.expected]
        for parts in combinations(near, 2):
            if sum(line.amount for line in parts) == plan.expected and all(
                self.ours(plan, line, who.BLANK) for line in parts
            ):
                hypothesis = self.m.weigh(plan, parts, "", SPLIT)
                if hypothesis is not None and hypothesis.weight > 0:
                    yield hypothesis

    def _as_returned(self, hypothesis: Hypothesis) -> Hypothesis:
        lines = (*hypothesis.lines, *(self.reversal[n] for n in hypothesis.lines))
        return replace(hypothesis, plan=replace(hypothesis.plan, rule="returned"), lines=lines)

    def match_across(self) -> None:
        """One credit for everything that a merchant is due on a day, whatever the channel or group."""
        self.m.take(self.m.meet(list(self._across())))

    def _across(self) -> Iterator[Plan]:
        units: dict[tuple[str, str | None, tuple[str, ...], date], list[tuple[int, ...]]] = defaultdict(list)
        chains = self.m.chains
        for number in chains.any_of(~self.m.paid.known & ~self.m.owed.withdrawal).tolist():
            group = chains.members(number)
            one = self.m.expected[group[0]]
            free = tuple(n for n in group if n not in self.m.paid and n not in self.m.tied)
            if free and one.due is not None:
                units[one.merchant, one.currency, one.entry.accounts, one.due].append(free)
        for (_, _, _, due), groups in sorted(units.items(), key=lambda item: (item[0][3], item[0][0])):
            if len(groups) < 2:
                continue
            members = tuple(sorted(n for group in groups for n in group))
            ones = [self.m.expected[n] for n in members]
            amount = sum(one.payable for one in ones)
            if amount > 0:
                yield Plan(
                    members, (), amount, 0, (), combined_tolerance(ones), due, max(o.day for o in ones), "cross", True
                )

    def match_parts(self) -> None:
        """Payouts that came in two or three credits."""
        found: list[Hypothesis] = []
        plans = list(self.m.open_plans())
        plans += [plan for plan in self._across() if self.m.open(plan)]
        usual = len(plans)
        plans += self.m.rare_plans()
        for at, free in enumerate(self.parts(plans)):
            if len(free) < 2:
                continue
            plan = plans[at] if at < usual else replace(plans[at], tolerance=0)
            targets = self.m.known_amounts(plan)
            story = SPLIT + round(100 * math.log(1 + len(free) * (len(free) - 1) / 20))
            for parts in _adding_up(free, plan.expected, plan.tolerance, targets):
                total = sum(line.amount for line in parts)
                variant = targets.get(total, "" if abs(total - plan.expected) <= 2 else None)
                named = replace(plan, rule="single" if plan.rule == "cross" else plan.rule)
                extra = story + (110 if len(parts) == 3 else 0) - _same_day(parts)
                hypothesis = self.m.weigh(named, tuple(sorted(parts, key=lambda line: line.n)), variant, extra)
                if hypothesis is not None and hypothesis.weight > 0:
                    found.append(replace(hypothesis, plan=replace(plan, rule="split")))
        self.m.take(found)

    def parts(self, plans: Sequence[Plan]) -> list[list[BankLine]]:
        """For each plan the free credits that may be parts of its payout, nearest first."""
        days = [plan.due for plan in plans], [plan.due + timedelta(days=_PART_DAYS) for plan in plans]
        amounts = [1] * len(plans), [plan.expected - 1 for plan in plans]
        return self.left.by_day(plans, days, amounts, who.BLANK, _MOST_PARTS)

    @cached_property
    def left(self) -> Left:
        """The credits that are left over when this is first asked for."""
        return Left(self.m, self.ours)

    def ours(self, plan: Plan, line: BankLine, least: int) -> bool:
        """Whether a line can be a payment for a plan: its memo agrees, or its payer is at least so well known."""
        one = self.m.expected[plan.members[0]]
        memo = self.m.memo(plan, line)
        if memo is None:
            return False
        score = self.m.payers.score(line, one.channel, one.merchant)
        if score == who.OTHER and "claim" not in memo and self.m.is_foreign(line, one.channel):
            return False
        return bool(memo) or score >= least

    def find_duplicates(self) -> None:
        """Credits that pay once more what was paid; of equal ones the earlier is the payment."""
        by_amount: dict[tuple[str, str | None, int], list[int]] = defaultdict(list)
        free = [n for n in self._free_credits() if n not in self.m.shut and n not in self.m.held]
        repeated = sorted(self._of_amounts(free), key=lambda at: self.m.matches[at].hypothesis.lines)
        for at in repeated:
            match = self.m.matches[at]
            first = self.m.lines[match.hypothesis.lines[0]]
            if match.hypothesis.plan.rule != "returned":
                by_amount[first.account, first.currency, match.hypothesis.received].append(at)
        places, lines = self.m.lines.places.values, self.m.lines
        of_free = zip(free, lines.place[free].tolist(), lines.amount[free].tolist(), strict=True) if free else ()
        for n, place, amount in of_free:
            for at in by_amount.get((*places[place], amount), ()):
                line = lines[n]
                if self._repeats(line, self.m.matches[at]):
                    self.duplicates[line.n] = at
                    self._put_first(line, at)
                    break

    def _free_credits(self) -> list[int]:
        """Credits that paid for nothing."""
        found: list[int] = (self.m.lines.credit & ~self.m.used.known).nonzero()[0].tolist()
        return found

    def _of_amounts(self, numbers: Sequence[int]) -> list[int]:
        """The matches that some of these lines may repeat, by their amounts, in the order of their own lines."""
        import numpy as np

        matches = self.m.matches
        same = self._alike(matches.line, np.asarray(numbers, dtype=np.int64))
        found = np.concatenate((np.flatnonzero(same), np.asarray(matches.singles, dtype=np.int64)))
        firsts = [matches[at].hypothesis.lines[0] for at in matches.singles]
        order = np.argsort(np.concatenate((matches.line[same], np.array(firsts, dtype=np.int64))), kind="stable")
        ordered: list[int] = found[order].tolist()
        return ordered

    def _alike(self, lines: Ints, others: Ints) -> Flags:
        """Which of these lines have the account and amount of one of the others, and were posted near it."""
        import numpy as np

        own = self.m.lines
        amounts = np.unique(own.amount[others])
        if not len(amounts):
            return np.zeros(len(lines), dtype=bool)

        def key(numbers: Ints) -> Ints:
            of = np.minimum(amounts.searchsorted(own.amount[numbers]), len(amounts) - 1)
            return (own.place[numbers] * len(amounts) + of) * _DAY + own.date[numbers]

        known, asked = np.sort(key(others)), key(lines)
        near = known.searchsorted(asked + _DUPLICATE_DAYS, "right") > known.searchsorted(asked - _DUPLICATE_DAYS)
        found: Flags = near & np.isin(own.amount[lines], amounts)
        return found

    def _repeats(self, line: BankLine, match: Match) -> bool:
        plan, paid = match.hypothesis.plan, self.m.lines[match.hypothesis.lines[0]]
        if not -_DUPLICATE_DAYS <= (line.date - paid.date).days <= _DUPLICATE_DAYS or line.date < plan.due:
            return False
        one = self.m.expected[plan.members[0]]
        memo = self.m.memo(plan, line)
        if memo is None:
            return False
        score = self.m.payers.score(line, one.channel, one.merchant)
        return score >= who.ALIKE or (score >= who.NEW and line.words == paid.words) or "day" in memo

    def _put_first(self, line: BankLine, at: int) -> None:
        match = self.m.matches[at]
        if len(match.hypothesis.lines) != 1:
            return
        plan, paid = match.hypothesis.plan, self.m.lines[match.hypothesis.lines[0]]
        if self._rank(plan, line) < self._rank(plan, paid):
            better = self.m.weigh(plan, (line,), match.hypothesis.variant)
            if better is not None:
                self.m.matches.replace(at, better)
                self.m.used[line.n] = at
                del self.m.used[paid.n], self.duplicates[line.n]
                self.duplicates[paid.n] = at

    def _rank(self, plan: Plan, line: BankLine) -> tuple[date, bool, str]:
        return (line.date, "day" not in (self.m.memo(plan, line) or ()), line.id)


def _adding_up(
    lines: Sequence[BankLine], amount: int, tolerance: int, others: Iterable[int]
) -> Iterator[tuple[BankLine, ...]]:
    """Every two and three of these lines that add up to an amount within the tolerance, or to one of the others."""
    import numpy as np

    amounts = np.array([line.amount for line in lines], dtype=np.int64)
    for size in (2, 3):
        if len(lines) < size:
            return
        ways = _ways(len(lines), size)
        sums = amounts[ways].sum(axis=1)
        fits = np.abs(sums - amount) <= tolerance
        for other in others:
            fits |= sums == other
        for way in ways[fits].tolist():
            yield tuple(lines[n] for n in way)


@cache
def _ways(of: int, size: int) -> NDArray[np.intp]:
    """All ways to take so many of so many, in order."""
    import numpy as np

    return np.array(list(combinations(range(of), size)), dtype=np.intp)


def _same_day(parts: Sequence[BankLine]) -> int:
    """Parts mostly come on one day."""
    return 80 if len({line.date for line in parts}) == 1 else 0
