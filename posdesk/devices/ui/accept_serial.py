"""The serial number as the device itself has it, typed twice or read from a photo, and held against all others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from posdesk.devices.model import Acceptance, Device
from posdesk.devices.papers.acceptance import LAST
from posdesk.devices.rules.checks import alike, plain
from posdesk.devices.ui.accept_check import PAUSE
from posdesk.devices.ui.photos import DropCard
from posdesk.devices.ui.tell import Tell, ask_for_picture
from posdesk.ui.buttons import Button
from posdesk.ui.card import Flow
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words
from posdesk.ui.pause import Pause
from posdesk.ui.theme import Tone

PLACES: Final = ("box", "notice", "screen")
"""Where else a serial number is read; the list is the fourth."""
_SHORTEST: Final = 4


class SerialPanel(DropCard):
    """The panel; ``changed`` brings the acceptance as it is now."""

    changed = Signal(object)
    pictures = Signal(list)
    """Paths of photos in which the bar code of the device is to be read."""

    def __init__(self, device: Device, acceptance: Acceptance, parent: QWidget | None = None) -> None:
        super().__init__(16, 8, parent)
        self.device, self.acceptance = device, acceptance
        self.first, self.again = QLineEdit(), QLineEdit()
        self.read, self.tell = Button(icon="image", look="plain"), Tell()
        self.found = Flow(6)
        self.fields = {place: QLineEdit() for place in PLACES}
        self.tells = {place: Tell(Size.CAPTION) for place in (*PLACES, "list")}
        self.seal = QLineEdit()
        self._pause = Pause(PAUSE, self.flush, self)
        self._build()
        self.judge()

    def _build(self) -> None:
        self.first.setEchoMode(QLineEdit.EchoMode.Password)
        self.column.addWidget(Words(self.tr("Serial number, from the device itself"), bold=True))
        self.column.addWidget(
            Words(
                self.tr(
                    "Type it twice from the label on the body. The first one stays hidden, so that nobody copies it "
                    "by eye. Or read its bar code from a photo."
                ),
                quiet=True, wrap=True,
            )
        )  # fmt: skip
        row = QHBoxLayout()
        row.setSpacing(8)
        for line, words in ((self.first, self.tr("From the device")), (self.again, self.tr("Once more"))):
            line.setPlaceholderText(words)
            line.setAccessibleName(": ".join((self.tr("Serial number, from the device itself"), words)))
            line.setMaxLength(60)
            line.textEdited.connect(self._typed_body)
            row.addWidget(line, 1)
        self.read.setText(self.tr("Read from a photo..."))
        row.addWidget(self.read)
        self.column.addLayout(row)
        self.column.addWidget(self.tell)
        self.column.addWidget(self.found)
        self.found.hide()
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        names = {
            "box": self.tr("On the box"), "notice": self.tr("In the notice of delivery"),
            "screen": self.tr("On its screen"), "list": self.tr("In the inventory"),
        }  # fmt: skip
        for place, name in names.items():
            at = grid.rowCount()
            grid.addWidget(Words(name), at, 0)
            if place in self.fields:
                edit = self.fields[place]
                edit.setAccessibleName(name)
                edit.setMaxLength(60)
                edit.setText(getattr(self.acceptance, place))
                edit.textEdited.connect(self._typed)
                edit.editingFinished.connect(self.flush)
                grid.addWidget(edit, at, 1)
            else:
                known = self.device.serial
                grid.addWidget(Words(f"…{known[-4:]}" if known else "—", quiet=True), at, 1)
            grid.addWidget(self.tells[place], at, 2)
        at = grid.rowCount()
        grid.addWidget(Words(self.tr("Number of the box's seal")), at, 0)
        grid.addWidget(self.seal, at, 1)
        self.seal.setAccessibleName(self.tr("Number of the box's seal"))
        self.seal.setMaxLength(60)
        self.seal.setText(self.acceptance.seal)
        self.seal.textEdited.connect(self._typed)
        self.seal.editingFinished.connect(self.flush)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 3)
        self.column.addLayout(grid)
        self.read.clicked.connect(self._ask)
        self.dropped.connect(self.pictures)
        self.drop.guard(self.first, self.again, self.seal, *self.fields.values())

    def _ask(self) -> None:
        ask_for_picture(self, self.tr("A photo of the bar code"), self.tr("Pictures"), self.pictures.emit)

    # the body

    def _typed_body(self) -> None:
        first, again = self.first.text(), self.again.text()
        if len(plain(first)) >= _SHORTEST and plain(first) == plain(again):
            self.take(again)
        else:
            self.judge()

    def take(self, serial: str) -> None:
        """The device's own serial number is this one."""
        self.acceptance = replace(self.acceptance, body=plain(serial))
        self.judge()
        self.changed.emit(self.acceptance)

    def show_found(self, serials: Sequence[str]) -> None:
        """What a photo had: one is taken, of several somebody says which."""
        self.first.clear()
        self.again.clear()
        self.found.deleteLater()
        self.found = Flow(6)
        self.column.insertWidget(4, self.found)
        self.found.setVisible(len(serials) > 1)
        if len(serials) == 1:
            self.take(serials[0])
        elif not serials:
            self.tell.say(Tone.NOTICE, self.tr("No serial number was found in that photo. Come closer, or type it."))
        else:
            self.tell.say(Tone.ASK, self.tr("Several codes were found. Which of them stands on the device?"))
            for serial in serials[:8]:
                button = Button(serial)
                button.clicked.connect(self._picked)
                self.found.add(button)
                button.show()

    def _picked(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.found.hide()
            self.take(button.text())

    # comparing

    def judge(self) -> None:
        """Say how all of them stand to each other."""
        first, again, body = self.first.text(), self.again.text(), self.acceptance.body
        if first and again and plain(first) != plain(again) and not plain(first).startswith(plain(again)):
            near = alike(first, again)
            words = self.tr("O or 0? Look again.") if near else self.tr("The two are not the same. Type both again.")
            self.tell.say(Tone.ASK if near else Tone.DANGER, words)
        elif body:
            words = self.tr("Read from the device: …{last}").format(last=body[-LAST:])
            self.tell.say(Tone.GOOD, words)
        else:
            self.tell.say(Tone.QUIET, self.tr("Not read from the device yet."), "circle-dashed")
        for place in (*PLACES, "list"):
            other = self.device.serial if place == "list" else self.fields[place].text()
            self._compare(self.tells[place], body, other)

    def _compare(self, tell: Tell, body: str, other: str) -> None:
        if not other or not body:
            tell.say(Tone.QUIET, "")
        elif plain(other) == plain(body):
            tell.say(Tone.GOOD, self.tr("the same"))
        elif alike(other, body):
            tell.say(Tone.ASK, self.tr("O or 0? Look again."))
        else:
            tell.say(Tone.DANGER, self.tr("another one than on the device"))

    def _typed(self) -> None:
        self.judge()
        self._pause.start()

    def flush(self) -> None:
        """Keep what was typed, now."""
        self._pause.stop()
        told = {place: line.text().strip() for place, line in self.fields.items()}
        one = self.acceptance
        now = replace(
            one, box=told["box"], notice=told["notice"], screen=told["screen"], seal=self.seal.text().strip()
        )  # fmt: skip
        if now != one:
            self.acceptance = now
            self.changed.emit(now)

    def wipe(self) -> None:
        """Leave nothing in the fields that were typed blindly."""
        self.first.clear()
        self.again.clear()
