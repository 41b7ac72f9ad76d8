"""Locking by itself: after minutes without a key or a click, when the screen is locked, and when the computer sleeps.

The shell hears ``lock_wanted`` and locks. Nothing here knows the vault.
"""

from __future__ import annotations

import ctypes
import sys
import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QByteArray, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

MINUTES: Final = 10
"""Without a key or a click, unless somebody chose otherwise."""

_TICK: Final = 5_000
"""Milliseconds between two looks at the clocks."""
_SLEPT: Final = 30.0
"""Seconds by which the clocks part when the computer has slept."""
_SIGNS_OF_LIFE: Final = frozenset(
    {
        QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
        QEvent.Type.TouchBegin, QEvent.Type.InputMethod, QEvent.Type.TabletPress,
    }
)  # fmt: skip

_WM_POWERBROADCAST: Final = 0x0218
_PBT_APMSUSPEND: Final = 0x0004
_WM_WTSSESSION_CHANGE: Final = 0x02B1
_WTS_SESSION_LOCK: Final = 0x0007


class AutoLock(QObject):
    """Watches from :meth:`start` to :meth:`stop`; ``lock_wanted`` brings why: idle, sleep or screen."""

    lock_wanted = Signal(str)

    def __init__(
        self,
        application: QApplication,
        minutes: int = MINUTES,
        *,
        wall: Callable[[], float] = time.time,
        steady: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._application = application
        self._wall, self._steady = wall, steady
        self._minutes = minutes
        self._watching = False
        self._seen = (0.0, 0.0)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._idle_for_long)
        self._look = QTimer(self)
        self._look.setInterval(_TICK)
        self._look.timeout.connect(self.look_at_the_clocks)

    @property
    def minutes(self) -> int:
        """After how many minutes; 0: never by itself, only when the computer sleeps or its screen is locked."""
        return self._minutes

    def set_minutes(self, minutes: int) -> None:
        """Lock after so many minutes from now on."""
        self._minutes = minutes
        self._restart()

    def start(self) -> None:
        """Watch: call it once the vault is open."""
        if not self._watching:
            self._watching = True
            self._application.installEventFilter(self)
        self._seen = self._wall(), self._steady()
        self._look.start()
        self._restart()

    def stop(self) -> None:
        """Watch no longer: call it once the vault is locked."""
        self._watching = False
        self._application.removeEventFilter(self)
        self._look.stop()
        self._idle.stop()

    def _restart(self) -> None:
        if self._watching and self._minutes > 0:
            self._idle.start(self._minutes * 60_000)
        else:
            self._idle.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE and self._idle.isActive():
            self._idle.start()
        return False

    def _idle_for_long(self) -> None:
        self._want("idle")

    def look_at_the_clocks(self) -> None:
        """Notice that the computer has slept: the day went on while our clock, or this timer, stood still."""
        wall, steady = self._wall(), self._steady()
        before_wall, before_steady = self._seen
        self._seen = wall, steady
        # on some systems the steady clock goes on in sleep: then it is this look that comes late
        if wall - before_wall - min(steady - before_steady, _TICK / 1000 * 2) > _SLEPT:
            self._want("sleep")

    @Slot(bool)
    def sleep_announced(self, begins: bool) -> None:
        """``PrepareForSleep`` of login1."""
        if begins:
            self._want("sleep")

    @Slot(bool)
    def screen_changed(self, locked: bool) -> None:
        """``ActiveChanged`` of the screen saver."""
        if locked:
            self._want("screen")

    @Slot()
    def session_locked(self) -> None:
        """``Lock`` of login1's session, and Windows' own."""
        self._want("screen")

    def _want(self, why: str) -> None:
        if self._watching:
            self.lock_wanted.emit(why)


SYSTEM: Final = (
    ("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", "sleep_announced(bool)"),
)
"""Signals of the system's bus: path, interface, name and slot."""
SESSION: Final = tuple(
    (path, interface, "ActiveChanged", "screen_changed(bool)")
    for interface, path in (
        ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
        ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
        ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
        ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
        ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
        ("org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"),
    )
)
"""Signals of the session's bus, of the screen savers that there are."""


def listen_to_the_desktop(lock: AutoLock) -> int:
    """Hear of sleep and of a locked screen by D-Bus; how many signals are listened to. Without a bus: none."""
    from PySide6.QtDBus import QDBusConnection

    return hear(QDBusConnection.systemBus(), SYSTEM, lock) + hear(QDBusConnection.sessionBus(), SESSION, lock)


def hear(bus: QDBusConnection, signals: Iterable[tuple[str, str, str, str]], lock: AutoLock) -> int:
    """Listen to signals of one bus; how many it agreed to. Without a bus: none."""
    if not bus.isConnected():
        return 0
    heard = 0
    for path, interface, name, slot in signals:
        # the sender is left open, as it may start after us; Python callables are refused, so the slot goes by its name
        heard += bus.connect("", path, interface, name, lock, SLOT(slot))  # type: ignore[call-overload]  # bytes are declared and refused
    return heard


class _WindowsEars(QAbstractNativeEventFilter):
    """Reads the messages that Windows sends to our window."""

    def __init__(self, lock: AutoLock) -> None:
        super().__init__()
        self._lock = lock

    def nativeEventFilter(self, kind: Any, message: Any) -> Any:
        if QByteArray(kind).data() == b"windows_generic_MSG":
            from ctypes import wintypes

            told = wintypes.MSG.from_address(int(message))
            self.hear(int(told.message), int(told.wParam))
        return False, 0

    def hear(self, message: int, argument: int) -> None:
        """One message and its first argument."""
        if message == _WM_POWERBROADCAST and argument == _PBT_APMSUSPEND:
            self._lock.sleep_announced(True)
        elif message == _WM_WTSSESSION_CHANGE and argument == _WTS_SESSION_LOCK:
            self._lock.session_locked()


def listen_to_windows(lock: AutoLock, application: QApplication, window: QWidget) -> _WindowsEars:
    """Hear of sleep and of a locked session on Windows; the returned ears must be kept."""
    ears = _WindowsEars(lock)
    application.installNativeEventFilter(ears)
    if sys.platform == "win32":
        ctypes.windll.wtsapi32.WTSRegisterSessionNotification(ctypes.c_void_p(int(window.winId())), 0)
    return ears


def listen(lock: AutoLock, application: QApplication, window: QWidget) -> object:
    """Hear of it in the way of this system; what is returned must be kept for as long as the window lives."""
    if sys.platform == "win32":
        return listen_to_windows(lock, application, window)
    listen_to_the_desktop(lock)
    return lock
