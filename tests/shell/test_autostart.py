"""Starting with the computer: on each system in its place, taken back without trace, nothing of others touched."""

from __future__ import annotations

import plistlib
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from posdesk.shell import autostart
from posdesk.shell.autostart import AutostartRefused, Desktop, LaunchAgent, RunKey


def value(entry: bytes, key: str) -> str:
    """A value of a desktop entry as a desktop reads it: strokes undone once."""
    (found,) = [line for line in entry.decode().splitlines() if line.startswith(f"{key}=")]
    return found.partition("=")[2].replace("\\\\", "\\")


def words(command: str) -> list[str]:
    """The words of an ``Exec`` line, each in quotation marks, as the specification of desktop entries reads them."""
    quoted = re.findall(r'"((?:[^"\\]|\\.)*)"', command)
    return [re.sub(r"\\(.)", r"\1", word).replace("%%", "%") for word in quoted]


@pytest.mark.parametrize(
    "program",
    ["/usr/bin/python3", "/home/li/我的 程序/python3", '/odd/"quo$ted"/`x`/back\\slash/100%/python3'],
)
def test_a_desktop_starts_the_same_program_whatever_its_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str
) -> None:
    monkeypatch.setattr(sys, "executable", program)
    entry = Desktop(tmp_path / "autostart")
    assert not entry.is_on()
    entry.switch(True)
    assert entry.is_on()
    assert words(value(entry.path.read_bytes(), "Exec")) == [program, "-P", "-m", "posdesk", "--hidden"]
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", str(entry.path)], check=True)
    entry.switch(True)
    entry.switch(False)
    assert list((tmp_path / "autostart").iterdir()) == []
    entry.switch(False)


def test_the_folder_is_where_the_desktop_looks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert Desktop().path == tmp_path / "autostart" / "posdesk.desktop"
    monkeypatch.delenv("XDG_CONFIG_HOME")
    assert Desktop().path == Path.home() / ".config" / "autostart" / "posdesk.desktop"


@pytest.mark.parametrize("kind", [Desktop, LaunchAgent])
def test_a_file_of_somebody_else_is_neither_written_over_nor_taken_away(
    tmp_path: Path, kind: type[Desktop] | type[LaunchAgent]
) -> None:
    entry = kind(tmp_path)
    theirs = b"[Desktop Entry]\nExec=something-else\n"
    entry.path.write_bytes(theirs)
    with pytest.raises(AutostartRefused):
        entry.switch(True)
    entry.switch(False)
    assert entry.path.read_bytes() == theirs
    assert not entry.is_on()


@pytest.mark.skipif(sys.platform == "win32", reason="links are not everybody's there")
def test_no_link_is_followed(tmp_path: Path) -> None:
    theirs = tmp_path / "theirs"
    entry = Desktop(tmp_path / "autostart")
    entry.switch(True)
    shutil.move(entry.path, theirs)
    kept = theirs.read_bytes()
    entry.path.symlink_to(theirs)
    assert not entry.is_on()
    with pytest.raises(AutostartRefused):
        entry.switch(True)
    entry.switch(False)
    assert theirs.read_bytes() == kept


def test_switched_off_by_the_desktop_it_is_off_and_can_be_switched_on_here(tmp_path: Path) -> None:
    entry = Desktop(tmp_path)
    entry.switch(True)
    entry.path.write_bytes(entry.path.read_bytes() + b"Hidden=true\n")
    assert not entry.is_on()
    entry.switch(True)
    assert entry.is_on()


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(AutostartRefused):
        Desktop(tmp_path / "file" / "autostart").switch(True)


def test_a_path_with_a_line_break_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/odd\nExec=rm/python3")
    with pytest.raises(AutostartRefused):
        Desktop(tmp_path).switch(True)
    assert list(tmp_path.iterdir()) == []


def test_a_mac_is_told_in_a_property_list(tmp_path: Path) -> None:
    agent = LaunchAgent(tmp_path / "Library" / "LaunchAgents")
    agent.switch(True)
    assert agent.is_on()
    told = plistlib.loads(agent.path.read_bytes())
    assert told["ProgramArguments"] == autostart.command()
    assert told["RunAtLoad"] is True
    told["Disabled"] = True
    agent.path.write_bytes(plistlib.dumps(told))
    assert not agent.is_on()
    agent.switch(False)
    assert not agent.path.exists()


class Registry:
    """Windows' own, as much of it as is asked."""

    HKEY_CURRENT_USER, KEY_SET_VALUE, REG_SZ = "HKCU", 2, 1

    def __init__(self) -> None:
        self.values: dict[str, str] = {}
        self.refuses = False

    @contextmanager
    def OpenKey(self, root: str, key: str) -> Iterator[str]:
        assert (root, key) == ("HKCU", RunKey.KEY)
        yield key

    @contextmanager
    def CreateKeyEx(self, root: str, key: str, _zero: int, access: int) -> Iterator[str]:
        assert (root, access) == ("HKCU", 2)
        if self.refuses:
            raise PermissionError
        yield key

    def QueryValueEx(self, _key: str, name: str) -> tuple[Any, int]:
        if name not in self.values:
            raise FileNotFoundError
        return self.values[name], self.REG_SZ

    def SetValueEx(self, _key: str, name: str, _zero: int, kind: int, value: str) -> None:
        assert kind == self.REG_SZ
        self.values[name] = value

    def DeleteValue(self, _key: str, name: str) -> None:
        del self.values[name]


def test_windows_is_told_in_its_registry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", r"C:\Program Files\收银\python.exe")
    registry = Registry()
    entry = RunKey(registry)
    assert not entry.is_on()
    entry.switch(False)
    entry.switch(True)
    assert registry.values["posdesk"].startswith('"C:\\Program Files\\收银\\python.exe"')
    assert registry.values["posdesk"].endswith(" -P -m posdesk --hidden")
    assert entry.is_on()
    entry.switch(False)
    assert registry.values == {}


def test_in_the_registry_what_others_wrote_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    registry = Registry()
    registry.values["posdesk"] = "something else.exe"
    entry = RunKey(registry)
    with pytest.raises(AutostartRefused):
        entry.switch(True)
    entry.switch(False)
    assert registry.values == {"posdesk": "something else.exe"}
    registry.values.clear()
    registry.refuses = True
    with pytest.raises(AutostartRefused):
        entry.switch(True)
    registry.refuses = False
    monkeypatch.setattr(sys, "executable", "C:\\" + "x" * 300)
    with pytest.raises(AutostartRefused):
        entry.switch(True)


def test_a_program_that_is_one_file_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert autostart.command() == [sys.executable, "--hidden"]
    monkeypatch.setenv("APPIMAGE", "/home/li/posdesk.AppImage")
    assert autostart.command() == ["/home/li/posdesk.AppImage", "--hidden"]


def test_each_system_has_its_own_way(monkeypatch: pytest.MonkeyPatch) -> None:
    kinds = {}
    monkeypatch.setattr(autostart, "import_module", lambda _name: Registry())
    for platform in ("linux", "darwin", "win32"):
        monkeypatch.setattr(sys, "platform", platform)
        kinds[platform] = type(autostart.of_system())
    monkeypatch.undo()
    assert kinds == {"linux": Desktop, "darwin": LaunchAgent, "win32": RunKey}
