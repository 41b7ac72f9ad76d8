"""One look at one device: what is asked of it line by line, answered by three keys, and the figures that are typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from posdesk.devices.model import Device, Inspection, Look, Seal
from posdesk.devices.rules import inspecting
from posdesk.devices.rules.checks import plain
from posdesk.devices.ui.photos import DropCard
from posdesk.devices.ui.tell import Answers, Tell, ask_for_picture
from posdesk.ui.buttons import Button
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words
from posdesk.ui.scroll import bring_into_view
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

OK, FAULT, UNCHECKED = "ok", "fault", "unchecked"
_KEYS: Final = {Qt.Key.Key_1: OK, Qt.Key.Key_2: FAULT, Qt.Key.Key_3: UNCHECKED}


class ItemRow(QWidget):
    """One line: what is asked, three answers, and below what is typed or told."""

    answered = Signal()
    passed = Signal()
    """It is answered by a key, and the next one is meant."""

    def __init__(self, code: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code, self.words = code, words
        self.keys = Answers(
            [(OK, "check-circle", Tone.GOOD), (FAULT, "circle-x", Tone.DANGER), (UNCHECKED, "minus", Tone.NOTICE)],
            large=True,
        )
        self.tell = Tell(Size.CAPTION)
        self.lines: list[QLineEdit] = []
        self.answers_first = False
        """Whether what is typed here is beside the answer, and not what it follows from."""
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Words(words, wrap=True), 1)
        head.addWidget(self.keys)
        self.below = QHBoxLayout()
        self.below.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(self.below)
        column.addWidget(self.tell)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.keys.chosen.connect(self.answered)

    @property
    def answer(self) -> str:
        """What was said."""
        return self.keys.answer

    def focus(self) -> None:
        """Bring the keyboard here: into what is typed, else onto the answers."""
        types = self.lines and not self.answers_first
        target: QWidget = self.lines[0] if types else self._chip
        self._take(target)

    @property
    def _chip(self) -> QWidget:
        return self.keys.chips[self.answer or OK]

    def _take(self, target: QWidget) -> None:
        target.setFocus(Qt.FocusReason.TabFocusReason)
        # a key goes on from line to line, and somebody who holds the device must not scroll as well
        bring_into_view(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        typing = any(line.hasFocus() for line in self.lines)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if typing and not self.answer:
                # what was typed says nothing for sure: the answer is still to be given
                self._take(self._chip)
            else:
                self.passed.emit()
        elif key in _KEYS and not typing:
            self.keys.choose(_KEYS[Qt.Key(key)])
            self.passed.emit()
        else:
            super().keyPressEvent(event)


class DeviceLook(DropCard):
    """All of one device; ``grave`` says at once that it should be stopped."""

    grave = Signal(bool)
    finished = Signal()
    """The last line was answered by a key."""
    pictures = Signal(list)
    """Photos in which the content of a static code is to be read."""

    def __init__(
        self, device: Device, look: Look, seals: Sequence[Seal], before: Inspection | None, wording: Wording,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(18, 4, parent)
        self.device, self.look, self._wording = device, look, wording
        self._seals = inspecting.seals_now(seals)
        self._before = before
        self.rows: dict[str, ItemRow] = {}
        self.serial, self.content, self.cables = QLineEdit(), QLineEdit(), QLineEdit()
        self.versions = {name: QLineEdit() for name in ("hardware", "firmware", "app")}
        self.note, self.read = QLineEdit(), Button(icon="image")
        for item in inspecting.items(device.kind, look):
            self._add(item)
        self.note.setPlaceholderText(self.tr("Note"))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setMaxLength(500)
        self.column.addWidget(self.note)
        self.dropped.connect(self.pictures)
        self.drop.guard(self.serial, self.content, self.cables, self.note, *self.versions.values())
        # only of a printed code something is read from a photo here
        self.setAcceptDrops("content" in self.rows)
        if before is not None:
            self._resume(before)

    def _add(self, item: str) -> None:
        row = ItemRow(item, self._wording.text.word(f"devices.item.{item}"))
        row.keys.say((self.tr("1 OK"), self.tr("2 Fault"), self.tr("3 Not checked")), row.words)
        row.answered.connect(self._answered)
        row.passed.connect(self._passed)
        self.rows[item] = row
        self.column.addWidget(row)
        if item == "serial" and self.device.serial:
            daily = self.look is Look.DAILY
            words = self.tr("Last 4 of the serial number") if daily else self.tr("The whole serial number")
            self._line(row, self.serial, words, self._typed_serial, 20 if daily else 60)
        elif item == "content":
            self._line(row, self.content, self.tr("What the code says"), self._typed_content, 2000)
            self.read.setText(self.tr("Read from a photo..."))
            self.read.clicked.connect(self._ask)
            row.below.addWidget(self.read)
        elif item == "cables" and self.look is not Look.DAILY:
            self._line(row, self.cables, self.tr("How many cables"), self._typed_cables, 2)
        elif item == "cables" and self.device.cables is not None:
            row.tell.say(Tone.QUIET, self.tr("%n cable(s) belong to it", "", self.device.cables))
        elif item == "seal":
            told = [" ".join(part for part in (seal.number, seal.position) if part) for seal in self._seals]
            words = self.tr("Seals: {numbers}").format(numbers=", ".join(told)) if told else ""
            row.tell.say(Tone.QUIET, words or self.tr("No seal is known of it."))
        elif item == "versions":
            row.answers_first = True
            names = {"hardware": self.tr("Hardware"), "firmware": self.tr("Firmware"), "app": self.tr("App")}
            for name, line in self.versions.items():
                self._line(row, line, names[name], self._typed_version, 60)
                line.setToolTip(getattr(self.device, name))

    def _line(self, row: ItemRow, line: QLineEdit, words: str, slot: object, longest: int) -> None:
        line.setPlaceholderText(words)
        line.setAccessibleName(words)
        line.setMaxLength(longest)
        line.textEdited.connect(slot)
        row.lines.append(line)
        if longest <= 20:
            line.setFixedWidth(260)
            row.below.addWidget(line)
            row.below.addStretch()
        else:
            row.below.addWidget(line, 1)

    # the figures judge themselves

    def _typed_serial(self) -> None:
        row, typed = self.rows["serial"], self.serial.text()
        enough = len(plain(typed)) >= inspecting.LAST
        if not enough:
            self._judge(row, "", Tone.QUIET, "")
        elif inspecting.serial_fits(self.device, typed, self.look):
            self._judge(row, OK, Tone.GOOD, self.tr("the same as in the inventory"))
        elif self._misread(typed):
            self._judge(row, "", Tone.ASK, self.tr("O or 0? Look again."))
        elif self.look is Look.DAILY or len(plain(typed)) >= len(plain(self.device.serial)):
            self._judge(row, FAULT, Tone.DANGER, self.tr("another one than in the inventory"))
        else:
            self._judge(row, "", Tone.QUIET, "")

    def _misread(self, typed: str) -> bool:
        if self.look is not Look.DAILY:
            return inspecting.serial_is_misread(self.device, typed)
        end = plain(self.device.serial)[-len(plain(typed)) :]
        return inspecting.serial_is_misread(replace(self.device, serial=end), typed)

    def _typed_content(self) -> None:
        row, said = self.rows["content"], self.content.text().strip()
        if not said:
            self._judge(row, "", Tone.QUIET, "")
        elif not self.device.content:
            self._judge(row, "", Tone.NOTICE, self.tr("The inventory does not know yet what it should say."))
        elif said == self.device.content.strip():
            self._judge(row, OK, Tone.GOOD, self.tr("It says what it said."))
        elif self.device.content.strip().startswith(said):
            self._judge(row, "", Tone.QUIET, "")
        else:
            self._judge(row, FAULT, Tone.DANGER, self.tr("It says something else. Cover it at once."))

    def show_content(self, contents: Sequence[str]) -> None:
        """What a photo of the code says."""
        row = self.rows.get("content")
        if row is None:
            return
        if not contents:
            row.tell.say(Tone.NOTICE, self.tr("No code was found in that photo. Come closer, hold it straight."))
            return
        known = self.device.content.strip()
        strange = [one for one in contents if one != known]
        # of several the one that does not belong there counts
        self.content.setText(strange[0] if strange else contents[0])
        self._typed_content()
        # from here Enter goes on; on the button it would read another photo
        row.focus()

    def _typed_cables(self) -> None:
        row, text = self.rows["cables"], self.cables.text().strip()
        if not text.isdecimal():
            self._judge(row, "", Tone.QUIET, "")
        elif self.device.cables is None:
            self._judge(row, row.answer, Tone.QUIET, self.tr("The inventory does not say how many belong to it."))
        elif int(text) == self.device.cables:
            self._judge(row, row.answer, Tone.GOOD, self.tr("as many as before"))
        else:
            words = self.tr("%n cable(s) belong to it", "", self.device.cables)
            self._judge(row, FAULT, Tone.DANGER, words)

    @property
    def _other_versions(self) -> list[str]:
        return [
            line.text().strip()
            for name, line in self.versions.items()
            if line.text().strip() and getattr(self.device, name) and line.text().strip() != getattr(self.device, name)
        ]

    def _typed_version(self) -> None:
        row, other = self.rows["versions"], self._other_versions
        if other:
            words = self.tr("Another version than before: {versions}. Ask the provider what changed it.")
            self._judge(row, FAULT, Tone.WARNING, words.format(versions=", ".join(other)))
        else:
            self._judge(row, row.answer if row.answer != FAULT else "", Tone.QUIET, "")

    def _judge(self, row: ItemRow, answer: str, tone: Tone, words: str) -> None:
        row.tell.say(tone, words)
        row.keys.show_answer(answer)
        self._answered()

    def _ask(self) -> None:
        ask_for_picture(self, self.tr("A photo of the code"), self.tr("Pictures"), self.pictures.emit)

    # answers

    def _answered(self) -> None:
        self.grave.emit(self.is_grave)

    def _passed(self) -> None:
        rows = list(self.rows.values())
        here = next((place for place, row in enumerate(rows) if row is self.sender()), len(rows))
        if here + 1 < len(rows):
            rows[here + 1].focus()
        else:
            self.finished.emit()

    def focus(self) -> None:
        """Bring the keyboard to the first thing that is not answered."""
        rows = list(self.rows.values())
        next((row for row in rows if not row.answer), rows[0]).focus()

    @property
    def is_grave(self) -> bool:
        """Whether what was said so far is enough to stop the device."""
        return bool(inspecting.GRAVE & set(self.faults))

    @property
    def faults(self) -> tuple[str, ...]:
        """Items that are not well."""
        return tuple(code for code, row in self.rows.items() if row.answer == FAULT)

    @property
    def begun(self) -> bool:
        """Whether anything was said."""
        typed = (self.serial, self.content, self.cables, self.note, *self.versions.values())
        return any(row.answer for row in self.rows.values()) or any(line.text().strip() for line in typed)

    def go_on_with(self, kept: Inspection) -> None:
        """What is said from now on completes this record of it."""
        self._before = kept
        left = [self.rows[code] for code in kept.unchecked if code in self.rows]
        (left[0] if left else self).focus()

    def inspection(self, person: int | None) -> Inspection:
        """What was said, to be kept; what nobody answered counts as not checked."""
        cables = self.cables.text().strip()
        extra = [words for words in (self.note.text().strip(), *self._other_versions) if words]
        return Inspection(
            self._before.id if self._before is not None else 0, self.device.id, self.look, None, person,
            serial=self.serial.text().strip(), cables=int(cables) if cables.isdecimal() else None,
            firmware=self.versions["firmware"].text().strip(), content=self.content.text().strip(),
            faults=self.faults,
            unchecked=tuple(code for code, row in self.rows.items() if row.answer not in (OK, FAULT)),
            note="; ".join(dict.fromkeys(extra)),
        )  # fmt: skip

    def _resume(self, before: Inspection) -> None:
        self.serial.setText(before.serial)
        self.content.setText(before.content)
        self.cables.setText("" if before.cables is None else str(before.cables))
        self.versions["firmware"].setText(before.firmware)
        self.note.setText(before.note)
        for code, row in self.rows.items():
            row.keys.show_answer(FAULT if code in before.faults else "" if code in before.unchecked else OK)
