from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path
from shutil import which

import pytest
from PySide6.QtCore import Qt
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from posdesk.vault.ui.autolock import MINUTES, SESSION, SYSTEM, AutoLock, hear, listen, listen_to_windows


class Clocks:
    def __init__(self) -> None:
        self.wall, self.steady = 1000.0, 50.0

    def go(self, seconds: float, *, asleep: bool = False) -> None:
        self.wall += seconds
        self.steady += 0 if asleep else seconds


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def lock(qapp: QApplication, clocks: Clocks) -> Iterator[AutoLock]:
    made = AutoLock(qapp, wall=lambda: clocks.wall, steady=lambda: clocks.steady)
    made.heard = []  # type: ignore[attr-defined]
    made.lock_wanted.connect(made.heard.append)  # type: ignore[attr-defined]
    yield made
    made.stop()


def heard(lock: AutoLock) -> list[str]:
    return lock.heard  # type: ignore[attr-defined,no-any-return]


def test_ten_minutes_unless_somebody_chose_otherwise(lock: AutoLock) -> None:
    assert lock.minutes == MINUTES == 10
    lock.start()
    assert lock._idle.interval() == 600_000
    lock.set_minutes(3)
    assert lock._idle.interval() == 180_000
    lock.set_minutes(0)
    assert not lock._idle.isActive()
    lock.set_minutes(5)
    lock.stop()
    assert not lock._idle.isActive()


def test_idle_locks_and_a_key_or_a_click_puts_it_off(lock: AutoLock, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    lock.start()
    lock._idle.start(400)
    for _ in range(6):
        QTest.qWait(100)
        QTest.keyClick(window, Qt.Key.Key_A)
        QTest.mouseClick(window, Qt.MouseButton.LeftButton)
    assert heard(lock) == []
    qtbot.waitUntil(lambda: heard(lock) == ["idle"])


def test_sleep_is_seen_by_the_clocks(lock: AutoLock, clocks: Clocks) -> None:
    lock.start()
    clocks.go(5)
    lock.look_at_the_clocks()
    clocks.go(20, asleep=True)
    lock.look_at_the_clocks()
    assert heard(lock) == []
    clocks.go(3600, asleep=True)
    lock.look_at_the_clocks()
    assert heard(lock) == ["sleep"]
    # where the steady clock goes on in sleep, the look comes late
    clocks.go(3600)
    lock.look_at_the_clocks()
    assert heard(lock) == ["sleep", "sleep"]


def test_a_clock_that_is_set_back_locks_nothing(lock: AutoLock, clocks: Clocks) -> None:
    lock.start()
    clocks.wall -= 7200
    clocks.steady += 5
    lock.look_at_the_clocks()
    assert heard(lock) == []


def test_once_it_is_locked_nothing_is_asked_again(lock: AutoLock, clocks: Clocks) -> None:
    lock.start()
    lock.start()
    lock.stop()
    lock.sleep_announced(True)
    clocks.go(3600, asleep=True)
    lock.look_at_the_clocks()
    assert heard(lock) == []


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[QDBusConnection]:
    """A bus of its own, on which nobody else speaks."""
    if which("dbus-daemon") is None:
        pytest.skip("no dbus-daemon here: install dbus")
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address", f"--address=unix:dir={tmp_path}"],
        stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert daemon.stdout is not None
    made = QDBusConnection.connectToBus(daemon.stdout.readline().strip(), "autolock-test")
    yield made
    QDBusConnection.disconnectFromBus("autolock-test")
    daemon.terminate()
    daemon.wait()
    daemon.stdout.close()


def test_the_desktop_tells_of_sleep_and_of_a_locked_screen(lock: AutoLock, bus: QDBusConnection, qtbot: QtBot) -> None:
    assert hear(bus, SYSTEM, lock) == len(SYSTEM)
    assert hear(bus, SESSION, lock) == len(SESSION)
    lock.start()
    for path, interface, name, _ in (*SYSTEM, SESSION[0], SESSION[2]):
        for state in (False, True):
            message = QDBusMessage.createSignal(path, interface, name)
            message.setArguments([state])
            assert bus.send(message)
    qtbot.waitUntil(lambda: heard(lock) == ["sleep", "screen", "screen"])


def test_without_a_bus_nothing_is_heard(lock: AutoLock, qapp: QApplication, qtbot: QtBot) -> None:
    assert hear(QDBusConnection("no such bus"), SYSTEM, lock) == 0
    window = QWidget()
    qtbot.addWidget(window)
    assert listen(lock, qapp, window) is lock


def test_windows_tells_it_by_messages(lock: AutoLock, qapp: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    ears = listen_to_windows(lock, qapp, window)
    lock.start()
    ears.hear(0x0218, 0x0004)
    ears.hear(0x02B1, 0x0007)
    ears.hear(0x02B1, 0x0008)
    ears.hear(0x000F, 0)
    assert heard(lock) == ["sleep", "screen"]
    assert ears.nativeEventFilter(b"xcb_generic_event_t", 0) == (False, 0)
    qapp.removeNativeEventFilter(ears)
