"""What the report says first: how much never arrived, and the few figures behind it."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from posdesk.kit.money import MINUS, Money, digits, to_decimal
from posdesk.kit.text import Said, Text, said
from posdesk.reconcile.model import Finding, FindingKind, Settlement, Severity, Status, Verdict

Sums = Mapping[str | None, int]
"""Minor units by currency."""


def number(verdict: Verdict) -> str:
    """The report's number: the same for every file that is made from this verdict, in any language."""
    digest = hashlib.sha256()
    for one in verdict.settlements:
        digest.update(f"{one.id}\0{one.currency}\0{one.net}\0{one.status}\0{one.payout}\n".encode("utf-8", "replace"))
    for line in verdict.lines:
        digest.update(f"{line.id}\0{line.currency}\0{line.amount}\0{line.status}\n".encode("utf-8", "replace"))
    for finding in verdict.findings:
        digest.update(f"{finding.id}\0{finding.kind}\0{finding.amount}\n".encode("utf-8", "replace"))
    return f"RC-{verdict.as_of:%Y%m%d}-{digest.hexdigest()[:8].upper()}"


def sums(pairs: Iterable[tuple[str | None, int]]) -> Sums:
    """Amounts added up by currency, in the order of their codes."""
    added: defaultdict[str | None, int] = defaultdict(int)
    for currency, minor in pairs:
        added[currency] += minor
    return dict(sorted(added.items(), key=lambda item: item[0] or ""))


def monies(by_currency: Sums) -> tuple[Money, ...]:
    """Amounts for a sentence."""
    return tuple(Money(minor, currency) for currency, minor in by_currency.items())


def figure(minor: int, currency: str | None) -> str:
    """An amount without its currency, for columns that name it in their heading."""
    return f"{MINUS if minor < 0 else ''}{to_decimal(abs(minor), currency):,.{digits(currency)}f}"


@dataclass(frozen=True, slots=True)
class Summary:
    """The counts and sums of a verdict."""

    by_status: Mapping[Status, int]
    net: Sums
    arrived: Sums
    missing: Sums
    at_risk: Sums
    act: tuple[Finding, ...]
    look: tuple[Finding, ...]
    info: tuple[Finding, ...]
    start: date | None
    end: date | None
    currencies: tuple[str | None, ...]

    @property
    def missing_count(self) -> int:
        """Settlements that never arrived."""
        return self.by_status.get(Status.NEVER_ARRIVED, 0)


def summary(verdict: Verdict) -> Summary:
    """Add a verdict up."""
    ones = verdict.settlements
    missing = [f for f in verdict.findings if f.kind is FindingKind.NEVER_ARRIVED]
    days = [one.takings_date for one in ones]
    by_severity: dict[Severity, list[Finding]] = {severity: [] for severity in Severity}
    for finding in verdict.findings:
        by_severity[finding.severity].append(finding)
    currencies = {one.currency for one in ones} | {f.currency for f in verdict.findings}
    return Summary(
        by_status=Counter(one.status for one in ones),
        net=sums((one.currency, one.net) for one in ones),
        arrived=_net(ones, Status.ARRIVED),
        missing=sums((f.currency, f.amount) for f in missing) if missing else _net(ones, Status.NEVER_ARRIVED),
        at_risk=sums((f.currency, f.amount) for f in by_severity[Severity.ACT]),
        act=tuple(by_severity[Severity.ACT]),
        look=tuple(by_severity[Severity.LOOK]),
        info=tuple(by_severity[Severity.INFO]),
        start=min(days, default=None),
        end=max(days, default=None),
        currencies=tuple(sorted(currencies, key=lambda currency: currency or "")),
    )


def _net(ones: Iterable[Settlement], status: Status) -> Sums:
    return sums((one.currency, one.net) for one in ones if one.status is status)


def answer(verdict: Verdict, counted: Summary | None = None) -> Said:
    """The one sentence for which people open the report."""
    found = counted or summary(verdict)
    day = verdict.as_of
    if found.missing_count:
        return said("report.answer.never_arrived", n=found.missing_count, amounts=monies(found.missing), day=day)
    if found.act:
        return said("report.answer.act", n=len(found.act), amounts=monies(found.at_risk), day=day)
    if not verdict.settlements:
        return said("report.answer.empty")
    waiting = found.by_status.get(Status.AWAITING_STATEMENT, 0)
    if waiting:
        return said("report.answer.waiting", n=waiting, day=day)
    if found.look:
        return said("report.answer.look", n=len(found.look), day=day)
    plain = set(found.by_status) <= {Status.ARRIVED, Status.NOT_DUE}
    return said("report.answer.good" if plain else "report.answer.accounted", day=day)


def also(found: Summary) -> tuple[Said, ...]:
    """What the answer leaves unsaid."""
    more: list[Said] = []
    others = sum(finding.kind is not FindingKind.NEVER_ARRIVED for finding in found.act)
    if found.missing_count and others:
        more.append(said("report.also.act", n=others))
    waiting = found.by_status.get(Status.AWAITING_STATEMENT, 0)
    if found.act and waiting:
        more.append(said("report.also.waiting", n=waiting))
    return tuple(more)


def todo(kind: FindingKind) -> Said:
    """What to do about a finding."""
    return said(f"report.todo.{kind.value}")


def channel_name(channel: str, text: Text) -> str:
    """A channel's name; the data's own word where we have none."""
    key = f"channel.{channel}"
    return text.word(key) if key in text else channel
