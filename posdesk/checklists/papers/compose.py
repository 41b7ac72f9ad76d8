"""What stands on each sheet, word for word: items and devices, and beside them what the program knows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from posdesk.checklists.model import (
    Ask,
    Block,
    Form,
    Item,
    Kind,
    Machine,
    Paper,
    Printout,
    Reason,
    Row,
    Section,
    Template,
)
from posdesk.checklists.rules import facts, numbering, results, templates
from posdesk.devices import service as inventory
from posdesk.devices.model import Device, Inspection, Look, Risk
from posdesk.kit.text import Said, Text, said
from posdesk.shop.model import Person

TAIL: Final = 6
"""Signs of a serial number that are printed."""
_FOUND: Final = 3
"""Empty lines for devices that were found and are not listed."""
_OWNERS: Final = frozenset({"versions", "unknown_apps", "network", "lifecycle"})
"""Lines of a device that its owner looks at, and not whoever is at the till."""
_ASKS: Final[Mapping[str, Ask]] = {
    "serial": Ask.SERIAL, "content": Ask.CODE, "cables": Ask.NUMBER, "photos": Ask.PHOTO,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Choices:
    """How a sheet is printed."""

    paper: Paper = Paper.A4
    large: bool = False
    languages: tuple[str, ...] = ("zh_CN",)
    reasons: bool = False


@dataclass(frozen=True, slots=True)
class Inventory:
    """What is known of the devices beside themselves, by device."""

    last: Mapping[int, Inspection] = field(default_factory=dict)
    seals: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    photos: Mapping[int, int] = field(default_factory=dict)
    """The attachment that shows each from its front."""
    risks: Mapping[int, Risk] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A sheet to be put together."""

    number: str
    kind: Kind
    known: facts.Known
    template: Template
    choices: Choices
    inventory: Inventory = field(default_factory=Inventory)
    well: Mapping[tuple[str, str], date] = field(default_factory=dict)
    """When each line was well last."""


class Writer:
    """Words in all the languages of one sheet."""

    def __init__(self, kind: Kind, languages: Sequence[str]) -> None:
        self.texts = tuple(Text(language) for language in languages)
        self.words = tuple(templates.words(kind, text.language) for text in self.texts)

    def say(self, what: Said) -> tuple[str, ...]:
        """A sentence in each language; once where they are the same."""
        return _once(tuple(text.say(what) for text in self.texts))

    def word(self, key: str, **args: object) -> tuple[str, ...]:
        """Words by their key."""
        return self.say(said(key, **args))

    def item(self, one: Item, part: str) -> tuple[str, ...]:
        """What an item says; one of the shop's own says it in the words that were typed."""
        if one.own:
            return () if part == "blank" and one.ask in (Ask.BOX, Ask.PHOTO) else self._of_own(one, part)
        told = tuple(str(getattr(words.items[one.id], part)) for words in self.words)
        return _once(told) if any(told) else ()

    def _of_own(self, one: Item, part: str) -> tuple[str, ...]:
        if part == "text":
            return (one.own,)
        return (
            self.word(f"checklists.paper.own_{part}_{one.ask}")
            if part == "blank"
            else self.word("checklists.paper.own_why")
        )

    @property
    def title(self) -> tuple[str, ...]:
        """The name of the sheet."""
        return _once(tuple(words.title for words in self.words))

    @property
    def lead(self) -> tuple[str, ...]:
        """How it is filled in."""
        return _once(tuple(words.lead for words in self.words))

    def section(self, name: str) -> tuple[str, ...]:
        """The heading of a section."""
        return _once(tuple(words.sections[name] for words in self.words))

    def more(self, name: str) -> tuple[str, ...]:
        """Something that only this sheet has."""
        return _once(tuple(str(words.more[name]) for words in self.words))


def _once(told: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(told))


def monthly(wanted: Wanted) -> Printout:
    """The monthly check: its sections, in the first of them every device of the shop."""
    write = Writer(wanted.kind, wanted.choices.languages)
    told = facts.facts(wanted.known)
    blocks: list[Block] = []
    reasons: list[Reason] = []
    for section in wanted.template.sections:
        blocks.append(_section(section, wanted, told, write, reasons))
        if section.devices:
            for device in wanted.known.devices:
                blocks.append(machine(device, wanted, write))
                reasons.append(_reason_of(device, wanted, write))
    last = next((one for one in reversed(blocks) if one.machine is not None), blocks[0])
    if _is_crowded(wanted.choices):
        # No device fits below where they are counted: what was found besides does.
        last = blocks[0]
    return Printout(
        wanted.number, wanted.kind, wanted.known.month, shop_name(wanted), wanted.template.version,
        wanted.choices.languages, wanted.choices.paper, wanted.choices.large, wanted.known.today, write.title,
        write.lead, write.word("checklists.paper.month", month=numbering.first_day(wanted.known.month)),
        write.word("checklists.paper.legend"), tuple(blocks), (_found(write, last.key),), None,
        signatures(wanted, write),
        tuple(reasons) if wanted.choices.reasons else (),
    )  # fmt: skip


def _is_crowded(choices: Choices) -> bool:
    """Whether a device fills a page, so that none stands on the first: in large print, but for Chinese alone on A4."""
    chinese = len(choices.languages) == 1 and choices.languages[0].startswith("zh")
    return choices.large and not (chinese and choices.paper is Paper.A4)


def shop_name(wanted: Wanted) -> str:
    """The shop's name; empty where none is in the register."""
    return wanted.known.shop.name if wanted.known.shop is not None else ""


def _section(section: Section, wanted: Wanted, told: Mapping[str, Said], write: Writer, reasons: list[Reason]) -> Block:
    letter = f"{section.id}  " if len(section.id) == 1 else ""
    heads = write.section(section.id)
    title = (letter + heads[0], *heads[1:])
    rows = []
    for nth, item in enumerate(section.items, 1):
        well = wanted.well.get((section.id, item.id))
        rests = results.rests(item.every, well, numbering.last_day(wanted.known.month))
        known = write.say(told[item.fact]) if item.fact in told else ()
        if rests and well is not None:
            again = results.next_due(item.every, well)
            known = write.word("checklists.paper.rests", well=well, again=again)
        text, why = write.item(item, "text"), write.item(item, "why")
        rows.append(Row(
            item.id, text, f"{section.id if letter else ''}{nth}", item.who, _ref(item, write), item.ask,
            write.item(item, "blank"), known, why, rests, item.room,
        ))  # fmt: skip
        if why:
            reasons.append(Reason(text, write.word("checklists.paper.days", n=item.every), why))
    return Block(section.id, title, tuple(rows))


def _ref(item: Item, write: Writer) -> str:
    """Where a standard asks for it; of the shop's own items nothing does."""
    found = () if item.own else write.item(item, "ref")
    return found[0] if found else ""


def machine(device: Device, wanted: Wanted, write: Writer) -> Block:
    """A device and its lines."""
    lines = [_line(code, write) for code in inventory.lines_of(device.kind, Look.MONTHLY)]
    book = wanted.known.book
    custodian = book.find(Person, device.custodian)
    last = wanted.inventory.last.get(device.id)
    place = book.whereabouts(None, device.counter, device.place)
    cables = "" if device.cables is None else str(device.cables)
    if cables and device.cable_colours:
        cables = write.word("devices.paper.sheet.cables_of", n=device.cables, colours=device.cable_colours)[0]
    kind = write.word(f"devices.kind.{device.kind}")
    before = write.word("checklists.paper.never_inspected")
    if last is not None and last.at is not None:
        outcome = said(f"devices.outcome.{last.outcome}")
        before = write.word("checklists.paper.inspected", day=last.at.date(), outcome=outcome)
    about = Machine(
        device.id, device.name or device.tid or kind[0], kind, device.tid, place,
        "" if custodian is None else custodian.name, wanted.inventory.seals.get(device.id, ()), cables, device.firmware,
        before, tail(device), wanted.inventory.photos.get(device.id, 0),
    )  # fmt: skip
    return Block(f"device:{device.id}", (about.name,), tuple(lines), about)


def tail(device: Device) -> str:
    """The end of a serial number; of a short one less, so that the sheet never shows all of it."""
    plain = "".join(device.serial.split())
    return plain[-min(TAIL, max(0, len(plain) - 2)) :] if len(plain) > 2 else ""


def _line(code: str, write: Writer) -> Row:
    ask = _ASKS.get(code, Ask.BOX)
    blank = write.word("checklists.paper.counted") if ask is Ask.NUMBER else ()
    key = f"checklists.ref.{code}"
    ref = write.word(key)[0] if key in write.texts[0] else ""
    return Row(code, write.word(f"devices.item.{code}"), "", "O" if code in _OWNERS else "C", ref, ask, blank)


def _reason_of(device: Device, wanted: Wanted, write: Writer) -> Reason:
    risk = wanted.inventory.risks.get(device.id)
    every = device.every_days or inventory.USUAL_DAYS
    name = (device.name or device.tid or device.serial[-TAIL:],)
    days = write.word("checklists.paper.days", n=every)
    if risk is None:
        return Reason(name, days, write.word("checklists.paper.no_risk"))
    answers = tuple(said(f"devices.risk.{answer}") for answer in risk.answers)
    why = (risk.why,) if risk.why else write.word("checklists.paper.risk", answers=answers) if answers else ()
    return Reason(name, days, why or write.word("checklists.paper.risk_none"))


def _found(write: Writer, after: str) -> Form:
    heads = tuple(write.word(f"checklists.paper.found.{name}") for name in ("what", "serial", "where", "who"))
    return Form(
        "found", write.word("checklists.paper.found.title"), heads, (4, 4, 3, 3), (), _FOUND, after,
        write.word("checklists.paper.found.note"),
    )  # fmt: skip


def signatures(wanted: Wanted, write: Writer) -> tuple[tuple[str, ...], ...]:
    """Lines for inspector and owner."""
    return write.word("checklists.paper.sign.inspector"), write.word("checklists.paper.sign.owner")
