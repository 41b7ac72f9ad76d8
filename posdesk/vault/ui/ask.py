"""Asking for what opens a vault or a backup: the passphrase, or the key on paper."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from posdesk.ui.buttons import Button
from posdesk.ui.frame import labelled
from posdesk.ui.secret import Note, SecretField
from posdesk.ui.theme import Tone
from posdesk.vault.service import Secret
from posdesk.vault.ui.groups import KeyGroups

_PASSPHRASE, _KEY = range(2)


class Ask(QWidget):
    """One of the two, and the way to the other."""

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field, self.groups = SecretField(), KeyGroups()
        self.told = Note(Tone.WARNING)
        # it has its place beforehand: a wrong word moves nothing
        self.told.setMinimumHeight(2 * self.told.fontMetrics().lineSpacing() + 2)
        self.switch = Button(look="bare", icon="key-round")
        self._stack = QStackedWidget()
        self._pages: list[QWidget] = []
        for words, control in (
            (self.tr("Passphrase"), self.field),
            (self.tr("Recovery key, from the paper"), self.groups),
        ):
            page = QWidget()
            column = QVBoxLayout(page)
            column.setContentsMargins(QMargins(0, 0, 0, 0))
            column.setSpacing(4)
            column.addWidget(labelled(words, control))
            column.addWidget(control)
            column.addStretch()
            self._stack.addWidget(page)
            self._pages.append(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(QMargins(0, 0, 0, 0))
        column.setSpacing(4)
        column.addWidget(self._stack)
        column.addWidget(self.told)
        column.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignLeft)
        self.field.changed.connect(self.changed)
        self.groups.changed.connect(self.changed)
        self.field.entered.connect(self.entered)
        self.groups.entered.connect(self.entered)
        self.switch.clicked.connect(self.other_way)
        self._say()

    @property
    def by_key(self) -> bool:
        """Whether the key on paper is asked for."""
        return self._stack.currentIndex() == _KEY

    @property
    def secret(self) -> Secret | None:
        """What was given, once it is whole."""
        if self.by_key:
            key = self.groups.key
            return None if key is None else Secret.recovery(key)
        return Secret.passphrase(self.field.text) if self.field.text else None

    def other_way(self) -> None:
        """Ask for the other one."""
        self._stack.setCurrentIndex(_PASSPHRASE if self.by_key else _KEY)
        self._say()
        self.told.setText("")
        self.begin()
        self.changed.emit()

    def refuse(self, words: str) -> None:
        """Say why it was not the right one, and let it be typed again."""
        self.told.setText(words)
        self.field.line.setAccessibleDescription(words)
        self.begin()

    def begin(self) -> None:
        """Put the keyboard where one types; what is there is chosen, to be corrected or replaced."""
        control = self.groups.fields[0] if self.by_key else self.field.line
        control.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.by_key:
            self.field.line.selectAll()

    def wipe(self) -> None:
        """Forget what was given."""
        self.field.clear()
        self.groups.clear()

    def _say(self) -> None:
        for place in (_PASSPHRASE, _KEY):
            # the one that is not shown takes no room
            policy = QSizePolicy.Policy.Preferred if place == self._stack.currentIndex() else QSizePolicy.Policy.Ignored
            self._pages[place].setSizePolicy(policy, policy)
        self.switch.setText(
            self.tr("Use the passphrase") if self.by_key else self.tr("Forgotten? Use the recovery key on paper")
        )
