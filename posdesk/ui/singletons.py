"""A guard for Python 3.11: the wheels of PySide6 6.12 take None, True and False for immortal, as Python 3.12 made them.

Before 3.12 each call that returns nothing then drops one reference to None, and after some thousand calls the
interpreter ends with ``none_dealloc``. PySide6 6.11 is sound, but QtPdf without WebEngine exists for 6.12 alone.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Final

FOREVER: Final = 1 << 60
"""A count that no program can bring down to nothing."""


def hold() -> None:
    """Give the singletons so many references that they are never let go; nothing to do from Python 3.12 on."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    for one in (None, True, False, NotImplemented, Ellipsis):
        # the count is the first field of every object of CPython
        ctypes.c_ssize_t.from_address(id(one)).value = FOREVER
