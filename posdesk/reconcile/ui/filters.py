"""What narrows the list: search, channel, merchant, month, and a chip for each state, which is the legend too."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QMargins, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posdesk.reconcile.model import Severity, Status
from posdesk.reconcile.ui.ledger import Ledger, Wanted
from posdesk.reconcile.ui.states import SETTLEMENT
from posdesk.reconcile.ui.wording import Wording
from posdesk.ui.buttons import Chip, Choice
from posdesk.ui.card import Flow
from posdesk.ui.search import SearchLine
from posdesk.ui.theme import Tone

_MOMENT: Final = 180
"""Milliseconds after the last key before the list follows."""


class FilterBar(QWidget):
    """Says what is wanted."""

    wanted = Signal(object)
    month_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchLine(_MOMENT)
        self.search.setMinimumWidth(150)
        self.channel, self.merchant, self.month = Choice(), Choice(), Choice()
        self.clear = Chip("x")
        self.clear.setCheckable(False)
        self.needs_action = Chip("triangle-alert", Tone.DANGER)
        self.day_chip = Chip("calendar")
        self.day_chip.setChecked(True)
        self._chips: dict[Status, Chip] = {}
        self._ledger: Ledger | None = None
        self._wording = Wording("en")
        self._day: date | None = None
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.search, 1)
        for choice in (self.channel, self.merchant, self.month):
            first.addWidget(choice)
        self._flow = Flow(4)
        self._flow.add(self.needs_action)
        for status, state in SETTLEMENT.items():
            chip = Chip(state.icon, state.tone)
            self._chips[status] = chip
            chip.toggled.connect(self._changed)
            self._flow.add(chip)
        self._flow.add(self.day_chip)
        self._flow.add(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(QMargins(0, 0, 0, 0))
        column.setSpacing(6)
        column.addLayout(first)
        column.addWidget(self._flow)
        self.day_chip.hide()
        self.search.sought.connect(self._changed)
        for choice in (self.channel, self.merchant, self.month):
            choice.currentIndexChanged.connect(self._changed)
        self.needs_action.toggled.connect(self._changed)
        self.day_chip.clicked.connect(self._drop_day)
        self.clear.clicked.connect(self.clear_all)

    def show_ledger(self, ledger: Ledger, wording: Wording) -> None:
        """Offer what a verdict holds; what was chosen stays chosen where it still exists."""
        self._ledger, self._wording = ledger, wording
        self.blockSignals(True)
        self._offer(self.channel, self.tr("All channels"), [(wording.channel(c), c) for c in ledger.channels])
        self._offer(self.merchant, self.tr("All merchants"), [(m or "—", m) for m in ledger.merchants])
        months = [(self._month(*m), m) for m in reversed(ledger.months)]
        self._offer(self.month, self.tr("All months"), months)
        self.merchant.setVisible(len(ledger.merchants) > 1)
        self.needs_action.say(wording.severity(Severity.ACT), len(ledger.needs_action))
        for status, chip in self._chips.items():
            count = ledger.by_status[status]
            chip.setVisible(count > 0)
            chip.say(wording.status(status), count)
            if not count:
                chip.setChecked(False)
        self.blockSignals(False)
        self.retranslate()
        self._changed()

    def _month(self, year: int, month: int) -> str:
        word = self._wording.text.word
        return word("date.monthyear", year=str(year), month=word(f"date.month.{month}"))

    def _offer(self, choice: Choice, everything: str, offers: Sequence[tuple[str, object]]) -> None:
        before = choice.currentData()
        choice.blockSignals(True)
        choice.clear()
        choice.addItem(everything, None)
        for word, value in offers:
            choice.addItem(word, value)
        values = [value for _, value in offers]
        choice.setCurrentIndex(values.index(before) + 1 if before in values else 0)
        choice.blockSignals(False)

    def narrow_to_day(self, day: date | None) -> None:
        """Narrow the list to one takings day, or let it go."""
        self._day = day
        self.day_chip.setVisible(day is not None)
        self.day_chip.setChecked(True)
        if day is not None:
            self.day_chip.say(self._wording.day(day))
            self.day_chip.setToolTip(self.tr("Shows this day alone; press to show all days again"))
        self._changed()

    def current(self) -> Wanted:
        """What is wanted now."""
        month = self.month.currentData()
        return Wanted(
            statuses=frozenset(status for status, chip in self._chips.items() if chip.isChecked()),
            channel=self.channel.currentData(),
            merchant=self.merchant.currentData(),
            month=tuple(month) if month is not None else None,
            day=self._day,
            needs_action=self.needs_action.isChecked(),
            words=self.search.words,
        )

    def clear_all(self) -> None:
        """Show everything again."""
        self.blockSignals(True)
        self.search.clear()
        for choice in (self.channel, self.merchant, self.month):
            choice.setCurrentIndex(0)
        for chip in (*self._chips.values(), self.needs_action):
            chip.setChecked(False)
        self.blockSignals(False)
        self.narrow_to_day(None)

    def _drop_day(self) -> None:
        self.narrow_to_day(None)

    def _changed(self) -> None:
        self.search.settle()
        wanted = self.current()
        self.clear.setVisible(wanted != Wanted())
        self.wanted.emit(wanted)

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self.search.setPlaceholderText(self.tr("Search id, amount, memo, reference"))
        self.search.setAccessibleName(self.tr("Search settlements"))
        self.channel.setAccessibleName(self.tr("Channel"))
        self.merchant.setAccessibleName(self.tr("Merchant"))
        self.month.setAccessibleName(self.tr("Month"))
        self.clear.say(self.tr("Show all"))
