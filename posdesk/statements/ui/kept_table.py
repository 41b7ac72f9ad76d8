"""The table of the files that the vault keeps, and what narrows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posdesk.statements.model import KeptFile
from posdesk.statements.ui.kept_desk import YEARS, days_words, format_words, moment
from posdesk.ui.buttons import Button, Choice
from posdesk.ui.card import Card
from posdesk.ui.search import SearchLine
from posdesk.ui.segments import Segments
from posdesk.ui.table import Cell, Column, PagedModel, Row, Table
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

ALL, KEPT, OUT, OLD = range(4)


class KeptTable(QWidget):
    """All files, those that count, those that are taken out, or the old ones; ``chosen`` after any look at them."""

    chosen = Signal()
    taken_out = Signal()
    """The key that takes a file out was pressed."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._files: Sequence[KeptFile] = ()
        self._limits: Mapping[int, date] = {}
        self._order = ("at", True)
        self.shown: list[KeptFile] = []
        self.search, self.filter, self.years = SearchLine(), Segments(4), Choice()
        self.forget_all = Button(icon="trash-2")
        self.table = Table(PagedModel(self._columns(), self))
        narrow = QHBoxLayout()
        narrow.setSpacing(8)
        narrow.addWidget(self.filter)
        narrow.addWidget(self.years)
        narrow.addWidget(self.forget_all)
        narrow.addWidget(self.search, 1)
        self.search.setMinimumWidth(120)
        listing = Card(1, 0)
        listing.column.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(QMargins(0, 0, 0, 0))
        column.setSpacing(8)
        column.addLayout(narrow)
        column.addWidget(listing, 1)
        self.table.chosen.connect(self._row_chosen)
        self.table.sort_wanted.connect(self._sort)
        self.search.sought.connect(self.narrow)
        self.filter.shown.connect(self.narrow)
        self.years.activated.connect(self.narrow)

    def show_files(self, files: Sequence[KeptFile], limits: Mapping[int, date]) -> None:
        """Show these; ``limits`` are the days before which a file must end to be older than so many years."""
        self._files, self._limits = files, limits
        self.narrow()

    @property
    def age(self) -> int:
        """The years after which a file is old."""
        return int(self.years.currentData() or YEARS[0])

    def is_old(self, one: KeptFile) -> bool:
        """Whether a file speaks of nothing later than so many years ago."""
        limit = self._limits.get(self.age)
        return limit is not None and one.last is not None and one.last < limit

    def current(self) -> KeptFile | None:
        """The chosen file."""
        row = self.table.currentIndex().row()
        return self.shown[row] if 0 <= row < len(self.shown) else None

    def narrow(self) -> None:
        """Show what is asked for; what is chosen stays."""
        chosen, words = self.current(), self.search.text().casefold().split()
        found = [one for one in self._files if self._is_in(one, self.filter.current)]
        self.shown = [one for one in found if all(word in self._spelt(one) for word in words)]
        key, back = self._order
        self.shown.sort(key=lambda one: (self._by(one, key), one.id), reverse=back)
        self.table.rows.show_rows(range(len(self.shown)), self._rows)
        at = (n for n, one in enumerate(self.shown) if chosen is not None and one.id == chosen.id)
        self.table.choose_row(next(at, 0))
        self._say_filter()
        self.chosen.emit()

    def _row_chosen(self, _row: int) -> None:
        self.chosen.emit()

    def _is_in(self, one: KeptFile, place: int) -> bool:
        out = one.removed is not None
        return {ALL: True, KEPT: not out, OUT: out, OLD: self.is_old(one)}[place]

    def _spelt(self, one: KeptFile) -> str:
        return " ".join(cell.whole for cell in self._row(one)).casefold()

    def _by(self, one: KeptFile, key: str) -> str | int:
        if key == "lines":
            return one.lines
        return {
            "name": one.name.casefold(), "kind": str(one.kind), "days": f"{one.first} {one.last}", "at": one.at,
            "format": format_words(one.format, self._wording.text), "state": one.removed or "",
        }[key]  # fmt: skip

    def _sort(self, section: int) -> None:
        key, back = self._order
        wanted = self._columns()[section].key
        self._order = (wanted, not back if wanted == key else wanted == "at")
        self._show_order()
        self.narrow()

    def _show_order(self) -> None:
        key, back = self._order
        section = next(n for n, column in enumerate(self._columns()) if column.key == key)
        self.table.show_order(section, Qt.SortOrder.DescendingOrder if back else Qt.SortOrder.AscendingOrder)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("name", self.tr("Name"), 216),
            Column("kind", self.tr("Kind"), 146),
            Column("format", self.tr("Format"), 168),
            Column("lines", self.tr("Lines"), 80, figures=True),
            Column("days", self.tr("Days"), 186),
            Column("at", self.tr("Kept on"), 212),
            Column("state", self.tr("State"), 100),
        )

    def _rows(self, places: Sequence[int]) -> Sequence[Row]:
        return [self._row(self.shown[place]) for place in places]

    def _row(self, one: KeptFile) -> Row:
        text = self._wording.text
        by = self.tr("{when}, {who}").format(when=moment(one.at), who=one.who)
        out = one.removed is not None
        since = self.tr("Taken out {when}").format(when=moment(one.removed)) if one.removed is not None else ""
        return (
            Cell(one.name, tip=one.name, icon="file-text", muted=out),
            Cell(text.word(f"kind.{one.kind}"), muted=out),
            Cell(format_words(one.format, text), tip=one.format, muted=out),
            Cell(f"{one.lines:,}", muted=out),
            Cell(days_words(one), muted=out),
            Cell(by, tip=by, muted=True),
            Cell(self.tr("taken out"), tip=since, icon="archive", tone=Tone.QUIET)
            if out
            else Cell(self.tr("kept"), icon="check-circle", tone=Tone.GOOD),
        )

    def _say_filter(self) -> None:
        counts = [f"{sum(self._is_in(one, place) for one in self._files):,}" for place in (ALL, KEPT, OUT, OLD)]
        old = self.tr("Older than %n year(s)", "", self.age)
        self.filter.say((self.tr("All"), self.tr("Kept"), self.tr("Taken out"), old), counts)
        on = self.filter.current == OLD
        self.years.setVisible(on)
        self.forget_all.setVisible(on and len(self.shown) > 1)
        self.forget_all.setText(self.tr("Forget all %n…", "", len(self.shown)))

    def set_language(self, wording: Wording) -> None:
        """Speak another language."""
        self._wording = wording
        self.search.setPlaceholderText(self.tr("Search name, kind, format, days"))
        self.search.setAccessibleName(self.tr("Search"))
        self.table.setAccessibleName(self.tr("Kept files"))
        self.years.setAccessibleName(self.tr("Older than"))
        self.table.set_columns(self._columns())
        self._show_order()
        chosen = max(self.years.currentIndex(), 0)
        self.years.clear()
        for years in YEARS:
            self.years.addItem(self.tr("%n year(s)", "", years), years)
        self.years.setCurrentIndex(chosen)
        self.narrow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.table.hasFocus():
            self.taken_out.emit()
        else:
            super().keyPressEvent(event)
