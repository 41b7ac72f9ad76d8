"""“Keep this?”: a vault is made in three steps: a passphrase, a key on paper, and what makes it convenient and safe."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QWidget

from posdesk.kit.clock import CLOCK, Clock
from posdesk.kit.errors import PosdeskError
from posdesk.kit.jobs import Job
from posdesk.ui.buttons import Button
from posdesk.ui.card import Card
from posdesk.ui.frame import Frame
from posdesk.ui.labels import Elided, Words
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone
from posdesk.vault.service import RecoveryKey
from posdesk.vault.ui.desk import VaultDesk
from posdesk.vault.ui.paper import RecoveryPaper
from posdesk.vault.ui.passphrase import Advice, PassphraseForm, advice
from posdesk.vault.ui.second import SecondPlace
from posdesk.vault.ui.steps import Steps

PASSPHRASE, PAPER, EASE = range(3)


class CreateDialog(Frame):
    """Accepted once the vault is there and its key is on paper; ``demo_wanted``: show the made-up shop instead.

    Stopped in the first step it has made nothing; stopped in the second it takes the empty vault away again; in the
    third the vault is whole, and closing only leaves out what is not needed.
    """

    demo_wanted = Signal()

    def __init__(
        self,
        desk: VaultDesk,
        lane: Lane,
        language: str,
        helped: Advice | None = None,
        clock: Clock = CLOCK,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(lane, language, parent)
        self._desk = desk
        self.folder = desk.default_folder
        self.steps = Steps()
        self.form = PassphraseForm(helped or advice(language), language)
        self.paper = RecoveryPaper(lane, language, clock)
        self.keyring, self.second = QCheckBox(), SecondPlace()
        self.elsewhere = Button(look="bare")
        self._where = Elided(quiet=True)
        self._build_places()
        self.form.changed.connect(self._refresh)
        self.form.second.entered.connect(self.go_on)
        self.paper.changed.connect(self._refresh)
        self.paper.entered.connect(self.go_on)
        self.paper.failed.connect(self.refused)
        self.elsewhere.clicked.connect(self._choose_folder)
        self.aside.clicked.connect(self._show_demo)
        self._go(PASSPHRASE)
        self.form.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_places(self) -> None:
        self.head.insertWidget(0, self.steps)
        self.head.insertSpacing(1, 6)
        first = self.add_place(8)
        first.addWidget(self.form)
        first.addStretch()
        row = QHBoxLayout()
        row.addWidget(self._where, 1)
        row.addWidget(self.elsewhere)
        first.addLayout(row)
        self.add_place().addWidget(self.paper)
        last = self.add_place(12)
        self.keyring.setText(self.tr("Open without typing on this computer"))
        for box, words in (
            (
                self.keyring,
                self.tr(
                    "This computer's keyring then opens the vault when the program starts. Whoever is signed in here "
                    "can open it. After it was locked, the passphrase is asked for all the same."
                ),
            ),
            (
                self.second,
                self.tr(
                    "A backup is made each day beside the vault. A second one, on a stick that is kept elsewhere, "
                    "survives a broken disk and a thief. It is encrypted like the vault."
                ),
            ),
        ):
            card = Card(16, 6)
            if box is self.second:
                card.column.addWidget(Words(self.tr("A second place for backups"), bold=True))
            card.column.addWidget(box)
            card.column.addWidget(Words(words, quiet=True, wrap=True))
            last.addWidget(card)
        last.addStretch()
        self.elsewhere.setText(self.tr("Elsewhere…"))
        self.aside.setText(self.tr("Look at the made-up shop first"))

    # going from step to step

    def _go(self, step: int) -> None:
        self.places.setCurrentIndex(step)
        names = (self.tr("Passphrase"), self.tr("Key on paper"), self.tr("Backups"))
        self.steps.show_step(step, names)
        self._refresh()

    def _refresh(self) -> None:
        step = self.places.currentIndex()
        self.aside.setVisible(step == PASSPHRASE)
        self._where.setText(self.tr("It will be in {folder}").format(folder=self.folder))
        later = self.tr("Not now")
        if step == PASSPHRASE:
            lead = self.tr(
                "All of it then lies encrypted on this computer, and nowhere else. Only your passphrase opens it, or "
                "a key on paper. Nobody can send you a new one, and neither can we."
            )
            self.say(self.tr("Keep this?"), lead, self.tr("Make the vault"), later)
            self.main.setEnabled(self.form.ready and not self.busy)
        elif step == PAPER:
            lead = self.tr("It opens the vault when the passphrase is forgotten. It is shown this once.")
            on = self.tr("Go on") if self.paper.typing else self.tr("I have it on paper")
            self.say(self.tr("A key on paper"), lead, on, self.tr("Stop"))
            self.main.setEnabled(self.paper.ready and not self.busy)
        else:
            lead = self.tr("The vault is made. Both of these can be changed later.")
            self.say(self.tr("Easier, and safer"), lead, self.tr("Done"), later)
            self.main.setEnabled(not self.busy)

    def go_on(self) -> None:
        """The main button of the step."""
        if self.busy or not self.main.isEnabled():
            return
        step = self.places.currentIndex()
        if step == PASSPHRASE:
            folder, passphrase, desk = self.folder, self.form.value, self._desk
            self.work(lambda job: desk.make_vault(folder, passphrase, job), self._made, self.tr("Making the vault…"))
        elif step == PAPER:
            if self.paper.advance():
                text, desk = self.paper.groups.text, self._desk
                self.work(lambda _job: desk.confirm_recovery(text), self._confirmed, self.tr("Checking the key…"))
        else:
            self._finish()

    def _made(self, key: RecoveryKey) -> None:
        self.form.wipe()
        self.second.show_place(None, self.folder)
        self.paper.show_key(key, self.folder.name)
        self._go(PAPER)
        self.paper.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _confirmed(self, right: bool) -> None:
        if right:
            self.paper.wipe()
            self._go(EASE)
            self.keyring.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.banner.say(Tone.DANGER, self.tr("That key does not open the vault. Compare it with the paper."))

    def _finish(self) -> None:
        desk, place, ring = self._desk, self.second.place, self.keyring.isChecked()

        def work(job: Job) -> None:
            if place is not None:
                # a first backup there shows at once that the place is good
                desk.back_up(place, job)
                desk.choose_second_place(place, job)
            if ring:
                desk.keep_in_keyring(job)

        self.work(work, self._finished, self.tr("Setting it up…"))

    def _finished(self, _nothing: None) -> None:
        self.accept()

    def refused(self, error: PosdeskError) -> None:
        """Say what went wrong; a keyring that does not answer is no longer asked for."""
        super().refused(error)
        if error.code == "keyring_unavailable":
            self.keyring.setChecked(False)
        self._refresh()

    # stopping

    def reject(self) -> None:
        """Stop: what that means depends on the step, and is said."""
        step = self.places.currentIndex()
        if self.busy or step == PASSPHRASE:
            super().reject()
        elif step == EASE:
            self.accept()
        else:
            words = self.tr(
                "The key is not on paper yet. If you stop here, the vault is taken away again and nothing is kept; "
                "what is open in the window stays as it is."
            )
            self.banner.say(Tone.ASK, words, self.tr("Stop, and take it away"), self._discard)
            self.banner.action.setFocus(Qt.FocusReason.OtherFocusReason)

    def _discard(self) -> None:
        self.work(self._desk.discard_vault, self._discarded, self.tr("Taking it away…"))

    def _discarded(self, _nothing: None) -> None:
        super().reject()

    def done(self, result: int) -> None:
        self.form.wipe()
        self.paper.wipe()
        super().done(result)

    def _show_demo(self) -> None:
        self.reject()
        self.demo_wanted.emit()

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("An empty folder for the vault"), str(Path.home()))
        if chosen:
            self.folder = Path(chosen)
            self._refresh()
