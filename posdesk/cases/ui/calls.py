"""Beside the step: whom to call, what to say, and what never to do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from posdesk.cases.model import Call, Dial
from posdesk.cases.papers import worded
from posdesk.cases.rules.clocks import Where
from posdesk.cases.ui.fields import KeptLine
from posdesk.ui import icons, scroll, theme
from posdesk.ui.buttons import Button, Mark
from posdesk.ui.card import Card
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words
from posdesk.ui.theme import Tone

WIDTH: Final = 316


class Number(QWidget):
    """One number that may be dialled."""

    called = Signal(object)

    def __init__(self, dial: Dial, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dial = dial
        self.copy, self.call = Mark("copy"), Button(icon="phone")
        self.note = Words(size=Size.CAPTION, quiet=True, wrap=True)
        number = Words(dial.number, size=Size.SECTION, bold=True)
        number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 4)
        column.setSpacing(0)
        column.addWidget(Words(dial.name, wrap=True, quiet=True))
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(number)
        row.addWidget(self.copy)
        row.addStretch()
        row.addWidget(self.call)
        column.addLayout(row)
        column.addWidget(self.note)
        self.copy.clicked.connect(self._copy)
        self.call.clicked.connect(self._call)
        self.copy.name_it(self.tr("Copy {number}").format(number=dial.number))
        self.call.setText(self.tr("Called"))
        self.call.setToolTip(self.tr("Note that you called, with the time"))
        self.call.setAccessibleName(self.tr("Called {name}").format(name=dial.name))
        self.note.setText(self.tr("Check once whether it is still right"))
        self.note.setVisible(not dial.checked)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.dial.number)

    def _call(self) -> None:
        self.called.emit(self.dial)


class Spoken(Card):
    """Words in a tone, with an icon: a script to be read aloud, or what never to do."""

    def __init__(self, icon: str, tone: Tone, size: Size = Size.BODY, parent: QWidget | None = None) -> None:
        super().__init__(14, 6, parent)
        self._icon, self._tone = icon, tone
        self.head, self.words, self.more = Words(bold=True), Words(size=size, wrap=True), Words(wrap=True)
        self.head.setContentsMargins(24, 0, 0, 0)
        self.head.set_tone(tone if tone is not Tone.QUIET else None)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for widget in (self.head, self.words, self.more):
            self.column.addWidget(widget)

    def say(self, head: str, words: str, more: str = "") -> None:
        """Say it; without words it is gone."""
        self.head.setText(head)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.more.setText(more)
        self.more.setVisible(bool(more))
        self.setVisible(bool(words or more))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = self.head.y() + (self.head.height() - 16) / 2
        icons.paint(painter, self._icon, theme.current().tone(self._tone), QRectF(self.head.x(), top, 16, 16))


class Aside(scroll.Column):
    """The column; ``called`` brings the number that somebody has dialled."""

    called = Signal(object)
    noted = Signal(int, str)
    """Which call, and what was said."""
    contacts_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(10, parent)
        self.setFixedWidth(WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.never = Spoken("ban", Tone.DANGER)
        self.say = Spoken("quote", Tone.QUIET, Size.LEAD)
        self.calls = Card(14, 4)
        self.head, self.none = Words(bold=True), Words(quiet=True, wrap=True)
        self.contacts = Button(icon="users")
        self.numbers: list[Number] = []
        self.made: list[tuple[int, KeptLine]] = []
        self._numbers, self._log = QVBoxLayout(), QVBoxLayout()
        self._log.setSpacing(4)
        self.calls.column.addWidget(self.head)
        self.calls.column.addLayout(self._numbers)
        self.calls.column.addWidget(self.none)
        self.calls.column.addWidget(self.contacts, 0, Qt.AlignmentFlag.AlignLeft)
        self.calls.column.addLayout(self._log)
        for widget in (self.calls, self.say, self.never):
            self.inside.addWidget(widget)
        self.inside.addStretch()
        self.contacts.clicked.connect(self.contacts_wanted)

    def show_numbers(self, dials: Sequence[Dial], tells: bool, outside: bool) -> None:
        """Show whom to call; ``tells`` says whether the step is about calling somebody at all."""
        _empty(self._numbers)
        self.numbers = []
        for dial in dials:
            number = Number(dial)
            number.called.connect(self.called)
            self._numbers.addWidget(number)
            self.numbers.append(number)
        self.head.setText(self.tr("Call only these numbers"))
        own = any(not dial.code for dial in dials)
        words = self.tr("No verified number of a provider is saved. Take it from the contract or the back of the card, "
                        "never from whoever called.")  # fmt: skip
        if outside:
            words = self.tr("The shop's own numbers are in the vault. Until it is open, take them from the contract "
                            "or from the plan on the wall.")  # fmt: skip
        self.none.setText(words)
        self.none.setVisible(tells and not own)
        self.contacts.setText(self.tr("Save a number…"))
        self.contacts.setVisible(tells and not own and not outside)

    def show_calls(self, calls: Sequence[tuple[int, Call]], here: Where, *, closed: bool) -> None:
        """Show the calls that were made at this step, each with what was said."""
        known = [number for number, _ in self.made]
        if known != [number for number, _ in calls]:
            _empty(self._log)
            self.made = []
            for number, call in calls:
                words = Words(f"{worded.moment(call.at, here)}  {call.name}", size=Size.CAPTION, quiet=True, wrap=True)
                line = KeptLine()
                line.setPlaceholderText(self.tr("What was said, by whom, ticket"))
                line.setAccessibleName(self.tr("What {name} said").format(name=call.name))
                line.setProperty("call", number)
                line.kept.connect(self._noted)
                self._log.addWidget(words)
                self._log.addWidget(line)
                self.made.append((number, line))
        for (_, line), (_, call) in zip(self.made, calls, strict=True):
            if not line.hasFocus():
                line.put(call.note)
            line.setReadOnly(closed)

    def settle(self, *, tells: bool) -> None:
        """Show the card of calls only where there is somebody to call, or somebody was called."""
        self.calls.setVisible(tells or bool(self.made))

    def _noted(self, words: str) -> None:
        line = self.sender()
        if isinstance(line, KeptLine):
            self.noted.emit(int(line.property("call")), words)

    def flush(self) -> None:
        """Keep what was typed last."""
        for _, line in self.made:
            line.flush()


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        gone = item.widget()
        if gone is not None:
            gone.hide()
            gone.deleteLater()
