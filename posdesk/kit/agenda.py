"""What is due: every room tells, the page of today, the tray and the command line read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from posdesk.kit.links import Link
from posdesk.kit.text import Said


class Urgency(IntEnum):
    """How much a thing presses; the larger, the more."""

    INFO = 0
    LOOK = 1
    ACT = 2


@dataclass(frozen=True, slots=True)
class Due:
    """One thing to do: what, by when (None: at any time), where to do it, how much it presses, and why it is asked."""

    what: Said
    link: Link
    when: date | None = None
    severity: Urgency = Urgency.LOOK
    why: Said | None = None


def merge(*rooms: Iterable[Due]) -> tuple[Due, ...]:
    """What all rooms have due, each thing once: the most pressing first, then the earliest, then by address."""
    return tuple(sorted({due for room in rooms for due in room}, key=_order))


def _order(due: Due) -> tuple[int, date, str, str]:
    return -due.severity, due.when or date.max, str(due.link), repr(due.what)
