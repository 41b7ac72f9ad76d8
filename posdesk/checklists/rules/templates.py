"""The sheets as the program brings them: what is asked stands in one file a sheet, its words in one a language."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from posdesk.checklists.model import Ask, Item, Kind, Section, Template
from posdesk.kit.resources import resource


@dataclass(frozen=True, slots=True)
class ItemWords:
    """The words of one item in one language."""

    text: str
    ref: str = ""
    why: str = ""
    blank: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a sheet in one language; ``more`` is what only this kind of sheet has."""

    title: str
    lead: str
    sections: Mapping[str, str] = field(default_factory=dict)
    items: Mapping[str, ItemWords] = field(default_factory=dict)
    more: Mapping[str, Any] = field(default_factory=dict)


@cache
def template(kind: Kind) -> Template:
    """A sheet as the program asks it."""
    told = tomllib.loads(resource("checklists", f"{kind}.toml").read_text(encoding="utf-8"))
    return Template(kind, tuple(_section(one) for one in told.get("section", ())), str(told["version"]))


def _section(told: Mapping[str, Any]) -> Section:
    items = tuple(
        Item(
            one["id"], one["who"], one["every"], Ask(one.get("ask", Ask.BOX)), one.get("fact", ""), one.get("room", "")
        )
        for one in told.get("items", ())
    )
    return Section(told["id"], items, told.get("devices", False))


@cache
def words(kind: Kind, language: str) -> Words:
    """What a sheet says in a language."""
    told = tomllib.loads(resource("checklists", language, f"{kind}.toml").read_text(encoding="utf-8"))
    items = {name: ItemWords(**one) for name, one in told.pop("item", {}).items()}
    return Words(told.pop("title"), told.pop("lead"), told.pop("section", {}), items, told)
