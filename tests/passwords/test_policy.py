"""Settings of the rotation: what cannot be is refused, what was kept comes back, and how long a password must be."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.passwords.model import Account, Grade, Kind, Mfa
from posdesk.passwords.rules import policy
from posdesk.passwords.rules.policy import Preset, Settings, SettingsWrong


@pytest.mark.parametrize(
    "wrong",
    [
        {"days": {Grade.PIN: 0}}, {"days": {Grade.PIN: 9_999}}, {"lead": ()}, {"lead": (-1,)}, {"lead": (5_000,)},
        {"begins": time(18), "ends": time(9)}, {"begins": time(9), "ends": time(9)}, {"quiet": frozenset(range(1, 8))},
        {"quiet": frozenset({0})},
    ],
)  # fmt: skip
def test_settings_that_cannot_be_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(SettingsWrong):
        Settings(**wrong)


SETTINGS = st.builds(
    Settings, preset=st.sampled_from(Preset),
    days=st.dictionaries(st.sampled_from(Grade), st.none() | st.integers(1, 3650)),
    lead=st.lists(st.integers(0, 365), min_size=1, max_size=5).map(tuple),
    begins=st.just(time(8, 30)), ends=st.just(time(19, 45)), quiet=st.frozensets(st.integers(1, 7), max_size=6),
    names_in_calendar=st.booleans(),
)  # fmt: skip


@given(SETTINGS)
def test_what_was_chosen_comes_back(settings: Settings) -> None:
    assert policy.read(policy.told(settings)) == settings


@pytest.mark.parametrize(
    "kept",
    [
        None, 7, "x", {}, {**policy.told(Settings()), "lead": []}, {**policy.told(Settings()), "hours": ["9"]},
        {**policy.told(Settings()), "days": 3},
    ],
)  # fmt: skip
def test_of_what_makes_no_sense_a_shops_own_settings_are_left(kept: object) -> None:
    assert policy.read(kept) == Settings()


def test_how_long_a_password_must_be() -> None:
    login, events = Account(), Settings(preset=Preset.EVENTS)
    assert policy.least(login, Settings()) == 12
    assert policy.least(replace(login, most=10), Settings()) == 8
    assert policy.least(replace(login, most=6), Settings()) == 6
    assert policy.least(replace(login, most=20), Settings()) == 12
    assert policy.least(login, events) == 15
    assert policy.least(replace(login, mfa=Mfa.ON), events) == 8
    assert policy.least(replace(login, most=12), events) == 12
    assert policy.least(replace(login, grade=Grade.PIN), events) == 4


def test_every_kind_of_account_has_its_rule() -> None:
    assert {policy.grade_of(kind) for kind in Kind} == {Grade.LOGIN, Grade.PIN, Grade.CODE, Grade.BOUND}
