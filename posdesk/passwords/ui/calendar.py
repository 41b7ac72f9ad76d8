"""What is due as a calendar file, and how another calendar reads it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from posdesk.kit.jobs import Job
from posdesk.passwords.papers import calendar
from posdesk.passwords.ui.desk import PasswordsDesk
from posdesk.ui.fonts import Size
from posdesk.ui.form import ticked
from posdesk.ui.frame import Frame
from posdesk.ui.labels import Words
from posdesk.ui.saving import save
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone


class CalendarDialog(Frame):
    """Written where somebody wants it, as often as they want it."""

    def __init__(
        self, desk: PasswordsDesk, lane: Lane, language: str, *, names: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(lane, language, parent, (560, 440))
        self._desk = desk
        place = self.add_place(10)
        self.names = ticked(self.tr("Say what the accounts are called"), on=names)
        for words in (
            self.tr("One entry for each account, with an alarm on the days of the lead. Nothing secret is in it."),
            self.tr(
                "Thunderbird: New Calendar, On the Network, and the address of the file. Outlook: Add Calendar, From "
                "file. Apple Calendar: File, Import."
            ),
            self.tr(
                "Write it to the same place again after a change: a program that has subscribed to the file moves its "
                "entries, and one that has imported it takes them in anew without doubling them."
            ),
        ):
            place.addWidget(Words(words, wrap=True))
        place.addSpacing(4)
        place.addWidget(self.names)
        place.addWidget(Words(
            self.tr("Calendars lie in many clouds. Without names they say only that something is due."),
            size=Size.CAPTION, quiet=True, wrap=True,
        ))  # fmt: skip
        place.addStretch()
        self.say(
            self.tr("Calendar file"), self.tr("For the calendar that you look at anyway."),
            self.tr("Save the file..."), self.tr("Close"),
        )  # fmt: skip

    def go_on(self) -> None:
        """Ask where, and write it."""
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the calendar"), "posdesk.ics", "iCalendar (*.ics)")
        if chosen:
            self.write(Path(chosen))

    def write(self, path: Path) -> None:
        """Write it to a place."""
        path = path if path.suffix else path.with_suffix(".ics")
        desk, language, names = self._desk, self.wording.language, self.names.isChecked()

        def work(_job: Job) -> Path:
            passwords = desk.passwords()
            book = passwords.book()
            book = replace(book, settings=replace(book.settings, names_in_calendar=names))
            save(path, calendar.compose(book, passwords.vault_id, language, now=passwords.moment))
            return path

        self.work(work, self._written)

    def _written(self, path: Path) -> None:
        words = self.tr("Written: {file}").format(file=path.name)
        if self.names.isChecked():
            words = self.wording.text.word("passwords.calendar.plaintext", file=path.name)
        self.banner.say(Tone.NOTICE if self.names.isChecked() else Tone.GOOD, words)
        self.main.setText(self.tr("Save it again..."))
        self.cancel.setText(self.tr("Done"))
