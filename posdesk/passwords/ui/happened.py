"""Something happened: which accounts it may concern, ticked for a choice, each of them to be changed now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QMargins, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from posdesk.kit.links import link
from posdesk.passwords.model import Account, Cause
from posdesk.passwords.rules import needs
from posdesk.passwords.ui.doing import Raised
from posdesk.passwords.ui.seen import Seen
from posdesk.ui import scroll as scrolling
from posdesk.ui.buttons import Button, Choice
from posdesk.ui.card import Card
from posdesk.ui.form import Form
from posdesk.ui.labels import Words
from posdesk.ui.tick import ToldTick
from posdesk.ui.wording import Wording

CAUSES: Final = (Cause.LEAK, Cause.PHISHING, Cause.BREACH, Cause.FACTORY, Cause.LEAVER)
"""What somebody may tell here; that somebody left is told in the register, where it has its list."""
_HIGH: Final = 168


class HappenedForm(Form):
    """What happened, whom or what it concerns, and which accounts are raised."""

    room = "passwords"
    link_wanted = Signal(object)

    def __init__(self, seen: Seen, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(wording, seen.today, parent, 600)
        self.seen = seen
        self.begin(
            self.tr("Something happened"),
            self.tr("Only what may be concerned is shown. What is ticked is to be changed now, with this reason."),
            main=self.tr("Raise them"),
        )
        words = wording.text.word
        self.cause = self.choice("cause", [(words(f"passwords.cause.{one}"), one) for one in CAUSES], Cause.LEAK)
        self.whom: Choice = self.choice("whom", [("", None)], None, beside=True)
        self.people = Button(icon="users")
        self.people.setText(self.tr("Open the people of the shop"))
        self.left = Words(
            self.tr("Enter the last day with the person. Then every account that they knew comes up by itself."),
            wrap=True,
        )
        self.own(self.left)
        beside = QWidget()
        row = QHBoxLayout(beside)
        row.setContentsMargins(QMargins(0, 0, 0, 0))
        row.addWidget(self.people)
        row.addStretch()
        self.own(beside)
        self._column = scrolling.Column(4)
        self._column.setFixedHeight(_HIGH)
        self._column.setAccessibleName(self.tr("Accounts that it may concern"))
        self._card = Card(10, 0)
        self._card.column.addWidget(self._column)
        self.none = Words(quiet=True, wrap=True)
        self.boxes: dict[int, ToldTick] = {}
        self.own(self._card)
        self.own(self.none)
        self.on = self.day("happened_on", seen.today)
        self.why = self.line("happened", beside=True)
        self.cause.currentIndexChanged.connect(self._cause_chosen)
        self.whom.currentIndexChanged.connect(self._fill)
        self.people.clicked.connect(self._go_to_people)
        self._cause_chosen()

    # what is asked

    def _cause_chosen(self) -> None:
        cause = Cause(self.cause.currentData())
        self.whom.blockSignals(True)
        self.whom.clear()
        for name, value in self._subjects(cause):
            self.whom.addItem(name, value)
        self.whom.setCurrentIndex(0)
        self.whom.blockSignals(False)
        leaver = cause is Cause.LEAVER
        self.left.setVisible(leaver)
        self.people.setVisible(leaver)
        self.main.setVisible(not leaver)
        for field in (self.whom, self.on, self.why):
            self.show_field(field, on=not leaver)
        self._fill()
        self.fit()

    def _subjects(self, cause: Cause) -> Sequence[tuple[str, Any]]:
        """Whom or what it may be about: ``("person", 3)`` and the like; None: anything."""
        book, anything = self.seen.book, [(self.tr("anything"), None)]
        people = [(person.name, ("person", person.id)) for person in book.register.people]
        providers = [(one.name, ("provider", one.id)) for one in book.register.providers]
        devices = [(one.name or one.tid or one.serial, ("device", one.id)) for one in book.devices]
        if cause is Cause.BREACH:
            return providers
        if cause is Cause.FACTORY:
            return [*anything, *devices]
        if cause is Cause.PHISHING:
            return [*anything, *people, *providers]
        return [] if cause is Cause.LEAVER else [*anything, *people, *providers, *devices]

    def concerned(self) -> tuple[Account, ...]:
        """The accounts that it may concern: those and no other."""
        cause, whom = Cause(self.cause.currentData()), self.whom.currentData()
        if cause is Cause.LEAVER:
            return ()
        about = {} if whom is None else {whom[0]: whom[1]}
        return needs.touched(self.seen.book.accounts, cause, **about)

    def _fill(self) -> None:
        while (item := self._column.inside.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        found, narrowed = self.concerned(), self.whom.currentData() is not None
        self.boxes = {}
        for one in found:
            # where somebody said whom it is about, all of theirs are meant, until one is taken out
            self.boxes[one.id] = ToldTick(one.name, self._told(one), on=narrowed)
            self._column.inside.addWidget(self.boxes[one.id])
        self._column.inside.addStretch()
        leaver = self.cause.currentData() == Cause.LEAVER
        self._card.setVisible(bool(found))
        self.none.setVisible(not found and not leaver)
        self.none.setText(self.tr("No account in the list is concerned."))

    def _told(self, one: Account) -> str:
        kind, place = self.wording.text.word(f"passwords.kind.{one.kind}"), self.seen.book.place(one)
        return " · ".join(part for part in ("" if kind in one.name else kind, place) if part)

    def _go_to_people(self) -> None:
        self.reject()
        self.link_wanted.emit(link("shop", "people"))

    def draft(self) -> Raised:
        ticks = tuple(number for number, box in self.boxes.items() if box.box.isChecked())
        return Raised(Cause(self.cause.currentData()), ticks, self.on.day, self.why.text().strip())

    def wrong(self, draft: Raised) -> tuple[str, ...]:
        found = [] if draft.accounts else ["nothing"]
        if draft.on is None and not self.on.unread:
            found.append("day")
        if draft.on is not None and draft.on > self.today:
            found.append("day_to_come")
        return tuple(found)
