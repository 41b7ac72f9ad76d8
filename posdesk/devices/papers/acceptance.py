"""The record of an acceptance: every check with its answer, and two lines to sign on.

Of the serial number it has the last six signs, of an account the last four: the paper lies about in a shop.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from posdesk.devices.model import Acceptance, Check, Device, Outcome, Result, Status
from posdesk.devices.rules import checks
from posdesk.devices.rules.binding import Compared, Contract, compare, contract
from posdesk.kit.money import Money
from posdesk.kit.sheet import Block, Cell, Column, ColumnKind, Heading, Mark, Paragraph, Sheet, Signatures, Table, Tone
from posdesk.kit.text import Text

LAST: Final = 6
"""Signs of a serial number that are printed."""

MARKS: Final[Mapping[Result, tuple[str, Tone]]] = {
    Result.OPEN: ("circle-dashed", "quiet"),
    Result.OK: ("check-circle", "good"),
    Result.FAULT: ("circle-x", "danger"),
    Result.NOT_APPLICABLE: ("minus", "notice"),
}

_BOUND: Final[tuple[tuple[str, ColumnKind, bool], ...]] = (
    ("element", "text", False), ("told", "text", True), ("seen", "text", True), ("result", "status", False),
)  # fmt: skip
COMPARED: Final[Mapping[Compared, tuple[str, Tone]]] = {
    Compared.SAME: ("check-circle", "good"),
    Compared.DIFFERS: ("circle-x", "danger"),
    Compared.UNSEEN: ("circle-dashed", "quiet"),
    Compared.UNKNOWN: ("file-question", "quiet"),
}


@dataclass(frozen=True, slots=True)
class Record:
    """All that the paper tells; ``people`` are names by number, ``photos`` how many pictures a check has.

    ``told`` is what contract and register say of the five elements.
    """

    device: Device
    acceptance: Acceptance
    checks: Sequence[Check]
    today: date
    place: str = ""
    provider: str = ""
    people: Mapping[int, str] = field(default_factory=dict)
    photos: Mapping[int, int] = field(default_factory=dict)
    told: Contract = field(default_factory=Contract)


def number(record: Record) -> str:
    """The sheet's id."""
    day = record.acceptance.begun or record.today
    return f"PA-{day:%Y%m}-{record.device.id:03d}-{record.acceptance.id:03d}"


def compose(record: Record, text: Text) -> Sheet:
    """The pages."""
    known = checks.results(record.checks)
    blocks: list[Block] = []
    items = checks.items_for(record.device.kind)
    columns = (
        Column(text.word("acceptance.column.number"), "number"),
        Column(text.word("acceptance.column.check"), wide=True),
        Column(text.word("acceptance.column.result"), "status"),
        Column(text.word("acceptance.column.note"), wide=True),
        Column(text.word("acceptance.column.by")),
    )
    for part in dict.fromkeys(item.part for item in items):
        rows = tuple(_row(item, known.get(item.number), record, text) for item in items if item.part == part)
        blocks += [Heading(text.word(f"devices.part.{part}")), Table(columns, rows)]
        if part == "binding":
            blocks += _binding(record, text)
    blocks.append(Paragraph(text.word("acceptance.starred"), "quiet"))
    blocks.append(Heading(text.word("acceptance.agreed")))
    blocks.append(Paragraph(_serials(record, text)))
    if record.acceptance.test_amount is not None:
        blocks.append(Paragraph(_sale(record.acceptance, text)))
    if record.acceptance.note:
        blocks.append(Paragraph(record.acceptance.note, "strong"))
    blocks.append(Signatures(tuple(_sign(who, record, text) for who in ("receiver", "approver"))))
    return Sheet(
        id=number(record),
        title=text.word("acceptance.title"),
        answer=_answer(record, text),
        language=text.language,
        dated=record.acceptance.finished or record.today,
        blocks=tuple(blocks),
        facts=tuple(fact for fact in _facts(record, text) if fact),
        note=text.word("acceptance.made_by"),
    )


def _row(item: checks.Item, check: Check | None, record: Record, text: Text) -> tuple[Cell, ...]:
    result = check.result if check is not None else Result.OPEN
    icon, tone = MARKS[result]
    told = [check.instead, check.note] if check is not None else []
    if check is not None and check.sheet:
        told.append(text.word("acceptance.on_paper", sheet=check.sheet))
    if record.photos.get(item.number):
        told.append(text.word("acceptance.photos", n=record.photos[item.number]))
    by = []
    if check is not None and result is not Result.OPEN:
        by = [record.people.get(check.person or 0, ""), check.on.isoformat() if check.on else ""]
    return (
        f"{item.number}{'*' if item.starred else ''}",
        text.word(f"devices.check.{item.number}"),
        Mark(icon, text.word(f"devices.result.{result}"), tone),
        " · ".join(part for part in told if part),
        " ".join(part for part in by if part),
    )


def _binding(record: Record, text: Text) -> tuple[Block, ...]:
    """Each of the five elements as contract and register have it, as it was seen, and whether the two are equal."""
    seen = contract(record.acceptance.seen)
    stand = compare(record.told, seen)
    columns = tuple(Column(text.word(f"acceptance.bound.{name}"), kind, wide=wide) for name, kind, wide in _BOUND)
    rows = tuple(
        (
            text.word(f"acceptance.element.{name}"),
            _element(name, record.told),
            _element(name, seen),
            Mark(COMPARED[state][0], text.word(f"acceptance.compared.{state}"), COMPARED[state][1]),
        )
        for name, state in stand.items()
    )
    differing = tuple(text.word(f"acceptance.element.{name}") for name in stand if stand[name] is Compared.DIFFERS)
    same = all(state is Compared.SAME for state in stand.values())
    if differing:
        said = Paragraph(text.word("acceptance.bound.differ", elements=differing), "strong")
    else:
        said = Paragraph(text.word("acceptance.bound.same" if same else "acceptance.bound.open"))
    return said, Table(columns, rows)


def _element(name: str, one: Contract) -> str:
    value: str = getattr(one, name)
    return f"*{value}" if value and name == "account" else value or "—"


def _answer(record: Record, text: Text) -> str:
    name = record.device.name or record.device.model or text.word(f"devices.kind.{record.device.kind}")
    outcome = record.acceptance.outcome
    if outcome is Outcome.PASSED and record.device.status is Status.TRIAL:
        return text.word("acceptance.answer.trial", name=name)
    return text.word(f"acceptance.answer.{outcome}", name=name)


def _facts(record: Record, text: Text) -> list[str]:
    device, one = record.device, record.acceptance
    make = " ".join(part for part in (device.make, device.model) if part)
    serial = checks.plain(one.body or device.serial)[-LAST:]
    return [
        " · ".join(part for part in (text.word(f"devices.kind.{device.kind}"), make) if part),
        text.word("acceptance.fact.serial", serial=f"…{serial}") if serial else "",
        text.word("acceptance.fact.tid", tid=device.tid) if device.tid else "",
        record.place,
        record.provider,
        text.word("acceptance.fact.begun", day=one.begun) if one.begun else "",
        text.word("acceptance.fact.finished", day=one.finished) if one.finished else "",
    ]


def _serials(record: Record, text: Text) -> str:
    differing = checks.serials_agree(record.device, record.acceptance)
    if "body" in differing:
        return text.word("acceptance.serials.unread")
    if differing:
        where = tuple(text.word(f"acceptance.where.{one}") for one in differing)
        return text.word("acceptance.serials.differ", where=where)
    return text.word("acceptance.serials.same")


def _sale(one: Acceptance, text: Text) -> str:
    amount = Money(one.test_amount or 0, one.test_currency or None)
    day = one.test_on.isoformat() if one.test_on else "—"
    sale = text.word("acceptance.sale", amount=amount, day=day, reference=one.test_reference or "—")
    if one.money_seen is None:
        money = text.word("acceptance.money_open")
    else:
        money = text.word("acceptance.money_seen", day=one.money_seen)
    return text.word("acceptance.sale_then_money", sale=sale, money=money)


def _sign(who: str, record: Record, text: Text) -> str:
    name = record.people.get(getattr(record.acceptance, who) or 0, "")
    role = text.word(f"acceptance.sign.{who}")
    return text.word("acceptance.signed", role=role, name=name) if name else role
