"""What other rooms know that touches passwords: who left, and what happened to devices."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from posdesk.devices.model import Acceptance, Check, Device, Move, Result, Status
from posdesk.passwords.model import Cause
from posdesk.passwords.rules.needs import Gone, Left
from posdesk.shop.model import Person

DEFAULTS_CHANGED: Final = 14
"""The check of an acceptance that asks whether the maker's passwords were changed."""

_AWAY: Final = frozenset({Status.REPAIR, Status.SUSPECTED, Status.STOLEN, Status.RETIRED})
"""Where nothing can, or should, be changed on a device."""
_DOUBTED: Final = frozenset({Status.SUSPECTED, Status.STOLEN})


def left(people: Iterable[Person], today: date) -> tuple[Left, ...]:
    """Who left, from the last day on."""
    return tuple(Left(one.id, one.name, one.left) for one in people if one.left is not None and one.left <= today)


def gone(
    devices: Iterable[Device], moves: Iterable[Move], acceptances: Iterable[Acceptance], checks: Iterable[Check]
) -> tuple[Gone, ...]:
    """What happened to devices: back from repair, suspected or stolen, accepted with the maker's passwords."""
    known = {one.id: one for one in devices}
    of = {one.id: one.device for one in acceptances}
    found = [*_moved(known, moves)]
    for check in checks:
        device = known.get(of.get(check.acceptance, 0))
        if check.item == DEFAULTS_CHANGED and check.result is Result.FAULT and device is not None and check.on:
            found.append(_gone(device, Cause.FACTORY, check.on))
    return tuple(found)


def _moved(known: dict[int, Device], moves: Iterable[Move]) -> Iterator[Gone]:
    for move in moves:
        device = known.get(move.device)
        if device is None or move.on is None:
            continue
        if move.before is Status.REPAIR:
            yield _gone(device, Cause.REPAIR, move.on)
        if move.after in _DOUBTED and move.before not in _DOUBTED:
            yield _gone(device, Cause.SUSPECTED, move.on)


def _gone(device: Device, cause: Cause, on: date) -> Gone:
    name = device.name or device.tid or device.serial
    return Gone(device.id, name, cause, on, device.provider, device.status not in _AWAY)


def defaults_changed(acceptances: Iterable[Acceptance], checks: Iterable[Check]) -> dict[int, date]:
    """By device the last day on which its acceptance found that the maker's passwords had been changed."""
    of = {one.id: one.device for one in acceptances}
    found: dict[int, date] = {}
    for check in checks:
        device = of.get(check.acceptance)
        if check.item == DEFAULTS_CHANGED and check.result is Result.OK and device is not None and check.on is not None:
            found[device] = max(check.on, found.get(device, check.on))
    return found
