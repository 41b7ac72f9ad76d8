"""A form: one record in a dialog, which returns it as it would be kept; what cannot be is said beside the buttons."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import pairwise
from typing import Any, Final

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from posdesk.kit.calendar import day_typed
from posdesk.ui import scroll as scrolling
from posdesk.ui.buttons import Button, Choice
from posdesk.ui.card import Card
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words
from posdesk.ui.theme import Tone
from posdesk.ui.tick import Tick
from posdesk.ui.wording import Wording

LONGEST: Final = 400
"""Letters of one field: enough for an address, too few for a novel."""
_TALLEST: Final = 470
_WIDE: Final = 16_777_215


def ticked(words: str, *, on: bool) -> Tick:
    """A box to tick."""
    made = Tick(words)
    made.setChecked(on)
    return made


def boxed(name: str, boxes: Iterable[QWidget], height: int) -> Card:
    """Boxes to tick, in a card that scrolls where there are many."""
    column = scrolling.Column(6)
    column.setAccessibleName(name)
    column.setFixedHeight(height)
    for box in boxes:
        column.inside.addWidget(box)
    column.inside.addStretch()
    card = Card(10, 0)
    card.column.addWidget(column)
    return card


class DayField(QWidget):
    """A day as one types it, and today at one press."""

    today_put = Signal()

    def __init__(self, day: date | None, today: date, name: str) -> None:
        super().__init__()
        self._today = today
        self.line, self._now = QLineEdit(), Button(look="bare")
        # a day would look like one that is filled in
        self.line.setPlaceholderText(self.tr("year-month-day"))
        self.line.setAccessibleName(name)
        self._now.setText(self.tr("Today"))
        self._now.setAccessibleName(self.tr("{field}: today").format(field=name))
        row = QHBoxLayout(self)
        row.setContentsMargins(QMargins(0, 0, 0, 0))
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self._now)
        self._now.clicked.connect(self.put_today)
        self.setFocusProxy(self.line)
        self.put(day)

    def put(self, day: date | None) -> None:
        """Show a day, or none."""
        self.line.setText("" if day is None else day.isoformat())

    def put_today(self) -> None:
        """It is today."""
        self.put(self._today)
        self.today_put.emit()

    @property
    def day(self) -> date | None:
        """The day that stands there."""
        return day_typed(self.line.text(), self._today)

    @property
    def unread(self) -> bool:
        """Whether something stands there that is no day."""
        return bool(self.line.text().strip()) and self.day is None


class Form(QDialog):
    """The frame of all forms; a form puts its fields in, and says what record they make."""

    room = ""
    """Whose texts name the fields, and say what is wrong in them."""

    agreed = Signal(object)
    taken_out = Signal()

    def __init__(self, wording: Wording, today: date, parent: QWidget | None, width: int = 520) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(width)
        self.wording, self.today = wording, today
        self.one: Any = None
        self._days: list[DayField] = []
        self._row = QHBoxLayout()
        self._title, self._about = Words(size=Size.SECTION, bold=True, wrap=True), Words(quiet=True, wrap=True)
        self.told = Words(wrap=True)
        self.told.set_tone(Tone.WARNING)
        self.main, self.cancel, self.aside = Button(look="main"), Button(), Button(look="bare", icon="circle-minus")
        self._fields = scrolling.Column(10)
        self._fields.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.aside)
        foot.addStretch()
        foot.addWidget(self.cancel)
        foot.addWidget(self.main)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(QMargins(24, 20, 24, 16))
        self.column.setSpacing(10)
        for widget in (self._title, self._about, self._fields, self.told):
            self.column.addWidget(widget, 1 if widget is self._fields else 0)
        self.column.addLayout(foot)
        self.main.clicked.connect(self.agree)
        self.cancel.clicked.connect(self.reject)
        self.aside.clicked.connect(self._take_out)
        self.main.setDefault(True)
        self.cancel.setText(self.tr("Cancel"))
        self.aside.setText(self.tr("Take out"))
        self.told.hide()
        self.aside.hide()

    # putting fields in

    def begin(self, title: str, about: str = "", *, main: str = "", known: bool = False) -> None:
        """What the form is called and about; one of a record that is known can take it out."""
        self.setWindowTitle(title)
        self._title.setText(title)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self.main.setText(main or self.tr("Keep"))
        self.aside.setVisible(known)

    def word(self, field: str) -> str:
        """What a field is called."""
        return self.wording.text.word(f"{self.room}.field.{field}")

    def put(self, name: str, control: QWidget, *, beside: bool = False, hint: str = "") -> None:
        """Put a control in, under its name; ``beside`` the one before it."""
        label = Words(name, bold=True)
        label.setBuddy(control)
        control.setAccessibleName(name)
        held = QWidget()
        cell = QVBoxLayout(held)
        cell.setContentsMargins(QMargins(0, 0, 0, 0))
        cell.setSpacing(4)
        cell.addWidget(label)
        cell.addWidget(control)
        if hint:
            cell.addWidget(Words(hint, size=Size.CAPTION, quiet=True, wrap=True))
        cell.addStretch()
        if not beside:
            self._row = QHBoxLayout()
            self._row.setSpacing(12)
            self._fields.inside.addLayout(self._row)
        self._row.addWidget(held, 1)

    @staticmethod
    def show_field(control: QWidget, *, on: bool) -> None:
        """Show a field with its name, or let it be as if it were not there."""
        held = control.parentWidget()
        if held is not None:
            held.setVisible(on)

    def line(self, field: str, value: str = "", *, beside: bool = False, hint: str = "", most: int = 0) -> QLineEdit:
        """A line to type in."""
        made = QLineEdit(value)
        made.setMaxLength(most or LONGEST)
        self.put(self.word(field), made, beside=beside, hint=hint)
        return made

    def text(self, field: str, value: str = "") -> QPlainTextEdit:
        """A few lines to type in."""
        made = QPlainTextEdit(value)
        made.setTabChangesFocus(True)
        made.setFixedHeight(64)
        self.put(self.word(field), made)
        return made

    def choice(
        self, field: str, offers: Iterable[tuple[str, Any]], value: Any, *, beside: bool = False, hint: str = ""
    ) -> Choice:
        """One of a few."""
        made = Choice()
        made.setMaximumWidth(_WIDE)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for words, one in offers:
            made.addItem(words, one)
        made.setCurrentIndex(next((n for n in range(made.count()) if made.itemData(n) == value), 0))
        self.put(self.word(field), made, beside=beside, hint=hint)
        return made

    def day(self, field: str, value: date | None, *, beside: bool = False, hint: str = "") -> DayField:
        """A day."""
        made = DayField(value, self.today, self.word(field))
        self.put(self.word(field), made, beside=beside, hint=hint)
        self._days.append(made)
        return made

    def flag(self, words: str, *, on: bool) -> Tick:
        """Yes or no."""
        made = ticked(words, on=on)
        self._fields.inside.addWidget(made)
        return made

    def own(self, widget: QWidget) -> None:
        """A part of the form's own."""
        self._fields.inside.addWidget(widget)

    # agreeing

    def draft(self) -> Any:
        """The record as it would be kept."""
        raise NotImplementedError

    def wrong(self, draft: Any) -> tuple[str, ...]:
        """What is wrong in it, as codes."""
        return ()

    def agree(self) -> None:
        """Hand the record over, or say what is wrong in it."""
        draft = self.draft()
        unread = next((one for one in self._days if one.unread), None)
        codes = (*self.wrong(draft), *(("day",) if unread is not None else ()))
        if not codes:
            self.agreed.emit(draft)
            self.accept()
            return
        text = self.wording.text
        words = text.word("list.comma").join(text.word(f"{self.room}.wrong.{code}") for code in codes)
        needed = f"{self.room}.needed"
        self.told.setText(text.word(needed, what=words) if needed in text else words)
        self.told.show()
        self.fit()
        if unread is not None:
            unread.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_out(self) -> None:
        self.taken_out.emit()
        self.accept()

    def fit(self) -> None:
        """Take as much room as the fields want, once others are shown."""
        # a scroll area asks for no height of its own, and a dialog not for that of its wrapped words
        inner = self._fields.inside
        wanted = (
            inner.totalHeightForWidth(self.width() - 56) if inner.hasHeightForWidth() else inner.sizeHint().height()
        )
        self._fields.setMinimumHeight(min(wanted, _TALLEST))
        self.setMinimumHeight(self.column.totalHeightForWidth(self.width()))

    def showEvent(self, event: QShowEvent) -> None:
        self._fields.inside.addStretch(1)
        self.fit()
        self._order()
        super().showEvent(event)

    def _order(self) -> None:
        """Through the fields as they stand, then the buttons; the keyboard begins at the first."""
        inside = self._fields.findChildren(QWidget)
        fields = [one for one in inside if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.window() is self]
        for before, after in pairwise((*fields, self.cancel, self.main, self.aside)):
            QWidget.setTabOrder(before, after)
        if fields:
            fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter on a button means that button, and only elsewhere the main one
        button = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QPushButton):
            button.click()
            return
        super().keyPressEvent(event)
