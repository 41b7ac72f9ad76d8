"""Icon and tone of every state, and which one speaks for a day."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from posdesk.reconcile.model import FindingKind, LineStatus, Severity, Status
from posdesk.ui.badge import State
from posdesk.ui.theme import Tone

SETTLEMENT: Final[Mapping[Status, State]] = {
    Status.NEVER_ARRIVED: State("circle-x", Tone.DANGER),
    Status.RETURNED: State("undo-2", Tone.DANGER),
    Status.SHORT: State("circle-minus", Tone.WARNING),
    Status.OVER: State("circle-plus", Tone.WARNING),
    Status.OVERDUE: State("hourglass", Tone.NOTICE),
    Status.LATE: State("clock", Tone.NOTICE),
    Status.AMBIGUOUS: State("circle-help", Tone.ASK),
    Status.AWAITING_STATEMENT: State("file-question", Tone.QUIET),
    Status.NOT_DUE: State("circle-dashed", Tone.QUIET),
    Status.CARRIED: State("corner-down-right", Tone.QUIET),
    Status.BELOW_MINIMUM: State("wallet", Tone.QUIET),
    Status.IN_WALLET: State("wallet", Tone.QUIET),
    Status.RESERVED: State("archive", Tone.QUIET),
    Status.ARRIVED: State("check-circle", Tone.GOOD),
}
"""Worst first: the first of a day's states speaks for the day."""

RANK: Final[Mapping[Status, int]] = {status: rank for rank, status in enumerate(SETTLEMENT)}

LINE: Final[Mapping[LineStatus, State]] = {
    LineStatus.SETTLEMENT: State("check-circle", Tone.GOOD),
    LineStatus.DUPLICATE: State("copy", Tone.WARNING),
    LineStatus.RETURNED: State("undo-2", Tone.DANGER),
    LineStatus.REVERSAL: State("undo-2", Tone.DANGER),
    LineStatus.WITHDRAWAL: State("wallet", Tone.QUIET),
    LineStatus.RESERVE_RELEASE: State("archive", Tone.QUIET),
    LineStatus.UNKNOWN_DEPOSIT: State("circle-help", Tone.ASK),
    LineStatus.FEE: State("percent", Tone.QUIET),
    LineStatus.REFUND: State("corner-down-right", Tone.QUIET),
    LineStatus.CHARGEBACK: State("shield-alert", Tone.DANGER),
    LineStatus.OTHER: State("minus", Tone.QUIET),
}

FINDING: Final[Mapping[FindingKind, State]] = {
    FindingKind.NEVER_ARRIVED: State("circle-x", Tone.DANGER),
    FindingKind.SHORT: State("circle-minus", Tone.WARNING),
    FindingKind.RETURNED: State("undo-2", Tone.DANGER),
    FindingKind.WITHDRAWAL_MISSING: State("circle-x", Tone.DANGER),
    FindingKind.WITHDRAWAL_FAILED: State("undo-2", Tone.DANGER),
    FindingKind.WALLET_GAP: State("wallet", Tone.DANGER),
    FindingKind.CLAIMED_NOT_PAID: State("shield-alert", Tone.DANGER),
    FindingKind.NOT_WITH_PROVIDER: State("shield-alert", Tone.DANGER),
    FindingKind.LATE: State("clock", Tone.NOTICE),
    FindingKind.OVER: State("circle-plus", Tone.WARNING),
    FindingKind.DUPLICATE: State("copy", Tone.WARNING),
    FindingKind.OVERCHARGED: State("percent", Tone.WARNING),
    FindingKind.UNKNOWN_DEPOSIT: State("circle-help", Tone.ASK),
    FindingKind.AMBIGUOUS: State("circle-help", Tone.ASK),
    FindingKind.OVERDUE: State("hourglass", Tone.NOTICE),
    FindingKind.AWAITING_STATEMENT: State("file-question", Tone.QUIET),
    FindingKind.CARRIED: State("corner-down-right", Tone.QUIET),
    FindingKind.RESERVED: State("archive", Tone.QUIET),
}

SEVERITY: Final[Mapping[Severity, Tone]] = {
    Severity.ACT: Tone.DANGER,
    Severity.LOOK: Tone.NOTICE,
    Severity.INFO: Tone.QUIET,
}
