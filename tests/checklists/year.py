"""A shop that has printed and filled in its monthly check for most of a year."""

from __future__ import annotations

from datetime import date
from typing import Final

from posdesk.checklists.model import Answer, Kind
from posdesk.checklists.rules import numbering
from tests.checklists.shops import Desk, answers, fill_whole, jpeg, order, page_picture

FAULTY: Final = {"2026-06": ("B", "router"), "2026-09": ("device:1", "seal")}
"""Months in which something was found."""
SKIPPED: Final = frozenset({"2026-04", "2026-06", "2026-07"})
"""Months in which nobody read what is new, or chose what will be better."""


def keep(desk: Desk) -> None:
    """April to October are there, May was never printed; November is on paper."""
    for month in ("2026-04", "2026-06", "2026-07", "2026-08", "2026-09", "2026-10"):
        first = numbering.first_day(month)
        desk.days.go(first.year, first.month, 24)
        lists = desk.checklists()
        sheet = lists.print(order(month=month))
        entry = fill_whole(lists, sheet.number)
        if month in FAULTY:
            block, line = FAULTY[month]
            lists.fill(sheet.id, block, answers(entry, block, **{line: Answer.FAULT}))
        if month in SKIPPED:
            lists.fill(sheet.id, "F", answers(entry, "F", threats=Answer.UNCHECKED))
            lists.fill(sheet.id, "H", answers(entry, "H", improvement=Answer.UNCHECKED))
        lists.finish(sheet.id, 1, date(first.year, first.month, 24), signed=True)
        if month != "2026-10":
            for page in range(sheet.pages):
                lists.file_scan(f"{month}-{page}.jpg", jpeg(page_picture(lists.pages(sheet), page, 100)))
    desk.days.go(2026, 11, 25)
    lists = desk.checklists()
    lists.print(order(month="2026-11"))
    lists.print(order(Kind.VISITORS, "2026-11"))
