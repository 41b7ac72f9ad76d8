"""A new passphrase: typed twice, with its strength, or one that is made up of words by chance."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posdesk.ui.buttons import Button
from posdesk.ui.card import Card, Flow
from posdesk.ui.fonts import Size
from posdesk.ui.frame import labelled
from posdesk.ui.labels import Words
from posdesk.ui.meter import Judge, StrengthMeter
from posdesk.ui.pause import Pause
from posdesk.ui.secret import SecretField
from posdesk.vault import service

_PAUSE: Final = 100
"""Milliseconds that a judgement waits for the next letter."""


class Phrase(Protocol):
    """A passphrase made up by chance."""

    @property
    def text(self) -> str:
        """What is typed."""

    @property
    def words(self) -> Sequence[tuple[str, str]]:
        """Its words: as they are typed, and what they mean or how they are written; the latter may be empty."""


Phrases = Callable[[], Phrase]
"""Makes one up."""


@dataclass(frozen=True, slots=True)
class Advice:
    """Who judges a passphrase while it is chosen, and who makes one up, if anybody does."""

    judge: Judge
    phrases: Phrases | None = None


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A passphrase by chance, in pinyin beside its characters, or in English words."""

    text: str
    words: tuple[tuple[str, str], ...]


def advice(language: str) -> Advice:
    """What the program has to say; its made-up passphrases are words of the language."""

    def made() -> Phrase:
        drawn = service.draw("english" if language == "en" else "pinyin")
        words = [(word.typed, word.traditional if language == "zh_TW" else word.simplified) for word in drawn.words]
        return _Drawn(drawn.text, tuple(words))

    return Advice(service.strength, made)


class _Word(QWidget):
    """One word as it is typed, and under it as it is written."""

    def __init__(self, typed: str, meant: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(QMargins(0, 0, 10, 0))
        column.setSpacing(0)
        column.addWidget(Words(typed, size=Size.LEAD, bold=True))
        if meant:
            column.addWidget(Words(meant, quiet=True))


class _MadeUp(Card):
    """A passphrase by chance, to be learnt and typed."""

    another_wanted = Signal()
    taken = Signal(str)

    def __init__(self) -> None:
        super().__init__(12, 8)
        self._phrase: Phrase | None = None
        self._place = QVBoxLayout()
        self._words: Flow | None = None
        self.take, self.another = Button(), Button(icon="refresh-cw", look="bare")
        self._lead = Words(quiet=True, wrap=True, size=Size.CAPTION)
        row = QHBoxLayout()
        row.addWidget(self.take)
        row.addWidget(self.another)
        row.addStretch()
        self.column.addLayout(self._place)
        self.column.addWidget(self._lead)
        self.column.addLayout(row)
        self._lead.setText(self.tr("Write it down until you know it by heart, then burn the note."))
        self.take.setText(self.tr("Fill it in; I type it again"))
        self.another.setText(self.tr("Another one"))
        self.another.clicked.connect(self.another_wanted)
        self.take.clicked.connect(self._take)

    def show_phrase(self, phrase: Phrase) -> None:
        """Show a passphrase."""
        self._phrase = phrase
        if self._words is not None:
            self._place.removeWidget(self._words)
            self._words.deleteLater()
        self._words = Flow(6)
        left = phrase.text
        for typed, meant in phrase.words:
            # what stands between them is typed as well, and nobody can guess that
            left = left.removeprefix(typed)
            self._words.add(_Word(typed + left[:1], meant))
            left = left[1:]
        self._words.setAccessibleName(phrase.text)
        self._place.addWidget(self._words)

    def forget(self) -> None:
        """Take it away."""
        self._phrase = None
        self.hide()

    def _take(self) -> None:
        if self._phrase is not None:
            self.taken.emit(self._phrase.text)


class PassphraseForm(QWidget):
    """Both fields; ``ready`` once it is strong enough and was typed twice alike."""

    changed = Signal()

    def __init__(self, advice: Advice, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phrases = advice.phrases
        self.first, self.second = SecretField(), SecretField()
        self.meter = StrengthMeter(advice.judge, language)
        self._pause = Pause(_PAUSE, self._judge, self)
        self.make = Button(icon="dices")
        self.made = _MadeUp()
        head = QHBoxLayout()
        head.addWidget(labelled(self.tr("New passphrase"), self.first))
        head.addStretch()
        head.addWidget(self.make)
        column = QVBoxLayout(self)
        column.setContentsMargins(QMargins(0, 0, 0, 0))
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.made)
        column.addWidget(self.first)
        column.addWidget(self.meter)
        column.addSpacing(4)
        column.addWidget(labelled(self.tr("The same again"), self.second))
        column.addWidget(self.second)
        self.make.setText(self.tr("Make one up for me"))
        self.make.setVisible(self._phrases is not None)
        self.made.hide()
        self.setFocusProxy(self.first)
        self.make.clicked.connect(self.make_one_up)
        self.made.another_wanted.connect(self.make_one_up)
        self.made.taken.connect(self._take)
        self.first.changed.connect(self._first_typed)
        self.second.changed.connect(self._second_typed)
        self.first.entered.connect(self.second.line.setFocus)

    @property
    def ready(self) -> bool:
        """Whether it can be used."""
        return not self._pause.isActive() and self.meter.ok and self.first.text == self.second.text

    @property
    def value(self) -> str:
        """The passphrase."""
        return self.first.text

    def wipe(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.second.clear()
        self.made.forget()

    def make_one_up(self) -> None:
        """Show a passphrase by chance."""
        if self._phrases is not None:
            self.made.show_phrase(self._phrases())
            self.made.show()
            self.made.take.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, text: str) -> None:
        self.first.put(text)
        self.second.clear()
        self.second.setFocus(Qt.FocusReason.OtherFocusReason)

    def _first_typed(self) -> None:
        # judging takes a moment: it waits for the next letter, so that typing stays smooth
        self._pause.start()
        self._compare()

    def _second_typed(self) -> None:
        if self._pause.isActive():
            self._judge()
        self._compare()

    def _judge(self) -> None:
        self._pause.stop()
        self.meter.judge(self.first.text)
        self.changed.emit()

    def _compare(self) -> None:
        # while the second still follows the first there is nothing to complain about
        wrong = not self.first.text.startswith(self.second.text)
        self.second.complain(self.tr("The two are not the same.") if wrong else "")
        self.changed.emit()
