"""How often a device is inspected: a small risk analysis, as PCI DSS 9.5.1.2.1 asks of the shop itself.

Each answer makes the days between two inspections fewer; the result is the shop's to change, with a reason. The daily
look of two minutes is apart from this: it is for every device that is in use.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

from posdesk.devices.model import Device, Kind

USUAL: Final = 30
"""Days where nothing speaks for fewer."""
FEWEST: Final = 1

ANSWERS: Final[Mapping[str, int]] = {
    "unattended": 4,
    "public": 3,
    "mobile": 2,
    "night": 2,
    "many_hands": 2,
    "no_camera": 1,
    "no_lock": 2,
    "incident": 4,
    "agent": 2,
    "adopted": 2,
}
"""What makes tampering likelier, and how much; the words are ``devices.risk.CODE``."""

STEPS: Final = ((12, 1), (8, 7), (5, 14), (0, USUAL))
"""From so many points on so many days."""


def days_for(answers: Collection[str]) -> int:
    """Days between two inspections that some answers come to."""
    points = sum(ANSWERS.get(answer, 0) for answer in answers)
    return next(days for least, days in STEPS if points >= least)


def likely(device: Device) -> tuple[str, ...]:
    """Answers that the record itself gives."""
    found = []
    if device.kind is Kind.SELF_SERVICE:
        found.append("unattended")
    if device.kind is Kind.STATIC_CODE:
        found.append("public")
    if not device.fixed:
        found.append("mobile")
    if not device.lock and device.kind is not Kind.STATIC_CODE:
        found.append("no_lock")
    return tuple(found)
