"""The settlements as CSV: UTF-8 with a byte order mark (so that Excel reads Chinese), one row a settlement.

The columns are those of ``COLUMNS``, headed in the reader's language; dates are ISO 8601, amounts plain numbers with
the currency's own decimals and a hyphen for minus. Text that a spreadsheet could take for a formula begins with an
apostrophe.
"""

from __future__ import annotations

import csv
import io
from typing import Final

from posdesk.kit.cells import neutral
from posdesk.kit.money import plain
from posdesk.kit.text import Text
from posdesk.reconcile.model import Settlement, Verdict
from posdesk.reconcile.report.summary import channel_name

COLUMNS: Final = (
    "takings_date", "due", "merchant", "channel", "group", "currency", "takings", "gross", "fee", "net", "status",
    "paid_on", "payout", "lines", "candidates", "because", "id",
)  # fmt: skip


def settlements(verdict: Verdict, text: Text) -> bytes:
    """The table of settlements."""
    paid_on = {payout.id: payout.date.isoformat() for payout in verdict.payouts}
    written = io.StringIO()
    rows = csv.writer(written, lineterminator="\r\n")
    rows.writerow([text.word(f"column.{name}") for name in COLUMNS])
    rows.writerows(_row(one, paid_on, text) for one in verdict.settlements)
    return written.getvalue().encode("utf-8-sig")


def _row(one: Settlement, paid_on: dict[str, str], text: Text) -> list[str]:
    return [
        one.takings_date.isoformat(),
        one.due.isoformat() if one.due else "",
        neutral(one.merchant),
        neutral(channel_name(one.channel, text)),
        neutral(" ".join(f"{key}={value}" for key, value in one.group)),
        neutral(one.currency or ""),
        str(one.takings),
        plain(one.gross, one.currency),
        plain(one.fee, one.currency),
        plain(one.net, one.currency),
        text.word(f"status.{one.status.value}"),
        paid_on.get(one.payout or "", ""),
        neutral(one.payout or ""),
        neutral(" ".join(one.lines)),
        neutral(" ".join(one.candidates)),
        neutral(text.say(one.because)),
        neutral(one.id),
    ]
