"""The form of a device: all its fields in sections, what is wrong marked where it is, twins shown, a new one added."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import Any, Final

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from posdesk.devices.model import Device, Kind, Status
from posdesk.devices.rules import binding, status
from posdesk.devices.ui.fields import DAYS, MARKED, NUMBERS, SECTIONS, fields_of
from posdesk.devices.ui.forms import DayLine, Line, NumberLine, Pick
from posdesk.devices.ui.names import Names
from posdesk.devices.ui.shelf import Shelf, called
from posdesk.devices.ui.tell import ask_for_picture
from posdesk.ui import scroll as scrolling
from posdesk.ui.buttons import Button
from posdesk.ui.card import Card
from posdesk.ui.fonts import Size
from posdesk.ui.frame import room_for
from posdesk.ui.labels import Words
from posdesk.ui.segments import Segments
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

_BEGINS: Final = status.BEGINS
READ: Final = ("serial", "content")
"""Fields that a photo of the label, or of the code itself, says better than anybody types."""
_AS_BEFORE: Final = ("status", "merchant", "provider", "account", "shop", "counter")
"""What most likely holds of the next device as well."""


class Field(QWidget):
    """One field: its name, its control, and under it what is wrong or should be looked at."""

    def __init__(self, name: str, words: str, control: Any, beside: QWidget | None = None) -> None:
        super().__init__()
        self.name, self.control = name, control
        self.label, self.told = Words(words, size=Size.CAPTION, quiet=True), Words(wrap=True, size=Size.CAPTION)
        self.label.setBuddy(control)
        control.setAccessibleName(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(QMargins(0, 0, 0, 0))
        column.setSpacing(2)
        column.addWidget(self.label)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(control, 1)
        if beside is not None:
            row.addWidget(beside)
        column.addLayout(row)
        column.addWidget(self.told)
        column.addStretch()
        self.told.hide()

    def mark(self, words: str, tone: Tone = Tone.DANGER) -> None:
        """Say something about it; nothing: all is well."""
        self.told.set_tone(tone)
        self.told.setText(words)
        self.told.setVisible(bool(words))
        self.control.setAccessibleDescription(words)


class Editor(QDialog):
    """``agreed`` brings the device as it should be kept; ``device_wanted`` the number of a twin to look at instead."""

    agreed = Signal(object)
    another_wanted = Signal(object)
    """After ``agreed``: the device from which the next one begins, in the same place and of the same contract."""
    device_wanted = Signal(int)
    pictures = Signal(str, list)
    """The field that a code is read into, and the photos of it."""

    def __init__(self, device: Device, shelf: Shelf, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.resize(760, min(640, room_for(self)))
        self._device, self._shelf, self._wording = device, shelf, wording
        self._names = Names(self)
        self.fields: dict[str, Field] = {}
        self._cards: dict[str, Card] = {}
        self._grids: dict[str, QGridLayout] = {}
        self.title = Words(size=Size.SECTION, bold=True)
        self.begins, self.meaning = Segments(len(_BEGINS)), Words(wrap=True, quiet=True)
        self.source = Field("source", self.tr("Who changed a version, and by what channel"), Line())
        self.twin, self.show_twin = Words(wrap=True), Button(look="plain")
        self.main, self.cancel, self.next = Button(look="main"), Button(), Button()
        self.reads = {name: Button(icon="image") for name in READ}
        self._twin = 0
        self._build()
        self._say()
        self._arrange()
        self.begins.shown.connect(self._mean)
        self.show_twin.clicked.connect(self._go_to_twin)
        self.main.clicked.connect(self.agree)
        self.main.setDefault(True)
        self.next.clicked.connect(self.agree_and_go_on)
        self.cancel.clicked.connect(self.reject)
        for name, read in self.reads.items():
            read.clicked.connect(partial(self._ask_for_photo, name))
        self.fields["name"].control.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_new(self) -> bool:
        """Whether a device is added."""
        return self._device.id <= 0

    def _build(self) -> None:
        page = scrolling.Column(12)
        page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        heads = self._heads()
        for section, names in SECTIONS.items():
            card = Card(16, 8)
            card.column.addWidget(Words(heads[section], bold=True))
            grid = QGridLayout()
            grid.setHorizontalSpacing(16)
            grid.setVerticalSpacing(8)
            grid.setColumnStretch(0, 1)
            grid.setColumnStretch(1, 1)
            card.column.addLayout(grid)
            for name in names:
                self.fields[name] = Field(name, self._names.of(name), self._control(name), self.reads.get(name))
            if section == "versions" and not self.is_new:
                card.column.addWidget(self.source)
            self._cards[section], self._grids[section] = card, grid
            page.inside.addWidget(card)
        page.inside.addStretch()
        foot = QHBoxLayout()
        foot.setSpacing(8)
        self.twin.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        foot.addWidget(self.twin, 1)
        foot.addWidget(self.show_twin)
        foot.addWidget(self.cancel)
        foot.addWidget(self.next)
        foot.addWidget(self.main)
        column = QVBoxLayout(self)
        column.setContentsMargins(QMargins(24, 20, 24, 16))
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.begins)
        column.addWidget(self.meaning)
        column.addWidget(page, 1)
        column.addLayout(foot)
        self.twin.set_tone(Tone.DANGER)
        self.show_twin.hide()
        self.next.setVisible(self.is_new)
        self.begins.setVisible(self.is_new)
        self.meaning.setVisible(self.is_new)
        kind, shop = self.fields["kind"].control, self.fields["shop"].control
        kind.currentIndexChanged.connect(self._arrange)
        shop.currentIndexChanged.connect(self._offer_counters)
        self.fields["serial"].control.textChanged.connect(self._look_alike)

    def _control(self, name: str) -> QWidget:
        value = getattr(self._device, name)
        if name in DAYS:
            return DayLine(value, self._shelf.today)
        if name in NUMBERS:
            return NumberLine(value)
        book, none = self._shelf.book, self.tr("not said")
        if name == "kind":
            word = self._wording.text.word
            return Pick("", [(word(f"devices.kind.{kind}"), kind) for kind in Kind], value)
        if name == "fixed":
            return Pick("", [(self.tr("stays where it is"), True), (self.tr("is carried about"), False)], value)
        if name == "custodian":
            here = [one for one in book.people if one.left is None or one.left >= self._shelf.today or one.id == value]
            return Pick(none, [(one.name, one.id) for one in here], value)
        offers: dict[str, list[tuple[str, object]]] = {
            "merchant": [(f"{one.number} {one.name}".strip(), one.id) for one in book.merchants],
            "provider": [(one.name, one.id) for one in book.providers],
            "account": [(f"{one.bank} *{one.last4}".strip(), one.id) for one in book.accounts],
            "shop": [(one.name, one.id) for one in book.shops],
            "counter": self._counters(self._device.shop),
        }
        if name in offers:
            return Pick(none, offers[name], value)
        return Line(value)

    def _counters(self, shop: object) -> list[tuple[str, object]]:
        return [(one.name, one.id) for one in self._shelf.book.counters if one.shop == shop]

    def _offer_counters(self) -> None:
        control: Pick = self.fields["counter"].control
        before = control.value
        control.clear()
        control.addItem(self.tr("not said"), None)
        for word, value in self._counters(self.fields["shop"].control.value):
            control.addItem(word, value)
        values = [control.itemData(n) for n in range(control.count())]
        control.setCurrentIndex(values.index(before) if before in values else 0)

    def _arrange(self) -> None:
        """Lay out the fields that the chosen kind has; what a hidden one holds is kept."""
        shown = fields_of(Kind(self.fields["kind"].control.value))
        for section, names in SECTIONS.items():
            grid, here = self._grids[section], [name for name in names if name in shown]
            for name in names:
                grid.removeWidget(self.fields[name])
                self.fields[name].setParent(self._cards[section])
                self.fields[name].setVisible(name in shown)
            for place, name in enumerate(here):
                grid.addWidget(self.fields[name], place // 2, place % 2)
            self._cards[section].setVisible(bool(here))
        order: list[QWidget] = [self.begins.button(place) for place in range(len(_BEGINS))]
        for name in (name for names in SECTIONS.values() for name in names if name in shown):
            order += [self.fields[name].control, *([self.reads[name]] if name in self.reads else [])]
        for first, second in pairwise((*order, self.cancel, self.next, self.main)):
            QWidget.setTabOrder(first, second)

    # what is in it

    def draft(self) -> Device:
        """The device as the form has it; fields that its kind has not stay as they were."""
        shown = fields_of(Kind(self.fields["kind"].control.value))
        values: dict[str, Any] = {name: field.control.value for name, field in self.fields.items() if name in shown}
        # Qt hands back the word that a kind is written as, and rules ask for the kind itself
        values["kind"] = Kind(values["kind"])
        if self.is_new:
            values["status"] = _BEGINS[self.begins.current]
        return replace(self._device, **values)

    def agree_and_go_on(self) -> None:
        """Hand the device over, and begin the next one."""
        draft = self.draft()
        if self.agree():
            kept = {name: getattr(draft, name) for name in _AS_BEFORE}
            self.another_wanted.emit(Device(**kept))

    def agree(self) -> bool:
        """Hand the device over, or mark what is wrong in it; whether it was handed over."""
        draft, today = self.draft(), self._shelf.today
        word = self._wording.text.word
        wrong = {MARKED.get(code, code): word(f"devices.wrong.{code}") for code in binding.wrong(draft, today)}
        for name, field in self.fields.items():
            if name in DAYS and field.control.is_wrong:
                wrong[name] = self.tr("A day is written like 2026-03-31")
        self._mark(wrong)
        twins = binding.twins(draft, self._shelf.overview.devices)
        self._twin = twins[0].device.id if twins else 0
        self.twin.setText("")
        self.show_twin.setVisible(bool(twins) and not wrong)
        if twins and not wrong:
            other, field_name = twins[0].device, twins[0].field
            said = self.tr("{name} has this number already").format(name=called(other))
            self._mark({field_name: said})
            self.twin.setText(said)
            self.show_twin.setText(self.tr("Look at it"))
        if wrong or twins:
            return False
        self.accept()
        self.agreed.emit(draft)
        return True

    # read from photos

    def _ask_for_photo(self, name: str) -> None:
        ask_for_picture(
            self, self.tr("A photo of the label or the code"), self.tr("Pictures"), partial(self.pictures.emit, name)
        )

    def show_read(self, name: str, found: list[str]) -> None:
        """What a photo says; the field holds it, and somebody looks at it."""
        field = self.fields[name]
        if not found:
            field.mark(self.tr("No code was found in that photo. Come closer, hold it straight."), Tone.NOTICE)
            return
        field.control.setText(found[0])
        field.control.setCursorPosition(0)
        if len(found) > 1:
            others = self.tr(", ").join(found[1:])
            field.mark(self.tr("The photo says more: {others}. Which one is it?").format(others=others), Tone.NOTICE)
        elif name != "serial":
            field.mark("")
        field.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, name: str, words: str) -> None:
        """A photo cannot be read."""
        self.fields[name].mark(words)

    def _mark(self, wrong: dict[str, str]) -> None:
        for name, field in self.fields.items():
            field.mark(wrong.get(name, ""))
        if not wrong:
            self._look_alike()
            return
        first = next(field for name, field in self.fields.items() if name in wrong)
        first.control.setFocus(Qt.FocusReason.OtherFocusReason)
        scroll = self.findChild(scrolling.Column)
        if scroll is not None:
            scroll.ensureWidgetVisible(first)

    def _look_alike(self) -> None:
        """Hint at devices whose serial number differs in nothing but signs that look alike."""
        others: Iterable[Device] = (one for one in self._shelf.overview.devices if one.id != self._device.id)
        near = binding.near(self.fields["serial"].control.value, others)
        said = self.tr("Nearly that of {name} ({serial}): O or 0, I or 1?")
        words = said.format(name=called(near[0]), serial=near[0].serial) if near else ""
        self.fields["serial"].mark(words, Tone.NOTICE)

    def _go_to_twin(self) -> None:
        number = self._twin
        self.reject()
        self.device_wanted.emit(number)

    # words

    def _heads(self) -> dict[str, str]:
        return {
            "identity": self.tr("What it is"),
            "place": self.tr("Where it is"),
            "versions": self.tr("What is in it"),
            "purchase": self.tr("How it came"),
            "baseline": self.tr("By what tampering is told"),
            "dates": self.tr("Dates and notes"),
        }

    def _say(self) -> None:
        head = self.tr("Add a device") if self.is_new else self.tr("Edit {name}").format(name=called(self._device))
        self.title.setText(head)
        self.setWindowTitle(head)
        self.main.setText(self.tr("Add it") if self.is_new else self.tr("Keep it"))
        self.next.setText(self.tr("Add it, and another"))
        for name, read in self.reads.items():
            read.setText(self.tr("From a photo..."))
            read.setAccessibleName(self.tr("{field}: from a photo").format(field=self._names.of(name)))
        self.cancel.setText(self.tr("Cancel"))
        word = self._wording.text.word
        self.begins.say([word(f"devices.status.{one}") for one in _BEGINS])
        if self._device.status in _BEGINS:
            self.begins.go(_BEGINS.index(self._device.status))
        self._mean()

    def _mean(self) -> None:
        self.meaning.setText({
            Status.ORDERED: self.tr("It has not come yet. When it comes, it is accepted before anybody uses it."),
            Status.RECEIVED: self.tr("It is here, still unused. It takes no money until its acceptance is done."),
            Status.ADOPTED: self.tr("It was in use before this list. It goes on, and is accepted in due form later."),
        }[_BEGINS[self.begins.current]])  # fmt: skip

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter on a button means that button; in a line it keeps the whole.
        button = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QPushButton):
            button.click()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QLineEdit):
            self.agree()
        else:
            super().keyPressEvent(event)
