"""How an import's health looks: one icon, one tone, one word."""

from __future__ import annotations

from typing import Final

from posdesk.statements.health import Word
from posdesk.ui.badge import State
from posdesk.ui.theme import Tone

STATES: Final = {
    Word.PROVED: State("check-circle", Tone.GOOD),
    Word.READ: State("minus", Tone.QUIET),
    Word.DOUBTFUL: State("triangle-alert", Tone.NOTICE),
    Word.UNKNOWN: State("circle-help", Tone.ASK),
    Word.LOCKED: State("key-round", Tone.ASK),
    Word.UNREADABLE: State("file-x", Tone.DANGER),
}
