"""What is asked for when a way to open the vault is changed: each a small form that knows what it will do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from posdesk.kit.clock import CLOCK, Clock
from posdesk.kit.jobs import Job
from posdesk.ui.frame import labelled
from posdesk.ui.labels import Words
from posdesk.ui.secret import SecretField
from posdesk.ui.tasks import Lane
from posdesk.vault.service import RecoveryKey
from posdesk.vault.ui.desk import VaultDesk
from posdesk.vault.ui.paper import RecoveryPaper
from posdesk.vault.ui.passphrase import Advice, PassphraseForm

Work = Callable[[Job], None]


class Form(QWidget):
    """One form. ``ready``: one may go on; ``advance``: go on, and whether the work can be done now."""

    changed = Signal()
    entered = Signal()
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(QMargins(0, 0, 0, 0))
        self.column.setSpacing(6)
        self.title, self.lead, self.main, self.told = "", "", "", ""

    @property
    def ready(self) -> bool:
        """Whether the main button can be pressed."""
        return False

    @property
    def words(self) -> str:
        """What stands on the main button."""
        return self.main

    @property
    def to_prove(self) -> str:
        """A passphrase that must be right before one may go on; empty for none."""
        return ""

    def advance(self) -> bool:
        """Go on within the form; True once there is nothing more to ask."""
        return True

    def work(self, desk: VaultDesk) -> Work:
        """What is to be done."""
        raise NotImplementedError

    def wipe(self) -> None:
        """Forget what was typed."""


def _field(form: Form, words: str) -> SecretField:
    field = SecretField()
    form.column.addWidget(labelled(words, field))
    form.column.addWidget(field)
    field.changed.connect(form.changed)
    return field


class ChangeForm(Form):
    """Another passphrase in the place of one's own."""

    def __init__(self, advice: Advice, language: str) -> None:
        super().__init__()
        self.title = self.tr("Change the passphrase")
        self.lead = self.tr("Backups made until now still open with the old one.")
        self.main = self.tr("Change it")
        self.told = self.tr("The passphrase is changed.")
        self.old = _field(self, self.tr("Passphrase until now"))
        self.form = PassphraseForm(advice, language)
        self.column.addWidget(self.form)
        self.column.addStretch()
        self.old.entered.connect(self.form.first.line.setFocus)
        self.form.changed.connect(self.changed)
        self.form.second.entered.connect(self.entered)
        self.setFocusProxy(self.old)

    @property
    def ready(self) -> bool:
        return bool(self.old.text) and self.form.ready

    def work(self, desk: VaultDesk) -> Work:
        old, new = self.old.text, self.form.value
        return lambda job: desk.change_passphrase(old, new, job)

    def wipe(self) -> None:
        self.old.clear()
        self.form.wipe()


class AddForm(Form):
    """A second passphrase."""

    def __init__(self, advice: Advice, language: str) -> None:
        super().__init__()
        self.title = self.tr("A second passphrase, for a bookkeeper")
        self.lead = self.tr(
            "It opens everything, as yours does: there is no half way in. Let the bookkeeper type it, so that only "
            "they know it. You can take it away again."
        )
        self.main = self.tr("Add it")
        self.told = self.tr("Two passphrases open the vault now.")
        self.form = PassphraseForm(advice, language)
        self.column.addWidget(self.form)
        self.column.addStretch()
        self.form.changed.connect(self.changed)
        self.form.second.entered.connect(self.entered)
        self.setFocusProxy(self.form)

    @property
    def ready(self) -> bool:
        return self.form.ready

    def work(self, desk: VaultDesk) -> Work:
        new = self.form.value
        return lambda job: desk.add_passphrase(new, job)

    def wipe(self) -> None:
        self.form.wipe()


class RemoveForm(Form):
    """Only one's own passphrase stays."""

    def __init__(self) -> None:
        super().__init__()
        self.title = self.tr("Take the other passphrase away")
        self.lead = self.tr(
            "Type the one that stays. Who knew the other one may still have a copy of the vault or a backup that it "
            "opens: encrypt anew if you part on bad terms."
        )
        self.main = self.tr("Take the other away")
        self.told = self.tr("Only your passphrase opens the vault now.")
        self.own = _field(self, self.tr("Your passphrase, which stays"))
        self.column.addStretch()
        self.own.entered.connect(self.entered)
        self.setFocusProxy(self.own)

    @property
    def ready(self) -> bool:
        return bool(self.own.text)

    def work(self, desk: VaultDesk) -> Work:
        own = self.own.text
        return lambda job: desk.remove_passphrase(own, job)

    def wipe(self) -> None:
        self.own.clear()


class PaperForm(Form):
    """Another key on paper; the old one holds until the new one was typed from paper."""

    def __init__(self, lane: Lane, language: str, folder: str, clock: Clock = CLOCK) -> None:
        super().__init__()
        self.title = self.tr("A new recovery key")
        self.lead = self.tr(
            "The old paper opens the vault until you have typed this one; then it opens nothing but old backups."
        )
        self.told = self.tr("The new key is in force. Tear up the old paper.")
        self._folder = folder
        self.paper = RecoveryPaper(lane, language, clock)
        self.column.addWidget(self.paper)
        self.paper.changed.connect(self.changed)
        self.paper.entered.connect(self.entered)
        self.paper.failed.connect(self.failed)
        self.setFocusProxy(self.paper.print_button)

    def begin(self) -> None:
        """Make a key."""
        self.paper.show_key(RecoveryKey.new(), self._folder)

    @property
    def ready(self) -> bool:
        return self.paper.ready

    @property
    def words(self) -> str:
        return self.tr("Use this key") if self.paper.typing else self.tr("I have it on paper")

    def advance(self) -> bool:
        return self.paper.advance()

    def work(self, desk: VaultDesk) -> Work:
        key = _shown(self.paper)
        return lambda job: desk.new_recovery_key(key, job)

    def wipe(self) -> None:
        self.paper.wipe()


class RekeyForm(Form):
    """Everything is encrypted by another key: first what that means and the passphrase, then a new key on paper."""

    def __init__(self, lane: Lane, language: str, folder: str, clock: Clock = CLOCK) -> None:
        super().__init__()
        self.title = self.tr("Encrypt everything anew")
        self.lead = self.tr("For when somebody may have a passphrase, the paper or a copy of the vault.")
        self.told = self.tr("Everything is encrypted anew. Tear up the old paper.")
        self._folder = folder
        self.own = SecretField()
        self.paper = RecoveryPaper(lane, language, clock)
        self._stack = QStackedWidget()
        first = QWidget()
        column = QVBoxLayout(first)
        column.setContentsMargins(QMargins(0, 0, 0, 0))
        column.setSpacing(8)
        for words in (
            self.tr("A backup is made and checked first. All of it takes a minute or so."),
            self.tr("A second passphrase and this computer's keyring no longer open the vault: add them again after."),
            self.tr("A new key on paper takes the place of the old one: it comes next."),
            self.tr("Backups and copies made until now still open as they did. Destroy those that must not."),
        ):
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(Words("•"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Words(words, wrap=True), 1)
            column.addLayout(row)
        column.addSpacing(8)
        column.addWidget(labelled(self.tr("Your passphrase, which stays"), self.own))
        column.addWidget(self.own)
        column.addStretch()
        self._stack.addWidget(first)
        self._stack.addWidget(self.paper)
        self.column.addWidget(self._stack)
        self.own.changed.connect(self.changed)
        self.own.entered.connect(self.entered)
        self.paper.changed.connect(self.changed)
        self.paper.entered.connect(self.entered)
        self.paper.failed.connect(self.failed)
        self.setFocusProxy(self.own)

    @property
    def ready(self) -> bool:
        return self.paper.ready if self._stack.currentIndex() else bool(self.own.text)

    @property
    def words(self) -> str:
        if not self._stack.currentIndex():
            return self.tr("Next: the key on paper")
        return self.tr("Encrypt anew") if self.paper.typing else self.tr("I have it on paper")

    @property
    def to_prove(self) -> str:
        # before the paper, so that nobody prints a key for nothing
        return "" if self._stack.currentIndex() else self.own.text

    def advance(self) -> bool:
        if self._stack.currentIndex():
            return self.paper.advance()
        self._stack.setCurrentIndex(1)
        self.paper.show_key(RecoveryKey.new(), self._folder)
        self.paper.print_button.setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def work(self, desk: VaultDesk) -> Work:
        own, key = self.own.text, _shown(self.paper)
        return lambda job: desk.rekey(own, key, job)

    def wipe(self) -> None:
        self.own.clear()
        self.paper.wipe()


def _shown(paper: RecoveryPaper) -> RecoveryKey:
    assert paper.key is not None  # a paper is ready only with a key
    return paper.key
