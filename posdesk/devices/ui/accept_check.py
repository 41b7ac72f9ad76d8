"""One of the checks of an acceptance: its sentence, three answers, a note, and the pictures that prove it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from posdesk.devices.model import Check, Result
from posdesk.devices.papers.acceptance import MARKS
from posdesk.devices.rules.checks import MONEY, Item
from posdesk.devices.ui.photos import DropCard, Strip
from posdesk.devices.ui.tell import Answers, Tell
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words
from posdesk.ui.pause import Pause
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording
from posdesk.vault.service import Attachment

PAUSE: Final = 500
"""Milliseconds after the last key that what was typed is kept."""

ANSWERS: Final = (Result.OK, Result.FAULT, Result.NOT_APPLICABLE)


class CheckCard(DropCard):
    """The card of a check; ``changed`` brings it as it is now, whenever somebody has said something."""

    changed = Signal(object)
    photos = Signal(int, list)

    def __init__(self, item: Item, check: Check, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(16, 8, parent)
        self.item, self.check = item, check
        self._wording = wording
        self._name = wording.text.word(f"devices.check.{item.number}")
        self.answers = Answers([(one, MARKS[one][0], Tone(MARKS[one][1])) for one in ANSWERS])
        self.instead, self.note = QLineEdit(), QLineEdit()
        self.strip, self.tell = Strip(), Tell(Size.CAPTION)
        self._doubt = ""
        self._by = Words(size=Size.CAPTION, quiet=True)
        self._pause = Pause(PAUSE, self.flush, self)
        self._build()
        self._say()
        self._fill()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        number = Words(f"{self.item.number}", bold=True, quiet=True)
        number.setFixedWidth(24)
        number.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        self._star = Words(size=Size.CAPTION, bold=True)
        self._star.set_tone(Tone.NOTICE)
        head.addWidget(number)
        head.addWidget(Words(self._name, bold=True, wrap=True), 1)
        head.addWidget(self._star, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(head)
        # only now: what is shown before it has a place would be a window of its own
        self._star.setVisible(self.item.starred)
        keys = QHBoxLayout()
        keys.setContentsMargins(34, 0, 0, 0)
        keys.addWidget(self.answers, 1)
        keys.addWidget(self._by)
        self.column.addLayout(keys)
        lines = QHBoxLayout()
        lines.setContentsMargins(34, 0, 0, 0)
        lines.setSpacing(8)
        lines.addWidget(self.instead, 1)
        lines.addWidget(self.note, 1)
        lines.addWidget(self.strip.add)
        self.column.addLayout(lines)
        below = QHBoxLayout()
        below.setContentsMargins(34, 0, 0, 0)
        below.addWidget(self.tell, 1)
        self.column.addLayout(below)
        shown = QHBoxLayout()
        shown.setContentsMargins(34, 0, 0, 0)
        shown.addWidget(self.strip)
        self.column.addLayout(shown)
        self.answers.chosen.connect(self._answered)
        for line in (self.instead, self.note):
            line.setMaxLength(500)
            line.textEdited.connect(self._typed)
            line.editingFinished.connect(self.flush)
        self.strip.came.connect(self._came)
        self.dropped.connect(self._came)
        self.drop.guard(self.instead, self.note)

    def _say(self) -> None:
        words = self._wording.text
        self._star.setText(self.tr("must pass"))
        self.answers.say([words.word(f"devices.result.{one}") for one in ANSWERS], self._name)
        self.instead.setPlaceholderText(self.tr("What was checked instead?"))
        self.note.setPlaceholderText(self.tr("Note"))
        self.instead.setAccessibleName(self.tr("What was checked instead of: {check}").format(check=self._name))
        self.note.setAccessibleName(self.tr("Note on: {check}").format(check=self._name))
        self.strip.say(self._name)

    def _fill(self) -> None:
        self.answers.show_answer(self.check.result)
        self.instead.setText(self.check.instead)
        self.note.setText(self.check.note)
        self._judge()

    def show_photos(self, attachments: Sequence[Attachment]) -> None:
        """The pictures that are kept with it."""
        self.strip.show_photos(attachments)
        self._judge()

    def doubt(self, words: str) -> None:
        """What else is known speaks against its being OK; no words: nothing does."""
        if words != self._doubt:
            self._doubt = words
            self._judge()

    @property
    def is_doubted(self) -> bool:
        """Whether it is answered with OK, and something speaks against that."""
        return bool(self._doubt) and self.check.result is Result.OK

    def show_by(self, name: str) -> None:
        """Who answered it, when, and on which paper."""
        day = self.check.on.isoformat() if self.check.on else ""
        parts = (name, day, self.check.sheet)
        told = "" if self.check.result is Result.OPEN else " · ".join(part for part in parts if part)
        self._by.setText(told)

    def close_it(self) -> None:
        """From now on it is only looked at."""
        for widget in (self.answers, self.instead, self.note, self.strip.add):
            widget.setEnabled(False)
        self.setAcceptDrops(False)

    def _judge(self) -> None:
        result = self.check.result
        self.instead.setVisible(result is Result.NOT_APPLICABLE)
        if result is Result.NOT_APPLICABLE and not self.check.instead.strip():
            self.tell.say(Tone.NOTICE, self.tr("Say what was checked instead, or it counts as open."))
        elif result is Result.OPEN and self.item.number == MONEY:
            self.tell.say(Tone.QUIET, self.tr("This may stay open: it is met once the money has come."), "hourglass")
        elif result is Result.OPEN and self.item.photo and self.item.starred and not self.strip.kept.thumbs:
            # said before it is answered: what is below must not move under the pointer
            self.tell.say(Tone.QUIET, self.tr("A photo belongs to this check."), "image")
        elif result is Result.OK and self._doubt:
            self.tell.say(Tone.WARNING, self._doubt)
        elif result is Result.OK and self.item.photo and not self.strip.kept.thumbs:
            need = self.tr("A photo belongs to this check.") if self.item.starred else self.tr("A photo would help.")
            self.tell.say(Tone.NOTICE if self.item.starred else Tone.QUIET, need, "image")
        elif result is Result.FAULT and self.item.starred:
            self.tell.say(Tone.DANGER, self.tr("Do not use the device."))
        else:
            self.tell.say(Tone.QUIET, "")

    def _answered(self, code: str) -> None:
        self._pause.stop()
        self.check = replace(self._with_lines(), result=Result(code or Result.OPEN))
        self._judge()
        self.changed.emit(self.check)
        if self.check.result is Result.NOT_APPLICABLE and not self.check.instead:
            self.instead.setFocus(Qt.FocusReason.OtherFocusReason)

    def _with_lines(self) -> Check:
        return replace(self.check, instead=self.instead.text().strip(), note=self.note.text().strip())

    def _typed(self) -> None:
        self._pause.start()

    def flush(self) -> None:
        """Keep what was typed, now."""
        self._pause.stop()
        now = self._with_lines()
        if now != self.check:
            self.check = now
            self._judge()
            self.changed.emit(now)

    def _came(self, paths: list[object]) -> None:
        self.photos.emit(self.item.number, paths)
