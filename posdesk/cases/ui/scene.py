"""A case as it is shown: with its clocks, whom to call, what is kept with its steps, and where it is kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from posdesk.cases import flows
from posdesk.cases.flows import Flow, Step
from posdesk.cases.model import Dial, Story
from posdesk.cases.service import Cases, Stand, Standing, Where, steps_of
from posdesk.kit.text import Text
from posdesk.ui.badge import State
from posdesk.ui.theme import Tone
from posdesk.vault.service import Attachment

LOOK: Final[Mapping[Stand, State]] = {
    Stand.DONE: State("check-circle", Tone.GOOD),
    Stand.NOW: State("play", Tone.NOTICE),
    Stand.LATE: State("hourglass", Tone.DANGER),
    Stand.WAITS: State("circle-dashed", Tone.QUIET),
}


@dataclass(slots=True)
class Scene:
    """What a page shows of a case."""

    story: Story
    here: Where
    now: Callable[[], datetime]
    dials: Mapping[str, Sequence[Dial]] = field(default_factory=dict)
    evidence: Mapping[str, Sequence[Attachment]] = field(default_factory=dict)
    people: Sequence[str] = ()
    acts: frozenset[str] = frozenset()
    """What may be told to other rooms from here."""
    outside: bool = False
    """Whether the vault is not open."""

    @property
    def flow(self) -> Flow:
        """The flow of the case."""
        return flows.flow(self.story.case.kind)

    def steps(self) -> list[Standing]:
        """Its steps as they stand now."""
        return steps_of(self.story, self.now(), self.here)


def of_vault(cases: Cases, story: Story, language: str) -> Scene:
    """A case of the open vault, with all that belongs to it; slow."""
    flow = flows.flow(story.case.kind)
    return Scene(
        story, cases.where(language), lambda: cases.now,
        {step.id: cases.dials(step, story, language) for step in flow.steps if step.tell},
        cases.evidence(story), [one.name for one in cases.people()],
        frozenset(step.act for step in flow.steps if step.act and cases.may_act(story, step.act)),
    )  # fmt: skip


def words_of(step: Step, kind: str, part: str, text: Text) -> str:
    """One of a step's texts; empty where it has none."""
    key = f"cases.step.{kind}.{step.id}.{part}"
    return text.word(key) if key in text else ""


def never(step: Step, kind: str, text: Text) -> tuple[str, str]:
    """What must never be done at a step, and what in the whole flow."""
    return words_of(step, kind, "never", text), text.word(f"cases.flow.{kind}.never")


def in_hours(left: timedelta) -> tuple[int, str]:
    """How long that is, in the largest unit that says enough: minutes, hours or days."""
    minutes = round(abs(left).total_seconds() / 60)
    if minutes < 90:
        return max(1, minutes), "m"
    hours = round(minutes / 60)
    return (hours, "h") if hours < 48 else (round(hours / 24), "d")
