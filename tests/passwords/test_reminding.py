"""Whom to remind when: once a day, in working hours, after an absence of months, and whatever a clock does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.kit.text import said
from posdesk.passwords.model import Account, Action, Cause, Pause
from posdesk.passwords.rules import reminding
from posdesk.passwords.rules.needs import Need, Reason
from posdesk.passwords.rules.policy import Settings
from posdesk.passwords.rules.reminding import Reminder, reminder

TODAY = date(2026, 11, 30)  # a Monday
TEN = datetime(2026, 11, 30, 10, 0)  # noqa: DTZ001  the shop's own time
SHOP = Settings()


def need(by: date, number: int = 1, cause: Cause | None = None) -> Need:
    reason = Reason(cause, f"account {number}", by, Action.CHANGE, said("passwords.why.unknown"))
    return Need(Account(number, "x"), by, Action.CHANGE, (reason,), said("passwords.basis.nist"))


def told(*needed: Need, now: datetime = TEN, last: datetime | None = None, pauses: tuple[Pause, ...] = (),
         settings: Settings = SHOP) -> Reminder | None:  # fmt: skip
    return reminder(needed, pauses, settings, now, last)


def in_days(days: int) -> Need:
    return need(TODAY + timedelta(days=days))


@pytest.mark.parametrize(("days", "comes"), [(15, False), (14, True), (10, False), (7, True), (2, False), (1, True)])
def test_on_each_day_of_the_lead_once(days: int, comes: bool) -> None:
    yesterday = TEN - timedelta(days=1)
    found = told(in_days(days), last=yesterday)
    assert (found is not None) is comes
    if found is not None:
        assert found == Reminder(0, 1, TODAY + timedelta(days=days))


def test_daily_from_the_day_on_which_it_is_due() -> None:
    yesterday = TEN - timedelta(days=1)
    assert told(in_days(0), last=yesterday) == Reminder(1, 0, None)
    assert told(in_days(-40), last=yesterday) == Reminder(1, 0, None)


def test_once_a_day_and_not_at_night_nor_on_quiet_days() -> None:
    late = in_days(-1)
    assert told(late, last=TEN - timedelta(hours=1)) is None
    assert told(late, now=TEN.replace(hour=8)) is None
    assert told(late, now=TEN.replace(hour=18)) is None
    assert told(late, settings=Settings(quiet=frozenset({1}))) is None
    assert told(late, now=TEN.replace(hour=20), settings=Settings(ends=time(21))) == Reminder(1, 0, None)


def test_after_three_months_there_is_one_message_for_all() -> None:
    away = TEN - timedelta(days=92)
    needed = [need(TODAY - timedelta(days=n), n) for n in range(1, 40)] + [in_days(5), in_days(200)]
    assert told(*needed, last=away) == Reminder(39, 1, TODAY + timedelta(days=5))


def test_a_day_of_the_lead_that_passed_while_the_computer_was_off_is_told_when_it_is_on() -> None:
    friday = TEN - timedelta(days=3)
    assert told(in_days(6), last=friday) == Reminder(0, 1, TODAY + timedelta(days=6))
    assert told(in_days(6), last=TEN - timedelta(days=1)) is None
    assert told(in_days(6)) is not None


def test_a_clock_that_was_wrong_does_not_silence_anything() -> None:
    assert told(in_days(-1), last=TEN + timedelta(days=400)) == Reminder(1, 0, None)
    assert told(in_days(-1), last=TEN + timedelta(hours=25)) is None


def test_what_was_put_off_is_quiet_until_its_day() -> None:
    pause = Pause(1, 1, TODAY, TODAY + timedelta(days=3), "the owner is away")
    assert told(in_days(-1), pauses=(pause,)) is None
    assert told(in_days(-1), pauses=(replace(pause, account=2),)) is not None
    assert told(in_days(-1), pauses=(pause,), now=TEN + timedelta(days=3)) is not None
    assert told(in_days(-1), pauses=(replace(pause, until=None),)) is not None


def test_nothing_can_be_put_off_for_ever() -> None:
    late = in_days(0)
    assert reminding.pause_left(late, (), TODAY) == 14
    used = (Pause(1, 1, TODAY, TODAY + timedelta(days=10)), Pause(2, 2, TODAY, TODAY + timedelta(days=9)))
    assert reminding.pause_left(late, used, TODAY) == 4
    assert reminding.pause_left(late, (*used, Pause(3, 1, TODAY, TODAY + timedelta(days=30))), TODAY) == 0
    old = Pause(4, 1, TODAY - timedelta(days=400), TODAY - timedelta(days=390))
    assert reminding.pause_left(late, (old,), TODAY) == 14
    assert reminding.pause_left(need(TODAY, cause=Cause.LEAK), (), TODAY) == 2


def test_at_the_beginning_of_all_days_nothing_breaks() -> None:
    assert told(need(date.min)) == Reminder(1, 0, None)
    assert told(need(date.max)) is None


@given(
    days=st.lists(st.integers(-400, 400), max_size=12), hours=st.integers(-24 * 500, 24 * 500),
    minutes=st.integers(0, 24 * 60 - 1),
)  # fmt: skip
def test_one_message_a_day_whatever_the_clock_says(days: list[int], hours: int, minutes: int) -> None:
    now = datetime(2026, 11, 30) + timedelta(minutes=minutes)  # noqa: DTZ001  the shop's own time
    needed = [need(TODAY + timedelta(days=n), place) for place, n in enumerate(days)]
    first = reminder(needed, (), SHOP, now, now + timedelta(hours=hours))
    if first is not None:
        assert first.late + first.coming <= len(needed)
        for later in range(0, 24 * 60 - minutes, 37):
            assert reminder(needed, (), SHOP, now + timedelta(minutes=later), now) is None


@given(days=st.lists(st.integers(-400, 0), min_size=1, max_size=5), off=st.integers(1, 200))
def test_whoever_comes_back_is_told_on_that_day_in_the_hours(days: list[int], off: int) -> None:
    needed = [need(TODAY + timedelta(days=n), place) for place, n in enumerate(days)]
    found = reminder(needed, (), SHOP, TEN, TEN - timedelta(days=off))
    assert found is not None
    assert found.late == len(days)
