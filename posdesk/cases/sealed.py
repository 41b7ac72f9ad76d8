"""A case while the vault is locked, or before there is one: kept in memory, and as pieces for the sealed inbox.

A piece is a line that says what it is, a line of JSON, and for a photo its data. Anybody who reaches the disk can write
such a piece, so what is read from one is believed no further than what somebody types.
"""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any, Final

from posdesk.cases import flows
from posdesk.cases.errors import FlowUnknown
from posdesk.cases.model import Call, Case, StepDone, Story
from posdesk.cases.rules import typed
from posdesk.cases.rules.changes import Edit, applied

MAGIC: Final = b"posdesk-case 1\n"
_MOST_CALLS: Final = 50
_LONGEST_NAME: Final = 80


@dataclass(slots=True)
class Outside:
    """One case outside the vault, which goes into it as soon as it is opened."""

    story: Story
    token: str = field(default_factory=lambda: secrets.token_hex(8))

    def edit(self, edit: Edit, now: datetime) -> None:
        """Something was done in it."""
        self.story = applied(self.story, edit, now, "")

    def piece(self) -> bytes:
        """All of it but its photos."""
        return MAGIC + _line(_told(self.story, self.token))

    def photo(self, step: str, name: str, data: bytes) -> bytes:
        """One photo of a step."""
        told = _told(replace(self.story, steps={}, facts={}, calls=()), self.token)
        return MAGIC + _line({**told, "photo": {"step": step, "name": name}}) + data


@dataclass(frozen=True, slots=True)
class Piece:
    """What one piece says: a case as far as it goes, and perhaps a photo of one of its steps."""

    story: Story
    step: str = ""
    name: str = ""
    data: bytes = b""


def read(data: bytes) -> Piece | None:
    """What a piece of the sealed inbox says of a case; None for anything else."""
    if not data.startswith(MAGIC):
        return None
    head, _, rest = data[len(MAGIC) :].partition(b"\n")
    try:
        told = json.loads(head)
        story = _story(told)
        photo = told.get("photo")
        if photo is None:
            return Piece(story)
        step = flows.flow(story.case.kind).step(str(photo["step"]))
        return Piece(story, step.id, str(photo["name"])[:_LONGEST_NAME], rest)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, FlowUnknown):
        return None


def _line(told: Any) -> bytes:
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _told(story: Story, token: str) -> dict[str, Any]:
    return {
        "token": token, "kind": story.case.kind, "opened": _moment(story.case.opened), "drill": story.case.drill,
        "steps": {
            code: {"done": _moment(one.done), "answers": list(one.answers), "note": one.note}
            for code, one in story.steps.items()
        },
        "facts": dict(story.facts),
        "calls": [[call.step, _moment(call.at), call.name, call.number, call.note] for call in story.calls],
    }  # fmt: skip


def _story(told: Any) -> Story:
    flow = flows.flow(str(told["kind"]))
    fields = {name for step in flow.steps for name in step.fields}
    steps = {}
    for code, one in told["steps"].items():
        step = flow.step(code)
        answers = tuple(answer for answer in map(str, one["answers"]) if step.answer(answer) is not None)
        steps[code] = StepDone(0, 0, code, _at(one["done"]), "", answers, typed.clean(str(one["note"])))
    facts = {name: typed.value(name, str(words)) for name, words in told["facts"].items() if name in fields}
    calls = tuple(
        Call(0, 0, flow.step(step).id, _at(at), typed.clean(str(name)), typed.clean(str(number)),
             typed.clean(str(note)))
        for step, at, name, number, note in told["calls"][:_MOST_CALLS]
    )  # fmt: skip
    case = Case(kind=flow.kind, opened=_at(told["opened"]), drill=told["drill"] is True, sealed=str(told["token"])[:32])
    return Story(case, steps, facts, calls)


def _moment(at: datetime | None) -> str:
    return "" if at is None else at.astimezone(UTC).isoformat(timespec="seconds")


def _at(words: Any) -> datetime | None:
    if not words:
        return None
    at = datetime.fromisoformat(str(words))
    if at.tzinfo is None:
        raise ValueError("a moment without a zone")
    return at.astimezone(UTC)
