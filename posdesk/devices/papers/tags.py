"""Tags for devices: a code that says a number drawn by lot, and words for whoever finds one.

What is on a tag is nothing that a thief could use: neither serial number nor terminal, merchant or account.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, time
from typing import Final

from posdesk.devices.model import Device
from posdesk.devices.rules import tagging
from posdesk.kit.errors import UsageError
from posdesk.kit.resources import resource
from posdesk.kit.sheet import printable, qr
from posdesk.kit.text import Text
from posdesk.shop.model import Shop
from posdesk.shop.service import Book

_LONGEST: Final = 60
"""Characters of a name on a tag; the label cuts what is wider."""


class LabelPlace(UsageError):
    """A sheet has no label of that number; data: ``given``, ``most``."""

    code = "label_place"


@dataclass(frozen=True, slots=True)
class Layout:
    """How labels lie on their sheet, in millimetres."""

    code: str
    width: float
    height: float
    across: int
    down: int
    label_width: float
    label_height: float
    left: float
    top: float
    step_x: float
    step_y: float
    inside: float
    """Room at the edge of a label that stays empty: printers and cutting both stray."""

    @property
    def labels(self) -> int:
        """Labels on a sheet."""
        return self.across * self.down


LAYOUTS: Final[Mapping[str, Layout]] = {
    one.code: one
    for one in (
        Layout("a4_3x8", 210, 297, 3, 8, 70, 37, 0, 0.5, 70, 37, 5),
        Layout("a4_3x7", 210, 297, 3, 7, 63.5, 38.1, 7.25, 15.15, 66.04, 38.1, 2.5),
        Layout("letter_3x10", 215.9, 279.4, 3, 10, 66.675, 25.4, 4.7625, 12.7, 69.85, 25.4, 2),
        Layout("roll_58", 58, 40, 1, 1, 58, 40, 0, 0, 58, 40, 3.5),
    )
}
"""A4 with 3 by 8 labels of 70 by 37 mm, A4 as Avery L7160, Letter as Avery 5160, and rolls for thermal printers."""


@dataclass(frozen=True, slots=True)
class Tag:
    """What is on one label."""

    name: str
    kind: str
    found: str
    phone: str
    number: str
    qr: str


def compose(devices: Iterable[Device], book: Book, language: str, phone: str = "") -> list[Tag]:
    """The tags of devices; ``phone`` is called by whoever finds one, and where none is given that of its shop."""
    text = Text(language)
    made = []
    for one in devices:
        kind = text.word(f"devices.kind.{one.kind}")
        shop = book.find(Shop, one.shop)
        number = phone or (shop.phone if shop is not None else "")
        found = text.word("devices.paper.tag.found") if number else ""
        name = printable(one.name, _LONGEST)
        made.append(
            Tag(
                name or kind,
                kind if name else "",
                found,
                printable(number, _LONGEST),
                tagging.shown(one.tag),
                qr(tagging.payload(one)),
            )
        )
    return made


def render(tags: Iterable[Tag], layout: Layout, today: date, language: str, first: int = 1) -> bytes:
    """Labels as PDF, black on white; ``first`` is the label of the first sheet at which they begin.

    Raises :class:`LabelPlace` where there is no such label.
    """
    import typst

    if not 1 <= first <= layout.labels:
        raise LabelPlace(given=first, most=layout.labels)
    text = Text(language)
    code, _, region = text.language.partition("_")
    content = {
        "layout": asdict(layout), "first": first - 1, "tags": [asdict(tag) for tag in tags], "lang": code,
        "region": region or None, "title": text.word("devices.paper.tags.title"),
    }  # fmt: skip
    folder = resource("sheets")
    return typst.compile(
        folder / "tags.typ",
        root=folder,
        font_paths=[resource("fonts")],
        ignore_system_fonts=True,
        format="pdf",
        sys_inputs={"content": json.dumps(content, ensure_ascii=False)},
        timestamp=datetime.combine(today, time(), UTC),
    )
