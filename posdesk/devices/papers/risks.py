"""How often each device is inspected, and why: the shop's own risk analysis of PCI DSS 9.5.1.2.1 on paper."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from posdesk.devices.model import IN_USE, Device, Risk
from posdesk.devices.papers.listed import place
from posdesk.devices.rules import risk
from posdesk.kit.sheet import Block, Column, Paragraph, Sheet, Signatures, Table
from posdesk.kit.text import Text
from posdesk.shop.model import Person
from posdesk.shop.service import Book

_COLUMNS: Final = ("name", "place", "because", "days", "reason", "by")
_WIDE: Final = frozenset({"name", "because", "reason"})


def compose(devices: Iterable[Device], risks: Iterable[Risk], book: Book, today: date, language: str) -> Sheet:
    """The analysis of every device in use; of those that have none it says so, and what holds for them."""
    text = Text(language)
    latest = {one.device: one for one in risks}
    used = [one for one in devices if one.status in IN_USE]
    missing = sum(one.id not in latest for one in used)
    if not used:
        answer = text.word("devices.paper.risk.none")
    elif missing:
        answer = text.word("devices.paper.risk.missing", n=missing, days=risk.USUAL)
    else:
        answer = text.word("devices.paper.risk.whole", n=len(used))
    columns = tuple(Column(text.word(f"devices.paper.risk.{name}"), wide=name in _WIDE) for name in _COLUMNS)
    rows = tuple(_row(one, latest.get(one.id), book, text) for one in used)
    blocks: list[Block] = [Table(columns, rows)] if rows else []
    steps = text.word("list.comma").join(
        text.word("devices.paper.risk.step", points=points, days=days) for points, days in reversed(risk.STEPS)
    )
    blocks.append(Paragraph(text.word("devices.paper.risk.how", steps=steps), "quiet"))
    blocks.append(Signatures((text.word("devices.paper.risk.by"), text.word("devices.paper.list.checked_on"))))
    return Sheet(
        f"DR-{today:%Y%m%d}", text.word("devices.paper.risk.title"), answer, text.language, today, tuple(blocks),
        (text.word("devices.paper.list.dated", day=today),),
    )  # fmt: skip


def _row(device: Device, one: Risk | None, book: Book, text: Text) -> tuple[str, ...]:
    name = device.name or device.tid or device.serial
    if one is None:
        days = str(device.every_days or risk.USUAL)
        return name, place(device, book), "–", days, text.word("devices.paper.risk.open"), ""
    because = text.word("list.comma").join(text.word(f"devices.risk.{answer}") for answer in one.answers) or "–"
    person = book.find(Person, one.person)
    who = text.word("list.comma").join(
        part for part in ("" if person is None else person.name, "" if one.on is None else one.on.isoformat()) if part
    )
    proposed = risk.days_for(one.answers)
    reason = one.why or ("" if proposed == one.days else text.word("devices.paper.risk.changed", days=proposed))
    return name, place(device, book), because, str(one.days), reason, who
