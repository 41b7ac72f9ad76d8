"""What goes out: a calendar that two independent readers take, a sheet without secrets."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest
import vobject

from posdesk.kit import sheet
from posdesk.kit.text import LANGUAGES
from posdesk.passwords.model import Account, Cause, Grade, Kind, Sure, Turn
from posdesk.passwords.papers import calendar, rotation
from posdesk.passwords.service import Book, Settings
from tests.passwords.filled import TODAY, Filled, filled

NOW = datetime(2026, 11, 30, 4, 0, tzinfo=UTC)


@pytest.fixture
def all_of_it(tmp_path: Path) -> Iterator[Filled]:
    with filled(tmp_path) as made:
        yield made


def written(book: Book, language: str = "en", vault: str = "v") -> bytes:
    return calendar.compose(book, vault, language, now=NOW)


def events(ics: bytes) -> list[Any]:
    return list(icalendar.Calendar.from_ical(ics).walk("VEVENT"))


def read_by_another(ics: bytes) -> list[Any]:
    """The same by a parser that shares no line with the one that wrote it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return list(vobject.readOne(ics.decode()).contents["vevent"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_readers_take_the_same_from_it(all_of_it: Filled, language: str) -> None:
    book = all_of_it.passwords.book()
    ics = written(book, language)
    ours, theirs = events(ics), read_by_another(ics)
    assert len(ours) == len(theirs) == len(book.needs)
    assert [str(one["uid"]) for one in ours] == [one.uid.value for one in theirs]
    assert [one["dtstart"].dt for one in ours] == [one.dtstart.value for one in theirs]
    assert [str(one["summary"]) for one in ours] == [one.summary.value for one in theirs]
    for one, other in zip(ours, theirs, strict=True):
        assert one["dtend"].dt - one["dtstart"].dt == timedelta(days=1)
        assert [alarm["trigger"].dt for alarm in one.walk("VALARM")] == [
            timedelta(hours=9) - timedelta(days=lead) for lead in (14, 7, 1, 0)
        ]
        assert len(other.contents["valarm"]) == 4


def test_lines_are_folded_and_end_as_the_standard_wants(all_of_it: Filled) -> None:
    made = all_of_it
    made.passwords.choose(Settings(names_in_calendar=True))
    made.passwords.put(replace(made.accounts["wifi"], name="收银台旁边的那台路由器，给顾客用的无线网络" * 4))
    ics = written(made.passwords.book(), "zh_CN")
    assert ics.endswith(b"END:VCALENDAR\r\n")
    assert all(len(line) <= 75 for line in ics.split(b"\r\n"))
    assert any("路由器" in str(one["summary"]) for one in events(ics))


def test_no_name_goes_out_unless_somebody_wants_it(all_of_it: Filled) -> None:
    made = all_of_it
    quiet = written(made.passwords.book()).decode()
    for name in (*made.accounts, "街角便利店", "小李", "银联商务"):
        assert name not in quiet
    made.passwords.choose(Settings(names_in_calendar=True))
    assert "Password: portal" in written(made.passwords.book()).decode()


def test_an_entry_keeps_its_name_while_its_day_moves(all_of_it: Filled) -> None:
    made = all_of_it
    wifi = made.accounts["wifi"].id

    def entry() -> tuple[str, date, int]:
        (found,) = [one for one in events(written(made.passwords.book())) if str(one["uid"]) == calendar.uid("v", wifi)]
        return str(found["uid"]), found["dtstart"].dt, int(found["sequence"])

    before = entry()
    made.passwords.happen(Cause.LEAK, [wifi])
    happened = entry()
    made.passwords.done(Turn(account=wifi))
    after = entry()
    assert before[0] == happened[0] == after[0]
    assert before[2] < happened[2] < after[2]
    assert happened[1] == TODAY
    assert after[1] == TODAY + timedelta(days=90)
    assert calendar.uid("v", wifi) != calendar.uid("w", wifi)


def test_what_is_late_stands_at_today(all_of_it: Filled) -> None:
    made = all_of_it
    made.passwords.put(replace(made.accounts["wifi"], changed=date(2026, 1, 1)))
    assert min(one["dtstart"].dt for one in events(written(made.passwords.book()))) == TODAY


def test_an_empty_calendar_is_one(all_of_it: Filled) -> None:
    empty = Book(TODAY)
    assert events(written(empty)) == []
    whole = Book(date.max, needs=all_of_it.passwords.book().needs)
    assert {one["dtstart"].dt for one in events(written(whole))} == {date.max}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheet_prints_without_a_warning_and_says_what_is_to_be_done(all_of_it: Filled, language: str) -> None:
    made = all_of_it
    made.kept.register().put(replace(made.clerk, left=TODAY))
    made.passwords.add(Account(name="soon", kind=Kind.BANK, changed=date(2026, 9, 8), sure=Sure.ABOUT))
    made.passwords.add(Account(name="new", kind=Kind.ROUTER, sure=Sure.FACTORY))
    made.passwords.add(Account(name="old", kind=Kind.TILL, grade=Grade.ENFORCED, known_by=(made.owner.id, 99)))
    composed = rotation.compose(made.passwords.book(), language)
    printed = sheet.typeset(composed)
    assert printed.warnings == ()
    assert "7" in composed.answer
    told = repr(composed)
    for word in ("admin 1", "≈ 2026-09-08", "小李"):
        assert word in told


def test_a_sheet_of_a_quiet_shop_says_so(all_of_it: Filled) -> None:
    made = all_of_it
    assert rotation.compose(Book(TODAY), "en").answer == "Nothing is late."
    soon = made.passwords.add(Account(name="soon", kind=Kind.BANK, changed=date(2026, 9, 8), sure=Sure.EXACT))
    assert rotation.compose(made.passwords.book(), "en").answer == "Nothing is late; 1 change comes within two weeks."
    made.passwords.choose(Settings(lead=(1,)))
    assert rotation.compose(made.passwords.book(), "en").answer == "Nothing is late."
    assert soon.opened == TODAY
