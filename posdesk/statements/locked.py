"""Files that are locked with a password: opened in memory by one of the passwords given, which are kept nowhere."""

from __future__ import annotations

import io
import lzma
import zipfile
import zlib
from collections.abc import Sequence
from typing import Final

from posdesk.statements import isolated
from posdesk.statements.errors import DamagedFile, PasswordNeeded, TooLarge, UnknownLock, WrongPassword

_MOST_TURNS: Final = 1_000_000
"""Turns of the key derivation that a workbook may ask for; Excel writes 100,000. More is meant to keep us busy."""

_CHUNK: Final = 1 << 20
_ENCRYPTED: Final = 0x1
_LINK: Final = 0o120000
"""The file type of a symbolic link, in the upper half of a member's attributes."""

SPOILT: Final = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, lzma.LZMAError, OSError, EOFError, RuntimeError, ValueError,
    LookupError,
)  # fmt: skip
"""What a zip that is spoilt may raise, by the way in which a member is packed."""

Member = tuple[str, bytes]
"""A member's own name and its content."""


def workbook(data: bytes, name: str, secrets: Sequence[str]) -> bytes:
    """A locked Excel workbook, new or old, without its lock.

    ``PasswordNeeded`` without passwords, ``WrongPassword`` where none fits, ``UnknownLock`` for one that nobody opens.
    """
    if not secrets:
        raise PasswordNeeded(file=name)
    return isolated.call(without_lock, name, data, name, list(secrets), returns=bytes)


def without_lock(data: bytes, name: str, secrets: Sequence[str]) -> bytes:
    """:func:`workbook` by its library; run in the parsers' own process."""
    import msoffcrypto
    from msoffcrypto.exceptions import DecryptionError, FileFormatError, InvalidKeyError

    try:
        book = msoffcrypto.OfficeFile(io.BytesIO(data))
        info = getattr(book, "info", None) or {}
        if isinstance(info, dict) and info.get("spinValue", 0) > _MOST_TURNS:
            raise UnknownLock(file=name)
        for secret in secrets:
            opened = io.BytesIO()
            try:
                book.load_key(password=secret, verify_password=True)
                book.decrypt(opened)
            except InvalidKeyError:
                continue
            return opened.getvalue()
    except (DecryptionError, FileFormatError) as problem:
        raise UnknownLock(file=name) from problem
    raise WrongPassword(file=name)


def members(data: bytes, name: str, secrets: Sequence[str], *, most: int, largest: int) -> list[Member]:
    """The files in a zip, locked or not, in memory: at most ``most`` of ``largest`` bytes together.

    What the headers promise is not believed: the bytes are counted while they are unpacked.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = [info for info in archive.infolist() if not info.is_dir() and not _is_litter(info)]
            if len(infos) > most or sum(info.file_size for info in infos) > largest:
                raise TooLarge(file=name)
            if any(info.flag_bits & _ENCRYPTED for info in infos):
                if not secrets:
                    raise PasswordNeeded(file=name)
                return isolated.call(unlocked, name, data, name, list(secrets), largest, returns=list[Member])
            return _contents(archive, infos, name, largest)
    except SPOILT as problem:
        raise DamagedFile(file=name) from problem


def unlocked(data: bytes, name: str, secrets: Sequence[str], largest: int) -> list[Member]:
    """The members of a locked zip by its library; run in the parsers' own process."""
    import pyzipper

    with pyzipper.AESZipFile(io.BytesIO(data)) as archive:
        infos = [info for info in archive.infolist() if not info.is_dir() and not _is_litter(info)]
        smallest = min((info for info in infos if info.flag_bits & _ENCRYPTED), key=lambda info: info.file_size)
        # A password is in UTF-8, or in the encoding of a Chinese Windows.
        words = dict.fromkeys(secret.encode(codec, "ignore") for secret in secrets for codec in ("utf-8", "gb18030"))
        for word in words:
            archive.setpassword(word)
            try:
                # The lock's own test lets one wrong password in 256 pass: only the checksum of the whole decides.
                _contents(archive, [smallest], name, largest)
            except (*SPOILT, pyzipper.BadZipFile):
                continue
            return _contents(archive, infos, name, largest)
    raise WrongPassword(file=name)


def _contents(archive: zipfile.ZipFile, infos: Sequence[zipfile.ZipInfo], name: str, largest: int) -> list[Member]:
    found: list[Member] = []
    for info in infos:
        made = bytearray()
        with archive.open(info) as member:
            while piece := member.read(_CHUNK):
                made += piece
                largest -= len(piece)
                if largest < 0:
                    raise TooLarge(file=name)
        found.append((_own_name(info), bytes(made)))
    return found


def _is_litter(info: zipfile.ZipInfo) -> bool:
    """Whether a member is a system's own, or a link, which points at nothing here."""
    path = info.filename
    hidden = path.startswith("__MACOSX/") or path.rpartition("/")[2].startswith(".")
    return hidden or (info.external_attr >> 16) & 0o170000 == _LINK


def _own_name(info: zipfile.ZipInfo) -> str:
    """A member's name without its folders; Alipay writes it in GBK without saying so, which Python takes for cp437."""
    path = info.filename
    if not info.flag_bits & 0x800:
        try:
            path = path.encode("cp437").decode("gb18030")
        except UnicodeError:
            path = info.filename
    return path.replace("\\", "/").rpartition("/")[2]
