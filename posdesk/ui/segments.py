"""A row of places of which one is shown: tabs without the furniture."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from posdesk.ui import fonts, theme
from posdesk.ui.fonts import Size


class _Segment(QRadioButton):
    """One place; a radio button underneath, so that arrows and screen readers know what it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.note = ""
        self.tone: theme.Tone | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _width(self, words: str, *, bold: bool) -> int:
        return QFontMetrics(fonts.font(Size.BODY, bold=bold)).horizontalAdvance(words)

    def sizeHint(self) -> QSize:
        shown = self.text().replace("&", "")
        return QSize(
            self._width(shown, bold=True) + (self._width(self.note, bold=False) + 7 if self.note else 0) + 24, 34
        )

    def hitButton(self, pos: object) -> bool:
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        on = self.isChecked()
        if on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.selected if on else tokens.hover))
            painter.drawRoundedRect(box, 8, 8)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 8, 8)
        painter.setFont(fonts.font(Size.BODY, bold=on))
        painter.setPen(QColor(tokens.ink if on else tokens.quiet_ink))
        metrics = painter.fontMetrics()
        shown = self.text().replace("&", "")
        base = (self.height() + metrics.ascent() - metrics.descent()) // 2
        total = metrics.horizontalAdvance(shown) + (self._width(self.note, bold=False) + 7 if self.note else 0)
        left = (self.width() - total) // 2
        painter.drawText(left, base, shown)
        if self.note:
            painter.setPen(tokens.tone_ink(self.tone) if self.tone else QColor(tokens.quiet_ink))
            left += metrics.horizontalAdvance(shown) + 7
            painter.setFont(fonts.font(Size.BODY))
            painter.drawText(left, base, self.note)


class Segments(QWidget):
    """The row; arrows move in it, ``shown`` tells which place was chosen."""

    shown = Signal(int)

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for number in range(count):
            segment = _Segment(self)
            self._group.addButton(segment, number)
            row.addWidget(segment)
        self.button(0).setChecked(True)
        self._group.idToggled.connect(self._toggled)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def button(self, number: int) -> _Segment:
        """One of the places."""
        found = self._group.button(number)
        assert isinstance(found, _Segment)  # the group holds nothing else
        return found

    def say(self, words: Sequence[str], notes: Sequence[str] = ()) -> None:
        """Name the places; notes are counts or short marks behind the names."""
        for number, word in enumerate(words):
            segment = self.button(number)
            segment.setText(word)
            segment.note = notes[number] if number < len(notes) else ""
            segment.setAccessibleName(f"{word} {segment.note}".strip())
            segment.updateGeometry()
            segment.update()

    def tint(self, number: int, tone: theme.Tone | None) -> None:
        """Give the note of a place a tone."""
        self.button(number).tone = tone
        self.button(number).update()

    @property
    def current(self) -> int:
        """Which place is shown."""
        return self._group.checkedId()

    def go(self, number: int) -> None:
        """Show a place."""
        self.button(number).setChecked(True)

    def _toggled(self, number: int, on: bool) -> None:
        if on:
            self.shown.emit(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
