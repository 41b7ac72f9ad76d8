"""The forms of the place People: a person, the day somebody leaves, what several people were taught."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from posdesk.shop import rules
from posdesk.shop.model import May, Person, Role, Training
from posdesk.shop.service import Book
from posdesk.shop.ui.form import RegisterForm
from posdesk.ui.fonts import Size
from posdesk.ui.form import boxed, ticked
from posdesk.ui.labels import Words
from posdesk.ui.wording import Wording

_TALL: Final = 288


class PersonForm(RegisterForm):
    """A person, what they are here and what they may do."""

    def __init__(self, one: Person, book: Book, wording: Wording, today: date, parent: QWidget | None = None) -> None:
        super().__init__(wording, today, parent, 600)
        self.one: Person = one
        self._others, self._proposes = book.people, not one.id
        shops = book.shops
        self.begin(one.name or self.tr("Another person"), known=bool(one.id))
        self.name = self.line("person", one.name)
        roles = [(wording.text.word(f"shop.role.{role}"), role) for role in Role]
        self.role = self.choice("role", roles, one.role, beside=True)
        places: list[tuple[str, Any]] = [(shop.name, shop.id) for shop in shops]
        where = one.shop if one.id or len(shops) != 1 else shops[0].id
        self.shop = self.choice("shop", [(self.tr("all shops"), None), *places], where)
        self.phone = self.line("phone", one.phone, beside=True)
        self.joined = self.day(
            "joined", one.joined if one.id else today, hint=self.tr("Long here already: leave it empty.")
        )
        self.left = self.day("left", one.left, beside=True)
        self.own(Words(self.word("may"), bold=True))
        self.everything = Words(self.tr("An owner may do everything."), quiet=True)
        self.own(self.everything)
        self.rights = QWidget()
        grid = QGridLayout(self.rights)
        grid.setContentsMargins(QMargins(0, 0, 0, 0))
        self.may = {right: ticked(wording.text.word(f"shop.may.{right}"), on=right in one.may) for right in May}
        widest = max(box.sizeHint().width() for box in self.may.values())
        across = 2 if 2 * widest + 24 <= self.minimumWidth() - 56 else 1
        for n, box in enumerate(self.may.values()):
            grid.addWidget(box, n // across, n % across)
            box.clicked.connect(self._said)
        self.own(self.rights)
        self.eyes = Words(
            self.tr("A device takes two pairs of eyes: whoever received it is not the one who accepts it."),
            size=Size.CAPTION, quiet=True, wrap=True,
        )  # fmt: skip
        self.own(self.eyes)
        self.note = self.text("note", one.note)
        self.role.currentIndexChanged.connect(self._role_chosen)
        self._role_chosen()

    def _role_chosen(self) -> None:
        # an owner may everything, whatever is ticked
        role = Role(self.role.currentData())
        owner = role is Role.OWNER
        self.rights.setVisible(not owner)
        self.everything.setVisible(owner)
        if self._proposes:
            rights = rules.usual_rights(role, self._others, self.today)
            for right, box in self.may.items():
                box.setChecked(right in rights)
        self.eyes.setVisible(self._proposes and rules.second_eyes(role, self._others, self.today))
        if self.isVisible():
            self.fit()
        if not self.one.id and self.joined.day in (self.today, None):
            # an owner has not joined; of anybody else who is new here it is most likely today
            self.joined.put(None if owner else self.today)

    def _said(self) -> None:
        # what somebody has ticked is theirs, whatever role is chosen after it
        self._proposes = False

    def draft(self) -> Person:
        role = Role(self.role.currentData())
        rights = tuple(str(right) for right, box in self.may.items() if box.isChecked())
        return replace(
            self.one, name=self.name.text().strip(), role=role, shop=self.shop.currentData(),
            phone=self.phone.text().strip(), joined=self.joined.day, left=self.left.day,
            may=self.one.may if role is Role.OWNER else rights, note=self.note.toPlainText().strip(),
        )  # fmt: skip


class LeftForm(RegisterForm):
    """The last day of somebody who leaves; the list of what is taken back opens with it."""

    def __init__(self, one: Person, wording: Wording, today: date, parent: QWidget | None = None) -> None:
        super().__init__(wording, today, parent, 440)
        self.one: Person = one
        self.begin(
            self.tr("{name} has left").format(name=one.name),
            self.tr("The list of what is taken back opens then: keys, devices, accounts, passwords."),
            main=self.tr("Has left"),
        )
        self.left = self.day("left", one.left or today)

    def draft(self) -> Person:
        return replace(self.one, left=self.left.day)

    def wrong(self, draft: Person) -> tuple[str, ...]:
        return super().wrong(draft) or (("left",) if draft.left is None and not self.left.unread else ())


class TrainedForm(RegisterForm):
    """Several people are taught several topics at once; what each of them is due to learn is ticked already."""

    def __init__(
        self, book: Book, chosen: Iterable[int], wording: Wording, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(wording, today, parent, 720)
        self._book = book
        self._people = [one for one in book.people if rules.is_here(one, today)]
        self.begin(
            self.tr("Who was taught what?"),
            self.tr("Each person is written down for each topic that their role has to know."),
            main=self.tr("Were taught"),
        )
        wanted = set(chosen)
        self.people = {one.id: ticked(one.name, on=one.id in wanted) for one in self._people}
        due = {
            topic for one in self._people if one.id in wanted for topic in rules.topics_due(one, book.trainings, today)
        }
        self.topics = {
            topic: ticked(wording.text.word(f"shop.topic.{topic}"), on=topic in due) for topic in rules.TOPICS
        }
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(QMargins(0, 0, 0, 0))
        row.setSpacing(12)
        for share, words, boxes in ((1, self.tr("People"), self.people), (2, self.tr("Topics"), self.topics)):
            side = QVBoxLayout()
            side.setSpacing(4)
            side.addWidget(Words(words, bold=True))
            side.addWidget(boxed(words, boxes.values(), _TALL))
            row.addLayout(side, share)
        self.own(both)
        self.on = self.day("taught_on", today)
        self.by = self.line("taught_by", beside=True)
        self.signed = self.flag(self.tr("They have signed for it"), on=False)

    def draft(self) -> tuple[Training, ...]:
        people = {number for number, box in self.people.items() if box.isChecked()}
        topics = [topic for topic, box in self.topics.items() if box.isChecked()]
        return tuple(
            Training(
                person=one.id, topic=topic, on=self.on.day, by=self.by.text().strip(), signed=self.signed.isChecked()
            )
            for one in self._people
            if one.id in people
            for topic in topics
            if len(people) == 1 or topic in rules.TRAINED_FOR[one.role]
        )

    def wrong(self, draft: tuple[Training, ...]) -> tuple[str, ...]:
        return (() if draft else ("nobody_taught",)) + (() if self.on.day or self.on.unread else ("day",))
