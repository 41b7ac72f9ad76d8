"""What stands where there is nothing yet: one picture, one sentence, one button; and the way from there."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from posdesk.ui import icons, theme
from posdesk.ui.buttons import Button
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words
from posdesk.ui.theme import Tone


class MissingDay(QWidget):
    """The picture: takings on the left, the bank's page on the right, and one day that has no line."""

    WIDTH, HEIGHT = 320, 184

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(self.WIDTH, self.HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, edge = QColor(tokens.line), QColor(tokens.edge)
        for left in (8.0, 196.0):
            painter.setPen(QPen(edge, 1.5))
            painter.setBrush(QColor(tokens.card))
            painter.drawRoundedRect(QRectF(left, 8, 116, 168), 10, 10)
        icons.paint(painter, "store", QColor(tokens.accent), QRectF(22, 20, 20, 20))
        icons.paint(painter, "landmark", QColor(tokens.accent), QRectF(210, 20, 20, 20))
        for row, (width, came) in enumerate(((58, True), (64, True), (52, False), (60, True))):
            top = 56 + row * 30.0
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.edge))
            painter.drawRoundedRect(QRectF(22, top, width, 10), 5, 5)
            painter.setBrush(line)
            painter.drawRoundedRect(QRectF(94, top, 16, 10), 5, 5)
            if came:
                painter.setBrush(QColor(tokens.edge))
                painter.drawRoundedRect(QRectF(226, top, width, 10), 5, 5)
                painter.setPen(QPen(tokens.tone(Tone.GOOD), 2))
                painter.drawLine(130, round(top) + 5, 190, round(top) + 5)
                icons.paint(painter, "check-circle", tokens.tone(Tone.GOOD), QRectF(204, top - 3, 16, 16))
            else:
                danger = tokens.tone(Tone.DANGER)
                painter.setPen(QPen(danger, 2, Qt.PenStyle.DotLine))
                painter.drawLine(130, round(top) + 5, 190, round(top) + 5)
                painter.setPen(QPen(danger, 1.5, Qt.PenStyle.DashLine))
                painter.setBrush(tokens.soft(Tone.DANGER))
                painter.drawRoundedRect(QRectF(226, top - 3, 74, 16), 6, 6)
                icons.paint(painter, "circle-x", danger, QRectF(204, top - 3, 16, 16))


class Empty(QWidget):
    """A page with nothing on it, that teaches what to do."""

    def __init__(self, picture: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Words(size=Size.SECTION, bold=True, wrap=True)
        self.words = Words(size=Size.LEAD, quiet=True, wrap=True)
        self.main = Button(look="main")
        self.other, self.more = Button(look="bare"), Button(look="bare")
        self.note = Words(size=Size.CAPTION, quiet=True, wrap=True)
        for label in (self.title, self.words, self.note):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        # not the other button: alone, the main one stands in the middle
        for widget in (self.main, self.note):
            keep_room(widget)
        inner = QWidget()
        inner.setMaximumWidth(560)
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(inner)
        column.setContentsMargins(QMargins(0, 0, 0, 0))
        column.setSpacing(12)
        if picture is not None:
            column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
            column.addSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addSpacing(8)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch()
        buttons.addWidget(self.main)
        buttons.addWidget(self.other)
        buttons.addStretch()
        column.addLayout(buttons)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        self.more.hide()
        column.addWidget(self.note)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(inner, 6)
        across.addStretch(1)
        self._outer = QVBoxLayout(self)
        self._outer.addStretch(4)
        self._outer.addLayout(across)
        self._outer.addStretch(5)

    def say(self, title: str, words: str, main: str = "", other: str = "", note: str = "") -> None:
        """Fill in the words; what has none is hidden."""
        self.title.setText(title)
        for widget, text in ((self.words, words), (self.main, main), (self.other, other), (self.note, note)):
            widget.setText(text)
            widget.setVisible(bool(text))
        self._show_more()

    def put_above(self, widget: QWidget) -> None:
        """Something that may be more urgent than what is taught here."""
        self._outer.insertWidget(0, widget)

    def offer(self, words: str) -> None:
        """Offer a third way beside the other two, wherever there are two; no words: offer none."""
        self.more.setText(words)
        self._show_more()

    def _show_more(self) -> None:
        self.more.setVisible(bool(self.more.text() and self.other.text()))


def keep_room(widget: QWidget) -> None:
    """Keep a widget's place while it is hidden, so that nothing around it moves."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)
