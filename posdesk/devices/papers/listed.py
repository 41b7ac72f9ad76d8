"""The list of devices that PCI DSS 9.5.1.1 asks for: make and model, place, and the whole serial number of each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from posdesk.devices.model import PAPER, Device, Status
from posdesk.devices.rules.binding import pci_missing
from posdesk.kit.sheet import Block, Column, Heading, Mark, Paragraph, Sheet, Signatures, Table
from posdesk.kit.text import Text
from posdesk.shop.service import Book

_COLUMNS: Final = ("name", "make_model", "place", "serial", "tid", "status", "missing")
_WIDE: Final = frozenset({"name", "make_model", "place"})


def compose(devices: Iterable[Device], book: Book, today: date, language: str) -> Sheet:
    """The list as a sheet: all devices that are not retired, by shop, and of each what is missing."""
    text = Text(language)
    every = list(devices)
    kept = [one for one in every if one.status is not Status.RETIRED]
    lacking = {one.id: pci_missing(one, book.place(one.shop, one.counter)) for one in kept}
    blocks: list[Block] = [Paragraph(text.word("devices.paper.list.basis"), "quiet")]
    for shop, there in _by_shop(kept, book, text):
        blocks.append(Heading(shop, _whole_of(there, lacking, text)))
        blocks.append(_table(there, lacking, book, text))
    bad = sum(map(bool, lacking.values()))
    if bad:
        blocks.append(Paragraph(text.word("devices.paper.list.todo"), "strong"))
    signed = (text.word("devices.paper.list.checked_by"), text.word("devices.paper.list.checked_on"))
    return Sheet(
        f"DL-{today:%Y%m%d}-{len(kept):03}",
        text.word("devices.paper.list.title"),
        _answer(len(kept), bad, text),
        text.language,
        today,
        (*blocks, Signatures(signed)),
        _facts(today, len(every) - len(kept), text),
    )


def _answer(count: int, bad: int, text: Text) -> str:
    if not count:
        return text.word("devices.paper.list.empty")
    if bad:
        return text.word("devices.paper.list.incomplete", missing=bad, n=count)
    return text.word("devices.paper.list.complete", n=count)


def _facts(today: date, retired: int, text: Text) -> tuple[str, ...]:
    dated = text.word("devices.paper.list.dated", day=today)
    return (dated, text.word("devices.paper.list.retired", n=retired)) if retired else (dated,)


def _by_shop(devices: Sequence[Device], book: Book, text: Text) -> list[tuple[str, list[Device]]]:
    """Devices by their shop, in the order of the register; those of none come last."""
    groups: dict[int, list[Device]] = {one.id: [] for one in book.shops}
    elsewhere: list[Device] = []
    for one in devices:
        groups.get(one.shop or 0, elsewhere).append(one)
    named = [(shop.name, groups[shop.id]) for shop in book.shops if groups[shop.id]]
    return [*named, (text.word("devices.paper.list.no_shop"), elsewhere)] if elsewhere else named


def _whole_of(devices: Sequence[Device], lacking: dict[int, tuple[str, ...]], text: Text) -> str:
    bad = sum(bool(lacking[one.id]) for one in devices)
    if bad:
        return text.word("devices.paper.list.shop_incomplete", missing=bad, n=len(devices))
    return text.word("devices.paper.list.shop_complete")


def _table(devices: Sequence[Device], lacking: dict[int, tuple[str, ...]], book: Book, text: Text) -> Table:
    heads = tuple(Column(_head(name, text), wide=name in _WIDE) for name in _COLUMNS)
    return Table(heads, tuple(_row(one, lacking[one.id], book, text) for one in devices))


def _head(name: str, text: Text) -> str:
    own = f"devices.paper.list.{name}"
    return text.word(own if own in text else f"devices.paper.field.{name}")


def _row(one: Device, lacking: tuple[str, ...], book: Book, text: Text) -> tuple[str | Mark, ...]:
    missing = (
        Mark("triangle-alert", text.show(tuple(text.word(f"devices.pci.{code}") for code in lacking)), "danger")
        if lacking
        else Mark("check", text.word("devices.paper.list.whole"), "good")
    )
    kind = text.word(f"devices.kind.{one.kind}")
    return (
        one.name or kind,
        " ".join(filter(None, (one.make, one.model))) or (kind if one.kind in PAPER else "—"),
        place(one, book) or "—",
        one.serial or one.tusn or "—",
        one.tid or "—",
        text.word(f"devices.status.{one.status}"),
        missing,
    )


def place(one: Device, book: Book) -> str:
    """Where a device stands, within its shop where that is said elsewhere."""
    return book.whereabouts(None, one.counter, one.place) or book.place(one.shop, None)
