"""A real desktop session for a program in its own process: a screen, a bus, and by wish a place beside the clock.

The screen is Xvfb's, with a window manager; words on it are read through AT-SPI, keys are typed by xdotool. A place
beside the clock is either an old one (XEmbed, by trayer) or a new one on D-Bus, which the test itself is: it hears
which signs are shown there, and what notifications say.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Thread
from typing import Any, Final

import pytest

ROOT: Final = Path(__file__).resolve().parents[2]
NEEDED: Final = ("Xvfb", "xdotool", "openbox", "dbus-daemon", "xprop", "xwininfo")
WATCHER: Final = "org.kde.StatusNotifierWatcher"
NOTIFICATIONS: Final = "org.freedesktop.Notifications"

READ: Final = """
import json, sys, gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi
words = []
def walk(node, shown):
    if node is None:
        return
    state = node.get_state_set()
    shown = shown and (state.contains(Atspi.StateType.SHOWING) or node.get_role() == Atspi.Role.APPLICATION)
    if shown and node.get_name():
        words.append([state.contains(Atspi.StateType.FOCUSED), node.get_name()])
    for place in range(min(node.get_child_count(), 400)):
        walk(node.get_child_at_index(place), shown)
desktop = Atspi.get_desktop(0)
for place in range(desktop.get_child_count()):
    walk(desktop.get_child_at_index(place), True)
json.dump(words, sys.stdout)
"""


def lacking(*more: str) -> str:
    """What of a desktop is not installed here, in words for a test that is skipped; empty: all is there."""
    missing = [name for name in (*NEEDED, *more) if shutil.which(name) is None]
    gi = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    if subprocess.run(
        ["/usr/bin/env", "-i", "/usr/bin/python3", "-c", gi], check=False, capture_output=True
    ).returncode:
        missing.append("AT-SPI (at-spi2-core gir1.2-atspi-2.0 python3-gi)")
    return f"not here: {', '.join(missing)} (packaging/setup.sh test installs them)" if missing else ""


def until(condition: Callable[[], Any], seconds: float = 40.0) -> Any:
    """Wait for something outside this process; what it gave."""
    end = time.monotonic() + seconds
    while not (found := condition()):
        assert time.monotonic() < end, "the program did not get there"
        time.sleep(0.1)  # another process tells nobody when it is ready
    return found


class Beside:
    """The new place beside the clock, and the notifications of the desktop."""

    def __init__(self, address: str) -> None:
        from jeepney.io.blocking import open_dbus_connection
        from jeepney.low_level import MessageType
        from jeepney.wrappers import new_method_call, new_method_return

        self._call, self._return = new_method_call, new_method_return
        self._kind = MessageType.method_call
        self._bus = open_dbus_connection(address)
        self.items: list[str] = []
        """The bus names of the signs that are shown here."""
        self.said: list[tuple[str, str]] = []
        """Title and words of each notification."""
        for name in (WATCHER, NOTIFICATIONS):
            self._ask("org.freedesktop.DBus", "/org/freedesktop/DBus", "RequestName", "su", (name, 0))
        self._address = address
        self._thread = Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _ask(self, name: str, path: str, method: str, signature: str, body: tuple[object, ...]) -> tuple[Any, ...]:
        from jeepney import DBusAddress

        where = DBusAddress(path, bus_name=name, interface=name)
        reply: tuple[Any, ...] = self._bus.send_and_get_reply(self._call(where, method, signature, body)).body
        return reply

    def _serve(self) -> None:
        while True:
            try:
                message = self._bus.receive()
            except (OSError, ConnectionError, EOFError):
                return
            if message.header.message_type is self._kind:
                signature, body = self._answer(message)
                self._bus.send(self._return(message, signature, body))

    def _answer(self, message: Any) -> tuple[str | None, tuple[object, ...]]:
        from jeepney.low_level import HeaderFields

        fields = message.header.fields
        method = fields.get(HeaderFields.member)
        if method == "RegisterStatusNotifierItem":
            self.items.append(fields[HeaderFields.sender])
            return None, ()
        if method == "Notify":
            _app, _replaces, _icon, title, words, *_more = message.body
            self.said.append((title, words))
            return "u", (len(self.said),)
        if method == "GetCapabilities":
            return "as", (["body"],)
        if method == "GetServerInformation":
            return "ssss", ("a test", "nobody", "1", "1.2")
        if method in ("Get", "GetAll"):
            told = {"IsStatusNotifierHostRegistered": ("b", True), "ProtocolVersion": ("i", 0)}
            name = message.body[1] if method == "Get" else ""
            return ("a{sv}", (told,)) if method == "GetAll" else ("v", (told.get(name, ("b", True)),))
        return None, ()

    def ask_item(self, member: str) -> Any:
        """A property of the sign that was shown last, such as its tool tip."""
        from jeepney import DBusAddress
        from jeepney.io.blocking import open_dbus_connection

        bus = open_dbus_connection(self._address)
        try:
            where = DBusAddress(
                "/StatusNotifierItem", bus_name=self.items[-1], interface="org.freedesktop.DBus.Properties"
            )
            ask = self._call(where, "Get", "ss", ("org.kde.StatusNotifierItem", member))
            return bus.send_and_get_reply(ask, timeout=10).body[0][1]
        finally:
            bus.close()

    def click(self) -> None:
        """Click on the sign that was shown last."""
        from jeepney import DBusAddress
        from jeepney.io.blocking import open_dbus_connection

        bus = open_dbus_connection(self._address)
        try:
            where = DBusAddress("/StatusNotifierItem", bus_name=self.items[-1], interface="org.kde.StatusNotifierItem")
            bus.send_and_get_reply(self._call(where, "Activate", "ii", (0, 0)), timeout=10)
        finally:
            bus.close()

    def close(self) -> None:
        """Be there no more."""
        self._bus.close()


class Desktop:
    """One session, of somebody whose home is a folder."""

    def __init__(self, home: Path, display: str) -> None:
        self.home = home
        self.beside: Beside | None = None
        own = {name: str(home / name.lower()) for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
        runtime = home / "run"
        runtime.mkdir(mode=0o700, parents=True)
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "WAYLAND"))}
        self.env = {
            **kept, **own, "HOME": str(home), "XDG_RUNTIME_DIR": str(runtime), "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring", "LANG": "C.UTF-8", "NO_AT_BRIDGE": "0",
        }  # fmt: skip
        self.started: list[subprocess.Popen[bytes]] = []
        self._log = (home / "log").open("wb")
        # What the bus starts, as screen readers' own bus, lives where the bus does: not in the home of who runs tests.
        self._bus = subprocess.Popen(["dbus-daemon", "--session", "--print-address", "--nofork"], env=self.env,
                                     stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)  # fmt: skip
        assert self._bus.stdout is not None
        self.address = self.env["DBUS_SESSION_BUS_ADDRESS"] = self._bus.stdout.readline().strip()

    def start(self, *words: str) -> subprocess.Popen[bytes]:
        """Start a program of this session."""
        made = subprocess.Popen(words, env=self.env, cwd=ROOT, stdout=self._log, stderr=self._log)
        self.started.append(made)
        return made

    def posdesk(self, *words: str) -> subprocess.Popen[bytes]:
        """Start posdesk."""
        return self.start(sys.executable, "-m", "posdesk", *words)

    def tool(self, *words: str) -> str:
        """What a tool of this session says; empty where it fails."""
        done = subprocess.run(words, env=self.env, check=False, capture_output=True, text=True, timeout=60)
        return done.stdout if done.returncode == 0 else ""

    def _read(self) -> list[tuple[bool, str]]:
        told = self.tool("/usr/bin/python3", "-c", READ)
        return [(focused, name) for focused, name in json.loads(told or "[]")]

    def words(self) -> list[str]:
        """All words that are on the screen now, as a screen reader finds them."""
        return [name for _, name in self._read()]

    def focus(self) -> str:
        """What the keyboard is on."""
        return "\n".join(name for focused, name in self._read() if focused)

    def says(self, words: str) -> bool:
        """Whether something on the screen says so."""
        return any(words in one for one in self.words())

    def windows(self, name: str = "posdesk") -> list[str]:
        """The ids of visible windows by their name."""
        return self.tool("xdotool", "search", "--onlyvisible", "--name", name).split()

    def type(self, words: str) -> None:
        """Type into whatever has the keyboard."""
        self.tool("xdotool", "type", "--delay", "30", words)

    def key(self, *keys: str) -> None:
        """Press keys."""
        self.tool("xdotool", "key", "--delay", "60", *keys)

    def picture(self, name: str) -> None:
        """Keep a picture of the whole screen, where pictures are wanted."""
        folder = os.environ.get("POSDESK_PICTURES")
        if folder and shutil.which("import"):
            self.tool("import", "-window", "root", str(Path(folder) / f"{name}.png"))

    @property
    def log(self) -> str:
        """What the programs had to say."""
        return (self.home / "log").read_text(encoding="utf-8", errors="replace")

    def close(self) -> None:
        """End whatever was started here."""
        for made in reversed(self.started):
            if made.poll() is None:
                made.terminate()
            try:
                made.wait(10)
            except subprocess.TimeoutExpired:
                made.kill()
        assert self._bus.stdout is not None
        self._bus.stdout.close()
        self._bus.terminate()
        self._bus.wait()
        self._log.close()


def _old_clock(session: Desktop) -> None:
    """Start the old place beside the clock, and again where the screen was not ready for it."""
    command = (
        "trayer",
        "--edge",
        "top",
        "--align",
        "right",
        "--widthtype",
        "pixel",
        "--width",
        "120",
        "--height",
        "28",
    )
    until(lambda: "_NET_SUPPORTING_WM_CHECK" in session.tool("xprop", "-root"))
    panel = session.start(*command)

    def there() -> bool:
        nonlocal panel
        if panel.poll() is not None:
            panel = session.start(*command)
        return "_NET_SYSTEM_TRAY_S0" in session.tool("xprop", "-root") or bool(session.windows("panel"))

    try:
        until(there)
    except AssertionError as problem:
        problem.add_note(f"no place beside the clock; its words: {session.log}")
        raise


@contextmanager
def desktop(folder: Path, *, beside: str = "") -> Iterator[Desktop]:
    """A session; ``beside`` the clock there is nothing, ``trayer``'s place, or that on the ``bus``."""
    reason = lacking(*(["trayer"] if beside == "trayer" else []))
    if reason:
        pytest.skip(reason)
    with ExitStack() as stack:
        reading, writing = os.pipe()
        screen = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
            pass_fds=(writing,), stderr=subprocess.DEVNULL,
        )  # fmt: skip
        stack.callback(screen.wait)
        stack.callback(screen.terminate)
        os.close(writing)
        with os.fdopen(reading) as told:
            display = f":{told.readline().strip()}"
        session = Desktop(folder / "home", display)
        stack.callback(session.close)
        session.start("openbox")
        if beside == "bus":
            session.beside = Beside(session.address)
            stack.callback(session.beside.close)
        elif beside == "trayer":
            _old_clock(session)
        try:
            yield session
        except AssertionError as problem:
            problem.add_note(f"windows {session.windows()}, keyboard on {session.focus()!r}, seen {session.words()}")
            raise
