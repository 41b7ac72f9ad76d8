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
from posdesk.statements.formats.pdf_table import tables
from posdesk.statements.formats.pdf_words import Page, words
from posdesk.statements.model import PAGE, Caution
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
    sheets = _sheets(pages, name)
    known = reading.speaking(sheets, mappings)
    try:
        found = reading.read(sheets, name, None, known)
    except (UnknownFormat, NoHeader):
        if (paid := slips.read(_lines(pages), name)) is None:
            raise
        found = paid
    cautions = [
        Caution(said("statements.pdf.other_table", page=sheet.rows[0].line // PAGE))
        for sheet in sheets[1:]
        if found.judged and not reading.is_known(sheet, known)
    ]
    if hidden := sum(page[3] for page in pages):
        cautions.append(Caution(said("statements.pdf.hidden", n=hidden)))
    if not cautions or not found.statements:
        return found
    first = found.statements[0]
    return replace(found, statements=(replace(first, warnings=(*first.warnings, *cautions)), *found.statements[1:]))


def sheets_of(data: bytes, name: str, secrets: Sequence[str] = ()) -> tuple[Sheet, ...]:
    """The tables on the pages, each as a sheet."""
    return _sheets(_pages(data, name, secrets), name)


def _pages(data: bytes, name: str, secrets: Sequence[str]) -> list[Page]:
    pages = isolated.call(words, name, data, name, list(secrets), returns=list[Page])
    if 2 * sum(bool(page[2]) for page in pages) < len(pages) or not any(page[2] for page in pages):
        raise ScannedPdf(file=name)
    return pages


def _lines(pages: Sequence[Page]) -> list[list[Line]]:
    return [lines_of(number, page) for number, page in enumerate(pages, 1)]


def _sheets(pages: Sequence[Page], name: str) -> tuple[Sheet, ...]:
    return tuple(Sheet(name, tuple(rows)) for rows in tables(_lines(pages)))
