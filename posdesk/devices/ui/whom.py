"""Who does something: each of a few people one press away, many in a choice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posdesk.devices.ui.tell import Who
from posdesk.shop.model import Person
from posdesk.ui.buttons import Chip
from posdesk.ui.card import Flow

FEW: Final = 6
"""People that are seen at once."""


class Whom(QWidget):
    """The people, one of them chosen, or nobody."""

    chosen = Signal()
    """Somebody said who it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: dict[int, Chip] = {}
        self.many = Who()
        self._flow = Flow(6)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._flow)
        self._column.addWidget(self.many)
        self.many.currentIndexChanged.connect(self.chosen)

    def fill(self, people: Sequence[Person], chosen: int | None, nobody: str) -> None:
        """Offer these; ``nobody`` is what stands in the choice before somebody is chosen."""
        old, self._flow, self.chips = self._flow, Flow(6), {}
        self._column.replaceWidget(old, self._flow)
        old.hide()
        old.deleteLater()
        few = len(people) <= FEW
        for person in people if few else ():
            chip = self.chips[person.id] = Chip()
            chip.say(person.name)
            chip.setAccessibleDescription(self.accessibleName())
            chip.setAutoExclusive(True)
            chip.setChecked(person.id == chosen)
            chip.clicked.connect(self.chosen)
            self._flow.add(chip)
            chip.show()
        self.many.setAccessibleName(self.accessibleName())
        self.many.fill(people, chosen, nobody)
        self._flow.setVisible(few and bool(people))
        self.many.setVisible(not few)

    def step(self, by: int) -> None:
        """Choose the person behind, or before, the one who is chosen."""
        if self.chips:
            numbers = list(self.chips)
            here = numbers.index(self.person) if self.person in numbers else -1 if by > 0 else 0
            self.chips[numbers[(here + by) % len(numbers)]].click()
        elif self.many.count() > 1:
            place = self.many.currentIndex() + by
            self.many.setCurrentIndex((place - 1) % (self.many.count() - 1) + 1)

    @property
    def person(self) -> int | None:
        """Their number."""
        if self.chips:
            return next((number for number, chip in self.chips.items() if chip.isChecked()), None)
        return self.many.person
