"""A backup is put back, step by step: which one, what opens it, what is in it, and where what was there is now."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QVBoxLayout, QWidget

from posdesk.kit.errors import PosdeskError
from posdesk.kit.jobs import Job
from posdesk.ui.buttons import Button
from posdesk.ui.card import Card
from posdesk.ui.frame import Frame
from posdesk.ui.labels import Elided, Words, breakable
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone
from posdesk.vault.service import Inside, Secret
from posdesk.vault.ui import entries
from posdesk.vault.ui.ask import Ask
from posdesk.vault.ui.desk import VaultDesk
from posdesk.vault.ui.found import Found, found, moment, size
from posdesk.vault.ui.steps import Steps

CHOOSE, SECRET, INSIDE, DONE = range(4)
_OFFERED: Final = 5


class RestoreDialog(Frame):
    """Accepted once the restored vault is open. ``locked`` as soon as the vault that was open no longer is."""

    locked = Signal()

    def __init__(
        self, desk: VaultDesk, lane: Lane, language: str, path: Path | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(lane, language, parent)
        self._desk = desk
        self._path: Path | None = None
        self._secret: Secret | None = None
        self.steps, self.ask = Steps(), Ask()
        self.choose = Button(icon="folder-open")
        self.offered = QVBoxLayout()
        self.offers: list[Button] = []
        self._file = Elided(quiet=True)
        self.facts, self._kept = QGridLayout(), Words(wrap=True)
        self._aside_words = Words(wrap=True)
        self._build_places()
        self.choose.clicked.connect(self._ask_file)
        self.ask.changed.connect(self._refresh)
        self.ask.entered.connect(self.go_on)
        self._go(CHOOSE)
        self.lane.run(self._look_around, self._offer)
        if path is not None:
            self.take(path)

    def _build_places(self) -> None:
        self.head.insertWidget(0, self.steps)
        self.head.insertSpacing(1, 6)
        first = self.add_place(8)
        self.offered.setSpacing(6)
        first.addLayout(self.offered)
        first.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        first.addStretch()
        second = self.add_place(8)
        second.addWidget(self._file)
        second.addWidget(self.ask)
        second.addStretch()
        third = self.add_place(10)
        card = Card(16, 6)
        self.facts.setHorizontalSpacing(24)
        self.facts.setVerticalSpacing(6)
        self.facts.setColumnStretch(1, 1)
        card.column.addLayout(self.facts)
        third.addWidget(card)
        third.addWidget(self._kept)
        third.addStretch()
        last = self.add_place(10)
        last.addWidget(self._aside_words)
        last.addStretch()
        self.choose.setText(self.tr("Choose a file…"))

    def _go(self, step: int) -> None:
        self.places.setCurrentIndex(step)
        names = (self.tr("Which one"), self.tr("Its key"), self.tr("What is in it"), self.tr("Open"))
        self.steps.show_step(step, names)
        title, cancel = self.tr("Restore a backup"), self.tr("Cancel")
        if step == CHOOSE:
            self.say(title, self.tr("Nothing is overwritten, and nothing is changed before the last step."), "", cancel)
        elif step == SECRET:
            lead = self.tr("Use what opened the vault when this backup was made.")
            self.say(title, lead, self.tr("Look into it"), cancel)
            self.ask.begin()
        elif step == INSIDE:
            lead = self.tr("This is what it holds. Is it what you are looking for?")
            self.say(title, lead, self.tr("Put it in place"), self.tr("No, another one"))
        else:
            self.say(self.tr("It is restored"), "", self.tr("Open it"), self.tr("Leave it locked"))
        self._refresh()
        if step in (INSIDE, DONE):
            self.main.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        step = self.places.currentIndex()
        self.main.setEnabled(not self.busy and (step != SECRET or self.ask.secret is not None))

    # which one

    def _look_around(self, _job: Job) -> Found:
        return found(self._desk)

    def _offer(self, what: Found) -> None:
        for one in what.backups[:_OFFERED]:
            place = self.tr("beside the vault") if one.own else self.tr("second place")
            words = f"{moment(one.made)}    {place}    {size(one.size)}"
            button = Button(words, "hard-drive" if one.own else "usb", "row")
            button.setProperty("path", str(one.path))
            button.setToolTip(str(one.path))
            button.clicked.connect(self._offer_taken)
            self.offers.append(button)
            self.offered.addWidget(button)
            # what is not shown yet takes no focus
            button.setVisible(self.isVisible())
        if self.offers and self.places.currentIndex() == CHOOSE:
            self.offers[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for button in self.offers:
            button.show()
        if self.offers and self.places.currentIndex() == CHOOSE:
            self.offers[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_taken(self) -> None:
        button = self.sender()
        if button is not None:
            self.take(Path(button.property("path")))

    def _ask_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a backup"),
            "",
            self.tr("posdesk backups") + " (*.posdesk);;" + self.tr("All files") + " (*)",
        )
        if chosen:
            self.take(Path(chosen))

    def take(self, path: Path) -> None:
        """Go on with this one."""
        self.banner.dismiss()
        self._path = path
        self._file.setText(str(path))
        self._go(SECRET)

    # what is in it

    def go_on(self) -> None:
        """The main button of the step."""
        path, desk, step = self._path, self._desk, self.places.currentIndex()
        if path is None or self.busy or not self.main.isEnabled():
            return
        secret = self.ask.secret if step == SECRET else self._secret
        if secret is None:
            return
        self._secret = secret
        if step == SECRET:
            self.work(lambda job: desk.look_into(path, secret, job), self._looked, self.tr("Looking into it…"))
        elif step == INSIDE:
            self.work(lambda job: desk.restore(path, secret, job), self._restored, self.tr("Putting it in place…"))
        else:
            folder = desk.default_folder
            self.work(lambda job: desk.unlock_vault(folder, secret, job), self._opened, self.tr("Opening…"))

    def _looked(self, inside: Inside) -> None:
        self.ask.wipe()
        while (item := self.facts.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        made = moment(inside.made)
        changed = entries.when(inside.changed) if inside.changed else "—"
        told = [
            (self.tr("Made"), made),
            (self.tr("Last change in it"), changed),
            (self.tr("Entries of its history"), f"{inside.entries:,}"),
        ]
        if inside.kin is not None:
            told.insert(0, (self.tr("Beside the open vault"), self.wording.text.word(f"vault.kin.{inside.kin}")))
        told += [
            (entries.subject(name, self.wording.text), f"{count:,}") for name, count in inside.rows.items() if count
        ]
        for row, (name, words) in enumerate(told):
            self.facts.addWidget(Words(name, quiet=True), row, 0)
            self.facts.addWidget(Words(words, bold=row == 0, wrap=True), row, 1)
        folder = self._desk.default_folder
        self._kept.setText(
            self.tr("What is in {folder} now is kept beside it, whole, and can be put back in the same way.").format(
                folder=breakable(str(folder))
            )
        )
        self._go(INSIDE)

    def _restored(self, aside: Path | None) -> None:
        self.locked.emit()
        words = self.tr("The backup is in its place, checked.")
        if aside is not None:
            kept = self.tr("What was there before is kept in {folder}").format(folder=breakable(str(aside)))
            words = f"{words}\n\n{kept}"
        self._aside_words.setText(words)
        self._go(DONE)

    def _opened(self, _nothing: object) -> None:
        self.accept()

    def refused(self, error: PosdeskError) -> None:
        """Say what went wrong; where the vault was locked for it, say that nothing else has changed."""
        if error.code == "wrong_secret":
            self.ask.refuse(self.wording.error(error))
        elif self.places.currentIndex() == INSIDE and self._desk.vault is None:
            self.locked.emit()
            words = self.tr("{error} Your vault is where it was, and locked.").format(error=self.wording.error(error))
            self.banner.say(Tone.DANGER, words)
        else:
            super().refused(error)
        self._refresh()

    def reject(self) -> None:
        """Cancel; from what is in a backup, back to the others."""
        if self.places.currentIndex() == INSIDE and not self.busy:
            self.banner.dismiss()
            self._go(CHOOSE)
            (self.offers[0] if self.offers else self.choose).setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().reject()

    def done(self, result: int) -> None:
        self.ask.wipe()
        self._secret = None
        super().done(result)
