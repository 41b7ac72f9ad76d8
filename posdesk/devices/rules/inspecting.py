"""What a daily look and a monthly inspection ask, and what their answers mean."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from posdesk.devices.model import PAPER, Device, Inspection, Kind, Look, Outcome, Seal
from posdesk.devices.rules.checks import alike, plain

LAST: Final = 4
"""Digits of the serial number that a daily look asks for."""

DAILY: Final = ("serial", "seal", "slot", "cables", "strangers", "boot_clock", "signal", "sales_overnight")
MONTHLY: Final = (
    "serial", "place", "case", "seal", "slot", "cables", "camera", "photos", "locked", "test_sale", "lifecycle",
    "versions", "unknown_apps", "network",
)  # fmt: skip
_CODE: Final = ("content", "sticker", "place")
_SOUNDBOX: Final = ("place", "bound_to_us", "case")
"""What is asked of each device; the words are ``devices.item.CODE``."""

GRAVE: Final = frozenset({"serial", "seal", "slot", "cables", "camera", "content", "sticker", "bound_to_us", "case"})
"""Faults after which a device is not used any more until somebody knows."""


def items(kind: Kind, look: Look) -> tuple[str, ...]:
    """What a look asks of a kind of device."""
    if kind is Kind.STATIC_CODE:
        return _CODE
    if kind is Kind.SOUNDBOX:
        return _SOUNDBOX
    return DAILY if look is Look.DAILY else MONTHLY


def serial_fits(device: Device, typed: str, look: Look) -> bool:
    """Whether what was read from the device is its serial number, or at a daily look the end of it."""
    here, known = plain(typed), plain(device.serial)
    if not here or not known:
        return False
    if look is Look.DAILY:
        return known.endswith(here) and len(here) >= min(LAST, len(known))
    return here == known


def serial_is_misread(device: Device, typed: str) -> bool:
    """Whether it differs only in signs that are easily taken for each other: look again."""
    return alike(typed, device.serial)


def told_by_figures(device: Device, inspection: Inspection) -> tuple[str, ...]:
    """Faults that the figures themselves tell: another serial number, more cables, another code, another firmware."""
    faults = []
    if inspection.serial and device.serial and not serial_fits(device, inspection.serial, inspection.look):
        faults.append("serial")
    if inspection.cables is not None and device.cables is not None and inspection.cables != device.cables:
        faults.append("cables")
    if inspection.content and device.content and inspection.content.strip() != device.content.strip():
        faults.append("content")
    if inspection.firmware and device.firmware and inspection.firmware.strip() != device.firmware.strip():
        faults.append("versions")
    return tuple(faults)


def unread(device: Device, inspection: Inspection) -> tuple[str, ...]:
    """What had to be read from the device and was not: it leaves the inspection incomplete."""
    missing = []
    if device.kind in PAPER:
        if not inspection.content:
            missing.append("content")
    elif device.serial and not inspection.serial and device.kind is not Kind.SOUNDBOX:
        missing.append("serial")
    if inspection.look is not Look.DAILY and device.cables is not None and inspection.cables is None:
        missing.append("cables")
    return tuple(missing)


def outcome(device: Device, inspection: Inspection) -> Outcome:
    """What came of it: one fault fails it, one thing that was not checked leaves it open."""
    if inspection.faults or told_by_figures(device, inspection):
        return Outcome.FAILED
    if inspection.unchecked or unread(device, inspection):
        return Outcome.OPEN
    return Outcome.PASSED


def is_grave(device: Device, inspection: Inspection) -> bool:
    """Whether the device should be stopped now: what was found may be the work of somebody."""
    return not GRAVE.isdisjoint((*inspection.faults, *told_by_figures(device, inspection)))


def likely(able: Sequence[int], looks: Iterable[Inspection]) -> int | None:
    """Who of those who may look most likely does: whoever did last, else the first of them."""
    dated = sorted((one for one in looks if one.person in able), key=lambda one: (str(one.at), one.id))
    return dated[-1].person if dated else next(iter(able), None)


def seals_now(seals: Sequence[Seal]) -> list[Seal]:
    """The seals that must be there."""
    return [one for one in seals if one.removed is None]
