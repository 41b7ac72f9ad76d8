"""The six plain choices: what has happened? One click, and the first step stands there."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from posdesk.cases.flows import flow
from posdesk.cases.model import KINDS
from posdesk.kit.text import Text
from posdesk.ui import fonts, icons, theme
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording

_ICON: Final = 22
_LEFT: Final = 14
_GAP: Final = 12
_TOP: Final = 18
_NARROW: Final = 900
"""Below this width the choices stand in two rows."""


class Tile(QAbstractButton):
    """One thing that may have happened, in a cashier's words."""

    def __init__(self, kind: str, parent: QWidget | None = None, *, large: bool = False) -> None:
        super().__init__(parent)
        self.kind, self._large, self._first = kind, large, ""
        self._icon = flow(kind).icon
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def say(self, words: str, first: str) -> None:
        """Name it; ``first`` is its first step, which large ones show as well."""
        self.setText(words)
        self._first = first
        self.setAccessibleName(words)
        self.setAccessibleDescription(first)
        self.updateGeometry()
        self.update()

    def _parts(self, width: int) -> tuple[QRect, QRect]:
        """Where the words stand and the first step below them, from the top of both."""
        room = max(60, width - _LEFT - _ICON - _GAP - 10)
        flags = Qt.TextFlag.TextWordWrap
        words = QFontMetrics(self._font).boundingRect(QRect(0, 0, room, 1000), flags, self.text())
        if not self._large:
            return words, QRect()
        step = QFontMetrics(fonts.font()).boundingRect(QRect(0, 0, room, 1000), flags, self._first)
        return words, step.translated(0, words.height() + 6)

    @property
    def _font(self) -> QFont:
        return fonts.font(Size.LEAD if self._large else Size.BODY, bold=True)

    def sizeHint(self) -> QSize:
        width = self.width() if self.isVisible() else 340 if self._large else 176
        words, step = self._parts(width)
        return QSize(
            min(width, 150),
            max(104 if self._large else 64, max(words.bottom(), step.bottom()) + (36 if self._large else 21)),
        )

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
        words, step = self._parts(self.width())
        high = max(words.bottom(), step.bottom())
        top = _TOP if self._large else (self.height() - high) // 2
        beside = words.height() if self._large else high
        icons.paint(
            painter, self._icon, tokens.tone(Tone.DANGER), QRectF(_LEFT, top + (beside - _ICON) / 2, _ICON, _ICON)
        )
        left, flags = _LEFT + _ICON + _GAP, Qt.TextFlag.TextWordWrap
        painter.setFont(self._font)
        painter.setPen(QColor(tokens.ink))
        room = self.width() - left - 10
        painter.drawText(QRect(left, top, room, words.height()), flags, self.text())
        if self._large:
            painter.setFont(fonts.font())
            painter.setPen(QColor(tokens.quiet_ink))
            painter.drawText(QRect(left, top + step.top(), room, step.height() + 2), flags, self._first)


class Choices(QWidget):
    """All six of them."""

    chosen = Signal(str)
    """The flow that begins."""

    def __init__(self, language: str, parent: QWidget | None = None, *, large: bool = False) -> None:
        super().__init__(parent)
        self._large = large
        self.buttons = [Tile(kind, large=large) for kind in KINDS]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._across = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for button in self.buttons:
            button.clicked.connect(self._pressed)
        self._arrange(3 if large else len(KINDS))
        self.set_language(language)

    def _arrange(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for place, button in enumerate(self.buttons):
            self._grid.addWidget(button, place // across, place % across)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(3 if self._large or self.width() < _NARROW else len(KINDS))

    def set_language(self, language: str) -> None:
        """Say them in a language."""
        # The words of the window, whose language a test may stretch.
        text: Text = Wording(language).text
        for button in self.buttons:
            first = flow(button.kind).steps[0].id
            words = text.word(f"cases.flow.{button.kind}.panic")
            button.say(words, text.word(f"cases.step.{button.kind}.{first}.do"))

    def _pressed(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, Tile):
            self.chosen.emit(pressed.kind)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.update()


class Happened(QWidget):
    """The question, and the choices under it."""

    chosen = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self.choices = Words(bold=True, wrap=True), Choices(language)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.words)
        column.addWidget(self.choices)
        self.choices.chosen.connect(self.chosen)
        self.retranslate()

    def set_language(self, language: str) -> None:
        """Say it in a language."""
        self.choices.set_language(language)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self.words.setText(self.tr("Has something happened? Press what it is, and you see what to do first."))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
