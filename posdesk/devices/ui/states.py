"""How the states of devices and of what is done to them look: the same everywhere."""

from __future__ import annotations

from typing import Final

from posdesk.devices.model import Kind, Outcome, Status
from posdesk.devices.rules.seen import Doubt
from posdesk.ui.badge import State
from posdesk.ui.theme import Tone

STATE: Final[dict[Status, State]] = {
    Status.ORDERED: State("circle-dashed", Tone.QUIET),
    Status.RECEIVED: State("hourglass", Tone.NOTICE),
    Status.QUARANTINE: State("triangle-alert", Tone.WARNING),
    Status.ACCEPTED: State("check-circle", Tone.GOOD),
    Status.TRIAL: State("clock", Tone.NOTICE),
    Status.IN_SERVICE: State("check-circle", Tone.GOOD),
    Status.ADOPTED: State("circle-dotted", Tone.QUIET),
    Status.REPAIR: State("corner-down-right", Tone.NOTICE),
    Status.SUSPECTED: State("shield-alert", Tone.DANGER),
    Status.STOLEN: State("circle-x", Tone.DANGER),
    Status.RETIRED: State("archive", Tone.QUIET),
}

OUTCOME: Final[dict[Outcome, State]] = {
    Outcome.OPEN: State("circle-dashed", Tone.NOTICE),
    Outcome.PASSED: State("check-circle", Tone.GOOD),
    Outcome.FAILED: State("circle-x", Tone.DANGER),
    Outcome.STOPPED: State("minus", Tone.QUIET),
}

DOUBT: Final[dict[Doubt, State]] = {
    Doubt.UNKNOWN: State("circle-help", Tone.ASK),
    Doubt.NOT_IN_SERVICE: State("shield-alert", Tone.DANGER),
    Doubt.SILENT: State("clock", Tone.NOTICE),
}

_KIND: Final = {Kind.STATIC_CODE: "image", Kind.SOUNDBOX: "play", Kind.SELF_SERVICE: "store", Kind.FACE: "users"}


def kind_icon(kind: Kind) -> str:
    """What stands where there is no picture of a device."""
    return _KIND.get(kind, "monitor-smartphone")
