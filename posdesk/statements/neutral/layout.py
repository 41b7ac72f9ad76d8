"""The neutral tables' columns, and which table a header belongs to (contract, "Neutral tables")."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

TAKINGS: Final = "posdesk.takings"
BANK: Final = "posdesk.bank"
DAILY: Final = "posdesk.daily"
SETTLEMENTS: Final = "posdesk.settlements"

COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    TAKINGS: (
        *("id", "time", "merchant", "terminal", "channel", "kind", "gross", "fee", "currency", "card", "batch"),
        *("reference", "order", "original_order", "payable"),
    ),
    BANK: (
        *("id", "date", "value_date", "amount", "currency", "account", "counterparty", "reference", "memo", "balance"),
    ),
    DAILY: (
        *("date", "source", "merchant", "channel", "terminal", "count", "gross", "refunds", "fee", "net", "currency"),
    ),
    SETTLEMENTS: (
        *("id", "date", "merchant", "channel", "takings_from", "takings_to", "gross", "fee", "payout_fee", "net"),
        *("account", "status", "reference", "currency"),
    ),
}
"""The columns that posdesk reads; a file may have further ones, in any order."""

_REQUIRED: Final[dict[str, tuple[frozenset[str], ...]]] = {
    TAKINGS: (frozenset({"time", "channel", "kind", "gross"}), frozenset({"time", "channel", "kind", "payable"})),
    DAILY: (frozenset({"date", "source", "channel"}),),
    SETTLEMENTS: (frozenset({"date", "channel", "net"}),),
    BANK: tuple(
        frozenset({"date", "amount", said}) for said in ("account", "counterparty", "reference", "memo", "currency")
    ),
}
"""What makes a header one of ours, tried in this order: any one of the sets is enough."""


def identify_header(names: Sequence[str]) -> str | None:
    """The neutral table that these column names belong to, or None."""
    given = frozenset(names)
    for table, choices in _REQUIRED.items():
        if any(choice <= given for choice in choices):
            return table
    return None
