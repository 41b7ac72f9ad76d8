"""How strong a passphrase or a password is: four bars, one word, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Protocol

from PySide6.QtCore import QMargins, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from posdesk.kit.text import Said
from posdesk.ui import theme
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording


class Judged(Protocol):
    """What a passphrase is worth, without a letter of it."""

    @property
    def score(self) -> int:
        """0 (known to everybody) to 4 (very strong)."""

    @property
    def ok(self) -> bool:
        """Whether it will do."""

    @property
    def reasons(self) -> Sequence[Said]:
        """Why it is not stronger, what to change first."""


Judge = Callable[[str], Judged]
"""Judges a passphrase, at once."""


_BARS: Final = 4
_TONES: Final = (Tone.DANGER, Tone.DANGER, Tone.WARNING, Tone.GOOD, Tone.GOOD)


class _Bars(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.score = -1
        self.setFixedHeight(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(160, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width = (self.width() - 3.0 * (_BARS - 1)) / _BARS
        lit = 0 if self.score < 0 else max(self.score, 1)
        for place in range(_BARS):
            painter.setBrush(tokens.tone(_TONES[self.score]) if place < lit else QColor(tokens.line))
            painter.drawRoundedRect(QRectF(place * (width + 3.0), 1, width, 6), 3, 3)


class StrengthMeter(QWidget):
    """Fed with what is typed, as it is typed; keeps nothing of it."""

    def __init__(self, judge: Judge, language: str, parent: QWidget | None = None, best: str = "") -> None:
        """``best`` is the advice that stands there before anything is typed."""
        super().__init__(parent)
        self._judge = judge
        self._best = best
        self._wording = Wording(language)
        self._bars = _Bars()
        self._word = Words(size=Size.CAPTION, bold=True)
        self._why = Words(size=Size.CAPTION, quiet=True, wrap=True)
        self._why.setAlignment(Qt.AlignmentFlag.AlignTop)
        # room for the longest reason, so that nothing moves while one types
        self._why.setMinimumHeight(2 * self._why.fontMetrics().lineSpacing() + 2)
        self.ok = False
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._word, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._why, 1)
        column = QVBoxLayout(self)
        # as wide as the field above it, beside which there is an eye
        column.setContentsMargins(QMargins(0, 0, 38, 0))
        column.setSpacing(4)
        column.addWidget(self._bars)
        column.addLayout(row)
        self.judge("")

    def judge(self, passphrase: str) -> None:
        """Show what a passphrase is worth."""
        if not passphrase:
            self.ok = False
            best = self.tr("Best: four or more words that have nothing to do with each other or the shop.")
            self._show(-1, "", self._best or best)
            return
        found = self._judge(passphrase)
        self.ok = found.ok
        why = " ".join(self._wording.say(reason) for reason in found.reasons[:2])
        self._show(found.score, self._words()[found.score], why)

    def _show(self, score: int, word: str, why: str) -> None:
        self._bars.score = score
        self._bars.update()
        self._word.setText(word)
        self._word.setVisible(bool(word))
        self._word.set_tone(_TONES[score] if score >= 0 else None)
        self._why.setText(why)
        self.setAccessibleName(self.tr("Strength: {word}").format(word=word))
        self.setAccessibleDescription(why)

    def _words(self) -> tuple[str, ...]:
        return (
            self.tr("guessed at once"),
            self.tr("very weak"),
            self.tr("too weak"),
            self.tr("strong"),
            self.tr("very strong"),
        )
