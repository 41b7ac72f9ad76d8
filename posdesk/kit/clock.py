"""The one place that asks what time it is, so that everything else can be told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from posdesk.kit.errors import UsageError


class ZoneUnknown(UsageError):
    """No time zone goes by that name; data: ``given``."""

    code = "zone_unknown"


def zone(name: str) -> ZoneInfo:
    """A time zone by its IANA name, such as ``Asia/Shanghai``."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ZoneUnknown(given=name) from error


class Clock:
    """Tells the time; tests hand in their own ``now``, which must know its zone."""

    def __init__(self, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._now = now

    def now(self, name: str | None = None) -> datetime:
        """This moment, in a zone or in the computer's own."""
        return self._now().astimezone(zone(name) if name else None)

    def today(self, name: str | None = None) -> date:
        """The day it is there."""
        return self.now(name).date()


CLOCK = Clock()
"""The computer's own."""
