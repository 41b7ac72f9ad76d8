"""What a daily look at a shop needs: its devices, what was said of them today, and who looks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from posdesk.devices.model import IN_USE, Device, Inspection, Look, Seal
from posdesk.devices.rules import inspecting
from posdesk.devices.ui.desk import InventoryDesk
from posdesk.shop.model import May, Person
from posdesk.shop.service import Book


@dataclass(frozen=True, slots=True)
class Round:
    """All that a look at a shop needs."""

    book: Book
    devices: tuple[Device, ...]
    looked: Mapping[int, Inspection]
    """By device what was said today."""
    seals: Mapping[int, tuple[Seal, ...]]
    pictures: Mapping[int, bytes]
    """By device a small picture of its front."""
    people: tuple[Person, ...]
    """Who may look."""
    looks: tuple[Inspection, ...]
    """Every daily look that is known, by which it is told who does it here."""

    def of_shop(self, shop: int | None) -> list[Device]:
        """The devices that are looked at in a shop."""
        return [one for one in self.devices if one.shop == shop]

    def able(self, shop: int | None) -> list[Person]:
        """Who may look, those who work there first."""
        return sorted(self.people, key=lambda one: one.shop not in (None, shop))

    def likely(self, shop: int | None) -> int | None:
        """Who most likely does."""
        here = {one.id for one in self.of_shop(shop)}
        return inspecting.likely(
            [one.id for one in self.able(shop)], (look for look in self.looks if look.device in here)
        )


def go_round(desk: InventoryDesk) -> Round:
    """Read it (slow)."""
    devices, book = desk.devices(), desk.register().book()
    ones = tuple(one for one in devices.every() if one.status in IN_USE)
    details = {one.id: devices.detail(one.id) for one in ones}
    today = devices.today
    looks = tuple(look for detail in details.values() for look in detail.inspections if look.look is Look.DAILY)
    looked = {look.device: look for look in looks if look.at is not None and look.at.date() == today}
    small: dict[int, bytes] = {}
    for number, detail in details.items():
        front = next((one.attachment for one in detail.photos if one.side == "front" and one.reference), None)
        for attachment in devices.attached("devices", number) if front is not None else ():
            if attachment.id == front and attachment.thumbnail is not None:
                small[number] = attachment.thumbnail
    people = tuple(book.may(May.INSPECT, today))
    seals = {number: detail.seals for number, detail in details.items()}
    return Round(book, ones, looked, seals, small, people, looks)
