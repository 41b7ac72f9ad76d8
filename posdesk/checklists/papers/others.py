"""The other sheets: acceptance, the days of a month, emergency numbers, the training record, the visitors' log."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final

from posdesk.checklists.model import WRITTEN, Block, Form, Grid, Kind, Printout, Reason, Row
from posdesk.checklists.papers.compose import Wanted, Writer, monthly, shop_name
from posdesk.checklists.rules.numbering import first_day, last_day
from posdesk.devices import service as inventory
from posdesk.devices.model import Device, Look
from posdesk.devices.model import Kind as DeviceKind
from posdesk.kit.text import Said, said
from posdesk.shop.model import Person, Provider, Role
from posdesk.shop.service import TOPICS, TRAINED_FOR

_EMPTY_PEOPLE: Final = 4
_EMPTY_VISITS: Final = {False: 14, True: 9}
"""And in large print."""
_EMPTY_NUMBERS: Final = 2
_ON_A_SHEET: Final = 6
"""Subjects of the training record side by side; the others stand in a second table."""


def compose(wanted: Wanted, device: Device | None = None) -> Printout:
    """Any sheet; ``device`` is whose acceptance it is, where it is in the inventory already."""
    if wanted.kind is Kind.MONTHLY:
        return monthly(wanted)
    if wanted.kind is Kind.ACCEPTANCE:
        return _acceptance(wanted, device)
    makers: Mapping[Kind, Callable[[Wanted], Printout]] = {
        Kind.OPENING: _by_day, Kind.CLOSING: _by_day, Kind.CONTACTS: _contacts, Kind.TRAINING: _training,
        Kind.VISITORS: _visitors,
    }  # fmt: skip
    return makers[wanted.kind](wanted)


def _sheet(wanted: Wanted, write: Writer, **parts: Any) -> Printout:
    own: dict[str, Any] = {
        "period": write.word("checklists.paper.month", month=first_day(wanted.known.month)), "signs": (), **parts,
    }  # fmt: skip
    return Printout(
        wanted.number, wanted.kind, wanted.known.month, shop_name(wanted), wanted.template.version,
        wanted.choices.languages, wanted.choices.paper, wanted.choices.large, wanted.known.today, write.title,
        write.lead, **own,
    )  # fmt: skip


def _acceptance(wanted: Wanted, device: Device | None) -> Printout:
    """The checks of a new device, to be ticked where it is unpacked."""
    write = Writer(wanted.kind, wanted.choices.languages)
    kind = DeviceKind.SMART_POS if device is None else device.kind
    every = inventory.checks_of(kind)
    blocks = []
    for part in dict.fromkeys(item.part for item in every):
        rows = tuple(
            Row(
                f"check{item.number}",
                write.word(f"devices.check.{item.number}"),
                str(item.number),
                starred=item.starred,
            )
            for item in every
            if item.part == part
        )
        blocks.append(Block(part, write.word(f"devices.part.{part}"), rows, three=False))
    heads = (write.word("checklists.paper.where"), write.word("checklists.paper.read"))
    known = {"name": "" if device is None else device.name, "tid": "" if device is None else device.tid}
    lines = tuple(("\n".join(write.word(f"checklists.paper.accepted.{name}")), known.get(name, "")) for name in WRITTEN)
    # First of all: the number on the device says whose sheet it is.
    form = Form("written", write.word("checklists.paper.written"), heads, (4, 7), lines, after="lead")
    signs = (write.word("checklists.paper.sign.receiver"), write.word("checklists.paper.sign.approver"))
    name = () if device is None else (device.name or device.tid,)
    return _sheet(wanted, write, blocks=tuple(blocks), forms=(form,), signs=signs, period=name,
                  legend=write.word("checklists.paper.starred"), device=0 if device is None else device.id)  # fmt: skip


def _by_day(wanted: Wanted) -> Printout:
    """Lines by the days of a month: what is done before opening, or when the shop closes."""
    write = Writer(wanted.kind, wanted.choices.languages)
    rows: list[Row] = []
    reasons: list[Reason] = []
    for section in wanted.template.sections:
        for item in section.items:
            text, why = write.item(item, "text"), write.item(item, "why")
            rows.append(Row(item.id, text, "", item.who, ask=item.ask, why=why))
            if why:
                reasons.append(Reason(text, write.word("checklists.paper.days", n=item.every), why))
        if section.devices:
            rows += _daily(wanted, write)
    end = last_day(wanted.known.month)
    grid = Grid(
        write.section(wanted.template.sections[0].id), tuple(rows), end.day, write.more("last"), _closed(wanted)
    )
    return _sheet(wanted, write, grid=grid, reasons=tuple(reasons) if wanted.choices.reasons else ())


def _daily(wanted: Wanted, write: Writer) -> list[Row]:
    """What the inventory asks of each device every day, each line once."""
    kinds = {device.kind for device in wanted.known.devices} or {DeviceKind.POS}
    codes = dict.fromkeys(code for kind in sorted(kinds) for code in inventory.lines_of(kind, Look.DAILY))
    daily = [code for code in inventory.lines_of(DeviceKind.POS, Look.DAILY) if code in codes]
    others = [code for code in codes if code not in daily]
    return [Row(code, write.word(f"devices.item.{code}"), "", "C") for code in (*daily, *others)]


def _closed(wanted: Wanted) -> tuple[int, ...]:
    """Days of the month on which the shop is closed, by the week's rhythm or as somebody said."""
    shop, begin, end = wanted.known.shop, first_day(wanted.known.month), last_day(wanted.known.month)
    if shop is None:
        return ()
    days = [date(begin.year, begin.month, day) for day in range(1, end.day + 1)]
    stretches = [tuple(map(date.fromisoformat, (*one.split("/"), one.split("/")[0])[:2])) for one in shop.closed]
    week = shop.hours if any(shop.hours) else ()
    return tuple(
        day.day
        for day in days
        if any(min(one) <= day <= max(one) for one in stretches) or (len(week) == 7 and not week[day.weekday()])
    )


def _contacts(wanted: Wanted) -> Printout:
    """Numbers to call in an emergency: own providers as they were verified, official places, the shop's people."""
    write = Writer(wanted.kind, wanted.choices.languages)
    book, words = wanted.known.book, write.words[0].more
    heads = tuple(
        tuple(dict.fromkeys(str(one.more["heads"][place]) for one in write.words))
        for place in range(len(words["heads"]))
    )
    own = [_number(book.find(Provider, one.provider), one, write) for one in book.dialled()]
    dialled = {one.provider for one in book.dialled()}
    own += [
        (one.name, one.hotline, "", str(words["unverified"]))
        for one in book.providers
        if one.hotline and one.id not in dialled
    ]
    official = tuple((one["who"], one["number"], one["when"], "") for one in words["line"])
    owners = [one for one in book.here(wanted.known.today) if one.role is Role.OWNER and one.phone]
    people = tuple((one.name, one.phone, str(words["owner"]), "") for one in owners)
    widths = (6, 5, 7, 4)
    forms = (
        Form("own", write.more("own"), heads, widths, tuple(own), _EMPTY_NUMBERS),
        Form("official", write.more("official"), heads, widths, official, 1, note=write.more("note")),
        Form("people", write.more("people"), heads, widths, people, 1),
    )
    return _sheet(wanted, write, forms=forms)


def _number(provider: Provider | None, one: Any, write: Writer) -> tuple[str, str, str, str]:
    name = " · ".join(filter(None, (provider.name if provider is not None else "", one.name)))
    how = write.word(f"shop.verified.{one.verified}")[0]
    day = "" if one.verified_on is None else one.verified_on.isoformat()
    return name, one.phone, one.role or one.note, " ".join(filter(None, (how, day)))


def _training(wanted: Wanted) -> Printout:
    """Who was taught what: known days are printed, empty cells are signed."""
    write = Writer(wanted.kind, wanted.choices.languages)
    book, today, shop = wanted.known.book, wanted.known.today, wanted.known.shop
    people = [one for one in book.here(today) if shop is None or one.shop in (shop.id, None)]
    forms = []
    for start in range(0, len(TOPICS), _ON_A_SHEET):
        topics = TOPICS[start : start + _ON_A_SHEET]
        heads = (_head(write), *(write.word(f"shop.topic.{topic}") for topic in topics))
        lines = tuple(_learner(one, topics, book.taught(one), write) for one in people)
        last = start + _ON_A_SHEET >= len(TOPICS)
        note = write.more("note") if last else ()
        forms.append(Form(f"topics{start}", ("",), heads, (5, *(3,) * len(topics)), lines, _EMPTY_PEOPLE, note=note))
    return _sheet(wanted, write, forms=tuple(forms))


def _head(write: Writer) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(one.more["heads"][0]) for one in write.words))


def _learner(one: Person, topics: tuple[str, ...], taught: Mapping[str, date], write: Writer) -> tuple[str, ...]:
    role: Said = said(f"shop.role.{one.role}")
    cells = [
        taught[topic].isoformat() if topic in taught else "" if topic in TRAINED_FOR[one.role] else "–"
        for topic in topics
    ]
    return (f"{one.name} · {write.say(role)[0]}", *cells)


def _visitors(wanted: Wanted) -> Printout:
    """A log of who came to the terminals; those of the month that are known stand in it already."""
    write = Writer(wanted.kind, wanted.choices.languages)
    words = write.words
    heads = tuple(
        tuple(dict.fromkeys(str(one.more["heads"][place]) for one in words))
        for place in range(len(words[0].more["heads"]))
    )
    form = Form(
        "visits",
        ("",),
        heads,
        (5, 7, 4, 4, 5, 7, 8, 4),
        (),
        _EMPTY_VISITS[wanted.choices.large],
        note=write.more("note"),
    )
    return _sheet(wanted, write, forms=(form,))
