"""What the rooms tell a checklist that is printed: of a month's takings, and of the list of passwords; no Qt."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from posdesk.checklists.model import Accounts, Takings
from posdesk.reconcile import store as judged
from posdesk.reconcile.model import FindingKind, Status

if TYPE_CHECKING:
    from posdesk.passwords.service import Book
    from posdesk.vault.service import Vault

_ACCOUNTED: Final = frozenset(
    {
        Status.ARRIVED, Status.LATE, Status.OVER, Status.CARRIED, Status.IN_WALLET, Status.BELOW_MINIMUM,
        Status.RESERVED, Status.NOT_DUE,
    }
)  # fmt: skip
"""What became of a settlement of which nothing is left to be found out."""
_MISSING: Final = frozenset({Status.NEVER_ARRIVED, Status.SHORT, Status.RETURNED, Status.OVERDUE})


def takings(vault: Vault, month: str, merchants: frozenset[str] | None) -> Takings | None:
    """What the last run says of the takings of a month, of some merchant numbers or all; None where none was kept."""
    first = date.fromisoformat(f"{month}-01")
    last = (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    with vault.reading() as db:
        every = judged.of_days(db, first, last)
        findings = judged.standing_findings(db)
    mine = {name: (day, status) for name, who, day, status in every if merchants is None or who in merchants}
    if not mine:
        return None
    days = {day for day, _ in mine.values()}
    open_days = {day for day, status in mine.values() if status not in _ACCOUNTED}
    missing = {name for name, (_, status) in mine.items() if status in _MISSING}
    about = [(kind, names, aside) for kind, names, aside in findings if not mine.keys().isdisjoint(names)]
    chased = {name for _, names, aside in about if aside for name in names} & missing
    left = [kind for kind, _, aside in about if not aside]
    fees = sum(kind is FindingKind.OVERCHARGED for kind in left)
    return Takings(len(days), len(days - open_days), len(missing), len(chased), len(left), fees)


def accounts(book: Book) -> Accounts | None:
    """What the list of passwords says; None where there is none."""
    if not book.accounts:
        return None
    seen = book.overview()
    codes = [code for one in seen.weak for code in one.why]
    leavers = {account.id for _, theirs in seen.leavers for account, _ in theirs}
    return Accounts(seen.accounts, len(seen.late), codes.count("factory"), len(leavers), codes.count("mfa"))
