"""Keeping a look at a device, and what came of it; done in the lane."""

from __future__ import annotations

from dataclasses import dataclass, replace

from posdesk.devices.model import IN_USE, Device, Inspection, Look, Status
from posdesk.devices.ui.desk import InventoryDesk


@dataclass(frozen=True, slots=True)
class After:
    """What came of a look."""

    inspection: Inspection
    grave: bool
    device: Device


def keep(desk: InventoryDesk, inspection: Inspection, why: str = "", *, suspect: bool = False) -> After:
    """Keep a look as of now, with the photos that were taken for it; with ``suspect`` the device is stopped too."""
    devices = desk.devices()
    now = devices.now
    kept, grave = devices.inspect(replace(inspection, at=now))
    for photo in devices.detail(kept.device).photos if kept.look is not Look.DAILY else ():
        if photo.on == now.date() and photo.inspection is None and not photo.reference:
            devices.mark(replace(photo, inspection=kept.id))
    device = devices.get(kept.device)
    if suspect and device.status in IN_USE:
        device = devices.move(device.id, Status.SUSPECTED, inspection.person, why)
    return After(kept, grave, device)
