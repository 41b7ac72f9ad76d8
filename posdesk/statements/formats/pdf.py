"""PDF statements with a layer of text: the table on their pages as rows, for the profiles and the mapping.

A line's number is its page times a thousand and its place on the page: 3012 is the twelfth line of page 3.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from posdesk.kit.text import said
from posdesk.statements import isolated
from posdesk.statements.errors import NoHeader, ScannedPdf, UnknownFormat
from posdesk.statements.formats import Read, slips
from posdesk.statements.formats.pdf_lines import Line, lines_of
from posdesk.statements.formats.pdf_table import table
from posdesk.statements.formats.pdf_words import Page, words
from posdesk.statements.model import Caution
from posdesk.statements.tables import reading
from posdesk.statements.tables.profile import Profile
from posdesk.statements.tables.sheet import Sheet

_MARK: Final = b"%PDF-"
_BEGUN: Final = 1024
"""Bytes within which the mark may stand: some programs write a line before it."""


def sniff(head: bytes) -> bool:
    """Whether the file is a PDF."""
    return _MARK in head[:_BEGUN]


def read(data: bytes, name: str, secrets: Sequence[str] = (), mappings: tuple[Profile, ...] = ()) -> Read:
    """The statement on the pages, by its layout; or bank slips, one line each.

    Raises:
        ScannedPdf: the pages are pictures.
        UnknownFormat: there is a table, of no known layout.
        NoHeader: there is text, and no table.
    """
    pages = _pages(data, name, secrets)
    sheet = _sheet(pages, name)
    try:
        found = reading.read((sheet,), name, None, reading.speaking((sheet,), mappings))
    except (UnknownFormat, NoHeader):
        if (paid := slips.read(_lines(pages), name)) is None:
            raise
        found = paid
    hidden = sum(page[3] for page in pages)
    if not hidden or not found.statements:
        return found
    first = found.statements[0]
    caution = Caution(said("statements.pdf.hidden", n=hidden))
    return replace(found, statements=(replace(first, warnings=(*first.warnings, caution)), *found.statements[1:]))


def sheets_of(data: bytes, name: str, secrets: Sequence[str] = ()) -> tuple[Sheet, ...]:
    """The table on the pages as one sheet."""
    return (_sheet(_pages(data, name, secrets), name),)


def _pages(data: bytes, name: str, secrets: Sequence[str]) -> list[Page]:
    pages = isolated.call(words, name, data, name, list(secrets), returns=list[Page])
    if 2 * sum(bool(page[2]) for page in pages) < len(pages) or not any(page[2] for page in pages):
        raise ScannedPdf(file=name)
    return pages


def _lines(pages: Sequence[Page]) -> list[list[Line]]:
    return [lines_of(number, page) for number, page in enumerate(pages, 1)]


def _sheet(pages: Sequence[Page], name: str) -> Sheet:
    return Sheet(name, tuple(table(_lines(pages))))
