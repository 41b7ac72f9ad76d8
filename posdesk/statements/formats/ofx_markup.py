"""OFX markup, SGML (1.x) or XML (2.x), as banks really write it: unclosed tags, stray ones, any header or none."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from posdesk.statements.encoding import decode

_TAG: Final = re.compile(r"<(/?)([A-Za-z][\w.:-]*+)([^<>]*+)>")
_ENTITY: Final = re.compile(r"&(amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[0-9A-Fa-f]{1,6});")
_NAMED: Final = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "nbsp": " "}
_CHARSET: Final = re.compile(rb"(?:CHARSET:|encoding\s*=\s*[\"'])\s*([A-Za-z0-9_-]+)", re.IGNORECASE)
_CHINESE: Final = {
    "936": "gb18030", "gbk": "gb18030", "gb2312": "gb18030", "gb18030": "gb18030", "54936": "gb18030",
    "cp936": "gb18030", "950": "big5hkscs", "cp950": "big5hkscs", "big5": "big5hkscs", "big5-hkscs": "big5hkscs",
}  # fmt: skip
_HIGH: Final = re.compile(rb"[\x80-\xff][\x40-\x7e\x80-\xff]?")
_HEAD: Final = 2048


class Tag(NamedTuple):
    """A tag with the text up to the next one; ``start`` is its place in the text."""

    name: str
    closing: bool
    value: str
    start: int


def decode_ofx(data: bytes) -> tuple[str, str]:
    """The text and its encoding: what the bytes are, whatever the header declares.

    Banks declare 1252 over GBK and over UTF-8 alike. A declared Chinese charset holds where the bytes bear it out.
    """
    text, encoding = decode(data)
    if encoding not in ("cp1252", "iso-8859-1"):
        return text, encoding
    declared = _CHARSET.search(data[:_HEAD])
    named = _CHINESE.get(declared[1].decode("ascii").lower()) if declared is not None else None
    for codec in (named,) if named else ("gb18030", "big5hkscs"):
        try:
            chinese = data.decode(codec)
        except UnicodeDecodeError:
            continue
        if named or _plausible(data, codec):
            return chinese, codec
    return text, encoding


def _plausible(data: bytes, codec: str) -> bool:
    """Whether the high bytes are pairs of everyday Chinese: Western letters stand alone among plain ones."""
    lead = (0xB0, 0xD7) if codec == "gb18030" else (0xA4, 0xC6)
    pairs = _HIGH.findall(data)
    everyday = 0
    for pair in pairs:
        trail = pair[1] if len(pair) == 2 else 0
        fits = trail >= 0xA1 or (codec == "big5hkscs" and trail >= 0x40)
        everyday += lead[0] <= pair[0] <= lead[1] and fits
    return everyday >= 0.8 * len(pairs)


class Markup:
    """The tags of a file, comments left out, with line numbers."""

    def __init__(self, text: str) -> None:
        self._text = _without(text, "<!--", "-->", keep=False)
        self._text = _without(self._text, "<![CDATA[", "]]>", keep=True)
        self._lines = [found.start() for found in re.finditer("\n", self._text)]

    def line(self, start: int) -> int:
        """The line, counted from 1, of a place in the text."""
        return bisect_right(self._lines, start - 1) + 1

    def tags(self) -> Iterator[Tag]:
        """Every tag in order; an empty XML tag (``<MEMO/>``) is one that holds nothing."""
        text = self._text
        found = _TAG.finditer(text)
        last: re.Match[str] | None = None
        for here, after in pairwise(found):
            yield _tag(here, text[here.end() : after.start()])
            last = after
        if last is None:
            last = _TAG.search(text)
        if last is not None:
            yield _tag(last, text[last.end() :])

    def values(self, name: str) -> Iterator[str]:
        """The texts of every tag of a name."""
        for found in re.finditer(rf"<{name}>([^<]*)", self._text, re.IGNORECASE):
            yield found[1].strip()


def _tag(found: re.Match[str], value: str) -> Tag:
    stripped = value.strip()
    if "&" in stripped:
        stripped = _ENTITY.sub(_letter, stripped)
    return Tag(found[2].upper(), found[1] == "/", stripped, found.start())


def _letter(entity: re.Match[str]) -> str:
    name = entity[1]
    if name in _NAMED:
        return _NAMED[name]
    code = int(name[2:], 16) if name[1] == "x" else int(name[1:])
    return chr(code) if 0x20 <= code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF else " "


def _without(text: str, opening: str, closing: str, *, keep: bool) -> str:
    """The text without marked parts, line ends kept; with ``keep`` the part stays, as plain text. Linear."""
    if opening not in text:
        return text
    parts: list[str] = []
    at = 0
    while (start := text.find(opening, at)) >= 0:
        end = text.find(closing, start + len(opening))
        if end < 0:
            break
        parts.append(text[at:start])
        inside = text[start + len(opening) : end]
        parts.append(inside.replace("&", "&amp;").replace("<", "&lt;") if keep else "\n" * inside.count("\n"))
        at = end + len(closing)
    parts.append(text[at:])
    return "".join(parts)
