"""From which state a device may go to which, and what must be there first."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

from posdesk.devices.model import Acceptance, Device, Outcome, Retirement, Status

_S = Status

BEGINS: Final = (_S.ORDERED, _S.RECEIVED, _S.ADOPTED)
"""States in which a device comes into the inventory."""

MOVES: Final[Mapping[Status, tuple[Status, ...]]] = {
    _S.ORDERED: (_S.RECEIVED, _S.RETIRED),
    _S.RECEIVED: (_S.ACCEPTED, _S.QUARANTINE, _S.RETIRED),
    _S.QUARANTINE: (_S.RECEIVED, _S.SUSPECTED, _S.RETIRED),
    _S.ACCEPTED: (_S.TRIAL, _S.IN_SERVICE, _S.QUARANTINE, _S.STOLEN, _S.RETIRED),
    _S.TRIAL: (_S.IN_SERVICE, _S.REPAIR, _S.QUARANTINE, _S.SUSPECTED, _S.STOLEN, _S.RETIRED),
    _S.IN_SERVICE: (_S.REPAIR, _S.QUARANTINE, _S.SUSPECTED, _S.STOLEN, _S.RETIRED),
    _S.ADOPTED: (_S.ACCEPTED, _S.REPAIR, _S.QUARANTINE, _S.SUSPECTED, _S.STOLEN, _S.RETIRED),
    # What was in other hands comes back as what arrives for the first time does.
    _S.REPAIR: (_S.RECEIVED, _S.SUSPECTED, _S.STOLEN, _S.RETIRED),
    _S.SUSPECTED: (_S.QUARANTINE, _S.STOLEN, _S.RETIRED),
    _S.STOLEN: (_S.QUARANTINE, _S.RETIRED),
    _S.RETIRED: (),
}


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known beside the device itself."""

    acceptance: Acceptance | None = None
    """Its latest."""
    starred_open: Collection[int] = ()
    """Starred checks of it that are neither passed nor made up for."""
    retirement: Retirement | None = None


def wanting(device: Device, after: Status, facts: Facts) -> tuple[str, ...]:
    """What stands in the way of a move, as codes; empty where it is allowed."""
    if after not in MOVES[device.status]:
        return ("no_such_way",)
    if after is _S.ACCEPTED:
        return _accepted(facts)
    if after is _S.TRIAL and not _is_passed(facts):
        return ("not_accepted",)
    if after is _S.IN_SERVICE:
        return _in_service(device, facts)
    if after is _S.RETIRED and device.status is not _S.ORDERED and facts.retirement is None:
        return ("no_proof",)
    return ()


def _accepted(facts: Facts) -> tuple[str, ...]:
    if facts.acceptance is None:
        return ("no_acceptance",)
    return () if _is_passed(facts) else ("checks_open",)


def _is_passed(facts: Facts) -> bool:
    return facts.acceptance is not None and facts.acceptance.outcome is Outcome.PASSED


def _in_service(device: Device, facts: Facts) -> tuple[str, ...]:
    if not _is_passed(facts):
        return ("not_accepted",)
    if facts.starred_open:
        # All but the money may be left open while it trades on trial.
        return ("money_not_seen",)
    return ()
