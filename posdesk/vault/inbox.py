"""The sealed inbox: what is written in an emergency while the vault is locked, and can be read only by opening it.

Each piece is sealed to the vault's public key (X25519, HKDF, AES-256-GCM). While the vault is locked nobody can tell
whether that key in the header is the right one; the security page says so.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from posdesk.vault import files
from posdesk.vault.errors import NotWritten
from posdesk.vault.slots import damaged, derived

FOLDER: Final = "inbox"
_ENDING: Final = ".sealed"
_KEY_BYTES: Final = 32
_NONCE: Final = b"\0" * 12
"""Every piece has a key of its own, so that it needs no nonce of its own."""
MOST_BYTES: Final = 24 << 20
"""A photo of a telephone is smaller."""
MOST_PIECES: Final = 500


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece as it was written; ``name`` begins with the moment."""

    name: str
    data: bytes


def new_pair() -> tuple[bytes, bytes]:
    """A private key and its public one."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    private = X25519PrivateKey.generate()
    return private.private_bytes_raw(), private.public_key().public_bytes_raw()


def seal(folder: Path, public: bytes, moment: str, data: bytes) -> Path:
    """Write a piece that only the vault can read; ``moment`` in UTC, ISO 8601. Raises ``NotWritten``."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    place = folder / FOLDER
    files.make_own_folder(place)
    if len(data) > MOST_BYTES or len(_sealed(place)) >= MOST_PIECES:
        raise NotWritten(file=FOLDER, reason="full")
    own = X25519PrivateKey.generate()
    name = f"{moment.replace(':', '')}-{secrets.token_hex(4)}"
    try:
        shared = own.exchange(X25519PublicKey.from_public_bytes(public))
    except ValueError as problem:
        # A key to which every secret is the same: nobody but a forger makes one.
        raise damaged("inbox") from problem
    mine = own.public_key().public_bytes_raw()
    sealed = AESGCM(_key(shared, mine, public)).encrypt(_NONCE, data, name.encode())
    path = place / f"{name}{_ENDING}"
    files.replace(path, mine + sealed)
    return path


def waiting(folder: Path) -> int:
    """How many pieces wait to be filed."""
    return len(_sealed(folder / FOLDER))


def sweep(folder: Path) -> None:
    """Take away halves of pieces whose writing was cut off."""
    files.sweep_halves(folder / FOLDER, f"*{_ENDING}")


def pieces(folder: Path, private: bytes) -> Iterator[tuple[Path, Piece | None]]:
    """Every piece, by its moment; None for one that cannot be read."""
    for path in _sealed(folder / FOLDER):
        yield path, _opened(path, private)


def _sealed(place: Path) -> list[Path]:
    if place.is_symlink() or not place.is_dir():
        return []
    return sorted(path for path in place.glob(f"*{_ENDING}") if files.is_plain(path))


def _opened(path: Path, private: bytes) -> Piece | None:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    name = path.name.removesuffix(_ENDING)
    own = X25519PrivateKey.from_private_bytes(private)
    most = MOST_BYTES + 2 * _KEY_BYTES
    try:
        data = files.read(path, most)
        theirs = data[:_KEY_BYTES]
        shared = own.exchange(X25519PublicKey.from_public_bytes(theirs))
        key = _key(shared, theirs, own.public_key().public_bytes_raw())
        return Piece(name, AESGCM(key).decrypt(_NONCE, data[_KEY_BYTES:], name.encode()))
    except (OSError, ValueError, InvalidTag):
        return None


def _key(shared: bytes, theirs: bytes, ours: bytes) -> bytes:
    return derived(shared + theirs + ours, "inbox")
