"""What a room asks for: one sentence, and a chip for each matter that goes there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from posdesk.kit.agenda import Due, Urgency
from posdesk.ui import fonts
from posdesk.ui.buttons import Chip
from posdesk.ui.card import Flow
from posdesk.ui.labels import Words
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

SHOWN: Final = 3
"""Chips; what is more is in a menu, so that eighty shops do not push the list off the page."""
_LONGEST: Final = 300
_MENU: Final = 200
_LOOK: Final = {
    Urgency.ACT: ("triangle-alert", Tone.DANGER),
    Urgency.LOOK: ("hourglass", Tone.NOTICE),
    Urgency.INFO: ("info", Tone.QUIET),
}


class DueStrip(QWidget):
    """The sentence and the chips."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = Words(quiet=True, wrap=True)
        self.chips: list[Chip] = []
        self.menu = QMenu(self)
        self._flow = Flow(6)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(QMargins(0, 0, 0, 0))
        self._column.setSpacing(6)
        self._column.addWidget(self.sentence)
        self._column.addWidget(self._flow)

    def show_due(self, due: Sequence[Due], wording: Wording, sentence: str) -> None:
        """Show what is due, the most pressing first, under the sentence that sums it up."""
        self.sentence.setText(sentence)
        self._fill(due, wording)

    def _fill(self, due: Sequence[Due], wording: Wording) -> None:
        old = self._flow
        self._column.removeWidget(old)
        old.hide()
        old.deleteLater()
        self._flow, self.chips = Flow(6), []
        for one in due[:SHOWN]:
            icon, tone = _LOOK[one.severity]
            chip = self._chip(icon, tone, wording.say(one.what))
            chip.clicked.connect(lambda _on=False, there=one.link: self.wanted.emit(there))
        self.menu.clear()
        for one in due[SHOWN : SHOWN + _MENU]:
            action = self.menu.addAction(wording.say(one.what))
            action.triggered.connect(lambda _on=False, there=one.link: self.wanted.emit(there))
        rest = len(due) - SHOWN
        if rest > 0:
            more = self._chip("chevron-down", None, self.tr("%n more", "", rest))
            more.clicked.connect(self._open_menu)
        self._column.addWidget(self._flow)
        self._flow.setVisible(bool(self.chips))

    def _chip(self, icon: str, tone: Tone | None, words: str) -> Chip:
        chip = Chip(icon, tone)
        chip.setCheckable(False)
        chip.say(QFontMetrics(fonts.font()).elidedText(words, Qt.TextElideMode.ElideRight, _LONGEST))
        chip.setToolTip(words)
        chip.setAccessibleName(words)
        self._flow.add(chip)
        self.chips.append(chip)
        return chip

    def _open_menu(self) -> None:
        chip = self.chips[-1]
        self.menu.popup(chip.mapToGlobal(chip.rect().bottomLeft()))
