"""The emergency plan: where the shop is, who does what, which numbers are right, when it was rehearsed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from posdesk.cases.model import KINDS, REGIONS, Dial, PlanNumber, PlanRole
from posdesk.cases.papers import worded
from posdesk.cases.planning import ROLES, Plan
from posdesk.cases.ui.fields import KeptLine
from posdesk.shop.model import Contact
from posdesk.ui import scroll
from posdesk.ui.buttons import Button, Choice, Mark
from posdesk.ui.card import Card
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words
from posdesk.ui.wording import Wording


@dataclass(frozen=True, slots=True)
class Known:
    """The plan and what it is made of."""

    plan: Plan
    contacts: Sequence[tuple[str, Contact]]
    people: Sequence[tuple[str, str]]
    """Names and telephones of who works here."""
    today: date


class PlanView(QWidget):
    """The view; each change is told, and kept by whoever listens."""

    role_put = Signal(object)
    number_put = Signal(object)
    region_put = Signal(str)
    plan_wanted = Signal()
    card_wanted = Signal()
    contacts_wanted = Signal()
    drill_wanted = Signal(str)
    back_wanted = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wording = Wording(language)
        self.known: Known | None = None
        self.back = Mark("arrow-left")
        self.title, self.lead = Words(size=Size.SECTION, bold=True), Words(quiet=True, wrap=True)
        self.print, self.card = Button(icon="printer", look="main"), Button(icon="printer")
        self.region, self.drill = Choice(), Choice()
        self.rehearse = Button(icon="play")
        self.roles: dict[str, tuple[KeptLine, KeptLine]] = {}
        self.numbers: dict[str, tuple[KeptLine, Button]] = {}
        self._role_card, self._number_card, self._drill_card = Card(16, 6), Card(16, 6), Card(16, 6)
        self._role_grid, self._number_grid, self._own = QGridLayout(), QGridLayout(), QVBoxLayout()
        self._drills = QVBoxLayout()
        self._heads = [Words(bold=True) for _ in range(3)]
        self._region_head = Words()
        self.contacts = Button(icon="users", look="bare")
        self._build()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.back)
        head.addWidget(self.title)
        head.addStretch()
        head.addWidget(self.card)
        head.addWidget(self.print)
        where = QHBoxLayout()
        where.addWidget(self._region_head)
        where.addWidget(self.region)
        where.addStretch()
        self._role_card.column.addWidget(self._heads[0])
        self._role_card.column.addLayout(self._role_grid)
        self._number_card.column.addWidget(self._heads[1])
        self._number_card.column.addLayout(where)
        self._number_card.column.addLayout(self._number_grid)
        self._number_card.column.addLayout(self._own)
        self._number_card.column.addWidget(self.contacts, 0, Qt.AlignmentFlag.AlignLeft)
        rehearse = QHBoxLayout()
        rehearse.addWidget(self.drill)
        rehearse.addWidget(self.rehearse)
        rehearse.addStretch()
        self._drill_card.column.addWidget(self._heads[2])
        self._drill_card.column.addLayout(self._drills)
        self._drill_card.column.addLayout(rehearse)
        for grid in (self._role_grid, self._number_grid):
            grid.setHorizontalSpacing(12)
            grid.setVerticalSpacing(8)
        self._role_grid.setColumnStretch(0, 3)
        self._role_grid.setColumnStretch(1, 2)
        self._role_grid.setColumnStretch(2, 2)
        self._number_grid.setColumnMinimumWidth(0, 260)
        self._number_grid.setColumnStretch(3, 1)
        self.drill.setMaximumWidth(320)
        middle = scroll.Column(12)
        for card in (self._number_card, self._role_card, self._drill_card):
            middle.inside.addWidget(card)
        middle.inside.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.lead)
        column.addWidget(middle, 1)
        self.back.clicked.connect(self._leave)
        self.print.clicked.connect(self.plan_wanted)
        self.card.clicked.connect(self.card_wanted)
        self.contacts.clicked.connect(self.contacts_wanted)
        self.region.activated.connect(self._put_region)
        self.rehearse.clicked.connect(self._rehearse)

    def show_plan(self, known: Known) -> None:
        """Show the plan as it is kept."""
        fresh = self.known is None or self.known.plan.region != known.plan.region
        self.known = known
        if fresh:
            self._lay_out(known)
        self._fill(known)
        self.retranslate()

    def _lay_out(self, known: Known) -> None:
        text = self.wording.text
        _empty(self._role_grid)
        _empty(self._number_grid)
        self.roles, self.numbers = {}, {}
        for row, code in enumerate(ROLES):
            words = text.word(f"cases.role.{code}")
            who, phone = KeptLine(), KeptLine(holds=False)
            who.setCompleter(QCompleter([name for name, _ in known.people], who))
            who.setProperty("role", code)
            phone.setProperty("role", code)
            phone.setPlaceholderText(self.tr("Telephone"))
            who.setAccessibleName(self.tr("{role}: who").format(role=words))
            phone.setAccessibleName(self.tr("{role}: telephone").format(role=words))
            who.setPlaceholderText(self.tr("Name"))
            who.kept.connect(self._named)
            phone.kept.connect(self._put_role)
            for place, widget in enumerate((Words(words, wrap=True), who, phone)):
                self._role_grid.addWidget(widget, row, place)
            self.roles[code] = (who, phone)
        for row, dial in enumerate(known.plan.dials(self.wording.language)):
            self._lay_number(row, dial)

    def _lay_number(self, row: int, dial: Dial) -> None:
        line, check = KeptLine(holds=False), Button()
        line.setProperty("code", dial.kind)
        line.setFixedWidth(160)
        line.setAccessibleName(dial.name)
        check.setProperty("code", dial.kind)
        line.kept.connect(self._put_number)
        check.clicked.connect(self._checked)
        for place, widget in enumerate((Words(dial.name, wrap=True), line, check)):
            self._number_grid.addWidget(widget, row, place)
        self.numbers[dial.kind] = (line, check)

    def _fill(self, known: Known) -> None:
        for code, (who, phone) in self.roles.items():
            one = known.plan.role(code)
            if not who.hasFocus():
                who.put(one.name)
            if not phone.hasFocus():
                phone.put(one.phone)
        checked = {one.code: one.checked for one in known.plan.numbers if one.region == known.plan.region}
        for dial in known.plan.dials(self.wording.language):
            if dial.kind in self.numbers:
                line, check = self.numbers[dial.kind]
                if not line.hasFocus():
                    line.put(dial.number)
                day = checked.get(dial.kind)
                check.set_mark("check-circle" if day else "circle-dashed")
                words = self.tr("Checked {day}").format(day=day) if day else self.tr("I have checked it")
                check.setText(words)
        _empty(self._own)
        if known.contacts:
            self._own.addWidget(Words(self.wording.text.word("cases.plan.shop_numbers"), quiet=True))
        for name, contact in known.contacts:
            words = " · ".join(filter(None, (name, contact.role or contact.name, contact.phone)))
            self._own.addWidget(Words(words, wrap=True))
        _empty(self._drills)
        text = self.wording.text
        lines = [text.word("cases.plan.drill_line", day=one.day, kind=worded.kind(one.kind, text))
                 for one in known.plan.drills[:6]]  # fmt: skip
        for words in lines or [text.word("cases.plan.no_drill")]:
            self._drills.addWidget(Words(words, quiet=not known.plan.drills, wrap=True))

    def retranslate(self) -> None:
        """Say it in the language in use."""
        text = self.wording.text
        self.back.name_it(self.tr("Back to all emergencies"))
        self.title.setText(text.word("cases.plan.title"))
        self.lead.setText(self.tr("Fill it in once, print it, hang it up. The card goes beside the till."))
        self.print.setText(self.tr("Print the plan…"))
        self.card.setText(self.tr("Print the card for the till…"))
        for head, name in zip(self._heads, ("roles", "numbers", "drills"), strict=True):
            head.setText(text.word(f"cases.plan.{name}"))
        self._region_head.setText(self.tr("Official numbers of"))
        self.contacts.setText(self.tr("Save numbers of providers…"))
        self.rehearse.setText(self.tr("Rehearse it"))
        if self.known is None:
            return
        self.region.clear()
        for code in REGIONS:
            self.region.addItem(text.word(f"cases.region.{code}"), code)
        self.region.setCurrentIndex(self.region.findData(self.known.plan.region))
        chosen = self.drill.currentData()
        self.drill.clear()
        for kind in KINDS:
            self.drill.addItem(text.word(f"cases.flow.{kind}.panic"), kind)
        self.drill.setCurrentIndex(max(0, self.drill.findData(chosen)))
        self.drill.setAccessibleName(self.tr("What is rehearsed"))
        self.region.setAccessibleName(self._region_head.text())

    def set_language(self, language: str) -> None:
        """Speak another language."""
        self.wording = Wording(language)
        if self.known is not None:
            self._lay_out(self.known)
            self._fill(self.known)
        self.retranslate()

    # what somebody does

    def _named(self, words: str) -> None:
        line = self.sender()
        if not isinstance(line, KeptLine) or self.known is None:
            return
        code = str(line.property("role"))
        phone = dict(self.known.people).get(words.strip(), "")
        if phone and not self.roles[code][1].text():
            self.roles[code][1].put(phone)
        self._tell_role(code)

    def _put_role(self, _words: str) -> None:
        line = self.sender()
        if isinstance(line, KeptLine):
            self._tell_role(str(line.property("role")))

    def _tell_role(self, code: str) -> None:
        who, phone = self.roles[code]
        if self.known is None:
            return
        one, before = PlanRole(0, code, who.text().strip(), phone.text().strip()), self.known.plan.role(code)
        if (one.name, one.phone) != (before.name, before.phone):
            self.role_put.emit(one)

    def _put_number(self, words: str) -> None:
        line = self.sender()
        if isinstance(line, KeptLine) and self.known is not None:
            # Another number is one that nobody has checked yet.
            self.number_put.emit(PlanNumber(0, self.known.plan.region, str(line.property("code")), words.strip()))

    def _checked(self) -> None:
        button = self.sender()
        if isinstance(button, Button) and self.known is not None:
            code = str(button.property("code"))
            line, _ = self.numbers[code]
            number = line.text().strip()
            self.number_put.emit(PlanNumber(0, self.known.plan.region, code, number, self.known.today))

    def _put_region(self) -> None:
        self.region_put.emit(str(self.region.currentData()))

    def _rehearse(self) -> None:
        self.drill_wanted.emit(str(self.drill.currentData()))

    def _leave(self) -> None:
        self.flush()
        self.back_wanted.emit()

    def flush(self) -> None:
        """Keep what was typed last."""
        for line, _ in self.numbers.values():
            line.flush()
        for who, phone in self.roles.values():
            who.flush()
            phone.flush()


def _empty(layout: QGridLayout | QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        gone = item.widget()
        if gone is not None:
            gone.hide()
            gone.deleteLater()
