"""Guides on paper: one, or all of them as a booklet whose first page says which to open when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final

from posdesk.guides.model import Drawing, Guide, Points, Role, Section, Words, words_of
from posdesk.guides.service import Origin, drawing
from posdesk.kit.sheet import (
    Block,
    Bullets,
    Column,
    Heading,
    Illustration,
    Paragraph,
    Sheet,
    Table,
)
from posdesk.kit.text import Text

_SOURCES: Final = "sources"
MARK: Final = "#c00000"
"""What a drawing points at; on paper it is black as all the rest, and stands out by its shape."""


def compose(guide: Guide, today: date, origin: Origin | None = None) -> Sheet:
    """A guide as a sheet."""
    text = Text(guide.language)
    facts = [text.word("guides.paper.reviewed", day=guide.reviewed)]
    if origin is not None:
        facts.append(text.word("guides.paper.origin", pack=origin.pack, version=origin.version, signer=origin.signer))
    if guide.actions:
        # A paper leads nowhere: a few words say where the program helps.
        told = text.word("list.semicolon").join(action.words for action in guide.actions)
        facts.append(text.word("guides.paper.actions", what=told))
    blocks = [block for section in guide.sections for block in _section(section)]
    return Sheet(
        f"{guide.id}-{guide.reviewed:%Y%m%d}", guide.title, guide.first, guide.language, today, tuple(blocks),
        tuple(facts), tight=True,
    )  # fmt: skip


def booklet(guides: Sequence[Guide], today: date, language: str, origins: dict[str, Origin]) -> Iterator[Sheet]:
    """A page that says which guide is for what, and then each of them."""
    text = Text(language)
    table = Table(
        (Column(""), Column(text.word("guides.paper.guide")), Column(text.word("guides.paper.first"), wide=True)),
        tuple((guide.id, guide.title, guide.first) for guide in guides),
    )
    yield Sheet(
        f"GB-{today:%Y%m%d}", text.word("guides.paper.booklet"), text.word("guides.paper.answer", n=len(guides)),
        text.language, today, (table,), (text.word("guides.paper.printed", day=today),),
    )  # fmt: skip
    for guide in guides:
        yield compose(guide, today, origins.get(guide.id))


def _section(section: Section) -> Iterable[Block]:
    yield Heading(section.title)
    for block in section.blocks:
        if isinstance(block, Words):
            yield Paragraph(words_of(block.line))
        elif isinstance(block, Drawing):
            yield Illustration(block.caption, drawing(block.name).replace(MARK, "#000000"))
        elif section.id == _SOURCES:
            yield Bullets(tuple(map(words_of, block.items)), look="quiet")
        else:
            yield _points(block)


def _points(block: Points) -> Bullets:
    items = tuple(map(words_of, block.items))
    if block.role is Role.NEVER:
        return Bullets(items, block.title, "never")
    if block.role is Role.SIGNS:
        return Bullets(items, block.title, "signs")
    return Bullets(items, block.title, "numbered" if block.numbered else "plain")
