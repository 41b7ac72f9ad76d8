"""No picture of the memory is left behind: while a vault is open its key is in there, and so is all that is shown.

Nothing of this keeps out a debugger of the computer's administrator; the security page says so.
"""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress
from typing import Any, Final

_PR_SET_DUMPABLE: Final = 4
_SEM_NOGPFAULTERRORBOX: Final = 0x0002
_WER_FAULT_REPORTING_FLAG_NOHEAP: Final = 0x0001


def forbid(platform: str = sys.platform, library: Any = None) -> None:
    """Ask the system for no core dumps and no memory in crash reports; where it refuses, the vault opens all the same.

    ``library`` is the system's own, where a test does not hand in another.
    """
    # An old system that lacks one of these calls is no reason to keep somebody out.
    with suppress(AttributeError, ImportError, OSError, ValueError):
        if platform == "win32":
            _windows(library or ctypes.WinDLL("kernel32"))  # type: ignore[attr-defined,unused-ignore]  # Windows alone has it
            return
        _no_core()
        if platform.startswith("linux"):
            # A limit of nothing does not stop a collector to which the kernel pipes the dump; this does.
            (library or ctypes.CDLL(None)).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def _no_core() -> None:
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, most))


def _windows(kernel: Any) -> None:
    kernel.SetErrorMode(kernel.GetErrorMode() | _SEM_NOGPFAULTERRORBOX)
    kernel.WerSetFlags(_WER_FAULT_REPORTING_FLAG_NOHEAP)
