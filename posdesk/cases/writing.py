"""How a case is written: one transaction a change, each with its line in the timeline, which nobody can take back.

The timeline is the history itself: entries of its own kind about the case, chained to all others.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final

from posdesk.cases import store
from posdesk.cases.errors import CaseClosed, CaseGone
from posdesk.cases.model import Case, Event, Fact, StepDone, Story
from posdesk.cases.rules.changes import Act, Edit
from posdesk.vault.service import Change, Entry, Records

TIMELINE: Final = "case_timeline"
OF: Final = '"case" = ?'
"""``case`` is a word of SQL's own."""

_PREFIX: Final = "case_"


def read(db: Any, number: int) -> Story:
    """A case with all that belongs to it; raises :class:`CaseGone`."""
    found = store.CASES.where(db, "id = ?", number)
    if not found:
        raise CaseGone

    def of(table: Records[Any]) -> list[Any]:
        return table.where(db, OF, number)

    return Story(
        found[0], {one.step: one for one in of(store.STEPS)}, {one.name: one.value for one in of(store.FACTS)},
        tuple(of(store.CALLS)), tuple(of(store.LETTERS)), tuple(of(store.FOLLOW_UPS)),
    )  # fmt: skip


def every(db: Any) -> list[Story]:
    """All cases, as they came."""
    return [read(db, one.id) for one in store.CASES.every(db)]


def still_open(case: Case) -> None:
    """Raise :class:`CaseClosed` for one in which nothing more is done."""
    if not case.is_open:
        raise CaseClosed(number=case.id)


def create(change: Change, story: Story, at: datetime) -> Story:
    """Keep a new case with what is known of it; as it is kept."""
    case = store.CASES.add(change, replace(story.case, id=0, opened=story.case.opened or at))
    facts = {name: value for name, value in story.facts.items() if value}
    for name, value in facts.items():
        store.FACTS.add(change, Fact(0, case.id, name, value))
    code = "opened_from" if case.source else "opened"
    told = {"kind": case.kind} | ({"source": case.source} if case.source else {})
    note(change, case.id, code, told, case.opened if case.sealed else None)
    return Story(case, {}, facts)


def note(change: Change, case: int, code: str, told: Mapping[str, str], at: datetime | None = None) -> None:
    """A line of the timeline; ``at`` where it happened before it was written down."""
    when = {} if at is None else {"at": at.astimezone(UTC).isoformat(timespec="seconds")}
    change.note(f"{_PREFIX}{code}", TIMELINE, case, {**told, **when})


def event(entry: Entry) -> Event:
    """A line of the timeline again."""
    told = {name: str(value) for name, value in entry.told.items()}
    at = datetime.fromisoformat(told.pop("at", "") or entry.at)
    return Event(at, entry.who, entry.kind.removeprefix(_PREFIX), told)


def write(change: Change, before: Story, after: Story, edit: Edit) -> Story:
    """Keep what became of a case by one thing that was done; as it is kept."""
    number = before.case.id
    if edit.act is Act.FACT:
        put_fact(change, number, edit.name, after.facts[edit.name])
        return after
    if edit.act is Act.CALL:
        made = store.CALLS.add(change, replace(after.calls[-1], case=number))
        note(change, number, "called", {"step": edit.step, "name": made.name, "number": made.number})
        return replace(after, calls=(*after.calls[:-1], made))
    if edit.act is Act.CALL_NOTE:
        store.CALLS.put(change, after.calls[edit.number])
        return after
    step = step_of(change, after, edit.step)
    if store.STEPS.put(change, step):
        _tell_step(change, after, edit)
    return replace(after, steps={**after.steps, edit.step: step})


def step_of(change: Change, story: Story, code: str) -> StepDone:
    """The record of a step, made where there is none yet."""
    found = story.steps.get(code)
    if found is not None and found.id:
        return found
    there = store.STEPS.where(change.db, f"{OF} AND step = ?", story.case.id, code)
    if there:
        return there[0] if found is None else replace(found, id=there[0].id, case=story.case.id)
    blank = store.STEPS.add(change, StepDone(0, story.case.id, code))
    return blank if found is None else replace(found, id=blank.id, case=story.case.id)


def put_fact(change: Change, number: int, name: str, value: str) -> None:
    """Keep a particular of a case."""
    there = store.FACTS.where(change.db, f"{OF} AND name = ?", number, name)
    if there:
        store.FACTS.put(change, replace(there[0], value=value))
    elif value:
        store.FACTS.add(change, Fact(0, number, name, value))


def _tell_step(change: Change, story: Story, edit: Edit) -> None:
    number = story.case.id
    if edit.act is Act.ANSWER:
        code = "answered" if edit.answers else "unanswered"
        note(change, number, code, {"step": edit.step, "answers": ",".join(edit.answers)})
    elif edit.act in (Act.DONE, Act.AGAIN):
        by = story.steps[edit.step].by
        note(change, number, str(edit.act), {"step": edit.step} | ({"by": by} if by else {}))
