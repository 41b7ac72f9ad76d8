"""Which days each account's statements cover, as bars over one row of months: gaps and overlaps are seen at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from posdesk.statements.spans import Days, Span
from posdesk.ui import fonts, theme
from posdesk.ui.fonts import Size
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

ROW: Final = 26
HEAD: Final = 20
LABEL: Final = 210
BAR: Final = 12
_RIGHT: Final = 12
_DAY: Final = timedelta(days=1)
_STEPS: Final = (1, 2, 3, 6, 12, 24, 60, 120, 240)
"""Months from one line to the next."""


class CoverageBars(QWidget):
    """The bars; up and down move from account to account, left and right through its statements."""

    chosen = Signal(int, int)
    """A statement: the places of its file and of itself in it."""
    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording("en")
        self._spans: Sequence[Span] = ()
        self._names: Sequence[str] = ()
        self._first, self._last = date.max, date.min
        self._row, self._piece = 0, -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_spans(self, spans: Sequence[Span], names: Sequence[str], wording: Wording) -> None:
        """Show the accounts' spans; ``names`` are what stands before the bars."""
        self._spans, self._names, self._wording = spans, names, wording
        days = [day for span in spans for piece in span.pieces for day in (piece.start, piece.end)]
        self._first, self._last = min(days, default=date.max), max(days, default=date.min)
        self._row, self._piece = min(self._row, max(len(spans) - 1, 0)), -1
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(LABEL + 300, HEAD + ROW * len(self._spans))

    def minimumSizeHint(self) -> QSize:
        return QSize(LABEL + 120, self.sizeHint().height())

    def words_of(self, row: int, piece: int = -1) -> str:
        """What there is to say of an account, or of one of its statements."""
        span, day = self._spans[row], self._wording.day
        if piece >= 0:
            one = span.pieces[piece]
            return self.tr("{account}: {start} to {end}").format(
                account=self._names[row], start=day(one.start), end=day(one.end)
            )
        said = [self._names[row]]
        said += [self._of_gap(gap) for gap in span.gaps]
        said += [
            self.tr("{start} to {end}: covered twice, counted once.").format(start=day(one.start), end=day(one.end))
            for one in span.overlaps
        ]
        if len(said) == 1:
            said.append(self.tr("No gap."))
        return "  ·  ".join(said)

    def _of_gap(self, gap: Days) -> str:
        day = self._wording.day
        if gap.number == 1:
            return self.tr("{day}: no statement covers it.").format(day=day(gap.start))
        return self.tr("{start} to {end}: no statement covers them.").format(start=day(gap.start), end=day(gap.end))

    # where things are

    def _x(self, day: date) -> float:
        days = max((self._last - self._first).days + 1, 1)
        return LABEL + (self.width() - LABEL - _RIGHT) * (day - self._first).days / days

    def _box(self, row: int, start: date, end: date) -> QRectF:
        left, right = self._x(start), self._x(end + _DAY)
        return QRectF(left, HEAD + row * ROW + (ROW - BAR) / 2, max(right - left, 2.0), BAR)

    def _at(self, place: QPoint) -> tuple[int, int]:
        """The account and the statement at a place; -1 for none."""
        row = (place.y() - HEAD) // ROW if place.y() >= HEAD else -1
        if not 0 <= row < len(self._spans):
            return -1, -1
        pieces = self._spans[row].pieces
        for number in reversed(range(len(pieces))):
            if self._box(row, pieces[number].start, pieces[number].end).adjusted(-1, -6, 1, 6).contains(place):
                return row, number
        return row, -1

    # how it looks

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._spans:
            return
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_months(painter, tokens)
        for row in range(len(self._spans)):
            self._paint_row(painter, tokens, row)

    def _paint_months(self, painter: QPainter, tokens: theme.Tokens) -> None:
        painter.setFont(fonts.font(Size.CAPTION))
        metrics = painter.fontMetrics()
        words = self._wording.text.show
        wide = metrics.horizontalAdvance(words(self._first, "monthyear")) + 14
        month = self._first.replace(day=1)
        # a line only where there is room to say which month it is
        step = next((n for n in _STEPS if self._x(_later(month, n)) - self._x(month) >= wide), _STEPS[-1])
        while month <= self._last:
            x = round(max(self._x(max(month, self._first)), float(LABEL)))
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.drawLine(x, HEAD, x, self.height())
            if x + wide - 14 <= self.width():
                painter.setPen(QColor(tokens.quiet_ink))
                painter.drawText(x + 2, HEAD - 6, words(month, "monthyear"))
            month = _later(month, step)

    def _paint_row(self, painter: QPainter, tokens: theme.Tokens, row: int) -> None:
        span = self._spans[row]
        top = HEAD + row * ROW
        here = self.hasFocus() and row == self._row
        if here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.hover))
            painter.drawRoundedRect(QRectF(0, top + 1, self.width(), ROW - 2), 6, 6)
        painter.setFont(fonts.font())
        painter.setPen(QColor(tokens.ink))
        room = QRectF(8, top, LABEL - 20, ROW)
        words = QFontMetrics(painter.font()).elidedText(
            self._names[row], Qt.TextElideMode.ElideMiddle, round(room.width())
        )
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)
        for number, piece in enumerate(span.pieces):
            box = self._box(row, piece.start, piece.end)
            chosen = here and number == self._piece
            painter.setPen(QPen(QColor(tokens.ink if chosen else tokens.card), 2 if chosen else 1))
            painter.setBrush(tokens.soft(Tone.GOOD, 0.75))
            painter.drawRoundedRect(box, 4, 4)
        for one in span.overlaps:
            # Twice covered days are told from once covered ones by more than their shade.
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(QColor(tokens.card), Qt.BrushStyle.BDiagPattern))
            painter.drawRect(self._box(row, one.start, one.end))
        for gap in span.gaps:
            box = self._box(row, gap.start, gap.end)
            painter.setPen(QPen(tokens.tone(Tone.WARNING), 1.5, Qt.PenStyle.DashLine))
            painter.setBrush(tokens.soft(Tone.WARNING, 0.16))
            painter.drawRoundedRect(box, 4, 4)

    # what people do

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            row, piece = self._at(event.pos())
            QToolTip.showText(event.globalPos(), self.words_of(row, piece) if row >= 0 else "", self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row, piece = self._at(event.position().toPoint())
        self.setCursor(Qt.CursorShape.PointingHandCursor if piece >= 0 else Qt.CursorShape.ArrowCursor)
        self.asked.emit(self.words_of(row, piece) if row >= 0 else "")

    def leaveEvent(self, event: QEvent) -> None:
        self.asked.emit("")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row, piece = self._at(event.position().toPoint())
        if row >= 0:
            self._go(row, piece)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._spans:
            super().keyPressEvent(event)
            return
        last = len(self._spans[self._row].pieces) - 1
        match event.key():
            case Qt.Key.Key_Down:
                self._go(min(self._row + 1, len(self._spans) - 1), -1)
            case Qt.Key.Key_Up:
                self._go(max(self._row - 1, 0), -1)
            case Qt.Key.Key_Right:
                self._go(self._row, min(self._piece + 1, last))
            case Qt.Key.Key_Left:
                self._go(self._row, max(self._piece - 1, 0))
            case _:
                super().keyPressEvent(event)

    def _go(self, row: int, piece: int) -> None:
        self._row, self._piece = row, piece
        words = self.words_of(row, piece)
        self.setAccessibleDescription(words)
        self.asked.emit(words)
        if piece >= 0:
            one = self._spans[row].pieces[piece]
            self.chosen.emit(one.file, one.statement)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._spans:
            self.asked.emit(self.words_of(self._row, self._piece))
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.asked.emit("")
        self.update()


def _later(month: date, months: int) -> date:
    """The first day of a month some months later."""
    number = month.year * 12 + month.month - 1 + months
    return date(number // 12, number % 12 + 1, 1)
