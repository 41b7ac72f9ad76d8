"""Cases in words: moments of the shop's clock, steps, answers and the lines of a timeline."""

from __future__ import annotations

from datetime import datetime

from posdesk.cases.model import Event, FollowUp, Story
from posdesk.cases.rules.clocks import Where
from posdesk.kit.text import Text


def moment(at: datetime | None, here: Where) -> str:
    """A moment as the shop's clock shows it; empty for none."""
    return "" if at is None else f"{at.astimezone(here.zone):%Y-%m-%d %H:%M}"


def kind(code: str, text: Text) -> str:
    """What a flow is called."""
    key = f"cases.flow.{code}.name"
    return text.word(key) if key in text else code


def step(flow: str, code: str, text: Text) -> str:
    """What a step is called."""
    key = f"cases.step.{flow}.{code}.name"
    return text.word(key) if key in text else code


def answers(codes: str | tuple[str, ...], text: Text) -> str:
    """Answers in words."""
    given = codes.split(",") if isinstance(codes, str) else codes
    return text.show(tuple(text.word(f"cases.answer.{one}") for one in given if f"cases.answer.{one}" in text))


def title(story: Story, text: Text) -> str:
    """A case in one line."""
    what = story.case.what
    return " · ".join(filter(None, (kind(story.case.kind, text), what)))


def followed(one: FollowUp, text: Text) -> str:
    """What came of a case, in words."""
    return _followed({"follow": str(one.kind), "name": one.name, "topic": one.topic, "made": str(int(one.made))}, text)


def event(one: Event, flow: str, text: Text) -> str:
    """A line of the timeline."""
    told = one.told
    match one.what:
        case "opened" | "opened_from":
            return text.word("cases.event.opened", kind=kind(told.get("kind", flow), text))
        case "done" | "again":
            words = text.word(f"cases.event.{one.what}", step=step(flow, told["step"], text))
            return text.word("cases.event.by", words=words, by=told["by"]) if told.get("by") else words
        case "answered" | "unanswered":
            name = step(flow, told["step"], text)
            return text.word(f"cases.event.{one.what}", step=name, answers=answers(told["answers"], text))
        case "called":
            return text.word("cases.event.called", name=told["name"], number=told["number"])
        case "evidence":
            return text.word("cases.event.evidence", step=step(flow, told["step"], text), file=told["file"])
        case "acted":
            return text.word("cases.event.acted", what=text.word(f"cases.act.{told['act']}"))
        case "letter":
            return text.word("cases.event.letter", what=text.word(f"cases.letter.{told['letter']}"))
        case "printed":
            key = f"cases.letter.{told['paper']}"
            what = text.word(key) if key in text else text.word("cases.paper.itself")
            return text.word("cases.event.printed", what=what)
        case "followed":
            return text.word("cases.event.followed", what=_followed(told, text))
        case "leads_to":
            return text.word("cases.event.leads_to", number=told["number"], kind=kind(told["kind"], text))
        case "lesson":
            return text.word("cases.event.lesson", words=told["words"])
        case "sealed":
            return text.word("cases.event.sealed", day=told["day"])
        case _:
            return text.word(f"cases.event.{one.what}")


def _followed(told: dict[str, str] | object, text: Text) -> str:
    known = dict(told) if isinstance(told, dict) else {}
    if known.get("follow") == "rotation":
        if known.get("made") != "1" or not known.get("name"):
            return text.word("cases.follow.waiting")
        return text.word("cases.follow.rotation", name=known["name"])
    if known.get("follow") == "inspection":
        return text.word("cases.follow.inspection", name=known.get("name", ""))
    topic = f"shop.topic.{known.get('topic', '')}"
    words = text.word(topic) if topic in text else known.get("topic", "")
    return text.word("cases.follow.training", name=known.get("name", ""), topic=words)
