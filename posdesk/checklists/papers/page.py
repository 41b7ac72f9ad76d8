"""A sheet as PDF, and where its marks and boxes are: the later reader of boxes goes by the layout kept with the sheet.

Distances are in millimetres from the upper left corner of a page. Pages are set from memory; nothing is written.
"""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import Any, Final

from posdesk.checklists.model import Paper, Printout
from posdesk.checklists.rules import numbering
from posdesk.kit.resources import resource
from posdesk.kit.sheet import Picture, fitting, qr
from posdesk.kit.text import Text

LAYOUT: Final = 1
"""Of the marks and of how places are told; another drawing of the same is not another layout."""
MARK: Final = 4.0
"""Side of an alignment mark; the one in the upper left has a white middle, so that a picture's way up is known."""
MARGIN: Final = 6.0
"""From the paper's edge to the marks: no printer of a shop prints nearer to it."""
BOX: Final = {False: 3.8, True: 5.6}
"""Side of a box to tick, and in large print."""
SIZES: Final[Mapping[Paper, tuple[float, float]]] = {Paper.A4: (210.0, 297.0), Paper.LETTER: (215.9, 279.4)}
_PER_PAGE: Final = 6
"""Lines that a page has at least: so many pages there can be."""
_WIDE: Final = 7
"""Columns of a form from which on its paper lies on its side."""
_WORDS: Final = (
    "ok", "fault", "unchecked", "not_applicable", "note", "tid", "place", "custodian", "seals", "cables", "firmware",
    "last", "serial", "serial-short", "code", "reasons", "item", "every", "because",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Printed:
    """The pages, how many they are, where their boxes are, and what typst had to say."""

    pdf: bytes
    pages: int
    layout: str
    warnings: tuple[str, ...] = ()


def encoded(printout: Printout) -> str:
    """A sheet as it is kept: JSON in which equal sheets are equal."""
    from msgspec import json as quick

    return quick.encode(printout, order="deterministic").decode()


def decoded(text: str) -> Printout:
    """A sheet that was kept; words that a later program kept beside are passed over."""
    from msgspec import json as quick

    return quick.decode(text, type=Printout)


def render(printout: Printout, mark: str, photos: Mapping[int, bytes]) -> Printed:
    """The pages of a sheet; ``photos`` are small pictures by the number that its devices name."""
    import typst

    content = _content(printout, mark, photos)
    folder = resource("sheets")
    compiler = typst.Compiler(
        folder / "checklist.typ",
        root=folder,
        font_paths=[resource("fonts")],
        ignore_system_fonts=True,
        sys_inputs={"content": json.dumps(content, ensure_ascii=False)},
    )
    pdf, warnings = compiler.compile_with_warnings(
        format="pdf", timestamp=datetime.combine(printout.on, time(), UTC), pdf_tags=False
    )
    assert isinstance(pdf, bytes)  # a PDF is one file, however many pages it has
    spots = json.loads(compiler.query("<spot>", field="value"))
    pages = _pages(pdf)
    return Printed(pdf, pages, _layout(printout, spots, pages), tuple(one.message for one in warnings))


def _content(printout: Printout, mark: str, photos: Mapping[int, bytes]) -> dict[str, Any]:
    import msgspec

    texts = [Text(language) for language in printout.languages]
    text = texts[0]
    code, _, region = text.language.partition("_")
    return {
        "sheet": _fit(msgspec.to_builtins(printout)),
        "qr": qr(numbering.payload(printout.number, mark)),
        "codes": _page_codes(printout),
        "photos": {str(number): svg for number, data in photos.items() if (svg := _drawn(data))},
        "words": {name: [one.word(f"checklists.paper.{name.replace('-', '_')}") for one in texts] for name in _WORDS},
        "lang": code,
        "region": region or None,
        "page": text.word("sheet.page", page="{page}", pages="{pages}"),
        "made": text.word("checklists.paper.made", version=printout.version, layout=LAYOUT, day=printout.on),
        "mark": MARK,
        "margin": MARGIN,
        "box": BOX[printout.large],
        "wide": size(printout)[0] > size(printout)[1],
        "height": size(printout)[1],
    }


def _fit(value: Any) -> Any:
    if isinstance(value, str):
        return fitting(value)
    if isinstance(value, (list, tuple)):
        return [_fit(one) for one in value]
    if isinstance(value, dict):
        return {name: one if name in ("key", "id") else _fit(one) for name, one in value.items()}
    return value


def _page_codes(printout: Printout) -> list[str]:
    """A small code for each page: which of the sheet's pages it is."""
    import segno

    rows = sum(len(block.rows) + 2 for block in printout.blocks)
    rows += sum(len(form.lines) + form.empty for form in printout.forms) + len(printout.reasons)
    made = []
    for page in range(1, rows // _PER_PAGE + 6):
        out = io.BytesIO()
        segno.make_micro(str(page)).save(out, kind="svg", border=0, xmldecl=False, svgns=True, omitsize=True)
        made.append(out.getvalue().decode())
    return made


def _drawn(data: bytes) -> str:
    """A small picture as typst takes it from memory; empty for one that is none."""
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(data), formats=("JPEG", "PNG")) as opened:
            media = "image/png" if opened.format == "PNG" else "image/jpeg"
            return Picture("", data, media, opened.size).svg
    except (UnidentifiedImageError, OSError):
        return ""


def _pages(pdf: bytes) -> int:
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def size(printout: Printout) -> tuple[float, float]:
    """Width and height of its pages."""
    width, height = SIZES[printout.paper]
    wide = printout.grid is not None or any(len(form.heads) >= _WIDE for form in printout.forms)
    return (height, width) if wide else (width, height)


def _layout(printout: Printout, spots: list[tuple[str, str, int, float, float]], pages: int) -> str:
    width, height = size(printout)
    far = MARGIN + MARK
    told = {
        "layout": LAYOUT,
        "number": printout.number,
        "paper": printout.paper,
        "size": [width, height],
        "pages": pages,
        "mark": MARK,
        "marks": [
            [MARGIN, MARGIN], [width - far, MARGIN], [MARGIN, height - far], [width - far, height - far],
        ],
        "box": BOX[printout.large],
        "boxes": [[key, page, x, y] for kind, key, page, x, y in spots if kind == "box"],
        "others": [[kind, key, page, x, y] for kind, key, page, x, y in spots if kind != "box"],
    }  # fmt: skip
    return json.dumps(told, separators=(",", ":"), ensure_ascii=False)
