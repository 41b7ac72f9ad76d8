from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from posdesk.kit import memory


def windows(monkeypatch: pytest.MonkeyPatch, answer: int) -> None:
    """The one call of Windows that is made: it fills in what is installed, and says whether it could."""

    def fill(status: Any) -> int:
        status._obj[1] = 8 * 10**9
        return answer

    monkeypatch.setattr(sys, "platform", "win32")
    kernel = SimpleNamespace(kernel32=SimpleNamespace(GlobalMemoryStatusEx=fill))
    monkeypatch.setattr(ctypes, "windll", kernel, raising=False)


def test_windows_is_asked_its_own_way(monkeypatch: pytest.MonkeyPatch) -> None:
    windows(monkeypatch, 1)
    assert memory.budget() == memory.MOST
    windows(monkeypatch, 0)
    assert memory.budget() == memory.LEAST


@pytest.mark.skipif(sys.platform == "win32", reason="asks the POSIX way")
@pytest.mark.parametrize("problem", [OSError, ValueError])
def test_where_nothing_can_be_asked_the_least_is_taken(
    problem: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_name: str) -> int:
        raise problem

    monkeypatch.setattr(memory, "_limit", lambda: None)
    monkeypatch.setattr(os, "sysconf", refuse)
    assert memory.budget() == memory.LEAST


@pytest.mark.skipif(sys.platform == "win32", reason="asks the POSIX way")
def test_a_limit_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    import resource

    monkeypatch.setattr(resource, "getrlimit", lambda _what: (600_000_000, resource.RLIM_INFINITY))
    assert memory.budget() == 200_000_000
    monkeypatch.setattr(resource, "getrlimit", lambda _what: (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    assert memory.budget() >= memory.LEAST


def test_the_limit_of_a_container_is_known(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    told = tmp_path / "memory.max"
    monkeypatch.setattr(memory, "_GROUP", told)
    monkeypatch.setattr(memory, "_addresses", lambda: None)
    free = memory.budget()
    told.write_text("600000000\n", encoding="ascii")
    assert memory.budget() == 200_000_000
    told.write_text("max\n", encoding="ascii")
    assert memory.budget() == free


def test_on_windows_addresses_are_not_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    windows(monkeypatch, 1)
    assert memory._addresses() is None


@pytest.mark.parametrize(("system", "library"), [("linux", True), ("linux", False), ("darwin", False)])
def test_under_a_limit_no_addresses_are_set_aside(system: str, library: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[int, int]] = []
    # musl has no mallopt.
    kernel = SimpleNamespace(mallopt=lambda *words: asked.append(words)) if library else SimpleNamespace()
    monkeypatch.setattr(ctypes, "CDLL", lambda _name: kernel)
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.delenv("OPENBLAS_NUM_THREADS", raising=False)
    monkeypatch.setattr(memory, "_addresses", lambda: None)
    memory.keep_within_limit()
    assert "OPENBLAS_NUM_THREADS" not in os.environ
    monkeypatch.setattr(memory, "_addresses", lambda: 10**9)
    memory.keep_within_limit()
    assert os.environ.pop("OPENBLAS_NUM_THREADS") == "1"
    assert asked == ([(-8, 1)] if library else [])
