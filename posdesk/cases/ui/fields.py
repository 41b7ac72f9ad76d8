"""Fields whose words are kept while they are typed, and never lost: not by a lock, a crash or a click elsewhere."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from posdesk.cases.service import held_back
from posdesk.ui.labels import Words
from posdesk.ui.pause import Pause

PAUSE: Final = 500
"""Milliseconds without a key after which what was typed is kept."""
_FIRST, _LAST = 6, 4


class _Pace(QObject):
    """Tells what was typed: after a pause without a number that is still being typed, and whole once it is left."""

    kept = Signal(str)

    def __init__(self, field: QLineEdit | QPlainTextEdit, *, holds: bool = True) -> None:
        super().__init__(field)
        self._field, self._holds = field, holds
        self._last = ""
        self._pause = Pause(PAUSE, self._paused, self)
        field.textChanged.connect(self._pause.start)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            self.flush()
        return super().eventFilter(watched, event)

    def put(self, words: str) -> None:
        """Show what is kept; nobody is told."""
        self._pause.stop()
        self._last = words
        if words != self._text():
            self._field.blockSignals(True)
            self._field.setPlainText(words) if isinstance(self._field, QPlainTextEdit) else self._field.setText(words)
            self._field.blockSignals(False)

    def _text(self) -> str:
        return self._field.toPlainText() if isinstance(self._field, QPlainTextEdit) else self._field.text()

    def _cursor(self) -> int:
        if isinstance(self._field, QPlainTextEdit):
            return self._field.textCursor().position()
        return self._field.cursorPosition()

    def _paused(self) -> None:
        words = self._text()
        holds = self._holds and self._field.hasFocus()
        self._tell(held_back(words, self._cursor()) if holds else words)

    def flush(self) -> None:
        """Keep it now, whole."""
        self._pause.stop()
        self._tell(self._text())

    def _tell(self, words: str) -> None:
        if words != self._last:
            self._last = words
            self.kept.emit(words)


class KeptText(QPlainTextEdit):
    """Several lines."""

    kept = Signal(str)

    def __init__(self, high: int = 76, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        # A style sheet's own least height would win over a fixed one.
        self.setStyleSheet(f"min-height: {high - 14}px; max-height: {high - 14}px")
        self._pace = _Pace(self)
        self._pace.kept.connect(self.kept)

    def put(self, words: str) -> None:
        """Show what is kept."""
        self._pace.put(words)

    def flush(self) -> None:
        """Keep what was typed last."""
        self._pace.flush()


class KeptLine(QLineEdit):
    """One line."""

    kept = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, holds: bool = True) -> None:
        """``holds``: whether a long number waits until it is whole; a telephone number does not."""
        super().__init__(parent)
        self._pace = _Pace(self, holds=holds)
        self._pace.kept.connect(self.kept)
        self.returnPressed.connect(self._pace.flush)

    @property
    def is_typed_in(self) -> bool:
        """Whether somebody is in it."""
        return self.hasFocus()

    def put(self, words: str) -> None:
        """Show what is kept."""
        self._pace.put(words)

    def flush(self) -> None:
        """Keep what was typed last."""
        self._pace.flush()


class CardLine(QWidget):
    """A card by its first six and last four: there is no room for the rest."""

    kept = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.last = QLineEdit(), QLineEdit()
        self._shown = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.first, 3)
        row.addWidget(Words("••••", quiet=True))
        row.addWidget(self.last, 2)
        self.setFocusProxy(self.first)
        for field in (self.first, self.last):
            field.textChanged.connect(self._typed)

    @property
    def is_typed_in(self) -> bool:
        """Whether somebody is in it."""
        return self.first.hasFocus() or self.last.hasFocus()

    def name_it(self, words: str) -> None:
        """Name it to a screen reader."""
        self.first.setAccessibleName(words)
        self.last.setAccessibleName(words)

    def put(self, words: str) -> None:
        """Show what is kept."""
        digits = [sign for sign in words if sign.isdecimal()]
        self._shown = words
        for field, part in ((self.first, digits[:_FIRST]), (self.last, digits[_FIRST:][-_LAST:])):
            field.blockSignals(True)
            field.setText("".join(part))
            field.blockSignals(False)

    def _typed(self) -> None:
        # A whole number that somebody pastes fills both ends, and is gone.
        for field in (self.first, self.last):
            digits = [sign for sign in field.text() if sign.isdecimal()]
            most = _FIRST if field is self.first else _LAST
            if len(digits) > most:
                whole = "".join(digits)
                self._put(self.first, whole[:_FIRST] if field is self.first else self.first.text())
                self._put(self.last, whole[-_LAST:] if len(digits) > _FIRST + _LAST - 1 else self.last.text()[:_LAST])
            else:
                self._put(field, "".join(digits))
        first, last = self.first.text(), self.last.text()
        shown = f"{first}******{last}" if first and last else first or last
        if shown != self._shown:
            self._shown = shown
            self.kept.emit(shown)

    def flush(self) -> None:
        """Nothing waits here: what stands in the two boxes is kept at once."""

    @staticmethod
    def _put(field: QLineEdit, words: str) -> None:
        if field.text() != words:
            field.blockSignals(True)
            field.setText(words)
            field.blockSignals(False)
