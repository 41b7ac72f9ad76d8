from __future__ import annotations

import ctypes
import os
import sys
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
