"""Finding in the guide that is read: a line, how many finds there are, on to the next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from posdesk.ui.buttons import Mark
from posdesk.ui.labels import Words


class FindBar(QWidget):
    """``asked`` brings the words, ``stepped`` the way to go; ``closed`` when it is put away."""

    asked = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLineEdit()
        self.words.setMaximumWidth(320)
        self.count = Words(quiet=True)
        self.before, self.after, self.close_mark = Mark("chevron-left"), Mark("chevron-right"), Mark("x")
        row = QHBoxLayout(self)
        row.setContentsMargins(QMargins(0, 4, 0, 0))
        row.setSpacing(6)
        row.addWidget(self.words, 1)
        row.addWidget(self.before)
        row.addWidget(self.after)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.close_mark)
        self.words.textChanged.connect(self.asked)
        self.before.clicked.connect(self._back)
        self.after.clicked.connect(self._on)
        self.close_mark.clicked.connect(self.put_away)
        self.retranslate()
        self.hide()

    def begin(self) -> None:
        """Show it, ready to be typed into."""
        self.show()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def put_away(self) -> None:
        """Hide it."""
        self.hide()
        self.words.clear()
        self.closed.emit()

    def show_count(self, at: int, every: int) -> None:
        """Say which of how many is shown."""
        if every:
            self.count.setText(self.tr("{at} of {n}").format(at=at, n=every))
        else:
            self.count.setText(self.tr("not in this guide") if self.words.text().strip() else "")

    def _on(self) -> None:
        self.stepped.emit(1)

    def _back(self) -> None:
        self.stepped.emit(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self.words.setPlaceholderText(self.tr("Find in this guide"))
        self.words.setAccessibleName(self.tr("Find in this guide"))
        self.before.name_it(self.tr("The find before"))
        self.after.name_it(self.tr("The next find"))
        self.close_mark.name_it(self.tr("Stop finding"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
