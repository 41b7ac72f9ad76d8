"""What comes of a case in other rooms once it is closed: passwords changed, devices looked at, people taught."""

from __future__ import annotations

from collections.abc import Iterable

from posdesk.cases.flows import Flow
from posdesk.cases.model import FollowKind, FollowUp, Story
from posdesk.devices.model import IN_USE, Device
from posdesk.shop.model import Person, Role


def proposed(flow: Flow, story: Story, devices: Iterable[Device], people: Iterable[Person]) -> list[FollowUp]:
    """What is proposed when a case is closed; a drill asks for nothing."""
    if story.case.drill:
        return []
    number = story.case.id
    there = {(one.kind, one.target, one.topic) for one in story.follow_ups}
    found: list[FollowUp] = []
    if flow.rotates or "secret" in story.answers("given"):
        found.append(FollowUp(0, number, FollowKind.ROTATION, story.case.device, story.facts.get("account_name", "")))
    if flow.inspects:
        found += [
            FollowUp(0, number, FollowKind.INSPECTION, one.id, one.name or one.tid or one.serial)
            for one in devices
            if one.status in IN_USE and one.id != story.case.device
        ]
    found += [
        FollowUp(0, number, FollowKind.TRAINING, one.id, one.name, topic)
        for topic in flow.topics
        for one in people
        if one.role is not Role.OTHER
    ]
    return [one for one in found if (one.kind, one.target, one.topic) not in there]
