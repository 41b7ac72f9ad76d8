"""Every dialog of the page: opened for an account or for the whole list, and what is agreed there ordered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from posdesk.kit import sheet
from posdesk.kit.errors import PosdeskError
from posdesk.kit.jobs import Job
from posdesk.passwords.model import Account, Action, Turn
from posdesk.passwords.papers import rotation
from posdesk.passwords.service import Passwords, Settings
from posdesk.passwords.ui.account_form import AccountForm
from posdesk.passwords.ui.accounts import EDIT, PAUSE, REOPEN, TAKE_OUT
from posdesk.passwords.ui.calendar import CalendarDialog
from posdesk.passwords.ui.change import ChangeDialog
from posdesk.passwords.ui.desk import PasswordsDesk
from posdesk.passwords.ui.doing import Done, Raised
from posdesk.passwords.ui.handover import Handover
from posdesk.passwords.ui.happened import HappenedForm
from posdesk.passwords.ui.offers_form import OffersForm
from posdesk.passwords.ui.seen import Seen
from posdesk.passwords.ui.settings_form import SettingsForm
from posdesk.passwords.ui.turn_forms import Later, PauseForm, TurnForm
from posdesk.ui.order import Order
from posdesk.ui.printing import Preview
from posdesk.ui.saving import save
from posdesk.ui.tasks import Lane
from posdesk.ui.wording import Wording

_PDF: Final = "PDF (*.pdf)"


class Asking(QObject):
    """Opens them over one page, whose ``seen`` and language it is told."""

    ordered = Signal(object)
    link_wanted = Signal(object)
    failed = Signal(object)
    saved = Signal(str)
    """The name of a file that was written in plaintext, because somebody wanted it."""

    def __init__(self, desk: PasswordsDesk, lane: Lane, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._lane, self._page = desk, lane, page
        self.handover = Handover(self)
        self.seen: Seen | None = None
        self.wording = Wording("en")

    def _order(self, what: Callable[[Passwords], object], words: str) -> None:
        self.ordered.emit(Order(what, words))

    # one account

    def about(self, one: Account, what: object) -> None:
        """Do something about an account, once what it needs is asked."""
        if self.seen is None:
            return
        if what is Action.CHANGE:
            self.change(one)
        elif isinstance(what, Action):
            form = TurnForm(one, what, self.seen, self.wording, self._page)
            form.agreed.connect(self._keep)
            form.open()
        elif what == PAUSE:
            self._pause(one)
        elif what == EDIT:
            self._edit(one)
        elif what == REOPEN:
            there = replace(one, closed=None)
            self._order(lambda passwords: _put(passwords, there), self.tr("It is there again."))
        elif what == TAKE_OUT:
            self._take_out(one)

    def change(self, one: Account) -> None:
        """The change of a password, step by step."""
        if self.seen is None:
            return
        dialog = ChangeDialog(one, self.seen, self.handover, self._lane, self.wording.language, self._page)
        dialog.agreed.connect(self._keep)
        dialog.link_wanted.connect(self.link_wanted)
        dialog.open()

    def _keep(self, done: Done) -> None:
        name, word = self._called(done.turn), self.wording.text.word(f"passwords.done.{done.turn.action}")
        self._order(done.keep, self.tr("{name}: {done}.").format(name=name, done=word))

    def _called(self, turn: Turn) -> str:
        one = None if self.seen is None else self.seen.book.get(turn.account)
        return "" if one is None else one.name

    def _pause(self, one: Account) -> None:
        need = None if self.seen is None else self.seen.needs.get(one.id)
        if self.seen is None or need is None or not self.seen.book.pause_left(need):
            return
        form = PauseForm(need, self.seen, self.wording, self._page)
        form.agreed.connect(self._put_off)
        form.open()

    def _put_off(self, later: Later) -> None:
        def keep(passwords: Passwords) -> Account | None:
            passwords.pause(later.account, later.until, later.why)
            return passwords.book().get(later.account)

        self._order(keep, self.tr("Put off to {day}.").format(day=later.until))

    def add(self) -> None:
        """A new account."""
        self._edit(Account())

    def _edit(self, one: Account) -> None:
        if self.seen is None:
            return
        form = AccountForm(one, self.seen, self.wording, self._page)
        form.agreed.connect(self._kept)
        form.taken_out.connect(self._taken_out)
        form.open()

    def _kept(self, draft: Account) -> None:
        if draft.id:
            self._order(lambda passwords: _put(passwords, draft), self.tr("Kept."))
        else:
            self._order(lambda passwords: passwords.add(draft), self.tr("Added: {name}").format(name=draft.name))

    def _taken_out(self) -> None:
        form = self.sender()
        if isinstance(form, AccountForm):
            self._take_out(form.one)

    def _take_out(self, one: Account) -> None:
        self._order(lambda passwords: passwords.remove(one), self.tr("Taken out: {name}").format(name=one.name))

    # the whole list

    def offer(self) -> None:
        """What a shop has in all likelihood."""
        if self.seen is not None:
            form = OffersForm(self.seen, self.wording, self._page)
            form.agreed.connect(self._enter)
            form.open()

    def _enter(self, many: tuple[Account, ...]) -> None:
        self._order(
            lambda passwords: passwords.add_all(many), self.tr("%n account(s) are in the list now.", "", len(many))
        )

    def happened(self) -> None:
        """Something happened."""
        if self.seen is not None:
            form = HappenedForm(self.seen, self.wording, self._page)
            form.agreed.connect(self._raise)
            form.link_wanted.connect(self.link_wanted)
            form.open()

    def _raise(self, one: Raised) -> None:
        self._order(
            lambda passwords: passwords.happen(one.cause, one.accounts, one.on, one.why),
            self.tr("%n account(s) are to be changed now.", "", len(one.accounts)),
        )

    def settings(self) -> None:
        """How often, and when to remind."""
        if self.seen is not None:
            form = SettingsForm(self.seen, self.wording, self._page)
            form.agreed.connect(self._choose)
            form.open()

    def _choose(self, settings: Settings) -> None:
        self._order(lambda passwords: passwords.choose(settings), self.tr("That holds from now on."))

    def calendar(self) -> None:
        """What is due for another calendar."""
        if self.seen is not None:
            names = self.seen.book.settings.names_in_calendar
            dialog = CalendarDialog(self._desk, self._lane, self.wording.language, names=names, parent=self._page)
            dialog.open()

    def print(self) -> None:
        """The rotation sheet, looked at before it is printed."""
        self._set(None)

    def save_as(self) -> None:
        """The rotation sheet as a file."""
        chosen, _ = QFileDialog.getSaveFileName(self._page, self.tr("Save as PDF"), "passwords.pdf", _PDF)
        if chosen:
            path = Path(chosen)
            self._set(path if path.suffix else path.with_suffix(".pdf"))

    def _set(self, out: Path | None) -> None:
        desk, language = self._desk, self.wording.language

        def work(_job: Job) -> tuple[bytes, Path | None]:
            pdf = sheet.render(rotation.compose(desk.passwords().book(), language))
            if out is not None:
                save(out, pdf)
            return pdf, out

        self._lane.run(work, self._made, self._missed)

    def _made(self, came: tuple[bytes, Path | None]) -> None:
        pdf, out = came
        if out is not None:
            self.saved.emit(out.name)
        else:
            Preview(pdf, self.wording.text.word("passwords.sheet.title"), self._page).open()

    def _missed(self, error: PosdeskError) -> None:
        self.failed.emit(error)


def _put(passwords: Passwords, account: Account) -> Account:
    passwords.put(account)
    return account
