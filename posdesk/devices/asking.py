"""What is asked of a device, and what its answers mean, for rooms that lay it out on paper and read it back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Literal

from posdesk.devices.model import Device, Inspection, Kind, Look, Seal
from posdesk.devices.rules import checks, inspecting, lifecycle, risk

Compared = Literal["same", "misread", "other"]

USUAL_DAYS: Final = risk.USUAL
"""Days between two inspections where no analysis was made."""


def lines_of(kind: Kind, look: Look) -> tuple[str, ...]:
    """What a look asks of a kind of device; the words are ``devices.item.CODE``."""
    return inspecting.items(kind, look)


def checks_of(kind: Kind) -> tuple[checks.Item, ...]:
    """The checks of an acceptance of a kind of device; the words are ``devices.check.N``."""
    return checks.items_for(kind)


def is_grave(code: str) -> bool:
    """Whether a fault of that line may be the work of somebody, so that the device is not used any more."""
    return code in inspecting.GRAVE


def serial_compared(device: Device, written: str) -> Compared:
    """Whether the whole serial number that was read from a device is its own.

    ``misread``: it differs only in signs that people take for each other, so that they look again first.
    """
    if inspecting.serial_fits(device, written, Look.MONTHLY):
        return "same"
    return "misread" if inspecting.serial_is_misread(device, written) else "other"


def stands_now(
    inspections: Iterable[Inspection], seals: Iterable[Seal]
) -> tuple[dict[int, Inspection], dict[int, tuple[str, ...]]]:
    """By device its last inspection that was finished, and the numbers of the seals that must be on it."""
    by_device: dict[int, list[Inspection]] = {}
    for one in inspections:
        by_device.setdefault(one.device, []).append(one)
    last = {device: done for device, many in by_device.items() if (done := lifecycle.last(many)) is not None}
    there: dict[int, tuple[str, ...]] = {}
    for seal in inspecting.seals_now(tuple(seals)):
        there[seal.device] = (*there.get(seal.device, ()), seal.number)
    return last, there
