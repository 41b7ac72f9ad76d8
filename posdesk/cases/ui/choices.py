"""The six plain choices: what has happened? One click, and the first step stands there."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from posdesk.cases.flows import flow
from posdesk.cases.model import KINDS
from posdesk.kit.text import Text
from posdesk.ui import fonts, icons, theme
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

_ICON: Final = 22
_LEFT: Final = 14
_GAP: Final = 12
_NARROW: Final = 900
"""Below this width the choices stand in two rows."""
_LINES: Final = 3


class Happened(QAbstractButton):
    """One thing that may have happened, in a cashier's words."""

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._icon = flow(kind).icon
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _room(self, width: int) -> int:
        return max(60, width - _LEFT - _ICON - _GAP - 10)

    def _high(self, width: int) -> int:
        metrics = QFontMetrics(fonts.font(bold=True))
        box = QRect(0, 0, self._room(width), 1000)
        return metrics.boundingRect(box, Qt.TextFlag.TextWordWrap, self.text()).height()

    def sizeHint(self) -> QSize:
        width = self.width() if self.isVisible() else 176
        return QSize(min(width, 150), max(64, self._high(width) + 20))

    def minimumSizeHint(self) -> QSize:
        return QSize(150, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        over = self.underMouse() or self.hasFocus()
        edge = QPen(QColor(tokens.accent), 2) if self.hasFocus() else QPen(tokens.soft(Tone.DANGER, 0.4), 1)
        painter.setPen(edge)
        painter.setBrush(tokens.soft(Tone.DANGER, 0.10 if over else 0.04))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
        middle = (self.height() - _ICON) / 2
        icons.paint(painter, self._icon, tokens.tone(Tone.DANGER), QRectF(_LEFT, middle, _ICON, _ICON))
        painter.setFont(fonts.font(bold=True))
        painter.setPen(QColor(tokens.ink))
        room = self.rect().adjusted(_LEFT + _ICON + _GAP, 4, -8, -4)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, self.text())


class Choices(QWidget):
    """All six of them."""

    chosen = Signal(str)
    """The flow that begins."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = [Happened(kind) for kind in KINDS]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._across = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for button in self.buttons:
            button.clicked.connect(self._pressed)
        self._arrange(len(KINDS))
        self.set_language(language)

    def _arrange(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for place, button in enumerate(self.buttons):
            self._grid.addWidget(button, place // across, place % across)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(3 if self.width() < _NARROW else len(KINDS))

    def set_language(self, language: str) -> None:
        """Say them in a language."""
        # The words of the window, whose language a test may stretch.
        text: Text = Wording(language).text
        for button in self.buttons:
            button.setText(text.word(f"cases.flow.{button.kind}.panic"))
            button.setAccessibleName(button.text())
            button.updateGeometry()

    def _pressed(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, Happened):
            self.chosen.emit(pressed.kind)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.update()
