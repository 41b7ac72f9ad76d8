"""A zip of statements, as banks and Alipay send them: every member that can be read, as one file."""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import replace
from typing import Final

from posdesk.kit.errors import InputError
from posdesk.kit.text import said
from posdesk.statements.errors import DamagedFile, EmptyFile, PasswordNeeded, TooLarge
from posdesk.statements.formats import Read
from posdesk.statements.model import Caution

_ZIP: Final = b"PK\x03\x04"
_ENCRYPTED: Final = 0x1
_LARGEST: Final = 1 << 29
"""Bytes that the members may have together."""

_MOST: Final = 500


def sniff(head: bytes) -> bool:
    """Whether the file is a zip; workbooks, which are zips too, are asked for before."""
    return head.startswith((_ZIP, b"PK\x05\x06"))


def read(data: bytes, name: str) -> Read:
    """Read every member; those of another format than the first that could be read are left out with a warning."""
    found: list[tuple[str, Read]] = []
    refused: list[tuple[str, InputError]] = []
    seen: set[bytes] = set()
    for member, content in _members(data, name):
        if content in seen:  # a copy beside its original says nothing twice
            continue
        seen.add(content)
        try:
            found.append((member, _read_member(content, member)))
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
    return Read(first.kind, first.format, first.encoding, tuple(statements))


def _read_member(content: bytes, member: str) -> Read:
    from posdesk.statements import identify

    if content.startswith(_ZIP) and not identify.is_workbook(content[: identify.HEAD]):
        raise DamagedFile(file=member)
    return identify.reader(content[: identify.HEAD], member)(content, member)


def _members(data: bytes, name: str) -> list[tuple[str, bytes]]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = [info for info in archive.infolist() if not info.is_dir() and not _is_litter(info.filename)]
            if len(infos) > _MOST or sum(info.file_size for info in infos) > _LARGEST:
                raise TooLarge(file=name)
            if any(info.flag_bits & _ENCRYPTED for info in infos):
                raise PasswordNeeded(file=name)
            return [(_name(info), archive.read(info)) for info in infos]
    except (
        zipfile.BadZipFile,
        zipfile.LargeZipFile,
        zlib.error,
        NotImplementedError,
        ValueError,
        EOFError,
        OSError,
    ) as bad:
        raise DamagedFile(file=name) from bad


def _is_litter(path: str) -> bool:
    return path.startswith("__MACOSX/") or path.rpartition("/")[2].startswith(".")


def _name(info: zipfile.ZipInfo) -> str:
    """A member's own name; Alipay writes it in GBK without saying so, which Python takes for cp437."""
    path = info.filename
    if not info.flag_bits & 0x800:
        try:
            path = path.encode("cp437").decode("gb18030")
        except UnicodeError:
            path = info.filename
    return path.rpartition("/")[2]
