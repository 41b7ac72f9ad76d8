"""What is done once, a moment after the last time that it was asked for: typing is not answered letter by letter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Pause(QTimer):
    """``start`` it as often as something changes; ``act`` is called when nothing has for so long."""

    def __init__(self, milliseconds: int, act: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self.setInterval(milliseconds)
        self.timeout.connect(act)
