"""A note in an emergency, while the vault is locked: words and photos, sealed at once, read only after unlocking."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QWidget

from posdesk.kit.errors import PosdeskError
from posdesk.kit.jobs import Job
from posdesk.ui.buttons import Button
from posdesk.ui.dropping import Drop
from posdesk.ui.frame import Frame, labelled
from posdesk.ui.labels import Elided, Words
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone
from posdesk.vault import service
from posdesk.vault.service import Chosen, Ready


class EmergencyNote(Frame):
    """The box; what it seals is the text in UTF-8, and each photo by itself, freed of what it tells of its place."""

    def __init__(self, folder: Path, lane: Lane, language: str, parent: QWidget | None = None) -> None:
        super().__init__(lane, language, parent, (600, 560))
        self._folder = folder
        self._photos: list[Ready] = []
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        # What is dropped is a photo, and never the name of one typed into the text.
        drop = Drop(self)
        drop.guard(self.text)
        drop.came.connect(self.take)
        self.photos, self.told = Button(icon="image"), Elided(quiet=True)
        self.photos.setText(self.tr("Add photos…"))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.photos)
        row.addWidget(self.told, 1)
        place = self.add_place(6)
        place.addWidget(labelled(self.tr("What happened, when, who was there, what was done"), self.text))
        place.addWidget(self.text, 1)
        place.addLayout(row)
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
        self.photos.clicked.connect(self._choose)
        self._refresh()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _is_empty(self) -> bool:
        return not self.text.toPlainText().strip() and not self._photos

    def _refresh(self) -> None:
        self.main.setEnabled(not self._is_empty and not self.busy)
        self.told.setText(self.tr("%n photo(s)", "", len(self._photos)) if self._photos else "")

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose photos"))
        self.take([Path(name) for name in chosen])

    def take(self, paths: Sequence[Path]) -> None:
        """Take photos in; they are drawn anew before they are sealed, and nothing of them is written anywhere else."""
        if not paths or self.busy:
            return

        self.work(lambda _job: service.ready_files(paths), self._taken, self.tr("Reading…"))

    def _taken(self, photos: Chosen) -> None:
        self._photos += photos.ready
        if photos.error is not None:
            self.refused(photos.error)
        self._refresh()

    def refused(self, error: PosdeskError) -> None:
        """Say what went wrong; what is there to be sealed is as it was."""
        super().refused(error)
        self._refresh()

    def go_on(self) -> None:
        """Seal what is written, and the photos after it."""
        folder, written = self._folder, self.text.toPlainText().strip()
        data = [written.encode()] if written else []
        data += [photo.data for photo in self._photos]

        def work(job: Job) -> int:
            for done, one in enumerate(data):
                job.step("sealing", done, len(data))
                service.write_sealed(folder, one)
            return service.sealed_waiting(folder)

        self.work(work, self._sealed, self.tr("Sealing…"))

    def _sealed(self, waiting: int) -> None:
        self.text.clear()
        self._photos.clear()
        self._refresh()
        self.banner.say(Tone.GOOD, self.tr("Sealed. %n note(s) wait for the vault to be opened.", "", waiting))
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def reject(self) -> None:
        """Close; what is not sealed yet is asked for."""
        if not self._is_empty and not self.busy:
            self.banner.say(
                Tone.ASK, self.tr("This note is not sealed yet."), self.tr("Throw it away"), self._throw_away
            )
            self.banner.action.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().reject()

    def _throw_away(self) -> None:
        self.text.clear()
        self._photos.clear()
        super().reject()
