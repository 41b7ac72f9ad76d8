"""A printable sheet as data, and its pages as PDF: black on white, numbered, with a sheet id and QR.

Everything on a sheet is text that was worded before; nothing of it is ever read as markup. Pages are set by typst from
memory, with our own fonts; the same sheet gives the same bytes.
"""

from __future__ import annotations

import base64
import io
import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, date, datetime, time
from typing import Any, Final, Literal

from posdesk.kit.resources import resource
from posdesk.kit.text import Text

ColumnKind = Literal["text", "money", "number", "date", "status"]
Tone = Literal["good", "notice", "warning", "danger", "ask", "quiet"]

LONGEST: Final = 2_000
"""Characters of one text on paper; a memo beyond it ends in an ellipsis."""

_TAGGED_ROWS: Final = 600
"""Rows up to which pages carry tags for screen readers; they make large tables ten times as heavy."""

_UNBROKEN = re.compile(r"[^\s\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]{25,}")


@dataclass(frozen=True, slots=True)
class Mark:
    """A state: its icon, its one word, and its tone where there is colour."""

    icon: str
    word: str
    tone: Tone = "quiet"


Cell = str | Mark


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of a section, and what it is about."""

    text: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; ``strong`` for what nobody may overlook, ``quiet`` for what explains."""

    text: str
    look: Literal["plain", "quiet", "strong"] = "plain"


@dataclass(frozen=True, slots=True)
class Verbatim:
    """Text to be shown as it stands, such as a file of terms."""

    text: str


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure that matters, with what it counts."""

    label: str
    value: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Figures:
    """The few figures that matter, side by side."""

    items: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One matter with its amount, why it is one, and what to do; printed with a box to tick."""

    mark: Mark
    title: str
    amount: str
    text: str
    facts: tuple[str, ...] = ()
    todo: str = ""


@dataclass(frozen=True, slots=True)
class Entries:
    """Matters, most pressing first."""

    items: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column; ``wide`` ones share the room that the others leave."""

    title: str
    kind: ColumnKind = "text"
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headings, which every page repeats; ``total`` is a last row set apart."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: tuple[Cell, ...] = ()


@dataclass(frozen=True, slots=True)
class Day:
    """One square of a month: the number of the day, its state, and whether it should be seen at arm's length."""

    number: int
    mark: Mark | None = None
    loud: bool = False


@dataclass(frozen=True, slots=True)
class Month:
    """A month as a grid, Monday first; ``lead`` empty squares stand before the first day."""

    title: str
    lead: int
    days: tuple[Day, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Months:
    """Months side by side, the names of their weekdays, and what the marks mean."""

    weekdays: tuple[str, ...]
    months: tuple[Month, ...]
    legend: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Check:
    """Something to be ticked."""

    text: str
    note: str = ""
    done: bool = False


@dataclass(frozen=True, slots=True)
class Checks:
    """A list to be ticked off."""

    items: tuple[Check, ...]


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list with its title: what is looked for, done in order, or never done."""

    items: tuple[str, ...]
    title: str = ""
    look: Literal["plain", "numbered", "signs", "never", "quiet"] = "plain"


@dataclass(frozen=True, slots=True)
class Illustration:
    """A drawing of our own as SVG, in black on white, and what it shows."""

    caption: str
    svg: str


@dataclass(frozen=True, slots=True)
class Signatures:
    """Lines to write on by hand, each with what belongs there."""

    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that is known, and what it is called."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of one thing, in two columns."""

    items: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A JPEG or PNG, how wide and high it is, and what it shows."""

    caption: str
    data: bytes
    media: str
    size: tuple[int, int]

    @property
    def address(self) -> str:
        """The picture as an address that holds it."""
        return f"data:{self.media};base64,{base64.b64encode(self.data).decode('ascii')}"

    @property
    def svg(self) -> str:
        """The picture inside a drawing: the one form in which typst takes it from memory, as text."""
        width, height = self.size
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
            f'<image href="{self.address}" width="{width}" height="{height}"/></svg>'
        )


@dataclass(frozen=True, slots=True)
class Pictures:
    """Pictures side by side."""

    items: tuple[Picture, ...]


Block = (
    Heading | Paragraph | Verbatim | Figures | Entries | Table | Months | Checks | Bullets | Illustration | Signatures
    | Facts | Pictures
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sheet:
    """A document: ``answer`` is the one sentence for which it is read, ``facts`` stand small under it."""

    id: str
    title: str
    answer: str
    language: str
    dated: date
    blocks: tuple[Block, ...]
    facts: tuple[str, ...] = ()
    note: str = ""
    tight: bool = False
    """Whether it is set closer, to be one page."""


@dataclass(frozen=True, slots=True)
class Printed:
    """The pages as PDF, and what typst had to say about them."""

    pdf: bytes
    warnings: tuple[str, ...]


def printable(text: str, longest: int = LONGEST) -> str:
    """Foreign text fit for a page: no control characters, no switches of writing direction, not without end.

    A memo may hold anything; what cannot be seen must not steer what is.
    """
    cut = text if len(text) <= longest else f"{text[: longest - 1]}…"
    return cut if cut.isprintable() else "".join(_seen(character) for character in cut)


def _seen(character: str) -> str:
    if character in "\n\t":
        return character
    match unicodedata.category(character):
        case "Cc" | "Zl" | "Zp":
            return " "
        case "Cs" | "Cn" | "Co":
            return "\N{REPLACEMENT CHARACTER}"
        case "Cf":
            return ""
        case _:
            return character


def fitting(text: str) -> str:
    """The same, and words that would be wider than their column may break."""
    return _UNBROKEN.sub(_with_breaks, printable(text))


def qr(text: str) -> str:
    """A QR code as SVG, dark squares alone."""
    import segno

    matrix = segno.make(text, error="m", micro=False).matrix
    size = len(matrix)
    path = "".join(f"M{x} {y}h1v1h-1z" for y, row in enumerate(matrix) for x, dark in enumerate(row) if dark)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{size}" height="{size}" viewBox="0 0 {size} {size}" '
        f'shape-rendering="crispEdges"><path d="{path}" fill="#000"/></svg>'
    )


def link(sheet: Sheet) -> str:
    """What the QR code of a sheet says."""
    return f"posdesk:sheet/{sheet.id}"


def drawing(icon: str) -> str:
    """An icon as SVG."""
    return resource("icons", f"{icon}.svg").read_text(encoding="utf-8")


def icons(sheet: Sheet) -> tuple[str, ...]:
    """The names of all icons on a sheet, in order."""
    return tuple(sorted({mark.icon for mark in _marks(sheet.blocks)}))


def render(sheet: Sheet) -> bytes:
    """The pages of a sheet as PDF."""
    return typeset(sheet).pdf


def render_all(sheets: Iterable[Sheet]) -> bytes:
    """Several sheets as one PDF, one after the other, each with pages of its own."""
    import pypdfium2

    whole = pypdfium2.PdfDocument.new()
    try:
        for one in sheets:
            part = pypdfium2.PdfDocument(render(one))
            try:
                whole.import_pages(part)
            finally:
                part.close()
        out = io.BytesIO()
        whole.save(out)
    finally:
        whole.close()
    return out.getvalue()


def typeset(sheet: Sheet) -> Printed:
    """The pages of a sheet as PDF, with typst's warnings."""
    import typst

    text = Text(sheet.language)
    language, _, region = text.language.partition("_")
    content = {
        "sheet": _plain(sheet),
        "icons": {name: drawing(name) for name in icons(sheet)},
        "qr": qr(link(sheet)),
        "lang": language,
        "region": region or None,
        "page": text.word("sheet.page", page="{page}", pages="{pages}"),
    }
    rows = sum(len(block.rows) for block in sheet.blocks if isinstance(block, Table))
    folder = resource("sheets")
    pdf, warnings = typst.compile_with_warnings(
        folder / "sheet.typ",
        root=folder,
        font_paths=[resource("fonts")],
        ignore_system_fonts=True,
        format="pdf",
        sys_inputs={"content": json.dumps(content, ensure_ascii=False)},
        timestamp=datetime.combine(sheet.dated, time(), UTC),
        pdf_tags=rows <= _TAGGED_ROWS,
    )
    return Printed(pdf, tuple(warning.message for warning in warnings))


def _plain(value: Any) -> Any:
    """A sheet as typst takes it: each part says what it ``is``."""
    if isinstance(value, str):
        return fitting(value)
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Illustration):
        return {"is": "illustration", "caption": _plain(value.caption), "svg": value.svg}
    if isinstance(value, Picture):
        return {"caption": _plain(value.caption), "svg": value.svg}
    if is_dataclass(value):
        return {
            "is": type(value).__name__.lower(),
            **{field.name: _plain(getattr(value, field.name)) for field in fields(value)},
        }
    return value


def _with_breaks(found: re.Match[str]) -> str:
    # A word as wide as the page would run out of its column; a zero-width space lets it break.
    word = found.group()
    return "\N{ZERO WIDTH SPACE}".join(word[start : start + 12] for start in range(0, len(word), 12))


def _marks(value: Any) -> Iterator[Mark]:
    if isinstance(value, Mark):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _marks(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _marks(getattr(value, field.name))
