"""The sign beside the clock, where the system has room for one: how much needs somebody, in numbers alone."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from posdesk.shell.safe import State
from posdesk.ui import icons, theme

_WATCHER: Final = "org.kde.StatusNotifierWatcher"
_SIDE = 64
"""Pixels of the sign; the system makes it smaller."""
_STAYS = 15_000
"""Milliseconds for which a message is shown, where the system lets us say so."""


class Tray(QObject):
    """Shows the window, locks, and ends the program; names nothing of the shop, locked or not."""

    window_wanted = Signal()
    lock_wanted = Signal()
    quit_wanted = Signal()
    answered = Signal()
    """Somebody clicked on a message."""

    def __init__(self, window: QWidget, make: Callable[[QObject], QSystemTrayIcon] = QSystemTrayIcon) -> None:
        super().__init__(window)
        self.icon = make(self)
        self._state = State.NONE
        self._count: int | None = None
        """None until somebody has judged: then only unlocking tells."""
        self._due = ""
        self._late = False
        self._menu = QMenu(window)
        self.icon.setContextMenu(self._menu)
        self.icon.activated.connect(self._activated)
        self.icon.messageClicked.connect(self.answered)
        self.refresh()
        self.icon.show()

    def show_state(self, state: State) -> None:
        """Open or locked; the count stays as it was last known."""
        self._state = state
        self.refresh()

    def show_count(self, count: int | None) -> None:
        """How many findings ask to act; None: nobody knows."""
        self._count = count
        self.refresh()

    def show_due(self, words: str, *, late: bool) -> None:
        """How many passwords are due, in words without a name; empty: none is, or nobody knows."""
        self._due, self._late = words, late
        self.refresh()

    def tell(self, title: str, words: str) -> None:
        """Show a message beside it; whether anybody sees it no system says, so it stands in the window as well."""
        self.icon.showMessage(title, words, self.icon.icon(), _STAYS)

    def refresh(self) -> None:
        """Say it in the language in use."""
        tokens = theme.current()
        name = "lock" if self._state is State.LOCKED else "landmark"
        tone = theme.Tone.DANGER if self._count else theme.Tone.NOTICE
        colour = tokens.tone(tone) if self._count or self._late else QColor(tokens.accent)
        self.icon.setIcon(QIcon(icons.pixmap(name, colour, _SIDE, 1.0)))
        said = self._counts()
        if self._state is State.LOCKED:
            said = self.tr("locked; {counts}").format(counts=said)
        self.icon.setToolTip(f"posdesk: {said}")
        self._menu.clear()
        self._menu.addAction(self.tr("Show the window"), self.window_wanted.emit)
        if self._state is State.OPEN:
            self._menu.addAction(self.tr("Lock now"), self.lock_wanted.emit)
        self._menu.addAction(self.tr("Quit"), self.quit_wanted.emit)

    def _counts(self) -> str:
        findings = self.tr("%n finding(s) to act on", "", self._count) if self._count else ""
        known = [words for words in (findings, self._due) if words]
        if known:
            return "; ".join(known)
        if self._count is None and self._state is State.LOCKED:
            return self.tr("unlock to see what is due")
        return self.tr("nothing to act on")

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.window_wanted.emit()


def is_there() -> bool:
    """Whether the system has a place for it."""
    return QSystemTrayIcon.isSystemTrayAvailable()


def is_announced() -> bool:
    """Whether a place is announced on D-Bus; elsewhere than on such a desktop there is nothing to announce it."""
    if sys.platform != "linux":
        return True
    from PySide6.QtDBus import QDBusConnection

    bus = QDBusConnection.sessionBus()
    return bus.isConnected() and bus.interface().isServiceRegistered(_WATCHER).value() is True
