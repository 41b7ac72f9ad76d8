"""One device on one page: what it is, how it looks, its seals, and what was done to it last."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Final, TypeVar

from posdesk.devices.model import IN_USE, SIDES, Device, Inspection, Photo
from posdesk.devices.rules import inspecting, lifecycle
from posdesk.devices.service import Detail
from posdesk.kit.sheet import (
    Block,
    Column,
    Fact,
    Facts,
    Heading,
    Paragraph,
    Picture,
    Pictures,
    Sheet,
    Table,
)
from posdesk.kit.text import Text
from posdesk.shop.model import Account, Merchant, Person, Provider
from posdesk.shop.service import Book

_LONGEST: Final = 700
"""Pixels of the longer side of a picture that is three centimetres wide on paper."""
_QUALITY: Final = 82
_MOST: Final = 3
"""Rows of each table that fit on the page with all the others; the latest."""
_MOST_SEALS: Final = 5

_KNOWN: Final = (
    "kind", "make_model", "serial", "tusn", "tid", "merchant", "provider", "account", "place", "custodian", "network",
    "iccid", "lock", "hardware", "firmware", "app", "pts", "pts_until", "certificate", "authentication", "channel",
    "invoice", "bought", "warranty_until", "after_sales", "cables", "uv_mark", "weight", "installed", "replace_by",
    "every_days", "content", "note",
)  # fmt: skip
"""What is told of a device where it is known, in the order of the page."""

Row = TypeVar("Row")


def compose(
    detail: Detail, photos: Mapping[int, bytes], book: Book, today: date, language: str, next_by: date | None = None
) -> Sheet:
    """A device as a sheet; ``photos`` gives the content of attachments by their number, of reference photos at least.

    The number on the sheet is another than the tag on the device: whoever has the paper has not scanned the device.
    """
    text = Text(language)
    device = detail.device
    name = device.name or text.word(f"devices.kind.{device.kind}")
    blocks: list[Block] = [
        Heading(text.word("devices.paper.sheet.identity")),
        Facts(tuple(_known(device, book, text))),
        Heading(text.word("devices.paper.sheet.photos"), text.word("devices.paper.sheet.photos_note")),
        _photos(detail.photos, photos, text),
        *_seals(detail, text),
        *_tables(detail, book, text),
    ]
    state = text.word(f"devices.status.{device.status}")
    facts = [state, text.word("devices.paper.list.dated", day=today)]
    if next_by is not None:
        facts.insert(1, text.word("devices.paper.sheet.next", day=next_by))
    return Sheet(
        f"DS-{today:%Y%m%d}-{device.id:03}",
        text.word("devices.paper.sheet.title", name=name),
        _answer(detail.inspections, state, text),
        text.language,
        today,
        tuple(blocks),
        tuple(facts[1:]),
        tight=True,
    )


def next_inspection(detail: Detail, today: date) -> date | None:
    """When a device is inspected next; None where it is not in use."""
    if detail.device.status not in IN_USE:
        return None
    since = next((move.on for move in reversed(detail.moves) if move.on is not None), today)
    return lifecycle.next_inspection(detail.device, detail.inspections, since)


def _answer(inspections: Sequence[Inspection], state: str, text: Text) -> str:
    shown = state[:1].upper() + state[1:]
    done = [(one.at, one.id, one.outcome) for one in inspections if one.at is not None]
    if not done:
        return text.word("devices.paper.sheet.never", state=shown)
    at, _, outcome = max(done)
    worded = text.word(f"devices.outcome.{outcome}")
    return text.word("devices.paper.sheet.inspected", state=shown, day=at.date(), outcome=worded)


def _known(device: Device, book: Book, text: Text) -> list[Fact]:
    merchant, provider = book.find(Merchant, device.merchant), book.find(Provider, device.provider)
    account, keeper = book.find(Account, device.account), book.find(Person, device.custodian)
    told: dict[str, str] = {
        "kind": text.word(f"devices.kind.{device.kind}"),
        "make_model": " ".join(filter(None, (device.make, device.model))),
        "merchant": merchant.number if merchant is not None else "",
        "provider": provider.name if provider is not None else "",
        "account": f"{account.bank} ****{account.last4}".strip() if account is not None else "",
        "place": book.whereabouts(device.shop, device.counter, device.place),
        "custodian": keeper.name if keeper is not None else "",
        "cables": _cables(device, text),
    }
    found = []
    for name in _KNOWN:
        value = told[name] if name in told else _shown(getattr(device, name), text)
        if value:
            own = f"devices.paper.list.{name}"
            found.append(Fact(_title(text.word(own if own in text else f"devices.paper.field.{name}")), value))
    return found


def _title(words: str) -> str:
    """What a field is called, where it begins a line."""
    return words[:1].upper() + words[1:]


def _cables(device: Device, text: Text) -> str:
    if device.cables is None:
        return ""
    if not device.cable_colours:
        return str(device.cables)
    return text.word("devices.paper.sheet.cables_of", n=device.cables, colours=device.cable_colours)


def _shown(value: object, text: Text) -> str:
    return "" if value is None else text.show(value)


def _photos(photos: Sequence[Photo], contents: Mapping[int, bytes], text: Text) -> Block:
    """The reference photos, side by side in the order of the sides; one that cannot be drawn is left out."""
    wanted = sorted((one for one in photos if one.reference), key=lambda one: _rank(one.side))
    drawn = []
    for one in wanted:
        caption = text.word(f"devices.side.{one.side}") if one.side in SIDES else one.side
        if one.on is not None:
            caption = f"{caption} · {one.on.isoformat()}"
        picture = _picture(caption, contents.get(one.attachment, b""))
        if picture is not None:
            drawn.append(picture)
    return Pictures(tuple(drawn)) if drawn else Paragraph(text.word("devices.paper.sheet.no_photos"), "quiet")


def _rank(side: str) -> int:
    return SIDES.index(side) if side in SIDES else len(SIDES)


def _picture(caption: str, data: bytes) -> Picture | None:
    """A picture as small as paper needs it, made in memory."""
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(data), formats=("JPEG", "PNG")) as opened:
            small = opened.convert("RGB")
    except (UnidentifiedImageError, OSError):
        return None
    small.thumbnail((_LONGEST, _LONGEST), Image.Resampling.LANCZOS)
    written = io.BytesIO()
    small.save(written, "JPEG", quality=_QUALITY, optimize=True)
    return Picture(caption, written.getvalue(), "image/jpeg", small.size)


def _seals(detail: Detail, text: Text) -> list[Block]:
    there = inspecting.seals_now(detail.seals)
    if not there:
        none = text.word("devices.paper.sheet.no_seals")
        return [Heading(text.word("devices.paper.sheet.seals")), Paragraph(none, "quiet")]
    cells = [(one.number, one.position, _day(one.applied)) for one in there]
    return _table("seals", ("number", "position", "applied"), cells, text, _MOST_SEALS)


def _tables(detail: Detail, book: Book, text: Text) -> list[Block]:
    def who(number: int | None) -> str:
        person = book.find(Person, number)
        return person.name if person is not None else ""

    found: list[Block] = []

    def add(code: str, heads: tuple[str, ...], rows: Sequence[Row], cells: Callable[[Row], tuple[str, ...]]) -> None:
        if rows:
            found.extend(_table(code, heads, [cells(row) for row in rows], text, _MOST))

    add("versions", ("on", "hardware", "firmware", "app", "source"), detail.versions,
        lambda one: (_day(one.on), one.hardware, one.firmware, one.app, one.source))  # fmt: skip
    add("inspections", ("at", "look", "outcome", "faults", "person"), detail.inspections, lambda one: (
        f"{one.at:%Y-%m-%d %H:%M}" if one.at is not None else "",
        text.word(f"devices.look.{one.look}"),
        text.word(f"devices.outcome.{one.outcome}"),
        text.show(tuple(_item(code, text) for code in one.faults)),
        who(one.person),
    ))  # fmt: skip
    add("custody", ("out", "to", "ticket", "called_back", "back", "work"), detail.custody, lambda one: (
        _day(one.out), one.to, one.ticket, text.word(f"devices.paper.{'yes' if one.called_back else 'no'}"),
        _day(one.back), one.work,
    ))  # fmt: skip
    return found


def _item(code: str, text: Text) -> str:
    key = f"devices.item.{code}"
    return text.word(key) if key in text else code


def _day(day: date | None) -> str:
    return "" if day is None else day.isoformat()


def _table(code: str, heads: tuple[str, ...], rows: Sequence[tuple[str, ...]], text: Text, most: int) -> list[Block]:
    """The latest rows of a table under their heading, and how many are left out."""
    columns = tuple(
        Column(_title(text.word(f"devices.paper.field.{name}")), wide=place > 0) for place, name in enumerate(heads)
    )
    title = text.word(f"devices.paper.sheet.{code}")
    if len(rows) > most:
        title = text.word("devices.paper.sheet.earlier", title=title, n=len(rows) - most)
    return [Heading(title), Table(columns, tuple(reversed(rows[-most:])))]
