"""What cannot be undone, and is asked for in a dialog of its own: all but payouts, and whole files."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from posdesk.statements.model import KeptFile
from posdesk.statements.ui.kept_desk import KeptDesk, days_words
from posdesk.ui.buttons import Choice
from posdesk.ui.card import Card
from posdesk.ui.fonts import Size
from posdesk.ui.frame import Frame, labelled
from posdesk.ui.labels import Words, breakable
from posdesk.ui.tasks import Lane

_SIZE: Final = (560, 400)
_NAMED: Final = 6
"""Files that are named; of more there is the number."""


class _Forgetting(Frame):
    """Closes by itself once it is done; its main button never has the keyboard to begin with."""

    def __init__(self, desk: KeptDesk, lane: Lane, language: str, parent: QWidget | None) -> None:
        super().__init__(lane, language, parent, _SIZE)
        self._desk = desk
        # Enter means the button that it is on, and at first that is the one that changes nothing.
        self.main.setDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def done(self, result: int) -> None:
        if self._task is not None:
            # the vault is about to be locked: what has not begun is left
            self._task.cancel()
        super().done(result)


class PayoutsDialog(_Forgetting):
    """Of a private account only the payouts stay; ``forgotten`` brings the account and how many lines went."""

    forgotten = Signal(str, int)

    def __init__(
        self, desk: KeptDesk, lane: Lane, language: str, accounts: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, lane, language, parent)
        self.accounts = Choice()
        self.accounts.setMaximumWidth(_SIZE[0])
        for account in accounts:
            self.accounts.addItem(account, account)
        place = self.add_place(10)
        place.addWidget(labelled(self.tr("Account"), self.accounts))
        row = QHBoxLayout()
        row.addWidget(self.accounts, 1)
        place.addLayout(row)
        card = Card(14, 6)
        for words in (
            self.tr("Lines that pay for takings stay, now and whenever a file of this account comes. All others go."),
            self.tr("This cannot be undone. Earlier backups hold those lines until they are rotated away."),
        ):
            card.column.addWidget(Words(words, wrap=True))
        place.addWidget(card)
        place.addStretch()
        self.say(
            self.tr("Keep only the payouts"),
            self.tr("For an account that is also private: what is bought from it is nobody's business here."),
            self.tr("Forget the other lines"),
            self.tr("Cancel"),
        )

    def go_on(self) -> None:
        """Forget the lines."""
        account, desk = str(self.accounts.currentData()), self._desk
        if not self.busy:
            self.work(lambda job: desk.make_personal(account, job), self._made, self.tr("Looking which lines pay…"))

    def _made(self, gone: int) -> None:
        account = str(self.accounts.currentData())
        self.accept()
        self.forgotten.emit(account, gone)


class ForgetDialog(_Forgetting):
    """Whole files go; ``forgotten`` brings how many."""

    forgotten = Signal(int)

    def __init__(
        self,
        desk: KeptDesk,
        lane: Lane,
        language: str,
        files: Sequence[KeptFile],
        years: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, lane, language, parent)
        self._numbers = [one.id for one in files]
        place = self.add_place(10)
        named = Card(14, 4)
        for one in files[:_NAMED]:
            named.column.addWidget(Words(breakable(one.name), bold=True, wrap=True))
            lines = one.lines
            told = self.tr("%n line(s)", "", lines).replace(str(lines), f"{lines:,}")
            named.column.addWidget(Words(f"{days_words(one)}  ·  {told}", size=Size.CAPTION, quiet=True))
        more = len(files) - _NAMED
        if more > 0:
            named.column.addWidget(Words(self.tr("… and %n more", "", more), quiet=True))
        place.addWidget(named)
        for words in (
            self.tr("Every line goes, and what the history says of it. What you decided stays."),
            self.tr("This cannot be undone. Earlier backups still hold it until they are rotated away."),
        ):
            place.addWidget(Words(words, wrap=True))
        place.addStretch()
        self.say(
            self.tr("Forget %n file(s) for good?", "", len(files)),
            self.tr("They speak of nothing later than %n year(s) ago.", "", years),
            self.tr("Forget for good"),
            self.tr("Cancel"),
        )

    def go_on(self) -> None:
        """Forget them."""
        numbers, desk = self._numbers, self._desk
        if not self.busy:
            self.work(lambda job: desk.erase(numbers, job), self._made, self.tr("Forgetting…"))

    def _made(self, _nothing: None) -> None:
        self.accept()
        self.forgotten.emit(len(self._numbers))
