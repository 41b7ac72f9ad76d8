"""The clocks of a case: when each step is due, over weekends, holidays and changes of the clock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final

from posdesk.cases.flows import After
from posdesk.cases.model import Story
from posdesk.cases.rules import typed
from posdesk.kit.calendar import Calendar

BY: Final = time(18, 0)
"""The hour at which a day's money is over, where the contract names none."""


@dataclass(frozen=True, slots=True)
class Where:
    """Where the shop is: what its clocks show, and on which days its banks work."""

    zone: tzinfo
    days: Calendar

    def day(self, at: datetime) -> date:
        """The day it is there."""
        return at.astimezone(self.zone).date()

    def at(self, day: date, hour: time) -> datetime:
        """A moment by day and hour there, in UTC; an hour that a change of the clock leaves out is the one after it."""
        return datetime.combine(day, hour, self.zone).astimezone(UTC)


def due(after: After, opened: datetime, money_due: datetime | None, where: Where) -> datetime | None:
    """When a step is due, in UTC; None where it waits for a day that nobody knows yet."""
    base = money_due if after.from_due else opened
    if base is None:
        return None
    base = base.astimezone(UTC)
    if after.unit == "bd":
        local = base.astimezone(where.zone)
        return where.at(where.days.add_working(local.date(), after.amount), local.time())
    if after.unit == "d":
        local = base.astimezone(where.zone)
        return where.at(local.date() + timedelta(days=after.amount), local.time())
    return base + (timedelta(minutes=after.amount) if after.unit == "m" else timedelta(hours=after.amount))


def money_due(facts: Mapping[str, str], opened: datetime, where: Where) -> datetime | None:
    """When the money of a case was due: as it was typed, else by the day of the sale and the contract's term."""
    today = where.day(opened)
    day = typed.day(facts.get("due", ""), today)
    if day is None:
        sold = typed.day(facts.get("sold_on", ""), today)
        day = None if sold is None else typed.due_day(sold, facts.get("cycle", ""), where.days)
    if day is None:
        return None
    return where.at(day, typed.clock(facts.get("due_time", "")) or BY)


def sensible(now: datetime, story: Story) -> datetime:
    """This moment, never before what was done already: the computer's clock may have been set back."""
    moments = [story.case.opened, *(one.done for one in story.steps.values()), *(one.at for one in story.calls)]
    return max([now, *(at for at in moments if at is not None)])
