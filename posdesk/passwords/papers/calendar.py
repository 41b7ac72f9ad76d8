"""What is due as a calendar (RFC 5545), for another calendar program to subscribe to by its file.

Every account has one entry that keeps its UID, so that a program that reads the file again moves what it has. No entry
says what an account is called unless somebody wants that: calendars lie in many clouds.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from posdesk.kit.text import Text
from posdesk.passwords.model import Action
from posdesk.passwords.service import Book, Need

if TYPE_CHECKING:
    from icalendar import Alarm, Event

_PRODUCT: Final = "-//posdesk//passwords//EN"


def compose(book: Book, vault: str, language: str, *, now: datetime) -> bytes:
    """The calendar file; ``vault`` tells this shop's entries from another's, ``now`` is a moment with its zone."""
    from icalendar import Calendar

    text = Text(language)
    made = Calendar()
    made.add("prodid", _PRODUCT)
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("method", "PUBLISH")
    made.add("x-wr-calname", text.word("passwords.calendar.name"))
    for need in book.needs:
        made.add_component(_event(need, book, vault, text, now))
    return bytes(made.to_ical())


def _event(need: Need, book: Book, vault: str, text: Text, now: datetime) -> Event:
    from icalendar import Event

    # What is late is due today: a calendar warns of no day that has gone by.
    day = max(need.by, book.today)
    event = Event()
    event.add("uid", uid(vault, need.account.id))
    event.add("dtstamp", now.astimezone(UTC))
    event.add("last-modified", now.astimezone(UTC))
    event.add("sequence", sequence(need, book))
    event.add("dtstart", day)
    event.add("dtend", _next(day))
    event.add("summary", _summary(need, text, named=book.settings.names_in_calendar))
    event.add("description", text.word("passwords.calendar.about"))
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    event.add("categories", [text.word("passwords.calendar.name")])
    for alarm in _alarms(book, text):
        event.add_component(alarm)
    return event


def uid(vault: str, account: int) -> str:
    """The name by which calendar programs know an account's entry, whatever becomes of its day."""
    return f"{uuid.uuid5(uuid.NAMESPACE_URL, f'posdesk:{vault}/password/{account}')}@posdesk"


def sequence(need: Need, book: Book) -> int:
    """How often the entry has been moved: each change of the password moves it, and so does each event."""
    account = need.account.id
    return len(book.of(account)) + sum(one.account == account for one in book.events)


def _summary(need: Need, text: Text, *, named: bool) -> str:
    code = "review" if need.action is Action.REVIEW else "summary"
    if named:
        return text.word(f"passwords.calendar.{code}_named", name=need.account.name)
    return text.word(f"passwords.calendar.{code}")


def _alarms(book: Book, text: Text) -> Iterable[Alarm]:
    from icalendar import Alarm

    for lead in (*book.settings.lead, 0):
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", text.word("passwords.calendar.summary"))
        # An entry of a whole day begins at midnight: what is said at nine is nine hours after that.
        alarm.add("trigger", _since_midnight(book.settings.begins) - timedelta(days=lead))
        yield alarm


def _since_midnight(moment: time) -> timedelta:
    return timedelta(hours=moment.hour, minutes=moment.minute)


def _next(day: date) -> date:
    return day if day == date.max else day + timedelta(days=1)
