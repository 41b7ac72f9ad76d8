"""Changing one password, step by step: where, a new one, where else the same was used, and that it is done.

Nothing that is typed here leaves the dialog but by the clipboard, and nothing of it is there once it is closed.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from posdesk.kit.links import link
from posdesk.passwords.model import Account, Action, Cause, Grade, Sure, Turn
from posdesk.passwords.ui.doing import Done, Knowing, doers, usual_doer
from posdesk.passwords.ui.handover import Handover
from posdesk.passwords.ui.newly import NewPassword
from posdesk.passwords.ui.seen import Seen
from posdesk.ui import scroll as scrolling
from posdesk.ui.buttons import Button, Choice
from posdesk.ui.card import Card
from posdesk.ui.fonts import Size
from posdesk.ui.form import DayField
from posdesk.ui.frame import Frame, labelled
from posdesk.ui.labels import Words
from posdesk.ui.sheet import Sign
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone
from posdesk.ui.tick import ToldTick

WHERE, NEW, ELSEWHERE, DONE = range(4)
_SEARCHED: Final = 10
"""Accounts from which on a line to search them is shown."""
_TOMORROW: Final = timedelta(days=1)


class ChangeDialog(Frame):
    """The four steps; ``agreed`` brings a :class:`Done` at the end."""

    agreed = Signal(object)
    link_wanted = Signal(object)

    def __init__(
        self, one: Account, seen: Seen, handover: Handover, lane: Lane, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(lane, language, parent, (640, 600))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.one, self._seen = one, seen
        self.new = NewPassword(one, seen.book, handover, self.wording)
        self.guide = Button(icon="book-open", look="bare")
        self.boxes: dict[int, ToldTick] = {}
        self.search = QLineEdit()
        self.on = DayField(seen.today, seen.today, self._field("done_on"))
        self.sure, self.by, self.note = Choice(), Choice(), QLineEdit()
        self.knowing = Knowing(one, seen, self.wording, fresh=True)
        self._where()
        self.add_place().addWidget(self.new)
        self._elsewhere()
        self._done_place()
        self.aside.setText(self.tr("Back"))
        self.aside.clicked.connect(self._back)
        self.new.changed.connect(self._say)
        self._go(WHERE)

    def _field(self, name: str) -> str:
        return self.wording.text.word(f"passwords.field.{name}")

    # the steps

    def _where(self) -> None:
        place = self.add_place(12)
        text, need = self.wording.text, self._seen.needs.get(self.one.id)
        reasons = () if need is None else need.reasons
        if any(reason.cause is Cause.SUSPECTED for reason in reasons):
            place.addWidget(_warning(self.tr(
                "Not on that device, nor on a computer that you do not trust: what is typed there may be seen. "
                "Take another, clean one."
            )))  # fmt: skip
        card = Card(14, 6)
        card.column.addWidget(Words(self.tr("Why"), bold=True))
        for reason in reasons:
            card.column.addWidget(Words(text.say(reason.why), wrap=True))
        if need is not None:
            card.column.addWidget(Words(text.say(need.basis), quiet=True, wrap=True))
        else:
            card.column.addWidget(Words(self.tr("Nothing asks for it; it can be changed all the same."), quiet=True))
        place.addWidget(card)
        card = Card(14, 6)
        card.column.addWidget(Words(self.tr("Where to change it"), bold=True))
        card.column.addWidget(Words(text.word(f"passwords.where.{self.one.kind}"), wrap=True))
        at = self._seen.book.place(self.one)
        if at:
            card.column.addWidget(Words(at, quiet=True, wrap=True))
        card.column.addWidget(self.guide, 0, Qt.AlignmentFlag.AlignLeft)
        place.addWidget(card)
        place.addStretch()
        self.guide.setText(self.tr("Read the guide instead"))
        self.guide.clicked.connect(self._read)

    def _elsewhere(self) -> None:
        place = self.add_place(8)
        place.addWidget(Words(self.tr(
            "posdesk keeps no password and cannot compare any. If the old one opens something else as well, whoever "
            "has it can get in there: tick what that is, and it will be asked for too."
        ), wrap=True))  # fmt: skip
        others = self._others()
        self.search.setPlaceholderText(self.tr("Search accounts"))
        self.search.setAccessibleName(self.tr("Search accounts"))
        self.search.setVisible(len(others) > _SEARCHED)
        self.search.textChanged.connect(self._narrow)
        place.addWidget(self.search)
        column = scrolling.Column(4)
        for other in others:
            self.boxes[other.id] = ToldTick(other.name, self._seen.book.place(other))
            column.inside.addWidget(self.boxes[other.id])
        column.inside.addStretch()
        column.setAccessibleName(self.tr("Other accounts"))
        card = Card(10, 0)
        card.column.addWidget(column)
        card.setVisible(bool(others))
        column.setMinimumHeight(280)
        place.addWidget(card)
        if not others:
            place.addWidget(Words(self.tr("There is no other account in the list."), quiet=True))
        place.addStretch()

    def _others(self) -> Sequence[Account]:
        """Those that the same password could open: first what is like it."""
        open_ = [
            one
            for one in self._seen.book.accounts
            if one.id != self.one.id and one.closed is None and one.grade is not Grade.BOUND
        ]
        return sorted(open_, key=lambda one: (one.grade is not self.one.grade, one.kind is not self.one.kind, one.id))

    def _narrow(self, words: str) -> None:
        asked = words.casefold().split()
        for box in self.boxes.values():
            box.setVisible(all(word in box.words.casefold() for word in asked) or box.box.isChecked())

    def _done_place(self) -> None:
        place = self.add_place(10)
        for sure in (Sure.EXACT, Sure.ABOUT):
            self.sure.addItem(self.wording.text.word(f"passwords.sure.{sure}"), sure)
        for name, number in doers(self._seen, self.tr("not said")):
            self.by.addItem(name, number)
        self.by.setCurrentIndex(max(self.by.findData(usual_doer(self.one, self._seen)), 0))
        row = QHBoxLayout()
        row.setSpacing(12)
        for name, control in (("done_on", self.on), ("sure", self.sure), ("done_by", self.by)):
            cell = QVBoxLayout()
            cell.setSpacing(4)
            cell.addWidget(labelled(self._field(name), control))
            cell.addWidget(control)
            row.addLayout(cell)
        place.addLayout(row)
        if self.knowing.boxes:
            place.addWidget(labelled(self.tr("Who knows the new one"), self.knowing))
            place.addWidget(self.knowing)
        place.addWidget(labelled(self._field("note"), self.note))
        place.addWidget(self.note)
        place.addWidget(Words(self.tr("No password belongs here, nor a hint at one."), size=Size.CAPTION, quiet=True))
        place.addStretch()
        self.note.setMaxLength(400)

    # going through them

    def _go(self, step: int) -> None:
        self.banner.dismiss()
        self.places.setCurrentIndex(step)
        self._say()
        start: QWidget = (self.main, self.new.typed, self.search if self.search.isVisibleTo(self) else self.main,
                          self.main)[step]  # fmt: skip
        start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self) -> None:
        step = self.places.currentIndex()
        what = (
            self.tr("Where it is changed"), self.tr("A new password"), self.tr("The same elsewhere?"),
            self.tr("When it is changed there, keep that it is"),
        )[step]  # fmt: skip
        lead = self.tr("Step {n} of {all}: {what}").format(n=step + 1, all=DONE + 1, what=what)
        main = self.tr("Go on")
        if step == NEW:
            main = self._main_of_new()
        elif step == DONE:
            main = self.tr("It is changed")
        self.say(self.tr("Change the password of {name}").format(name=self.one.name), lead, main, self.tr("Cancel"))
        self.aside.setVisible(step > WHERE)

    def _main_of_new(self) -> str:
        if not self.new.given:
            return self.tr("Go on without a check")
        return self.tr("Go on")

    def go_on(self) -> None:
        """The next step; at the end keep that it was done."""
        step = self.places.currentIndex()
        if step < DONE:
            self._go(step + 1)
            return
        on = self.on.day
        wrong = []
        if on is None:
            wrong.append("day")
        elif on > self._seen.today + _TOMORROW:
            wrong.append("day_to_come")
        elif self.one.changed is not None and on < self.one.changed:
            wrong.append("day_before")
        if wrong:
            comma = self.wording.text.word("list.comma")
            words = comma.join(self.wording.text.word(f"passwords.wrong.{code}") for code in wrong)
            self.banner.say(Tone.WARNING, self.wording.text.word("passwords.needed", what=words))
            self.on.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        turn = Turn(
            0, self.one.id, on, Action.CHANGE, self.by.currentData(), Sure(self.sure.currentData()), self.new.strong,
            note=self.note.text().strip(),
        )  # fmt: skip
        reused = tuple(number for number, box in self.boxes.items() if box.box.isChecked())
        self.agreed.emit(Done(turn, self.knowing.known_by if self.knowing.boxes else None, reused=reused))
        self.accept()

    def _back(self) -> None:
        self._go(self.places.currentIndex() - 1)

    def _read(self) -> None:
        self.reject()
        self.link_wanted.emit(link("guides", "guide", id="G9"))

    def done(self, result: int) -> None:
        """Whichever way it ends, and also where the vault is locked over it: nothing of what was typed stays."""
        self.new.wipe()
        super().done(result)


def _warning(words: str) -> Card:
    card = Card(14, 0)
    row = QHBoxLayout()
    row.setContentsMargins(QMargins(0, 0, 0, 0))
    row.setSpacing(10)
    row.addWidget(Sign("shield-alert", Tone.DANGER), 0, Qt.AlignmentFlag.AlignTop)
    told = Words(words, wrap=True)
    told.set_tone(Tone.DANGER)
    row.addWidget(told, 1)
    card.column.addLayout(row)
    return card
