"""The case so far, printable at any point: what is known, every step with its clock, calls, evidence, the timeline."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from posdesk.cases.model import Event, Story
from posdesk.cases.papers import worded
from posdesk.cases.rules.clocks import Where
from posdesk.cases.service import Stand, Standing, steps_of
from posdesk.kit.sheet import Block, Column, Fact, Facts, Heading, Mark, Paragraph, Sheet, Signatures, Table, Tone
from posdesk.kit.text import Text
from posdesk.vault.service import Attachment

_MARKS: Final[Mapping[Stand, tuple[str, Tone]]] = {
    Stand.DONE: ("check-circle", "good"), Stand.NOW: ("clock", "notice"), Stand.LATE: ("hourglass", "danger"),
    Stand.WAITS: ("circle-dashed", "quiet"),
}  # fmt: skip


def compose(
    story: Story, events: Sequence[Event], evidence: Mapping[str, Sequence[Attachment]], now: datetime, here: Where,
    language: str,
) -> Sheet:  # fmt: skip
    """A case as a sheet; one that nobody has kept yet, or that was written while locked, as far as it goes."""
    text = Text(language)
    case = story.case
    steps = steps_of(story, now, here)
    done = sum(one.stand is Stand.DONE for one in steps)
    state = text.word("cases.paper.still_open")
    if case.closed is not None:
        state = text.word("cases.paper.closed", at=worded.moment(case.closed, here))
    blocks: list[Block] = []
    if case.drill:
        blocks.append(Paragraph(text.word("cases.paper.drill"), "strong"))
    known = [Fact(text.word(f"cases.field.{name}"), value) for name, value in story.facts.items()
             if value and f"cases.field.{name}" in text]  # fmt: skip
    if known:
        blocks += [Heading(text.word("cases.paper.known")), Facts(tuple(known))]
    blocks += [Heading(text.word("cases.paper.steps")), _steps(story, steps, here, text)]
    blocks += _calls(story, here, text)
    blocks += _evidence(story, evidence, text)
    if events:
        head = (Column(text.word("cases.paper.col_at")), Column(text.word("cases.paper.col_what"), wide=True),
                Column(text.word("cases.paper.col_who")))  # fmt: skip
        rows = tuple((worded.moment(one.at, here), worded.event(one, case.kind, text), one.who) for one in events)
        blocks += [Heading(text.word("cases.paper.timeline")), Table(head, rows)]
    if case.lesson:
        blocks += [Heading(text.word("cases.paper.lesson")), Paragraph(case.lesson)]
    blocks.append(Signatures((text.word("cases.letter.sign"),)))
    opened = case.opened or now
    return Sheet(
        f"PC-{here.day(opened):%Y%m%d}-{case.id:03}",
        text.word("cases.paper.so_far", number=f"{case.id:03}", kind=worded.kind(case.kind, text)),
        text.word("cases.paper.status_line", done=done, all=len(steps), state=state),
        text.language, here.day(now), tuple(blocks),
        tuple(filter(None, (case.what, text.word("cases.paper.opened", at=worded.moment(opened, here)),
                            text.word("cases.paper.printed", at=worded.moment(now, here))))),
    )  # fmt: skip


def _steps(story: Story, steps: Sequence[Standing], here: Where, text: Text) -> Table:
    columns = (
        Column(text.word("cases.paper.col_step"), "status"), Column(text.word("cases.paper.col_due")),
        Column(text.word("cases.paper.col_done")), Column(text.word("cases.paper.col_who")),
        Column(text.word("cases.paper.col_note"), wide=True),
    )  # fmt: skip
    rows = []
    for one in steps:
        kept = story.steps.get(one.step.id)
        icon, tone = _MARKS[one.stand]
        name = worded.step(story.case.kind, one.step.id, text)
        said = "" if kept is None else text.word("list.semicolon").join(
            filter(None, (worded.answers(kept.answers, text), kept.note))
        )  # fmt: skip
        done = "" if kept is None else worded.moment(kept.done, here)
        rows.append((
            Mark(icon, name, tone), worded.moment(one.due, here), done or text.word("cases.paper.open_step"),
            text.word("cases.paper.nobody") if kept is None or not kept.by else kept.by, said,
        ))  # fmt: skip
    return Table(columns, tuple(rows))


def _calls(story: Story, here: Where, text: Text) -> list[Block]:
    if not story.calls:
        return []
    columns = (
        Column(text.word("cases.paper.col_at")), Column(text.word("cases.paper.col_who")),
        Column(text.word("cases.paper.col_number")), Column(text.word("cases.paper.col_note"), wide=True),
    )  # fmt: skip
    rows = tuple((worded.moment(one.at, here), one.name, one.number, one.note) for one in story.calls)
    return [Heading(text.word("cases.paper.calls")), Table(columns, rows)]


def _evidence(story: Story, evidence: Mapping[str, Sequence[Attachment]], text: Text) -> list[Block]:
    rows = tuple(
        (worded.step(story.case.kind, code, text), one.name, one.sha256[:16])
        for code, many in evidence.items()
        for one in many
    )
    if not rows:
        return []
    columns = (Column(text.word("cases.paper.col_step")), Column(text.word("cases.paper.col_file"), wide=True),
               Column("SHA-256"))  # fmt: skip
    return [Heading(text.word("cases.paper.evidence")), Table(columns, rows)]
