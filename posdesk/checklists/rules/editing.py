"""What a shop makes of a sheet: its own items, others hidden, another order. Each change is a new version."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from posdesk.checklists.model import Ask, Edition, Item, Kind, Section, Template
from posdesk.checklists.rules import templates
from posdesk.kit.errors import InputError

MOST: Final = 500
"""Items of one sheet: more would be no check any more, but a day's work."""
LONGEST: Final = 160
"""Characters of an item's words; beyond that it is two items."""
WHO: Final = ("O", "C", "B")
OWN: Final = "own"
ASKS: Final = (Ask.BOX, Ask.NUMBER, Ask.TEXT, Ask.PHOTO)
"""What an item of one's own may ask for."""
MOST_DAYS: Final = 366
_OWN: Final = re.compile(rf"{OWN}([1-9]\d*)")

Editable: Final = (Kind.MONTHLY, Kind.OPENING, Kind.CLOSING)
"""Sheets whose items a shop can change."""


class ItemsWrong(InputError):
    """Something that a sheet cannot ask; data: ``codes``, and ``n`` of items."""

    code = "items_wrong"


def effective(kind: Kind, edition: Edition | None) -> Template:
    """A sheet as it is asked by an edition; what the program has added since stands at the end of its section."""
    base = templates.template(kind)
    if edition is None:
        return base
    own = {item.id: item for section in base.sections for item in section.items}
    placed: dict[str, list[Item]] = {section.id: [] for section in base.sections}
    seen: set[str] = set()
    for section, name, hidden, text, who, every, ask in edition.items:
        if section not in placed or name in seen:
            continue
        if text:
            item = Item(name, who, every, Ask(ask), own=text, hidden=hidden)
        elif name in own:
            item = replace(own[name], hidden=hidden)
        else:
            continue
        seen.add(name)
        placed[section].append(item)
    sections = tuple(
        replace(section, items=(*placed[section.id], *(item for item in section.items if item.id not in seen)))
        for section in base.sections
    )
    return Template(kind, sections, f"{base.version}.{edition.number}")


def asked(template: Template) -> Template:
    """The same without what is hidden: what goes on paper."""
    sections = tuple(
        replace(section, items=tuple(item for item in section.items if not item.hidden))
        for section in template.sections
    )
    return replace(template, sections=tuple(one for one in sections if one.items or one.devices))


def told(sections: Iterable[Section]) -> tuple[tuple[str, str, bool, str, str, int, str], ...]:
    """Sections as an edition keeps them."""
    return tuple(
        (section.id, item.id, item.hidden, item.own, item.who, item.every, str(item.ask))
        for section in sections
        for item in section.items
    )


def fresh_id(sections: Iterable[Section], ever: Iterable[str] = ()) -> str:
    """A name for an item of one's own that none ever had: an old sheet's answers must not become another's."""
    names = [*ever, *(item.id for section in sections for item in section.items)]
    used = [int(found[1]) for name in names if (found := _OWN.fullmatch(name)) is not None]
    return f"{OWN}{max(used, default=0) + 1}"


def move(sections: Sequence[Section], item: str, by: int) -> tuple[Section, ...]:
    """Move an item up or down; at the edge of its section it goes into the next one."""
    places = [(n, m) for n, section in enumerate(sections) for m, one in enumerate(section.items) if one.id == item]
    if not places:
        return tuple(sections)
    at, place = places[0]
    lists = [list(section.items) for section in sections]
    one = lists[at].pop(place)
    target, spot = at, place + by
    if spot < 0 and at > 0:
        target, spot = at - 1, len(lists[at - 1])
    elif spot > len(lists[at]) and at + 1 < len(lists):
        target, spot = at + 1, 0
    lists[target].insert(max(0, min(spot, len(lists[target]))), one)
    return tuple(replace(section, items=tuple(items)) for section, items in zip(sections, lists, strict=True))


def wrong(sections: Sequence[Section]) -> tuple[str, ...]:
    """What is wrong in items that somebody typed, as codes."""
    items = [item for section in sections for item in section.items]
    found = []
    if len(items) > MOST:
        found.append("many")
    if len({item.id for item in items}) < len(items):
        found.append("twin")
    for item in items:
        if not item.own:
            continue
        if not item.own.strip() or len(item.own) > LONGEST:
            found.append("words")
        if item.who not in WHO:
            found.append("who")
        if not 1 <= item.every <= MOST_DAYS:
            found.append("every")
        if item.ask not in ASKS or not _OWN.fullmatch(item.id):
            found.append("ask")
    return tuple(dict.fromkeys(found))
