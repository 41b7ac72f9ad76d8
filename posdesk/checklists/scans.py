"""Codes on a page that was scanned or photographed: which sheet it is, and which of its pages.

A PDF comes from anywhere, and so does what stands in a picture: both are read in a process of their own.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Any, Final

from posdesk.checklists.errors import ScanPages, SheetDevice, SheetMixed, SheetNotRead
from posdesk.checklists.rules import numbering
from posdesk.statements import service as statements
from posdesk.vault.service import Ready

MOST_PAGES: Final = 60
"""Pages of one file; a shop with a hundred devices has fewer."""
_LONGEST: Final = 2600
"""Pixels of the longer side of a PDF's page: ten to a module of its code."""
_LABEL: Final = "PDD1|"
"""What the label of a device begins with."""
_LONGEST_TEXT: Final = 200
_PDF: Final = "application/pdf"
_PAGE: Final = "MicroQRCode"


@dataclass(frozen=True, slots=True)
class Found:
    """What a file says of itself: the sheet's code, and the pages that could be told."""

    code: numbering.Code
    pages: tuple[int, ...]
    count: int


def look(ready: Ready) -> Found:
    """The sheet whose pages a file holds (slow).

    Raises :class:`SheetNotRead`, :class:`SheetDevice`, :class:`SheetMixed` or :class:`ScanPages`.
    """
    if not (ready.media.startswith("image/") or ready.media == _PDF):
        raise SheetNotRead(file=ready.name)
    count, pages = statements.apart(
        codes_in, ready.name, ready.data, ready.media == _PDF, returns=tuple[int, list[list[tuple[str, str]]]]
    )
    if count > MOST_PAGES:
        raise ScanPages(file=ready.name, n=count, most=MOST_PAGES)
    codes = {code for page in pages for _, text in page if (code := numbering.read(text)) is not None}
    if not codes:
        if any(text.startswith(_LABEL) for page in pages for _, text in page):
            raise SheetDevice(file=ready.name)
        raise SheetNotRead(file=ready.name)
    if len(codes) > 1:
        raise SheetMixed(file=ready.name, numbers=tuple(sorted({code.number for code in codes})))
    numbers = {int(text) for page in pages for kind, text in page if kind == _PAGE and _is_page(text)}
    return Found(next(iter(codes)), tuple(sorted(numbers)), count)


def _is_page(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= 3


def codes_in(data: bytes, pdf: bool) -> tuple[int, list[list[tuple[str, str]]]]:
    """How many pages a file has, and of each the kinds and texts of its codes; run in a process of its own."""
    if pdf:
        return _in_pdf(data)
    from PIL import Image

    with Image.open(io.BytesIO(data), formats=("JPEG", "PNG")) as opened:
        return 1, [_codes(opened.convert("L"))]


def _in_pdf(data: bytes) -> tuple[int, list[list[tuple[str, str]]]]:
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    count = len(document)
    if count > MOST_PAGES:
        return count, []
    found = []
    for number in range(count):
        page = document[number]
        longer = max(page.get_size())
        drawn = page.render(scale=_LONGEST / max(longer, 1.0), grayscale=True)
        found.append(_codes(drawn.to_pil()))
        page.close()
    return count, found


def _codes(picture: Any) -> list[tuple[str, str]]:
    import zxingcpp

    read = zxingcpp.read_barcodes(picture)
    return [(one.format.name, one.text[:_LONGEST_TEXT]) for one in read if one.valid and one.text]
