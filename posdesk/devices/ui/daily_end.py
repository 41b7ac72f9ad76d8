"""The end of a daily look: devices that stand in no list, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from posdesk.devices.model import Found, Outcome
from posdesk.devices.ui.kept import After
from posdesk.devices.ui.tell import Tell
from posdesk.ui.buttons import Button
from posdesk.ui.card import Card
from posdesk.ui.labels import Words
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording


class FoundPanel(Card):
    """What it is, its number, where it was found."""

    added = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(18, 10, parent)
        self.what, self.serial, self.where = QLineEdit(), QLineEdit(), QLineEdit()
        self.add, self._list = Button(icon="plus"), QVBoxLayout()
        self.kept: list[Found] = []
        for line, words in (
            (self.what, self.tr("What is it?")), (self.serial, self.tr("Its number, if it has one")),
            (self.where, self.tr("Where is it?")),
        ):  # fmt: skip
            label = Words(words, bold=True)
            label.setBuddy(line)
            line.setAccessibleName(words)
            line.setMaxLength(200)
            line.textEdited.connect(self._typed)
            self.column.addWidget(label)
            self.column.addWidget(line)
        self.add.setText(self.tr("Note it"))
        self.add.setEnabled(False)
        self.add.clicked.connect(self._add)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch()
        self.column.addLayout(row)
        self.column.addLayout(self._list)

    def _typed(self) -> None:
        self.add.setEnabled(bool(self.what.text().strip() or self.serial.text().strip()))

    def _add(self) -> None:
        one = Found(
            what=self.what.text().strip(), serial=self.serial.text().strip(), where=self.where.text().strip()
        )  # fmt: skip
        self.added.emit(one)

    def show_found(self, one: Found) -> None:
        """It is kept; another may follow."""
        self.kept.append(one)
        told = Tell()
        self._list.addWidget(told)
        words = self.tr("Noted: {what}. Nobody uses it until you know what it is.")
        told.say(Tone.WARNING, words.format(what=one.what or one.serial))
        for line in (self.what, self.serial, self.where):
            line.clear()
        self._typed()
        self.what.setFocus()


class Summary(Card):
    """What came of each device."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(18, 8, parent)
        self._wording = wording
        self.lines: list[Tell] = []
        self.answer = ""

    def show_round(self, ones: Sequence[After], found: Sequence[Found]) -> None:
        """Say it, the faults first."""
        rank = {Outcome.FAILED: 0, Outcome.OPEN: 1}
        tones = {Outcome.FAILED: Tone.DANGER, Outcome.OPEN: Tone.NOTICE}
        for after in sorted(ones, key=lambda one: rank.get(one.inspection.outcome, 2)):
            one = after.inspection
            word = self._wording.text.word
            told = word(f"devices.outcome.{one.outcome}")
            if one.faults:
                named = tuple(word(f"devices.item.{code}") for code in one.faults)
                told = self.tr("Fault at “{checks}”").format(checks=self._wording.text.show(named))
            name = after.device.name or after.device.model or word(f"devices.kind.{after.device.kind}")
            line = Tell()
            self.column.addWidget(line)
            line.say(tones.get(one.outcome, Tone.GOOD), self.tr("{name}: {what}").format(name=name, what=told))
            self.lines.append(line)
        for thing in found:
            line = Tell()
            self.column.addWidget(line)
            line.say(Tone.WARNING, self.tr("In no list: {what}").format(what=thing.what or thing.serial))
            self.lines.append(line)
        faults = sum(after.inspection.outcome is Outcome.FAILED for after in ones) + len(found)
        if faults:
            self.answer = self.tr("%n thing(s) need somebody.", "", faults)
        elif any(after.inspection.outcome is Outcome.OPEN for after in ones):
            self.answer = self.tr("Nothing was found, but not everything was checked.")
        else:
            self.answer = self.tr("All of them were looked at, and nothing was found.")
