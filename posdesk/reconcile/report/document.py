"""The report as a sheet: the answer first, then what to do about it, then everything it rests on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from posdesk.kit.money import Money
from posdesk.kit.sheet import (
    Block,
    Cell,
    Column,
    Entries,
    Entry,
    Figure,
    Figures,
    Heading,
    Paragraph,
    Sheet,
    Signatures,
    Table,
)
from posdesk.kit.text import Text
from posdesk.reconcile.marks import finding_mark
from posdesk.reconcile.model import Finding, Settlement, Status, Verdict
from posdesk.reconcile.report import ground
from posdesk.reconcile.report.ledger import ledger
from posdesk.reconcile.report.summary import Summary, also, answer, channel_name, monies, number, summary, todo
from posdesk.statements.model import ReadFile

MOST_ACT: Final = 300
"""Findings to act on that are printed; nobody ticks off more on paper."""

MOST_OTHER: Final = 30
"""Findings of one kind to look at, or to know, that are printed."""


def compose(verdict: Verdict, text: Text, files: Sequence[ReadFile] = (), *, whole: bool = False) -> Sheet:
    """The report; ``whole`` lists what paper would only count."""
    found = summary(verdict)
    facts = [text.word("report.as_of", day=verdict.as_of)]
    if found.start and found.end:
        facts.append(text.word("report.scope", start=found.start, end=found.end))
    facts.append(text.word("report.fact.guessed" if verdict.terms_guessed else "report.fact.given"))
    blocks: list[Block] = [_figures(found, text)]
    blocks += _act(verdict, found.act, text, whole=whole)
    blocks += _others(verdict, found.look, "report.section.look", text, whole=whole)
    blocks += _others(verdict, found.info, "report.section.info", text, whole=whole)
    blocks += ground.cautions(verdict, text)
    blocks += ledger(verdict, found, text, whole=whole)
    blocks += ground.wallets(verdict, text)
    blocks += ground.coverage(verdict, text)
    blocks += ground.terms(verdict, text)
    blocks += ground.files_read(files, text)
    blocks.append(Signatures((text.word("report.sign.checked"), text.word("report.sign.date"))))
    blocks.append(Paragraph(text.word("report.made_by"), "quiet"))
    return Sheet(
        id=number(verdict),
        title=text.word("report.title"),
        answer=text.say(answer(verdict, found)),
        note=" ".join(text.say(more) for more in also(found)),
        facts=tuple(facts),
        language=text.language,
        dated=verdict.as_of,
        blocks=tuple(blocks),
    )


def _figures(found: Summary, text: Text) -> Figures:
    off = sum(found.by_status.get(status, 0) for status in (Status.LATE, Status.SHORT, Status.OVER))
    arrived = found.by_status.get(Status.ARRIVED, 0)
    risk = monies(found.at_risk)
    return Figures(
        (
            _figure("expected", sum(found.by_status.values()), text.show(monies(found.net)), text),
            _figure(
                "arrived",
                arrived + off,
                text.word("report.figure.late_or_off", n=off) if off else text.show(monies(found.arrived)),
                text,
            ),
            _figure("missing", found.missing_count, text.show(monies(found.missing)), text),
            Figure(
                text.word("report.figure.at_risk"),
                text.show(risk[0]) if risk else text.word("none"),
                text.show(risk[1:]) or text.word("report.figure.act_findings", n=len(found.act)),
            ),
        )
    )


def _figure(name: str, count: int, note: str, text: Text) -> Figure:
    return Figure(text.word(f"report.figure.{name}"), text.show(count), note)


class _Places:
    """Which takings or which bank line a finding is about, in words."""

    def __init__(self, verdict: Verdict, text: Text) -> None:
        self._settlements = {one.id: one for one in verdict.settlements}
        self._lines = {line.id: line for line in verdict.lines}
        self._merchants = len({one.merchant for one in verdict.settlements}) > 1
        self._text = text

    def about(self, finding: Finding) -> str:
        """Takings days, channel and merchant; for a bank line its day and payer."""
        ones = [self._settlements[name] for name in finding.settlements if name in self._settlements]
        if ones:
            parts = [self._days(ones), *sorted({channel_name(one.channel, self._text) for one in ones})]
            if self._merchants:
                parts += sorted({one.merchant for one in ones})
            parts += sorted({value for one in ones for _, value in one.group})
            return " · ".join(parts)
        lines = [self._lines[name] for name in finding.lines if name in self._lines]
        return " · ".join(
            part for line in lines[:1] for part in (line.date.isoformat(), line.counterparty, line.account) if part
        )

    def _days(self, ones: list[Settlement]) -> str:
        days = sorted({one.takings_date for one in ones})
        if len(days) == 1:
            return self._text.word("report.takings_day", day=days[0])
        return self._text.word("report.takings_days", start=days[0], end=days[-1])


def _act(verdict: Verdict, findings: tuple[Finding, ...], text: Text, *, whole: bool) -> list[Block]:
    if not findings:
        return []
    places = _Places(verdict, text)
    shown = findings if whole else findings[:MOST_ACT]
    blocks: list[Block] = [
        Heading(text.word("report.section.act"), text.word("report.section.act_note")),
        Entries(tuple(_entry(finding, places, text) for finding in shown)),
    ]
    if len(shown) < len(findings):
        blocks.append(Paragraph(text.word("report.entries_more", n=len(findings) - len(shown)), "quiet"))
    return blocks


def _entry(finding: Finding, places: _Places, text: Text) -> Entry:
    facts = []
    if finding.due:
        facts.append(text.word("report.due", day=finding.due))
    if finding.age_days:
        facts.append(text.word("report.age", n=finding.age_days))
    return Entry(
        mark=finding_mark(finding.kind, text),
        title=places.about(finding),
        amount=str(Money(finding.amount, finding.currency)),
        text=text.say(finding.because),
        facts=tuple(facts),
        todo=text.say(todo(finding.kind)),
    )


def _others(verdict: Verdict, findings: tuple[Finding, ...], heading: str, text: Text, *, whole: bool) -> list[Block]:
    if not findings:
        return []
    places = _Places(verdict, text)
    blocks: list[Block] = [Heading(text.word(heading))]
    by_kind: defaultdict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_kind[finding.kind].append(finding)
    columns = (
        Column(text.word("column.finding"), "status"),
        Column(text.word("column.about")),
        Column(text.word("column.because"), wide=True),
        Column(text.word("column.amount"), "money"),
    )
    for ones in by_kind.values():
        shown = ones if whole else ones[:MOST_OTHER]
        blocks.append(Paragraph(text.say(todo(ones[0].kind))))
        blocks.append(Table(columns, tuple(_row(finding, places, text) for finding in shown)))
        if len(shown) < len(ones):
            blocks.append(Paragraph(text.word("report.entries_more", n=len(ones) - len(shown)), "quiet"))
    return blocks


def _row(finding: Finding, places: _Places, text: Text) -> tuple[Cell, ...]:
    return (
        finding_mark(finding.kind, text),
        places.about(finding),
        text.say(finding.because),
        str(Money(finding.amount, finding.currency)),
    )
