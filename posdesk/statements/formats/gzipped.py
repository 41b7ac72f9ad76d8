"""A statement in GZIP, as some providers hand out their bills: one file inside, whatever it is."""

from __future__ import annotations

import zlib
from typing import Final

from posdesk.statements.errors import DamagedFile, EmptyFile, NotYetReadable, TooLarge
from posdesk.statements.formats import Read

_MARK: Final = b"\x1f\x8b"
_LARGEST: Final = 1 << 29
"""Bytes that the inside may have: what a header promises is not believed."""
_CHUNK: Final = 1 << 20
_WINDOW: Final = 31
"""Tells zlib to expect the header and the trailer of GZIP, whose checksum it proves."""


def sniff(head: bytes) -> bool:
    """Whether the file is GZIP."""
    return head.startswith(_MARK)


def read(data: bytes, name: str) -> Read:
    """Read what is inside; GZIP within GZIP, or an archive, is refused."""
    from posdesk.statements import identify

    inside = unpacked(data, name)
    inner = name.removesuffix(".gz") or name
    if inside.startswith((_MARK, b"PK")) and not identify.is_workbook(inside[: identify.HEAD]):
        raise NotYetReadable(file=name, sort="GZIP")
    if not inside:
        raise EmptyFile(file=name)
    return identify.reader(inside[: identify.HEAD], inner)(inside, inner)


def unpacked(data: bytes, name: str) -> bytes:
    """The inside, piece by piece, so that a bomb is stopped at its size and not by memory."""
    unpacker = zlib.decompressobj(_WINDOW)
    made: list[bytes] = []
    size, rest = 0, data
    try:
        while rest and not unpacker.eof:
            piece = unpacker.decompress(rest, _CHUNK)
            rest = unpacker.unconsumed_tail
            made.append(piece)
            size += len(piece)
            if size > _LARGEST:
                raise TooLarge(file=name)
        made.append(unpacker.flush())
    except zlib.error as problem:
        raise DamagedFile(file=name) from problem
    if not unpacker.eof:
        raise DamagedFile(file=name)
    return b"".join(made)
