"""Slots: each holds the vault's key, wrapped by one secret, with every bound checked before anything is computed.

A slot's ``wrapped`` is AES-256-GCM under HKDF(secret, "kek/" + kind), bound to the vault and to all that the slot says
of itself. A passphrase becomes a secret by Argon2id; a recovery key and a keyring's secret are random as they are.
"""

from __future__ import annotations

import base64
import binascii
import json
import secrets
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from time import perf_counter
from typing import Any, Final, Literal

from posdesk.vault.errors import HeaderDamaged, WrongSecret

Kind = Literal["passphrase", "recovery", "keyring"]
KINDS: Final[tuple[Kind, ...]] = ("passphrase", "recovery", "keyring")
MOST: Final[Mapping[str, int]] = {"passphrase": 2, "recovery": 1, "keyring": 1}
"""How many slots of each kind a header may have: each passphrase that is tried costs a second and 64 MiB."""

KEY_BYTES: Final = 32
_NONCE_BYTES: Final = 12
_SALT_BYTES: Final = 16
_TAG_BYTES: Final = 16

MIB: Final = 1024
"""Argon2 counts memory in KiB."""
_LEAST_MEMORY, _MOST_MEMORY = 19 * MIB, 1024 * MIB
_MOST_TURNS: Final = 12
_MOST_LANES: Final = 8
_MOST_WORK: Final = 4096 * MIB
"""Memory times turns: a header from elsewhere must not keep an old PC busy for minutes."""
_ALGORITHM: Final = "argon2id"
_VERSION: Final = 19
_WANTED: Final = 0.5
"""Seconds that a new passphrase's derivation takes at least, on the machine where it is chosen."""
_MOST_CALIBRATED: Final = 8
"""Turns that are never exceeded in calibrating: a vault moves to slower machines."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """How a passphrase becomes a secret: Argon2id with so much memory (KiB), so many turns and lanes."""

    memory: int = 64 * MIB
    turns: int = 3
    lanes: int = 4
    salt: bytes = b""

    def of(self, passphrase: str) -> bytes:
        """The secret."""
        from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

        return Argon2id(
            salt=self.salt, length=KEY_BYTES, iterations=self.turns, lanes=self.lanes, memory_cost=self.memory
        ).derive(plain(passphrase))

    @classmethod
    def fresh(cls, memory: int = 64 * MIB, turns: int = 3, lanes: int = 4) -> Stretch:
        """With a new salt."""
        return cls(memory, turns, lanes, secrets.token_bytes(_SALT_BYTES))

    @classmethod
    def calibrated(cls) -> Stretch:
        """As strong as takes this machine half a second, and never weaker than the floor."""
        one = cls.fresh()
        started = perf_counter()
        one.of("a measure of time")
        took = perf_counter() - started
        turns = min(_MOST_CALIBRATED, max(one.turns, round(one.turns * _WANTED / max(took, 0.001))))
        return cls.fresh(one.memory, turns, one.lanes)

    def to_json(self) -> dict[str, Any]:
        """As it stands in the header."""
        return {
            "alg": _ALGORITHM, "m": self.memory, "p": self.lanes, "salt": b64(self.salt), "t": self.turns,
            "v": _VERSION,
        }  # fmt: skip

    @classmethod
    def from_json(cls, told: Any) -> Stretch:
        """From a header that may be anybody's; raises :class:`HeaderDamaged`."""
        _known(told, {"alg", "v", "m", "t", "p", "salt"})
        memory, turns, lanes = (_number(told[name]) for name in ("m", "t", "p"))
        if told["alg"] != _ALGORITHM or told["v"] != _VERSION:
            raise damaged("kdf")
        within = (
            _LEAST_MEMORY <= memory <= _MOST_MEMORY
            and 1 <= turns <= _MOST_TURNS
            and 1 <= lanes <= _MOST_LANES
            and memory * turns <= _MOST_WORK
        )
        if not within:
            raise damaged("kdf bounds")
        return cls(memory, turns, lanes, unb64(told["salt"], _SALT_BYTES))


def plain(passphrase: str) -> bytes:
    """A passphrase as bytes: an input method's full-width letters are plain ones, and accents put together one way."""
    # A window may hand over half a sign; what was typed is typed the same the next time.
    return unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")


@dataclass(frozen=True, slots=True)
class Slot:
    """One way to open the vault."""

    id: str
    kind: Kind
    created: str
    """UTC, ISO 8601."""
    stretch: Stretch | None
    nonce: bytes
    wrapped: bytes

    def own(self) -> dict[str, Any]:
        """All that a slot says of itself but for what it holds."""
        return {
            "created": self.created,
            "id": self.id,
            "kdf": None if self.stretch is None else self.stretch.to_json(),
            "nonce": b64(self.nonce),
            "type": self.kind,
        }

    def to_json(self) -> dict[str, Any]:
        """As it stands in the header."""
        return self.own() | {"wrapped": b64(self.wrapped)}

    @classmethod
    def from_json(cls, told: Any) -> Slot:
        """From a header that may be anybody's; raises :class:`HeaderDamaged`."""
        _known(told, {"id", "type", "created", "kdf", "nonce", "wrapped"})
        kind = told["type"]
        if kind not in KINDS or not _is_text(told["id"], 16) or not _is_text(told["created"], 40):
            raise damaged("slot")
        if (told["kdf"] is None) == (kind == "passphrase"):
            raise damaged("slot kdf")
        stretch = None if told["kdf"] is None else Stretch.from_json(told["kdf"])
        wrapped = unb64(told["wrapped"], KEY_BYTES + _TAG_BYTES)
        return cls(told["id"], kind, told["created"], stretch, unb64(told["nonce"], _NONCE_BYTES), wrapped)

    def open(self, uuid: str, version: int, secret: bytes) -> bytes:
        """The vault's key; raises :class:`WrongSecret`."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        try:
            return AESGCM(derived(secret, f"kek/{self.kind}")).decrypt(
                self.nonce, self.wrapped, bound(uuid, version, self.own())
            )
        except InvalidTag as problem:
            raise WrongSecret(kind=self.kind) from problem


def fill(
    kind: Kind, key: bytes, secret: bytes, *, uuid: str, version: int, created: str, stretch: Stretch | None
) -> Slot:
    """A new slot that holds the vault's key."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    empty = Slot(secrets.token_hex(4), kind, created, stretch, secrets.token_bytes(_NONCE_BYTES), b"")
    wrapped = AESGCM(derived(secret, f"kek/{kind}")).encrypt(empty.nonce, key, bound(uuid, version, empty.own()))
    return Slot(empty.id, kind, created, stretch, empty.nonce, wrapped)


def derived(key: bytes, purpose: str, length: int = KEY_BYTES) -> bytes:
    """A key of its own for each purpose: HKDF-SHA256."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(algorithm=SHA256(), length=length, salt=None, info=purpose.encode()).derive(key)


def bound(uuid: str, version: int, own: Mapping[str, Any]) -> bytes:
    """What a wrapped key is bound to."""
    return canonical({"slot": own, "uuid": uuid, "v": version})


def canonical(value: Any) -> bytes:
    """JSON in the one way in which it is authenticated."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()


def b64(data: bytes) -> str:
    """Bytes as text."""
    return base64.b64encode(data).decode()


def unb64(text: Any, length: int) -> bytes:
    """Exactly so many bytes from text; raises :class:`HeaderDamaged`."""
    if not isinstance(text, str):
        raise damaged("base64")
    try:
        data = base64.b64decode(text.encode("ascii"), validate=True)
    except (binascii.Error, ValueError) as problem:
        raise damaged("base64") from problem
    # There are several ways to write the last bits: only the one that we write is ours.
    if len(data) != length or b64(data) != text:
        raise damaged("length")
    return data


def damaged(what: str) -> HeaderDamaged:
    """The error for a header that says what none of ours says."""
    return HeaderDamaged(file="vault.hdr", what=what)


def _known(told: Any, names: set[str]) -> None:
    if not isinstance(told, dict) or set(told) != names:
        raise damaged("fields")


def _number(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise damaged("number")
    return value


def _is_text(value: Any, most: int) -> bool:
    return isinstance(value, str) and 0 < len(value) <= most and value.isascii() and value.isprintable()
