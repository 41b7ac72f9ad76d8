"""A statement in GZIP, as some providers hand out their bills: one file inside, whatever it is."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import Final

from posdesk.statements.errors import DamagedFile, EmptyFile, NestedArchive, TooLarge
from posdesk.statements.formats import Read
from posdesk.statements.tables.profile import Profile
from posdesk.statements.tables.sheet import Sheet

_MARK: Final = b"\x1f\x8b"
_LARGEST: Final = 1 << 29
"""Bytes that the inside may have: what a header promises is not believed."""
_CHUNK: Final = 1 << 20
_WINDOW: Final = 31
"""Tells zlib to expect the header and the trailer of GZIP, whose checksum it proves."""


def sniff(head: bytes) -> bool:
    """Whether the file is GZIP."""
    return head.startswith(_MARK)


def read(data: bytes, name: str, secrets: Sequence[str] = (), mappings: tuple[Profile, ...] = ()) -> Read:
    """Read what is inside; GZIP within GZIP, or an archive, is refused."""
    from posdesk.statements import identify

    inside, inner = _inside(data, name)
    return identify.reader(inside[: identify.HEAD], inner, secrets, mappings)(inside, inner)


def sheets_of(data: bytes, name: str, secrets: Sequence[str] = ()) -> tuple[tuple[Sheet, ...], str | None] | None:
    """The rows of the table inside, and its encoding; None where it is none."""
    from posdesk.statements import identify

    inside, inner = _inside(data, name)
    return identify.sheets(inside[: identify.HEAD], inside, inner, secrets)


def _inside(data: bytes, name: str) -> tuple[bytes, str]:
    from posdesk.statements import identify

    inside = unpacked(data, name)
    if inside.startswith((_MARK, b"PK")) and not identify.is_workbook(inside[: identify.HEAD]):
        raise NestedArchive(file=name)
    if not inside:
        raise EmptyFile(file=name)
    return inside, name.removesuffix(".gz") or name


def unpacked(data: bytes, name: str) -> bytes:
    """The inside, piece by piece, so that a bomb is stopped at its size and not by memory.

    Several parts one after the other are one file (RFC 1952); what follows the last part and is none is padding.
    """
    made = bytearray()
    rest = data
    while rest.startswith(_MARK):
        unpacker = zlib.decompressobj(_WINDOW)
        try:
            while rest and not unpacker.eof:
                made += unpacker.decompress(rest, _CHUNK)
                rest = unpacker.unconsumed_tail
                if len(made) > _LARGEST:
                    raise TooLarge(file=name)
        except zlib.error as problem:
            raise DamagedFile(file=name) from problem
        if not unpacker.eof:
            raise DamagedFile(file=name)
        rest = unpacker.unused_data
    return bytes(made)
