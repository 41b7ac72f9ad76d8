"""The label on a device: a number drawn by lot, which says nothing of the device to whoever reads it."""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Callable, Container, Iterable, Sequence
from typing import Final

from posdesk.devices.model import Device

SIGNS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's: no I, L, O and U, which people take for others."""
LENGTH: Final = 10
PREFIX: Final = "PDD1|"
"""What stands before it in the code, so that nobody takes a label for a sheet (``posdesk:sheet/...``)."""

_MEANT: Final = str.maketrans("ILO", "110")


def fresh(taken: Container[str], pick: Callable[[Sequence[str]], str] = secrets.choice) -> str:
    """A tag that nothing else has."""
    while (tag := "".join(pick(SIGNS) for _ in range(LENGTH))) in taken:
        pass
    return tag


def payload(device: Device) -> str:
    """What the code on its label says."""
    return f"{PREFIX}{device.tag}"


def shown(tag: str) -> str:
    """A tag as people read it, in two halves."""
    return f"{tag[: LENGTH // 2]} {tag[LENGTH // 2 :]}"


def read(text: str) -> str | None:
    """The tag in what was scanned or typed; None where it is none."""
    plain = "".join(unicodedata.normalize("NFKC", text).split()).upper()
    tag = plain.removeprefix(PREFIX).replace("-", "").translate(_MEANT)
    return tag if len(tag) == LENGTH and all(sign in SIGNS for sign in tag) else None


def tagged(text: str, devices: Iterable[Device]) -> Device | None:
    """The device whose label was scanned or typed; None where there is none."""
    tag = read(text)
    return None if tag is None else next((one for one in devices if one.tag == tag), None)
