"""The settlement calendar: a month of quiet squares in which trouble is seen at arm's length."""

from __future__ import annotations

import calendar as gregorian
from datetime import date, timedelta
from typing import Final, cast

from PySide6.QtCore import QEvent, QMargins, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from posdesk.reconcile.marks import RANK
from posdesk.reconcile.model import Status
from posdesk.reconcile.ui.ledger import Ledger, Month
from posdesk.reconcile.ui.states import SETTLEMENT
from posdesk.reconcile.ui.wording import Wording
from posdesk.ui import fonts, icons, theme
from posdesk.ui.buttons import Mark
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Figure, Words
from posdesk.ui.theme import Tone

HEAD: Final = 22
GAP: Final = 4
LOUD: Final = frozenset({Tone.DANGER, Tone.WARNING})


class Squares(QWidget):
    """The grid itself: one square a day; arrows move, Page Up and Page Down turn months, Enter narrows the list."""

    turned = Signal(object)
    asked = Signal(str)
    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ledger: Ledger | None = None
        self._wording = Wording("en")
        self._month: Month = (2000, 1)
        self._day = date(2000, 1, 1)
        self._picked: date | None = None
        self._hovered: date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(7 * 46, HEAD + 6 * 34)

    def minimumSizeHint(self) -> QSize:
        return QSize(7 * 40, HEAD + 6 * 26)

    @property
    def month(self) -> Month:
        """The month that is shown."""
        return self._month

    @property
    def day(self) -> date:
        """The day that the keyboard is on."""
        return self._day

    def show_ledger(self, ledger: Ledger, wording: Wording) -> None:
        """Show a verdict's days."""
        self._ledger, self._wording = ledger, wording
        self._tell(announce=False)
        self.update()

    def go(self, day: date) -> None:
        """Put the keyboard on a day, and turn to its month."""
        turned = (day.year, day.month) != self._month
        self._day, self._month = day, (day.year, day.month)
        if turned:
            self.turned.emit(self._month)
        self._tell(announce=self.hasFocus())
        self.update()

    def turn(self, months: int) -> None:
        """Turn some months on or back; the day stays where the month has it."""
        count = self._month[0] * 12 + self._month[1] - 1 + months
        year, month = divmod(count, 12)
        last = gregorian.monthrange(year, month + 1)[1]
        self.go(date(year, month + 1, min(self._day.day, last)))

    def show_picked(self, day: date | None) -> None:
        """Mark the day to which the list is narrowed."""
        self._picked = day
        self.update()

    def sentence(self, day: date) -> str:
        """What a day holds, in words."""
        name = self._wording.day(day)
        what = self._ledger.days.get(day) if self._ledger else None
        if what is None:
            return self.tr("{day}: no takings").format(day=name)
        counts = "  ·  ".join(
            f"{self._wording.status(status)} {count:,}" for status, count in sorted(what.counts.items(), key=_rank)
        )
        said = self.tr("{day}: {states}  ·  expected {sum}").format(
            day=name, states=counts, sum=self._wording.sums(what.net)
        )
        if what.risk:
            said += "  ·  " + self.tr("at risk {sum}").format(sum=self._wording.sums(what.risk))
        return said

    def _tell(self, *, announce: bool) -> None:
        words = self.sentence(self._day)
        self.setAccessibleName(words)
        if announce:
            self.asked.emit(words)
            QAccessible.updateAccessibility(QAccessibleEvent(cast("QObject", self), QAccessible.Event.NameChanged))

    def _first(self) -> date:
        first = date(*self._month, 1)
        return first - timedelta(days=first.weekday())

    def _cell(self) -> tuple[float, float]:
        weeks = len(gregorian.monthcalendar(*self._month))
        return self.width() / 7, (self.height() - HEAD) / max(weeks, 5)

    def box(self, day: date) -> QRectF:
        """Where a day is painted."""
        week, column = divmod((day - self._first()).days, 7)
        width, height = self._cell()
        return QRectF(column * width, HEAD + week * height, width, height).adjusted(
            GAP / 2, GAP / 2, -GAP / 2, -GAP / 2
        )

    def _at(self, x: float, y: float) -> date | None:
        width, height = self._cell()
        if y < HEAD or not 0 <= x < self.width():
            return None
        day = self._first() + timedelta(days=int((y - HEAD) // height) * 7 + int(x // width))
        return day if (day.year, day.month) == self._month else None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = theme.current()
        width, _ = self._cell()
        painter.setFont(fonts.font(Size.CAPTION))
        painter.setPen(QColor(tokens.quiet_ink))
        for column in range(7):
            word = self._wording.text.word(f"date.weekday_short.{column + 1}")
            painter.drawText(QRectF(column * width, 0, width, HEAD - 4), Qt.AlignmentFlag.AlignCenter, word)
        days = gregorian.monthrange(*self._month)[1]
        for number in range(1, days + 1):
            self._paint_day(painter, date(*self._month, number))

    def _paint_day(self, painter: QPainter, day: date) -> None:
        tokens = theme.current()
        box = self.box(day)
        what = self._ledger.days.get(day) if self._ledger else None
        ink, mark = QColor(tokens.quiet_ink), QColor(tokens.quiet)
        painter.setPen(Qt.PenStyle.NoPen)
        if what is None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            tone = SETTLEMENT[what.worst].tone
            loud = tone in LOUD
            painter.setBrush(tokens.tone(tone) if loud else tokens.soft(tone, _strength(tone)))
            ink = tokens.on_tone() if loud else QColor(tokens.ink)
            mark = tokens.on_tone() if loud else tokens.tone(tone)
            if tone in (Tone.NOTICE, Tone.ASK):
                painter.setPen(QPen(tokens.tone(tone), 1.2))
        painter.drawRoundedRect(box, 7, 7)
        self._paint_rings(painter, day, box)
        painter.setPen(ink)
        painter.setFont(fonts.font(13, bold=what is not None and SETTLEMENT[what.worst].tone in LOUD))
        if what is None:
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(day.day))
            return
        painter.drawText(
            box.adjusted(6, 0, 0, 0), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(day.day)
        )
        size = 13.0
        place = QRectF(box.right() - size - 4, box.center().y() - size / 2, size, size)
        icons.paint(painter, SETTLEMENT[what.worst].icon, mark, place)

    def _paint_rings(self, painter: QPainter, day: date, box: QRectF) -> None:
        tokens = theme.current()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if day == self._hovered and day != self._picked:
            painter.setPen(QPen(QColor(tokens.quiet_ink), 1))
            painter.drawRoundedRect(box, 7, 7)
        if day == self._picked:
            painter.setPen(QPen(QColor(tokens.ink), 2))
            painter.drawRoundedRect(box, 7, 7)
        if day == self._day and self.hasFocus():
            painter.setPen(QPen(QColor(tokens.card), 4))
            painter.drawRoundedRect(box, 7, 7)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 8, 8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        key = Qt.Key(event.key())
        if key in steps:
            self.go(self._day + timedelta(days=steps[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key == Qt.Key.Key_Home:
            self.go(self._day.replace(day=1))
        elif key == Qt.Key.Key_End:
            self.go(self._day.replace(day=gregorian.monthrange(*self._month)[1]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._pick(self._day)
        else:
            super().keyPressEvent(event)

    def _pick(self, day: date) -> None:
        if self._ledger is not None and day in self._ledger.days:
            self.picked.emit(None if day == self._picked else day)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self._at(event.position().x(), event.position().y())
        if day is not None and event.button() is Qt.MouseButton.LeftButton:
            self.go(day)
            self._pick(day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        day = self._at(event.position().x(), event.position().y())
        if day != self._hovered:
            self._hovered = day
            self.asked.emit(self.sentence(day) if day else "")
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.asked.emit("")
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tell(announce=True)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.asked.emit("")
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self._at(event.pos().x(), event.pos().y())
            if day is not None:
                QToolTip.showText(event.globalPos(), self.sentence(day).replace("  ·  ", "\n"), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)


def _rank(item: tuple[Status, int]) -> int:
    return RANK[item[0]]


def _strength(tone: Tone) -> float:
    return {Tone.GOOD: 0.16, Tone.QUIET: 0.14}.get(tone, 0.22)


class Calendar(QWidget):
    """The squares with the month's name above and the sum at risk beneath."""

    asked = Signal(str)
    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.squares = Squares()
        self._ledger: Ledger | None = None
        self._wording = Wording("en")
        self._title = Words(size=Size.LEAD, bold=True)
        self._back, self._on = Mark("chevron-left"), Mark("chevron-right")
        self._risk_words = Words(size=Size.BODY, quiet=True)
        self._risk = Figure(Size.SECTION, bold=True, right=True)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._title, 1)
        head.addWidget(self._back)
        head.addWidget(self._on)
        foot = QHBoxLayout()
        foot.addWidget(self._risk_words, 1)
        foot.addWidget(self._risk)
        column = QVBoxLayout(self)
        column.setContentsMargins(QMargins(0, 0, 0, 0))
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.squares, 1)
        column.addLayout(foot)
        self._back.clicked.connect(self._turn_back)
        self._on.clicked.connect(self._turn_on)
        self.squares.turned.connect(self._turned)
        self.squares.asked.connect(self.asked)
        self.squares.picked.connect(self.picked)
        self._risk.asked.connect(self.asked)
        self.setTabOrder(self._back, self._on)
        self.setTabOrder(self._on, self.squares)

    def show_ledger(self, ledger: Ledger, wording: Wording) -> None:
        """Show a verdict, opened at its last month."""
        fresh = self._ledger is not ledger
        self._ledger, self._wording = ledger, wording
        self.squares.show_ledger(ledger, wording)
        if fresh:
            self.squares.go(max(ledger.days, default=ledger.verdict.as_of))
        self._turned(self.squares.month)

    def _turn_back(self) -> None:
        self.squares.turn(-1)

    def _turn_on(self) -> None:
        self.squares.turn(1)

    def _turned(self, month: Month) -> None:
        title = self._wording.text.word(
            "date.monthyear", year=str(month[0]), month=self._wording.text.word(f"date.month.{month[1]}")
        )
        self._title.setText(title)
        self._back.name_it(self.tr("Previous month"))
        self._on.name_it(self.tr("Next month"))
        if self._ledger is None:
            return
        risk = self._ledger.risk_in(month)
        whole = self._wording.sums(self._ledger.at_risk)
        self._risk_words.setText(self.tr("At risk this month") if risk else self.tr("Nothing at risk this month"))
        self._risk.setVisible(bool(risk))
        self._risk.set_figure(
            self._wording.sums(risk),
            self.tr("What the settlements of {month} should have paid and did not. In all months: {sum}").format(
                month=title, sum=whole
            ),
            self._risk_words.text(),
            Tone.DANGER,
        )
