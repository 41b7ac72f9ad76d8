"""What the list of devices shows, the filters that a shop saves, and terminals that are taken in and given back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from posdesk.devices.listing import View
from posdesk.devices.model import Answer, Status
from posdesk.devices.rules.seen import Doubt
from posdesk.vault import service as vaults
from tests.devices.inventory import TODAY, Desk, Shops, register, stocked


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "shop")
    yield made
    made.lock()


@pytest.fixture
def shops(desk: Desk) -> Shops:
    return register(desk)


def test_the_overview_tells_what_the_list_shows(desk: Desk, shops: Shops) -> None:
    made = stocked(desk, shops)
    told = desk.devices().overview()
    assert told.today == TODAY
    assert len(told.devices) == len(made)
    one = made["service"].id
    assert told.since[one] == TODAY
    # The last look that was more than the daily one was on 25 November.
    assert told.due[one] == date(2026, 12, 9)
    assert made["received"].id not in told.due
    assert told.seals[one] == ("S-0001", "S-0002")
    front, back = desk.devices().detail(one).photos
    assert told.portraits == {one: front.attachment}
    small = desk.devices().thumbnails([front.attachment, back.attachment, 999])
    assert set(small) == {front.attachment, back.attachment}
    assert {oddity.terminal: oddity.doubt for oddity in told.odd} == {
        "77120033": Doubt.UNKNOWN, "T9": Doubt.UNKNOWN, "10029999": Doubt.NOT_IN_SERVICE,
    }  # fmt: skip
    assert [one.what for one in told.found] == ["黑色读卡器，插在电脑上"]


def test_filters_are_kept_in_the_vault(desk: Desk) -> None:
    devices = desk.devices()
    assert devices.views() == ()
    mine = View("前台", words="qt", status="in_service", shop=2, due=True)
    devices.keep_views([mine])
    assert desk.devices().views() == (mine,)
    assert desk.vault is not None
    vaults.put_setting(desk.vault, "devices.views", [{"name": "x", "shop": "two", "colour": 3}], "later")
    assert devices.views() == (View("x"),)
    vaults.put_setting(desk.vault, "devices.views", "none", "later")
    assert devices.views() == ()


def test_a_terminal_is_taken_in_and_given_back(desk: Desk, shops: Shops) -> None:
    stocked(desk, shops)
    devices = desk.devices()
    before = {one.terminal: one for one in devices.seen()}
    for terminal, tid in (("77120033", "77120033"), ("T9", "")):
        added = devices.take_in(before[terminal], shops.merchant.id)
        assert (added.name, added.tid, added.status) == (terminal, tid, Status.ADOPTED)
        assert added.merchant == shops.merchant.id
        assert terminal not in {oddity.terminal for oddity in devices.overview().odd}
        devices.take_back(before[terminal], added=added)
        assert {one.terminal: one for one in devices.seen()} == before
        assert added.id not in {one.id for one in devices.every()}


def test_an_answer_is_taken_back_whole(desk: Desk, shops: Shops) -> None:
    made = stocked(desk, shops)
    devices = desk.devices()
    seen = next(one for one in devices.seen() if one.terminal == "10021234")
    one = devices.get(made["service"].id)
    moves = devices.detail(one.id).moves
    devices.suspect(seen, one)
    assert devices.get(one.id).status is Status.SUSPECTED
    devices.take_back(seen, before=one)
    assert devices.get(one.id) == one
    assert devices.detail(one.id).moves == moves
    sound = devices.get(made["sound"].id)
    devices.is_device(seen, sound.id)
    assert devices.get(sound.id).tid == "10021234"
    devices.take_back(seen, before=sound)
    assert devices.get(sound.id) == sound
    assert {one.answer for one in devices.seen()} == {Answer.NONE}
