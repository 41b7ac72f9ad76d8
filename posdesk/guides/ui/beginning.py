"""What stands in the reader before a guide is chosen: what has happened, in the words of whoever is in trouble."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QMargins, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posdesk.ui.buttons import Button
from posdesk.ui.fonts import Size
from posdesk.ui.labels import Words

TROUBLES = (
    ("G10", "hourglass"), ("G1", "shield-alert"), ("G2", "phone"), ("G17", "image"), ("G5", "credit-card"),
    ("G16", "triangle-alert"),
)  # fmt: skip
"""The guides that are wanted in a hurry."""


class Beginning(QWidget):
    """``chosen`` brings the guide for what has happened."""

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.words = Words(size=Size.SECTION, bold=True), Words(quiet=True, wrap=True)
        self.buttons = {guide: Button(icon=icon, look="row") for guide, icon in TROUBLES}
        inner = QWidget()
        inner.setMaximumWidth(640)
        column = QVBoxLayout(inner)
        column.setContentsMargins(QMargins(0, 0, 0, 0))
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addSpacing(6)
        for guide, button in self.buttons.items():
            button.setMinimumHeight(44)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(partial(self._go, guide))
            column.addWidget(button)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(inner, 8)
        across.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(across)
        outer.addStretch(3)
        self.retranslate()

    def _go(self, guide: str) -> None:
        self.chosen.emit(guide, "")

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self.title.setText(self.tr("What has happened?"))
        self.words.setText(self.tr("Each opens on what to do first. Anything else: type a word on the left."))
        said = {
            "G10": self.tr("The money has not come"),
            "G1": self.tr("The terminal looks odd"),
            "G2": self.tr("Somebody called or came, from the bank they say"),
            "G17": self.tr("The code was swapped, or a screen only says paid"),
            "G5": self.tr("A new terminal has arrived"),
            "G16": self.tr("The terminal does not work"),
        }
        for guide, words in said.items():
            self.buttons[guide].setText(words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
