"""Who does the daily look: proposed, and changed with one press."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from posdesk.devices.model import Device, Inspection, Kind, Look, Status
from posdesk.devices.ui.inspect import DailyLook
from posdesk.devices.ui.whom import FEW
from posdesk.shop.model import May, Person, Shop
from posdesk.ui.tasks import Lane
from tests.devices.small_desk import SmallDesk, in_use
from tests.vault.ui.conftest import Hand

CHEN, LIN = 1, 2


@pytest.fixture
def opened(desk: SmallDesk, lane: Lane, hand: Hand) -> Callable[[], DailyLook]:
    def made() -> DailyLook:
        dialog = DailyLook(desk, lane, "en")
        hand.show(dialog)
        hand.wait(lambda: dialog.round is not None and not dialog.busy)
        return dialog

    return made


def looked(desk: SmallDesk, device: Device, person: int, look: Look = Look.DAILY) -> None:
    devices = desk.devices()
    devices.inspect(Inspection(device=device.id, look=look, at=devices.now, person=person))


def test_the_first_who_may_is_proposed_and_another_one_press_away(
    desk: SmallDesk, opened: Callable[[], DailyLook], hand: Hand
) -> None:
    device, *_ = in_use(desk)
    dialog = opened()
    assert dialog.by.person == CHEN
    assert dialog.count.hasFocus(), "nothing is to be chosen first"
    hand.click(dialog.by.chips[LIN])
    assert dialog.by.person == LIN
    dialog.count.setFocus()
    hand.type("3")
    hand.key(Qt.Key.Key_Return)
    assert dialog.look is not None
    hand.type("4321")
    hand.key(Qt.Key.Key_Return)
    hand.type("1111111")
    hand.key(Qt.Key.Key_Return)
    hand.wait(lambda: desk.devices().detail(device.id).inspections)
    assert desk.devices().detail(device.id).inspections[0].person == LIN


def test_whoever_looked_last_is_proposed(desk: SmallDesk, opened: Callable[[], DailyLook]) -> None:
    device, other, _ = in_use(desk)
    looked(desk, device, LIN)
    looked(desk, other, CHEN, Look.MONTHLY)
    assert opened().by.person == LIN
    looked(desk, other, CHEN)
    assert opened().by.person == CHEN


def test_the_arrows_choose_while_one_counts(desk: SmallDesk, opened: Callable[[], DailyLook], hand: Hand) -> None:
    in_use(desk)
    dialog = opened()
    for key, person in ((Qt.Key.Key_Down, LIN), (Qt.Key.Key_Down, CHEN), (Qt.Key.Key_Up, LIN)):
        hand.key(key)
        assert dialog.by.person == person
    assert dialog.count.hasFocus()


def test_who_has_left_or_may_no_longer_is_not_proposed(desk: SmallDesk, opened: Callable[[], DailyLook]) -> None:
    device, *_ = in_use(desk)
    looked(desk, device, LIN)
    register = desk.register()
    lin = next(one for one in register.book().people if one.id == LIN)
    register.put(replace(lin, may=("sell",)))
    dialog = opened()
    assert list(dialog.by.chips) == [CHEN]
    assert dialog.by.person == CHEN


def test_each_shop_has_its_own(desk: SmallDesk, opened: Callable[[], DailyLook]) -> None:
    device, *_ = in_use(desk)
    looked(desk, device, LIN)
    register = desk.register()
    second = register.add(Shop(name="Second"))
    mei = register.add(Person(shop=second.id, name="Mei", may=(May.INSPECT,)))
    desk.devices().add(
        Device(name="Box", kind=Kind.SOUNDBOX, status=Status.ADOPTED, serial="SB20260012", shop=second.id)
    )
    dialog = opened()
    assert (list(dialog.by.chips), dialog.by.person) == ([CHEN, LIN, mei.id], LIN)
    dialog.shop.setCurrentIndex(1)
    assert (list(dialog.by.chips), dialog.by.person) == ([mei.id, CHEN, LIN], mei.id)
    # what somebody said stays
    dialog.by.chips[CHEN].click()
    dialog.shop.setCurrentIndex(0)
    assert dialog.by.person == CHEN


def test_many_people_are_in_a_choice(desk: SmallDesk, opened: Callable[[], DailyLook], hand: Hand) -> None:
    device, *_ = in_use(desk)
    register = desk.register()
    people = [register.add(Person(name=f"P{number}", may=(May.INSPECT,))) for number in range(FEW)]
    looked(desk, device, people[-1].id)
    dialog = opened()
    assert dialog.by.chips == {}
    assert dialog.by.many.isVisible()
    assert dialog.by.person == people[-1].id
    hand.key(Qt.Key.Key_Down)
    assert dialog.by.person == CHEN, "around, and never to nobody"
    hand.key(Qt.Key.Key_Up)
    assert dialog.by.person == people[-1].id


def test_where_nobody_may_it_says_so_and_can_be_done_all_the_same(
    desk: SmallDesk, opened: Callable[[], DailyLook], hand: Hand
) -> None:
    in_use(desk)
    register = desk.register()
    for one in register.book().people:
        register.remove(one)
    dialog = opened()
    assert dialog.by.person is None
    assert "Nobody in the register may inspect" in dialog.who.text
    hand.key(Qt.Key.Key_Down)
    hand.type("3")
    assert dialog.main.isEnabled()
