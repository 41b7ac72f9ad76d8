"""Each flow walked to its end, by every way through it; interrupted after every step and gone on with."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

from posdesk.cases import flows
from posdesk.cases.flows import Step
from posdesk.cases.model import KINDS, Case, Story
from posdesk.cases.rules import progress
from posdesk.cases.rules.changes import Act, Edit, applied
from posdesk.cases.service import Stand, steps_of, ways_on, where
from tests.cases.desk import NOON, CasesDesk, whole

HERE = where("CN")


def ways(kind: str) -> list[dict[str, tuple[str, ...]]]:
    """Every way through a flow: one answer, or none, at each step that asks; all of them where many may hold."""
    asking = [step for step in flows.flow(kind).steps if step.answers]

    def given(step: Step) -> list[tuple[str, ...]]:
        one = [(answer.id,) for answer in step.answers]
        return [*one, tuple(answer.id for answer in step.answers)] if step.many else [(), *one]

    names = [step.id for step in asking]
    return [dict(zip(names, chosen, strict=True)) for chosen in product(*map(given, asking))]


@pytest.mark.parametrize("kind", KINDS)
def test_every_way_through_a_flow_has_an_end(kind: str) -> None:
    flow = flows.flow(kind)
    seen: set[str] = set()
    for way in ways(kind):
        story = Story(Case(kind=kind, opened=NOON))
        for _ in range(len(flow.steps) + 1):
            current = progress.current(progress.standings(flow, story, NOON, HERE))
            if current is None:
                break
            code = current.step.id
            seen.add(code)
            if way.get(code):
                story = applied(story, Edit(Act.ANSWER, code, answers=way[code]), NOON, "")
            story = applied(story, Edit(Act.DONE, code), NOON, "陈静")
        assert progress.may_end(flow, story)
        assert all(one.stand is Stand.DONE for one in steps_of(story, NOON, HERE))
        assert all(story.steps[code].by == "陈静" for code in story.steps)
    assert seen == {step.id for step in flow.steps}


@pytest.mark.parametrize("kind", KINDS)
def test_where_an_answer_leads_to_another_flow_that_is_offered(kind: str) -> None:
    for step in flows.flow(kind).steps:
        for answer in step.answers:
            story = Story(Case(kind=kind, opened=NOON))
            story = applied(story, Edit(Act.ANSWER, step.id, answers=(answer.id,)), NOON, "")
            assert list(ways_on(story, step.id).values()) == ([answer.opens] if answer.opens else [])
            assert progress.leads_to(step, (answer.id,)) == ([answer.opens] if answer.opens else [])
            if answer.ends:
                assert progress.may_end(flows.flow(kind), story)


@pytest.mark.parametrize("kind", KINDS)
def test_interrupted_after_every_step_it_is_gone_on_with_where_it_stopped(tmp_path: Path, kind: str) -> None:
    desk: CasesDesk = whole(tmp_path / "shop")
    try:
        story = desk.begin(f"case/new?kind={kind}")
        flow = flows.flow(kind)
        for turn in range(len(flow.steps)):
            current = progress.current(steps_of(story, desk.cases().now, HERE))
            if current is None:
                break
            story = desk.done(story, current.step.id, note=f"Notiz {turn}")
            # The power goes: nothing is closed in due form.
            desk.lock()
            desk.hands.later(minutes=7)
            desk.unlock()
            again = desk.cases().story(story.case.id)
            assert again.steps[current.step.id].note == f"Notiz {turn}"
            assert again.is_done(current.step.id)
            assert again.steps == desk.cases().story(story.case.id).steps
            story = again
        assert progress.may_end(flow, story)
        assert desk.cases().close(story.case.id, "").case.closed == desk.cases().now
    finally:
        desk.lock()
