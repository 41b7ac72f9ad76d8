"""The rows of the settlements table: what each cell shows, and the answer where somebody asks "why?"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from posdesk.reconcile.model import Settlement
from posdesk.reconcile.ui.ledger import Ledger
from posdesk.reconcile.ui.states import SETTLEMENT
from posdesk.reconcile.ui.wording import Wording
from posdesk.ui.labels import split_minor
from posdesk.ui.table import Cell, Column, Row

KEYS = ("day", "status", "net", "due", "channel", "difference", "paid", "merchant", "takings", "gross", "fee")


class SettlementRows(QObject):
    """Makes the table's rows out of a verdict."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ledger: Ledger | None = None
        self._wording = Wording("en")

    def show_ledger(self, ledger: Ledger, wording: Wording) -> None:
        """Take a verdict and a language."""
        self._ledger, self._wording = ledger, wording

    def columns(self, wording: Wording) -> tuple[Column, ...]:
        """The columns, the telling ones first."""
        word = wording.text.word
        return (
            Column("day", word("column.takings_date"), 100),
            Column("status", word("column.status"), 146),
            Column("net", word("column.net"), 100, figures=True),
            Column("due", word("column.due"), 100),
            Column("channel", word("column.channel"), 112),
            Column("difference", word("column.difference"), 104, figures=True),
            Column("paid", word("column.paid_on"), 100),
            Column("merchant", word("column.merchant"), 160),
            Column("takings", word("column.takings"), 84, figures=True),
            Column("gross", word("column.gross"), 104, figures=True),
            Column("fee", word("column.fee"), 84, figures=True),
        )

    def fetch(self, places: Sequence[int]) -> Sequence[Row]:
        """The rows of these settlements."""
        ledger = self._ledger
        return [] if ledger is None else [self._row(ledger, ledger.settlements[place]) for place in places]

    def _row(self, ledger: Ledger, one: Settlement) -> Row:
        wording, state = self._wording, SETTLEMENT[one.status]
        because = partial(wording.say, one.because)
        payout = ledger.payout_of(one)
        gap = ledger.difference(one)
        cells = {
            "day": Cell(one.takings_date.isoformat(), tip=partial(wording.day, one.takings_date)),
            "status": Cell(wording.status(one.status), tip=because, icon=state.icon, tone=state.tone),
            "net": self._money(one.net, one.currency, partial(self.why_net, one)),
            "due": Cell(
                one.due.isoformat() if one.due else "—",
                tip=partial(self.why_due, one),
            ),
            "channel": Cell(wording.channel(one.channel), tip=one.channel),
            "merchant": Cell(wording.merchant(one), tip=wording.merchant(one)),
            "difference": Cell("—", muted=True, tip=because)
            if gap is None
            else Cell("0", muted=True, tip=partial(self.why_difference, one))
            if gap == 0
            else self._money(gap, one.currency, partial(self.why_difference, one)),
            "paid": Cell(
                payout.date.isoformat() if payout else "—", muted=payout is None,
                tip=partial(wording.say, payout.because) if payout else because,
            ),
            "takings": Cell(f"{one.takings:,}", tip=partial(self.why_takings, one)),
            "gross": self._money(one.gross, one.currency, self.tr("What the acquirer owes before its fee")),
            "fee": self._money(one.fee, one.currency, partial(self.why_fee, one)),
        }  # fmt: skip
        return tuple(cells[key] for key in KEYS)

    def _money(self, minor: int, currency: str | None, tip: str | Callable[[], str]) -> Cell:
        loud, quiet = split_minor(self._wording.money(minor, currency))
        return Cell(loud, quiet, tip)

    def why_due(self, one: Settlement) -> str:
        """Where the due day comes from."""
        if one.due is None:
            return self.tr("Paid out when somebody asks for it: there is no due day")
        return self.tr("Due on {day}, by the terms of this channel").format(day=self._wording.day(one.due))

    def why_takings(self, one: Settlement) -> str:
        """How many takings make it up."""
        return self.tr("%n taking(s) on this day", "", one.takings)

    def why_net(self, one: Settlement) -> str:
        """How the net came about."""
        money = self._wording.money
        return self.tr("{gross} taken, less {fee} fee, makes {net}").format(
            gross=money(one.gross, one.currency), fee=money(one.fee, one.currency), net=money(one.net, one.currency)
        )

    def why_fee(self, one: Settlement) -> str:
        """What the fee is in percent of the gross, in hundredths."""
        if not one.gross:
            return self.tr("The acquirer's fee")
        hundredths = round(abs(one.fee) * 10_000 / abs(one.gross))
        rate = f"{hundredths // 100}.{hundredths % 100:02d}"
        return self.tr("The acquirer's fee: {rate} % of the gross amount").format(rate=rate)

    def why_difference(self, one: Settlement) -> str:
        """What came against what was expected, of the payout as a whole."""
        ledger, money = self._ledger, self._wording.money
        payout = ledger.payout_of(one) if ledger else None
        if payout is None:
            return self.tr("Nothing came of {net}").format(net=money(one.net, one.currency))
        said = self.tr("{received} came, {expected} was expected").format(
            received=money(payout.received, payout.currency), expected=money(payout.expected, payout.currency)
        )
        if len(payout.settlements) > 1:
            said += "  ·  " + self.tr("one payout for %n settlement(s)", "", len(payout.settlements))
        if payout.carried_in:
            said += "  ·  " + self.tr("carried in: {sum}").format(sum=money(payout.carried_in, payout.currency))
        return said
