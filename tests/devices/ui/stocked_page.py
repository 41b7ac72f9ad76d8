"""The inventory's page over a real vault with devices in most states, and how somebody uses it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from posdesk.devices.model import Device
from posdesk.devices.ui.listed import DeviceList
from posdesk.devices.ui.page import DevicesPage
from posdesk.ui.buttons import Button
from posdesk.ui.card import Card
from posdesk.ui.tasks import Lane
from tests.devices.inventory import Desk, Shops, register, stocked
from tests.vault.ui.conftest import Hand

D = TypeVar("D", bound=QDialog)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "shop")
    yield made
    made.lock()


@pytest.fixture
def shops(desk: Desk) -> Shops:
    return register(desk)


@pytest.fixture
def made(desk: Desk, shops: Shops) -> dict[str, Device]:
    return stocked(desk, shops)


@pytest.fixture
def page(hand: Hand, desk: Desk, shops: Shops, made: dict[str, Device], lane: Lane) -> DevicesPage:
    return opened(hand, desk, lane)


def opened(hand: Hand, desk: Desk, lane: Lane) -> DevicesPage:
    page = DevicesPage(desk, lane, "en")
    page.resize(1180, 720)
    hand.show(page)
    page.refresh()
    hand.wait(lambda: page.shelf is not None)
    return page


def look_at(hand: Hand, page: DevicesPage, device: Device) -> None:
    page.open_device(device.id)
    hand.wait(lambda: page.detail.known is not None and page.detail.known.device.id == device.id)


def after(hand: Hand, page: DevicesPage, act: Callable[[], object]) -> None:
    """Do something, and wait until the page has looked again."""
    before = page.shelf
    act()
    hand.wait(lambda: page.shelf is not before)
    number = page._chosen_last
    known = page.detail
    hand.wait(lambda: not number or (known.known is not None and known.known.shelf is page.shelf))


def dialog(page: QWidget, kind: type[D]) -> D:
    found = [one for one in page.findChildren(kind) if one.isVisible()]
    assert len(found) == 1, found
    return found[0]


def names(listed: DeviceList) -> list[str]:
    return [one.device.name for one in listed.shown]


def search(hand: Hand, page: DevicesPage, words: str) -> list[str]:
    page.listed.filters.search.clear()
    page.listed.filters.search.setFocus()
    page.listed.filters.search.setText(words)
    hand.key(Qt.Key.Key_Return)
    return names(page.listed)


def words_of(page: DevicesPage, place: int) -> str:
    page.detail.places.go(place)
    labels = page.detail._columns[place].findChildren(QLabel)
    return "\n".join(one.text().replace("\u200b", "") for one in labels if not one.isHidden())


def card_of(page: QWidget, key: str) -> Card:
    found: list[Card] = [one for one in page.findChildren(Card) if one.property("key") == key and one.isVisible()]
    return found[-1]


def press(hand: Hand, card: QWidget, words: str) -> None:
    hand.click(next(one for one in card.findChildren(Button) if one.text() == words))
