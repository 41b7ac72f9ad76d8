"""How much memory this machine lets one piece of work have."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

LEAST: Final = 300_000_000
MOST: Final = 1_000_000_000
_SHARE: Final = 6
"""A sixth of the machine's memory: an old PC with 4 GB has more to do than this."""
_SHARE_OF_LIMIT: Final = 3
"""Where somebody has set a limit, it is for this program, and a third of it is left for one piece of work."""

_ARENAS: Final = -8
"""M_ARENA_MAX of glibc's ``malloc.h``."""
_GROUP: Final = Path("/sys/fs/cgroup/memory.max")


def budget() -> int:
    """Bytes that one piece of work may take, between 300 MB and 1 GB; less only where a limit is set below that."""
    fair = min(MOST, max(LEAST, _installed() // _SHARE))
    limit = _limit()
    return fair if limit is None else max(50_000_000, min(fair, limit // _SHARE_OF_LIMIT))


def keep_within_limit() -> None:
    """Reserve no addresses that are never used, where they are counted; before anything else is loaded.

    The C library sets 64 MB of them aside for each thread, which is 600 MB of a limit of 1 GB, and the library of
    linear algebra 30 MB more for each, which nobody here needs.
    """
    if _addresses() is None:
        return
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    if sys.platform == "linux":
        import ctypes

        set_option = getattr(ctypes.CDLL(None), "mallopt", None)
        if set_option is not None:
            set_option(_ARENAS, 1)


def _limit() -> int | None:
    """What the system lets this process have, in bytes; None where there is no limit, or none that can be asked."""
    return min((limit for limit in (_addresses(), _group()) if limit is not None), default=None)


def _addresses() -> int | None:
    """The limit on addresses (``ulimit -v``)."""
    if sys.platform == "win32":
        return None
    import resource

    soft = resource.getrlimit(resource.RLIMIT_AS)[0]
    return None if soft == resource.RLIM_INFINITY else soft


def _group() -> int | None:
    """The limit on the memory of a container, or of a unit of systemd."""
    try:
        text = _GROUP.read_text(encoding="ascii").strip()
    except OSError:
        return None
    return int(text) if text.isdecimal() else None


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
