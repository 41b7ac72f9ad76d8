"""The table in which a sheet is typed in, and how it is painted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from posdesk.checklists.model import ANSWERS, Answer, Ask
from posdesk.checklists.rules import results
from posdesk.checklists.ui import states
from posdesk.checklists.ui.lines import ANSWER, COMPARE, LABEL, NOTE, WORDS, WRITTEN, Line, Lines, Stop
from posdesk.ui import fonts, icons, theme
from posdesk.ui.fonts import Size

Index = QModelIndex | QPersistentModelIndex
KEYS: Final[Mapping[int, Answer]] = {
    Qt.Key.Key_1: Answer.OK, Qt.Key.Key_2: Answer.FAULT, Qt.Key.Key_3: Answer.UNCHECKED, Qt.Key.Key_0: Answer.NONE,
}  # fmt: skip
_LOW: Final = 34
_HIGH: Final = 50
_BOX: Final = 30
_PAD: Final = 8


class Painter(QStyledItemDelegate):
    """Paints headings, lines and their three boxes."""

    def __init__(self, table: TypingTable) -> None:
        super().__init__(table)
        self._table = table
        self._stop = Stop(self)
        self._stop.left.connect(self._leave)
        self.going = 0
        """Which way an arrow left the editor; 0: by no arrow."""

    def _leave(self, editor: QWidget, by: int) -> None:
        self.going = by
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.SubmitModelCache)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setMaxLength(results.LONGEST)
        editor.setStyleSheet("padding: 0 6px; border-radius: 6px; min-height: 0;")
        editor.installEventFilter(self._stop)
        editor.setAccessibleName(self._table.name_of(index.row(), index.column()))
        self.going = 0
        return editor

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect.adjusted(2, 3, -2, -3))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = self._table.lines.lines[index.row()]
        box = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = theme.current()
        if line.row is None:
            self._head(painter, box, line)
        else:
            current = self._table.currentIndex().row() == index.row()
            painter.fillRect(box, QColor(tokens.selected if current else tokens.card))
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.drawLine(box.bottomLeft(), box.bottomRight())
            if current and index.column() == LABEL:
                painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), QColor(tokens.accent))
            if index.column() != ANSWER:
                self._words(painter, box, line, index)
            elif line.boxes:
                self._boxes(painter, box, line)
        painter.restore()

    def _head(self, painter: QPainter, box: QRect, line: Line) -> None:
        tokens = theme.current()
        painter.fillRect(box, QColor(tokens.alternate))
        painter.setFont(fonts.font(Size.BODY, bold=True))
        painter.setPen(QColor(tokens.ink))
        machine = line.block.machine
        about = "" if machine is None else "  ".join(filter(None, (machine.kind[0], machine.tid, machine.place)))
        name = line.block.title[0]
        room = box.adjusted(_PAD, 0, -_PAD, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        wide = painter.fontMetrics().horizontalAdvance(name) + 12
        painter.setFont(fonts.font())
        painter.setPen(QColor(tokens.quiet_ink))
        painter.drawText(
            room.adjusted(wide, 0, 0, 0), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, about
        )

    def _boxes(self, painter: QPainter, box: QRect, line: Line) -> None:
        tokens = theme.current()
        for place, answer in enumerate(ANSWERS):
            spot = self._table.box(box, place)
            look, on = states.ANSWERS[answer], line.answer is answer
            painter.setPen(QPen(tokens.tone(look.tone) if on else QColor(tokens.edge), 1.5 if on else 1))
            painter.setBrush(tokens.soft(look.tone, 0.22) if on else QColor(tokens.card))
            painter.drawRoundedRect(spot, 6, 6)
            if on:
                icons.paint(painter, look.icon, tokens.tone(look.tone), spot.adjusted(7, 4, -7, -4))
            else:
                painter.setFont(fonts.font(Size.CAPTION))
                painter.setPen(QColor(tokens.quiet_ink))
                painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, str(place + 1))

    def _words(self, painter: QPainter, box: QRect, line: Line, index: Index) -> None:
        tokens, column = theme.current(), index.column()
        assert line.row is not None
        room = box.adjusted(_PAD, 2, -_PAD, -2)
        text = line.shown(column)
        quiet = column == LABEL
        if column in (WRITTEN, NOTE) and not text:
            text, quiet = self._table.hint(index.row(), column), True
        found = self._table.lines.compared(line) if column == WRITTEN else ""
        if found:
            look = states.COMPARED[found]
            icons.paint(painter, look.icon, tokens.tone(look.tone), QRectF(room.left(), room.center().y() - 7, 16, 16))
            room.adjust(22, 0, 0, 0)
        painter.setFont(fonts.font(Size.CAPTION if quiet else Size.BODY))
        painter.setPen(QColor(tokens.quiet_ink if quiet else tokens.ink))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if column == WORDS:
            painter.drawText(room, int(flags | Qt.TextFlag.TextWordWrap), text)
        else:
            metrics = painter.fontMetrics()
            painter.drawText(room, int(flags), metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width()))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(10, self._table.rowHeight(index.row()))


class TypingTable(QTableView):
    """Lines by rows; ``moved`` tells the place that the keyboard is at now."""

    moved = Signal(int)

    def __init__(self, lines: Lines, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = lines
        self.setModel(lines)
        self.painter = Painter(self)
        self.setItemDelegate(self.painter)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        # One key an answer: an input method would keep the key for itself.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across = self.horizontalHeader()
        across.hide()
        across.setMinimumSectionSize(20)
        for place, line in enumerate(lines.lines):
            if line.row is None:
                self.setSpan(place, 0, 1, NOTE + 1)
        self._column = WRITTEN
        self.hints = ("", "", "", "")
        """What stands where nothing is written: serial number, code, number, note."""

    # geometry

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().width()
        label, answer = 44, 3 * (_BOX + 6) + 18
        rest = room - label - answer
        widths = (label, round(rest * 0.52), answer, round(rest * 0.25), rest - round(rest * 0.52) - round(rest * 0.25))
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        metrics = QFontMetrics(fonts.font())
        wide = widths[WORDS] - 2 * _PAD
        for place, line in enumerate(self.lines.lines):
            long = line.row is not None and metrics.horizontalAdvance(line.row.words[0]) > wide
            self.setRowHeight(place, _HIGH if long else _LOW)

    @staticmethod
    def box(cell: QRect, place: int) -> QRectF:
        """Where one of the three boxes of a line stands."""
        return QRectF(cell.left() + 9 + place * (_BOX + 6), cell.center().y() - 11, _BOX, 23)

    # words

    def hint(self, place: int, column: int) -> str:
        """What stands in a cell in which nothing is written."""
        row = self.lines.row(place)
        if row is None or column not in (WRITTEN, NOTE):
            return ""
        if column == NOTE:
            return self.hints[3] if self.currentIndex().row() == place and self.lines.lines[place].boxes else ""
        order = {Ask.SERIAL: 0, Ask.CODE: 1, Ask.NUMBER: 2}
        if row.ask in order:
            return self.hints[order[row.ask]]
        return row.blank[0] if row.blank else ""

    def name_of(self, place: int, column: int) -> str:
        """What a screen reader says of a cell."""
        row = self.lines.row(place)
        return "" if row is None else f"{row.label} {row.words[0]} {self.hint(place, column)}".strip()

    # keys

    def begin(self) -> None:
        """Put the keyboard on the first line that is open."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.go(self.lines.first_open())

    def go(self, place: int) -> None:
        """Go to a line; where something is compared and nothing is written yet, it is written at once."""
        row = self.lines.row(place)
        if row is None:
            return
        index = self.lines.index(place, WORDS)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        self.viewport().update()
        self.moved.emit(place)
        line = self.lines.lines[place]
        if (row.ask in COMPARE or not line.boxes) and line.is_open and not line.written:
            self.write(place, WRITTEN)

    def _next(self, by: int = 1) -> None:
        place = self.currentIndex().row()
        found = self.lines.next_line(place, by)
        if found != place:
            self.go(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = self.currentIndex().row()
        row = self.lines.row(place)
        key = event.key()
        if row is None:
            super().keyPressEvent(event)
        elif key in KEYS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._answer(place, KEYS[key])
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._next(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_A:
            self.go(self.lines.answer_rest(place))
            self._next()
        elif key == Qt.Key.Key_N and self.lines.lines[place].boxes:
            self.write(place, NOTE)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.write(place, NOTE if row.ask in (Ask.BOX, Ask.PHOTO) else WRITTEN)
        else:
            # Letters do not look for a line by its words, as a table would.
            event.ignore()

    def _answer(self, place: int, answer: Answer) -> None:
        """Answer a line and go on; where what is compared is not there, or not the same, it is written first."""
        if not self.lines.lines[place].boxes:
            self.write(place, WRITTEN)
            return
        if answer is Answer.OK and not self.lines.can_be_well(place):
            self.write(place, WRITTEN)
            return
        self.lines.answer(place, answer)
        self._next()

    def write(self, place: int, column: int) -> None:
        """Write on a line, or a note beside it."""
        if self.state() is QAbstractItemView.State.EditingState:
            return
        self._column = column
        self.edit(self.lines.index(place, column))

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        place = self.currentIndex().row()
        row = self.lines.row(place)
        if hint is QAbstractItemDelegate.EndEditHint.RevertModelCache or row is None:
            return
        line = self.lines.lines[place]
        # Look again first: O and 0 are not worth an alarm, and not to be passed over.
        looks_again = self._column == WRITTEN and self.lines.compared(line) == results.MISREAD
        settled = not line.is_open or (self._column == WRITTEN and (row.ask in COMPARE or not line.boxes))
        self.moved.emit(place)
        if self.painter.going:
            self._next(self.painter.going)
        elif settled and not looks_again:
            self._next()

    def _tick(self, place: int, answer: Answer) -> None:
        now = self.lines.lines[place].answer
        if answer is Answer.OK and now is not answer and not self.lines.can_be_well(place):
            self.write(place, WRITTEN)
        else:
            self.lines.answer(place, Answer.NONE if now is answer else answer)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if self.lines.row(index.row()) is None:
            return
        self.setCurrentIndex(self.lines.index(index.row(), WORDS))
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.moved.emit(index.row())
        boxes = self.lines.lines[index.row()].boxes
        if index.column() == ANSWER and boxes:
            rect = self.visualRect(index)
            for place, answer in enumerate(ANSWERS):
                if self.box(rect, place).contains(event.position()):
                    self._tick(index.row(), answer)
        elif index.column() == WRITTEN or (index.column() == NOTE and boxes):
            self.write(index.row(), index.column())
        self.viewport().update()
