"""The header: who can open the vault, in under a kilobyte, authenticated by the key that it leads to.

``"PDVAULT" | version u8 | length u32 | canonical JSON | HMAC-SHA256(HKDF(key, "header-mac"))``, at most 64 KiB. It can
be authenticated only once a slot has opened; until then every bound is checked, and nothing else is believed.
"""

from __future__ import annotations

import hmac
import json
import struct
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from posdesk.vault import files
from posdesk.vault.errors import HeaderDamaged, HeaderTampered, NotAVault, NotWritten, TooNew
from posdesk.vault.slots import MOST, Slot, b64, canonical, damaged, derived, unb64

NAME: Final = "vault.hdr"
COPY: Final = "vault.hdr.bak"
"""The same header once more. It is never an older one: a passphrase that was taken away would open that still."""
NEXT: Final = "vault.hdr.new"
"""The header that will hold once the database has its new key."""

_MAGIC: Final = b"PDVAULT"
VERSION: Final = 1
_READER: Final = 1
"""What a header may ask of its reader."""
_CIPHER: Final = "sqlcipher-4"
_LENGTH: Final = struct.Struct(">BI")
_START: Final = len(_MAGIC) + _LENGTH.size
_MAC_BYTES: Final = 32
MOST_BYTES: Final = 64 * 1024
_INBOX_BYTES: Final = 32


@dataclass(frozen=True, slots=True)
class Header:
    """A vault's name and the slots that lead to its key."""

    uuid: str
    inbox: bytes
    """The public key of the sealed inbox."""
    slots: tuple[Slot, ...] = ()
    min_reader: int = _READER

    def body(self) -> bytes:
        """What is authenticated, as it stands in the file."""
        told = {
            "app": "posdesk",
            "cipher": _CIPHER,
            "inbox": b64(self.inbox),
            "min_reader": self.min_reader,
            "slots": [slot.to_json() for slot in self.slots],
            "uuid": self.uuid,
            "v": VERSION,
        }
        text = canonical(told)
        return _MAGIC + _LENGTH.pack(VERSION, len(text)) + text

    def sealed(self, key: bytes) -> bytes:
        """The whole file."""
        body = self.body()
        return body + _mac(key, body)

    def with_slot(self, slot: Slot) -> Header:
        """With one more."""
        return replace(self, slots=(*self.slots, slot))

    def without(self, *slots: Slot) -> Header:
        """Without some."""
        gone = {slot.id for slot in slots}
        return replace(self, slots=tuple(slot for slot in self.slots if slot.id not in gone))

    def of_kind(self, kind: str) -> tuple[Slot, ...]:
        """The slots of one kind."""
        return tuple(slot for slot in self.slots if slot.kind == kind)


@dataclass(frozen=True, slots=True)
class Found:
    """A header as it was found, not yet authenticated."""

    header: Header
    data: bytes
    file: str

    def authenticate(self, key: bytes) -> Header:
        """The header, once it is known to be ours; raises :class:`HeaderTampered`."""
        body, mac = self.data[:-_MAC_BYTES], self.data[-_MAC_BYTES:]
        if not hmac.compare_digest(mac, _mac(key, body)):
            raise HeaderTampered(file=self.file, what="mac")
        return self.header


def parse(data: bytes, file: str = NAME) -> Found:
    """A header from bytes that may be anybody's; raises :class:`HeaderDamaged` or :class:`TooNew`."""
    try:
        return Found(_header(data, file), data, file)
    except HeaderDamaged as problem:
        raise HeaderDamaged(file=file, what=problem.data["what"]) from problem


def _header(data: bytes, file: str) -> Header:
    if len(data) > MOST_BYTES or len(data) < _START + _MAC_BYTES or not data.startswith(_MAGIC):
        raise damaged("frame")
    version, length = _LENGTH.unpack_from(data, len(_MAGIC))
    if version > VERSION:
        raise TooNew(file=file)
    if version != VERSION or length != len(data) - _START - _MAC_BYTES:
        raise damaged("length")
    text = data[_START : _START + length]
    try:
        told: Any = json.loads(text)
        plain = isinstance(told, dict) and canonical(told) == text
    except (ValueError, RecursionError) as problem:
        # What is nested so deep that it can just be read cannot be written again.
        raise damaged("json") from problem
    if not plain:
        raise damaged("json")
    asked = told.get("min_reader")
    if isinstance(asked, int) and not isinstance(asked, bool) and asked > _READER:
        raise TooNew(file=file)
    if set(told) != {"app", "cipher", "inbox", "min_reader", "slots", "uuid", "v"}:
        raise damaged("fields")
    if told["app"] != "posdesk" or told["cipher"] != _CIPHER or told["v"] != VERSION or asked != _READER:
        raise damaged("values")
    if not isinstance(told["slots"], list) or not 0 < len(told["slots"]) <= sum(MOST.values()):
        raise damaged("slots")
    slots = tuple(Slot.from_json(slot) for slot in told["slots"])
    if any(n > MOST[kind] for kind, n in Counter(slot.kind for slot in slots).items()):
        raise damaged("slots")
    if len({slot.id for slot in slots}) < len(slots) or {slot.kind for slot in slots} == {"keyring"}:
        raise damaged("slots")
    return Header(_uuid(told["uuid"]), unb64(told["inbox"], _INBOX_BYTES), slots)


def _uuid(text: Any) -> str:
    try:
        if isinstance(text, str) and str(UUID(text)) == text:
            return text
    except ValueError:
        pass
    raise damaged("uuid")


def load(folder: Path, name: str = NAME) -> Found:
    """The header of a vault; raises :class:`NotAVault`, :class:`HeaderDamaged` or :class:`TooNew`."""
    path = folder / name
    if not files.is_plain(path):
        raise NotAVault(folder=folder.name)
    try:
        data = files.read(path, MOST_BYTES)
    except OSError as problem:
        raise HeaderDamaged(file=name, what=type(problem).__name__) from problem
    return parse(data, name)


def save(folder: Path, header: Header, key: bytes) -> None:
    """Put a new header in the place of the old one, and in the place of its copy; raises ``NotWritten``.

    The copy comes first: as long as the header itself is the old one, the change has not been acknowledged, and the
    next opening puts the copy right.
    """
    sealed, before = header.sealed(key), contents(folder, NAME)
    files.replace(folder / COPY, sealed)
    try:
        files.replace(folder / NAME, sealed)
    except NotWritten:
        for name in (NAME, COPY):
            # The new name may stand in the folder already, and only the disk did not say so.
            if before and contents(folder, name) == sealed:
                with suppress(NotWritten):
                    files.replace(folder / name, before)
        raise


def mend_copy(folder: Path, found: Found) -> None:
    """Make the copy the same as the header that has just been authenticated."""
    if contents(folder, COPY) != found.data:
        with suppress(NotWritten):
            files.replace(folder / COPY, found.data)


def contents(folder: Path, name: str) -> bytes:
    """What stands in a header's file; nothing where it cannot be read."""
    try:
        return files.read(folder / name, MOST_BYTES) if files.is_plain(folder / name) else b""
    except OSError:
        return b""


def _mac(key: bytes, body: bytes) -> bytes:
    return hmac.new(derived(key, "header-mac"), body, sha256).digest()
