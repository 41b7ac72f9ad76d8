"""What became of each settlement: its status in the contract's order, and the sentence that says why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Final

from posdesk.kit.codes import Codes, distinct
from posdesk.kit.money import Money
from posdesk.kit.text import Said, said
from posdesk.reconcile.banking import BankLine, Covered
from posdesk.reconcile.engine import payers as who
from posdesk.reconcile.engine.hypotheses import Plan
from posdesk.reconcile.engine.matches import Match
from posdesk.reconcile.engine.run import Outcome
from posdesk.reconcile.expected import Expected
from posdesk.reconcile.lines import Lines
from posdesk.reconcile.model import Status
from posdesk.reconcile.owed import NEVER, Owed
from posdesk.reconcile.purses import Drawn

if TYPE_CHECKING:
    from posdesk.reconcile.owed import Ints

NAMED_CHANNELS: Final = frozenset({"card", "wechat", "alipay", "unionpay", "cash"})
"""Channels that have a name of their own in every language."""

_CHANNELS: Final[Mapping[str, Said | str]] = {channel: said(f"channel.{channel}") for channel in sorted(NAMED_CHANNELS)}
_BECAUSE: Final = {status: f"reconcile.because.{status}" for status in Status}

_NEAREST_DAYS: Final = 20

STATUSES: Final = tuple(Status)
_CODE: Final = {status: at for at, status in enumerate(STATUSES)}


@dataclass(slots=True)
class Ruling:
    """Status, sentence, and what stands behind them."""

    status: Status
    because: Said
    rule: str
    evidence: Mapping[str, object]


class Rulings:
    """Decides the status of every settlement."""

    def __init__(
        self,
        expected: Owed,
        lines: Lines,
        outcome: Outcome,
        covered: Covered,
        drawn: Drawn,
        as_of: date,
        patience: int,
    ) -> None:
        self._expected = expected
        self._lines = lines
        self._m = outcome.matcher
        self._covered = covered
        self._drawn = drawn
        self._as_of = as_of
        self._patience = patience
        self._made: dict[int, Ruling] = {}
        self._carry = self._m.chains.carry
        self._sunk = set(self._sunk_groups())

    def drawn_lines(self, n: int) -> Sequence[int]:
        """The lines that brought a settlement that was drawn from a wallet."""
        withdrawal = self._drawn.by_settlement.get(n)
        return withdrawal.lines if withdrawal else ()

    @cached_property
    def codes(self) -> Ints:
        """The status of every settlement, as its place in :data:`STATUSES`."""
        import numpy as np

        m, plans = self._m, self._m.plans
        found: Ints = np.full(len(self._expected), -1, dtype=np.int64)
        last = self._in_time(plans.first, plans.due)[m.matches.plan]
        status = np.where(self._lines.date[m.matches.line] > last, _CODE[Status.LATE], _CODE[Status.ARRIVED])
        paid = np.flatnonzero((m.paid.of >= 0) & (m.paid.of < len(status)))
        found[paid] = status[m.paid.of[paid]]
        for n in np.flatnonzero(found < 0).tolist():
            found[n] = _CODE[self._status(n)]
        return found

    def with_status(self, statuses: Iterable[Status], count: int, first_day: int) -> list[int]:
        """Which of the first ``count`` settlements have one of these statuses.

        Those are left out that are due before anything of a day (by ordinal), or of a later one, is due.
        """
        import numpy as np

        wanted = [_CODE[status] for status in statuses]
        here = np.isin(self.codes[:count], wanted)
        if first_day:
            day, due = self._expected.day[:count], self._expected.due[:count]
            first_due = due[(day >= first_day) & (due != NEVER)].min(initial=date.max.toordinal())
            here &= (day >= first_day) | (due >= first_due)
        found: list[int] = np.flatnonzero(here).tolist()
        return found

    def counts(self, count: int) -> dict[Status, int]:
        """How many of the first ``count`` settlements have each status."""
        import numpy as np

        numbers = np.bincount(self.codes[:count], minlength=len(STATUSES)).tolist()
        return {status: n for status, n in zip(STATUSES, numbers, strict=True) if n}

    def _in_time(self, first: Ints, due: Ints) -> Ints:
        """The last days on which payouts are in time, from the first settlement of each and its due day."""
        import numpy as np

        owed = self._expected
        grace = owed.per_entry(lambda entry: entry.grace)[first]
        last: Ints = due.copy()
        late = np.flatnonzero(grace > 0)
        entry = owed.entry[first[late]]
        kinds = Codes((each.calendar_code, each.grace) for each in owed.entries)
        _, at, back = distinct(kinds.numbers[entry], due[late])
        counted = [
            owed.entries[entry[k]]
            .working.add_working(date.fromordinal(int(due[late[k]])), owed.entries[entry[k]].grace)
            .toordinal()
            for k in at.tolist()
        ]
        last[late] = np.array(counted, dtype=np.int64)[back] if len(late) else 0
        return last

    def of(self, n: int) -> Ruling:
        """What became of one settlement."""
        at = self._m.paid.get(n)
        if at is not None and at not in self._m.matches.singles:
            return self.paid(n, self._m.matches[at])
        ruling = self._made.get(n)
        if ruling is None:
            ruling = self._made[n] = self._rule(n)
        return ruling

    def _status(self, n: int) -> Status:
        """The same without the sentence: the nearest credit is looked for where somebody reads of it."""
        at = self._m.paid.get(n)
        if n in self._made or (at is None and (self._expected.wallet[n] or self._expected[n].entry.settles == "none")):
            return self.of(n).status
        if at is not None:
            match = self._m.matches[at]
            return payout_status(match.hypothesis.plan, match, self._expected, self._lines)
        if n in self._m.tied:
            return Status.AMBIGUOUS
        return Status.CARRIED if self._is_carried(n) else self._waits(n)[0]

    def _rule(self, n: int) -> Ruling:
        if n in self._m.paid:
            return self.paid(n, self._m.matches[self._m.paid[n]])
        one = self._expected[n]
        if n in self._m.tied:
            count = len(self._m.tied[n])
            return self._ruling(n, Status.AMBIGUOUS, "tie", candidates=count, due=one.due or "")
        if self._is_carried(n):
            return self._ruling(n, Status.CARRIED, "carry")
        if one.entry.wallet or one.entry.settles == "none":
            return self._kept(n)
        return self._unpaid(n)

    def paid(self, n: int, match: Match) -> Ruling:
        """A settlement that money came for."""
        hypothesis = match.hypothesis
        plan, one = hypothesis.plan, self._expected[n]
        status = payout_status(plan, match, self._expected, self._lines)
        first = self._lines[hypothesis.lines[0]]
        args: dict[str, object] = {"due": plan.due, "received": Money(hypothesis.received, one.currency)}
        if status is Status.RETURNED:
            args.update(date=first.date, back=self._lines[hypothesis.lines[-1]].date)
            return self._ruling(n, status, plan.rule, **args)
        args["date"] = payout_date(hypothesis.lines, self._lines)
        args["together"] = self._together(plan, hypothesis.lines)
        if status in (Status.SHORT, Status.OVER):
            difference = abs(hypothesis.received - plan.expected)
            args["expected"], args["difference"] = Money(plan.expected, one.currency), Money(difference, one.currency)
            args["why"] = self._why(hypothesis.evidence)
        else:
            args["payer"] = self._payer(first)
        return self._ruling(n, status, plan.rule, **args)

    def _unpaid(self, n: int) -> Ruling:
        one = self._expected[n]
        due = one.due
        assert due is not None
        status, last = self._waits(n)
        if status is Status.NOT_DUE:
            return self._ruling(n, status, "calendar", due=due, as_of=self._as_of)
        if status is Status.AWAITING_STATEMENT:
            return self._ruling(n, status, "coverage", due=due, until=min(self._as_of, last))
        nearest = self._nearest(n)
        if status is Status.OVERDUE:
            return self._ruling(n, status, "patience", due=due, last=last, nearest=nearest, as_of=self._as_of)
        return self._ruling(
            n,
            Status.NEVER_ARRIVED,
            "absence",
            due=due,
            as_of=self._as_of,
            nearest=nearest,
            payer=", ".join(one.entry.payer) or said("reconcile.payer.any"),
        )

    def _waits(self, n: int) -> tuple[Status, date]:
        """The status of what nothing paid, and the last day of patience."""
        one = self._expected[n]
        due = one.due
        assert due is not None
        last = one.entry.last_patient_day(due, self._patience)
        if self._as_of < due:
            return Status.NOT_DUE, last
        if not self._covered.whole(one.entry.accounts, one.currency, due, min(self._as_of, last)):
            return Status.AWAITING_STATEMENT, last
        return (Status.OVERDUE if self._as_of <= last else Status.NEVER_ARRIVED), last

    def _kept(self, n: int) -> Ruling:
        one = self._expected[n]
        if one.entry.settles == "none":
            return self._ruling(n, Status.IN_WALLET, "till")
        payout = self._drawn.by_settlement.get(n)
        if payout is not None:
            date_ = max((self._lines[k].date for k in payout.lines), default=one.day)
            return Ruling(
                Status.ARRIVED,
                said("reconcile.because.drawn", what=what(one), date=date_),
                "withdrawal",
                {"lines": [self._lines[k].id for k in payout.lines]},
            )
        if n in self._drawn.below_minimum:
            return self._ruling(n, Status.BELOW_MINIMUM, "minimum", minimum=self._drawn.below_minimum[n])
        return self._ruling(n, Status.IN_WALLET, "wallet")

    def _is_carried(self, n: int) -> bool:
        one = self._expected[n]
        if n in self._m.carried or n in self._sunk:
            return True
        if one.entry.wallet:
            return one.net <= 0
        return one.payable + self._carry(n)[0] <= 0

    def _sunk_groups(self) -> Iterator[int]:
        """Due groups that come to nothing together, where the acquirer merges them."""
        chains = self._m.chains
        sums = chains.sums()
        low = {*(sums <= 0).nonzero()[0].tolist(), *chains.groups_carried_into}
        for group in sorted(low):
            members = chains.members(group)
            one = self._expected[members[0]]
            rules = self._m.habits.of(one.channel, one.merchant).rules
            total = chains.group_carry(group)[0] + int(sums[group])
            if len(members) > 1 and total <= 0 and rules["merged"] >= rules["single"]:
                yield from members

    def owed(self, n: int) -> int:
        """What should have been paid for a settlement that was not: its net, less what was carried into it."""
        one = self._expected[n]
        amount, sources = self._carry(n)
        return one.payable + (0 if self._m.carried.keys() & set(sources) else amount)

    def merges(self, n: int) -> bool:
        """Whether the acquirer pays a settlement's due group in one credit."""
        one = self._expected[n]
        rules = self._m.habits.of(one.channel, one.merchant).rules
        return rules["merged"] > rules["single"]

    def _nearest(self, n: int) -> Said:
        """The free or foreign credit that comes nearest, so that a person can look for themselves."""
        import numpy as np

        one = self._expected[n]
        due = one.due
        assert due is not None
        first, low, high = due.toordinal() - 3, one.net // 2, one.net * 2
        found = self._m.pool.by_day.find(one.entry.accounts, one.currency, first, due.toordinal() + _NEAREST_DAYS)
        amounts = self._lines.amount[found]
        near = (low <= amounts) & (amounts <= high)
        found, off = found[near], abs(amounts[near] - one.net)
        nameless: BankLine | None = None
        for number in found[np.lexsort((found, off))].tolist():
            line = self._lines[number]
            score = self._m.payers.score(line, one.channel, one.merchant)
            if score >= who.ALIKE:
                break
            if score == who.BLANK and nameless is None:
                nameless = line
        else:
            if nameless is None:
                return said("reconcile.nearest.none")
            line = nameless
        key = "taken" if line.n in self._m.used else "free"
        return said(
            f"reconcile.nearest.{key}",
            amount=Money(line.amount, line.currency),
            date=line.date,
            payer=self._payer(line),
            off=Money(abs(line.amount - one.net), line.currency),
        )

    def _together(self, plan: Plan, lines: Sequence[int]) -> Said | str:
        if plan.rule == "returned":
            return ""
        if len(lines) > 1:
            return said("reconcile.together.parts", n=len(lines))
        if len(plan.members) > 1:
            return said("reconcile.together.days", n=len(plan.members))
        if plan.carried:
            first = self._expected[plan.carried[0]]
            return said("reconcile.together.carried", amount=Money(plan.carried_in, first.currency))
        return ""

    @staticmethod
    def _why(evidence: Sequence[str]) -> Said | str:
        for word in evidence:
            by, equals, value = word.partition("=")
            if equals:
                return said(f"reconcile.why.{by}", value=value)
        return ""

    @staticmethod
    def _payer(line: BankLine) -> Said | str:
        return line.name or said("reconcile.payer.unnamed")

    def _ruling(self, n: int, status: Status, rule: str, **args: object) -> Ruling:
        key = "reconcile.because.kept_in_till" if rule == "till" else _BECAUSE[status]
        return Ruling(status, Said(key, (("what", what(self._expected[n])), *args.items())), rule, {})


def channel_word(channel: str) -> Said | str:
    """A channel's own name in each language, where it has one."""
    return _CHANNELS.get(channel, channel)


def what(one: Expected) -> Said:
    """The settlement in words: "Card sales of 16 March (42, ¥1,227.83 after fees)"."""
    channel = channel_word(one.channel)
    net = Money(one.net, one.currency)
    return Said("reconcile.what", (("channel", channel), ("day", one.day), ("n", one.takings), ("net", net)))


def payout_status(plan: Plan, match: Match, expected: Sequence[Expected], lines: Sequence[BankLine]) -> Status:
    """The status of a payout, which all of its settlements carry."""
    if plan.rule in ("returned", "short", "over"):
        return Status(plan.rule)
    entry = expected[plan.members[0]].entry
    last = entry.working.add_working(plan.due, entry.grace) if entry.grace else plan.due
    return Status.LATE if payout_date(match.hypothesis.lines, lines) > last else Status.ARRIVED


def payout_date(numbers: Sequence[int], lines: Sequence[BankLine]) -> date:
    """The day on which a payout was whole."""
    if len(numbers) == 1:
        return lines[numbers[0]].date
    return max(lines[n].date for n in numbers)
