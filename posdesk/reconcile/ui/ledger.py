"""A verdict laid out for looking at: by day, by status, searchable, sortable. Built in the lane, without Qt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from posdesk.kit.jobs import Job
from posdesk.kit.money import plain
from posdesk.reconcile.findings import MISSING
from posdesk.reconcile.marks import RANK
from posdesk.reconcile.model import Decisions, Finding, Line, Payout, Settlement, Severity, Status, Verdict

Month = tuple[int, int]
Sums = Mapping[str | None, int]


@dataclass(slots=True)
class Day:
    """One takings day: how many settlements in which state, what they should pay, what is at risk."""

    worst: Status
    counts: Counter[Status] = field(default_factory=Counter)
    net: Counter[str | None] = field(default_factory=Counter)
    risk: Counter[str | None] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the list is narrowed to; the default narrows nothing."""

    statuses: frozenset[Status] = frozenset()
    channel: str | None = None
    merchant: str | None = None
    month: Month | None = None
    day: date | None = None
    needs_action: bool = False
    words: str = ""


class Ledger:
    """The indexes of one verdict; settlements are named by their place in it."""

    def __init__(self, verdict: Verdict, job: Job | None = None, decisions: Decisions | None = None) -> None:
        self.verdict = verdict
        self.decisions = decisions or Decisions()
        dismissed = self.decisions.dismissed
        self.open_findings = tuple(one for one in verdict.findings if one.id not in dismissed)
        """What nobody has said is settled."""
        self.findings = (*self.open_findings, *(one for one in verdict.findings if one.id in dismissed))
        """All of them, those that are settled last."""
        self.settlements: Sequence[Settlement] = verdict.settlements
        self.payouts: Mapping[str, Payout] = {payout.id: payout for payout in verdict.payouts}
        self.lines: Mapping[str, Line] = {line.id: line for line in verdict.lines}
        self.place: dict[str, int] = {}
        self.days: dict[date, Day] = {}
        self.by_status: Counter[Status] = Counter()
        channels: set[str] = set()
        merchants: set[str] = set()
        for number, one in enumerate(self.settlements):
            if job is not None and number % 2000 == 0:
                job.step("explaining", number, len(self.settlements))
            self.place[one.id] = number
            self.by_status[one.status] += 1
            channels.add(one.channel)
            merchants.add(one.merchant)
            day = self.days.get(one.takings_date)
            if day is None:
                day = self.days[one.takings_date] = Day(one.status)
            elif RANK[one.status] < RANK[day.worst]:
                day.worst = one.status
            day.counts[one.status] += 1
            day.net[one.currency] += one.net
        self.channels = tuple(sorted(channels))
        self.merchants = tuple(sorted(merchants))
        self.months: tuple[Month, ...] = tuple(sorted({(day.year, day.month) for day in self.days}))
        self.finding_of: dict[str, Finding] = {}
        self.needs_action: set[int] = set()
        self._weigh(verdict.findings)

    def _weigh(self, findings: Iterable[Finding]) -> None:
        for finding in findings:
            act = finding.severity is Severity.ACT and finding.id not in self.decisions.dismissed
            for number, settlement in enumerate(finding.settlements):
                place = self.place.get(settlement)
                if place is None:
                    continue
                self.finding_of.setdefault(settlement, finding)
                if act:
                    self.needs_action.add(place)
                    if number == 0:
                        self.days[self.settlements[place].takings_date].risk[finding.currency] += finding.amount

    @property
    def at_risk(self) -> Sums:
        """What is missing for certain, by currency, but for what is settled."""
        total = Counter({currency if currency != "null" else None: n for currency, n in self.verdict.at_risk.items()})
        for finding in self.verdict.findings:
            if finding.kind in MISSING and finding.id in self.decisions.dismissed:
                total[finding.currency] -= finding.amount
        return {currency: amount for currency, amount in total.items() if amount}

    @property
    def missing(self) -> tuple[Settlement, ...]:
        """The settlements that never arrived, but for those of which it is settled."""
        dismissed = self.decisions.dismissed
        ones = (one for one in self.settlements if one.status is Status.NEVER_ARRIVED)
        return tuple(
            one for one in ones if one.id not in self.finding_of or self.finding_of[one.id].id not in dismissed
        )

    def payout_of(self, settlement: Settlement) -> Payout | None:
        """The payout that served a settlement."""
        return self.payouts.get(settlement.payout) if settlement.payout else None

    def lines_of(self, ids: Iterable[str]) -> tuple[Line, ...]:
        """Bank lines by their ids."""
        return tuple(self.lines[each] for each in ids if each in self.lines)

    def risk_in(self, month: Month) -> Sums:
        """What is at risk of a month's takings days, by currency."""
        total: Counter[str | None] = Counter()
        for day, what in self.days.items():
            if (day.year, day.month) == month:
                total.update(what.risk)
        return total

    def find(self, wanted: Wanted) -> list[int]:
        """The places of the settlements that fit, in the verdict's order."""
        tests: list[Callable[[int, Settlement], bool]] = []
        if wanted.statuses:
            tests.append(lambda _, one: one.status in wanted.statuses)
        if wanted.channel is not None:
            tests.append(lambda _, one: one.channel == wanted.channel)
        if wanted.merchant is not None:
            tests.append(lambda _, one: one.merchant == wanted.merchant)
        if wanted.month is not None:
            tests.append(lambda _, one: (one.takings_date.year, one.takings_date.month) == wanted.month)
        if wanted.day is not None:
            tests.append(lambda _, one: one.takings_date == wanted.day)
        if wanted.needs_action:
            tests.append(lambda place, _: place in self.needs_action)
        words = wanted.words.casefold().replace(",", "").split()
        if words:
            texts = self._texts
            tests.append(lambda place, _: all(word in texts[place] for word in words))
        return [n for n, one in enumerate(self.settlements) if all(test(n, one) for test in tests)]

    def order(self, places: Sequence[int], column: str, *, backwards: bool) -> list[int]:
        """The same places in the order of a column; ties stay in the verdict's order."""
        key = self._keys()[column]
        return sorted(places, key=lambda n: key(self.settlements[n]), reverse=backwards)

    def difference(self, one: Settlement) -> int | None:
        """What came less what was expected, of the payout that served it; the whole net where nothing came."""
        payout = self.payout_of(one)
        if payout is not None:
            return payout.difference
        return -one.net if one.status in (Status.NEVER_ARRIVED, Status.OVERDUE) else None

    def _keys(self) -> Mapping[str, Callable[[Settlement], tuple[object, ...]]]:
        def paid(one: Settlement) -> tuple[object, ...]:
            payout = self.payout_of(one)
            return (payout is None, payout.date if payout else date.min)

        def difference(one: Settlement) -> tuple[object, ...]:
            gap = self.difference(one)
            return (gap is None, gap or 0)

        return {
            "day": lambda one: (one.takings_date,),
            "status": lambda one: (RANK[one.status],),
            "net": lambda one: (one.net,),
            "due": lambda one: (one.due is None, one.due or date.min),
            "channel": lambda one: (one.channel,),
            "merchant": lambda one: (one.merchant, one.group),
            "difference": difference,
            "paid": paid,
            "takings": lambda one: (one.takings,),
            "gross": lambda one: (one.gross,),
            "fee": lambda one: (one.fee,),
        }

    @cached_property
    def _texts(self) -> list[str]:
        """What the search looks into: ids, amounts, and what the bank lines say."""
        return [self._text(one) for one in self.settlements]

    def _text(self, one: Settlement) -> str:
        parts = [one.id, one.payout or "", *(plain(m, one.currency) for m in (one.net, one.gross, one.fee))]
        parts += [value for _, value in one.group]
        parts.append(one.due.isoformat() if one.due else "")
        for line in self.lines_of((*one.lines, *one.candidates)):
            parts += [line.id, plain(line.amount, line.currency), line.reference, line.memo, line.counterparty]
            parts.append(line.date.isoformat())
        return "\n".join(parts).casefold()
