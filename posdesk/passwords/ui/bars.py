"""How old passwords are, as bars that can be asked which accounts they stand for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from posdesk.ui import fonts, theme
from posdesk.ui.theme import Tone

_ROW: Final = 30
_GAP: Final = 10


@dataclass(frozen=True, slots=True)
class Bar:
    """One of them: its words, how many, in which tone, and the answer to "which?"."""

    words: str
    count: int
    tone: Tone
    why: str


class AgeBars(QWidget):
    """The bars, one under the other; arrows go through them, ``asked`` tells the answer of the one in focus."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars: Sequence[Bar] = ()
        self.current = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar], name: str) -> None:
        """Show other bars."""
        self.bars = tuple(bars)
        self.current = min(self.current, max(len(self.bars) - 1, 0))
        told = "; ".join(f"{bar.words}: {bar.count}" for bar in self.bars)
        self.setAccessibleName(f"{name}: {told}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._names + 160, _ROW * len(self.bars))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def _names(self) -> int:
        metrics = QFontMetrics(fonts.font())
        return max((metrics.horizontalAdvance(bar.words) for bar in self.bars), default=0) + _GAP

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(fonts.font())
        most = max((bar.count for bar in self.bars), default=0) or 1
        names, tail = self._names, painter.fontMetrics().horizontalAdvance(f"{most:,}") + _GAP
        room = max(self.width() - names - tail - 16, 20)
        middle = Qt.AlignmentFlag.AlignVCenter
        for place, bar in enumerate(self.bars):
            top = place * _ROW
            painter.setPen(QColor(tokens.ink if bar.count else tokens.quiet_ink))
            painter.drawText(QRectF(8, top, names, _ROW), middle | Qt.AlignmentFlag.AlignLeft, bar.words)
            track = QRectF(names + 8, top + 9, room, _ROW - 18)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.line))
            painter.drawRoundedRect(track, 5, 5)
            if bar.count:
                track.setWidth(max(room * bar.count / most, 12.0))
                painter.setBrush(tokens.tone(bar.tone))
                painter.drawRoundedRect(track, 5, 5)
            painter.setPen(QColor(tokens.ink if bar.count else tokens.quiet_ink))
            painter.drawText(
                QRectF(names + room + 8, top, tail, _ROW), middle | Qt.AlignmentFlag.AlignRight, f"{bar.count:,}"
            )
            if self.hasFocus() and place == self.current:
                painter.setPen(QPen(QColor(tokens.accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(1, top + 1, self.width() - 2, _ROW - 2), 6, 6)

    def _at(self, place: int) -> None:
        self.current = place
        self.update()
        if self.hasFocus() and 0 <= place < len(self.bars):
            self.setAccessibleDescription(self.bars[place].why)
            self.asked.emit(self.bars[place].why)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = int(event.position().y()) // _ROW
        if 0 <= place < len(self.bars):
            self.asked.emit(self.bars[place].why)

    def leaveEvent(self, event: QEvent) -> None:
        self.asked.emit("")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._at(min(max(int(event.position().y()) // _ROW, 0), len(self.bars) - 1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._at(self.current)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.asked.emit("")
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step and self.bars:
            self._at(min(max(self.current + step, 0), len(self.bars) - 1))
        else:
            super().keyPressEvent(event)
