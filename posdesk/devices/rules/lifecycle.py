"""What is due of a device, and when: inspections, approvals that end, warranty, replacement, things left half done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from posdesk.devices.model import (
    IN_USE,
    PAPER,
    Acceptance,
    Custody,
    Device,
    Found,
    Inspection,
    Look,
    Outcome,
    Status,
)
from posdesk.devices.rules import risk
from posdesk.kit.agenda import Due, Urgency
from posdesk.kit.links import link
from posdesk.kit.text import said

LEAD: Final = timedelta(days=30)
"""Days before the end of a warranty, or before a replacement, that somebody is told."""
PTS_LEAD: Final = timedelta(days=180)
"""Before a PTS approval ends: that is a question for the acquirer, which takes time."""
REPAIR_DAYS: Final = 14
TRIAL_DAYS: Final = 7
QUARANTINE_DAYS: Final = 7
ADOPTED_DAYS: Final = 90
"""In which a device that was here before is accepted in due form, or replaced."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of all devices, by device."""

    inspections: Mapping[int, Sequence[Inspection]]
    acceptances: Mapping[int, Sequence[Acceptance]]
    custody: Mapping[int, Sequence[Custody]]
    since: Mapping[int, date]
    """Since when each stands in its state."""


def last(inspections: Iterable[Inspection], look: Look | None = None) -> Inspection | None:
    """The latest inspection that was finished; of one kind, or of any but the daily look."""
    done = [
        one
        for one in inspections
        if one.at is not None and one.outcome is not Outcome.OPEN
        and (one.look is look if look is not None else one.look is not Look.DAILY)
    ]  # fmt: skip
    return max(done, key=lambda one: (one.at, one.id), default=None)


def asked_for(inspections: Sequence[Inspection]) -> Inspection | None:
    """A special inspection that was asked for, after a case for instance, and that nobody has made since."""
    asked = [one for one in inspections if one.look is Look.SPECIAL and one.outcome is Outcome.OPEN]
    if not asked:
        return None
    latest, done = asked[-1], last(inspections)
    return latest if done is None or done.id < latest.id else None


def next_inspection(device: Device, inspections: Sequence[Inspection], since: date) -> date:
    """The day on which a device is inspected next; ``since`` is when it came into use."""
    before = last(inspections)
    begun = before.at.date() if before is not None and before.at is not None else device.installed or since
    return begun + timedelta(days=device.every_days or risk.USUAL)


def due(devices: Sequence[Device], known: Known, found: Iterable[Found], today: date) -> list[Due]:
    """What the inventory asks for."""
    told = [one for device in devices for one in _of(device, known, today)]
    for one in found:
        if not one.answer:
            what = said("devices.due.found", what=one.what or one.serial)
            why = said("devices.why.found")
            told.append(Due(what, link("devices", "found", id=one.id), one.on, Urgency.ACT, why))
    looked = _not_looked_at(devices, known, today)
    if looked:
        why = said("devices.why.daily")
        told.append(Due(said("devices.due.daily", n=len(looked)), link("devices", "daily"), today, Urgency.LOOK, why))
    return told


def _not_looked_at(devices: Iterable[Device], known: Known, today: date) -> list[Device]:
    """Devices in use that nobody has looked at today."""
    return [
        device
        for device in devices
        if device.status in IN_USE
        and not any(one.at is not None and one.at.date() == today for one in known.inspections.get(device.id, ()))
    ]


def _of(device: Device, known: Known, today: date) -> list[Due]:
    here = link("devices", "device", id=device.id)
    name = device.name or device.tid or device.serial
    since = known.since.get(device.id, today)
    found: list[Due] = []

    def say(code: str, by: date | None, urgency: Urgency = Urgency.LOOK, **more: object) -> None:
        why = said("devices.why.inspection", n=device.every_days or risk.USUAL)
        because = why if code == "inspection" else said(f"devices.why.{code}")
        found.append(Due(said(f"devices.due.{code}", name=name, **more), here, by, urgency, because))

    if device.status in IN_USE:
        by = next_inspection(device, known.inspections.get(device.id, ()), since)
        asked = asked_for(known.inspections.get(device.id, ()))
        if asked is not None and asked.at is not None:
            say("special", asked.at.date(), Urgency.ACT)
        elif by <= today + timedelta(days=3):
            say("inspection", by, Urgency.ACT if by < today else Urgency.LOOK)
        for code, day, urgency in _ends(device, today):
            say(code, day, urgency)
        if device.kind not in PAPER and device.every_days is None:
            say("risk", None, Urgency.INFO)
    begun = [one for one in known.acceptances.get(device.id, ()) if one.outcome is Outcome.OPEN]
    if device.status is Status.RECEIVED and not begun:
        say("acceptance", since + timedelta(days=1))
    if device.status is Status.QUARANTINE and (today - since).days > QUARANTINE_DAYS:
        say("quarantine", since + timedelta(days=QUARANTINE_DAYS))
    if device.status is Status.TRIAL and (today - since).days > TRIAL_DAYS:
        say("trial", since + timedelta(days=TRIAL_DAYS), Urgency.ACT)
    if device.status is Status.ADOPTED and (today - since).days > ADOPTED_DAYS:
        say("adopted", since + timedelta(days=ADOPTED_DAYS), Urgency.INFO)
    if device.status is Status.SUSPECTED:
        say("suspected", since, Urgency.ACT)
    for one in known.custody.get(device.id, ()):
        if one.back is None and one.out is not None and (today - one.out).days > REPAIR_DAYS:
            say("repair", one.out + timedelta(days=REPAIR_DAYS), to=one.to)
    for unfinished in begun:
        say("unfinished", unfinished.begun)
    return found


def _ends(device: Device, today: date) -> list[tuple[str, date, Urgency]]:
    """What of a device ends soon, or has ended."""
    found = []
    for code, day, lead in (
        ("pts", device.pts_until, PTS_LEAD),
        ("warranty", device.warranty_until, LEAD),
        ("replace", device.replace_by, LEAD),
    ):
        if day is not None and day - lead <= today and not (code == "warranty" and day < today):
            found.append((code, day, Urgency.ACT if day < today else Urgency.LOOK))
    return found
