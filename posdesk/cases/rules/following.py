"""What comes of a case in other rooms once it is closed: passwords changed, devices looked at, people taught."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from posdesk.cases.flows import Flow
from posdesk.cases.model import FollowKind, FollowUp, Story
from posdesk.devices.model import IN_USE, Device
from posdesk.passwords.model import Account, Cause, Grade
from posdesk.shop.model import Person, Role

_CAUSES: Final[Mapping[str, Cause]] = {
    "INC-2": Cause.SUSPECTED, "INC-3": Cause.SUSPECTED, "INC-5": Cause.PHISHING, "INC-6": Cause.LEAK,
}  # fmt: skip


def cause(kind: str) -> Cause:
    """Why a password is changed after such a case."""
    return _CAUSES.get(kind, Cause.LEAK)


def rotates(flow: Flow, story: Story) -> bool:
    """Whether passwords are to be changed after it."""
    return flow.rotates or "secret" in story.answers("given")


def touched(story: Story, accounts: Iterable[Account]) -> list[Account]:
    """The accounts that a case concerns: the named one, else those of its device and provider, else all."""
    case, every = story.case, [one for one in accounts if one.closed is None and one.grade is not Grade.BOUND]
    named = [one for one in every if one.name and one.name == story.facts.get("account_name")]
    near = [
        one
        for one in every
        if (case.device is not None and one.device == case.device)
        or (case.provider is not None and one.provider == case.provider)
    ]
    return named or near or every


def rotations(flow: Flow, story: Story, accounts: Iterable[Account]) -> list[FollowUp]:
    """The changes of passwords that a case asks for; one without a target where no account is in the list yet."""
    if not rotates(flow, story):
        return []
    found = touched(story, accounts)
    made = [FollowUp(0, story.case.id, FollowKind.ROTATION, one.id, one.name) for one in found]
    return made or [FollowUp(0, story.case.id, FollowKind.ROTATION)]


def fresh(story: Story, wanted: Iterable[FollowUp]) -> list[FollowUp]:
    """Those that were not asked for before."""
    there = {(one.kind, one.target, one.topic) for one in story.follow_ups}
    return [one for one in wanted if (one.kind, one.target, one.topic) not in there]


def proposed(
    flow: Flow, story: Story, devices: Iterable[Device], people: Iterable[Person], accounts: Iterable[Account]
) -> list[FollowUp]:  # fmt: skip
    """What is proposed when a case is closed; a drill asks for nothing."""
    if story.case.drill:
        return []
    number = story.case.id
    found = rotations(flow, story, accounts)
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
    return fresh(story, found)
