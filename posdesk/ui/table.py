"""Tables of any length: ids in order, and pages of 200 rows fetched by id when they are looked at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from posdesk.kit.jobs import Job
from posdesk.ui import fonts
from posdesk.ui.cell import ICON, PAD, CellPainter
from posdesk.ui.tasks import Lane
from posdesk.ui.theme import Tone

PAGE: Final = 200
KEPT: Final = 50
"""Pages held in memory; a person scrolls back a little, never far."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, what stands at its head, how wide it starts, and whether its values are figures."""

    key: str
    title: str
    width: int = 96
    figures: bool = False
    sortable: bool = True


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell shows; ``tip`` answers "why?", ``quiet`` is a tail in smaller voice (the minor units).

    A tip that takes time to word is a function, called when somebody asks.
    """

    text: str = ""
    quiet: str = ""
    tip: str | Callable[[], str] = ""
    icon: str = ""
    tone: Tone | None = None
    muted: bool = False

    @property
    def why(self) -> str:
        """The answer to "why?"."""
        return self.tip if isinstance(self.tip, str) else self.tip()

    @property
    def whole(self) -> str:
        """All of it, as it is read out or copied."""
        return self.text + self.quiet


Row = tuple[Cell, ...]
Fetch = Callable[[Sequence[int]], Sequence[Row]]
_WAITING: Final = Cell("…", muted=True)


class PagedModel(QAbstractTableModel):
    """Rows by id. With a lane the pages are fetched off the window's thread, and show "…" until they are here."""

    page_came = Signal()

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None, lane: Lane | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._lane = lane
        self._ids: Sequence[int] = ()
        self._fetch: Fetch | None = None
        self._pages: OrderedDict[int, Sequence[Row]] = OrderedDict()
        self._asked: set[int] = set()
        self._turn = 0

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns, in order."""
        return self._columns

    @property
    def ids(self) -> Sequence[int]:
        """The ids, in the order of the rows."""
        return self._ids

    def set_columns(self, columns: Sequence[Column]) -> None:
        """New head lines, after a change of language."""
        self._columns = tuple(columns)
        self.forget()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    def show_rows(self, ids: Sequence[int], fetch: Fetch) -> None:
        """Show these rows from now on."""
        self.beginResetModel()
        self._ids, self._fetch = ids, fetch
        self._clear()
        self.endResetModel()

    def forget(self) -> None:
        """Fetch all pages anew when they are looked at, after a change of words."""
        self._clear()
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self._columns) - 1))

    def _clear(self) -> None:
        self._pages.clear()
        self._asked.clear()
        self._turn += 1

    def cell(self, row: int, column: int) -> Cell:
        """One cell; a waiting one while its page is on the way."""
        number, place = divmod(row, PAGE)
        page = self._pages.get(number)
        if page is None:
            page = self._bring(number)
            if page is None:
                return _WAITING if column == 0 else Cell()
        else:
            self._pages.move_to_end(number)
        return page[place][column] if place < len(page) else Cell()

    def _bring(self, number: int) -> Sequence[Row] | None:
        if self._fetch is None:
            return ()
        ids, fetch, turn = self._ids[number * PAGE : (number + 1) * PAGE], self._fetch, self._turn
        if self._lane is None:
            rows = fetch(ids)
            self._keep(number, rows)
            return rows
        if number not in self._asked:
            self._asked.add(number)

            def work(_job: Job) -> tuple[int, int, Sequence[Row]]:
                return turn, number, fetch(ids)

            self._lane.run(work, self._land)
        return None

    @Slot(object)
    def _land(self, came: tuple[int, int, Sequence[Row]]) -> None:
        turn, number, rows = came
        if turn != self._turn or not rows:
            return
        self._keep(number, rows)
        first = number * PAGE
        last = min(first + len(rows), len(self._ids)) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))
        self.page_came.emit()

    def _keep(self, number: int, rows: Sequence[Row]) -> None:
        self._pages[number] = rows
        if len(self._pages) > KEPT:
            gone, _ = self._pages.popitem(last=False)
            self._asked.discard(gone)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(index.row(), index.column()).whole
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self.cell(index.row(), index.column()).why or None
        if role == Qt.ItemDataRole.TextAlignmentRole and self._columns[index.column()].figures:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return section + 1 if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self._columns[section].figures else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None


class Table(QTableView):
    """A calm table: whole rows are chosen, one cell has the focus, its "why?" is told to whoever listens."""

    chosen = Signal(int)
    opened = Signal(int)
    asked = Signal(str)
    sort_wanted = Signal(int)

    def __init__(self, model: PagedModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.rows = model
        self.hovered = -1
        self.setItemDelegate(CellPainter(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        down = self.verticalHeader()
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # anything else asks each of a million rows
        down.setDefaultSectionSize(32)
        down.setMinimumSectionSize(24)
        across = self.horizontalHeader()
        across.setHighlightSections(False)
        across.setSectionsClickable(True)
        across.setMinimumSectionSize(40)
        across.setFixedHeight(34)
        across.setStretchLastSection(True)
        across.sectionClicked.connect(self._head_clicked)
        self.fit_heads()

    @Slot(int)
    def _head_clicked(self, section: int) -> None:
        if self.rows.columns[section].sortable:
            self.sort_wanted.emit(section)

    def show_order(self, section: int, order: Qt.SortOrder) -> None:
        """Mark the column by which the rows are in order."""
        across = self.horizontalHeader()
        across.setSortIndicatorShown(section >= 0)
        across.setSortIndicator(section, order)

    def set_columns(self, columns: Sequence[Column]) -> None:
        """New head lines, after a change of language."""
        self.rows.set_columns(columns)
        self.fit_heads()

    def fit_heads(self) -> None:
        """Make each column as wide as it wants to be, and never narrower than what stands at its head."""
        metrics = QFontMetrics(self.horizontalHeader().font())
        for number, column in enumerate(self.rows.columns):
            mark = 20 if column.sortable else 0
            head = metrics.horizontalAdvance(column.title) + 2 * PAD + mark
            self.horizontalHeader().resizeSection(number, max(column.width, head))

    def widen(self, column: int, words: Iterable[str]) -> None:
        """Give a column room for all the words that a state can have, each with its icon."""
        metrics = QFontMetrics(fonts.font())
        widest = max((metrics.horizontalAdvance(word) for word in words), default=0) + ICON + 8 + 2 * PAD
        if widest > self.columnWidth(column):
            self.setColumnWidth(column, widest)

    def choose_row(self, row: int) -> None:
        """Put the focus on a row and bring it into view."""
        if 0 <= row < self.rows.rowCount():
            column = max(self.currentIndex().column(), 0)
            index = self.rows.index(row, column)
            self.setCurrentIndex(index)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._ask()
        if current.isValid() and current.row() != previous.row():
            self.chosen.emit(self.rows.ids[current.row()])

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0, 0))
        self._ask()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.asked.emit("")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(round(event.position().y())))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self.hovered:
            self.hovered = row
            self.viewport().update()

    def _ask(self) -> None:
        index = self.currentIndex()
        if index.isValid() and self.hasFocus():
            self.asked.emit(self.rows.cell(index.row(), index.column()).why)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.opened.emit(self.rows.ids[index.row()])
        elif event.key() == Qt.Key.Key_F3 and index.isValid():
            self._head_clicked(index.column())
        else:
            super().keyPressEvent(event)
