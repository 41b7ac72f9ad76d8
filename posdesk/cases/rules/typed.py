"""What somebody typed: days, times, terms, and texts from which card numbers are cut before they are kept."""

from __future__ import annotations

import re
from datetime import date, time, timedelta
from typing import Final

from posdesk.kit.calendar import Calendar
from posdesk.statements.service import cut_cards

LONGEST: Final = 4_000
"""Characters of a note."""
CARD: Final = "card"
"""The one field that is of a card, of which first six and last four are kept."""

_RUN: Final = re.compile(r"\d(?:[ -]?\d){10,}")
_AT_END: Final = re.compile(r"\d(?:[ -]?\d){6,}[ -]?$")
_KEPT: Final = 6
_DAY: Final = re.compile(r"(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?")
_TIME: Final = re.compile(r"(\d{1,2})[:：](\d{2})")
_TERM: Final = re.compile(r"([TtDd])?\s*\+?\s*(\d{1,3})")
_WIDE: Final = str.maketrans("０１２３４５６７８９－：", "0123456789-:")


def clean(words: str) -> str:
    """A text as it may be kept: card and identity numbers are cut, also where they are typed in full-width figures."""
    return clean_all(words)[:LONGEST]


def clean_all(words: str) -> str:
    """The same, however long it is."""
    narrow = words.translate(_WIDE)
    cut = cut_cards(narrow)
    # What was typed stays as it was typed, unless there was something to be cut.
    return words if cut == narrow else cut


def card(words: str) -> str:
    """First six and last four of a card, whatever else was typed; what is no longer than that stays."""
    plain = words.translate(_WIDE)
    digits = "".join(re.findall(r"\d", plain))
    if "*" in plain and len(digits) <= 10:
        return plain.strip()[:32]
    return digits if len(digits) <= 10 else f"{digits[:6]}{'*' * (len(digits) - 10)}{digits[-4:]}"


def value(name: str, words: str) -> str:
    """What is kept of a field."""
    return card(words) if name == CARD else clean(words.strip())


def held_back(words: str, cursor: int) -> str:
    """A text while somebody types in it: figures that are just being typed wait until they are whole.

    Half a card number that was kept once would stay in the history, beside the other half.
    """
    found = _AT_END.search(words[:cursor].translate(_WIDE))
    if found is None:
        return words
    return words[: found.start() + _KEPT] + "…" + words[cursor:]


def day(words: str, today: date) -> date | None:
    """A day as somebody types it, of this year where none is named; None where it is none."""
    found = _DAY.fullmatch(words.translate(_WIDE).strip())
    if found is None:
        return None
    year, month, number = found.groups()
    try:
        return date(int(year or today.year), int(month), int(number))
    except ValueError:
        return None


def clock(words: str) -> time | None:
    """A time of day as somebody types it."""
    found = _TIME.fullmatch(words.translate(_WIDE).strip())
    if found is None or int(found[1]) > 23 or int(found[2]) > 59:
        return None
    return time(int(found[1]), int(found[2]))


def due_day(sold: date, term: str, days: Calendar) -> date | None:
    """The day on which money is due: ``T+1`` counts working days, ``D+1`` calendar days."""
    found = _TERM.fullmatch(term.translate(_WIDE).strip())
    if found is None:
        return None
    number = int(found[2])
    if (found[1] or "T").upper() == "D":
        return sold + timedelta(days=number)
    return days.next_working(sold) if not number else days.add_working(sold, number)
