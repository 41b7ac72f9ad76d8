"""The pieces of the inventory's forms: a small dialog, fields for days and whole numbers, and a choice of people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QMargins, QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from posdesk.kit.calendar import day_typed
from posdesk.shop import model as shops
from posdesk.ui.buttons import Button, Chip, Choice
from posdesk.ui.card import Flow
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words

LONGEST: Final = 400
"""Signs that a line of a form takes."""


class Line(QLineEdit):
    """A line of words."""

    def __init__(self, value: str = "", parent: QWidget | None = None) -> None:
        super().__init__(value, parent)
        self.setMaxLength(LONGEST)
        self.setCursorPosition(0)

    @property
    def value(self) -> str:
        """What was typed, without blanks around it."""
        return self.text().strip()


class DayLine(QLineEdit):
    """A day, as people type one; empty for none."""

    def __init__(self, value: date | None = None, today: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__("" if value is None else value.isoformat(), parent)
        self._today = today or value
        self.setPlaceholderText(self.tr("year-month-day"))
        self.setMaxLength(12)

    @property
    def value(self) -> date | None:
        """The day; none where nothing was typed, or what is no day."""
        return day_typed(self.text(), self._today or date.min)

    @property
    def is_wrong(self) -> bool:
        """Whether what was typed is no day."""
        return bool(self.text().strip()) and self.value is None


class NumberLine(QLineEdit):
    """A whole number; empty for none."""

    def __init__(self, value: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__("" if value is None else str(value), parent)
        self.setValidator(QRegularExpressionValidator(QRegularExpression(r"\d{0,6}"), self))

    @property
    def value(self) -> int | None:
        """The number."""
        return int(self.text()) if self.text().isdecimal() else None


class Pick(Choice):
    """One of some records, or none; wider than the choices that narrow a list."""

    def __init__(self, none: str, offers: Iterable[tuple[str, object]], chosen: object = None) -> None:
        super().__init__()
        self.setMaximumWidth(16_777_215)
        self.setMinimumWidth(120)
        if none:
            self.addItem(none, None)
        for word, value in offers:
            self.addItem(word, value)
        # What Qt looks for as data it compares by its own rules, which do not know enumerations.
        values = [self.itemData(n) for n in range(self.count())]
        self.setCurrentIndex(values.index(chosen) if chosen in values else 0)

    @property
    def value(self) -> object:
        """What was chosen."""
        return self.currentData()


def people(none: str, book: Sequence[shops.Person], today: date, chosen: int | None = None) -> Pick:
    """A choice of those who work here."""
    here = [one for one in book if one.left is None or one.left >= today or one.id == chosen]
    return Pick(none, [(one.name, one.id) for one in here], chosen)


class Sheet(QDialog):
    """A small dialog: a head, what it is about, something to fill in, and two buttons; ``agreed`` brings the draft."""

    agreed = Signal(object)

    def __init__(self, head: str, about: str = "", parent: QWidget | None = None, width: int = 480) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setFixedWidth(width)
        self.setWindowTitle(head)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(QMargins(24, 20, 24, 20))
        self.column.setSpacing(6)
        self.main = Button(look="main")
        self.other = Button(self.tr("Cancel"))
        self.main.clicked.connect(self.agree)
        self.other.clicked.connect(self.reject)
        self.column.addWidget(Words(head, size=Size.SECTION, bold=True, wrap=True))
        if about:
            self.column.addWidget(Words(about, wrap=True, quiet=True))

    def ask(self, words: str, control: QWidget) -> None:
        """One question and the control that answers it."""
        label = Words(words, bold=True, wrap=True)
        label.setBuddy(control)
        control.setAccessibleName(words)
        self.column.addSpacing(6)
        self.column.addWidget(label)
        self.column.addWidget(control)

    def ask_two(self, *asked: tuple[str, QWidget]) -> None:
        """Questions side by side."""
        row = QHBoxLayout()
        row.setSpacing(12)
        for words, control in asked:
            label = Words(words, bold=True)
            label.setBuddy(control)
            control.setAccessibleName(words)
            column = QVBoxLayout()
            column.setSpacing(6)
            column.addWidget(label)
            column.addWidget(control)
            column.addStretch()
            row.addLayout(column, 1)
        self.column.addSpacing(6)
        self.column.addLayout(row)

    def offer(self, line: QLineEdit, usual: Iterable[str]) -> None:
        """Usual answers, of which one click puts one into a line."""
        flow = Flow(6)
        for words in usual:
            chip = Chip()
            chip.setCheckable(False)
            chip.say(words)
            chip.clicked.connect(lambda _on, words=words: line.setText(words))
            flow.add(chip)
        self.column.addWidget(flow)

    def close_with(self, words: str) -> None:
        """The row of buttons, once everything else is there."""
        self.main.setText(words)
        self.main.setDefault(True)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.other)
        row.addWidget(self.main)
        self.column.addSpacing(8)
        self.column.addLayout(row)

    def fit(self) -> None:
        """Take the height that the words need at this width, which a dialog does not ask for by itself."""
        high = self.column.totalHeightForWidth(self.width())
        self.setMinimumHeight(high)
        self.resize(self.width(), high)

    def showEvent(self, event: QShowEvent) -> None:
        self.fit()
        super().showEvent(event)

    def agree(self) -> None:
        """The main button."""
        self.finish(self.draft())

    def finish(self, draft: object) -> None:
        """Hand over what was filled in, and close."""
        self.accept()
        self.agreed.emit(draft)

    def draft(self) -> object:
        """What was filled in."""
        raise NotImplementedError
