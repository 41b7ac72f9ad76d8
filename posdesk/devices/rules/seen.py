"""Terminals that takings name, and what the inventory knows of them: unknown, not in service, or silent."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from posdesk.devices.model import IN_USE, Answer, Device, Seen, Status
from posdesk.devices.rules.checks import plain

SILENT_DAYS: Final = 3
"""Days without a sale after which a terminal that sold daily is looked at."""
BUSY: Final = 0.7
"""Share of the days between its first and last sale on which a terminal sold, from which on it counts as daily."""
_ENOUGH: Final = 14
"""Days of takings from which on silence means something."""
_AFTER_STOPPED: Final = frozenset({Status.SUSPECTED, Status.STOLEN, Status.QUARANTINE, Status.RETIRED, Status.REPAIR})


class Doubt(StrEnum):
    """What is odd about a terminal that takings name."""

    UNKNOWN = "unknown"
    NOT_IN_SERVICE = "not_in_service"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Oddity:
    """A terminal that somebody should look at."""

    doubt: Doubt
    terminal: str
    seen: Seen | None
    device: Device | None = None


def owner(seen: Seen, devices: Iterable[Device]) -> Device | None:
    """The device with a terminal id; of several the one in use, since a TID may go on to the next device."""
    if seen.device is not None:
        return next((one for one in devices if one.id == seen.device), None)
    found = [one for one in devices if one.tid and plain(one.tid) == plain(seen.terminal)]
    return next((one for one in found if one.status in IN_USE), found[-1] if found else None)


def odd(seen: Sequence[Seen], devices: Sequence[Device], until: date | None) -> list[Oddity]:
    """What is odd, the gravest first; ``until`` is the last day of which there are takings at all."""
    found = []
    for one in seen:
        device = owner(one, devices)
        if device is None:
            if one.answer is not Answer.NOT_OURS:
                found.append(Oddity(Doubt.UNKNOWN, one.terminal, one))
        elif device.status in _AFTER_STOPPED | {Status.ORDERED, Status.RECEIVED, Status.ACCEPTED}:
            found.append(Oddity(Doubt.NOT_IN_SERVICE, one.terminal, one, device))
        elif until is not None and _is_silent(one, until):
            found.append(Oddity(Doubt.SILENT, one.terminal, one, device))
    rank = list(Doubt)
    return sorted(found, key=lambda one: (rank.index(one.doubt), one.terminal))


def _is_silent(seen: Seen, until: date) -> bool:
    if seen.first is None or seen.last is None:
        return False
    stretch = (seen.last - seen.first).days + 1
    return stretch >= _ENOUGH and seen.days >= BUSY * stretch and until - seen.last > timedelta(days=SILENT_DAYS)
