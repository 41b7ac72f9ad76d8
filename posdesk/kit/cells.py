"""Foreign text in the cells of a spreadsheet: seen, never run."""

from __future__ import annotations

from typing import Final

from posdesk.kit.sheet import printable

LONGEST: Final = 32_000
"""Characters of a cell; Excel holds 32,767."""

_STARTERS: Final = frozenset("=+-@\t\r\n＝＋－＠")
"""With these a spreadsheet takes a cell for a formula; the full-width ones too, in East Asian settings."""


def readable(value: str) -> str:
    """Text without control characters, on one line, no longer than a cell."""
    return " ".join(printable(value, LONGEST).split("\n")).replace("\t", " ")


def neutral(value: str) -> str:
    """Text for a CSV cell: one that a spreadsheet could take for a formula begins with an apostrophe.

    Amounts do not come here: they are written as plain numbers, negative ones too.
    """
    shown = readable(value)
    risky = value[:1] in _STARTERS or shown.lstrip()[:1] in _STARTERS
    return f"'{shown}" if value and risky else shown
