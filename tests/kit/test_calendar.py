from __future__ import annotations

import importlib.util
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.kit import calendar as module
from posdesk.kit.calendar import Calendar, CalendarUnknown, calendar, day_typed

_SPEC = importlib.util.spec_from_file_location("calendars", Path(__file__).parents[2] / "packaging" / "calendars.py")
assert _SPEC is not None
assert _SPEC.loader is not None
calendars = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(calendars)

CODES = ("CN", "HK", "TW", "US", "weekdays", "none")
DAYS = st.dates(date(2023, 1, 1), date(2027, 12, 31))


def days(*texts: str) -> set[date]:
    return {date.fromisoformat(text) for text in texts}


WORKED_WEEKENDS = {
    2024: days(
        "2024-02-04", "2024-02-18", "2024-04-07", "2024-04-28", "2024-05-11", "2024-09-14", "2024-09-29", "2024-10-12"
    ),
    2025: days("2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11"),
    2026: days("2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"),
}
DAYS_OFF_2026 = days(
    "2026-01-01", "2026-01-02", "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20", "2026-02-23",
    "2026-04-06", "2026-05-01", "2026-05-04", "2026-05-05", "2026-06-19", "2026-09-25", "2026-10-01", "2026-10-02",
    "2026-10-05", "2026-10-06", "2026-10-07",
)  # fmt: skip


def every_day(year: int) -> list[date]:
    return [date(year, 1, 1) + timedelta(n) for n in range(365 + (year % 4 == 0))]


@pytest.mark.parametrize("year", sorted(WORKED_WEEKENDS))
def test_the_weekends_that_china_worked_are_working_days(year: int) -> None:
    worked = {day for day in every_day(year) if day.isoweekday() > 5 and calendar("CN").is_working(day)}
    assert worked == WORKED_WEEKENDS[year]


def test_the_weekdays_that_china_had_off_in_2026_are_those_of_the_decree() -> None:
    off = {day for day in every_day(2026) if day.isoweekday() <= 5 and not calendar("CN").is_working(day)}
    assert off == DAYS_OFF_2026


def test_a_worked_weekend_is_known_when_its_year_is_the_first_thing_asked() -> None:
    fresh = Calendar("CN", module._rules.__wrapped__("CN"), {})
    assert fresh.is_working(date(2026, 10, 10))
    assert not fresh.is_working(date(2028, 1, 1))


def test_friday_to_sunday_are_paid_on_monday() -> None:
    assert {calendar("CN").add_working(date(2026, 3, day), 1) for day in (13, 14, 15)} == {date(2026, 3, 16)}


def test_the_spring_festival_holds_money_until_the_day_after_it() -> None:
    assert calendar("CN").add_working(date(2026, 2, 14), 1) == date(2026, 2, 24)


@given(code=st.sampled_from(CODES), day=DAYS, n=st.integers(0, 40))
def test_adding_working_days_agrees_with_walking(code: str, day: date, n: int) -> None:
    cal = calendar(code)
    walked, left = day, n
    while left:
        walked += timedelta(1)
        left -= cal.is_working(walked)
    assert cal.add_working(day, n) == walked


@given(code=st.sampled_from(CODES), a=DAYS, b=DAYS)
def test_counting_agrees_with_walking(code: str, a: date, b: date) -> None:
    cal = calendar(code)
    walked = sum(cal.is_working(a + timedelta(n)) for n in range(1, (b - a).days + 1))
    assert cal.working_between(a, b) == walked


@given(day=DAYS)
def test_the_next_working_day_is_the_first_one_not_before(day: date) -> None:
    found = calendar("CN").next_working(day)
    assert calendar("CN").is_working(found)
    assert not any(calendar("CN").is_working(day + timedelta(n)) for n in range((found - day).days))


def test_no_waiting_is_the_day_itself_and_less_is_refused() -> None:
    assert calendar("weekdays").add_working(date(2026, 3, 14), 0) == date(2026, 3, 14)
    with pytest.raises(ValueError, match="-1"):
        calendar("weekdays").add_working(date(2026, 3, 14), -1)


def test_a_long_wait_reaches_years_that_were_not_counted_yet() -> None:
    assert Calendar("none", module._rules("none"), {}).add_working(date(2026, 1, 1), 2000) == date(2031, 6, 24)


def test_going_back_counts_earlier_years_too() -> None:
    cal = Calendar("weekdays", module._rules("weekdays"), {})
    assert cal.working_between(date(2026, 1, 1), date(2026, 1, 8)) == 5
    assert cal.working_between(date(2024, 12, 31), date(2026, 1, 8)) == 261 + 6


def test_years_without_known_holidays_have_weekends_alone() -> None:
    assert calendar("CN").is_working(date(2150, 10, 1))
    assert not calendar("CN").is_working(date(2150, 10, 3))
    assert calendar("CN").is_provisional(2150)


def test_time_ends() -> None:
    cal = Calendar("weekdays", module._rules("weekdays"), {})
    assert cal.is_working(date(9999, 12, 31))
    with pytest.raises(OverflowError):
        cal.add_working(date(9999, 12, 31), 1)


def test_an_override_beats_everything() -> None:
    cal = calendar("CN", {date(2026, 10, 1): True, date(2026, 10, 9): False})
    assert cal.is_working(date(2026, 10, 1))
    assert not cal.is_working(date(2026, 10, 9))
    assert not calendar("CN").is_working(date(2026, 10, 1))


@pytest.mark.parametrize("year", range(2007, 2027))
def test_a_year_with_a_decree_is_certain(year: int) -> None:
    assert not calendar("CN").is_provisional(year)


def test_a_chinese_year_without_a_decree_is_provisional() -> None:
    assert calendar("CN").is_provisional(date(2035, 3, 1))
    assert not any(calendar(code).is_provisional(2035) for code in ("HK", "TW", "US", "weekdays", "none"))


def test_the_table_of_corrections_is_merged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    table = tmp_path / "CN.toml"
    table.write_text("published = [2035]\n[days]\n2035-02-17 = true\n2035-02-19 = false\n", encoding="utf-8")
    monkeypatch.setattr(module, "resource", lambda *parts: tmp_path.joinpath(*parts[1:]))
    cal = Calendar("CN", module._rules.__wrapped__("CN"), {})
    assert cal.is_working(date(2035, 2, 17))
    assert not cal.is_working(date(2035, 2, 19))
    assert not cal.is_provisional(2035)
    assert Calendar("HK", module._rules.__wrapped__("HK"), {}).is_working(date(2026, 3, 16))


def test_the_tables_that_travel_with_the_program_can_be_read() -> None:
    for path in module.resource("calendars").glob("*.*"):
        assert calendar(path.stem).code == path.stem


def test_the_usual_countries_are_known_without_the_package() -> None:
    """It loads every country there is, which is a third of a second of the first verdict."""
    script = (
        "import sys; from datetime import date; from posdesk.kit.calendar import calendar\n"
        "for code in ('CN', 'HK', 'MO', 'TW'): calendar(code).add_working(date(2026, 12, 30), 5)\n"
        "calendar('CN').is_provisional(2027); sys.exit('holidays' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


@pytest.mark.parametrize("code", ["XX", "cn", "", "China"])
def test_an_unknown_code_is_a_usage_error(code: str) -> None:
    with pytest.raises(CalendarUnknown) as caught:
        calendar(code)
    assert (caught.value.status, caught.value.data) == (2, {"given": code})


def test_a_calendar_says_what_it_is() -> None:
    assert repr(calendar("CN")) == "Calendar('CN')"


def test_hong_kong_banks_close_on_every_general_holiday() -> None:
    """Good Friday is no statutory holiday for all, but no bank settles on it."""
    hong_kong = calendar("HK")
    assert hong_kong.add_working(date(2026, 4, 2), 1) == date(2026, 4, 8)
    assert hong_kong.add_working(date(2025, 4, 17), 1) == date(2025, 4, 22)


def test_hong_kong_banks_settle_nothing_on_saturdays() -> None:
    assert calendar("HK").add_working(date(2026, 3, 13), 1) == date(2026, 3, 16)
    assert module.Library("HK").works(date(2026, 3, 13))
    assert not module.Library("HK").works(date(2026, 3, 14))


@pytest.mark.parametrize("code", calendars.CODES)
def test_what_is_written_down_is_what_the_package_says(code: str) -> None:
    written = (module.resource("calendars") / f"{code}.txt").read_text(encoding="utf-8").splitlines()
    edition = written[0].rpartition("holidays ")[2].rstrip(".")
    if edition != calendars.edition():
        pytest.skip(f"written down from holidays {edition}, here is {calendars.edition()}: packaging/calendars.py")
    assert written == list(calendars.lines(code))


@pytest.mark.parametrize("code", ["CN", "HK", "TW"])
def test_years_that_are_not_written_down_are_asked_for(code: str) -> None:
    early, late = calendars.YEARS[0] - 1, calendars.YEARS[-1] + 1
    for year in (early, late):
        assert not calendar(code).is_working(date(year, 1, 1))
        assert calendar(code).is_working(date(year, 3, 9)) == (date(year, 3, 9).isoweekday() < 6)
    assert calendar("CN").is_provisional(late)
    assert not calendar("CN").is_provisional(early + 1)
    assert calendar("CN").is_provisional(2101)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2026-3-7", date(2026, 3, 7)),
        ("2026年3月7日", date(2026, 3, 7)),
        ("20260307", date(2026, 3, 7)),
        ("3/7", date(2026, 3, 7)),
        ("20261307", None),
        ("202603071", None),
        ("2026-02-30", None),
        ("7", None),
        ("today", None),
        ("", None),
    ],
)
def test_days_are_read_as_people_type_them(words: str, day: object) -> None:
    assert day_typed(words, date(2026, 11, 30)) == day
