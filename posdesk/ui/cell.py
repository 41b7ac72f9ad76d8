"""How a table's cell is painted: calm ground, a whole chosen row, a ring round the cell in focus, quiet minor units."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from posdesk.ui import fonts, icons, theme

if TYPE_CHECKING:
    from posdesk.ui.table import Cell, Table

PAD: Final = 10
ICON: Final = 16


class CellPainter(QStyledItemDelegate):
    """Paints every cell of a :class:`~posdesk.ui.table.Table`."""

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self._table = table

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens = theme.current()
        box = option.rect
        state = option.state
        painter.save()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hover = index.row() == self._table.hovered
        ground = tokens.selected if chosen else tokens.hover if hover else tokens.card
        painter.fillRect(box, QColor(ground))
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if chosen and index.column() == 0:
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), QColor(tokens.accent))
        cell = self._table.rows.cell(index.row(), index.column())
        inner = box.adjusted(PAD, 0, -PAD, 0)
        if self._table.rows.columns[index.column()].figures:
            self._figures(painter, inner, cell)
        else:
            self._words(painter, inner, cell)
        focused = self._table.hasFocus() and self._table.currentIndex() == index
        if focused:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(QRectF(box).adjusted(2, 2, -2, -3), 5, 5)
        painter.restore()

    def _figures(self, painter: QPainter, box: QRect, cell: Cell) -> None:
        tokens = theme.current()
        font = fonts.font(fonts.Size.BODY)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        tail = metrics.horizontalAdvance(cell.quiet)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if cell.quiet:
            painter.setPen(QColor(tokens.quiet_ink))
            painter.drawText(box, flags, cell.quiet)
        painter.setPen(self._ink(cell))
        room = box.adjusted(0, 0, -tail, 0)
        painter.drawText(room, flags, metrics.elidedText(cell.text, Qt.TextElideMode.ElideLeft, room.width()))

    def _words(self, painter: QPainter, box: QRect, cell: Cell) -> None:
        if cell.icon:
            top = box.top() + (box.height() - ICON) / 2
            colour = theme.current().tone(cell.tone) if cell.tone else self._ink(cell)
            icons.paint(painter, cell.icon, colour, QRectF(box.left(), top, ICON, ICON))
            box = box.adjusted(ICON + 6, 0, 0, 0)
        font = fonts.font(fonts.Size.BODY)
        painter.setFont(font)
        painter.setPen(self._ink(cell))
        words = QFontMetrics(font).elidedText(cell.whole, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def _ink(self, cell: Cell) -> QColor:
        tokens = theme.current()
        if cell.tone is not None:
            return tokens.tone_ink(cell.tone)
        return QColor(tokens.quiet_ink if cell.muted else tokens.ink)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        cell = self._table.rows.cell(index.row(), index.column())
        width = QFontMetrics(fonts.font()).horizontalAdvance(cell.whole) + 2 * PAD
        return QSize(width + (ICON + 6 if cell.icon else 0), 32)
