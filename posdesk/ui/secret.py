"""Where a passphrase is typed: hidden unless one wants to see it, with a word about capitals and input methods."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QEvent, QMargins, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from posdesk.ui.buttons import Mark
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Elided, Words
from posdesk.ui.theme import Tone

_WIDE: Final = re.compile("[\u3000\uff01-\uff5e]")
_HAN: Final = re.compile("[\u3400-\u9fff\u3100-\u312f]")


class Hint(StrEnum):
    """What one should know while typing."""

    NONE = ""
    CAPS = "caps"
    WIDE = "wide"
    CHINESE = "chinese"
    BLANK = "blank"


def hint(text: str, *, caps: bool) -> Hint:
    """What to say about what has been typed."""
    if caps:
        return Hint.CAPS
    if _HAN.search(text):
        return Hint.CHINESE
    if _WIDE.search(text):
        return Hint.WIDE
    return Hint.BLANK if text != text.strip() else Hint.NONE


def caps_lock(key: str, modifiers: Qt.KeyboardModifier) -> bool | None:
    """Whether a key that was pressed tells that capitals are locked; None where it tells nothing.

    Qt does not know the state of the lock itself; a letter that is large without shift gives it away.
    """
    if len(key) != 1 or not key.isascii() or not key.isalpha():
        return None
    return key.isupper() != bool(modifiers & Qt.KeyboardModifier.ShiftModifier)


class SecretField(QWidget):
    """One secret; ``changed`` whenever it is, ``entered`` by the Enter key."""

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caps = False
        self._wrong = ""
        self.line = QLineEdit()
        self.line.setMaxLength(1000)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.eye = Mark("eye")
        self.eye.setCheckable(True)
        self._hint = Elided(size=Size.CAPTION)
        self._hint.set_tone(Tone.NOTICE)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.line, 1)
        row.addWidget(self.eye)
        column = QVBoxLayout(self)
        column.setContentsMargins(QMargins(0, 0, 0, 0))
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._hint)
        self._hint.setFixedHeight(self._hint.fontMetrics().lineSpacing())
        self.setFocusProxy(self.line)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._typed)
        self.line.returnPressed.connect(self.entered)
        self.eye.toggled.connect(self._show)
        self._show(on=False)

    @property
    def text(self) -> str:
        """What was typed."""
        return self.line.text()

    @property
    def hint(self) -> str:
        """What is said about it."""
        return self._hint.text()

    def put(self, text: str) -> None:
        """Fill it in."""
        self.line.setText(text)

    def complain(self, words: str) -> None:
        """Say what is wrong with it, before all else; nothing: nothing is."""
        self._wrong = words
        self._say()

    def clear(self) -> None:
        """Empty it, and hide what comes next."""
        self.line.clear()
        self.eye.setChecked(False)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def _show(self, on: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        self.eye.set_mark("eye-off" if on else "eye")
        self.eye.name_it(self.tr("Hide what is typed") if on else self.tr("Show what is typed"))

    def _typed(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        words = {
            Hint.NONE: "",
            Hint.CAPS: self.tr("Caps Lock is on."),
            Hint.WIDE: self.tr("Full-width letters: they count as ordinary ones."),
            Hint.CHINESE: self.tr(
                "Chinese characters need the eye and the input method each time; letters are easier."
            ),
            Hint.BLANK: self.tr("There is a space at the beginning or the end."),
        }[hint(self.text, caps=self._caps)]
        words = self._wrong or words
        self._hint.setText(words)
        self._hint.set_tone(Tone.WARNING if self._wrong else Tone.NOTICE)
        self.line.setAccessibleDescription(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_CapsLock:
                self._caps = False
            else:
                told = caps_lock(event.text(), event.modifiers())
                self._caps = self._caps if told is None else told
            self._say()
        return super().eventFilter(watched, event)


class Note(Words):
    """A line that is there or not, and keeps its place."""

    def __init__(self, tone: Tone | None = None) -> None:
        super().__init__(size=Size.CAPTION, quiet=tone is None, wrap=True)
        self.set_tone(tone)
        self.setMinimumHeight(self.fontMetrics().lineSpacing())
