"""Which reader a file needs, by what is in it; its name says nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from posdesk.statements.errors import EmptyFile, NotYetReadable
from posdesk.statements.formats import Read

if TYPE_CHECKING:
    from posdesk.statements.tables.profile import Profile
    from posdesk.statements.tables.sheet import Sheet

HEAD: Final = 64 * 1024
"""Bytes of a file's beginning that a reader is chosen by."""

Reader = Callable[[bytes, str], Read]

_OTHERS: Final = (
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"7z\xbc\xaf\x27\x1c", "7-Zip"),
    (b"Rar!", "RAR"),
    (b"SQLite format 3", "SQLite"),
)


def reader(head: bytes, name: str, secrets: Sequence[str] = (), mappings: tuple[Profile, ...] = ()) -> Reader:
    """The reader for a file that begins with ``head``; ``EmptyFile`` or ``NotYetReadable`` where there is none.

    ``secrets`` are passwords to try where it is locked; a table of which one of the ``mappings`` speaks is read by it.
    """
    from posdesk.statements.formats import archive, delimited, gzipped, pdf, workbook

    found = _reader(head, name)
    given: dict[Reader, Reader] = {
        archive.read: partial(archive.read, secrets=secrets, mappings=mappings),
        delimited.read: partial(delimited.read, mappings=mappings),
        gzipped.read: partial(gzipped.read, secrets=secrets, mappings=mappings),
        pdf.read: partial(pdf.read, secrets=secrets, mappings=mappings),
        workbook.read: partial(workbook.read, secrets=secrets, mappings=mappings),
    }
    return given.get(found, found)


def _reader(head: bytes, name: str) -> Reader:
    from posdesk.statements.formats import (
        archive,
        bai2,
        camt,
        delimited,
        fixed,
        gzipped,
        mt940,
        norma43,
        notices,
        ofx,
        pdf,
        qif,
        workbook,
    )

    if not head.strip(b"\0 \t\r\n\xef\xbb\xbf"):
        raise EmptyFile(file=name)
    for mark, sort in _OTHERS:
        if head.startswith(mark):
            raise NotYetReadable(file=name, sort=sort)
    readers: tuple[tuple[Callable[[bytes], bool], Reader], ...] = (
        (workbook.sniff, workbook.read),
        (archive.sniff, archive.read),
        (gzipped.sniff, gzipped.read),
        (pdf.sniff, pdf.read),
        (camt.sniff, camt.read),
        (mt940.sniff, mt940.read),
        (ofx.sniff, ofx.read),
        (qif.sniff, qif.read),
        (bai2.sniff, bai2.read),
        (norma43.sniff, norma43.read),
        (fixed.sniff, fixed.read),
        (notices.sniff, notices.read),
        (delimited.sniff, delimited.read),
    )
    for sniff, read in readers:
        if sniff(head):
            return read
    raise NotYetReadable(file=name, sort="binary")


def sheets(
    head: bytes, data: bytes, name: str, secrets: Sequence[str] = ()
) -> tuple[tuple[Sheet, ...], str | None] | None:
    """The rows of a file that is a table, or an archive of tables, and its encoding; None for one of another format."""
    from posdesk.statements.formats import archive, delimited, gzipped, pdf, workbook

    if is_workbook(head):
        return workbook.sheets_of(data, name, secrets), None
    if archive.sniff(head):
        return archive.sheets_of(data, name, secrets)
    if gzipped.sniff(head):
        return gzipped.sheets_of(data, name, secrets)
    if pdf.sniff(head):
        return pdf.sheets_of(data, name, secrets), None
    return delimited.sheets_of(data, name) if is_text_table(head, name) else None


def is_text_table(head: bytes, name: str) -> bool:
    """Whether a file that begins so is a text table, if it is anything."""
    from posdesk.statements.formats import delimited

    return _reader(head, name) is delimited.read


def is_workbook(head: bytes) -> bool:
    """Whether a file that begins so is a workbook rather than another zip."""
    from posdesk.statements.formats import workbook

    return workbook.sniff(head)
