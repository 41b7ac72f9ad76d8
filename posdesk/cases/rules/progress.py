"""How far a case is: which steps are called for, which is the one to do now, and which are late."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from posdesk.cases.flows import Flow, Step
from posdesk.cases.model import Story
from posdesk.cases.rules import clocks
from posdesk.cases.rules.clocks import Where

FROM: Final = timedelta(days=1)


class Stand(StrEnum):
    """How a step stands."""

    DONE = "done"
    NOW = "now"
    LATE = "late"
    WAITS = "waits"
    """Its time has not come, or other steps come first."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One step of a case as it is."""

    step: Step
    stand: Stand
    due: datetime | None
    """By when; of a step that counts from the day the money was due: from when on."""

    @property
    def is_from(self) -> bool:
        """Whether its moment is when it begins, not when it should be over."""
        return self.step.clock.from_due


def called_for(step: Step, story: Story) -> bool:
    """Whether a step belongs to this case, as it was answered so far; what was done stays."""
    if not step.when or story.is_done(step.id):
        return True
    return any(answer in story.answers(other) for other, answer in step.when)


def standings(flow: Flow, story: Story, now: datetime, where: Where) -> list[Standing]:
    """Every step that is called for, in the order in which it is done."""
    case = story.case
    opened = case.opened or now
    here = clocks.sensible(now, story)
    owed = clocks.money_due(story.facts, opened, where)
    found: list[Standing] = []
    current = False
    for step in flow.steps:
        if not called_for(step, story):
            continue
        due = clocks.due(step.clock, opened, owed, where)
        if story.is_done(step.id):
            stand = Stand.DONE
        elif case.is_open and due is not None and step.clock.amount and due + _grace(step) < here:
            stand = Stand.LATE
        elif not current and case.is_open:
            stand = Stand.NOW
        else:
            stand = Stand.WAITS
        current = current or stand is not Stand.DONE
        found.append(Standing(step, stand, due))
    return found


def _grace(step: Step) -> timedelta:
    """What is to be done from a moment on is late a day after it."""
    return FROM if step.clock.from_due else timedelta()


def current(found: Sequence[Standing]) -> Standing | None:
    """The step to do now; None where all are done."""
    return next((one for one in found if one.stand is not Stand.DONE), None)


def may_end(flow: Flow, story: Story) -> bool:
    """Whether something was answered that ends the case, or nothing is left to do."""
    ended = any(
        answer.ends and answer.id in story.answers(step.id) for step in flow.steps for answer in step.answers
    )  # fmt: skip
    return ended or all(story.is_done(step.id) for step in flow.steps if called_for(step, story))


def leads_to(step: Step, answers: Sequence[str]) -> list[str]:
    """The flows that begin with these answers."""
    return [one.opens for one in step.answers if one.id in answers and one.opens]
