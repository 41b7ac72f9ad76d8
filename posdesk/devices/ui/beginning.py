"""The page of a shop that has never kept an inventory: why one is kept, and the three ways into it."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from posdesk.ui import icons, theme
from posdesk.ui.buttons import Button
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words
from posdesk.ui.theme import Tone


class CounterTop(QWidget):
    """The picture: three terminals on a counter, two of them known, the third nobody's."""

    WIDTH, HEIGHT = 320, 150

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(QSize(self.WIDTH, self.HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.edge), 2))
        painter.drawLine(8, 138, self.WIDTH - 8, 138)
        for place in range(3):
            left, known = 34.0 + place * 96, place < 2
            frame = QRectF(left, 22, 62, 110)
            pen = QPen(QColor(tokens.edge) if known else tokens.tone(Tone.DANGER), 1.5)
            if not known:
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(QColor(tokens.card) if known else tokens.soft(Tone.DANGER))
            painter.drawRoundedRect(frame, 9, 9)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.line))
            painter.drawRoundedRect(QRectF(left + 9, 32, 44, 34), 4, 4)
            painter.setBrush(QColor(tokens.edge))
            for row in range(3):
                for column in range(3):
                    painter.drawRoundedRect(QRectF(left + 10 + column * 15, 76 + row * 16, 11, 9), 3, 3)
            tone, icon = (Tone.GOOD, "check-circle") if known else (Tone.DANGER, "circle-help")
            painter.setBrush(QColor(tokens.paper))
            painter.drawEllipse(QRectF(left + 44, 10, 28, 28))
            icons.paint(painter, icon, tokens.tone(tone), QRectF(left + 47, 13, 22, 22))


class Beginning(QWidget):
    """Says what the list is for, and offers the ways in."""

    adopt_wanted = Signal()
    import_wanted = Signal()
    accept_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Words(size=Size.SECTION, bold=True, wrap=True)
        self.words = Words(size=Size.LEAD, quiet=True, wrap=True)
        for label in (self.title, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.adopt, self.table, self.accept = Button("", "store", "main"), Button("", "table"), Button("", "plus")
        self._why = [Words(quiet=True, wrap=True) for _ in range(3)]
        ways = QGridLayout()
        ways.setHorizontalSpacing(16)
        ways.setVerticalSpacing(12)
        ways.setColumnStretch(1, 1)
        for row, button in enumerate((self.adopt, self.table, self.accept)):
            ways.addWidget(button, row, 0)
            ways.addWidget(self._why[row], row, 1, Qt.AlignmentFlag.AlignVCenter)
        inner = QWidget()
        inner.setMaximumWidth(640)
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(inner)
        column.setContentsMargins(QMargins(0, 0, 0, 0))
        column.setSpacing(12)
        column.addWidget(CounterTop(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addSpacing(8)
        column.addLayout(ways)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(inner, 6)
        across.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(4)
        outer.addLayout(across)
        outer.addStretch(5)
        self.adopt.clicked.connect(self.adopt_wanted)
        self.table.clicked.connect(self.import_wanted)
        self.accept.clicked.connect(self.accept_wanted)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self.title.setText(self.tr("Which devices take your money?"))
        self.words.setText(self.tr("With a list, a swapped device is missed, and a strange one is seen."))
        self.adopt.setText(self.tr("What is on the counter now"))
        self.table.setText(self.tr("Import a table"))
        self.accept.setText(self.tr("Accept a new one"))
        for label, words in zip(self._why, (
            self.tr("Take down each terminal, code and soundbox in use. Begin with one."),
            self.tr("From a spreadsheet or another program, with a look before anything is kept."),
            self.tr("A device that has just come, before it takes any money."),
        ), strict=True):  # fmt: skip
            label.setText(words)
