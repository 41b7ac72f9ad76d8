"""A file becomes a guide, or says in which line it is not one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final

from posdesk.guides.errors import GuideBroken
from posdesk.guides.model import (
    FIRST_LONGEST,
    Action,
    Block,
    Drawing,
    Guide,
    Line,
    Points,
    Role,
    Section,
    Words,
    words_of,
)
from posdesk.guides.rules.markup import MarkupRefused, Node, nodes
from posdesk.kit.text import LANGUAGES, Said, said

_GUIDE_ID: Final = re.compile(r"[A-Z][A-Z0-9-]{0,15}")
_ANCHOR: Final = re.compile(r"[a-z][a-z0-9-]{0,31}")
_ROWS: Final = re.compile(r"\d{1,3}(?: \d{1,3})*")
_FIELDS: Final = ("id", "title", "words", "reviewed")
_MOST_ACTIONS: Final = 3
_LONGEST_TITLE: Final = 80

DRAWINGS: Final = frozenset(
    {"skimmer", "overlay", "seal", "slip", "message", "call", "look", "clock", "code", "screenshot"}
)
"""What is drawn; ``resources/guides/drawings``."""


def read(text: str, language: str, file: str) -> Guide:
    """A guide from its text; raises :class:`GuideBroken`."""
    try:
        return _read(text.replace("\r\n", "\n"), language, file)
    except MarkupRefused as refused:
        raise _broken(file, refused.line, refused.expected) from refused


def read_file(path: Path, language: str) -> Guide:
    """A guide from its file; raises :class:`GuideBroken`."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise _broken(path.name, 0, "utf8") from error
    return read(text, language, path.name)


def _broken(file: str, line: int, expected: str) -> GuideBroken:
    where = said("guides.line", line=line) if line else ""
    return GuideBroken(file=file, where=where, expected=Said(f"guides.expected.{expected}"))


def gaps(guide: Guide) -> tuple[tuple[str, Role], ...]:
    """What topics lack of signs, steps and nevers."""
    return tuple((topic.id, role) for topic in guide.topics for role in Role if not topic.points(role))


def _read(text: str, language: str, file: str) -> Guide:
    if language not in LANGUAGES:
        raise MarkupRefused(0, "language")
    fields, body, start = _front(text)
    found = nodes(body, start)
    heading = next((place for place, node in enumerate(found) if node.kind != "p"), len(found))
    first, actions = _opening(found[:heading])
    guide = Guide(
        fields["id"],
        language,
        fields["title"],
        first,
        actions,
        _sections(found[heading:]),
        tuple(word for part in re.split("[,，、]", fields.get("words", "")) if (word := part.strip())),
        _day(fields.get("reviewed", "")),
    )
    if not _GUIDE_ID.fullmatch(guide.id):
        raise MarkupRefused(2, "id")
    if not guide.title or len(guide.title) > _LONGEST_TITLE:
        raise MarkupRefused(2, "title")
    if not guide.sections:
        raise MarkupRefused(0, "sections")
    return guide


def _front(text: str) -> tuple[dict[str, str], str, int]:
    """The lines between dashes, what comes after them, and the number of the line where that begins."""
    lines = text.lstrip("\ufeff").split("\n")
    if lines[0].strip() != "---" or "---" not in [line.strip() for line in lines[1:20]]:
        raise MarkupRefused(1, "front")
    end = next(place for place, line in enumerate(lines[1:], 1) if line.strip() == "---")
    fields: dict[str, str] = {}
    for number, line in enumerate(lines[1:end], 2):
        name, colon, value = line.partition(":")
        if not colon or name.strip() not in _FIELDS or name.strip() in fields or len(line) > FIRST_LONGEST * 4:
            raise MarkupRefused(number, "field")
        fields[name.strip()] = value.strip()
    for name in ("id", "title", "reviewed"):
        if not fields.get(name):
            raise MarkupRefused(1, name)
    return fields, "\n".join(lines[end + 1 :]), end + 2


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise MarkupRefused(1, "reviewed") from error


def _opening(found: Sequence[Node]) -> tuple[str, tuple[Action, ...]]:
    """The first screen, and the links that follow it."""
    words, actions = [], []
    for node in found:
        (line,) = node.lines
        linked = [span for span in line if span.link is not None]
        if linked and len(linked) == len([span for span in line if span.text.strip()]):
            actions += [Action(span.text.strip(), span.link) for span in linked if span.link is not None]
        elif actions or linked:
            raise MarkupRefused(0, "actions")
        else:
            words.append(words_of(line))
    first = " ".join(words)
    if not first or len(first) > FIRST_LONGEST:
        raise MarkupRefused(0, "first")
    if len(actions) > _MOST_ACTIONS:
        raise MarkupRefused(0, "actions")
    return first, tuple(actions)


def _sections(found: Sequence[Node]) -> tuple[Section, ...]:
    sections: list[Section] = []
    blocks: list[Block] = []
    part: Node | None = None
    for node in found:
        if node.kind == "h2":
            blocks, part = [], None
            sections.append(_section(node, {one.id for one in sections}))
            continue
        if not sections or node.kind in ("h1", "h4", "h5", "h6"):
            raise MarkupRefused(0, "heading")
        if node.kind == "h3":
            part = node
            continue
        blocks.append(_block(node, part))
        part = None
        sections[-1] = Section(sections[-1].id, sections[-1].title, sections[-1].rows, tuple(blocks))
    if any(not one.blocks for one in sections):
        raise MarkupRefused(0, "empty_section")
    return tuple(sections)


def _section(node: Node, known: set[str]) -> Section:
    title = words_of(node.lines[0])
    if not _ANCHOR.fullmatch(node.id) or node.id in known or not title or len(title) > _LONGEST_TITLE:
        raise MarkupRefused(0, "anchor")
    if node.rows and not _ROWS.fullmatch(node.rows):
        raise MarkupRefused(0, "rows")
    return Section(node.id, title, tuple(int(row) for row in node.rows.split()))


def _block(node: Node, part: Node | None) -> Block:
    lines: tuple[Line, ...] = node.lines
    if part is not None:
        roles = [Role(name) for name in part.classes if name in set(Role)]
        if node.kind not in ("ol", "ul") or len(roles) > 1:
            raise MarkupRefused(0, "list")
        return Points(lines, node.kind == "ol", roles[0] if roles else None, words_of(part.lines[0]))
    if node.kind in ("ol", "ul"):
        return Points(lines, node.kind == "ol")
    if node.kind == "img":
        if node.address not in DRAWINGS:
            raise MarkupRefused(0, "drawing")
        return Drawing(node.address, words_of(lines[0]))
    return Words(lines[0])
