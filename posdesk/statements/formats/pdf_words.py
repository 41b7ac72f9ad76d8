"""The words on the pages of a PDF and where they stand; run in the parsers' own process."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Sequence
from typing import Any, Final

from posdesk.statements.errors import DamagedFile, PasswordNeeded, TooLarge, WrongPassword

Word = tuple[float, float, float, float, str]
"""Left, top, right, bottom, from the page's upper left corner in points, and the word."""
Page = tuple[float, float, list[Word], int]
"""Width, height, visible upright words, and how many letters are there that nobody sees."""

_MOST_PAGES: Final = 2000
_MOST_LETTERS: Final = 100_000
"""Letters of one page: a statement's has a few thousand."""
_TILT: Final = math.radians(3)
_GAP: Final = 0.28
"""Part of a letter's height that parts two words."""
_INVISIBLE: Final = 3
"""The way of painting that leaves no mark; a scan's recognised text is painted so."""


def words(data: bytes, name: str, secrets: Sequence[str]) -> list[Page]:
    """The words of every page."""
    import pypdfium2

    document = _opened(data, name, secrets)
    try:
        if len(document) > _MOST_PAGES:
            raise TooLarge(file=name)
        return [_page(document[number], name) for number in range(len(document))]
    except pypdfium2.PdfiumError as problem:
        raise DamagedFile(file=name) from problem
    finally:
        document.close()


def _opened(data: bytes, name: str, secrets: Sequence[str]) -> Any:
    import pypdfium2

    for secret in (None, *secrets):
        try:
            return pypdfium2.PdfDocument(data, password=secret)
        except pypdfium2.PdfiumError as problem:
            if "password" not in str(problem).lower():
                raise DamagedFile(file=name) from problem
    raise WrongPassword(file=name) if secrets else PasswordNeeded(file=name)


def _page(page: Any, name: str) -> Page:
    from pypdfium2 import raw

    text = page.get_textpage()
    count = text.count_chars()
    if count > _MOST_LETTERS:
        raise TooLarge(file=name)
    width, height = page.get_size()
    turned = page.get_rotation()
    modes: dict[int, int] = {}
    left, right, low, high = (ctypes.c_double() for _ in range(4))
    hidden = 0
    found: list[Word] = []
    made = ""
    box = [0.0, 0.0, 0.0, 0.0]
    for at in range(count):
        letter = chr(raw.FPDFText_GetUnicode(text, at))
        raw.FPDFText_GetCharBox(text, at, left, right, low, high)
        x0, x1, y0, y1 = left.value, right.value, height - high.value, height - low.value
        if turned:
            x0, y0, x1, y1 = _upright(left.value, low.value, right.value, high.value, turned, page)
        if letter.isspace() or not letter.isprintable() or letter == "\ufffe":
            found, made = _closed(found, made, box)
            continue
        if _tilted(raw.FPDFText_GetCharAngle(text, at), turned):
            found, made = _closed(found, made, box)
            continue
        if _mode(raw, text, at, modes) == _INVISIBLE or not (0 <= x0 <= width and 0 <= y0 <= height):
            hidden += 1
            found, made = _closed(found, made, box)
            continue
        tall = max(y1 - y0, box[3] - box[1], 1.0)
        if made and (abs(y1 - box[3]) > tall / 2 or x0 - box[2] > _GAP * tall or x0 < box[0]):
            found, made = _closed(found, made, box)
        box = [box[0], min(box[1], y0), max(box[2], x1), max(box[3], y1)] if made else [x0, y0, x1, y1]
        made += letter
    found, _ = _closed(found, made, box)
    return width, height, found, hidden


def _closed(found: list[Word], made: str, box: list[float]) -> tuple[list[Word], str]:
    if made:
        found.append((round(box[0], 2), round(box[1], 2), round(box[2], 2), round(box[3], 2), made))
    return found, ""


def _mode(raw: Any, text: Any, at: int, known: dict[int, int]) -> int:
    thing = raw.FPDFText_GetTextObject(text, at)
    if not thing:
        return 0
    place = ctypes.cast(thing, ctypes.c_void_p).value or 0
    if place not in known:
        known[place] = raw.FPDFTextObj_GetTextRenderMode(thing)
    return known[place]


def _tilted(angle: float, turned: int) -> bool:
    """Whether a letter stands askew, as those of a watermark do; -1 where the library cannot tell."""
    if angle < 0:
        return False
    away = (angle + math.radians(turned)) % (2 * math.pi) if turned else angle % (2 * math.pi)
    return min(away, 2 * math.pi - away) > _TILT


def _upright(x0: float, y0: float, x1: float, y1: float, turned: int, page: Any) -> tuple[float, float, float, float]:
    """A box of a page that is shown turned, as it is seen."""
    width, height = page.get_size()
    match turned:
        case 90:
            return y0, x0, y1, x1
        case 180:
            return width - x1, y0, width - x0, y1
        case _:
            return width - y1, height - x1, width - y0, height - x0
