"""Payouts: what came, for which settlements, in which lines, numbered by date."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from posdesk.kit.money import Money
from posdesk.kit.text import said
from posdesk.reconcile.banking import BankLine
from posdesk.reconcile.engine.matches import Match
from posdesk.reconcile.engine.run import Outcome
from posdesk.reconcile.expected import Expected
from posdesk.reconcile.model import Payout
from posdesk.reconcile.purses import Drawn, Withdrawal
from posdesk.reconcile.settled import Rulings, payout_date

_PAYERS = {2: "known", 1: "alike", 0: "unnamed", -1: "new", -2: "other"}


@dataclass(frozen=True, slots=True)
class Paid:
    """All payouts, and which settlement and line belongs to which."""

    payouts: tuple[Payout, ...]
    of_settlement: Mapping[int, str]
    of_line: Mapping[int, str]


def payouts(
    expected: Sequence[Expected],
    lines: Sequence[BankLine],
    outcome: Outcome,
    drawn: Drawn,
    rulings: Rulings,
) -> Paid:
    """Every payout that came, in the order of the bank's days."""
    came: list[tuple[date, tuple[int, ...], Match | Withdrawal]] = [
        (_day(match, lines), match.hypothesis.lines, match)
        for match in outcome.matcher.matches
        if not expected[match.hypothesis.plan.members[0]].withdrawal
    ]
    came += [(payout_date(one.lines, lines), one.lines, one) for one in drawn.withdrawals]
    came.sort(key=lambda one: one[:2])
    done: list[Payout] = []
    of_settlement: dict[int, str] = {}
    of_line: dict[int, str] = {}
    for number, (day, numbers, source) in enumerate(came, 1):
        name = f"P{number:06d}"
        if isinstance(source, Match):
            members = source.hypothesis.plan.members
            done.append(_from_match(name, day, source, expected, lines, rulings))
        else:
            members = tuple(source.settlements)
            done.append(_from_withdrawal(name, day, source, expected, lines, outcome))
        for n in members:
            of_settlement[n] = name
        for n in numbers:
            of_line[n] = name
    return Paid(tuple(done), of_settlement, of_line)


def _day(match: Match, lines: Sequence[BankLine]) -> date:
    """The day on which a payout was whole; of one that was taken back, the day on which it came."""
    numbers = match.hypothesis.lines
    return lines[numbers[0]].date if match.hypothesis.plan.rule == "returned" else payout_date(numbers, lines)


def _from_match(
    name: str,
    day: date,
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
        "payer": _PAYERS[hypothesis.payer],
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
        date=day,
        rule=plan.rule,
        certain=match.certain,
        because=rulings.of(plan.members[0]).because,
        evidence=evidence,
    )


def _from_withdrawal(
    name: str,
    day: date,
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
        date=day,
        rule="withdrawal",
        certain=withdrawal.match is not None and outcome.matcher.matches[withdrawal.match].certain,
        because=said("reconcile.because.withdrawal", amount=Money(received, first.currency), date=first.date),
        evidence={"left_the_wallet": Money(withdrawal.gross, first.currency)},
    )
