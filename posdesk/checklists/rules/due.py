"""What the checklists ask for today: a month's sheet to print, to fill in, to bring back whole; faults to put right."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from posdesk.checklists.model import Fault, Kind, Sheet, State
from posdesk.checklists.rules.naming import Named
from posdesk.checklists.rules.numbering import first_day, last_day, later, month_of
from posdesk.kit.agenda import Due, Urgency
from posdesk.kit.links import Link, link
from posdesk.kit.text import said

PRINT_BY: Final = 20
"""Day of the month from which its sheet should be on paper."""
GRACE: Final = timedelta(days=5)
"""After the month's end in which its sheet comes back."""
_MOST: Final = 5
"""Faults of one sheet that are told one by one."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A sheet, and how far it is."""

    sheet: Sheet
    state: State
    unchecked: int = 0
    scanned: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A shop that is checked every month: its name, and since when devices are in use there."""

    shop: int | None
    name: str
    since: date


def chosen(many: Iterable[Standing]) -> dict[tuple[str, int | None], Standing]:
    """Of each month and shop the sheet that counts: one that has come back before one that has not, else the latest."""
    found: dict[tuple[str, int | None], Standing] = {}
    for one in many:
        if one.sheet.kind is not Kind.MONTHLY:
            continue
        key = (one.sheet.month, one.sheet.shop)
        if key not in found or _rank(one) >= _rank(found[key]):
            found[key] = one
    return found


def _rank(one: Standing) -> tuple[bool, int]:
    return (one.state is not State.PRINTED, one.sheet.id)


def replaced(many: Iterable[Standing]) -> list[Standing]:
    """The same sheets, those that do not count as replaced; a sheet that has come back stays what it is."""
    every = list(many)
    count = {one.sheet.id for one in chosen(every).values()}
    return [
        one
        if one.sheet.kind is not Kind.MONTHLY or one.sheet.id in count or one.state is not State.PRINTED
        else Standing(one.sheet, State.REPLACED, one.unchecked, one.scanned)
        for one in every
    ]


def due(
    places: Iterable[Place], many: Iterable[Standing], faults: Iterable[tuple[Fault, Named, str]], today: date
) -> list[Due]:
    """What is due; ``faults`` are those that are open, each with its words and the number of its sheet."""
    count = chosen(many)
    found: list[Due] = []
    this = month_of(today)
    begun: dict[int | None, str] = {}
    for month, shop in count:
        begun[shop] = min(month, begun.get(shop, month))
    for place in places:
        for month in (later(this, -1), this):
            # Whoever has only just begun is not reminded of a month that was over before they did.
            if place.since <= last_day(month) and (month == this or begun.get(place.shop, this) <= month):
                one = _of_month(place, month, count.get((month, place.shop)), today)
                if one is not None:
                    found.append(one)
    told: dict[int, int] = {}
    for fault, words, number in faults:
        told[fault.sheet] = told.get(fault.sheet, 0) + 1
        if told[fault.sheet] <= _MOST:
            where = link("checklists", "sheet", id=number, line=fault.line)
            urgency = Urgency.ACT if fault.grave else Urgency.LOOK
            found.append(
                Due(said("checklists.due.fault", what=words), where, fault.on, urgency, said("checklists.why.fault"))
            )
    return found


def _of_month(place: Place, month: str, one: Standing | None, today: date) -> Due | None:
    end = last_day(month)
    late = today > end
    urgency = Urgency.ACT if today > end + GRACE else Urgency.LOOK
    first = first_day(month)
    if one is None:
        if not late and today.day < PRINT_BY:
            return None
        where: Link = link("checklists", "month", month=month, **({} if place.shop is None else {"shop": place.shop}))
        return _due("print", where, end, urgency, place, first)
    where = link("checklists", "sheet", id=one.sheet.number)
    if one.state is State.PRINTED:
        return _due("back", where, end + GRACE, urgency, place, first) if late else None
    if one.state is State.INCOMPLETE:
        return _due("incomplete", where, end + GRACE, urgency, place, first, one.unchecked)
    if not one.scanned and late:
        return _due("scan", where, end + GRACE, Urgency.INFO, place, first)
    return None


def _due(code: str, where: Link, by: date, urgency: Urgency, place: Place, month: date, n: int = 0) -> Due:
    what = said(f"checklists.due.{code}", n=n, shop=place.name, month=month)
    return Due(what, where, by, urgency, said(f"checklists.why.{code}"))
