"""The five elements that bind a terminal to a shop, the PCI list, and what cannot be in a record."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from posdesk.devices.model import PAPER, Device, Kind, Status
from posdesk.devices.rules.checks import alike, plain

_NOT_A_SERIAL: Final = re.compile(r"[^0-9A-Z]")
_SHORTEST: Final = 4
_LONGEST: Final = 40
_TID: Final = re.compile(r"[0-9A-Za-z]{6,15}")
_ICCID: Final = re.compile(r"89\d{16,18}")
_UNIQUE: Final = ("serial", "tusn", "tid")
"""Numbers that no two devices have."""


@dataclass(frozen=True, slots=True)
class Contract:
    """What the contract and the register say of the shop that a terminal is bound to; empty: nobody said."""

    acquirer: str = ""
    """The acquirer's name, or its code."""
    merchant: str = ""
    credit_code: str = ""
    account: str = ""
    """The last four digits."""
    place: str = ""


ELEMENTS: Final = ("serial", "acquirer", "merchant", "credit_code", "account", "place")
"""A terminal's serial number, bound to five elements: acquirer, merchant, credit code, account and place."""


FIVE: Final = ELEMENTS[1:]


class Compared(StrEnum):
    """How what was seen of one element stands to what contract and register say."""

    SAME = "same"
    DIFFERS = "differs"
    UNSEEN = "unseen"
    """Nobody has looked what slip, screen or portal say."""
    UNKNOWN = "unknown"
    """Contract and register do not say."""


def compare(told: Contract, seen: Contract) -> dict[str, Compared]:
    """How each of the five elements stands.

    ``told`` is the contract and register, ``seen`` what was seen on the slip, the screen or in the portal.
    """
    return {name: _compare(name, getattr(told, name), getattr(seen, name)) for name in FIVE}


def _compare(name: str, here: str, there: str) -> Compared:
    if not here:
        return Compared.UNKNOWN
    if not there:
        return Compared.UNSEEN
    return Compared.SAME if _agree(name, _plain(here), _plain(there)) else Compared.DIFFERS


def binding(device: Device, told: Contract, seen: Contract) -> dict[str, str]:
    """How the serial number and each element stand: ``ok``, ``missing``, or ``differs``; see :func:`compare`."""
    words = {Compared.UNKNOWN: "missing", Compared.DIFFERS: "differs"}
    stand = {name: words.get(state, "ok") for name, state in compare(told, seen).items()}
    return {"serial": "ok" if device.serial else "missing", **stand}


def contract(kept: tuple[str, ...]) -> Contract:
    """The five elements in their order, as they are kept with an acceptance."""
    return Contract(*(*kept, *[""] * len(FIVE))[: len(FIVE)])


_ENOUGH: Final = 5
"""Signs of an address that are enough to know it by: a slip has no room for the whole of it."""


def _agree(name: str, here: str, there: str) -> bool:
    if name != "place" or min(len(here), len(there)) < _ENOUGH:
        return here == there
    return here in there or there in here


def _plain(text: str) -> str:
    return re.sub(r"\s+", "", text).casefold()


PCI: Final = ("make_model", "place", "serial")
"""What PCI DSS 9.5.1.1 wants of every device: make and model, location, serial number or another unique one."""


def pci_missing(device: Device, where: str) -> tuple[str, ...]:
    """What the list lacks of a device; ``where`` is its shop and counter in words."""
    missing = []
    if device.kind in PAPER:
        return () if where or device.place else ("place",)
    if not (device.make and device.model):
        missing.append("make_model")
    if not (where or device.place):
        missing.append("place")
    if not (device.serial or device.tusn):
        missing.append("serial")
    return tuple(missing)


def wrong(device: Device, today: date) -> tuple[str, ...]:
    """What cannot be in a record, as field codes."""
    faults = []
    serial = plain(device.serial)
    if serial and (_NOT_A_SERIAL.search(serial) or not _SHORTEST <= len(serial) <= _LONGEST or len(set(serial)) == 1):
        faults.append("serial")
    if device.kind not in PAPER and not serial and device.status not in (Status.ORDERED, Status.ADOPTED):
        faults.append("serial_missing")
    if device.tid and not _TID.fullmatch(device.tid):
        faults.append("tid")
    if device.iccid and not _ICCID.fullmatch(re.sub(r"\s", "", device.iccid)):
        faults.append("iccid")
    for name in ("bought", "installed"):
        day = getattr(device, name)
        if day is not None and day > today:
            faults.append(name)
    if device.bought and device.warranty_until and device.warranty_until < device.bought:
        faults.append("warranty_until")
    if device.every_days is not None and not 1 <= device.every_days <= 366:
        faults.append("every_days")
    if device.cables is not None and not 0 <= device.cables <= 20:
        faults.append("cables")
    if device.kind is Kind.STATIC_CODE and not device.content and device.status in (Status.ADOPTED, Status.IN_SERVICE):
        faults.append("content")
    if not (device.name or device.serial or device.tid or device.content):
        faults.append("name")
    return tuple(faults)


_NUMBERS: Final = ("serial", "tusn", "tid")
"""Numbers that only one device has."""


@dataclass(frozen=True, slots=True)
class Twin:
    """Another device that has the same number, and which."""

    field: str
    device: Device


class Numbers:
    """The numbers of many devices, looked up rather than compared with each: ten thousand come in at once."""

    def __init__(self, devices: Iterable[Device] = ()) -> None:
        self._known: dict[tuple[str, str], list[tuple[int, Device]]] = {}
        self._count = 0
        for device in devices:
            self.learn(device)

    def learn(self, device: Device) -> None:
        """Take a device in."""
        for name in _UNIQUE:
            if number := plain(getattr(device, name)):
                self._known.setdefault((name, number), []).append((self._count, device))
        self._count += 1

    def twins(self, device: Device) -> list[Twin]:
        """Devices that have the serial number, TUSN or terminal id of this one; one that is retired lends its TID."""
        found = []
        for rank, name in enumerate(_UNIQUE):
            for place, other in self._known.get((name, plain(getattr(device, name))), ()):
                lent = name == "tid" and Status.RETIRED in (device.status, other.status)
                if other.id != device.id and not lent:
                    found.append((place, rank, Twin(name, other)))
        return [twin for _, _, twin in sorted(found, key=lambda one: one[:2])]


def twins(device: Device, others: Iterable[Device]) -> list[Twin]:
    """The same for one device; in the order in which the others came."""
    return Numbers(others).twins(device)


def near(serial: str, others: Iterable[Device]) -> list[Device]:
    """Devices whose serial number is the same but for signs that are easily taken for each other."""
    return [other for other in others if serial and alike(serial, other.serial)]
