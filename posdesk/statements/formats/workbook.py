"""Excel workbooks, new and old, whatever their name says."""

from __future__ import annotations

import io
import os
import struct
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from posdesk.statements.errors import DamagedFile, EmptyFile, PasswordNeeded, TooLarge
from posdesk.statements.formats import Read
from posdesk.statements.numbers import Exact
from posdesk.statements.tables import reading
from posdesk.statements.tables.sheet import Row, Sheet

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP: Final = b"PK\x03\x04"
_LARGEST: Final = 1 << 30
"""Bytes that a workbook may unpack to."""

_CONTAINER_HEAD: Final = 512
_SPECIAL_SECTOR: Final = 0xFFFFFFFA
_FREE_SECTOR: Final = 0xFFFFFFFF

_MOST_CELLS: Final = 50_000_000


def sniff(head: bytes) -> bool:
    """Whether the file is an old Excel container, or a zip that begins like a new one."""
    if head.startswith(_OLE):
        return True
    return head.startswith(_ZIP) and any(
        mark in head for mark in (b"[Content_Types].xml", b"xl/", b"_rels/", b"docProps/")
    )


def read(data: bytes, name: str) -> Read:
    """Read every visible sheet that is of a known layout; ``UnknownFormat`` where none is."""
    return reading.read(sheets_of(data, name), name, None)


def sheets_of(data: bytes, name: str) -> tuple[Sheet, ...]:
    """The visible sheets of a workbook as rows of text."""
    import python_calamine as calamine

    if data.startswith(_ZIP):
        _weigh(data, name)
    elif not _whole(data):
        raise DamagedFile(file=name)
    try:
        with _panics_quiet():
            sheets = _read_book(data, name)
    except calamine.PasswordError as problem:
        raise PasswordNeeded(file=name) from problem
    except calamine.CalamineError as problem:
        raise DamagedFile(file=name) from problem
    except BaseException as problem:
        # A panic of the Rust library is no Exception of Python's; anything else, such as Ctrl-C, goes on.
        if type(problem).__name__ != "PanicException":
            raise
        raise DamagedFile(file=name) from problem
    if not any(sheet.rows for sheet in sheets):
        raise EmptyFile(file=name)
    return sheets


def _read_book(data: bytes, name: str) -> tuple[Sheet, ...]:
    import python_calamine as calamine

    book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
    shown = [
        meta.name
        for meta in book.sheets_metadata
        if meta.typ == calamine.SheetTypeEnum.WorkSheet and meta.visible == calamine.SheetVisibleEnum.Visible
    ]
    return tuple(_sheet(book.get_sheet_by_name(sheet), sheet, name) for sheet in shown)


def _whole(data: bytes) -> bool:
    """Whether an old Excel container holds every sector that its allocation table speaks of, none cut off."""
    if len(data) < _CONTAINER_HEAD:
        return False
    shift: int = struct.unpack_from("<H", data, 30)[0]
    if shift not in (9, 12):
        return False
    size: int = 1 << shift
    last = -1
    for nth, sector in enumerate(struct.unpack_from("<109I", data, 76)):
        if sector >= _SPECIAL_SECTOR:
            continue
        at = (sector + 1) * size
        if at + size > len(data):
            return False
        table = struct.unpack_from(f"<{size // 4}I", data, at)
        used = (nth * len(table) + place for place, following in enumerate(table) if following != _FREE_SECTOR)
        last = max(last, max(used, default=-1))
    return (last + 2) * size <= len(data)


@contextmanager
def _panics_quiet() -> Iterator[None]:
    """Keep what the Rust library says of its own panics off the screen; the error that follows says it better."""
    try:
        kept = os.dup(2)
    except OSError:
        yield
        return
    try:
        with open(os.devnull, "wb") as nowhere:
            os.dup2(nowhere.fileno(), 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)


def _weigh(data: bytes, name: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(member.file_size for member in archive.infolist()) > _LARGEST:
                raise TooLarge(file=name)
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as problem:
        raise DamagedFile(file=name) from problem


def _sheet(sheet: CalamineSheet, title: str, name: str) -> Sheet:
    if sheet.start is None:
        return Sheet(title, ())
    if sheet.height * sheet.width > _MOST_CELLS:
        raise TooLarge(file=name)
    first = sheet.start[0] + 1
    rows = enumerate(sheet.to_python(skip_empty_area=True), first)
    return Sheet(title, tuple(Row(line, tuple(map(_text, cells))) for line, cells in rows))


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        number = format(Decimal(str(value)), "f")
        return Exact(number.removesuffix(".0"))
    if isinstance(value, datetime):
        return value.isoformat(" ", "seconds")
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value)
