"""Which takings day a taking belongs to, and when that day is due."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reconcile.contract.worlds import PLAIN, World

# Days off in mainland China, from the State Council's notices. 2025: New Year 1 Jan; Spring Festival 28 Jan to 4 Feb
# (26 Jan and 8 Feb worked); Labour Day 1 to 5 May (27 Apr worked); National Day 1 to 8 Oct (28 Sep, 11 Oct worked).
# 2026: New Year 1 to 3 Jan (4 Jan worked); Spring Festival 15 to 23 Feb (14, 28 Feb worked); Qingming 4 to 6 Apr;
# Labour Day 1 to 5 May (9 May worked); Dragon Boat 19 to 21 Jun; Mid-Autumn 25 to 27 Sep; National Day 1 to 7 Oct
# (20 Sep, 10 Oct worked).
CN = [
    ("T+1", "2026-03-16", "2026-03-17"),
    ("T+1", "2026-03-20", "2026-03-23"),
    ("T+1", "2026-03-21", "2026-03-23"),
    ("T+1", "2026-03-22", "2026-03-23"),
    ("T+2", "2026-03-19", "2026-03-23"),
    ("T+2", "2026-03-21", "2026-03-24"),
    ("T+1", "2025-01-24", "2025-01-26"),
    ("T+1", "2025-01-26", "2025-01-27"),
    ("T+1", "2025-01-27", "2025-02-05"),
    ("T+1", "2025-02-02", "2025-02-05"),
    ("T+1", "2025-02-07", "2025-02-08"),
    ("T+1", "2025-02-08", "2025-02-10"),
    ("T+1", "2025-04-03", "2025-04-07"),
    ("T+1", "2025-04-26", "2025-04-27"),
    ("T+1", "2025-04-30", "2025-05-06"),
    ("T+1", "2025-05-30", "2025-06-03"),
    ("T+1", "2025-09-26", "2025-09-28"),
    ("T+1", "2025-09-27", "2025-09-28"),
    ("T+1", "2025-09-30", "2025-10-09"),
    ("T+1", "2025-10-05", "2025-10-09"),
    ("T+1", "2025-10-10", "2025-10-11"),
    ("T+1", "2025-10-11", "2025-10-13"),
    ("T+1", "2025-12-31", "2026-01-04"),
    ("T+1", "2026-01-03", "2026-01-04"),
    ("T+1", "2026-01-04", "2026-01-05"),
    ("T+1", "2026-02-13", "2026-02-14"),
    ("T+1", "2026-02-14", "2026-02-24"),
    ("T+2", "2026-02-13", "2026-02-24"),
    ("T+1", "2026-02-18", "2026-02-24"),
    ("T+1", "2026-02-27", "2026-02-28"),
    ("T+1", "2026-02-28", "2026-03-02"),
    ("T+1", "2026-04-03", "2026-04-07"),
    ("T+1", "2026-04-30", "2026-05-06"),
    ("T+1", "2026-05-08", "2026-05-09"),
    ("T+1", "2026-06-18", "2026-06-22"),
    ("T+1", "2026-09-18", "2026-09-20"),
    ("T+1", "2026-09-24", "2026-09-28"),
    ("T+1", "2026-09-30", "2026-10-08"),
    ("T+1", "2026-10-09", "2026-10-10"),
    ("T+0", "2026-03-16", "2026-03-16"),
    ("T+0", "2026-03-21", "2026-03-23"),
    ("T+0", "2026-02-14", "2026-02-14"),
    ("T+0", "2026-02-16", "2026-02-24"),
    ("T+0", "2026-10-01", "2026-10-08"),
    ("D+0", "2026-03-21", "2026-03-21"),
    ("D+1", "2026-03-20", "2026-03-21"),
    ("D+1", "2026-10-01", "2026-10-02"),
    ("D+3", "2026-02-27", "2026-03-02"),
]
# In Hong Kong banks close on general holidays, Good Friday (3 April 2026, 18 April 2025) among them.
OTHERS = [
    ("weekdays", "T+1", "2026-09-30", "2026-10-01"),
    ("weekdays", "T+1", "2026-02-13", "2026-02-16"),
    ("none", "T+1", "2026-03-20", "2026-03-21"),
    ("none", "T+0", "2026-03-21", "2026-03-21"),
    ("HK", "T+1", "2026-06-30", "2026-07-02"),
    ("HK", "T+1", "2026-12-24", "2026-12-28"),
    ("HK", "T+1", "2026-04-02", "2026-04-08"),
    ("HK", "T+1", "2025-04-17", "2025-04-22"),
    ("US", "T+1", "2026-11-25", "2026-11-27"),
    ("TW", "T+1", "2026-02-27", "2026-03-02"),
]


def dues(folder: Path, cycle: str, calendar: str, *days: str) -> dict[str, str | None]:
    """The due day of each takings day."""
    terms = PLAIN.replace('"T+1"', f'"{cycle}"').replace('"CN"', f'"{calendar}"')
    world = World(folder, terms)
    for day in days:
        world.take(day, "100.00")
    world.cover("2025-01-02", "2025-01-03")
    return {one["takings_date"]: one["due"] for one in world.run("--as-of", min(days)).data["settlements"]}


def due_of(folder: Path, cycle: str, calendar: str, day: str) -> str | None:
    """The due day of one takings day."""
    return dues(folder, cycle, calendar, day)[day]


@pytest.mark.parametrize("cycle", sorted({cycle for cycle, _, _ in CN}))
def test_due_days_in_china(tmp_path: Path, cycle: str) -> None:
    wanted = {day: due for of, day, due in CN if of == cycle}
    assert dues(tmp_path, cycle, "CN", *wanted) == wanted


@pytest.mark.parametrize(("calendar", "cycle", "day", "due"), OTHERS)
def test_due_day_by_other_calendars(tmp_path: Path, calendar: str, cycle: str, day: str, due: str) -> None:
    assert due_of(tmp_path, cycle, calendar, day) == due


def test_the_calendar_is_weekdays_by_default_and_the_cycle_is_named(tmp_path: Path) -> None:
    world = World(tmp_path, '[[channel]]\nid = "card"\ncycle = "T+1"\n  [[channel.fee]]\n  rate = "0"\n')
    world.take("2026-09-30", "100.00")  # the next day is National Day, a weekday all the same
    world.cover("2026-09-01", "2026-09-30")
    assert world.run().of("2026-09-30")["due"] == "2026-10-01"


@pytest.mark.parametrize("day", ["2026-03-14", "2026-03-15", "2026-03-18", "2026-03-20"])
def test_a_week_that_ends_on_friday_is_due_together_one_working_day_later(tmp_path: Path, day: str) -> None:
    assert due_of(tmp_path, "W:fri+1", "CN", day) == "2026-03-23"


def test_saturday_begins_the_next_week(tmp_path: Path) -> None:
    assert due_of(tmp_path, "W:fri+1", "CN", "2026-03-21") == "2026-03-30"


@pytest.mark.parametrize("day", ["2026-03-01", "2026-03-10", "2026-03-31"])
def test_a_month_is_due_together_on_its_day_of_the_next(tmp_path: Path, day: str) -> None:
    assert due_of(tmp_path, "M:10", "CN", day) == "2026-04-10"


def test_december_is_due_in_the_next_year(tmp_path: Path) -> None:
    assert due_of(tmp_path, "M:12", "CN", "2025-12-05") == "2026-01-12"


def test_under_manual_nothing_is_due(tmp_path: Path) -> None:
    assert due_of(tmp_path, "manual", "CN", "2026-03-16") is None


def days(folder: Path, cutoff: str, *times: str, timezone: str = "Asia/Shanghai") -> list[str]:
    world = World(folder, f'timezone = "{timezone}"\n' + PLAIN.replace('"CN"', f'"CN"\ncutoff = "{cutoff}"'))
    for time in times:
        world.take(time, "100.00")
    world.cover()
    return [one["takings_date"] for one in world.run().data["settlements"]]


def test_takings_before_the_cutoff_are_of_their_own_day(tmp_path: Path) -> None:
    assert days(tmp_path, "23:00", "2026-03-16 22:59:59") == ["2026-03-16"]


def test_takings_at_the_cutoff_are_of_the_next_day(tmp_path: Path) -> None:
    assert days(tmp_path, "23:00", "2026-03-16 23:00:00") == ["2026-03-17"]


def test_takings_after_the_cutoff_are_of_the_next_day(tmp_path: Path) -> None:
    assert days(tmp_path, "21:30", "2026-03-31 23:59:59", "2026-04-01 21:29:59") == ["2026-04-01"]


def test_a_cutoff_of_24_is_none(tmp_path: Path) -> None:
    assert days(tmp_path, "24:00", "2026-03-16 23:59:59", "2026-03-17 00:00:00") == ["2026-03-16", "2026-03-17"]


def test_no_cutoff_is_24(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take("2026-03-16 23:59:59", "100.00")
    world.cover()
    assert list(world.run().verdicts()) == ["2026-03-16"]


@pytest.mark.parametrize(
    ("timezone", "time", "day"),
    [
        ("Asia/Shanghai", "2026-03-16 15:59:59Z", "2026-03-16"),
        ("Asia/Shanghai", "2026-03-16T16:00:00Z", "2026-03-17"),
        ("Asia/Shanghai", "2026-03-16 23:30:00+08:00", "2026-03-16"),
        ("Asia/Shanghai", "2026-03-17 00:30:00+09:00", "2026-03-16"),
        ("Asia/Tokyo", "2026-03-16 15:00:00Z", "2026-03-17"),
        ("Asia/Tokyo", "2026-03-16 23:30:00+08:00", "2026-03-17"),
        ("America/New_York", "2026-03-17 03:59:59Z", "2026-03-16"),
        ("America/New_York", "2026-03-17 04:00:00Z", "2026-03-17"),
        ("America/New_York", "2026-01-17 04:59:59Z", "2026-01-16"),
        ("America/New_York", "2026-03-16 23:30:00", "2026-03-16"),
    ],
)
def test_times_with_a_zone_are_converted_and_others_are_local(
    tmp_path: Path, timezone: str, time: str, day: str
) -> None:
    assert days(tmp_path, "24:00", time, timezone=timezone) == [day]


def test_the_zone_is_shanghai_by_default_and_the_cutoff_is_local(tmp_path: Path) -> None:
    world = World(tmp_path, PLAIN.replace('"CN"', '"CN"\ncutoff = "23:00"'))
    world.take("2026-03-16 14:59:59Z", "100.00")
    world.take("2026-03-16 15:00:00Z", "50.00")
    world.cover()
    assert list(world.run().verdicts()) == ["2026-03-16", "2026-03-17"]


def test_a_refund_is_a_taking_of_the_day_on_which_it_happened(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take("2026-03-16", "100.00", order="A1")
    world.take("2026-03-18", "80.00")
    world.take("2026-03-18", "-100.00", kind="refund", original_order="A1")
    world.cover()
    said = world.run()
    assert [said.of("2026-03-16")["net"], said.of("2026-03-18")["net"]] == ["100.00", "-20.00"]
