"""The lines of a sheet in the language of whoever reads of them; the sheet itself keeps the words it was printed in."""

from __future__ import annotations

from posdesk.checklists.model import Block, Kind, Printout, Row
from posdesk.checklists.rules import results, templates
from posdesk.kit.text import LANGUAGES, Said, Spoken, Text, said

Named = Said | Spoken | str
"""Words that are said in any language, or that somebody typed."""


def line(printout: Printout, key: str) -> Named:
    """A line by its block and its name, with its device where it is of one; where it is on no sheet, the key."""
    for block, row in results.lines(printout):
        if f"{block.key}/{row.id}" == key:
            words = item(printout.kind, block, row)
            return words if block.machine is None else said("checklists.line", name=block.machine.name, what=words)
    return key


def item(kind: Kind, block: Block, row: Row) -> Named:
    """What a line asks; an item of the shop's own, or one that the program asks no more, as it was printed."""
    if block.machine is not None:
        return _of_inventory(f"devices.item.{row.id}", row)
    if kind is Kind.ACCEPTANCE:
        return _of_inventory(f"devices.check.{row.id.removeprefix('check')}", row)
    told = [(language, templates.words(kind, language).items.get(row.id)) for language in LANGUAGES]
    words = tuple((language, one.text) for language, one in told if one is not None)
    return Spoken(words) if len(words) == len(LANGUAGES) else row.words[0]


def _of_inventory(key: str, row: Row) -> Named:
    return said(key) if key in Text(LANGUAGES[0]) else row.words[0]
