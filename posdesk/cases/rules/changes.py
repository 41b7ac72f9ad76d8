"""What becomes of a case by one thing that somebody does; the same in the vault, beside it and before it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from posdesk.cases.model import Call, StepDone, Story
from posdesk.cases.rules import typed


class Act(StrEnum):
    """What somebody did."""

    NOTE = "note"
    ANSWER = "answer"
    DONE = "done"
    AGAIN = "again"
    """A step that was done is opened again."""
    FACT = "fact"
    CALL = "call"
    CALL_NOTE = "call_note"


@dataclass(frozen=True, slots=True)
class Edit:
    """One thing that somebody did in a case."""

    act: Act
    step: str = ""
    name: str = ""
    """Of a field, or whom somebody called."""
    value: str = ""
    """Words, or the number that was called."""
    answers: tuple[str, ...] = ()
    number: int = 0
    """Which call: its place among them."""


def applied(story: Story, edit: Edit, now: datetime, who: str) -> Story:
    """The case after it; texts without card numbers."""
    if edit.act is Act.FACT:
        return replace(story, facts={**story.facts, edit.name: typed.value(edit.name, edit.value)})
    if edit.act is Act.CALL:
        call = Call(0, story.case.id, edit.step, now, edit.name, edit.value)
        return replace(story, calls=(*story.calls, call))
    if edit.act is Act.CALL_NOTE:
        calls = list(story.calls)
        calls[edit.number] = replace(calls[edit.number], note=typed.clean(edit.value))
        return replace(story, calls=tuple(calls))
    before = story.steps.get(edit.step) or StepDone(0, story.case.id, edit.step)
    if edit.act is Act.NOTE:
        after = replace(before, note=typed.clean(edit.value))
    elif edit.act is Act.ANSWER:
        after = replace(before, answers=edit.answers)
    elif edit.act is Act.DONE:
        after = replace(before, done=now, by=typed.clean(edit.value) or who)
    else:
        after = replace(before, done=None, by="")
    return replace(story, steps={**story.steps, edit.step: after})
