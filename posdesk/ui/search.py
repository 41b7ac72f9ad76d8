"""Where words narrow what is shown: a glass before them, and a pause before they count."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QLineEdit, QWidget

from posdesk.ui import icons, theme
from posdesk.ui.pause import Pause

_MOMENT: Final = 150
"""Milliseconds, unless a list answers faster or slower."""


class SearchLine(QLineEdit):
    """A line to search by; ``sought`` says that its words have changed, at Return at once."""

    sought = Signal()

    def __init__(self, moment: int = _MOMENT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glass = self.addAction(_glass(), QLineEdit.ActionPosition.LeadingPosition)
        self._pause = Pause(moment, self.sought.emit, self)
        self.textChanged.connect(self._pause.start)
        self.returnPressed.connect(self.hurry)

    @property
    def words(self) -> str:
        """What is sought; empty: everything."""
        return self.text().strip()

    @property
    def waiting(self) -> bool:
        """Whether words were typed that have not been told yet."""
        return self._pause.isActive()

    def settle(self) -> None:
        """Say nothing of what was typed till now: whoever asks for this has read it."""
        self._pause.stop()

    def hurry(self) -> None:
        """Wait for no more words."""
        self.settle()
        self.sought.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._glass.setIcon(_glass())


def _glass() -> QIcon:
    return icons.icon("search", QColor(theme.current().quiet_ink))
