"""Terminals in takings that somebody should look at, and devices that were found and stand in no list."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QMargins, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from posdesk.devices.model import Answer, Device, Found, Seen, Status
from posdesk.devices.rules.seen import Doubt, Oddity
from posdesk.devices.ui.forms import Sheet
from posdesk.devices.ui.shelf import Shelf, called
from posdesk.devices.ui.states import DOUBT
from posdesk.shop.model import Person
from posdesk.ui import scroll as scrolling
from posdesk.ui.badge import Badge, State
from posdesk.ui.buttons import Button
from posdesk.ui.card import Card, Flow
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

_MOST: Final = 200
"""Devices that are offered at once; the search finds the others."""
CARDS: Final = 12
"""Cards that are shown at once; whoever has answered those sees the next."""


class Doubts(QWidget):
    """Cards one under the other; ``answered`` brings what somebody said, and of what."""

    answered = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = scrolling.Column(12)
        self.cards.inside.setContentsMargins(QMargins(0, 0, 8, 8))
        self.head = Words(wrap=True, quiet=True)
        self.add = Button(icon="plus")
        self.wording = Wording("en")
        self.shelf: Shelf | None = None
        self._stale = False
        self._column = QVBoxLayout()
        row = QHBoxLayout()
        row.addWidget(self.head, 1)
        row.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(QMargins(0, 0, 0, 0))
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.cards, 1)
        self.add.clicked.connect(partial(self.answered.emit, "write", None))
        self.add.hide()

    def _clear(self) -> None:
        while (item := self.cards.inside.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()

    def card(self, state: State, word: str, title: str, words: Sequence[str], does: Sequence[Button]) -> Card:
        """One card of the list."""
        made = Card(16, 6)
        made.setMaximumWidth(820)
        head = QHBoxLayout()
        head.setSpacing(10)
        badge = Badge()
        badge.show_state(state, word)
        head.addWidget(badge)
        head.addWidget(Words(title, size=Size.LEAD, bold=True, wrap=True), 1)
        made.column.addLayout(head)
        for line in words:
            made.column.addWidget(Words(line, wrap=True, quiet=True))
        if does:
            flow = Flow(8)
            for button in does:
                flow.add(button)
            made.column.addSpacing(4)
            made.column.addWidget(flow)
        self._column.addWidget(made)
        return made

    def do(self, name: str, words: str, about: object, icon: str = "", *, main: bool = False) -> Button:
        """A button of a card."""
        button = Button(words, icon, "main" if main else "plain")
        button.clicked.connect(partial(self.answered.emit, name, about))
        return button

    def take_focus(self) -> None:
        """Go to the first thing that can be answered."""
        for button in self.cards.findChildren(Button):
            if button.isVisible():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.shelf is not None:
            self.show_shelf(self.shelf, self.wording)

    def show_shelf(self, shelf: Shelf, wording: Wording) -> None:
        """Show what is to be looked at."""
        self.shelf, self.wording, self._stale = shelf, wording, True
        if self.isVisible():
            self._ready()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ready()

    def _ready(self) -> None:
        """Lay the cards out when somebody looks at them, and not each time the list of devices was fetched."""
        if self._stale and self.shelf is not None:
            self._stale = False
            self._clear()
            # All of them at once: a page that scrolls measures all it has whenever one comes.
            held = QWidget()
            self._column = QVBoxLayout(held)
            self._column.setContentsMargins(QMargins(0, 0, 0, 0))
            self._column.setSpacing(12)
            self._fill(self.shelf)
            self.cards.inside.addWidget(held)
            # At once, and not when Qt comes to it: whoever followed a link is taken to its card.
            held.show()
            self.cards.inside.addStretch()

    def more(self, left: int) -> None:
        """Say how many are not shown."""
        if left > 0:
            note = self.tr("%n more come when these are answered.", "", left)
            self._column.addWidget(Words(note, quiet=True, wrap=True))

    def _fill(self, shelf: Shelf) -> None:
        raise NotImplementedError

    def bring_into_view(self, key: str) -> None:
        """Scroll to the card of one thing."""
        self._ready()
        for card in self.cards.findChildren(Card):
            if card.property("key") == key and card.isVisible():
                self.cards.ensureWidgetVisible(card)
                buttons = card.findChildren(Button)
                if buttons:
                    buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)


class Terminals(Doubts):
    """Terminals that takings name and that are in no list, not in service, or silent."""

    def _fill(self, shelf: Shelf) -> None:
        odd = shelf.overview.odd
        self.head.setText(
            self.tr(
                "Money was taken on terminals that this list does not expect. One click answers; each can be undone."
            )
            if odd
            else self.tr("Every terminal that takings name is in the list and in service.")
        )
        for one in odd[:CARDS]:
            answer = one.seen.answer if one.seen is not None else Answer.NONE
            suspected = answer is Answer.SUSPECTED
            state = State("shield-alert", Tone.DANGER) if suspected else DOUBT[one.doubt]
            word = self.wording.text.word("devices.status.suspected" if suspected else f"devices.doubt.{one.doubt}")
            card = self.card(state, word, self._title(one), self._words(one), self._does(one, suspected=suspected))
            card.setProperty("key", one.terminal)
        self.more(len(odd) - CARDS)

    def _title(self, one: Oddity) -> str:
        if one.device is not None:
            return self.tr("{name}, terminal {terminal}").format(name=called(one.device), terminal=one.terminal)
        return self.tr("Terminal {terminal}").format(terminal=one.terminal)

    def _words(self, one: Oddity) -> list[str]:
        seen, found = one.seen, []
        if seen is not None:
            taken = self.tr("%n taking(s)", "", seen.takings)
            days = self.tr("on %n day(s)", "", seen.days)
            said = self.tr("{taken} {days}, first {first}, last {last}, merchant number {merchant}")
            found.append(said.format(taken=taken, days=days, first=seen.first or "—", last=seen.last or "—",
                                     merchant=seen.merchant or "—"))  # fmt: skip
        if one.device is not None:
            place = self.shelf.place(one.device) if self.shelf is not None else ""
            state = self.wording.text.word(f"devices.status.{one.device.status}")
            found.append(self.tr("In the list: {state}").format(state=state) + (f", {place}" if place else ""))
        if one.doubt is Doubt.SILENT:
            found.append(self.tr("It sold nearly every day, and has been quiet since. Look at it and at its code."))
        return found

    def _does(self, one: Oddity, *, suspected: bool) -> list[Button]:
        incident = self.do("incident", self.tr("What to do now"), one, "shield-alert", main=True)
        if one.doubt is Doubt.UNKNOWN:
            answers = [
                self.do("take_in", self.tr("Add it"), one, "plus", main=not suspected),
                self.do("is_device", self.tr("It is this device"), one, "monitor-smartphone"),
                self.do("not_ours", self.tr("Not ours"), one, "minus"),
            ]
            return [incident, *answers] if suspected else [*answers, self._suspect(one)]
        worry = suspected or (one.device is not None and one.device.status in (Status.SUSPECTED, Status.STOLEN))
        opens = one.doubt is Doubt.NOT_IN_SERVICE and not worry
        opened = self.do("open", self.tr("Look at it"), one, "monitor-smartphone", main=opens)
        if worry:
            return [incident, opened]
        if one.doubt is Doubt.SILENT:
            return [self.do("inspect", self.tr("Inspect it"), one, "eye", main=True), opened, self._suspect(one)]
        return [opened, self._suspect(one)]

    def _suspect(self, one: Oddity) -> Button:
        return self.do("suspect", self.tr("Suspected"), one, "shield-alert")


class FoundDevices(Doubts):
    """Devices that somebody found and that stand in no list, with what they turned out to be."""

    def _fill(self, shelf: Shelf) -> None:
        found = sorted(shelf.overview.found, key=lambda one: (bool(one.answer), -one.id))
        self.add.setText(self.tr("Write one down"))
        self.add.show()
        self.head.setText(
            self.tr(
                "A reader, box or phone that nobody knows is how card data is taken. Say what each turned out to be."
            )
            if found
            else self.tr("Nobody has found a device that is in no list. Who finds one writes it down here.")
        )
        for one in found[:CARDS]:
            is_open = not one.answer
            state = State("circle-help", Tone.ASK) if is_open else State("check-circle", Tone.GOOD)
            word = self.tr("not answered") if is_open else self.tr("answered")
            does = [
                self.do("add_found", self.tr("It is ours: add it"), one, "plus", main=True),
                self.do("answer", self.tr("Say what it is"), one, "notebook-pen"),
                self.do("incident_found", self.tr("What to do now"), one, "shield-alert"),
            ]  # fmt: skip
            card = self.card(state, word, one.what or one.serial, self._words(one), does if is_open else [])
            card.setProperty("key", str(one.id))
        self.more(len(found) - CARDS)

    def _words(self, one: Found) -> list[str]:
        person = self.shelf.book.find(Person, one.person) if self.shelf is not None else None
        parts = [one.on.isoformat() if one.on else "", one.where, one.serial, person.name if person else ""]
        words = [" · ".join(part for part in parts if part)]
        return [*words, one.answer] if one.answer else words


class DevicePick(Sheet):
    """Which device a terminal is: found by typing, chosen with the arrows."""

    def __init__(self, seen: Seen, shelf: Shelf, wording: Wording, parent: QWidget | None = None) -> None:
        about = self.tr("A device that has no terminal id yet gets this one.")
        super().__init__(self.tr("Which device is {terminal}?").format(terminal=seen.terminal), about, parent, 540)
        self._shelf, self._wording = shelf, wording
        self.search, self.listed = QLineEdit(), QListWidget()
        self.search.setPlaceholderText(self.tr("Name, number, place ... or pinyin initials"))
        self.listed.setUniformItemSizes(True)
        self.listed.setMinimumHeight(240)
        self.listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        framed = Card(4, 0)
        framed.column.addWidget(self.listed)
        self.ask(self.tr("Search"), self.search)
        self.column.addWidget(framed)
        self.listed.setAccessibleName(self.tr("Devices"))
        self.close_with(self.tr("It is this one"))
        self.search.textChanged.connect(self._narrow)
        self.listed.currentRowChanged.connect(self._look)
        self.listed.itemDoubleClicked.connect(self.agree)
        self._narrow("")

    def _narrow(self, words: str) -> None:
        gone = (Status.RETIRED, Status.STOLEN)
        there = [one for one in self._shelf.overview.devices if one.status not in gone]
        found = self._shelf.index.matching(words, there)
        # Those without a terminal id are the likely ones.
        found.sort(key=lambda one: (bool(one.tid), called(one).casefold()))
        self.listed.clear()
        for one in found[:_MOST]:
            item = QListWidgetItem(self._words(one))
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            item.setSizeHint(QSize(100, 30))
            self.listed.addItem(item)
        if found and words:
            self.listed.setCurrentRow(0)
        self._look()

    def _words(self, one: Device) -> str:
        kind = self._wording.text.word(f"devices.kind.{one.kind}")
        return "  ·  ".join(part for part in (called(one), kind, one.tid, self._shelf.place(one)) if part)

    def _look(self, _row: int = 0) -> None:
        self.main.setEnabled(self.listed.currentItem() is not None)

    def draft(self) -> int:
        return int(self.listed.currentItem().data(Qt.ItemDataRole.UserRole))
