"""The sign beside the clock, where the system has room for one: how much needs somebody, in numbers alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from posdesk.shell.safe import State
from posdesk.ui import icons, theme

_SIDE = 64
"""Pixels of the sign; the system makes it smaller."""


class Tray(QObject):
    """Shows the window, locks, and ends the program; names nothing of the shop, locked or not."""

    window_wanted = Signal()
    lock_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, window: QWidget, make: Callable[[QObject], QSystemTrayIcon] = QSystemTrayIcon) -> None:
        super().__init__(window)
        self.icon = make(self)
        self._state, self._count = State.NONE, 0
        self._menu = QMenu(window)
        self.icon.setContextMenu(self._menu)
        self.icon.activated.connect(self._activated)
        self.refresh()
        self.icon.show()

    def show_state(self, state: State) -> None:
        """Open or locked; the count stays as it was last known."""
        self._state = state
        self.refresh()

    def show_count(self, count: int) -> None:
        """How many findings ask to act."""
        self._count = count
        self.refresh()

    def refresh(self) -> None:
        """Say it in the language in use."""
        tokens = theme.current()
        name = "lock" if self._state is State.LOCKED else "landmark"
        colour = tokens.tone(theme.Tone.DANGER) if self._count else QColor(tokens.accent)
        self.icon.setIcon(QIcon(icons.pixmap(name, colour, _SIDE, 1.0)))
        said = self.tr("%n finding(s) to act on", "", self._count) if self._count else self.tr("nothing to act on")
        if self._state is State.LOCKED:
            said = self.tr("locked; {counts}").format(counts=said)
        self.icon.setToolTip(f"posdesk: {said}")
        self._menu.clear()
        self._menu.addAction(self.tr("Show the window"), self.window_wanted.emit)
        if self._state is State.OPEN:
            self._menu.addAction(self.tr("Lock now"), self.lock_wanted.emit)
        self._menu.addAction(self.tr("Quit"), self.quit_wanted.emit)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.window_wanted.emit()


def is_there() -> bool:
    """Whether the system has a place for it."""
    return QSystemTrayIcon.isSystemTrayAvailable()
