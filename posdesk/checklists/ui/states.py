"""How states and answers look, the same in table, detail and trend."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from posdesk.checklists.model import Answer, State
from posdesk.checklists.rules import accepting, results
from posdesk.ui.badge import State as Look
from posdesk.ui.theme import Tone

STATES: Final[Mapping[State, Look]] = {
    State.PRINTED: Look("printer", Tone.QUIET),
    State.INCOMPLETE: Look("hourglass", Tone.NOTICE),
    State.FAULTY: Look("triangle-alert", Tone.WARNING),
    State.DONE: Look("check-circle", Tone.GOOD),
    State.REPLACED: Look("minus", Tone.QUIET),
}

ANSWERS: Final[Mapping[Answer, Look]] = {
    Answer.OK: Look("check-circle", Tone.GOOD),
    Answer.FAULT: Look("circle-x", Tone.DANGER),
    Answer.UNCHECKED: Look("minus", Tone.NOTICE),
}

COMPARED: Final[Mapping[str, Look]] = {
    results.SAME: Look("check-circle", Tone.GOOD),
    results.MISREAD: Look("circle-help", Tone.NOTICE),
    results.OTHER: Look("shield-alert", Tone.DANGER),
    results.MISSING: Look("circle-dashed", Tone.QUIET),
    accepting.OVER: Look("minus", Tone.NOTICE),
}
