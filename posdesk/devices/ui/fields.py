"""The fields of a device's form as data: which sections there are, and what each kind of device has."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from posdesk.devices.model import Kind

SECTIONS: Final[Mapping[str, tuple[str, ...]]] = {
    "identity": (
        "name", "kind", "make", "model", "serial", "tusn", "tid", "merchant", "provider", "account", "content",
    ),
    "place": ("shop", "counter", "place", "custodian", "fixed", "lock", "network", "iccid"),
    "versions": ("hardware", "firmware", "app", "pts", "pts_until", "certificate", "authentication"),
    "purchase": ("channel", "invoice", "bought", "price", "warranty_until", "after_sales"),
    "baseline": ("cables", "cable_colours", "uv_mark", "weight"),
    "dates": ("installed", "replace_by", "every_days", "note"),
}  # fmt: skip

DAYS: Final = frozenset({"pts_until", "bought", "warranty_until", "installed", "replace_by"})
NUMBERS: Final = frozenset({"cables", "weight", "every_days"})
PICKS: Final = frozenset({"kind", "merchant", "provider", "account", "shop", "counter", "custodian", "fixed"})

_CODE: Final = frozenset({
    "name", "kind", "merchant", "provider", "account", "content", "shop", "counter", "place", "custodian", "channel",
    "installed", "replace_by", "every_days", "note",
})  # fmt: skip
_SOUNDBOX: Final = (_CODE - {"content"}) | {
    "make", "model", "serial", "network", "iccid", "firmware", "invoice", "bought", "price", "warranty_until",
    "after_sales",
}  # fmt: skip

MARKED: Final[Mapping[str, str]] = {"serial_missing": "serial", "status": "name"}
"""Codes of what is wrong that are not called as their field is."""


def fields_of(kind: Kind) -> frozenset[str]:
    """The fields that a kind of device has."""
    if kind is Kind.STATIC_CODE:
        return _CODE
    if kind is Kind.SOUNDBOX:
        return _SOUNDBOX
    return frozenset(name for names in SECTIONS.values() for name in names) - {"content"}
