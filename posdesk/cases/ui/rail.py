"""The steps of a case at the side: which are done, which is next, by when."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from posdesk.ui import fonts, icons, scroll, theme
from posdesk.ui.badge import State
from posdesk.ui.fonts import Size
from posdesk.ui.theme import Tone

WIDTH: Final = 236
_LEFT: Final = 38


class StepButton(QAbstractButton):
    """One step: how it stands, its name, its hour."""

    def __init__(self, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = code
        self._look, self._hour = State("circle-dashed", Tone.QUIET), ""
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, name: str, hour: str, look: State, spoken: str) -> None:
        """Show how it stands; ``spoken`` is that in words, for a screen reader."""
        self.setText(name)
        self._look, self._hour = look, hour
        self.setAccessibleName(", ".join(filter(None, (name, hour, spoken))))
        self.setToolTip(name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        lines = 2 if self._hour else 1
        high = 16 + QFontMetrics(fonts.font()).height() + (lines - 1) * QFontMetrics(fonts.font(Size.CAPTION)).height()
        return QSize(WIDTH - 20, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        on = self.isChecked()
        painter.setPen(QPen(QColor(tokens.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        if on or self.underMouse():
            painter.setBrush(QColor(tokens.selected if on else tokens.hover))
        if on or self.underMouse() or self.hasFocus():
            painter.drawRoundedRect(box, 8, 8)
        metrics = QFontMetrics(fonts.font(bold=on))
        top = 8
        icons.paint(painter, self._look.icon, tokens.tone(self._look.tone), QRectF(12, top + 2, 16, 16))
        painter.setFont(fonts.font(bold=on))
        painter.setPen(QColor(tokens.ink if self._look.tone is not Tone.GOOD else tokens.quiet_ink))
        room = self.width() - _LEFT - 8
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(_LEFT, top + metrics.ascent(), words)
        if self._hour:
            small = QFontMetrics(fonts.font(Size.CAPTION))
            painter.setFont(fonts.font(Size.CAPTION))
            late = self._look.tone is Tone.DANGER
            painter.setPen(tokens.tone_ink(Tone.DANGER) if late else QColor(tokens.quiet_ink))
            painter.drawText(_LEFT, top + metrics.height() + small.ascent(), self._hour)


class Rail(scroll.Column):
    """All steps; ``chosen`` brings the one that somebody wants to see."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(2, parent)
        self.setFixedWidth(WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.buttons: dict[str, StepButton] = {}
        self._order: tuple[str, ...] = ()
        self.inside.addStretch()

    def lay_out(self, codes: Sequence[str]) -> None:
        """Have a button for each of these steps."""
        if self._order == tuple(codes):
            return
        self._order = tuple(codes)
        for code in [code for code in self.buttons if code not in codes]:
            gone = self.buttons.pop(code)
            gone.hide()
            gone.deleteLater()
        for place, code in enumerate(codes):
            button = self.buttons.get(code)
            if button is None:
                button = self.buttons[code] = StepButton(code)
                button.clicked.connect(self._pressed)
            self.inside.insertWidget(place, button)
            button.show()

    def mark(self, code: str) -> None:
        """Mark the step that is shown."""
        if code in self.buttons:
            self.buttons[code].setChecked(True)
            self.ensureWidgetVisible(self.buttons[code])

    def _pressed(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, StepButton):
            self.chosen.emit(pressed.code)
