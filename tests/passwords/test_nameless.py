"""What is remembered while the vault is locked: days and numbers, which remind as the list itself would."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.kit.text import said
from posdesk.passwords.model import Account, Action, Cause, Pause
from posdesk.passwords.rules.nameless import waiting
from posdesk.passwords.rules.needs import Need, Reason
from posdesk.passwords.rules.policy import Settings
from posdesk.passwords.rules.reminding import Reminder, reminder
from posdesk.passwords.service import remembered
from tests.passwords.filled import filled

TODAY = date(2026, 11, 30)
TEN = datetime(2026, 11, 30, 10, 0)  # noqa: DTZ001  the shop's own time


def need(by: date, number: int, cause: Cause | None) -> Need:
    reason = Reason(cause, f"person {number}", by, Action.CHANGE, said("passwords.why.leaver", name="小李", day=by))
    return Need(Account(number, "银联商务 admin"), by, Action.CHANGE, (reason,), said("passwords.basis.nist"))


days = st.integers(-400, 400)


@given(
    needed=st.lists(st.tuples(days, st.booleans()), max_size=8),
    put_off=st.lists(st.tuples(st.integers(0, 7), st.integers(-20, 20), st.integers(1, 14)), max_size=4),
    now=st.integers(-24 * 60 * 40, 24 * 60 * 400), last=st.none() | st.integers(-24 * 60 * 40, 24 * 60 * 400),
    lead=st.lists(st.integers(0, 60), min_size=1, max_size=3), quiet=st.frozensets(st.integers(1, 7), max_size=3),
)  # fmt: skip
def test_it_reminds_as_the_list_itself_would(
    needed: list[tuple[int, bool]], put_off: list[tuple[int, int, int]], now: int, last: int | None, lead: list[int],
    quiet: frozenset[int],
) -> None:  # fmt: skip
    settings = Settings(lead=tuple(lead), quiet=quiet, begins=time(8), ends=time(20))
    listed = [need(TODAY + timedelta(n), place, Cause.LEAK if happened else None)
              for place, (n, happened) in enumerate(needed)]  # fmt: skip
    pauses = [
        Pause(0, one, TODAY + timedelta(since), TODAY + timedelta(since + length)) for one, since, length in put_off
    ]
    at = TEN + timedelta(minutes=now)
    before = None if last is None else TEN + timedelta(minutes=last)
    known = waiting(listed, pauses, settings, "Asia/Shanghai", min(TODAY, at.date()) - timedelta(40))
    assert known.reminder(at, before) == reminder(listed, pauses, settings, at, before)
    again = remembered(known.told())
    assert again == known


def test_nothing_of_an_account_is_in_it(tmp_path: Path) -> None:
    with filled(tmp_path) as shop:
        shop.passwords.happen(Cause.LEAK, [shop.accounts["wifi"].id], why="the paper on the wall")
        known = shop.passwords.waiting()
        names = [one.name for one in shop.passwords.book().accounts]
    assert len(known.marks) == len(names)
    for told in (repr(known), known.told()):
        assert [name for name in (*names, "店", "小", "银联", "paper", "wall") if name in told] == []
    assert sum(one.happened for one in known.marks) == 1


def test_how_much_stands_does_not_ask_when_it_was_told() -> None:
    listed = [need(TODAY + timedelta(n), n + 9, None) for n in (-9, 0, 3, 14, 15)]
    known = waiting(listed, [], Settings(), "Asia/Shanghai", TODAY)
    assert known.standing(TODAY) == Reminder(2, 2, TODAY + timedelta(3))
    assert known.standing(TODAY + timedelta(3)) == Reminder(3, 2, TODAY + timedelta(14))
    pause = Pause(0, 0, TODAY, TODAY + timedelta(2))
    assert waiting(listed, [pause], Settings(), "Asia/Shanghai", TODAY).standing(TODAY) == Reminder(
        1, 2, date(2026, 12, 3)
    )


def test_what_was_put_off_long_ago_is_not_kept() -> None:
    listed = [need(TODAY, 1, None)]
    old = Pause(0, 1, TODAY - timedelta(20), TODAY - timedelta(10), "the owner is away")
    assert waiting(listed, [old, replace(old, until=None)], Settings(), "Asia/Shanghai", TODAY).marks[0].put_off == ()


@pytest.mark.parametrize(
    "kept",
    [
        "", "{}", "[]", "null", "7", '{"marks": 3, "when": {}, "zone": "Asia/Shanghai"}',
        '{"marks": [["2026-13-01", true, []]], "when": {}, "zone": "Asia/Shanghai"}',
        '{"marks": [["2026-12-01", true]], "when": {}, "zone": "Asia/Shanghai"}',
        '{"marks": [], "when": {}, "zone": "../../etc/passwd"}', "[" * 100_000,
    ],
)  # fmt: skip
def test_what_somebody_wrote_by_hand_does_no_harm(kept: str) -> None:
    assert remembered(kept) is None
