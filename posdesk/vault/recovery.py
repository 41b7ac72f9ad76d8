"""The recovery key: 160 random bits and a checksum of 40, in letters and digits that paper and phone do not confuse."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass, field
from typing import Final

from posdesk.vault.errors import RecoveryKeyMistyped

_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: without I, L, O and U."""
_MEANT: Final = str.maketrans({"I": "1", "L": "1", "O": "0"})
_BYTES: Final = 20
_CHECK: Final = 5
GROUPS: Final = 8
_IN_GROUP: Final = 5


@dataclass(frozen=True, slots=True)
class RecoveryKey:
    """A key that opens the vault when the passphrase is forgotten; it is shown once and kept on paper."""

    secret: bytes = field(repr=False)

    @classmethod
    def new(cls) -> RecoveryKey:
        """A new one."""
        return cls(secrets.token_bytes(_BYTES))

    @classmethod
    def typed(cls, text: str) -> RecoveryKey:
        """One as somebody typed it, whatever stands between the groups; raises :class:`RecoveryKeyMistyped`."""
        kept = "".join(sign for sign in text.upper() if sign.isalnum()).translate(_MEANT)
        if len(kept) != GROUPS * _IN_GROUP or any(sign not in _ALPHABET for sign in kept):
            raise RecoveryKeyMistyped(groups=GROUPS)
        number = 0
        for sign in kept:
            number = number * 32 + _ALPHABET.index(sign)
        whole = number.to_bytes(_BYTES + _CHECK, "big")
        secret = whole[:_BYTES]
        if not secrets.compare_digest(whole[_BYTES:], _check(secret)):
            raise RecoveryKeyMistyped(groups=GROUPS)
        return cls(secret)

    @property
    def groups(self) -> tuple[str, ...]:
        """The eight groups of five as they are printed."""
        number = int.from_bytes(self.secret + _check(self.secret), "big")
        signs = []
        for _ in range(GROUPS * _IN_GROUP):
            number, sign = divmod(number, 32)
            signs.append(_ALPHABET[sign])
        text = "".join(reversed(signs))
        return tuple(text[at : at + _IN_GROUP] for at in range(0, len(text), _IN_GROUP))

    @property
    def text(self) -> str:
        """All of it in one line."""
        return "-".join(self.groups)


def _check(secret: bytes) -> bytes:
    return hashlib.sha256(b"posdesk recovery key" + secret).digest()[:_CHECK]
