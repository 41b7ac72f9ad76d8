"""What the inventory refuses, and why: the codes for whoever marks a field, the sentences for whoever reads."""

from __future__ import annotations

from collections.abc import Iterable

from posdesk.kit.errors import InputError
from posdesk.kit.text import Said, said


class DeviceWrong(InputError):
    """Something that cannot be in a device's record; data: ``codes`` of the fields, and ``fields`` in words."""

    code = "device_wrong"


class DeviceTwin(InputError):
    """Another device has this number; data: ``field``, ``number``, ``name`` of the other and its ``id``."""

    code = "device_twin"


class MoveRefused(InputError):
    """A device may not go there yet; data: ``before``, ``after``, what is missing as ``codes``, and ``wanting``."""

    code = "move_refused"


class CheckRefused(InputError):
    """An acceptance cannot be finished; data: ``codes`` of what is missing, and ``wanting`` in words."""

    code = "check_refused"


class NoPicture(InputError):
    """A file in which codes were looked for is no picture; data: ``file``."""

    code = "no_picture"


def wrong(codes: Iterable[str]) -> DeviceWrong:
    """The refusal of a record, by the codes of its fields."""
    found = tuple(codes)
    return DeviceWrong(codes=found, fields=tuple(said(f"devices.wrong.{one}") for one in found))


def move_refused(before: str, after: str, codes: Iterable[str]) -> MoveRefused:
    """The refusal of a move, by the codes of what is missing."""
    found = tuple(codes)
    return MoveRefused(before=before, after=after, codes=found, wanting=tuple(map(_wanting, found)))


def check_refused(codes: Iterable[str]) -> CheckRefused:
    """The refusal of an acceptance, by the codes of what is missing."""
    found = tuple(codes)
    return CheckRefused(codes=found, wanting=tuple(map(_wanting, found)))


def _wanting(code: str) -> Said:
    kind, _, number = code.rpartition("_")
    if kind in ("check", "photo") and number.isdigit():
        return said(f"devices.wanting.{kind}", n=int(number))
    return said(f"devices.wanting.{code}")
