"""An open vault with an empty inventory, for the tests of it, and pictures to put into it."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PIL import Image

from posdesk.devices.model import Acceptance, Check, Device, Kind, Result, Status
from posdesk.devices.rules import checks
from posdesk.devices.service import Devices
from posdesk.keeping import ROOMS, Keeping
from posdesk.kit.clock import Clock
from posdesk.vault import service as vaults
from tests.vault.conftest import FAST, PASSPHRASE

NOON = datetime(2026, 11, 30, 4, 0, tzinfo=UTC)


class Days:
    """A clock that a test lets go on."""

    def __init__(self) -> None:
        self.at = NOON

    def __call__(self) -> datetime:
        return self.at

    def later(self, days: int) -> None:
        self.at += timedelta(days=days)


@contextmanager
def kept(folder: Path, days: Days | None = None) -> Iterator[Keeping]:
    vault, _ = vaults.create(folder / "shop", PASSPHRASE, ROOMS, clock=Clock(days or Days()), stretch=FAST)
    try:
        yield Keeping(vault)
    finally:
        vault.close()


def terminal(n: int = 1, status: Status = Status.RECEIVED) -> Device:
    """A terminal like many."""
    serial = f"117001234{n:04}"
    return Device(name=f"POS {n}", kind=Kind.SMART_POS, status=status, make="PAX", model="A920", serial=serial)


def picture(shade: int = 120, kind: str = "JPEG") -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (320, 240), (shade, 90, 40)).save(written, kind)
    return written.getvalue()


def all_well(devices: Devices, begun: Acceptance, serial: str, *, but: tuple[int, ...] = ()) -> None:
    """Answer every check as it should be, with its picture; ``but`` are left open."""
    kind = devices.get(begun.device).kind
    devices.note_acceptance(replace(begun, body=serial, box=serial, receiver=1))
    for item in checks.items_for(kind):
        if item.number not in but:
            photos = (vaults.ready("a.jpg", picture(item.number)),) if item.photo else ()
            devices.answer(Check(0, begun.id, item.number, Result.OK), photos)


def accepted(devices: Devices, device: Device) -> Acceptance:
    """An acceptance that lacks the money alone."""
    begun = devices.begin(device.id, 1)
    all_well(devices, begun, device.serial, but=(checks.MONEY,))
    return devices.finish(begun.id, 2, four_eyes=True)
