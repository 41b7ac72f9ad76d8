"""The clocks over weekends, holidays, changes of the clock, and a computer whose clock was set back."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.cases.flows import After, flow
from posdesk.cases.model import Call, Case, StepDone, Story
from posdesk.cases.rules import clocks, progress, typed
from posdesk.cases.rules.clocks import Where
from posdesk.cases.rules.progress import Stand
from posdesk.cases.service import where
from posdesk.kit.calendar import calendar
from posdesk.kit.clock import zone

CHINA = where("CN")
BERLIN = Where(zone("Europe/Berlin"), calendar("weekdays"))
ZONES = ("Asia/Shanghai", "Asia/Taipei", "Asia/Hong_Kong", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe")
moments = st.datetimes(datetime(2024, 1, 1), datetime(2028, 12, 1)).map(lambda at: at.replace(tzinfo=UTC))  # noqa: DTZ001  given a zone at once


def at(day: str, hour: int = 12, minute: int = 0) -> datetime:
    return CHINA.at(date.fromisoformat(day), time(hour, minute))


def test_working_days_pass_over_a_weekend() -> None:
    assert clocks.due(After(3, "bd"), at("2026-11-27"), None, CHINA) == at("2026-12-02")
    assert clocks.due(After(1, "bd"), at("2026-11-28"), None, CHINA) == at("2026-11-30")


def test_working_days_pass_over_a_holiday_and_count_a_worked_weekend() -> None:
    # National Day 2026 is 1 to 7 October; Sunday 20 September and Saturday 10 October are worked.
    assert calendar("CN").is_working(date(2026, 10, 10))
    assert clocks.due(After(1, "bd"), at("2026-09-30"), None, CHINA) == at("2026-10-08")
    assert clocks.due(After(3, "bd"), at("2026-09-30"), None, CHINA) == at("2026-10-10")


def test_hours_are_hours_though_the_clock_changes() -> None:
    # In Berlin the night to 25 October 2026 has an hour more, and the night to 29 March 2026 one less.
    for day in ("2026-10-24", "2026-03-28"):
        opened = BERLIN.at(date.fromisoformat(day), time(23, 0))
        due = clocks.due(After(24, "h"), opened, None, BERLIN)
        assert due == opened + timedelta(hours=24)
        by_day = clocks.due(After(1, "d"), opened, None, BERLIN)
        assert by_day is not None
        assert by_day.astimezone(BERLIN.zone).time() == time(23, 0)


def test_an_hour_that_is_left_out_is_the_one_after_it() -> None:
    opened = BERLIN.at(date(2026, 3, 28), time(2, 30))
    due = clocks.due(After(1, "d"), opened, None, BERLIN)
    assert due is not None
    assert due.astimezone(BERLIN.zone).strftime("%H:%M") == "03:30"


@given(moments, st.sampled_from(ZONES), st.sampled_from(["m", "h", "d", "bd"]), st.integers(0, 40))
def test_a_clock_never_ends_before_it_begins(opened: datetime, name: str, unit: str, amount: int) -> None:
    here = Where(zone(name), calendar("weekdays"))
    due = clocks.due(After(amount, unit), opened, None, here)
    assert due is not None
    # An hour that is there twice may be taken for its first.
    assert due >= opened - timedelta(hours=1)
    if unit in "mh":
        assert due >= opened
    if unit == "bd" and amount:
        assert here.days.is_working(here.day(due))
        assert here.days.working_between(here.day(opened), here.day(due)) == amount


@given(moments, st.sampled_from(ZONES), st.sampled_from(["m", "h", "d", "bd"]), st.integers(0, 30))
def test_more_time_is_never_less(opened: datetime, name: str, unit: str, amount: int) -> None:
    here = Where(zone(name), calendar("weekdays"))
    shorter, longer = (clocks.due(After(n, unit), opened, None, here) for n in (amount, amount + 1))
    assert shorter is not None
    assert longer is not None
    assert shorter < longer


def test_what_counts_from_the_due_day_waits_until_that_is_known() -> None:
    after = After(4, "h", from_due=True)
    assert clocks.due(after, at("2026-11-27"), None, CHINA) is None
    assert clocks.due(after, at("2026-11-27"), at("2026-11-30", 18), CHINA) == at("2026-11-30", 22)


@pytest.mark.parametrize(
    ("facts", "wanted"),
    [
        ({"due": "2026-11-30"}, at("2026-11-30", 18)),
        ({"due": "11-30", "due_time": "12:00"}, at("2026-11-30", 12)),
        ({"sold_on": "2026-11-27", "cycle": "T+1"}, at("2026-11-30", 18)),
        ({"sold_on": "2026-11-27", "cycle": "D+1"}, at("2026-11-28", 18)),
        ({"sold_on": "2026-11-28", "cycle": "T+0"}, at("2026-11-30", 18)),
        ({"sold_on": "2026年11月27日", "cycle": "1", "due_time": "９：30"}, at("2026-11-30", 9, 30)),
        ({"sold_on": "2026-11-27", "cycle": "soon"}, None),
        ({"sold_on": "someday", "cycle": "T+1"}, None),
        ({"due": "2026-13-45"}, None),
        ({}, None),
    ],
)
def test_when_the_money_was_due(facts: dict[str, str], wanted: datetime | None) -> None:
    assert clocks.money_due(facts, at("2026-11-30"), CHINA) == wanted


def test_a_clock_that_is_set_back_makes_nothing_undone_or_early() -> None:
    case = Case(kind="INC-2", opened=at("2026-11-30"))
    steps = {"stop": StepDone(step="stop", done=at("2026-11-30", 12, 20))}
    story = Story(case, steps, calls=(Call(at=at("2026-11-30", 13)),))
    assert clocks.sensible(at("2026-11-29"), story) == at("2026-11-30", 13)
    found = progress.standings(flow("INC-2"), story, at("2026-11-29"), CHINA)
    assert found[0].stand is Stand.DONE
    # It is 13:00 at least: the photos were due at 12:15.
    assert found[1].stand is Stand.LATE


def test_a_step_from_the_due_day_on_is_late_a_day_after() -> None:
    story = Story(Case(kind="INC-1", opened=at("2026-11-30")), facts={"due": "2026-11-30"})
    done = {code: StepDone(step=code, done=at("2026-11-30")) for code in ("slip", "due")}
    story = Story(story.case, done, story.facts)

    def stand(now: datetime) -> Stand:
        return progress.standings(flow("INC-1"), story, now, CHINA)[2].stand

    assert stand(at("2026-11-30", 13)) is Stand.NOW
    assert stand(at("2026-12-01", 12)) is Stand.NOW
    assert stand(at("2026-12-01", 23)) is Stand.LATE


def test_a_closed_case_is_late_with_nothing() -> None:
    case = Case(kind="INC-5", opened=at("2026-10-01"), closed=at("2026-10-02"))
    found = progress.standings(flow("INC-5"), Story(case), at("2026-11-30"), CHINA)
    assert {one.stand for one in found} == {Stand.WAITS}


@given(st.text(max_size=12))
def test_whatever_is_typed_as_a_day_a_time_or_a_term_is_read_or_not(words: str) -> None:
    typed.day(words, date(2026, 11, 30))
    typed.clock(words)
    typed.due_day(date(2026, 11, 27), words, CHINA.days)
