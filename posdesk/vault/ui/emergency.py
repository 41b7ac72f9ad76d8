"""A note in an emergency, while the vault is locked: sealed at once, read only after unlocking."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from posdesk.kit.jobs import Job
from posdesk.ui.frame import Frame, labelled
from posdesk.ui.labels import Words
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone
from posdesk.vault import service


class EmergencyNote(Frame):
    """The box; what it seals is the text in UTF-8."""

    def __init__(self, folder: Path, lane: Lane, language: str, parent: QWidget | None = None) -> None:
        super().__init__(lane, language, parent, (600, 520))
        self._folder = folder
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        place = self.add_place(6)
        place.addWidget(labelled(self.tr("What happened, when, who was there, what was done"), self.text))
        place.addWidget(self.text, 1)
        place.addWidget(
            Words(
                self.tr("Written here, nobody can read or change it, not even you, until the vault is opened."),
                wrap=True,
            )
        )
        self.say(
            self.tr("Emergency note"),
            self.tr("It is sealed into the vault without opening it, with the time, and filed once it is opened."),
            self.tr("Seal it"),
            self.tr("Close"),
        )
        self.text.textChanged.connect(self._refresh)
        self._refresh()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        self.main.setEnabled(bool(self.text.toPlainText().strip()) and not self.busy)

    def go_on(self) -> None:
        """Seal what is written."""
        folder, data = self._folder, self.text.toPlainText().encode()

        def work(_job: Job) -> int:
            service.write_sealed(folder, data)
            return service.sealed_waiting(folder)

        self.work(work, self._sealed, self.tr("Sealing…"))

    def _sealed(self, waiting: int) -> None:
        self.text.clear()
        self._refresh()
        self.banner.say(Tone.GOOD, self.tr("Sealed. %n note(s) wait for the vault to be opened.", "", waiting))
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def reject(self) -> None:
        """Close; what is not sealed yet is asked for."""
        if self.text.toPlainText().strip() and not self.busy:
            self.banner.say(
                Tone.ASK, self.tr("This note is not sealed yet."), self.tr("Throw it away"), self._throw_away
            )
            self.banner.action.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().reject()

    def _throw_away(self) -> None:
        self.text.clear()
        super().reject()
