"""The fingerprint of whoever signs: digits that are told by telephone, and typed by who hears them."""

from __future__ import annotations

import hashlib
import unicodedata
from typing import Final

GROUPS: Final = 6
_IN_GROUP: Final = 5
SHOWN: Final = 2
"""Groups that are shown, so that both speak of the same; the others are heard and typed.

What is typed has 66 bits: nobody makes keys until one has them. A fingerprint that is shown whole is copied, not heard.
"""


def fingerprint(public: bytes) -> tuple[str, ...]:
    """Six groups of five digits."""
    number = int.from_bytes(hashlib.sha256(b"posdesk signer\0" + public).digest()[:16], "big")
    digits = f"{number % 10 ** (GROUPS * _IN_GROUP):0{GROUPS * _IN_GROUP}}"
    return tuple(digits[at : at + _IN_GROUP] for at in range(0, len(digits), _IN_GROUP))


def is_told(public: bytes, typed: str) -> bool:
    """Whether somebody has typed what is not shown of a fingerprint, or all of it; blanks and dashes do not matter."""
    groups = fingerprint(public)
    digits = "".join(sign for sign in unicodedata.normalize("NFKC", typed) if sign in "0123456789")
    return digits in ("".join(groups[SHOWN:]), "".join(groups))
