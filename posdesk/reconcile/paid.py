"""Payouts: what came, for which settlements, in which lines, numbered by date."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from posdesk.kit.money import Money
from posdesk.kit.text import Said, said
from posdesk.reconcile.banking import BankLine
from posdesk.reconcile.engine.match import Match
from posdesk.reconcile.engine.run import Outcome
from posdesk.reconcile.expected import Expected
from posdesk.reconcile.model import Payout
from posdesk.reconcile.purses import Drawn, Withdrawal
from posdesk.reconcile.settled import Rulings

_PAYERS = {2: "known", 1: "alike", 0: "unnamed", -1: "new", -2: "other"}


@dataclass(frozen=True, slots=True)
class Paid:
    """All payouts, and which settlement and line belongs to which."""

    payouts: tuple[Payout, ...]
    of_settlement: Mapping[int, str]
    of_line: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class _Draft:
    date: date
    lines: tuple[int, ...]
    members: tuple[int, ...]
    carried_in: int
    expected: int
    received: int
    rule: str
    certain: bool
    because: Said
    evidence: Mapping[str, object]


def payouts(
    expected: Sequence[Expected],
    lines: Sequence[BankLine],
    outcome: Outcome,
    drawn: Drawn,
    rulings: Rulings,
) -> Paid:
    """Every payout that came, in the order of the bank's days."""
    drafts = [
        _from_match(match, expected, lines, rulings)
        for match in outcome.matcher.matches
        if not expected[match.hypothesis.plan.members[0]].withdrawal
    ]
    drafts += [_from_withdrawal(withdrawal, lines, outcome) for withdrawal in drawn.withdrawals]
    drafts.sort(key=lambda d: (d.date, d.lines))
    done: list[Payout] = []
    of_settlement: dict[int, str] = {}
    of_line: dict[int, str] = {}
    for number, draft in enumerate(drafts, 1):
        name = f"P{number:06d}"
        of_settlement.update(dict.fromkeys(draft.members, name))
        of_line.update(dict.fromkeys(draft.lines, name))
        currency = lines[draft.lines[0]].currency
        done.append(
            Payout(
                id=name,
                settlements=tuple(expected[n].id for n in draft.members),
                lines=tuple(lines[n].id for n in draft.lines),
                currency=currency,
                carried_in=draft.carried_in,
                expected=draft.expected,
                received=draft.received,
                date=draft.date,
                rule=draft.rule,
                certain=draft.certain,
                because=draft.because,
                evidence=draft.evidence,
            )
        )
    return Paid(tuple(done), of_settlement, of_line)


def _from_match(match: Match, expected: Sequence[Expected], lines: Sequence[BankLine], rulings: Rulings) -> _Draft:
    hypothesis = match.hypothesis
    plan = hypothesis.plan
    returned = plan.rule == "returned"
    dates = [lines[n].date for n in hypothesis.lines]
    reserve = sum(expected[n].reserve for n in plan.members)
    evidence: dict[str, object] = {
        "lag_working_days": hypothesis.lag,
        "payer": _PAYERS[hypothesis.payer],
        "rounding": hypothesis.variant or "terms",
        "memo": [word for word in hypothesis.evidence if "=" not in word and word != "inexact"],
        "explained_by": next((word for word in hypothesis.evidence if "=" in word), None),
        "margin": match.margin,
    }
    if plan.carried:
        evidence["carried_from"] = [expected[n].id for n in plan.carried]
    return _Draft(
        date=dates[0] if returned else max(dates),
        lines=hypothesis.lines,
        members=plan.members,
        carried_in=plan.carried_in - reserve,
        expected=plan.expected,
        received=0 if returned else hypothesis.received,
        rule=plan.rule,
        certain=match.certain,
        because=rulings.of(plan.members[0]).because,
        evidence=evidence,
    )


def _from_withdrawal(withdrawal: Withdrawal, lines: Sequence[BankLine], outcome: Outcome) -> _Draft:
    certain = withdrawal.match is not None and outcome.matcher.matches[withdrawal.match].certain
    received = sum(lines[n].amount for n in withdrawal.lines)
    first = lines[withdrawal.lines[0]]
    return _Draft(
        date=max(lines[n].date for n in withdrawal.lines),
        lines=withdrawal.lines,
        members=tuple(withdrawal.settlements),
        carried_in=0,
        expected=withdrawal.expected,
        received=received,
        rule="withdrawal",
        certain=certain,
        because=said("reconcile.because.withdrawal", amount=Money(received, first.currency), date=first.date),
        evidence={"left_the_wallet": Money(withdrawal.gross, first.currency)},
    )
