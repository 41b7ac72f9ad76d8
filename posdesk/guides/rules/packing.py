"""A pack of guides as a file: three lines that say who signed what, and then what was signed, as plain JSON.

No archive: nothing in it has a path, and nothing is larger inside than outside.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from posdesk.guides.errors import PackDamaged, PackTooLarge, PackTooNew, PackUnsigned
from posdesk.guides.model import Pack, Proposed
from posdesk.guides.rules.reading import read
from posdesk.kit.text import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping

ENDING: Final = ".posguide"
MOST_BYTES: Final = 512 << 10
MOST_GUIDES: Final = 90
MOST_NUMBERS: Final = 40
_MAGIC: Final = b"posguide "
_VERSION: Final = b"1"
_CONTEXT: Final = b"posdesk guide pack 1\0"
"""What is signed begins with it, so that no signature given for another purpose is one for a pack."""
_NAME: Final = re.compile(r"[a-z][a-z0-9-]{2,39}")
_PHONE: Final = re.compile(r"[0-9+(][0-9+()#* -]{1,28}[0-9)#*]")
_LONGEST_WORDS: Final = 60
_HIGHEST: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Wrapped:
    """What stands in the file, before anybody believes any of it."""

    public: bytes
    signature: bytes
    payload: bytes

    @property
    def signed(self) -> bytes:
        """What the signature is of."""
        return _CONTEXT + self.payload

    @property
    def file(self) -> bytes:
        """The file again."""
        lines = (_MAGIC + _VERSION, base64.b64encode(self.public), base64.b64encode(self.signature), self.payload)
        return b"\n".join(lines)


def to_be_signed(payload: bytes) -> bytes:
    """What is signed of a payload."""
    return _CONTEXT + payload


def unwrap(data: bytes, file: str) -> Wrapped:
    """Take a file apart; raises :class:`PackDamaged`, `PackUnsigned`, `PackTooLarge` or `PackTooNew`."""
    if len(data) > MOST_BYTES:
        raise PackTooLarge(file=file, most=MOST_BYTES // 1024)
    if not data.startswith(_MAGIC):
        raise PackDamaged(file=file, what="magic")
    head, *rest = data.split(b"\n", 3)
    if head != _MAGIC + _VERSION:
        raise PackTooNew(file=file)
    if len(rest) != 3:
        raise PackDamaged(file=file, what="lines")
    if not rest[1].strip():
        raise PackUnsigned(file=file)
    try:
        public, signature = (base64.b64decode(line, validate=True) for line in rest[:2])
    except (binascii.Error, ValueError) as error:
        raise PackDamaged(file=file, what="base64") from error
    return Wrapped(public, signature, rest[2])


def payload(
    name: str, title: str, version: int, made: date, guides: Sequence[tuple[str, str]], numbers: Sequence[Proposed] = ()
) -> bytes:
    """What is signed: ``guides`` are languages and texts."""
    return _encoded(
        {
            "pack": name,
            "title": title,
            "version": version,
            "made": made.isoformat(),
            "guides": [{"language": language, "text": text} for language, text in guides],
            "numbers": [
                {"provider": one.provider, "name": one.name, "phone": one.phone, "role": one.role} for one in numbers
            ],
        }
    )


def content(data: bytes, public: bytes, file: str) -> Pack:
    """What a payload says; raises :class:`PackDamaged`, `PackTooLarge` or `GuideBroken`."""
    told = _decoded(data, file)
    guides, numbers = _list(told, "guides", file), _list(told, "numbers", file)
    if len(guides) > MOST_GUIDES or len(numbers) > MOST_NUMBERS:
        raise PackTooLarge(file=file, most=MOST_GUIDES)
    version, name = told.get("version"), _text(told, "pack", file)
    if set(told) != {"pack", "title", "version", "made", "guides", "numbers"}:
        raise PackDamaged(file=file, what="fields")
    if type(version) is not int or not 1 <= version <= _HIGHEST or not _NAME.fullmatch(name):
        raise PackDamaged(file=file, what="version")
    try:
        made = date.fromisoformat(_text(told, "made", file))
    except ValueError as error:
        raise PackDamaged(file=file, what="made") from error
    read_guides = []
    for one in guides:
        language, text = one.get("language"), one.get("text")
        if set(one) != {"language", "text"} or language not in LANGUAGES or not isinstance(text, str):
            raise PackDamaged(file=file, what="guide")
        read_guides.append(read(text, language, file))
    if len({(one.language, one.id) for one in read_guides}) < len(read_guides) or not (read_guides or numbers):
        raise PackDamaged(file=file, what="guides")
    return Pack(
        name, _text(told, "title", file), version, made, tuple(read_guides),
        tuple(_number(one, file) for one in numbers), public,
    )  # fmt: skip


def _number(one: Mapping[str, Any], file: str) -> Proposed:
    if set(one) != {"provider", "name", "phone", "role"}:
        raise PackDamaged(file=file, what="number")
    phone = _text(one, "phone", file)
    if not _PHONE.fullmatch(phone):
        raise PackDamaged(file=file, what="phone")
    role = _text(one, "role", file) if one["role"] != "" else ""
    return Proposed(_text(one, "provider", file), _text(one, "name", file), phone, role)


def _decoded(data: bytes, file: str) -> dict[str, Any]:
    """The JSON object that a payload is, in the one way in which it is written."""
    from msgspec import DecodeError
    from msgspec.json import decode

    try:
        told = decode(data)
    except (DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise PackDamaged(file=file, what="json") from error
    # A field that stands twice would be read one way by one program and the other way by another.
    if not isinstance(told, dict) or _encoded(told) != data:
        raise PackDamaged(file=file, what="canonical")
    return told


def _encoded(told: Mapping[str, Any]) -> bytes:
    from msgspec.json import encode

    return encode(told, order="sorted")


def _list(told: Mapping[str, Any], name: str, file: str) -> list[dict[str, Any]]:
    found = told.get(name)
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise PackDamaged(file=file, what=name)
    return found


def _text(told: Mapping[str, Any], name: str, file: str) -> str:
    """Words that can be read, in one line."""
    text = told.get(name)
    if not isinstance(text, str) or not text.strip() or len(text) > _LONGEST_WORDS or not text.isprintable():
        raise PackDamaged(file=file, what=name)
    return text.strip()
