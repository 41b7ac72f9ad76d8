"""Calendar, findings, the list and its controls, and the detail: a verdict to look at."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from posdesk.kit.jobs import Job
from posdesk.reconcile.model import Finding, Verdict
from posdesk.reconcile.ui.calendar import Calendar
from posdesk.reconcile.ui.desk import Desk
from posdesk.reconcile.ui.detail import Detail
from posdesk.reconcile.ui.filters import FilterBar
from posdesk.reconcile.ui.findings import FindingList
from posdesk.reconcile.ui.ledger import Ledger, Wanted
from posdesk.reconcile.ui.settlements import KEYS, SettlementRows
from posdesk.reconcile.ui.wording import Wording
from posdesk.ui.card import Card
from posdesk.ui.empty import Empty
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words
from posdesk.ui.table import PagedModel, Table
from posdesk.ui.tasks import Lane, Task

AT_ONCE = 3000
"""Up to so many settlements the list follows a key press at once; more are narrowed in the lane."""


class Overview(QWidget):
    """One verdict, seen by day, by finding, and as a list."""

    asked = Signal(str)

    def __init__(self, desk: Desk, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._ledger: Ledger | None = None
        self._wording = Wording("en")
        self._wanted = Wanted()
        self._sort: tuple[str, bool] = ("day", True)
        self._task: Task | None = None
        self.calendar = Calendar()
        self.findings = FindingList()
        self._findings_head = Words(size=Size.LEAD, bold=True)
        self._findings_none = Words(wrap=True, quiet=True)
        self.filters = FilterBar()
        self._rows = SettlementRows(self)
        self.table = Table(PagedModel(self._rows.columns(self._wording), self))
        self._no_match = Empty()
        self.detail = Detail(desk, lane)
        self._build()
        self._connect()

    def _build(self) -> None:
        month = Card(12, 0)
        month.column.addWidget(self.calendar)
        month.setFixedWidth(344)
        todo = Card(12, 4)
        todo.column.addWidget(self._findings_head)
        todo.column.addWidget(self._findings_none)
        todo.column.addWidget(self.findings, 1)
        todo.column.addStretch()
        band = QWidget()
        top = QHBoxLayout(band)
        top.setContentsMargins(QMargins(0, 0, 0, 0))
        top.setSpacing(12)
        top.addWidget(month)
        top.addWidget(todo, 1)
        band.setFixedHeight(272)
        listing = Card(1, 0)
        self._listing = QStackedWidget()
        self._listing.addWidget(self.table)
        self._listing.addWidget(self._no_match)
        listing.column.addWidget(self._listing)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(QMargins(0, 0, 0, 0))
        column.setSpacing(10)
        column.addWidget(band)
        column.addWidget(self.filters)
        column.addWidget(listing, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(12)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.detail)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 0)
        self.detail.setMinimumWidth(300)
        split.setSizes([820, 348])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(QMargins(0, 0, 0, 0))
        outer.addWidget(split)

    def _connect(self) -> None:
        for source in (self.calendar, self.findings, self.table, self.detail):
            source.asked.connect(self.asked)
        self.calendar.picked.connect(self._day_picked)
        self.findings.chosen.connect(self._finding_chosen)
        self.filters.wanted.connect(self._narrow)
        self.table.chosen.connect(self._row_chosen)
        self.table.sort_wanted.connect(self._sort_by)
        self._no_match.main.clicked.connect(self.filters.clear_all)

    def panes(self) -> Sequence[QWidget]:
        """Where F6 goes, in order."""
        return (self.calendar.squares, self.findings, self.filters.search, self.table, self.detail.places.button(0))

    def show_ledger(self, ledger: Ledger, wording: Wording) -> None:
        """Show a verdict, or the same one in another language."""
        self._ledger, self._wording = ledger, wording
        self._rows.show_ledger(ledger, wording)
        self.table.set_columns(self._rows.columns(wording))
        self.table.widen(KEYS.index("status"), [wording.status(status) for status in ledger.by_status])
        self.table.setColumnHidden(KEYS.index("merchant"), len(ledger.merchants) < 2)
        self.calendar.show_ledger(ledger, wording)
        self.findings.rows.show_ledger(ledger, wording)
        count = len(ledger.findings)
        self._findings_head.setText(self.tr("%n finding(s)", "", count) if count else self.tr("No findings"))
        self._findings_none.setVisible(not count)
        self.findings.setVisible(bool(count))
        self._findings_none.setText(self.tr("Nothing in these files needs you."))
        self.findings.setAccessibleName(self.tr("Findings"))
        self.table.setAccessibleName(self.tr("Settlements"))
        self._no_match.say(
            self.tr("No settlement fits"), self.tr("Nothing is left with these filters."), self.tr("Show all")
        )
        self.detail.show_ledger(ledger, wording)
        self.filters.show_ledger(ledger, wording)

    def forget(self) -> None:
        """Show an empty verdict: nothing of the last one stays in a widget."""
        empty = Ledger(Verdict(date.min, (), (), (), (), (), (), {}))
        self._wanted = Wanted()
        self.filters.clear_all()
        self.show_ledger(empty, self._wording)
        self.detail.forget()
        self._ledger = None

    def open_worst(self) -> None:
        """Show the most pressing finding, so that the right side is never empty where there is something to say."""
        ledger = self._ledger
        if ledger is not None and ledger.findings:
            self.findings.setCurrentIndex(self.findings.rows.index(0))
            self._finding_chosen(ledger.findings[0])

    def _day_picked(self, day: date | None) -> None:
        self.calendar.squares.show_picked(day)
        self.filters.narrow_to_day(day)

    def _finding_chosen(self, finding: Finding) -> None:
        self.detail.show_finding(finding)
        ledger = self._ledger
        places = [ledger.place[s] for s in finding.settlements if s in ledger.place] if ledger else []
        if not places or ledger is None:
            return
        self.calendar.squares.go(ledger.settlements[places[0]].takings_date)
        if places[0] not in self.table.rows.ids:
            self.filters.clear_all()
        self._choose_place(places[0])

    def _choose_place(self, place: int) -> None:
        ids = self.table.rows.ids
        if place in ids:
            self.table.choose_row(ids.index(place))

    def _row_chosen(self, place: int) -> None:
        if self._ledger is not None:
            self.detail.show_settlement(self._ledger.settlements[place])

    def _narrow(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self.calendar.squares.show_picked(wanted.day)
        self._refresh()

    def _sort_by(self, section: int) -> None:
        column = KEYS[section]
        self._sort = (column, not self._sort[1] if self._sort[0] == column else False)
        self._refresh()

    def _refresh(self) -> None:
        ledger, wanted, (column, backwards) = self._ledger, self._wanted, self._sort
        if ledger is None:
            return
        if self._task is not None:
            self._task.cancel()
            self._task = None
        if len(ledger.settlements) <= AT_ONCE:
            self._narrowed((ledger, _look_up(ledger, wanted, column, backwards)))
            return

        def work(_job: Job) -> tuple[Ledger, list[int]]:
            return ledger, _look_up(ledger, wanted, column, backwards)

        self._task = self._lane.run(work, self._narrowed)

    def _narrowed(self, came: tuple[Ledger, list[int]]) -> None:
        ledger, places = came
        if ledger is not self._ledger:
            return
        self._task = None
        current = self.table.currentIndex()
        before = self.table.rows.ids[current.row()] if current.isValid() else None
        self.table.rows.show_rows(places, self._rows.fetch)
        self.table.show_order(KEYS.index(self._sort[0]), _order(backwards=self._sort[1]))
        self._listing.setCurrentIndex(0 if places else 1)
        if before is not None:
            self._choose_place(before)
        elif self._wanted.day is not None and places:
            self.table.choose_row(0)


def _look_up(ledger: Ledger, wanted: Wanted, column: str, backwards: bool) -> list[int]:
    return ledger.order(ledger.find(wanted), column, backwards=backwards)


def _order(*, backwards: bool) -> Qt.SortOrder:
    return Qt.SortOrder.DescendingOrder if backwards else Qt.SortOrder.AscendingOrder
