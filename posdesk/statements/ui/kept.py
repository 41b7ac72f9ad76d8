"""The files that the vault keeps: each that ever came, where it stands, how it is taken out, thinned or forgotten."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QMargins, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from posdesk.kit.errors import PosdeskError
from posdesk.kit.jobs import Job, Progress
from posdesk.statements.model import KeptFile, Kind
from posdesk.statements.ui.forgetting import ForgetDialog, PayoutsDialog
from posdesk.statements.ui.kept_desk import YEARS, KeptDesk
from posdesk.statements.ui.kept_table import OLD, KeptTable
from posdesk.ui.banner import Banner
from posdesk.ui.buttons import Button
from posdesk.ui.empty import Empty
from posdesk.ui.fonts import Size
from posdesk.ui.frame import WorkBar
from posdesk.ui.labels import Elided, Words
from posdesk.ui.page import Page, page_column, page_head
from posdesk.ui.tasks import Lane, Task
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

_SECONDS: Final = 20
_NAMED: Final = 3
"""Merchants and accounts that are named at the foot."""

Speaks = tuple[int, tuple[str, ...], tuple[str, ...], frozenset[str]]
"""The number of a file, its merchants, its accounts, and the accounts of which only payouts are kept."""

_UNHEARD: Final[Speaks] = (0, (), (), frozenset())


class KeptPage(Page):
    """The table, and what can be done with the chosen file; ``changed`` after something came or went."""

    changed = Signal()
    hand_over_wanted = Signal()
    files_wanted = Signal()

    def __init__(self, desk: KeptDesk, lane: Lane, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lane, self._wording = desk, lane, Wording(language)
        self._speaks = _UNHEARD
        self._task: Task | None = None
        self._entry = 0
        self._behind = False
        """Whether something has come or gone that the table does not show yet."""
        self.title, self.answer = Words(size=Size.PAGE), Words(quiet=True, wrap=True)
        self.banner, self.bar = Banner(), WorkBar()
        self.hand_over = Button(icon="send")
        self.listing, self.empty, self.body = KeptTable(self._wording), Empty(), QStackedWidget()
        self.foot = Elided(quiet=True)
        self.take, self.payouts = Button(), Button(icon="wallet")
        self.forget = Button(icon="trash-2")
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.foot, 1)
        for button in (self.forget, self.payouts, self.take):
            foot.addWidget(button)
        there = QWidget()
        inside = QVBoxLayout(there)
        inside.setContentsMargins(QMargins(0, 0, 0, 0))
        inside.setSpacing(8)
        inside.addWidget(self.listing, 1)
        inside.addLayout(foot)
        self.body.addWidget(there)
        self.body.addWidget(self.empty)
        column = page_column(self, 6)
        column.addLayout(page_head(self.title, self.hand_over))
        column.addWidget(self.answer)
        column.addWidget(self.banner)
        column.addWidget(self.bar)
        column.addWidget(self.body, 1)

    def _connect(self) -> None:
        self.listing.chosen.connect(self._chosen)
        self.listing.taken_out.connect(self._take_out)
        self.listing.table.opened.connect(self._opened)
        self.listing.forget_all.clicked.connect(self.ask_to_forget_all)
        self.take.clicked.connect(self.take_out_or_put_back)
        self.payouts.clicked.connect(self.ask_for_payouts)
        self.forget.clicked.connect(self.ask_to_forget)
        self.hand_over.clicked.connect(self.hand_over_wanted)
        self.empty.main.clicked.connect(self.files_wanted)

    # what is there

    def refresh(self) -> None:
        """Look again; call it when the page is shown."""
        desk = self._desk

        def work(_job: Job) -> tuple[Sequence[KeptFile], Mapping[int, date]]:
            return desk.kept_files(), {years: desk.limit(years) for years in YEARS}

        self._lane.run(work, self._loaded, self._tell_error)

    def _loaded(self, came: tuple[Sequence[KeptFile], Mapping[int, date]]) -> None:
        files, limits = came
        self._behind = False
        self.body.setCurrentIndex(0 if files else 1)
        self.hand_over.setEnabled(any(one.removed is None for one in files))
        self._speaks = _UNHEARD
        self.listing.show_files(files, limits)

    def _chosen(self) -> None:
        self._say_chosen()
        one = self.listing.current()
        if one is None or one.id == self._speaks[0]:
            return
        number, desk = one.id, self._desk

        def work(_job: Job) -> Speaks:
            channels, accounts = desk.speaks_of(number)
            merchants = sorted({merchant for _, merchant in channels if merchant})
            return number, tuple(merchants), tuple(sorted(accounts)), desk.personal

        self._lane.run(work, self._heard, self._tell_error)

    def _heard(self, speaks: Speaks) -> None:
        self._speaks = speaks
        self._say_chosen()

    def _whole_accounts(self) -> list[str]:
        """The accounts of the chosen file of which everything is kept."""
        one, (number, _, accounts, personal) = self.listing.current(), self._speaks
        if one is None or one.id != number or one.kind is not Kind.BANK or one.removed is not None:
            return []
        return [account for account in accounts if account not in personal]

    def _say_chosen(self) -> None:
        one = self.listing.current()
        for button in (self.take, self.payouts, self.forget):
            button.setVisible(one is not None)
        self.foot.setText("")
        if one is None:
            return
        out, old = one.removed is not None, self.listing.is_old(one)
        self.take.setText(self.tr("Put back") if out else self.tr("Take out"))
        self.take.set_mark("undo-2" if out else "archive")
        self.payouts.setVisible(one.kind is Kind.BANK)
        whole = bool(self._whole_accounts())
        self.payouts.setEnabled(whole)
        self.payouts.setToolTip("" if whole else self._why_no_payouts(out=out))
        self.forget.setEnabled(old)
        why = self.tr("Only what is older than %n year(s) can be forgotten.", "", self.listing.age)
        self.forget.setToolTip("" if old else why)
        if one.id == self._speaks[0]:
            self.foot.setText(self._foot())

    def _why_no_payouts(self, *, out: bool) -> str:
        if out:
            return self.tr("Put it back first.")
        return self.tr("It names no account of which more than the payouts is kept.")

    def _foot(self) -> str:
        _, merchants, accounts, personal = self._speaks
        parts = []
        for names, words in ((merchants, self.tr("Merchant {names}")), (accounts, self.tr("Account {names}"))):
            more = len(names) - _NAMED
            listed = self.tr(", ").join(names[:_NAMED]) + (self.tr(" and %n more", "", more) if more > 0 else "")
            if names:
                parts.append(words.format(names=listed))
        if accounts and set(accounts) <= personal:
            parts.append(self.tr("only its payouts are kept"))
        return "  ·  ".join(parts)

    # what can be undone

    def _opened(self, _row: int) -> None:
        self.take.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_out(self) -> None:
        one = self.listing.current()
        if one is not None and one.removed is None:
            self.take_out_or_put_back()

    def take_out_or_put_back(self) -> None:
        """Take the chosen file out, or put it back."""
        one, desk = self.listing.current(), self._desk
        if one is None or not self._idle:
            return
        number, name, out = one.id, one.name, one.removed is not None

        def work(job: Job) -> tuple[int, bool, str]:
            return (desk.put_back(number, job) if out else desk.take_out(number, job)), out, name

        self._run(work, self._moved)

    def _moved(self, came: tuple[int, bool, str]) -> None:
        self._entry, back, name = came
        self._over()
        words = self.tr("{file} counts again.") if back else self.tr("{file} was taken out. The vault still has it.")
        self.banner.say(Tone.QUIET, words.format(file=name), self.tr("Undo"), self.undo, seconds=_SECONDS)
        self._tell()

    def undo(self) -> None:
        """Take back what was done last."""
        entry, desk = self._entry, self._desk
        if entry and self._task is None:
            self._entry = 0
            self._run(lambda job: desk.undo(entry, job), self._undone)

    def _undone(self, _nothing: None) -> None:
        self._over()
        self.banner.say(Tone.GOOD, self.tr("Undone. The history has both."), seconds=_SECONDS)
        self._tell()

    def _tell(self) -> None:
        self._behind = True
        self.refresh()
        self.changed.emit()

    @property
    def _idle(self) -> bool:
        # The buttons stay enabled for the moment that it takes, or the keyboard would be sent elsewhere.
        return self._task is None and not self._behind

    def _run(self, work: Callable[[Job], object], done: Callable[..., None]) -> None:
        self.banner.dismiss()
        self.bar.begin()
        self._task = self._lane.run(work, done, self._failed, self._progressed)
        self._say_chosen()

    def _progressed(self, progress: Progress) -> None:
        self.bar.show_progress(progress)

    def _over(self) -> None:
        self._task = None
        self.bar.hide()
        self._say_chosen()

    def _failed(self, error: PosdeskError) -> None:
        self._over()
        self._tell_error(error)

    def _tell_error(self, error: PosdeskError) -> None:
        self._behind = False
        self.banner.say(Tone.DANGER, self._wording.error(error))

    # what cannot

    def ask_for_payouts(self) -> None:
        """Ask whether only payouts of the chosen file's account are to be kept."""
        accounts = self._whole_accounts()
        if accounts and self._idle:
            dialog = PayoutsDialog(self._desk, self._lane, self._wording.language, accounts, self)
            dialog.forgotten.connect(self._lines_forgotten)
            self._ask(dialog)

    def _lines_forgotten(self, account: str, gone: int) -> None:
        words = self.tr("%n line(s) of {account} were forgotten. Only its payouts are kept from now on.", "", gone)
        self.banner.say(Tone.GOOD, words.format(account=account))
        self._tell()

    def ask_to_forget(self) -> None:
        """Ask whether the chosen file is to be forgotten for good."""
        one = self.listing.current()
        if one is not None and self.listing.is_old(one):
            self._ask_to_forget([one])

    def ask_to_forget_all(self) -> None:
        """The same of all old files that are shown."""
        if self.listing.filter.current == OLD:
            self._ask_to_forget(self.listing.shown)

    def _ask_to_forget(self, files: Sequence[KeptFile]) -> None:
        if files and self._idle:
            language, age = self._wording.language, self.listing.age
            dialog = ForgetDialog(self._desk, self._lane, language, files, age, self)
            dialog.forgotten.connect(self._files_forgotten)
            self._ask(dialog)

    def _files_forgotten(self, count: int) -> None:
        self.banner.say(Tone.GOOD, self.tr("%n file(s) were forgotten for good.", "", count))
        self._tell()

    def _ask(self, dialog: QDialog) -> None:
        self.banner.dismiss()
        dialog.open()

    # words

    def take_focus(self) -> None:
        """Put the keyboard where work begins."""
        self.listing.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_language(self, language: str) -> None:
        """Speak another language."""
        self._wording = Wording(language)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self.title.setText(self.tr("Kept files"))
        self.answer.setText(
            self.tr("Every file that ever came into the vault. What is taken out counts no more, and can be put back.")
        )
        self.hand_over.setText(self.tr("Hand over a client…"))
        self.payouts.setText(self.tr("Keep only payouts…"))
        self.forget.setText(self.tr("Forget for good…"))
        self.empty.say(
            self.tr("No file has been kept yet"),
            self.tr("Files that you drop on the window are kept here, with what they proved, and can be taken out."),
            self.tr("Add files…"),
        )
        self.listing.set_language(self._wording)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
