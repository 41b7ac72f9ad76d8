"""A new password: typed, or made up by chance; judged in memory, handed over by the clipboard, and forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QMargins, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from posdesk.passwords.model import Account, Grade
from posdesk.passwords.rules import pins, policy
from posdesk.passwords.rules.making import SIGNS_LEAST, SIGNS_MOST, SIGNS_USUAL, Making, make
from posdesk.passwords.service import Book, Judged, Surroundings, judge
from posdesk.passwords.ui.handover import Handover
from posdesk.ui.buttons import Button, Choice
from posdesk.ui.card import Card, Flow
from posdesk.ui.fonts import Size
from posdesk.ui.frame import labelled
from posdesk.ui.labels import Words
from posdesk.ui.meter import StrengthMeter
from posdesk.ui.pause import Pause
from posdesk.ui.secret import SecretField
from posdesk.ui.segments import Segments
from posdesk.ui.wording import Wording

TYPED, MADE = range(2)
_PAUSE: Final = 100
"""Milliseconds that a judgement waits for the next letter."""
_WORDS: Final = (5, 6, 12)
"""Words at least, usually, at most."""
_PIECE: Final = 4


class NewPassword(QWidget):
    """Both ways to one; ``changed`` says that something is there or is judged, and never what."""

    changed = Signal()

    def __init__(self, one: Account, book: Book, handover: Handover, wording: Wording) -> None:
        super().__init__()
        self._one, self._handover, self._wording = one, handover, wording
        self._around = book.surroundings()
        self._settings = book.settings
        self._least = policy.least(one, book.settings)
        self._text = ""
        """What was made up."""
        self.ways, self._stack = Segments(2), QStackedWidget()
        self.typed, self.old, self.dates = SecretField(), SecretField(), QLineEdit()
        self.more, self._else = Button(look="bare", icon="plus"), QWidget()
        digits = one.grade in (Grade.PIN, Grade.CODE)
        best = self.tr("At least %n digit(s), none that stands in a number of yours.", "", self._least)
        words = self.tr("Best: words that have nothing to do with each other, and a digit. At least %n characters.",
                        "", self._least)  # fmt: skip
        self.meter = StrengthMeter(self.judge, wording.language, best=best if digits else words)
        self.made_meter = StrengthMeter(self.judge, wording.language)
        self.kind, self.count, self.another = Choice(), Choice(), Button(icon="refresh-cw")
        self.shown, self.bits = Words(size=Size.LEAD, bold=True, wrap=True), Words(size=Size.CAPTION, quiet=True)
        self.copy, self.off, self.told = Button(icon="copy"), Button(look="bare"), Words(size=Size.CAPTION, quiet=True)
        self._pause = Pause(_PAUSE, self.judge_now, self)
        self._build()
        self._connect()
        self._offer(digits=digits)
        self._say_left(handover.seconds)

    def _build(self) -> None:
        for field in (self.typed, self.old):
            # what Qt's own menu copies would stay on the clipboard
            field.line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
            field.line.installEventFilter(self)
            field.line.setDragEnabled(False)
        self.ways.say((self.tr("Type it"), self.tr("Make one up")))
        self.ways.setAccessibleName(self.tr("How the new password comes about"))
        self.more.setText(self.tr("Compare with the old one, and with birthdays"))
        self.dates.setPlaceholderText("1988-03-17, 0317")
        type_it = _column(labelled(self.tr("New password"), self.typed), self.typed, self.meter, self.more, self._else)
        _column(
            labelled(self.tr("The old one, to compare"), self.old), self.old,
            labelled(self.tr("Birthdays and other days that somebody might try"), self.dates), self.dates,
            Words(self.tr("Looked at here and now, and kept nowhere."), size=Size.CAPTION, quiet=True),
            into=self._else,
        )  # fmt: skip
        self._else.hide()
        what = QHBoxLayout()
        what.setSpacing(8)
        what.addWidget(self.kind)
        what.addWidget(self.count)
        what.addWidget(self.another)
        what.addStretch()
        self.kind.setAccessibleName(self.tr("Made of"))
        self.count.setAccessibleName(self.tr("How many"))
        self.another.setText(self.tr("Another one"))
        card = Card(14, 6)
        self.shown.setMinimumHeight(2 * self.shown.fontMetrics().lineSpacing())
        card.column.addWidget(self.shown)
        card.column.addWidget(self.bits)
        make_one = _column(card, self.made_meter)
        inside = make_one.layout()
        assert isinstance(inside, QVBoxLayout)
        inside.insertLayout(0, what)
        for widget in (type_it, make_one):
            self._stack.addWidget(widget)
        foot = Flow(8)
        self.told.setMinimumHeight(self.copy.sizeHint().height())
        for part in (self.copy, self.told, self.off):
            foot.add(part)
        self.copy.setText(self.tr("Copy for half a minute"))
        self.off.setText(self.tr("Clear it now"))
        column = QVBoxLayout(self)
        column.setContentsMargins(QMargins(0, 0, 0, 0))
        column.setSpacing(10)
        column.addWidget(self.ways, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._stack)
        column.addWidget(foot)

    def _connect(self) -> None:
        self.ways.shown.connect(self._way_chosen)
        self.more.clicked.connect(self._show_more)
        for field in (self.typed, self.old):
            field.changed.connect(self._typing)
        self.dates.textChanged.connect(self._typing)
        self.kind.activated.connect(self._kind_chosen)
        self.count.activated.connect(self.make_one_up)
        self.another.clicked.connect(self.make_one_up)
        self.copy.clicked.connect(self._copy)
        self.off.clicked.connect(self._handover.clear)
        self._handover.left.connect(self._say_left)

    # what is there

    @property
    def text(self) -> str:
        """The password that would be used; for whoever stands in this very dialog."""
        return self.typed.text if self.ways.current == TYPED else self._text

    @property
    def given(self) -> bool:
        """Whether there is one at all."""
        return bool(self.text)

    @property
    def strong(self) -> bool | None:
        """Whether it passed the check; None where there is nothing to check."""
        if self._pause.isActive():
            self.judge_now()
        if not self.given:
            return None
        return self.meter.ok if self.ways.current == TYPED else self.made_meter.ok

    def wipe(self) -> None:
        """Forget all that was typed or made up."""
        self._pause.stop()
        self._text = ""
        self.shown.setText("")
        for field in (self.typed, self.old):
            # setting it, unlike clearing it, forgets what could be undone
            field.put("")
        self.dates.setText("")

    # judging

    def judge(self, text: str) -> Judged:
        """What a password is worth to this account, in this shop."""
        return judge(text, self._one, self._settings, Surroundings(self._around.words, self._numbers, self.old.text))

    @property
    def _numbers(self) -> tuple[str, ...]:
        """The shop's numbers, and those of the days that somebody told."""
        days = self.dates.text().replace(",", " ").replace("，", " ").split()
        return (*self._around.numbers, *filter(None, map(_digits, days)))

    def _typing(self) -> None:
        # judging takes a moment: it waits for the next letter, so that typing stays smooth
        self._pause.start()
        self.changed.emit()

    def judge_now(self) -> None:
        """Judge what stands there."""
        self._pause.stop()
        self.meter.judge(self.typed.text)
        self.changed.emit()

    # making up

    def _offer(self, *, digits: bool) -> None:
        names = {
            Making.PINYIN: self.tr("Words in pinyin"), Making.WORDS: self.tr("English words"),
            Making.SIGNS: self.tr("Letters and digits"), Making.PIN: self.tr("Digits"),
        }  # fmt: skip
        few = self._one.most is not None and self._one.most < SIGNS_USUAL
        kinds = [Making.PIN] if digits else [*([] if few else [Making.PINYIN, Making.WORDS]), Making.SIGNS]
        for kind in kinds:
            self.kind.addItem(names[kind], kind)
        if self._wording.language == "en" and self.kind.findData(Making.WORDS) >= 0:
            self.kind.setCurrentIndex(self.kind.findData(Making.WORDS))
        self.kind.setVisible(len(kinds) > 1)
        self._fill_counts()

    def _fill_counts(self) -> None:
        kind = Making(self.kind.currentData())
        few, usual, many = self._counts(kind)
        self.count.clear()
        for n in range(few, many + 1):
            self.count.addItem(self._counted(kind, n), n)
        self.count.setCurrentIndex(self.count.findData(min(max(usual, few), many)))

    def _counts(self, kind: Making) -> tuple[int, int, int]:
        takes = self._one.most
        if kind is Making.PIN:
            return pins.LEAST, pins.USUAL, max(min(takes or pins.MOST, pins.MOST), pins.LEAST)
        if kind is Making.SIGNS:
            many = max(min(takes or SIGNS_MOST, SIGNS_MOST), SIGNS_LEAST)
            return SIGNS_LEAST, max(SIGNS_USUAL, self._least), many
        return _WORDS

    def _counted(self, kind: Making, n: int) -> str:
        if kind is Making.PIN:
            return self.tr("%n digit(s)", "", n)
        return self.tr("%n character(s)", "", n) if kind is Making.SIGNS else self.tr("%n word(s)", "", n)

    def _kind_chosen(self) -> None:
        self._fill_counts()
        self.make_one_up()

    def make_one_up(self) -> None:
        """Another one by chance."""
        made = make(Making(self.kind.currentData()), int(self.count.currentData()), self._numbers)
        self._text = made.text
        self.shown.setText(_in_pieces(made.text))
        self.bits.setText(self.tr("One of 2 to the power of {bits}, drawn by lot").format(bits=round(made.bits)))
        self.made_meter.judge(made.text)
        self.changed.emit()

    def _way_chosen(self, way: int) -> None:
        self._stack.setCurrentIndex(way)
        if way == MADE and not self._text:
            self.make_one_up()
        self.changed.emit()
        self._say_left(self._handover.seconds)

    def _show_more(self) -> None:
        self._else.setVisible(not self._else.isVisible())
        self.more.set_mark("minus" if self._else.isVisible() else "plus")
        if self._else.isVisible():
            self.old.setFocus(Qt.FocusReason.OtherFocusReason)

    # handing over

    def _copy(self) -> None:
        self._handover.copy(self.text)

    def _say_left(self, seconds: int) -> None:
        self.told.setText(self.tr("On the clipboard, %n second(s) more", "", seconds) if seconds else "")
        self.off.setVisible(bool(seconds))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(watched, QLineEdit):
            copies = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut)
            shown = watched.echoMode() is QLineEdit.EchoMode.Normal
            if shown and any(event.matches(key) for key in copies):
                # copied by key it goes off the clipboard by itself as well
                self._handover.copy(watched.selectedText())
                return True
        return super().eventFilter(watched, event)


def _column(*widgets: QWidget, into: QWidget | None = None) -> QWidget:
    made = into or QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(QMargins(0, 0, 0, 0))
    column.setSpacing(6)
    for widget in widgets:
        if isinstance(widget, Button):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            column.addWidget(widget)
    if into is None:
        column.addStretch()
    return made


def _in_pieces(text: str) -> str:
    """As it is shown: it may go on in another line behind every word, or every few signs."""
    if "-" in text:
        return text.replace("-", "-\u200b")
    pieces: Sequence[str] = [text[at : at + _PIECE] for at in range(0, len(text), _PIECE)]
    return "\u200b".join(pieces)


def _digits(words: str) -> str:
    return "".join(sign for sign in words if sign.isdecimal())
