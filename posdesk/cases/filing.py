"""What was written while the vault was locked becomes a case, with the times at which it was done."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from posdesk.cases import sealed, store, writing
from posdesk.cases.model import Story
from posdesk.kit.errors import PosdeskError
from posdesk.vault import service as vaults
from posdesk.vault.service import Change


def file(change: Change, data: bytes) -> int | None:
    """File a piece; the number of its case, or None where it is none of ours."""
    piece = sealed.read(data)
    if piece is None:
        return None
    now = datetime.fromisoformat(change.at).astimezone(UTC)
    told = piece.story
    there = store.CASES.where(change.db, "sealed = ? AND sealed <> ''", told.case.sealed)
    if there:
        story = writing.read(change.db, there[0].id)
    else:
        case = replace(told.case, opened=_before(told.case.opened, now))
        story = writing.create(change, Story(case), now)
        writing.note(change, story.case.id, "sealed", {"day": f"{now:%Y-%m-%d}"})
    _merge(change, story, told, now)
    if piece.data:
        _photo(change, story, piece)
    return story.case.id


def _before(at: datetime | None, now: datetime) -> datetime:
    """When it happened: never after it was filed, whatever the piece says."""
    return now if at is None else min(at, now)


def _merge(change: Change, story: Story, told: Story, now: datetime) -> None:
    number = story.case.id
    for code, one in told.steps.items():
        kept = writing.step_of(change, story, code)
        done = kept.done or (None if one.done is None else _before(one.done, now))
        store.STEPS.put(
            change,
            replace(kept, done=done, answers=one.answers or kept.answers, note=one.note or kept.note),
        )
        if one.answers and one.answers != kept.answers:
            writing.note(change, number, "answered", {"step": code, "answers": ",".join(one.answers)}, done)
        if done is not None and kept.done is None:
            writing.note(change, number, "done", {"step": code}, done)
    for name, words in told.facts.items():
        if words:
            writing.put_fact(change, number, name, words)
    known = {(one.at, one.number) for one in story.calls}
    for call in told.calls:
        at = _before(call.at, now)
        if (at, call.number) not in known:
            store.CALLS.add(change, replace(call, case=number, at=at))
            writing.note(
                change, number, "called", {"step": call.step, "name": call.name, "number": call.number}, at
            )  # fmt: skip


def _photo(change: Change, story: Story, piece: sealed.Piece) -> None:
    try:
        ready = vaults.ready(piece.name, piece.data)
    except PosdeskError:
        # Not a picture after all: it is kept as nothing, and the rest of the piece is filed.
        return
    step = writing.step_of(change, writing.read(change.db, story.case.id), piece.step)
    vaults.attach(change, store.STEPS.table, step.id, ready)
    writing.note(change, story.case.id, "evidence", {"step": piece.step, "file": ready.name})
