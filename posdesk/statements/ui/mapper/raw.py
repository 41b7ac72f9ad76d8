"""The file as it is: its first rows, with what each column is taken for above them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from posdesk.statements.tables.headless import NO_ROW
from posdesk.statements.tables.sheet import Row
from posdesk.ui import fonts, theme
from posdesk.ui.fonts import Size
from posdesk.ui.theme import Tone

SHOWN: Final = 200
"""Rows that are shown: enough to know a table by."""
_ROW: Final = 26
_HEAD: Final = 30
_WIDEST: Final = 220

Index = QModelIndex | QPersistentModelIndex


class RawModel(QAbstractTableModel):
    """Cells as they stand in the file."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()
        self._header = -1
        self._width = 0
        self._roles: Sequence[str] = ()

    @property
    def roles(self) -> Sequence[str]:
        """What each column is taken for, in words; empty where it is not read."""
        return self._roles

    def show_rows(self, rows: Sequence[Row], header: int) -> None:
        """Show the first rows; ``header`` is the one that names the columns, -1 for none."""
        self.beginResetModel()
        self._rows, self._header = rows[:SHOWN], header
        self._width = max((len(row.cells) for row in self._rows), default=0)
        self._roles = ("",) * self._width
        self.endResetModel()

    def show_roles(self, roles: Mapping[int, str]) -> None:
        """Say above each column what it is taken for."""
        self._roles = tuple(roles.get(place, "") for place in range(self._width))
        if self._width:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self._width - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else self._width

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.cells[index.column()].strip() if index.column() < len(row.cells) else None
        tokens = theme.current()
        if role == Qt.ItemDataRole.FontRole:
            return fonts.font(Size.BODY, bold=index.row() == self._header)
        if role == Qt.ItemDataRole.BackgroundRole and index.row() == self._header:
            return QColor(tokens.selected)
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(tokens.quiet_ink if index.row() < self._header else tokens.ink)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return self._rows[section].line
        return self._roles[section] or "—"


class _RoleHead(QHeaderView):
    """Heads that stand out where a column is read."""

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        model = self.model()
        if not isinstance(model, RawModel):
            return
        tokens = theme.current()
        role = model.roles[logical_index]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = rect.adjusted(3, 4, -3, -4)
        painter.setPen(QColor(tokens.line) if not role else tokens.soft(Tone.GOOD, 0.5))
        painter.setBrush(QColor(tokens.card) if not role else tokens.soft(Tone.GOOD, 0.16))
        painter.drawRoundedRect(box, 6, 6)
        painter.setFont(fonts.font(Size.CAPTION, bold=bool(role)))
        painter.setPen(tokens.tone_ink(Tone.GOOD) if role else QColor(tokens.quiet_ink))
        room = box.adjusted(6, 0, -6, 0)
        words = painter.fontMetrics().elidedText(role or "—", Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)
        painter.restore()


class RawTable(QTableView):
    """The table; a press on a head, or Enter in a column, asks what the column is."""

    role_chosen = Signal(int, str)
    header_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RawModel(self)
        self._roles: Sequence[tuple[str, str]] = ()
        self._header_words = self._nameless_words = ""
        self.setModel(self.rows)
        self.setCornerButtonEnabled(False)
        head = _RoleHead(Qt.Orientation.Horizontal, self)
        head.setFont(fonts.font(Size.CAPTION, bold=True))
        head.setSectionsClickable(True)
        head.setFixedHeight(_HEAD)
        head.setMinimumSectionSize(64)
        self.setHorizontalHeader(head)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        down = self.verticalHeader()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(_ROW)
        down.setFixedWidth(44)
        head.sectionClicked.connect(self._ask_role)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_here)

    def offer(self, roles: Sequence[tuple[str, str]], header_words: str, nameless_words: str) -> None:
        """What a column can be taken for, as role and word; how it is said that a row, or none, names the columns."""
        self._roles, self._header_words, self._nameless_words = roles, header_words, nameless_words

    def show_roles(self, roles: Mapping[int, str]) -> None:
        """Say above each column what it is taken for, with room for the words."""
        self.rows.show_roles(roles)
        metrics = QFontMetrics(fonts.font(Size.CAPTION, bold=True))
        for column, words in roles.items():
            self.setColumnWidth(column, max(self.columnWidth(column), metrics.horizontalAdvance(words) + 24))

    def show_rows(self, rows: Sequence[Row], header: int) -> None:
        """Show a file's rows."""
        self.rows.show_rows(rows, header)
        self.resizeColumnsToContents()
        for column in range(self.rows.columnCount()):
            self.setColumnWidth(column, min(max(self.columnWidth(column) + 8, 72), _WIDEST))
        if header >= 0:
            self.scrollTo(self.rows.index(max(header - 1, 0), 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def _ask_here(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            self._ask_role(index.column())

    def _ask_role(self, column: int) -> None:
        menu = QMenu(self)
        for role, word in self._roles:
            action = menu.addAction(word)
            action.setData(role)
            action.setCheckable(True)
            action.setChecked(bool(word) and self.rows.roles[column] == word)
        menu.addSeparator()
        row = self.currentIndex().row()
        heads = menu.addAction(self._header_words.format(row=self.rows.headerData(row, Qt.Orientation.Vertical)))
        heads.setEnabled(row >= 0)
        nameless = menu.addAction(self._nameless_words)
        head = self.horizontalHeader()
        place = self.viewport().mapToGlobal(self.viewport().rect().topLeft())
        place.setX(place.x() + head.sectionViewportPosition(column))
        chosen = menu.exec(place)
        if chosen is heads:
            self.header_chosen.emit(row)
        elif chosen is nameless:
            self.header_chosen.emit(NO_ROW)
        elif chosen is not None:
            self.role_chosen.emit(column, str(chosen.data()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._ask_role(self.currentIndex().column())
        else:
            super().keyPressEvent(event)
