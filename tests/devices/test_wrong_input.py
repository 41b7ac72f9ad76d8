"""What somebody may give by mistake: it is said clearly, and nothing that was there is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from posdesk.devices.model import Device, Photo, Status
from posdesk.devices.service import Devices, DeviceWrong
from posdesk.kit.errors import PosdeskError
from posdesk.kit.text import LANGUAGES, Text
from posdesk.vault import service as vaults
from posdesk.vault.errors import AttachmentRefused
from tests.devices import opened


@pytest.fixture
def devices(tmp_path: Path) -> Iterator[Devices]:
    with opened.kept(tmp_path) as kept:
        yield kept.devices()


def worded(error: PosdeskError) -> None:
    for language in LANGUAGES:
        assert Text(language).word(f"error.{error.code}", **error.data)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"serial": "117-"}, "serial"),
        ({"serial": "1" * 41 + "2"}, "serial"),
        ({"serial": "0000000000"}, "serial"),
        ({"serial": "序列号在背面"}, "serial"),
        ({"serial": ""}, "serial_missing"),
        ({"bought": date(2026, 12, 1)}, "bought"),
        ({"installed": date(9999, 12, 31)}, "installed"),
        ({"bought": date(2026, 1, 1), "warranty_until": date(1999, 1, 1)}, "warranty_until"),
    ],
)
def test_a_record_that_cannot_be_changes_nothing(devices: Devices, changes: dict[str, object], code: str) -> None:
    there = devices.add(opened.terminal())
    with pytest.raises(DeviceWrong) as told:
        devices.put(replace(there, **changes))  # type: ignore[arg-type]
    assert told.value.data["codes"] == (code,)
    worded(told.value)
    assert devices.get(there.id) == there
    with pytest.raises(DeviceWrong):
        devices.add(replace(opened.terminal(2), **changes))  # type: ignore[arg-type]
    assert devices.every() == [there]


def half(data: bytes) -> bytes:
    return data[: len(data) // 3]


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("huge.jpg", lambda: opened.picture() + b"\0" * (40 << 20), "too_large"),
        ("IMG_0001.HEIC", lambda: b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0" * 64, "heic"),
        ("broken.jpg", lambda: half(opened.picture()), "broken_picture"),
        ("broken.png", lambda: half(opened.picture(1, "PNG")), "broken_picture"),
        ("empty.jpg", lambda: b"", "empty"),
        ("program.jpg", lambda: b"MZ\x90\0" + bytes(range(256)), "unknown"),
    ],
)
def test_a_picture_that_cannot_be_kept_is_refused_and_the_others_stay(
    devices: Devices, name: str, data: Callable[[], bytes], why: str
) -> None:
    one = devices.add(opened.terminal(1, Status.ADOPTED))
    kept = devices.photograph(Photo(0, one.id, "front", reference=True), vaults.ready("a.jpg", opened.picture()))
    with pytest.raises(AttachmentRefused) as told:
        devices.photograph(Photo(0, one.id, "front", reference=True), vaults.ready(name, data()))
    assert told.value.data["file"] == name
    assert getattr(told.value.data["why"], "key") == f"vault.refused.{why}"  # noqa: B009  # the data are any objects
    worded(told.value)
    detail = devices.detail(one.id)
    assert detail.photos == (kept,)
    assert devices.content(kept.attachment)
    assert detail.device == one


def test_nothing_is_kept_of_a_device_that_is_not_there(devices: Devices) -> None:
    with pytest.raises(KeyError):
        devices.photograph(Photo(0, 99, "front"), vaults.ready("a.jpg", opened.picture()))
    with pytest.raises(KeyError):
        devices.put(Device(99, "a"))
    assert devices.attached("devices", 99) == []
    assert devices.everything().photos == ()
