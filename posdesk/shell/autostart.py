"""Starting with the computer, by consent: an entry of our own, found again by its mark, taken away without trace.

Each system has its own place. What somebody else has put there is never written over, nor taken away.
"""

from __future__ import annotations

import os
import plistlib
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any, Final, Protocol
from xml.parsers.expat import ExpatError

from posdesk.kit.errors import PosdeskError

HIDDEN: Final = "--hidden"
"""The word by which the program starts without its window."""
_MARK: Final = "X-posdesk-Autostart"
_LABEL: Final = "org.posdesk.reminders"
_LONGEST: Final = 260
"""Signs of a command that Windows starts."""


class AutostartRefused(PosdeskError):
    """What stands there is somebody else's, or cannot be written; data: ``place``."""

    code = "autostart_refused"
    status = 2


class Autostart(Protocol):
    """One system's way."""

    def is_on(self) -> bool:
        """Whether the program starts with the computer by what was written here."""

    def switch(self, on: bool) -> None:
        """Write it, or take it away; raises :class:`AutostartRefused`."""


def command() -> list[str]:
    """The words that start this program, as it runs now, without its window."""
    packed = os.environ.get("APPIMAGE")
    if packed:
        return [packed, HIDDEN]
    own = Path(sys.executable)
    if getattr(sys, "frozen", False):
        return [str(own), HIDDEN]
    # -P: what lies in the folder in which a session begins is not taken for us
    # not followed to where it leads: an environment's interpreter is a link to one that knows nothing of us
    quiet = own.with_name("pythonw.exe")
    return [str(quiet if quiet.is_file() else own), "-P", "-m", "posdesk", HIDDEN]


class _File:
    """A file of our own in a folder that the desktop reads."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def content(self) -> bytes:
        """What is in it."""
        raise NotImplementedError

    def is_ours(self, content: bytes) -> bool:
        """Whether that was written by us."""
        raise NotImplementedError

    def is_on(self) -> bool:
        """Whether it is there, is ours, and is not switched off by the desktop's own means."""
        return self._there() is not None and not self._is_off()

    def switch(self, on: bool) -> None:
        """Write it or take it away."""
        try:
            there = self._there()
            if not on:
                if there is not None:
                    self.path.unlink()
                return
            self._write(there is not None)
        except OSError as error:
            raise AutostartRefused(place=str(self.path)) from error

    def _there(self) -> bytes | None:
        """What is in it; None where there is none that is ours."""
        if self.path.is_symlink() or not self.path.is_file():
            return None
        content = self.path.read_bytes()
        return content if self.is_ours(content) else None

    def _is_off(self) -> bool:
        return False

    def _write(self, ours: bool) -> None:
        content = self.content()
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if ours:
            self.path.unlink()
        with open(self.path, "xb") as file:  # what is somebody else's is in the way, and stays
            file.write(content)


class Desktop(_File):
    """Linux: a desktop entry in ``~/.config/autostart``."""

    def __init__(self, folder: Path | None = None) -> None:
        home = os.environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
        super().__init__((folder or Path(home) / "autostart") / "posdesk.desktop")

    def content(self) -> bytes:
        words = " ".join(quoted(word) for word in command())
        lines = (
            "[Desktop Entry]", "Type=Application", "Name=posdesk", "Icon=posdesk", f"Exec={escaped(words)}",
            "Terminal=false", "X-GNOME-Autostart-enabled=true", f"{_MARK}=true", "",
        )  # fmt: skip
        return "\n".join(lines).encode("utf-8")

    def is_ours(self, content: bytes) -> bool:
        return f"{_MARK}=true".encode() in content.splitlines()

    def _is_off(self) -> bool:
        lines = {line.strip() for line in (self._there() or b"").splitlines()}
        return bool(lines & {b"Hidden=true", b"X-GNOME-Autostart-enabled=false"})


def quoted(word: str) -> str:
    """A word of a command as a desktop entry's ``Exec`` wants it: in quotation marks, its own signs behind a stroke."""
    if "\n" in word or "\r" in word:
        raise AutostartRefused(place=repr(word))
    for sign in '\\"`$':
        word = word.replace(sign, f"\\{sign}")
    return f'"{word}"'.replace("%", "%%")


def escaped(text: str) -> str:
    """A value of a desktop entry: each stroke twice."""
    return text.replace("\\", "\\\\")


class LaunchAgent(_File):
    """macOS: a property list in ``~/Library/LaunchAgents``."""

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__((folder or Path.home() / "Library" / "LaunchAgents") / f"{_LABEL}.plist")

    def content(self) -> bytes:
        agent = {"Label": _LABEL, "ProgramArguments": command(), "RunAtLoad": True, "ProcessType": "Interactive"}
        return plistlib.dumps(agent)

    def is_ours(self, content: bytes) -> bool:
        words = self._told(content).get("ProgramArguments")
        return isinstance(words, list) and words[-1:] == [HIDDEN]

    def _is_off(self) -> bool:
        return bool(self._told(self._there() or b"").get("Disabled"))

    @staticmethod
    def _told(content: bytes) -> dict[str, Any]:
        try:
            told = plistlib.loads(content)
        except (ValueError, plistlib.InvalidFileException, ExpatError):
            return {}
        return told if isinstance(told, dict) else {}


class RunKey:
    """Windows: a value of ``HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Run``."""

    KEY: Final = r"Software\Microsoft\Windows\CurrentVersion\Run"
    NAME: Final = "posdesk"

    def __init__(self, registry: Any = None) -> None:
        self._registry = registry or import_module("winreg")

    def is_on(self) -> bool:
        """Whether our value is there."""
        return self._is_ours(self._there())

    def switch(self, on: bool) -> None:
        """Write it or take it away."""
        there = self._there()
        if not on and not self._is_ours(there):
            return
        words = subprocess.list2cmdline(command())
        if on and ((there is not None and not self._is_ours(there)) or len(words) > _LONGEST):
            raise AutostartRefused(place=self._place)
        registry = self._registry
        try:
            with registry.CreateKeyEx(registry.HKEY_CURRENT_USER, self.KEY, 0, registry.KEY_SET_VALUE) as key:
                if on:
                    registry.SetValueEx(key, self.NAME, 0, registry.REG_SZ, words)
                else:
                    registry.DeleteValue(key, self.NAME)
        except OSError as error:
            raise AutostartRefused(place=self._place) from error

    @property
    def _place(self) -> str:
        return rf"HKEY_CURRENT_USER\{self.KEY}\{self.NAME}"

    def _there(self) -> str | None:
        registry = self._registry
        try:
            with registry.OpenKey(registry.HKEY_CURRENT_USER, self.KEY) as key:
                return str(registry.QueryValueEx(key, self.NAME)[0])
        except OSError:
            return None

    @staticmethod
    def _is_ours(value: str | None) -> bool:
        return value is not None and value.endswith(HIDDEN) and "posdesk" in value


def of_system() -> Autostart:
    """The way of this system."""
    if sys.platform == "win32":
        return RunKey()
    return LaunchAgent() if sys.platform == "darwin" else Desktop()
