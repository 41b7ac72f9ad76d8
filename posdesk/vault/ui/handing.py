"""A client or a shop leaves: whose files, into which folder, by which passphrase, and the key on paper with it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QWidget

from posdesk.kit.clock import CLOCK, Clock
from posdesk.kit.errors import PosdeskError
from posdesk.kit.jobs import Job
from posdesk.ui.buttons import Button
from posdesk.ui.card import Card
from posdesk.ui.frame import Frame
from posdesk.ui.labels import Elided, Words, breakable
from posdesk.ui.secret import Note
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone
from posdesk.vault.service import RecoveryKey
from posdesk.vault.ui.desk import HandingDesk, Offered
from posdesk.vault.ui.paper import RecoveryPaper
from posdesk.vault.ui.parties import Parties, Picked
from posdesk.vault.ui.passphrase import Advice, PassphraseForm, advice
from posdesk.vault.ui.steps import Steps

WHOSE, WHERE, SURE, PAPER, DONE = range(5)
_NAMED: Final = 8
"""Merchants and accounts that are named; of more there is the number."""


class HandOverDialog(Frame):
    """Accepted once it is all over; ``handed`` as soon as files are gone here.

    Until the third step's button nothing is made and nothing changed. Whoever stops before the key was typed from
    paper is told how the client's vault opens.
    """

    handed = Signal()

    def __init__(
        self,
        desk: HandingDesk,
        lane: Lane,
        language: str,
        helped: Advice | None = None,
        clock: Clock = CLOCK,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(lane, language, parent)
        self._desk = desk
        self._stopped = False
        self.folder: Path | None = None
        self._picked = Picked((), 0, (), (), ())
        self.steps, self.parties = Steps(), Parties()
        self.form = PassphraseForm(helped or advice(language), language)
        self.paper = RecoveryPaper(lane, language, clock)
        self.choose = Button(icon="folder-open")
        self._where, self._where_wrong = Elided(), Note(Tone.WARNING)
        self.facts, self._shared = QGridLayout(), Words(wrap=True)
        self._then, self._over_words = Words(wrap=True), Words(wrap=True)
        self._backups = Words(wrap=True)
        self._build_places()
        self.parties.changed.connect(self._refresh)
        self.form.changed.connect(self._refresh)
        self.form.second.entered.connect(self.go_on)
        self.paper.changed.connect(self._refresh)
        self.paper.entered.connect(self.go_on)
        self.paper.failed.connect(self.refused)
        self.choose.clicked.connect(self._ask_folder)
        self.aside.clicked.connect(self._back)
        self._go(WHOSE)
        self.work(desk.offered, self._offered, self.tr("Looking whose files they are…"))

    def _build_places(self) -> None:
        self.head.insertWidget(0, self.steps)
        self.head.insertSpacing(1, 6)
        self.places.addWidget(self.parties)
        second = self.add_place(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._where, 1)
        row.addWidget(self.choose)
        second.addWidget(Words(self.tr("Folder of the client's vault"), bold=True))
        second.addLayout(row)
        second.addWidget(self._where_wrong)
        second.addSpacing(4)
        second.addWidget(self.form)
        second.addStretch()
        third = self.add_place(10)
        card = Card(16, 6)
        self.facts.setHorizontalSpacing(24)
        self.facts.setVerticalSpacing(6)
        self.facts.setColumnStretch(1, 1)
        card.column.addLayout(self.facts)
        third.addWidget(card)
        third.addWidget(self._shared)
        third.addWidget(self._then)
        third.addStretch()
        self.add_place().addWidget(self.paper)
        last = self.add_place(10)
        last.addWidget(self._over_words)
        last.addWidget(self._backups)
        last.addStretch()
        self.choose.setText(self.tr("Choose an empty folder…"))
        self.aside.setText(self.tr("Back"))

    # going from step to step

    def _go(self, step: int) -> None:
        self.places.setCurrentIndex(step)
        names = (
            self.tr("Whose"), self.tr("Where to"), self.tr("Hand over"), self.tr("Its key"), self.tr("Done"),
        )  # fmt: skip
        self.steps.show_step(step, names)
        self._refresh()

    def _refresh(self) -> None:
        step = self.places.currentIndex()
        self.aside.setVisible(step in (WHERE, SURE))
        title, cancel = self.tr("Hand over a client"), self.tr("Cancel")
        if step == WHOSE:
            lead = self.tr("Whose records go? They get a vault of their own. Nothing is changed before the third step.")
            self.say(title, lead, self.tr("Go on"), cancel)
            ready = bool(self.parties.picked.numbers)
        elif step == WHERE:
            lead = self.tr("The client chooses the passphrase, or changes it later. It must not be yours.")
            self.say(title, lead, self.tr("Go on"), cancel)
            self._where.setText(str(self.folder) if self.folder else self.tr("None yet: a stick is best."))
            ready = self.folder is not None and self.form.ready
        elif step == SURE:
            self.say(title, self.tr("This is what goes."), self.tr("Hand it over"), cancel)
            ready = True
        elif step == PAPER:
            lead = self.tr("It goes to the client, with the folder. It opens their vault when the passphrase is lost.")
            on = self.tr("Go on") if self.paper.typing else self.tr("I have it on paper")
            self.say(self.tr("The client's key on paper"), lead, on, self.tr("Stop"))
            ready = self.paper.ready
        else:
            self.say(self.tr("It is handed over"), "", self.tr("Done"), "")
            ready = True
        self.main.setEnabled(ready and not self.busy)

    def go_on(self) -> None:
        """The main button of the step."""
        if self.busy or not self.main.isEnabled():
            return
        step, desk, folder = self.places.currentIndex(), self._desk, self.folder
        if step == WHOSE:
            self._picked = self.parties.picked
            self._go(WHERE)
            (self.choose if folder is None else self.form).setFocus(Qt.FocusReason.OtherFocusReason)
        elif step == WHERE:
            numbers, phrase = self._picked.numbers, self.form.value

            def look(job: Job) -> tuple[int, int] | None:
                return None if desk.is_own_passphrase(phrase) else desk.concerning(numbers, job)

            self.work(look, self._looked, self.tr("Looking what goes with it…"))
        elif step == SURE and folder is not None:
            numbers, phrase = self._picked.numbers, self.form.value
            self._stopped = False
            self.work(
                lambda job: desk.hand_over(numbers, folder, phrase, job), self._handed_over, self.tr("Handing over…")
            )
        elif step == PAPER and folder is not None:
            if self.paper.advance():
                text = self.paper.groups.text
                self.work(
                    lambda _job: desk.confirm_handed_over(folder, text), self._confirmed, self.tr("Checking the key…")
                )
        else:
            self.accept()

    def _back(self) -> None:
        self.banner.dismiss()
        self._go(self.places.currentIndex() - 1)
        (self.parties if self.places.currentIndex() == WHOSE else self.form).setFocus(Qt.FocusReason.OtherFocusReason)

    def _offered(self, files: Sequence[Offered]) -> None:
        self.parties.show_files(files)
        self._refresh()
        self.parties.setFocus(Qt.FocusReason.OtherFocusReason)

    def _looked(self, found: tuple[int, int] | None) -> None:
        if found is None:
            words = self.tr("That passphrase opens your own vault: the client would know it. Choose another.")
            self.form.wipe()
            self._refresh()
            self.banner.say(Tone.WARNING, words)
            self.form.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._say_facts(*found)
        self._go(SURE)
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_facts(self, terms: int, decided: int) -> None:
        while (item := self.facts.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        what, none = self._picked, self.tr("none")
        told = (
            (self.tr("Files"), f"{len(what.numbers):,}"),
            (self.tr("Lines"), f"{what.lines:,}"),
            (self.tr("Merchants"), self._named(what.merchants) or none),
            (self.tr("Accounts"), self._named(what.accounts) or none),
            (self.tr("Entries of the terms"), f"{terms:,}"),
            (self.tr("What you decided and noted"), f"{decided:,}"),
            (self.tr("Into"), breakable(str(self.folder))),
        )
        for row, (name, words) in enumerate(told):
            self.facts.addWidget(Words(name, quiet=True), row, 0, Qt.AlignmentFlag.AlignTop)
            self.facts.addWidget(Words(words, wrap=True), row, 1)
        shared = self.tr("Files that stay speak of {names} as well: terms and decisions about them stay here, too.")
        self._shared.setText(shared.format(names=self._named(what.shared)))
        self._shared.setVisible(bool(what.shared))
        self._then.setText(
            self.tr(
                "First all of it is put there, and that vault is opened and checked. Only then is it erased here, with "
                "what the history says of it. That cannot be undone here."
            )
        )

    def _named(self, names: Sequence[str]) -> str:
        more = len(names) - _NAMED
        listed = self.tr(", ").join(names[:_NAMED])
        return listed + (self.tr(" and %n more", "", more) if more > 0 else "")

    def _handed_over(self, key: RecoveryKey) -> None:
        assert self.folder is not None  # the step before chose it
        self.form.wipe()
        self.handed.emit()
        self.paper.show_key(key, self.folder.name)
        self._go(PAPER)
        self.paper.print_button.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._stopped:
            self.banner.say(Tone.NOTICE, self.tr("It was too late to stop: all of it is handed over."))

    def _confirmed(self, right: bool) -> None:
        if not right:
            self.banner.say(
                Tone.DANGER, self.tr("That key does not open the client's vault. Compare it with the paper.")
            )
            return
        self.paper.wipe()
        self._say_over()
        self._go(DONE)
        self.main.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_over(self) -> None:
        gone = self.tr(", ").join(self.parties.sums(self._picked)[:2])
        self._over_words.setText(
            self.tr(
                "The client's vault is in {folder}, opened and checked. Give it away with the paper, and tell the "
                "passphrase by another way.\n\nErased here: {gone}, and what concerned them."
            ).format(folder=breakable(str(self.folder)), gone=gone)
        )
        self._backups.setText(
            self.tr(
                "Earlier backups of your vault still hold it; they are rotated away within a year. If it must be gone "
                "sooner, make a new backup now, and delete the older files in both places."
            )
        )

    def refused(self, error: PosdeskError) -> None:
        """Say what went wrong."""
        super().refused(error)
        self._refresh()

    # where to

    def _ask_folder(self) -> None:
        title = self.tr("An empty folder for the client's vault")
        chosen = QFileDialog.getExistingDirectory(self, title, str(Path.home()))
        if chosen:
            self.take_folder(Path(chosen))

    def take_folder(self, folder: Path) -> None:
        """Use a folder, if it will do."""
        wrong = self._wrong_with(folder)
        self._where_wrong.setText(wrong)
        self.folder = None if wrong else folder
        self._refresh()
        if not wrong:
            self.form.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wrong_with(self, folder: Path) -> str:
        own = self._desk.default_folder.resolve()
        try:
            if folder.resolve().is_relative_to(own):
                return self.tr("That is inside your own vault.")
            if any(folder.iterdir()):
                return self.tr("That folder is not empty.")
        except OSError:
            return self.tr("That folder cannot be opened.")
        return ""

    # stopping

    def reject(self) -> None:
        """Stop: before anything was handed over nothing is left; after it, it is said what opens the client's vault."""
        step = self.places.currentIndex()
        if step == WHOSE:
            self.done(self.DialogCode.Rejected.value)
        elif self.busy:
            self._stopped = True
            super().reject()
        elif step == PAPER:
            words = self.tr(
                "The key is not on paper yet, and is not shown again. The client's vault opens by its passphrase; "
                "there, under Keys and locks, a new key can be made."
            )
            self.banner.say(Tone.ASK, words, self.tr("Stop without the paper"), self._without_paper)
            self.banner.action.setFocus(Qt.FocusReason.OtherFocusReason)
        elif step == DONE:
            self.accept()
        else:
            super().reject()

    def _without_paper(self) -> None:
        self.paper.wipe()
        self._say_over()
        self._go(DONE)

    def done(self, result: int) -> None:
        if self._task is not None:
            # the vault is about to be locked: what has not been handed over stays
            self._task.cancel()
        self.form.wipe()
        self.paper.wipe()
        self.parties.show_files(())
        super().done(result)
