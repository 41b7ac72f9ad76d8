"""Which words of a column mean money in, which money out, and which neither."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from posdesk.ui.buttons import Choice
from posdesk.ui.labels import Elided

MOST: Final = 12
"""Words that can be told apart one by one; a column of more is no column of directions."""


class SideWords(QWidget):
    """A line a word."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 0, 0, 4)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._choices: dict[str, Choice] = {}

    def show_words(self, words: Iterable[str], direction: Mapping[str, Iterable[str]]) -> None:
        """Ask of each word what it means; ``direction`` says what is known."""
        while (item := self._grid.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self._choices = {}
        sides = {word: side for side, said in direction.items() for word in said}
        for row, word in enumerate(list(words)[:MOST]):
            choice = Choice()
            for side, name in (
                ("", "—"),
                ("in", self.tr("money in")),
                ("out", self.tr("money out")),
                ("neutral", self.tr("neither")),
            ):
                choice.addItem(name, side)
            choice.setCurrentIndex(max(choice.findData(sides.get(word, "")), 0))
            choice.setAccessibleName(word)
            choice.activated.connect(self.changed)
            self._choices[word] = choice
            self._grid.addWidget(Elided(word), row, 0)
            self._grid.addWidget(choice, row, 1)

    def said(self) -> dict[str, list[str]]:
        """The words of each side."""
        found: dict[str, list[str]] = {}
        for word, choice in self._choices.items():
            side = str(choice.currentData() or "")
            if side:
                found.setdefault(side, []).append(word)
        return found
