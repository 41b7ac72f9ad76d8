"""The 23 checks of an acceptance 验收, and when they are enough."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from posdesk.devices.model import Acceptance, Check, Device, Kind, OnPaper, Result

BOUND: Final = 15
"""The check that the five elements are as the contract says."""
MONEY: Final = 18
"""The check that needs a day: that the test money reaches the shop's own account."""


@dataclass(frozen=True, slots=True)
class Item:
    """One of the checks; its words are ``devices.check.N`` in the texts."""

    number: int
    starred: bool = False
    """Whether it must pass, or be made up for by another check."""
    photo: bool = False
    """Whether a picture belongs to it."""
    part: str = "order"


ITEMS: Final = (
    Item(1, starred=True, part="order"),
    Item(2, starred=True, photo=True, part="order"),
    Item(3, part="order"),
    Item(4, starred=True, photo=True, part="box"),
    Item(5, starred=True, photo=True, part="box"),
    Item(6, starred=True, photo=True, part="origin"),
    Item(7, starred=True, photo=True, part="origin"),
    Item(8, part="origin"),
    Item(9, photo=True, part="body"),
    Item(10, starred=True, photo=True, part="body"),
    Item(11, part="body"),
    Item(12, part="inside"),
    Item(13, part="inside"),
    Item(14, starred=True, part="inside"),
    Item(15, starred=True, part="binding"),
    Item(16, starred=True, photo=True, part="money"),
    Item(17, part="money"),
    Item(18, starred=True, part="money"),
    Item(19, part="money"),
    Item(20, part="service"),
    Item(21, photo=True, part="baseline"),
    Item(22, part="service"),
    Item(23, part="service"),
)

_NOT_FOR: Final[Mapping[Kind, frozenset[int]]] = {
    Kind.STATIC_CODE: frozenset({4, 5, 6, 8, 10, 11, 12, 13, 14, 17, 22}),
    Kind.SOUNDBOX: frozenset({8, 13, 17}),
}
"""Checks that a kind of device cannot have."""


def items_for(kind: Kind) -> tuple[Item, ...]:
    """The checks of a kind of device, in order."""
    out = _NOT_FOR.get(kind, frozenset())
    return tuple(item for item in ITEMS if item.number not in out)


def plain(serial: str) -> str:
    """A serial number as it is compared: without blanks and strokes, in capitals, full-width signs folded."""
    return re.sub(r"[\s\-_./:]+", "", unicodedata.normalize("NFKC", serial)).upper()


_ALIKE: Final = str.maketrans("OIQZSB", "010258")


def alike(one: str, other: str) -> bool:
    """Whether two serial numbers differ only in signs that people take for each other (O and 0, I and 1)."""
    return plain(one) != plain(other) and plain(one).translate(_ALIKE) == plain(other).translate(_ALIKE)


def serials_agree(device: Device, acceptance: Acceptance) -> tuple[str, ...]:
    """Where the serial number is another than on the device itself, or is missing: box, notice, screen, list."""
    body = plain(acceptance.body)
    if not body:
        return ("body",)
    told = {"box": acceptance.box, "notice": acceptance.notice, "screen": acceptance.screen, "list": device.serial}
    return tuple(where for where, serial in told.items() if serial and plain(serial) != body)


def results(checks: Iterable[Check]) -> dict[int, Check]:
    """By its number what is known of each check."""
    return {one.item: one for one in checks}


def is_met(check: Check | None) -> bool:
    """Whether a check passed, or is not applicable and another was made in its place."""
    if check is None:
        return False
    return check.result is Result.OK or (check.result is Result.NOT_APPLICABLE and bool(check.instead.strip()))


def starred_open(kind: Kind, checks: Iterable[Check]) -> list[int]:
    """Starred checks that are not met."""
    known = results(checks)
    return [item.number for item in items_for(kind) if item.starred and not is_met(known.get(item.number))]


def failed(kind: Kind, checks: Iterable[Check]) -> list[int]:
    """Starred checks that found a fault: they lead to quarantine, and to a case."""
    known = results(checks)
    return [
        item.number
        for item in items_for(kind)
        if item.starred and item.number in known and known[item.number].result is Result.FAULT
    ]


def from_paper(known: Iterable[Check], paper: OnPaper, acceptance: int) -> list[Check]:
    """The checks that become others by what was ticked on paper.

    It fills what is open, and corrects what the same sheet said before. What was answered here stays, unless the paper
    has a fault: a fault counts whoever else found none.
    """
    there, told = results(known), []
    for item, result, note in paper.checks:
        before = there.get(item, Check(0, acceptance, item))
        own = before.sheet == paper.sheet
        settled = before.result is not Result.OPEN and not own
        if settled and (result is not Result.FAULT or before.result is Result.FAULT):
            continue
        if result is Result.OPEN:
            now = replace(before, result=result, sheet="", person=None, on=None) if own else before
        else:
            instead = note if result is Result.NOT_APPLICABLE else ""
            said = "" if result is Result.NOT_APPLICABLE else note or before.note
            now = Check(before.id, acceptance, item, result, instead, said, paper.person, paper.on, paper.sheet)
        if now != before:
            told.append(now)
    return told


def fails(kind: Kind, paper: OnPaper) -> bool:
    """Whether a starred check of an acceptance on paper found a fault."""
    starred = {item.number for item in items_for(kind) if item.starred}
    return any(result is Result.FAULT and item in starred for item, result, _ in paper.checks)


def wanting(
    device: Device, acceptance: Acceptance, checks: Sequence[Check], photos: Iterable[int], *, four_eyes: bool
) -> tuple[str, ...]:
    """What is missing for the device to be accepted, as codes; the money alone may still be on its way.

    ``photos`` are the numbers of checks that have a picture; ``four_eyes`` says that the shop has two people.
    """
    missing = [f"check_{number}" for number in starred_open(device.kind, checks) if number != MONEY]
    seen = set(photos)
    known = results(checks)
    missing += [
        f"photo_{item.number}"
        for item in items_for(device.kind)
        if item.photo and item.starred and item.number not in seen
        and item.number in known and known[item.number].result is Result.OK
    ]  # fmt: skip
    if 5 in {item.number for item in items_for(device.kind)}:
        missing += [f"serial_{where}" for where in serials_agree(device, acceptance)]
    if acceptance.receiver is None:
        missing.append("receiver")
    if four_eyes and (acceptance.approver is None or acceptance.approver == acceptance.receiver):
        missing.append("approver")
    return tuple(missing)
