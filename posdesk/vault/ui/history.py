"""The history: who changed what and when, page by page, and how to take it back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posdesk.kit.errors import PosdeskError
from posdesk.kit.jobs import Job
from posdesk.ui import scroll as scrolling
from posdesk.ui.banner import Banner
from posdesk.ui.buttons import Button, Choice
from posdesk.ui.card import Card
from posdesk.ui.fonts import Size
from posdesk.ui.frame import WorkBar
from posdesk.ui.labels import Elided, Words
from posdesk.ui.page import Page, page_column, page_head
from posdesk.ui.search import SearchLine
from posdesk.ui.table import Cell, Column, PagedModel, Row, Table
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording
from posdesk.vault.service import Entry
from posdesk.vault.ui import entries as words
from posdesk.vault.ui.desk import VaultDesk

PAGE: Final = 200
_SIDE: Final = 340
_ICONS: Final = {
    "created": "circle-plus",
    "changed": "refresh-cw",
    "removed": "circle-minus",
    "undone": "undo-2",
    "erased": "trash-2",
}


class EntryDetail(Card):
    """One entry in full, and its button."""

    undo_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(16, 8)
        self.setFixedWidth(_SIDE)
        self.title = Words(size=Size.LEAD, bold=True, wrap=True)
        self.by = Words(quiet=True, wrap=True)
        self.told = scrolling.Column(2)
        self.undo = Button(icon="undo-2")
        self.why_not = Words(size=Size.CAPTION, quiet=True, wrap=True)
        self.column.addWidget(self.title)
        self.column.addWidget(self.by)
        self.column.addWidget(self.told, 1)
        self.column.addWidget(self.why_not)
        self.column.addWidget(self.undo)
        self.undo.clicked.connect(self.undo_wanted)

    def show_entry(self, entry: Entry | None, may: bool, wording: Wording) -> None:
        """Show an entry, or none."""
        inside = self.told.inside
        while (item := inside.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self.undo.setVisible(entry is not None)
        if entry is None:
            for label in (self.title, self.by, self.why_not):
                label.setText("")
            return
        self.title.setText(words.what(entry, wording.text))
        self.by.setText(
            self.tr("{who}, {when}, entry {n}").format(who=entry.who, when=words.when(entry.at), n=entry.id)
        )
        for name, before, after in words.changes(entry, wording.text):
            shown = " → ".join(part for part in (before, after) if part)
            inside.addWidget(Words(name, size=Size.CAPTION, quiet=True, wrap=True))
            inside.addWidget(Words(words.broken(shown), wrap=True))
            inside.addSpacing(8)
        inside.addStretch()
        self.undo.setEnabled(may)
        self.undo.setText(self.tr("Undo this"))
        self.why_not.setText("" if may else self._why_not(entry))

    def _why_not(self, entry: Entry) -> str:
        if entry.erased:
            return self.tr("What it told has been erased, so it cannot be undone.")
        return self.tr("This cannot be undone here.")


class HistoryPage(Page):
    """The table, what narrows it, and the entry that is chosen; ``undone`` after something was taken back."""

    undone = Signal()

    def __init__(self, desk: VaultDesk, lane: Lane, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lane, self._wording = desk, lane, Wording(language)
        self._entries: list[Entry] = []
        self._shown: list[Entry] = []
        self._more = False
        self._asked = 0
        self._undoing: Entry | None = None
        self.title = Words(size=Size.PAGE)
        self.answer = Words(quiet=True, wrap=True)
        self.banner, self.bar = Banner(), WorkBar()
        self.search, self.subject = SearchLine(), Choice()
        self.verify, self.older = Button(icon="shield-check"), Button(icon="chevron-down")
        self.table = Table(PagedModel(self._columns(), self))
        self.detail = EntryDetail()
        self.foot = Elided(size=Size.CAPTION, quiet=True)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        narrow = QHBoxLayout()
        narrow.setSpacing(8)
        narrow.addWidget(self.search, 1)
        narrow.addWidget(self.subject)
        listing = Card(1, 0)
        listing.column.addWidget(self.table, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.foot, 1)
        foot.addWidget(self.older)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(narrow)
        left.addWidget(listing, 1)
        left.addLayout(foot)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(left, 1)
        row.addWidget(self.detail)
        column = page_column(self, 6)
        column.addLayout(page_head(self.title, self.verify))
        column.addWidget(self.answer)
        column.addWidget(self.banner)
        column.addWidget(self.bar)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        self.table.chosen.connect(self._chosen)
        self.search.sought.connect(self._narrow)
        self.subject.activated.connect(self.refresh)
        self.older.clicked.connect(self.load_older)
        self.verify.clicked.connect(self.verify_all)
        self.detail.undo_wanted.connect(self.undo)

    # loading

    def refresh(self) -> None:
        """Fetch the latest entries; call it when the page is shown, and after every change."""
        self._load(None)

    def load_older(self) -> None:
        """Fetch the page before."""
        if self._entries and self._more:
            self._load(self._entries[-1].id)

    def _load(self, before: int | None) -> None:
        self._asked += 1
        turn, desk, subject = self._asked, self._desk, str(self.subject.currentData() or "")
        self.older.setEnabled(False)

        def work(_job: Job) -> tuple[int, int | None, Sequence[Entry]]:
            return turn, before, desk.history(before, subject)

        self._lane.run(work, self._loaded, self._failed)

    def _loaded(self, came: tuple[int, int | None, Sequence[Entry]]) -> None:
        turn, before, entries = came
        if turn != self._asked:
            return
        kept = self._current()
        self._entries = [*self._entries, *entries] if before is not None else list(entries)
        self._more = len(entries) >= PAGE
        self._offer_subjects()
        self._show(kept)

    def _offer_subjects(self) -> None:
        """Offer what has been seen so far; what is chosen stays."""
        chosen = self.subject.currentData() or ""
        known = {str(self.subject.itemData(n)) for n in range(1, self.subject.count())}
        known |= {entry.subject for entry in self._entries}
        self.subject.clear()
        self.subject.addItem(self.tr("Everything"), "")
        for name in sorted(known, key=lambda one: words.subject(one, self._wording.text)):
            self.subject.addItem(words.subject(name, self._wording.text), name)
        self.subject.setCurrentIndex(max(self.subject.findData(chosen), 0))

    def _narrow(self) -> None:
        self._show(self._current())

    def _show(self, kept: Entry | None) -> None:
        text, asked = self._wording.text, self.search.text()
        self._shown = [entry for entry in self._entries if words.matches(entry, asked, text)]
        self.table.rows.show_rows(range(len(self._shown)), self._rows)
        row = next((n for n, entry in enumerate(self._shown) if kept is not None and entry.id == kept.id), 0)
        if self._shown:
            self.table.choose_row(row)
            self._chosen(row)
        else:
            self.detail.show_entry(None, may=False, wording=self._wording)
        self.older.setEnabled(self._more)
        self.older.setVisible(self._more)
        self.foot.setText(self._foot())

    def _foot(self) -> str:
        seen = len(self._entries)
        if not seen:
            return self.tr("Nothing has been changed yet.")
        if len(self._shown) < seen:
            found = self.tr("%n of them found", "", len(self._shown))
            return self.tr("{found} among the latest {n}").format(found=found, n=f"{seen:,}")
        if self._more:
            return self.tr("The latest %n entries", "", seen)
        return self.tr("All %n entries", "", seen)

    # the rows

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("when", self.tr("When"), 146, sortable=False),
            Column("who", self.tr("Who"), 96, sortable=False),
            Column("what", self.tr("What"), 270, sortable=False),
            Column("from_to", self.tr("From → to"), 200, sortable=False),
        )

    def _rows(self, places: Sequence[int]) -> Sequence[Row]:
        return [self._row(self._shown[place]) for place in places]

    def _row(self, entry: Entry) -> Row:
        text = self._wording.text
        icon = _ICONS.get(entry.kind, "info")
        done, told = words.what(entry, text), words.from_to(entry, text)
        return (
            Cell(words.when(entry.at), muted=True),
            Cell(entry.who),
            Cell(done, tip=done, icon=icon),
            Cell(told, tip=told, muted=True),
        )

    def _current(self) -> Entry | None:
        row = self.table.currentIndex().row()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def _chosen(self, row: int) -> None:
        if 0 <= row < len(self._shown):
            entry = self._shown[row]
            may = not entry.erased and self._desk.can_undo(entry)
            self.detail.show_entry(entry, may, self._wording)

    # undoing and verifying

    def undo(self) -> None:
        """Take the chosen entry back; where that takes something out, ask first."""
        entry = self._current()
        if entry is None or not self._desk.can_undo(entry):
            return
        self._undoing = entry
        if words.takes_out(entry):
            asked = (
                self.tr("{what}: undoing takes this out again. It can be put back by undoing that.")
                if words.comes_back(entry)
                else self.tr("{what}: undoing takes this out for good. What it holds is not kept.")
            )
            done = words.what(entry, self._wording.text)
            self.banner.say(Tone.ASK, asked.format(what=done), self.tr("Undo it"), self._undo_now)
            self.banner.action.setFocus()
        else:
            self._undo_now()

    def _undo_now(self) -> None:
        entry, desk = self._undoing, self._desk
        if entry is None:
            return
        number = entry.id
        self.bar.begin()
        self._lane.run(lambda job: desk.undo(number, job), self._undone, self._failed)

    def _undone(self, _nothing: object) -> None:
        self.bar.hide()
        self.banner.say(Tone.GOOD, self.tr("Undone. The history has both."), seconds=20)
        self.undone.emit()
        self.refresh()

    def verify_all(self) -> None:
        """Walk the whole history and the whole database."""
        self.verify.setEnabled(False)
        self.bar.begin()
        self._lane.run(self._desk.verify, self._verified, self._failed)

    def _verified(self, found: tuple[Sequence[str], int]) -> None:
        faults, entries = found
        self.bar.hide()
        self.verify.setEnabled(True)
        if faults:
            told = self.tr("The history holds together, but the database is damaged ({what}). Restore a backup.")
            self.banner.say(Tone.DANGER, told.format(what=self.tr(", ").join(faults[:3])))
        else:
            told = self.tr(
                "All %n entries hold together, none was changed or taken out; the database is whole.", "", entries
            )
            self.banner.say(Tone.GOOD, told)

    def _failed(self, error: PosdeskError) -> None:
        self.bar.hide()
        self.verify.setEnabled(True)
        self.older.setEnabled(self._more)
        self.banner.say(Tone.DANGER, self._wording.error(error))

    # words

    def take_focus(self) -> None:
        """Put the keyboard where work begins."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_language(self, language: str) -> None:
        """Speak another language."""
        self._wording = Wording(language)
        self.retranslate()
        self._offer_subjects()
        self._show(self._current())

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self.title.setText(self.tr("History"))
        self.answer.setText(
            self.tr("Who changed what, and when. Nobody can change what stands here without its being seen.")
        )
        self.verify.setText(self.tr("Check it"))
        self.older.setText(self.tr("Older entries"))
        self.search.setPlaceholderText(self.tr("Search in what is shown"))
        self.search.setAccessibleName(self.tr("Search"))
        self.subject.setAccessibleName(self.tr("About"))
        self.table.setAccessibleName(self.tr("Entries"))
        self.table.set_columns(self._columns())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
