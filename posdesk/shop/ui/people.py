"""The place People: who works here, what they may do and have learned; the matrix of who is to learn what."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QWidget

from posdesk.kit.links import link
from posdesk.shop import rules
from posdesk.shop.model import Person, Role, Shop, Step, Training
from posdesk.shop.ui.people_forms import LeftForm, PersonForm, TrainedForm
from posdesk.shop.ui.place import RegisterDetail, RegisterPlace
from posdesk.shop.ui.seen import Seen
from posdesk.ui.buttons import Button
from posdesk.ui.card import Card
from posdesk.ui.order import Order, Question
from posdesk.ui.place import ACT, GOOD, LATER, WAITS
from posdesk.ui.segments import Segments
from posdesk.ui.sheet import Act
from posdesk.ui.table import Cell, Column, PagedModel, Row, Table
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

LIST, MATRIX = range(2)
_ACCOUNTS: Final = frozenset({"passwords_changed", "clerk_accounts_removed"})
"""Steps of leaving for which the list of passwords knows what there is to do."""


def last_taught(topic: str, trainings: Iterable[Training]) -> Training | None:
    """When somebody, whose trainings these are, was taught a topic last."""
    found = [one for one in trainings if one.topic == topic and one.on is not None]
    return max(found, key=lambda one: (one.on, one.id), default=None)


class PersonDetail(RegisterDetail):
    """One person."""

    def fill(self, one: Person, seen: Seen) -> None:
        sheet, gone = self.sheet, one.left is not None
        shop = seen.book.find(Shop, one.shop)
        self.title.setText(one.name)
        self.about.setText(" · ".join((self.word(f"role.{one.role}"), shop.name if shop else self.tr("all shops"))))
        self.main.setText(self.tr("Change..."))
        self.other.setText(self.tr("Erase for good...") if gone else self.tr("Has left..."))
        sheet.fact(self.word("field.phone"), one.phone)
        sheet.fact(self.word("field.joined"), self.day(one.joined))
        sheet.fact(self.word("field.left"), self.day(one.left), Tone.DANGER if gone else None)
        rights = self.wording.text.word("list.comma").join(self.word(f"may.{right}") for right in one.may)
        sheet.fact(
            self.word("field.may"), self.tr("everything") if one.role is Role.OWNER else rights or self.tr("nothing")
        )
        sheet.fact(self.word("field.note"), one.note)
        if gone:
            self._steps(one, seen)
        self._training(one, seen)
        if not gone:
            self._steps(one, seen)

    def _training(self, one: Person, seen: Seen) -> None:
        sheet, due = self.sheet, set(rules.topics_due(one, seen.taught.get(one.id, ()), seen.today))
        here = rules.is_here(one, seen.today)
        sheet.mark("training")
        sheet.head(self.tr("Training"), *((Act(self.tr("Taught..."), self.teach, about=one.name),) if here else ()))
        own = {it.topic for it in seen.taught.get(one.id, ()) if it.topic not in rules.TOPICS}
        needed = rules.TRAINED_FOR[one.role]
        for topic in (*rules.TOPICS, *sorted(own)):
            last = last_taught(topic, seen.taught.get(one.id, ()))
            if topic not in needed and last is None:
                continue
            name = self.word(f"topic.{topic}") if topic in rules.TOPICS else topic
            waits = topic in due and here
            state = WAITS if waits else GOOD
            acts = []
            if waits:
                acts.append(Act(self.tr("Taught today"), partial(self._taught, topic), about=name))
            elif last is not None and not last.signed:
                acts.append(Act(self.tr("Has signed"), partial(self._signed, last), "clipboard-check", name))
            sheet.line(name, self.told_of(last), icon=state.icon, tone=state.tone, acts=acts)

    def told_of(self, last: Training | None) -> str:
        if last is None:
            return self.tr("never taught")
        parts = [self.day(last.on), self.tr("by {name}").format(name=last.by) if last.by else ""]
        parts.append(self.tr("signed") if last.signed else self.tr("not signed"))
        return " · ".join(part for part in parts if part)

    def _steps(self, one: Person, seen: Seen) -> None:
        sheet, left = self.sheet, set(rules.steps_left(one, seen.done.get(one.id, ())))
        sheet.mark("steps")
        sheet.head(self.tr("On leaving") if one.left is not None else self.tr("On joining"))
        for item in rules.steps_of(one):
            done = next((it for it in seen.done.get(one.id, ()) if it.item == item and it.done), None)
            name = self.word(f"step.{item}")
            if item in left or done is None:
                acts = [Act(self.tr("Done"), partial(self._done, item), about=name)]
                if item in _ACCOUNTS:
                    acts.insert(0, Act(self.tr("Which accounts"), self._show_accounts, "key-round", name))
                new = rules.is_joining(one, seen.today) or one.left is not None
                state = ACT if rules.is_leaving(one, seen.today) else WAITS if new else LATER
                sheet.line(name, icon=state.icon, tone=state.tone, acts=acts)
            else:
                told = " · ".join(part for part in (self.day(done.done), done.by) if part)
                act = Act(self.tr("Not done after all"), partial(self._not_done, done), "undo-2", name)
                sheet.line(name, told, icon=GOOD.icon, tone=GOOD.tone, acts=[act])

    # what can be done

    def _show_accounts(self) -> None:
        self.link_wanted.emit(link("passwords", "leaver", person=self.one.id))

    def _taught(self, topic: str) -> None:
        assert self.seen is not None
        person, today = self.one.id, self.seen.today
        self.order(
            lambda register: register.add(Training(person=person, topic=topic, on=today, by=register.who)),
            self.tr("Taught today: {topic}").format(topic=self.word(f"topic.{topic}")),
        )

    def _signed(self, one: Training) -> None:
        self.order(lambda register: register.put(replace(one, signed=True)), self.tr("Has signed."))

    def _done(self, item: str) -> None:
        assert self.seen is not None
        person, today = self.one.id, self.seen.today
        self.order(
            lambda register: register.add(Step(person=person, item=item, done=today, by=register.who)),
            self.tr("Done: {what}").format(what=self.word(f"step.{item}")),
        )

    def _not_done(self, one: Step) -> None:
        self.order(lambda register: register.remove(one), self.tr("Not done after all."))

    def teach(self, chosen: Iterable[int] = ()) -> None:
        """Write down what this person, or several, were taught."""
        if self.seen is None or self.one is None:
            return
        form = TrainedForm(self.seen.book, tuple(chosen) or (self.one.id,), self.wording, self.seen.today, self)
        form.agreed.connect(self._keep_training)
        form.open()

    def _keep_training(self, many: Sequence[Training]) -> None:
        self.order(lambda register: register.add_all(many), self.tr("%n training(s) written down.", "", len(many)))

    def edit(self) -> None:
        if self.seen is not None and self.one is not None:
            self.fill_in(PersonForm(self.one, self.seen.book, self.wording, self.seen.today, self))

    def do_other(self) -> None:
        if self.seen is None:
            return
        if self.one.left is None:
            words = self.tr("{name} has left: take back what stands in the list.").format(name=self.one.name)
            self.fill_in(LeftForm(self.one, self.wording, self.seen.today, self), words)
        else:
            self.erase()

    def erase(self) -> None:
        """Forget the person for good, once that was asked."""
        assert self.seen is not None
        one = self.one
        trainings, steps = len(self.seen.taught.get(one.id, ())), len(self.seen.done.get(one.id, ()))
        papers = len(self.papers.papers)
        parts = (
            one.name,
            self.tr("%n training(s)", "", trainings) if trainings else "",
            self.tr("%n step(s) of joining and leaving", "", steps) if steps else "",
            self.tr("%n picture(s) or paper(s)", "", papers) if papers else "",
        )
        comma = self.wording.text.word("list.comma")
        asked = self.tr(
            "Gone for good: {what}, and all that the history tells of them. "
            "It stays that something was erased, and when. Backups that are there keep what they have."
        ).format(what=comma.join(part for part in parts if part))
        number = one.id
        order = Order(lambda register: register.erase_person(number), self.tr("Erased for good."), undo=False)
        self.asked.emit(Question(asked, self.tr("Erase for good"), order))


class PeoplePlace(RegisterPlace):
    """The list of people, or the matrix of people and topics."""

    def __init__(self, detail: PersonDetail, picture: QWidget, wording: Wording) -> None:
        super().__init__(detail, picture, wording)
        self.views, self.taught = Segments(2), Button(icon="clipboard-check")
        self.matrix = Table(PagedModel((), self))
        self.matrix.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._framed = Card(1, 0)
        self._framed.column.addWidget(self.matrix)
        head = QHBoxLayout()
        head.setContentsMargins(QMargins(0, 0, 0, 0))
        head.addWidget(self.views)
        head.addStretch()
        head.addWidget(self.taught)
        self.left.insertLayout(0, head)
        self.left.insertWidget(2, self._framed, 1)
        self._framed.hide()
        self.teacher = detail
        self.views.shown.connect(self._view_chosen)
        self.taught.clicked.connect(self._teach)
        self.matrix.opened.connect(self._teach)

    def _view_chosen(self, view: int) -> None:
        self.listing.setVisible(view == LIST)
        self.detail.setVisible(view == LIST)
        self._framed.setVisible(view == MATRIX)

    def _teach(self) -> None:
        rows = {index.row() for index in self.matrix.selectionModel().selectedRows()}
        chosen = [self._here[row].id for row in sorted(rows)] if self.views.current == MATRIX else []
        self.teacher.teach(chosen)

    @property
    def _here(self) -> list[Person]:
        seen = self.seen
        return [] if seen is None else [one for one in self.shown if rules.is_here(one, seen.today)]

    def _show(self, number: int | None) -> None:
        super()._show(number)
        self.matrix.rows.show_rows(range(len(self._here)), self._matrix_rows)

    def choose(self, number: int) -> bool:
        self.views.go(LIST)
        return super().choose(number)

    # the list

    def columns(self) -> Sequence[Column]:
        return (
            Column("name", self.tr("Name"), 150, sortable=False),
            Column("role", self.tr("Role"), 110, sortable=False),
            Column("shop", self.tr("Shop"), 150, sortable=False),
            Column("state", self.tr("To do"), 170, sortable=False),
        )

    def records(self, seen: Seen) -> Iterable[Person]:
        # who has left stands below those who are here
        return sorted(seen.book.people, key=lambda one: (not rules.is_here(one, seen.today), one.id))

    def row(self, one: Person, seen: Seen) -> Row:
        shop = seen.book.find(Shop, one.shop)
        return (
            Cell(one.name, muted=not rules.is_here(one, seen.today)),
            Cell(self.wording.text.word(f"shop.role.{one.role}"), muted=True),
            Cell(shop.name if shop else self.tr("all shops"), tip=shop.name if shop else "", muted=True),
            self._state(one, seen),
        )

    def _state(self, one: Person, seen: Seen) -> Cell:
        left = len(rules.steps_left(one, seen.done.get(one.id, ())))
        if one.left is not None:
            if left:
                words = self.tr("has left, %n thing(s) open", "", left)
                return Cell(words, tip=words, icon=ACT.icon, tone=ACT.tone)
            return Cell(self.tr("has left"), icon="check", muted=True)
        due = rules.topics_due(one, seen.taught.get(one.id, ()), seen.today)
        if due:
            tip = "\n".join(self.wording.text.word(f"shop.topic.{topic}") for topic in due)
            return Cell(self.tr("%n topic(s) to learn", "", len(due)), tip=tip, icon=WAITS.icon, tone=WAITS.tone)
        if left and rules.is_joining(one, seen.today):
            return Cell(self.tr("%n thing(s) open", "", left), icon=WAITS.icon, tone=WAITS.tone)
        return Cell(self.tr("nothing"), icon=GOOD.icon, tone=GOOD.tone)

    # the matrix

    def _matrix_columns(self) -> tuple[Column, ...]:
        words = self.wording.text.word
        return (
            Column("name", self.tr("Name"), 150, sortable=False),
            *(Column(topic, words(f"shop.topic_short.{topic}"), 62, sortable=False) for topic in rules.TOPICS),
        )

    def _matrix_rows(self, places: Sequence[int]) -> Sequence[Row]:
        here = self._here
        return [self._matrix_row(here[place]) for place in places]

    def _matrix_row(self, one: Person) -> Row:
        assert self.seen is not None
        trainings, today = self.seen.taught.get(one.id, ()), self.seen.today
        due, needed = set(rules.topics_due(one, trainings, today)), rules.TRAINED_FOR[one.role]
        cells = [Cell(one.name, tip=one.name)]
        for topic in rules.TOPICS:
            last = last_taught(topic, trainings)
            tip = f"{self.wording.text.word(f'shop.topic.{topic}')}: {self.teacher.told_of(last)}"
            if topic in due:
                cells.append(Cell(self.tr("due"), tip=tip, icon=WAITS.icon, tone=WAITS.tone))
            elif topic in needed or last is not None:
                icon = GOOD.icon if last is None or last.signed else "check"
                cells.append(Cell(tip=tip, icon=icon, tone=Tone.GOOD))
            else:
                cells.append(Cell("–", tip=self.tr("not needed in this role"), muted=True))
        return tuple(cells)

    def told(self, one: Person, seen: Seen) -> Iterable[str]:
        shop = seen.book.find(Shop, one.shop)
        words = self.wording.text.word
        return (one.name, one.phone, one.note, words(f"shop.role.{one.role}"), shop.name if shop else "")

    def is_of(self, one: Person, shop: int, seen: Seen) -> bool:
        return one.shop in (None, shop)

    def add(self) -> None:
        if self.seen is not None:
            one = Person(role=rules.usual_role(self.seen.book.people, self.seen.today))
            form = PersonForm(one, self.seen.book, self.wording, self.seen.today, self)
            self.detail.fill_in(form)

    def show_seen(self, seen: Seen, wording: Wording) -> None:
        self.wording = wording
        self.matrix.set_columns(self._matrix_columns())
        for column in range(1, len(rules.TOPICS) + 1):
            self.matrix.widen(column, [self.tr("due")])
        super().show_seen(seen, wording)

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self.table.setAccessibleName(self.tr("People"))
        self.matrix.setAccessibleName(self.tr("Who has learned what"))
        self.views.say((self.tr("List"), self.tr("Training")))
        self.taught.setText(self.tr("Taught today..."))
        self.empty.say(
            self.tr("Who works here?"),
            self.tr(
                "Then the program says who may accept a device, who is to learn what, and what a leaver gives back."
            ),
            self.tr("Add a person"),
        )
        self.nothing.say(
            self.tr("Nobody fits"), self.tr("Nobody has all the words, or works in that shop."), self.tr("Show all")
        )
