"""What stands behind a verdict: where was looked, what came second and how far behind, what was nearest and not taken.

Worked out when somebody asks, for one settlement, line or finding at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Final

from posdesk.kit.money import Money
from posdesk.kit.text import Said, said
from posdesk.reconcile.banking import BankLine
from posdesk.reconcile.engine import payers as who
from posdesk.reconcile.engine.chains import NOTHING
from posdesk.reconcile.engine.habits import RULES
from posdesk.reconcile.engine.hypotheses import Plan, single
from posdesk.reconcile.engine.matches import Match
from posdesk.reconcile.engine.pool import EARLIEST_DAYS, LATEST_DAYS, window
from posdesk.reconcile.engine.run import Outcome
from posdesk.reconcile.engine.weights import SURE_MARGIN
from posdesk.reconcile.lines import Lines
from posdesk.reconcile.model import Finding, Line, Status
from posdesk.reconcile.owed import Owed
from posdesk.reconcile.paid import PAYERS
from posdesk.reconcile.settled import Rulings

if TYPE_CHECKING:
    from posdesk.reconcile.owed import Flags, Ints

KEYS: Final = ("searched", "runner_up", "margin", "nearest_rejected", "words")
"""What every piece of evidence says; what there is nothing to say of is None."""

_ANY: Final = 1 << 42
"""More than any amount, in minor units."""
_NEAR: Final = 20
"""A line is held against settlements that are off by no more than a twentieth."""

_NOT_LOOKED_FOR: Final = frozenset(
    {Status.CARRIED, Status.IN_WALLET, Status.BELOW_MINIMUM, Status.RESERVED, Status.NOT_DUE}
)


class Evidence(Mapping[str, object]):
    """Evidence that is worked out when it is first looked at."""

    def __init__(self, tell: Callable[[], Mapping[str, object]]) -> None:
        self._tell = tell

    @cached_property
    def told(self) -> Mapping[str, object]:
        """All of it."""
        return self._tell()

    def once(self) -> Mapping[str, object]:
        """All of it, for who looks at it this once: what was not looked at before is not remembered."""
        return self.told if "told" in self.__dict__ else self._tell()

    def __getitem__(self, key: str) -> object:
        return self.told[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.told)

    def __len__(self) -> int:
        return len(self.told)


class Grounds:
    """Tells the evidence for the settlements and lines of one run."""

    def __init__(self, expected: Owed, lines: Lines, outcome: Outcome, rulings: Rulings, as_of: date) -> None:
        self._owed = expected
        self._lines = lines
        self._m = outcome.matcher
        self._residue = outcome.residue
        self._rulings = rulings
        self._reached: dict[tuple[str, str | None], Flags] = {}
        self._as_of = as_of

    def of_settlement(self, n: int) -> Evidence:
        """Why a settlement has its status."""
        return Evidence(lambda: self._settlement(n))

    def proven(self, line: Line, n: int) -> Line:
        """A line with why it is what it is."""
        return line._replace(evidence=Evidence(lambda: self._line(n, line.because)))

    def of_finding(self, finding: Finding) -> Evidence:
        """What stands behind a finding: that of the first settlement, or else line, which it is about."""
        return Evidence(lambda: self._finding(finding))

    def _finding(self, finding: Finding) -> Mapping[str, object]:
        if finding.settlements:
            return self._settlement(self._owed.places[finding.settlements[0]])
        if finding.lines:
            return self._line(self._line_places[finding.lines[0]], finding.because)
        return nothing(finding.because)

    @cached_property
    def _line_places(self) -> Mapping[str, int]:
        return {line.id: line.n for line in self._lines}

    def _settlement(self, n: int) -> Mapping[str, object]:
        at = self._m.paid.get(n)
        if at is not None:
            return self._paid(self._m.matches[at])
        ruling = self._rulings.of(n)
        return {**self._unpaid(n, ruling.status, ruling.because), **ruling.evidence}

    def _unpaid(self, n: int, status: Status, because: Said) -> Mapping[str, object]:
        due = self._owed[n].due
        if due is None or status in _NOT_LOOKED_FOR or self._owed[n].entry.wallet:
            return nothing(because)
        if status is Status.AWAITING_STATEMENT:
            return nothing(said("reconcile.grounds.no_statement", due=due))
        plan = next(iter(single(self._owed, n, NOTHING, False)), None)
        if plan is None:
            return nothing(because)
        margin = 0 if status is Status.AMBIGUOUS else None
        return self._told(plan, (), margin, named=status in (Status.NEVER_ARRIVED, Status.OVERDUE))

    def _paid(self, match: Match) -> Mapping[str, object]:
        hypothesis = match.hypothesis
        found = dict(self._told(hypothesis.plan, hypothesis.lines, margin=match.margin))
        found["certain"] = match.certain
        found["payer"] = PAYERS[hypothesis.payer]
        found["rounding"] = hypothesis.variant or "terms"
        return found

    def _told(
        self, plan: Plan, taken: Sequence[int], margin: int | None, *, named: bool = False
    ) -> Mapping[str, object]:
        """``named``: the sentence of the verdict itself names the nearest credit."""
        one = self._owed[plan.members[0]]
        accounts, currency = one.entry.accounts, one.currency
        begins, ends = window(plan)
        ends = min(ends, self._as_of.toordinal())
        near = self._m.pool.by_day.find(accounts, currency, begins, ends)
        first, last = date.fromordinal(begins), date.fromordinal(ends)
        second = self._second(plan, taken)
        nearest = self._nearest(plan, near, taken)
        searched = {
            "accounts": list(accounts),
            "from": first,
            "to": last,
            "amount": Money(plan.expected, currency),
            "tolerance": Money(plan.tolerance, currency),
            "credits": len(near),
        }
        sentence = said(
            "reconcile.grounds.searched",
            n=len(near),
            accounts=", ".join(accounts) or said("reconcile.grounds.any_account"),
            start=first,
            end=last,
            second=self._second_words(second, margin),
            nearest="" if named else self._nearest_words(nearest),
        )
        return {
            "searched": searched,
            "runner_up": None if second is None else self._shown(second[0], {"weight": second[1]}),
            "margin": margin,
            "nearest_rejected": None
            if nearest is None
            else self._shown(
                nearest[0], {"off": Money(abs(nearest[0].amount - plan.expected), currency), "why": nearest[1]}
            ),
            "words": sentence,
        }

    def _second(self, plan: Plan, taken: Sequence[int]) -> tuple[BankLine, int] | None:
        """The best other credit that this plan could have been paid with, whatever it pays, and its weight."""
        one = self._owed[plan.members[0]]
        low, high = plan.expected - plan.tolerance, plan.expected + plan.tolerance
        first, last = window(plan)
        best: tuple[BankLine, int] | None = None
        rival = plan if plan.rule in RULES else replace(plan, rule="single")
        found = self._m.pool.amounting(one.entry.accounts, one.currency, low, high, first, last)
        for number in found:
            if number in taken or number in self._residue.reversal:
                continue
            line = self._lines[number]
            hypothesis = self._m.weigh(rival, (line,), plan.way(line.amount))
            if hypothesis is not None and hypothesis.weight > 0 and (best is None or hypothesis.weight > best[1]):
                best = (line, hypothesis.weight)
        return best

    def _nearest(self, plan: Plan, near: Ints, taken: Sequence[int]) -> tuple[BankLine, str] | None:
        """The credit of the nearest amount that was not taken, and why not."""
        off = abs(self._lines.amount[near] - plan.expected)
        # Lines are numbered by day, and of equally near ones the first is told.
        for number in taken:
            off[near == number] = _ANY
        at = int(off.argmin()) if len(near) else 0
        if not len(near) or off[at] == _ANY:
            return None
        line = self._lines[int(near[at])]
        return line, self._why_not(plan, line)

    def _why_not(self, plan: Plan, line: BankLine) -> str:
        one = self._owed[plan.members[0]]
        if line.n in self._residue.reversal:
            return "taken_back"
        if self._m.memo(plan, line) is None:
            return "names_another"
        if abs(line.amount - plan.expected) > plan.tolerance and plan.way(line.amount) is None:
            return "pays_another" if line.n in self._m.used else "amount"
        if line.n in self._m.used:
            return "pays_another"
        if self._m.payers.score(line, one.channel, one.merchant) < who.BLANK:
            return "another_payer"
        return "held" if line.n in self._m.held else "less_likely"

    def _shown(self, line: BankLine, more: Mapping[str, object]) -> Mapping[str, object]:
        return {"line": line.id, "amount": Money(line.amount, line.currency), "date": line.date, **more}

    def _second_words(self, second: tuple[BankLine, int] | None, margin: int | None) -> Said:
        if second is None:
            return said("reconcile.grounds.no_second")
        line = second[0]
        if line.n in self._m.used:
            how = "elsewhere"
        elif not margin:
            how = "tie"
        else:
            how = "second" if margin >= SURE_MARGIN else "close"
        money = Money(line.amount, line.currency)
        return said(f"reconcile.grounds.{how}", amount=money, date=line.date, payer=line.name or "-")

    @staticmethod
    def _nearest_words(nearest: tuple[BankLine, str] | None) -> Said | str:
        if nearest is None:
            return ""
        line, why = nearest
        return said(
            "reconcile.grounds.nearest",
            amount=Money(line.amount, line.currency),
            date=line.date,
            why=said(f"reconcile.grounds.why.{why}"),
        )

    def _line(self, n: int, because: Said) -> Mapping[str, object]:
        line = self._lines[n]
        at = self._m.used.get(n)
        if line.amount <= 0 or not line.booked or line.date > self._as_of:
            return nothing(because)
        taken = () if at is None else self._m.matches[at].hypothesis.plan.members
        near = self._plans_near(line)
        others = near if at is None or at in self._m.matches.singles else near[near != self._m.matches.plan[at]]
        second = self._second_plan(line, others, taken)
        nearest = self._nearest_plan(others, taken, None if second is None else second[0])
        first, last = (line.date + timedelta(days=days) for days in (-LATEST_DAYS, EARLIEST_DAYS))
        sentence = said("reconcile.grounds.no_line", start=first, end=last)
        if len(near):
            sentence = said(
                "reconcile.grounds.line",
                n=len(near),
                start=first,
                end=last,
                second=self._second_days(second),
                nearest=self._nearest_days(line, nearest),
            )
        return {
            "searched": {"from": first, "to": last, "settlements": len(near)},
            "runner_up": None if second is None else {"settlements": self._ids(second[0]), "weight": second[1]},
            "margin": None if at is None else self._m.matches[at].margin,
            "nearest_rejected": None
            if nearest is None
            else {
                "settlements": self._ids(nearest),
                "off": Money(abs(nearest.expected - line.amount), line.currency),
                "why": "paid" if not self._m.closed.isdisjoint(nearest.members) else self._why_not(nearest, line),
            },
            "words": sentence,
        }

    def _second_days(self, second: tuple[Plan, int] | None) -> Said:
        if second is None:
            return said("reconcile.grounds.no_other")
        return said("reconcile.grounds.other", days=self._days(second[0]))

    def _nearest_days(self, line: BankLine, nearest: Plan | None) -> Said | str:
        if nearest is None:
            return ""
        off = Money(abs(nearest.expected - line.amount), line.currency)
        return said("reconcile.grounds.nearest_days", days=self._days(nearest), off=off)

    def _ids(self, plan: Plan) -> list[str]:
        return [self._owed[n].id for n in plan.members]

    def _days(self, plan: Plan) -> tuple[date, ...]:
        return tuple(self._owed[n].day for n in plan.members)

    def _second_plan(self, line: BankLine, near: Ints, taken: Sequence[int]) -> tuple[Plan, int] | None:
        """The best other usual plan that this line could have paid, and its weight."""
        plans = self._m.plans
        fits = abs(plans.expected[near] - line.amount) <= plans.tolerance[near]
        fits |= (plans.ways[near] == line.amount).any(axis=1)
        best: tuple[Plan, int] | None = None
        for number in near[fits].tolist():
            plan = plans[number]
            if set(plan.members) & set(taken):
                continue
            hypothesis = self._m.weigh(plan, (line,), plan.way(line.amount))
            if hypothesis is not None and hypothesis.weight > 0 and (best is None or hypothesis.weight > best[1]):
                best = (plan, hypothesis.weight)
        return best

    def _nearest_plan(self, near: Ints, taken: Sequence[int], second: Plan | None) -> Plan | None:
        """The usual plan of the nearest amount that is neither what the line pays nor what came second."""
        for number in near.tolist():
            plan: Plan = self._m.plans[number]
            if set(plan.members).isdisjoint(taken) and (second is None or plan.members != second.members):
                return plan
        return None

    @cached_property
    def _by_amount(self) -> tuple[Ints, Ints, Ints, Ints, Ints]:
        """The usual plans by their amounts: numbers, amounts, terms and currency, first and last day of a payment."""
        import numpy as np

        plans, owed = self._m.plans, self._owed
        order = np.argsort(plans.expected, kind="stable")
        first, due = plans.first[order], plans.due[order]
        kind = owed.entry[first] * len(owed.currencies) + owed.currency[first]
        begins = np.maximum(plans.first_day[order], due - EARLIEST_DAYS)
        return order, plans.expected[order], kind, begins, due + LATEST_DAYS

    def _plans_near(self, line: BankLine) -> Ints:
        """The usual plans that this line could pay by account, day and, roughly, amount; nearest first."""
        plans = self._m.plans
        order, amounts, reach, begins, ends = self._by_amount
        slack = line.amount // _NEAR + 2
        left, right = amounts.searchsorted((line.amount - slack, line.amount + slack + 1)).tolist()
        day = line.date.toordinal()
        here = (begins[left:right] <= day) & (day <= ends[left:right]) & self._reach(line)[reach[left:right]]
        near = order[left:right][here]
        found: Ints = near[abs(plans.expected[near] - line.amount).argsort(kind="stable")]
        return found

    def _reach(self, line: BankLine) -> Flags:
        """Whether a payout under each of the terms, in each currency, could come to the account of this line."""
        import numpy as np

        place = (line.account, line.currency)
        found = self._reached.get(place)
        if found is None:
            entries = [not entry.accounts or line.account in entry.accounts for entry in self._owed.entries]
            currencies = [currency == line.currency for currency in self._owed.currencies]
            both = np.outer(np.array(entries, dtype=bool), np.array(currencies, dtype=bool))
            found = self._reached[place] = both.ravel()
        return found


def nothing(why: Said) -> Mapping[str, object]:
    """Evidence where nothing was looked for, and the sentence that says why."""
    return {"searched": None, "runner_up": None, "margin": None, "nearest_rejected": None, "words": why}
