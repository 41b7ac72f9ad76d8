"""A zip of statements, as banks and Alipay send them: every member that can be read, as one file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Final

from posdesk.kit.errors import InputError
from posdesk.kit.text import said
from posdesk.statements import locked
from posdesk.statements.errors import EmptyFile, NestedArchive
from posdesk.statements.formats import Read
from posdesk.statements.model import Caution
from posdesk.statements.tables.profile import Profile
from posdesk.statements.tables.sheet import Sheet

_ZIP: Final = b"PK\x03\x04"
_LARGEST: Final = 1 << 29
"""Bytes that the members may have together."""

_MOST: Final = 500


def sniff(head: bytes) -> bool:
    """Whether the file is a zip; workbooks, which are zips too, are asked for before."""
    return head.startswith((_ZIP, b"PK\x05\x06"))


def read(data: bytes, name: str, secrets: Sequence[str] = (), mappings: tuple[Profile, ...] = ()) -> Read:
    """Read every member; those of another format than the first that could be read are left out with a warning."""
    from posdesk.statements import identify

    found: list[tuple[str, Read]] = []
    refused: list[tuple[str, InputError]] = []
    for member, content in _members(data, name, secrets):
        try:
            head = _head(content, member)
            found.append((member, identify.reader(head, member, secrets, mappings)(content, member)))
        except InputError as problem:
            refused.append((member, problem))
    if not found:
        raise refused[0][1] if refused else EmptyFile(file=name)
    first = found[0][1]
    same = [read for _, read in found if read.format == first.format]
    left = [member for member, problem in refused] + [member for member, read in found if read.format != first.format]
    statements = [statement for read in same for statement in read.statements]
    if left and statements:
        cautions = tuple(Caution(said("statements.caution.other_member", member=member)) for member in left)
        statements[0] = replace(statements[0], warnings=(*statements[0].warnings, *cautions))
    return replace(first, statements=tuple(statements))


def sheets_of(data: bytes, name: str, secrets: Sequence[str] = ()) -> tuple[tuple[Sheet, ...], str | None] | None:
    """The rows of every member that is a table, and the encoding of the first; None where none is."""
    from posdesk.statements import identify

    found: list[tuple[tuple[Sheet, ...], str | None]] = []
    for member, content in _members(data, name, secrets):
        with suppress(InputError):
            table = identify.sheets(_head(content, member), content, member, secrets)
            if table is not None:
                found.append(table)
    return (tuple(sheet for sheets, _ in found for sheet in sheets), found[0][1]) if found else None


def _members(data: bytes, name: str, secrets: Sequence[str]) -> Iterator[tuple[str, bytes]]:
    """The members; a copy beside its original says nothing twice."""
    seen: set[bytes] = set()
    for member, content in locked.members(data, name, secrets, most=_MOST, largest=_LARGEST):
        if content not in seen:
            seen.add(content)
            yield member, content


def _head(content: bytes, member: str) -> bytes:
    """How a member begins; an archive within the archive is refused."""
    from posdesk.statements import identify
    from posdesk.statements.formats import gzipped

    head = content[: identify.HEAD]
    if (sniff(head) and not identify.is_workbook(head)) or gzipped.sniff(head):
        raise NestedArchive(file=member)
    return head
