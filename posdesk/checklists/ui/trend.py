"""How the monthly check went: a bar a month, how many in a row were whole, and what is always passed over."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMargins, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QVBoxLayout, QWidget

from posdesk.checklists.model import Answer, State
from posdesk.checklists.rules import numbering
from posdesk.checklists.rules.trend import Bar, Trend
from posdesk.checklists.ui import states
from posdesk.ui import fonts, icons, theme
from posdesk.ui import scroll as scrolling
from posdesk.ui.card import Card
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

_WHOLE: Final = (State.DONE, State.FAULTY)


class Bars(QWidget):
    """A bar a month: what was well below, faults and what nobody looked at above it; arrows go from month to month."""

    chosen = Signal(int)
    """The number of the sheet of a month."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self._words: tuple[str, ...] = ()
        self._at = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setFixedHeight(190)
        self.setMinimumWidth(420)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_trend(self, trend: Trend, words: tuple[str, ...], name: str) -> None:
        """Show the months; ``words`` say of each how it went."""
        self._bars, self._words = trend.bars, words
        self._at = min(self._at, len(self._bars) - 1)
        self.setAccessibleName(name)
        self.setAccessibleDescription("\n".join(words))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(720, 190)

    def _slot(self, place: int) -> QRectF:
        wide = self.width() / max(1, len(self._bars))
        return QRectF(place * wide, 0, wide, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max((bar.counts.total for bar in self._bars if bar.counts is not None), default=1)
        ground = self.height() - 30
        for place, bar in enumerate(self._bars):
            slot = self._slot(place)
            wide = min(34.0, slot.width() - 10)
            left = slot.center().x() - wide / 2
            if place == self._at and self.hasFocus():
                painter.setPen(QPen(QColor(tokens.accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(slot.adjusted(3, 2, -3, -2), 8, 8)
            self._bar(painter, bar, QRectF(left, 30, wide, ground - 30), most)
            painter.setFont(fonts.font(Size.CAPTION))
            painter.setPen(QColor(tokens.quiet_ink))
            month = bar.month[2:] if bar.month.endswith("-01") or place == 0 else bar.month[5:]
            painter.drawText(QRectF(slot.left(), ground + 6, slot.width(), 20), Qt.AlignmentFlag.AlignCenter, month)
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(QPointF(0, ground), QPointF(self.width(), ground))

    def _bar(self, painter: QPainter, bar: Bar, room: QRectF, most: int) -> None:
        tokens = theme.current()
        if bar.counts is None:
            painter.setPen(QPen(QColor(tokens.edge), 1.2, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(room.left(), room.bottom() - 16, room.width(), 16), 4, 4)
            return
        counts, bottom = bar.counts, room.bottom()
        rests = counts.total - counts.ok - counts.faults - counts.unchecked
        shares = ((counts.ok + rests, Answer.OK), (counts.faults, Answer.FAULT), (counts.unchecked, Answer.UNCHECKED))
        for n, answer in shares:
            high = room.height() * n / most
            if n:
                high = max(high, 3.0)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(tokens.tone(states.ANSWERS[answer].tone))
                painter.drawRoundedRect(QRectF(room.left(), bottom - high, room.width(), high - 1), 3, 3)
                bottom -= high
        if bar.state is not None:
            look = states.STATES[bar.state]
            spot = QRectF(room.center().x() - 8, bottom - 22, 16, 16)
            icons.paint(painter, look.icon, tokens.tone(look.tone), spot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and self._bars:
            self._at = max(0, min(self._at + step, len(self._bars) - 1))
            self._tell(self._at)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and 0 <= self._at < len(self._bars):
            self._choose(self._at)
        else:
            super().keyPressEvent(event)

    def _tell(self, place: int) -> None:
        spot = self._slot(place)
        QToolTip.showText(self.mapToGlobal(spot.center().toPoint()), self._words[place], self)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._place(event)
        self.setToolTip(self._words[place] if place >= 0 else "")
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place(event)
        if place >= 0:
            self._at = place
            self._choose(place)
            self.update()

    def _place(self, event: QMouseEvent) -> int:
        inside = (n for n in range(len(self._bars)) if self._slot(n).contains(event.position()))
        return next(inside, -1)

    def _choose(self, place: int) -> None:
        if self._bars[place].sheet:
            self.chosen.emit(self._bars[place].sheet)


class TrendPlace(QWidget):
    """The bars, and two sentences about them."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self.wording = wording
        self.trend: Trend | None = None
        self.streak, self.best = Words(size=Size.SECTION, bold=True, wrap=True), Words(quiet=True, wrap=True)
        self.bars = Bars()
        self.legend = Words(size=Size.CAPTION, quiet=True, wrap=True)
        self.head, self.none = Words(size=Size.LEAD, bold=True), Words(quiet=True, wrap=True)
        self.skipped = scrolling.Column(6)
        self.skipped.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        above = Card(20, 8)
        for widget in (self.streak, self.best, self.bars, self.legend):
            above.column.addWidget(widget)
        below = Card(20, 8)
        below.column.addWidget(self.head)
        below.column.addWidget(self.none)
        below.column.addWidget(self.skipped, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(QMargins(0, 0, 0, 0))
        column.setSpacing(12)
        column.addWidget(above)
        column.addWidget(below, 1)

    def show_trend(self, trend: Trend, wording: Wording) -> None:
        """Show how it went."""
        self.trend, self.wording = trend, wording
        self.head.setText(self.tr("What is always passed over"))
        if trend.streak:
            self.streak.setText(self.tr("%n month(s) in a row were checked whole.", "", trend.streak))
        else:
            self.streak.setText(self.tr("No month in a row yet: the next whole sheet begins one."))
        self.best.setText(self.tr("The longest row of the last twelve months: %n.", "", trend.best))
        self.best.setVisible(bool(trend.best))
        self.bars.show_trend(trend, tuple(map(self._of_month, trend.bars)), self.tr("The last twelve months"))
        self.legend.setText(
            self.tr("Green: well. Red: fault. Yellow: not checked. Dashed: no sheet of the month came back.")
        )
        self._show_skipped(trend)

    def _of_month(self, bar: Bar) -> str:
        month = self.wording.text.show(numbering.first_day(bar.month), "monthyear")
        if bar.counts is None:
            return self.tr("{month}: no sheet came back").format(month=month)
        return self.tr("{month}: {ok} well, {faults} faults, {open} not checked").format(
            month=month, ok=bar.counts.ok, faults=bar.counts.faults, open=bar.counts.unchecked
        )

    def _show_skipped(self, trend: Trend) -> None:
        column = self.skipped.inside
        while (item := column.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self.none.setText(
            self.tr("Nothing: no line was left out on three sheets or more.")
            if not trend.skipped
            else self.tr(
                "Either somebody must be told, or the item does not fit this shop: hide it, or put it otherwise."
            )
        )
        for one in trend.skipped:
            often = self.tr("%n of {all} sheets", "", one.times).format(all=one.of)
            told = Words(f"{self.wording.text.show(one.words)}  –  {often}", wrap=True)
            told.set_tone(Tone.NOTICE)
            column.addWidget(told)
        column.addStretch()
