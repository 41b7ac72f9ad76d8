"""The backups: how old the last one is, all that are there, where the second ones go, and the way back."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from posdesk.kit.clock import CLOCK, Clock
from posdesk.kit.errors import PosdeskError
from posdesk.kit.jobs import Job, Progress
from posdesk.ui.banner import Banner
from posdesk.ui.buttons import Button
from posdesk.ui.card import Card
from posdesk.ui.fonts import Size
from posdesk.ui.frame import WorkBar
from posdesk.ui.labels import Elided, Words
from posdesk.ui.page import Page, page_column, page_head
from posdesk.ui.table import Cell, Column, PagedModel, Row, Table
from posdesk.ui.tasks import Lane, Task
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording
from posdesk.vault.ui.desk import VaultDesk
from posdesk.vault.ui.found import Backup, Found, found, moment, size
from posdesk.vault.ui.second import SecondPlace

OLD: Final = 7
"""Days after which one is reminded."""


class Ages(QObject):
    """How long ago something was, in words."""

    def say(self, days: int) -> str:
        """By whole days."""
        if days <= 0:
            return self.tr("today")
        return self.tr("yesterday") if days == 1 else self.tr("%n day(s) ago", "", days)


class BackupsPage(Page):
    """The page; ``restore_wanted`` brings the backup to be restored, or None to choose one."""

    restore_wanted = Signal(object)
    move_wanted = Signal()
    saved = Signal(object)

    def __init__(
        self, desk: VaultDesk, lane: Lane, language: str, clock: Clock = CLOCK, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._lane, self._clock = desk, lane, clock
        self._wording = Wording(language)
        self._ages = Ages(self)
        self._found = Found((), None, False, True, False)
        self._task: Task | None = None
        self.title, self.answer = Words(size=Size.PAGE), Words(size=Size.LEAD, wrap=True)
        self.banner, self.bar = Banner(), WorkBar()
        self.now, self.send, self.stop = Button(look="main", icon="save"), Button(icon="send"), Button(look="bare")
        self.restore, self.move_away = Button(icon="archive-restore"), Button(icon="monitor-smartphone")
        self.table = Table(PagedModel(self._columns(), self))
        self.second = SecondPlace()
        self._second_name, self._second_why = Words(bold=True), Words(quiet=True, wrap=True)
        self._keeps = Words(size=Size.CAPTION, quiet=True, wrap=True)
        self._chosen_words = Elided(quiet=True)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.stop.hide()
        listing = Card(1, 0)
        listing.column.addWidget(self.table)
        foot = QHBoxLayout()
        foot.addWidget(self._chosen_words, 1)
        foot.addWidget(self.restore)
        second = Card(16, 6)
        second.column.addWidget(self._second_name)
        second.column.addWidget(self._second_why)
        second.column.addWidget(self.second)
        column = page_column(self)
        column.addLayout(page_head(self.title, self.stop, self.move_away, self.send, self.now))
        column.addWidget(self.answer)
        column.addWidget(self.banner)
        column.addWidget(self.bar)
        column.addWidget(listing, 1)
        column.addLayout(foot)
        column.addWidget(second)
        column.addWidget(self._keeps)

    def _connect(self) -> None:
        self.now.clicked.connect(self.back_up_now)
        self.send.clicked.connect(self.ask_where)
        self.move_away.clicked.connect(self.move_wanted)
        self.stop.clicked.connect(self._stop)
        self.restore.clicked.connect(self._restore)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._opened)
        self.second.chosen.connect(self._second_chosen)

    # what is there

    def refresh(self) -> None:
        """Look again; call it when the page is shown."""
        desk = self._desk
        self._lane.run(lambda _job: found(desk), self._show, self._failed)

    def _show(self, what: Found) -> None:
        self._found = what
        self.second.show_place(what.second, self._desk.default_folder, there=what.second_there, apart=what.second_apart)
        self.table.rows.show_rows(range(len(what.backups)), self._rows)
        if what.backups:
            self.table.choose_row(0)
        self._say_answer()

    def _days(self, made: datetime) -> int:
        return (self._clock.today() - made.astimezone(self._clock.now().tzinfo).date()).days

    def _say_answer(self) -> None:
        backups = self._found.backups
        if not backups:
            self.answer.setText(self.tr("There is no backup yet: make one now."))
            self.answer.set_tone(Tone.WARNING)
        else:
            last = backups[0].made
            age, made = self._ages.say(self._days(last)), moment(last)
            old = self._found.old or self._days(last) > OLD
            words = self.tr("The last backup was made {age}, at {moment}.").format(age=age, moment=made)
            if old:
                words = self.tr("{last} It is time for another.").format(last=words)
            self.answer.setText(words)
            self.answer.set_tone(Tone.WARNING if old else None)
        self.restore.setEnabled(self._task is None)
        self._chosen(self.table.currentIndex().row())

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("made", self.tr("Made"), 160, sortable=False),
            Column("age", self.tr("Age"), 130, sortable=False),
            Column("size", self.tr("Size"), 96, figures=True, sortable=False),
            Column("place", self.tr("Place"), 150, sortable=False),
            Column("file", self.tr("File"), 220, sortable=False),
        )

    def _rows(self, places: Sequence[int]) -> Sequence[Row]:
        return [self._row(self._found.backups[place]) for place in places]

    def _row(self, one: Backup) -> Row:
        place = self.tr("beside the vault") if one.own else self.tr("second place")
        return (
            Cell(moment(one.made)),
            Cell(self._ages.say(self._days(one.made)), muted=True),
            Cell(size(one.size)),
            Cell(place, icon="hard-drive" if one.own else "usb", tip=str(one.path.parent)),
            Cell(one.path.name, tip=str(one.path), muted=True),
        )

    def _current(self) -> Backup | None:
        row = self.table.currentIndex().row()
        return self._found.backups[row] if 0 <= row < len(self._found.backups) else None

    def _chosen(self, row: int) -> None:
        one = self._found.backups[row] if 0 <= row < len(self._found.backups) else None
        self.restore.setText(self.tr("Restore this one…") if one else self.tr("Restore from a file…"))
        self._chosen_words.setText(str(one.path) if one else "")

    def _opened(self, _row: int) -> None:
        self._restore()

    def _restore(self) -> None:
        one = self._current()
        self.restore_wanted.emit(one.path if one else None)

    # making one

    def back_up_now(self) -> None:
        """Make a backup beside the vault, and one in the second place where it is there."""
        desk = self._desk

        def work(job: Job) -> Path:
            made = desk.back_up(None, job)
            second = desk.second_place
            if second is not None and os.path.isdir(second):
                desk.back_up(second, job)
            return made

        self._run(work)

    def ask_where(self) -> None:
        """Ask for a folder, and save a backup there."""
        title = self.tr("Where to save a backup that you can take along or send")
        folder = QFileDialog.getExistingDirectory(self, title)
        if folder:
            self.save_into(Path(folder))

    def save_into(self, folder: Path) -> None:
        """Save a backup in any folder."""
        desk = self._desk
        self._run(lambda job: desk.back_up(folder, job))

    def _run(self, work: object) -> None:
        assert callable(work)  # a piece of work takes a job
        self.banner.dismiss()
        self.bar.begin()
        self._enable(on=False)
        self._task = self._lane.run(work, self._made, self._missed, self._progressed)

    def _enable(self, *, on: bool) -> None:
        for button in (self.now, self.send, self.restore, self.move_away):
            button.setEnabled(on)
        self.stop.setVisible(not on)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _progressed(self, progress: Progress) -> None:
        self.bar.show_progress(progress)

    def _over(self) -> None:
        self._task = None
        self.bar.hide()
        self._enable(on=True)

    def _made(self, path: Path) -> None:
        self._over()
        words = self.tr("Made and checked: {file} in {folder}").format(file=path.name, folder=path.parent)
        self.banner.say(Tone.GOOD, words)
        self.saved.emit(path)
        self.refresh()

    def _missed(self, error: PosdeskError) -> None:
        self._over()
        self._failed(error)

    def _failed(self, error: PosdeskError) -> None:
        self.banner.say(Tone.DANGER, self._wording.error(error))

    def _second_chosen(self, folder: Path | None) -> None:
        desk = self._desk
        self._lane.run(lambda job: desk.choose_second_place(folder, job), self._second_kept, self._failed)

    def _second_kept(self, _nothing: object) -> None:
        self.refresh()

    # words

    def take_focus(self) -> None:
        """Put the keyboard where work begins."""
        self.now.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_language(self, language: str) -> None:
        """Speak another language."""
        self._wording = Wording(language)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self.title.setText(self.tr("Backups"))
        self.now.setText(self.tr("Back up now"))
        self.send.setText(self.tr("Save one elsewhere…"))
        self.move_away.setText(self.tr("Move to a new computer…"))
        self.stop.setText(self.tr("Stop"))
        self.table.setAccessibleName(self.tr("Backups"))
        self.table.set_columns(self._columns())
        self._second_name.setText(self.tr("A second place"))
        self._second_why.setText(
            self.tr("Each day's backup goes there too when it is plugged in. Keep it away from this computer.")
        )
        self._keeps.setText(
            self.tr(
                "Backups are encrypted like the vault, and open with the passphrase that it had then. Kept are the "
                "last of 7 days, 4 weeks and 12 months."
            )
        )
        self.second.retranslate()
        self._say_answer()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
