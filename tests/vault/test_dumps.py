from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from posdesk.vault import dumps
from posdesk.vault.service import Vault

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux alone has it")


def test_no_core_is_dumped_while_a_vault_is_open(vault: Vault) -> None:
    resource = pytest.importorskip("resource")
    assert resource.getrlimit(resource.RLIMIT_CORE)[0] == 0


@linux
def test_nobody_may_look_into_the_memory_while_a_vault_is_open(vault: Vault) -> None:
    import ctypes

    assert ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) == 0


@linux
@pytest.mark.parametrize("forbidden", [True, False])
def test_a_process_that_dies_leaves_no_core(forbidden: bool, tmp_path: Path) -> None:
    script = f"""
import os, resource, signal
_, most = resource.getrlimit(resource.RLIMIT_CORE)
resource.setrlimit(resource.RLIMIT_CORE, (most, most))
from posdesk.vault import dumps
if {forbidden}: dumps.forbid()
os.chdir({str(tmp_path)!r})
os.kill(os.getpid(), signal.SIGABRT)
"""
    import resource

    pattern = Path("/proc/sys/kernel/core_pattern").read_text()
    if not forbidden and (pattern.startswith(("|", "/")) or resource.getrlimit(resource.RLIMIT_CORE)[1] == 0):
        pytest.skip("this system writes no core beside the program")
    done = subprocess.run([sys.executable, "-c", script], check=False, capture_output=True, cwd=Path.cwd())
    assert done.returncode == -6
    assert bool(list(tmp_path.iterdir())) is not forbidden


class Kernel:
    def __init__(self) -> None:
        self.asked: list[tuple[Any, ...]] = []

    def __getattr__(self, name: str) -> Any:
        return lambda *given: self.asked.append((name, *given)) or 4


def test_windows_is_asked_for_no_memory_in_its_reports() -> None:
    kernel = Kernel()
    dumps.forbid("win32", kernel)
    assert kernel.asked == [("GetErrorMode",), ("SetErrorMode", 6), ("WerSetFlags", 1)]


def test_macos_has_a_limit_and_nothing_more() -> None:
    pytest.importorskip("resource")
    kernel = Kernel()
    dumps.forbid("darwin", kernel)
    assert kernel.asked == []


def test_a_system_that_refuses_keeps_nobody_out() -> None:
    class Old:
        def __getattr__(self, name: str) -> Any:
            raise AttributeError(name)

    dumps.forbid("win32", Old())
    dumps.forbid("linux", Old())
