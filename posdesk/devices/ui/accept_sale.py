"""The small sale by whose money a trial ends: what it was, when, and under which number."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from posdesk.devices.model import Acceptance
from posdesk.devices.ui.accept_check import PAUSE
from posdesk.devices.ui.tell import Tell
from posdesk.kit.calendar import day_typed
from posdesk.kit.money import Money, plain, to_minor
from posdesk.ui.buttons import Button, Choice
from posdesk.ui.card import Card
from posdesk.ui.labels import Words
from posdesk.ui.pause import Pause
from posdesk.ui.theme import Tone

CURRENCIES: Final = ("CNY", "TWD", "HKD", "MOP", "SGD", "USD")
_MOST: Final = Decimal(10_000)
"""A sale beyond it is no small one."""


class SalePanel(Card):
    """The panel; ``changed`` brings the acceptance as it is now."""

    changed = Signal(object)

    def __init__(
        self, acceptance: Acceptance, today: date, account: str, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(16, 8, parent)
        self.acceptance, self._today, self._account = acceptance, today, account
        self.amount, self.day, self.reference = QLineEdit(), QLineEdit(), QLineEdit()
        self.currency, self.on_today, self.tell = Choice(), Button(look="bare"), Tell()
        self._usual = "TWD" if language == "zh_TW" else "CNY"
        self._pause = Pause(PAUSE, self.flush, self)
        self._build()
        self.judge()

    def _build(self) -> None:
        self.column.addWidget(Words(self.tr("The test sale, to be followed to your own account"), bold=True))
        one = self.acceptance
        self.currency.addItems(CURRENCIES)
        self.currency.setCurrentText(one.test_currency or self._usual)
        if one.test_amount is not None:
            self.amount.setText(plain(one.test_amount, one.test_currency or None))
        self.day.setText(one.test_on.isoformat() if one.test_on else "")
        self.day.setPlaceholderText(self.tr("year-month-day"))
        self.reference.setText(one.test_reference)
        self.on_today.setText(self.tr("Today"))
        row = QHBoxLayout()
        row.setSpacing(12)
        for words, widgets, stretch in (
            (self.tr("Amount"), (self.amount, self.currency), 3),
            (self.tr("Day of the sale"), (self.day, self.on_today), 3),
            (self.tr("Reference on the slip"), (self.reference,), 3),
        ):
            column, line = QVBoxLayout(), QHBoxLayout()
            column.setSpacing(4)
            line.setSpacing(4)
            column.addWidget(Words(words))
            widgets[0].setAccessibleName(words)
            for widget in widgets:
                line.addWidget(widget, 1 if isinstance(widget, QLineEdit) else 0)
            column.addLayout(line)
            row.addLayout(column, stretch)
        self.currency.setAccessibleName(self.tr("Currency"))
        self.column.addLayout(row)
        self.column.addWidget(self.tell)
        for edit in (self.amount, self.day, self.reference):
            edit.setMaxLength(40)
            edit.textEdited.connect(self._typed)
            edit.editingFinished.connect(self.flush)
        self.amount.editingFinished.connect(self._most_likely_today)
        self.currency.currentIndexChanged.connect(self._typed)
        self.on_today.clicked.connect(self._is_today)

    def _most_likely_today(self) -> None:
        # the slip lies beside it
        if self.minor is not None and not self.day.text().strip():
            self._is_today()

    def _is_today(self) -> None:
        self.day.setText(self._today.isoformat())
        self._typed()

    @property
    def minor(self) -> int | None:
        """The amount; None where that is none."""
        try:
            amount = Decimal(self.amount.text().strip().replace(",", "").lstrip("¥￥$"))
            return to_minor(amount, self.currency.currentText()) if 0 < amount <= _MOST else None
        except (InvalidOperation, ValueError):
            return None

    @property
    def on(self) -> date | None:
        """The day; None where that is none, or lies ahead."""
        day = day_typed(self.day.text(), self._today)
        return day if day is not None and day <= self._today else None

    def judge(self) -> None:
        """Say what can be followed."""
        minor, day = self.minor, self.on
        if self.amount.text().strip() and minor is None:
            self.tell.say(Tone.WARNING, self.tr("That is no amount of a small sale."))
        elif self.day.text().strip() and day is None:
            self.tell.say(Tone.WARNING, self.tr("A day is YYYY-MM-DD, and not one to come."))
        elif minor is None or day is None:
            words = self.tr("Without amount and day nobody can tell later whether the money came.")
            self.tell.say(Tone.NOTICE, words)
        else:
            money = str(Money(minor, self.currency.currentText()))
            words = self.tr("{amount} should reach your own account.").format(amount=money)
            if self._account:
                words = self.tr("{amount} should reach the account ending in {last4}.").format(
                    amount=money, last4=self._account
                )
            self.tell.say(Tone.GOOD, words)

    def _typed(self) -> None:
        self.judge()
        self._pause.start()

    def flush(self) -> None:
        """Keep what was typed, now; what cannot be is not kept."""
        self._pause.stop()
        minor = self.minor
        now = replace(
            self.acceptance, test_amount=minor, test_currency=self.currency.currentText() if minor is not None else "",
            test_on=self.on, test_reference=self.reference.text().strip(),
        )  # fmt: skip
        if now != self.acceptance:
            self.acceptance = now
            self.changed.emit(now)
