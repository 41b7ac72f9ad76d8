"""“Keys and locks”: every way to open the vault, and how each is changed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posdesk.kit.clock import CLOCK, Clock
from posdesk.kit.errors import PosdeskError
from posdesk.kit.jobs import Job
from posdesk.ui.buttons import Button
from posdesk.ui.card import Card
from posdesk.ui.frame import Frame
from posdesk.ui.labels import Words
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone
from posdesk.vault import service
from posdesk.vault.ui.desk import VaultDesk
from posdesk.vault.ui.passphrase import Advice, advice
from posdesk.vault.ui.ways import AddForm, ChangeForm, Form, PaperForm, RekeyForm, RemoveForm


@dataclass(frozen=True, slots=True)
class Ways:
    """How the vault can be opened now."""

    passphrases: int
    keyring: bool
    confirmed: bool
    """Whether the recovery key was ever typed from paper."""


class _Row(Card):
    """One way to open: its name, how it stands, and what can be done."""

    def __init__(self, *buttons: Button) -> None:
        super().__init__(14, 4)
        self.name, self.state = Words(bold=True), Words(quiet=True, wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.name)
        words.addWidget(self.state)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(words, 1)
        for button in buttons:
            row.addWidget(button)
        self.column.addLayout(row)


class KeysDialog(Frame):
    """The overview, and one form at a time."""

    changed = Signal()

    def __init__(
        self,
        desk: VaultDesk,
        lane: Lane,
        language: str,
        helped: Advice | None = None,
        clock: Clock = CLOCK,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(lane, language, parent, (720, 680))
        self._desk, self._clock = desk, clock
        self._advice = helped or advice(language)
        self._form: Form | None = None
        self._opener: Button | None = None
        self._ways = Ways(1, False, True)
        self.change, self.second, self.paper = Button(), Button(), Button()
        self.keyring, self.rekey = Button(), Button()
        self._rows = [_Row(button) for button in (self.change, self.second, self.paper, self.keyring, self.rekey)]
        overview = self.add_place(8)
        for row in self._rows:
            overview.addWidget(row)
        overview.addStretch()
        self._form_place = self.add_place(0)
        for button, slot in (
            (self.change, self.open_change), (self.second, self.open_second), (self.paper, self.open_paper),
            (self.keyring, self._switch_keyring), (self.rekey, self.open_rekey),
        ):  # fmt: skip
            button.clicked.connect(slot)
        self._show_overview()
        self._look_again()

    # the overview

    def _look_again(self) -> None:
        # what these do depends on what is found; all else can be begun, or closed, however long the lane is busy
        for button in (self.second, self.keyring):
            button.setEnabled(False)
        self.lane.run(self._look, self._looked, self.refused)

    def _look(self, _job: Job) -> Ways | None:
        vault = self._desk.vault
        if vault is None:
            return None
        return Ways(service.passphrases(vault), service.in_keyring(vault.folder), self._desk.recovery_confirmed)

    def _looked(self, ways: Ways | None) -> None:
        if ways is None:
            # it was locked in the meantime: there is nothing to change here
            self.reject()
            return
        self._ways = ways
        for button in (self.second, self.keyring):
            button.setEnabled(True)
        self._say_ways()

    def _show_overview(self) -> None:
        self.places.setCurrentIndex(0)
        self.change.setFocus(Qt.FocusReason.OtherFocusReason)
        self.say(
            self.tr("Keys and locks"), self.tr("What opens the vault, and how to change it."), "", self.tr("Close")
        )
        self._say_ways()

    def _say_ways(self) -> None:
        two, ring = self._ways.passphrases > 1, self._ways.keyring
        told = (
            (self.tr("Your passphrase"), self.tr("Asked for whenever the vault is opened."), self.tr("Change…")),
            (
                self.tr("Second passphrase"),
                self.tr("There is one. It opens everything, as yours does.")
                if two
                else self.tr("None. A bookkeeper could have one; it would open everything, as yours does."),
                self.tr("Take it away…") if two else self.tr("Add…"),
            ),
            (
                self.tr("Recovery key on paper"),
                self.tr("For when the passphrase is forgotten.")
                if self._ways.confirmed
                else self.tr("It was never typed from paper: nobody knows whether it is there. Make a new one."),
                self.tr("New key…"),
            ),
            (
                self.tr("This computer's keyring"),
                self.tr("Opens the vault when the program starts. Whoever is signed in here can open it.")
                if ring
                else self.tr("Off: the passphrase is typed each time."),
                self.tr("Switch off") if ring else self.tr("Switch on"),
            ),
            (
                self.tr("Encrypt everything anew"),
                self.tr("For when somebody may have a passphrase, the paper or a copy of the vault."),
                self.tr("Begin…"),
            ),
        )
        buttons = (self.change, self.second, self.paper, self.keyring, self.rekey)
        for row, button, (name, state, action) in zip(self._rows, buttons, told, strict=True):
            row.name.setText(name)
            row.state.setText(state)
            button.setText(action)
            button.setAccessibleName(f"{name}: {action}")
            button.setAccessibleDescription(state)
        widest = max(button.sizeHint().width() for button in buttons)
        for button in buttons:
            button.setMinimumWidth(widest)
        self._rows[2].state.set_tone(None if self._ways.confirmed else Tone.WARNING)

    def _switch_keyring(self) -> None:
        desk, ring = self._desk, self._ways.keyring
        what = desk.forget_keyring if ring else desk.keep_in_keyring
        told = self._forgotten if ring else self._kept
        self.work(what, told, self.tr("Asking this computer's keyring…"))

    def _kept(self, _nothing: None) -> None:
        self._said(self.tr("The keyring opens the vault from now on."))

    def _forgotten(self, _nothing: None) -> None:
        self._said(self.tr("The keyring no longer opens the vault."))

    def _said(self, words: str) -> None:
        self.changed.emit()
        self._look_again()
        self.banner.say(Tone.GOOD, words)

    # a form

    def open_change(self) -> None:
        """Another passphrase."""
        self._open(ChangeForm(self._advice, self.wording.language), self.change)

    def open_second(self) -> None:
        """A second passphrase, or none any more."""
        two = self._ways.passphrases > 1
        self._open(RemoveForm() if two else AddForm(self._advice, self.wording.language), self.second)

    def open_paper(self) -> None:
        """Another recovery key."""
        form = PaperForm(self.lane, self.wording.language, self._desk.default_folder.name, self._clock)
        self._open(form, self.paper)
        form.begin()

    def open_rekey(self) -> None:
        """Another key for everything."""
        form = RekeyForm(self.lane, self.wording.language, self._desk.default_folder.name, self._clock)
        self._open(form, self.rekey)

    def _open(self, form: Form, opener: Button) -> None:
        self.banner.dismiss()
        self._form, self._opener = form, opener
        self._form_place.addWidget(form)
        form.changed.connect(self._refresh)
        form.entered.connect(self.go_on)
        form.failed.connect(self.refused)
        self.places.setCurrentIndex(1)
        self._refresh()
        form.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def form(self) -> Form | None:
        """The form that is open."""
        return self._form

    def _refresh(self) -> None:
        form = self._form
        if form is not None:
            self.say(form.title, form.lead, form.words, self.tr("Back"))
            self.main.setEnabled(form.ready and not self.busy)

    def go_on(self) -> None:
        """The form's main button."""
        form, vault = self._form, self._desk.vault
        if form is None or vault is None or self.busy or not form.ready:
            return
        own = form.to_prove
        if own:
            self.work(lambda _job: service.knows(vault, own), self._proved, self.tr("Checking the passphrase…"))
        else:
            self._advance(form)

    def _proved(self, right: bool) -> None:
        if self._form is not None and right:
            self._advance(self._form)
        elif self._form is not None:
            self.banner.say(Tone.WARNING, self.tr("That is not the passphrase of this vault."))
            self._form.setFocus(Qt.FocusReason.OtherFocusReason)

    def _advance(self, form: Form) -> None:
        if form.advance():
            self.work(form.work(self._desk), self._form_done, self.tr("Working…"))
        else:
            self._refresh()

    def _form_done(self, _nothing: None) -> None:
        told = self._form.told if self._form else ""
        self._close_form()
        self._said(told)

    def refused(self, error: PosdeskError) -> None:
        """Say what went wrong; the form stays as it is."""
        super().refused(error)
        self._refresh()

    def _close_form(self) -> None:
        form, self._form = self._form, None
        if form is not None:
            form.wipe()
            self._form_place.removeWidget(form)
            form.hide()
            form.deleteLater()
        self._show_overview()
        if self._opener is not None:
            self._opener.setFocus(Qt.FocusReason.OtherFocusReason)

    def reject(self) -> None:
        """Back to the overview, and from there close; nothing is changed by going back."""
        if self._form is not None and not self.busy:
            self.banner.dismiss()
            self._close_form()
        else:
            super().reject()

    def done(self, result: int) -> None:
        if self._form is not None:
            self._form.wipe()
        super().done(result)
