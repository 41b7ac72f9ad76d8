"""When somebody is reminded, whatever the clocks do; and that nothing but numbers outlives locking."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from posdesk.kit.clock import Clock
from posdesk.kit.errors import InputError
from posdesk.kit.jobs import Job
from posdesk.passwords.rules.nameless import Mark
from posdesk.passwords.service import Reminder, Waiting
from posdesk.shell.remembered import Remembered
from posdesk.shell.reminders import Reminders

NINE = datetime(2026, 11, 30, 1, 30, tzinfo=UTC)
"""A Monday, half past nine in Shanghai."""


class Time:
    """A computer's two clocks, and the shop's list."""

    def __init__(self, folder: Path, *by: date, zone: str = "Asia/Shanghai", start: datetime = NINE) -> None:
        self.at, self.steady = start, 1_000.0
        self.list = waiting(*by, zone=zone)
        self.asked = 0
        self.broken = False
        settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        self.memory = Remembered(settings, folder / "vault")
        self.told: list[Reminder] = []
        self.unknown: list[date] = []
        self.begin()

    def begin(self) -> None:
        """The program starts."""
        clock = Clock(lambda: self.at)
        self.reminders = Reminders(
            self.answer, self, self.memory, clock=clock,  # type: ignore[arg-type]  # a lane that does it at once
            wall=lambda: clock.now().timestamp(), steady=lambda: self.steady,
        )  # fmt: skip
        self.reminders.due.connect(self.told.append)
        self.reminders.unknown.connect(lambda: self.unknown.append(self.at.date()))
        self.reminders.begin()

    def run(self, work: Callable[[Job], Any], done: Callable[[Any], None], failed: Callable[[Any], None]) -> None:
        try:
            done(work(Job()))
        except InputError as error:
            failed(error)

    def answer(self) -> Waiting:
        self.asked += 1
        if self.broken:
            raise InputError(file="vault.db")
        return self.list

    def open(self) -> None:
        self.reminders.opened(self.memory)

    def pass_(self, *, hours: float = 0, minutes: float = 0, asleep: bool = False) -> None:
        """Let time go on, look by look."""
        left = timedelta(hours=hours, minutes=minutes)
        if asleep:
            self.at, left = self.at + left, timedelta(0)
            self.steady += 20
            self.reminders.look()
        while left > timedelta(0):
            step = min(left, timedelta(seconds=20))
            self.at, self.steady, left = self.at + step, self.steady + step.total_seconds(), left - step
            self.reminders.look()

    def set_clock(self, at: datetime) -> None:
        """Somebody sets the clock; it is looked at 20 seconds later."""
        self.at, self.steady = at, self.steady + 20
        self.reminders.look()


def waiting(*by: date, zone: str = "Asia/Shanghai", quiet: frozenset[int] = frozenset()) -> Waiting:
    return Waiting(tuple(Mark(one, False) for one in by), (14, 7, 1), time(9), time(18), quiet, zone)


LATE, SOON = date(2026, 11, 1), date(2026, 12, 7)


def test_one_message_after_unlocking_and_one_on_each_day(qtbot: QtBot, tmp_path: Path) -> None:
    shop = Time(tmp_path, LATE, SOON)
    assert (shop.told, shop.asked) == ([], 0)
    shop.open()
    assert shop.told == [Reminder(1, 1, SOON)]
    shop.pass_(hours=8)
    assert len(shop.told) == 1
    shop.pass_(hours=16)
    assert shop.told[1:] == [Reminder(1, 0, None)]


def test_it_asks_again_every_quarter_of_an_hour_and_at_midnight(qtbot: QtBot, tmp_path: Path) -> None:
    shop = Time(tmp_path, LATE)
    shop.open()
    shop.pass_(hours=1)
    assert shop.asked == 5
    shop.set_clock(datetime(2026, 11, 30, 15, 59, 30, tzinfo=UTC))
    before = shop.asked
    shop.pass_(minutes=1)
    assert shop.asked == before + 1
    assert shop.reminders.standing == Reminder(1, 0, None)


def test_a_change_of_the_list_is_told_when_it_is_told_of(qtbot: QtBot, tmp_path: Path) -> None:
    shop = Time(tmp_path, date(2027, 6, 1))
    shop.open()
    assert shop.told == []
    shop.list = waiting(LATE)
    shop.reminders.ask()
    assert shop.told == [Reminder(1, 0, None)]


def test_after_waking_the_list_is_asked_for_first(qtbot: QtBot, tmp_path: Path) -> None:
    shop = Time(tmp_path, LATE)
    shop.open()
    shop.list = waiting(LATE, LATE)
    shop.pass_(hours=24, asleep=True)
    assert shop.told == [Reminder(1, 0, None), Reminder(2, 0, None)]


def test_a_late_look_is_a_sleep_where_the_steady_clock_goes_on_in_it(qtbot: QtBot, tmp_path: Path) -> None:
    shop = Time(tmp_path, LATE)
    shop.open()
    shop.at, shop.steady = shop.at + timedelta(minutes=5), shop.steady + 300
    shop.reminders.look()
    assert shop.asked == 2


def test_three_months_off_end_in_one_message(qtbot: QtBot, tmp_path: Path) -> None:
    shop = Time(tmp_path, *(date(2026, 12, 1) + timedelta(n) for n in range(60)))
    shop.open()
    shop.told.clear()
    shop.at += timedelta(days=92)
    shop.begin()
    shop.open()
    shop.pass_(hours=3)
    assert shop.told == [Reminder(60, 0, None)]


@pytest.mark.parametrize("days", [-400, -1, 1, 400])
def test_a_clock_set_wrong_and_right_again_silences_nothing(qtbot: QtBot, tmp_path: Path, days: int) -> None:
    shop = Time(tmp_path, LATE)
    shop.set_clock(NINE + timedelta(days=days))
    shop.open()
    shop.set_clock(NINE + timedelta(minutes=1))
    right = len(shop.told)
    for _ in range(3):
        shop.pass_(hours=24)
    assert len(shop.told) >= right + 2
    assert len(shop.told) <= right + 4


def test_a_message_a_day_across_the_change_of_the_hour(qtbot: QtBot, tmp_path: Path) -> None:
    shop = Time(tmp_path, date(2026, 1, 1), zone="Europe/Berlin", start=datetime(2026, 3, 28, 8, 0, tzinfo=UTC))
    shop.open()
    for _ in range(3):
        shop.pass_(hours=24)
    assert len(shop.told) == 4


def test_the_shops_zone_holds_wherever_the_computer_thinks_it_is(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import time as clock

    monkeypatch.setenv("TZ", "America/Los_Angeles")
    clock.tzset()
    try:
        shop = Time(tmp_path, LATE, start=datetime(2026, 11, 30, 0, 58, tzinfo=UTC))
        shop.open()
        assert shop.told == []
        shop.pass_(minutes=3)
        assert len(shop.told) == 1
        monkeypatch.setenv("TZ", "Pacific/Auckland")
        clock.tzset()
        shop.pass_(hours=5)
        assert len(shop.told) == 1
    finally:
        monkeypatch.undo()
        clock.tzset()


def test_the_leap_day_is_a_day(qtbot: QtBot, tmp_path: Path) -> None:
    shop = Time(tmp_path, date(2028, 2, 29), start=datetime(2028, 2, 28, 2, 0, tzinfo=UTC))
    shop.open()
    shop.pass_(hours=48)
    assert shop.told == [Reminder(0, 1, date(2028, 2, 29)), Reminder(1, 0, None), Reminder(1, 0, None)]


def test_not_before_the_hours_nor_after_them(qtbot: QtBot, tmp_path: Path) -> None:
    shop = Time(tmp_path, LATE, start=datetime(2026, 11, 30, 10, 30, tzinfo=UTC))
    shop.open()
    shop.pass_(hours=14)
    assert shop.told == []
    shop.pass_(hours=1)
    assert len(shop.told) == 1


def test_locked_it_counts_on_from_memory_and_asks_nobody(qtbot: QtBot, tmp_path: Path) -> None:
    shop = Time(tmp_path, LATE, date(2026, 12, 1))
    shop.open()
    shop.reminders.locked()
    asked = shop.asked
    assert shop.reminders.standing == Reminder(1, 1, date(2026, 12, 1))
    shop.pass_(hours=24)
    assert shop.asked == asked
    assert shop.reminders.standing == Reminder(2, 0, None)
    assert shop.told[-1] == Reminder(2, 0, None)


def test_an_answer_that_comes_after_locking_is_dropped(qtbot: QtBot, tmp_path: Path) -> None:
    shop = Time(tmp_path, LATE)
    waits: list[Callable[[], None]] = []
    shop.run = lambda work, done, _failed: waits.append(lambda: done(work(Job())))  # type: ignore[method-assign]
    shop.open()
    shop.reminders.ask()
    shop.reminders.ask()
    shop.reminders.locked()
    for answer in waits:
        answer()
    assert len(waits) == 1
    assert shop.reminders.standing is None
    assert shop.told == []


def test_what_is_asked_meanwhile_is_asked_once_more(qtbot: QtBot, tmp_path: Path) -> None:
    shop = Time(tmp_path, LATE)
    waits: list[Callable[[], None]] = []
    shop.run = lambda work, done, _failed: waits.append(lambda: done(work(Job())))  # type: ignore[method-assign]
    shop.open()
    for _ in range(20):
        shop.reminders.ask()
    waits.pop()()
    assert len(waits) == 1


def test_a_list_that_cannot_be_read_leaves_what_was_known(qtbot: QtBot, tmp_path: Path) -> None:
    shop = Time(tmp_path, LATE)
    shop.open()
    shop.broken = True
    shop.pass_(hours=24)
    assert shop.reminders.standing == Reminder(1, 0, None)
    assert len(shop.told) == 2
    shop.broken, shop.list = False, waiting(LATE, LATE)
    shop.pass_(minutes=16)
    assert shop.reminders.standing == Reminder(2, 0, None)


def test_after_a_cold_start_only_unlocking_tells(qtbot: QtBot, tmp_path: Path) -> None:
    shop = Time(tmp_path, LATE)
    shop.open()
    shop.begin()
    assert shop.reminders.standing is None
    shop.pass_(hours=40)
    assert shop.unknown == [date(2026, 11, 30), date(2026, 12, 1)]


def test_by_consent_numbers_and_dates_are_there_before_unlocking(qtbot: QtBot, tmp_path: Path) -> None:
    shop = Time(tmp_path, LATE, SOON)
    shop.open()
    shop.memory._settings.sync()
    assert "waiting" not in (tmp_path / "window.ini").read_text()
    shop.reminders.show_before_unlocking(True)
    shop.begin()
    assert shop.reminders.is_shown
    assert shop.reminders.standing == Reminder(1, 1, SOON)
    shop.pass_(hours=24)
    assert shop.told[-1] == Reminder(1, 0, None)
    shop.reminders.show_before_unlocking(False)
    shop.begin()
    assert shop.reminders.standing is None
    assert "2026-12-07" not in (tmp_path / "window.ini").read_text()


def test_a_vault_that_is_gone_is_forgotten(qtbot: QtBot, tmp_path: Path) -> None:
    shop = Time(tmp_path, LATE, SOON)
    shop.open()
    shop.reminders.show_before_unlocking(True)
    shop.reminders.forget()
    assert (shop.memory.last, shop.memory.waiting, shop.memory.shown) == (None, "", False)
    assert "2026" not in (tmp_path / "window.ini").read_text()


def test_two_vaults_do_not_answer_for_each_other(qtbot: QtBot, tmp_path: Path) -> None:
    shop = Time(tmp_path, LATE)
    shop.open()
    shop.reminders.show_before_unlocking(True)
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    other = Remembered(settings, tmp_path / "client two")
    shop.reminders.another(other)
    assert shop.reminders.standing is None
    assert not shop.reminders.is_shown
    shop.reminders.opened(other)
    assert len(shop.told) == 2
    assert other.last == shop.memory.last


@pytest.mark.parametrize("last", ["", "yesterday", "2026-13-01T09:00", "2999-01-01T09:00", "2026-11-29T09:00+08:00"])
def test_nobody_is_silenced_by_a_file_edited_by_hand(qtbot: QtBot, tmp_path: Path, last: str) -> None:
    shop = Time(tmp_path, LATE)
    shop.memory._settings.setValue(f"{shop.memory._group}/last", last)
    shop.open()
    assert len(shop.told) == 1


def test_what_is_put_off_comes_tomorrow(qtbot: QtBot, tmp_path: Path) -> None:
    shop = Time(tmp_path, LATE)
    shop.open()
    shop.reminders.put_off()
    shop.begin()
    shop.open()
    shop.pass_(hours=24)
    assert len(shop.told) == 2
