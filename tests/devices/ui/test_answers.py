"""Terminals that takings name, and devices that were found: somebody says what they are."""

from __future__ import annotations

from datetime import date

from posdesk.devices.model import Answer, Device, Status
from posdesk.devices.service import Sighting
from posdesk.devices.ui.doubts import DevicePick
from posdesk.devices.ui.editor import Editor
from posdesk.devices.ui.hands import FoundSheet
from posdesk.devices.ui.page import FOUND, LISTED, TERMINALS, DevicesPage
from posdesk.devices.ui.sheets import ReasonSheet
from posdesk.kit.links import link
from posdesk.ui.tasks import Lane
from tests.devices.inventory import Desk
from tests.devices.ui.stocked_page import (
    after,
    card_of,
    desk,
    dialog,
    made,
    opened,
    page,
    press,
    shops,
)
from tests.vault.ui.conftest import Hand

__all__ = ["desk", "made", "page", "shops"]


def test_a_terminal_that_went_quiet(hand: Hand, desk: Desk, made: dict[str, Device], lane: Lane) -> None:
    merchant = "898310054110001"
    desk.devices().see([
        Sighting("10021234", merchant, date(2026, 9, 1), date(2026, 11, 20), 4000, 80),
        Sighting("77120033", merchant, date(2026, 11, 27), date(2026, 11, 29), 31, 3),
        Sighting("10021235", merchant, date(2026, 11, 27), date(2026, 11, 29), 31, 3),
    ])  # fmt: skip
    page = opened(hand, desk, lane)
    page.places.go(TERMINALS)
    hand.wait(lambda: page.detail.known is not None)
    with hand.qtbot.waitSignal(page.inspect_wanted) as told:
        press(hand, card_of(page.terminals, "10021234"), "Inspect it")
    assert told.args == [made["service"].id, "special"]
    page.take_focus()
    press(hand, card_of(page.terminals, "10021235"), "Look at it")
    assert page.places.current == LISTED
    hand.wait(lambda: page.detail.known is not None and page.detail.known.device.id == made["repair"].id)


def test_an_unknown_terminal_is_added_and_given_back(hand: Hand, page: DevicesPage, desk: Desk) -> None:
    page.open(link("devices", "terminals", terminal="77120033"))
    assert page.places.current == TERMINALS
    after(hand, page, lambda: press(hand, card_of(page.terminals, "77120033"), "Add it"))
    added = next(one for one in desk.devices().every() if one.tid == "77120033")
    hand.wait(lambda: page.places.current == LISTED)
    assert added.status is Status.ADOPTED
    after(hand, page, page.banner.action.click)
    assert all(one.tid != "77120033" for one in desk.devices().every())
    assert page.banner.text == "Undone."


def test_a_terminal_is_one_of_ours_or_is_not(
    hand: Hand, page: DevicesPage, made: dict[str, Device], desk: Desk
) -> None:
    page.places.go(TERMINALS)
    press(hand, card_of(page.terminals, "T9"), "It is this device")
    pick = dialog(page, DevicePick)
    pick.search.setText("skyx")
    assert pick.listed.count() == 1
    after(hand, page, pick.main.click)
    assert desk.devices().get(made["sound"].id).tid == "T9"
    after(hand, page, page.banner.action.click)
    assert desk.devices().get(made["sound"].id).tid == ""
    after(hand, page, lambda: press(hand, card_of(page.terminals, "T9"), "Not ours"))
    assert page.shelf is not None
    assert {one.terminal for one in page.shelf.overview.odd} == {"77120033", "10029999"}
    after(hand, page, page.banner.action.click)
    after(hand, page, lambda: press(hand, card_of(page.terminals, "T9"), "Suspected"))
    assert {one.answer for one in desk.devices().seen()} == {Answer.NONE, Answer.SUSPECTED}
    with hand.qtbot.waitSignal(page.link_wanted) as told:
        press(hand, card_of(page.terminals, "T9"), "What to do now")
    assert told.args == [link("case", "new", kind="INC-2", terminal="T9")]


def test_a_device_that_was_found_is_answered(hand: Hand, page: DevicesPage, desk: Desk) -> None:
    page.open(link("devices", "found", id=1))
    assert page.places.current == FOUND
    press(hand, card_of(page.found, "1"), "Say what it is")
    sheet = dialog(page, ReasonSheet)
    sheet.why.setText("the courier's")
    after(hand, page, sheet.main.click)
    assert desk.devices().overview().found[0].answer == "the courier's"
    after(hand, page, page.banner.action.click)
    press(hand, card_of(page.found, "1"), "It is ours: add it")
    form = dialog(page, Editor)
    after(hand, page, form.agree)
    assert desk.devices().overview().found[0].answer == "Ours: it is in the list now"
    page.places.go(FOUND)
    hand.click(page.found.add)
    new = dialog(page, FoundSheet)
    new.what.setText("a phone on the shelf")
    after(hand, page, new.main.click)
    assert len(desk.devices().overview().found) == 2
