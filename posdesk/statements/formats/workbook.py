"""Excel workbooks, new and old, whatever their name says."""

from __future__ import annotations

import io
import re
import struct
import zipfile
from collections.abc import Sequence
from datetime import date, datetime, time
from decimal import Decimal
from itertools import count
from typing import TYPE_CHECKING, Final, NamedTuple

from posdesk.statements import isolated, locked
from posdesk.statements.errors import DamagedFile, EmptyFile, PasswordNeeded, TooLarge
from posdesk.statements.formats import Read
from posdesk.statements.numbers import Exact
from posdesk.statements.tables import reading
from posdesk.statements.tables.profile import Profile
from posdesk.statements.tables.sheet import Row, Sheet

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP: Final = b"PK\x03\x04"
_PACKAGE: Final = "EncryptedPackage".encode("utf-16-le")
"""The stream of a locked workbook of the new kind, which lies in a container of the old."""

_LARGEST: Final = 1 << 30
"""Bytes that a workbook may unpack to."""

_CONTAINER_HEAD: Final = 512
_SPECIAL_SECTOR: Final = 0xFFFFFFFA
_FREE_SECTOR: Final = 0xFFFFFFFF

_MOST_CELLS: Final = 20_000_000
_LOOKED_THROUGH: Final = 8 << 20
"""Bytes of sheets that are looked through for a cell far away from all others: a file made to do harm is a small one,
and a large one would be read twice."""

_MOST_DIGITS: Final = 9
"""Letters and figures of a cell's reference that are read: what has more of them is far enough away."""

_REFERENCE: Final = re.compile(rb"""\br\s*=\s*["']([A-Za-z]+)(\d+)["']""")

Plain = str | int | float


class Grid(NamedTuple):
    """A sheet of a workbook as its library gives it."""

    title: str
    first: int
    """The line of its first row, 1-based."""

    columns: list[list[Plain]]
    """Its cells, every column of the same length."""

    @property
    def sheet(self) -> Sheet:
        """Its rows of text."""
        # most cells are texts, and of a sheet with a cell far down most are empty
        columns = ([cell if type(cell) is str else text_of(cell) for cell in column] for column in self.columns)
        rows = zip(*columns, strict=True)
        return Sheet(self.title, tuple(map(Row, count(self.first), rows)))


def sniff(head: bytes) -> bool:
    """Whether the file is an old Excel container, or a zip that begins like a new one."""
    if head.startswith(_OLE):
        return True
    return head.startswith(_ZIP) and any(
        mark in head for mark in (b"[Content_Types].xml", b"xl/", b"_rels/", b"docProps/")
    )


def read(data: bytes, name: str, secrets: Sequence[str] = (), mappings: tuple[Profile, ...] = ()) -> Read:
    """Read every visible sheet that is of a known layout; ``UnknownFormat`` where none is."""
    return read_grids(grids_of(data, name, secrets), name, mappings)


def read_grids(grids: Sequence[Grid], name: str, mappings: tuple[Profile, ...] = ()) -> Read:
    """What :func:`read` makes of a workbook whose cells are here already."""
    sheets = tuple(grid.sheet for grid in grids)
    return reading.read(sheets, name, None, reading.speaking(sheets, mappings))


def sheets_of(data: bytes, name: str, secrets: Sequence[str] = ()) -> tuple[Sheet, ...]:
    """The visible sheets of a workbook as rows of text; a locked one is opened by one of the passwords."""
    return tuple(grid.sheet for grid in grids_of(data, name, secrets))


def grids_of(data: bytes, name: str, secrets: Sequence[str] = ()) -> list[Grid]:
    """The visible sheets of a workbook as its library gives them; a locked one is opened by one of the passwords."""
    if data.startswith(_ZIP):
        _weigh(data, name)
    elif not _whole(data):
        raise DamagedFile(file=name)
    elif _PACKAGE in data:
        return _opened(data, name, secrets)
    try:
        found = isolated.call(tables, name, data, name, returns=list[Grid])
    except PasswordNeeded:
        return _opened(data, name, secrets)
    if not any(grid.columns for grid in found):
        raise EmptyFile(file=name)
    if any(len(column) != len(grid.columns[0]) for grid in found for column in grid.columns):
        raise DamagedFile(file=name)  # no answer of ours: the process of the parsers does what a file made it do
    return found


def _opened(data: bytes, name: str, secrets: Sequence[str]) -> list[Grid]:
    """The sheets of a locked workbook; what comes out of a lock and is locked again is nobody's statement."""
    return grids_of(locked.workbook(data, name, secrets), name)


def tables(data: bytes, name: str) -> list[Grid]:
    """The visible sheets of a workbook, as its library gives them; run in the parsers' own process."""
    import python_calamine as calamine

    try:
        book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
    except calamine.PasswordError as problem:
        raise PasswordNeeded(file=name) from problem
    shown = [
        meta.name
        for meta in book.sheets_metadata
        if meta.typ == calamine.SheetTypeEnum.WorkSheet and meta.visible == calamine.SheetVisibleEnum.Visible
    ]
    return [_grid(book.get_sheet_by_name(title), title, name) for title in shown]


def _grid(sheet: CalamineSheet, title: str, name: str) -> Grid:
    if sheet.start is None:
        return Grid(title, 1, [])
    if sheet.height * sheet.width > _MOST_CELLS:
        raise TooLarge(file=name)
    columns = zip(*sheet.to_python(skip_empty_area=True), strict=True)
    shown = [[cell if type(cell) is str else _plain(cell) for cell in column] for column in columns]
    return Grid(title, sheet.start[0] + 1, shown)


def _plain(value: object) -> Plain:
    if isinstance(value, str) or (isinstance(value, int | float) and not isinstance(value, bool)):
        return value
    if isinstance(value, datetime):
        return value.isoformat(" ", "seconds")
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value)


def text_of(cell: Plain) -> str:
    """What a cell says; of a number every digit."""
    if isinstance(cell, str):
        return cell
    plain = str(cell)
    if "e" in plain:
        plain = format(Decimal(plain), "f")
    return Exact(plain.removesuffix(".0"))


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


def _weigh(data: bytes, name: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            if sum(member.file_size for member in members) > _LARGEST:
                raise TooLarge(file=name)
            sheets = [member for member in members if member.filename.startswith("xl/worksheets/")]
            if sum(member.file_size for member in sheets) <= _LOOKED_THROUGH:
                for sheet in sheets:
                    _reach(archive.read(sheet), name)
    except locked.SPOILT as problem:
        raise DamagedFile(file=name) from problem


def _reach(sheet: bytes, name: str) -> None:
    """Refuse a sheet whose cells lie so far apart that the library would ask for gigabytes to hold what is between."""
    rows = columns = 1
    for letters, digits in set(_REFERENCE.findall(sheet)):
        rows = max(rows, int(digits[:_MOST_DIGITS]))
        column = 0
        for letter in letters[:_MOST_DIGITS].upper():
            column = column * 26 + letter - ord("A") + 1
        columns = max(columns, column)
    if rows * columns > _MOST_CELLS:
        raise TooLarge(file=name)
