"""The label on a device: a number drawn by lot, which says nothing of the device to whoever reads it."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Container, Sequence
from typing import Final

from posdesk.devices.model import Device

SIGNS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's: no I, L, O and U, which people take for others."""
LENGTH: Final = 10
PREFIX: Final = "PDD1|"
"""What stands before it in the code, so that nobody takes a label for a sheet (``posdesk:sheet/...``)."""


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
