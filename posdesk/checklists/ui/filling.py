"""A sheet that came back is typed in: one key a line, written numbers compared at once, kept as one goes along."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QMargins, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from posdesk.checklists.model import Kind, Sheet
from posdesk.checklists.rules import accepting, numbering, results
from posdesk.checklists.rules.results import Filled
from posdesk.checklists.service import Entry, Shelf
from posdesk.checklists.ui.desk import ChecklistDesk
from posdesk.checklists.ui.lines import Lines
from posdesk.checklists.ui.typing import TypingTable
from posdesk.checklists.ui.whose import WhoseLine
from posdesk.kit.errors import PosdeskError
from posdesk.kit.jobs import Job
from posdesk.shop.model import Role
from posdesk.ui.buttons import Choice
from posdesk.ui.card import Card
from posdesk.ui.fonts import Size
from posdesk.ui.frame import Frame, labelled
from posdesk.ui.labels import Words
from posdesk.ui.pause import Pause
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone
from posdesk.ui.tick import Tick

PAUSE = 700
"""Milliseconds after the last key that what was typed is kept."""


class Keeper(QObject):
    """Keeps what was typed; it outlives the dialog, so that what is kept at its closing is told as well."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, desk: ChecklistDesk, lane: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._lane = desk, lane

    def keep(self, sheet: int, blocks: Sequence[tuple[str, Sequence[Filled]]]) -> None:
        """Keep some blocks of a sheet."""
        desk = self._desk

        def work(_job: Job) -> int:
            lists = desk.checklists()
            for key, answers in blocks:
                lists.fill(sheet, key, answers)
            return len(blocks)

        self._lane.run(work, self._kept, self._failed, saves=True)

    def _kept(self, _blocks: int) -> None:
        self.changed.emit()

    def _failed(self, error: PosdeskError) -> None:
        self.failed.emit(error)


class FoundDialog(Frame):
    """Asks what stands on the lines for devices that were found and are not listed; ``agreed`` brings the three."""

    agreed = Signal(str, str, str)

    def __init__(self, lane: Lane, language: str, parent: QWidget) -> None:
        super().__init__(lane, language, parent, (520, 380))
        self.what, self.serial, self.where = QLineEdit(), QLineEdit(), QLineEdit()
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(QMargins(0, 0, 0, 0))
        column.setSpacing(4)
        text = self.wording.text
        for code, line in (("what", self.what), ("serial", self.serial), ("where", self.where)):
            line.setMaxLength(results.LONGEST)
            column.addWidget(labelled(text.word(f"checklists.paper.found.{code}"), line))
            column.addWidget(line)
            column.addSpacing(6)
        column.addStretch()
        self.places.addWidget(place)
        note = text.word("checklists.paper.found.note")
        self.say(text.word("checklists.paper.found.title"), note, self.tr("Write it down"), self.tr("Cancel"))
        self.what.textChanged.connect(self._look)
        self._look()

    def _look(self) -> None:
        self.main.setEnabled(bool(self.what.text().strip()))

    def go_on(self) -> None:
        self.accept()
        self.agreed.emit(self.what.text().strip(), self.serial.text().strip(), self.where.text().strip())


class FillDialog(Frame):
    """The lines of one sheet; ``done_with`` brings its number once all is typed in."""

    done_with = Signal(str)

    def __init__(
        self, desk: ChecklistDesk, entry: Entry, shelf: Shelf, lane: Lane, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(lane, language, parent, (1080, 700))
        self._desk, self._entry, self._shelf = desk, entry, shelf
        self.keeper = Keeper(desk, lane, parent or lane)
        self.keeper.failed.connect(self.refused)
        self.lines = Lines(entry.printout, entry.parts, shelf.devices, self)
        self.table = TypingTable(self.lines)
        self.inspector, self.day, self.signed = Choice(), QLineEdit(), Tick("")
        self.told, self.whose = Words(wrap=True), WhoseLine(self.wording)
        self.hint = Words(size=Size.CAPTION, quiet=True, wrap=True)
        self._dirty: dict[str, None] = {}
        self._pause = Pause(PAUSE, self.keep, self)
        self._lay_out()
        self._fill()
        self._say()
        self.aside.setText(self.tr("Found, not listed…"))
        self.aside.setVisible(not self._is_acceptance)
        self.aside.clicked.connect(self._ask_found)
        self.lines.touched.connect(self._touched)
        self.table.moved.connect(self._moved)

    @property
    def _is_acceptance(self) -> bool:
        return self._entry.printout.kind is Kind.ACCEPTANCE

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        by = self.tr("Received by") if self._is_acceptance else self.tr("Inspected by")
        for name, control in ((by, self.inspector), (self.tr("on"), self.day)):
            label = Words(name, quiet=True)
            label.setBuddy(control)
            control.setAccessibleName(name)
            row.addWidget(label)
            row.addWidget(control)
        row.addSpacing(8)
        row.addWidget(self.signed)
        row.addStretch()
        self.day.setFixedWidth(120)
        self.day.setPlaceholderText("YYYY-MM-DD")
        card = Card(1, 0)
        card.column.addWidget(self.table)
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(QMargins(0, 0, 0, 0))
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(card, 1)
        column.addWidget(self.whose)
        column.addWidget(self.told)
        column.addWidget(self.hint)
        self.places.addWidget(place)
        self.main.setDefault(False)

    def _fill(self) -> None:
        sheet, book = self._entry.sheet, self._shelf.book
        self.inspector.addItem(self.tr("not said"), None)
        for person in book.people:
            if person.left is None or person.left >= self._shelf.today or person.id == sheet.inspector:
                self.inspector.addItem(person.name, person.id)
        chosen = self.inspector.findData(sheet.inspector) if sheet.inspector is not None else 0
        self.inspector.setCurrentIndex(max(chosen, 0))
        self.day.setText((sheet.inspected or self._shelf.today).isoformat())
        owners = any(one.role is Role.OWNER for one in book.people)
        both = self.tr("Receiver and approver have signed") if self._is_acceptance else self.tr(
            "Inspector and owner have signed"
        )  # fmt: skip
        self.signed.setText(both if owners else self.tr("It is signed"))
        self.signed.setChecked(sheet.signed)

    def _say(self) -> None:
        printout = self._entry.printout
        month = self.wording.text.show(numbering.first_day(printout.month), "monthyear")
        about = " · ".join(filter(None, (printout.shop, month, printout.number)))
        self.say(self.tr("Type in what is ticked"), about, self.tr("All is typed in"), self.tr("Close"))
        words = self.wording.text
        self.table.hints = (
            words.word("checklists.ask.serial"), words.word("checklists.ask.code"), words.word("checklists.ask.number"),
            self.tr("N: note"),
        )  # fmt: skip
        keys = self.tr("1 OK · 2 fault · 3 not checked · 0 take back · A the rest of the block is OK · arrows go on · "
                       "Enter write · N note")  # fmt: skip
        if self._is_acceptance:
            keys = self.tr("1 OK · 2 fault · 3 not applicable, with a note of what was done instead · 0 take back · "
                           "A the rest of the block is OK · arrows go on · Enter write · N note")  # fmt: skip
        self.hint.setText(keys)
        self.whose.setVisible(self._is_acceptance)
        self.table.setAccessibleName(self.tr("Lines of the sheet"))
        self._count()

    def _count(self) -> None:
        total, answered, faults, left = self.lines.counts()
        parts = [self.tr("%n of {all} answered", "", answered).format(all=total)]
        if faults:
            parts.append(self.tr("%n fault(s)", "", faults))
        if left and answered:
            parts.append(self.tr("%n still open", "", left))
        self.status.setText(" · ".join(parts))
        if self._is_acceptance:
            self.whose.look(self.lines)

    def begin(self) -> None:
        """Put the keyboard on the first line that nobody has answered."""
        self.table.begin()

    # what was typed

    def _touched(self, key: str) -> None:
        self._dirty[key] = None
        self._count()
        self._pause.start()

    def _moved(self, place: int) -> None:
        line = self.lines.lines[place]
        found = self.lines.compared(line)
        if not line.block.boxes:
            self._moved_on_written(found)
        elif found == results.OTHER:
            self.told.set_tone(Tone.DANGER)
            self.told.setText(
                self.tr("That is another one than the list has. Do not use the device; it becomes a case.")
            )
        elif found == results.MISREAD:
            self.told.set_tone(Tone.NOTICE)
            self.told.setText(
                self.tr("Look again: it differs only in signs that are easily mistaken, such as O and 0.")
            )
        elif line.row is not None:
            self.told.set_tone(None)
            self.told.setText("  ".join((*line.row.told[:1], *line.row.words[1:2])))

    def _moved_on_written(self, found: str) -> None:
        """Of what is only written the line above says whose it is; here, whether the same stands everywhere."""
        own = self.lines.lines[self.table.currentIndex().row()].row
        elsewhere = found == results.OTHER and own is not None and own.id in accepting.ELSEWHERE
        self.told.set_tone(Tone.DANGER if elsewhere else None)
        self.told.setText(self.tr("Another one than on the device. Do not use it.") if elsewhere else "")

    def _ask_found(self) -> None:
        dialog = FoundDialog(self.lane, self.wording.language, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.agreed.connect(self._found)
        dialog.open()
        dialog.what.setFocus()

    def _found(self, what: str, serial: str, where: str) -> None:
        desk, sheet, person = self._desk, self._entry.sheet, self.inspector.currentData()

        def work(_job: Job) -> str:
            return desk.checklists().found(sheet, what, serial, where, person).what

        self.work(work, self._written, self.tr("Telling the inventory…"))

    def _written(self, what: str) -> None:
        words = self.tr("{what} is written down; the inventory asks what it is.").format(what=what)
        self.banner.say(Tone.GOOD, words, seconds=20)
        self._count()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Keep what was typed, now."""
        self._pause.stop()
        keys, self._dirty = tuple(self._dirty), {}
        if not keys:
            return
        self.keeper.keep(self._entry.sheet.id, [(key, self.lines.of_block(key)) for key in keys])

    @property
    def inspected(self) -> date | None:
        """The day that stands there; None for what is no day."""
        try:
            return date.fromisoformat(self.day.text().strip())
        except ValueError:
            return None

    def go_on(self) -> None:
        """All of it is typed in."""
        day = self.inspected
        if day is None or day > self._shelf.today:
            self.banner.say(Tone.WARNING, self.tr("Write the day of the inspection as 2026-11-30; it is not to come."))
            self.day.setFocus()
            return
        self.keep()
        desk, number, person = self._desk, self._entry.sheet.id, self.inspector.currentData()
        signed = self.signed.isChecked()

        def work(_job: Job) -> Sheet:
            return desk.checklists().finish(number, person, day, signed=signed)

        self.work(work, self._finished, self.tr("Telling the inventory…"))

    def _finished(self, sheet: Sheet) -> None:
        self.accept()
        self.done_with.emit(sheet.number)

    def reject(self) -> None:
        """Close; what was typed is kept."""
        self.keep()
        super().reject()
