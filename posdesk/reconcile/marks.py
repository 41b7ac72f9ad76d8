"""One icon, one tone and one rank for every state, wherever it is shown: window, calendar, report."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from posdesk.kit.sheet import Mark, Tone
from posdesk.kit.text import Text
from posdesk.reconcile.model import FindingKind, LineStatus, Status

_S, _L, _F = Status, LineStatus, FindingKind

SETTLEMENT: Final[Mapping[Status, tuple[str, Tone]]] = {
    _S.NEVER_ARRIVED: ("circle-x", "danger"),
    _S.RETURNED: ("undo-2", "danger"),
    _S.SHORT: ("circle-minus", "warning"),
    _S.OVERDUE: ("hourglass", "notice"),
    _S.AMBIGUOUS: ("circle-help", "ask"),
    _S.OVER: ("circle-plus", "warning"),
    _S.LATE: ("clock", "notice"),
    _S.AWAITING_STATEMENT: ("file-question", "quiet"),
    _S.NOT_DUE: ("circle-dashed", "quiet"),
    _S.CARRIED: ("corner-down-right", "quiet"),
    _S.BELOW_MINIMUM: ("wallet", "quiet"),
    _S.IN_WALLET: ("wallet", "quiet"),
    _S.RESERVED: ("archive", "quiet"),
    _S.ARRIVED: ("check-circle", "good"),
}
"""Worst first: the first of a day's states speaks for the day."""

LINE: Final[Mapping[LineStatus, tuple[str, Tone]]] = {
    _L.SETTLEMENT: ("check-circle", "good"),
    _L.DUPLICATE: ("copy", "warning"),
    _L.RETURNED: ("undo-2", "danger"),
    _L.REVERSAL: ("undo-2", "danger"),
    _L.WITHDRAWAL: ("wallet", "quiet"),
    _L.RESERVE_RELEASE: ("archive", "quiet"),
    _L.UNKNOWN_DEPOSIT: ("circle-help", "ask"),
    _L.FEE: ("percent", "quiet"),
    _L.REFUND: ("corner-down-right", "quiet"),
    _L.CHARGEBACK: ("shield-alert", "danger"),
    _L.OTHER: ("minus", "quiet"),
}

FINDING: Final[Mapping[FindingKind, tuple[str, Tone]]] = {
    _F.NEVER_ARRIVED: ("circle-x", "danger"),
    _F.SHORT: ("circle-minus", "warning"),
    _F.RETURNED: ("undo-2", "danger"),
    _F.WITHDRAWAL_MISSING: ("circle-x", "danger"),
    _F.WITHDRAWAL_FAILED: ("undo-2", "danger"),
    _F.WALLET_GAP: ("wallet", "danger"),
    _F.CLAIMED_NOT_PAID: ("shield-alert", "danger"),
    _F.NOT_WITH_PROVIDER: ("shield-alert", "danger"),
    _F.LATE: ("clock", "notice"),
    _F.OVER: ("circle-plus", "warning"),
    _F.DUPLICATE: ("copy", "warning"),
    _F.OVERCHARGED: ("percent", "warning"),
    _F.UNKNOWN_DEPOSIT: ("circle-help", "ask"),
    _F.AMBIGUOUS: ("circle-help", "ask"),
    _F.OVERDUE: ("hourglass", "notice"),
    _F.AWAITING_STATEMENT: ("file-question", "quiet"),
    _F.CARRIED: ("corner-down-right", "quiet"),
    _F.RESERVED: ("archive", "quiet"),
}

RANK: Final[Mapping[Status, int]] = {status: rank for rank, status in enumerate(SETTLEMENT)}


def worst(statuses: Iterable[Status]) -> Status:
    """The state that speaks for a day; ``ValueError`` without any."""
    return min(statuses, key=RANK.__getitem__)


def mark(status: Status, text: Text) -> Mark:
    """The mark of a settlement's state in a language."""
    return Mark(SETTLEMENT[status][0], text.word(f"status.{status.value}"), SETTLEMENT[status][1])


def line_mark(status: LineStatus, text: Text) -> Mark:
    """The mark of what a bank line is."""
    return Mark(LINE[status][0], text.word(f"line_status.{status.value}"), LINE[status][1])


def finding_mark(kind: FindingKind, text: Text) -> Mark:
    """The mark of a finding."""
    return Mark(FINDING[kind][0], text.word(f"finding.{kind.value}"), FINDING[kind][1])
