"""Marked-up text as a tree that holds nothing but words, lists, headings and links of our own.

Guides of strangers come through here. Nothing that the markdown package writes out is used: its tree is read, by the
names of what may be in it, and everything else becomes the words that it is. HTML stays text.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from posdesk.guides.model import Line, Span
from posdesk.kit.links import Link, LinkBroken, parse

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

ADDRESS: Final = "posdesk:"
DRAWING: Final = "posdesk:drawing/"
_STRONG: Final = frozenset({"strong", "em"})

ROOMS: Final = frozenset(
    {"today", "reconcile", "devices", "shop", "guides", "case", "cases", "checklists", "passwords", "watch"}
)
"""Rooms that a guide may lead to."""

LONGEST: Final = 40_000
"""Characters of a guide; the longest of ours has an eighth of it."""
LONGEST_LINE: Final = 1_200
_MOST_MARKS: Final = 40
_MOST_MARKS_IN_ALL: Final = 500
"""Marks of emphasis and links in one line, and in a guide: what the package spends grows faster than their number."""

_BLOCKS: Final = frozenset({"empty", "hashheader", "olist", "ulist", "paragraph"})
_INLINE: Final = frozenset({"escape", "link", "image_link", "em_strong"})
_MARKS: Final = re.compile(r"[*_\[\]()!\\]")
_INVISIBLE: Final = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]"
)
"""What nobody sees, and what turns the direction of writing: none of it has a place in a guide."""


class MarkupRefused(ValueError):
    """The text is not what a guide is made of; the number of its line, and a code of what was expected."""

    def __init__(self, line: int, expected: str) -> None:
        super().__init__(expected)
        self.line, self.expected = line, expected


@dataclass(frozen=True, slots=True)
class Node:
    """A heading, a paragraph, a list or a drawing, with what was said of it in braces."""

    kind: str
    """``h2``, ``h3``, ``p``, ``ol``, ``ul`` or ``img``."""
    lines: tuple[Line, ...]
    id: str = ""
    classes: tuple[str, ...] = ()
    rows: str = ""
    address: str = ""
    """Of a drawing, its name."""


def nodes(text: str, first_line: int = 1) -> tuple[Node, ...]:
    """What a marked-up text holds, in order; raises :class:`MarkupRefused`."""
    check(text, first_line)
    try:
        return tuple(node for element in _tree(text) for node in _nodes(element))
    except RecursionError as error:
        raise MarkupRefused(0, "nesting") from error


def check(text: str, first_line: int = 1) -> None:
    """Raise :class:`MarkupRefused` for what would take the package too long, or nobody could see."""
    if len(text) > LONGEST:
        raise MarkupRefused(0, "length")
    before, every = "", 0
    for number, line in enumerate(text.split("\n"), first_line):
        marks = len(_MARKS.findall(line))
        every += marks
        if len(line) > LONGEST_LINE or marks > _MOST_MARKS or every > _MOST_MARKS_IN_ALL:
            raise MarkupRefused(number, "line_length")
        if _INVISIBLE.search(line):
            raise MarkupRefused(number, "invisible")
        if _is_item(line) and before and not _is_item(before) and not before.lstrip().startswith("#"):
            raise MarkupRefused(number, "blank_before_list")
        if line[:1] in " \t" and line.strip():
            raise MarkupRefused(number, "indent")
        before = line if line.strip() else ""


def _is_item(line: str) -> bool:
    return re.match(r"(?:[-*+]|\d+\.)\s", line) is not None


def _tree(text: str) -> list[Element]:
    import markdown
    from markdown.treeprocessors import Treeprocessor

    found: list[Element] = []

    class Taking(Treeprocessor):  # type: ignore[misc]  # the package ships no types
        def run(self, root: Element) -> None:
            found.extend(root)

    reader = markdown.Markdown(extensions=["attr_list"])
    for registry, wanted in ((reader.parser.blockprocessors, _BLOCKS), (reader.inlinePatterns, _INLINE)):
        for name in [item.name for item in registry._priority if item.name not in wanted]:  # it has no list of names
            registry.deregister(name)
    reader.preprocessors.deregister("html_block")
    reader.treeprocessors.deregister("prettify")
    # The last of all: what the package writes out afterwards is thrown away.
    reader.treeprocessors.register(Taking(reader), "taking", -10)
    reader.convert(text)
    return found


def _nodes(element: Element) -> list[Node]:
    tag = element.tag
    given = element.attrib
    about = {"id": given.get("id", ""), "classes": tuple(given.get("class", "").split()), "rows": given.get("rows", "")}
    if tag in ("ol", "ul"):
        return [Node(tag, tuple(line for item in element if (line := _line(item))))]
    if tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
        return [Node(tag, (_line(element),), **about)]  # type: ignore[arg-type]  # each has the type of its field
    pictures = [child for child in element.iter() if child.tag == "img"]
    if pictures and not "".join(element.itertext()).strip():
        return [_drawing(one) for one in pictures]
    return [Node("p", (_line(element),))]


def _drawing(element: Element) -> Node:
    address = element.get("src", "")
    caption = element.get("alt", "")
    if not address.startswith(DRAWING):
        # A picture from elsewhere is never fetched: its words are all there is of it.
        return Node("p", ((Span(caption or address),),))
    return Node("img", ((Span(caption),),), address=address.removeprefix(DRAWING))


def _line(element: Element) -> Line:
    spans: list[Span] = []
    _gather(element, spans, strong=False, link=None)
    merged: list[Span] = []
    for span in spans:
        text = re.sub(r"\s+", " ", span.text)
        if merged and (merged[-1].strong, merged[-1].link) == (span.strong, span.link):
            merged[-1] = Span(merged[-1].text + text, span.strong, span.link)
        else:
            merged.append(Span(text, span.strong, span.link))
    if merged:
        merged[0] = Span(merged[0].text.lstrip(), merged[0].strong, merged[0].link)
        merged[-1] = Span(merged[-1].text.rstrip(), merged[-1].strong, merged[-1].link)
    return tuple(span for span in merged if span.text)


def _gather(element: Element, spans: list[Span], *, strong: bool, link: Link | None) -> None:
    if element.text:
        spans.append(Span(html.unescape(element.text) if element.tag == "code" else element.text, strong, link))
    for child in element:
        if child.tag == "img":
            spans.append(Span(child.get("alt", ""), strong, link))
        elif child.tag == "a":
            _gather_link(child, spans, strong=strong)
        else:
            _gather(child, spans, strong=strong or child.tag in _STRONG, link=link)
        if child.tail:
            spans.append(Span(child.tail, strong, link))


def _gather_link(element: Element, spans: list[Span], *, strong: bool) -> None:
    """A link of ours leads there; any other is text that can be copied, and never opened."""
    address = element.get("href", "")
    link = None
    if address.startswith(ADDRESS):
        try:
            link = parse(address.removeprefix(ADDRESS))
        except LinkBroken as error:
            raise MarkupRefused(0, "link") from error
        if link.room not in ROOMS:
            raise MarkupRefused(0, "link")
    _gather(element, spans, strong=strong, link=link)
    if link is None and address and address != "".join(element.itertext()):
        spans.append(Span(f" ({address})", strong))
