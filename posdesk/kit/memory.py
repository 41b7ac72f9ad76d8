"""How much memory this machine lets one piece of work have."""

from __future__ import annotations

import os
import sys
from typing import Final

LEAST: Final = 300_000_000
MOST: Final = 1_000_000_000
_SHARE: Final = 6
"""A sixth of the machine's memory: an old PC with 4 GB has more to do than this."""
_SHARE_OF_LIMIT: Final = 3
"""Where somebody has set a limit, it is for this program, and a third of it is left for one piece of work."""


def budget() -> int:
    """Bytes that one piece of work may take, between 300 MB and 1 GB; less only where a limit is set below that."""
    fair = min(MOST, max(LEAST, _installed() // _SHARE))
    limit = _limit()
    return fair if limit is None else max(50_000_000, min(fair, limit // _SHARE_OF_LIMIT))


def _limit() -> int | None:
    """What the system lets this process have, in bytes; None where there is no limit, or none that can be asked."""
    if sys.platform == "win32":
        return None
    import resource

    soft = resource.getrlimit(resource.RLIMIT_AS)[0]
    return None if soft == resource.RLIM_INFINITY else soft


def _installed() -> int:
    """Bytes of the machine's memory; 0 where it cannot be asked."""
    if sys.platform == "win32":
        import ctypes

        # MEMORYSTATUSEX: its length, a percentage, then seven counts of bytes, the first of them what is installed.
        status = (ctypes.c_uint64 * 8)()
        status[0] = ctypes.sizeof(status)
        return int(status[1]) if ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)) else 0
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        return 0
