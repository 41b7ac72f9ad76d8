"""The marks of every state as the widgets want them: the icons and tones are those of ``reconcile.marks``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from posdesk.reconcile import marks
from posdesk.reconcile.model import FindingKind, LineStatus, Severity, Status
from posdesk.ui.badge import State
from posdesk.ui.theme import Tone

SETTLEMENT: Final[Mapping[Status, State]] = {s: State(icon, Tone(tone)) for s, (icon, tone) in marks.SETTLEMENT.items()}
LINE: Final[Mapping[LineStatus, State]] = {s: State(icon, Tone(tone)) for s, (icon, tone) in marks.LINE.items()}
FINDING: Final[Mapping[FindingKind, State]] = {k: State(icon, Tone(tone)) for k, (icon, tone) in marks.FINDING.items()}

SEVERITY: Final[Mapping[Severity, Tone]] = {
    Severity.ACT: Tone.DANGER,
    Severity.LOOK: Tone.NOTICE,
    Severity.INFO: Tone.QUIET,
}
