"""One telephone number that a pack brings, beside the one that is saved."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posdesk.guides.model import Change, Standing
from posdesk.ui.badge import Badge, State
from posdesk.ui.buttons import Button
from posdesk.ui.card import Card
from posdesk.ui.labels import Words
from posdesk.ui.theme import Tone


class NumberRow(Card):
    """``wanted`` brings what is shown, once somebody wants the new number saved."""

    wanted = Signal(object)

    def __init__(self, change: Change, parent: QWidget | None = None) -> None:
        super().__init__(12, 4, parent)
        self._change = change
        number = change.number
        badge, words = Badge(), QVBoxLayout()
        words.setSpacing(2)
        who = " · ".join(part for part in (number.provider, number.name, number.role) if part)
        words.addWidget(Words(who, bold=True, wrap=True))
        self.told = Words(wrap=True)
        words.addWidget(self.told)
        self.save = Button()
        if change.standing is Standing.CHANGED:
            badge.show_state(State("triangle-alert", Tone.WARNING), self.tr("another"))
            told = self.tr("Saved: {old}\nIn the pack: {new}")
            self.told.setText(told.format(old=change.old or "-", new=number.phone))
            self.save.setText(self.tr("Replace the saved one"))
        elif change.standing is Standing.NEW:
            badge.show_state(State("plus", Tone.NOTICE), self.tr("new"))
            self.told.setText(self.tr("In the pack: {new}").format(new=number.phone))
            self.save.setText(self.tr("Save it"))
        else:
            badge.show_state(State("check-circle", Tone.GOOD), self.tr("as saved"))
            self.told.setText(number.phone)
            self.save.hide()
        self.save.setAccessibleName(f"{self.save.text()}: {who}")
        self.save.clicked.connect(self._save)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(badge)
        row.addLayout(words, 1)
        row.addWidget(self.save)
        self.column.addLayout(row)

    def _save(self) -> None:
        self.wanted.emit(self._change)
