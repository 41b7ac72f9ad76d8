"""Type: the fonts that travel with the program, and the six sizes."""

from __future__ import annotations

from enum import IntEnum
from functools import cache
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from posdesk.kit.resources import resource

FAMILY: Final = "Noto Sans SC"
FILES: Final = ("NotoSansSC-Regular.otf", "NotoSansSC-Bold.otf")


class Size(IntEnum):
    """Heights in pixels of the type scale."""

    CAPTION = 12
    BODY = 14
    LEAD = 16
    SECTION = 20
    PAGE = 28
    FIGURE = 34


@cache
def load() -> tuple[str, ...]:
    """Make our fonts known to Qt, once an application exists; returns the families that came of it."""
    families: list[str] = []
    for name in FILES:
        known = QFontDatabase.addApplicationFont(str(resource("fonts", name)))
        if known >= 0:
            families += QFontDatabase.applicationFontFamilies(known)
    return tuple(dict.fromkeys(families))


@cache
def _made(size: int, bold: bool) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(size)
    font.setBold(bold)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def font(size: int = Size.BODY, *, bold: bool = False) -> QFont:
    """Our font in one of the sizes, with figures of one width so that columns of money line up."""
    return QFont(_made(int(size), bold))
