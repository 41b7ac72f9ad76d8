"""What a sheet asks: the shop's own items, others hidden, another order; every change is a version, and undoable."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from posdesk.checklists.model import Ask, Item, Kind, Section, Template
from posdesk.checklists.rules import editing, templates
from posdesk.ui.buttons import Button, Choice
from posdesk.ui.card import Card
from posdesk.ui.fonts import Size
from posdesk.ui.frame import labelled
from posdesk.ui.labels import Words
from posdesk.ui.table import Cell, Column, PagedModel, Row, Table
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

SIDE: Final = 420
_WIDE: Final = 16_777_215


class OwnForm(Card):
    """The item that is chosen: what it asks and why; one of the shop's own can be put otherwise."""

    kept = Signal(object)
    hidden = Signal()
    taken_out = Signal()

    def __init__(self) -> None:
        super().__init__(16, 6)
        self.setFixedWidth(SIDE)
        self.item: Item | None = None
        self.title, self.about, self.why = (
            Words(size=Size.LEAD, bold=True, wrap=True),
            Words(quiet=True, wrap=True),
            Words(wrap=True),
        )
        self.fields = QWidget()
        self.words, self.every = QLineEdit(), QLineEdit()
        self.who, self.ask, self.section = Choice(), Choice(), Choice()
        self.words.setMaxLength(editing.LONGEST)
        self.every.setValidator(QIntValidator(1, editing.MOST_DAYS, self))
        self.main, self.hide_it, self.out = Button(look="main"), Button(), Button(look="bare", icon="circle-minus")
        form = QVBoxLayout(self.fields)
        form.setContentsMargins(QMargins(0, 0, 0, 0))
        form.setSpacing(4)
        self._labels = [labelled("", one) for one in (self.words, self.section, self.who, self.every, self.ask)]
        for label, control in zip(
            self._labels, (self.words, self.section, self.who, self.every, self.ask), strict=True
        ):
            form.addWidget(label)
            form.addWidget(control)
            form.addSpacing(6)
            if isinstance(control, Choice):
                control.setMaximumWidth(_WIDE)
        foot = QHBoxLayout()
        for button in (self.main, self.hide_it, self.out):
            foot.addWidget(button)
        foot.addStretch()
        for widget in (self.title, self.about, self.why, self.fields):
            self.column.addWidget(widget)
        self.column.addStretch()
        self.column.addLayout(foot)
        self.main.clicked.connect(self._keep)
        self.hide_it.clicked.connect(self.hidden)
        self.out.clicked.connect(self.taken_out)

    def show_item(
        self, item: Item, section: str, sections: Sequence[tuple[str, str]], wording: Wording, kind: Kind
    ) -> None:
        """Show an item; ``sections`` are code and words of all."""
        self.item = item
        own = bool(item.own) or not item.id
        words = None if own else templates.words(kind, wording.language).items[item.id]
        text = wording.text
        self.title.setText(self.tr("A new item") if not item.id else item.own if words is None else words.text)
        who = text.word(f"checklists.who.{item.who}")
        days = self.tr("within %n day(s)", "", item.every)
        self.about.setText(" · ".join(filter(None, (who, days, "" if words is None else words.ref))))
        self.about.setVisible(bool(item.id))
        self.why.setText("" if words is None else words.why)
        self.why.setVisible(words is not None)
        self.fields.setVisible(own)
        self._fill(item, section, sections, wording)
        self.main.setVisible(own)
        self.main.setText(self.tr("Keep") if item.id else self.tr("Add it"))
        self.hide_it.setVisible(bool(item.id))
        self.hide_it.setText(self.tr("Ask it again") if item.hidden else self.tr("Ask it no longer"))
        self.out.setVisible(bool(item.own) and bool(item.id))
        self.out.setText(self.tr("Take out"))

    def _fill(self, item: Item, section: str, sections: Sequence[tuple[str, str]], wording: Wording) -> None:
        names = (self.tr("What is asked"), self.tr("Section"), self.tr("Who looks"), self.tr("Within how many days"),
                 self.tr("What it asks for"))  # fmt: skip
        controls = (self.words, self.section, self.who, self.every, self.ask)
        for label, control, name in zip(self._labels, controls, names, strict=True):
            label.setText(name)
            control.setAccessibleName(name)
        self.words.setText(item.own)
        self.every.setText(str(item.every))
        for choice, offers, chosen in (
            (self.section, sections, section),
            (self.who, [(code, wording.text.word(f"checklists.who.{code}")) for code in editing.WHO], item.who),
            (self.ask, [(str(ask), wording.text.word(f"checklists.ask.{ask}")) for ask in editing.ASKS], str(item.ask)),
        ):
            choice.clear()
            for code, words in offers:
                choice.addItem(words, code)
            choice.setCurrentIndex(max(0, choice.findData(chosen)))

    def _keep(self) -> None:
        item = self.item
        if item is None:
            return
        for line in (self.words, self.every):
            if not line.text().strip() or not line.hasAcceptableInput():
                line.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        draft = replace(
            item, own=self.words.text().strip(), who=str(self.who.currentData()), every=int(self.every.text()),
            ask=Ask(str(self.ask.currentData())),
        )  # fmt: skip
        self.kept.emit((draft, str(self.section.currentData())))


class ItemsPlace(QWidget):
    """The items of one sheet; ``asked`` brings them as they should be, and what to say of it."""

    asked = Signal(object, object, str)
    kind_chosen = Signal()

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self.wording = wording
        self.kind = Choice()
        self.version = Words(quiet=True, wrap=True)
        self.add, self.up, self.down = Button(icon="plus"), Button(), Button()
        self.template: Template | None = None
        self.shown: list[tuple[str, Item]] = []
        self.table = Table(PagedModel((), self))
        self.form = OwnForm()
        self._wanted = ""
        self._fresh = f"{editing.OWN}1"
        head = QHBoxLayout()
        head.setSpacing(8)
        for widget in (self.kind, self.version):
            head.addWidget(widget, 1 if widget is self.version else 0)
        for button in (self.up, self.down, self.add):
            head.addWidget(button)
        listing = Card(1, 0)
        listing.column.addWidget(self.table)
        body = QHBoxLayout()
        body.setSpacing(12)
        body.addWidget(listing, 1)
        body.addWidget(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(QMargins(0, 0, 0, 0))
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(body, 1)
        for kind in editing.Editable:
            self.kind.addItem("", str(kind))
        self.kind.currentIndexChanged.connect(self.kind_chosen)
        self.table.chosen.connect(self._chosen)
        self.add.clicked.connect(self._add)
        self.up.clicked.connect(self._move_up)
        self.down.clicked.connect(self._move_down)
        self.form.kept.connect(self._kept)
        self.form.hidden.connect(self._hide)
        self.form.taken_out.connect(self._take_out)

    @property
    def current_kind(self) -> Kind:
        """Which sheet it is about."""
        return Kind(str(self.kind.currentData()))

    @property
    def _shown_kind(self) -> Kind:
        """Which sheet the list shows: until what was chosen last has been read, the one before."""
        return self.current_kind if self.template is None else self.template.kind

    def show_template(self, template: Template, fresh: str, wording: Wording) -> None:
        """Show what a sheet asks; ``fresh`` is the name that a new item gets."""
        chosen = self._wanted or self._current_id()
        self.template, self._fresh, self.wording, self._wanted = template, fresh, wording, ""
        self._say()
        self.shown = [(section.id, item) for section in template.sections for item in section.items]
        self.table.rows.show_rows(range(len(self.shown)), self._rows)
        if self.shown:
            place = next((n for n, (_, item) in enumerate(self.shown) if item.id == chosen), 0)
            self.table.choose_row(place)
            self._chosen(place)

    def _say(self) -> None:
        words = self.wording.text
        for place in range(self.kind.count()):
            self.kind.setItemText(place, words.word(f"checklists.kind.{self.kind.itemData(place)}"))
        self.kind.setAccessibleName(self.tr("Sheet"))
        self.table.set_columns((
            Column("section", self.tr("Section"), 150, sortable=False), Column("words", self.tr("What is asked"), 340,
            sortable=False), Column("who", self.tr("Who"), 104, sortable=False),
            Column("every", self.tr("Days"), 60, figures=True, sortable=False),
        ))  # fmt: skip
        if self.template is not None:
            told = self.tr("Version {version}. Sheets that are printed stay as they are.")
            self.version.setText(told.format(version=self.template.version))
        self.add.setText(self.tr("Add an item"))
        self.up.setText(self.tr("Up"))
        self.down.setText(self.tr("Down"))
        self.up.setToolTip(self.tr("Alt+Up"))
        self.down.setToolTip(self.tr("Alt+Down"))

    def _rows(self, places: Sequence[int]) -> Sequence[Row]:
        words = templates.words(self._shown_kind, self.wording.language)
        made = []
        for place in places:
            section, item = self.shown[place]
            text = item.own or words.items[item.id].text
            icon, tone = ("eye-off", Tone.QUIET) if item.hidden else ("plus", Tone.ASK) if item.own else ("", None)
            who = self.wording.text.word(f"checklists.who.{item.who}")
            made.append((
                Cell(words.sections[section], muted=True), Cell(text, icon=icon, tone=tone, muted=item.hidden),
                Cell(who, muted=item.hidden), Cell(str(item.every), muted=item.hidden),
            ))  # fmt: skip
        return made

    @property
    def sections(self) -> tuple[Section, ...]:
        """What is asked now."""
        return () if self.template is None else self.template.sections

    def _current_id(self) -> str:
        place = self.table.currentIndex().row()
        return self.shown[place][1].id if 0 <= place < len(self.shown) else ""

    def _offers(self) -> list[tuple[str, str]]:
        words = templates.words(self._shown_kind, self.wording.language)
        return [(section.id, words.sections[section.id]) for section in self.sections]

    def _chosen(self, place: int) -> None:
        if 0 <= place < len(self.shown):
            section, item = self.shown[place]
            self.form.show_item(item, section, self._offers(), self.wording, self._shown_kind)

    def _add(self) -> None:
        place = self.table.currentIndex().row()
        section = self.shown[place][0] if 0 <= place < len(self.shown) else self.sections[0].id
        self.form.show_item(Item("", "O"), section, self._offers(), self.wording, self._shown_kind)
        self.form.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _kept(self, made: tuple[Item, str]) -> None:
        item, section = made
        new = not item.id
        if new:
            item = replace(item, id=self._fresh)
        self._wanted = item.id
        sections = []
        for one in self.sections:
            items = list(one.items)
            there = next((n for n, other in enumerate(items) if other.id == item.id), None)
            if there is not None and one.id == section:
                items[there] = item
            elif there is not None:
                del items[there]
            elif one.id == section:
                items.append(item)
            sections.append(replace(one, items=tuple(items)))
        self._ask(sections, self.tr("It is asked from the next sheet on.") if new else self.tr("Kept."))

    def _hide(self) -> None:
        name = self._current_id()
        sections = [
            replace(one, items=tuple(replace(i, hidden=not i.hidden) if i.id == name else i for i in one.items))
            for one in self.sections
        ]
        self._ask(sections, self.tr("Changed from the next sheet on."))

    def _take_out(self) -> None:
        name = self._current_id()
        sections = [replace(one, items=tuple(i for i in one.items if i.id != name)) for one in self.sections]
        self._ask(sections, self.tr("Taken out. Sheets that asked it keep it."))

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        self._wanted = self._current_id()
        moved = editing.move(self.sections, self._wanted, by)
        if moved != self.sections:
            self._ask(moved, self.tr("Moved."))

    def _ask(self, sections: Sequence[Section], words: str) -> None:
        self.asked.emit(self._shown_kind, tuple(sections), words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move(step)
        else:
            super().keyPressEvent(event)
