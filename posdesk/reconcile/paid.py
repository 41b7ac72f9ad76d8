"""Payouts: what came, for which settlements, in which lines, numbered by date."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from posdesk.kit.money import Money
from posdesk.kit.text import said
from posdesk.reconcile.banking import BankLine
from posdesk.reconcile.engine.matches import Match
from posdesk.reconcile.engine.run import Outcome
from posdesk.reconcile.expected import Expected
from posdesk.reconcile.lines import Lines
from posdesk.reconcile.model import Payout, Status
from posdesk.reconcile.owed import Owed
from posdesk.reconcile.purses import Drawn, Withdrawal
from posdesk.reconcile.settled import STATUSES, Rulings, payout_date

if TYPE_CHECKING:
    from posdesk.reconcile.owed import Ints

PAYERS: Final = {2: "known", 1: "alike", 0: "unnamed", -1: "new", -2: "other"}
"""What is known of a counterparty, in a word."""


class Paid:
    """All payouts, in the order of the bank's days, and which settlement and line belongs to which."""

    def __init__(self, expected: Owed, lines: Lines, outcome: Outcome, drawn: Drawn, rulings: Rulings) -> None:
        import numpy as np

        self._expected = expected
        self._lines = lines
        self._outcome = outcome
        self._drawn = drawn
        self._rulings = rulings
        self._m = m = outcome.matcher
        matches = m.matches
        single = [matches[n] for n in matches.singles]
        firsts = [match.hypothesis.plan.members[0] for match in single]
        first = np.concatenate((m.plans.first[matches.plan], np.array(firsts, dtype=np.int64)))
        line = np.concatenate((matches.line, np.array([one.hypothesis.lines[0] for one in single], dtype=np.int64)))
        days = [_day(one, lines).toordinal() for one in single]
        day = np.concatenate((lines.date[matches.line], np.array(days, dtype=np.int64)))
        came = np.flatnonzero(~expected.withdrawal[first])
        drawn_lines = [one.lines[0] for one in drawn.withdrawals]
        drawn_days = [payout_date(one.lines, lines).toordinal() for one in drawn.withdrawals]
        source = np.concatenate((came, len(matches) + np.arange(len(drawn_lines))))
        firsts_lines = np.concatenate((line[came], np.array(drawn_lines, dtype=np.int64)))
        whole_days = np.concatenate((day[came], np.array(drawn_days, dtype=np.int64)))
        order = np.lexsort((firsts_lines, whole_days))
        self._source: Ints = source[order]
        """Of each payout the match, or beyond these the withdrawal."""
        self.days: Ints = whole_days[order]
        """Of each payout the day on which it was whole, by ordinal."""
        self.first_lines: Ints = firsts_lines[order]
        self._number: Ints = np.full(len(matches) + len(drawn_lines), -1, dtype=np.int64)
        self._number[self._source] = np.arange(len(order))
        self._first: Ints = first
        self._withdrawal = {id(one): len(matches) + n for n, one in enumerate(drawn.withdrawals)}

    def __len__(self) -> int:
        return len(self._source)

    def numbers(self, matches: Ints) -> Ints:
        """The payouts of these matches, by number; below zero: none."""
        import numpy as np

        found: Ints = np.full(len(matches), -1, dtype=np.int64)
        found[matches >= 0] = self._number[matches[matches >= 0]]
        return found

    def _name(self, source: int | None) -> str | None:
        number = -1 if source is None else int(self._number[source])
        return None if number < 0 else payout_name(number)

    def of_settlement(self, n: int) -> str | None:
        """The id of the payout that brought a settlement."""
        withdrawal = self._drawn.by_settlement.get(n)
        return self._name(self._m.paid.get(n) if withdrawal is None else self._withdrawal[id(withdrawal)])

    def of_line(self, n: int) -> str | None:
        """The id of the payout that a line is of."""
        withdrawal = self._drawn.by_line.get(n)
        return self._name(self._m.used.get(n) if withdrawal is None else self._withdrawal[id(withdrawal)])

    def payout(self, number: int) -> Payout:
        """One payout, by its place."""
        name, source = payout_name(number), int(self._source[number])
        beyond = source - len(self._m.matches)
        if beyond >= 0:
            return _from_withdrawal(name, self._drawn.withdrawals[beyond], self._expected, self._lines, self._outcome)
        return _from_match(name, self._m.matches[source], self._expected, self._lines, self._rulings)

    def with_status(self, statuses: Iterable[Status], first_day: int) -> Iterator[tuple[Payout, tuple[int, ...]]]:
        """The payouts whose settlements have one of these statuses, each with the places of these.

        Only those whose first takings are of a day (by ordinal) or later.
        """
        import numpy as np

        wanted = [STATUSES.index(status) for status in statuses]
        matched = np.flatnonzero(self._source < len(self._m.matches))
        first = self._first[self._source[matched]]
        here = np.isin(self._rulings.codes[first], wanted) & (self._expected.day[first] >= first_day)
        for number in matched[here].tolist():
            yield self.payout(number), self._m.matches[int(self._source[number])].hypothesis.plan.members


def payout_name(number: int) -> str:
    """The id of a payout, by its place."""
    return f"P{number + 1:06d}"


def _day(match: Match, lines: Sequence[BankLine]) -> date:
    """The day on which a payout was whole; of one that was taken back, the day on which it came."""
    numbers = match.hypothesis.lines
    return lines[numbers[0]].date if match.hypothesis.plan.rule == "returned" else payout_date(numbers, lines)


def _from_match(
    name: str,
    match: Match,
    expected: Sequence[Expected],
    lines: Sequence[BankLine],
    rulings: Rulings,
) -> Payout:
    hypothesis = match.hypothesis
    plan = hypothesis.plan
    reserve = sum([expected[n].reserve for n in plan.members])
    words = hypothesis.evidence
    evidence: dict[str, object] = {
        "lag_working_days": hypothesis.lag,
        "payer": PAYERS[hypothesis.payer],
        "rounding": hypothesis.variant or "terms",
        "memo": [word for word in words if "=" not in word and word != "inexact"],
        "explained_by": next((word for word in words if "=" in word), None) if words else None,
        "margin": match.margin,
    }
    if plan.carried:
        evidence["carried_from"] = [expected[n].id for n in plan.carried]
    return Payout(
        id=name,
        settlements=tuple([expected[n].id for n in plan.members]),
        lines=tuple([lines[n].id for n in hypothesis.lines]),
        currency=lines[hypothesis.lines[0]].currency,
        carried_in=plan.carried_in - reserve,
        expected=plan.expected + plan.charged,
        received=0 if plan.rule == "returned" else hypothesis.received,
        date=_day(match, lines),
        rule=plan.rule,
        certain=match.certain,
        because=rulings.of(plan.members[0]).because,
        evidence=evidence,
    )


def _from_withdrawal(
    name: str,
    withdrawal: Withdrawal,
    expected: Sequence[Expected],
    lines: Sequence[BankLine],
    outcome: Outcome,
) -> Payout:
    first = lines[withdrawal.lines[0]]
    received = sum(lines[n].amount for n in withdrawal.lines)
    return Payout(
        id=name,
        settlements=tuple(expected[n].id for n in withdrawal.settlements),
        lines=tuple(lines[n].id for n in withdrawal.lines),
        currency=first.currency,
        carried_in=0,
        expected=withdrawal.expected,
        received=received,
        date=payout_date(withdrawal.lines, lines),
        rule="withdrawal",
        certain=withdrawal.match is not None and outcome.matcher.matches[withdrawal.match].certain,
        because=said("reconcile.because.withdrawal", amount=Money(received, first.currency), date=first.date),
        evidence={"left_the_wallet": Money(withdrawal.gross, first.currency)},
    )
